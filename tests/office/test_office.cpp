// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/numbering.h"
#include "office/permission.h"
#include "office/settings.h"
#include "sample_office.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::office;
using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

template <typename Payload>
casework::ActDraft draft()
{
    return {Payload(), QDate(2026, 11, 28)};
}

} // namespace

class TestOffice : public QObject {
    Q_OBJECT

private slots:
    void namesItsNumbersAfterThePlace()
    {
        const auto settings = defaultSettings(tiaocai::test::sampleOffice());
        QCOMPARE(numberBy(settings.series[u"mediation"_s], 2026, 31, {}).value(), u"石劳调字〔2026〕031号"_s);
        QCOMPARE(numberBy(settings.series[u"arbitration"_s], 2026, 7, {}).value(),
                 u"石劳人仲字〔2026〕第007号"_s);
        QCOMPARE(numberBy(settings.series[u"registration"_s], 2026, 38, {}).value(), u"〔2026〕登0038号"_s);
        auto foreign = tiaocai::test::sampleOffice();
        foreign.name = u"Centre 7"_s;
        const auto withCode =
            numberBy(defaultSettings(foreign).series[u"mediation"_s], 2026, 1, foreign.code);
        QCOMPARE(withCode.value(), u"411302001劳调字〔2026〕001号"_s);
    }
    void saysWhoMayEnterAnAct()
    {
        const Person clerk{PersonId::fresh(), u"李敏"_s, {Role::Clerk}, {}, {}};
        for (const auto &act : choices<ActKind>) {
            const auto who = whoMay(act.value);
            QVERIFY(!who.isEmpty());
            QCOMPARE(may(clerk, act.value), who.contains(Role::Clerk));
        }
        QVERIFY(!whatHeMay(clerk).isEmpty());
        QCOMPARE(whatHeMay({PersonId::fresh(), u"李敏"_s, {}, {}, {}}), QStringList());
    }
    void writesNumbers_data()
    {
        QTest::addColumn<QString>("numberTemplate");
        QTest::addColumn<QString>("number");
        QTest::newRow("padded") << u"A{year}-{n:05}"_s << u"A2026-00012"_s;
        QTest::newRow("plain") << u"{code}/{year}/{n}"_s << u"41/2026/12"_s;
        QTest::newRow("longer than its padding") << u"{year}{n:01}"_s << u"202612"_s;
        QTest::newRow("without a year: refused") << u"A-{n}"_s << QString();
        QTest::newRow("without a counter: refused") << u"A-{year}"_s << QString();
        QTest::newRow("counter twice: refused") << u"{year}{n}{n:03}"_s << QString();
        QTest::newRow("empty: refused") << QString() << QString();
    }
    void writesNumbers()
    {
        QFETCH(QString, numberTemplate);
        QFETCH(QString, number);
        const auto written = numberBy(numberTemplate, 2026, 12, u"41"_s);
        QCOMPARE(written.value_or(QString()), number);
        if (number.isEmpty()) QCOMPARE(written.error().code, u"bad-template"_s);
    }
    void readsItsOwnNumbersBack()
    {
        const auto settings = defaultSettings(tiaocai::test::sampleOffice());
        QVERIFY(rc::check([&] {
            const int year = *rc::gen::inRange(1990, 2100), n = *rc::gen::inRange(1, 100'000);
            for (const auto &numberTemplate : {settings.series[u"mediation"_s],
                                               settings.series[u"registration"_s], u"{code}.{year}({n})"_s}) {
                const auto number = numberBy(numberTemplate, year, n, u"4.1"_s);
                if (placeOf(*number, numberTemplate, u"4.1"_s) != Place{year, n}) return false;
            }
            return true;
        }));
        QVERIFY(!placeOf(u"（2025）石劳调字第001号"_s, settings.series[u"mediation"_s], {}));
        QVERIFY(!placeOf(u"石劳调字〔2026〕031号补"_s, settings.series[u"mediation"_s], {}));
    }

    void letsRecord_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<ActKind>("act");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("a mediator accepts") << Role::Mediator << ActKind::MediationAccepted << true;
        QTest::newRow("a mediator does a clerk's work") << Role::Mediator << ActKind::DocumentServed << true;
        QTest::newRow("a clerk receives") << Role::Clerk << ActKind::MediationApplied << true;
        QTest::newRow("a clerk enters what the head decides")
            << Role::Clerk << ActKind::ArbitrationAccepted << true;
        QTest::newRow("the head enters what he decides")
            << Role::Head << ActKind::ArbitrationAccepted << true;
        QTest::newRow("an arbitrator makes an award") << Role::Arbitrator << ActKind::AwardMade << true;
        QTest::newRow("an archivist binds the file") << Role::Archivist << ActKind::FileArchived << true;
        QTest::newRow("a clerk signs no agreement") << Role::Clerk << ActKind::AgreementSigned << false;
        QTest::newRow("a mediator makes no award... but as a clerk enters it")
            << Role::Mediator << ActKind::AwardMade << true;
        QTest::newRow("an arbitrator fails no mediation")
            << Role::Arbitrator << ActKind::MediationFailed << false;
        QTest::newRow("a head fails no mediation") << Role::Head << ActKind::MediationFailed << false;
        QTest::newRow("a clerk binds no file") << Role::Clerk << ActKind::FileArchived << false;
        QTest::newRow("an archivist accepts nothing")
            << Role::Archivist << ActKind::MediationAccepted << false;
        QTest::newRow("a manager reads alone") << Role::DistrictManager << ActKind::MediationApplied << false;
        QTest::newRow("a lawyer reads alone") << Role::LegalAidLawyer << ActKind::ContactLogged << false;
        QTest::newRow("an administrator sees no case")
            << Role::Administrator << ActKind::ActCorrected << false;
    }
    void letsRecord()
    {
        QFETCH(Role, role);
        QFETCH(ActKind, act);
        QFETCH(bool, allowed);
        QCOMPARE(may(role, act), allowed);
    }
    void everyActIsSomebodysWork()
    {
        for (const auto &choice : choices<ActKind>) {
            bool somebody = false;
            for (const auto &role : choices<Role>)
                somebody = somebody || may(role.value, choice.value);
            QVERIFY2(somebody, choice.name);
        }
    }

