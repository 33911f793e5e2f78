// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today_page.h"

#include "base/text.h"
#include "case/case_chips.h"
#include "dialogs/approvals_dialog.h"
#include "dialogs/explain_dialog.h"
#include "pages/start_pane.h"
#include "pages/today_pane.h"
#include "record/act_groups.h"
#include "statistics/indicators.h"
#include "tables/case_columns.h"
#include "tables/line_delegate.h"
#include "widgets/act_keys.h"
#include "widgets/elided_label.h"
#include "widgets/empty_state.h"
#include "widgets/segment.h"
#include "widgets/tile.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::TodayKind;

namespace {

constexpr int manyTimes = 10;
/// Widths of windows and heights: LOOK's sizes of screens.
constexpr int paneFrom = 1200, causeFrom = 1000, handlerFrom = 720, lowUnder = 600, shortFrom = 950,
              tileWordsFrom = 760;
constexpr int leastTree = 180, widestColumn = 190, leastParties = 150, cellAir = 20;
constexpr int readAfterMs = 60;

const auto mineKey = u"todayMine"_s;

bool isMineAlone(const Workplace &place)
{
    return place.preferences().value(mineKey).toBool();
}

QString targetText(qint64 hundredths)
{
    return hundredths % 100 == 0 ? QString::number(hundredths / 100) : statistics::percentText(hundredths);
}

void setColumns(QHeaderView *header)
{
    const QHash<int, int> widths{{TodayModel::Shape, 30}, {TodayModel::Number, 158}};
    header->setMinimumSectionSize(28);
    header->setStretchLastSection(false);
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        header->resizeSection(width.key(), width.value());
    header->setSectionResizeMode(TodayModel::Parties, QHeaderView::Stretch);
}

QTreeView *makeTree(QAbstractItemModel *model)
{
    auto *tree = new QTreeView;
    tree->setObjectName(u"todayTree"_s);
    tree->setAccessibleName(TodayPage::tr("What is due"));
    tree->setModel(model);
    tree->setRootIsDecorated(false);
    tree->setAllColumnsShowFocus(true);
    tree->setEditTriggers(QTreeView::NoEditTriggers);
    tree->setExpandsOnDoubleClick(false);
    tree->setIndentation(0);
    tree->setItemDelegate(new LineDelegate(tree));
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree->setMinimumHeight(leastTree);
    setColumns(tree->header());
    return tree;
}

QString wholeOffice(office::OfficeKind kind)
{
    switch (kind) {
    case office::OfficeKind::Centre:
        break;
    case office::OfficeKind::Tribunal:
        return TodayPage::tr("Whole tribunal");
    case office::OfficeKind::Court:
        return TodayPage::tr("Whole court");
    }
    return TodayPage::tr("Whole centre");
}

} // namespace

TodayPage::TodayPage(const Workplace &place)
    : Page(place, u"todayPage"_s, tr("Today"))
    , m_model(new TodayModel(place, this))
    , m_tree(makeTree(m_model))
    , m_pane(new TodayPane(place))
    , m_lines(new QWidget)
    , m_whose(new Segment({wholeOffice(place.office().office.kind), tr("Mine only")}, u"todayWhose"_s,
                          tr("Whose cases")))
    , m_tileRow(new QHBoxLayout)
    , m_unanswered(new Tile(tr("Packages without a receipt"), Mark::Service, u"tile.unanswered"_s))
    , m_toDecide(new Tile(tr("Waiting for my approval"), Mark::Signature, u"tile.toDecide"_s))
    , m_proposed(new Tile(tr("What I proposed"), Mark::Attention, u"tile.proposed"_s))
    , m_keys(new QWidget)
    , m_keyActs(new ActKeys(Qt::Horizontal, u"todayKeys"_s))
    , m_success(new ElidedLabel(Type::Body, u"todaySuccess"_s))
    , m_closure(new ElidedLabel(Type::Body, u"todayClosure"_s))
    , m_successTarget(new Chip({}))
    , m_closureTarget(new Chip({}))
    , m_toClose(new QToolButton)
{
    buildHead();
    buildTiles();
    body()->addWidget(buildMiddle(), 1);
    buildFoot();
    m_tree->installEventFilter(this);
    setFocusProxy(m_tree);
    m_rest.setSingleShot(true);
    m_rest.setInterval(readAfterMs);
    connect(&m_rest, &QTimer::timeout, this, &TodayPage::readLine);
    connect(m_tree, &QTreeView::doubleClicked, this, &TodayPage::openCurrent);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->line(index) && !m_model->isMore(index) && !m_model->package(index))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TodayPage::showLine);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &TodayPage::showMenu);
    connect(m_pane, &TodayPane::openAsked, this, &TodayPage::openCurrent);
    connect(m_pane, &TodayPane::whyAsked, this, &TodayPage::explain);
    const auto record = [this](std::optional<casework::ActKind> kind) {
        if (const auto *line = m_model->line(m_tree->currentIndex()))
            emit recordAsked(line->of.id, kind, line->clock);
    };
    connect(m_pane, &TodayPane::actChosen, this, record);
    connect(m_keyActs, &ActKeys::chosen, this, record);
    connect(m_pane, &TodayPane::everyActAsked, this, [record] { record({}); });
    auto *key = new QShortcut(Qt::CTRL | Qt::Key_R, m_tree);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [record] { record({}); });
}

