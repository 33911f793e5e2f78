// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk_thread.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace tiaocai::ui {

class AfterSaving;
class BackupKeeper;
class CasePage;
class CasesPage;
class CircuitPage;
class DocketPage;
class ExchangePage;
class FileCheck;
class FindBox;
class IdleWatch;
class IntakePage;
class Page;
class RecordPage;
class RegistersPage;
class ReportsPage;
class StatisticsPage;
class SettingsPage;
class Sidebar;
class TodayPage;
class Toast;
class TopBar;
class Workplace;
struct OfficeView;

/// The window of an open office: sections at the left; search, who acts and the office on top; one page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `desk` outlives the window and was asked to open the office. The window may be made while that is done;
    /// show it once the answer is no refusal.
    /// Beside the office file stand drafts and the window's choices; without a path nothing is kept.
    explicit MainWindow(DeskThread &desk, const QString &officePath = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Section { Today, Cases, Hearings, Statistics, Exchange, Reports, Registers, Settings };
    void showSection(Section section);
    void openCase(const CaseId &id, const QList<CaseId> &among = {});
    /// Language, look and sizes, in the settings.
    void showChoicesOfWindow();
    void registerCase();
    void importLedger();
    void showShortcuts();
    void showGuide();
    /// Five steps for whoever sees this window for the first time; never shown twice.
    void beginTour();

    TodayPage *todayPage() const { return m_today; }
    /// Search, undo, help and who acts, over every page.
    TopBar *topBar() const { return m_top; }
    /// Empty while nobody acts.
    QString actorName() const;
    /// On the page that is shown.
    void tell(const Refusal &refusal);
    // Pages are made when they are first needed.
    CasesPage *casesPage();
    CasePage *casePage();
    DocketPage *docketPage();
    CircuitPage *circuitPage();
    ExchangePage *exchangePage();
    IntakePage *intakePage();
    RecordPage *recordPage();
    StatisticsPage *statisticsPage();
    ReportsPage *reportsPage();
    RegistersPage *registersPage();
    SettingsPage *settingsPage();
    /// A centre mediates, and has no docket.
    bool hearsCases() const;
    /// The office was read, and what was asked is answered.
    bool isSettled() const;

signals:
    /// Today was read, or it is told why it cannot be.
    void filled();
    /// Another language was chosen: the window is to be made again.
    void languageAsked(const QString &language);
    /// A backup is to come in the place of the office: the window is to be made again.
    void restoreAsked(const QString &backup, const QString &password);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    template <typename PageType>
    PageType *add(PageType *page);
    Page *currentPage() const;
    AfterSaving *afterSavingOn(Page *page);
    void offerNotices(const casework::CaseFile &file, casework::ActKind kind);
    Page *pageOf(Section section);
    void buildToday();
    void buildFrame();
    void buildTop();
    QList<Section> shownSections() const;
    void buildSections();
    void fitSections();
    void markSection(const Page *page);
    void buildShortcuts();
    void restoreState();
    void goInCases(int step);
    void exportShown();
    void askFirst();
    void readOffice();
    void takeOffice(const Result<OfficeView> &office);
    void showOffice();
    bool seat(const PersonId &id);
    void showPage(Page *page);
    void back();
    void askWhoActs();
    void askLogin(const PersonId &chosen);
    void changePerson();
    void lock();
    void tellOfBackup(const Result<desk::Backup> &made);
    void askAboutCopy();
    void actAs(const PersonId &id);
    void keepActor();
    void connectUndo();
    void takeUpAgain(const CaseId &id);
    void showUndo();
    void tellOfDrafts();
    void recordFor(const CaseId &id, std::optional<casework::ActKind> kind,
                   const std::optional<desk::DueClock> &clock = {}, const QJsonObject &offered = {});
    void recordStep(const CaseId &id, int number);
    void withView(const CaseId &id, std::function<void(const desk::CaseView &)> then);
    void openRecordPage();
    void leaveRecordPage();
    void showRecorded(const desk::Recorded &recorded);
    void readAgain(const desk::Change &change);

    std::unique_ptr<Workplace> m_place;
    Sidebar *m_sidebar = nullptr;
    QList<QWidget *> m_ofCourts; ///< sections that a centre does not have
    FindBox *m_search = nullptr;
    TopBar *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    PersonId m_toldOfDrafts;
    PersonId m_seated; ///< who acted last in this window
    TodayPage *m_today;
    CasesPage *m_cases = nullptr;
    CasePage *m_case = nullptr;
    DocketPage *m_docket = nullptr;
    CircuitPage *m_circuit = nullptr;
    ExchangePage *m_exchange = nullptr;
    IntakePage *m_intake = nullptr;
    StatisticsPage *m_statistics = nullptr;
    ReportsPage *m_reports = nullptr;
    RegistersPage *m_registers = nullptr;
    SettingsPage *m_settings = nullptr;
    FileCheck *m_fileCheck = nullptr;
    BackupKeeper *m_backups = nullptr;
    IdleWatch *m_idle = nullptr;
    QString m_backupTrouble;       ///< what stands on every page until the next good backup
    bool m_hasAskedOfCopy = false; ///< whether an older copy is meant
    Toast *m_toast = nullptr;      ///< what was recorded, over every page
    Page *m_before = nullptr;      ///< where Back leads
    bool m_isShown = false;        ///< the office was read once
    RecordPage *m_record = nullptr;
    Page *m_recordFrom = nullptr; ///< where recording began, and what had the focus there
    QPointer<QWidget> m_focusBefore;
};

} // namespace tiaocai::ui
