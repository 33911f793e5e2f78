// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/proof.h"
#include "scene.h"
#include "test_main.h"

#include <QTest>

#include <functional>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using office::Action;
using office::Role;
using scene::monday;
using scene::Scene;

namespace {

template <typename T>
QString codeOf(const Result<T> &answer)
{
    return answer ? QString() : answer.error().code;
}

struct Deed {
    Action action;
    const char *name;
    std::function<QString(Desk &)> done; ///< the code with which it was refused
};

/// One of each action, with data that are as wrong as can be: who may not learns nothing else.
QList<Deed> deeds(const CaseId &of)
{
    return {
        {Action::ReadCases, "read cases", [=](Desk &desk) { return codeOf(desk.cases().view(of)); }},
        {Action::RevealNumbers, "reveal",
         [](Desk &desk) { return codeOf(desk.cases().reveal(CaseId::fresh())); }},
        {Action::RegisterCase, "register",
         [](Desk &desk) {
             return codeOf(desk.cases().registerCase({.payload = MediationApplied{}, .on = monday}));
         }},
        {Action::ImportLedger, "import",
         [](Desk &desk) { return codeOf(desk.ledgers().readFile(u"none"_s)); }},
        {Action::VoidImport, "void import",
         [](Desk &desk) { return codeOf(desk.ledgers().voidImport(BatchId::fresh(), {})); }},
        {Action::PrintReport, "report",
         [](Desk &desk) { return codeOf(desk.reports().make(u"none"_s, monday, monday)); }},
        {Action::ImportCalendar, "calendar",
         [](Desk &desk) { return codeOf(desk.office().importCalendar("x")); }},
        {Action::ChangeSettings, "settings",
         [](Desk &desk) { return codeOf(desk.office().changeSetting(u"none"_s, {})); }},
        {Action::ChangeStaff, "staff",
         [](Desk &desk) { return codeOf(desk.office().rename(PersonId::fresh(), {})); }},
        {Action::CorrectClock, "clock",
         [](Desk &desk) { return codeOf(desk.office().correctClock({}, {}, {})); }},
        {Action::ChangeRegisters, "registers",
         [](Desk &desk) { return codeOf(desk.hearings().importRegisters("x")); }},
        {Action::PlanHearings, "needs",
         [](Desk &desk) { return codeOf(desk.hearings().sayNeeds(CaseId::fresh(), {}, {})); }},
        {Action::CarryCases, "pack out",
         [](Desk &desk) {
             return codeOf(desk.packs().packOut(monday, {}, {}, vault::passphrase(u"x"_s).value()));
         }},
        {Action::FollowUp, "follow up", [](Desk &desk) { return codeOf(desk.figures().enterFollowUp({})); }},
        {Action::VoidPack, "void pack",
         [](Desk &desk) { return codeOf(desk.packs().voidPack(PackId::fresh(), {})); }},
        {Action::Verify, "verify", [](Desk &desk) { return codeOf(desk.proof().verify()); }},
        {Action::Backup, "backups", [](Desk &desk) { return codeOf(desk.proof().backups()); }},
        {Action::Restore, "accept copy", [](Desk &desk) { return codeOf(desk.proof().acceptCopy({})); }},
        {Action::ReadAudit, "audit", [](Desk &desk) { return codeOf(desk.proof().audit({})); }},
        {Action::ChangeAccounts, "accounts", [](Desk &desk) { return codeOf(desk.accounts().list()); }},
        {Action::ChangePassword, "password",
         [](Desk &desk) {
             return codeOf(desk.accounts().changePassword(vault::passphrase(u"x"_s).value()));
         }},
        {Action::ChangeKeys, "revoke key",
         [](Desk &desk) { return codeOf(desk.keys().revoke(u"none"_s, {})); }},
        {Action::ReadExchange, "exchanged",
         [](Desk &desk) { return codeOf(desk.exchange().exchanged(u"none"_s)); }},
        {Action::SendPackages, "delivered",
         [](Desk &desk) { return codeOf(desk.exchange().markDelivered(u"none"_s)); }},
        {Action::TakePackages, "receipt by hand",
         [](Desk &desk) { return codeOf(desk.exchange().receiptByHand(u"none"_s, {}, {})); }},
        {Action::AcceptGap, "accept gap",
         [](Desk &desk) { return codeOf(desk.exchange().acceptGap(u"none"_s, 1, {}, {})); }},
        {Action::RestrictCase, "restrict",
         [](Desk &desk) {
             return codeOf(desk.restrictions().restrictCase({CaseId::fresh(), {}, {}, {}}));
         }},
        {Action::PassCasesOn, "pass cases on",
         [](Desk &desk) { return codeOf(desk.passingOn().pass(PersonId::fresh(), PersonId::fresh(), {})); }},
        {Action::ChangeOfficeKey, "change the office's key",
         [](Desk &desk) {
             const auto password = vault::passphrase(u"x"_s).value();
             return codeOf(
                 desk.accounts().changeKey(password, [](const QString &) { return Result<void>(); }));
         }},
    };
}

/// The head acts on.
office::Person joined(Scene &scene, const QString &name, Role role)
{
    const auto person = scene.desk().office().addPerson(name, {role});
    if (!person) qFatal("%s", qPrintable(person.error().text));
    return *person;
}

} // namespace

