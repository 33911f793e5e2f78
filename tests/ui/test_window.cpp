// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/after_saving.h"
#include "dialogs/explain_dialog.h"
#include "dialogs/paper_dialog.h"
#include "law/statutes.h"
#include "pages/cases_page.h"
#include "pages/intake_page.h"
#include "pages/settings/accounts_panel.h"
#include "pages/settings_page.h"
#include "pages/today_page.h"
#include "paths.h"
#include "record/after_pane.h"
#include "recording.h"
#include "test_main.h"
#include "ui/first_start_dialog.h"
#include "ui/trouble_window.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <future>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;
using casework::ActKind;
using casework::Stage;

namespace {

/// Registers 王芳 against 宏达机械 for 12,000 yuan of wages, by the keyboard.
void registerCase(Scene &scene, const QString &applicant = u"王芳"_s)
{
    auto *window = scene.window.get();
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window->findChild<QWidget *>(u"applicant1"_s));
    auto *page = window->intakePage();
    type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, applicant);
    type(page->findChild<QWidget *>(u"respondent1"_s), u"field.name"_s, u"宏达机械有限公司"_s);
    chooseIn(page, u"field.form"_s, u"written"_s);
    lookAtProposals(page);
    chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
    type(page, u"field.amount.1"_s, u"1.2万"_s);
    typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"二〇二六年八月至十月工资未付。"_s);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window->casePage()->view().file.names(casework::PartyRole::Applicant), applicant);
    QTRY_VERIFY(window->isSettled());
}

void agree(Scene &scene, const QString &day, const QString &payBy)
{
    auto *form = beginRecording(scene, ActKind::AgreementSigned, day);
    press(form, u"add.items"_s);
    type(form, u"field.amount.1"_s, u"12000"_s);
    type(form, u"field.due.1"_s, payBy);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(form->findChild<ui::Segment *>(u"signed.%1"_s.arg(i + 1)), Qt::Key_Right);
        type(form, u"signedOn.%1"_s.arg(i + 1), day);
    }
    type(form, u"field.mediatorSignedOn"_s, day);
    type(form, u"field.sealedOn"_s, day);
    save(scene, form);
}

