// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "case/case_chips.h"
#include "casework/act_codec.h"
#include "dialogs/after_saving.h"
#include "dialogs/guide_window.h"
#include "dialogs/import_dialog.h"
#include "dialogs/login_dialog.h"
#include "dialogs/older_copy_dialog.h"
#include "dialogs/shortcuts_dialog.h"
#include "dialogs/tour_dialog.h"
#include "dialogs/who_acts_dialog.h"
#include "exchange/packages_panel.h"
#include "frame/person_box.h"
#include "frame/sidebar.h"
#include "frame/top_bar.h"
#include "keeping/backup_keeper.h"
#include "keeping/file_check.h"
#include "keeping/idle_watch.h"
#include "look/focus_ring.h"
#include "pages/case_page.h"
#include "pages/cases_page.h"
#include "pages/circuit_page.h"
#include "pages/docket_page.h"
#include "pages/exchange_page.h"
#include "pages/intake_page.h"
#include "pages/registers_page.h"
#include "pages/reports_page.h"
#include "pages/settings_page.h"
#include "pages/statistics_page.h"
#include "pages/today_page.h"
#include "record/act_groups.h"
#include "record/record_page.h"
#include "tables/list_export.h"
#include "ui/work_bar.h"
#include "widgets/composition_guard.h"
#include "widgets/find_box.h"
#include "widgets/layout.h"
#include "widgets/toast.h"
#include "widgets/wheel_guard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QJsonArray>
#include <QMessageBox>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Widths of the window from which the sections have words, and more air.
constexpr int railUnder = 1200, roomyFrom = 1800;
constexpr QSize leastSize(640, 360);
const auto nobodyActs = u"nobodyActs"_s; ///< what stands on Today until somebody does
const auto noBackup = u"noBackup"_s;     ///< what stands on every page until the next good one

/// The time says enough of today's.
QString backupMoment(const QDateTime &at, QDate today)
{
    return at.toString(at.date() == today ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
}

} // namespace

MainWindow::MainWindow(DeskThread &desk, const QString &officePath, QWidget *parent)
    : QMainWindow(parent)
    , m_place(new Workplace(desk, officePath))
{
    askFirst(); // the desk works while the window is built
    m_sidebar = new Sidebar;
    m_search = new FindBox(*m_place);
    m_top = new TopBar(m_search);
    m_stack = new QStackedWidget;
    m_fileCheck = new FileCheck(officePath, this);
    m_backups = new BackupKeeper(
        officePath, [&desk] { return desk.now(); }, this);
    m_idle = new IdleWatch(this, *qApp);
    m_toast = new Toast(m_stack);
    connect(m_stack, &QStackedWidget::currentChanged, m_toast, &QWidget::raise); // over whatever page comes
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Tiaocai"));
    buildToday();
    buildFrame();
    buildShortcuts();
    connect(&desk, &DeskThread::changed, this, &MainWindow::readAgain);
    new CompositionGuard(this, *qApp);
    new FocusRing(this);
    new WheelGuard(this, *qApp);
    connect(&m_place->drafts(), &Drafts::failed, this,
            [this](const Refusal &refusal) { currentPage()->notices()->tell(refusal); });
    connect(m_fileCheck, &FileCheck::failed, this,
            [this](const Refusal &refusal) { m_today->notices()->tell(refusal); });
    connect(m_backups, &BackupKeeper::made, this, [this](const desk::Backup &made) { tellOfBackup(made); });
    connect(m_backups, &BackupKeeper::failed, this,
            [this](const Refusal &refusal) { tellOfBackup(tl::unexpected(refusal)); });
    connect(m_idle, &IdleWatch::isIdle, this, &MainWindow::lock);
    restoreState();
}

MainWindow::~MainWindow()
{
    hide(); // fields that lose the focus still find their workplace
    delete takeCentralWidget();
}

template <typename PageType>
PageType *MainWindow::add(PageType *page)
{
    m_stack->addWidget(page);
    if (!m_backupTrouble.isEmpty()) page->notices()->stand(noBackup, NoticeBar::Kind::Error, m_backupTrouble);
    return page;
}

