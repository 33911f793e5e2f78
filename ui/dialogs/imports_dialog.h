// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/ledgers.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// The ledgers that were imported, by whom and when. One on which nothing was built since is taken back with all that it
/// brought, for a reason; else what stands on it is named.
class ImportsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportsDialog(const Workplace &place, QWidget *parent = nullptr);

signals:
    void takenBack();

private:
    void build();
    void read();
    void look();
    void showStanding(const Result<QStringList> &numbers);
    void undo();
    const desk::ImportView *current() const;

    const Workplace &m_place;
    RowModel<desk::ImportView> *m_model;
    NoticeBar *m_notices;
    TableView *m_table;
    QLabel *m_standing;
    QLineEdit *m_reason;
    QPushButton *m_undo;
    int m_asked = 0; ///< counts questions: late answers of rows that were left are not shown
};

} // namespace tiaocai::ui
