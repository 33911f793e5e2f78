// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/rank.h"
#include "pages/intake_aside.h"
#include "pages/intake_page.h"
#include "pages/today_page.h"
#include "recording.h"
#include "test_main.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using casework::Cause;

namespace {

/// A person at the keyboard: types into whatever has the focus; every key that is not text is counted.
class Typist {
public:
    explicit Typist(QWidget *window)
        : m_window(window)
    {
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        QTest::keyClick(target(), key, modifiers);
    }
    void text(const QString &text) { typeText(target(), text); }
    void line(const QString &words)
    {
        text(words);
        key(Qt::Key_Return);
    }
    int keys() const { return m_keys; }

private:
    QWidget *target() const
    {
        auto *focus = QApplication::focusWidget();
        return focus ? focus : m_window;
    }

    QWidget *m_window;
    int m_keys = 0;
};

ui::IntakePage *openIntake(Scene &scene)
{
    QTest::keyClick(scene.window.get(), Qt::Key_N, Qt::ControlModifier);
    [&] {
        QTRY_VERIFY(scene.window->findChild<QWidget *>(u"applicant1"_s));
        QTRY_VERIFY(scene.window->findChild<QWidget *>(u"applicant1"_s)->isVisible());
    }();
    return scene.window->intakePage();
}

QWidget *lineOf(QWidget *root, const QString &party, const QString &field)
{
    return inner<QLineEdit>(root->findChild<QWidget *>(party), u"field."_s + field);
}

void compose(QWidget *into, const QString &letters)
{
    QInputMethodEvent event(letters, {});
    QApplication::sendEvent(into, &event);
}

} // namespace