Page *MainWindow::currentPage() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::buildToday()
{
    m_today = add(new TodayPage(*m_place));
    connect(m_today, &TodayPage::answered, this, &MainWindow::filled);
    connect(m_today, &TodayPage::registerAsked, this, &MainWindow::registerCase);
    connect(m_today, &TodayPage::importAsked, this, &MainWindow::importLedger);
    connect(m_today, &TodayPage::counted, this,
            [this](int late, int open) { m_sidebar->setCounters(int(Section::Today), late, open); });
    connect(m_today, &TodayPage::caseAsked, this, &MainWindow::openCase);
    connect(m_today, &TodayPage::recordAsked, this,
            [this](const CaseId &id, std::optional<casework::ActKind> kind,
                   const std::optional<desk::DueClock> &clock) { recordFor(id, kind, clock); });
    connect(m_today, &TodayPage::setUpAsked, this, [this](bool people) {
        showSection(Section::Settings);
        people ? m_settings->showPeople() : m_settings->showOffice();
    });
    connect(m_today, &TodayPage::againAsked, this,
            [this](const CaseId &id, casework::ActKind kind, const QJsonObject &entered) {
                recordFor(id, kind, {}, entered);
            });
    connect(m_today, &TodayPage::approved, this, [this](const desk::Recorded &recorded) {
        afterSavingOn(m_today)->tell(recorded, recorded.view.file.number());
    });
    connect(m_today, &TodayPage::exchangeAsked, this, [this] { showSection(Section::Exchange); });
    connect(m_today, &TodayPage::forecastAsked, this, [this] {
        showSection(Section::Statistics);
        statisticsPage()->openTab(StatisticsPage::Forecast);
    });
}

CasesPage *MainWindow::casesPage()
{
    if (m_cases) return m_cases;
    m_cases = add(new CasesPage(*m_place));
    connect(m_cases, &CasesPage::registerAsked, this, &MainWindow::registerCase);
    connect(m_cases, &CasesPage::importAsked, this, &MainWindow::importLedger);
    connect(m_cases, &CasesPage::caseAsked, this, &MainWindow::openCase);
    connect(m_cases, &CasesPage::recordAsked, this, [this](const CaseId &id) { recordFor(id, {}); });
    connect(m_cases, &CasesPage::stepAsked, this, &MainWindow::recordStep);
    return m_cases;
}

DocketPage *MainWindow::docketPage()
{
    if (m_docket) return m_docket;
    m_docket = add(new DocketPage(*m_place));
    connect(m_docket, &DocketPage::caseAsked, this, &MainWindow::openCase);
    connect(m_docket, &DocketPage::recordAsked, this,
            [this](const CaseId &id, casework::ActKind kind, const QJsonObject &offered) {
                recordFor(id, kind, {}, offered);
            });
    connect(m_docket, &DocketPage::circuitAsked, this, [this] { showPage(circuitPage()); });
    connect(m_docket, &DocketPage::counted, this,
            [this](int count) { m_sidebar->setCounters(int(Section::Hearings), 0, count); });
    return m_docket;
}

CircuitPage *MainWindow::circuitPage()
{
    if (m_circuit) return m_circuit;
    m_circuit = add(new CircuitPage(*m_place));
    connect(m_circuit, &CircuitPage::left, this, [this] { showSection(Section::Hearings); });
    connect(m_circuit, &CircuitPage::published, this, [this](int hearings) {
        showSection(Section::Hearings);
        m_docket->notices()->tell(
            NoticeBar::Kind::Success,
            tr("%n hearing(s) published. Their notices are to be served now.", nullptr, hearings));
    });
    connect(m_circuit, &CircuitPage::proposed, this, [this](int hearings) {
        showSection(Section::Hearings);
        m_docket->notices()->tell(
            NoticeBar::Kind::Info,
            tr("%n hearing(s) proposed, and none is published: they are set together once "
               "they are approved. Today tells when.",
               nullptr, hearings));
    });
    return m_circuit;
}

ExchangePage *MainWindow::exchangePage()
{
    if (m_exchange) return m_exchange;
    m_exchange = add(new ExchangePage(*m_place));
    connect(m_exchange, &ExchangePage::caseAsked, this, &MainWindow::openCase);
    connect(m_exchange, &ExchangePage::districtReportAsked, this, [this](const PeriodChooser &period) {
        reportsPage()->setPeriod(period);
        reportsPage()->chooseReport(statistics::districtReport);
        showSection(Section::Reports);
    });
    connect(m_exchange, &ExchangePage::counted, this,
            [this](int count) { m_sidebar->setCounters(int(Section::Exchange), 0, count); });
    return m_exchange;
}