/// The table of roles and actions, walked through the desk.
class TestRights : public QObject {
    Q_OBJECT

private slots:
    void everyRoleDoesWhatItMayAndNothingElse_data()
    {
        QTest::addColumn<Role>("role");
        for (const auto &role : choices<Role>)
            QTest::newRow(qPrintable(name(role.value))) << role.value;
    }
    void everyRoleDoesWhatItMayAndNothingElse()
    {
        QFETCH(Role, role);
        Scene scene;
        const auto of = scene.received(monday);
        const auto person = joined(scene, u"钱某"_s, role);
        const auto before = scene.bytes();
        QVERIFY(scene.desk().actAs(person.name));
        for (const auto &[action, words, done] : deeds(of)) {
            const auto code = done(scene.desk());
            QVERIFY2((code == u"not-permitted") != office::may(role, action),
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(words), code)));
            QCOMPARE(codeOf(scene.desk().office().permits(action)) == u"not-permitted",
                     !office::may(role, action));
        }
        QCOMPARE(scene.bytes(), before);
        for (const auto &act : choices<ActKind>) {
            const bool may = office::may(role, Action::ReadCases) && office::may(role, act.value);
            QCOMPARE(codeOf(scene.desk().cases().mayRecord(act.value)) == u"not-permitted", !may);
        }
    }
    void everyActionIsWalked()
    {
        QSet<int> walked;
        for (const auto &deed : deeds({}))
            walked << int(deed.action);
        QCOMPARE(walked.size(), int(Action::ChangeOfficeKey) + 1);
    }
    /// An administrator keeps the file and sees no cases.
    void whoSeesNoCasesGetsNone()
    {
        Scene scene;
        const auto number = scene.desk().cases().view(scene.received(monday))->file.number();
        const auto person = joined(scene, u"王管"_s, Role::Administrator);
        scene.close();
        QCOMPARE(scene::tamper(scene.path(), {u"UPDATE case_index SET township = '别处'"_s}), QString());
        const auto desk = scene.again(Access::Write);
        QVERIFY(desk);
        QVERIFY((*desk)->proof().verify()->first().caseNumber == number);
        QVERIFY((*desk)->actAs(person.name));
        const auto problems = (*desk)->proof().verify();
        QVERIFY(problems && !problems->isEmpty());
        for (const auto &problem : *problems) {
            QVERIFY(problem.caseNumber.isEmpty());
            QVERIFY(!problem.what.contains(u"石桥镇"_s));
        }
        QCOMPARE(codeOf((*desk)->proof().backup(scene.at(u"copy.tiaocai"_s))), u"not-permitted"_s);
        QVERIFY(!QFile::exists(scene.at(u"copy.tiaocai"_s)));
    }
    void nobodyMakesMoreOfHimself()
    {
        Scene scene;
        const auto person = joined(scene, u"王管"_s, Role::Administrator);
        QVERIFY(scene.desk().actAs(person.name));
        auto &staff = scene.desk().office();
        QCOMPARE(codeOf(staff.changeRoles(person.id, {Role::Administrator, Role::Clerk})),
                 u"not-permitted"_s);
        QCOMPARE(codeOf(staff.addPerson(u"孙某"_s, {Role::Head})), u"not-permitted"_s);
        QVERIFY(staff.addPerson(u"孙某"_s, {Role::Clerk}));
    }
    /// Heads, and what wants their signature, are none of an administrator's matters.
    void nobodyUnmakesAHead()
    {
        Scene scene;
        const auto person = joined(scene, u"王管"_s, Role::Administrator);
        const auto second = joined(scene, u"赵副"_s, Role::Head);
        QVERIFY(scene.desk().actAs(person.name));
        auto &staff = scene.desk().office();
        QCOMPARE(codeOf(staff.changeRoles(second.id, {Role::Clerk})), u"not-permitted"_s);
        QCOMPARE(codeOf(staff.leave(second.id)), u"not-permitted"_s);
        for (const auto &setting : {u"arbitrationApproval"_s, u"mediationApproval"_s})
            QCOMPARE(codeOf(staff.changeSetting(setting, u"head"_s)), u"not-permitted"_s);
        QVERIFY(staff.changeSetting(u"silentDays"_s, u"9"_s));
        QVERIFY(scene.desk().actAs(u"周建华"_s));
        QVERIFY(staff.changeSetting(u"mediationApproval"_s, u"head"_s));
        QVERIFY(staff.leave(second.id));
    }
    /// Old lines of the audit and papers name people as they were called then.
    void aFormerNameIsNobodyElses()
    {
        Scene scene;
        const auto person = joined(scene, u"李敏"_s, Role::Clerk);
        const auto other = joined(scene, u"王丽"_s, Role::Clerk);
        auto &staff = scene.desk().office();
        QVERIFY(staff.rename(person.id, u"李敏华"_s));
        QCOMPARE(codeOf(staff.addPerson(u"李敏"_s, {Role::Clerk})), u"person-exists"_s);
        QCOMPARE(codeOf(staff.rename(other.id, u"李敏"_s)), u"person-exists"_s);
        QCOMPARE(staff.rename(other.id, u"李敏"_s).error().member, u"name"_s);
        QVERIFY(staff.rename(person.id, u"李敏"_s)); // his own
        QCOMPARE(codeOf(staff.rename(other.id, u"李敏华"_s)), u"person-exists"_s);
    }
    void theAuditOfWhoSeesNoCasesNamesNone()
    {
        Scene scene;
        auto &desk = scene.desk();
        const auto id = scene.received(monday);
        const auto number = desk.cases().view(id)->file.number();
        const auto person = joined(scene, u"王管"_s, Role::Administrator);
        QVERIFY(desk.cases().reveal(id));
        QVERIFY(desk.proof().keep(office::Event::Print, u"document court-notice "_s + id.toString()));
        QVERIFY(desk.proof().keep(office::Event::Export, u"list /home/王芳.xlsx"_s));
        const auto lawyer = joined(scene, u"郑律师"_s, Role::LegalAidLawyer);
        QVERIFY(desk.actAs(lawyer.name));
        QCOMPARE(codeOf(desk.cases().reveal(id)), u"not-permitted"_s);

        QVERIFY(desk.actAs(u"周建华"_s));
        const auto whole = desk.proof().audit({});
        const auto &refused = whole->lines.last();
        QCOMPARE(refused.subject, u"reveal %1 not-permitted"_s.arg(id.toString()));
        QCOMPARE(subjectOf(refused), u"reveal %1 not-permitted"_s.arg(number));

        QVERIFY(desk.actAs(person.name));
        const auto seen = desk.proof().audit({});
        QCOMPARE(seen->lines.size(), whole->lines.size());
        QStringList said;
        for (const auto &line : seen->lines) {
            for (const auto &text : {line.subject, line.caseNumber, subjectOf(line)})
                QVERIFY2(!text.contains(number) && !text.contains(id.toString()) && !text.contains(u"王芳"_s),
                         qPrintable(text));
            if (line.what == u"act") QCOMPARE(line.subject, QString());
            said << line.subject;
        }
        QCOMPARE(said.last(), u"reveal not-permitted"_s);
        QVERIFY(said.contains(u"document"_s) && said.contains(u"list"_s));
    }
};

TIAOCAI_TEST(TestRights)
#include "test_rights.moc"
