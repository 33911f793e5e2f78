// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/hearings.h"
#include "docket/docket_model.h"
#include "widgets/side_pane.h"
#include "workplace.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace tiaocai::ui {

class ReadyList;
class Segment;

/// What is to be set beside the docket: hearings that lost their hour, room or people, cases that want one, and the days on
/// which the chosen one may be heard.
class ReadyPane : public SidePane {
    Q_OBJECT

public:
    explicit ReadyPane(const Workplace &place);

    void show(std::shared_ptr<const desk::CircuitGround> ground,
              const QList<hearings::DocketSession> &waiting);
    /// Where the docket's cursor stands: what fits there.
    void showPlace(const std::optional<DocketPlace> &place);
    /// How many want to be set.
    int count() const;
    /// The chosen day of the chosen case, else the case alone.
    void setChosen();
    void focusList();
    /// Of those that wait some are seen in the list.
    bool offersCases() const;

signals:
    void openingTaken(const hearings::PlannedSession &opening);
    void caseTaken(const CaseId &id);
    void sessionTaken(const hearings::DocketSession &session);

private:
    void readDays();
    void showDays(const QList<hearings::PlannedSession> &openings);
    void showFitting();
    QString openingWords(const hearings::PlannedSession &opening) const;

    const Workplace &m_place;
    std::shared_ptr<const desk::CircuitGround> m_ground;
    QList<hearings::DocketSession> m_waitingSessions;
    QList<hearings::PlannedSession> m_openings;
    std::optional<DocketPlace> m_at;
    QLabel *m_count;
    QListWidget *m_waiting;
    Segment *m_which;
    ReadyList *m_list;
    QLabel *m_daysTitle;
    QLabel *m_earliest;
    QListWidget *m_days;
    QPushButton *m_set;
};

} // namespace tiaocai::ui
