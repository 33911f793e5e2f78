// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/packet.h"
#include "paths.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::intake;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 4, 10};
const auto heads =
    u"流水号,申请日期,申请时间,申请人,证件号码,联系电话,住所,被申请人,统一社会信用代码,被申请人地址,法定代表人,请求事项,请求金额（元）,事实与理由,乡镇,备注\n"_s;

Result<PacketReading> readRows(const QString &rows, const QString &headings = heads)
{
    return readPacketTable((headings + rows).toUtf8(), today);
}

QByteArray sample(const QString &file)
{
    QFile opened(tiaocai::test::dataPath(u"/intake/"_s) + file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

/// Applications that a platform hands over as a table.
class TestPacket : public QObject {
    Q_OBJECT

private slots:
    void readsTheSample_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("readAs");
        QTest::newRow("UTF-8 with its mark") << u"packet.csv"_s << u"UTF-8"_s;
        QTest::newRow("GB18030") << u"packet-gb18030.csv"_s << u"GB18030"_s;
    }
    void readsTheSample()
    {
        QFETCH(QString, file);
        QFETCH(QString, readAs);
        const auto read = readPacketTable(sample(file), today);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text));
        QCOMPARE(read->readAs, readAs);
        QCOMPARE(read->applications.size(), 1);
        const auto &row = read->applications.first();
        QCOMPARE(row.serial, u"HN2026000124"_s);
        QCOMPARE(row.at, QTime(8, 5));
        QCOMPARE(row.homes, QStringList{u"样例路1号"_s});
        QCOMPARE(row.facts, u"加班费未付。"_s);
        QCOMPARE(row.entry.applicant(), u"李小样"_s);
        QCOMPARE(row.entry.applicants.first().phone, u"13900000000"_s);
        QCOMPARE(row.entry.respondent(), u"样例物流有限公司"_s);
        QCOMPARE(row.entry.receivedOn, QDate(2026, 4, 3));
        QCOMPARE(row.entry.claimed, Money::fromFen(320'050));
        QCOMPARE(row.entry.township, u"潦河镇"_s);
        QVERIFY(read->reports.isEmpty());
    }
    void readsColumnsInAnyOrderAndNamesTheOthers()
    {
        const auto read = readRows(u"13900000000,某厂,王芳,2026-04-02,A-1,紧急\n"_s,
                                   u"联系电话,被申请人,申请人,申请日期,流水号,优先级\n"_s);
        QVERIFY(read);
        QCOMPARE(read->applications.size(), 1);
        QCOMPARE(read->applications.first().serial, u"A-1"_s);
        QCOMPARE(read->applications.first().entry.applicants.first().phone, u"13900000000"_s);
        QCOMPARE(read->unusedColumns, QStringList{u"优先级"_s});
    }
    void readsSeveralPartiesOfOneCell()
    {
        const auto read =
            readRows(u"A-1,2026-04-02,,王芳；李强,,13800000001；13800000002,石桥镇1号，东门；潦河镇2号,"
                     "甲厂；乙厂,,甲路1号；乙路2号,赵一；钱二,拖欠工资,5000,,石桥镇,\n"_s);
        QVERIFY(read);
        QCOMPARE(read->applications.size(), 1);
        const auto &row = read->applications.first();
        QCOMPARE(row.entry.applicants.size(), 2);
        QCOMPARE(row.entry.applicants.last().phone, u"13800000002"_s);
        QCOMPARE(row.homes, (QStringList{u"石桥镇1号，东门"_s, u"潦河镇2号"_s}));
        QCOMPARE(row.entry.respondents.size(), 2);
        QCOMPARE(row.places, (QStringList{u"甲路1号"_s, u"乙路2号"_s}));
        QCOMPARE(row.heads, (QStringList{u"赵一"_s, u"钱二"_s}));
    }
    void readsAmountsInTheUnitOfTheHeading()
    {
        const auto read = readRows(u"A-1,2026-04-02,王芳,某厂,工资,1.5\n"_s,
                                   u"流水号,申请日期,申请人,被申请人,请求事项,请求金额（万元）\n"_s);
        QVERIFY(read);
        QCOMPARE(read->applications.first().entry.claimed, Money::fromFen(1'500'000));
    }
    /// One mistake a row, of those that a ledger's row is rejected for too.
    void rejectsRows_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("code");
        QTest::newRow("no serial number") << u",2026-04-02,,王芳,,,,某厂,,,,工资,1,,,"_s << u"no-serial"_s;
        QTest::newRow("no applicant") << u"A-1,2026-04-02,,,,,,某厂,,,,工资,1,,,"_s << u"no-applicant"_s;
        QTest::newRow("no respondent") << u"A-1,2026-04-02,,王芳,,,,,,,,工资,1,,,"_s << u"no-respondent"_s;
        QTest::newRow("no day") << u"A-1,,,王芳,,,,某厂,,,,工资,1,,,"_s << u"no-date"_s;
        QTest::newRow("no such day") << u"A-1,2026-02-30,,王芳,,,,某厂,,,,工资,1,,,"_s
                                     << u"impossible-date"_s;
        QTest::newRow("a day to come")
            << u"A-1,2026-04-11,,王芳,,,,某厂,,,,工资,1,,,"_s << u"impossible-date"_s;
    }
    void rejectsRows()
    {
        QFETCH(QString, row);
        QFETCH(QString, code);
        const auto read = readRows(row + u"\nA-2,2026-04-02,,李敏,,,,某厂,,,,工资,1,,,\n"_s);
        QVERIFY(read);
        QCOMPARE(read->rows, 2);
        QCOMPARE(read->applications.size(), 1);
        QCOMPARE(read->reports.size(), 1);
        QCOMPARE(read->reports.first().code, code);
        QVERIFY(read->reports.first().rejected);
        QCOMPARE(read->reports.first().row, 2);
    }
    void tellsOfATimeThatIsNone()
    {
        const auto read = readRows(u"A-1,2026-04-02,上午,王芳,,,,某厂,,,,工资,1,,,\n"_s);
        QVERIFY(read);
        QVERIFY(!read->applications.first().at);
        QCOMPARE(read->reports.first().code, u"bad-time"_s);
        QCOMPARE(read->reports.first().column, u"申请时间"_s);
    }
    /// Another aside makes it another column, and of two of a name the first is taken.
    void takesNoColumnForAnother()
    {
        const auto read =
            readRows(u"A-1,2026-04-02,王芳,13800000001,13800000002,13800000003,某厂\n"_s,
                     u"流水号,申请日期,申请人,联系电话,联系电话（代理人）,联系电话,被申请人\n"_s);
        QVERIFY(read);
        QCOMPARE(read->applications.first().entry.applicants.first().phone, u"13800000001"_s);
        QCOMPARE(read->unusedColumns, (QStringList{u"联系电话(代理人)"_s, u"联系电话"_s}));
    }
    void refusesWhatIsNoPacket()
    {
        const auto ledger = readRows(u"1,王芳,某厂\n"_s, u"序号,申请人,被申请人\n"_s);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().code, u"no-packet"_s);
        const auto nothing = readRows({});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, u"no-packet"_s);
    }
};

TIAOCAI_TEST(TestPacket)
#include "test_packet.moc"
