// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/docket_page.h"

#include "base/text.h"
#include "dialogs/packs_dialog.h"
#include "docket/docket_legend.h"
#include "docket/docket_view.h"
#include "docket/offered_hearing.h"
#include "docket/ready_pane.h"
#include "reports/hearing_lists.h"
#include "widgets/layout.h"
#include "widgets/paper.h"
#include "widgets/segment.h"
#include "words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

#include <algorithm>
#include <climits>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;
using hearings::DocketSession;
using hearings::SessionStatus;

namespace {

constexpr int paneFrom = 900;   ///< width of the page from which the pane has room beside the docket
constexpr int plannedDays = 60; ///< how far ahead days are looked for

/// Of the act that concerns a hearing: which one.
QJsonObject ofHearing(const DocketSession &session)
{
    return {{u"hearing"_s, session.id.toString(QUuid::WithoutBraces)}};
}

/// On a journey other cases stand in the docket as hours that are taken, and no more.
bool isToBeHeld(const DocketSession &session)
{
    return session.isHearing && !session.of.isNull() && session.status == SessionStatus::Set;
}

} // namespace

DocketPage::DocketPage(const Workplace &place)
    : Page(place, u"docketPage"_s, tr("Hearings"))
    , m_model(new DocketModel([this](const PersonId &id) { return nameOf(id); }, this))
    , m_view(new DocketView(m_model))
    , m_ready(new ReadyPane(place))
    , m_scales(new Segment({tr("Day"), tr("Week"), tr("Month")}, u"docketScale"_s, tr("How many days")))
    , m_by(new Segment({tr("By room"), tr("By arbitrator"), tr("By clerk"), tr("By tribunal")}, u"docketBy"_s,
                       tr("Lines")))
    , m_legend(new DocketLegend)
    , m_total(plainLabel({}, u"docketTotal"_s))
{
    buildHead();
    body()->addWidget(buildFilter());
    auto *columns = new QHBoxLayout;
    space(columns);
    columns->setSpacing(12);
    columns->addWidget(m_view, 1);
    columns->addWidget(m_ready);
    body()->addLayout(columns, 1);
    setFocusProxy(m_view);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DocketPage::showMenu);
    connect(m_view, &DocketView::opened, this, &DocketPage::openSession);
    connect(m_view, &DocketView::placeOpened, this, &DocketPage::openPlace);
    connect(m_view, &DocketView::cancelAsked, this, &DocketPage::cancel);
    connect(m_view, &DocketView::turnAsked, this, &DocketPage::turn);
    connect(m_view, &DocketView::moveAsked, this, &DocketPage::move);
    connect(m_view, &DocketView::carriedChanged, this, &DocketPage::tellCarried);
    connect(m_view, &DocketView::setAsked, this, [this](const CaseId &id, const DocketPlace &at) {
        emit recordAsked(id, ActKind::HearingSet, offeredAt(at, by()));
    });
    connect(m_view, &DocketView::chosen, this, [this] { m_ready->showPlace(m_view->currentPlace()); });
    connect(m_ready, &ReadyPane::openingTaken, this, [this](const hearings::PlannedSession &opening) {
        emit recordAsked(opening.id, ActKind::HearingSet, offeredHearing(opening));
    });
    connect(m_ready, &ReadyPane::caseTaken, this, [this](const CaseId &id) {
        const auto at = m_view->currentPlace();
        emit recordAsked(id, ActKind::HearingSet, at ? offeredAt(*at, by()) : QJsonObject());
    });
    connect(m_ready, &ReadyPane::sessionTaken, this, &DocketPage::openSession);
}