class TestIntake : public QObject {
    Q_OBJECT

private slots:
    /// Left by Esc, it says that it is kept; asked for again, its first field is in sight.
    void whatIsLeftIsKeptAndSaysSo()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->resize(900, 420);
        auto *page = openIntake(scene);
        typeText(lineOf(page, u"applicant1"_s, u"name"_s), u"王芳"_s);
        auto *area = page->findChild<QScrollArea *>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(!page->isVisible());
        QVERIFY(scene.window->findChild<ui::TodayPage *>()->notices()->text().contains(u"draft"_s));
        openIntake(scene);
        auto *at = QApplication::focusWidget();
        QVERIFY(at && page->isAncestorOf(at));
        QVERIFY(!at->visibleRegion().isEmpty());
    }

    /// Who uses the mouse alone is led to what the program only proposed: it is no fact until somebody has seen it.
    void nothingIsRegisteredThatWasOnlyProposed()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        scene.window->registerCase();
        auto *page = scene.window->intakePage();
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        type(page->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"宏达机械"_s);
        chooseIn(page, u"field.form"_s, u"written"_s);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"工资未付。"_s);
        for (const auto &key : {u"field.source"_s, u"field.channel"_s}) {
            QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
            auto *editor = page->findChild<ui::FieldEditor *>(key);
            QVERIFY(editor->isProposed());
            QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QVERIFY(!editor->isProposed());
        }
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.window->casePage()->view().file.acts.size(), 1);
    }

    /// The whole story, in its order, by the keyboard alone.
    void aCompleteCaseInSixtyKeysBeyondItsText()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        Typist typist(scene.window.get());
        typist.key(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(lineOf(scene.window->intakePage(), u"respondent1"_s, u"name"_s)->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(),
                     inner<ui::Segment>(scene.window->intakePage(), u"field.form"_s));
        typist.key(Qt::Key_Right); // in writing
        for (int i = 0; i < 3; ++i)
            typist.key(Qt::Key_Return); // what is proposed was seen
        QCOMPARE(QApplication::focusWidget(), lineOf(scene.window->intakePage(), u"applicant1"_s, u"name"_s));
        for (const auto &words :
             {u"王芳"_s, u"11010519491231002X"_s, u"13000000001"_s, u"石桥镇解放路1号"_s, QString()})
            typist.line(words);
        QCOMPARE(QApplication::focusWidget(),
                 lineOf(scene.window->intakePage(), u"respondent1"_s, u"name"_s));
        for (const auto &words : {u"宏达机械有限公司"_s, QString(), u"南环路工地"_s, u"13000000002"_s,
                                  u"南环路9号"_s, u"段红伟"_s})
            typist.line(words);
        typist.line(u"20250301"_s);
        typist.line(u"20261031"_s);
        typist.key(Qt::Key_1, Qt::AltModifier);
        typist.text(u"1.2万"_s);
        typist.key(Qt::Key_2, Qt::AltModifier);
        typist.text(u"8000"_s);
        for (int i = 0; i < 6 && !qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); ++i)
            typist.key(Qt::Key_Return);
        typist.text(u"二〇二六年八月至十月工资未付。"_s);
        typist.key(Qt::Key_Tab);
        typist.text(u"1031"_s);
        typist.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(scene.window->casePage()->view().file.claims.size() == 2,
                     qPrintable(scene.window->intakePage()->notices()->text()));
        QVERIFY2(typist.keys() <= 60, qPrintable(QString::number(typist.keys())));
        const auto &file = scene.window->casePage()->view().file;
        QCOMPARE(file.names(casework::PartyRole::Applicant), u"王芳"_s);
        QCOMPARE(file.parties.first().record.birthDate, QDate(1949, 12, 31));
        QCOMPARE(file.claimed(), Money::fromFen(2'000'000));
        QCOMPARE(file.names(casework::PartyRole::Respondent), u"宏达机械有限公司"_s);
    }

    void enterGoesOnAndSavesNothing()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        auto *name = lineOf(page, u"applicant1"_s, u"name"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), lineOf(page, u"applicant1"_s, u"idNumber"_s));
        QVERIFY(page->isVisible());
        QVERIFY(page->notices()->text().isEmpty());
    }

    void keysInsideACompositionBelongToTheInputMethod()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        auto *name = lineOf(page, u"applicant1"_s, u"name"_s);
        name->setFocus();
        compose(name, u"wang"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(name, Qt::Key_Escape);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), name);
        QVERIFY(page->isVisible());
        QVERIFY(page->notices()->text().isEmpty());
        QInputMethodEvent commit;
        commit.setCommitString(u"王"_s);
        QApplication::sendEvent(name, &commit);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), lineOf(page, u"applicant1"_s, u"idNumber"_s));
        QCOMPARE(qobject_cast<QLineEdit *>(name)->text(), u"王"_s);
    }

    void enterInsideACompositionSavesNoAct()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        typeText(lineOf(page, u"applicant1"_s, u"name"_s), u"王芳"_s);
        typeText(lineOf(page, u"respondent1"_s, u"name"_s), u"宏达机械"_s);
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"工资未付。"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(scene.window->casePage()->view().file.acts.size() == 1);
        scene.window->casePage()->record(casework::ActKind::MediationAccepted);
        auto *record = scene.window->recordPage();
        auto *note = record->findChild<QLineEdit *>(u"recordNote"_s);
        press(record, u"recordMore"_s);
        passFields(record);
        note->setFocus();
        compose(note, u"beizhu"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(scene.window->isSettled());
        QCOMPARE(scene.window->casePage()->view().file.acts.size(), 1);
        compose(note, {});
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.window->casePage()->view().file.acts.size(), 2);
    }

    void anOralApplicationIsRecordedOnTheSpot()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        chooseIn(page, u"field.form"_s, u"oral"_s);
        QCOMPARE(page->findChild<QLineEdit *>(u"intakeTime"_s)->text(), u"09:00"_s);
    }

    /// B5: what was typed stays, whatever is chosen after it.
    void anOralApplicationKeepsItsDay()
    {
        Scene scene(QDate(2026, 11, 27));
        scene.open();
        auto *page = openIntake(scene);
        auto *received = page->findChild<QLineEdit *>(u"intakeReceived"_s);
        type(page, u"intakeReceived"_s, u"1126"_s);
        inner<ui::Segment>(page, u"field.form"_s)->setFocus();
        chooseIn(page, u"field.form"_s, u"oral"_s);
        QCOMPARE(received->text(), u"2026-11-26"_s);
        QCOMPARE(page->findChild<QLineEdit *>(u"intakeTime"_s)->text(),
                 QString()); // of that day nobody knows it
    }

    /// S9: a registration that is entered late says why, as every act does.
    void aLateRegistrationNeedsItsReason()
    {
        Scene scene(QDate(2026, 11, 27));
        scene.open();
        auto *page = openIntake(scene);
        auto *why = page->findChild<QLineEdit *>(u"intakeLateReason"_s);
        QVERIFY(!why->isVisible());
        type(page, u"intakeReceived"_s, u"1125"_s);
        QVERIFY(why->isVisible());
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        type(page->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"宏达机械"_s);
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"工资未付。"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), why);
        type(page, u"intakeLateReason"_s, u"停电"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.window->casePage()->view().file.acts.size(), 1);
        QCOMPARE(scene.window->casePage()->view().file.acts.first().note, u"停电"_s);
    }

    /// S12: emptying stands apart and is taken back.
    void anEmptiedFormIsPutBack()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        press(page, u"intakeClear"_s);
        QVERIFY(qobject_cast<QLineEdit *>(lineOf(page, u"applicant1"_s, u"name"_s))->text().isEmpty());
        press(page, u"restoreIntake"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(lineOf(page, u"applicant1"_s, u"name"_s))->text(), u"王芳"_s);
    }

    void nobodyChoseACauseYet()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        type(page->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"宏达机械"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"工资未付。"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        auto *cause = inner<QComboBox>(page, u"field.cause.1"_s);
        QCOMPARE(QApplication::focusWidget(), cause);
        QVERIFY(ui::isWrong(cause));
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        QVERIFY(!ui::isWrong(cause));
        QVERIFY(page->isVisible());
    }

    /// One name that is a column of names.
    void severalNamesAreNotOnePerson()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王桂兰 李桂芝 陈建国"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page->notices()->text().contains(u"王桂兰 李桂芝 陈建国"_s));
        QCOMPARE(QApplication::focusWidget(), lineOf(page, u"applicant1"_s, u"name"_s));
    }

    void theAsideKnowsEarlierCasesAndDuplicates()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        const auto tell = [&](const QString &worker) {
            typeText(lineOf(page, u"applicant1"_s, u"name"_s), worker);
            typeText(lineOf(page, u"respondent1"_s, u"name"_s), u"宏达机械有限公司"_s);
            typeText(lineOf(page, u"respondent1"_s, u"address"_s), u"南环路9号"_s);
        };
        tell(u"王芳"_s);
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"工资未付。"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(scene.window->casePage()->isVisible());
        openIntake(scene);
        auto *name = lineOf(page, u"respondent1"_s, u"name"_s);
        typeText(lineOf(page, u"applicant1"_s, u"name"_s), u"王芳"_s);
        name->setFocus();
        typeText(name, u"宏达"_s);
        auto *aside = page->findChild<ui::IntakeAside *>();
        QTRY_COMPARE(aside->firstEmployer(), u"宏达机械有限公司"_s);
        QVERIFY(page->findChild<QListWidget *>(u"asideCases"_s)->count() > 0);
        QTest::keyClick(name, Qt::Key_F2);
        QTRY_COMPARE(qobject_cast<QLineEdit *>(name)->text(), u"宏达机械有限公司"_s);
        QCOMPARE(qobject_cast<QLineEdit *>(lineOf(page, u"respondent1"_s, u"address"_s))->text(),
                 u"南环路9号"_s);
        QTRY_VERIFY(!page->findChild<QLabel *>(u"asideDuplicates"_s)->text().isEmpty());
    }

    void limitationIsToldBeforeAnythingIsSaved()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        type(page, u"field.amount.1"_s, u"100"_s);
        type(page, u"field.rightsKnownOn"_s, u"2025-01-31"_s);
        type(page, u"field.employmentEndedOn"_s, u"2025-01-31"_s); // while employment lasts no day is due
        auto *warnings = page->findChild<QLabel *>(u"asideWarnings"_s);
        QTRY_VERIFY(warnings->text().contains(u"2026-01-31"_s) || warnings->text().contains(u"2026-02"_s));
        QTRY_VERIFY(page->findChild<QLabel *>(u"asideDates"_s)->text().contains(u"2026-11-12"_s));
    }

    /// Whatever refuses, the form or the law: the cursor stands where it is put right.
    void aRefusalPutsTheCursorWhereItIsMended()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        auto *facts = inner<QPlainTextEdit>(page, u"field.facts"_s);
        auto *time = page->findChild<QLineEdit *>(u"intakeTime"_s);
        const auto refusedAt = [&](const QWidget *place) {
            page->notices()->clear();
            QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(!page->notices()->text().isEmpty());
            QTRY_COMPARE(QApplication::focusWidget(), place);
        };
        time->setFocus();
        refusedAt(inner<ui::Segment>(page, u"field.form"_s));
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        refusedAt(lineOf(page, u"applicant1"_s, u"name"_s));
        typeText(lineOf(page, u"applicant1"_s, u"name"_s), u"王芳"_s);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        refusedAt(facts);
        typeText(facts, u"工资未付。"_s);
        refusedAt(lineOf(page, u"respondent1"_s, u"name"_s));
        auto *boss = qobject_cast<QLineEdit *>(lineOf(page, u"respondent1"_s, u"name"_s));
        boss->setText(QString(300, u'厂'));
        refusedAt(boss);
        boss->setText(u"宏达机械"_s);
        type(page, u"field.amount.1"_s, u"many"_s);
        refusedAt(inner<QLineEdit>(page, u"field.amount.1"_s));
        type(page, u"field.amount.1"_s, u"100"_s);
        chooseIn(page, u"field.form"_s, u"oral"_s);
        lookAtProposals(page);
        time->clear();
        facts->setFocus();
        refusedAt(time);
        typeText(time, u"9:30"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.window->casePage()->view().file.acts.size(), 1);
    }

    void likelyClaimsLeaveOutWhatExcludesThem()
    {
        QVERIFY(ui::likelyClaims({}).contains(Cause::WageArrears));
        QVERIFY(!ui::likelyClaims({Cause::WageArrears}).contains(Cause::WageArrears));
        QVERIFY(!ui::likelyClaims({Cause::UnlawfulDismissal}).contains(Cause::Severance));
        QVERIFY(!ui::likelyClaims({Cause::Severance}).contains(Cause::UnlawfulDismissal));
        QCOMPARE(ui::likelyClaims({Cause::WorkInjuryBenefits}).first(), Cause::LabourRelation);
    }

    void fewFieldsFoldOutIntoAll()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *page = openIntake(scene);
        auto *occupation =
            page->findChild<QWidget *>(u"applicant1"_s)->findChild<QWidget *>(u"field.occupation"_s);
        QVERIFY(!occupation->isVisible());
        QTest::keyClick(page, Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(page->isDense());
        QTRY_VERIFY(occupation->isVisible());
        scene.showWindow();
        auto *again = openIntake(scene);
        QVERIFY(!again->isDense()); // nothing is kept without an office file's path
    }
};

TIAOCAI_TEST(TestIntake)
#include "test_intake.moc"
