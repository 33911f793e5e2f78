// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/circuit_page.h"

#include "base/text.h"
#include "docket/circuit_search.h"
#include "docket/docket_sheet.h"
#include "docket/journeys_chart.h"
#include "office/permission.h"
#include "tables/line_delegate.h"
#include "widgets/date_edit.h"
#include "widgets/field.h"
#include "widgets/layout.h"
#include "widgets/paper.h"
#include "words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using hearings::PlanFigures;
using hearings::PlannedSession;

namespace {

enum PlanColumn {
    TimeColumn,
    NumberColumn,
    PartiesColumn,
    MinutesColumn,
    WhoColumn,
    DueColumn,
    PlanColumnCount
};

constexpr int sessionRole = Qt::UserRole + 10; ///< place in the plan
constexpr int sideWidth = 360, listHeight = 96, leastColumn = 66;
constexpr int firstPlanned = 7, plannedWeeks = 6; ///< from a week after today

/// The aims in their order, as far as people compare plans by them.
struct Aim {
    const char *words;
    int PlanFigures::*figure;
};
constexpr std::array aims{
    Aim{QT_TRANSLATE_NOOP("tiaocai::ui::CircuitPage", "Not placed (cases)"), &PlanFigures::unplaced},
    Aim{QT_TRANSLATE_NOOP("tiaocai::ui::CircuitPage", "Too late (cases)"), &PlanFigures::late},
    Aim{QT_TRANSLATE_NOOP("tiaocai::ui::CircuitPage", "Journeys (person, tribunal, day)"),
        &PlanFigures::journeys},
    Aim{QT_TRANSLATE_NOOP("tiaocai::ui::CircuitPage", "Circuit days (tribunal, day)"),
        &PlanFigures::circuitDays},
    Aim{QT_TRANSLATE_NOOP("tiaocai::ui::CircuitPage", "Days waited, together"), &PlanFigures::waitingDays}};

QListWidget *sideList(const QString &objectName, const QString &accessibleName)
{
    auto *list = new QListWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setMinimumWidth(1);
    return list;
}

/// As high as its lines, up to a few.
void fitHeight(QListWidget *list)
{
    int height = 4;
    for (int row = 0; row < list->count() && height < listHeight; ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(std::min(listHeight, height));
}

} // namespace

CircuitPage::CircuitPage(const Workplace &place)
    : Page(place, u"circuitPage"_s, tr("Plan of the circuit"))
    , m_search(new CircuitSearch(this))
    , m_from(new DateEdit(place.today()))
    , m_to(new DateEdit(place.today()))
    , m_state(plainLabel({}, u"circuitState"_s))
    , m_bar(new QProgressBar)
    , m_sessions(new QTreeWidget)
    , m_figures(new QGridLayout)
    , m_chart(new JourneysChart)
    , m_unplaced(sideList(u"circuitUnplaced"_s, tr("Cases that cannot be placed")))
    , m_published(sideList(u"circuitPublished"_s, tr("Published hearings; tick one to plan it anew")))
    , m_after(quietLabel({}, u"circuitAfter"_s))
{
    buildHead();
    body()->addWidget(buildBar());
    m_sessions->setObjectName(u"circuitSessions"_s);
    m_sessions->setAccessibleName(tr("Plan"));
    m_sessions->setHeaderLabels(
        {tr("Time"), tr("Case"), tr("Parties"), tr("Length"), tr("Arbitrators"), tr("Decide by")});
    m_sessions->setItemDelegate(new LineDelegate(m_sessions));
    m_sessions->setRootIsDecorated(false);
    m_sessions->setUniformRowHeights(true);
    m_sessions->header()->setStretchLastSection(false);
    m_sessions->header()->setSectionResizeMode(PartiesColumn, QHeaderView::Stretch);
    auto *columns = new QHBoxLayout;
    space(columns);
    columns->setSpacing(12);
    columns->addWidget(m_sessions, 1);
    columns->addWidget(buildSide());
    body()->addLayout(columns, 1);
    setFocusProxy(m_sessions);
    connect(m_sessions, &QTreeWidget::itemChanged, this, &CircuitPage::showButtons);
    connect(m_search, &CircuitSearch::progressed, this, &CircuitPage::showProgress);
    connect(m_search, &CircuitSearch::found, this, &CircuitPage::takePlan);
    showButtons();
}

void CircuitPage::buildHead()
{
    head()->setBackShown(true);
    m_again = button(tr("From another start"), {}, u"circuitAgain"_s, Rank::Ghost);
    m_stop = button(tr("Stop  Esc"), {}, u"circuitStop"_s);
    m_save = button(tr("Save the list…"), u"document-save"_s, u"circuitSave"_s);
    head()->addButton(m_save);
    head()->addButton(m_again);
    head()->addButton(m_stop);
    m_publish = setPrimary(tr("Publish…  Ctrl+Enter"), {}, u"circuitPublish"_s);
    connect(head(), &PageHead::backAsked, this, &CircuitPage::leave);
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        search();
    });
    connect(m_save, &QPushButton::clicked, this, &CircuitPage::savePlan);
    connect(m_stop, &QPushButton::clicked, m_search, &CircuitSearch::stop);
    connect(m_publish, &QPushButton::clicked, this, &CircuitPage::askPublish);
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    for (const auto enter : {Qt::Key_Return, Qt::Key_Enter})
        key(QKeySequence(Qt::CTRL | enter), [this] {
            if (m_publish->isEnabled()) return askPublish();
            if (isBlank()) search();
        });
    key(Qt::Key_Escape, [this] { isSearching() ? m_search->stop() : leave(); });
}