CasePage *MainWindow::casePage()
{
    if (m_case) return m_case;
    m_case = add(new CasePage(*m_place));
    connect(m_case, &CasePage::backAsked, this, &MainWindow::back);
    connect(m_case, &CasePage::caseAsked, this, [this](const CaseId &id) { openCase(id); });
    connect(m_case, &CasePage::recordAsked, this,
            [this](const desk::CaseView &view, std::optional<casework::ActKind> kind, const QUuid &subject,
                   const QJsonObject &offered) {
                openRecordPage();
                m_record->record(view, kind, subject, offered);
            });
    connect(m_case, &CasePage::correctAsked, this,
            [this](const desk::CaseView &view, const casework::Act &act, bool voided) {
                openRecordPage();
                m_record->correct(view, act, voided);
            });
    return m_case;
}

RecordPage *MainWindow::recordPage()
{
    if (m_record) return m_record;
    m_record = add(new RecordPage(*m_place));
    connect(m_record, &RecordPage::recorded, this, &MainWindow::showRecorded);
    connect(m_record, &RecordPage::proposed, this, [this](const QString &words) {
        leaveRecordPage();
        currentPage()->notices()->tell(NoticeBar::Kind::Success, words);
    });
    connect(m_record, &RecordPage::left, this, [this](const QString &words) {
        leaveRecordPage();
        if (!words.isEmpty()) currentPage()->notices()->tell(NoticeBar::Kind::Info, words);
    });
    connect(&m_place->drafts(), &Drafts::ownerLeaves, this, [this] {
        if (currentPage() == m_record) m_record->leave();
    });
    return m_record;
}

/// From where it is asked; there it leads back, with the focus where it was.
void MainWindow::openRecordPage()
{
    recordPage();
    if (currentPage() != m_record) {
        m_recordFrom = currentPage();
        m_recordFrom->notices()->end({}); // what was told there is over
        m_focusBefore = m_recordFrom->focusWidget();
    }
    m_stack->setCurrentWidget(m_record);
}

void MainWindow::leaveRecordPage()
{
    if (currentPage() != m_record) return;
    m_stack->setCurrentWidget(m_recordFrom);
    m_recordFrom->refresh();
    (m_focusBefore && m_focusBefore->isVisible() ? m_focusBefore.data() : m_recordFrom)->setFocus();
}

/// The list has the focus: what asked for the act may not be there to ask for it again.
void MainWindow::showRecorded(const desk::Recorded &recorded)
{
    const auto *act = recorded.view.file.act(recorded.act);
    const auto *set = act ? std::get_if<casework::HearingSet>(&act->payload) : nullptr;
    if (set && m_recordFrom == m_docket) m_docket->standOn(set->day, set->hearing);
    leaveRecordPage();
    currentPage()->setFocus();
    if (m_recordFrom == m_case && recorded.view.file.id == m_case->current())
        m_case->tell(recorded);
    else
        afterSavingOn(currentPage())->tell(recorded, recorded.view.file.number());
    if (act && m_recordFrom == m_docket) offerNotices(recorded.view.file, act->kind());
}

AfterSaving *MainWindow::afterSavingOn(Page *page)
{
    if (auto *there = page->findChild<AfterSaving *>({}, Qt::FindDirectChildrenOnly)) return there;
    auto *after = new AfterSaving(*m_place, page->notices(), page);
    connect(after, &AfterSaving::correctionAsked, this, [this](const CaseId &id) { openCase(id); });
    connect(after, &AfterSaving::nextStepAsked, this, [this](const CaseId &id) {
        openCase(id);
        recordFor(id, {});
    });
    return after;
}

void MainWindow::offerNotices(const casework::CaseFile &file, casework::ActKind kind)
{
    const auto paper = noticeOf(kind);
    if (paper.isEmpty()) return;
    currentPage()->notices()->offer(tr("Notices…"), u"printNotices"_s,
                                    [this, paper, id = file.id, number = file.number()] {
                                        openCase(id);
                                        casePage()->openForm(id, number, paper);
                                    });
}

IntakePage *MainWindow::intakePage()
{
    if (m_intake) return m_intake;
    m_intake = add(new IntakePage(*m_place));
    connect(m_intake, &IntakePage::cancelled, this, [this](const QString &words) {
        back();
        if (!words.isEmpty()) currentPage()->notices()->tell(NoticeBar::Kind::Info, words);
    });
    connect(m_intake, &IntakePage::caseAsked, this, [this](const CaseId &id) { openCase(id); });
    connect(m_intake, &IntakePage::registered, this,
            [this](const desk::Recorded &recorded, const QStringList &delegates) {
                const auto id = recorded.view.file.id;
                openCase(id);
                casePage()->tell(recorded);
                casePage()->offerApplication(recorded);
                if (delegates.isEmpty()) return;
                const QJsonObject named{{u"delegates"_s, QJsonArray::fromStringList(delegates)}};
                casePage()->notices()->offer(
                    tr("Record who speaks for all…"), u"recordDelegates"_s,
                    [this, id, named] { recordFor(id, casework::ActKind::DelegatesElected, {}, named); });
            });
    return m_intake;
}

