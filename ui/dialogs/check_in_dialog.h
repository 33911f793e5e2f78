// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/packs.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// One difference of one case, or a case that the pack brings nothing of.
struct CarriedLine {
    desk::CarriedCase of;
    std::optional<exchange::Difference> difference = {};
};

/// 带回案件: what a pack brings beside what is here, line by line. A case that went on at both ends waits until a person has
/// decided; nothing is written before all that is shown was seen.
class CheckInDialog : public QDialog {
    Q_OBJECT

public:
    explicit CheckInDialog(const Workplace &place, QWidget *parent = nullptr);

    /// Instead of asking for the file.
    void setFile(const QString &path);

signals:
    void checkedIn(const tiaocai::desk::CheckIn &checked);

private:
    void build();
    QWidget *buildFile();
    QWidget *buildSides();
    QWidget *buildDecision();
    void chooseFile();
    void forget();
    void compare();
    void checkIn();
    void take(const Result<desk::CheckIn> &checked, bool isDone);
    void showCurrent();
    void decide();
    void showButtons();
    const CarriedLine *current() const;

    const Workplace &m_place;
    NoticeBar *m_notices;
    QLineEdit *m_file;
    QLineEdit *m_words;
    QPushButton *m_compare;
    RowModel<CarriedLine> *m_model;
    TableView *m_table;
    QLabel *m_here;
    QLabel *m_there;
    QWidget *m_decision;
    QButtonGroup *m_choices;
    QLineEdit *m_reason;
    QPushButton *m_checkIn;
    std::optional<desk::CheckIn> m_checked;
    desk::PackDecisions m_decisions;
    bool m_isShowing = false; ///< what is shown was decided before
};

} // namespace tiaocai::ui