void pay(Scene &scene, const QString &day)
{
    auto *form = beginRecording(scene, ActKind::PaymentRecorded, day);
    QCOMPARE(inner<QComboBox>(form, u"field.item"_s)->currentData().toString(),
             scene.window->casePage()->view().file.items.first().agreed.id.toString()); // the only one
    type(form, u"field.amount"_s, u"12000"_s);
    save(scene, form);
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void firstStartAsksForTheOffice()
    {
        ui::FirstStartDialog dialog;
        dialog.show();
        QVERIFY(!dialog.findChild<QPushButton *>(u"officeBegin"_s)->isEnabled());
        type(&dialog, u"officeName"_s, u"石桥镇劳动人事争议调解中心"_s);
        type(&dialog, u"officeCode"_s, u"411302-01"_s);
        type(&dialog, u"officeHead"_s, u" 李明 "_s);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"officeHead"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.office().name, u"石桥镇劳动人事争议调解中心"_s);
        QCOMPARE(dialog.office().kind, office::OfficeKind::Centre);
        QVERIFY(!dialog.office().id.isNull());
        QCOMPARE(dialog.headName(), u"李明"_s);
    }
    void whatIsRefusedAtFirstStartIsMendedThere()
    {
        ui::FirstStartDialog dialog;
        dialog.show();
        dialog.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
        for (const auto &[member, field] : {std::pair("name", "officeName"), std::pair("code", "officeCode"),
                                            std::pair("head", "officeHead")}) {
            dialog.tell({u"bad-text"_s, u"…"_s, {}, QString::fromLatin1(member)});
            QCOMPARE(QApplication::focusWidget(), dialog.findChild<QWidget *>(QString::fromLatin1(field)));
        }
        QTemporaryDir folder;
        const office::Office office{OfficeId::fresh(), office::OfficeKind::Centre, QString(300, u'石'),
                                    u"1"_s};
        const auto made = desk::Desk::create(folder.filePath(u"office.tiaocai"_s), office, u"李明"_s,
                                             {QDateTime(QDate(2026, 1, 5), QTime(9, 0))});
        QCOMPARE(made.error().member, u"name"_s);
    }

    /// What the office decides moves the dates of the case that is in front.
    void aCalendarReachesTheOpenCase()
    {
        Scene scene(QDate(2027, 2, 1));
        scene.open();
        registerWang(*scene.window);
        const auto &page = *scene.window->casePage();
        QCOMPARE(due(page, u"MED_ACCEPT_3WD"_s), u"2027-02-04"_s);
        QFile notice(tiaocai::test::dataPath(u"/desk/calendar-2027.json"_s));
        QVERIFY(notice.open(QIODevice::ReadOnly));
        scene.desk.ask(
            scene.window.get(),
            [bytes = notice.readAll()](desk::Desk &desk) { return desk.office().importCalendar(bytes); },
            [](const Result<desk::CalendarImport> &done) { QVERIFY(done); });
        QTRY_COMPARE(due(page, u"MED_ACCEPT_3WD"_s), u"2027-02-15"_s);
        QVERIFY(page.isVisible());
    }

    void whatCannotBeOpenedIsToldWithWhatCanBeDone()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        ui::DeskThread other([] { return Now{QDateTime(QDate(2026, 11, 9), QTime(9, 0))}; });
        std::optional<Result<void>> answer;
        const auto open = [path = scene.path()](const Now &now) {
            return desk::Desk::open(path, desk::Access::Write, now);
        };
        other.open(open, &other, [&](const Result<void> &opened) { answer = opened; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().code, u"office-in-use"_s);
        // Nothing that is asked stays without an answer, for either desk.
        QStringList codes;
        const auto note = [&](const auto &said) { codes << said.error().code; };
        other.ask(
            &other, [](const desk::Desk &desk) { return desk.cases().list(); }, note);
        other.ask(
            &other, [](desk::Desk &desk) { return desk.actAs({}); }, note);
        QTRY_COMPARE(codes, QStringList({u"no-office"_s, u"no-office"_s}));
        ui::TroubleWindow trouble(scene.path(), answer->error());
        trouble.show();
        QCOMPARE(trouble.findChild<QLabel *>(u"noticeText"_s)->text(), answer->error().text);
        QSignalSpy again(&trouble, &ui::TroubleWindow::tryAgainAsked);
        press(&trouble, u"troubleAgain"_s);
        QCOMPARE(again.size(), 1);
    }

    void noQuestionWaitsForALongOne()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        std::promise<void> end;
        const auto ended = end.get_future().share();
        bool isLongDone = false, isShortDone = false;
        scene.desk.askLong(
            &scene.desk,
            [ended](const desk::Desk &) -> Result<bool> {
                ended.wait();
                return true;
            },
            [&](const Result<bool> &) { isLongDone = true; });
        scene.desk.ask(
            &scene.desk, [](const desk::Desk &desk) { return desk.cases().list({}); },
            [&](const auto &rows) { isShortDone = rows.has_value(); });
        QTRY_VERIFY(isShortDone);
        QVERIFY(!isLongDone);
        end.set_value();
        QTRY_VERIFY(isLongDone);
    }

    void showsTheOfficeAndWhoActs()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        QCOMPARE(scene.window->findChild<QLabel *>(u"officeLabel"_s)->text(),
                 u"石桥镇劳动人事争议调解中心"_s);
        QCOMPARE(scene.window->findChild<QComboBox *>(u"person"_s)->currentText(), u"李明"_s);
        QVERIFY(!scene.window->findChild<QLabel *>(u"demonstrationBanner"_s)->isVisible());
    }

    void demandsApplicantMatterAndReasonsAlone()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        QTest::keyClick(scene.window.get(), Qt::Key_N, Qt::ControlModifier);
        auto *page = scene.window->intakePage();
        QTRY_VERIFY(page->findChild<QWidget *>(u"applicant1"_s));
        press(page, u"intakeSave"_s);
        QTRY_VERIFY(page->notices()->isVisible());
        QCOMPARE(page->draft().error().member, u"application.form"_s);
        chooseIn(page, u"field.form"_s, u"written"_s);
        lookAtProposals(page);
        QCOMPARE(page->draft().error().member, u"application.parties"_s);
        type(page->findChild<QWidget *>(u"applicant1"_s), u"field.name"_s, u"王芳"_s);
        chooseIn(page, u"field.cause.1"_s, u"wage-arrears"_s);
        typeText(inner<QPlainTextEdit>(page, u"field.facts"_s), u"工资未付。"_s);
        QVERIFY(page->draft());
        press(page, u"intakeSave"_s); // against whom, the law asks
        QTRY_VERIFY(page->notices()->text().contains(law::fullArticles(u"法12"_s)));
        QVERIFY(page->isVisible());
    }

    /// An agreed mediation that is paid late, by keys alone; every due date is checked on the page.
    void agreedAndPaidLate()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        auto *page = scene.window->casePage();
        QCOMPARE(page->view().file.stage, Stage::Registered);
        QCOMPARE(due(*page, u"MED_ACCEPT_3WD"_s), u"2026-11-12"_s);
        QCOMPARE(due(*page, u"MED_LAW_15"_s), u"2026-11-24"_s);

        scene.setDay(QDate(2026, 11, 12));
        record(scene, ActKind::MediationAccepted, u"1112"_s);
        QCOMPARE(page->view().file.stage, Stage::Mediating);
        QVERIFY(page->view().file.caseNumber.contains(u"2026"_s));
        QCOMPARE(due(*page, u"MED_END_15"_s), u"2026-11-27"_s);
        QCOMPARE(state(*page, u"MED_ACCEPT_3WD"_s), u"met-on-time"_s);

        scene.setDay(QDate(2026, 11, 20));
        agree(scene, u"1120"_s, u"2026-11-30"_s);
        QCOMPARE(page->view().file.stage, Stage::Concluded);
        QCOMPARE(state(*page, u"MED_END_15"_s), u"met-on-time"_s);
        QCOMPARE(due(*page, u"AGREEMENT_PERFORM"_s), u"2026-11-30"_s);
        QCOMPARE(due(*page, u"REVIEW_JOINT_15"_s), u"2026-12-07"_s);
        QCOMPARE(due(*page, u"JUDICIAL_CONFIRM_30"_s), u"2026-12-21"_s);

        scene.setDay(QDate(2026, 12, 3));
        page->refresh();
        QTRY_COMPARE(state(*page, u"AGREEMENT_PERFORM"_s), u"overdue"_s);
        pay(scene, u"1203"_s);
        QCOMPARE(state(*page, u"AGREEMENT_PERFORM"_s), u"met-late"_s);
        QCOMPARE(page->view().file.items.first().paidInFullOn, QDate(2026, 12, 3));
        const auto *items = page->findChild<QTableView *>(u"itemsTable"_s);
        QCOMPARE(items->model()->index(0, 4).data().toString(), u"12,000.00"_s);
        QCOMPARE(items->model()->index(0, 6).data().toString(), u"2026-12-03"_s);

        record(scene, ActKind::PerformanceCompleted, u"今"_s);
        QCOMPARE(page->view().file.performance, casework::Performance::Done);
    }

    void thePaneSaysWhatWillFollowBeforeItIsSaved()
    {
        Scene scene(QDate(2026, 11, 12));
        scene.open();
        registerCase(scene);
        auto *page = beginRecording(scene, ActKind::MediationAccepted, u"今"_s);
        passFields(page);
        QTRY_VERIFY2(page->after()->text().contains(u"2026-11-27"_s), qPrintable(page->after()->text()));
        QCOMPARE(scene.window->casePage()->view().file.stage, Stage::Registered);
        type(page, u"recordDay"_s, u"2026-11-31"_s);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->notices()->text().contains(u"2026-11-31"_s));
        QCOMPARE(QApplication::focusWidget(), page->findChild<QLineEdit *>(u"recordDay"_s));
    }

    void escapeLeavesADraft()
    {
        Scene scene(QDate(2026, 11, 12));
        scene.open();
        registerCase(scene);
        auto *page = scene.window->casePage();
        const auto noteOf = [](ui::RecordPage *record) {
            return record->findChild<QLineEdit *>(u"recordNote"_s);
        };
        const auto write = [&](ui::RecordPage *record, const QString &words) {
            if (!noteOf(record)->isVisible()) press(record, u"recordMore"_s);
            type(record, u"recordNote"_s, words);
        };
        const auto leave = [&](ui::RecordPage *record) {
            QTest::keyClick(record, Qt::Key_Escape);
            [&] { QTRY_VERIFY(page->isVisible() && scene.window->isSettled()); }();
        };
        auto *record = beginRecording(scene, ActKind::MediationAccepted, u"今"_s);
        write(record, u"typed"_s);
        leave(record);
        QVERIFY(page->notices()->text().contains(u"draft"_s));
        // Another act has a draft of its own and leaves this one alone.
        record = beginRecording(scene, ActKind::ContactLogged, u"今"_s);
        QCOMPARE(noteOf(record)->text(), QString());
        write(record, u"other"_s);
        leave(record);
        record = beginRecording(scene, ActKind::MediationAccepted, u"今"_s);
        QCOMPARE(noteOf(record)->text(), u"typed"_s);
        press(record, u"discardRecord"_s);
        QCOMPARE(noteOf(record)->text(), QString());
        press(record, u"restoreRecord"_s); // the emptying is taken back
        QCOMPARE(noteOf(record)->text(), u"typed"_s);
        leave(record);
        record = beginRecording(scene, ActKind::ContactLogged, u"今"_s);
        QCOMPARE(noteOf(record)->text(), u"other"_s);
    }

    void whatIsToBeSignedIsOfferedAtTheEnd()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        auto *print = scene.window->casePage()->findChild<QPushButton *>(u"printApplication"_s);
        QVERIFY(print && print->isVisible());
        QTest::mouseClick(print, Qt::LeftButton);
        QTRY_VERIFY(scene.window->findChild<ui::PaperDialog *>());
    }

    /// A case without an open entry would be forgotten: the page asks at once.
    void theLastOpenEntryAsksForTheNext()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        auto *page = scene.window->casePage();
        QVERIFY(!ui::needsNextStep(page->view()));
        auto stuck = page->view();
        for (auto &deadline : stuck.deadlines)
            deadline.state = law::DeadlineState::Void;
        QVERIFY(ui::needsNextStep(stuck));
        page->tell({stuck, stuck.file.acts.last().id, {}, {}});
        QVERIFY(page->notices()->text().contains(u"What comes next?"_s));
        press(page, u"nextStep"_s);
        QVERIFY(scene.window->recordPage()->isVisible());
        auto closed = stuck;
        closed.file.closing.emplace();
        closed.mayFollow.clear();
        QVERIFY(!ui::needsNextStep(closed));
    }

    void explainsEveryDateOnF1()
    {
        Scene scene(QDate(2026, 11, 12));
        scene.open();
        registerCase(scene);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        auto *page = scene.window->casePage();
        QTest::keyClick(page->findChild<QTableView *>(u"actsTable"_s), Qt::Key_F1);
        ui::ExplainDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<ui::ExplainDialog *>()));
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        QVERIFY(dialog->findChild<QLabel *>(u"explainTitle"_s)->text().contains(u"2026-11-27"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"explainArticle"_s)->text().contains(u"第二十九条"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"explainBase"_s)->text().contains(u"2026-11-12"_s));
        QVERIFY(dialog->findChildren<QLabel *>(u"explainStep"_s).size() >= 2);
        QVERIFY(dialog->findChild<QLabel *>(u"explainCalendar"_s)->text().contains(u"2026"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!page->findChild<ui::ExplainDialog *>());
    }

    /// A wrong day of acceptance is corrected: everything after it moves, the old act stays readable.
    void aCorrectedAcceptanceMovesWhatFollows()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        scene.setDay(QDate(2026, 11, 16));
        record(scene, ActKind::MediationAccepted, u"1112"_s);
        auto *page = scene.window->casePage();
        QCOMPARE(due(*page, u"MED_END_15"_s), u"2026-11-27"_s);
        auto *acts = page->findChild<QTableView *>(u"actsTable"_s);
        acts->setCurrentIndex(acts->model()->index(0, 0));
        press(page, u"correctButton"_s);
        auto *record = recordPage(scene);
        type(record, u"recordDay"_s, u"1111"_s);
        type(record, u"correctReason"_s, u"日期录错"_s);
        auto *second = record->findChild<QComboBox *>(u"secondPerson"_s);
        QTest::keyClick(second, Qt::Key_End);
        QVERIFY(second->currentIndex() >= 0);
        passFields(record);
        QTest::keyClick(record, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(record->isVisible()); // he has said nothing yet
        QTest::keyClick(record->findChild<QCheckBox *>(u"secondChecked"_s), Qt::Key_Space);
        save(scene, record);
        QCOMPARE(due(*page, u"MED_END_15"_s), u"2026-11-26"_s);
        QVERIFY(page->notices()->text().contains(u"2026-11-27 → 2026-11-26"_s));
        int struck = 0;
        for (int row = 0; row < acts->model()->rowCount(); ++row)
            struck += acts->model()->index(row, 0).data(Qt::FontRole).value<QFont>().strikeOut() ? 1 : 0;
        QCOMPARE(struck, 1);
    }

    /// Where the office has accounts, who checks is known by his password.
    void aSecondPersonSaysSoWithHisPassword()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        scene.setDay(QDate(2026, 11, 16));
        record(scene, ActKind::MediationAccepted, u"1112"_s);
        scene.window->settingsPage()->accounts()->setUp(u"清晨 的 石桥"_s, scene.folder() + u"/sheet.pdf"_s);
        const auto *open = scene.window->findChild<QLabel *>(u"openBanner"_s);
        QTRY_VERIFY(!open->isVisible() && scene.window->isSettled());
        std::optional<Result<void>> given;
        scene.desk.ask(
            scene.window.get(),
            [](desk::Desk &desk) {
                const auto password = vault::passphrase(u"三颗 红豆"_s);
                return desk.accounts().give(u"周建华"_s, *password);
            },
            [&given](const Result<void> &done) { given = done; });
        QTRY_VERIFY(given && *given);
        QTRY_VERIFY(scene.window->isSettled());
        auto *page = scene.window->casePage();
        auto *acts = page->findChild<QTableView *>(u"actsTable"_s);
        acts->setCurrentIndex(acts->model()->index(0, 0));
        press(page, u"correctButton"_s);
        auto *record = recordPage(scene);
        type(record, u"recordDay"_s, u"1111"_s);
        type(record, u"correctReason"_s, u"日期录错"_s);
        auto *second = record->findChild<QComboBox *>(u"secondPerson"_s);
        second->setCurrentIndex(second->findText(u"周建华"_s));
        passFields(record);
        auto *checked = record->findChild<QCheckBox *>(u"secondChecked"_s);
        auto *password = record->findChild<QLineEdit *>(u"secondPassword"_s);
        const auto *told = record->findChild<QLabel *>(u"secondTold"_s);
        QVERIFY(!checked->isEnabled());
        typeText(password, u"清晨 的 石桥"_s); // of who acts
        QTest::keyClick(checked, Qt::Key_Space);
        QTRY_VERIFY(told->isVisible() && !checked->isChecked());
        QVERIFY(told->text().contains(u"周建华"_s) && password->text().isEmpty());
        QTest::keyClick(record, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(record->isVisible());
        // The proof of one is not the other's, however late it comes.
        typeText(password, u"三颗 红豆"_s);
        QTest::keyClick(checked, Qt::Key_Space);
        second->setCurrentIndex(-1);
        QTRY_VERIFY(scene.window->isSettled());
        QVERIFY(!checked->isChecked());
        second->setCurrentIndex(second->findText(u"周建华"_s));
        QVERIFY(!checked->isEnabled() && password->text().isEmpty());
        typeText(password, u"三颗 红豆"_s);
        QTest::keyClick(checked, Qt::Key_Space);
        QTRY_VERIFY(checked->isChecked() && checked->isEnabled());
        save(scene, record);
        QTRY_COMPARE(due(*page, u"MED_END_15"_s), u"2026-11-26"_s);
    }

    void todayRecordsByOneKey()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        scene.setDay(QDate(2026, 11, 12));
        scene.window->showSection(ui::MainWindow::Section::Today);
        auto *tree = scene.window->findChild<QTreeView *>(u"todayTree"_s);
        const QAbstractItemModelTester tester(tree->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QTRY_VERIFY(scene.window->isSettled());
        const auto group = scene.window->todayPage()->model().groupIndex(desk::TodayKind::DueToday);
        auto *lines = scene.window->findChild<QTreeView *>(u"todayTree"_s);
        const auto *said = scene.window->findChild<QLabel *>(u"todayPaneGroup"_s);
        lines->setCurrentIndex(group); // its head says what it is, and offers nothing to be opened
        QVERIFY(said->text().contains(u"Due today"_s));
        QVERIFY(!scene.window->findChild<QWidget *>(u"todayOpen"_s)->isVisible());
        lines->setCurrentIndex(lines->model()->index(0, 0, group));
        QVERIFY(said->isHidden());
        QVERIFY(group.isValid());
        tree->setCurrentIndex(tree->model()->index(0, 0, group));
        QTest::keyClick(tree, Qt::Key_1);
        auto *record = recordPage(scene);
        QCOMPARE(record->kind(), ActKind::MediationAccepted);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1); // opens, and never saves
        QVERIFY(record->isVisible());
        save(scene, record);
        QTRY_VERIFY(!scene.window->todayPage()->model().groupIndex(desk::TodayKind::DueToday).isValid());
    }

    /// One key means the same where a case is chosen: what settles its next date comes first.
    void aKeyMeansTheSameOnTodayAndOnTheCase()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        scene.setDay(QDate(2026, 11, 24)); // the last day of its fifteen
        scene.window->showSection(ui::MainWindow::Section::Today);
        QTRY_VERIFY(scene.window->isSettled());
        auto *tree = scene.window->findChild<QTreeView *>(u"todayTree"_s);
        const auto group = scene.window->todayPage()->model().groupIndex(desk::TodayKind::DueToday);
        QVERIFY(group.isValid());
        tree->setCurrentIndex(tree->model()->index(0, 0, group));
        QTRY_VERIFY(scene.window->isSettled());
        QTest::keyClick(tree, Qt::Key_1);
        auto *page = recordPage(scene);
        const auto onToday = page->kind();
        page->leave();
        auto *casePage = scene.window->casePage();
        QTRY_VERIFY(casePage->isVisible() || tree->isVisible());
        QTest::keyClick(tree, Qt::Key_Return);
        QTRY_VERIFY(casePage->isVisible() && scene.window->isSettled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QCOMPARE(recordPage(scene)->kind(), onToday);
        QCOMPARE(onToday, ActKind::AgreementSigned);
    }

    /// What no clock put there has its keys too.
    void aSilentCaseIsMovedByOneKey()
    {
        Scene scene(QDate(2026, 11, 12));
        scene.open();
        registerCase(scene);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        scene.setDay(QDate(2026, 11, 20)); // nothing is due this week
        scene.window->showSection(ui::MainWindow::Section::Today);
        auto *page = scene.window->todayPage();
        auto *tree = scene.window->findChild<QTreeView *>(u"todayTree"_s);
        QTRY_VERIFY(page->model().groupIndex(desk::TodayKind::Silent).isValid());
        QTRY_VERIFY(scene.window->isSettled());
        tree->setCurrentIndex(tree->model()->index(0, 0, page->model().groupIndex(desk::TodayKind::Silent)));
        QTest::keyClick(tree, Qt::Key_1);
        QCOMPARE(recordPage(scene)->kind(), ActKind::ContactLogged);
    }

    void longWorkIsShownAndStopped()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        auto *bar = scene.window->findChild<QWidget *>(u"workBar"_s);
        QVERIFY(!bar->isVisible());
        std::optional<int> stoppedAt;
        scene.desk.ask(
            scene.window.get(),
            [goOn = scene.desk.progress()](desk::Desk &) -> Result<int> {
                int done = 0;
                while (goOn(done, 1'000'000))
                    QThread::msleep(1), ++done;
                return done;
            },
            [&](const Result<int> &done) { stoppedAt = *done; });
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!stoppedAt);
        press(bar, u"workStop"_s);
        QTRY_VERIFY(stoppedAt.has_value());
        QVERIFY(!bar->isVisible());
    }

    /// From the year's rate to the cases that bring it to its target.
    void whatIsStillToCloseOpensTheForecast()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        record(scene, ActKind::MediationAccepted, u"今"_s);
        scene.window->showSection(ui::MainWindow::Section::Today);
        auto *toClose = scene.window->findChild<QToolButton *>(u"todayToClose"_s);
        QTRY_VERIFY(toClose->isVisible());
        QVERIFY2(toClose->text().contains(u'1'), qPrintable(toClose->text()));
        press(scene.window->todayPage(), u"todayToClose"_s);
        QTRY_VERIFY(scene.window->findChild<QWidget *>(u"forecastWords"_s)->isVisible());
    }

    void goesToTheNextCaseByOneKey()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene, u"王芳"_s);
        registerCase(scene, u"李强"_s);
        auto *window = scene.window.get();
        window->showSection(ui::MainWindow::Section::Cases);
        QTRY_COMPARE(window->casesPage()->rows().size(), 2);
        auto *table = window->findChild<QTableView *>(u"casesTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        const auto order = window->casesPage()->sequence();
        QTRY_COMPARE(window->casePage()->current(), order[0]);
        auto *acts = window->casePage()->findChild<QTableView *>(u"actsTable"_s);
        QTest::keyClick(acts, Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(window->casePage()->current(), order[1]);
        QTest::keyClick(acts, Qt::Key_Up, Qt::ControlModifier);
        QTRY_COMPARE(window->casePage()->current(), order[0]);
        QTest::keyClick(acts, Qt::Key_Escape);
        QTRY_VERIFY(window->casesPage()->isVisible());
    }

    void aRefusalStandsOnTheNoticeBar()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        auto *page = beginRecording(scene, ActKind::MediationAccepted, u"+3"_s);
        passFields(page);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page->notices()->isVisible());
        QCOMPARE(scene.window->casePage()->view().file.stage, Stage::Registered);
    }

    void namesAreNeverMarkup()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene, u"<b>张三</b>"_s);
        int shown = 0;
        for (const auto *label : scene.window->findChildren<QLabel *>()) {
            if (!label->text().contains(u"张三"_s)) continue;
            ++shown;
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
        }
        QVERIFY(shown > 0);
    }

    void everyControlHasANameForTests()
    {
        Scene scene(QDate(2026, 11, 9));
        scene.open();
        registerCase(scene);
        for (const auto *button : scene.window->findChildren<QPushButton *>())
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
    }
};

TIAOCAI_TEST(TestWindow)
#include "test_window.moc"
