// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "paths.h"
#include "test_main.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &file)
{
    return tiaocai::test::dataPath(u"/intake/"_s) + file;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject firstIn(const Cli::Output &answer)
{
    return answer.json[u"queue"_s].toArray().first().toObject();
}

/// An office that mediates.
class MediatingOffice : public Cli {
public:
    explicit MediatingOffice(const QString &today)
        : Cli(today)
    {
        QFile::remove(database());
        run({u"init"_s, u"--kind"_s, u"centre"_s, u"--name"_s, u"石桥镇调解中心"_s, u"--code"_s,
             u"411302101"_s, u"--head"_s, u"周建华"_s});
    }
};

} // namespace

/// Packets of applications as another program sees them.
class TestIntake : public QObject {
    Q_OBJECT

private slots:
    void comesWaitsAndIsAnswered()
    {
        MediatingOffice cli(u"2026-04-03T09:00"_s);
        const auto taken = cli.run({u"intake"_s, sample(u"packet.json"_s)});
        QVERIFY2(taken.exit == 0, qPrintable(taken.errors));
        QCOMPARE(taken.json[u"queued"_s].toInt(), 1);
        const auto waiting = firstIn(taken);
        QCOMPARE(waiting[u"source"_s].toString(), u"省互联网+调解平台"_s);
        QCOMPARE(waiting[u"serial"_s].toString(), u"HN2026000123"_s);
        QCOMPARE(waiting[u"applicant"_s].toString(), u"王小样"_s);
        QCOMPARE(waiting[u"receivedOn"_s].toString(), u"2026-04-02"_s);
        QVERIFY(waiting[u"duplicateOf"_s].isNull());
        QCOMPARE(firstIn(cli.run({u"intake-queue"_s})), waiting);
        const auto again = cli.run({u"intake"_s, sample(u"packet.json"_s)});
        QCOMPARE(again.exit, 0);
        QCOMPARE(again.json[u"rejected"_s][u"already-queued"_s].toInt(), 1);
        const auto accepted = cli.run({u"accept-intake"_s, waiting[u"id"_s].toString()});
        QVERIFY2(accepted.exit == 0, qPrintable(accepted.errors));
        QVERIFY(accepted.json[u"queue"_s].toArray().isEmpty());
        const auto uuid = accepted.json[u"case"_s][u"uuid"_s].toString();
        const auto shown = cli.run({u"case"_s, uuid});
        QCOMPARE(shown.json[u"stage"_s].toString(), u"registered"_s);
        const auto replies = cli.run({u"intake-replies"_s, u"--out"_s, cli.path(u"replies.json"_s)});
        QVERIFY2(replies.exit == 0, qPrintable(replies.errors));
        QCOMPARE(replies.json[u"file"_s].toString(), cli.path(u"replies.json"_s));
        const auto list = QJsonDocument::fromJson(contentOf(cli.path(u"replies.json"_s))).object();
        QCOMPARE(list[u"format"_s].toString(), u"tiaocai-intake-reply"_s);
        QCOMPARE(list[u"source"_s].toString(), u"省互联网+调解平台"_s);
        QVERIFY2(list[u"madeAt"_s].toString().startsWith(u"2026-04-03T09:00:00+"_s),
                 qPrintable(list[u"madeAt"_s].toString()));
        const auto reply = list[u"replies"_s][0].toObject();
        // 已受理 is the law's word for what comes later.
        QCOMPARE(reply[u"state"_s].toString(), u"waiting"_s);
        QVERIFY(!reply[u"reason"_s].toString().isEmpty());
        QVERIFY(reply[u"acceptedOn"_s].isNull());
        QCOMPARE(reply[u"registrationNumber"_s].toString(), accepted.json[u"case"_s][u"number"_s].toString());
        QVERIFY(reply[u"number"_s].isNull());
    }
    void answersInThreeForms()
    {
        MediatingOffice cli(u"2026-04-03T09:00"_s);
        QVERIFY(cli.run({u"intake"_s, sample(u"packet-gb18030.csv"_s), u"--source"_s, u"=热线"_s}).exit == 0);
        QCOMPARE(cli.run({u"accept-intake"_s, u"HN2026000124"_s}).exit, 0);
        cli.act(cli.run({u"cases"_s}).json[u"cases"_s][0][u"uuid"_s].toString(), u"mediation-accepted"_s,
                u"2026-04-03"_s);
        QCOMPARE(cli.run({u"intake-replies"_s, u"--out"_s, cli.path(u"replies.csv"_s)}).exit, 0);
        const auto written = contentOf(cli.path(u"replies.csv"_s));
        QVERIFY(written.startsWith("\xEF\xBB\xBF")); // by which Excel knows it
        const auto lines = QString::fromUtf8(written).split(u"\r\n"_s);
        QCOMPARE(lines.first(), u"流水号,办理状态,登记号,案号,受理日期,结案日期,处理结果,说明"_s);
        QVERIFY2(lines[1].startsWith(u"HN2026000124,已受理,"_s), qPrintable(lines[1]));
        QVERIFY2(lines[1].endsWith(u",2026-04-03,,,"_s), qPrintable(lines[1]));
        QCOMPARE(cli.run({u"intake-replies"_s, u"--out"_s, cli.path(u"replies.xlsx"_s)}).exit, 0);
        QVERIFY(contentOf(cli.path(u"replies.xlsx"_s)).startsWith("PK"));
        const auto other = cli.run({u"intake-replies"_s, u"--out"_s, cli.path(u"replies.pdf"_s)});
        QCOMPARE(other.exit, 1);
        QVERIFY(other.errors.startsWith(u"unknown-format"_s));
        QVERIFY(!QFile::exists(cli.path(u"replies.pdf"_s)));
    }
    void setsADuplicateAside()
    {
        MediatingOffice cli(u"2026-04-03T09:00"_s);
        QCOMPARE(cli.run({u"intake"_s, sample(u"packet.json"_s)}).exit, 0);
        QCOMPARE(cli.run({u"intake"_s, sample(u"packet.csv"_s)}).json[u"queue"_s].toArray().size(), 2);
        const auto accepted = cli.run({u"accept-intake"_s, u"HN2026000123"_s});
        const auto uuid = accepted.json[u"case"_s][u"uuid"_s].toString();
        const auto aside = cli.run({u"intake-duplicate"_s, u"HN2026000124"_s, u"--of"_s, uuid});
        QVERIFY2(aside.exit == 0, qPrintable(aside.errors));
        QVERIFY(aside.json[u"queue"_s].toArray().isEmpty());
        const auto json = cli.run({u"intake-replies"_s, u"--out"_s, cli.path(u"replies.json"_s)});
        QCOMPARE(json.json[u"refused"_s][0][u"code"_s].toString(), u"source-needed"_s);
        QCOMPARE(cli.run({u"intake-replies"_s, u"--out"_s, cli.path(u"replies.csv"_s)}).exit, 0);
        QVERIFY(contentOf(cli.path(u"replies.csv"_s)).contains(u"HN2026000124,重复,"_s.toUtf8()));
        QCOMPARE(cli.run({u"verify"_s}).exit, 0);
    }
};

TIAOCAI_TEST(TestIntake)
#include "test_intake.moc"
