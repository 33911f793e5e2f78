// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_data.h"
#include "test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace tiaocai::law;
using namespace tiaocai::law::test;
using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void readsTheVerbsWords()
    {
        const auto words =
            u"--from 2026-06-01 --extend 15 --exclude suspension@2026-06-10..2026-06-20 --restart "
            u"party-added@2026-06-25 "
            "--interrupt 2026-07-01 --interrupt 2026-07-02..2026-07-09 --pause 2026-07-10..2026-07-12 "
            "--employment-ended 2026-03-31 --length 7 --variant simple --overlay=浙江"_s;
        const auto asked = readReckoning(u"ARB_AWARD_45"_s, words.split(u' '));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().text));
        QCOMPARE(asked->from, QDate(2026, 6, 1));
        QCOMPARE(asked->moves.size(), 6);
        QCOMPARE(std::get<Extension>(asked->moves[0]).amount, 15);
        QCOMPARE(std::get<Exclusion>(asked->moves[1]).to, QDate(2026, 6, 20));
        QCOMPARE(std::get<Restart>(asked->moves[2]).kind, RestartKind::PartyAdded);
        QVERIFY(!std::get<Interruption>(asked->moves[3]).end);
        QCOMPARE(*std::get<Interruption>(asked->moves[4]).end, QDate(2026, 7, 9));
        QCOMPARE(std::get<Pause>(asked->moves[5]).from, QDate(2026, 7, 10));
        QCOMPARE(*asked->employmentEnded, QDate(2026, 3, 31));
        QCOMPARE(*asked->length, 7);
        QCOMPARE(asked->variant, u"simple"_s);
        QCOMPARE(asked->overlay, u"浙江"_s);
    }
    void refusesWhatItDoesNotSay_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no base") << u"--extend 5"_s;
        QTest::newRow("a base without a day") << u"--from"_s;
        QTest::newRow("30 February") << u"--from 2026-02-30"_s;
        QTest::newRow("a day without dashes") << u"--from 20260201"_s;
        QTest::newRow("two bases") << u"--from 2026-11-02 --from 2026-11-03"_s;
        QTest::newRow("an extension in words") << u"--from 2026-11-02 --extend soon"_s;
        QTest::newRow("a negative extension") << u"--from 2026-11-02 --extend -3"_s;
        QTest::newRow("a ground without days") << u"--from 2026-11-02 --exclude suspension"_s;
        QTest::newRow("a ground that is none")
            << u"--from 2026-11-02 --exclude holiday@2026-11-03..2026-11-04"_s;
        QTest::newRow("one end alone") << u"--from 2026-11-02 --exclude suspension@2026-11-03"_s;
        QTest::newRow("an end in words") << u"--from 2026-11-02 --exclude suspension@2026-11-03..soon"_s;
        QTest::newRow("a restart without a day") << u"--from 2026-11-02 --restart party-added"_s;
        QTest::newRow("a restart that is none") << u"--from 2026-11-02 --restart anew@2026-11-03"_s;
        QTest::newRow("an interruption without days") << u"--from 2026-11-02 --interrupt .."_s;
        QTest::newRow("a pause without an end") << u"--from 2026-11-02 --pause 2026-11-03"_s;
        QTest::newRow("a length in words") << u"--from 2026-11-02 --length many"_s;
        QTest::newRow("an option that is none") << u"--from 2026-11-02 --colour red"_s;
        QTest::newRow("a day too many") << u"--from 2026-11-02 2026-11-03"_s;
    }
    void refusesWhatItDoesNotSay()
    {
        QFETCH(QString, words);
        const auto asked = readReckoning(u"ARB_AWARD_45"_s, words.split(u' ', Qt::SkipEmptyParts));
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, u"usage"_s);
    }

    void writesWhatTheCommandLinePromises()
    {
        const auto json = toJson(*reckoned("ARB_AWARD_45", "--from 2026-08-17"), book());
        const QStringList keys{u"doubts"_s,      u"due"_s,  u"from"_s,   u"judged"_s, u"lenient"_s,
                               u"provisional"_s, u"rule"_s, u"strict"_s, u"trace"_s,  u"unrolled"_s};
        QCOMPARE(json.keys(), keys);
        QCOMPARE(json[u"rule"_s].toString(), u"ARB_AWARD_45"_s);
        QCOMPARE(json[u"due"_s].toString(), u"2026-10-08"_s);
        QCOMPARE(json[u"unrolled"_s].toString(), u"2026-10-01"_s);
        QVERIFY(json[u"strict"_s].isNull() && json[u"lenient"_s].isNull());
        const auto trace = json[u"trace"_s].toArray();
        QCOMPARE(trace.size(), 3);
        QCOMPARE(trace.last()[u"step"_s].toString(), u"roll"_s);
        QVERIFY(trace.last()[u"why"_s].toString().contains(u"国庆节"_s));
        for (const auto step : trace)
            QVERIFY(step.toObject().contains(u"days"_s) && !step[u"why"_s].toString().isEmpty());
    }
    void writesNullForADateThatIsNotThere()
    {
        const auto json = toJson(*reckoned("WAGE_AFTER_END_1Y", "--from 2021-05-01"), book());
        for (const auto &key : {u"due"_s, u"unrolled"_s, u"judged"_s})
            QVERIFY(json[key].isNull());
        QCOMPARE(json[u"trace"_s].toArray().last()[u"step"_s].toString(), u"none"_s);
    }
};

TIAOCAI_TEST(TestWords)
#include "test_words.moc"
