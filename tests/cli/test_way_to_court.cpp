// SPDX-License-Identifier: GPL-3.0-or-later
#include "pair.h"
#include "paths.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// Packages and receipts between a centre and its court, as another program sees them.
class TestWayToCourt : public QObject {
    Q_OBJECT

private slots:
    void keysBelongToAccounts()
    {
        Cli alone;
        QCOMPARE(codeOf(alone.run({u"keys"_s, u"create"_s})), u"no-accounts"_s);
        QCOMPARE(codeOf(alone.run({u"export-summary"_s, u"--to"_s, u"X"_s, u"--from"_s, u"2026-01-01"_s,
                                   u"--until"_s, u"2026-01-02"_s, u"--out"_s, alone.path(u""_s)})),
                 u"no-accounts"_s);
    }

    void keysAreEnrolledFromTheirSheet()
    {
        Pair pair;
        const auto wrong =
            pair.court({u"keys"_s, u"enroll"_s, pair.path(u"centre.tckey"_s), u"--fingerprint"_s,
                        u"00000 00000 00000 00000 00000 00000 00000 00000"_s});
        QCOMPARE(codeOf(wrong), u"fingerprint-differs"_s);
        QCOMPARE(codeOf(pair.court({u"keys"_s, u"create"_s})), u"keys-there"_s);
        const auto listed = pair.court({u"keys"_s, u"list"_s}).json[u"keys"_s].toArray();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed[0][u"state"_s].toString(), u"own"_s);
        QCOMPARE(listed[1][u"state"_s].toString(), u"enrolled"_s);
        QCOMPARE(listed[1][u"code"_s].toString(), u"411302101"_s);
        QCOMPARE(listed[1][u"fingerprint"_s].toString().split(u' ').size(), 8);
        QCOMPARE(codeOf(pair.court({u"keys"_s, u"revoke"_s, u"abc"_s, u"--reason"_s, u"x"_s})),
                 u"unknown-key"_s);
        const auto sheet = pair.court(
            {u"keys"_s, u"card"_s, pair.path(u"again.tckey"_s), u"--sheet"_s, pair.path(u"sheet.pdf"_s)});
        QVERIFY2(sheet.exit == 0, qPrintable(sheet.errors));
        QVERIFY(fileBytes(pair.path(u"sheet.pdf"_s)).startsWith("%PDF"));
    }

    /// What others refuse to read is not signed.
    void whatNobodyReadsIsNotMade()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        const auto other = pair.path(u"other.tiaocai"_s);
        const QStringList who{u"--as"_s, u"李敏"_s, u"--passphrase-file"_s, pair.path(u"words"_s)};
        Pair::must(pair.runOn(other, {u"init"_s, u"--kind"_s, u"centre"_s, u"--name"_s, centreName,
                                      u"--code"_s, u"4113"_s, u"--head"_s, u"李敏"_s}));
        Pair::must(pair.runOn(other, who + QStringList{u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s,
                                                       pair.path(u"words"_s), u"--recovery-sheet"_s,
                                                       pair.path(u"o.pdf"_s)}));
        QCOMPARE(codeOf(pair.runOn(other, who + QStringList{u"keys"_s, u"create"_s})), u"bad-card"_s);
        QVERIFY(
            pair.runOn(other, who + QStringList{u"keys"_s, u"list"_s}).json[u"keys"_s].toArray().isEmpty());
        Pair::must(pair.centre({u"change-office"_s, u"--name"_s, QString(101, u'石')}));
        QCOMPARE(codeOf(pair.centre({u"keys"_s, u"rotate"_s, pair.path(u"new.tckey"_s)})), u"bad-card"_s);
        QVERIFY(!QFile::exists(pair.path(u"new.tckey"_s)));
        QCOMPARE(codeOf(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s)), u"bad-header"_s);
        QVERIFY(QDir(pair.path(u"out"_s)).isEmpty());
        // Under a name that can be read the office goes on, with the number that nobody got.
        Pair::must(pair.centre({u"change-office"_s, u"--name"_s, centreName}));
        QCOMPARE(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s).json[u"sequence"_s].toInt(), 1);
    }

    void oneCodeBelongsToOneOffice()
    {
        Pair pair;
        const auto other = pair.path(u"other.tiaocai"_s);
        const QStringList who{u"--as"_s, u"李敏"_s, u"--passphrase-file"_s, pair.path(u"words"_s)};
        Pair::must(pair.runOn(other, {u"init"_s, u"--kind"_s, u"centre"_s, u"--name"_s, centreName,
                                      u"--code"_s, u"411302101"_s, u"--head"_s, u"李敏"_s}));
        Pair::must(pair.runOn(other, who + QStringList{u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s,
                                                       pair.path(u"words"_s), u"--recovery-sheet"_s,
                                                       pair.path(u"o.pdf"_s)}));
        QCOMPARE(
            codeOf(pair.runOn(other, who + QStringList{u"keys"_s, u"card"_s, pair.path(u"other.tckey"_s)})),
            "no-keys"_L1);
        Pair::must(pair.runOn(other, who + QStringList{u"keys"_s, u"create"_s}));
        const auto card = Pair::must(
            pair.runOn(other, who + QStringList{u"keys"_s, u"card"_s, pair.path(u"other.tckey"_s)}));
        const auto fingerprint = card.json[u"keys"_s][0][u"fingerprint"_s].toString();
        const QStringList enroll{u"keys"_s, u"enroll"_s, pair.path(u"other.tckey"_s), u"--fingerprint"_s,
                                 fingerprint};
        QCOMPARE(codeOf(pair.court(enroll)), u"code-taken"_s);
        QCOMPARE(codeOf(pair.court(enroll + QStringList{u"--replaces"_s, u"nobody"_s})), u"unknown-office"_s);
        // The lost office's records close with the first full package of the new one.
        pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        const auto lost = pair.court({u"keys"_s, u"list"_s}).json[u"keys"_s][1][u"uuid"_s].toString();
        Pair::must(pair.court(enroll + QStringList{u"--replaces"_s, lost}));
        Pair::must(pair.runOn(other, who + QStringList{u"keys"_s, u"enroll"_s, pair.path(u"court.tckey"_s),
                                                       u"--fingerprint"_s, pair.fingerprint(false)}));
        const auto first = Pair::must(pair.runOn(
            other, who + QStringList{u"export-summary"_s, u"--to"_s, courtName, u"--from"_s, u"2026-03-01"_s,
                                     u"--until"_s, u"2026-03-02"_s, u"--out"_s, pair.path(u"out"_s)}));
        QCOMPARE(Pair::must(pair.applied(file(first))).exit, 0);
        const auto records = pair.court({u"exchanged"_s, u"--partner"_s, lost}).json[u"records"_s].toArray();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0][u"state"_s].toString(), u"absent"_s);
        const QStringList asked{u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-02"_s};
        const auto now = pair.court(asked).json[u"centres"_s].toArray();
        QCOMPARE(now.size(), 2);
        QCOMPARE(pair.court(asked + QStringList{u"--as-of"_s, u"2026-03-02"_s}).json[u"centres"_s].toArray(),
                 now);
    }

    void summariesGoAndReceiptsComeBack()
    {
        Pair pair;
        const auto uuid = pair.accepted(u"2026-03-02"_s);
        const auto first = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        QVERIFY2(first.exit == 0, qPrintable(first.errors));
        QCOMPARE(first.json[u"kind"_s].toString(), u"full"_s);
        QCOMPARE(first.json[u"series"_s].toString(), u"summary"_s);
        QCOMPARE(first.json[u"epoch"_s].toInt(), 1);
        QCOMPARE(first.json[u"sequence"_s].toInt(), 1);
        QCOMPARE(first.json[u"records"_s].toInt(), 1);
        QVERIFY(file(first).endsWith(u"411302101-1-1-full.tcsum"_s));

        const auto checked = pair.court({u"check-package"_s, file(first)});
        QVERIFY2(checked.exit == 0, qPrintable(checked.errors));
        QCOMPARE(checked.json[u"state"_s].toString(), u"ACCEPTED"_s);
        QCOMPARE(pair.court({u"exchange-status"_s}).json[u"packages"_s].toArray().size(), 0);
        const auto applied = pair.applied(file(first));
        QVERIFY2(applied.exit == 0, qPrintable(applied.errors));
        QCOMPARE(applied.json[u"state"_s].toString(), u"ACCEPTED"_s);
        QCOMPARE(verdicts(applied), QStringList{u"applied"_s});
        QVERIFY(QFile::exists(file(first)));
        QCOMPARE(applied.json[u"records"_s][0][u"case"_s].toString(), uuid);
        const auto receipt = applied.json[u"receipts"_s][0].toString();
        const auto receiptBytes = fileBytes(receipt);
        QVERIFY(receipt.contains(u"411302101-1-1.r1.tcrcp"_s) && !receiptBytes.isEmpty());

        const auto again = pair.applied(file(first));
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json[u"state"_s].toString(), u"DUPLICATE"_s);
        QCOMPARE(fileBytes(again.json[u"receipts"_s][0].toString()), receiptBytes);

        const auto id = first.json[u"packageId"_s].toString();
        QCOMPARE(packageState(pair.centre({u"exchange-status"_s}), id), u"exported"_s);
        QCOMPARE(packageState(pair.centre({u"package-delivered"_s, id}), id), u"delivered"_s);
        // Five working days from Monday on, or as many as the office says.
        QCOMPARE(receiptDue(pair.centre({u"exchange-status"_s}), id), QJsonValue(u"2026-03-09"_s));
        Pair::must(pair.centre({u"set"_s, u"receiptDays"_s, u"2"_s}));
        QCOMPARE(receiptDue(pair.centre({u"exchange-status"_s}), id), QJsonValue(u"2026-03-04"_s));
        const auto seen = pair.centre({u"check-receipt"_s, receipt});
        QCOMPARE(seen.json[u"packageId"_s].toString(), id);
        QCOMPARE(seen.json[u"state"_s].toString(), u"ACCEPTED"_s);
        QCOMPARE(packageState(pair.centre({u"exchange-status"_s}), id), u"delivered"_s);
        QCOMPARE(codeOf(pair.centre({u"check-receipt"_s, file(first)})), u"unknown-key"_s);
        const auto read = pair.centre({u"apply-receipt"_s, receipt});
        QVERIFY2(read.exit == 0, qPrintable(read.errors));
        QCOMPARE(packageState(read, id), u"accepted"_s);
        QCOMPARE(receiptDue(read, id), QJsonValue());
        for (const auto &one : {pair.centre({u"exchanged"_s, u"--partner"_s, courtName}),
                                pair.court({u"exchanged"_s, u"--partner"_s, centreName})}) {
            QCOMPARE(one.json[u"records"_s].toArray().size(), 1);
            QCOMPARE(one.json[u"records"_s][0][u"state"_s].toString(), u"live"_s);
            QCOMPARE(one.json[u"records"_s][0][u"revision"_s].toInt(), 1);
            QCOMPARE(one.json[u"records"_s][0][u"package"_s].toString(), id);
        }
    }

    /// For an office without the program: the records as XLSX and PDF, without anybody's name.
    void theSameGoesAsLists()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        const auto made = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s, {u"--lists"_s});
        QVERIFY2(made.exit == 0, qPrintable(made.errors));
        const auto lists = made.json[u"lists"_s].toArray();
        QCOMPARE(lists.size(), 2);
        const auto words = QString::fromUtf8(member(lists[0].toString(), u"xl/sharedStrings.xml"_s));
        for (const auto &word :
             {u"石劳调字〔2026〕001号"_s, u"劳动报酬"_s, u"石桥镇"_s, u"调解中"_s, courtName})
            QVERIFY2(words.contains(word), qPrintable(word + words));
        QVERIFY(!words.contains(u"李强"_s) && !words.contains(u"宏达"_s));
        QVERIFY(fileBytes(lists[1].toString()).startsWith("%PDF"));
    }

    void whatChangedGoesAlone()
    {
        Pair pair;
        const auto uuid = pair.accepted(u"2026-03-02"_s);
        pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        pair.setToday(u"2026-03-05T09:00"_s);
        pair.withdrawn(uuid, u"2026-03-04"_s);
        const auto delta = pair.exported(u"2026-03-03"_s, u"2026-03-05"_s);
        QCOMPARE(delta.json[u"kind"_s].toString(), u"delta"_s);
        QCOMPARE(delta.json[u"records"_s].toInt(), 1);
        const auto applied = pair.applied(file(delta));
        QVERIFY2(applied.json[u"state"_s].toString() == u"ACCEPTED",
                 qPrintable(applied.errors + applied.json[u"notes"_s].toVariant().toStringList().join(u' ')));
        const auto back = pair.exported(u"2026-03-01"_s, u"2026-03-03"_s);
        QCOMPARE(codeOf(back), u"cut-off-before-last"_s);
        QCOMPARE(
            codeOf(pair.centre({u"export-summary"_s, u"--to"_s, u"nobody"_s, u"--from"_s, u"2026-03-01"_s,
                                u"--until"_s, u"2026-03-05"_s, u"--out"_s, pair.path(u"out"_s)})),
            u"unknown-recipient"_s);
        QCOMPARE(codeOf(pair.court({u"exchanged"_s, u"--partner"_s, u"nobody"_s})), u"unknown-partner"_s);
    }

    void nothingPersonalLeaves()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        const auto first = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        const auto lines = member(file(first), u"cases.jsonl"_s);
        QVERIFY(lines.contains("\"township\":\"石桥镇\"") &&
                lines.contains("\"groups\":{\"migrant-worker\":1}"));
        for (const auto &personal : {"李强", "宏达公司", "13000000002", "411302198504121234"})
            QVERIFY(!lines.contains(personal) && !fileBytes(file(first)).contains(personal));
    }

    void aGapWaitsAndIsFilledFromKeptBytes()
    {
        Pair pair;
        const auto uuid = pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        pair.setToday(u"2026-03-05T09:00"_s);
        pair.withdrawn(uuid, u"2026-03-04"_s);
        const auto two = pair.exported(u"2026-03-03"_s, u"2026-03-05"_s);
        QFile::remove(file(two));
        pair.setToday(u"2026-03-06T09:00"_s);
        pair.accepted(u"2026-03-06"_s);
        const auto three = pair.exported(u"2026-03-06"_s, u"2026-03-06"_s);
        const auto waits = pair.applied(file(three));
        QCOMPARE(waits.exit, 0);
        QCOMPARE(waits.json[u"state"_s].toString(), u"GAP"_s);
        const auto missing = pair.centre({u"apply-receipt"_s, waits.json[u"receipts"_s][0].toString()});
        QCOMPARE(missing.json[u"missing"_s].toArray().size(), 1);
        QCOMPARE(missing.json[u"missing"_s][0][u"sequence"_s].toInt(), 2);
        QCOMPARE(packageState(missing, three.json[u"packageId"_s].toString()), u"received"_s);
        QCOMPARE(pair.court({u"exchange-status"_s}).json[u"missing"_s][0][u"sequence"_s].toInt(), 2);
        const auto again = pair.centre(
            {u"export-again"_s, two.json[u"packageId"_s].toString(), u"--out"_s, pair.path(u"out"_s)});
        QVERIFY2(again.exit == 0, qPrintable(again.errors));
        QCOMPARE(again.json[u"sequence"_s].toInt(), 2);
        const auto came = pair.applied(file(again));
        QCOMPARE(came.json[u"state"_s].toString(), u"ACCEPTED"_s);
        QCOMPARE(came.json[u"receipts"_s].toArray().size(), 2);
        QCOMPARE(codeOf(pair.centre({u"export-again"_s, u"no-such"_s, u"--out"_s, pair.path(u"out"_s)})),
                 u"unknown-package"_s);
    }

    void aSupervisorAcceptsAGap()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        const auto lost = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        QCOMPARE(codeOf(pair.court({u"accept-gap"_s, centreName, u"3"_s, u"--reason"_s, u"x"_s})),
                 u"not-missing"_s);
        const auto accepted = pair.court({u"accept-gap"_s, centreName, u"2"_s, u"--reason"_s, u"硬盘损坏"_s,
                                          u"--receipts"_s, pair.path(u"receipts"_s)});
        QVERIFY2(accepted.exit == 0, qPrintable(accepted.errors));
        QCOMPARE(accepted.json[u"state"_s].toString(), u"ACCEPTED_WITH_NOTES"_s);
        Pair::must(pair.centre({u"apply-receipt"_s, accepted.json[u"receipts"_s][0].toString()}));
        // The court wants a full one, and the next one is full.
        QCOMPARE(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s).json[u"kind"_s].toString(), u"full"_s);
        QCOMPARE(pair.applied(file(lost)).json[u"state"_s].toString(), u"ACCEPTED"_s);
    }

    void aPackageIsWithdrawnAndCorrected()
    {
        Pair pair;
        const auto uuid = pair.accepted(u"2026-03-02"_s);
        const auto first = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        Pair::must(pair.applied(file(first)));
        pair.setToday(u"2026-03-05T09:00"_s);
        pair.withdrawn(uuid, u"2026-03-04"_s);
        const auto two = pair.exported(u"2026-03-03"_s, u"2026-03-05"_s);
        Pair::must(pair.applied(file(two)));
        const auto id = two.json[u"packageId"_s].toString();
        const auto phone = pair.centre({u"withdraw-package"_s, id, u"--reason"_s, u"电话13000000002"_s,
                                        u"--out"_s, pair.path(u"out"_s)});
        QCOMPARE(codeOf(phone), u"bad-text"_s);
        const auto withdrawn = pair.centre(
            {u"withdraw-package"_s, id, u"--reason"_s, u"未经审核"_s, u"--out"_s, pair.path(u"out"_s)});
        QVERIFY2(withdrawn.exit == 0, qPrintable(withdrawn.errors));
        QCOMPARE(withdrawn.json[u"sequence"_s].toInt(), 3);
        QCOMPARE(withdrawn.json[u"kind"_s].toString(), u"withdrawal"_s);
        QCOMPARE(packageState(pair.centre({u"exchange-status"_s}), id), u"withdrawn"_s);
        QCOMPARE(pair.applied(file(withdrawn)).json[u"state"_s].toString(), u"ACCEPTED"_s);
        QCOMPARE(pair.exported(u"2026-03-03"_s, u"2026-03-05"_s).json[u"records"_s].toInt(), 0);
        for (const auto &one : {id, first.json[u"packageId"_s].toString()})
            QCOMPARE(codeOf(pair.centre({u"withdraw-package"_s, one, u"--reason"_s, u"x"_s, u"--out"_s,
                                         pair.path(u"out"_s)})),
                     u"nothing-to-withdraw"_s);
        const auto corrected =
            pair.exported(u"2026-03-03"_s, u"2026-03-05"_s, {u"--correct"_s, id, u"--reason"_s, u"已审核"_s});
        QVERIFY2(corrected.exit == 0, qPrintable(corrected.errors));
        QCOMPARE(corrected.json[u"kind"_s].toString(), u"correction"_s);
        QCOMPARE(corrected.json[u"records"_s].toInt(), 1);
    }

    void whatIsTypedLateIsNamed()
    {
        Pair pair;
        const auto late = pair.accepted(u"2026-03-02"_s), reported = pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        pair.setToday(u"2026-04-02T09:00"_s);
        pair.withdrawn(late, u"2026-03-30"_s);
        const auto delta = pair.applied(file(pair.exported(u"2026-04-01"_s, u"2026-04-02"_s)));
        QCOMPARE(delta.json[u"state"_s].toString(), u"ACCEPTED_WITH_NOTES"_s);
        QCOMPARE(delta.json[u"notes"_s].toArray(), QJsonArray{u"late-entry"_s});
        QCOMPARE(delta.json[u"records"_s][0][u"code"_s].toString(), u"late-entry"_s);
        // A month that was reported refuses no record; it is said.
        const auto issued = pair.court(
            {u"report-issue"_s, u"monthly"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s});
        QVERIFY2(issued.exit == 0, qPrintable(issued.errors));
        pair.withdrawn(reported, u"2026-03-31"_s);
        const auto closed = pair.applied(file(pair.exported(u"2026-04-01"_s, u"2026-04-02"_s)));
        QCOMPARE(closed.json[u"records"_s][0][u"verdict"_s].toString(), u"applied"_s);
        QCOMPARE(closed.json[u"records"_s][0][u"code"_s].toString(), u"closed-period"_s);
        QCOMPARE(closed.json[u"notes"_s].toArray(), QJsonArray({u"late-entry"_s, u"closed-period"_s}));
    }

    void aTestCountsNowhere()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        const auto test = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s, {u"--test"_s});
        QCOMPARE(test.json[u"series"_s].toString(), u"test"_s);
        const auto applied = pair.applied(file(test));
        QVERIFY2(applied.json[u"state"_s].toString() == u"ACCEPTED", qPrintable(applied.errors));
        QCOMPARE(pair.court({u"exchanged"_s, u"--partner"_s, centreName}).json[u"records"_s].toArray().size(),
                 0);
        QCOMPARE(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s).json[u"sequence"_s].toInt(), 1);
    }

    void aRestoreBeginsAnEpochWithAFullOne()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        const auto backup = pair.path(u"backup"_s);
        Pair::must(pair.centre({u"backup"_s, backup}));
        pair.accepted(u"2026-03-02"_s);
        const auto two = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        const auto lost = Pair::must(pair.applied(file(two))).json[u"receipts"_s][0].toString();
        Pair::must(pair.centre({u"restore"_s, backup}));
        const auto after = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        QVERIFY2(after.exit == 0, qPrintable(after.errors));
        QCOMPARE(after.json[u"kind"_s].toString(), u"full"_s);
        QCOMPARE(after.json[u"epoch"_s].toInt(), 2);
        QCOMPARE(after.json[u"sequence"_s].toInt(), 1);
        const auto applied = pair.applied(file(after));
        QCOMPARE(applied.json[u"state"_s].toString(), u"ACCEPTED_WITH_NOTES"_s);
        QCOMPARE(verdicts(applied), QStringList({u"applied"_s, u"absent"_s}));
        const auto status = Pair::must(pair.centre({u"apply-receipt"_s, lost}));
        QCOMPARE(packageState(status, two.json[u"packageId"_s].toString()), u"lost"_s);
        QCOMPARE(pair.applied(file(two)).json[u"state"_s].toString(), u"DUPLICATE"_s);
    }

    void anotherCopyOfTheOfficeIsNoticed()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        QVERIFY(QFile::copy(pair.centreFile(), pair.path(u"copy.tiaocai"_s)));
        pair.accepted(u"2026-03-02"_s);
        Pair::must(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))));
        const auto twin = pair.runOn(pair.path(u"copy.tiaocai"_s),
                                     {u"--as"_s, u"李敏"_s, u"--passphrase-file"_s, pair.path(u"words"_s),
                                      u"export-summary"_s, u"--to"_s, courtName, u"--from"_s, u"2026-03-01"_s,
                                      u"--until"_s, u"2026-03-02"_s, u"--out"_s, pair.path(u"out"_s)});
        const auto refused = pair.applied(file(twin));
        QCOMPARE(refused.exit, 1);
        QCOMPARE(codeOf(refused), u"sequence-reused"_s);
        QCOMPARE(refused.json[u"state"_s].toString(), u"REJECTED"_s);
        Pair::must(pair.centre({u"apply-receipt"_s, refused.json[u"receipts"_s][0].toString()}));
        QCOMPARE(codeOf(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s)), u"another-copy"_s);
        Pair::must(pair.centre({u"accept-copy"_s, u"--reason"_s, u"这份是本单位的"_s}));
        const auto anew = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        QCOMPARE(anew.json[u"kind"_s].toString(), u"full"_s);
        QCOMPARE(anew.json[u"epoch"_s].toInt(), 2);
        QCOMPARE(pair.applied(file(anew)).exit, 0);
    }

    void keysAreRotatedAndRevoked()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        const auto first = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        const auto rotated = pair.centre({u"keys"_s, u"rotate"_s, pair.path(u"new.tckey"_s)});
        QVERIFY2(rotated.exit == 0, qPrintable(rotated.errors));
        QCOMPARE(rotated.json[u"keys"_s][0][u"state"_s].toString(), u"rotated"_s);
        const auto fingerprint = rotated.json[u"keys"_s][1][u"fingerprint"_s].toString();
        const auto second = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        QCOMPARE(codeOf(pair.applied(file(second))), u"unknown-key"_s);
        Pair::must(
            pair.court({u"keys"_s, u"enroll"_s, pair.path(u"new.tckey"_s), u"--fingerprint"_s, fingerprint}));
        // What was on its way under the old key is taken.
        QCOMPARE(pair.applied(file(first)).json[u"state"_s].toString(), u"ACCEPTED"_s);
        QCOMPARE(pair.applied(file(second)).json[u"state"_s].toString(), u"ACCEPTED"_s);
        const auto third = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        const auto key = rotated.json[u"keys"_s][1][u"id"_s].toString();
        Pair::must(pair.court({u"keys"_s, u"revoke"_s, key, u"--reason"_s, u"电脑失窃"_s}));
        QCOMPARE(codeOf(pair.applied(file(third))), u"key-revoked"_s);
        // What was taken under it stays so, and has its receipt.
        QCOMPARE(pair.applied(file(second)).json[u"state"_s].toString(), u"DUPLICATE"_s);
        // The office and what it reported stay in the figures; nothing more is sent to it under that key.
        const auto district =
            pair.court({u"consolidated"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s});
        QCOMPARE(district.json[u"centres"_s].toArray().size(), 1);
        QCOMPARE(codeOf(pair.court(
                     {u"export-feedback"_s, u"--to"_s, u"411302101"_s, u"--out"_s, pair.path(u"out"_s)})),
                 u"key-revoked"_s);
        QCOMPARE(codeOf(pair.court({u"keys"_s, u"revoke"_s, key, u"--reason"_s, u" "_s})),
                 u"reason-missing"_s);
        // It reports again under another key, whose sheet is read aloud as the first one's was.
        const auto anew = pair.centre({u"keys"_s, u"rotate"_s, pair.path(u"anew.tckey"_s)});
        Pair::must(anew);
        const auto sheet = anew.json[u"keys"_s].toArray();
        QString own;
        for (const auto &one : sheet) {
            if (one[u"state"_s] == u"own"_s) own = one[u"fingerprint"_s].toString();
        }
        Pair::must(pair.court({u"keys"_s, u"enroll"_s, pair.path(u"anew.tckey"_s), u"--fingerprint"_s, own}));
        Pair::must(pair.centre({u"keys"_s, u"revoke"_s, key, u"--reason"_s, u"电脑失窃"_s}));
        const auto again = pair.centre(
            {u"export-again"_s, third.json[u"packageId"_s].toString(), u"--out"_s, pair.path(u"out"_s)});
        Pair::must(again);
        const auto taken = pair.applied(file(again));
        QVERIFY2(taken.exit == 0, qPrintable(taken.errors));
        QCOMPARE(taken.json[u"state"_s].toString(), u"ACCEPTED"_s);
    }

    void whatIsNoSummaryIsNotTaken()
    {
        Pair pair;
        QVERIFY(pair.applied(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s))).exit == 0);
        QVERIFY(QFile::copy(pair.database(), pair.path(u"court-copy.tiaocai"_s)));
        pair.setToday(u"2026-03-03T08:30"_s);
        const auto first = pair.exported(u"2026-03-01"_s, u"2026-03-03"_s);
        const auto receipt = pair.applied(file(first)).json[u"receipts"_s][0].toString();
        const auto taken =
            pair.centre({u"apply-package"_s, receipt, u"--receipts"_s, pair.path(u"receipts"_s)});
        QCOMPARE(codeOf(taken), "not-a-summary"_L1);
        Pair::must(pair.centre({u"apply-receipt"_s, receipt}));
        // A copy of the court gives the same number to another receipt.
        pair.setToday(u"2026-03-03T09:30"_s);
        const auto other =
            pair.runOn(pair.path(u"court-copy.tiaocai"_s),
                       {u"--as"_s, u"周建华"_s, u"--passphrase-file"_s, pair.path(u"words"_s),
                        u"apply-package"_s, file(first), u"--receipts"_s, pair.path(u"out"_s)});
        for (const auto &verb : {u"check-receipt"_s, u"apply-receipt"_s})
            QCOMPARE(codeOf(pair.centre({verb, other.json[u"receipts"_s][0].toString()})),
                     "package-altered"_L1);
    }

    void anotherProgramReadsWhatIsSent()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        const auto first = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s);
        const auto receipt = pair.applied(file(first)).json[u"receipts"_s][0].toString();
        const auto read = [&](const QString &package, const QString &card) {
            QProcess python;
            python.start(u"python3"_s, {tiaocai::test::sourcePath(u"/tests/cli/read_package.py"_s), package,
                                        pair.path(card)});
            python.waitForFinished(-1);
            return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        };
        const auto package = read(file(first), u"centre.tckey"_s);
        QCOMPARE(package[u"packageId"_s].toString(), first.json[u"packageId"_s].toString());
        QCOMPARE(package[u"kind"_s].toString(), u"full"_s);
        QCOMPARE(package[u"fingerprints"_s][0].toString(), pair.fingerprint(true).remove(u' '));
        const auto answer = read(receipt, u"court.tckey"_s);
        QCOMPARE(answer[u"state"_s].toString(), u"ACCEPTED"_s);
        QCOMPARE(answer[u"of"_s].toString(), first.json[u"packageId"_s].toString());
        QCOMPARE(read(receipt, u"centre.tckey"_s)[u"refused"_s].toString(), u"unknown-key"_s);
    }

    void aReceiptOnPaperIsKeyedIn()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        const auto id = pair.exported(u"2026-03-01"_s, u"2026-03-02"_s).json[u"packageId"_s].toString();
        const auto by = [&](const QString &state) {
            return pair.centre(
                {u"receipt-by-hand"_s, id, u"--state"_s, state, u"--reason"_s, u"交接单已签收"_s});
        };
        QCOMPARE(codeOf(by(u"FINE"_s)), u"bad-state"_s);
        QCOMPARE(packageState(by(u"UNREADABLE"_s), id), u"exported"_s);
        QCOMPARE(packageState(by(u"ACCEPTED"_s), id), u"accepted"_s);
    }

    void whatIsNotProvedLeavesNothing()
    {
        Pair pair;
        pair.accepted(u"2026-03-02"_s);
        const auto whole = fileBytes(file(pair.exported(u"2026-03-01"_s, u"2026-03-02"_s)));
        const auto refusedAs = [&](const QByteArray &bytes) {
            return codeOf(pair.applied(pair.write(u"hostile.tcsum"_s, bytes)));
        };
        QCOMPARE(refusedAs("hello"), u"not-a-package"_s);
        QCOMPARE(refusedAs(whole.chopped(1)), u"truncated"_s);
        auto flipped = whole;
        flipped[whole.indexOf("header.json") + 60] = char(flipped[whole.indexOf("header.json") + 60] ^ 1);
        QVERIFY(!refusedAs(flipped).isEmpty());
        QCOMPARE(pair.court({u"exchange-status"_s}).json[u"packages"_s].toArray().size(), 0);
        QCOMPARE(QDir(pair.path(u"receipts"_s)).entryList(QDir::Files).size(), 0);
        QCOMPARE(codeOf(pair.centre({u"apply-receipt"_s, pair.path(u"hostile.tcsum"_s)})), u"unknown-key"_s);
        // A package for somebody else.
        QCOMPARE(codeOf(pair.centre({u"apply-package"_s, pair.write(u"own.tcsum"_s, whole), u"--receipts"_s,
                                     pair.path(u"receipts"_s)})),
                 u"unknown-key"_s);
    }
};

TIAOCAI_TEST(TestWayToCourt)
#include "test_way_to_court.moc"