void TodayPage::buildHead()
{
    m_whose->setCurrent(isMineAlone(place()) ? 1 : 0);
    connect(m_whose, &Segment::chosen, this, [this](int choice) {
        place().preferences().set(mineKey, choice == 1);
        refresh();
    });
    m_register = setPrimary(tr("Register a case  Ctrl+N"), u"list-add"_s, u"registerButton"_s);
    connect(m_register, &QPushButton::clicked, this, &TodayPage::registerAsked);
    head()->addWidget(m_whose);
}

void TodayPage::buildTiles()
{
    space(m_tileRow);
    for (const auto kind : desk::kindsOfToday()) {
        auto *tile = new Tile(label(kind), markOf(kind), u"tile."_s + name(kind));
        connect(tile, &Tile::clicked, this, [this, kind](bool chosen) { choose(kind, chosen); });
        if (kind == TodayKind::MeetingNotRecorded) m_notRecorded = tile;
        m_tiles << tile;
        m_tileRow->addWidget(tile);
    }
    body()->addLayout(m_tileRow);
    for (auto *tile : {m_unanswered, m_toDecide, m_proposed}) {
        tile->hide();
        m_tileRow->addWidget(tile);
    }
    connect(m_unanswered, &Tile::clicked, this, [this] {
        m_unanswered->setChecked(false);
        emit exchangeAsked();
    });
    for (auto *tile : {m_toDecide, m_proposed}) {
        connect(tile, &Tile::clicked, this, [this, tile] {
            tile->setChecked(false);
            showApprovals(tile == m_proposed);
        });
    }
}

QWidget *TodayPage::buildMiddle()
{
    auto *lines = new QHBoxLayout(m_lines);
    space(lines);
    lines->setSpacing(12);
    lines->addWidget(m_tree, 1);
    lines->addWidget(m_pane);
    auto *middle = new QWidget;
    m_middle = new QVBoxLayout(middle);
    space(m_middle);
    m_middle->addWidget(m_lines, 1);
    return middle;
}

/// Most offices have something due, and begin without it.
void TodayPage::buildNothing()
{
    m_nothing = new QWidget;
    m_empty = new EmptyState(u"todayEmpty"_s);
    m_start = new StartPane(place());
    auto *begin =
        button(tr("Register the first case  Ctrl+N"), u"list-add"_s, u"todayBegin"_s, Rank::Primary);
    auto *import = button(tr("Import a ledger…"), u"document-import"_s, u"todayImport"_s);
    connect(begin, &QPushButton::clicked, this, &TodayPage::registerAsked);
    connect(import, &QPushButton::clicked, this, &TodayPage::importAsked);
    m_empty->addButton(begin);
    m_empty->addButton(import);
    m_empty->setNote(tr("Ledgers: .xlsx, .xls, .ods, .csv"));
    auto *nothing = new QHBoxLayout(m_nothing);
    space(nothing);
    nothing->setSpacing(12);
    nothing->addWidget(m_empty, 1);
    nothing->addWidget(m_start);
    connect(m_start, &StartPane::changeAsked, this,
            [this](StartPane::Step step) { emit setUpAsked(step == StartPane::Step::People); });
    m_middle->addWidget(m_nothing, 1);
}

