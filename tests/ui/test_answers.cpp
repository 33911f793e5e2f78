// SPDX-License-Identifier: GPL-3.0-or-later
#include "answering.h"
#include "recording.h"
#include "test_main.h"

#include <QAction>
#include <QFileInfo>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

QLineEdit *nameOf(Scene &scene)
{
    return inner<QLineEdit>(scene.window->intakePage()->findChild<QWidget *>(u"applicant1"_s),
                            u"field.name"_s);
}

/// A window with a name typed into the form of a case.
void typeName(Scene &scene)
{
    scene.open();
    scene.window->registerCase();
    typeText(nameOf(scene), u"王芳"_s);
    QVERIFY(scene.window->intakePage()->hasUnsavedWork());
}

} // namespace

/// Where the window asks before it goes on.
class TestAnswers : public QObject {
    Q_OBJECT

private slots:
    void closesWithoutAskingWhereNothingIsTyped()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        const Answering nobody(leave);
        QVERIFY(scene.window->close());
        QVERIFY(!nobody.wasAsked());
    }

    /// Enter on the question takes nothing away.
    void closingWithSomethingTypedAsksFirst()
    {
        Scene scene(QDate(2026, 11, 9));
        typeName(scene);
        const Answering person(byKey(Qt::Key_Return));
        QVERIFY(!scene.window->close());
        QVERIFY(person.wasAsked());
        QVERIFY(scene.window->isVisible());
        QCOMPARE(nameOf(scene)->text(), u"王芳"_s);
    }

    void whoeverClosesAllTheSameFindsItAgain()
    {
        Scene scene(QDate(2026, 11, 9));
        typeName(scene);
        const Answering person(byButton(QMessageBox::Close));
        QVERIFY(scene.window->close());
        QVERIFY(person.wasAsked());
        QVERIFY(!scene.window->isVisible());
    }

    /// Nobody is asked where it can be taken back.
    void anEmptiedFormComesBack()
    {
        Scene scene(QDate(2026, 11, 9));
        typeName(scene);
        press(scene.window->intakePage(), u"intakeClear"_s);
        QCOMPARE(nameOf(scene)->text(), QString());
        QVERIFY(!scene.window->intakePage()->hasUnsavedWork());
        press(scene.window->intakePage(), u"restoreIntake"_s);
        QCOMPARE(nameOf(scene)->text(), u"王芳"_s);
        QVERIFY(scene.window->intakePage()->hasUnsavedWork());
    }

    void aPictureGoesWhereThePersonSays()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerWang(*scene.window);
        auto *page = scene.window->casePage();
        const auto path = scene.folder() + u"/timeline.svg"_s;
        {
            const Answering nobody(leave);
            page->findChild<QAction *>(u"timelineSave"_s)->trigger();
            QVERIFY(nobody.wasAsked());
        }
        QVERIFY(!QFileInfo::exists(path));
        const Answering person(byFile(path));
        page->findChild<QAction *>(u"timelineSave"_s)->trigger();
        QVERIFY(person.wasAsked());
        QVERIFY(QFileInfo(path).size() > 0);
        QVERIFY(page->notices()->text().contains(path));
    }
};

TIAOCAI_TEST(TestAnswers)
#include "test_answers.moc"
