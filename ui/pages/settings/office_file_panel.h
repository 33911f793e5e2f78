// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tiaocai::ui {

class TableView;

/// The office file: whether it is sound, its backups, and how one of them comes back.
class OfficeFilePanel : public QWidget {
    Q_OBJECT

public:
    OfficeFilePanel(const Workplace &place, NoticeBar *notices);

    void backupTo(const QString &path);
    /// Asks whether this file is to come in the place of the office.
    void askRestore(const QString &backup);

signals:
    /// `password`: of who acts, where the office has accounts.
    void restoreAsked(const QString &backup, const QString &password);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildButtons();
    void chooseBackup();
    void chooseRestore();
    void verify();
    void readBackups();
    void showSealing();

    const Workplace &m_place;
    NoticeBar *m_notices;
    RowModel<desk::Problem> *m_problems;
    RowModel<desk::Backup> *m_backups;
    TableView *m_backupTable;
    QLabel *m_sealing; ///< who can read a backup
};

} // namespace tiaocai::ui