void TodayPage::buildFoot()
{
    auto *keys = new QHBoxLayout(m_keys);
    space(keys);
    auto *preview = button(tr("Preview  F3"), {}, u"todayPreview"_s);
    auto *open = button(tr("Open  Enter"), {}, u"todayOpenCurrent"_s);
    connect(preview, &QPushButton::clicked, this, [this] {
        m_isPaneAsked = !m_isPaneAsked;
        fit();
    });
    connect(open, &QPushButton::clicked, this, &TodayPage::openCurrent);
    keys->addWidget(m_keyActs, 1);
    keys->addWidget(preview);
    keys->addWidget(open);
    foot()->addWidget(m_keys);
    m_toClose->setObjectName(u"todayToClose"_s);
    m_toClose->setAutoRaise(true);
    connect(m_toClose, &QToolButton::clicked, this, &TodayPage::forecastAsked);
    auto *year = new QHBoxLayout;
    space(year);
    auto *span = quietLabel(tr("This year"));
    year->addWidget(span);
    for (auto *part :
         std::initializer_list<QWidget *>{m_success, m_successTarget, m_closure, m_closureTarget})
        year->addWidget(part);
    year->addStretch(1);
    year->addWidget(m_toClose);
    foot()->addLayout(year);
}

void TodayPage::refresh()
{
    const auto handler = m_whose->current() == 1 ? place().office().actor.id : PersonId();
    place().desk.ask(
        this, [atMost = m_atMost, handler](const desk::Desk &desk) { return read(desk, atMost, handler); },
        [this](const Result<desk::TodayView> &view) { take(view); });
}

std::function<Result<desk::TodayView>(desk::Desk &)> TodayPage::beginning(const Workplace &place)
{
    return [isMine = isMineAlone(place)](desk::Desk &desk) {
        const auto handler = isMine ? desk.actor().id : PersonId();
        return desk.cases()
            .beginningOfToday(desk.now().today(), fewLines, handler)
            .map([](const desk::TodayView &view) { return view.once(); });
    };
}

Result<desk::TodayView> TodayPage::read(const desk::Desk &desk, int atMost, const PersonId &handler)
{
    return desk.cases().today(desk.now().today(), atMost, handler).map([](const desk::TodayView &view) {
        return view.once();
    });
}

void TodayPage::take(const Result<desk::TodayView> &view)
{
    m_whose->setWords(0, wholeOffice(place().office().office.kind));
    if (view)
        show(*view);
    else
        tell(view.error());
    emit answered();
    if (view && !view->isWhole) refresh();
}

/// Who acts is asked by the window.
void TodayPage::tell(const Refusal &refusal)
{
    if (refusal.code != u"login-needed") notices()->tell(refusal);
}

void TodayPage::show(const desk::TodayView &view)
{
    const auto *before = m_model->line(m_tree->currentIndex());
    const auto current = before ? std::pair(before->of.id, m_model->kindOf(m_tree->currentIndex()))
                                : std::pair(CaseId(), TodayKind::Overdue);
    head()->setFacts(u"%1 %2"_s.arg(toText(view.on), language().dayName(view.on.dayOfWeek())));
    m_model->setView(view);
    showTiles(view);
    showGroups();
    chooseAgain(current.first, current.second);
    showLine();
    if (!view.isWhole) return;
    askApprovals();
    askUnanswered();
    askYear();
    const auto late = view.group(TodayKind::Overdue).count;
    int open = 0;
    for (const auto &group : view.groups)
        open += group.count;
    emit counted(late, open - late);
}

void TodayPage::showGroups()
{
    m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
        const auto group = m_model->index(row, 0);
        const int last = m_model->rowCount(group) - 1;
        if (m_model->isMore(m_model->index(last, 0, group))) m_tree->setFirstColumnSpanned(last, group, true);
    }
    fitColumns();
    const bool isNothing = m_model->rowCount() == 0;
    m_lines->setVisible(!isNothing);
    if (isNothing && !m_nothing) buildNothing();
    if (m_nothing) m_nothing->setVisible(isNothing);
    if (isNothing) return showWhetherNew();
    m_register->show();
}

