// SPDX-License-Identifier: GPL-3.0-or-later
#include "manned.h"
#include "office/proposal.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using office::ProposalState;
using scene::arbitrator;
using scene::clerk;
using scene::head;
using scene::Manned;
using scene::mediator;
using scene::monday;
using scene::refusalOf;

namespace {

const QDate tuesday = monday.addDays(1);

ActId proposed(Manned &office, const CaseId &of, const ActDraft &draft)
{
    const auto done = office.desk().approvals().propose(of, draft);
    if (!done) qFatal("%s: %s", qPrintable(done.error().code), qPrintable(done.error().text));
    return done->proposal;
}

QList<ProposedAct> waiting(Manned &office)
{
    return office.desk().approvals().list().value_or(QList<ProposedAct>());
}

QStringList clocksOf(Manned &office, const CaseId &of)
{
    QStringList rules;
    const auto view = office.desk().cases().view(of);
    for (const auto &deadline : view->deadlines)
        rules << deadline.period.rule.toString();
    return rules;
}

} // namespace

/// What one records and another decides.
class TestApprovals : public QObject {
    Q_OBJECT

private slots:
    void aClerkProposesWhatTheHeadDecides()
    {
        Manned office;
        const auto id = office.filed();
        const auto draft = scene::acceptedForArbitration(monday);
        QCOMPARE(refusalOf(office.desk().cases().record(id, draft)), u"approval-needed"_s);
        const auto clocks = clocksOf(office, id);
        const auto proposal = proposed(office, id, draft);
        QVERIFY(office.file(id).caseNumber.isEmpty());
        QCOMPARE(office.file(id).stage, Stage::Filed);
        QCOMPARE(clocksOf(office, id), clocks);
        QCOMPARE(waiting(office).size(), 1);
        QVERIFY(waiting(office).first().isMine && !waiting(office).first().mayDecide);
        QCOMPARE(refusalOf(office.desk().approvals().approve(proposal)), u"not-permitted"_s);

        office.setDay(tuesday);
        office.as(head);
        QVERIFY(waiting(office).first().mayDecide);
        QCOMPARE(waiting(office).first().legalDay, tuesday);
        const auto done = office.desk().approvals().approve(proposal);
        QVERIFY(done);
        const auto file = office.file(id);
        const auto &act = *file.act(done->act);
        QCOMPARE(file.stage, Stage::Preparing);
        QCOMPARE(act.on, tuesday);
        QCOMPARE(act.decidedBy, std::optional(office.id(head)));
        QVERIFY(waiting(office).isEmpty());
        QCOMPARE(refusalOf(office.desk().approvals().approve(proposal)), u"proposal-settled"_s);
        const auto view = office.desk().cases().view(id);
        QCOMPARE(view->proposals.first().state, ProposalState::Decided);
        QCOMPARE(view->proposals.first().by, office.id(clerk));
        QCOMPARE(view->proposals.first().became, std::optional(done->act));
        QVERIFY(office.desk().proof().verify()->isEmpty());
    }
    void minutesKeepTheDayOfTheirHearing()
    {
        const ActDraft held{.payload = HearingHeld{}, .on = monday};
        const ActDraft accepted{.payload = ArbitrationAccepted{}, .on = monday};
        QCOMPARE(office::legalDay(held, tuesday), monday);
        QCOMPARE(office::legalDay(accepted, tuesday), tuesday);
    }
    void whatIsSentBackIsEnteredAgain()
    {
        Manned office;
        const auto id = office.filed();
        const auto draft = scene::acceptedForArbitration(monday);
        const auto first = proposed(office, id, draft);
        QCOMPARE(refusalOf(office.desk().approvals().sendBack(first, u"不行"_s)), u"not-permitted"_s);
        office.as(head);
        QCOMPARE(refusalOf(office.desk().approvals().sendBack(first, u"  "_s)), u"missing-data"_s);
        QVERIFY(office.desk().approvals().sendBack(first, u"请求金额写错"_s));
        QCOMPARE(refusalOf(office.desk().approvals().withdraw(first)), u"not-permitted"_s);
        QVERIFY(waiting(office).isEmpty());
        office.as(clerk);
        QCOMPARE(waiting(office).first().proposal.reason, u"请求金额写错"_s);
        QCOMPARE(waiting(office).first().draft.payload, draft.payload);
        const auto second = proposed(office, id, draft);
        QCOMPARE(waiting(office).size(), 1);
        QCOMPARE(waiting(office).first().proposal.proposal, second);
        QVERIFY(office.desk().approvals().withdraw(second));
        QVERIFY(waiting(office).isEmpty());
        QCOMPARE(refusalOf(office.desk().approvals().withdraw(second)), u"proposal-settled"_s);
        QCOMPARE(refusalOf(office.desk().approvals().withdraw(ActId::fresh())), u"unknown-proposal"_s);
    }
    void aProposalSurvivesARestartAndIsSealed()
    {
        Manned office;
        const auto id = office.filed();
        auto draft = scene::acceptedForArbitration(monday);
        draft.note = u"右手食指末节离断后老板拒付医疗费"_s;
        proposed(office, id, draft);
        office.reopen(clerk);
        QCOMPARE(waiting(office).first().draft.note, draft.note);
        const auto path = office.scene().path();
        office.close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(!bytes.contains(draft.note.toUtf8()));
        QVERIFY(!bytes.contains(draft.note.toUtf8().toBase64().mid(4, 20)));
    }
    void theCaseMayHaveGoneOnMeanwhile()
    {
        Manned office;
        const auto id = office.filed();
        const auto proposal = proposed(office, id, scene::acceptedForArbitration(monday));
        office.as(head);
        QVERIFY(office.desk().cases().record(id, scene::acceptedForArbitration(monday)));
        QCOMPARE(refusalOf(office.desk().approvals().approve(proposal)), u"act-not-allowed"_s);
        QVERIFY(waiting(office).first().mayDecide); // it waits on, to be sent back
    }
    void whatTheLawRefusesIsNotProposed()
    {
        Manned office;
        const auto id = office.filed();
        QCOMPARE(refusalOf(office.desk().approvals().propose(id, {.payload = HearingHeld{}, .on = monday})),
                 u"act-not-allowed"_s);
        QCOMPARE(refusalOf(office.desk().approvals().propose(
                     id, {.payload = SupplementRequested{.list = u"身份证"_s}, .on = monday})),
                 u"nothing-to-approve"_s);
        office.as(mediator);
        QCOMPARE(refusalOf(office.desk().approvals().propose(id, {.payload = BenchNoteKept{}, .on = monday})),
                 u"not-permitted"_s);
    }
    /// 组庭 is the head's; 举证期限 the arbitrator's.
    void whoseDecisionItIsGoesByTheAct()
    {
        Manned office;
        const auto id = office.filed();
        office.as(head);
        QVERIFY(office.desk().cases().record(id, scene::acceptedForArbitration(monday)));
        office.as(clerk);
        const auto proposal =
            proposed(office, id, {.payload = EvidenceTermSet{.until = monday.addDays(10)}, .on = monday});
        office.as(arbitrator);
        QVERIFY(waiting(office).first().mayDecide);
        const auto done = office.desk().approvals().approve(proposal);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(office.file(id).act(done->act)->on, monday);
    }
    void theOfficesSettingTellsWhichActsWait()
    {
        Manned office(office::OfficeKind::Centre);
        office.as(clerk);
        const auto id = office.desk().cases().registerCase(scene::applied(monday))->view.file.id;
        auto accepted = scene::accepted(monday);
        accepted.decidedBy = office.id(mediator);
        std::get<MediationAccepted>(accepted.payload).mediators = {office.id(mediator)};
        QCOMPARE(refusalOf(office.desk().cases().record(id, accepted)), QString()); // off for mediation
        office.as(head);
        QVERIFY(office.desk().office().changeSetting(u"mediationApproval"_s, u"who-decides"_s));
        office.as(clerk);
        const auto other = office.desk()
                               .cases()
                               .registerCase(scene::applied(monday, scene::application(u"赵六"_s)))
                               ->view.file.id;
        QCOMPARE(refusalOf(office.desk().cases().record(other, accepted)), u"approval-needed"_s);
        proposed(office, other, accepted);
        office.as(mediator);
        QVERIFY(waiting(office).first().mayDecide);
        office.as(head);
        QVERIFY(office.desk().office().changeSetting(u"mediationApproval"_s, u"nobody"_s));
        office.as(clerk);
        QCOMPARE(refusalOf(office.desk().cases().record(other, accepted)), QString());
    }
    void whereNobodyMayDecideNothingIsProposed()
    {
        Manned office;
        const auto id = office.filed();
        office.as(head);
        QVERIFY(office.desk().cases().record(id, scene::acceptedForArbitration(monday)));
        QVERIFY(
            office.desk().office().changeRoles(office.id(head), {office::Role::Head, office::Role::Clerk}));
        QVERIFY(office.desk().office().leave(office.id(arbitrator)));
        office.as(clerk);
        QCOMPARE(refusalOf(office.desk().approvals().propose(
                     id, {.payload = EvidenceTermSet{.until = monday.addDays(10)}, .on = monday})),
                 u"nobody-decides"_s);
    }
    void withoutAccountsNothingWaits()
    {
        scene::Scene scene(monday, office::OfficeKind::Court);
        QVERIFY(scene.desk().office().addPerson(clerk, {office::Role::Clerk}));
        QVERIFY(scene.desk().actAs(clerk));
        const auto id =
            scene.desk()
                .cases()
                .registerCase({.payload = ArbitrationFiled{.application = scene::application(), .copies = 1},
                               .on = monday})
                ->view.file.id;
        QCOMPARE(refusalOf(scene.desk().approvals().propose(id, scene::acceptedForArbitration(monday))),
                 u"nothing-to-approve"_s);
        auto accepted = scene::acceptedForArbitration(monday);
        accepted.decidedBy = scene.desk().office().founder();
        QCOMPARE(refusalOf(scene.desk().cases().record(id, accepted)), QString());
    }
    void figuresDoNotCountWhatWaits()
    {
        Manned office;
        const auto id = office.filed();
        const FiguresQuery march{.from = monday, .to = monday.addDays(20)};
        const auto before = office.desk().figures().ofPeriod(march);
        proposed(office, id, scene::acceptedForArbitration(monday));
        const auto after = office.desk().figures().ofPeriod(march);
        QCOMPARE(after->figures.balance.accepted.number, before->figures.balance.accepted.number);
        office.as(head);
        QVERIFY(office.desk().approvals().approve(waiting(office).first().proposal.proposal));
        QCOMPARE(office.desk().figures().ofPeriod(march)->figures.balance.accepted.number,
                 before->figures.balance.accepted.number + 1);
    }
};

TIAOCAI_TEST(TestApprovals)
#include "test_approvals.moc"
