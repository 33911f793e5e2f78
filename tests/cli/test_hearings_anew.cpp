// SPDX-License-Identifier: GPL-3.0-or-later
#include "court.h"
#include "test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace court;

namespace {

const auto friday = u"2026-06-12"_s, monday = u"2026-06-15"_s, today = u"2026-06-01"_s;
const QJsonObject onHold{
    {u"ground"_s, u"awaiting-appraisal"_s}, {u"proof"_s, u"鉴定"_s}, {u"approver"_s, u"周建华"_s}};
const QJsonObject everybodyCame{{u"outcome"_s, u"ended"_s},
                                {u"present"_s, QJsonArray{u"applicant"_s, u"respondent"_s}},
                                {u"minutesSigned"_s, true}};

/// The registers with one arbitrator as he says.
QJsonObject registersWith(const QString &name, const QString &member, const QJsonValue &value)
{
    auto file = registersFile();
    auto list = file[u"arbitrators"_s].toArray();
    for (auto one : list) {
        if (one[u"name"_s] != name) continue;
        auto entry = one.toObject();
        entry[member] = value;
        one = entry;
    }
    file[u"arbitrators"_s] = list;
    return file;
}

QJsonObject illInJune()
{
    return registersWith(u"陈明"_s, u"unavailable"_s,
                         QJsonArray{QJsonObject{{u"from"_s, today}, {u"to"_s, u"2026-06-30"_s}}});
}

QStringList statusesOf(const QJsonArray &docket)
{
    QStringList all;
    for (const auto &line : docket)
        all << line[u"status"_s].toString();
    return all;
}

QStringList numbersOf(const QJsonValue &cases)
{
    QStringList all;
    for (const auto &one : cases.toArray())
        all << one[u"number"_s].toString();
    return all;
}

} // namespace

