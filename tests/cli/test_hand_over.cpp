// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair.h"
#include "test_main.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A centre and a court, and what of cases goes between them.
class Ways : public Pair {
public:
    /// A mediation that failed on that day.
    QString failed(const QString &on) const
    {
        const auto uuid = accepted(u"2026-03-02"_s);
        must(centre({u"act"_s, uuid, u"mediation-failed"_s, u"--on"_s, on, u"--data"_s,
                     u"{\"ground\":\"no-agreement\",\"told\":true}"_s}));
        return uuid;
    }
    Output handOver(const QString &uuid, const QString &purpose, const QString &to = courtName) const
    {
        return centre({u"hand-over"_s, uuid, u"--to"_s, to, u"--purpose"_s, purpose, u"--out"_s, path(u"out"_s)});
    }
    Output acceptCase(const QString &file) const
    {
        return court({u"accept-case"_s, file, u"--receipts"_s, path(u"receipts"_s)});
    }
    QStringList partyNames(const Output &shown) const
    {
        QStringList names;
        for (const auto &party : shown.json[u"parties"_s].toArray())
            names << party[u"name"_s].toString();
        return names;
    }
};

} // namespace

/// Cases that go from office to office, what comes back, and the district's figures, as another program sees them.
class TestHandOver : public QObject {
    Q_OBJECT

private slots:
    void aCaseGoesUpForArbitration()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto uuid = ways.failed(u"2026-03-16"_s);
        const auto sent = ways.handOver(uuid, u"arbitration: 调解不成，申请人申请仲裁"_s);
        QVERIFY2(sent.exit == 0, qPrintable(sent.errors));
        QVERIFY(QFile::exists(file(sent)));
        const auto here = ways.centre({u"case"_s, uuid});
        QCOMPARE(here.json[u"handedOver"_s][0][u"to"_s].toString(), courtName);
        QCOMPARE(here.json[u"handedOver"_s][0][u"purpose"_s].toString(), u"arbitration"_s);
        // Nobody else reads it: no name stands in the file.
        QVERIFY(!fileBytes(file(sent)).contains(u"李强"_s.toUtf8()));
        ways.setToday(u"2026-03-18T09:00"_s);
        const auto taken = ways.acceptCase(file(sent));
        QVERIFY2(taken.exit == 0, qPrintable(taken.errors));
        const auto there = taken.json[u"case"_s][u"uuid"_s].toString();
        QVERIFY(there != uuid);
        const auto shown = ways.court({u"case"_s, there});
        QCOMPARE(shown.json[u"kind"_s].toString(), u"arbitration"_s);
        QCOMPARE(shown.json[u"receivedOn"_s].toString(), u"2026-03-18"_s);
        QCOMPARE(ways.partyNames(shown), ways.partyNames(here));
        QCOMPARE(shown.json[u"origin"_s][u"uuid"_s].toString(), uuid);
        QCOMPARE(shown.json[u"origin"_s][u"office"_s].toString(), centreName);
        // The receipt comes back, and the centre knows.
        QCOMPARE(packageState(ways.centre({u"exchange-status"_s}), sent.json[u"packageId"_s].toString()), u"exported"_s);
        const auto receipt = taken.json[u"receipts"_s][0].toString();
        const auto read = ways.centre({u"apply-receipt"_s, receipt});
        QVERIFY2(read.exit == 0, qPrintable(read.errors));
        QCOMPARE(packageState(ways.centre({u"exchange-status"_s}), sent.json[u"packageId"_s].toString()), u"accepted"_s);
        QCOMPARE(ways.court({u"verify"_s}).exit, 0);
        QCOMPARE(ways.centre({u"verify"_s}).exit, 0);
    }
    void theSameFileIsTheSameCase()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto sent = ways.handOver(ways.failed(u"2026-03-16"_s), u"arbitration"_s);
        const auto first = ways.acceptCase(file(sent));
        const auto bytes = fileBytes(first.json[u"receipts"_s][0].toString());
        const auto again = ways.acceptCase(file(sent));
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json[u"case"_s], first.json[u"case"_s]);
        QCOMPARE(fileBytes(again.json[u"receipts"_s][0].toString()), bytes);
        QCOMPARE(ways.court({u"cases"_s}).json[u"cases"_s].toArray().size(), 1);
    }
    void whatIsChangedOnTheWayIsNotTaken()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto sent = ways.handOver(ways.failed(u"2026-03-16"_s), u"arbitration"_s);
        const auto whole = fileBytes(file(sent));
        for (const auto at : {whole.size() / 3, whole.size() / 2}) {
            auto changed = whole;
            changed[at] = char(changed[at] ^ 1);
            const auto taken = ways.acceptCase(ways.write(u"changed.tccase"_s, changed));
            QCOMPARE(taken.exit, 1);
            QVERIFY(!codeOf(taken).isEmpty());
        }
        QVERIFY(ways.court({u"cases"_s}).json[u"cases"_s].toArray().isEmpty());
        QVERIFY(QDir(ways.path(u"receipts"_s)).isEmpty());
    }
    void aCaseThatIsForSomebodyElseIsNotOpened()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto sent = ways.handOver(ways.failed(u"2026-03-16"_s), u"arbitration"_s);
        const auto own = ways.centre({u"accept-case"_s, file(sent), u"--receipts"_s, ways.path(u"receipts"_s)});
        QCOMPARE(codeOf(own), u"other-recipient"_s);
        const auto package = ways.exported(u"2026-03-01"_s, u"2026-03-15"_s);
        QCOMPARE(codeOf(ways.acceptCase(file(package))), u"not-a-hand-over"_s);
        QCOMPARE(codeOf(ways.applied(file(sent))), u"not-a-summary"_s);
    }
    void purposesGoTheirWay_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::newRow("a centre refers nothing to a court") << u"referral"_s;
        QTest::newRow("nothing to reply to") << u"reply"_s;
        QTest::newRow("no agreement to review") << u"review-of-agreement"_s;
    }
    void purposesGoTheirWay()
    {
        QFETCH(QString, purpose);
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        QCOMPARE(codeOf(ways.handOver(ways.failed(u"2026-03-16"_s), purpose)), u"wrong-purpose"_s);
        QVERIFY(QDir(ways.path(u"out"_s)).isEmpty());
    }
    /// A case of the court goes down to be mediated, and the reply comes back to the case that was referred.
    void aReferralIsRepliedTo()
    {
        Ways ways;
        ways.setToday(u"2026-03-05T09:00"_s);
        const auto filed = ways.write(u"filed.json"_s,
                                      R"({"kind":"arbitration","receivedOn":"2026-03-05","isSigned":true,"parties":[
{"role":"applicant","kind":"worker","name":"赵强"},{"role":"respondent","kind":"employer","name":"宏达公司"}],
"claims":[{"cause":"severance","amount":100}]})");
        const auto registered = ways.court({u"register"_s, filed});
        QVERIFY2(registered.exit == 0, qPrintable(registered.errors));
        const auto uuid = registered.json[u"case"_s][u"uuid"_s].toString();
        const auto down = ways.court({u"hand-over"_s, uuid, u"--to"_s, centreName, u"--purpose"_s, u"委托调解"_s, u"--out"_s,
                                      ways.path(u"out"_s)});
        QVERIFY2(down.exit == 0, qPrintable(down.errors));
        QCOMPARE(down.json[u"purpose"_s].toString(), u"referral"_s);
        const auto taken = ways.centre({u"accept-case"_s, file(down), u"--receipts"_s, ways.path(u"receipts"_s)});
        QVERIFY2(taken.exit == 0, qPrintable(taken.errors));
        const auto there = taken.json[u"case"_s][u"uuid"_s].toString();
        const auto shown = ways.centre({u"case"_s, there});
        QCOMPARE(shown.json[u"kind"_s].toString(), u"mediation"_s);
        QCOMPARE(shown.json[u"origin"_s][u"office"_s].toString(), courtName);
        const auto up = ways.handOver(there, u"reply: 双方不同意调解"_s);
        QVERIFY2(up.exit == 0, qPrintable(up.errors));
        const auto back = ways.acceptCase(file(up));
        QVERIFY2(back.exit == 0, qPrintable(back.errors));
        QCOMPARE(back.json[u"case"_s][u"uuid"_s].toString(), uuid);
        QCOMPARE(ways.court({u"cases"_s}).json[u"cases"_s].toArray().size(), 1);
    }
    void theCourtTellsWhatBecameOfIt()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto uuid = ways.failed(u"2026-03-16"_s);
        const auto sent = ways.handOver(uuid, u"arbitration"_s);
        const auto there = ways.acceptCase(file(sent)).json[u"case"_s][u"uuid"_s].toString();
        const auto feedback = [&] {
            return ways.court({u"export-feedback"_s, u"--to"_s, centreName, u"--out"_s, ways.path(u"out"_s)});
        };
        QCOMPARE(codeOf(feedback()), u"nothing-to-tell"_s);
        ways.setToday(u"2026-03-19T09:00"_s);
        const auto accepted = ways.court({u"act"_s, there, u"arbitration-accepted"_s, u"--on"_s, u"2026-03-19"_s});
        QVERIFY2(accepted.exit == 0, qPrintable(accepted.errors));
        const auto told = feedback();
        QVERIFY2(told.exit == 0, qPrintable(told.errors));
        QCOMPARE(told.json[u"items"_s].toInt(), 1);
        // Until the centre says that it has read it, it is told again.
        QCOMPARE(feedback().json[u"items"_s].toInt(), 1);
        QCOMPARE(ways.centre({u"backup"_s, ways.path(u"before.tiaocai"_s)}).exit, 0);
        const auto read = ways.centre({u"apply-receipt"_s, file(told)});
        QVERIFY2(read.exit == 0, qPrintable(read.errors));
        const auto number = accepted.json[u"case"_s][u"number"_s].toString();
        const auto package = ways.exported(u"2026-03-01"_s, u"2026-03-18"_s);
        QVERIFY2(package.exit == 0, qPrintable(package.errors));
        QVERIFY(member(file(package), u"cases.jsonl"_s).contains((u"\"courtNumber\":\""_s + number).toUtf8()));
        QVERIFY(member(file(package), u"header.json"_s).contains("\"feedback\":1"));
        // What the centre has read is not told again.
        QCOMPARE(ways.applied(file(package)).exit, 0);
        QCOMPARE(codeOf(feedback()), u"nothing-to-tell"_s);
        ways.setToday(u"2026-03-20T09:00"_s);
        QCOMPARE(ways.court({u"act"_s, there, u"application-withdrawn"_s, u"--on"_s, u"2026-03-20"_s}).exit, 0);
        const auto ended = feedback();
        QCOMPARE(ended.json[u"items"_s].toInt(), 1);
        // A centre that was restored to before the first does not skip it.
        QCOMPARE(ways.centre({u"restore"_s, ways.path(u"before.tiaocai"_s)}).exit, 0);
        QCOMPARE(codeOf(ways.centre({u"apply-receipt"_s, file(ended)})), u"feedback-waits"_s);
        QCOMPARE(ways.centre({u"apply-receipt"_s, file(told)}).exit, 0);
        QCOMPARE(ways.centre({u"apply-receipt"_s, file(ended)}).exit, 0);
    }
    void theDistrictIsRecomputed()
    {
        Ways ways;
        ways.setToday(u"2026-03-18T09:00"_s);
        ways.accepted(u"2026-03-02"_s);
        const auto first = ways.exported(u"2026-03-01"_s, u"2026-03-18"_s);
        QVERIFY2(ways.applied(file(first)).exit == 0, qPrintable(first.errors));
        const auto asked = QStringList{u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-18"_s};
        const auto whole = ways.court(asked);
        QVERIFY2(whole.exit == 0, qPrintable(whole.errors));
        const auto centre = whole.json[u"centres"_s][0];
        QCOMPARE(centre[u"name"_s].toString(), centreName);
        QCOMPARE(centre[u"code"_s].toString(), u"411302101"_s);
        QCOMPARE(centre[u"lastSequence"_s].toInt(), 1);
        QVERIFY(centre[u"missing"_s].toArray().isEmpty());
        QVERIFY(!centre[u"indicators"_s].toArray().isEmpty());
        QCOMPARE(centre[u"indicators"_s], centre[u"recomputed"_s]);
        QVERIFY(centre[u"differences"_s].toArray().isEmpty());
        QCOMPARE(whole.json[u"groups"_s][0][u"township"_s].toString(), u"石桥镇"_s);
        QCOMPARE(codeOf(ways.centre(asked)), u"not-a-court"_s);
        // The second one is lost on the way; the third waits for it.
        ways.setToday(u"2026-03-19T09:00"_s);
        ways.accepted(u"2026-03-19"_s);
        ways.exported(u"2026-03-01"_s, u"2026-03-19"_s);
        ways.setToday(u"2026-03-20T09:00"_s);
        ways.accepted(u"2026-03-20"_s);
        const auto third = ways.exported(u"2026-03-01"_s, u"2026-03-20"_s);
        QCOMPARE(ways.applied(file(third)).json[u"state"_s].toString(), u"GAP"_s);
        const auto lacking = ways.court(asked).json[u"centres"_s][0];
        QCOMPARE(lacking[u"missing"_s].toArray(), QJsonArray{2});
        QCOMPARE(lacking[u"waiting"_s].toArray(), QJsonArray{3});
        // As of a day before anything came there is nothing.
        const auto before = ways.court(asked + QStringList{u"--as-of"_s, u"2026-03-17"_s}).json[u"centres"_s][0];
        QCOMPARE(before[u"lastSequence"_s].toInt(), 0);
        QVERIFY(before[u"indicators"_s].toArray().isEmpty());
    }
};

TIAOCAI_TEST(TestHandOver)
#include "test_hand_over.moc"
