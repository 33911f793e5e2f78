// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"
#include "dialogs/guide_window.h"
#include "dialogs/shortcuts_dialog.h"
#include "dialogs/tour_dialog.h"
#include "dialogs/who_acts_dialog.h"
#include "look/tokens.h"
#include "pages/cases_page.h"
#include "pages/circuit_page.h"
#include "pages/intake_page.h"
#include "pages/reports_page.h"
#include "pages/settings_page.h"
#include "pages/statistics_page.h"
#include "pages/today_page.h"
#include "recording.h"
#include "test_main.h"
#include "ui/first_start_dialog.h"
#include "ui/look.h"
#include "ui/trouble_window.h"
#include "widgets/field.h"
#include "widgets/marks.h"
#include "widgets/segment.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>
#include <QWheelEvent>

#include <functional>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5, seen = 3;

/// "Ctrl+1 … Ctrl+7" is seven keys, "F12  ?" two.
QStringList keysOf(const QString &told)
{
    static const QHash<QChar, QString> arrows{
        {u'↓', u"Down"_s}, {u'↑', u"Up"_s}, {u'←', u"Left"_s}, {u'→', u"Right"_s}};
    const auto ends = told.split(u" … "_s);
    QStringList keys;
    if (ends.size() == 2) {
        for (auto last = ends[0].back().unicode(); last <= ends[1].back().unicode(); ++last)
            keys << ends[0].chopped(1) + QChar(last);
        return keys;
    }
    for (const auto &key : told.split(u"  "_s))
        keys << (arrows.contains(key.back()) ? key.chopped(1) + arrows.value(key.back()) : key);
    return keys;
}

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

    /// Every token on every ground on which it may stand.
    void everyPairOfTokensIsReadable_data() { textIsReadable_data(); }
    void everyPairOfTokensIsReadable()
    {
        QFETCH(int, look);
        const auto &worn = ui::tokens(ui::Look(look));
        struct Pair {
            QColor ink;
            QList<QColor> grounds;
            double least;
        };
        const QList<QColor> any{worn.window, worn.side, worn.surface, worn.subtle, worn.hover, worn.selected};
        const QList<QColor> sheets{worn.window, worn.side, worn.surface, worn.subtle};
        const QList<Pair> pairs{
            {worn.text, any + QList<QColor>{worn.infoGround, worn.warnGround}, readable},
            {worn.text2, any, readable},
            {worn.text3, sheets + QList<QColor>{worn.neutralGround}, readable},
            {worn.accent, any + QList<QColor>{worn.infoGround}, readable},
            {worn.danger, any + QList<QColor>{worn.dangerGround}, readable},
            {worn.warn, any + QList<QColor>{worn.warnGround}, readable},
            {worn.ok, any + QList<QColor>{worn.okGround}, readable},
            {worn.hold, any + QList<QColor>{worn.holdGround}, readable},
            {worn.neutral, QList<QColor>{worn.surface, worn.neutralGround}, readable},
            {worn.onFill, {worn.fill, worn.fillHover, worn.fillPressed}, readable},
            {worn.field, {worn.surface, worn.window}, seen},
            {worn.accent, sheets, seen},
        };
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            for (const auto &ground : pairs[i].grounds) {
                const auto measured = ui::contrast(pairs[i].ink, ground);
                QVERIFY2(measured >= pairs[i].least, qPrintable(u"pair %1 (%2) on %3: %4"_s.arg(i)
                                                                    .arg(pairs[i].ink.name(), ground.name())
                                                                    .arg(measured)));
            }
        }
    }
    void marksAreReadable_data() { textIsReadable_data(); }
    void marksAreReadable()
    {
        QFETCH(int, look);
        const auto &worn = ui::tokens(ui::Look(look));
        for (int mark = 0; mark <= int(ui::Mark::Know); ++mark) {
            for (const auto &ground : {worn.surface, worn.subtle, worn.selected})
                QVERIFY(ui::contrast(ui::color(ui::Mark(mark), ui::Look(look)), ground) >= readable);
        }
    }

    /// Columns of amounts stand under each other without a feature of the font.
    void digitsAreOfOneWidth()
    {
        for (const auto type : {ui::Type::Figure, ui::Type::Field, ui::Type::Body, ui::Type::Small}) {
            const QFontMetricsF metrics(ui::font(type));
            for (const auto digit : u"123456789"_s)
                QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
        }
    }
    void lettersAndBracketsComeFromTheChineseFont()
    {
        const QFontInfo used(ui::font(ui::Type::Body));
        QVERIFY2(QFontDatabase::writingSystems(used.family()).contains(QFontDatabase::SimplifiedChinese),
                 qPrintable(used.family()));
    }

    /// Nothing keeps a colour of the look before.
    void theOtherLookIsWornAtOnce()
    {
        const auto ground = [](QWidget &widget) { return widget.grab().toImage().pixelColor(60, 4); };
        ui::NoticeBar notice;
        notice.resize(600, 40);
        notice.tell(ui::NoticeBar::Kind::Warning, u"请看"_s);
        const auto *icon = ui::iconButton(u"list-add"_s, u"＋"_s, {});
        const auto inkOf = [icon] {
            const auto picture = icon->icon().pixmap(16).toImage();
            for (int i = 0; i < 256; ++i) {
                const auto pixel = picture.pixelColor(i % 16, i / 16);
                if (pixel.alpha() == 255) return pixel;
            }
            return QColor();
        };
        for (const auto look : {ui::Look::Light, ui::Look::Dark, ui::Look::Light}) {
            ui::wear(look);
            QCOMPARE(ground(notice), ui::tokens(look).warnGround);
            QCOMPARE(inkOf(), ui::tokens(look).text2);
            QCOMPARE(QApplication::palette().color(QPalette::Window), ui::tokens(look).window);
        }
        delete icon;
    }

    void theGravestNoticeIsShownAndTheRestCounted()
    {
        using Kind = ui::NoticeBar::Kind;
        ui::NoticeBar bar;
        bar.tell(Kind::Info, u"told"_s);
        bar.stand(u"backup"_s, Kind::Error, u"failed"_s);
        bar.stand(u"draft"_s, Kind::Warning, u"waits"_s);
        QCOMPARE(bar.text(), u"failed"_s);
        QVERIFY(bar.findChild<QLabel *>(u"noticeMore"_s)->text().contains(u'2'));
        press(&bar, u"noticeClose"_s);
        QCOMPARE(bar.text(), u"waits"_s);
        bar.end(u"draft"_s);
        QCOMPARE(bar.text(), u"told"_s);
        bar.tell(Kind::Info, u"told anew"_s);
        QCOMPARE(bar.text(), u"told anew"_s);
        QVERIFY(!bar.findChild<QLabel *>(u"noticeMore"_s)->isVisibleTo(&bar));
    }

    void aSegmentIsChosenByArrowsAndNeverByTheWheel()
    {
        ui::Segment segment({u"尚未签"_s, u"已签"_s}, u"signed"_s, u"签名"_s);
        segment.resize(segment.sizeHint());
        QSignalSpy chosen(&segment, &ui::Segment::chosen);
        QCOMPARE(segment.current(), ui::Segment::none);
        QTest::keyClick(&segment, Qt::Key_Right);
        QTest::keyClick(&segment, Qt::Key_Right);
        QTest::keyClick(&segment, Qt::Key_Right);
        QCOMPARE(segment.currentText(), u"已签"_s);
        QCOMPARE(chosen.size(), 2);
        QWheelEvent wheel({5, 5}, segment.mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&segment, &wheel);
        QVERIFY(!wheel.isAccepted());
        QCOMPARE(segment.current(), 1);
        QTest::mouseClick(&segment, Qt::LeftButton, {}, QPoint(4, 8));
        QCOMPARE(segment.current(), 0);
    }

    void aFieldSaysWhatIsWrong()
    {
        auto *line = new QLineEdit;
        ui::Field field(u"身份证件号码"_s, line, ui::Field::Need::Required);
        QVERIFY(line->accessibleName().startsWith(u"身份证件号码"_s));
        field.setHint(u"18 位"_s);
        field.setError(u"应为 18 位"_s);
        QVERIFY(ui::isWrong(line));
        QCOMPARE(field.hint(), u"应为 18 位"_s);
        field.setError({});
        QVERIFY(!ui::isWrong(line));
        QCOMPARE(field.hint(), u"18 位"_s);
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
        for (int room = 0; room <= int(ui::MainWindow::Section::Settings); ++room) {
            window->showSection(ui::MainWindow::Section(room));
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
            if (choice.value == casework::ActKind::ActCorrected) continue;
            window.casePage()->record(choice.value);
            auto *page = window.recordPage();
            QVERIFY(page->isVisible());
            for (auto *more : page->findChildren<QPushButton *>(QRegularExpression(u"^add\\."_s)))
                more->click();
            press(page, u"recordMore"_s);
            QStringList troubles;
            collectNameless(page, troubles);
            troubles << unreached(page);
            QVERIFY2(troubles.isEmpty(),
                     qPrintable(casework::name(choice.value) + u'\n' + troubles.join(u'\n')));
            page->leave();
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
            window.showSection(ui::MainWindow::Section::Reports);
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
        for (int room = 0; room <= int(ui::MainWindow::Section::Settings); ++room)
            scene.window->showSection(ui::MainWindow::Section(room));
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
        const auto *model = sheet->findChild<QTableView *>(u"shortcutsTable"_s)->model();
        QStringList told;
        for (int row = 0; row < model->rowCount(); ++row)
            told << keysOf(model->index(row, 0).data().toString());
        auto *window = scene.window.get();
        window->casePage();
        window->casesPage();
        window->intakePage();
        window->recordPage();
        window->circuitPage();
        const auto shortcuts = window->findChildren<QShortcut *>();
        QVERIFY(shortcuts.size() > 30);
        for (const auto *shortcut : shortcuts) {
            const auto key =
                shortcut->key().toString(QKeySequence::PortableText).replace(u"Return"_s, u"Enter"_s);
            QVERIFY2(told.contains(key), qPrintable(key));
        }
    }

    /// P17: where nobody has a password the same key asks who acts.
    void aKeyAsksWhoActs()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->todayPage()->setFocus();
        QVERIFY(!scene.window->findChild<ui::WhoActsDialog *>());
        QTest::keyClick(scene.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *asking = scene.window->findChild<ui::WhoActsDialog *>();
        QVERIFY(asking && asking->isVisible());
        const auto before = scene.window->actorName();
        const auto told = scene.window->todayPage()->notices()->text();
        asking->reject();
        QCOMPARE(scene.window->actorName(), before);
        QCOMPARE(scene.window->todayPage()->notices()->text(), told);
    }
};

TIAOCAI_TEST(TestLook)
#include "test_look.moc"
