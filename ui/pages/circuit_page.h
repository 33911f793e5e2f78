// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/hearings.h"
#include "reports/hearing_lists.h"
#include "widgets/page.h"

#include <memory>

class QGridLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace tiaocai::ui {

class CircuitSearch;
class DateEdit;
class JourneysChart;

/// 巡回计划: a plan for the ready cases of some weeks, searched beside the interface. What is ticked is published together; what was
/// published stands, unless it is given free to be planned anew.
class CircuitPage : public Page {
    Q_OBJECT

public:
    explicit CircuitPage(const Workplace &place);

    void refresh() override;
    /// How long a search takes at most.
    void setSeconds(int seconds) { m_seconds = seconds; }
    void search();
    const hearings::CircuitPlan &plan() const { return m_plan; }
    bool isSearching() const;
    void leave();

signals:
    void left();
    void published(int hearings);
    /// They wait for who signs them, and none is set.
    void proposed(int hearings);

private:
    void buildHead();
    QWidget *buildBar();
    QWidget *buildSide();
    bool isBlank() const;
    void readGround(bool thenSearch);
    void take(const desk::CircuitGround &ground);
    void begin();
    void takePlan(const hearings::CircuitPlan &plan);
    void showProgress(double share, const hearings::PlanFigures &best);
    void showSessions();
    void showFigures();
    void showUnplaced();
    void showPublished();
    void showButtons();
    QList<HearingId> released() const;
    QList<hearings::PlannedSession> ticked() const;
    bool waitsForSignature() const;
    void askPublish();
    void savePlan();
    reports::CircuitPaper onPaper() const;
    reports::HearingLine lineOf(const hearings::PlannedSession &session) const;
    void publish();
    bool stands(const hearings::PlannedSession &session) const;
    QString partiesOf(const CaseId &id) const;
    QString dueOf(const CaseId &id) const;
    QString namesOf(const QList<PersonId> &people) const;
    QString groupWords(const hearings::PlannedSession &session) const;
    QString groupFact(const QList<const hearings::PlannedSession *> &sessions) const;

    std::shared_ptr<const desk::CircuitGround> m_ground;
    hearings::CircuitPlan m_plan;
    CircuitSearch *m_search;
    int m_seconds = 60;
    quint32 m_seed = 1;
    bool m_isPublishing = false;
    hearings::PlanFigures m_best;
    DateEdit *m_from;
    DateEdit *m_to;
    QLabel *m_state;
    QProgressBar *m_bar;
    QTreeWidget *m_sessions;
    QGridLayout *m_figures;
    QWidget *m_comparison = nullptr; ///< around the figures; nothing before there is a plan
    JourneysChart *m_chart;
    QListWidget *m_unplaced;
    QListWidget *m_published;
    QLabel *m_after;
    QPushButton *m_save;
    QPushButton *m_again;
    QPushButton *m_stop;
    QPushButton *m_publish;
};

} // namespace tiaocai::ui
