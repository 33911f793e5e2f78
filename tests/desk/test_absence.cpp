// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backups.h"
#include "manned.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using office::Action;
using scene::administrator;
using scene::arbitrator;
using scene::clerk;
using scene::head;
using scene::Manned;
using scene::mediator;
using scene::monday;
using scene::refusalOf;

namespace {

const QDate friday = monday.addDays(4);

QString named(Manned &office, const QString &person, const QString &substitute, QDate from, QDate to)
{
    return refusalOf(
        office.desk().office().nameSubstitute({office.id(person), office.id(substitute), from, to}));
}

/// Numbers of the cases in the list of who acts.
QStringList listed(Manned &office, const CaseQuery &query = {})
{
    QStringList numbers;
    const auto rows = office.desk().cases().list(query).value_or(QList<CaseRow>());
    for (const auto &row : rows)
        numbers << row.number;
    return numbers;
}

QString restricted(Manned &office, const CaseId &id, const QList<PersonId> &only,
                   const QList<PersonId> &keptOut = {})
{
    return refusalOf(
        office.desk().restrictions().restrictCase({id, only, keptOut, u"当事人是本院人员的亲属"_s}));
}

} // namespace

/// Somebody is away, or leaves, or must not see a case.
class TestAbsence : public QObject {
    Q_OBJECT

private slots:
    void aSubstituteMayWhatTheOtherMayWhileItLasts()
    {
        Manned office;
        const auto id = office.filed();
        const auto draft = scene::acceptedForArbitration(monday);
        const auto proposal = office.desk().approvals().propose(id, draft)->proposal;
        office.as(head);
        QCOMPARE(named(office, head, arbitrator, monday, friday), QString());
        office.as(arbitrator);
        QVERIFY(office.desk().approvals().list()->first().mayDecide);
        const auto done = office.desk().approvals().approve(proposal);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QCOMPARE(done->view.insteadOf.value(done->act), head);
        office.as(head);
        const auto audit = office.desk().proof().audit({.who = office.id(arbitrator), .what = {u"act"_s}});
        QCOMPARE(audit->lines.last().insteadOf, QStringList{head});

        office.setDay(friday.addDays(3));
        const auto later = office.filed(u"赵六"_s);
        office.as(arbitrator);
        QCOMPARE(
            refusalOf(office.desk().cases().record(later, scene::acceptedForArbitration(friday.addDays(3)))),
            u"not-permitted"_s);
        QVERIFY(office.desk().cases().view(id)->insteadOf.contains(done->act)); // it says so for ever
    }
    void whoIsBackIsStoodInForNoMore()
    {
        Manned office;
        QCOMPARE(named(office, head, arbitrator, monday, friday), QString());
        QCOMPARE(office.desk().office().substitutions().size(), 1);
        office.setDay(monday.addDays(2));
        QVERIFY(office.desk().office().endSubstitution(office.id(head)));
        QVERIFY(office.desk().office().substitutions().isEmpty());
        QCOMPARE(refusalOf(office.desk().office().endSubstitution(office.id(head))), u"no-substitute"_s);
        office.as(arbitrator);
        QCOMPARE(refusalOf(office.desk().restrictions().list()), u"not-permitted"_s);
    }
    void whatIsAskedMustBePossible()
    {
        Manned office;
        QCOMPARE(named(office, head, head, monday, friday), u"own-substitute"_s);
        QCOMPARE(named(office, head, arbitrator, friday, monday), u"bad-period"_s);
        QCOMPARE(named(office, head, arbitrator, monday.addDays(-1), friday), u"date-in-past"_s);
        QCOMPARE(named(office, head, arbitrator, monday, friday), QString());
        QCOMPARE(named(office, head, mediator, friday, friday), u"substitute-there"_s);
    }
    void nobodyBecomesHeadByStandingIn()
    {
        Manned office;
        office.as(administrator);
        QCOMPARE(named(office, head, administrator, monday, friday), u"not-permitted"_s);
        QCOMPARE(named(office, head, arbitrator, monday, friday), u"not-permitted"_s);
        QCOMPARE(named(office, clerk, administrator, monday, friday), u"not-permitted"_s);
        // With somebody's roles go his cases: an administrator gives them to nobody.
        QCOMPARE(named(office, mediator, clerk, monday, friday), u"not-permitted"_s);
        office.as(head);
        QCOMPARE(named(office, mediator, clerk, monday, friday), QString());
        QCOMPARE(named(office, head, arbitrator, monday, friday), QString());
        office.as(arbitrator);
        QCOMPARE(refusalOf(office.desk().office().changeRoles(office.id(arbitrator), {office::Role::Head})),
                 u"not-permitted"_s);
    }

