// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Whole lives of cases through the command line: every due date follows from what was recorded.
class TestLives : public QObject {
    Q_OBJECT

private slots:
    void mediationAgreedAndPaidLate();
    void arbitrationSuspendedCounterclaimedExtended();
    void correctionOfAnAcceptanceDateMovesEverythingAfterIt();
    void anOfficeOfOneCorrectsAloneAndSaysSo();
    void aLateEntryIsMarkedAndNeverRefused();
};

void TestLives::mediationAgreedAndPaidLate()
{
    Cli cli;
    cli.setToday(u"2026-05-20T10:00"_s);
    const auto number = cli.registered(u"mediation.json"_s);
    QVERIFY(!number.isEmpty());
    auto answer = cli.run({u"case"_s, number}).json;
    QCOMPARE(answer[u"stage"_s].toString(), u"registered"_s);
    QCOMPARE(clockText(answer, u"MED_ACCEPT_3WD"_s), u"2026-03-05 overdue"_s);
    QCOMPARE(clockText(answer, u"MED_LAW_15"_s), u"2026-03-17 void"_s);

    answer = cli.act(number, u"mediation-accepted"_s, u"2026-03-04"_s);
    QCOMPARE(answer[u"stage"_s].toString(), u"mediating"_s);
    QCOMPARE(clockText(answer, u"MED_ACCEPT_3WD"_s), u"2026-03-05 met-on-time"_s);
    QCOMPARE(clockText(answer, u"MED_END_15"_s), u"2026-03-19 overdue"_s);

    const QJsonArray items{QJsonObject{{u"amount"_s, 2000000}, {u"due"_s, u"2026-03-31"_s}},
                           QJsonObject{{u"amount"_s, 1000000}, {u"due"_s, u"2026-04-30"_s}}};
    answer = cli.act(number, u"agreement-signed"_s, u"2026-03-18"_s,
                     {{u"items"_s, items}, {u"allSignedOnDay"_s, true}});
    QCOMPARE(answer[u"stage"_s].toString(), u"concluded"_s);
    QCOMPARE(clockText(answer, u"MED_END_15"_s), u"2026-03-19 met-on-time"_s);
    QCOMPARE(clockText(answer, u"REVIEW_JOINT_15"_s), u"2026-04-02 void"_s);
    QCOMPARE(clockText(answer, u"JUDICIAL_CONFIRM_30"_s), u"2026-04-17 void"_s);

    cli.act(number, u"payment-recorded"_s, u"2026-03-30"_s,
            {{u"item"_s, u"item-1"_s}, {u"amount"_s, 2000000}});
    answer = cli.act(number, u"payment-recorded"_s, u"2026-05-08"_s,
                     {{u"item"_s, u"item-2"_s}, {u"amount"_s, 1000000}});
    QCOMPARE(clockText(answer, u"AGREEMENT_PERFORM"_s), u"2026-03-31 met-on-time; 2026-04-30 met-late"_s);
    cli.act(number, u"performance-completed"_s, u"2026-05-08"_s);
    answer = cli.run({u"case"_s, number}).json;
    QCOMPARE(answer[u"performance"_s].toString(), u"done"_s);
    QCOMPARE(answer[u"closing"_s].toObject()[u"on"_s].toString(), u"2026-03-18"_s);
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
}

