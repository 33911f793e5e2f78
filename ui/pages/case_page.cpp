// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/case_page.h"

#include "base/text.h"
#include "case/act_delegate.h"
#include "case/act_pane.h"
#include "case/attachments_panel.h"
#include "case/case_chips.h"
#include "case/evidence_panel.h"
#include "case/papers_panel.h"
#include "case/service_panel.h"
#include "case/summary_card.h"
#include "case/whole_case.h"
#include "dialogs/explain_dialog.h"
#include "dialogs/join_dialog.h"
#include "dialogs/restrict_dialog.h"
#include "exchange/state_chip.h"
#include "office/permission.h"
#include "picture/timeline_picture.h"
#include "record/act_groups.h"
#include "reports/print.h"
#include "tables/table_view.h"
#include "widgets/flow_layout.h"
#include "widgets/layout.h"
#include "widgets/paper.h"
#include "words.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

const casework::Act *lastOf(const casework::CaseFile &file, casework::ActKind kind)
{
    const auto last = std::find_if(file.effective.crbegin(), file.effective.crend(),
                                   [&](const casework::Act &act) { return act.kind() == kind; });
    return last == file.effective.crend() ? nullptr : &*last;
}

QString entryText(const ActEntry &entry)
{
    return u"%1 %2 %3"_s.arg(toText(entry.act.on), casework::label(entry.act.kind()), entry.words);
}

/// What is signed when a mediation is registered; empty where it began otherwise.
QString applicationOf(const casework::CaseFile &file)
{
    using casework::ApplicationForm;
    if (!lastOf(file, casework::ActKind::MediationApplied)) return {};
    return file.application.form == ApplicationForm::Oral ? u"mediation-oral-record"_s
                                                          : u"mediation-application"_s;
}

reports::CaseSummary summaryOf(const desk::CaseView &view, QDate today)
{
    reports::CaseAsked asked{view.file, view.people, view.places, today};
    for (const auto &one : view.handedOver) {
        const auto purpose = chosen<exchange::Purpose>(one.purpose);
        if (purpose)
            asked.went << reports::WentTo{one.office, *purpose, one.at.toLocalTime().date(),
                                          exchangeChip(one.state).word};
    }
    for (const auto &one : view.told)
        asked.told << one.item;
    return reports::caseSummary(asked);
}

} // namespace

QString noticeOf(casework::ActKind kind)
{
    using enum casework::ActKind;
    static const QHash<casework::ActKind, QString> papers{{HearingSet, u"hearing-notice"_s},
                                                          {HearingCancelled, u"postponement-notice"_s},
                                                          {PostponementDecided, u"postponement-notice"_s},
                                                          {TribunalComposed, u"tribunal-notice"_s},
                                                          {SessionSet, u"session-notice"_s}};
    return papers.value(kind);
}

CasePage::CasePage(const Workplace &place)
    : Page(place, u"casePage"_s, {})
    , m_after(new AfterSaving(place, notices(), this))
    , m_whole(new WholeCase(place, notices(), this))
    , m_summary(new SummaryCard)
    , m_picture(new TimelinePicture)
    , m_tabs(new QTabWidget)
    , m_pane(new ActPane(place))
    , m_attachments(new AttachmentsPanel(place, notices()))
    , m_panel(new PapersPanel(place, notices()))
    , m_service(new ServicePanel(place, notices()))
    , m_evidence(new EvidencePanel(place))
{
    buildHead();
    buildKeys();
    body()->addWidget(m_summary);
    body()->addWidget(m_picture);
    body()->addWidget(m_tabs, 1);
    buildTabs();
    setFocusProxy(m_tabs->currentWidget());
    connect(m_picture, &TimelinePicture::explained, this, &CasePage::explain);
    connect(m_after, &AfterSaving::correctionAsked, this, [this](const CaseId &id, const ActId &act) {
        if (const auto *wrong = id == m_view.file.id ? m_view.file.act(act) : nullptr) correct(*wrong, true);
    });
    connect(m_after, &AfterSaving::nextStepAsked, this, [this] { record(); });
    connect(m_attachments, &AttachmentsPanel::attached, this, &CasePage::tell);
    connect(m_panel, &PapersPanel::listed, this, &CasePage::showCounts);
    connect(m_panel, &PapersPanel::issued, this, &CasePage::refresh);
    connect(m_panel, &PapersPanel::fillAsked, this, &CasePage::fill);
    connect(m_pane, &ActPane::attachmentOpened, m_attachments, &AttachmentsPanel::open);
    connect(m_service, &ServicePanel::listed, this, &CasePage::showCounts);
    connect(m_service, &ServicePanel::recordAsked, this, &CasePage::recordOffered);
    connect(m_service, &ServicePanel::paperAsked, this, [this](const QString &paper) {
        openPapers();
        m_panel->openForm(paper);
    });
    connect(m_evidence, &EvidencePanel::recordAsked, this, &CasePage::recordOffered);
    connect(m_evidence, &EvidencePanel::attachmentOpened, m_attachments, &AttachmentsPanel::open);
}