StatisticsPage *MainWindow::statisticsPage()
{
    if (m_statistics) return m_statistics;
    m_statistics = add(new StatisticsPage(*m_place));
    connect(m_statistics, &StatisticsPage::caseAsked, this, &MainWindow::openCase);
    connect(m_statistics, &StatisticsPage::reportAsked, this, [this] {
        reportsPage()->setPeriod(m_statistics->period());
        showSection(Section::Reports);
    });
    return m_statistics;
}

ReportsPage *MainWindow::reportsPage()
{
    if (m_reports) return m_reports;
    m_reports = add(new ReportsPage(*m_place));
    connect(m_reports->head(), &PageHead::backAsked, this, [this] { showSection(Section::Statistics); });
    return m_reports;
}

RegistersPage *MainWindow::registersPage()
{
    if (!m_registers) m_registers = add(new RegistersPage(*m_place));
    return m_registers;
}

SettingsPage *MainWindow::settingsPage()
{
    if (m_settings) return m_settings;
    m_settings = add(new SettingsPage(*m_place));
    connect(m_settings, &SettingsPage::languageChosen, this, &MainWindow::languageAsked);
    connect(m_settings, &SettingsPage::restoreAsked, this, &MainWindow::restoreAsked);
    return m_settings;
}

/// The sections at the left, from top to bottom; right of them the bar, and under it the page.
void MainWindow::buildFrame()
{
    buildTop();
    buildSections();
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    space(row);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    space(column);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_stack, 1);
    auto room = m_stack->sizePolicy();
    room.setRetainSizeWhenHidden(true); // nothing moves while nobody is logged in
    m_stack->setSizePolicy(room);
    column->addWidget(new WorkBar(m_place->desk, tr("Working through the cases…")));
    row->addLayout(column, 1);
    setCentralWidget(whole);
    setMinimumSize(leastSize);
}

void MainWindow::buildTop()
{
    connect(m_search, &FindBox::caseAsked, this, &MainWindow::openCase);
    connect(m_search, &FindBox::listAsked, this, [this](const QString &text) {
        casesPage()->setFilter(text);
        showSection(Section::Cases);
    });
    connect(m_search, &FindBox::failed, this,
            [this](const Refusal &refusal) { currentPage()->notices()->tell(refusal); });
    connect(m_top->person(), &QComboBox::activated, this,
            [this](int index) { actAs(PersonId(m_top->person()->itemData(index).toUuid())); });
    connect(m_top, &TopBar::helpAsked, this, &MainWindow::showGuide);
    connect(m_top, &TopBar::undoAsked, this, [this] { m_place->undo().undo(m_place->office().actor.id); });
    connectUndo();
}

/// From any page; in a field Ctrl+Z is the field's own.
void MainWindow::connectUndo()
{
    const auto &undo = m_place->undo();
    connect(&undo, &Undo::changed, this, &MainWindow::showUndo);
    const auto recorded = [this] { return tr("Recorded: %1").arg(m_place->undo().words()); };
    connect(&undo, &Undo::offered, this, [this, recorded] {
        m_toast->tell(recorded(), tr("Undo  Ctrl+Z"),
                      [this] { m_place->undo().undo(m_place->office().actor.id); });
    });
    connect(&undo, &Undo::refused, this,
            [this](const Refusal &refusal) { currentPage()->notices()->tell(refusal); });
    connect(&undo, &Undo::undone, this, [this] {
        currentPage()->refresh();
        currentPage()->notices()->tell(NoticeBar::Kind::Info,
                                       tr("Taken back. The act stays readable, struck through."));
    });
    connect(&undo, &Undo::unregistered, this, &MainWindow::takeUpAgain);
    showUndo();
}

/// What was registered by mistake stands in the form again, where it was typed since the start.
void MainWindow::takeUpAgain(const CaseId &id)
{
    if (m_case && m_case->current() == id) m_case->leaveCase();
    const bool isTyped = m_intake && m_intake->hasRegistered(id);
    showPage(isTyped ? static_cast<Page *>(m_intake) : m_today);
    currentPage()->notices()->tell(NoticeBar::Kind::Info,
                                   tr("The registration is taken back. Its number is free again."));
    if (isTyped) m_intake->takeUpAgain();
}

void MainWindow::showUndo()
{
    const bool isOffered = m_place->isRead() && m_place->undo().isOffered(m_place->office().actor.id);
    m_top->setUndo(isOffered ? m_place->undo().words() : QString());
    if (m_place->undo().words().isEmpty()) m_toast->hide();
}