    /// He does the work of the head, and does not change who belongs to the office and who gets in.
    void whoStandsInForTheHeadDoesNotTakeTheOffice()
    {
        Manned office;
        QCOMPARE(named(office, head, arbitrator, monday, friday), QString());
        office.as(arbitrator);
        auto &desk = office.desk();
        QVERIFY(desk.restrictions().list()); // the head's work
        const auto password = scene::passwordOf(head);
        const auto sheet = [](const QString &) { return Result<void>(); };
        QCOMPARE(refusalOf(desk.accounts().changeKey(password, sheet)), u"not-permitted"_s);
        QCOMPARE(refusalOf(desk.accounts().give(head, password)), u"not-permitted"_s);
        QCOMPARE(refusalOf(desk.accounts().recover(head, password, u"x"_s)), u"not-permitted"_s);
        QCOMPARE(refusalOf(desk.accounts().unlock(clerk)), u"not-permitted"_s);
        QCOMPARE(refusalOf(desk.accounts().list()), u"not-permitted"_s);
        QCOMPARE(refusalOf(desk.keys().create()), u"not-permitted"_s);
        QCOMPARE(refusalOf(desk.office().addPerson(u"孙某"_s, {office::Role::Clerk})), u"not-permitted"_s);
        QCOMPARE(refusalOf(desk.office().leave(office.id(head))), u"not-permitted"_s);
        const auto said = desk.accounts().give(head, password).error().text;
        QVERIFY2(said.contains(u"in his place"_s), qPrintable(said));
        office.as(head);
    }
    /// Who stands in for him is no second person who could give a password.
    void aHeadComesInByTheSheetThoughSomebodyStandsIn()
    {
        Manned office;
        QString code;
        const auto password = scene::passwordOf(head), own = scene::passwordOf(arbitrator);
        QVERIFY(office.desk().accounts().changeKey(password, [&](const QString &sheet) {
            code = sheet;
            return Result<void>();
        }));
        QVERIFY(office.desk().accounts().give(arbitrator, own));
        QCOMPARE(named(office, head, arbitrator, monday, friday), QString());
        const auto entered = office.desk().logIn({head, nullptr, code});
        QVERIFY2(entered, entered ? "" : qPrintable(entered.error().code));
        QVERIFY(office.desk().accounts().recover(head, password, code));
    }

