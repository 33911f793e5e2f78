// SPDX-License-Identifier: GPL-3.0-or-later
#include "offered.h"
#include "pages/cases_page.h"
#include "pages/today_page.h"
#include "test_main.h"
#include "widgets/find_box.h"

#include <QLabel>
#include <QListView>
#include <QPointer>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

/// Ctrl+K from anywhere.
class TestFind : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<Scene>(QDate(2026, 11, 9));
        m_scene->open();
        for (const auto &name : {u"王芳"_s, u"王芳芳"_s, u"李强"_s})
            receive(*m_scene, name);
        m_scene->window->showSection(ui::MainWindow::Section::Today);
        QTRY_VERIFY(m_scene->window->isSettled());
        m_before = m_scene->window->todayPage()->findChild<QWidget *>(u"todayTree"_s);
        QVERIFY(m_before);
        m_before->setFocus();
        begin();
    }
    void cleanup() { m_scene.reset(); }

    void theListStandsUnderTheBoxWhileOneTypes()
    {
        typeText(box(), u"wf"_s);
        QTRY_COMPARE(shown(), QStringList({u"王芳"_s, u"王芳芳"_s}));
        QVERIFY(m_scene->window->todayPage()->isVisible());
        QCOMPARE(QApplication::focusWidget(), box());
        typeText(box(), u"f"_s);
        QTRY_COMPARE(shown(), QStringList{u"王芳芳"_s});
        QTest::keyClick(box(), Qt::Key_Backspace);
        QTRY_COMPARE(shown().size(), 2);
    }
    void enterOpensWhatIsMarkedAndEmptiesTheBox()
    {
        typeText(box(), u"王芳"_s);
        QTRY_COMPARE(shown().size(), 2);
        QTest::keyClick(box(), Qt::Key_Down);
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_VERIFY(m_scene->window->casePage()->isVisible());
        QTRY_COMPARE(applicant(), u"王芳芳"_s);
        QCOMPARE(box()->text(), QString());
        QVERIFY(!popup()->isVisible());
        QVERIFY(QApplication::focusWidget() != box());
    }
    /// The row of the search before is nothing to the next one.
    void theSameTextAgainMarksTheFirst()
    {
        typeText(box(), u"王芳"_s);
        QTRY_COMPARE(shown().size(), 2);
        QTest::keyClick(box(), Qt::Key_Down);
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_VERIFY(m_scene->window->casePage()->isVisible());
        begin();
        typeText(box(), u"王芳"_s);
        QTRY_COMPARE(shown().size(), 2);
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_COMPARE(applicant(), u"王芳"_s);
    }
    /// Faster than the answer: the best of what was typed, and not of what stood there before.
    void enterBeforeTheAnswerWaitsForIt()
    {
        typeText(box(), u"王芳"_s);
        QTRY_COMPARE(shown().size(), 2);
        box()->selectAll();
        typeText(box(), u"lq"_s);
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_VERIFY(m_scene->window->casePage()->isVisible());
        QTRY_COMPARE(applicant(), u"李强"_s);
    }
    void escapeGivesTheFocusBack()
    {
        typeText(box(), u"王"_s);
        QTRY_COMPARE(shown().size(), 2);
        QTest::keyClick(box(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_before.data());
        QCOMPARE(box()->text(), QString());
        QVERIFY(!popup()->isVisible());
    }
    void whatAnswersNothingSaysSo()
    {
        typeText(box(), u"没有"_s);
        QLabel *words = nullptr;
        QTRY_VERIFY((words = m_scene->window->findChild<QLabel *>(u"findWords"_s)) && words->isVisible());
        QVERIFY(words->text().contains(u"没有"_s));
        QTest::keyClick(box(), Qt::Key_Return);
        QVERIFY(m_scene->window->todayPage()->isVisible());
    }
    void ctrlEnterListsAll()
    {
        typeText(box(), u"王芳"_s);
        QTest::keyClick(box(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_scene->window->casesPage()->rows().size(), 2);
        QCOMPARE(box()->text(), QString());
    }
    void aCompositionIsLeftAlone()
    {
        typeText(box(), u"王芳"_s);
        QTRY_COMPARE(shown().size(), 2);
        QInputMethodEvent composing(u"fang"_s, {});
        QApplication::sendEvent(box(), &composing);
        QTest::keyClick(box(), Qt::Key_Return);
        QTest::keyClick(box(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), box());
        QVERIFY(m_scene->window->todayPage()->isVisible());
        QInputMethodEvent committing;
        committing.setCommitString(u"芳"_s);
        QApplication::sendEvent(box(), &committing);
        QTRY_COMPARE(shown(), QStringList{u"王芳芳"_s});
    }
    void aClickOpens()
    {
        typeText(box(), u"王芳"_s);
        QTRY_COMPARE(shown().size(), 2);
        auto *list = m_scene->window->findChild<QListView *>(u"findList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QTRY_COMPARE(applicant(), u"王芳芳"_s);
    }

private:
    ui::FindBox *box() const { return m_scene->window->findChild<ui::FindBox *>(u"search"_s); }
    /// Of the case that is shown; empty until it was read.
    QString applicant() const
    {
        return m_scene->window->casePage()->view().file.names(casework::PartyRole::Applicant);
    }
    QWidget *popup() const { return m_scene->window->findChild<QWidget *>(u"findPopup"_s); }
    void begin()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), box());
    }
    /// The applicants of the list, as long as it is seen.
    QStringList shown() const
    {
        QStringList names;
        for (const auto &hit : box()->hits())
            names << hit.of.applicants;
        return popup() && popup()->isVisible() ? names : QStringList();
    }

    std::unique_ptr<Scene> m_scene;
    QPointer<QWidget> m_before;
};

TIAOCAI_TEST(TestFind)
#include "test_find.moc"
