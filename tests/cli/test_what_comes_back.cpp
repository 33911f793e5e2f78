// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "test_main.h"
#include "ways.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto creditCode = u"91411302MA9K1X2Y3Q"_s;

/// What was told of one kind, in an answer of `case` or `feedback`.
QList<QJsonValue> toldOf(const Cli::Output &output, const QString &kind)
{
    QList<QJsonValue> told;
    for (const auto &one : output.json[u"told"_s].toArray()) {
        if (one[u"kind"_s].toString() == kind) told << one;
    }
    return told;
}

/// The first record of a package's cases.
QJsonValue recordIn(const Cli::Output &exported)
{
    const auto lines = member(file(exported), u"cases.jsonl"_s);
    return QJsonDocument::fromJson(lines.left(lines.indexOf('\n'))).object();
}

/// A mediation of the centre against an employer that is known by its code.
QString against(const Ways &ways, const QString &code, const QString &on)
{
    const auto place = ways.write(
        u"employer.json"_s,
        R"({"kind":"mediation","receivedOn":")" + on.toUtf8() + R"(","township":"石桥镇","isSigned":true,
"parties":[{"role":"applicant","kind":"worker","name":"李强"},
{"role":"respondent","kind":"employer","name":"宏达公司","industry":"C","creditCode":")" +
            code.toUtf8() + R"("}],"claims":[{"cause":"wage-arrears","amount":120000}]})");
    const auto uuid = Pair::must(ways.centre({u"register"_s, place})).json[u"case"_s][u"uuid"_s].toString();
    Pair::must(ways.centre({u"act"_s, uuid, u"consent-answered"_s, u"--on"_s, on, u"--data"_s,
                            uR"({"party":"respondent","answer":"agrees"})"_s}));
    Pair::must(ways.centre({u"act"_s, uuid, u"mediation-accepted"_s, u"--on"_s, on}));
    return uuid;
}

} // namespace