    void allCasesOfOnePersonGoToAnother()
    {
        Manned office(office::OfficeKind::Centre);
        office.as(mediator);
        QList<CaseId> cases;
        for (const auto &name : {u"王芳"_s, u"赵六"_s, u"孙七"_s}) {
            const auto id = office.desk()
                                .cases()
                                .registerCase(scene::applied(monday, scene::application(name)))
                                ->view.file.id;
            QVERIFY(office.desk().cases().record(id, scene::accepted(monday)));
            cases << id;
        }
        QVERIFY(office.desk().cases().record(cases[2], scene::failed(monday)));
        QCOMPARE(office.file(cases[0]).handler, std::optional(office.id(mediator)));
        QCOMPARE(refusalOf(office.desk().passingOn().preview(office.id(mediator), {})), u"not-permitted"_s);
        office.as(head);
        auto passing = office.desk().passingOn();
        QCOMPARE(passing.preview(office.id(mediator), {})->cases.size(), 2);
        QCOMPARE(refusalOf(passing.pass(office.id(mediator), office.id(mediator), u"调离"_s)),
                 u"same-person"_s);
        QCOMPARE(refusalOf(passing.pass(office.id(mediator), office.id(head), {})), u"missing-data"_s);
        QCOMPARE(refusalOf(passing.pass(office.id(clerk), office.id(head), u"调离"_s)), u"no-cases"_s);
        // Paper that could not be made has passed nothing on.
        const auto full = [](const CasesToPass &) -> Result<void> {
            return refuse(u"disk-full"_s, u"full"_s);
        };
        QCOMPARE(refusalOf(passing.pass(office.id(mediator), office.id(head), u"调离"_s, full)),
                 u"disk-full"_s);
        QCOMPARE(office.file(cases[0]).handler, std::optional(office.id(mediator)));
        const auto done = passing.pass(office.id(mediator), office.id(head), u"调离"_s);
        QCOMPARE(done->cases.size(), 2);
        for (const auto &id : cases.first(2)) {
            const auto file = office.file(id);
            QCOMPARE(file.handler, std::optional(office.id(head)));
            QCOMPARE(std::get<HandlerAssigned>(file.acts.last().payload).reason, u"调离"_s);
        }
        QCOMPARE(office.file(cases[2]).handler, std::optional(office.id(mediator))); // closed
        QVERIFY(office.desk().proof().verify()->isEmpty());
    }

