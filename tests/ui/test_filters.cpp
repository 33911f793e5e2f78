// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"
#include "offered.h"
#include "pages/cases_page.h"
#include "tables/case_filter.h"
#include "test_main.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

/// The list of cases: its field, its pills, its queues, and what is taken out of it.
class TestFilters : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<Scene>(QDate(2026, 11, 9));
        m_scene->open();
        receive(*m_scene, u"王芳"_s);
        receive(*m_scene, u"李强"_s, u"鑫源服装厂"_s, casework::Cause::Overtime);
        receive(*m_scene, u"=王芳"_s);
        m_scene->window->showSection(ui::MainWindow::Section::Cases);
        QTRY_COMPARE(names().size(), 3);
        QTRY_VERIFY(pill(u"cause"_s));
    }
    void cleanup() { m_scene.reset(); }

    void slashGoesToTheField()
    {
        QTest::keyClick(table(), Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), field());
        typeText(field(), u"wf"_s);
        QTRY_COMPARE(names().size(), 2);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_COMPARE(names().size(), 3);
        QCOMPARE(field()->text(), QString());
    }
    /// What was typed goes, the list that it narrowed stays.
    void escapeKeepsTheList()
    {
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(3).center());
        QTRY_COMPARE(names().size(), 3); // all of them wait for acceptance
        QTest::keyClick(table(), Qt::Key_Slash);
        typeText(field(), u"lq"_s);
        QTRY_COMPARE(names().size(), 1);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_COMPARE(names().size(), 3);
        QCOMPARE(queues()->currentIndex(), 3);
    }
    void theKeysLeadFromTheFieldIntoTheList()
    {
        QTRY_COMPARE(table()->currentIndex().row(), 0); // Enter opens it
        auto *view = table()->viewport();
        const int middle = view->width() / 2, height = table()->rowHeight(0);
        const auto lines = view->grab().toImage();
        QVERIFY(lines.pixelColor(middle, 0) !=
                lines.pixelColor(middle, height)); // and it is seen which one it is
        QTest::keyClick(table(), Qt::Key_Slash);
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
        QApplication::sendEvent(field(), &asked);
        QVERIFY(!asked.isAccepted()); // it goes on to the window, which exports
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), table());
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(m_scene->window->casePage()->isVisible());
    }
    void aPillNarrowsTheList()
    {
        QVERIFY(!pill(u"cause"_s)->isVisible());
        choose(u"cause"_s, casework::label(casework::Cause::Overtime));
        QTRY_COMPARE(names(), QStringList{u"李强"_s});
        QVERIFY(pill(u"cause"_s)->isVisible() && pill(u"cause"_s)->isChecked());
        choose(u"cause"_s, u"All"_s);
        QTRY_COMPARE(names().size(), 3);
        choose(u"state"_s, u"Late"_s);
        QTRY_COMPARE(names().size(), 0);
    }
    void queuesSayHowManyTheyHold()
    {
        QTRY_COMPARE(queues()->tabText(5), u"All 3"_s);
        QCOMPARE(queues()->tabText(2), u"Late 0"_s);
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(2).center());
        QTRY_COMPARE(names().size(), 0);
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(0).center());
        QTRY_COMPARE(names().size(), 3);
    }
    void whatOneChoseIsKeptUnderAName()
    {
        typeText(field(), u"lq"_s);
        QTRY_COMPARE(names().size(), 1);
        press(m_scene->window->casesPage(), u"keepQueue"_s);
        auto *dialog = m_scene->window->findChild<QDialog *>(u"keepQueueDialog"_s);
        QVERIFY(dialog);
        typeText(dialog->findChild<QLineEdit *>(), u"李强的"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(queues()->tabText(queues()->count() - 1), u"李强的 1"_s);
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(0).center());
        QTRY_COMPARE(names().size(), 3);
        const int last = queues()->count() - 1;
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(last).center() - QPoint(20, 0));
        QTRY_COMPARE(names(), QStringList{u"李强"_s});
        queues()->tabButton(last, QTabBar::RightSide)->setFocus();
        QTest::mouseClick(queues()->tabButton(last, QTabBar::RightSide), Qt::LeftButton);
        QTRY_COMPARE(queues()->count(), last);
    }
    void casesAreTickedByTheirBoxes()
    {
        const auto *page = m_scene->window->casesPage();
        auto *foot = page->findChild<QPushButton *>(u"casesHandOver"_s);
        QCOMPARE(chosen(), 0);
        QVERIFY(!foot->isVisible());
        clickBox(0);
        clickBox(2);
        QCOMPARE(chosen(), 2);
        QVERIFY(foot->isVisible());
        QTRY_VERIFY(page->findChild<QLabel *>(u"casesSelected"_s)->text().startsWith(u"2 chosen"));
        clickBox(0);
        QCOMPARE(chosen(), 1);
        QTest::keyClick(table(), Qt::Key_Up);
        QTest::keyClick(table(), Qt::Key_Space);
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(chosen(), 0);
        QVERIFY(!foot->isVisible());
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(chosen(), 1);
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(chosen(), 0);
        auto *head = table()->horizontalHeader();
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(10, head->height() / 2));
        QCOMPARE(chosen(), 3);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(10, head->height() / 2));
        QCOMPARE(chosen(), 0);
    }
    void nothingOfTheListLiesOutside_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("number");
        QTest::newRow("1366 x 768") << QSize(1366, 768) << u"〔2026〕登0001号"_s;
        QTest::newRow("1024 x 640") << QSize(1024, 640) << u"〔2026〕登0001号"_s;
        QTest::newRow("911 x 512") << QSize(911, 512) << u"登0001号"_s;
        QTest::newRow("683 x 384") << QSize(683, 384) << u"登0001号"_s;
    }
    void nothingOfTheListLiesOutside()
    {
        QFETCH(QSize, size);
        QFETCH(QString, number);
        m_scene->window->resize(size);
        QTRY_COMPARE(table()->horizontalScrollBar()->maximum(), 0);
        QStringList numbers;
        for (int row = 0; row < 3; ++row)
            numbers << table()->model()->index(row, 0).data().toString();
        QVERIFY2(numbers.contains(number), qPrintable(numbers.join(u' ')));
        const auto needed = table()->fontMetrics().horizontalAdvance(number);
        QVERIFY(table()->columnWidth(0) >= needed + 30);
        m_scene->window->resize(1366, 768);
        QTRY_VERIFY(!table()->isColumnHidden(3)); // comes back with the room
    }
    void ticksStayWhereTheListIsReadAgain()
    {
        clickBox(1);
        const auto ticked = m_scene->window->casesPage()->rows()[1].id;
        receive(*m_scene, u"赵玉梅"_s);
        QTest::keyClick(m_scene->window.get(), Qt::Key_F5);
        QTRY_COMPARE(names().size(), 4);
        QTRY_COMPARE(chosen(), 1);
        const auto row = table()->selectionModel()->selectedRows().first().row();
        QCOMPARE(m_scene->window->casesPage()->rows()[row].id, ticked);
    }
    void whatWasWithdrawnOrWaitsIsSaidFilteredAndSummed()
    {
        auto *total = m_scene->window->casesPage()->findChild<QLabel *>(u"casesTotal"_s);
        QTRY_VERIFY2(total->text().contains(u"awaiting acceptance 3"), qPrintable(total->text()));
        const auto id = m_scene->window->casesPage()->rows().first().id;
        bool isDone = false;
        m_scene->desk.ask(
            m_scene->window.get(),
            [id](desk::Desk &desk) {
                const casework::MediationWithdrawn withdrawn{
                    .party = {}, .recorded = true, .reason = u"和解"_s};
                return desk.cases().record(id, {.payload = withdrawn, .on = desk.now().today()});
            },
            [&](const Result<desk::Recorded> &recorded) { isDone = recorded.has_value(); });
        QTRY_VERIFY(isDone);
        QTest::keyClick(m_scene->window.get(), Qt::Key_F5);
        QTRY_VERIFY2(total->text().contains(u"awaiting acceptance 2"), qPrintable(total->text()));
        QCOMPARE(names().size(), 2); // the list begins with what is open
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(names().size(), 2);
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(5).center());
        QTRY_COMPARE(names().size(), 3);
        QVERIFY2(total->text().contains(u"withdrawn 1"), qPrintable(total->text()));
        choose(u"state"_s, u"Withdrawn"_s);
        QTRY_COMPARE(names().size(), 1);
        QCOMPARE(table()->model()->index(0, 4).data().toString(), u"withdrawn"_s);
        choose(u"state"_s, u"Awaiting acceptance"_s);
        QTRY_COMPARE(names().size(), 2);
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(3).center());
        QTRY_COMPARE(queues()->tabText(3), u"Awaiting acceptance 2"_s);
    }
    void aQueueIsWrittenAndRead()
    {
        const desk::CaseQuery query{.text = u"王"_s,
                                    .stage = casework::Stage::Registered,
                                    .state = statistics::CaseState::Late,
                                    .kind = casework::CaseKind::Mediation,
                                    .cause = casework::Cause::Overtime,
                                    .source = casework::Source::Hotline,
                                    .township = u"石桥镇"_s,
                                    .handler = PersonId::fresh(),
                                    .closedFrom = QDate(2026, 1, 1),
                                    .closedTo = QDate(2026, 1, 31)};
        QVERIFY(ui::caseQuery(ui::toJson(query)) == query);
        QVERIFY(ui::caseQuery(ui::toJson({})) == desk::CaseQuery());
        QVERIFY(ui::caseQuery(QJsonObject{{u"stage"_s, u"no such stage"_s}}) == desk::CaseQuery());
    }
    void theListIsTakenOutAsItIsShown()
    {
        m_scene->window->resize(1366, 768);
        table()->horizontalHeader()->moveSection(table()->horizontalHeader()->visualIndex(1), 0);
        table()->setColumnHidden(4, true);
        typeText(field(), u"wf"_s);
        QTRY_COMPARE(names().size(), 2);
        table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        QTRY_COMPARE(names().first(), u"=王芳"_s);
        const auto lines = exported(u"list.csv"_s);
        const int head = int(lines.indexOf(QRegularExpression(u"^Applicant,Number,.*"_s)));
        QVERIFY2(head >= 0, qPrintable(lines.join(u'\n')));
        QVERIFY(!lines[head].contains(u"Stage"_s));
        QVERIFY2(lines[head + 1].startsWith(u"'=王芳,"_s), qPrintable(lines[head + 1]));
        QVERIFY(lines[head + 1].contains(u"\"18,600.00\""_s) || lines[head + 1].contains(u"18600.00"_s));
        QVERIFY(lines[head + 2].startsWith(u"王芳,"_s));
        QVERIFY(lines.value(head + 3).isEmpty());
    }
    void todayIsTakenOutWithItsGroups()
    {
        m_scene->window->showSection(ui::MainWindow::Section::Today);
        QTRY_VERIFY(m_scene->window->isSettled());
        const auto lines = exported(u"today.csv"_s);
        const int head = int(lines.indexOf(QRegularExpression(u"^Group,.*"_s)));
        QVERIFY2(head >= 0, qPrintable(lines.join(u'\n')));
        QCOMPARE(lines.filter(u"王芳"_s).size(), 2);
    }
    void aWorkbookIsWrittenToo()
    {
        exported(u"list.xlsx"_s);
        QFile book(m_scene->folder() + u"/list.xlsx"_s);
        QVERIFY(book.open(QIODevice::ReadOnly));
        QCOMPARE(book.read(2), QByteArray("PK"));
    }