/// As wide as their words; where that leaves too little to the parties, the cause is left out and stands in the pane.
void TodayPage::fitColumns()
{
    const auto *header = m_tree->header();
    int left = m_tree->viewport()->width() - header->sectionSize(TodayModel::Shape) -
               header->sectionSize(TodayModel::Number);
    for (const int column :
         {TodayModel::Cause, TodayModel::Matter, TodayModel::Due, TodayModel::Days, TodayModel::Handler}) {
        const int width = std::min(m_model->widthOf(column) + cellAir, widestColumn);
        m_tree->setColumnWidth(column, width);
        if (column == TodayModel::Cause || !m_tree->isColumnHidden(column)) left -= width;
    }
    m_tree->setColumnHidden(TodayModel::Cause, window()->width() < causeFrom || left < leastParties);
}

/// Nothing is due: because there is no case yet, or because all is done.
void TodayPage::showWhetherNew()
{
    place().desk.ask(
        this, [](const desk::Desk &desk) { return desk.cases().counts({desk::CaseQuery{}}); },
        [this](const Result<QList<int>> &counts) {
            const bool isNew = counts && counts->value(0) == 0;
            m_start->setVisible(isNew && window()->width() >= paneFrom);
            if (isNew) m_start->refresh();
            m_register->setVisible(!isNew); // it stands in the middle then
            m_empty->setWords(isNew ? tr("No case yet") : tr("Nothing is due"),
                              isNew ? tr("Register a case when somebody comes, or import the ledger that you "
                                         "have: it is checked "
                                         "line by line before, and can be taken back as a whole after.")
                                    : tr("No period ends this week, nothing waits and no case was left "
                                         "lying. Register a case "
                                         "when somebody comes."));
        });
}

/// The line that was chosen before is chosen again, else another of its case, else the first one.
void TodayPage::chooseAgain(const CaseId &before, TodayKind kind)
{
    QModelIndex first, other;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto group = m_model->index(row, 0);
        for (int i = 0; i < m_model->rowCount(group); ++i) {
            const auto index = m_model->index(i, 0, group);
            const auto *line = m_model->line(index);
            if (line && line->of.id == before) {
                if (m_model->kindOf(index) == kind) return m_tree->setCurrentIndex(index);
                if (!other.isValid()) other = index;
            }
            if (line && !first.isValid()) first = index;
        }
    }
    m_tree->setCurrentIndex(other.isValid() ? other : first);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void TodayPage::fit()
{
    const auto size = window()->size();
    const bool hasPane = size.width() >= paneFrom;
    const bool isLow = size.height() < lowUnder || size.width() < causeFrom;
    m_pane->setVisible(hasPane || m_isPaneAsked);
    m_keys->setVisible(!hasPane && m_model->rowCount() > 0);
    m_tree->setColumnHidden(TodayModel::Handler, size.width() < handlerFrom);
    m_tree->setColumnHidden(TodayModel::Matter, size.width() < handlerFrom);
    const bool areShort = size.width() < shortFrom;
    m_model->setShortNumbers(areShort);
    m_tree->header()->resizeSection(TodayModel::Number, areShort ? 72 : widthOfNumbers(m_model->numbers()));
    fitColumns();
    for (auto *tile : {m_unanswered, m_toDecide, m_proposed})
        tile->setInLine(isLow, width() >= tileWordsFrom);
    for (auto *tile : std::as_const(m_tiles)) {
        tile->setInLine(isLow, width() >= tileWordsFrom);
        tile->setVisible(tile->count() > 0 || (!isLow && tile != m_notRecorded));
    }
}

void TodayPage::choose(TodayKind kind, bool only)
{
    m_model->showOnly(only ? std::optional(kind) : std::nullopt);
    showGroups();
    const auto group = m_model->groupIndex(kind);
    m_tree->setCurrentIndex(m_model->index(0, 0, group));
    m_tree->scrollTo(group, QTreeView::PositionAtTop);
    m_tree->setFocus();
    for (auto *tile : std::as_const(m_tiles))
        tile->setChecked(only && tile->objectName() == u"tile."_s + name(kind));
}

void TodayPage::showMore()
{
    m_atMost *= manyTimes;
    refresh();
}