void CasePage::buildHead()
{
    head()->setBackShown(true);
    connect(head(), &PageHead::backAsked, this, &CasePage::backAsked);
    m_why = button(tr("Why?  F1"), {}, u"caseWhy"_s, Rank::Ghost);
    m_place = quietLabel({}, u"casePlace"_s);
    m_previousCase = iconButton(u"go-up"_s, tr("Previous case (Ctrl+↑)"), u"casePrevious"_s);
    m_nextCase = iconButton(u"go-down"_s, tr("Next case (Ctrl+↓)"), u"caseNextCase"_s);
    m_papers = button(tr("Papers  Ctrl+P"), u"document-print"_s, u"casePapers"_s);
    for (QWidget *one : QList<QWidget *>{m_place, m_previousCase, m_nextCase})
        head()->addWidget(one);
    head()->addButton(m_why);
    head()->addButton(m_papers);
    buildPapers();
    auto *primary = setPrimary(tr("Record…  Enter"), u"document-edit"_s, u"recordButton"_s);
    connect(m_why, &QPushButton::clicked, this, &CasePage::explainCurrent);
    connect(m_previousCase, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_nextCase, &QToolButton::clicked, this, [this] { go(1); });
    connect(primary, &QPushButton::clicked, this, [this] { record({}, chosenSubject()); });
}

/// What the case offers to print, and what the program draws of it.
void CasePage::buildPapers()
{
    auto *menu = new QMenu(m_papers);
    menu->setObjectName(u"casePapersMenu"_s);
    const auto add = [&](const QString &text, const QString &name, auto act) {
        auto *entry = menu->addAction(text);
        entry->setObjectName(name);
        connect(entry, &QAction::triggered, this, act);
        return entry;
    };
    add(tr("Papers of the case…"), u"papersOfCase"_s, [this] { openPapers(); });
    menu->addSeparator();
    add(tr("Print the case sheet…"), u"sheetPrintCase"_s, [this] { print(sheet()); });
    add(tr("Save the case sheet as PDF…"), u"sheetSaveCase"_s, [this] { saveSheet(); });
    m_application = add(tr("Print the application…"), u"applicationPrintCase"_s,
                        [this] { m_panel->openForm(applicationOf(m_view.file)); });
    m_minutes = add(tr("Print the minutes of the hearing…"), u"minutesPrint"_s,
                    [this] { m_panel->openForm(u"hearing-minutes"_s); });
    menu->addSeparator();
    m_whole->addTo(menu);
    menu->addSeparator();
    add(tr("Print the timeline…"), u"timelinePrint"_s, [this] { printPicture(); });
    add(tr("Save the timeline as a picture (SVG, PDF)…"), u"timelineSave"_s, [this] { savePicture(); });
    menu->addSeparator();
    m_whoSees = add(tr("Who sees the case…"), u"caseWhoSees"_s, [this] { askWhoSees(); });
    m_papers->setMenu(menu);
}

void CasePage::askWhoSees()
{
    auto *dialog = new RestrictDialog(place(), m_view, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestrictDialog::restricted, this,
            [this](const QString &words) { notices()->tell(NoticeBar::Kind::Success, words); });
    dialog->open();
}