void MainWindow::buildSections()
{
    m_sidebar->addSection(int(Section::Today), u"view-calendar-day"_s, tr("Today"), u"section.today"_s);
    m_sidebar->addSection(int(Section::Cases), u"document-multiple"_s, tr("Cases"), u"section.cases"_s);
    m_ofCourts << m_sidebar->addSection(int(Section::Hearings), u"view-calendar-workweek"_s, tr("Hearings"),
                                        u"section.hearings"_s);
    m_sidebar->addSection(int(Section::Statistics), u"office-chart-bar"_s, tr("Statistics"),
                          u"section.statistics"_s);
    m_sidebar->addSection(int(Section::Exchange), u"document-swap"_s, tr("Exchange"), u"section.exchange"_s);
    m_ofCourts << m_sidebar->addSection(int(Section::Registers), u"view-pim-contacts"_s, tr("Registers"),
                                        u"section.registers"_s);
    for (auto *section : m_ofCourts)
        section->hide(); // until it is known that the office hears cases
    m_sidebar->addSettings(int(Section::Settings), u"configure"_s, tr("Settings"), u"section.settings"_s);
    connect(m_sidebar, &Sidebar::sectionChosen, this, [this](int section) { showSection(Section(section)); });
}

/// Where there is no room for words, the sections are their icons.
void MainWindow::fitSections()
{
    const bool isNarrow = width() < railUnder;
    m_sidebar->setNarrow(isNarrow);
    m_sidebar->setFixedWidth(isNarrow ? Sidebar::narrow
                                      : (width() >= roomyFrom ? Sidebar::roomy : Sidebar::wide));
}

/// A case is marked as one of the cases, a report as one of the figures.
void MainWindow::markSection(const Page *page)
{
    const QHash<const Page *, Section> sections{
        {m_today, Section::Today},         {m_cases, Section::Cases},
        {m_case, Section::Cases},          {m_intake, Section::Cases},
        {m_record, Section::Cases},        {m_statistics, Section::Statistics},
        {m_docket, Section::Hearings},     {m_circuit, Section::Hearings},
        {m_registers, Section::Registers}, {m_reports, Section::Statistics},
        {m_settings, Section::Settings},   {m_exchange, Section::Exchange}};
    m_sidebar->setCurrent(int(sections.value(page, Section::Cases)));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSections();
}

void MainWindow::buildShortcuts()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(Qt::CTRL | Qt::Key_N, [this] { currentPage() == m_docket ? m_docket->setChosen() : registerCase(); });
    key(Qt::CTRL | Qt::Key_K, [this] { m_search->begin(); });
    key(Qt::CTRL | Qt::Key_E, [this] { exportShown(); });
    key(Qt::CTRL | Qt::Key_Q, [this] { close(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { changePerson(); });
    key(Qt::ALT | Qt::Key_Left, [this] { back(); });
    key(Qt::Key_Slash, [this] {
        if (currentPage() == m_cases) m_cases->focusFilter();
    });
    key(Qt::CTRL | Qt::Key_Z, [this] {
        if (m_top->hasUndo()) m_place->undo().undo(m_place->office().actor.id);
    });
    key(Qt::Key_F5, [this] { currentPage()->refresh(); });
    key(Qt::CTRL | Qt::Key_Down, [this] { goInCases(1); });
    key(Qt::CTRL | Qt::Key_Up, [this] { goInCases(-1); });
    key(Qt::Key_F12, [this] { showShortcuts(); });
    key(Qt::Key_Question, [this] { showShortcuts(); });
    key(Qt::SHIFT | Qt::Key_F1, [this] { showGuide(); });
    for (int number = 0; number < 7; ++number)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)), [this, number] {
            if (const auto shown = shownSections(); number < shown.size()) showSection(shown[number]);
        });
}

bool MainWindow::hearsCases() const
{
    return m_place->isRead() && m_place->office().office.kind != office::OfficeKind::Centre;
}

/// In the order of the sidebar, by which Ctrl+1 to Ctrl+7 go.
QList<MainWindow::Section> MainWindow::shownSections() const
{
    QList<Section> shown{Section::Today, Section::Cases};
    if (hearsCases()) shown << Section::Hearings;
    shown << Section::Statistics << Section::Exchange;
    if (hearsCases()) shown << Section::Registers;
    shown << Section::Settings;
    return shown;
}