void DocketPage::buildHead()
{
    auto *before = iconButton(u"go-previous"_s, tr("Earlier"), u"docketBefore"_s);
    auto *now = button(tr("Today"), {}, u"docketNow"_s);
    auto *after = iconButton(u"go-next"_s, tr("Later"), u"docketAfter"_s);
    for (QWidget *part :
         {static_cast<QWidget *>(before), static_cast<QWidget *>(after), static_cast<QWidget *>(m_scales)})
        head()->addWidget(part);
    head()->addButton(now);
    m_scales->setCurrent(int(m_scale));
    auto *lists = button(tr("Lists…"), u"document-print"_s, u"docketLists"_s);
    auto *packs = button(tr("Cases out and in…"), u"document-export"_s, u"docketPacks"_s);
    auto *circuit = button(tr("Plan the circuit…"), u"view-calendar-workweek"_s, u"docketCircuit"_s);
    head()->addButton(lists);
    head()->addButton(packs);
    head()->addButton(circuit);
    auto *primary = setPrimary(tr("Set a hearing  Ctrl+N"), u"list-add"_s, u"docketSet"_s);
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    connect(now, &QPushButton::clicked, this, [this] { show(this->place().today(), m_scale); });
    connect(m_scales, &Segment::chosen, this, [this](int scale) { show(m_day, Scale(scale)); });
    connect(lists, &QPushButton::clicked, this, &DocketPage::askWhichList);
    connect(packs, &QPushButton::clicked, this, &DocketPage::showPacks);
    connect(circuit, &QPushButton::clicked, this, &DocketPage::circuitAsked);
    connect(primary, &QPushButton::clicked, this, &DocketPage::setChosen);
}

QWidget *DocketPage::buildFilter()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    m_by->setCurrent(0);
    row->addWidget(m_by);
    row->addWidget(m_legend, 1);
    row->addWidget(m_total);
    connect(m_by, &Segment::chosen, this, &DocketPage::showSheet);
    return box;
}

DocketBy DocketPage::by() const
{
    return DocketBy(m_by->current());
}

QString DocketPage::nameOf(const PersonId &id) const
{
    const auto &people = place().office().people;
    const auto found = std::ranges::find(people, id, &office::Person::id);
    return found == people.end() ? QString() : found->name;
}

void DocketPage::show(QDate day, Scale scale)
{
    m_awaited = {};
    m_day = day;
    m_scale = scale;
    m_scales->setCurrent(int(scale));
    readDays();
    ask(false);
}

void DocketPage::standOn(QDate day, const HearingId &hearing)
{
    m_day = day;
    m_awaited = hearing.uuid();
}

void DocketPage::turn(int step)
{
    switch (m_scale) {
    case Scale::Day: {
        QDate day = m_day;
        do {
            day = day.addDays(step);
        } while (!place().office().calendar.isWorkingDay(day) && std::abs(m_day.daysTo(day)) < 14);
        return show(day, m_scale);
    }
    case Scale::Week:
        return show(m_day.addDays(7 * step), m_scale);
    case Scale::Month:
        return show(m_day.addMonths(step), m_scale);
    }
}

