// SPDX-License-Identifier: GPL-3.0-or-later
#include "court_scene.h"
#include "test_main.h"

#include <QTest>

#include <functional>

using namespace tiaocai;
using namespace tiaocai::hearings;
using namespace tiaocai::hearings::test;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;

using Telling = std::function<void(CourtScene &)>;
Q_DECLARE_METATYPE(Telling)

namespace {

QString codes(const QList<Objection> &objections)
{
    QStringList list;
    for (const auto &one : objections)
        list << one.code;
    return list.join(u' ');
}

void row(const char *name, const char *refused, const char *warned, const Telling &telling)
{
    QTest::newRow(name) << telling << QString::fromLatin1(refused) << QString::fromLatin1(warned);
}

DocketSession session(const CourtScene &scene, QTime start, const QString &room, const QList<PersonId> &who)
{
    return scene.other(start, 90, room, who);
}

TribunalComposed composed(const QList<PersonId> &arbitrators, std::optional<PersonId> recorder = {})
{
    return {.arbitrators = arbitrators, .presiding = arbitrators.first(), .recorder = recorder};
}

/// The keys of a party of our case, as another case has them.
PeopleOfCase ofWorker(const CourtScene &scene)
{
    return {peopleOf(scene.file(), "secret").persons, {}, {}};
}

/// The employer alone, as a case has it in which it has this credit code.
PeopleOfCase ofEmployer(CourtScene scene, const QString &creditCode)
{
    scene.application.parties[1].creditCode = creditCode;
    const auto people = peopleOf(scene.file(), "secret");
    return {{}, {}, people.employers, people.codedNames};
}

} // namespace