/// Today is answered after the office without waiting for it here. Asked of the writer, which is open first; where it could not be opened, whoever opens it tells that.
void MainWindow::askFirst()
{
    m_place->desk.ask(
        this, [](desk::Desk &desk) { return ui::readOffice(desk); },
        [this](const Result<OfficeView> &office) {
            if (office) takeOffice(office);
        });
    m_place->desk.ask(this, TodayPage::beginning(*m_place), [this](const Result<desk::TodayView> &view) {
        if (m_place->isRead()) m_today->take(view);
    });
}

void MainWindow::readOffice()
{
    m_place->desk.ask(
        this, [](const desk::Desk &desk) { return ui::readOffice(desk); },
        [this](const Result<OfficeView> &office) { takeOffice(office); });
}

void MainWindow::takeOffice(const Result<OfficeView> &office)
{
    if (!office) return m_today->notices()->tell(office.error());
    m_place->setOffice(*office);
    m_backups->setKey(office->hasAccounts && office->actor.id.isNull(), office->key);
    showOffice();
}

void MainWindow::showOffice()
{
    const auto &office = m_place->office();
    m_sidebar->setOffice(office.office.name);
    for (auto *section : m_ofCourts)
        section->setVisible(hearsCases());
    setWindowTitle(tr("Tiaocai — %1").arg(office.office.name));
    m_top->setDemonstration(office.office.demonstration);
    m_top->setOpen(!office.hasAccounts);
    m_top->person()->setPeople(office.people, office.actor.id);
    if (!office.actor.id.isNull()) m_today->notices()->end(nobodyActs);
    keepActor();
    showUndo();
    const bool isAnother = seat(office.actor.id);
    tellOfDrafts();
    m_fileCheck->begin();
    m_backups->begin();
    const bool isLocked = office.hasAccounts && office.actor.id.isNull();
    const bool wasLocked = m_stack->isHidden();
    m_stack->setVisible(!isLocked);
    if (isLocked) {
        m_isShown = true;
        return askLogin({});
    }
    askAboutCopy();
    if (isAnother && office.hasAccounts) return showSection(Section::Today);
    if (wasLocked) currentPage()->setFocus(); // the log-in had it
    if (m_isShown) return currentPage()->refresh();
    m_isShown = true;
    markSection(currentPage());
    if (office.actor.id.isNull()) return askWhoActs();
    m_today->setFocus();
}

/// Whether it is another than before. What that one was told is not for who comes after him.
bool MainWindow::seat(const PersonId &id)
{
    if (id.isNull()) return false;
    const auto before = std::exchange(m_seated, id);
    if (before.isNull() || before == id) return false;
    for (int i = 0; i < m_stack->count(); ++i)
        static_cast<Page *>(m_stack->widget(i))->notices()->end({});
    return true;
}

bool MainWindow::isSettled() const
{
    return m_place->isRead() && m_place->desk.isIdle();
}

void MainWindow::showPage(Page *page)
{
    auto *now = currentPage();
    const bool isList = now == m_today || now == m_cases;
    if (now != page && isList) m_before = now;
    m_stack->setCurrentWidget(page);
    markSection(page);
    if (m_place->isRead()) page->refresh(); // else when it is
    page->setFocus();
}

void MainWindow::showSection(Section section)
{
    showPage(pageOf(section));
}

Page *MainWindow::pageOf(Section section)
{
    switch (section) {
    case Section::Today:
        return m_today;
    case Section::Cases:
        return casesPage();
    case Section::Hearings:
        return docketPage();
    case Section::Statistics:
        return statisticsPage();
    case Section::Exchange:
        return exchangePage();
    case Section::Reports:
        return reportsPage();
    case Section::Registers:
        return registersPage();
    case Section::Settings:
        return settingsPage();
    }
    return m_today;
}

void MainWindow::openCase(const CaseId &id, const QList<CaseId> &among)
{
    showPage(casePage());
    m_case->open(id, among);
}

void MainWindow::showChoicesOfWindow()
{
    showSection(Section::Settings);
    m_settings->showWindowPanel();
}

/// Who may not register is told before he fills a form, not after.
void MainWindow::registerCase()
{
    if (!m_place->isRead()) return showPage(intakePage());
    const auto &actor = m_place->office().actor;
    if (actor.id.isNull()) return askWhoActs();
    if (const auto may = office::allowed(actor, office::Action::RegisterCase); !may)
        return currentPage()->notices()->tell(may.error());
    showPage(intakePage());
    m_intake->comeBack();
}

void MainWindow::importLedger()
{
    auto *dialog = new ImportDialog(*m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this] {
        if (m_cases) m_cases->setFilter({}); // most of a ledger is closed
        currentPage()->refresh();
    });
    dialog->open();
}