/// What a court and its centres hear of each other, as another program sees it.
class TestWhatComesBack : public QObject {
    Q_OBJECT

private slots:
    void theCentreSeesWhatBecameOfItsCase()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto uuid = ways.failed(u"2026-03-16"_s);
        const auto sent = ways.handOver(uuid, u"arbitration"_s);
        // Words of a hand-over are Chinese, whatever the command line speaks.
        const auto away = ways.centre({u"case"_s, uuid}).json[u"handedOver"_s][0];
        QCOMPARE(away[u"text"_s].toString(), u"申请仲裁"_s);
        QCOMPARE(away[u"state"_s].toString(), u"exported"_s);
        const auto taken = ways.acceptCase(file(sent));
        const auto there = taken.json[u"case"_s][u"uuid"_s].toString();
        Pair::must(ways.centre({u"apply-receipt"_s, taken.json[u"receipts"_s][0].toString()}));
        QCOMPARE(ways.centre({u"case"_s, uuid}).json[u"handedOver"_s][0][u"state"_s].toString(),
                 u"accepted"_s);
        QVERIFY(ways.centre({u"case"_s, uuid}).json[u"told"_s].toArray().isEmpty());
        ways.setToday(u"2026-03-19T09:00"_s);
        const auto number = ways.acceptedThere(there, u"2026-03-19"_s);
        Pair::must(ways.court({u"act"_s, there, u"hearing-set"_s, u"--on"_s, u"2026-03-19"_s, u"--data"_s,
                               u"{\"day\":\"2026-04-20\",\"time\":\"09:30\"}"_s}));
        const auto told = Pair::must(ways.feedback());
        QCOMPARE(told.json[u"items"_s].toInt(), 2);
        Pair::must(ways.centre({u"apply-receipt"_s, file(told)}));
        const auto shown = ways.centre({u"case"_s, uuid});
        QCOMPARE(toldOf(shown, u"court-number"_s)[0][u"data"_s][u"number"_s].toString(), number);
        QCOMPARE(toldOf(shown, u"court-number"_s)[0][u"partner"_s].toString(), courtName);
        const auto hearing = toldOf(shown, u"hearing"_s)[0][u"data"_s];
        QCOMPARE(hearing[u"on"_s].toString(), u"2026-04-20"_s);
        QCOMPARE(hearing[u"start"_s].toString(), u"09:30"_s);
        QCOMPARE(hearing[u"status"_s].toString(), u"set"_s);
        // It ended, and the last word on it stands.
        ways.setToday(u"2026-03-20T09:00"_s);
        Pair::must(ways.court({u"act"_s, there, u"application-withdrawn"_s, u"--on"_s, u"2026-03-20"_s,
                               u"--data"_s, u"{\"party\":\"applicant\"}"_s}));
        Pair::must(ways.centre({u"apply-receipt"_s, file(Pair::must(ways.feedback()))}));
        const auto ended = ways.centre({u"case"_s, uuid});
        QCOMPARE(toldOf(ended, u"outcome"_s)[0][u"data"_s][u"on"_s].toString(), u"2026-03-20"_s);
        QCOMPARE(toldOf(ended, u"hearing"_s).size(), 1);
        // Both sides have it in their list, each by its own case.
        for (const bool isCentre : {true, false}) {
            const auto list = ways.as(isCentre, {u"feedback"_s});
            const auto outcome = toldOf(list, u"outcome"_s);
            QCOMPARE(outcome.size(), 1);
            QCOMPARE(outcome[0][u"direction"_s].toString(), isCentre ? u"in"_s : u"out"_s);
            QCOMPARE(outcome[0][u"case"_s].toString(), isCentre ? uuid : there);
            QVERIFY(outcome[0][u"at"_s].toString().startsWith(u"2026-03-20"_s));
        }
        QCOMPARE(ways.court({u"verify"_s}).exit, 0);
        QCOMPARE(ways.centre({u"verify"_s}).exit, 0);
    }
    void aCalendarGoesAlongAndIsUsedByAPerson()
    {
        Ways ways;
        const auto notice = tiaocai::test::dataPath(u"/desk/calendar-2027.json"_s);
        Pair::must(ways.court({u"import-calendar"_s, notice}));
        const auto told = Pair::must(ways.feedback());
        QCOMPARE(told.json[u"items"_s].toInt(), 1);
        QVERIFY(member(file(told), u"header.json"_s).contains("\"attachments\":1"));
        Pair::must(ways.centre({u"apply-receipt"_s, file(told)}));
        const auto item = toldOf(ways.centre({u"feedback"_s}), u"calendar"_s)[0];
        QCOMPARE(item[u"data"_s][u"version"_s].toString(), u"2027"_s);
        const auto used = ways.centre({u"use-calendar"_s, item[u"item"_s].toString()});
        QVERIFY2(used.exit == 0, qPrintable(used.errors));
        QCOMPARE(used.json[u"year"_s].toInt(), 2027);
        QCOMPARE(codeOf(ways.centre({u"use-calendar"_s, u"nothing"_s})), u"unknown-item"_s);
        // It is told until the centre says that it has read it, and then no more.
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        QCOMPARE(codeOf(ways.feedback()), u"nothing-to-tell"_s);
        QCOMPARE(ways.court({u"verify"_s}).exit, 0);
        QCOMPARE(ways.centre({u"verify"_s}).exit, 0);
    }
    void employersAreCountedWithoutAName()
    {
        Ways ways;
        const auto first = against(ways, creditCode, u"2026-03-02"_s);
        const auto before = Pair::must(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s));
        QVERIFY(recordIn(before)[u"employer"_s].isNull());
        QCOMPARE(recordIn(before)[u"industry"_s].toString(), u"C"_s);
        QVERIFY(recordIn(before)[u"legalAid"_s].isNull());
        Pair::must(ways.applied(file(before)));
        QCOMPARE(codeOf(ways.centre({u"keys"_s, u"employers"_s})), u"not-a-court"_s);
        const auto made = Pair::must(ways.court({u"keys"_s, u"employers"_s}));
        const auto key = made.json[u"employerKey"_s].toString();
        QCOMPARE(key.size(), 32);
        QCOMPARE(codeOf(ways.court({u"keys"_s, u"employers"_s})), u"keys-there"_s);
        const auto told = Pair::must(ways.feedback());
        Pair::must(ways.centre({u"apply-receipt"_s, file(told)}));
        against(ways, creditCode, u"2026-03-02"_s);
        // The case that was sent goes again, with the code.
        const auto after = Pair::must(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s));
        QCOMPARE(after.json[u"records"_s].toInt(), 2);
        const auto employer = recordIn(after)[u"employer"_s];
        QCOMPARE(employer[u"key"_s].toString(), key);
        QCOMPARE(employer[u"value"_s].toString().size(), 64);
        QVERIFY(!member(file(after), u"cases.jsonl"_s).contains(creditCode.toUtf8()));
        QVERIFY(member(file(after), u"header.json"_s).contains((u"\"employerKey\":\""_s + key).toUtf8()));
        QCOMPARE(codeOf(Pair::must(ways.applied(file(after)))), QString());
        const auto district =
            ways.court({u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s});
        QCOMPARE(district.json[u"employers"_s].toObject(),
                 QJsonObject({{u"known"_s, 1}, {u"repeated"_s, 1}, {u"cases"_s, 2}, {u"elsewhere"_s, 0}}));
        // What is told once stays as it was sealed.
        QCOMPARE(codeOf(ways.feedback()), u"nothing-to-tell"_s);
        QCOMPARE(ways.court({u"verify"_s}).exit, 0);
        QCOMPARE(ways.centre({u"verify"_s}).exit, 0);
    }
    void anAppointedLawyerIsLegalAid()
    {
        Ways ways;
        const auto uuid = against(ways, {}, u"2026-03-02"_s);
        Pair::must(ways.centre(
            {u"act"_s, uuid, u"representative-changed"_s, u"--on"_s, u"2026-03-02"_s, u"--data"_s,
             uR"({"change":"appointed","representative":{"party":"applicant","name":"赵律师","capacity":"legal-aid-lawyer","powers":"general"}})"_s}));
        QCOMPARE(
            recordIn(Pair::must(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s)))[u"legalAid"_s].toString(),
            u"granted"_s);
    }
    void aCaseThatIsHandedOverTwiceIsOneCase()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto uuid = ways.failed(u"2026-03-16"_s);
        const auto first = Pair::must(ways.handOver(uuid, u"arbitration"_s));
        QVERIFY(first.json[u"before"_s].isNull());
        ways.setToday(u"2026-03-18T09:00"_s);
        const auto second = Pair::must(ways.handOver(uuid, u"arbitration"_s));
        QCOMPARE(second.json[u"before"_s].toString(), u"2026-03-17"_s);
        const auto taken = Pair::must(ways.acceptCase(file(first)));
        const auto again = Pair::must(ways.acceptCase(file(second)));
        QCOMPARE(again.json[u"case"_s], taken.json[u"case"_s]);
        QVERIFY(!again.json[u"warnings"_s].toArray().isEmpty());
        QCOMPARE(ways.court({u"cases"_s}).json[u"cases"_s].toArray().size(), 1);
        for (const auto &one : {taken, again})
            Pair::must(ways.centre({u"apply-receipt"_s, one.json[u"receipts"_s][0].toString()}));
        const auto status = ways.centre({u"exchange-status"_s});
        for (const auto &one : {first, second})
            QCOMPARE(packageState(status, one.json[u"packageId"_s].toString()), u"accepted"_s);
        const auto there = taken.json[u"case"_s][u"uuid"_s].toString();
        QCOMPARE(ways.court({u"origin"_s, there}).json[u"origins"_s].toArray().size(), 2);
        // What ended is over: it is applied for anew.
        ways.acceptedThere(there, u"2026-03-18"_s);
        QCOMPARE(Pair::must(ways.feedback()).json[u"items"_s].toInt(), 1);
        Pair::must(ways.court({u"act"_s, there, u"application-withdrawn"_s, u"--on"_s, u"2026-03-18"_s,
                               u"--data"_s, u"{\"party\":\"applicant\"}"_s}));
        const auto anew =
            Pair::must(ways.acceptCase(file(Pair::must(ways.handOver(uuid, u"arbitration"_s)))));
        QVERIFY(anew.json[u"case"_s] != taken.json[u"case"_s]);
        QCOMPARE(ways.court({u"verify"_s}).exit, 0);
    }
    /// Packages of the lost file that are still on their way bring none of its cases back.
    void whatComesLateOfAReplacedOffice()
    {
        Ways ways;
        ways.accepted(u"2026-03-02"_s);
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        ways.accepted(u"2026-03-02"_s);
        const auto late = Pair::must(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s));
        const auto other = ways.path(u"other.tiaocai"_s);
        const auto there = [&](const QStringList &words) {
            return Pair::must(ways.runOn(
                other,
                QStringList{u"--as"_s, u"李敏"_s, u"--passphrase-file"_s, ways.path(u"words"_s)} + words));
        };
        Pair::must(ways.runOn(other, {u"init"_s, u"--kind"_s, u"centre"_s, u"--name"_s, centreName,
                                      u"--code"_s, u"411302101"_s, u"--head"_s, u"李敏"_s}));
        there({u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, ways.path(u"words"_s),
               u"--recovery-sheet"_s, ways.path(u"o.pdf"_s)});
        there({u"keys"_s, u"create"_s});
        const auto card = there({u"keys"_s, u"card"_s, ways.path(u"other.tckey"_s)});
        const auto lost = ways.court({u"keys"_s, u"list"_s}).json[u"keys"_s][1][u"uuid"_s].toString();
        Pair::must(ways.court({u"keys"_s, u"enroll"_s, ways.path(u"other.tckey"_s), u"--fingerprint"_s,
                               card.json[u"keys"_s][0][u"fingerprint"_s].toString(), u"--replaces"_s, lost}));
        there({u"keys"_s, u"enroll"_s, ways.path(u"court.tckey"_s), u"--fingerprint"_s,
               ways.fingerprint(false)});
        QDir().mkpath(ways.path(u"there"_s));
        const auto first = there({u"export-summary"_s, u"--to"_s, courtName, u"--from"_s, u"2026-03-01"_s,
                                  u"--until"_s, u"2026-03-02"_s, u"--out"_s, ways.path(u"there"_s)});
        Pair::must(ways.applied(file(first)));
        const auto applied = ways.applied(file(late));
        QCOMPARE(applied.json[u"state"_s].toString(), u"STALE"_s);
        QCOMPARE(applied.json[u"code"_s].toString(), u"closed-by-full"_s);
        QCOMPARE(applied.json[u"receipts"_s].toArray().size(), 1);
        for (const auto &one :
             ways.court({u"exchanged"_s, u"--partner"_s, lost}).json[u"records"_s].toArray())
            QCOMPARE(one[u"state"_s].toString(), u"absent"_s);
        const auto centres =
            ways.court({u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-02"_s})
                .json[u"centres"_s]
                .toArray();
        QVERIFY(std::ranges::any_of(centres, [&](const QJsonValue &one) {
            return one[u"uuid"_s].toString() == lost && !one[u"replacedBy"_s].isNull() &&
                   one[u"figures"_s][u"accepted"_s].toInt() == 0;
        }));
        QCOMPARE(ways.court({u"verify"_s}).exit, 0);
    }
    /// An office that is enrolled again under another key follows nobody: its own cases stay.
    void nobodyReplacesHimself()
    {
        Ways ways;
        ways.accepted(u"2026-03-02"_s);
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        const QJsonValue keys =
            Pair::must(ways.centre({u"keys"_s, u"rotate"_s, ways.path(u"new.tckey"_s)})).json[u"keys"_s];
        Pair::must(
            ways.court({u"keys"_s, u"revoke"_s, keys[0][u"id"_s].toString(), u"--reason"_s, u"电脑失窃"_s}));
        Pair::must(ways.court({u"keys"_s, u"enroll"_s, ways.path(u"new.tckey"_s), u"--fingerprint"_s,
                               keys[1][u"fingerprint"_s].toString(), u"--replaces"_s, centreName}));
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s, {u"--full"_s}))));
        const auto records = ways.court({u"exchanged"_s, u"--partner"_s, centreName}).json[u"records"_s];
        QCOMPARE(records[0][u"state"_s].toString(), u"live"_s);
        QCOMPARE(ways.court({u"verify"_s}).exit, 0);
    }
    void aWithdrawalAfterTheReportIsSaid()
    {
        Ways ways;
        ways.accepted(u"2026-03-02"_s);
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        ways.setToday(u"2026-03-31T09:00"_s);
        ways.accepted(u"2026-03-31"_s);
        const auto wrong = Pair::must(ways.exported(u"2026-03-01"_s, u"2026-03-31"_s));
        Pair::must(ways.applied(file(wrong)));
        QCOMPARE(codeOf(ways.centre({u"report-issue"_s, u"district"_s, u"--from"_s, u"2026-03-01"_s,
                                     u"--to"_s, u"2026-03-31"_s})),
                 u"not-a-court"_s);
        const auto issued = Pair::must(ways.court(
            {u"report-issue"_s, u"district"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s}));
        const auto number = issued.json[u"number"_s].toString();
        ways.setToday(u"2026-04-02T09:00"_s);
        const auto taken = ways.applied(
            file(Pair::must(ways.centre({u"withdraw-package"_s, wrong.json[u"packageId"_s].toString(),
                                         u"--reason"_s, u"重复录入"_s, u"--out"_s, ways.path(u"out"_s)}))));
        QVERIFY(taken.json[u"notes"_s].toArray().contains(u"closed-period"_s));
        QCOMPARE(taken.json[u"records"_s][0][u"code"_s].toString(), u"closed-period"_s);
        const QStringList asked{u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s};
        const auto changes = ways.court(asked).json[u"changes"_s].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][u"report"_s].toString(), number);
        QCOMPARE(changes[0][u"kind"_s].toString(), u"withdrawal"_s);
        QCOMPARE(changes[0][u"reason"_s].toString(), u"重复录入"_s);
        QVERIFY(ways.court(asked + QStringList{u"--as-of"_s, u"2026-04-01"_s})
                    .json[u"changes"_s]
                    .toArray()
                    .isEmpty());
        // The report stays as it was issued, and says what is otherwise now; the next one lists the change.
        const auto again = ways.court({u"report-reissue"_s, number, u"--out"_s, ways.path(u"again.csv"_s)});
        QVERIFY2(again.exit == 0, qPrintable(again.errors));
        QVERIFY(!again.json[u"corrections"_s].toArray().isEmpty());
        QVERIFY(again.json[u"differences"_s].toArray().isEmpty());
        Pair::must(ways.court({u"report"_s, u"district"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s,
                               u"2026-03-31"_s, u"--out"_s, ways.path(u"next.csv"_s)}));
        QVERIFY(QString::fromUtf8(fileBytes(ways.path(u"next.csv"_s))).contains(u"重复录入"_s));
        QCOMPARE(ways.court({u"verify"_s}).exit, 0);
    }
    void todayTellsOfPackagesWithoutAReceipt()
    {
        Ways ways;
        ways.accepted(u"2026-03-02"_s);
        const auto sent = Pair::must(ways.exported(u"2026-03-01"_s, u"2026-03-02"_s));
        const auto waiting = [&] { return ways.centre({u"today"_s}).json[u"awaitedPackages"_s].toArray(); };
        QCOMPARE(waiting().size(), 1);
        QCOMPARE(waiting()[0][u"days"_s].toInt(), 0);
        QCOMPARE(waiting()[0][u"late"_s].toBool(), false);
        ways.setToday(u"2026-03-12T09:00"_s);
        QCOMPARE(waiting()[0][u"packageId"_s], sent.json[u"packageId"_s]);
        QCOMPARE(waiting()[0][u"days"_s].toInt(), 8);
        QCOMPARE(waiting()[0][u"late"_s].toBool(), true);
        const auto applied = Pair::must(ways.applied(file(sent)));
        Pair::must(ways.centre({u"apply-receipt"_s, applied.json[u"receipts"_s][0].toString()}));
        QVERIFY(waiting().isEmpty());
    }
};

TIAOCAI_TEST(TestWhatComesBack)
#include "test_what_comes_back.moc"