    void aRestrictedCaseStandsInNoListOfOthers()
    {
        Manned office;
        const auto id = office.filed(u"王芳"_s), other = office.filed(u"赵六"_s);
        const auto number = office.file(id).number(), otherNumber = office.file(other).number();
        QCOMPARE(refusalOf(office.desk().restrictions().list()), u"not-permitted"_s);
        office.as(head);
        QCOMPARE(restricted(office, id, {office.id(head), office.id(arbitrator)}), QString());
        QCOMPARE(listed(office), (QStringList{number, otherNumber}));
        QCOMPARE(office.desk().restrictions().list()->first().number, number);

        office.as(clerk);
        QCOMPARE(listed(office), QStringList{otherNumber});
        QCOMPARE(office.desk().cases().counts({CaseQuery{}}).value(), QList<int>{1});
        QCOMPARE(listed(office, {.text = u"王芳"_s}), QStringList());
        QCOMPARE(listed(office, {.among = QList{id, other}}), QStringList{otherNumber});
        QVERIFY(office.desk().cases().search(u"王芳"_s, 10)->isEmpty());
        QCOMPARE(office.desk().cases().search(u"赵六"_s, 10)->size(), 1);
        QVERIFY(office.desk().cases().related(scene::application(u"王芳"_s).parties.first())->isEmpty());
        const auto today = office.desk().cases().today(monday);
        for (const auto &group : today->groups) {
            for (const auto &row : group.rows)
                QCOMPARE(row.of.number, otherNumber);
        }
        const auto followed = office.desk().figures().followUps();
        for (const auto &row : *followed)
            QVERIFY(row.of.id != id);
        // At its number it is told that it is there, and nothing else.
        const auto found = office.desk().cases().find(number);
        QCOMPARE(refusalOf(found), u"case-restricted"_s);
        QVERIFY(found.error().text.contains(number) && !found.error().text.contains(u"王芳"_s));
        QCOMPARE(refusalOf(office.desk().cases().view(id)), u"case-restricted"_s);
        QCOMPARE(
            refusalOf(office.desk().cases().record(
                id, {.payload = ContactLogged{.channel = Channel::Phone, .text = u"x"_s}, .on = monday})),
            u"case-restricted"_s);
        QCOMPARE(refusalOf(office.desk().papers().list(id)), u"case-restricted"_s);
        QCOMPARE(refusalOf(office.desk().cases().reveal(id)), u"case-restricted"_s);
        // What was on its table before.
        office.as(arbitrator);
        QCOMPARE(listed(office).size(), 2);
        QVERIFY(office.desk().cases().view(id)->restriction);
    }
    void figuresCountItAndReportsNameNoParty()
    {
        Manned office;
        const auto id = office.filed();
        office.as(head);
        QVERIFY(office.desk().cases().record(id, scene::acceptedForArbitration(monday)));
        const auto before =
            office.desk().figures().ofPeriod({.from = monday, .to = friday})->figures.balance.accepted.number;
        QCOMPARE(restricted(office, id, {office.id(head)}), QString());
        QCOMPARE(
            office.desk().figures().ofPeriod({.from = monday, .to = friday})->figures.balance.accepted.number,
            before);
        const auto report = office.desk().reports().make(u"timeline"_s, monday, friday);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        const auto bytes = statistics::bytesOf(statistics::dataOf(report->report));
        QVERIFY(!bytes.contains(u"王芳"_s.toUtf8()));
        QVERIFY(bytes.contains(office.file(id).number().toUtf8()));
    }
    void whoIsKeptOutDoesNotComeInForAnother()
    {
        Manned office;
        const auto id = office.filed();
        office.as(head);
        QCOMPARE(restricted(office, id, {}, {office.id(arbitrator)}), QString());
        QCOMPARE(named(office, head, arbitrator, monday, friday), QString());
        QCOMPARE(listed(office).size(), 1);
        office.as(arbitrator);
        QVERIFY(listed(office).isEmpty());
        office.as(clerk);
        QCOMPARE(listed(office).size(), 1);
        office.as(head);
        QVERIFY(office.desk().office().endSubstitution(office.id(head)));
        QCOMPARE(restricted(office, id, {office.id(head)}), QString());
        QCOMPARE(named(office, head, clerk, monday, friday), QString());
        office.as(clerk);
        QCOMPARE(listed(office).size(), 1); // whom he stands in for sees it
    }
    void aRestrictionIsSaidWithItsReasonAndLiftedAgain()
    {
        Manned office;
        const auto id = office.filed();
        office.as(head);
        QCOMPARE(refusalOf(office.desk().restrictions().restrictCase({id, {office.id(clerk)}, {}, {}})),
                 u"missing-data"_s);
        QCOMPARE(restricted(office, id, {}), u"bad-restriction"_s);
        QCOMPARE(restricted(office, id, {office.id(clerk)}, {office.id(clerk)}), u"bad-restriction"_s);
        QCOMPARE(restricted(office, CaseId::fresh(), {office.id(clerk)}), u"unknown-case"_s);
        QCOMPARE(refusalOf(office.desk().restrictions().lift(id, u"x"_s)), u"not-restricted"_s);
        QCOMPARE(restricted(office, id, {office.id(clerk)}), QString());
        QVERIFY(listed(office).isEmpty()); // the head is not named either
        QVERIFY(office.desk().restrictions().lift(id, u"案件已移送"_s));
        QCOMPARE(listed(office).size(), 1);
    }
    /// 规则 11: whose recusal is asked for does nothing more in the case.
    void whoIsRecusedIsKeptOutOfTheActs()
    {
        Manned office;
        const auto id = office.filed();
        office.as(head);
        QVERIFY(office.desk().cases().record(id, scene::acceptedForArbitration(monday)));
        const auto party = office.file(id).parties.first().record.id;
        office.as(clerk);
        QVERIFY(office.desk().cases().record(
            id,
            {.payload = RecusalRequested{.by = party, .against = office.id(arbitrator), .ground = u"亲属"_s},
             .on = monday}));
        office.as(arbitrator);
        const ActDraft term{.payload = EvidenceTermSet{.until = friday}, .on = monday};
        QCOMPARE(refusalOf(office.desk().cases().record(id, term)), u"recusal-pending"_s);
        office.as(head);
        auto byHim = term;
        byHim.decidedBy = office.id(arbitrator);
        QCOMPARE(refusalOf(office.desk().cases().record(id, byHim)), u"recusal-pending"_s);
        const auto decided = office.desk().cases().record(
            id, {.payload = RecusalDecided{.granted = true, .form = ApplicationForm::Written}, .on = monday});
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().text));
        office.as(arbitrator);
        QCOMPARE(refusalOf(office.desk().cases().record(id, term)), u"recused"_s);
        QVERIFY(office.desk().cases().view(id)); // he may read it
    }
};

TIAOCAI_TEST(TestAbsence)
#include "test_absence.moc"