/// From any page: on the page of a case to its neighbour, elsewhere back to the case that was open.
void MainWindow::goInCases(int step)
{
    if (!m_case || m_case->current().isNull()) return;
    if (currentPage() == m_case)
        m_case->go(step);
    else
        showPage(m_case);
}

/// What this page lists, as it stands there.
void MainWindow::exportShown()
{
    if (currentPage() == m_exchange) return m_exchange->packages()->exportPackage();
    auto *list = listIn(currentPage());
    if (list) exportList(*m_place, list, currentPage()->accessibleName(), currentPage()->notices());
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showGuide()
{
    auto *guide = new GuideWindow(this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->show();
}

/// Once for each person who acts: what he typed and did not save waits.
void MainWindow::tellOfDrafts()
{
    const auto &actor = m_place->office().actor.id;
    if (actor == m_toldOfDrafts) return;
    m_toldOfDrafts = actor;
    if (!actor.isNull()) m_place->undo().recall();
    for (const auto &key : m_place->drafts().waiting()) {
        if (key == u"intake"_s) {
            m_today->notices()->tell(NoticeBar::Kind::Info,
                                     tr("An application that was not registered to the end waits."));
            return m_today->notices()->offer(tr("Go on with it"), u"goOnWithDraft"_s,
                                             [this] { registerCase(); });
        }
        if (!key.startsWith(u"record-"_s)) continue;
        const auto left = m_place->drafts().read(key);
        const auto kind = casework::chosen<casework::ActKind>(left.value(u"kind"_s).toString());
        const auto id = CaseId::fromString(key.mid(7, 36));
        if (!kind || !id) continue;
        m_today->notices()->tell(NoticeBar::Kind::Info,
                                 tr("“%1” of %2 was begun and not saved.")
                                     .arg(casework::label(*kind), left.value(u"case"_s).toString()));
        return m_today->notices()->offer(tr("Go on with it"), u"goOnWithDraft"_s,
                                         [this, of = *id, act = *kind] { recordFor(of, act); });
    }
}

void MainWindow::beginTour()
{
    if (m_place->preferences().value(u"tourSeen"_s).toBool()) return;
    // One after the other: who works is asked first.
    const auto isLocked = [this] {
        const auto &office = m_place->office();
        return office.hasAccounts && office.actor.id.isNull();
    };
    if (!m_place->isRead() || isLocked()) {
        connect(this, &MainWindow::filled, this, &MainWindow::beginTour, Qt::SingleShotConnection);
        return;
    }
    if (const auto *asking = findChild<WhoActsDialog *>()) {
        connect(asking, &QDialog::finished, this, &MainWindow::beginTour);
        return;
    }
    m_place->preferences().set(u"tourSeen"_s, true);
    auto *tour = new TourDialog(this);
    tour->setAttribute(Qt::WA_DeleteOnClose);
    tour->open();
}

void MainWindow::restoreState()
{
    const QSize roomy(1480, 900);
    const auto there = screen()->availableSize();
    const bool isRoomy = there.width() >= roomy.width() && there.height() >= roomy.height();
    resize(roomy.boundedTo(there));
    if (!isRoomy) setWindowState(Qt::WindowMaximized); // the screens of most offices: it needs all of it
    restoreGeometry(m_place->preferences().value(u"geometry"_s).toByteArray());
}

void MainWindow::back()
{
    showSection(m_before && m_before == m_cases ? Section::Cases : Section::Today);
}

/// Who acted last on this PC is offered first next time.
void MainWindow::keepActor()
{
    const auto &actor = m_place->office().actor.id;
    if (!actor.isNull()) m_place->preferences().set(actorKey, actor.toString());
}

/// At each start, where the office has several people.
void MainWindow::askWhoActs()
{
    m_top->person()->setFocus();
    auto *dialog = new WhoActsDialog(*m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhoActsDialog::chosen, this, [this](const PersonId &id) {
        actAs(id);
        currentPage()->setFocus();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (!m_place->office().actor.id.isNull()) return;
        m_today->notices()->stand(nobodyActs, NoticeBar::Kind::Warning,
                                  tr("Nobody acts yet: choose at the top right who you are."));
    });
    dialog->open();
}

/// What was typed stays as a draft; nothing of it is seen until somebody has logged in.
void MainWindow::askLogin(const PersonId &chosen)
{
    if (findChild<LoginDialog *>()) return;
    auto *dialog = new LoginDialog(*m_place, chosen, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LoginDialog::loggedIn, this, &MainWindow::readOffice);
    connect(dialog, &QDialog::rejected, this,
            [this] { m_place->office().actor.id.isNull() ? void(close()) : readOffice(); });
    dialog->open();
}

/// Where nobody has to prove who he is, he says so.
void MainWindow::changePerson()
{
    if (!m_place->isRead()) return;
    if (m_place->office().hasAccounts) return lock();
    if (!findChild<WhoActsDialog *>()) askWhoActs();
}

void MainWindow::lock()
{
    const bool canLock = m_place->isRead() && m_place->office().hasAccounts;
    if (!canLock || m_place->office().actor.id.isNull()) return;
    m_place->drafts().keepAll();
    m_place->desk.lock(this, [this](const Result<void> &) { readOffice(); });
}

/// A failed backup stands on every page until the next good one.
void MainWindow::tellOfBackup(const Result<desk::Backup> &made)
{
    m_backupTrouble = made ? QString() : tr("There is no backup of today: %1").arg(made.error().text);
    m_sidebar->setBackup(made ? tr("✓ %1 backed up and checked").arg(backupMoment(made->at, m_place->today()))
                              : tr("▲ No backup of today"),
                         made.has_value());
    for (int i = 0; i < m_stack->count(); ++i) {
        auto *notices = static_cast<Page *>(m_stack->widget(i))->notices();
        made ? notices->end(noBackup) : notices->stand(noBackup, NoticeBar::Kind::Error, m_backupTrouble);
    }
}

/// Before anybody writes.
void MainWindow::askAboutCopy()
{
    if (!m_place->office().olderCopy || std::exchange(m_hasAskedOfCopy, true)) return;
    auto *dialog = new OlderCopyDialog(*m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OlderCopyDialog::restoreChosen, this, [this] {
        showSection(Section::Settings);
        m_settings->showFile();
    });
    connect(dialog, &OlderCopyDialog::failed, this,
            [this](const Refusal &refusal) { currentPage()->notices()->tell(refusal); });
    dialog->open();
}

QString MainWindow::actorName() const
{
    return m_place->isRead() ? m_place->office().actor.name : QString();
}

void MainWindow::tell(const Refusal &refusal)
{
    currentPage()->notices()->tell(refusal);
}

void MainWindow::actAs(const PersonId &id)
{
    if (m_place->office().hasAccounts) return askLogin(id);
    m_place->desk.actAs(id, this, [this](const Result<office::Person> &person) {
        if (!person) currentPage()->notices()->tell(person.error());
        readOffice();
    });
}

void MainWindow::recordFor(const CaseId &id, std::optional<casework::ActKind> kind,
                           const std::optional<desk::DueClock> &clock, const QJsonObject &offered)
{
    withView(id, [this, kind, clock, offered](const desk::CaseView &view) {
        const auto *line = clock ? deadlineOf(view, *clock) : nullptr;
        openRecordPage();
        m_record->record(view, kind, line ? line->subject : QUuid(), offered);
    });
}

void MainWindow::recordStep(const CaseId &id, int number)
{
    withView(id, [this, number](const desk::CaseView &view) {
        const auto kind = nextStep(view, m_place->office().actor, number);
        if (!kind) return;
        openRecordPage();
        m_record->record(view, kind);
    });
}

void MainWindow::withView(const CaseId &id, std::function<void(const desk::CaseView &)> then)
{
    m_place->desk.ask(
        this, [id](const desk::Desk &desk) { return desk.cases().view(id); },
        [this, then = std::move(then)](const Result<desk::CaseView> &view) {
            view ? then(*view) : currentPage()->notices()->tell(view.error());
        });
}

/// What the office decides about itself may change any page; what stands in a case, those that show it.
void MainWindow::readAgain(const desk::Change &change)
{
    if (change.office || change.everything) return readOffice();
    auto *now = currentPage();
    if (now != m_intake && (now != m_case || change.concerns(m_case->current()))) now->refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool unsaved =
        (m_intake && m_intake->hasUnsavedWork()) || (m_settings && m_settings->hasUnsavedWork()) ||
        (m_record && m_record->hasUnsavedWork()) || (m_registers && m_registers->hasUnsavedWork());
    if (unsaved &&
        QMessageBox::question(
            this, windowTitle(), tr("What you typed is not saved. Close, and find it here again next time?"),
            QMessageBox::Close | QMessageBox::Cancel, QMessageBox::Cancel) != QMessageBox::Close) {
        event->ignore();
        return;
    }
    m_place->drafts().keepAll();
    m_place->preferences().set(u"geometry"_s, saveGeometry());
    event->accept();
}

} // namespace tiaocai::ui
