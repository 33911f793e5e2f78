// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "dialogs/guide_window.h"
#include "dialogs/shortcuts_dialog.h"
#include "dialogs/tour_dialog.h"
#include "pages/intake_page.h"
#include "pages/reports_page.h"
#include "pages/settings_page.h"
#include "pages/statistics_page.h"
#include "recording.h"
#include "test_main.h"
#include "ui/first_start_dialog.h"
#include "ui/look.h"
#include "ui/trouble_window.h"
#include "widgets/marks.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>

#include <functional>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5;

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(ui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(ui::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(ui::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textIsReadable_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(ui::Look::Light);
        QTest::newRow("dark") << int(ui::Look::Dark);
    }
    void textIsReadable()
    {
        QFETCH(int, look);
        const auto palette = ui::palette(ui::Look(look));
        using Role = QPalette::ColorRole;
        const QList<QPair<Role, Role>> pairs{
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},   {QPalette::Link, QPalette::Base}};
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto &[ink, ground] : pairs) {
                const auto measured = ui::contrast(palette.color(group, ink), palette.color(group, ground));
                QVERIFY2(measured >= readable,
                         qPrintable(u"%1 on %2: %3"_s.arg(ink).arg(ground).arg(measured)));
            }
        }
    }
    void marksAreReadable_data() { textIsReadable_data(); }
    void marksAreReadable()
    {
        QFETCH(int, look);
        const auto palette = ui::palette(ui::Look(look));
        for (int mark = 0; mark <= int(ui::Mark::Void); ++mark) {
            for (const auto ground : {QPalette::Base, QPalette::AlternateBase})
                QVERIFY(ui::contrast(ui::color(ui::Mark(mark), ui::Look(look)), palette.color(ground)) >=
                        readable);
        }
    }

    void everyControlHasANameForReaders()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *window = scene.window.get();
        QStringList nameless;
        const auto collect = [&] {
            [&] { QTRY_VERIFY(window->isSettled()); }();
            collectNameless(window, nameless);
        };
        const auto collectTabs = [&](QWidget *page) {
            for (auto *tabs : page->findChildren<QTabWidget *>()) {
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    collect();
                }
            }
        };
        window->registerCase();
        collect();
        registerWang(*window);
        collectTabs(window->casePage());
        for (int room = 0; room <= int(ui::MainWindow::Room::Settings); ++room) {
            window->showRoom(ui::MainWindow::Room(room));
            collect();
        }
        collectTabs(window->statisticsPage());
        collectTabs(window->settingsPage());
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyActIsNamedAndWalkedByTab()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        for (const auto &choice : choices<casework::ActKind>) {
            window.casePage()->record(choice.value);
            const QPointer<QDialog> dialog(window.findChild<ui::RecordDialog *>());
            QVERIFY(dialog);
            for (auto *more : dialog->findChildren<QPushButton *>(QRegularExpression(u"^add\\."_s)))
                more->click();
            QStringList troubles;
            collectNameless(dialog, troubles);
            troubles << unreached(dialog);
            QVERIFY2(troubles.isEmpty(),
                     qPrintable(casework::name(choice.value) + u'\n' + troubles.join(u'\n')));
            dialog->close();
            QTRY_VERIFY(!dialog);
        }
    }

    void dialogsAreNamedAndWalkedByTab_data()
    {
        QTest::addColumn<std::function<QWidget *(ui::MainWindow &)>>("open");
        const auto dialog = [](ui::MainWindow &window) -> QWidget * {
            for (auto *one : window.findChildren<QDialog *>()) {
                if (one->isVisible()) return one;
            }
            return nullptr;
        };
        using Open = std::function<QWidget *(ui::MainWindow &)>;
        QTest::newRow("why this date") << Open([=](ui::MainWindow &window) {
            window.casePage()->explainCurrent();
            return dialog(window);
        });
        QTest::newRow("import a ledger") << Open([=](ui::MainWindow &window) {
            window.importLedger();
            return dialog(window);
        });
        QTest::newRow("all keys") << Open([=](ui::MainWindow &window) {
            window.showShortcuts();
            return dialog(window);
        });
        QTest::newRow("tour") << Open([=](ui::MainWindow &window) {
            window.beginTour();
            return dialog(window);
        });
        QTest::newRow("guide") << Open([](ui::MainWindow &window) {
            window.showGuide();
            return window.findChild<ui::GuideWindow *>();
        });
        QTest::newRow("issued reports") << Open([=](ui::MainWindow &window) {
            window.showRoom(ui::MainWindow::Room::Reports);
            press(window.reportsPage(), u"issuedReports"_s);
            return dialog(window);
        });
        QTest::newRow("first start") << Open([](ui::MainWindow &window) {
            auto *first = new ui::FirstStartDialog(&window);
            first->show();
            return first;
        });
        QTest::newRow("office in use") << Open([](ui::MainWindow &) {
            static ui::TroubleWindow trouble(u"office.tiaocai"_s, {u"office-in-use"_s, u"In use."_s, {}});
            trouble.show();
            return &trouble;
        });
    }
    void dialogsAreNamedAndWalkedByTab()
    {
        QFETCH(std::function<QWidget *(ui::MainWindow &)>, open);
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto &window = *scene.window;
        registerWang(window);
        const QPointer<QWidget> dialog(open(window));
        QVERIFY(dialog);
        QStringList nameless;
        collectNameless(dialog, nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        const auto missed = unreached(dialog);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        dialog->close();
    }

    void nothingIsCutOffOnASmallScreen()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        for (int room = 0; room <= int(ui::MainWindow::Room::Settings); ++room)
            scene.window->showRoom(ui::MainWindow::Room(room));
        scene.window->openCase(CaseId::fresh());
        scene.window->registerCase();
        // A screen of 1366 x 768 at 150 %, and no matter what stands on a page.
        const auto least = scene.window->minimumSizeHint();
        QVERIFY2(least.width() <= 1366 && least.height() <= 512,
                 qPrintable(u"%1 x %2"_s.arg(least.width()).arg(least.height())));
    }

    void theTourHasFiveStepsAndCanBeSkipped()
    {
        ui::TourDialog tour;
        tour.show();
        auto *title = tour.findChild<QLabel *>(u"tourTitle"_s);
        QStringList titles{title->text()};
        for (int i = 1; i < ui::TourDialog::steps; ++i) {
            press(&tour, u"tourOn"_s);
            titles.append(title->text());
        }
        titles.removeDuplicates();
        QCOMPARE(titles.size(), 5);
        QVERIFY(tour.isVisible());
        press(&tour, u"tourOn"_s);
        QVERIFY(!tour.isVisible());
        ui::TourDialog skipped;
        skipped.show();
        QTest::keyClick(&skipped, Qt::Key_Escape);
        QVERIFY(!skipped.isVisible());
    }

    void allKeysStandOnOneSheet()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        QTest::keyClick(scene.window.get(), Qt::Key_F12);
        auto *sheet = scene.window->findChild<ui::ShortcutsDialog *>();
        QVERIFY(sheet);
        QVERIFY(sheet->findChild<QTableView *>(u"shortcutsTable"_s)->model()->rowCount() > 10);
    }
};

TIAOCAI_TEST(TestLook)
#include "test_look.moc"