void CasePage::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Return, [this] { enter(); });
    key(Qt::Key_Enter, [this] { enter(); });
    key(Qt::CTRL | Qt::Key_R, [this] { record({}, chosenSubject()); });
    for (int number = 1; number <= nextStepCount; ++number)
        key(Qt::Key(Qt::Key_0 + number), [this, number] { recordStep(number); });
    key(Qt::Key_F1, [this] { explainCurrent(); });
    key(Qt::Key_F3, [this] {
        if (m_panel->isVisible()) return m_panel->openCurrent();
        openPapers();
        m_panel->openFirst();
    });
    key(Qt::Key_Escape, [this] { emit backAsked(); });
    key(QKeySequence::Print, [this] { m_papers->showMenu(); });
}

void CasePage::buildTabs()
{
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->installEventFilter(this);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        fitTabs();
        setFocusProxy(m_tabs->currentWidget());
    });
    const auto tab = [this](auto *model, const QString &name, const QString &title) {
        auto *table = new TableView(model, name, title);
        m_tabs->addTab(table, title);
        return table;
    };
    m_claimRows = new RowModel<casework::Claim>(claimColumns(m_view), this);
    m_deadlineRows = new RowModel<law::Deadline>(deadlineColumns(place(), m_view), this);
    m_paperRows = new RowModel<PaperRow>(paperColumns(m_view), this);
    m_tabs->addTab(buildActsTab(), tr("Acts"));
    m_tabs->addTab(buildPartiesTab(), tr("Parties"));
    m_tabs->addTab(buildClaimsTab(), tr("Claims and amounts"));
    m_deadlines = tab(m_deadlineRows, u"deadlinesTable"_s, tr("Periods"));
    m_tabs->addTab(buildPapersTab(), tr("Papers"));
    m_tabs->addTab(m_service, tr("Service"));
    m_tabs->addTab(buildOwedTab(), tr("Performance"));
    m_tabs->addTab(m_evidence, tr("Evidence"));
    m_tabs->addTab(m_attachments, tr("Attachments"));
    connect(m_deadlines, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { explain(index.row()); });
}

/// What can be printed and was issued; below it what stands decided or agreed, with its effect.
QWidget *CasePage::buildPapersTab()
{
    m_standing = new TableView(m_paperRows, u"papersTable"_s, tr("Decided, agreed, issued"));
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column);
    column->addWidget(m_panel, 2);
    column->addWidget(m_standing, 1);
    sheet->setFocusProxy(m_panel);
    return sheet;
}

QWidget *CasePage::buildActsTab()
{
    m_actRows = new RowModel<ActEntry>({Column<ActEntry>(tr("Acts"), entryText)}, this);
    m_actRows->setStruckThrough([](const ActEntry &entry) { return entry.isStruck; });
    m_acts = new TableView(m_actRows, u"actsTable"_s, tr("Acts"));
    m_acts->setItemDelegate(
        new ActDelegate([this](int row) -> const ActEntry & { return m_actRows->row(row); }, m_acts));
    m_acts->horizontalHeader()->hide();
    m_acts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_acts->verticalHeader()->setDefaultSectionSize(46);
    m_acts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_attach = button(tr("Attach…"), u"mail-attachment"_s, u"actAttach"_s, Rank::Ghost);
    m_correct = button(tr("Correct…"), u"edit-undo"_s, u"correctButton"_s, Rank::Ghost);
    m_undo = button(tr("Undo"), {}, u"undoAct"_s, Rank::Ghost);
    m_pane->actions()->addWidget(m_undo);
    m_pane->actions()->addWidget(m_attach);
    m_pane->actions()->addWidget(m_correct);
    connect(m_correct, &QPushButton::clicked, this, &CasePage::correctCurrent);
    connect(m_undo, &QPushButton::clicked, this, [this] { place().undo().undo(place().office().actor.id); });
    connect(&place().undo(), &Undo::offered, this, [this](const ActId &act) {
        m_undoable = act;
        showAct();
    });
    connect(&place().undo(), &Undo::changed, this, &CasePage::showAct);
    connect(m_attach, &QPushButton::clicked, this, [this] {
        if (const auto *entry = currentAct()) m_attachments->choose(entry->act.id);
    });
    connect(m_acts->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CasePage::showAct);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_acts);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({400, 600});
    split->setFocusProxy(m_acts);
    return split;
}

