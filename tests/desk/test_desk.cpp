// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "scene.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using office::Role;
using scene::monday;
using scene::Scene;

namespace {

using Try = std::function<QString(Desk &, const CaseId &)>; ///< answers the refusal's code

/// What one person is refused: his role, and what he tries on a case in mediation.
struct Attempt {
    const char *what;
    Role role;
    Try tries;
};

template <typename T>
QString code(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

QList<Attempt> attempts()
{
    const auto day = monday.addDays(2);
    const auto records = [day](const Payload &payload) {
        return [=](Desk &desk, const CaseId &id) {
            return code(desk.cases().record(id, {.payload = payload, .on = day}));
        };
    };
    const auto fail = [day](Desk &desk, const CaseId &id) {
        return code(desk.cases().record(id, scene::failed(day)));
    };
    const auto registers = [day](Desk &desk, const CaseId &) {
        return code(desk.cases().registerCase(scene::applied(day)));
    };
    return {
        {"a clerk ends no mediation", Role::Clerk, fail},
        {"an arbitrator ends no mediation", Role::Arbitrator, fail},
        {"a head ends no mediation", Role::Head, fail},
        {"a manager records nothing", Role::DistrictManager, records(ContactLogged{})},
        {"a lawyer records nothing", Role::LegalAidLawyer, records(ContactLogged{})},
        {"an archivist ends no mediation", Role::Archivist, fail},
        {"an administrator records nothing", Role::Administrator, records(ContactLogged{})},
        {"a clerk binds no file", Role::Clerk, records(FileArchived{})},
        {"a mediator binds no file", Role::Mediator, records(FileArchived{})},
        {"a manager registers no case", Role::DistrictManager, registers},
        {"an archivist registers no case", Role::Archivist, registers},
        {"an administrator reads no case", Role::Administrator,
         [](Desk &desk, const CaseId &id) { return code(desk.cases().view(id)); }},
        {"an administrator lists no cases", Role::Administrator,
         [](Desk &desk, const CaseId &) { return code(desk.cases().list()); }},
        {"an administrator sees no day", Role::Administrator,
         [](Desk &desk, const CaseId &) { return code(desk.cases().today(monday)); }},
        {"an administrator previews nothing", Role::Administrator,
         [day](Desk &desk, const CaseId &id) { return code(desk.cases().preview(id, scene::failed(day))); }},
        {"a lawyer prints no report", Role::LegalAidLawyer,
         [](Desk &desk, const CaseId &) { return code(desk.reports().make(u"timeline"_s, monday, monday)); }},
        {"a mediator changes no settings", Role::Mediator,
         [](Desk &desk, const CaseId &) {
             return code(desk.office().changeSettings(desk.office().settings()));
         }},
        {"a mediator sets no target, whatever it is", Role::Mediator,
         [](Desk &desk, const CaseId &) {
             return code(desk.office().setTarget({.indicator = u"none"_s, .hundredths = -1}));
         }},
        {"an administrator follows up no case", Role::Administrator,
         [](Desk &desk, const CaseId &id) { return code(desk.figures().enterFollowUp({.id = id})); }},
        {"an administrator sees no figures, whatever the period", Role::Administrator,
         [](Desk &desk, const CaseId &) { return code(desk.figures().ofPeriod({})); }},
        {"an administrator sees no forecast", Role::Administrator,
         [](Desk &desk, const CaseId &) { return code(desk.figures().forecast({}, {}, {})); }},
        {"an administrator sees no follow-ups", Role::Administrator,
         [](Desk &desk, const CaseId &) { return code(desk.figures().followUps()); }},
        {"a lawyer issues no report", Role::LegalAidLawyer,
         [](Desk &desk, const CaseId &) { return code(desk.reports().issue(u"none"_s, {}, {})); }},
        {"a lawyer makes no report again", Role::LegalAidLawyer,
         [](Desk &desk, const CaseId &) { return code(desk.reports().reissue(u"none"_s)); }},
        {"a lawyer lists no reports", Role::LegalAidLawyer,
         [](Desk &desk, const CaseId &) { return code(desk.reports().issued()); }},
        {"a mediator hires nobody", Role::Mediator,
         [](Desk &desk, const CaseId &) { return code(desk.office().addPerson(u"x"_s, {Role::Head})); }},
        {"a clerk imports no calendar", Role::Clerk,
         [](Desk &desk, const CaseId &) { return code(desk.office().importCalendar("{}")); }},
        {"an archivist imports no ledger", Role::Archivist,
         [](Desk &desk, const CaseId &) { return code(desk.ledgers().importFile(u"x"_s)); }},
        {"a clerk takes no import back", Role::Clerk,
         [](Desk &desk, const CaseId &) {
             return code(desk.ledgers().voidImport(BatchId::fresh(), u"x"_s));
         }},
        {"a mediator verifies nothing", Role::Mediator,
         [](Desk &desk, const CaseId &) { return code(desk.proof().verify()); }},
        {"a lawyer makes no backup", Role::LegalAidLawyer,
         [](Desk &desk, const CaseId &) { return code(desk.proof().backup(u"x"_s)); }},
    };
}

} // namespace

class TestDesk : public QObject {
    Q_OBJECT

private slots:
    void foundsAnOffice()
    {
        Scene scene;
        QCOMPARE(scene.desk().office().identity().name, u"石桥镇劳动人事争议调解中心"_s);
        QVERIFY(!scene.desk().office().identity().id.isNull());
        QCOMPARE(scene.desk().actor().name, u"周建华"_s);
        QCOMPARE(scene.desk().actor().roles.size(), 5);
        const auto id = scene.desk().office().identity().id;
        scene.close();
        const auto again = scene.again(Access::Write);
        QVERIFY(again);
        QCOMPARE((*again)->office().identity().id, id);
        QVERIFY(Desk::open(scene.path(), Access::Read, scene::at(monday)).value()->actor().id.isNull());
    }
    /// Nothing of it is left in lists, search and check, and its number goes to the next.
    void aRegistrationIsTakenBackAtOnce()
    {
        Scene scene;
        const auto id = scene.received(monday);
        const auto number = scene.desk().cases().view(id)->file.number();
        QVERIFY(scene.desk().cases().mayTakeBack(id));
        QVERIFY(scene.desk().cases().takeBack(id));
        QCOMPARE(code(scene.desk().cases().view(id)), u"unknown-case"_s);
        QCOMPARE(code(scene.desk().cases().takeBack(id)), u"unknown-case"_s);
        QVERIFY(scene.desk().cases().list()->isEmpty());
        QVERIFY(scene.desk().cases().search(u"王芳"_s, 10)->isEmpty());
        QVERIFY(scene.desk().proof().verify()->isEmpty());
        QCOMPARE(scene.desk().cases().view(scene.received(monday))->file.number(), number);
        scene.close();
        const auto again = scene.again(Access::Write);
        QVERIFY(again);
        QVERIFY((*again)->proof().verify()->isEmpty());
        QCOMPARE((*again)->cases().list()->size(), 1);
    }
    void aRegistrationStaysOnceSomethingStandsOnIt_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto &what : {u"another person"_s, u"eleven minutes"_s, u"one more act"_s})
            QTest::newRow(qPrintable(what)) << what;
    }
    void aRegistrationStaysOnceSomethingStandsOnIt()
    {
        QFETCH(QString, what);
        Scene scene;
        auto &desk = scene.desk();
        const auto id = scene.received(monday);
        if (what == u"another person") {
            QVERIFY(desk.office().addPerson(u"李敏"_s, {Role::Mediator}));
            QVERIFY(desk.actAs(u"李敏"_s));
        } else if (what == u"eleven minutes")
            desk.setNow(scene::at(monday, QTime(10, 11)));
        else
            QVERIFY(desk.cases().record(id, scene::accepted(monday)));
        QCOMPARE(code(desk.cases().mayTakeBack(id)), u"opening-act"_s);
        QCOMPARE(code(desk.cases().takeBack(id)), u"opening-act"_s);
        QCOMPARE(desk.cases().list()->size(), 1);
    }
    void neverReplacesAFile()
    {
        Scene scene;
        scene.close();
        const auto bytes = scene.bytes();
        const auto again = Desk::create(scene.path(), {}, u"x"_s, scene::at(monday));
        QCOMPARE(code(again), u"missing-data"_s);
        QCOMPARE(code(Desk::create(scene.path(), {{}, office::OfficeKind::Court, u"x"_s, {}}, u"x"_s,
                                   scene::at(monday))),
                 u"file-exists"_s);
        QCOMPARE(scene.bytes(), bytes);
    }
    void refusesWhatIsNotThere()
    {
        Scene scene;
        const auto nowhere = scene.at(u"no/such/office"_s);
        QCOMPARE(code(Desk::open(nowhere, Access::Write, scene::at(monday))), u"not-found"_s);
        QCOMPARE(code(Desk::open(nowhere, Access::Read, scene::at(monday))), u"not-found"_s);
        QCOMPARE(code(Desk::open(scene.at(u"none"_s), Access::Write, scene::at(monday))), u"not-found"_s);
        QVERIFY(!QFile::exists(scene.at(u"none"_s)));
    }
    void writesForOneAndReadsForAll()
    {
        Scene scene;
        const auto id = scene.received(monday);
        const auto second = scene.again(Access::Write);
        QCOMPARE(code(second), u"office-in-use"_s);
        const auto reader = scene.again(Access::Read);
        QVERIFY(reader);
        QVERIFY((*reader)->cases().view(id));
        const auto refused = (*reader)->cases().record(id, scene::accepted(monday));
        QCOMPARE(code(refused), u"office-in-use"_s);
        QVERIFY((*reader)->cases().preview(id, scene::accepted(monday)));
        QVERIFY(scene.desk().cases().record(id, scene::accepted(monday)));
        QCOMPARE((*reader)->cases().view(id)->file.acts.size(), 2);
        scene.close();
        QVERIFY(scene.again(Access::Write));
    }
    /// Both on one thread here: whoever waited for the other would wait for ever.
    void readsWhileALongActionIsWritten()
    {
        Scene scene;
        scene.mediating(monday);
        const auto reader = scene.desk().reader()();
        QVERIFY(reader);
        QList<qsizetype> seen;
        scene.desk().watch([&](int, int) {
            seen << (*reader)->cases().list()->size();
            return true;
        });
        QVERIFY(
            scene.desk().ledgers().importFile(tiaocai::test::dataPath(QStringLiteral("/desk/ledger.csv"))));
        QCOMPARE(seen, QList<qsizetype>({1, 1}));
        QCOMPARE((*reader)->cases().list()->size(), 3);
    }
    void writesWhileALongQuestionIsAnswered()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        const auto reader = scene.desk().reader()();
        (*reader)->setNow(scene.desk().now());
        Result<Recorded> saved;
        (*reader)->watch([&](int, int) {
            saved = scene.desk().cases().record(
                id, {.payload = ContactLogged{.channel = Channel::Phone, .text = u"来电"_s},
                     .on = monday.addDays(1)});
            return true;
        });
        const auto report = (*reader)->reports().make(u"monthly"_s, monday, monday);
        QVERIFY(report);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
        QCOMPARE((*reader)->cases().view(id)->file.acts.size(), 3);
    }
    /// The desk for questions sees what was decided since it was opened, whoever acts.
    void seesWhatTheOfficeDecidedMeanwhile()
    {
        Scene scene;
        const auto reader = scene.desk().reader()();
        QVERIFY(scene.desk().office().addPerson(u"李敏"_s, {Role::Mediator}));
        QVERIFY((*reader)->actAs(u"李敏"_s));
        QCOMPARE((*reader)->office().people().size(), 2);
        auto settings = scene.desk().office().settings();
        settings.silentDays = 3;
        QVERIFY(scene.desk().office().changeSettings(settings));
        QVERIFY((*reader)->office().refresh());
        QCOMPARE((*reader)->office().settings().silentDays, 3);
        QCOMPARE(code((*reader)->office().changeSettings(settings)), u"not-permitted"_s);
    }
    /// Where nobody writes, nothing is copied to be read, however long it takes.
    void readsTheFileItselfWhereNobodyWrites()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        scene.close();
        const auto before = scene.bytes();
        const auto reader = scene.again(Access::Read, monday.addDays(1));
        QVERIFY(reader);
        QVERIFY((*reader)->cases().view(id));
        QVERIFY((*reader)->reports().make(u"monthly"_s, monday, monday));
        QVERIFY((*reader)->proof().verify()->isEmpty());
        QCOMPARE(scene.bytes(), before);
    }

    void registersACase()
    {
        Scene scene;
        QList<Change> told;
        scene.desk().listen([&](const Change &change) { told << change; });
        const auto recorded = scene.desk().cases().registerCase(scene::applied(monday));
        QVERIFY(recorded);
        const auto &file = recorded->view.file;
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().cases, QSet{file.id});
        QVERIFY(!told.first().office && !told.first().everything);
        QCOMPARE(file.number(), u"〔2026〕登0001号"_s);
        QCOMPARE(file.stage, Stage::Registered);
        QCOMPARE(file.acts.first().id, recorded->act);
        QCOMPARE(file.acts.first().recordedBy, scene.desk().actor().id);
        QVERIFY(scene.desk().cases().view(file.id)->file.acts == file.acts);
        QCOMPARE(*scene.desk().cases().find(u"〔2026〕登0001号"_s), file.id);
        QCOMPARE(*scene.desk().cases().find(file.id.toString()), file.id);
        QCOMPARE(code(scene.desk().cases().find(u"〔2026〕登0002号"_s)), u"unknown-case"_s);
    }
    void savesWhatItShows()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        const auto shown = scene.desk().cases().view(id)->file;
        scene.close();
        const auto again = scene.again(Access::Read, monday.addDays(1));
        const auto read = (*again)->cases().view(id)->file;
        QVERIFY(read.acts == shown.acts);
        QCOMPARE(read.number(), u"石劳调字〔2026〕001号"_s);
        QCOMPARE(read.stage, Stage::Mediating);
    }
    void tellsOncePerAction()
    {
        Scene scene;
        const auto id = scene.received(monday);
        int told = 0;
        scene.desk().listen([&](const Change &change) { told += change.cases == QSet{id} ? 1 : 100; });
        QVERIFY(scene.desk().cases().record(id, scene::accepted(monday)));
        QCOMPARE(told, 1);
        QVERIFY(!scene.desk().cases().record(id, scene::accepted(monday)));
        QVERIFY(scene.desk().cases().preview(id, scene::failed(monday)));
        QCOMPARE(told, 1);
    }
    void previewsACaseThatIsNotThere()
    {
        Scene scene;
        auto late = scene::application();
        late.rightsKnownOn = monday.addYears(-2);
        late.claims.first().cause = Cause::Severance; // arrears of a running employment know no year
        const auto draft = scene::applied(monday, late);
        const auto before = scene.bytes();
        const auto preview = scene.desk().cases().previewFirst(draft);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
        QCOMPARE(scene.bytes(), before);
        const auto recorded = scene.desk().cases().registerCase(draft);
        QVERIFY(recorded);
        QVERIFY(!preview->warnings.isEmpty());
        QCOMPARE(preview->warnings, recorded->warnings);
        const auto dates = [](const CaseView &view) {
            QStringList list;
            for (const auto &deadline : view.deadlines)
                list << deadline.period.rule.toString() + deadline.period.due.toString(Qt::ISODate);
            return list;
        };
        QVERIFY(!dates(preview->view).isEmpty());
        QCOMPARE(dates(preview->view), dates(recorded->view));
        auto nameless = draft;
        nameless.payload = MediationApplied{};
        QCOMPARE(scene.desk().cases().previewFirst(nameless).error().code, u"missing-data"_s);
    }
    void saysWhichDatesMove()
    {
        Scene scene;
        const auto id = scene.mediating(monday);
        MediationExtended extension;
        extension.until = QDate(2026, 3, 31);
        extension.consentedOn = monday.addDays(3);
        scene.setDay(monday.addDays(3));
        const ActDraft draft{.payload = extension, .on = monday.addDays(3)};
        const auto before = scene.bytes();
        const auto preview = scene.desk().cases().preview(id, draft);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().text));
        QCOMPARE(scene.bytes(), before);
        const auto recorded = scene.desk().cases().record(id, draft);
        QVERIFY(recorded);
        for (const auto &moved : {preview->moved, recorded->moved}) {
            QCOMPARE(moved.size(), 1);
            QCOMPARE(moved.first().first.period.due, QDate(2026, 3, 18));
            QCOMPARE(moved.first().second.period.due, QDate(2026, 3, 31));
        }
    }

    void numbersWithoutGaps()
    {
        Scene scene;
        const auto first = scene.mediating(monday);
        const auto second = scene.received(monday.addDays(1));
        QVERIFY(!scene.desk().cases().record(second, scene::accepted(monday.addDays(-30))));
        const auto accepted = scene.desk().cases().record(second, scene::accepted(monday.addDays(1)));
        QVERIFY(accepted);
        QCOMPARE(accepted->view.file.number(), u"石劳调字〔2026〕002号"_s);
        const auto third = scene.received(monday.addDays(2));
        const auto taken = scene.desk().cases().record(
            third, scene::accepted(monday.addDays(2), u"石劳调字〔2026〕002号"_s));
        QCOMPARE(code(taken), u"number-taken"_s);
        QCOMPARE(scene.desk().cases().view(third)->file.acts.size(), 1);
        QVERIFY(scene.desk().cases().record(third,
                                            scene::accepted(monday.addDays(2), u"石劳调字〔2026〕005号"_s)));
        const auto gaps = scene.desk().office().numberGaps().value();
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps.first().series, u"mediation"_s);
        QCOMPARE(gaps.first().number, 3);
        QCOMPARE(gaps.last().number, 4);
        QCOMPARE(scene.desk().cases().view(first)->file.number(), u"石劳调字〔2026〕001号"_s);
    }
    void startsEachYearAnew()
    {
        Scene scene(QDate(2025, 12, 30));
        scene.received(QDate(2025, 12, 30));
        scene.setDay(QDate(2026, 1, 5));
        const auto next = scene.desk().cases().registerCase(scene::applied(QDate(2026, 1, 5)));
        QCOMPARE(next->view.file.number(), u"〔2026〕登0001号"_s);
    }

    void refusesByRole_data()
    {
        QTest::addColumn<int>("attempt");
        const auto all = attempts();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].what) << i;
    }
    void refusesByRole()
    {
        QFETCH(int, attempt);
        const auto all = attempts();
        Scene scene;
        const auto id = scene.mediating(monday);
        QVERIFY(scene.desk().office().addPerson(u"某人"_s, {all[attempt].role}));
        scene.setDay(monday.addDays(2));
        QVERIFY(scene.desk().actAs(u"某人"_s));
        QStringList heard;
        int told = 0;
        scene.desk().logTo([&](const Refusal &refusal, const QString &) { heard << refusal.code; });
        scene.desk().listen([&](const Change &) { ++told; });
        const auto before = scene.bytes();
        QCOMPARE(all[attempt].tries(scene.desk(), id), u"not-permitted"_s);
        QCOMPARE(scene.bytes(), before);
        QCOMPARE(heard, QStringList{u"not-permitted"_s});
        QCOMPARE(told, 0);
    }
    void aRefusalWritesAndTellsNothingAndIsLoggedOnce_data()
    {
        QTest::addColumn<Try>("tries");
        const auto row = [](const char *what, const Try &tries) { QTest::newRow(what) << tries; };
        row("an act that cannot follow", [](Desk &desk, const CaseId &id) {
            return code(desk.cases().record(id, scene::accepted(monday.addDays(1))));
        });
        row("a case that is not there", [](Desk &desk, const CaseId &) {
            return code(desk.cases().record(CaseId::fresh(), scene::failed(monday)));
        });
        row("an unknown report",
            [](Desk &desk, const CaseId &) { return code(desk.reports().issue(u"none"_s, monday, monday)); });
        row("a target out of range", [](Desk &desk, const CaseId &) {
            return code(desk.office().setTarget({.indicator = u"closure"_s, .hundredths = 10'001}));
        });
        row("a follow-up without a reason",
            [](Desk &desk, const CaseId &id) { return code(desk.figures().enterFollowUp({.id = id})); });
        row("a ledger that is not there",
            [](Desk &desk, const CaseId &) { return code(desk.ledgers().importFile(u"none.csv"_s)); });
        row("a person twice", [](Desk &desk, const CaseId &) {
            return code(desk.office().addPerson(desk.actor().name, {Role::Clerk}));
        });
    }
    void aRefusalWritesAndTellsNothingAndIsLoggedOnce()
    {
        QFETCH(Try, tries);
        Scene scene;
        const auto id = scene.mediating(monday);
        QStringList logged;
        int told = 0;
        scene.desk().logTo([&](const Refusal &refusal, const QString &) { logged << refusal.code; });
        scene.desk().listen([&](const Change &) { ++told; });
        const auto before = scene.bytes();
        const auto refused = tries(scene.desk(), id);
        QVERIFY(!refused.isEmpty());
        QCOMPARE(logged, QStringList{refused});
        QCOMPARE(told, 0);
        QCOMPARE(scene.bytes(), before);
    }
    /// What the office decided in memory goes with the transaction that was to write it.
    void whatWasNotWrittenIsForgotten()
    {
        Scene scene;
        const auto before = scene.desk().office().settings();
        scene.desk().watch([](int, int) { return false; });
        scene.mediating(monday);
        auto settings = before;
        settings.choices.statisticalMonthEnd = 25;
        QCOMPARE(code(scene.desk().office().changeSettings(settings)), u"cancelled"_s);
        QCOMPARE(scene.desk().office().settings(), before);
        scene.desk().watch({});
        QVERIFY(scene.desk().office().changeSettings(settings));
        QCOMPARE(scene.desk().office().settings(), settings);
    }
    /// Dates are made anew for other choices alone: what else is set moves none.
    void targetsAndTemplatesMoveNoDate()
    {
        Scene scene;
        scene.mediating(monday);
        scene.desk().watch([](int, int) { return false; }); // nothing may go through the cases
        QList<Change> told;
        scene.desk().listen([&](const Change &change) { told << change; });
        QVERIFY(scene.desk().office().setTarget({.indicator = u"closure"_s, .hundredths = 9'000}));
        auto settings = scene.desk().office().settings();
        settings.series[u"mediation"_s] = u"{year}调{n:04}"_s;
        settings.silentDays = 3;
        QVERIFY(scene.desk().office().changeSettings(settings));
        QCOMPARE(told.size(), 2);
        QVERIFY(told.last().office && !told.last().everything && told.last().cases.isEmpty());
        QVERIFY(scene.desk().proof().verify()->isEmpty());
    }
    void letsOneCorrectOnesOwnActsAlone()
    {
        Scene scene;
        QVERIFY(scene.desk().office().addPerson(u"李敏"_s, {Role::Mediator}));
        const auto id = scene.mediating(monday);
        ActCorrected correction;
        correction.act = scene.desk().cases().view(id)->file.acts.first().id;
        correction.reason = u"收件日写错"_s;
        correction.rightDate = monday.addDays(-1);
        correction.secondPerson = scene.desk().actor().id;
        const ActDraft draft{.payload = correction, .on = monday.addDays(1)};
        QVERIFY(scene.desk().actAs(u"李敏"_s));
        QCOMPARE(code(scene.desk().cases().record(id, draft)), u"not-permitted"_s);
    }
    /// Who records an acceptance and is no mediator does not become one.
    void aClerkDoesNotBecomeTheMediator()
    {
        Scene scene;
        const auto id = scene.received(monday);
        const auto head = scene.desk().actor().id;
        scene.desk().office().addPerson(u"李敏"_s, {Role::Clerk}).value();
        QVERIFY(scene.desk().actAs(u"李敏"_s));
        ActDraft draft{.payload = MediationAccepted{}, .on = monday};
        const auto refused = scene.desk().cases().record(id, draft);
        QCOMPARE(code(refused), u"missing-data"_s);
        QCOMPARE(refused.error().member, u"mediators"_s);
        draft.payload = MediationAccepted{.mediators = {head}};
        QVERIFY(scene.desk().cases().record(id, draft));
        const auto accepted = scene.desk().cases().view(id)->file;
        QCOMPARE(accepted.handler, std::optional(head));
        QVERIFY(scene.desk().actAs(head.toString()));
        QVERIFY(scene.desk().office().changeRoles(head, {Role::Head}));
        ActCorrected correction;
        correction.act = accepted.acts.last().id;
        correction.reason = u"调解员写错"_s;
        correction.rightData = std::make_shared<const Payload>(MediationAccepted());
        const auto corrected = scene.desk().cases().record(id, {.payload = correction, .on = monday});
        QCOMPARE(code(corrected), u"missing-data"_s);
        QCOMPARE(corrected.error().member, u"rightData.mediators"_s);
    }
    void knowsItsStaff()
    {
        Scene scene;
        QCOMPARE(code(scene.desk().actAs(u"无此人"_s)), u"unknown-person"_s);
        const auto person = scene.desk().office().addPerson(u" 李 敏 "_s, {Role::Clerk});
        QCOMPARE(person->name, u"李 敏"_s);
        QCOMPARE(code(scene.desk().office().addPerson(u"李 敏"_s, {Role::Clerk})), u"person-exists"_s);
        QCOMPARE(code(scene.desk().office().addPerson(u"  "_s, {Role::Clerk})), u"missing-data"_s);
        QVERIFY(scene.desk().actAs(person->id.toString()));
        QCOMPARE(scene.desk().office().staff(monday).size(), 2);
    }
    void nobodyActsBecauseHeOpenedTheFile()
    {
        Scene scene;
        const auto founder = scene.desk().actor().id;
        scene.close();
        const auto desk = Desk::open(scene.path(), Access::Write, scene::at(monday)).value();
        QCOMPARE(desk->office().founder(), founder);
        QCOMPARE(code(desk->cases().list()), u"login-needed"_s);
        QCOMPARE(code(desk->office().addPerson(u"李敏"_s, {Role::Clerk})), u"login-needed"_s);
        QVERIFY(desk->actAs(founder.toString()));
        QVERIFY(desk->cases().list());
    }
    void anOfficeWithoutAHeadTakesItsFirst()
    {
        Scene scene;
        const office::Office office{{}, office::OfficeKind::Centre, u"柳镇调解中心"_s, u"411302002"_s};
        const auto desk = Desk::create(scene.at(u"empty"_s), office, {}, scene::at(monday)).value();
        QVERIFY(desk->office().founder().isNull());
        QCOMPARE(code(desk->cases().registerCase(scene::applied(monday))), u"login-needed"_s);
        QCOMPARE(code(desk->office().addPerson(u"李敏"_s, {Role::Clerk})), u"no-head"_s);
        QVERIFY(desk->office().addPerson(u"王主任"_s, {Role::Head, Role::Clerk}));
        QCOMPARE(code(desk->office().addPerson(u"李敏"_s, {Role::Clerk})), u"login-needed"_s);
        QVERIFY(desk->actAs(u"王主任"_s));
        QVERIFY(desk->cases().registerCase(scene::applied(monday)));
        QVERIFY(desk->proof().verify()->isEmpty());
    }
    void staffComesAndGoesByTheDay()
    {
        Scene scene;
        auto &office = scene.desk().office();
        const auto id = office.addPerson(u"李敏"_s, {Role::Clerk})->id;
        scene.setDay(monday.addDays(20));
        QCOMPARE(office.changeRoles(id, {Role::Mediator}, monday.addDays(5))->roles, QList{Role::Mediator});
        QVERIFY(scene.desk().actAs(u"李敏"_s));
        QCOMPARE(code(office.leave(id)), u"not-permitted"_s);
        QVERIFY(scene.desk().actAs(u"周建华"_s));
        QVERIFY(!office.leave(id, monday.addDays(10))->isHere());
        QCOMPARE(code(scene.desk().actAs(u"李敏"_s)), u"person-left"_s);
        QCOMPARE(code(office.leave(scene.desk().actor().id)), u"last-head"_s);
        QCOMPARE(office.staff(monday).size(), 2);
        QCOMPARE(office.staff(monday.addDays(10)).size(), 1);
        scene.close();
        const auto again = scene.again(Access::Write, monday.addDays(20));
        const auto then = (*again)->office().staff(monday.addDays(7)).last();
        QCOMPARE(then.name, u"李敏"_s);
        QCOMPARE(then.roles, QList{Role::Mediator});
        QVERIFY((*again)->proof().verify()->isEmpty());
    }
    void whoLeftCannotGoOnActing()
    {
        Scene scene;
        auto &office = scene.desk().office();
        QVERIFY(office.addPerson(u"李敏"_s, {Role::Head}));
        QVERIFY(office.leave(scene.desk().actor().id));
        QCOMPARE(code(scene.desk().cases().list()), u"not-permitted"_s);
    }
    void aChangeRecordsWhatChanged()
    {
        Scene scene;
        QVERIFY(scene.desk().office().changeSetting(u"silentDays"_s, u"9"_s));
        QVERIFY(scene.desk().office().changeSetting(u"silentDays"_s, u"9"_s));
        QCOMPARE(code(scene.desk().office().changeSetting(u"moonPhase"_s, u"9"_s)), u"unknown-setting"_s);
        QCOMPARE(code(scene.desk().office().changeSetting(u"silentDays"_s, u"x"_s)), u"bad-setting"_s);
        scene.close();
        const auto rows =
            scene::ask(scene.path(), u"SELECT kind, version, data FROM office_acts ORDER BY seq"_s, 3);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.last(),
                 (QStringList{u"settings-changed"_s, u"1"_s,
                              u"{\"after\":0,\"changes\":[{\"name\":\"silentDays\",\"value\":\"9\"}]}"_s}));
    }
    void namesOfStaffStandApart()
    {
        Scene scene;
        QVERIFY(scene.desk().office().addPerson(u"李敏"_s, {Role::Clerk}));
        scene.close();
        const auto acts =
            scene::ask(scene.path(), u"SELECT data FROM office_acts WHERE kind = 'staff-joined'"_s);
        QCOMPARE(acts.size(), 2);
        for (const auto &act : acts)
            QVERIFY(!act.first().contains(u"name"_s));
        const auto apart = scene::ask(scene.path(), u"SELECT data FROM office_personal ORDER BY act"_s);
        QCOMPARE(apart.last(), QStringList{u"{\"name\":\"李敏\"}"_s});
    }

    void refusesHostileText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
        QTest::newRow("a lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s;
        QTest::newRow("endless") << QString(50'000, u'x');
    }
    void refusesHostileText()
    {
        QFETCH(QString, text);
        Scene scene;
        const auto before = scene.bytes();
        QCOMPARE(code(scene.desk().cases().registerCase(scene::applied(monday, scene::application(text)))),
                 u"bad-text"_s);
        auto noted = scene::applied(monday);
        noted.note = text;
        QCOMPARE(code(scene.desk().cases().registerCase(noted)), u"bad-text"_s);
        QCOMPARE(scene.bytes(), before);
    }
    void keepsHostileTextThatIsText()
    {
        Scene scene;
        const auto name = u"'; DROP TABLE acts; -- <img src=x> =1+1 \u202E刘𬭎"_s;
        const auto id = scene.received(monday, scene::application(name));
        QCOMPARE(scene.desk().cases().view(id)->file.parties.first().record.name, name);
        QCOMPARE(scene.desk().cases().list({.text = u"刘𬭎"_s})->size(), 1);
    }

    void changesItsSettings()
    {
        Scene scene;
        auto settings = scene.desk().office().settings();
        settings.series[u"mediation"_s] = u"{year}调{n:04}"_s;
        QVERIFY(scene.desk().office().changeSettings(settings));
        const auto id = scene.mediating(monday);
        QCOMPARE(scene.desk().cases().view(id)->file.number(), u"2026调0001"_s);
        settings.series[u"mediation"_s] = u"没有年份{n}"_s;
        QCOMPARE(code(scene.desk().office().changeSettings(settings)), u"bad-template"_s);
        settings.series[u"mediation"_s] = settings.series[u"arbitration"_s];
        QCOMPARE(code(scene.desk().office().changeSettings(settings)), u"bad-template"_s);
        QCOMPARE(scene.desk().office().settings().series[u"mediation"_s], u"{year}调{n:04}"_s);
        QVERIFY(scene.desk().proof().verify()->isEmpty());
        scene.close();
        QCOMPARE((*scene.again(Access::Read))->office().settings().series[u"mediation"_s],
                 u"{year}调{n:04}"_s);
    }
    /// No case rests on the clock by which an office was set up; from the first case on it counts.
    void anOfficeWithoutACaseMayHaveItsClockSetRight()
    {
        Scene scene(monday.addYears(1));
        auto &desk = scene.desk();
        desk.setNow(scene::at(monday));
        QVERIFY(desk.cases().registerCase(scene::applied(monday)));
        QVERIFY(desk.figures().ofPeriod({monday, monday}));
        desk.setNow(scene::at(monday.addDays(-1)));
        QCOMPARE(code(desk.cases().registerCase(scene::applied(monday.addDays(-1)))), u"clock-set-back"_s);
        QVERIFY(desk.proof().verify()->isEmpty());
    }
    void refusesActsAndFiguresByAClockSetBack()
    {
        Scene scene;
        const auto id = scene.mediating(monday); // the last record: Tuesday, 10:00
        auto &desk = scene.desk();
        desk.setNow(scene::at(monday.addDays(1), QTime(9, 59)));
        const auto kept = scene.bytes();
        const auto refused = desk.cases().record(
            id, {.payload = ContactLogged{.channel = Channel::Phone, .text = u"来电"_s}, .on = monday});
        QCOMPARE(code(refused), u"clock-set-back"_s);
        QVERIFY(refused.error().text.contains(u"2026-03-03 09:59"_s));
        QVERIFY(refused.error().text.contains(u"2026-03-03 10:00"_s));
        QCOMPARE(code(desk.cases().registerCase(scene::applied(monday))), u"clock-set-back"_s);
        QCOMPARE(code(desk.office().addPerson(u"李敏"_s, {office::Role::Clerk})), u"clock-set-back"_s);
        QCOMPARE(code(desk.figures().ofPeriod({monday, monday})), u"clock-set-back"_s);
        QCOMPARE(code(desk.figures().ofPeriod({monday, monday, monday.addDays(-1)})), u"clock-set-back"_s);
        QCOMPARE(code(desk.figures().forecast(u"closure"_s, monday, monday, {})), u"clock-set-back"_s);
        QCOMPARE(code(desk.reports().make(u"monthly"_s, monday, monday)), u"clock-set-back"_s);
        QCOMPARE(code(desk.reports().issue(u"monthly"_s, monday, monday)), u"clock-set-back"_s);
        QCOMPARE(scene.bytes(), kept);
        // What is only read goes on, but for the figures of the year on Today.
        QVERIFY(desk.cases().view(id));
        QVERIFY(desk.proof().verify());
        QVERIFY(desk.cases().today(monday));
        QCOMPARE(code(desk.figures().yearSoFar(monday)), u"clock-set-back"_s);
        desk.setNow(scene::at(monday.addDays(1)));
        QVERIFY(desk.figures().yearSoFar(monday));
        QVERIFY(desk.cases().record(
            id, {.payload = ContactLogged{.channel = Channel::Phone, .text = u"来电"_s}, .on = monday}));
    }
    void goesOnOnceTheClockThatWasAheadIsCorrected()
    {
        Scene scene;
        auto &desk = scene.desk();
        QVERIFY(desk.office().addPerson(u"李敏"_s, {office::Role::Mediator}));
        const auto before = scene.mediating(monday);
        scene.setDay(monday.addYears(1));
        QVERIFY(desk.cases().record(before, scene::failed(monday.addDays(1))));
        const auto ahead = scene.received(monday.addYears(1), scene::application(u"李芳"_s));
        scene.setDay(monday.addDays(9));
        QCOMPARE(code(desk.cases().record(ahead, scene::accepted(monday.addDays(9)))), u"clock-set-back"_s);
        const auto truth = scene::at(monday.addDays(9)).moment;
        QCOMPARE(code(desk.office().correctClock(truth, u"电池"_s, u"周建华"_s)), u"second-person-needed"_s);
        QVERIFY(desk.actAs(u"李敏"_s));
        QCOMPARE(code(desk.office().correctClock(truth, u"电池"_s, u"周建华"_s)), u"not-permitted"_s);
        QVERIFY(desk.actAs(u"周建华"_s));
        QVERIFY(desk.office().correctClock(truth, u"电池没电"_s, u"李敏"_s));
        QCOMPARE(code(desk.office().correctClock(truth.addYears(2), u"电池"_s, u"李敏"_s)),
                 u"date-in-future"_s);
        const auto more = scene.received(monday.addDays(9), scene::application(u"赵六"_s));
        QVERIFY(desk.cases().view(more));
        // Named, and no damage of the file.
        QVERIFY(desk.proof().verify()->isEmpty());
        const auto notes = desk.proof().notes().value();
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes[0].what.contains(u"2027-03-02 10:00"_s) &&
                notes[0].what.contains(u"2026-03-11 10:00"_s));
        QCOMPARE(notes[0].caseNumber, desk.cases().view(before)->file.number());
        // What was done before the cut-off is seen, though its stamp lies after it.
        scene.setDay(monday.addDays(20));
        const auto asOf = desk.figures().ofPeriod({monday, monday.addDays(8), monday.addDays(10)}).value();
        QCOMPARE(asOf.figures.balance.concluded.number, qint64(1));
        const auto named =
            std::ranges::find(asOf.figures.checks, u"clock-corrected"_s, &statistics::Check::id);
        QVERIFY(named != asOf.figures.checks.end() && named->ok);
        QVERIFY(named->text.contains(notes[0].caseNumber));
        const auto report = desk.reports().make(u"monthly"_s, monday, monday.addDays(20)).value();
        QCOMPARE(report.report.notes.size(), 1);
        QVERIFY(report.report.notes.first().contains(notes[0].caseNumber));
    }
    void anOfficeOfOneNamesItsSecondPerson()
    {
        Scene scene;
        scene.received(monday.addYears(1));
        scene.setDay(monday);
        auto &desk = scene.desk();
        const auto truth = scene::at(monday).moment;
        QCOMPARE(code(desk.office().correctClock(truth, u"电池没电"_s, {})), u"second-person-needed"_s);
        QVERIFY(desk.office().correctClock(truth, u"电池没电"_s, u"赵主任"_s));
        QVERIFY(!desk.office().personNamed(u"赵主任"_s)->isHere());
        QVERIFY(desk.office().addPerson(u"李敏"_s, {office::Role::Clerk}));
    }
    void namesLinesThatAClockSetBackWrote()
    {
        Scene scene;
        scene.mediating(monday);
        scene.close();
        QCOMPARE(
            scene::tamper(scene.path(), {u"UPDATE audit SET at = '2025-01-01T09:00:00.000' WHERE seq = 3"_s}),
            QString());
        const auto notes = (*scene.again(Access::Read, monday.addDays(1)))->proof().notes().value();
        QCOMPARE(notes.size(), 1);
        QCOMPARE(notes.first().where, u"audit 3"_s);
        QVERIFY(notes.first().what.contains(u"2025-01-01 09:00"_s));
    }
    void numbersItsReports()
    {
        Scene scene;
        const auto number = [&] {
            return scene.desk().reports().issue(u"monthly"_s, monday, monday)->issued.number;
        };
        QCOMPARE(number(), u"2026-0001"_s);
        QCOMPARE(number(), u"2026-0002"_s);
        scene.setDay(QDate(2027, 1, 4));
        QCOMPARE(number(), u"2027-0001"_s);
    }
    void entersHistoriesIntoDemonstrationsAlone()
    {
        Scene scene;
        QCOMPARE(code(scene.desk().cases().enterHistories({{CaseId::fresh(), {scene::applied(monday)}}})),
                 u"not-a-demonstration"_s);
        office::Office demonstration{{}, office::OfficeKind::Centre, u"演示中心"_s, u"1"_s, true};
        const auto desk =
            Desk::create(scene.at(u"demo"_s), demonstration, u"周建华"_s, scene::at(QDate(2026, 6, 1)));
        QCOMPARE((*desk)
                     ->cases()
                     .enterHistories(
                         {{CaseId::fresh(), {scene::applied(monday), scene::accepted(monday.addDays(1))}},
                          {CaseId::fresh(), {scene::applied(monday)}}})
                     .value(),
                 2);
        QCOMPARE((*desk)->cases().list()->size(), 2);
        QCOMPARE(
            (*desk)->cases().view((*desk)->cases().list()->first().id)->file.acts.first().recordedAt.date(),
            monday);
        QVERIFY((*desk)->proof().verify()->isEmpty());
        QVERIFY(!(*desk)->cases().enterHistories(
            {{CaseId::fresh(), {scene::applied(monday)}}, {CaseId::fresh(), {scene::failed(monday)}}}));
        QCOMPARE((*desk)->cases().list()->size(), 2);
    }
};

TIAOCAI_TEST(TestDesk)
#include "test_desk.moc"