void TodayPage::showTiles(const desk::TodayView &view)
{
    for (qsizetype i = 0; i < view.groups.size(); ++i) {
        const auto &group = view.groups[i];
        if (group.kind == TodayKind::Silent)
            m_tiles[i]->setText(tr("Silent for %n day(s)", nullptr, place().office().settings.silentDays));
        m_tiles[i]->setCount(view.isWhole ? std::optional(group.count) : std::nullopt);
        if (group.count == 0 && m_tiles[i]->isChecked()) choose(group.kind, false);
    }
    fit();
}

void TodayPage::askApprovals()
{
    place().desk.ask(
        this, [](const desk::Desk &desk) { return desk.approvals().list(); },
        [this](const Result<QList<desk::ProposedAct>> &list) {
            if (!list) return;
            m_toDecide->setCount(int(std::ranges::count(*list, true, &desk::ProposedAct::mayDecide)));
            m_proposed->setCount(int(std::ranges::count(*list, true, &desk::ProposedAct::isMine)));
            for (auto *tile : {m_toDecide, m_proposed})
                tile->setVisible(tile->count() > 0);
        });
}

/// Who may not see the exchange is not reminded of it.
void TodayPage::askUnanswered()
{
    if (!office::may(place().office().actor, office::Action::ReadExchange)) return m_unanswered->hide();
    place().desk.ask(
        this, [](const desk::Desk &desk) { return desk.exchange().unanswered(); },
        [this](const Result<int> &late) {
            m_unanswered->setCount(late.value_or(0));
            m_unanswered->setVisible(m_unanswered->count() > 0);
        });
}

void TodayPage::showApprovals(bool mine)
{
    auto *dialog = new ApprovalsDialog(
        place(), mine ? ApprovalsDialog::Shows::Mine : ApprovalsDialog::Shows::ToDecide, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApprovalsDialog::caseAsked, this, [this](const CaseId &id) { emit caseAsked(id, {}); });
    connect(dialog, &ApprovalsDialog::againAsked, this, &TodayPage::againAsked);
    connect(dialog, &ApprovalsDialog::approved, this, &TodayPage::approved);
    connect(dialog, &ApprovalsDialog::settled, this, &TodayPage::refresh);
    dialog->open();
}

/// What is due does not wait for the year's sums.
void TodayPage::askYear()
{
    place().desk.ask(
        this, [](const desk::Desk &desk) { return desk.figures().yearSoFar(desk.now().today()); },
        [this](const Result<desk::YearSoFar> &year) {
            if (year) return showRates(*year);
            for (auto *words : {m_success, m_closure})
                words->setText({});
            for (auto *chip : {m_successTarget, m_closureTarget})
                chip->setWords({});
            m_toClose->hide();
            tell(year.error());
        });
}

void TodayPage::showRates(const desk::YearSoFar &year)
{
    showRate(m_success, m_successTarget, tr("mediation success rate"), year.succeeded, year.concluded,
             u"mediation-success"_s);
    showRate(m_closure, m_closureTarget, tr("closure rate"), year.closed, year.closable, u"closure"_s);
    const auto *target = office::targetOf(place().office().targets, u"closure"_s, place().today().year());
    const auto toClose = target ? statistics::missing(year.closed, year.closable, target->hundredths) : 0;
    m_toClose->setText(tr("Still to close: %1 → open").arg(toClose));
    m_toClose->setVisible(toClose > 0);
}

void TodayPage::showRate(ElidedLabel *words, Chip *chip, const QString &name, qint64 part, qint64 whole,
                         const QString &indicator)
{
    words->setText(whole == 0 ? tr("%1: none yet").arg(name)
                              : u"%1 %2/%3 = %4 %"_s.arg(name, QString::number(part), QString::number(whole),
                                                         statistics::percent(part, whole)));
    const auto *target = office::targetOf(place().office().targets, indicator, place().today().year());
    if (!target || whole == 0) return chip->setWords({});
    const bool met = statistics::isMet(part, whole, target->hundredths).value_or(false);
    chip->setWords({met ? ChipWords::Kind::Met : ChipWords::Kind::Attention,
                    (met ? tr("%1 % is met") : tr("%1 % is not met")).arg(targetText(target->hundredths))});
}