QWidget *CasePage::buildPartiesTab()
{
    m_partyRows = new RowModel<casework::Party>(partyColumns(m_showsNumbers), this);
    m_representativeRows =
        new RowModel<casework::Representative>(representativeColumns(m_view, m_showsNumbers), this);
    m_representatives = new TableView(m_representativeRows, u"representativesTable"_s, tr("Representatives"));
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column);
    m_parties = new TableView(m_partyRows, u"partiesTable"_s, tr("Parties"));
    column->addWidget(m_parties, 2);
    column->addWidget(m_representatives, 1);
    column->addLayout(buildPartyButtons());
    sheet->setFocusProxy(m_parties);
    return sheet;
}

QLayout *CasePage::buildPartyButtons()
{
    auto *contact = button(tr("Telephone, address…"), {}, u"partyContact"_s, Rank::Ghost);
    auto *agent = button(tr("Representative…"), {}, u"partyRepresentative"_s, Rank::Ghost);
    m_join = button(tr("Many parties join…"), {}, u"partyJoin"_s, Rank::Ghost);
    m_numbers = button(tr("Show numbers of people"), {}, u"partyNumbers"_s, Rank::Ghost);
    m_numbers->setCheckable(true);
    connect(contact, &QPushButton::clicked, this,
            [this] { recordOfChosen(casework::ActKind::ServiceAddressConfirmed); });
    connect(agent, &QPushButton::clicked, this,
            [this] { recordOfChosen(casework::ActKind::RepresentativeChanged); });
    connect(m_join, &QPushButton::clicked, this, &CasePage::askJoin);
    connect(m_numbers, &QPushButton::toggled, this,
            [this](bool shown) { shown ? revealNumbers() : showNumbers(false); });
    auto *line = flowOf();
    for (auto *one : {contact, agent, m_join, m_numbers})
        line->addWidget(one);
    return line;
}

void CasePage::showNumbers(bool shown)
{
    m_showsNumbers = shown;
    m_numbers->setChecked(shown);
    m_numbers->setText(shown ? tr("Hide numbers of people") : tr("Show numbers of people"));
    for (auto *table : {m_parties, m_representatives}) {
        table->fitColumns();
        table->viewport()->update();
    }
}

/// What is shown whole stands in the audit first.
void CasePage::revealNumbers()
{
    place().desk.ask(
        this, [id = m_id](desk::Desk &desk) { return desk.cases().reveal(id); },
        [this, id = m_id](const Result<void> &kept) {
            if (!kept) notices()->tell(kept.error());
            if (id == m_id) showNumbers(kept.has_value());
        });
}

void CasePage::askJoin()
{
    auto *dialog = new JoinDialog(place(), m_view.file, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &JoinDialog::joined, this,
        [this, dialog](QDate on, const QList<desk::Cases::Joining> &joining) { join(on, joining, dialog); });
    dialog->open();
}

void CasePage::join(QDate on, const QList<desk::Cases::Joining> &joining, JoinDialog *dialog)
{
    if (office::mustPropose(place().office().actor, casework::ActKind::PartyAdded, m_view.approval))
        return proposeToJoin(on, joining, dialog);
    place().desk.ask(
        dialog,
        [id = m_id, on, joining](desk::Desk &desk) { return desk.cases().addParties(id, on, joining); },
        [this, dialog, count = joining.size()](const Result<desk::Recorded> &done) {
            if (!done) return dialog->tell(done.error());
            dialog->accept();
            notices()->tell(NoticeBar::Kind::Success,
                            tr("%n part(ies) joined the case.", nullptr, int(count)));
            refresh();
        });
}

/// Another decides who joins.
void CasePage::proposeToJoin(QDate on, const QList<desk::Cases::Joining> &joining, JoinDialog *dialog)
{
    place().desk.ask(
        dialog,
        [id = m_id, on, joining](desk::Desk &desk) {
            return desk.approvals().proposeParties(id, on, joining);
        },
        [this, dialog, count = joining.size()](const Result<office::Proposal> &done) {
            if (!done) return dialog->tell(done.error());
            dialog->accept();
            notices()->tell(NoticeBar::Kind::Info,
                            tr("%n part(ies) proposed: they join once it is approved.", nullptr, int(count)));
            refresh();
        });
}

