// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/approvals_dialog.h"
#include "dialogs/ask_dialog.h"
#include "dialogs/pass_cases_dialog.h"
#include "dialogs/restrict_dialog.h"
#include "pages/settings/accounts_panel.h"
#include "pages/settings/people_panel.h"
#include "pages/settings_page.h"
#include "pages/today_page.h"
#include "recording.h"
#include "test_main.h"
#include "widgets/notice_bar.h"
#include "widgets/tile.h"

#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QTabWidget>

using namespace tiaocai;
using namespace tiaocai::test;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);
const auto head = u"李明"_s, clerk = u"李敏"_s;

vault::Secret passwordOf(const QString &name)
{
    return vault::passphrase(name + u" 的密码"_s).value();
}

casework::Application application()
{
    casework::Application application;
    casework::PartyRecord worker{.id = PartyId::fresh(), .role = casework::PartyRole::Applicant};
    worker.name = u"王芳"_s;
    casework::PartyRecord other{.id = PartyId::fresh(), .role = casework::PartyRole::Respondent};
    other.kind = casework::PartyKind::Employer;
    other.name = u"宏达机械有限公司"_s;
    application.parties = {worker, other};
    casework::ClaimRecord claim{.id = ClaimId::fresh(), .cause = casework::Cause::WageArrears};
    claim.amount = Money::fromFen(1'200'000);
    application.claims = {claim};
    application.facts = u"拖欠工资。"_s;
    application.township = u"石桥镇"_s;
    return application;
}

/// A court in which 李明 is head and 李敏 clerk, each with a password, and a case that 李敏 has received.
class Court {
public:
    Court()
        : scene(monday)
    {
        auto desk =
            desk::Desk::create(scene.path(), sampleOffice(office::OfficeKind::Court), head, now()).value();
        desk->office().addPerson(clerk, {office::Role::Clerk}).value();
        const auto own = passwordOf(head), other = passwordOf(clerk);
        desk->accounts().setUp(own, [](const QString &) { return Result<void>(); }).value();
        if (!desk->accounts().give(clerk, other)) qFatal("no account");
        desk->logIn({clerk, &other}).value();
        id = desk->cases()
                 .registerCase(
                     {.payload = casework::ArbitrationFiled{.application = application(), .copies = 1},
                      .on = monday})
                 .value()
                 .view.file.id;
    }
    /// The window, with somebody who has logged in.
    void open(const QString &name)
    {
        scene.window.reset();
        const auto opening = [path = scene.path(),
                              name](const Now &at) -> Result<std::unique_ptr<desk::Desk>> {
            auto desk = desk::Desk::open(path, desk::Access::Write, at);
            if (!desk) return desk;
            const auto own = passwordOf(name);
            const auto in = (*desk)->logIn({name, &own});
            return in ? std::move(desk) : refuse(in);
        };
        std::optional<Result<void>> answer;
        scene.desk.open(opening, &scene.desk, [&](const Result<void> &opened) { answer = opened; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY2(answer->has_value(), qPrintable(*answer ? QString() : answer->error().text));
        scene.showWindow();
    }
    ui::Tile *tile(const QString &name) { return scene.window->todayPage()->findChild<ui::Tile *>(name); }
    void today()
    {
        scene.window->showSection(ui::MainWindow::Section::Today);
        QTRY_VERIFY(scene.window->isSettled());
    }
    casework::CaseFile file()
    {
        scene.window->openCase(id);
        [&] { QTRY_VERIFY(scene.window->isSettled()); }();
        return scene.window->casePage()->view().file;
    }
    /// As the audit counts them.
    int officeActs()
    {
        std::optional<Result<desk::Audit>> answer;
        scene.desk.ask(
            &scene.desk, [](desk::Desk &writer) { return writer.proof().audit({}); },
            [&](const Result<desk::Audit> &audit) { answer = audit; });
        [&] { QTRY_VERIFY(answer && *answer); }();
        return int(std::ranges::count_if((*answer)->lines,
                                         [](const auto &one) { return one.what == u"office-act"; }));
    }
    ui::SettingsPage *settings()
    {
        scene.window->showSection(ui::MainWindow::Section::Settings);
        [&] { QTRY_VERIFY(scene.window->isSettled()); }();
        return scene.window->settingsPage();
    }
    static Now now() { return {QDateTime(monday, QTime(9, 0))}; }

    Scene scene;
    CaseId id;
};

/// 立案受理, entered by the clerk.
void propose(Court &court)
{
    court.open(clerk);
    court.file();
    court.scene.window->casePage()->record(casework::ActKind::ArbitrationAccepted);
    auto *page = recordPage(court.scene);
    QVERIFY(page->findChild<QAbstractButton *>(u"recordSave"_s)->text().contains(u"提请"_s) ||
            page->findChild<QAbstractButton *>(u"recordSave"_s)->text().contains(u"Propose"_s));
    passFields(page);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!page->isVisible() && court.scene.window->isSettled());
}

ui::ApprovalsDialog *approvals(Court &court, const QString &tile)
{
    court.today();
    [&] { QTRY_COMPARE(court.tile(tile)->count(), 1); }();
    QTest::mouseClick(court.tile(tile), Qt::LeftButton);
    auto *dialog = court.scene.window->findChild<ui::ApprovalsDialog *>();
    [&] { QTRY_COMPARE(dialog->findChild<QTableView *>(u"approvalsTable"_s)->model()->rowCount(), 1); }();
    [&] { QTRY_VERIFY(court.scene.window->isSettled()); }();
    return dialog;
}

} // namespace