void TestLives::arbitrationSuspendedCounterclaimedExtended()
{
    Cli cli;
    cli.setToday(u"2026-09-30T10:00"_s);
    const auto number = cli.registered(u"arbitration.json"_s);
    auto answer = cli.run({u"case"_s, number}).json;
    QCOMPARE(clockText(answer, u"ARB_ACCEPT_5WD"_s), u"2026-06-01 overdue"_s);

    answer = cli.act(number, u"arbitration-accepted"_s, u"2026-06-01"_s);
    QCOMPARE(clockText(answer, u"ARB_ACCEPT_5WD"_s), u"2026-06-01 met-on-time"_s);
    QCOMPARE(clockText(answer, u"ARB_AWARD_45"_s), u"2026-07-16 overdue"_s);
    QCOMPARE(clockText(answer, u"ARB_SERVE_5WD"_s), u"2026-06-08 overdue"_s);

    answer = cli.act(number, u"document-served"_s, u"2026-06-04"_s,
                     {{u"what"_s, u"application-copy"_s},
                      {u"recipient"_s, u"respondent"_s},
                      {u"method"_s, u"direct"_s},
                      {u"sentOn"_s, u"2026-06-03"_s},
                      {u"receivedOn"_s, u"2026-06-04"_s}});
    QCOMPARE(clockText(answer, u"ARB_SERVE_5WD"_s), u"2026-06-08 met-on-time"_s);
    QCOMPARE(clockText(answer, u"ARB_DEFENCE_10WD"_s).left(10), u"2026-06-18"_s);

    answer =
        cli.act(number, u"counterclaim-filed"_s, u"2026-06-12"_s,
                {{u"party"_s, u"respondent"_s},
                 {u"claims"_s, QJsonArray{QJsonObject{{u"cause"_s, u"contract"_s}, {u"amount"_s, 300000}}}}});
    QCOMPARE(clockText(answer, u"COUNTERCLAIM_DECIDE_5WD"_s), u"2026-06-22 overdue"_s);
    answer = cli.act(number, u"counterclaim-decided"_s, u"2026-06-16"_s, {{u"decision"_s, u"joined"_s}});
    QCOMPARE(clockText(answer, u"COUNTERCLAIM_DECIDE_5WD"_s), u"2026-06-22 met-on-time"_s);
    QCOMPARE(clockText(answer, u"ARB_AWARD_45"_s), u"2026-07-31 overdue"_s);

    cli.act(number, u"suspended"_s, u"2026-07-01"_s,
            {{u"ground"_s, u"awaiting-appraisal"_s},
             {u"proof"_s, u"鉴定受理通知"_s},
             {u"approver"_s, u"周建华"_s}});
    answer = cli.act(number, u"resumed"_s, u"2026-07-21"_s, {{u"groundEndedOn"_s, u"2026-07-20"_s}});
    QCOMPARE(clockText(answer, u"ARB_AWARD_45"_s), u"2026-08-20 overdue"_s);
    answer = cli.act(number, u"extension-approved"_s, u"2026-08-10"_s,
                     {{u"days"_s, 15}, {u"reason"_s, u"案情复杂"_s}});
    QCOMPARE(clockText(answer, u"ARB_AWARD_45"_s), u"2026-09-04 overdue"_s);

    answer = cli.act(number, u"hearing-set"_s, u"2026-08-05"_s,
                     {{u"day"_s, u"2026-08-25"_s}, {u"time"_s, u"09:00"_s}, {u"room"_s, u"第一庭"_s}});
    QCOMPARE(clocks(answer, u"HEARING_NOTICE_5WD_BEFORE"_s).size(), 2);
    QCOMPARE(clocks(answer, u"HEARING_NOTICE_5WD_BEFORE"_s).first()[u"strict"_s].toString(), u"2026-08-17"_s);
    QCOMPARE(clocks(answer, u"HEARING_NOTICE_5WD_BEFORE"_s).first()[u"lenient"_s].toString(),
             u"2026-08-18"_s);
    answer =
        cli.act(number, u"hearing-held"_s, u"2026-08-25"_s,
                {{u"outcome"_s, u"ended"_s}, {u"present"_s, QJsonArray{u"applicant"_s, u"respondent"_s}}});
    QCOMPARE(answer[u"stage"_s].toString(), u"heard"_s);

    answer = cli.act(
        number, u"award-made"_s, u"2026-09-03"_s,
        {{u"number"_s, u"石劳人仲案字〔2026〕第1号"_s},
         {u"results"_s,
          QJsonArray{
              QJsonObject{{u"claim"_s, u"claim-1"_s}, {u"outcome"_s, u"granted"_s}, {u"amount"_s, 8600000}},
              QJsonObject{{u"claim"_s, u"claim-2"_s}, {u"outcome"_s, u"refused"_s}}}}});
    QCOMPARE(answer[u"stage"_s].toString(), u"decided-not-served"_s);
    QCOMPARE(clockText(answer, u"ARB_AWARD_45"_s), u"2026-09-04 met-on-time"_s);
    for (const auto &party : {u"applicant"_s, u"respondent"_s}) {
        answer = cli.act(number, u"document-served"_s, u"2026-09-07"_s,
                         {{u"what"_s, u"award"_s},
                          {u"document"_s, u"document-1"_s},
                          {u"recipient"_s, party},
                          {u"method"_s, u"direct"_s},
                          {u"receivedOn"_s, u"2026-09-07"_s}});
    }
    QCOMPARE(clockText(answer, u"SUIT_15"_s).left(10), u"2026-09-22"_s);
    const auto next = cli.run({u"case"_s, number}).json[u"nextRule"_s].toString();
    QVERIFY2(!next.startsWith(u"ARCHIVE"_s), qPrintable(next));
    QCOMPARE(answer[u"stage"_s].toString(), u"effective"_s);
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
}