QWidget *CasePage::buildClaimsTab()
{
    m_claimed = plainLabel({}, u"caseClaimed"_s);
    m_claimed->setContentsMargins(cardMargin, spacing, cardMargin, spacing);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column);
    auto *claims = new TableView(m_claimRows, u"claimsTable"_s, tr("Claims and amounts"));
    column->addWidget(claims, 1);
    column->addWidget(m_claimed);
    sheet->setFocusProxy(claims);
    return sheet;
}

QWidget *CasePage::buildOwedTab()
{
    m_itemRows = new RowModel<casework::Item>(itemColumns(place(), m_view), this);
    m_items = new TableView(m_itemRows, u"itemsTable"_s, tr("Performance"));
    connect(m_items, &TableView::opened, this,
            [this] { recordOfChosen(casework::ActKind::PaymentRecorded); });
    m_items->setWhenEmpty(
        tr("Nothing is owed yet. What an agreement or an award promises stands here, with what was paid."));
    m_owed = plainLabel({}, u"caseOwed"_s);
    m_owed->setContentsMargins(cardMargin, spacing, cardMargin, spacing);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column);
    column->addWidget(m_items, 1);
    column->addWidget(m_owed);
    sheet->setFocusProxy(m_items);
    return sheet;
}

void CasePage::open(const CaseId &id, const QList<CaseId> &among)
{
    if (id != m_id) m_tabs->setCurrentIndex(0);
    m_among = among;
    turnTo(id);
}

/// With the same tab in front.
void CasePage::turnTo(const CaseId &id)
{
    if (id != m_id) m_numbers->setChecked(false);
    m_id = id;
    notices()->clear();
    refresh();
}

/// It is no case any more.
void CasePage::leaveCase()
{
    m_id = {};
    m_view = {};
    m_among.clear();
    notices()->clear();
}

void CasePage::refresh()
{
    if (m_id.isNull()) return;
    place().desk.ask(
        this, [id = m_id](const desk::Desk &desk) { return desk.cases().view(id); },
        [this, id = m_id](const Result<desk::CaseView> &view) {
            if (!view)
                notices()->tell(view.error());
            else if (id == m_id)
                show(*view);
        });
}

bool CasePage::go(int step)
{
    const auto at = m_among.indexOf(m_id);
    const auto next = at + step;
    if (at < 0 || next < 0 || next >= m_among.size()) return false;
    turnTo(m_among.at(next));
    return true;
}

void CasePage::show(const desk::CaseView &view)
{
    m_view = view;
    showHead();
    m_summary->show(summaryOf(m_view, place().today()));
    m_picture->setTimeline(timelineOf(place(), m_view, place().today()));
    showTables();
    showRelated();
    QStringList flags;
    for (const auto &irregularity : m_view.file.irregularities)
        flags.append(irregularity.text);
    if (!flags.isEmpty() && notices()->isHidden())
        notices()->tell(NoticeBar::Kind::Warning, flags.join(u'\n'));
}

void CasePage::showHead()
{
    showNumber();
    head()->setChips(headChips(place(), m_view));
    m_whoSees->setVisible(office::may(place().office().actor, office::Action::RestrictCase));
    m_why->setEnabled(!m_view.deadlines.isEmpty());
    const auto at = m_among.indexOf(m_id);
    m_place->setText(at < 0 ? QString() : tr("%1 of %2").arg(at + 1).arg(m_among.size()));
    m_previousCase->setEnabled(at > 0);
    m_nextCase->setEnabled(at >= 0 && at + 1 < m_among.size());
    m_application->setVisible(!applicationOf(m_view.file).isEmpty());
    m_minutes->setVisible(lastOf(m_view.file, casework::ActKind::HearingHeld) != nullptr);
}

void CasePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showNumber();
}

/// The page scrolls as one: a list with its pane below it gets what both need, though the screen has less.
void CasePage::fitTabs()
{
    constexpr int usual = 25 * spacing;
    const auto *shown = m_tabs->currentWidget();
    const bool hasPane = shown == m_service || shown == m_evidence;
    const int needed = hasPane ? shown->minimumSizeHint().height() + m_tabs->tabBar()->height() : 0;
    m_tabs->setMinimumHeight(std::max(usual, needed));
}