std::pair<QDate, QDate> DocketPage::span() const
{
    switch (m_scale) {
    case Scale::Day:
        break;
    case Scale::Week: {
        const auto monday = m_day.addDays(1 - m_day.dayOfWeek());
        return {monday, monday.addDays(6)};
    }
    case Scale::Month: {
        const QDate first(m_day.year(), m_day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    }
    return {m_day, m_day};
}

/// Working days; one off is shown where something is set on it, once that is known.
void DocketPage::readDays()
{
    const auto [first, last] = span();
    m_days.clear();
    const auto isUsed = [&](QDate day) {
        return std::ranges::any_of(m_sessions, [&](const DocketSession &one) { return one.on == day; });
    };
    for (auto day = first; day <= last; day = day.addDays(1)) {
        if (m_scale == Scale::Day || place().office().calendar.isWorkingDay(day) || isUsed(day))
            m_days << day;
    }
}

void DocketPage::refresh()
{
    if (!m_day.isValid()) m_day = place().today();
    readDays();
    ask(true);
}

/// What is to be set does not change with the days that are looked at: it is read once, and again after each commit.
void DocketPage::ask(bool withGround)
{
    const auto [first, last] = span();
    place().desk.ask(
        this,
        [first, last, today = place().today(),
         known = withGround ? nullptr : m_ground](const desk::Desk &desk) -> Result<Read> {
            const auto sessions = desk.hearings().docket(first, last);
            if (!sessions) return refuse(sessions);
            if (known) return Read{*sessions, known};
            return desk.hearings()
                .circuitGround(today, today.addDays(plannedDays), {})
                .map([&](const auto &ground) {
                    return Read{*sessions, std::make_shared<const desk::CircuitGround>(ground)};
                });
        },
        [this](const Result<Read> &read) {
            if (!read) return notices()->tell(read.error());
            take(*read);
        });
}

void DocketPage::take(const Read &read)
{
    m_sessions = read.sessions;
    m_ground = read.ground;
    readDays();
    auto waiting = m_sessions;
    waiting.removeIf([](const DocketSession &one) { return !one.waits(); });
    m_ready->show(m_ground, waiting);
    emit counted(m_ready->count());
    showSheet();
}

void DocketPage::showSheet()
{
    if (!m_ground) return;
    const auto *before = m_view->current();
    const auto kept = !m_awaited.isNull() ? m_awaited : before ? before->id : QUuid();
    const DocketFrame frame{by(), m_days, m_scale == Scale::Month, m_ground->registers,
                            [this](const PersonId &id) { return nameOf(id); }};
    m_model->show(docketSheet(m_sessions, frame), place().today());
    m_view->fit();
    if (!kept.isNull()) m_view->select(kept);
    if (m_view->current() && m_view->current()->id == m_awaited) m_awaited = {};
    showFacts();
}

/// "本周 18 场：院内 9、自审 5、巡回 4"
void DocketPage::showFacts()
{
    if (m_days.isEmpty()) return;
    const auto week = m_scale == Scale::Week ? tr("week %1").arg(m_day.weekNumber()) : QString();
    const auto span = m_scale == Scale::Day ? shortDay(m_day, place().today())
                                            : tr("%1 to %2").arg(toText(from()), to().toString(u"MM-dd"_s));
    head()->setFacts(u"%1　%2"_s.arg(span, week).trimmed());
    QMap<std::pair<int, QString>, int> kinds; // in the order of the legend
    int count = 0;
    for (const auto &one : m_model->sheet().sessions) {
        if (!m_days.contains(one.on)) continue;
        ++count;
        const auto how = howWord(one);
        if (!how.isEmpty()) ++kinds[{one.isHearing && one.how ? int(*one.how) : INT_MAX, how}];
    }
    QStringList parts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        parts << u"%1 %2"_s.arg(kind.key().second).arg(*kind);
    const auto all = tr("%n hearing(s)", nullptr, count);
    m_total->setText(parts.isEmpty() ? all : u"%1：%2"_s.arg(all, parts.join(u'、')));
}

/// One whose day has come is recorded, one to come is looked at.
void DocketPage::openSession(const DocketSession &session)
{
    if (session.of.isNull()) return;
    if (session.waits()) return emit recordAsked(session.of, ActKind::HearingSet, ofHearing(session));
    if (isToBeHeld(session) && session.on <= place().today())
        return emit recordAsked(session.of, ActKind::HearingHeld, ofHearing(session));
    emit caseAsked(session.of, {});
}

/// A day of a month opens; in a free place the case that is chosen beside it is offered.
void DocketPage::openPlace(const DocketPlace &at)
{
    if (m_scale == Scale::Month) return show(at.day, Scale::Day);
    m_ready->showPlace(at);
    if (isAnythingToSet()) askForPane(true);
}

/// Nobody is sent to a list in which nothing stands.
bool DocketPage::isAnythingToSet()
{
    if (m_ready->offersCases()) return true;
    notices()->tell(NoticeBar::Kind::Info, tr("No case waits for a hearing that could be set here."));
    return false;
}

/// A hearing that is picked up by a key looks as before: how it is set down is told.
void DocketPage::tellCarried()
{
    static const auto told = u"carried"_s;
    const auto &carried = m_view->carried();
    if (!carried) return notices()->end(told);
    const auto when = carried->start ? carried->start->toString(u" HH:mm"_s) : QString();
    notices()->stand(told, NoticeBar::Kind::Info,
                     tr("%1 of %2 is being moved: arrows choose the place, Enter sets it down there, Esc "
                        "leaves it where it is.")
                         .arg(shortNumber(carried->number), shortDay(carried->on, place().today()) + when));
}

void DocketPage::move(const DocketSession &session, const DocketPlace &to)
{
    if (session.of.isNull()) return;
    const auto offered = offeredMove(session, to, by(), m_ground->registers);
    emit recordAsked(session.of, ActKind::HearingSet, offered);
}

/// Where there is no room for both, what waits stands beside the docket until Esc.
void DocketPage::askForPane(bool asked)
{
    m_isPaneAsked = asked;
    m_ready->setVisible(asked || width() >= paneFrom);
    asked ? m_ready->focusList() : m_view->setFocus();
}

void DocketPage::cancel(const DocketSession &session)
{
    if (!isToBeHeld(session)) return;
    emit recordAsked(session.of, ActKind::HearingCancelled, ofHearing(session));
}

void DocketPage::showMenu(const QPoint &at)
{
    const auto *there = m_view->current();
    if (!there || there->of.isNull()) return;
    const auto session = *there;
    QMenu menu;
    menu.addAction(tr("Open the case"), this, [this, session] { emit caseAsked(session.of, {}); });
    if (isToBeHeld(session)) {
        menu.addAction(tr("Record the hearing…"), this, [this, session] {
            emit recordAsked(session.of, ActKind::HearingHeld, ofHearing(session));
        });
        menu.addAction(tr("Set it anew…"), this, [this, session] {
            const auto here = m_view->currentPlace();
            if (here) move(session, *here);
        });
        menu.addAction(tr("Somebody else sits…"), this, [this, session] {
            emit recordAsked(session.of, ActKind::TribunalComposed, offeredSubstitution(session));
        });
        menu.addAction(tr("Cancel it…"), this, [this, session] { cancel(session); });
    }
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

void DocketPage::setChosen()
{
    if (!isAnythingToSet()) return;
    if (!m_ready->isVisible()) return askForPane(true); // nobody sets what he does not see
    m_ready->setChosen();
}

/// The hearings that are shown and still to come; `owner` empty: of everybody.
QList<reports::HearingLine> DocketPage::printable(const QString &owner) const
{
    const auto &sheet = m_model->sheet();
    QList<reports::HearingLine> lines;
    QSet<int> listed;
    for (const auto &line : sheet.lines) {
        if (!owner.isEmpty() && sheet.owners[line.owner].key != owner) continue;
        for (const auto &cell : line.cells) {
            for (const int place : cell)
                listed << place;
        }
    }
    for (int i = 0; i < int(sheet.sessions.size()); ++i) {
        if (listed.contains(i) && isToBeHeld(sheet.sessions[i])) lines << printed(sheet.sessions[i]);
    }
    return lines;
}

reports::HearingLine DocketPage::printed(const DocketSession &session) const
{
    QStringList how;
    if (session.how) how << legalWord(*session.how);
    if (session.online) how << u"网上开庭"_s;
    return {.on = session.on,
            .start = *session.start,
            .end = session.end(),
            .place = m_ground->registers.whereText(session.tribunal, session.room, u" "_s),
            .number = session.number,
            .applicants = casework::sideText(session.applicants, Speech::ofLaw()),
            .respondents = casework::sideText(session.respondents, Speech::ofLaw()),
            .arbitrators = names(session.arbitrators),
            .clerk = nameOf(session.clerk),
            .how = how.join(u'、'),
            .isPublic = session.isPublic};
}

QString DocketPage::names(const QList<PersonId> &people) const
{
    QStringList all;
    for (const auto &person : people)
        all << nameOf(person);
    return all.join(u'、');
}

void DocketPage::print(const reports::TableDocument &document)
{
    if (const auto done = printOnPaper(place(), document, this); !done) notices()->tell(done.error());
}

/// Of all that is shown, or of the line where the cursor stands.
void DocketPage::askWhichList()
{
    if (!m_ground) return;
    const auto &office = place().office().office;
    const reports::HearingListGround ground{office.name, place().desk.now().moment, office.demonstration};
    QMenu menu;
    menu.addAction(tr("For the door: public hearings"), this, [&] { print(doorList(printable(), ground)); });
    menu.addAction(tr("For the bench: all of them, with room for notes"), this,
                   [&] { print(benchList(printable(), {}, ground)); });
    menu.addAction(tr("For the bench, as PDF or Excel…"), this, [&] {
        savePaper(place(), benchList(printable(), {}, ground), tr("Hearings %1").arg(toText(from())),
                  notices());
    });
    menu.addAction(tr("As a calendar (iCal)…"), this, [&] { askForCalendar({}, tr("Hearings")); });
    if (const auto at = m_view->currentPlace()) addListsOf(menu, at->owner, ground);
    auto *button = findChild<QPushButton *>(u"docketLists"_s);
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

/// Of the day on which the cursor stands.
void DocketPage::showPacks()
{
    QDate day = m_scale == Scale::Day ? m_day : place().today();
    const auto at = m_view->currentPlace();
    if (at) day = at->day;
    auto *dialog = new PacksDialog(place(), day, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// What one room, arbitrator or clerk has in the days that are shown.
void DocketPage::addListsOf(QMenu &menu, const DocketOwner &owner, const reports::HearingListGround &ground)
{
    const auto list = [this, owner, ground] { return benchList(printable(owner.key), owner.name, ground); };
    menu.addSeparator();
    menu.addAction(tr("For %1 alone").arg(owner.name), this, [this, list] { print(list()); });
    menu.addAction(tr("For %1 alone, as PDF or Excel…").arg(owner.name), this, [this, list, owner] {
        savePaper(place(), list(), u"%1 %2"_s.arg(owner.name, toText(from())), notices());
    });
    menu.addAction(tr("For %1 alone, as a calendar (iCal)…").arg(owner.name), this,
                   [this, owner] { askForCalendar(owner.key, owner.name); });
}

/// Of the days that are shown and of one owner, or of all.
bool DocketPage::isIn(const DocketSession &session, const QString &owner) const
{
    const bool isShown = from() <= session.on && session.on <= to();
    return isShown && (owner.isEmpty() || isOf(session, owner));
}

/// Also what is his no more, so that a calendar that knows it takes it out, and what is on a day now that is not shown.
std::optional<reports::CalendarHearing> DocketPage::inCalendar(const hearings::ToldHearing &told,
                                                               const QString &owner) const
{
    const auto &one = told.now;
    const bool wasIn =
        std::ranges::any_of(told.before, [&](const DocketSession &earlier) { return isIn(earlier, owner); });
    if (!wasIn && !isIn(one, owner)) return std::nullopt;
    const bool isLost = !owner.isEmpty() && !isOf(one, owner);
    return reports::CalendarHearing{
        .id = one.id,
        .moves = one.changes,
        .on = one.on,
        .start = one.start.value_or(QTime()),
        .end = one.start ? one.end() : QTime(),
        .title = u"开庭 %1"_s.arg(one.number),
        .place = m_ground->registers.whereText(one.tribunal, one.room, u" "_s),
        .description = u"仲裁员：%1\n书记员：%2"_s.arg(names(one.arbitrators), nameOf(one.clerk)),
        .isCancelled = told.isOff || isLost};
}

bool DocketPage::isOf(const DocketSession &session, const QString &owner) const
{
    switch (by()) {
    case DocketBy::Room:
        return session.room == owner;
    case DocketBy::Tribunal:
        return session.tribunal == owner;
    case DocketBy::Arbitrator:
        return std::ranges::any_of(session.arbitrators,
                                   [&](const PersonId &id) { return id.toString() == owner; });
    case DocketBy::Clerk:
        return session.clerk.toString() == owner;
    }
    return false;
}

void DocketPage::askForCalendar(const QString &owner, const QString &name)
{
    place().desk.ask(
        this,
        [first = from(), last = to()](const desk::Desk &desk) { return desk.hearings().told(first, last); },
        [this, owner, name](const Result<QList<hearings::ToldHearing>> &told) {
            if (!told) return notices()->tell(told.error());
            saveCalendar(*told, owner, name);
        });
}

void DocketPage::saveCalendar(const QList<hearings::ToldHearing> &told, const QString &owner,
                              const QString &name)
{
    QList<reports::CalendarHearing> list;
    for (const auto &one : told) {
        if (const auto entry = inCalendar(one, owner)) list << *entry;
    }
    const auto bytes = reports::iCalendar(list, name, place().desk.now().moment);
    saveBytes(place(), bytes, u"%1 %2.ics"_s.arg(name, toText(from())), tr("Calendar (*.ics)"), notices());
}

void DocketPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_R) return setChosen();
    if (event->key() == Qt::Key_Escape && m_isPaneAsked) return askForPane(false);
    if (event->key() == Qt::Key_PageDown) return turn(1);
    if (event->key() == Qt::Key_PageUp) return turn(-1);
    Page::keyPressEvent(event);
}

void DocketPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_ready->setVisible(m_isPaneAsked || width() >= paneFrom);
}

} // namespace tiaocai::ui
