// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/second_person.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tiaocai::ui {

class DateEdit;
class NoticeBar;

/// The clock of this PC stands before the last record: both moments side by side, and where the earlier clock was ahead, what the
/// head and a second person say about it.
class ClockDialog : public QDialog {
    Q_OBJECT

public:
    explicit ClockDialog(const Workplace &place, QWidget *parent = nullptr);

signals:
    void corrected();

private:
    QWidget *buildMoments();
    QWidget *buildTruth();
    void showMoments(const Result<QDateTime> &lastRecord);
    void record();

    const Workplace &m_place;
    NoticeBar *m_notices;
    QLabel *m_last;
    QLabel *m_now;
    DateEdit *m_day;
    QLineEdit *m_time;
    QPlainTextEdit *m_reason;
    SecondPerson *m_second;
    QPushButton *m_record;
};

} // namespace tiaocai::ui
