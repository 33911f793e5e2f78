// SPDX-License-Identifier: GPL-3.0-or-later
#include "court.h"
#include "manned.h"
#include "office/proposal.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using office::ProposalState;
using office::Role;
using scene::clerk;
using scene::refusalOf;

namespace {

const QDate planned(2026, 6, 29), tuesday(2026, 6, 16);
const auto arbitrator = u"陈明"_s, second = u"杨静"_s, head = u"方院长"_s;

/// A court in which a clerk plans: 李敏; 陈明 sits at hearings, 方院长 composes tribunals, and who founded it may do both.
class Signing {
public:
    explicit Signing(int cases)
        : court(cases)
    {
        auto &desk = court.desk();
        must(desk.office().addPerson(clerk, {Role::Clerk}));
        must(desk.office().addPerson(head, {Role::Head}));
        const auto own = scene::passwordOf(founder);
        must(desk.accounts().setUp(own, [](const QString &) { return Result<void>(); }));
        for (const auto &name : {clerk, head, arbitrator}) {
            const auto password = scene::passwordOf(name);
            must(desk.accounts().give(name, password));
        }
    }
    void as(const QString &name)
    {
        const auto password = scene::passwordOf(name);
        must(court.desk().logIn({name, &password}));
    }
    PersonId id(const QString &name) { return must(court.desk().office().personNamed(name)).id; }
    hearings::PlannedSession session(int nth, QTime start, const QString &who = arbitrator)
    {
        hearings::PlannedSession one{.id = court.cases()[nth], .number = number(nth)};
        one.on = planned;
        one.start = start;
        one.minutes = 60;
        one.tribunal = u"S"_s;
        one.room = u"S1"_s;
        one.arbitrators = {id(who)};
        return one;
    }
    Result<Published> publish(const QList<hearings::PlannedSession> &sessions)
    {
        hearings::CircuitPlan plan;
        plan.sessions = sessions;
        return court.desk().hearings().publish(plan);
    }
    /// Two cases at nine and ten; by the clerk.
    ActId proposed()
    {
        as(clerk);
        return *must(publish({session(0, QTime(9, 0)), session(1, QTime(10, 0))})).proposal;
    }
    QList<ProposedAct> waiting() { return must(court.desk().approvals().list()); }
    QString number(int nth) { return court.file(court.cases()[nth]).number(); }
    /// "2026-06-29 09:00"; empty where no hearing is set.
    QString standing(int nth)
    {
        for (const auto &hearing : court.file(court.cases()[nth]).hearings) {
            if (hearing.state == Hearing::Set)
                return u"%1 %2"_s.arg(hearing.day.toString(Qt::ISODate),
                                      hearing.time.value_or(QTime()).toString(u"HH:mm"_s));
        }
        return {};
    }
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result) qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().text));
        if constexpr (!std::is_void_v<T>) return *std::move(result);
    }

    scene::Court court;
    const QString founder = scene::head;
};

template <typename P>
const Act *lastOf(const CaseFile &file)
{
    const Act *last = nullptr;
    for (const auto &act : file.effective) {
        if (std::holds_alternative<P>(act.payload)) last = file.act(act.id);
    }
    return last;
}

} // namespace