void TestLives::correctionOfAnAcceptanceDateMovesEverythingAfterIt()
{
    Cli cli;
    cli.setToday(u"2026-09-20T10:00"_s);
    const auto number = cli.registered(u"corrected.json"_s);
    auto answer = cli.act(number, u"mediation-accepted"_s, u"2026-09-15"_s);
    QCOMPARE(clockText(answer, u"MED_END_15"_s), u"2026-09-30 running"_s);
    const auto wrong = answer[u"act"_s].toObject()[u"uuid"_s].toString();

    // Within ten minutes it would be free; nobody else belongs to the office yet.
    cli.setToday(u"2026-09-20T11:00"_s);
    cli.run({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"mediator"_s});
    QCOMPARE(cli.run({u"act"_s, number, u"act-corrected"_s, u"--on"_s, u"2026-09-20"_s, u"--data"_s,
                      u"{\"act\":\"mediation-accepted\",\"reason\":\"误录\",\"rightDate\":\"2026-09-17\"}"_s})
                 .exit,
             1);
    answer = cli.act(number, u"act-corrected"_s, u"2026-09-20"_s,
                     {{u"act"_s, u"mediation-accepted"_s},
                      {u"reason"_s, u"误录"_s},
                      {u"rightDate"_s, u"2026-09-17"_s},
                      {u"secondPerson"_s, u"李敏"_s}});
    const auto moved = clocks(answer, u"MED_END_15"_s);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first()[u"due"_s].toString(), u"2026-10-08"_s);
    QCOMPARE(moved.first()[u"unrolled"_s].toString(), u"2026-10-02"_s);
    QCOMPARE(moved.first()[u"judged"_s].toString(), u"2026-10-02"_s);
    QCOMPARE(clockText(answer, u"MED_ACCEPT_3WD"_s), u"2026-09-17 met-on-time"_s);

    const auto acts = cli.run({u"case"_s, number}).json[u"acts"_s].toArray();
    QCOMPARE(acts.last().toObject()[u"supersedes"_s].toString(), wrong);
    QCOMPARE(acts.last().toObject()[u"reason"_s].toString(), u"误录"_s);
    QCOMPARE(acts.last().toObject()[u"secondPerson"_s].toString(), u"李敏"_s);
    QCOMPARE(acts.size(), 3);
}

void TestLives::anOfficeOfOneCorrectsAloneAndSaysSo()
{
    Cli cli;
    cli.setToday(u"2026-09-20T10:00"_s);
    const auto number = cli.registered(u"corrected.json"_s);
    cli.act(number, u"mediation-accepted"_s, u"2026-09-15"_s);
    cli.setToday(u"2026-09-20T11:00"_s);
    cli.act(
        number, u"act-corrected"_s, u"2026-09-20"_s,
        {{u"act"_s, u"mediation-accepted"_s}, {u"reason"_s, u"误录"_s}, {u"rightDate"_s, u"2026-09-17"_s}});
    const auto answer = cli.run({u"case"_s, number}).json;
    const auto correction = answer[u"acts"_s].toArray().last().toObject();
    QVERIFY(correction[u"noSecondPerson"_s].toBool());
    QCOMPARE(answer[u"irregularities"_s].toArray().last().toObject()[u"code"_s].toString(),
             u"no-second-person"_s);
}

void TestLives::aLateEntryIsMarkedAndNeverRefused()
{
    Cli cli;
    cli.setToday(u"2026-09-20T10:00"_s);
    const auto number = cli.registered(u"corrected.json"_s);
    cli.act(number, u"mediation-accepted"_s, u"2026-09-15"_s);
    cli.run({u"act"_s, number, u"contact-logged"_s, u"--on"_s, u"2026-09-18"_s, u"--data"_s,
             u"{\"channel\":\"phone\",\"text\":\"催促\"}"_s, u"--note"_s, u"系统停电"_s});
    const auto acts = cli.run({u"case"_s, number}).json[u"acts"_s].toArray();
    const auto accepted = acts[1].toObject(), contact = acts[2].toObject();
    QCOMPARE(accepted[u"lateEntryDays"_s].toInt(), 5);
    QVERIFY(accepted[u"lateEntry"_s].toString().contains(u"未说明"));
    QCOMPARE(contact[u"lateEntryDays"_s].toInt(), 2);
    QVERIFY(contact[u"lateEntry"_s].toString().contains(u"系统停电"));
}

TIAOCAI_TEST(TestLives)
#include "test_lives.moc"