QList<casework::ActKind> TodayPage::actsOf(const desk::TodayRow &row) const
{
    auto acts = row.settling;
    if (!m_case || m_case->file.id != row.of.id) return acts;
    for (const auto kind : nextSteps(*m_case, place().office().actor)) {
        if (acts.size() < nextStepCount && !acts.contains(kind)) acts << kind;
    }
    return acts;
}

/// The same acts as in the pane.
void TodayPage::showMenu(const QPoint &at)
{
    const auto *line = m_model->line(m_tree->indexAt(at));
    if (!line) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open the case") + u"\tEnter"_s), &QAction::triggered, this,
            &TodayPage::openCurrent);
    menu->addSeparator();
    const auto acts = actsOf(*line);
    for (int i = 0; i < acts.size(); ++i) {
        auto *action = menu->addAction(u"%1\t%2"_s.arg(casework::label(acts[i])).arg(i + 1));
        connect(action, &QAction::triggered, this, [this, number = i + 1] { recordCurrent(number); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

/// What the line itself knows is there at once; the case is read when the choice rests.
void TodayPage::showLine()
{
    const auto *line = m_model->line(m_tree->currentIndex());
    if (m_case && (!line || line->of.id != m_case->file.id)) m_case.reset();
    if (!line) return showGroup();
    m_pane->showLine(*line, actsOf(*line));
    m_keyActs->setActs(actsOf(*line));
    m_rest.start();
}

/// On the head of a group: what stands under it.
void TodayPage::showGroup()
{
    const auto index = m_tree->currentIndex().siblingAtColumn(0);
    if (const auto *sent = m_model->package(index)) {
        m_pane->showGroup(
            tr("The package for %1 was sent on %2; its receipt is expected by %3. Enter opens the "
               "exchange, where a paper receipt is keyed in too.")
                .arg(sent->partner, toText(sent->sentOn), toText(sent->due)));
        return m_keyActs->setActs({});
    }
    const auto words = index.data(Qt::AccessibleTextRole).toString();
    m_pane->showGroup(words.isEmpty() ? words : tr("%1: Down goes to its cases.").arg(words));
    m_keyActs->setActs({});
}

void TodayPage::readLine()
{
    const auto *line = m_model->line(m_tree->currentIndex());
    if (!line) return;
    place().desk.ask(
        this, [id = line->of.id](const desk::Desk &desk) { return desk.cases().view(id); },
        [this](const Result<desk::CaseView> &view) {
            const auto *now = m_model->line(m_tree->currentIndex());
            if (!view || !now || now->of.id != view->file.id) return;
            m_case = *view;
            m_pane->showLine(*now, actsOf(*now));
            m_pane->showCase(*view);
            m_keyActs->setActs(actsOf(*now));
        });
}

void TodayPage::explain()
{
    const auto *line = m_model->line(m_tree->currentIndex());
    if (!line || !line->clock || !m_case) return;
    const auto *found = deadlineOf(*m_case, *line->clock);
    if (!found) return;
    auto *dialog = new ExplainDialog(place(), *m_case, *found, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TodayPage::openCurrent()
{
    if (m_model->isMore(m_tree->currentIndex())) return showMore();
    if (m_model->package(m_tree->currentIndex())) return emit exchangeAsked();
    if (const auto *line = m_model->line(m_tree->currentIndex()))
        emit caseAsked(line->of.id, m_model->sequence());
}

bool TodayPage::recordCurrent(int number)
{
    const auto *line = m_model->line(m_tree->currentIndex());
    if (!line) return false;
    const auto acts = actsOf(*line);
    if (number > qMax(1, acts.size())) return false;
    emit recordAsked(line->of.id, acts.isEmpty() ? std::nullopt : std::optional(acts.at(number - 1)),
                     line->clock);
    return true;
}

bool TodayPage::isKeyOfTree(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_F1:
        explain();
        return true;
    case Qt::Key_F3:
        m_isPaneAsked = !m_isPaneAsked;
        fit();
        return true;
    case Qt::Key_Escape:
        for (const auto *tile : std::as_const(m_tiles)) {
            if (tile->isChecked()) choose(TodayKind::Overdue, false);
        }
        return true;
    default:
        return key >= Qt::Key_1 && key <= Qt::Key_9 && recordCurrent(key - Qt::Key_0);
    }
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return !(key->modifiers() & ~Qt::KeypadModifier) && isKeyOfTree(key->key());
}

} // namespace tiaocai::ui