QWidget *CircuitPage::buildBar()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    auto *begin = button(tr("Plan these days"), {}, u"circuitBegin"_s);
    m_bar->setObjectName(u"circuitBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setMaximumHeight(6);
    m_state->setMinimumWidth(1);
    addField(row, tr("from"), m_from, u"circuitFrom"_s, 0);
    addField(row, tr("to"), m_to, u"circuitTo"_s, 0);
    for (auto *edit : {m_from, m_to})
        edit->setMaximumWidth(fieldWidth::date);
    m_from->setDate(place().today().addDays(firstPlanned));
    m_to->setDate(place().today().addDays(firstPlanned + plannedWeeks * 7 - 1));
    row->addWidget(begin);
    row->addWidget(m_state, 1);
    row->addWidget(m_bar, 2);
    connect(begin, &QPushButton::clicked, this, &CircuitPage::search);
    return box;
}

QWidget *CircuitPage::buildSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto *column = new QVBoxLayout(side);
    space(column);
    column->setSpacing(12);
    const auto sheet = [&](const QString &title, std::initializer_list<QWidget *> parts) -> QWidget * {
        auto *one = card();
        auto *inside = new QVBoxLayout(one);
        space(inside, 12);
        if (!title.isEmpty()) inside->addWidget(heading(title, Type::CardTitle));
        for (auto *part : parts)
            inside->addWidget(part);
        column->addWidget(one);
        return one;
    };
    auto *figures = new QWidget;
    figures->setLayout(m_figures);
    space(m_figures);
    m_figures->setColumnStretch(0, 1);
    m_after->setWordWrap(true);
    m_comparison = sheet({}, {figures});
    m_comparison->hide();
    sheet(tr("Journeys fall while it is searched"), {m_chart});
    sheet(tr("What cannot be placed"), {m_unplaced});
    sheet(tr("Published already; tick what may be moved"), {m_published, m_after});
    column->addStretch(1);
    return side;
}

bool CircuitPage::isSearching() const
{
    return m_search->isRunning();
}

/// Nothing is planned, and nobody is about to.
bool CircuitPage::isBlank() const
{
    return !isSearching() && !m_isPublishing && m_plan.sessions.isEmpty() && m_plan.unplaced.isEmpty();
}

void CircuitPage::refresh()
{
    if (!isSearching() && !m_isPublishing) readGround(false);
}

void CircuitPage::search()
{
    notices()->clear();
    readGround(true);
}

QList<HearingId> CircuitPage::released() const
{
    QList<HearingId> ids;
    for (int row = 0; row < m_published->count(); ++row) {
        const auto *item = m_published->item(row);
        if (item->checkState() == Qt::Checked) ids << HearingId(item->data(Qt::UserRole).toUuid());
    }
    return ids;
}