/// What somebody else decides, who stands in, and who sees a case, in the window.
class TestSignatures : public QObject {
    Q_OBJECT

private slots:
    /// Who presses the key twice has read one of two.
    void aSecondPressApprovesNothing()
    {
        Court court;
        propose(court);
        propose(court);
        court.open(head);
        court.today();
        QTRY_COMPARE(court.tile(u"tile.toDecide"_s)->count(), 2);
        QTest::mouseClick(court.tile(u"tile.toDecide"_s), Qt::LeftButton);
        auto *dialog = court.scene.window->findChild<ui::ApprovalsDialog *>();
        auto *table = dialog->findChild<QTableView *>(u"approvalsTable"_s);
        auto *approve = dialog->findChild<QAbstractButton *>(u"approvalApprove"_s);
        QTRY_VERIFY(table->model()->rowCount() == 2 && approve->isEnabled());
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(table->model()->rowCount() == 1 && court.scene.window->isSettled());
        QVERIFY(!table->currentIndex().isValid()); // the other is chosen before it can be approved
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(court.scene.window->isSettled());
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!approve->isEnabled());
    }
    void whatIsProposedIsApprovedOnToday()
    {
        Court court;
        propose(court);
        QCOMPARE(court.file().stage, casework::Stage::Filed);
        court.today();
        QTRY_COMPARE(court.tile(u"tile.proposed"_s)->count(), 1);
        QVERIFY(!court.tile(u"tile.toDecide"_s)->isVisible());
        court.scene.setDay(monday.addDays(1));
        court.open(head);
        auto *dialog = approvals(court, u"tile.toDecide"_s);
        auto *approve = dialog->findChild<QAbstractButton *>(u"approvalApprove"_s);
        QTRY_VERIFY(approve->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"approvalDay"_s)->text(), u"2026-03-03"_s);
        approve->click();
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"approvalsTable"_s)->model()->rowCount(), 0);
        dialog->reject();
        QTRY_VERIFY(!court.tile(u"tile.toDecide"_s)->isVisible());
        const auto file = court.file();
        QCOMPARE(file.stage, casework::Stage::Preparing);
        QCOMPARE(*file.acceptedOn, monday.addDays(1));
    }
    void whatIsSentBackIsEnteredAgain()
    {
        Court court;
        propose(court);
        court.open(head);
        auto *dialog = approvals(court, u"tile.toDecide"_s);
        dialog->findChild<QAbstractButton *>(u"approvalSendBack"_s)->click();
        QVERIFY(!dialog->findChild<ui::NoticeBar *>()->text().isEmpty()); // why?
        dialog->findChild<QLineEdit *>(u"approvalReason"_s)->setText(u"请求金额写错"_s);
        dialog->findChild<QAbstractButton *>(u"approvalSendBack"_s)->click();
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"approvalsTable"_s)->model()->rowCount(), 0);
        court.open(clerk);
        auto *mine = approvals(court, u"tile.proposed"_s);
        QTRY_VERIFY(mine->findChild<QLabel *>(u"approvalSaid"_s)->text().contains(u"请求金额写错"_s));
        mine->findChild<QAbstractButton *>(u"approvalAgain"_s)->click();
        const auto *page = recordPage(court.scene);
        QCOMPARE(page->kind(), casework::ActKind::ArbitrationAccepted);
        QCOMPARE(page->current(), court.id);
    }
    void aSubstituteIsNamedAndComesBack()
    {
        Court court;
        court.open(head);
        auto *page = court.settings();
        auto *people = page->findChild<ui::PeoplePanel *>();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentWidget(people);
        auto *table = people->findChild<QTableView *>(u"peopleTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0)); // the head himself
        people->findChild<QAbstractButton *>(u"personSubstitute"_s)->click();
        auto *ask = people->findChild<ui::AskDialog *>();
        auto *who = ask->findChild<QComboBox *>(u"substituteWho"_s);
        who->setCurrentIndex(who->findText(clerk));
        ask->findChild<QLineEdit *>(u"substituteTo"_s)->setText(u"2026-03-06"_s);
        ask->findChild<QAbstractButton *>(u"askGoOn"_s)->click();
        const auto *words = people->findChild<QLabel *>(u"personStandsIn"_s);
        QTRY_VERIFY(words->text().contains(clerk) && words->text().contains(u"2026-03-06"_s));
        auto *back = people->findChild<QAbstractButton *>(u"personIsBack"_s);
        QVERIFY(back->isEnabled());
        back->click();
        QTRY_VERIFY(words->text().isEmpty());
    }
    void whoLeavesPassesHisCasesOn()
    {
        Court court;
        court.open(head);
        auto *page = court.settings();
        auto *people = page->findChild<ui::PeoplePanel *>();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentWidget(people);
        const auto list = court.scene.folder() + u"/list.pdf"_s;
        {
            auto desk = std::optional<Result<desk::Recorded>>();
            court.scene.desk.ask(
                &court.scene.desk,
                [id = court.id](desk::Desk &writer) {
                    const casework::HandlerAssigned assigned{
                        writer.actor().id, casework::HandlerRole::Arbitrator, {}};
                    return writer.cases().record(id, {.payload = assigned, .on = monday});
                },
                [&](const Result<desk::Recorded> &done) { desk = done; });
            QTRY_VERIFY(desk && *desk);
        }
        auto *table = people->findChild<QTableView *>(u"peopleTable"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        people->findChild<QAbstractButton *>(u"personPassOn"_s)->click();
        auto *dialog = people->findChild<ui::PassCasesDialog *>();
        QTRY_COMPARE(dialog->findChild<QTableView *>(u"passTable"_s)->model()->rowCount(), 1);
        auto *to = dialog->findChild<QComboBox *>(u"passToWhom"_s);
        to->setCurrentIndex(to->findText(clerk));
        dialog->findChild<QLineEdit *>(u"passReason"_s)->setText(u"调离"_s);
        dialog->passTo(list);
        QTRY_VERIFY(page->notices()->text().contains(list));
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");
        QTRY_VERIFY(court.scene.window->isSettled());
        const auto view = court.file();
        QCOMPARE(std::get<casework::HandlerAssigned>(view.acts.last().payload).reason, u"调离"_s);
    }
    void aCaseIsRestrictedFromItsPage()
    {
        Court court;
        court.open(head);
        const auto number = court.file().number();
        auto *page = court.scene.window->casePage();
        auto *entry = page->findChild<QAction *>(u"caseWhoSees"_s);
        QVERIFY(entry->isVisible());
        entry->trigger();
        auto *dialog = page->findChild<ui::RestrictDialog *>();
        const auto acts = court.officeActs();
        dialog->findChild<QCheckBox *>(u"restrict."_s + head)->setChecked(true);
        dialog->findChild<QAbstractButton *>(u"restrictDo"_s)->click();
        QTRY_VERIFY(!dialog->findChild<ui::NoticeBar *>()->text().isEmpty()); // a reason is needed
        auto *reason = dialog->findChild<QLineEdit *>(u"restrictReason"_s);
        typeText(reason, u"当事人是本院人员的亲属"_s);
        auto *restrict = dialog->findChild<QAbstractButton *>(u"restrictDo"_s);
        for (int twice = 0; twice < 2; ++twice)
            QTest::mouseClick(restrict, Qt::LeftButton);
        QTRY_VERIFY(page->notices()->text().contains(number));
        QTRY_VERIFY(court.scene.window->isSettled());
        QCOMPARE(court.officeActs(), acts + 1); // pressed twice, and done once
        court.open(clerk);
        court.scene.window->openCase(court.id);
        QTRY_VERIFY(court.scene.window->isSettled());
        QVERIFY(court.scene.window->casePage()->view().file.acts.isEmpty());
    }
    void anotherKeyIsDrawnInTheWindow()
    {
        Court court;
        court.open(head);
        auto *page = court.settings();
        page->findChild<QTabWidget *>(u"settingsTabs"_s)->setCurrentWidget(page->accounts());
        QVERIFY(page->findChild<QAbstractButton *>(u"accountsKey"_s)->isVisible());
        const auto sheet = court.scene.folder() + u"/sheet.pdf"_s;
        page->accounts()->changeKey(u"李明 的密码"_s, sheet);
        QTRY_VERIFY(page->notices()->text().contains(sheet));
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF");
        QCOMPARE(court.file().application.facts, u"拖欠工资。"_s); // the desk of questions has the new key
    }
};

TIAOCAI_TEST(TestSignatures)
#include "test_signatures.moc"
