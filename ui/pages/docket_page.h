// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act_kind.h"
#include "desk/hearings.h"
#include "docket/docket_model.h"
#include "reports/hearing_calendar.h"
#include "reports/hearing_lists.h"
#include "widgets/page.h"

#include <QJsonObject>

#include <memory>

class QBoxLayout;
class QLabel;
class QMenu;

namespace tiaocai::ui {

class DocketLegend;
class DocketView;
class ReadyPane;
class Segment;

/// 庭期: who is heard where, when and by whom; what is still to be set stands beside it. Setting, moving and cancelling are acts of
/// the case: they are asked for here, offered as far as the docket knows them, and checked where they are recorded.
class DocketPage : public Page {
    Q_OBJECT

public:
    explicit DocketPage(const Workplace &place);

    enum class Scale { Day, Week, Month };

    void refresh() override;
    void show(QDate day, Scale scale);
    /// With what is read next: its days, with the cursor on the hearing.
    void standOn(QDate day, const HearingId &hearing);
    QDate from() const { return m_days.value(0); }
    QDate to() const { return m_days.isEmpty() ? QDate() : m_days.last(); }
    DocketView *docket() const { return m_view; }
    ReadyPane *ready() const { return m_ready; }
    /// The chosen case on its chosen day.
    void setChosen();

signals:
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    void recordAsked(const CaseId &id, casework::ActKind kind, const QJsonObject &offered);
    void circuitAsked();
    /// How many want to be set.
    void counted(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What the page shows: asked in one go.
    struct Read {
        QList<hearings::DocketSession> sessions;
        std::shared_ptr<const desk::CircuitGround> ground;
    };
    void buildHead();
    QWidget *buildFilter();
    /// First and last day of what is looked at.
    std::pair<QDate, QDate> span() const;
    void readDays();
    void turn(int step);
    void ask(bool withGround);
    void take(const Read &read);
    void showSheet();
    void showFacts();
    void openSession(const hearings::DocketSession &session);
    void openPlace(const DocketPlace &place);
    void askForPane(bool asked);
    void tellCarried();
    void move(const hearings::DocketSession &session, const DocketPlace &to);
    bool isAnythingToSet();
    void cancel(const hearings::DocketSession &session);
    void showMenu(const QPoint &at);
    void askWhichList();
    void addListsOf(QMenu &menu, const DocketOwner &owner, const reports::HearingListGround &ground);
    std::optional<reports::CalendarHearing> inCalendar(const hearings::ToldHearing &told,
                                                       const QString &owner) const;
    bool isIn(const hearings::DocketSession &session, const QString &owner) const;
    bool isOf(const hearings::DocketSession &session, const QString &owner) const;
    void askForCalendar(const QString &owner, const QString &name);
    void saveCalendar(const QList<hearings::ToldHearing> &told, const QString &owner, const QString &name);
    void showPacks();
    void print(const reports::TableDocument &document);
    QList<reports::HearingLine> printable(const QString &owner = {}) const;
    reports::HearingLine printed(const hearings::DocketSession &session) const;
    QString names(const QList<PersonId> &people) const;
    DocketBy by() const;
    QString nameOf(const PersonId &id) const;

    QDate m_day;
    Scale m_scale = Scale::Week;
    QList<QDate> m_days;
    std::shared_ptr<const desk::CircuitGround> m_ground;
    QList<hearings::DocketSession> m_sessions;
    QUuid m_awaited;            ///< the cursor goes there once it is read
    bool m_isPaneAsked = false; ///< where it has no room of its own
    DocketModel *m_model;
    DocketView *m_view;
    ReadyPane *m_ready;
    Segment *m_scales;
    Segment *m_by;
    DocketLegend *m_legend;
    QLabel *m_total;
};

} // namespace tiaocai::ui
