// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/side_pane.h"
#include "workplace.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace tiaocai::ui {

class ActKeys;
class Chip;
class ElidedLabel;

/// The chosen line of Today: who, how much, what was done last, and the acts that settle it by number.
class TodayPane : public SidePane {
    Q_OBJECT

public:
    explicit TodayPane(const Workplace &place);

    /// What is known at once; `showCase` brings the rest.
    void showLine(const desk::TodayRow &row, const QList<casework::ActKind> &acts);
    void showCase(const desk::CaseView &view);
    /// Where no line is chosen, and so nothing to be opened or recorded.
    void showGroup(const QString &words);

signals:
    void openAsked();
    void whyAsked();
    void actChosen(tiaocai::casework::ActKind kind);
    /// Whatever may follow in the case.
    void everyActAsked();

private:
    void build();
    void addFact(const QString &name, const QString &value, const QString &more = {});
    void addParties(const casework::CaseFile &file, casework::PartyRole role);

    const Workplace &m_place;
    ElidedLabel *m_number;
    Chip *m_stage;
    Chip *m_due;
    QPushButton *m_why;
    QWidget *m_facts;
    QGridLayout *m_grid;
    QWidget *m_past;
    QGridLayout *m_acts;
    ActKeys *m_may;
    QWidget *m_whole;
    QWidget *m_buttons;
    QLabel *m_group;
};

} // namespace tiaocai::ui