bool CasePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tabs && event->type() == QEvent::LayoutRequest) fitTabs();
    return Page::eventFilter(watched, event);
}

/// On a scaled screen the short number, whole; the chips then have room for the date.
void CasePage::showNumber()
{
    constexpr int shortUnder = 950;
    const auto number = m_view.file.number();
    setTitle(window()->width() < shortUnder ? shortNumber(number) : number);
    head()->setToolTip(number);
}

void CasePage::showTables()
{
    auto chosen = currentAct() ? currentAct()->act.id : ActId();
    if (!m_goTo.isNull()) chosen = std::exchange(m_goTo, {});
    m_partyRows->setRows(m_view.file.parties);
    m_representativeRows->setRows(m_view.file.representatives);
    m_representatives->setVisible(!m_view.file.representatives.isEmpty());
    m_claimRows->setRows(m_view.file.claims);
    m_deadlineRows->setRows(m_view.deadlines);
    m_paperRows->setRows(papersOf(m_view.file));
    m_standing->setVisible(!m_view.file.decisions.isEmpty());
    m_panel->show(m_view.file.id, m_view.file.number());
    m_whole->setCase(m_view.file.id, m_view.file.number());
    m_service->show(m_view);
    m_itemRows->setRows(m_view.file.items);
    m_evidence->show(m_view);
    m_attachments->show(m_view);
    m_join->setEnabled(m_view.mayFollow.contains(casework::ActKind::PartyAdded));
    m_actRows->setRows(actEntries(m_view));
    const auto &entries = m_actRows->rows();
    const auto it = std::ranges::find(entries, chosen, [](const ActEntry &entry) { return entry.act.id; });
    m_acts->setCurrentIndex(m_actRows->index(it == entries.end() ? 0 : int(it - entries.begin()), 0));
    showAct();
    showClaimed();
    showOwed();
    showCounts();
}

void CasePage::showCounts()
{
    const auto &file = m_view.file;
    const QList<qsizetype> counts{m_actRows->rows().size(), file.parties.size(),  file.claims.size(),
                                  m_view.deadlines.size(),  m_panel->count(),     m_service->count(),
                                  file.items.size(),        file.evidence.size(), m_view.attachments.size()};
    const QStringList titles{tr("Acts"),        tr("Parties"),  tr("Claims and amounts"),
                             tr("Periods"),     tr("Papers"),   tr("Service"),
                             tr("Performance"), tr("Evidence"), tr("Attachments")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab,
                           counts[tab] > 0 ? u"%1  %2"_s.arg(titles[tab]).arg(counts[tab]) : titles[tab]);
}

const ActEntry *CasePage::currentAct() const
{
    const int row = m_acts->currentRow();
    return row >= 0 && row < m_actRows->rows().size() ? &m_actRows->row(row) : nullptr;
}

void CasePage::showAct()
{
    const auto *entry = currentAct();
    const bool isRight = entry && !entry->isStruck && entry->act.kind() != casework::ActKind::ActCorrected;
    m_correct->setEnabled(isRight);
    const auto &undo = place().undo();
    if (m_undo->hasFocus()) m_acts->setFocus(); // it may go
    m_undo->setVisible(isRight && place().isRead() && m_undoable == entry->act.id &&
                       !undo.words().isEmpty() && undo.isOffered(place().office().actor.id));
    m_attach->setEnabled(isRight && entry->act.kind() != casework::ActKind::FileAttached);
    if (entry)
        m_pane->show(m_view, *entry);
    else
        m_pane->clear();
}

void CasePage::showClaimed()
{
    const auto &claims = m_view.file.claims;
    Money obtained;
    for (const auto &claim : claims)
        obtained += claim.obtained.value_or(Money());
    auto words = u"%1　%2"_s.arg(tr("%n claim(s)", nullptr, int(claims.size())),
                                 tr("claimed %1 yuan").arg(toText(m_view.file.claimed())));
    if (obtained.fen() > 0) words += u"　"_s + tr("obtained %1 yuan").arg(toText(obtained));
    m_claimed->setText(words);
    m_claimed->setVisible(!claims.isEmpty());
}

