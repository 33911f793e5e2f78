// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk_thread.h"

#include <QMainWindow>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace tiaocai::ui {

class AfterSaving;
class CasePage;
class CasesPage;
class IntakePage;
class Page;
class ReportsPage;
class StatisticsPage;
class SettingsPage;
class TodayPage;
class Workplace;

/// The window of an open office: rooms at the left; search, who acts and the office on top; one page.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `desk` has answered open() without refusal and outlives the window.
    /// Beside the office file stand drafts and the window's choices; without a path nothing is kept.
    explicit MainWindow(DeskThread &desk, const QString &officePath = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    enum class Room { Today, Cases, Statistics, Reports, Settings };
    void showRoom(Room room);
    void openCase(const CaseId &id, const QList<CaseId> &among = {});
    void registerCase();
    void importLedger();
    void showShortcuts();
    void showGuide();
    /// Five steps for whoever sees this window for the first time; never shown twice.
    void beginTour();

    TodayPage *todayPage() const { return m_today; }
    CasesPage *casesPage() const { return m_cases; }
    CasePage *casePage() const { return m_case; }
    IntakePage *intakePage() const { return m_intake; }
    StatisticsPage *statisticsPage() const { return m_statistics; }
    ReportsPage *reportsPage() const { return m_reports; }
    SettingsPage *settingsPage() const { return m_settings; }
    /// The office was read, and what was asked is answered.
    bool isSettled() const;

signals:
    /// Another language was chosen: the window is to be made again.
    void languageAsked(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    QWidget *buildTop();
    QWidget *buildRooms();
    void buildShortcuts();
    void restoreState();
    void goInCases(int step);
    void readOffice();
    void showOffice();
    void showPage(Page *page);
    void back();
    void actAs(int index);
    void recordFor(const CaseId &id, std::optional<casework::ActKind> kind);
    void caseChanged(const QList<CaseId> &ids);

    std::unique_ptr<Workplace> m_place;
    QListWidget *m_rooms;
    QStackedWidget *m_stack;
    QLineEdit *m_search;
    QComboBox *m_person;
    QLabel *m_office;
    QLabel *m_demonstration;
    TodayPage *m_today;
    CasesPage *m_cases;
    CasePage *m_case;
    IntakePage *m_intake;
    StatisticsPage *m_statistics;
    ReportsPage *m_reports;
    SettingsPage *m_settings;
    AfterSaving *m_afterToday;
    Page *m_before = nullptr; ///< where Back leads
};

} // namespace tiaocai::ui
