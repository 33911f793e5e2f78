// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"
#include "offered.h"
#include "pages/cases_page.h"
#include "tables/case_filter.h"
#include "test_main.h"

#include <QFile>
#include <QHeaderView>
#include <QMenu>
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
        QTRY_COMPARE(queues()->tabText(0), u"All 3"_s);
        QCOMPARE(queues()->tabText(3), u"Late 0"_s);
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(3).center());
        QTRY_COMPARE(names().size(), 0);
        QTest::mouseClick(queues(), Qt::LeftButton, {}, queues()->tabRect(1).center());
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
    void aQueueIsWrittenAndRead()
    {
        const desk::CaseQuery query{.text = u"王"_s,
                                    .stage = casework::Stage::Registered,
                                    .lateOnly = true,
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
