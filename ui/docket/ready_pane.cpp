// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/ready_pane.h"

#include "docket/ready_list.h"
#include "hearings/openings.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/segment.h"
#include "words.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using hearings::DocketSession;
using hearings::PlannedSession;
using hearings::ReadyCase;

namespace {

constexpr qsizetype mostDays = 6;
constexpr int waitingLine = 24, waitingAtMost = 4, daysHeight = 210, leastList = 96;

QListWidget *plainList(const QString &objectName, const QString &accessibleName)
{
    auto *list = new QListWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    list->setMinimumWidth(1);
    return list;
}

/// Why no earlier day (办案规则 33, 38).
QString earliestWords(const ReadyCase &one, QDate today)
{
    if (!one.earliest.isValid()) return {};
    const auto day = shortDay(one.earliest, today);
    const auto why = one.why == hearings::EarliestBy::Defence
                         ? ReadyPane::tr("not before %1: the defence period runs").arg(day)
                         : ReadyPane::tr("not before %1: written notice five working days ahead").arg(day);
    return one.expected ? ReadyPane::tr("%1; expected, the receipt is not proven yet").arg(why) : why;
}

} // namespace

ReadyPane::ReadyPane(const Workplace &place)
    : SidePane(u"readyPane"_s, usualWidth - 16)
    , m_place(place)
    , m_count(quietLabel({}, u"readyCount"_s))
    , m_waiting(plainList(u"waitingList"_s, tr("Hearings to be completed")))
    , m_which(new Segment({tr("All"), tr("Fit here")}, u"readyWhich"_s, tr("Which cases")))
    , m_list(new ReadyList)
    , m_daysTitle(heading({}, Type::CardTitle, u"daysTitle"_s))
    , m_earliest(quietLabel({}, u"daysEarliest"_s))
    , m_days(plainList(u"daysList"_s, tr("Days on which it may be heard")))
    , m_set(button(tr("Set it on the chosen day…  Ctrl+R"), {}, u"setChosen"_s))
{
    auto *head = new QHBoxLayout;
    space(head);
    head->addWidget(heading(tr("To be set"), Type::CardTitle));
    head->addWidget(m_count, 1);
    m_count->setMinimumWidth(1);
    m_which->setCurrent(0);
    m_earliest->setWordWrap(true);
    m_days->setFixedHeight(daysHeight);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it takes what the days leave it
    m_list->setMinimumHeight(leastList);
    body()->addLayout(head);
    body()->addWidget(m_waiting);
    body()->addWidget(m_which);
    body()->addWidget(m_list, 1);
    body()->addWidget(hairline());
    body()->addWidget(m_daysTitle);
    body()->addWidget(m_earliest);
    body()->addWidget(m_days);
    foot()->addWidget(m_set);
    m_waiting->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &ReadyPane::readDays);
    connect(m_which, &Segment::chosen, this, &ReadyPane::showFitting);
    connect(m_set, &QPushButton::clicked, this, &ReadyPane::setChosen);
    connect(m_list, &QListWidget::itemActivated, this, &ReadyPane::setChosen);
    connect(m_days, &QListWidget::itemActivated, this, &ReadyPane::setChosen);
    connect(m_waiting, &QListWidget::itemActivated, this,
            [this] { emit sessionTaken(m_waitingSessions[m_waiting->currentRow()]); });
}

int ReadyPane::count() const
{
    return m_ground ? int(m_ground->ready.cases.size() + m_waitingSessions.size()) : 0;
}

void ReadyPane::show(std::shared_ptr<const desk::CircuitGround> ground, const QList<DocketSession> &waiting)
{
    m_ground = std::move(ground);
    m_waitingSessions = waiting;
    m_waiting->clear();
    for (const auto &one : waiting)
        m_waiting->addItem(u"%1　%2　%3"_s.arg(shortNumber(one.number), label(one.status),
                                               shortDay(one.on, m_place.today())));
    m_waiting->setVisible(!waiting.isEmpty());
    m_waiting->setFixedHeight(waitingLine * std::min(waitingAtMost, int(waiting.size())) + 4);
    m_count->setText(tr("%n case(s): drag, or Ctrl+R", nullptr, int(m_ground->ready.cases.size())));
    m_list->setCases(m_ground->ready.cases, m_place.today());
    if (!m_list->current() && m_list->count() > 0) m_list->setCurrentRow(0);
    showFitting();
    readDays();
}

void ReadyPane::showPlace(const std::optional<DocketPlace> &place)
{
    m_at = place;
    if (m_which->current() == 1) showFitting();
}

/// What fits this place on this day: asked beside the interface, since every case is tried.
void ReadyPane::showFitting()
{
    const auto *room = m_at && m_ground ? m_ground->registers.room(m_at->owner.key) : nullptr;
    if (m_which->current() != 1 || !room) return m_list->showOnly({});
    m_place.desk.work(
        this,
        [ground = m_ground, tribunal = room->tribunal, day = m_at->day] {
            QSet<CaseId> ids;
            for (const auto &one :
                 hearings::casesFor(tribunal, day, ground->ready, ground->registers, ground->calendar))
                ids << one.id;
            return ids;
        },
        [this](const QSet<CaseId> &ids) {
            if (m_which->current() == 1) m_list->showOnly(ids);
        });
}

void ReadyPane::readDays()
{
    const auto *one = m_list->current();
    m_daysTitle->setText(one ? tr("Days for %1").arg(shortNumber(one->number)) : QString());
    m_earliest->setText(one ? earliestWords(*one, m_place.today()) : tr("No case waits for a hearing."));
    m_set->setEnabled(one != nullptr);
    m_days->clear();
    m_openings.clear();
    if (!one) return;
    m_place.desk.work(
        this,
        [ground = m_ground, id = one->id] {
            return std::pair(
                id, hearings::daysFor(id, ground->ready, ground->registers, ground->calendar, mostDays));
        },
        [this](const auto &found) {
            const auto *now = m_list->current();
            if (now && now->id == found.first) showDays(found.second);
        });
}

QString ReadyPane::openingWords(const PlannedSession &opening) const
{
    QStringList who;
    for (const auto &person : opening.arbitrators)
        who << m_ground->ready.names.value(person);
    return u"%1 %2\n%3　%4"_s.arg(shortDay(opening.on, m_place.today()), opening.start.toString(u"HH:mm"_s),
                                  placeWords(m_ground->registers, opening.tribunal, opening.room),
                                  who.join(u'、'));
}

void ReadyPane::showDays(const QList<PlannedSession> &openings)
{
    m_openings = openings;
    m_days->clear();
    for (const auto &one : openings) {
        auto *item =
            new QListWidgetItem(icon(one.late ? Mark::Attention : Mark::Done), openingWords(one), m_days);
        item->setToolTip(openingWords(one).toHtmlEscaped());
    }
    if (openings.isEmpty()) {
        auto *none =
            new QListWidgetItem(icon(Mark::Void), tr("No day of the next two months is free."), m_days);
        none->setFlags(Qt::NoItemFlags);
        return;
    }
    m_days->setCurrentRow(0);
}

void ReadyPane::setChosen()
{
    const auto *one = m_list->current();
    if (!one) return;
    if (const int row = m_days->currentRow(); row >= 0 && row < m_openings.size())
        emit openingTaken(m_openings[row]);
    else
        emit caseTaken(one->id);
}

bool ReadyPane::offersCases() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) return true;
    }
    return false;
}

void ReadyPane::focusList()
{
    if (m_list->currentRow() < 0 && m_list->count() > 0) m_list->setCurrentRow(0);
    m_list->setFocus();
}

} // namespace tiaocai::ui
