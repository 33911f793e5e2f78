// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/packs.h"
#include "dialogs/file_check_dialog.h"
#include "tables/row_model.h"
#include "workplace.h"

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
class CheckInDialog : public FileCheckDialog {
    Q_OBJECT

public:
    explicit CheckInDialog(const Workplace &place, QWidget *parent = nullptr);

signals:
    void checkedIn(const tiaocai::desk::CheckIn &checked);

protected:
    bool isReady() const override;
    void forget() override;
    void look(int asked) override;
    void takeIn() override;

private:
    QWidget *buildSides();
    QWidget *buildDecision();
    void show(const desk::CheckIn &checked);
    void tellOfPack(const desk::CheckIn &checked);
    void tellDone(const desk::CheckIn &checked);
    void showCurrent();
    void decide();
    void showTakeable();
    const CarriedLine *current() const;

    QLineEdit *m_words;
    RowModel<CarriedLine> *m_model;
    TableView *m_table;
    QLabel *m_here;
    QLabel *m_there;
    QWidget *m_decision;
    QButtonGroup *m_choices;
    QLineEdit *m_reason;
    std::optional<desk::CheckIn> m_checked;
    desk::PackDecisions m_decisions;
    bool m_isShowing = false; ///< what is shown was decided before
};

} // namespace tiaocai::ui