void CasePage::showOwed()
{
    Money owed, paid, late;
    for (const auto &item : m_view.file.items) {
        owed += item.agreed.amount.value_or(Money());
        paid += item.paid;
        const bool isLate = item.agreed.due && *item.agreed.due < place().today();
        if (isLate) late += item.open();
    }
    auto words = tr("owed %1, paid %2, open %3 yuan").arg(toText(owed), toText(paid), toText(owed - paid));
    if (late.fen() > 0) words += u"　"_s + tr("overdue %1 yuan").arg(toText(late));
    m_owed->setText(words);
    m_owed->setVisible(!m_view.file.items.isEmpty());
}

void CasePage::showRelated()
{
    const auto employers = m_view.file.active(casework::PartyRole::Respondent);
    if (employers.isEmpty()) return m_summary->setRelated(new QMenu);
    place().desk.ask(
        this,
        [party = employers.first().record](const desk::Desk &desk) { return desk.cases().related(party); },
        [this, id = m_id](const Result<QList<desk::CaseRow>> &rows) {
            if (!rows || id != m_id) return;
            auto *menu = new QMenu;
            for (const auto &row : *rows) {
                if (row.id == m_id) continue;
                auto text = u"%1　%2"_s.arg(row.number, against(row.applicants, row.respondents));
                connect(menu->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                        [this, other = row.id] { emit caseAsked(other); });
            }
            m_summary->setRelated(menu);
        });
}

void CasePage::record(std::optional<casework::ActKind> kind, const QUuid &subject)
{
    if (m_view.file.id.isNull()) return;
    emit recordAsked(m_view, kind, subject, {});
}

/// An act of which a line of the page says something already.
void CasePage::recordOffered(casework::ActKind kind, const QJsonObject &offered)
{
    emit recordAsked(m_view, kind, {}, offered);
}

/// What has the focus is pressed; from a list it is recorded.
void CasePage::enter()
{
    if (auto *pressed = qobject_cast<QAbstractButton *>(focusWidget())) return pressed->click();
    record({}, chosenSubject());
}

void CasePage::recordStep(int number)
{
    if (!place().isRead()) return;
    if (const auto kind = nextStep(m_view, place().office().actor, number)) record(kind, chosenSubject());
}

/// Of the table in front: the instalment, the party or the period on which the cursor stands.
QUuid CasePage::chosenSubject() const
{
    const auto *tab = m_tabs->currentWidget();
    const auto at = [](const TableView *table, const auto *rows) {
        const int row = table->currentRow();
        return row >= 0 && row < rows->rows().size() ? &rows->row(row) : nullptr;
    };
    if (const auto *item = tab->isAncestorOf(m_items) ? at(m_items, m_itemRows) : nullptr)
        return item->agreed.id.uuid();
    if (const auto *party = tab->isAncestorOf(m_parties) ? at(m_parties, m_partyRows) : nullptr)
        return party->record.id.uuid();
    const auto *deadline = tab == m_deadlines ? at(m_deadlines, m_deadlineRows) : nullptr;
    return deadline ? deadline->subject : QUuid();
}

/// What may not follow any more is offered with the rest, where its reason stands.
void CasePage::recordOfChosen(casework::ActKind kind)
{
    record(m_view.mayFollow.contains(kind) ? std::optional(kind) : std::nullopt, chosenSubject());
}

void CasePage::correct(const casework::Act &act, bool voided)
{
    emit correctAsked(m_view, act, voided);
}

void CasePage::correctCurrent()
{
    if (const auto *entry = currentAct()) correct(entry->act);
}

void CasePage::tell(const desk::Recorded &recorded)
{
    m_after->tell(recorded);
    offerNotices(recorded);
    m_goTo = recorded.act;
    refresh();
}

void CasePage::openPapers()
{
    m_tabs->setCurrentIndex(papersTab);
    m_panel->setFocus();
}

/// Whoever sets, moves or cancels a hearing owes the parties a notice of it.
void CasePage::offerNotices(const desk::Recorded &recorded)
{
    const auto *act = recorded.view.file.act(recorded.act);
    if (!act || noticeOf(act->kind()).isEmpty()) return;
    if (notices()->isHidden())
        notices()->tell(NoticeBar::Kind::Info, tr("The parties are to get a notice of it."));
    notices()->offer(tr("Notices…"), u"printNotices"_s, [this] {
        openPapers();
        m_panel->openFirst();
    });
}