private:
    QTableView *table() const { return m_scene->window->findChild<QTableView *>(u"casesTable"_s); }
    QLineEdit *field() const { return m_scene->window->findChild<QLineEdit *>(u"casesFilter"_s); }
    QTabBar *queues() const { return m_scene->window->findChild<QTabBar *>(u"caseQueues"_s); }
    QToolButton *pill(const QString &key) const
    {
        return m_scene->window->findChild<QToolButton *>(u"filter."_s + key);
    }
    void choose(const QString &key, const QString &value)
    {
        auto *menu = pill(key)->menu();
        emit menu->aboutToShow();
        for (auto *action : menu->actions()) {
            if (action->text() == value) return action->trigger();
        }
        QFAIL(qPrintable(value));
    }
    /// The box before a row, with the mouse.
    void clickBox(int row)
    {
        const auto cell = table()->visualRect(table()->model()->index(row, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          QPoint(cell.left() + 12, cell.center().y()));
    }
    int chosen() const { return int(table()->selectionModel()->selectedRows().size()); }
    QStringList names() const
    {
        QStringList names;
        for (const auto &row : m_scene->window->casesPage()->rows())
            names << row.applicants;
        return names;
    }
    QStringList exported(const QString &name)
    {
        const auto path = m_scene->folder() + u'/' + name;
        Answering answering(byFile(path));
        QTest::keyClick(m_scene->window.get(), Qt::Key_E, Qt::ControlModifier);
        [&] {
            QTRY_VERIFY(answering.wasAsked());
            QTRY_VERIFY(QFile::exists(path));
            QTRY_VERIFY(m_scene->window->isSettled());
        }();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\r\n"_s)
                                              : QStringList();
    }

    std::unique_ptr<Scene> m_scene;
};

TIAOCAI_TEST(TestFilters)
#include "test_filters.moc"
