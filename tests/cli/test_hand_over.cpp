// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ways.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

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
        QCOMPARE(packageState(ways.centre({u"exchange-status"_s}), sent.json[u"packageId"_s].toString()),
                 u"exported"_s);
        const auto receipt = taken.json[u"receipts"_s][0].toString();
        const auto read = ways.centre({u"apply-receipt"_s, receipt});
        QVERIFY2(read.exit == 0, qPrintable(read.errors));
        QCOMPARE(packageState(ways.centre({u"exchange-status"_s}), sent.json[u"packageId"_s].toString()),
                 u"accepted"_s);
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
        // Also when its key is not the office's any more.
        const QJsonValue rotated =
            Pair::must(ways.centre({u"keys"_s, u"rotate"_s, ways.path(u"new.tckey"_s)})).json[u"keys"_s];
        Pair::must(ways.court({u"keys"_s, u"enroll"_s, ways.path(u"new.tckey"_s), u"--fingerprint"_s,
                               rotated[1][u"fingerprint"_s].toString()}));
        const auto late = ways.acceptCase(file(sent));
        QCOMPARE(codeOf(late), QString());
        QCOMPARE(fileBytes(late.json[u"receipts"_s][0].toString()), bytes);
        Pair::must(ways.court(
            {u"keys"_s, u"revoke"_s, rotated[0][u"id"_s].toString(), u"--reason"_s, u"电脑失窃"_s}));
        QCOMPARE(ways.acceptCase(file(sent)).json[u"case"_s], first.json[u"case"_s]);
        // The acts that it was handed over with are read as they came.
        const auto there = first.json[u"case"_s][u"uuid"_s].toString();
        const auto origin = ways.court({u"origin"_s, there}).json[u"origins"_s][0];
        QCOMPARE(origin[u"office"_s].toString(), centreName);
        QCOMPARE(origin[u"acts"_s].toArray().last()[u"kind"_s].toString(), u"mediation-failed"_s);
        QCOMPARE(origin[u"acts"_s].toArray().last()[u"by"_s].toString(), u"李敏"_s);
    }
    /// The receipt is written before the case is there.
    void aCaseIsNotTakenWithoutItsReceipt()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto sent = ways.handOver(ways.failed(u"2026-03-16"_s), u"arbitration"_s);
        const auto taken =
            ways.court({u"accept-case"_s, file(sent), u"--receipts"_s, ways.path(u"no/such/folder"_s)});
        QCOMPARE(taken.exit, 1);
        QVERIFY(ways.court({u"cases"_s}).json[u"cases"_s].toArray().isEmpty());
    }
    void whatTheReceiverWouldRefuseDoesNotLeave()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto uuid = ways.failed(u"2026-03-16"_s);
        QCOMPARE(codeOf(ways.handOver(uuid, u"arbitration: 申请人电话13000000002"_s)), u"bad-text"_s);
        const auto other =
            Pair::must(ways.centre({u"register"_s, ways.filed(u"mediation"_s, u"2026-03-16"_s)}))
                .json[u"case"_s][u"uuid"_s]
                .toString();
        const auto number = QString(61, u'8');
        Pair::must(ways.centre({u"act"_s, other, u"consent-answered"_s, u"--on"_s, u"2026-03-16"_s,
                                u"--data"_s, uR"({"party":"respondent","answer":"agrees"})"_s}));
        Pair::must(ways.centre({u"act"_s, other, u"mediation-accepted"_s, u"--on"_s, u"2026-03-16"_s,
                                u"--data"_s, u"{\"caseNumber\":\""_s + number + u"\"}"_s}));
        QCOMPARE(codeOf(ways.handOver(other, u"arbitration"_s)), u"bad-case"_s);
        QVERIFY(QDir(ways.path(u"out"_s)).isEmpty());
        QVERIFY(ways.centre({u"case"_s, other}).json[u"handedOver"_s].toArray().isEmpty());
    }
    /// What is sealed holds its signature: it is not signed anew, and its file stays as it was.
    void aSealedCaseIsHandedOverAgainUnderAnotherKey()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto uuid = ways.failed(u"2026-03-16"_s);
        const auto sent = ways.handOver(uuid, u"arbitration"_s);
        const auto whole = fileBytes(file(sent));
        const auto again = [&] {
            return ways.centre(
                {u"export-again"_s, sent.json[u"packageId"_s].toString(), u"--out"_s, ways.path(u"out"_s)});
        };
        QCOMPARE(codeOf(again()), QString());
        QCOMPARE(fileBytes(file(sent)), whole);
        const QJsonValue rotated =
            Pair::must(ways.centre({u"keys"_s, u"rotate"_s, ways.path(u"new.tckey"_s)})).json[u"keys"_s];
        Pair::must(ways.centre(
            {u"keys"_s, u"revoke"_s, rotated[0][u"id"_s].toString(), u"--reason"_s, u"电脑失窃"_s}));
        QCOMPARE(codeOf(again()), u"key-revoked"_s);
        QCOMPARE(fileBytes(file(sent)), whole);
        Pair::must(ways.court({u"keys"_s, u"enroll"_s, ways.path(u"new.tckey"_s), u"--fingerprint"_s,
                               rotated[1][u"fingerprint"_s].toString()}));
        QCOMPARE(codeOf(ways.acceptCase(file(ways.handOver(uuid, u"arbitration"_s)))), QString());
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
        const auto own =
            ways.centre({u"accept-case"_s, file(sent), u"--receipts"_s, ways.path(u"receipts"_s)});
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
        const auto uuid = ways.filedAtCourt(u"2026-03-05"_s);
        const auto down = ways.court({u"hand-over"_s, uuid, u"--to"_s, centreName, u"--purpose"_s,
                                      u"委托调解"_s, u"--out"_s, ways.path(u"out"_s)});
        QVERIFY2(down.exit == 0, qPrintable(down.errors));
        QCOMPARE(down.json[u"purpose"_s].toString(), u"referral"_s);
        const auto taken =
            ways.centre({u"accept-case"_s, file(down), u"--receipts"_s, ways.path(u"receipts"_s)});
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
        // Another court has referred nothing.
        const auto elsewhere = ways.otherCourt();
        QCOMPARE(codeOf(ways.handOver(there, u"reply: 双方不同意调解"_s, elsewhere)), u"wrong-purpose"_s);
    }
    /// A court that went back to before its referral does not know what is replied to.
    void aReplyBelongsToAReferral()
    {
        Ways ways;
        ways.setToday(u"2026-03-05T09:00"_s);
        const auto uuid = ways.filedAtCourt(u"2026-03-05"_s);
        Pair::must(ways.court({u"backup"_s, ways.path(u"before.tiaocai"_s)}));
        const auto down = Pair::must(ways.court({u"hand-over"_s, uuid, u"--to"_s, centreName, u"--purpose"_s,
                                                 u"委托调解"_s, u"--out"_s, ways.path(u"out"_s)}));
        const auto there =
            Pair::must(ways.centre({u"accept-case"_s, file(down), u"--receipts"_s, ways.path(u"receipts"_s)}))
                .json[u"case"_s][u"uuid"_s]
                .toString();
        const auto up = Pair::must(ways.handOver(there, u"reply: 双方不同意调解"_s));
        Pair::must(ways.court({u"restore"_s, ways.path(u"before.tiaocai"_s)}));
        QCOMPARE(ways.court({u"case"_s, uuid}).exit, 0);
        QCOMPARE(codeOf(ways.acceptCase(file(up))), u"bad-case"_s);
    }
    /// A later full summary makes good what was refused of summaries, not of cases.
    void aRefusedCaseStaysRefused()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto id =
            ways.handOver(ways.failed(u"2026-03-16"_s), u"arbitration"_s).json[u"packageId"_s].toString();
        Pair::must(ways.centre(
            {u"receipt-by-hand"_s, id, u"--state"_s, u"REJECTED"_s, u"--reason"_s, u"材料不全"_s}));
        const auto summary = ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-17"_s)));
        const auto status =
            Pair::must(ways.centre({u"apply-receipt"_s, summary.json[u"receipts"_s][0].toString()}));
        QCOMPARE(packageState(status, id), u"rejected"_s);
    }
    void theCourtTellsWhatBecameOfIt()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto uuid = ways.failed(u"2026-03-16"_s);
        const auto sent = ways.handOver(uuid, u"arbitration"_s);
        const auto there = ways.acceptCase(file(sent)).json[u"case"_s][u"uuid"_s].toString();
        QCOMPARE(codeOf(ways.feedback()), u"nothing-to-tell"_s);
        ways.setToday(u"2026-03-19T09:00"_s);
        const auto number = ways.acceptedThere(there, u"2026-03-19"_s);
        const auto told = ways.feedback();
        QVERIFY2(told.exit == 0, qPrintable(told.errors));
        QCOMPARE(told.json[u"items"_s].toInt(), 1);
        // Until the centre says that it has read it, it is told again.
        QCOMPARE(ways.feedback().json[u"items"_s].toInt(), 1);
        QCOMPARE(ways.centre({u"backup"_s, ways.path(u"before.tiaocai"_s)}).exit, 0);
        const auto read = ways.centre({u"apply-receipt"_s, file(told)});
        QVERIFY2(read.exit == 0, qPrintable(read.errors));
        const auto package = ways.exported(u"2026-03-01"_s, u"2026-03-18"_s);
        QVERIFY2(package.exit == 0, qPrintable(package.errors));
        QVERIFY(
            member(file(package), u"cases.jsonl"_s).contains((u"\"courtNumber\":\""_s + number).toUtf8()));
        QVERIFY(member(file(package), u"header.json"_s).contains("\"feedback\":1"));
        // The receipt echoes the number; what the centre has read is not told again.
        const auto applied = ways.applied(file(package));
        QCOMPARE(applied.exit, 0);
        QVERIFY(member(applied.json[u"receipts"_s][0].toString(), u"records.jsonl"_s)
                    .contains((u"\"courtNumber\":\""_s + number).toUtf8()));
        QCOMPARE(codeOf(ways.feedback()), u"nothing-to-tell"_s);
        ways.setToday(u"2026-03-20T09:00"_s);
        QCOMPARE(ways.court({u"act"_s, there, u"application-withdrawn"_s, u"--on"_s, u"2026-03-20"_s,
                             u"--data"_s, u"{\"party\":\"applicant\"}"_s})
                     .exit,
                 0);
        const auto ended = ways.feedback();
        QCOMPARE(ended.json[u"items"_s].toInt(), 1);
        // A centre that was restored to before the first does not skip it.
        QCOMPARE(ways.centre({u"restore"_s, ways.path(u"before.tiaocai"_s)}).exit, 0);
        for (const auto &verb : {u"check-receipt"_s, u"apply-receipt"_s})
            QCOMPARE(codeOf(ways.centre({verb, file(ended)})), u"feedback-waits"_s);
        QCOMPARE(ways.centre({u"check-receipt"_s, file(told)}).json[u"items"_s].toInt(), 1);
        QCOMPARE(ways.centre({u"apply-receipt"_s, file(told)}).exit, 0);
        QCOMPARE(ways.centre({u"apply-receipt"_s, file(ended)}).exit, 0);
    }
    /// What the highest package says counts: a centre that went back has to be told again.
    void whatACentreLostIsToldAgain()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto there =
            ways.acceptCase(file(ways.handOver(ways.failed(u"2026-03-16"_s), u"arbitration"_s)))
                .json[u"case"_s][u"uuid"_s]
                .toString();
        ways.acceptedThere(there, u"2026-03-17"_s);
        Pair::must(ways.centre({u"backup"_s, ways.path(u"before.tiaocai"_s)}));
        Pair::must(ways.centre({u"apply-receipt"_s, file(ways.feedback())}));
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-17"_s))));
        QCOMPARE(codeOf(ways.feedback()), u"nothing-to-tell"_s);
        Pair::must(ways.centre({u"restore"_s, ways.path(u"before.tiaocai"_s)}));
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-17"_s))));
        const auto again = ways.feedback();
        QCOMPARE(again.json[u"items"_s].toInt(), 1);
        QCOMPARE(ways.centre({u"apply-receipt"_s, file(again)}).exit, 0);
    }
    /// A court that was restored tells all once more, under numbers that the centre can say it has read.
    void aRestoredCourtTellsAnewAndOnce()
    {
        Ways ways;
        ways.setToday(u"2026-03-17T16:00"_s);
        const auto there =
            ways.acceptCase(file(ways.handOver(ways.failed(u"2026-03-16"_s), u"arbitration"_s)))
                .json[u"case"_s][u"uuid"_s]
                .toString();
        ways.acceptedThere(there, u"2026-03-17"_s);
        const auto readAndSaid = [&] {
            Pair::must(ways.centre({u"apply-receipt"_s, file(ways.feedback())}));
            Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-17"_s))));
            return codeOf(ways.feedback());
        };
        QCOMPARE(readAndSaid(), u"nothing-to-tell"_s);
        Pair::must(ways.court({u"backup"_s, ways.path(u"court.backup"_s)}));
        Pair::must(ways.court({u"restore"_s, ways.path(u"court.backup"_s)}));
        QCOMPARE(readAndSaid(), u"nothing-to-tell"_s);
    }
    /// A gap that was accepted, a key that was revoked and what came late stand on each day as they stood then.
    void pastDaysOfTheDistrict()
    {
        Ways ways;
        ways.setToday(u"2026-03-18T09:00"_s);
        ways.accepted(u"2026-03-02"_s);
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-18"_s))));
        ways.accepted(u"2026-03-18"_s);
        const auto second = ways.exported(u"2026-03-01"_s, u"2026-03-18"_s);
        ways.setToday(u"2026-03-20T09:00"_s);
        ways.accepted(u"2026-03-20"_s);
        QCOMPARE(
            ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-20"_s))).json[u"state"_s].toString(),
            u"GAP"_s);
        ways.setToday(u"2026-03-21T09:00"_s);
        Pair::must(ways.court({u"accept-gap"_s, centreName, u"2"_s, u"--reason"_s, u"硬盘损坏"_s}));
        ways.setToday(u"2026-03-22T09:00"_s);
        Pair::must(ways.applied(file(second)));
        const auto asked =
            QStringList{u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-20"_s};
        const auto centreOn = [&](const QString &day) {
            return ways.court(asked + QStringList{u"--as-of"_s, day}).json[u"centres"_s][0];
        };
        const auto accepted = [](const QJsonValue &centre) {
            return centre[u"figures"_s][u"accepted"_s].toInt();
        };
        QCOMPARE(centreOn(u"2026-03-20"_s)[u"waiting"_s].toArray(), QJsonArray{3});
        QCOMPARE(accepted(centreOn(u"2026-03-20"_s)), 1);
        QCOMPARE(centreOn(u"2026-03-21"_s)[u"lastSequence"_s].toInt(), 3);
        QCOMPARE(accepted(centreOn(u"2026-03-21"_s)), 2);
        QCOMPARE(accepted(centreOn(u"2026-03-22"_s)), 3);
        // What the third said stays the last word, though the second came behind it.
        const auto now = ways.court(asked).json[u"centres"_s][0];
        QVERIFY(!now[u"indicators"_s].toArray().isEmpty());
        QCOMPARE(centreOn(u"2026-03-22"_s), now);
    }
    void aRevokedKeyTakesBackWhatWaitedFromItsDayOn()
    {
        Ways ways;
        ways.setToday(u"2026-03-18T09:00"_s);
        ways.accepted(u"2026-03-02"_s);
        Pair::must(ways.applied(file(ways.exported(u"2026-03-01"_s, u"2026-03-18"_s))));
        const auto second = ways.exported(u"2026-03-01"_s, u"2026-03-18"_s);
        ways.setToday(u"2026-03-20T09:00"_s);
        const auto third = ways.exported(u"2026-03-01"_s, u"2026-03-20"_s);
        QCOMPARE(ways.applied(file(third)).json[u"state"_s].toString(), u"GAP"_s);
        const QJsonValue rotated =
            Pair::must(ways.centre({u"keys"_s, u"rotate"_s, ways.path(u"new.tckey"_s)})).json[u"keys"_s];
        Pair::must(ways.court({u"keys"_s, u"enroll"_s, ways.path(u"new.tckey"_s), u"--fingerprint"_s,
                               rotated[1][u"fingerprint"_s].toString()}));
        ways.setToday(u"2026-03-21T09:00"_s);
        const auto old = rotated[0][u"id"_s].toString();
        for (const bool isCentre : {true, false})
            Pair::must(ways.as(isCentre, {u"keys"_s, u"revoke"_s, old, u"--reason"_s, u"电脑失窃"_s}));
        const auto asked =
            QStringList{u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-20"_s};
        const auto waitingOn = [&](const QString &day) {
            return ways.court(asked + QStringList{u"--as-of"_s, day})
                .json[u"centres"_s][0][u"waiting"_s]
                .toArray();
        };
        QCOMPARE(waitingOn(u"2026-03-20"_s), QJsonArray{3});
        QCOMPARE(waitingOn(u"2026-03-21"_s), QJsonArray());
        // Signed anew they are the same packages.
        ways.setToday(u"2026-03-22T09:00"_s);
        for (const auto &one : {third, second}) {
            const auto again = ways.centre(
                {u"export-again"_s, one.json[u"packageId"_s].toString(), u"--out"_s, ways.path(u"out"_s)});
            QCOMPARE(codeOf(ways.applied(file(again))), QString());
        }
        const auto now = ways.court(asked).json[u"centres"_s][0];
        QCOMPARE(now[u"lastSequence"_s].toInt(), 3);
        QCOMPARE(ways.court(asked + QStringList{u"--as-of"_s, u"2026-03-22"_s}).json[u"centres"_s][0], now);
        QCOMPARE(waitingOn(u"2026-03-20"_s), QJsonArray{3});
    }
    void theDistrictIsRecomputed()
    {
        Ways ways;
        ways.setToday(u"2026-03-18T09:00"_s);
        ways.accepted(u"2026-03-02"_s);
        const auto first = ways.exported(u"2026-03-01"_s, u"2026-03-18"_s);
        QVERIFY2(ways.applied(file(first)).exit == 0, qPrintable(first.errors));
        const auto asked =
            QStringList{u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-18"_s};
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
        const auto before =
            ways.court(asked + QStringList{u"--as-of"_s, u"2026-03-17"_s}).json[u"centres"_s][0];
        QCOMPARE(before[u"lastSequence"_s].toInt(), 0);
        QVERIFY(before[u"indicators"_s].toArray().isEmpty());
    }
};

TIAOCAI_TEST(TestHandOver)
#include "test_hand_over.moc"