/// To the act that holds it, or to the form of the party; the settings say the rest.
void CasePage::fill(const documents::Missing &missing)
{
    using documents::Place;
    if (missing.place == Place::Party || missing.place == Place::Representative ||
        missing.place == Place::Claim)
        return m_tabs->setCurrentIndex(missing.place == Place::Claim ? claimsTab : partiesTab);
    const auto *held = missing.act ? lastOf(m_view.file, *missing.act) : nullptr;
    if (held) return correct(*held);
    if (missing.act) return record(m_view.mayFollow.contains(*missing.act) ? missing.act : std::nullopt);
    if (missing.place == Place::Asked) return m_panel->openFirst();
    notices()->tell(NoticeBar::Kind::Info,
                    missing.place == Place::Office
                        ? tr("“%1” is filled in the settings of the office.").arg(missing.name)
                        : tr("“%1” is filled where the case says it.").arg(missing.name));
}

void CasePage::print(const reports::TableDocument &document)
{
    const auto printed = printOnPaper(place(), document, this);
    if (!printed) notices()->tell(printed.error());
}

void CasePage::offerApplication(const desk::Recorded &recorded)
{
    const auto paper = applicationOf(recorded.view.file);
    if (paper.isEmpty()) return;
    notices()->offer(tr("Print what is to be signed…"), u"printApplication"_s,
                     [this, paper, file = recorded.view.file] { openForm(file.id, file.number(), paper); });
}

void CasePage::openForm(const CaseId &id, const QString &number, const QString &paper)
{
    m_panel->show(id, number); // the page may still show another case
    openPapers();
    m_panel->openForm(paper);
}

reports::TableDocument CasePage::sheet() const
{
    const auto &office = place().office();
    QStringList attached;
    for (const auto &file : m_view.attachments)
        attached << file.file.fileName;
    return reports::caseDocument({.office = office.office.name,
                                  .file = m_view.file,
                                  .deadlines = m_view.deadlines,
                                  .book = office.book,
                                  .staff = m_view.people,
                                  .places = m_view.places,
                                  .attachments = attached,
                                  .today = place().today(),
                                  .printedBy = office.actor.name,
                                  .demonstration = office.office.demonstration},
                                 place().desk.now().moment);
}

void CasePage::saveSheet()
{
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save the case sheet"), proposedFile({m_view.file.number(), tr("Case sheet")}, u".pdf"_s),
        tr("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    place().desk.work(
        this, [document = sheet(), path] { return reports::writePdf(document, path); },
        [this, path](const Result<reports::Printed> &written) {
            if (!written) return notices()->tell(written.error());
            place().tellAudit(office::Event::Export, u"case sheet "_s + path);
            notices()->tell(NoticeBar::Kind::Info, tr("Saved as %1.").arg(path));
        });
}

void CasePage::savePicture()
{
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save the timeline as a picture"),
        proposedFile({m_view.file.number(), tr("Timeline")}, u".svg"_s), tr("Pictures (*.svg);;PDF (*.pdf)"));
    if (path.isEmpty()) return;
    const auto saved = m_picture->saveAs(path);
    if (saved)
        notices()->tell(NoticeBar::Kind::Info, tr("The timeline is saved as %1.").arg(path));
    else
        notices()->tell(saved.error());
}

void CasePage::printPicture()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setObjectName(u"printDialog"_s);
    if (dialog.exec() == QDialog::Accepted) m_picture->print(printer);
}

void CasePage::explain(int deadline)
{
    if (deadline < 0 || deadline >= m_view.deadlines.size()) return;
    auto *dialog = new ExplainDialog(place(), m_view, m_view.deadlines.at(deadline), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CasePage::explainCurrent()
{
    const auto *next = nextDeadline(m_view, place().today());
    if (!next) next = latest(m_view);
    if (m_tabs->currentWidget() == m_deadlines && m_deadlines->currentRow() >= 0)
        explain(m_deadlines->currentRow());
    else if (next)
        explain(int(next - m_view.deadlines.constData()));
    else
        explain(int(m_view.deadlines.size()) - 1);
}

} // namespace tiaocai::ui