/// What became of a hearing, of those who hear it and of the cases that are heard with it; and that it is set anew.
class TestHearingsAnew : public QObject {
    Q_OBJECT

private slots:
    void aReleaseEndsWhenTheHearingIsSetAnew_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto *how : {"plan", "hand", "hand, the same hearing"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aReleaseEndsWhenTheHearingIsSetAnew()
    {
        QFETCH(QString, how);
        const Court court;
        court.act(court.second, u"suspended"_s, today, onHold);
        QCOMPARE(court.set(court.first, friday, u"09:30"_s).exit, 0);
        QCOMPARE(court.take(illInJune(), {u"--affected"_s, u"release"_s}).exit, 0);
        QCOMPARE(statusesOf(court.docket(friday, friday)), QStringList{u"without-arbitrator"_s});
        QJsonObject anew{{u"day"_s, friday},      {u"time"_s, u"09:30"_s},
                         {u"minutes"_s, 90},      {u"room"_s, u"S1"_s},
                         {u"clerk"_s, u"黄丽"_s}, {u"arbitrators"_s, QJsonArray{u"王志远"_s}}};
        if (how != u"hand") anew[u"hearing"_s] = u"hearing-1"_s;
        const auto done = how == u"plan" ? court.plan({u"--publish"_s})
                                         : court.record(court.first, u"hearing-set"_s, today, anew,
                                                        {u"--note"_s, u"改定"_s});
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        QStringList standing;
        QString start;
        for (const auto &line : court.docket(friday, friday)) {
            if (line[u"status"_s] == u"moved"_s) continue;
            standing << line[u"status"_s].toString();
            start = line[u"start"_s].toString();
        }
        QCOMPARE(standing, QStringList{u"set"_s});
        QCOMPARE(numbersOf(court.ready()[u"cases"_s]), QStringList());
        QCOMPARE(court.ready()[u"pinned"_s].toArray().size(), 1);
        court.act(court.second, u"resumed"_s, today, {{u"groundEndedOn"_s, today}});
        anew[u"time"_s] = start;
        anew.remove(u"hearing"_s);
        QCOMPARE(codeOf(court.record(court.second, u"hearing-set"_s, today, anew, {u"--note"_s, u"加开"_s})),
                 u"room-taken"_s);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }

    void aJoinedCaseThatIsOverOrOnHoldDropsOut_data()
    {
        QTest::addColumn<bool>("isLead");
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QJsonObject>("data");
        const QJsonObject withdrawn{{u"party"_s, u"applicant"_s}};
        QTest::newRow("the one that leads is over") << true << u"application-withdrawn"_s << withdrawn;
        QTest::newRow("the other is over") << false << u"application-withdrawn"_s << withdrawn;
        QTest::newRow("the one that leads is on hold") << true << u"suspended"_s << onHold;
        QTest::newRow("the other is on hold") << false << u"suspended"_s << onHold;
    }
    void aJoinedCaseThatIsOverOrOnHoldDropsOut()
    {
        QFETCH(bool, isLead);
        QFETCH(QString, verb);
        QFETCH(QJsonObject, data);
        Court court;
        const auto gone = isLead ? court.first : court.second, goesOn = isLead ? court.second : court.first;
        court.act(court.first, u"cases-joined"_s, today, {{u"cases"_s, QJsonArray{court.second}}});
        QCOMPARE(court.set(court.first, friday, u"09:30"_s).exit, 0);
        court.act(gone, verb, today, data);
        QCOMPARE(court.docket(friday, friday).size(), 1);
        QCOMPARE(codesIn(court.check(goesOn, monday, u"09:00"_s).json[u"refused"_s]), QStringList());
        const auto later = court.record(goesOn, u"postponement-decided"_s, today,
                                        {{u"granted"_s, true},
                                         {u"newDay"_s, monday},
                                         {u"time"_s, u"09:00"_s},
                                         {u"reasonText"_s, u"证人出差"_s}},
                                        {u"--note"_s, u"改期"_s});
        QVERIFY2(later.exit == 0, qPrintable(later.errors));
        court.setToday(u"2026-06-15T18:00"_s);
        const auto substitute =
            court.record(goesOn, u"tribunal-composed"_s, monday,
                         {{u"arbitrators"_s, QJsonArray{u"王志远"_s}}, {u"hearing"_s, u"hearing-2"_s}},
                         {u"--note"_s, u"病假"_s});
        QVERIFY2(substitute.exit == 0, qPrintable(substitute.errors));
        // The people of the case that dropped out need not be named.
        const auto held = court.record(goesOn, u"hearing-held"_s, monday, everybodyCame);
        QVERIFY2(held.exit == 0, qPrintable(held.errors));
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void aPlanIsPublishedWithoutTheCaseThatDroppedOut_data() { aJoinedCaseThatIsOverOrOnHoldDropsOut_data(); }
    void aPlanIsPublishedWithoutTheCaseThatDroppedOut()
    {
        QFETCH(bool, isLead);
        QFETCH(QString, verb);
        QFETCH(QJsonObject, data);
        const Court court;
        const auto gone = isLead ? court.first : court.second, goesOn = isLead ? court.second : court.first;
        court.act(court.first, u"cases-joined"_s, today, {{u"cases"_s, QJsonArray{court.second}}});
        court.act(gone, verb, today, data);
        QCOMPARE(numbersOf(court.ready()[u"cases"_s]), QStringList{goesOn});
        QCOMPARE(numbersOf(court.ready()[u"notReady"_s]),
                 verb == u"suspended" ? QStringList{gone} : QStringList());
        const auto published = court.plan({u"--publish"_s});
        QVERIFY2(published.exit == 0, qPrintable(published.errors));
        QCOMPARE(published.json[u"published"_s].toInt(), 1);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }

    /// A named the two others; through each of the three an act reaches all.
    void joinedCasesAreOneGroupThroughEach()
    {
        for (int through = 0; through < 3; ++through) {
            Court court;
            court.setToday(u"2026-05-12T09:00"_s);
            const QStringList cases{court.first, court.second, court.accepted(u"411302199001011235"_s)};
            court.setToday(u"2026-06-01T08:00"_s);
            court.act(court.first, u"cases-joined"_s, today, {{u"cases"_s, QJsonArray{cases[1], cases[2]}}});
            const auto set = court.set(cases[through], friday, u"09:30"_s);
            QVERIFY2(set.exit == 0, qPrintable(set.errors));
            for (const auto &number : cases)
                QCOMPARE(court.run({u"case"_s, number}).json[u"hearings"_s].toArray().size(), 1);
            QCOMPARE(court.docket(friday, friday).size(), 1);
            // The two that are left are joined by the one that is over.
            court.act(cases[0], u"application-withdrawn"_s, today, {{u"party"_s, u"applicant"_s}});
            court.act(cases[2], u"hearing-cancelled"_s, today, {{u"reason"_s, u"和解"_s}});
            const auto ready = court.ready()[u"cases"_s].toArray();
            QCOMPARE(numbersOf(ready), QStringList{cases[1]});
            QCOMPARE(numbersOf(ready[0][u"with"_s]), QStringList{cases[2]});
            QCOMPARE(court.run({u"verify"_s}).exit, 0);
        }
    }

    void whoLeftIsNeitherSetNorPlanned()
    {
        const Court court;
        QCOMPARE(court.set(court.first, friday, u"09:30"_s).exit, 0);
        const auto hearing = court.docket(friday, friday)[0][u"uuid"_s];
        const auto left = court.run({u"person-left"_s, u"陈明"_s, u"--on"_s, u"2026-06-01"_s});
        QCOMPARE(left.exit, 0);
        QCOMPARE(left.json[u"affected"_s].toArray(), QJsonArray{hearing});
        QCOMPARE(statusesOf(court.docket(friday, friday)), QStringList{u"without-arbitrator"_s});
        QCOMPARE(codesIn(court.check(court.second, monday, u"09:00"_s).json[u"refused"_s]),
                 QStringList{u"term-over"_s});
        // Its room and hour are taken all the same, until somebody else is set.
        QCOMPARE(codesIn(court.check(court.second, friday, u"09:30"_s).json[u"refused"_s]).first(),
                 u"room-taken"_s);
        const auto plan = court.plan({u"--publish"_s, u"--release"_s, hearing.toString()});
        QVERIFY2(plan.exit == 0, qPrintable(plan.errors));
        const auto sessions = plan.json[u"sessions"_s].toArray();
        QCOMPARE(sessions.size(), 2);
        for (const auto &session : sessions)
            QCOMPARE(session[u"arbitrators"_s].toArray(), QJsonArray{u"王志远"_s});
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void aClerkWhoLeftIsNotNamed()
    {
        const Court court;
        QCOMPARE(court.run({u"person-left"_s, u"黄丽"_s, u"--on"_s, today}).exit, 0);
        QCOMPARE(codesIn(court.check(court.first, friday, u"09:30"_s).json[u"refused"_s]),
                 QStringList{u"unavailable"_s});
        QVERIFY(court.plan().json[u"sessions"_s][0][u"clerk"_s].isNull());
    }

    void aDayWithoutAnHourIsReady()
    {
        const Court court;
        QCOMPARE(court.set(court.first, friday, u"09:30"_s).exit, 0);
        court.run({u"act"_s, court.first, u"postponement-decided"_s, u"--on"_s, today, u"--data"_s,
                   u"{\"granted\":true,\"newDay\":\"2026-06-16\",\"reasonText\":\"证人出差\"}"_s, u"--note"_s,
                   u"改期"_s});
        QCOMPARE(statusesOf(court.docket(monday, monday)), QStringList{u"without-hour"_s});
        QVERIFY(numbersOf(court.ready()[u"cases"_s]).contains(court.first));
        QCOMPARE(court.plan({u"--publish"_s}).exit, 0);
        QCOMPARE(numbersOf(court.ready()[u"cases"_s]), QStringList());
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    /// Minutes announced the day, and no hour: whoever is to come then is told of it.
    void anotherHourThanTheOneAnnouncedIsNotAnnounced()
    {
        Court court;
        QCOMPARE(court.set(court.first, friday, u"09:30"_s).exit, 0);
        court.setToday(u"2026-06-12T18:00"_s);
        auto adjourned = everybodyCame;
        adjourned[u"outcome"_s] = u"adjourned"_s;
        adjourned[u"nextOn"_s] = u"2026-06-25"_s;
        const auto held =
            court.record(court.first, u"hearing-held"_s, friday, adjourned, {u"--note"_s, u"续庭"_s});
        QVERIFY2(held.exit == 0, qPrintable(held.errors));
        QCOMPARE(court.plan({u"--publish"_s}).exit, 0);
        const auto acts = court.run({u"case"_s, court.first}).json[u"acts"_s].toArray();
        QCOMPARE(acts.last()[u"kind"_s].toString(), u"hearing-set"_s);
        QVERIFY(!acts.last()[u"data"_s][u"announced"_s].toBool());
    }

    void aPlanComposesWithItsClerk()
    {
        const Court court;
        QCOMPARE(court.plan({u"--publish"_s}).exit, 0);
        QStringList recorders;
        for (const auto &act : court.run({u"case"_s, court.first}).json[u"acts"_s].toArray()) {
            if (act[u"kind"_s] == u"tribunal-composed"_s)
                recorders << act[u"data"_s][u"recorder"_s].toString();
        }
        const auto clerk = court.run({u"registers"_s}).json[u"clerks"_s][0][u"uuid"_s].toString();
        QCOMPARE(recorders, QStringList{clerk});
    }

    /// Today he may sit, on the days of the plan no more.
    void aTermThatEndsBeforeTheHearingLeavesASeatToFill()
    {
        const Court court;
        court.act(court.first, u"tribunal-composed"_s, today,
                  {{u"arbitrators"_s, QJsonArray{u"王志远"_s}}, {u"recorder"_s, u"黄丽"_s}});
        const QJsonObject term{{u"from"_s, u"2024-01-01"_s}, {u"to"_s, u"2026-06-11"_s}};
        QCOMPARE(court.take(registersWith(u"王志远"_s, u"terms"_s, QJsonArray{term})).exit, 0);
        QCOMPARE(codesIn(court.check(court.first, friday, u"09:30"_s).json[u"refused"_s]), QStringList());
        const auto plan = court.plan();
        QCOMPARE(numbersOf(plan.json[u"unplaced"_s]), QStringList());
        QCOMPARE(plan.json[u"sessions"_s][0][u"arbitrators"_s].toArray(), QJsonArray{u"陈明"_s});
        QVERIFY(plan.json[u"sessions"_s][0][u"recompose"_s].toBool());
    }

    void whoWasRecusedLeavesHisHearingWithoutArbitrator()
    {
        const Court court;
        QCOMPARE(court.set(court.first, friday, u"09:30"_s).exit, 0);
        court.act(court.first, u"recusal-requested"_s, today,
                  {{u"by"_s, u"applicant"_s}, {u"against"_s, u"陈明"_s}, {u"ground"_s, u"近亲属"_s}});
        QCOMPARE(statusesOf(court.docket(friday, friday)), QStringList{u"set"_s});
        court.act(court.first, u"recusal-decided"_s, today, {{u"granted"_s, true}});
        const auto lost = court.docket(friday, friday);
        QCOMPARE(statusesOf(lost), QStringList{u"without-arbitrator"_s});
        QCOMPARE(codesIn(court.check(court.second, friday, u"09:30"_s).json[u"refused"_s]).first(),
                 u"room-taken"_s);
        const auto plan = court.plan({u"--publish"_s, u"--release"_s, lost[0][u"uuid"_s].toString()});
        QVERIFY2(plan.exit == 0, qPrintable(plan.errors));
        QCOMPARE(plan.json[u"moved"_s].toArray(), QJsonArray());
        for (const auto &status : statusesOf(court.docket(friday, u"2026-06-30"_s)))
            QCOMPARE(status, u"set"_s);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }

    /// A day alone comes of a postponement; whoever sets a hearing says when it begins.
    void aHearingIsNotSetWithoutItsHour()
    {
        const Court court;
        const QJsonObject day{
            {u"day"_s, friday}, {u"room"_s, u"S1"_s}, {u"arbitrators"_s, QJsonArray{u"陈明"_s}}};
        const auto refused =
            court.record(court.first, u"hearing-set"_s, today, day, {u"--note"_s, u"待定"_s});
        QCOMPARE(codeOf(refused), u"missing-data"_s);
        QCOMPARE(court.docket(friday, friday), QJsonArray());
    }
    /// The hour of joined cases whose leading one is over is checked, and nothing in the file keeps it: the docket says so.
    void whoLeadsNoMoreLeavesNoSlots()
    {
        const Court court;
        court.act(court.first, u"cases-joined"_s, today, {{u"cases"_s, QJsonArray{court.second}}});
        QCOMPARE(court.set(court.first, friday, u"09:30"_s).exit, 0);
        QVERIFY(court.docket(friday, friday)[0][u"slots"_s].toBool());
        court.act(court.first, u"application-withdrawn"_s, today, {{u"party"_s, u"applicant"_s}});
        const auto left = court.docket(friday, friday);
        QCOMPARE(statusesOf(left), QStringList{u"set"_s});
        QVERIFY(!left[0][u"slots"_s].toBool(true));
        QCOMPARE(court.set(court.second, friday, u"09:30"_s, {u"--note"_s, u"原时间"_s}).exit, 0);
        QVERIFY(court.docket(friday, friday)[0][u"slots"_s].toBool());
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }

    void noMinutesAreNoHearing()
    {
        const Court court;
        for (const auto &minutes : {u"0"_s, u"-15"_s}) {
            const auto checked =
                court.run({u"check-hearing"_s, court.first, u"--on"_s, friday, u"--at"_s, u"09:30"_s,
                           u"--minutes"_s, minutes, u"--room"_s, u"S1"_s, u"--arbitrator"_s, u"陈明"_s});
            QCOMPARE(codeOf(checked), u"bad-data"_s);
        }
    }
};

TIAOCAI_TEST(TestHearingsAnew)
#include "test_hearings_anew.moc"