/// Acts in several cases of which somebody else has to sign a part: all of them wait, and stand or fall together.
class TestSignedTogether : public QObject {
    Q_OBJECT

private slots:
    void aPlanIsProposedAndApprovedAsAWhole()
    {
        Signing office(2);
        const QStringList before{office.standing(0), office.standing(1)};
        const auto proposal = office.proposed();
        QCOMPARE((QStringList{office.standing(0), office.standing(1)}), before);
        QCOMPARE(office.waiting().size(), 1);
        const auto mine = office.waiting().first();
        QVERIFY(mine.isMine && !mine.mayDecide);
        QCOMPARE(mine.proposal.proposal, proposal);
        QCOMPARE(mine.with.size(), 3); // two tribunals, two hearings
        QCOMPARE(refusalOf(office.court.desk().approvals().approve(proposal)), u"not-permitted"_s);
        office.as(head); // composes, but sets no hearing, and the clerk does not either
        QVERIFY(office.waiting().isEmpty());
        QCOMPARE(refusalOf(office.court.desk().approvals().approve(proposal)), u"not-permitted"_s);
        QCOMPARE(refusalOf(office.court.desk().approvals().sendBack(proposal, u"不行"_s)),
                 u"not-permitted"_s);

        office.as(office.founder);
        QVERIFY(office.waiting().first().mayDecide);
        office.court.setNow(tuesday);
        const auto done = office.court.desk().approvals().approve(proposal);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(office.standing(0), u"2026-06-29 09:00"_s);
        QCOMPARE(office.standing(1), u"2026-06-29 10:00"_s);
        for (int nth = 0; nth < 2; ++nth) {
            const auto file = office.court.file(office.court.cases()[nth]);
            QCOMPARE(lastOf<HearingSet>(file)->on, tuesday); // notice goes out from here on
            QCOMPARE(lastOf<HearingSet>(file)->decidedBy, std::optional(office.id(office.founder)));
            QCOMPARE(lastOf<TribunalComposed>(file)->decidedBy, std::optional(office.id(office.founder)));
        }
        QVERIFY(office.waiting().isEmpty());
        QCOMPARE(refusalOf(office.court.desk().approvals().approve(proposal)), u"proposal-settled"_s);
        QVERIFY(office.court.desk().proof().verify()->isEmpty());
    }
    void whereNothingIsToBeSignedItIsPublished()
    {
        Signing office(2);
        office.as(office.founder);
        const auto done = office.publish({office.session(0, QTime(9, 0)), office.session(1, QTime(10, 0))});
        QVERIFY(done && !done->proposal);
        QCOMPARE(done->hearings, 2);
        QCOMPARE(office.standing(1), u"2026-06-29 10:00"_s);
        QVERIFY(office.court.desk().office().changeSetting(u"arbitrationApproval"_s, u"nobody"_s));
        office.as(clerk);
        QVERIFY(!Signing::must(office.publish({office.session(0, QTime(15, 0))})).proposal);
        QCOMPARE(office.standing(0), u"2026-06-29 15:00"_s);
    }
    /// Where the office wants the head's signature alone, the hours are the clerk's to set.
    void theHeadSignsWhatIsHis()
    {
        Signing office(2);
        office.as(office.founder);
        QVERIFY(office.court.desk().office().changeSetting(u"arbitrationApproval"_s, u"head"_s));
        const auto proposal = office.proposed();
        QVERIFY(!office.waiting().first().mayDecide);
        office.as(arbitrator);
        QVERIFY(office.waiting().isEmpty());
        office.as(head);
        QVERIFY(office.waiting().first().mayDecide);
        const auto done = office.court.desk().approvals().approve(proposal);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        const auto file = office.court.file(office.court.cases()[1]);
        QCOMPARE(lastOf<TribunalComposed>(file)->decidedBy, std::optional(office.id(head)));
        QCOMPARE(lastOf<HearingSet>(file)->decidedBy, std::optional<PersonId>());
        QVERIFY(office.court.desk().proof().verify()->isEmpty());
    }
    /// Nobody holds a room for a plan that nobody has signed: who comes first has it, and the approval says so.
    void whatCameBetweenRefusesAllOfIt()
    {
        Signing office(3);
        const auto proposal = office.proposed();
        office.as(office.founder);
        office.court.setNow(tuesday);
        const auto sits = office.id(second);
        QVERIFY(office.court.desk().cases().record(
            office.court.cases()[2], {.payload = TribunalComposed{.arbitrators = {sits}}, .on = tuesday}));
        QVERIFY(office.court.desk().cases().record(
            office.court.cases()[2], scene::hearingSet(tuesday, planned, QTime(10, 0), u"S1"_s, sits)));
        const auto acts = office.court.file(office.court.cases()[0]).acts;
        const auto refused = office.court.desk().approvals().approve(proposal);
        QCOMPARE(refusalOf(refused), u"room-taken"_s);
        QVERIFY2(refused.error().text.contains(office.number(1)), qPrintable(refused.error().text));
        QCOMPARE(office.court.file(office.court.cases()[0]).acts, acts);
        QVERIFY(office.waiting().first().mayDecide); // it waits on, to be sent back

        QVERIFY(office.court.desk().approvals().sendBack(proposal, u"第二件与他案冲突"_s));
        office.as(clerk);
        QCOMPARE(office.waiting().size(), 1);
        QCOMPARE(office.waiting().first().proposal.state, ProposalState::Refused);
        QCOMPARE(office.waiting().first().with.last().proposal.reason, u"第二件与他案冲突"_s);
        const auto anew = office.publish({office.session(0, QTime(9, 0)), office.session(1, QTime(14, 0))});
        QVERIFY2(anew, anew ? "" : qPrintable(anew.error().text));
        QCOMPARE(office.waiting().size(), 1); // in the place of what was sent back
        QVERIFY(office.court.desk().approvals().withdraw(*anew->proposal));
        QVERIFY(office.waiting().isEmpty());
        const auto view = office.court.desk().cases().view(office.court.cases()[1]);
        for (const auto &one : view->proposals)
            QCOMPARE(one.state, ProposalState::Withdrawn);
        office.as(office.founder);
        QVERIFY(office.court.desk().proof().verify()->isEmpty());
    }
    /// A hearing that somebody has set since by hand is not moved by an older plan.
    void whatWasSetSinceIsNotMoved()
    {
        Signing office(2);
        const auto proposal = office.proposed();
        office.as(office.founder);
        office.court.setNow(tuesday);
        const auto sits = office.id(arbitrator);
        QVERIFY(office.court.desk().cases().record(
            office.court.cases()[1], {.payload = TribunalComposed{.arbitrators = {sits}}, .on = tuesday}));
        const auto refused = office.court.desk().approvals().approve(proposal);
        QCOMPARE(refusalOf(refused), u"overtaken"_s);
        QVERIFY(refused.error().text.contains(office.number(1)));
    }
    void aPlanIsProposedWholeOrNotAtAll()
    {
        Signing office(2);
        office.as(clerk);
        auto wrong = office.session(1, QTime(9, 0)); // the same room, at the same hour
        QCOMPARE(refusalOf(office.publish({office.session(0, QTime(9, 0)), wrong})), u"room-taken"_s);
        QVERIFY(office.waiting().isEmpty());
    }
    void whereNobodySignsAllOfItNothingIsProposed()
    {
        Signing office(2);
        office.as(office.founder);
        QVERIFY(office.court.desk().office().changeRoles(office.id(office.founder), {Role::Head}));
        office.as(clerk);
        QCOMPARE(refusalOf(office.publish({office.session(0, QTime(9, 0))})), u"nobody-decides"_s);
        QVERIFY(office.waiting().isEmpty());
    }
    /// What is hidden from somebody is not approved by him with the rest.
    void whoDoesNotSeeOneOfTheCasesSeesNoneOfIt()
    {
        Signing office(2);
        const auto proposal = office.proposed();
        office.as(head);
        QVERIFY(office.court.desk().restrictions().restrictCase(
            {office.court.cases()[1], {office.id(head)}, {}, u"亲属"_s}));
        office.as(office.founder);
        QVERIFY(office.waiting().isEmpty());
        QCOMPARE(refusalOf(office.court.desk().approvals().approve(proposal)), u"case-restricted"_s);
    }
    void aCorrectionInAllCasesIsApprovedInAll()
    {
        Signing office(2);
        const CasesJoined joined{.cases = {office.number(1)}};
        office.as(office.founder);
        auto &desk = office.court.desk();
        QVERIFY(desk.office().changeSetting(u"arbitrationApproval"_s, u"nobody"_s));
        office.as(clerk);
        const auto first = office.court.cases()[0];
        QVERIFY(desk.cases().record(first, {.payload = joined, .on = scene::Court::before}));
        QVERIFY(desk.cases().record(first, scene::hearingSet(scene::Court::before, planned, QTime(9, 0),
                                                             u"S1"_s, office.id(arbitrator))));
        office.as(office.founder);
        QVERIFY(desk.office().changeSetting(u"arbitrationApproval"_s, u"who-decides"_s));
        office.as(clerk);
        ActCorrected correction;
        correction.act = office.court.file(first).acts.last().id;
        correction.reason = u"误录"_s;
        correction.voided = true;
        const ActDraft draft{.payload = correction, .on = scene::Court::before};
        QCOMPARE(refusalOf(desk.cases().correctInAll(first, draft)), u"approval-needed"_s);
        const auto proposal = desk.approvals().proposeInAll(first, draft);
        QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().text));
        QCOMPARE(office.standing(1), u"2026-06-29 09:00"_s);
        QCOMPARE(office.waiting().first().with.size(), 1);
        office.as(office.founder);
        const auto done = desk.approvals().approve(proposal->proposal);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        for (int nth = 0; nth < 2; ++nth)
            QVERIFY(office.standing(nth) != u"2026-06-29 09:00"_s);
        QVERIFY(desk.proof().verify()->isEmpty());
    }
    void whoJoinsTogetherIsApprovedTogether()
    {
        Signing office(1);
        const auto id = office.court.cases()[0];
        QList<Cases::Joining> joining;
        for (const auto &name : {u"赵甲"_s, u"钱乙"_s}) {
            PartyAdded added{.party = {.id = PartyId::fresh(), .kind = PartyKind::Worker}};
            added.party.name = name;
            added.reason = u"一同被欠薪"_s;
            added.consented = true;
            joining << Cases::Joining{added, {}};
        }
        office.as(clerk);
        auto &desk = office.court.desk();
        QCOMPARE(refusalOf(desk.cases().addParties(id, scene::Court::before, joining)), u"approval-needed"_s);
        const auto proposal = desk.approvals().proposeParties(id, scene::Court::before, joining);
        QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().text));
        QCOMPARE(office.court.file(id).active(PartyRole::Applicant).size(), 1);
        office.as(arbitrator);
        QCOMPARE(office.waiting().first().with.size(), 1);
        QVERIFY(desk.approvals().approve(proposal->proposal));
        QCOMPARE(office.court.file(id).active(PartyRole::Applicant).size(), 3);
        office.as(office.founder);
        QCOMPARE(refusalOf(desk.approvals().proposeParties(id, scene::Court::before, {})),
                 u"nothing-to-approve"_s);
    }
};

TIAOCAI_TEST(TestSignedTogether)
#include "test_signed_together.moc"