/// Each code of the table, on both sides of what it asks.
class TestHearingCheck : public QObject {
    Q_OBJECT

private slots:
    void everyCode_data()
    {
        QTest::addColumn<Telling>("telling");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<QString>("warned");
        using S = CourtScene;
        row("as it is", "", "", [](S &) {});

        row("room taken", "room-taken", "",
            [](S &s) { s.docket = {session(s, QTime(10, 45), u"S1"_s, {s.sun})}; });
        row("room free from the last minute on", "", "",
            [](S &s) { s.docket = {session(s, QTime(11, 0), u"S1"_s, {s.sun})}; });
        row("closer than the minutes between", "room-taken", "", [](S &s) {
            s.office.settings.first().second.minutesBetween = 15;
            s.docket = {session(s, QTime(11, 0), u"S1"_s, {s.sun})};
        });
        row("a mediation session in the room", "room-taken", "", [](S &s) {
            s.docket = {session(s, QTime(9, 0), u"S1"_s, {})};
            s.docket[0].isHearing = false;
        });
        row("another day is another day", "", "", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"S1"_s, {s.wang})};
            s.docket[0].on = june(15);
        });
        row("its own hearing is not in the way", "", "", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"S1"_s, {s.wang})};
            s.docket[0].of = s.id;
        });
        row("one that was moved is not in the way", "", "", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"S1"_s, {s.wang})};
            s.docket[0].status = SessionStatus::Moved;
        });
        row("arbitrator taken", "arbitrator-taken", "",
            [](S &s) { s.docket = {session(s, QTime(9, 30), u"C1"_s, {s.wang})}; });
        row("arbitrator has the pause too", "arbitrator-taken", "", [](S &s) {
            s.office.settings.first().second.minutesBetween = 15;
            s.docket = {session(s, QTime(11, 0), u"C1"_s, {s.wang})};
        });
        row("clerk taken", "clerk-taken", "", [](S &s) {
            s.docket = {session(s, QTime(10, 0), u"C1"_s, {s.sun})};
            s.docket[0].clerk = s.liu;
        });
        row("clerks need no pause", "", "", [](S &s) {
            s.office.settings.first().second.minutesBetween = 15;
            s.docket = {session(s, QTime(11, 0), u"C1"_s, {s.sun})};
            s.docket[0].clerk = s.liu;
        });
        row("person taken", "person-taken", "", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"Y1"_s, {s.zhao})};
            s.docket[0].people = ofWorker(s);
        });
        row("a representative who is a party elsewhere", "person-taken", "", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"Y1"_s, {s.zhao})};
            s.docket[0].people.representatives = ofWorker(s).persons;
        });
        row("without a number nobody is the same", "", "", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"Y1"_s, {s.zhao})};
            s.docket[0].people = ofWorker(s);
            s.application.parties[0].idNumber.clear();
        });

        row("no time to travel", "no-time-to-travel", "",
            [](S &s) { s.docket = {session(s, QTime(11, 15), u"Y1"_s, {s.wang})}; });
        row("half an hour is enough", "", "",
            [](S &s) { s.docket = {session(s, QTime(11, 30), u"Y1"_s, {s.wang})}; });
        row("a clerk travels too", "no-time-to-travel", "", [](S &s) {
            s.docket = {session(s, QTime(11, 15), u"Y1"_s, {s.zhao})};
            s.docket[0].clerk = s.liu;
        });
        row("branch to branch by way of the court", "no-time-to-travel", "",
            [](S &s) { s.docket = {session(s, QTime(12, 15), u"P1"_s, {s.wang})}; });
        row("online nobody travels", "", "", [](S &s) {
            s.docket = {session(s, QTime(11, 15), u"Y1"_s, {s.wang})};
            s.docket[0].online = true;
        });

        row("tribunal not running", "tribunal-not-running", "",
            [](S &s) { s.asked.room = u"P1"_s, s.asked.start = QTime(10, 0); });
        row("room closed", "room-closed", "", [](S &s) { s.asked.room = u"S2"_s; });
        row("room open on its last day", "", "notice-late",
            [](S &s) { s.asked.room = u"S2"_s, s.asked.on = june(11); });
        row("a place on another day", "room-closed", "notice-late outside-hours",
            [](S &s) { s.asked.room = u"C1"_s, s.asked.on = june(11); });
        row("room not online", "room-not-online", "", [](S &s) { s.asked.online = true; });
        row("room fit for online", "", "", [](S &s) { s.asked.online = true, s.asked.room = u"Y1"_s; });
        row("term over", "term-over", "", [](S &s) {
            s.registers().arbitrators[0].terms = {{QDate(2024, 1, 1), june(11)}};
        });
        row("last day of the term", "", "", [](S &s) {
            s.registers().arbitrators[0].terms = {{QDate(2024, 1, 1), june(12)}};
        });
        row("on leave", "unavailable", "", [](S &s) {
            s.registers().arbitrators[0].unavailable = {{june(10), june(12), {}, {}, {}}};
        });
        row("back from leave", "", "", [](S &s) {
            s.registers().arbitrators[0].unavailable = {{june(10), june(11), {}, {}, {}}};
        });
        row("the clerk is at his main work on Fridays", "unavailable", "", [](S &s) {
            s.registers().clerks[0].unavailable = {{{}, {}, 5, QTime(10, 0), QTime(12, 0)}};
        });
        row("not at this tribunal", "not-at-this-tribunal", "",
            [](S &s) { s.asked.room = u"Y1"_s, s.asked.arbitrators = {s.sun}; });
        row("a part-timer at home", "", "", [](S &s) { s.asked.arbitrators = {s.sun}; });

        row("recused", "recused", "", [](S &s) {
            s.tell(RecusalRequested{.against = s.wang, .ground = u"亲属"_s}, QDate(2026, 5, 20));
            s.tell(RecusalDecided{.granted = true}, QDate(2026, 5, 21));
        });
        row("recusal pending", "recusal-pending", "", [](S &s) {
            s.tell(RecusalRequested{.against = s.wang, .ground = u"亲属"_s}, QDate(2026, 5, 20));
        });
        row("recusal of the clerk", "recusal-pending", "", [](S &s) {
            s.tell(RecusalRequested{.against = s.liu, .ground = u"亲属"_s}, QDate(2026, 5, 20));
        });
        row("recusal refused", "", "", [](S &s) {
            s.tell(RecusalRequested{.against = s.wang, .ground = u"亲属"_s}, QDate(2026, 5, 20));
            s.tell(RecusalDecided{.granted = false}, QDate(2026, 5, 21));
        });

        row("a collective case has three", "tribunal-size", "",
            [](S &s) { s.application.collective = true; });
        row("... three, a full-time one presides", "", "", [](S &s) {
            s.application.collective = true;
            s.asked.arbitrators = {s.wang, s.zhao, s.sun};
        });
        row("... a part-timer would preside", "tribunal-size", "", [](S &s) {
            s.application.collective = true;
            s.asked.arbitrators = {s.sun, s.wang, s.zhao};
        });
        row("... handled simply it may have one", "", "tribunal-size", [](S &s) {
            s.application.collective = true;
            s.tell(SimplifiedChosen{.ground = SimplifiedGround(), .told = true}, QDate(2026, 5, 13));
        });
        row("nobody twice", "tribunal-size", "", [](S &s) {
            s.asked.arbitrators = {s.wang, s.zhao, s.wang};
        });
        row("two are no tribunal", "tribunal-size", "", [](S &s) { s.asked.arbitrators = {s.wang, s.zhao}; });
        row("others than the composed", "not-composed", "",
            [](S &s) { s.tell(composed({s.zhao}), QDate(2026, 5, 13)); });
        row("the composed", "", "", [](S &s) { s.tell(composed({s.wang}), QDate(2026, 5, 13)); });
        row("three were composed", "tribunal-size not-composed", "", [](S &s) {
            s.tell(composed({s.wang, s.zhao, s.chen}), QDate(2026, 5, 13));
        });
        row("an emptied seat is filled", "", "", [](S &s) {
            s.tell(composed({s.zhao}), QDate(2026, 5, 13));
            s.tell(RecusalRequested{.against = s.zhao, .ground = u"亲属"_s}, QDate(2026, 5, 20));
            s.tell(RecusalDecided{.granted = true}, QDate(2026, 5, 21));
        });
        row("the recorder sits", "recorder-is-arbitrator", "", [](S &s) { s.asked.clerk = s.wang; });

        row("not accepted yet", "not-accepted", "defence-running",
            [](S &s) { s.isAccepted = s.isServed = false; });
        row("decided", "decided", "", [](S &s) {
            HearingHeld held;
            held.outcome = HearingOutcome::Ended;
            s.tell(held, QDate(2026, 5, 22));
            AwardMade award;
            award.number = u"裁1"_s;
            award.results = {ClaimResult{s.application.claims.first().id, ClaimOutcome::Granted, {}}};
            s.tell(award, QDate(2026, 5, 25));
        });
        row("on hold", "case-on-hold", "", [](S &s) {
            s.tell(Suspended{.ground = SuspensionGround::WorkerDied, .proof = u"证明"_s}, QDate(2026, 5, 20));
        });
        row("commissioned", "in-commissioned-mediation", "",
            [](S &s) { s.tell(CommissionedMediationAgreed{.body = u"调解中心"_s}, QDate(2026, 5, 20)); });
        row("withdrawn", "case-closed", "",
            [](S &s) { s.tell(ApplicationWithdrawn{.party = s.worker}, QDate(2026, 5, 20)); });

        row("even handed over today it is too late", "notice-impossible", "",
            [](S &s) { s.asked.on = june(5); });
        row("the first lenient day", "", "notice-late", [](S &s) { s.asked.on = june(8); });
        row("... handled simply", "", "notice-late", [](S &s) {
            s.asked.on = june(5);
            s.tell(SimplifiedChosen{.ground = SimplifiedGround(), .told = true}, QDate(2026, 5, 13));
        });
        row("... with consent", "", "", [](S &s) {
            s.asked.on = june(5), s.asked.shorterNotice = true;
            s.tell(SimplifiedChosen{.ground = SimplifiedGround(), .told = true}, QDate(2026, 5, 13));
        });
        row("consent counts in the simplified procedure alone", "notice-impossible", "",
            [](S &s) { s.asked.on = june(5), s.asked.shorterNotice = true; });
        row("announced in signed minutes", "", "",
            [](S &s) { s.asked.on = june(5), s.asked.announced = true; });
        row("the last day that is late", "", "notice-late", [](S &s) { s.asked.on = june(11); });
        row("the office serves faster", "", "", [](S &s) {
            s.office.settings.first().second.serviceDays = 2;
            s.asked.on = june(11);
        });

        row("the defence period runs", "", "defence-running", [](S &s) { s.isServed = false; });
        row("a waiver ends it", "", "", [](S &s) {
            s.isServed = false;
            s.tell(DefenceTermWaived{.party = s.employer}, QDate(2026, 5, 20));
        });
        row("an early defence does not", "", "defence-running", [](S &s) {
            DocumentServed copy{.what = DocumentKind::ApplicationCopy,
                                .recipient = s.employer,
                                .method = ServiceMethod::Direct};
            copy.receivedOn = june(1);
            s.isServed = false;
            s.tell(copy, june(1));
            s.tell(DefenceReceived{.party = s.employer}, june(1));
        });
        row("after the time limit", "", "after-time-limit", [](S &s) { s.asked.on = june(26); });
        row("on its last day", "", "little-time-to-decide", [](S &s) { s.asked.on = june(25); });
        row("seven days are left", "", "", [](S &s) { s.asked.on = june(18); });
        row("a Saturday", "", "not-a-working-day", [](S &s) { s.asked.on = june(13); });
        row("a holiday", "", "little-time-to-decide not-a-working-day", [](S &s) { s.asked.on = june(19); });
        row("over lunch", "", "outside-hours", [](S &s) { s.asked.start = QTime(11, 0); });
        row("to the last minute of the morning", "", "", [](S &s) { s.asked.start = QTime(10, 30); });
        row("a place in its own hours", "", "journey-outside-hours",
            [](S &s) { s.asked.room = u"C1"_s, s.asked.start = QTime(18, 0); });
        row("on the way before nine", "", "journey-outside-hours", [](S &s) { s.asked.start = QTime(9, 0); });
        row("... whoever is at home is not", "", "",
            [](S &s) { s.asked.start = QTime(9, 0), s.asked.arbitrators = {s.sun}; });
        row("home after five", "", "journey-outside-hours", [](S &s) { s.asked.start = QTime(15, 30); });

        row("a representative elsewhere", "", "representative-elsewhere", [](S &s) {
            RepresentativeRecord lawyer{.party = s.worker, .name = u"律师"_s, .phone = u"13800000000"_s};
            s.tell(RepresentativeChanged{.change = RepresentativeChange(), .representative = lawyer},
                   QDate(2026, 5, 12));
            s.docket = {session(s, QTime(9, 30), u"Y1"_s, {s.zhao})};
            s.docket[0].people.representatives = peopleOf(s.file(), "secret").representatives;
        });
        row("the employer elsewhere", "", "employer-elsewhere", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"Y1"_s, {s.zhao})};
            s.docket[0].people.employers = peopleOf(s.file(), "secret").employers;
        });
        row("the employer, whose code is not known there", "", "employer-elsewhere", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"Y1"_s, {s.zhao})};
            s.docket[0].people = ofEmployer(s, {});
        });
        row("... nor here, and there it is", "", "employer-elsewhere", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"Y1"_s, {s.zhao})};
            s.docket[0].people = ofEmployer(s, u"91411300MA1234567X"_s);
            s.application.parties[1].creditCode.clear();
        });
        row("another employer of that name", "", "", [](S &s) {
            s.docket = {session(s, QTime(9, 30), u"Y1"_s, {s.zhao})};
            s.docket[0].people = ofEmployer(s, u"91411300MA7654321X"_s);
        });
        row("another speciality", "", "other-speciality",
            [](S &s) { s.registers().arbitrators[0].specialities = {Cause::WorkInjuryBenefits}; });
        row("one of his specialities", "", "", [](S &s) {
            s.registers().arbitrators[0].specialities = {Cause::WorkInjuryBenefits, Cause::Severance};
        });
        row("a third in the morning", "", "too-many-that-day", [](S &s) {
            s.asked.minutes = 30, s.asked.start = QTime(11, 0);
            s.docket = {s.other(QTime(9, 30), 30, u"S1"_s, {s.wang}),
                        s.other(QTime(10, 0), 30, u"S1"_s, {s.wang})};
        });
        row("two in the morning and two in the afternoon", "", "", [](S &s) {
            s.asked.minutes = 30;
            s.docket = {s.other(QTime(10, 0), 30, u"S1"_s, {s.wang}),
                        s.other(QTime(14, 0), 30, u"S1"_s, {s.wang}),
                        s.other(QTime(15, 0), 30, u"S1"_s, {s.wang})};
        });

        row("a day without an hour yet", "", "", [](S &s) { s.asked.start = {}, s.asked.room.clear(); });
    }
    void everyCode()
    {
        QFETCH(Telling, telling);
        CourtScene scene;
        telling(scene);
        const auto check = scene.check();
        QTEST(codes(check.refused), "refused");
        QTEST(codes(check.warned), "warned");
        for (const auto &one : check.refused + check.warned)
            QVERIFY(!one.text.isEmpty());
    }
    void theOtherHearingIsNamed()
    {
        CourtScene scene;
        scene.docket = {session(scene, QTime(9, 30), u"S1"_s, {scene.sun})};
        QCOMPARE(scene.check().refused.first().with->id, scene.docket.first().id);
    }
    void whoTravelsTellsHowItIsHeard_data()
    {
        QTest::addColumn<QString>("tribunal");
        QTest::addColumn<QList<int>>("who");
        QTest::addColumn<bool>("online");
        QTest::addColumn<QString>("how");
        QTest::newRow("at the court") << u"Y"_s << QList{1} << false << u"at-the-court"_s;
        QTest::newRow("a part-timer at home") << u"S"_s << QList{4} << false << u"local"_s;
        QTest::newRow("a traveller") << u"S"_s << QList{1} << false << u"on-circuit"_s;
        QTest::newRow("one of three travels") << u"S"_s << QList{1, 4} << false << u"on-circuit"_s;
        QTest::newRow("online nobody travels") << u"S"_s << QList{1} << true << u"local"_s;
    }
    void whoTravelsTellsHowItIsHeard()
    {
        QFETCH(QString, tribunal);
        QFETCH(QList<int>, who);
        QFETCH(bool, online);
        const CourtScene scene;
        QList<PersonId> sitting;
        for (const int one : who)
            sitting << someone(one);
        const auto how = howHeard(tribunal, sitting, online, scene.office.registersOn(june(1)));
        QVERIFY(how);
        QTEST(name(*how), "how");
    }
};

TIAOCAI_TEST(TestHearingCheck)
#include "test_hearing_check.moc"
