// SPDX-License-Identifier: GPL-3.0-or-later
#include "court.h"
#include "test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace court;

/// Registers, docket and checks as another program sees them.
class TestHearings : public QObject {
    Q_OBJECT

private slots:
    void registersGoInAndOut()
    {
        const Court court;
        auto out = court.run({u"registers"_s}).json;
        for (const auto &section : {u"arbitrators"_s, u"clerks"_s}) {
            QJsonArray list;
            for (const auto &value : out[section].toArray()) {
                auto entry = value.toObject();
                QVERIFY(!entry.take(u"uuid"_s).toString().isEmpty());
                list.append(entry);
            }
            out[section] = list;
        }
        QCOMPARE(QJsonDocument(out).toJson(), QJsonDocument(registersFile()).toJson());
        const auto again = court.take(registersFile());
        QCOMPARE(again.json[u"tribunals"_s].toInt(-1), 0);
        QCOMPARE(again.json[u"arbitrators"_s].toInt(-1), 0);
        auto file = registersFile();
        file[u"rooms"_s] = QJsonArray{room(u"Y1"_s, u"Y"_s), room(u"Y2"_s, u"Y"_s), room(u"S1"_s, u"S"_s)};
        QCOMPARE(court.take(file).json[u"rooms"_s].toInt(-1), 1);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void aHearingIsCheckedSetAndFound()
    {
        const Court court;
        const auto good = court.check(court.first, u"2026-06-12"_s, u"09:30"_s);
        QVERIFY(good.json[u"ok"_s].toBool());
        QCOMPARE(codesIn(good.json[u"refused"_s]) + codesIn(good.json[u"warned"_s]), QStringList());
        const auto early = court.check(court.first, u"2026-06-05"_s, u"09:30"_s);
        QCOMPARE(early.exit, 0);
        QVERIFY(!early.json[u"ok"_s].toBool());
        QCOMPARE(codesIn(early.json[u"refused"_s]), QStringList{u"notice-impossible"_s});

        QCOMPARE(court.set(court.first, u"2026-06-12"_s, u"09:30"_s).exit, 0);
        const auto sessions = court.docket(u"2026-06-12"_s, u"2026-06-12"_s);
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions[0][u"tribunal"_s].toString(), u"S"_s);
        QCOMPARE(sessions[0][u"how"_s].toString(), u"local"_s);
        QCOMPARE(sessions[0][u"status"_s].toString(), u"set"_s);
        QCOMPARE(sessions[0][u"minutes"_s].toInt(), 90);

        const auto taken = court.set(court.second, u"2026-06-12"_s, u"10:30"_s);
        QCOMPARE(taken.exit, 1);
        QVERIFY(taken.errors.startsWith(u"room-taken: "_s));
        QCOMPARE(codesIn(taken.json[u"refused"_s]),
                 (QStringList{u"room-taken"_s, u"arbitrator-taken"_s, u"clerk-taken"_s}));
        QCOMPARE(taken.json[u"refused"_s][0][u"with"_s], sessions[0][u"uuid"_s]);
        QCOMPARE(court.set(court.second, u"2026-06-12"_s, u"11:00"_s).errors.section(u':', 0, 0),
                 u"reason-needed"_s);
        QCOMPARE(court.set(court.second, u"2026-06-12"_s, u"11:00"_s, {u"--note"_s, u"当事人请求"_s}).exit,
                 0);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void whoSatTellsHowItWasHeard()
    {
        Court court;
        QCOMPARE(court.set(court.first, u"2026-06-12"_s, u"09:30"_s).exit, 0);
        court.setToday(u"2026-06-12T18:00"_s);
        court.act(court.first, u"hearing-held"_s, u"2026-06-12"_s,
                  {{u"outcome"_s, u"ended"_s},
                   {u"present"_s, QJsonArray{u"applicant"_s, u"respondent"_s}},
                   {u"arbitrators"_s, QJsonArray{u"王志远"_s}}});
        const auto sessions = court.docket(u"2026-06-12"_s, u"2026-06-12"_s);
        QCOMPARE(sessions[0][u"status"_s].toString(), u"held"_s);
        QCOMPARE(sessions[0][u"how"_s].toString(), u"on-circuit"_s);
        const auto acts = court.run({u"case"_s, court.first}).json[u"acts"_s].toArray();
        QCOMPARE(acts.last()[u"data"_s][u"how"_s].toString(), u"on-circuit"_s);
        QCOMPARE(acts.last()[u"data"_s][u"heardBy"_s].toString(), u"full-time"_s);
    }
    void aCaseOnHoldFreesItsSlots()
    {
        const Court court;
        QCOMPARE(court.set(court.first, u"2026-06-12"_s, u"09:30"_s).exit, 0);
        QCOMPARE(court.set(court.second, u"2026-06-12"_s, u"09:30"_s).exit, 1);
        court.act(
            court.first, u"suspended"_s, u"2026-06-01"_s,
            {{u"ground"_s, u"awaiting-appraisal"_s}, {u"proof"_s, u"鉴定"_s}, {u"approver"_s, u"周建华"_s}});
        QCOMPARE(court.docket(u"2026-06-12"_s, u"2026-06-12"_s).size(), 0);
        QCOMPARE(court.set(court.second, u"2026-06-12"_s, u"09:30"_s).exit, 0);
        // Of the two only the one that stands could have been held.
        const auto unrecorded = [&] {
            QStringList numbers;
            for (const auto row :
                 court.run({u"today"_s, u"--on"_s, u"2026-06-20"_s}).json[u"meetingNotRecorded"_s].toArray())
                numbers << row[u"number"_s].toString();
            return numbers;
        };
        QCOMPARE(unrecorded(), QStringList{court.second});
        QCOMPARE(court.ready()[u"notReady"_s][0][u"code"_s].toString(), u"case-on-hold"_s);
        court.act(court.first, u"resumed"_s, u"2026-06-01"_s, {{u"groundEndedOn"_s, u"2026-06-01"_s}});
        const auto waiting = court.docket(u"2026-06-20"_s, u"2026-06-20"_s);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0][u"status"_s].toString(), u"to-be-set"_s);
        QCOMPARE(court.ready()[u"cases"_s].toArray().size(), 1);
        QCOMPARE(unrecorded(), QStringList{court.second});
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void whatTheRegistersDoNotKnowIsRefused()
    {
        const Court court;
        const auto nowhere =
            court.run({u"check-hearing"_s, court.first, u"--on"_s, u"2026-06-12"_s, u"--at"_s, u"09:30"_s,
                       u"--minutes"_s, u"90"_s, u"--room"_s, u"X9"_s, u"--arbitrator"_s, u"陈明"_s});
        QCOMPARE(nowhere.json[u"refused"_s][0][u"code"_s].toString(), u"unknown-room"_s);
        const auto place = court.run({u"hearing-needs"_s, court.first, u"--place"_s, u"X"_s});
        QCOMPARE(place.json[u"refused"_s][0][u"code"_s].toString(), u"unknown-tribunal"_s);
        const auto crooked = court.check(court.first, u"2026-06-12"_s, u"09:37"_s);
        QCOMPARE(crooked.json[u"refused"_s][0][u"code"_s].toString(), u"bad-data"_s);
    }
    void readyCasesSayWhatAPlanNeeds()
    {
        const Court court;
        court.run({u"hearing-needs"_s, court.second, u"--minutes"_s, u"60"_s, u"--typical"_s, u"yes"_s,
                   u"--priority"_s, u"yes"_s});
        court.run({u"hearing-needs"_s, court.second, u"--minutes"_s, u"150"_s});
        const auto ready = court.ready();
        const auto first = ready[u"cases"_s][0].toObject(), second = ready[u"cases"_s][1].toObject();
        QCOMPARE(first[u"number"_s].toString(), court.first);
        QCOMPARE(first[u"due"_s].toString(), u"2026-06-25"_s);
        QCOMPARE(first[u"defenceEnds"_s].toString(), u"2026-05-26"_s);
        QCOMPARE(first[u"notice"_s].toString(), u"2026-06-12"_s);
        QCOMPARE(first[u"earliest"_s].toString(), u"2026-06-12"_s);
        QCOMPARE(first[u"why"_s].toString(), u"notice"_s);
        QCOMPARE(first[u"expected"_s].toBool(), true);
        QCOMPARE(first[u"place"_s].toArray(),
                 (QJsonArray{QJsonObject{
                     {u"tribunal"_s, u"S"_s}, {u"from"_s, u"2026-06-08"_s}, {u"to"_s, u"2026-06-30"_s}}}));
        QCOMPARE(first[u"minutes"_s].toInt(), 120);
        QCOMPARE(second[u"minutes"_s].toInt(), 150);
        QVERIFY(second[u"needsFullTime"_s].toBool() && second[u"priority"_s].toBool());
        QVERIFY(!first[u"needsFullTime"_s].toBool() && !first[u"priority"_s].toBool());
        QCOMPARE(ready[u"settings"_s][u"noticeDays"_s].toInt(), 5);
        court.act(
            court.first, u"claims-change-requested"_s, u"2026-06-01"_s,
            {{u"claims"_s, QJsonArray{QJsonObject{{u"cause"_s, u"annual-leave"_s}, {u"amount"_s, 100}}}}});
        const auto later = court.ready();
        QCOMPARE(later[u"notReady"_s][0][u"code"_s].toString(), u"decision-awaited"_s);
        QCOMPARE(later[u"cases"_s].toArray().size(), 1);
    }
    void joinedCasesAreHeardTogether()
    {
        const Court court;
        court.act(court.first, u"cases-joined"_s, u"2026-06-01"_s, {{u"cases"_s, QJsonArray{court.second}}});
        const auto ready = court.ready()[u"cases"_s].toArray();
        QCOMPARE(ready.size(), 1);
        QCOMPARE(ready[0][u"number"_s].toString(), court.first);
        QCOMPARE(ready[0][u"with"_s][0][u"number"_s].toString(), court.second);
        QCOMPARE(ready[0][u"persons"_s].toArray().size(), 2);
        QCOMPARE(court.set(court.first, u"2026-06-12"_s, u"09:30"_s).exit, 0);
        QCOMPARE(court.docket(u"2026-06-12"_s, u"2026-06-12"_s).size(), 1);
        QCOMPARE(court.run({u"case"_s, court.second}).json[u"hearings"_s].toArray().size(), 1);
        QCOMPARE(court.ready()[u"cases"_s].toArray().size(), 0);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void registersThatLeaveAHearingWithoutRoomAreRefused()
    {
        const Court court;
        QCOMPARE(court.set(court.first, u"2026-06-12"_s, u"09:30"_s).exit, 0);
        const auto hearing = court.docket(u"2026-06-12"_s, u"2026-06-12"_s)[0][u"uuid"_s];
        auto file = registersFile();
        file[u"rooms"_s] = QJsonArray{room(u"Y1"_s, u"Y"_s), room(u"S1"_s, u"S"_s, u"2026-06-11"_s)};
        const auto refused = court.take(file);
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.errors.startsWith(u"hearings-affected: "_s));
        QCOMPARE(refused.json[u"refused"_s][0][u"code"_s].toString(), u"hearings-affected"_s);
        QCOMPARE(refused.json[u"refused"_s][0][u"with"_s].toArray(), QJsonArray{hearing});
        // An administrator, who sees no cases, learns how many they are.
        QCOMPARE(court.run({u"add-person"_s, u"王管"_s, u"--roles"_s, u"administrator"_s}).exit, 0);
        const auto blind =
            court.run({u"--as"_s, u"王管"_s, u"import-registers"_s, court.path(u"registers.json"_s)});
        QCOMPARE(codeOf(blind), u"hearings-affected"_s);
        QVERIFY2(!blind.errors.contains(court.first), qPrintable(blind.errors));
        QCOMPARE(blind.json[u"refused"_s][0][u"with"_s].toArray(), QJsonArray());
        QCOMPARE(blind.json[u"refused"_s][0][u"affected"_s].toInt(), 1);
        QCOMPARE(court.take(file, {u"--affected"_s, u"release"_s}).exit, 0);
        const auto listed = court.docket(u"2026-06-15"_s, u"2026-06-15"_s);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"status"_s].toString(), u"without-room"_s);
        QCOMPARE(court.ready()[u"cases"_s].toArray().size(), 2);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void keptHearingsStandFlagged()
    {
        const Court court;
        QCOMPARE(court.set(court.first, u"2026-06-12"_s, u"09:30"_s).exit, 0);
        auto file = registersFile();
        auto gone = arbitrator(u"陈明"_s, u"part-time"_s, u"S"_s);
        gone[u"terms"_s] = QJsonArray{QJsonObject{{u"from"_s, u"2024-01-01"_s}, {u"to"_s, u"2026-06-05"_s}}};
        file[u"arbitrators"_s] = QJsonArray{arbitrator(u"王志远"_s, u"full-time"_s, u"Y"_s), gone};
        QCOMPARE(court.take(file, {u"--affected"_s, u"keep"_s}).exit, 0);
        const auto listed = court.docket(u"2026-06-12"_s, u"2026-06-12"_s);
        QCOMPARE(listed[0][u"status"_s].toString(), u"set"_s);
        QVERIFY(listed[0][u"kept"_s].toBool());
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void aPlanIsMadePublishedAndMadeAnew()
    {
        const Court court;
        const auto plan = court.plan();
        QVERIFY2(plan.exit == 0, qPrintable(plan.errors));
        QCOMPARE(court.plan().json, plan.json);
        const auto session = plan.json[u"sessions"_s][0].toObject();
        QCOMPARE(session[u"number"_s].toString(), court.first);
        QCOMPARE(session[u"on"_s].toString(), u"2026-06-12"_s);
        QCOMPARE(session[u"start"_s].toString(), u"09:00"_s);
        QCOMPARE(session[u"room"_s].toString(), u"S1"_s);
        QCOMPARE(session[u"arbitrators"_s].toArray(), QJsonArray{u"陈明"_s});
        QCOMPARE(session[u"clerk"_s].toString(), u"黄丽"_s);
        QCOMPARE(session[u"how"_s].toString(), u"local"_s);
        QCOMPARE(session[u"noticeBy"_s].toString(), u"2026-06-04"_s);
        QCOMPARE(plan.json[u"figures"_s].toObject(), (QJsonObject{{u"unplaced"_s, 0},
                                                                  {u"late"_s, 0},
                                                                  {u"journeys"_s, 0},
                                                                  {u"circuitDays"_s, 0},
                                                                  {u"waitingDays"_s, 64}}));
        QCOMPARE(plan.json[u"firstFit"_s], plan.json[u"figures"_s]);
        QVERIFY(plan.json[u"optimal"_s].toBool());
        const auto published = court.plan({u"--publish"_s});
        QVERIFY2(published.exit == 0, qPrintable(published.errors));
        QCOMPARE(court.ready()[u"cases"_s].toArray(), QJsonArray());
        const auto docket = court.docket(u"2026-06-12"_s, u"2026-06-12"_s);
        QCOMPARE(docket.size(), 2);
        QCOMPARE(docket[0][u"start"_s].toString(), u"09:00"_s);
        QCOMPARE(docket[1][u"start"_s].toString(), u"14:00"_s);
        // Published, they stand; released, nothing moves that need not.
        QCOMPARE(court.plan().json[u"sessions"_s].toArray(), QJsonArray());
        const auto anew = court.plan({u"--publish"_s, u"--release"_s, docket[0][u"uuid"_s].toString()});
        QVERIFY2(anew.exit == 0, qPrintable(anew.errors));
        QCOMPARE(anew.json[u"sessions"_s].toArray().size(), 1);
        QCOMPARE(anew.json[u"moved"_s].toArray(), QJsonArray());
        QCOMPARE(court.docket(u"2026-06-12"_s, u"2026-06-12"_s), docket);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    /// A clerk plans; the tribunals and the hours are signed by somebody else.
    void aPlanThatSomebodySignsIsProposed()
    {
        const Court court;
        const auto head = u"周建华"_s, clerk = u"黄丽"_s, secret = court.path(u"secret.txt"_s);
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("一把 老旧的 铜钥匙") > 0);
        file.close();
        const auto asked = [&](const QString &name, const QStringList &words) {
            return court.run(QStringList{u"--as"_s, name, u"--passphrase-file"_s, secret} + words);
        };
        const QStringList plan{u"plan-circuit"_s, u"--from"_s,  u"2026-06-08"_s, u"--to"_s,
                               u"2026-06-30"_s,   u"--steps"_s, u"200"_s,        u"--publish"_s};
        QCOMPARE(court
                     .run({u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, secret,
                           u"--recovery-sheet"_s, court.path(u"sheet.pdf"_s)})
                     .exit,
                 0);
        QCOMPARE(asked(head, {u"accounts"_s, u"add"_s, clerk, u"--new-passphrase-file"_s, secret}).exit, 0);
        const auto done = asked(clerk, plan);
        QVERIFY2(done.exit == 0, qPrintable(done.errors));
        QCOMPARE(done.json[u"published"_s].toInt(-1), 0);
        const auto proposal = done.json[u"proposal"_s].toString();
        QCOMPARE(done.json[u"sessions"_s].toArray().size(), 2);
        const auto docket = [&] {
            return asked(head, {u"docket"_s, u"--from"_s, u"2026-06-12"_s, u"--to"_s, u"2026-06-12"_s})
                .json[u"sessions"_s]
                .toArray()
                .size();
        };
        QCOMPARE(docket(), 0);
        const auto waits = asked(head, {u"proposals"_s}).json[u"proposals"_s].toArray();
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits[0][u"id"_s].toString(), proposal);
        QCOMPARE(waits[0][u"with"_s].toArray().size(), 3);
        QVERIFY(waits[0][u"mayDecide"_s].toBool());
        QCOMPARE(codeOf(asked(clerk, {u"approve"_s, proposal})), u"not-permitted"_s);
        const auto approved = asked(head, {u"approve"_s, proposal});
        QVERIFY2(approved.exit == 0, qPrintable(approved.errors));
        QCOMPARE(docket(), 2);
        QCOMPARE(codeOf(asked(head, {u"approve"_s, proposal})), u"proposal-settled"_s);
        // What was published stands: nothing is left to plan, and nothing to sign.
        const auto again = asked(clerk, plan);
        QCOMPARE(again.json[u"published"_s].toInt(-1), 0);
        QVERIFY(again.json[u"proposal"_s].isNull());
        QCOMPARE(asked(head, {u"verify"_s}).exit, 0);
    }
    void whoIsMissingIsReplacedByAPlan()
    {
        const Court court;
        QCOMPARE(court.plan({u"--publish"_s}).exit, 0);
        const auto docket = court.docket(u"2026-06-12"_s, u"2026-06-12"_s);
        auto file = registersFile();
        auto ill = arbitrator(u"陈明"_s, u"part-time"_s, u"S"_s);
        ill[u"unavailable"_s] =
            QJsonArray{QJsonObject{{u"from"_s, u"2026-06-08"_s}, {u"to"_s, u"2026-06-30"_s}}};
        file[u"arbitrators"_s] = QJsonArray{arbitrator(u"王志远"_s, u"full-time"_s, u"Y"_s), ill};
        QCOMPARE(court.take(file, {u"--affected"_s, u"release"_s}).exit, 0);
        const auto anew = court.plan({u"--publish"_s});
        QVERIFY2(anew.exit == 0, qPrintable(anew.errors));
        const auto sessions = anew.json[u"sessions"_s].toArray();
        QCOMPARE(sessions.size(), 2);
        for (const auto &session : sessions) {
            QCOMPARE(session[u"arbitrators"_s].toArray(), QJsonArray{u"王志远"_s});
            QCOMPARE(session[u"how"_s].toString(), u"on-circuit"_s);
            QVERIFY(session[u"recompose"_s].toBool());
        }
        QCOMPARE(anew.json[u"figures"_s][u"journeys"_s].toInt(), 1);
        QCOMPARE(court.docket(u"2026-06-12"_s, u"2026-06-12"_s).size(), 2);
        QCOMPARE(court.run({u"verify"_s}).exit, 0);
    }
    void whatCannotBePlannedIsNamed()
    {
        const Court court;
        const auto plan = court.plan({}, u"2026-06-11"_s);
        QCOMPARE(plan.json[u"unplaced"_s].toArray().size(), 2);
        QCOMPARE(plan.json[u"unplaced"_s][0][u"code"_s].toString(), u"notice-late"_s);
        QVERIFY(!plan.json[u"unplaced"_s][0][u"text"_s].toString().isEmpty());
        const auto unknown = court.plan({u"--release"_s, u"0b1c6e4e-7d5b-4b8e-9a55-3a7de3a4d111"_s});
        QCOMPARE(unknown.exit, 1);
        QVERIFY(unknown.errors.startsWith(u"unknown-hearing: "_s));
        QCOMPARE(court.plan({u"--seconds"_s, u"1"_s}).exit, 2);
    }
    void aDemonstrationCourtIsWhole()
    {
        const Cli cli(u"2026-11-23T08:30"_s);
        const auto file = cli.path(u"court.tiaocai"_s);
        const auto made = cli.runOn(
            file, {u"demo"_s, u"--kind"_s, u"court"_s, u"--cases"_s, u"120"_s, u"--seed"_s, u"7"_s});
        QVERIFY2(made.exit == 0, qPrintable(made.errors));
        QCOMPARE(made.json[u"cases"_s].toInt(), 120);
        QCOMPARE(cli.runOn(file, {u"verify"_s}).exit, 0);
        const auto sessions =
            cli.runOn(file, {u"docket"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2027-01-31"_s})
                .json[u"sessions"_s]
                .toArray();
        QSet<QString> statuses, ways;
        for (const auto &session : sessions) {
            statuses << session[u"status"_s].toString();
            ways << session[u"how"_s].toString();
        }
        QVERIFY(statuses.contains(u"held"_s) && statuses.contains(u"set"_s));
        QVERIFY(ways.size() >= 2);
    }
};

TIAOCAI_TEST(TestHearings)
#include "test_hearings.moc"