void CircuitPage::readGround(bool thenSearch)
{
    const auto from = m_from->date(), to = m_to->date();
    if (!from || !to || *to < *from) {
        notices()->tell(NoticeBar::Kind::Warning, tr("Say from which day to which the plan goes."));
        return (from ? m_to : m_from)->setFocus();
    }
    place().desk.ask(
        this,
        [from = *from, to = *to, released = thenSearch ? released() : QList<HearingId>()](
            const desk::Desk &desk) { return desk.hearings().circuitGround(from, to, released); },
        [this, thenSearch](const Result<desk::CircuitGround> &ground) {
            if (!ground) return notices()->tell(ground.error());
            take(*ground);
            if (thenSearch) begin();
        });
}

void CircuitPage::take(const desk::CircuitGround &ground)
{
    m_ground = std::make_shared<const desk::CircuitGround>(ground);
    const auto &ready = m_ground->ready;
    head()->setFacts(tr("%1 to %2　%3 case(s) to be set　%4 tribunal(s), %5 arbitrator(s)")
                         .arg(toText(ready.from), toText(ready.to))
                         .arg(ready.cases.size())
                         .arg(m_ground->registers.tribunals.size())
                         .arg(m_ground->registers.arbitrators.size()));
    showPublished();
    showButtons();
}

void CircuitPage::begin()
{
    m_plan = {};
    m_sessions->clear();
    m_unplaced->clear();
    m_chart->begin(m_seconds);
    m_search->start(m_ground, m_seconds, m_seed);
    m_state->setText(tr("Looking for the first plan…"));
    showButtons();
}

void CircuitPage::showProgress(double share, const PlanFigures &best)
{
    m_best = best;
    m_bar->setValue(qRound(1000 * std::clamp(share, 0.0, 1.0)));
    m_chart->add(share, best.journeys);
    m_state->setText(tr("%1 of %2 s; %n journey(s) so far", nullptr, best.journeys)
                         .arg(qRound(share * m_seconds))
                         .arg(m_seconds));
}

void CircuitPage::takePlan(const hearings::CircuitPlan &plan)
{
    m_plan = plan;
    m_bar->setValue(1000);
    m_chart->add(1, plan.figures.journeys);
    m_chart->setEnds(plan.firstFit.journeys, plan.bound);
    m_state->setText(plan.optimal ? tr("No plan is better.") : tr("The best plan that was found."));
    const auto isStanding = [this](const PlannedSession &one) { return stands(one); };
    if (!plan.sessions.isEmpty() && std::ranges::all_of(plan.sessions, isStanding))
        m_state->setText(tr("All of it stands already as it is published: there is nothing to publish."));
    showSessions();
    showFigures();
    showUnplaced();
    showButtons();
}

/// What was given free and planned for where it stands: to publish it would say nothing new to anybody.
bool CircuitPage::stands(const PlannedSession &session) const
{
    return std::ranges::any_of(m_ground->ready.released, [&](const hearings::ReleasedHearing &free) {
        return free.id == session.id && free.kept && free.was == session.setAt();
    });
}

QString CircuitPage::partiesOf(const CaseId &id) const
{
    const auto &cases = m_ground->ready.cases;
    const auto found = std::ranges::find(cases, id, &hearings::ReadyCase::id);
    return found == cases.end() ? QString() : against(found->applicants, found->respondents);
}

QString CircuitPage::dueOf(const CaseId &id) const
{
    const auto &cases = m_ground->ready.cases;
    const auto found = std::ranges::find(cases, id, &hearings::ReadyCase::id);
    return found == cases.end() ? QString() : toText(found->due);
}

QString CircuitPage::namesOf(const QList<PersonId> &people) const
{
    QStringList names;
    for (const auto &person : people)
        names << m_ground->ready.names.value(person);
    return names.join(u'、');
}

/// "12-04 周五　石桥分庭　第一庭"
QString CircuitPage::groupWords(const PlannedSession &session) const
{
    const auto *tribunal = m_ground->registers.tribunal(session.tribunal);
    const auto *room = m_ground->registers.room(session.room);
    const auto where = !room ? session.room : tribunal ? roomWithin(room->name, tribunal->name) : room->name;
    return u"%1　%2　%3"_s.arg(shortDay(session.on, place().today()),
                               tribunal ? tribunal->name : session.tribunal, where);
}

