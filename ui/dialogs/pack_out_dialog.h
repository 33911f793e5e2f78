// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/packs.h"
#include "workplace.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tiaocai::ui {

class DateEdit;
class NoticeBar;

/// 带出案件: whose cases go along, under which words they are sealed, and where the file is put. In a pack itself, which comes
/// back whole, only the words and the place are asked for.
class PackOutDialog : public QDialog {
    Q_OBJECT

public:
    PackOutDialog(const Workplace &place, QDate day, bool isPack, QWidget *parent = nullptr);

signals:
    void packed(const tiaocai::desk::PackView &pack, const QString &file);

private:
    void build();
    void readCases();
    void showCases(const Result<QList<desk::PackedCase>> &cases);
    void askPlace();
    void pack(const QString &to);

    const Workplace &m_place;
    bool m_isPack;
    NoticeBar *m_notices;
    DateEdit *m_day;
    QComboBox *m_tribunal;
    QListWidget *m_cases;
    QLineEdit *m_words;
    QLineEdit *m_again;
    QPushButton *m_pack;
    int m_asked = 0; ///< counts questions: late answers of days that were left are not shown
};

} // namespace tiaocai::ui