    void letsDo_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<QString>("who");
        QTest::newRow("read")
            << Action::ReadCases
            << u"clerk mediator arbitrator head district-manager legal-aid-lawyer archivist"_s;
        QTest::newRow("register") << Action::RegisterCase << u"clerk mediator"_s;
        QTest::newRow("import a ledger") << Action::ImportLedger << u"clerk mediator head"_s;
        QTest::newRow("undo an import") << Action::VoidImport << u"head"_s;
        QTest::newRow("print") << Action::PrintReport << u"clerk mediator arbitrator head district-manager"_s;
        QTest::newRow("import a calendar") << Action::ImportCalendar << u"head administrator"_s;
        QTest::newRow("settings") << Action::ChangeSettings << u"head administrator"_s;
        QTest::newRow("staff") << Action::ChangeStaff << u"head administrator"_s;
        QTest::newRow("correct the clock") << Action::CorrectClock << u"head"_s;
        QTest::newRow("reveal") << Action::RevealNumbers << u"clerk mediator arbitrator head"_s;
        QTest::newRow("follow up") << Action::FollowUp << u"clerk mediator arbitrator head"_s;
        QTest::newRow("verify") << Action::Verify << u"head district-manager archivist administrator"_s;
        QTest::newRow("backup") << Action::Backup << u"clerk mediator head archivist administrator"_s;
        QTest::newRow("restore") << Action::Restore << u"head"_s;
        QTest::newRow("audit") << Action::ReadAudit << u"head district-manager archivist administrator"_s;
        QTest::newRow("own password")
            << Action::ChangePassword
            << u"clerk mediator arbitrator head district-manager legal-aid-lawyer archivist administrator"_s;
        QTest::newRow("accounts") << Action::ChangeAccounts << u"head"_s;
        QTest::newRow("keys") << Action::ChangeKeys << u"head"_s;
        QTest::newRow("see the exchange")
            << Action::ReadExchange << u"clerk mediator arbitrator head district-manager"_s;
        QTest::newRow("send") << Action::SendPackages << u"clerk mediator arbitrator head district-manager"_s;
        QTest::newRow("take") << Action::TakePackages << u"clerk mediator arbitrator head district-manager"_s;
        QTest::newRow("accept a gap") << Action::AcceptGap << u"head district-manager"_s;
    }
    void letsDo()
    {
        QFETCH(Action, action);
        QFETCH(QString, who);
        QStringList allowed;
        for (const auto &role : choices<Role>) {
            if (may(role.value, action)) allowed << name(role.value);
        }
        QCOMPARE(allowed.join(u' '), who);
    }
    void aPersonMayWhatAnyOfHisRolesMay()
    {
        Person person{PersonId::fresh(), u"周建华"_s, {Role::Head, Role::Archivist}, {}, {}};
        QVERIFY(allowed(person, draft<casework::FileArchived>(), nullptr));
        QVERIFY(may(person, Action::ChangeStaff));
        QVERIFY(!may(person, Action::RegisterCase));
        person.roles.clear();
        QVERIFY(!may(person, Action::ReadCases));
    }
    void correctsHisOwnActsAndTheHeadAnybodys()
    {
        const Person clerk{PersonId::fresh(), u"李敏"_s, {Role::Clerk}, {}, {}};
        const Person other{PersonId::fresh(), u"王五"_s, {Role::Clerk}, {}, {}};
        const Person head{PersonId::fresh(), u"周建华"_s, {Role::Head}, {}, {}};
        casework::CaseFile file;
        file.acts << casework::Act{};
        file.acts.first().id = ActId::fresh();
        file.acts.first().recordedBy = clerk.id;
        auto correction = draft<casework::ActCorrected>();
        std::get<casework::ActCorrected>(correction.payload).act = file.acts.first().id;
        QVERIFY(allowed(clerk, correction, &file));
        QVERIFY(allowed(head, correction, &file));
        QCOMPARE(allowed(other, correction, &file).error().code, u"not-permitted"_s);
    }
    void saysWhoseWorkItIs()
    {
        const Person clerk{PersonId::fresh(), u"李敏"_s, {Role::Clerk}, {}, {}};
        const auto refused = allowed(clerk, Action::VoidImport).error();
        QCOMPARE(refused.code, u"not-permitted"_s);
        QVERIFY(refused.text.contains(u"李敏"_s));
        QVERIFY(refused.text.contains(label(Role::Head)));
        const auto act = allowed(clerk, draft<casework::AgreementSigned>(), nullptr).error();
        QVERIFY(act.text.contains(label(Role::Mediator)));
    }
};

TIAOCAI_TEST(TestOffice)
#include "test_office.moc"