/// "赵明 巡回　书记员 方圆": of sessions in one room on one day, as far as all of them have it.
QString CircuitPage::groupFact(const QList<const PlannedSession *> &sessions) const
{
    const auto &first = *sessions.first();
    const auto isOfAll = [&](auto PlannedSession::*member) {
        return std::ranges::all_of(sessions, [&](const auto *one) { return one->*member == first.*member; });
    };
    QStringList fact;
    if (isOfAll(&PlannedSession::arbitrators) && isOfAll(&PlannedSession::how))
        fact << u"%1 %2"_s.arg(namesOf(first.arbitrators), casework::label(first.how));
    if (isOfAll(&PlannedSession::clerk))
        fact << (first.clerk.isNull() ? tr("no clerk is free") : tr("clerk %1").arg(namesOf({first.clerk})));
    return fact.join(u'　');
}

void CircuitPage::showSessions()
{
    m_sessions->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    QHash<QString, QList<const PlannedSession *>> of;
    for (int i = 0; i < int(m_plan.sessions.size()); ++i) {
        const auto &one = m_plan.sessions[i];
        const auto words = groupWords(one);
        auto *&group = groups[words];
        of[words] << &one;
        if (!group) {
            group = new QTreeWidgetItem(m_sessions, {words});
            group->setFirstColumnSpanned(true);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group);
        item->setData(TimeColumn, sessionRole, i);
        const bool isStanding = stands(one);
        if (!isStanding) item->setCheckState(TimeColumn, Qt::Checked);
        item->setText(WhoColumn, isStanding ? tr("%1 (as it stands)").arg(namesOf(one.arbitrators))
                                            : namesOf(one.arbitrators));
        item->setText(TimeColumn, u"%1–%2"_s.arg(one.start.toString(u"HH:mm"_s),
                                                 one.start.addSecs(one.minutes * 60).toString(u"HH:mm"_s)));
        item->setText(NumberColumn, shortNumber(one.number));
        item->setToolTip(NumberColumn, one.number.toHtmlEscaped());
        item->setText(PartiesColumn, partiesOf(one.id));
        item->setText(MinutesColumn, tr("%1 min").arg(one.minutes));
        item->setText(DueColumn, dueOf(one.id));
        if (one.late) item->setForeground(DueColumn, color(Mark::Late));
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        (*group)->setData(0, groupCountRole, tr("%n hearing(s)", nullptr, (*group)->childCount()));
        (*group)->setData(0, groupFactRole, groupFact(of.value(group.key())));
    }
    m_sessions->expandAll();
    for (const int column : {TimeColumn, NumberColumn, MinutesColumn, WhoColumn, DueColumn}) {
        m_sessions->resizeColumnToContents(column);
        m_sessions->setColumnWidth(column, std::max(m_sessions->columnWidth(column), leastColumn));
    }
}

/// The plan beside first-fit, and the bound where there is one.
void CircuitPage::showFigures()
{
    empty(m_figures);
    const auto put = [&](int row, int column, const QString &words, bool isStrong = false) {
        auto *label = isStrong ? heading(words, Type::Body) : plainLabel(words);
        m_figures->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    put(0, 0, tr("In this order"));
    put(0, 1, tr("This plan"));
    put(0, 2, tr("First-fit"));
    put(0, 3, tr("Bound"));
    for (int row = 0; row < int(aims.size()); ++row) {
        const auto &aim = aims[size_t(row)];
        put(row + 1, 0, tr(aim.words));
        put(row + 1, 1, QString::number(m_plan.figures.*aim.figure), true);
        put(row + 1, 2, QString::number(m_plan.firstFit.*aim.figure));
        if (aim.figure == &PlanFigures::journeys) put(row + 1, 3, QString::number(m_plan.bound));
        const int fewer = m_plan.firstFit.*aim.figure - m_plan.figures.*aim.figure;
        if (fewer > 0) put(row + 1, 4, tr("✓ %1 fewer").arg(fewer));
        if (fewer < 0) put(row + 1, 4, tr("△ %1 more").arg(-fewer));
    }
    m_comparison->show();
}

void CircuitPage::showUnplaced()
{
    m_unplaced->clear();
    for (const auto &one : m_plan.unplaced)
        new QListWidgetItem(
            icon(Mark::Void),
            u"%1　%2\n%3"_s.arg(shortNumber(one.number), partiesOf(one.id), hearings::obstacleText(one.code)),
            m_unplaced);
    if (m_plan.unplaced.isEmpty())
        new QListWidgetItem(icon(Mark::Done), tr("Every case has its hearing."), m_unplaced);
    fitHeight(m_unplaced);
}

/// Published hearings of the period: what is ticked stays ticked.
void CircuitPage::showPublished()
{
    const auto ticked = released();
    QList<hearings::PinnedHearing> standing = m_ground->ready.pinned;
    for (const auto &free : m_ground->ready.released) {
        auto &one = standing.emplaceBack();
        one.hearing = free.hearing;
        one.id = free.id;
        one.on = free.was.on;
        one.start = free.was.start;
        one.room = free.was.room;
        one.arbitrators = free.was.arbitrators;
    }
    std::ranges::sort(standing, {}, [](const auto &one) { return std::tuple(one.on, one.start); });
    m_published->clear();
    for (const auto &one : standing) {
        if (one.arbitrators.isEmpty()) continue; // a mediation has its room, and stands
        const auto *room = m_ground->registers.room(one.room);
        auto *item = new QListWidgetItem(
            u"%1 %2　%3　%4"_s.arg(shortDay(one.on, place().today()), one.start.toString(u"HH:mm"_s),
                                   room ? room->name : one.room, namesOf(one.arbitrators)),
            m_published);
        item->setData(Qt::UserRole, one.hearing.uuid());
        item->setCheckState(ticked.contains(one.hearing) ? Qt::Checked : Qt::Unchecked);
    }
    fitHeight(m_published);
}

QList<PlannedSession> CircuitPage::ticked() const
{
    QList<PlannedSession> sessions;
    for (int group = 0; group < m_sessions->topLevelItemCount(); ++group) {
        const auto *of = m_sessions->topLevelItem(group);
        for (int i = 0; i < of->childCount(); ++i) {
            const auto *item = of->child(i);
            if (item->checkState(TimeColumn) == Qt::Checked)
                sessions << m_plan.sessions[item->data(TimeColumn, sessionRole).toInt()];
        }
    }
    return sessions;
}

/// Somebody else has to sign a part of what is ticked.
bool CircuitPage::waitsForSignature() const
{
    const auto &office = place().office();
    const auto asked = office.hasAccounts ? office.settings.arbitrationApproval : office::Approval::Nobody;
    const auto isComposed = [&](const PlannedSession &session) {
        const auto &cases = m_ground->ready.cases;
        const auto of = std::ranges::find(cases, session.id, &hearings::ReadyCase::id);
        return of != cases.end() && of->composed == session.arbitrators;
    };
    const bool hours = office::mustPropose(office.actor, casework::ActKind::HearingSet, asked);
    const bool seats = office::mustPropose(office.actor, casework::ActKind::TribunalComposed, asked);
    return std::ranges::any_of(
        ticked(), [&](const PlannedSession &session) { return hours || (seats && !isComposed(session)); });
}

void CircuitPage::showButtons()
{
    const auto chosen = ticked().size();
    m_stop->setVisible(isSearching());
    m_save->setVisible(!isSearching() && !m_plan.sessions.isEmpty());
    m_again->setVisible(!isSearching() && !m_plan.sessions.isEmpty());
    m_bar->setVisible(isSearching());
    if (isBlank()) m_state->setText(tr("Nothing is planned yet: Ctrl+Enter plans these days."));
    m_publish->setEnabled(chosen > 0 && !isSearching() && !m_isPublishing);
    const bool waits = waitsForSignature();
    m_publish->setText(chosen == 0 ? tr("Publish…")
                       : waits     ? tr("Propose %n hearing(s)…", nullptr, int(chosen))
                                   : tr("Publish %n hearing(s)…", nullptr, int(chosen)));
    m_after->setText(
        chosen == 0 ? QString()
        : waits
            ? tr("What you propose waits for who signs it; then the tribunals are composed and %n hearing(s) "
                 "set together, or none of them.",
                 nullptr, int(chosen))
            : tr("Publishing composes the tribunals and sets %n hearing(s) together, or none of "
                 "them; what is not ticked is not published.",
                 nullptr, int(chosen)));
}

reports::HearingLine CircuitPage::lineOf(const PlannedSession &session) const
{
    const auto &cases = m_ground->ready.cases;
    const auto of = std::ranges::find(cases, session.id, &hearings::ReadyCase::id);
    return {.on = session.on,
            .start = session.start,
            .end = session.start.addSecs(session.minutes * 60),
            .place = m_ground->registers.whereText(session.tribunal, session.room, u" "_s),
            .number = session.number,
            .applicants = of == cases.end() ? QString() : of->applicants,
            .respondents = of == cases.end() ? QString() : of->respondents,
            .arbitrators = namesOf(session.arbitrators),
            .clerk = m_ground->ready.names.value(session.clerk),
            .how = legalWord(session.how),
            .isPublic = true,
            .remark = session.late ? u"%1（临期）"_s.arg(dueOf(session.id)) : dueOf(session.id)};
}

/// The words of the law, whatever the window speaks.
reports::CircuitPaper CircuitPage::onPaper() const
{
    static const QStringList words{u"未能排期（件）"_s, u"临期（件）"_s, u"出行（人·庭·日）"_s,
                                   u"巡回日（庭·日）"_s, u"等待日数合计"_s};
    const auto &ready = m_ground->ready;
    reports::CircuitPaper paper{ready.from, ready.to, {}, {}, {}};
    for (const auto &one : m_plan.sessions)
        paper.hearings << lineOf(one);
    for (const auto &one : m_plan.unplaced)
        paper.unplaced.append({one.number, partiesOf(one.id), hearings::obstacleText(one.code)});
    for (int i = 0; i < int(aims.size()); ++i) {
        const auto figure = aims[size_t(i)].figure;
        paper.aims.append({words[i], QString::number(m_plan.figures.*figure),
                           QString::number(m_plan.firstFit.*figure),
                           figure == &PlanFigures::journeys ? QString::number(m_plan.bound) : QString()});
    }
    return paper;
}

void CircuitPage::savePlan()
{
    const auto &office = place().office().office;
    const reports::HearingListGround ground{office.name, place().desk.now().moment, office.demonstration};
    savePaper(place(), circuitList(onPaper(), ground),
              tr("Plan of the circuit %1").arg(toText(m_ground->ready.from)), notices());
}

/// What is published goes out as notices: it is asked once more, and Enter does not answer.
void CircuitPage::askPublish()
{
    const int chosen = int(ticked().size());
    const bool waits = waitsForSignature();
    auto *question = new QMessageBox(
        QMessageBox::Question, waits ? tr("Propose the plan") : tr("Publish the plan"),
        waits ? tr("Propose %n hearing(s)? None is set before all of it is approved.", nullptr, chosen)
              : tr("Set %n hearing(s)? Their notices are then due.", nullptr, chosen),
        QMessageBox::Cancel, this);
    question->setObjectName(u"publishQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = question->addButton(waits ? tr("Propose") : tr("Publish"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::buttonClicked, this, [this, yes](QAbstractButton *pressed) {
        if (pressed == yes) publish();
    });
    question->open();
}

void CircuitPage::publish()
{
    if (m_isPublishing) return;
    m_isPublishing = true;
    showButtons();
    auto plan = m_plan;
    plan.sessions = ticked();
    place().desk.ask(
        this, [plan](desk::Desk &desk) { return desk.hearings().publish(plan); },
        [this](const Result<desk::Published> &done) {
            m_isPublishing = false;
            if (!done) {
                showButtons();
                return notices()->tell(done.error());
            }
            m_plan = {};
            m_sessions->clear();
            showButtons();
            done->proposal ? emit proposed(done->hearings) : emit published(done->hearings);
        });
}

void CircuitPage::leave()
{
    m_search->abandon();
    m_state->clear();
    showButtons();
    emit left();
}

} // namespace tiaocai::ui
