// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "intake/json.h"
#include "intake/ledger.h"
#include "paths.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tiaocai;
using namespace tiaocai::intake;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &file)
{
    return tiaocai::test::dataPath(QString()) + u"/ledger/"_s + file;
}

QByteArray bytesOf(const QString &file)
{
    QFile opened(data(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QJsonObject counts(const QMap<QString, int> &byCode)
{
    QJsonObject object;
    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// The figures under the names of the command line.
QJsonObject named(const LedgerFigures &figures)
{
    return {{u"rows"_s, figures.rows},
            {u"importable"_s, figures.importable},
            {u"rejected"_s, counts(figures.rejected)},
            {u"warned"_s, counts(figures.warned)},
            {u"accepted"_s, figures.accepted},
            {u"concluded"_s, figures.concluded},
            {u"succeeded"_s, figures.succeeded},
            {u"failed"_s, figures.failed},
            {u"withdrawn"_s, figures.withdrawn},
            {u"open"_s, figures.open},
            {u"workers"_s, figures.workers},
            {u"agreed_fen"_s, figures.agreed.fen()}};
}

QString date(const std::optional<QDate> &day)
{
    return toText(day.value_or(QDate()));
}

QString amount(const std::optional<Money> &money)
{
    return money ? toText(*money) : QString();
}

/// All that an entry says, without where it stood and how its result was worded.
QString told(const LedgerRow &row)
{
    return QStringList{row.caseNumber,
                       date(row.receivedOn),
                       date(row.acceptedOn),
                       date(row.closedOn),
                       row.applicant(),
                       row.applicants.value(0).idNumber,
                       row.applicants.value(0).phone,
                       row.respondent(),
                       row.respondents.value(0).creditCode,
                       row.cause,
                       row.mediators.join(u'、'),
                       row.township,
                       QString::number(row.workers),
                       amount(row.claimed),
                       amount(row.agreed),
                       ledgerResultNames.name(row.result)}
        .join(u'|');
}

QStringList told(const Result<LedgerReading> &reading)
{
    QStringList entries;
    if (reading) {
        for (const auto &row : reading->importable)
            entries.append(told(row));
    }
    return entries;
}

Cell text(const QString &shown)
{
    Cell cell;
    cell.kind = shown.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    cell.text = shown;
    return cell;
}

Table tableOf(const QList<QStringList> &rows)
{
    Sheet sheet;
    for (const auto &row : rows) {
        QList<Cell> cells;
        for (const auto &shown : row)
            cells.append(text(shown));
        sheet.rows.append(cells);
    }
    return {u"test"_s, 0, {sheet}};
}

void insertInto(KnownEntries &known, const QString &key, const KnownCase &of = {})
{
    known.insertKey(key, known.insert(of));
}

/// One entry with one thing in it that matters.
Result<LedgerReading> entryWith(const QString &heading, const QString &value)
{
    return interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, heading},
                              {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s, value}}));
}

/// The columns of the tests that compare one case with itself.
QStringList caseHeadings()
{
    return {u"案号"_s,     u"申请人"_s,   u"身份证号"_s, u"被申请人"_s, u"案由"_s, u"受理日期"_s,
            u"结案日期"_s, u"调解结果"_s, u"请求金额"_s, u"协议金额"_s, u"人数"_s};
}

/// The entries that stand in every file of the folder `same`.
QStringList sameEntries()
{
    return {u"石劳调〔2025〕1号|2025-03-03|2025-03-05|2025-03-12|张三|411302197504044671|13073833652|"
            u"甲纺织有限公司|"
            u"91411302M53JJL6B3P|追索劳动报酬|李敏|安皋镇|1|12,000.00|10,000.00|succeeded"_s,
            u"石劳调〔2025〕2号|2025-03-04|2025-03-06|2025-03-20|李四|411302198705287869|13308627686|"
            u"乙食品有限公司|"
            u"914113023BJ1XG612K|经济补偿|李敏|安皋镇|3|45,000.00||failed"_s,
            u"石劳调〔2025〕3号|2025-03-10|2025-03-10|2025-03-18|王五|411302198002248847|13590793751|"
            u"甲纺织有限公司|"
            u"91411302M53JJL6B3P|社会保险|王海燕|石桥镇|1|8,000.00||withdrawn"_s,
            u"石劳调〔2025〕4号|2025-04-01|2025-04-02||赵六|411302196309212380|13012952615|丙物流有限公司|"
            u"91411302DD272HD1TX|工伤保险待遇|王海燕|石桥镇|1|66,000.00||open"_s,
            u"石劳调〔2025〕5号|2025-04-07|2025-04-09|2025-04-20|钱七|411302198705105279|13663135165|"
            u"丙物流有限公司|"
            u"91411302DD272HD1TX|加班费|李敏|石桥镇|2|5,000.50|3,500.50|succeeded"_s};
}

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private slots:
    void sample_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"ledger-2025.xlsx"_s;
        QTest::newRow("csv in GB18030") << u"ledger-2025-gb18030.csv"_s;
    }
    void sample()
    {
        QFETCH(QString, file);
        const auto expected = readJsonStrict(bytesOf(u"ledger-2025-expected.json"_s));
        QVERIFY(expected && expected->size() == 12);
        const auto reading = readLedger(data(file));
        QVERIFY(reading);
        const auto figures = named(computeFigures(*reading));
        for (const auto &key : expected->keys())
            QVERIFY2(figures.value(key) == expected->value(key), qPrintable(key));
    }
    void bothSamplesTellTheSame()
    {
        const auto sheet = readLedger(data(u"ledger-2025.xlsx"_s));
        const auto text = readLedger(data(u"ledger-2025-gb18030.csv"_s));
        QVERIFY(sheet && text);
        QCOMPARE(told(sheet), told(text));
        QCOMPARE(text->readAs, u"GB18030"_s);
        QCOMPARE(sheet->passedOver.size(), 3);
        QVERIFY(std::any_of(sheet->importable.cbegin(), sheet->importable.cend(),
                            [](const LedgerRow &row) { return row.applicant() == u"刘𬭎"; }));
    }
    /// A corrected cell goes through the same reading; what the file says is told and kept.
    void aCellIsCorrectedBeforeItIsRead()
    {
        const auto table = tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, u"结案日期"_s},
                                    {u"1号"_s, u"张三"_s, u"2025年2月30日"_s, u"甲公司"_s},
                                    {u"2号"_s, u"李四"_s, u"2025-02-03"_s, u"乙公司"_s}});
        const auto before = interpret(table);
        QVERIFY(before);
        QCOMPARE(before->rejected.value(u"impossible-date"_s), 1);
        QCOMPARE(before->reports.first().at, 2);

        const CellFix fix{{}, 2, 2, u"2025年2月30日"_s, u"2025-2-28"_s};
        const auto fixed = interpret(table, {}, {.fixes = {fix}});
        QVERIFY2(fixed, fixed ? "" : qPrintable(fixed.error().text));
        QCOMPARE(fixed->importable.size(), 2);
        const auto &row = fixed->importable.first();
        QCOMPARE(date(row.acceptedOn), u"2025-02-28"_s);
        QCOMPARE(row.corrected, (QList<Corrected>{{u"受理日期"_s, u"2025年2月30日"_s, u"2025-2-28"_s}}));
        QCOMPARE(fixed->warned.value(u"corrected-by-hand"_s), 1);
        QCOMPARE(fixed->reports.first().at, 2);

        // Another fault in its place is told like any other.
        auto wrong = fix;
        wrong.text = u"2025-2-31"_s;
        QCOMPARE(interpret(table, {}, {.fixes = {wrong}})->rejected.value(u"impossible-date"_s), 1);
        // A file that was changed meanwhile is not corrected blindly.
        auto other = fix;
        other.written = u"2025-02-01"_s;
        const auto refused = interpret(table, {}, {.fixes = {other}});
        QCOMPARE(refused.error().code, u"cell-changed"_s);
        other = fix;
        other.row = 99;
        QCOMPARE(interpret(table, {}, {.fixes = {other}}).error().code, u"cell-changed"_s);
    }
    /// It is listed as left out, and what it would have doubled comes in.
    void aRowIsLeftOut()
    {
        auto table = tableOf({{u"案号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s},
                              {u"1号"_s, u"张三"_s, u"甲公司"_s, u"2025-02-03"_s},
                              {u"1号"_s, u"张三"_s, u"甲公司"_s, u"2025-02-03"_s},
                              {u"2号"_s, u"李四"_s, u"乙公司"_s, u"2025-02-04"_s}});
        table.sheets.first().name = u"台账"_s;
        LeftOutRow out{u"台账"_s, 2, rowText(table.sheets.first(), 2)};
        const auto without = interpret(table, {}, {.leftOut = {out}});
        QVERIFY2(without, without ? "" : qPrintable(without.error().text));
        QCOMPARE(without->rows, 3);
        QCOMPARE(without->rejected, (QMap<QString, int>{{u"left-out"_s, 1}}));
        QCOMPARE(without->reports.first().row, 2);
        QVERIFY(without->reports.first().rejected);
        QCOMPARE(without->importable.first().row, 3);
        QCOMPARE(without->importable.size(), 2);
        QCOMPARE(interpret(table)->rejected, (QMap<QString, int>{{u"duplicate-of"_s, 1}}));
        // Of the only sheet, where nobody names it.
        QCOMPARE(interpret(table, {}, {.leftOut = {{std::nullopt, 2}}})->importable.size(), 2);

        // What stands there now was never left out.
        out.written = u"1号 王五 甲公司 2025-02-03"_s;
        QCOMPARE(interpret(table, {}, {.leftOut = {out}}).error().code, u"cell-changed"_s);
        for (const auto &nowhere : {LeftOutRow{u"台账"_s, 1}, {u"台账"_s, 99}, {u"没有"_s, 2}})
            QCOMPARE(interpret(table, {}, {.leftOut = {nowhere}}).error().code, u"no-such-row"_s);
        table.sheets.append(table.sheets.first());
        table.sheets.last().name = u"二"_s;
        QCOMPARE(interpret(table, {}, {.leftOut = {{std::nullopt, 2}}}).error().code, u"no-such-row"_s);
    }
    /// The open ones on one sheet, the closed ones on another: without numbers nobody can tell, and both are told.
    void theSameCaseOnTwoSheets_data()
    {
        QTest::addColumn<QStringList>("open");
        QTest::addColumn<QStringList>("closed");
        QTest::addColumn<bool>("isDoubt");
        const QString number = u"410000198501010016"_s;
        const auto row = [](const QString &no, const QString &who, const QString &id, const QString &company,
                            const QString &received, const QString &closed) {
            return QStringList{
                no, who, id, company, received, closed, closed.isEmpty() ? QString() : u"调解成功"_s};
        };
        const auto first = row({}, u"张三"_s, {}, u"宏达公司"_s, u"2025-02-03"_s, {});
        QTest::newRow("closed since")
            << first << row({}, u"张三"_s, {}, u"宏达公司"_s, u"2025-02-03"_s, u"2025-03-03"_s) << true;
        QTest::newRow("with its number, and an ID number")
            << first << row(u"7号"_s, u"张 三"_s, number, u"宏达公司"_s, u"2025-02-03"_s, u"2025-03-03"_s)
            << true;
        QTest::newRow("a longer name")
            << first
            << row({}, u"张三"_s, {}, u"南阳宏达机械制造有限公司"_s, u"2025-02-03"_s, u"2025-03-03"_s)
            << true;
        QTest::newRow("another company")
            << first << row({}, u"张三"_s, {}, u"乙公司"_s, u"2025-02-03"_s, u"2025-03-03"_s) << false;
        QTest::newRow("another day") << first
                                     << row({}, u"张三"_s, {}, u"宏达公司"_s, u"2025-02-05"_s,
                                            u"2025-03-03"_s)
                                     << false;
        QTest::newRow("another person")
            << row({}, u"张三"_s, u"410000197504040013"_s, u"宏达公司"_s, u"2025-02-03"_s, {})
            << row({}, u"张三"_s, number, u"宏达公司"_s, u"2025-02-03"_s, u"2025-03-03"_s) << false;
        QTest::newRow("two numbers") << row(u"1号"_s, u"张三"_s, {}, u"宏达公司"_s, u"2025-02-03"_s, {})
                                     << row(u"2号"_s, u"张三"_s, {}, u"宏达公司"_s, u"2025-02-03"_s,
                                            u"2025-03-03"_s)
                                     << false;
    }
    void theSameCaseOnTwoSheets()
    {
        QFETCH(QStringList, open);
        QFETCH(QStringList, closed);
        QFETCH(bool, isDoubt);
        const QStringList headings{u"案号"_s,     u"申请人"_s,   u"身份证号"_s, u"被申请人"_s,
                                   u"收件日期"_s, u"结案日期"_s, u"调解结果"_s};
        auto table = tableOf({headings, open});
        table.sheets.append(tableOf({headings, closed}).sheets.first());
        table.sheets.first().name = u"未结"_s;
        table.sheets.last().name = u"已结"_s;
        const auto reading = interpret(table);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text));
        QCOMPARE(reading->importable.size(), 2);
        QCOMPARE(reading->warned.value(u"may-be-twice"_s), isDoubt ? 1 : 0);
        if (!isDoubt) return;
        const auto told = std::ranges::find(reading->reports, u"may-be-twice"_s, &RowReport::code);
        QCOMPARE(told->sheet, u"已结"_s);
        QCOMPARE(told->at, 1);
        QVERIFY2(told->text.contains(u"未结"_s), qPrintable(told->text));
    }
    /// Two numbers are two cases; of which nothing else differs, one may have been entered twice.
    void twoNumbersOfOneContentAreDoubted()
    {
        const auto read = [](const QStringList &one, const QStringList &other) {
            return interpret(tableOf({{u"案号"_s, u"申请人"_s, u"身份证号"_s, u"被申请人"_s, u"案由"_s,
                                       u"受理日期"_s, u"结案日期"_s, u"调解结果"_s, u"协议金额（元）"_s},
                                      one,
                                      other}));
        };
        const auto row = [](const QString &number, const QString &amount, const QString &cause = u"欠薪"_s) {
            return QStringList{number,          u"张三"_s,     u"410000197504040013"_s,
                               u"宏达公司"_s,   cause,         u"2025-02-03"_s,
                               u"2025-02-10"_s, u"调解成功"_s, amount};
        };
        const auto twice = read(row(u"1号"_s, u"500"_s), row(u"2号"_s, u"500"_s));
        QCOMPARE(twice->importable.size(), 2);
        QCOMPARE(twice->warned, (QMap<QString, int>{{u"may-be-twice"_s, 1}}));
        QVERIFY(read(row(u"1号"_s, u"500"_s), row(u"2号"_s, u"600"_s))->warned.isEmpty());
        QVERIFY(read(row(u"1号"_s, u"500"_s), row(u"2号"_s, u"500"_s, u"加班费"_s))->warned.isEmpty());
    }
    /// The same number again: what the later row adds is taken into the first, what it tells otherwise is told side by side.
    void laterRowsOfOneCase_data()
    {
        QTest::addColumn<QStringList>(
            "rows"); ///< number, who, ID number, against, cause, accepted, closed, result,
                     ///< claimed, agreed, people
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QStringList>("warned");
        QTest::addColumn<QStringList>("words"); ///< of what is told of the last row
        const auto row = [](const char *name, const QStringList &rows, const QString &result,
                            const QString &closed, const QStringList &warned, const QStringList &words) {
            QTest::newRow(name) << rows << result << closed << warned << words;
        };
        const auto open = u"1号|张三||甲公司|拖欠工资|2026-01-05|||||"_s;
        const auto ended = u"1号|张三||甲公司|拖欠工资|2026-01-05|2026-01-20|撤诉|||"_s;
        const QStringList below{u"joined-below"_s};
        row("ended since", {open, u"1号|张三||甲公司|拖欠工资|2026-01-05|2026-03-05|调解成功||500|"_s},
            u"succeeded"_s, u"2026-03-05"_s, below, {u"taken from here"_s, u"Result"_s, u"agreed"_s});
        row("of few columns", {open, u"1号|张三|||||2026-03-05|调解不成|||"_s}, u"failed"_s, u"2026-03-05"_s,
            below, {u"taken from here"_s});
        row("in other signs", {open, u"[1]|张三|||||2026-03-05|调解不成|||"_s}, u"failed"_s, u"2026-03-05"_s,
            below, {u"“1号” there"_s});
        row("in three steps",
            {open, u"1号|张三||甲公司||2026-01-05||调解中|||"_s,
             u"1号|张三||甲公司||2026-01-05|2026-03-05|调解成功|||"_s},
            u"succeeded"_s, u"2026-03-05"_s, below, {u"taken from here"_s});
        row("its doubt is over",
            {u"1号|张三||甲公司|拖欠工资|2026-01-05||谈妥|||"_s,
             u"1号|张三||甲公司||2026-01-05|2026-03-05|调解成功|||"_s},
            u"succeeded"_s, u"2026-03-05"_s, below, {u"taken from here"_s});
        row("the result and its day apart",
            {u"1号|张三||甲公司|拖欠工资|2026-01-05||调解成功|||"_s,
             u"1号|张三||甲公司||2026-01-05|2026-03-05||||"_s},
            u"succeeded"_s, u"2026-03-05"_s, {u"joined-below"_s, u"unknown-result"_s},
            {u"taken from here"_s});
        row("how is not understood", {open, u"1号|张三||甲公司||2026-01-05|2026-03-05|谈妥了|||"_s},
            u"open"_s, QString(), {u"unknown-result"_s}, {u"same case"_s});
        row("an amount", {ended, u"1号|张三||甲公司||2026-01-05|2026-01-20|撤诉||300|"_s}, u"withdrawn"_s,
            u"2026-01-20"_s, below, {u"agreed"_s});
        row("another end", {ended, u"1号|张三||甲公司||2026-01-05|2026-02-10|调解成功|||"_s}, u"withdrawn"_s,
            u"2026-01-20"_s, {}, {u"撤诉 2026-01-20"_s, u"调解成功 2026-02-10"_s});
        row("open again", {ended, open}, u"withdrawn"_s, u"2026-01-20"_s, {},
            {u"撤诉 2026-01-20"_s, u"no end"_s});
        row("ended before it began", {open, u"1号|张三||甲公司|||2026-01-03|调解成功|||"_s}, u"open"_s,
            QString(), {}, {u"2026-01-03"_s, u"2026-01-05"_s});
        row("somebody else's", {open, u"1号|李四||乙公司||2026-01-06|2026-02-10|调解成功|||"_s}, u"open"_s,
            QString(), {}, {u"张三 against 甲公司"_s, u"李四 against 乙公司"_s, u"row 2"_s});
        row("another person", {open, u"1号|李四||甲公司||2026-01-05|2026-02-10|调解成功|||"_s}, u"open"_s,
            QString(), {},
            {u"张三 against 甲公司"_s, u"李四 against 甲公司"_s, u"调解成功 2026-02-10"_s,
             u"“张三” there, “李四” here"_s, u"row 2"_s});
        row("another company", {open, u"1号|张三||丙厂||2026-01-05|2026-02-10|调解成功|||"_s}, u"open"_s,
            QString(), {}, {u"张三 against 甲公司"_s, u"“甲公司” there, “丙厂” here"_s});
        row("another acceptance", {open, u"1号|张三||甲公司||2026-01-06|2026-02-10|调解成功|||"_s}, u"open"_s,
            QString(), {}, {u"“2026-01-05” there, “2026-01-06” here"_s});
        row("another cause and claim",
            {u"1号|张三||甲公司|拖欠工资|2026-01-05||||100|"_s,
             u"1号|张三||甲公司|工伤赔偿|2026-01-05|||200||"_s},
            u"open"_s, QString(), below, {u"“拖欠工资” there, “工伤赔偿” here"_s});
        row("fewer people",
            {u"1号|张三||甲公司||2026-01-05|||||5"_s,
             u"1号|张三||甲公司||2026-01-05|2026-02-01|调解成功|||3"_s},
            u"open"_s, QString(), {}, {u"“5” there, “3” here"_s});
        row("another cause, no number",
            {u"|张三||甲公司|拖欠工资|2026-01-05|||||"_s, u"|张三||甲公司|工伤赔偿|2026-01-05|||||"_s},
            u"open"_s, QString(), {u"may-be-twice"_s}, {u"“拖欠工资” there, “工伤赔偿” here"_s});
    }
    void laterRowsOfOneCase()
    {
        QFETCH(QStringList, rows);
        QFETCH(QString, result);
        QFETCH(QString, closed);
        QFETCH(QStringList, warned);
        QFETCH(QStringList, words);
        QList<QStringList> table{caseHeadings()};
        for (const auto &row : rows)
            table << row.split(u'|');
        const auto reading = interpret(tableOf(table));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text));
        QCOMPARE(reading->importable.size(), 1);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"duplicate-of"_s, int(rows.size()) - 1}}));
        QCOMPARE(reading->warned.keys(), warned);
        const auto &row = reading->importable.first();
        QCOMPARE(ledgerResultNames.name(row.result), result);
        QCOMPARE(date(row.closedOn), closed);
        QCOMPARE(row.endedIn.has_value(), result == u"succeeded" || result == u"failed");
        if (row.endedIn) QCOMPARE(row.endedIn->row, int(rows.size()) + 1);
        const auto told = std::ranges::find_if(reading->reports, [&](const RowReport &report) {
            return report.row == rows.size() + 1 && report.rejected;
        });
        QVERIFY(told != reading->reports.end());
        for (const auto &word : words)
            QVERIFY2(told->text.contains(word), qPrintable(told->text));
    }
    void aNumberIsOneHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isOne");
        for (const auto &same :
             {u"石劳调[2026]12号"_s, u"石劳调（2026）012号"_s, u"石劳调(2026)第12号"_s,
              u"石劳调〔２０２６〕１２号"_s, u"石劳调 〔2026〕 12 号"_s, u"石劳调【2026】第012"_s,
              u"（2026）石劳调第012号"_s, u"石勞調〔2026〕12號"_s})
            QTest::newRow(qPrintable(same)) << same << true;
        for (const auto &other :
             {u"石劳调〔2025〕12号"_s, u"石劳调〔2026〕112号"_s, u"石劳调〔2026〕120号"_s,
              u"石劳调〔2026〕1-2号"_s, u"石劳调字〔2026〕12号"_s, u"石劳裁〔2026〕12号"_s})
            QTest::newRow(qPrintable(other)) << other << false;
    }
    void aNumberIsOneHoweverItIsWritten()
    {
        QFETCH(QString, number);
        QFETCH(bool, isOne);
        const auto base = u"石劳调〔2026〕12号"_s;
        const auto rowOf = [](const QString &of) {
            return QStringList{of, u"张三"_s, {}, u"甲公司"_s, {}, u"2026-01-05"_s};
        };
        const auto inFile = interpret(tableOf({caseHeadings(), rowOf(base), rowOf(number)}));
        QVERIFY(inFile);
        QCOMPARE(inFile->importable.size(), isOne ? 1 : 2);
        KnownEntries known;
        insertInto(
            known, entryKey(base),
            {.id = CaseId::fresh(), .number = base, .applicant = u"张三"_s, .respondent = u"甲公司"_s});
        const auto here = interpret(tableOf({caseHeadings(), rowOf(number)}), known);
        QVERIFY(here);
        QCOMPARE(here->grown.size(), isOne ? 1 : 0);
        if (isOne)
            QVERIFY(here->reports.first().text.contains(base) ||
                    normalized(number).remove(u' ') == normalized(base));
    }
    /// Field by field, what the office has and what the list says stand side by side.
    void aKnownCaseIsComparedFieldByField_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("as");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &cells, GrownAs as, const QStringList &words) {
            QTest::newRow(name) << cells << int(as) << words;
        };
        const auto end = u"2026-02-01|调解成功"_s;
        row("the same", u"1号|张三|410000198501010016|宏达公司|欠薪|2026-01-05|||1000||2"_s,
            GrownAs::Unchanged, {});
        row("closed", u"1号|张三|410000198501010016|宏达公司|欠薪|2026-01-05|%1|1000|500|2"_s.arg(end),
            GrownAs::NowClosed, {u"调解成功 2026-02-01 500.00"_s});
        row("a misspelt name", u"1号|张叁||宏达公司|欠薪|2026-01-05|%1|1000||2"_s.arg(end),
            GrownAs::Contradicts,
            {u"“张三” here, “张叁” in the ledger"_s, u"2026-02-01"_s, u"nothing is taken over"_s});
        row("another ID number", u"1号|张三|410000199001010010|宏达公司|欠薪|2026-01-05|%1|||2"_s.arg(end),
            GrownAs::Contradicts, {u"410000********0016"_s, u"410000********0010"_s});
        row("another company", u"1号|张三||乙厂|欠薪|2026-01-05|%1|||2"_s.arg(end), GrownAs::Contradicts,
            {u"“宏达公司” here, “乙厂” in the ledger"_s});
        row("another acceptance", u"1号|张三||宏达公司|欠薪|2026-01-06|||||2"_s, GrownAs::Contradicts,
            {u"“2026-01-05” here, “2026-01-06” in the ledger"_s});
        row("another cause", u"1号|张三||宏达公司|工伤|2026-01-05|||||2"_s, GrownAs::Contradicts,
            {u"“欠薪” here, “工伤” in the ledger"_s});
        row("another claim", u"1号|张三||宏达公司|欠薪|2026-01-05|||1200||2"_s, GrownAs::Contradicts,
            {u"“1,000.00” here, “1,200.00” in the ledger"_s});
        row("another claim, and closed", u"1号|张三||宏达公司|欠薪|2026-01-05|%1|1200||2"_s.arg(end),
            GrownAs::NowClosed, {u"“1,000.00” here, “1,200.00” in the ledger"_s});
        row("one of two went on alone", u"1号|张三||宏达公司|欠薪|2026-01-05|%1|||1"_s.arg(end),
            GrownAs::Contradicts, {u"“2” here, “1” in the ledger"_s});
        row("closed before it was accepted", u"1号|张三||宏达公司|欠薪||2026-01-03|调解成功|||2"_s,
            GrownAs::Contradicts, {u"2026-01-03"_s, u"2026-01-05"_s});
        row("a longer company", u"1号|张三||南阳宏达机械公司|欠薪|2026-01-05|||||2"_s, GrownAs::KnowsMore,
            {});
        row("how is not understood", u"1号|张三||宏达公司|欠薪|2026-01-05|2026-02-03|谈妥了|||2"_s,
            GrownAs::KnowsMore, {u"“谈妥了 2026-02-03”"_s, u"stays open"_s});
        row("when is not told", u"1号|张三||宏达公司|欠薪|2026-01-05||调解成功|||2"_s, GrownAs::KnowsMore,
            {u"“调解成功”"_s, u"stays open"_s});
        row("of another cause, no number", u"|张三||宏达公司|工伤|2026-01-05|%1|||2"_s.arg(end),
            GrownAs::Contradicts, {u"“欠薪” here, “工伤” in the ledger"_s});
    }
    void aKnownCaseIsComparedFieldByField()
    {
        QFETCH(QString, row);
        QFETCH(int, as);
        QFETCH(QStringList, words);
        const KnownCase here{.id = CaseId::fresh(),
                             .number = u"1号"_s,
                             .applicant = u"张三"_s,
                             .respondent = u"宏达公司"_s,
                             .receivedOn = QDate(2026, 1, 5),
                             .acceptedOn = QDate(2026, 1, 5),
                             .cause = u"欠薪"_s,
                             .claimed = Money::fromFen(100'000),
                             .persons = 2};
        KnownEntries known({.idNumber = [](const CaseId &) { return u"410000198501010016"_s; }});
        const auto isNumbered = !row.startsWith(u'|');
        insertInto(known, isNumbered ? entryKey(u"1号"_s) : u"entry:张三||宏达公司||2026-01-05|"_s, here);
        const auto reading = interpret(tableOf({caseHeadings(), row.split(u'|')}), known);
        QVERIFY(reading);
        QCOMPARE(reading->grown.size(), 1);
        const auto &grown = reading->grown.first();
        QCOMPARE(int(grown.as), as);
        const auto &told = reading->reports.at(grown.report);
        QCOMPARE(told.code, u"already-imported"_s);
        for (const auto &word : words)
            QVERIFY2(told.text.contains(word), qPrintable(told.text));
        QCOMPARE(grown.takenOver.isEmpty(), !goesOn(grown.as));
        const bool isUnclear =
            reading->warned.contains(u"unknown-result"_s) || reading->warned.contains(u"no-closing-date"_s);
        QCOMPARE(isUnclear, told.text.contains(u"stays open"_s));
        QCOMPARE(reading->warned.contains(u"may-be-there"_s), !isNumbered);
    }
    /// The name was corrected, and no number says which case it is: the case of the other name is not in the list any more.
    void aNameThatWasCorrectedIsDoubted_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("isDoubt");
        QTest::newRow("corrected") << QStringList{u"张叁"_s} << true;
        QTest::newRow("another person") << QStringList{u"李四"_s} << false;
        QTest::newRow("beside the one that is there") << QStringList{u"张三"_s, u"张叁"_s} << false;
        QTest::newRow("before the one that is there") << QStringList{u"张叁"_s, u"张三"_s} << false;
    }
    void aNameThatWasCorrectedIsDoubted()
    {
        QFETCH(QStringList, names);
        QFETCH(bool, isDoubt);
        KnownEntries known;
        insertInto(known, u"entry:张三||甲公司||2026-01-05|"_s,
                   {.id = CaseId::fresh(),
                    .number = u"1号"_s,
                    .applicant = u"张三"_s,
                    .respondent = u"甲公司"_s,
                    .receivedOn = QDate(2026, 1, 5),
                    .acceptedOn = QDate(2026, 1, 5)});
        QList<QStringList> rows{caseHeadings()};
        for (const auto &name : names)
            rows << QStringList{{}, name, {}, u"甲公司"_s, {}, u"2026-01-05"_s};
        const auto reading = interpret(tableOf(rows), known);
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 1);
        QCOMPARE(reading->warned.value(u"may-be-there"_s), isDoubt ? 1 : 0);
        if (!isDoubt) return;
        const auto told = std::ranges::find(reading->reports, u"may-be-there"_s, &RowReport::code);
        QVERIFY2(told->text.contains(u"“张三”"_s) && told->text.contains(u"1号"_s), qPrintable(told->text));
        QCOMPARE(told->at, 1);
    }
    void aSerialIsKeptAndTold()
    {
        const QStringList headings{u"编号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s};
        auto table = tableOf({headings,
                              {u"1"_s, u"张三"_s, u"甲公司"_s, u"2026-01-05"_s},
                              {u"2"_s, u"李四"_s, u"甲公司"_s, u"2026-01-06"_s}});
        const auto reading = interpret(table);
        QVERIFY(reading);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"serial-number"_s, 1}}));
        QCOMPARE(reading->reports.first().column, u"编号"_s);
        QCOMPARE(reading->importable.last().unused,
                 (QList<std::pair<QString, QString>>{{u"编号"_s, u"2"_s}}));
    }
    /// 1, 2, 3 anew on each sheet below 案号 tells nobody's case from another's.
    void numbersThatBeginAnewAreSerials()
    {
        const QStringList headings{u"案号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s};
        auto table = tableOf({headings, {u"1"_s, u"张三"_s, u"甲公司"_s, u"2026-01-05"_s}});
        table.sheets.append(
            tableOf({headings, {u"1"_s, u"李四"_s, u"甲公司"_s, u"2026-02-05"_s}}).sheets.first());
        table.sheets.first().name = u"1月"_s;
        table.sheets.last().name = u"2月"_s;
        const auto reading = interpret(table);
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 2);
        QVERIFY(reading->importable.last().caseNumber.isEmpty());
        QCOMPARE(reading->importable.last().unused.first().second, u"1"_s);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"serial-number"_s, 1}}));
    }
    void hiddenColumnsAreTold_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file :
             {u"hidden.xlsx"_s, u"hidden.ods"_s, u"hidden-2003.xls"_s, u"hidden-page.xls"_s})
            QTest::newRow(qPrintable(file)) << file;
    }
    void hiddenColumnsAreTold()
    {
        QFETCH(QString, file);
        const auto reading = readLedger(data(file));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text));
        QStringList hidden;
        for (const auto &report : reading->reports) {
            if (report.code == u"hidden-column") hidden << report.column;
        }
        QCOMPARE(hidden, QStringList({u"协议金额"_s, u"经办科室"_s}));
        QCOMPARE(reading->hiddenColumns, 2);
        QCOMPARE(reading->rows, 2);
        if (file == u"hidden-2003.xls") QCOMPARE(reading->otherSheets.first().name, u"旧账"_s);
        QCOMPARE(reading->warned.value(u"hidden-row"_s), 1);
        QVERIFY(reading->importable.first().agreed == Money::fromFen(50'000));
    }
    void aLedgerOnAHiddenSheetIsNamed()
    {
        auto table =
            tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s}, {u"1号"_s, u"张三"_s, u"2026-01-05"_s}});
        table.sheets.first().name = u"台账"_s;
        table.sheets.first().hidden = true;
        const auto reading = interpret(table);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, u"no-ledger"_s);
        QVERIFY2(reading.error().text.contains(u"台账"_s), qPrintable(reading.error().text));
    }
    /// A sum over several cases is not that of each.
    void whatSeveralCasesShareIsCountedOnce()
    {
        auto table =
            tableOf({{u"案号"_s, u"申请人"_s, u"身份证号"_s, u"受理日期"_s, u"协议金额"_s, u"人数"_s},
                     {u"1号"_s, u"张三"_s, u"410000198501010016"_s, u"2026-01-05"_s, u"500"_s, u"3"_s},
                     {u"2号"_s, u"李四"_s, u"410000198501010016"_s, u"2026-01-06"_s, u"500"_s, u"3"_s}});
        for (const int column : {2, 4, 5})
            table.sheets.first().rows[2][column].origin = Cell::Origin::MergedFromAbove;
        const auto reading = interpret(table);
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 2);
        QCOMPARE(computeFigures(*reading).agreed, Money::fromFen(50'000));
        QCOMPARE(computeFigures(*reading).workers, 4);
        QVERIFY(reading->importable.last().applicants.first().idNumber.isEmpty());
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"merged-cells"_s, 6}}));
    }
    /// A cell that spreads over the column beside it says nothing there.
    void whatSpreadsOverColumnsIsReadOnce()
    {
        auto table = tableOf({{u"案号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s, u"结案日期"_s},
                              {u"1号"_s, u"张三"_s, u"张三"_s, u"2026-01-05"_s, u"2026-01-05"_s}});
        for (const int column : {2, 4})
            table.sheets.first().rows[1][column].origin = Cell::Origin::MergedFromLeft;
        const auto reading = interpret(table);
        QVERIFY(reading);
        QVERIFY(reading->importable.first().respondents.isEmpty());
        QVERIFY(!reading->importable.first().closedOn);
        QVERIFY(reading->warned.isEmpty());
    }
    void whatAnotherPersonsRowSaysOfTheCaseIsTold()
    {
        auto table = tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"结案日期"_s, u"调解结果"_s},
                              {u"1号"_s, u"张三"_s, u"2026-01-05"_s, u"2026-01-20"_s, u"调解成功"_s},
                              {u"1号"_s, u"李四"_s, u"2026-01-05"_s, u"2026-02-20"_s, u"调解不成"_s}});
        for (const int column : {0, 2})
            table.sheets.first().rows[2][column].origin = Cell::Origin::MergedFromAbove;
        const auto reading = interpret(table);
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 1);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"not-taken"_s, 2}}));
        QVERIFY2(reading->reports.first().text.contains(u"2026-02-20"_s),
                 qPrintable(reading->reports.first().text));
    }
    /// A name that spreads over merged rows is corrected in all of them.
    void aMergedCellIsCorrectedAsOne()
    {
        auto table = tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                              {u"1号"_s, u"张三"_s, u"2025-02-03"_s, u"甲公司"_s},
                              {u"1号"_s, u"李四"_s, u"2025-02-03"_s, u"甲公司"_s}});
        for (const int column : {0, 2, 3})
            table.sheets.first().rows[2][column].origin = Cell::Origin::MergedFromAbove;
        const auto fixed = interpret(table, {}, {.fixes = {{{}, 2, 3, u"甲公司"_s, u"丙公司"_s}}});
        QVERIFY(fixed);
        QCOMPARE(fixed->importable.size(), 1);
        const auto &row = fixed->importable.first();
        QCOMPARE(row.respondent(), u"丙公司"_s);
        QCOMPARE(row.applicants.size(), 2);
        QCOMPARE(row.applicants.last().row, 3);
    }
    /// Blocks of one sheet: a cell is read by the nearest headings above it.
    void aColumnIsWhatItsBlockSays()
    {
        const auto reading = readLedger(data(u"trials/t53-two-blocks.csv"_s));
        QVERIFY(reading);
        const auto &second = reading->importable.last();
        const auto *number = reading->columnOf(LedgerField::Phone, second.sheet, second.row);
        QVERIFY(number);
        QVERIFY(!reading->columnOf(LedgerField::Phone, second.sheet, reading->importable.first().row));
        const auto *at = reading->columnAt(second.sheet, second.row, number->column);
        QVERIFY(at && at->taken == LedgerField::Phone);
        QVERIFY(!reading->columnAt(second.sheet, 1, 0));
    }
    void secondImportBringsNothing()
    {
        const auto first = readLedger(data(u"ledger-2025.xlsx"_s));
        QVERIFY(first);
        KnownEntries known;
        for (const auto &row : first->importable)
            insertInto(known, entryKey(row));
        const auto second = readLedger(data(u"ledger-2025-gb18030.csv"_s), known);
        QVERIFY(second);
        QVERIFY(second->importable.isEmpty());
        QCOMPARE(second->rejected.value(u"already-imported"_s), 232);
        QCOMPARE(second->rejected.value(u"duplicate-of"_s), 3);
    }

    void anotherClosingDayContradicts_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<int>("imported");
        QTest::newRow("corrected") << u"2025-01-02"_s << u"2025-01-11"_s << 0;
        QTest::newRow("the same") << u"2025-01-02"_s << u"2025-01-09"_s << 0;
        QTest::newRow("received on another day") << u"2025-01-05"_s << u"2025-01-11"_s << 1;
        QTest::newRow("no day but the closing") << QString() << u"2025-01-11"_s << 1;
    }
    void anotherClosingDayContradicts()
    {
        QFETCH(QString, received);
        QFETCH(QString, closed);
        QFETCH(int, imported);
        const auto with = [](const QString &day, const QString &end) {
            return tableOf({{u"申请人"_s, u"被申请人"_s, u"收件日期"_s, u"结案日期"_s, u"调解结果"_s},
                            {u"张三"_s, u"甲公司"_s, day, end, u"调解成功"_s}});
        };
        KnownEntries known;
        for (const auto &there : {u"2025-01-02"_s, QString()}) {
            const auto first = interpret(with(there, u"2025-01-09"_s));
            QVERIFY(first);
            insertInto(
                known, entryKey(first->importable.first()),
                {.end = {.isOpen = false, .result = LedgerResult::Succeeded, .closedOn = QDate(2025, 1, 9)}});
        }
        const auto second = interpret(with(received, closed), known);
        QVERIFY(second);
        QCOMPARE(second->importable.size(), imported);
        const bool contradicts = !second->grown.isEmpty() && second->grown.first().as == GrownAs::Contradicts;
        QCOMPARE(contradicts, imported == 0 && closed != u"2025-01-09");
    }

    /// A list that goes on tells of the same case, though it knows more of it now.
    void whatCameLaterIsTheSameCase_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QString>("later"); ///< empty: another case
        const QString id = u"410000198501010016"_s;
        const QStringList plain{QString(),       u"张三"_s, QString(), u"甲公司"_s,
                                u"2025-01-02"_s, QString(), QString()};
        const auto with = [&](const QMap<int, QString> &cells) {
            auto row = plain;
            for (auto it = cells.cbegin(); it != cells.cend(); ++it)
                row[it.key()] = it.value();
            return row;
        };
        QTest::newRow("ID number") << plain << with({{2, id}}) << u"ID number"_s;
        QTest::newRow("acceptance") << plain << with({{5, u"2025-01-03"_s}}) << u"accepted on 2025-01-03"_s;
        QTest::newRow("case number") << plain << with({{0, u"石劳调〔2025〕1号"_s}}) << u"Case number"_s;
        QTest::newRow("all, and its end")
            << plain << with({{0, u"1号"_s}, {2, id}, {5, u"2025-01-03"_s}, {6, u"2025-01-09"_s}})
            << u"ID number"_s;
        QTest::newRow("another ID number")
            << with({{2, id}}) << with({{2, u"410000199001010010"_s}}) << QString();
        QTest::newRow("another number") << with({{0, u"1号"_s}}) << with({{0, u"2号"_s}}) << QString();
        QTest::newRow("a number and another end")
            << with({{6, u"2025-01-09"_s}}) << with({{0, u"1号"_s}, {6, u"2025-01-11"_s}}) << QString();
        QTest::newRow("another receipt") << plain << with({{2, id}, {4, u"2025-01-05"_s}}) << QString();
    }
    void whatCameLaterIsTheSameCase()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(QString, later);
        const auto with = [](const QStringList &row) {
            return tableOf({{u"案号"_s, u"申请人"_s, u"身份证号"_s, u"被申请人"_s, u"收件日期"_s,
                             u"受理日期"_s, u"结案日期"_s},
                            row});
        };
        const auto before = interpret(with(first));
        QVERIFY(before);
        KnownEntries known;
        insertInto(known, entryKey(before->importable.first()), {.id = CaseId::fresh()});
        const auto again = interpret(with(second), known);
        QVERIFY(again);
        QCOMPARE(again->importable.size(), later.isEmpty() ? 1 : 0);
        if (later.isEmpty()) return;
        QCOMPARE(again->reports.first().code, u"already-imported"_s);
        QVERIFY2(again->reports.first().text.contains(u": "_s + later + u'.'),
                 qPrintable(again->reports.first().text));
    }
    /// One case came without a number; of two rows with numbers only one can be it.
    void twoNumbersAreTwoCases()
    {
        const QString heads = u"案号|申请人|被申请人|收件日期"_s, one = u"|张三|甲公司|2025-01-02"_s;
        const auto before = interpret(tableOf({heads.split(u'|'), one.split(u'|')}));
        QVERIFY(before);
        KnownEntries known;
        insertInto(known, entryKey(before->importable.first()), {.id = CaseId::fresh()});
        const auto again = interpret(
            tableOf({heads.split(u'|'), (u"1号"_s + one).split(u'|'), (u"2号"_s + one).split(u'|')}), known);
        QVERIFY(again);
        QCOMPARE(again->grown.size(), 1);
        QCOMPARE(again->importable.size(), 1);
        QCOMPARE(again->importable.first().caseNumber, u"2号"_s);
    }

    /// By person and day, where nothing else tells the same case: told, doubted, or another one.
    void knownByPersonAndDay_data()
    {
        enum Told { Same, Doubt, Another };
        QTest::addColumn<QStringList>(
            "row"); ///< number, applicant, ID number, respondent, received, accepted, closed
        QTest::addColumn<QString>("came"); ///< numbered, unnumbered or by hand
        QTest::addColumn<int>("told");
        const QString numbered = u"numbered"_s, unnumbered = u"unnumbered"_s, byHand = u"by hand"_s;
        const auto row = [](const char *name, const QString &cells, const QString &came, int told) {
            QTest::newRow(name) << cells.split(u'|') << came << told;
        };
        row("longer name", u"|张三||南阳宏达机械制造有限公司|2025-01-02|2025-01-03|"_s, unnumbered, Same);
        row("longer name and a number", u"7号|张三||南阳宏达机械制造有限公司|2025-01-02|2025-01-03|"_s,
            unnumbered, Same);
        row("of another town", u"|张三||宏达（南阳）股份有限公司|2025-01-02|2025-01-03|"_s, unnumbered, Same);
        row("nobody named", u"|张三|||2025-01-02|2025-01-03|"_s, unnumbered, Same);
        row("without its number", u"|张三||宏达公司|2025-01-02|2025-01-03|"_s, numbered, Same);
        row("by hand", u"|张三||宏达公司|2025-01-02|2025-01-03|"_s, byHand, Same);
        row("its ID number", u"|张三|410000198501010016|南阳宏达机械|2025-01-02|2025-01-03|"_s, unnumbered,
            Same);
        row("the day of acceptance alone", u"|张三||宏达公司||2025-01-03|"_s, unnumbered, Same);
        row("another company", u"|张三||恒昌公司|2025-01-02|2025-01-03|"_s, unnumbered, Doubt);
        row("another acceptance", u"|张三||南阳宏达机械|2025-01-02|2025-01-04|"_s, unnumbered, Doubt);
        row("by hand under another number", u"7号|张三||宏达公司|2025-01-02|2025-01-03|"_s, byHand, Doubt);
        row("two numbers", u"7号|张三||宏达公司|2025-01-02|2025-01-03|"_s, numbered, Another);
        row("another ID number", u"|张三|410000199001010010|南阳宏达机械|2025-01-02|2025-01-03|"_s,
            unnumbered, Another);
        row("another person", u"|李四||南阳宏达机械|2025-01-02|2025-01-03|"_s, unnumbered, Another);
        row("other days", u"|张三||南阳宏达机械|2025-02-02|2025-02-03|"_s, unnumbered, Another);
    }
    void knownByPersonAndDay()
    {
        QFETCH(QStringList, row);
        QFETCH(QString, came);
        QFETCH(int, told);
        const KnownCase here{.id = CaseId::fresh(),
                             .number = u"5号"_s,
                             .applicant = u"张三"_s,
                             .respondent = u"宏达公司"_s,
                             .receivedOn = QDate(2025, 1, 2),
                             .acceptedOn = QDate(2025, 1, 3),
                             .isImported = came != u"by hand"};
        KnownEntries known({.idNumber = [&](const CaseId &id) {
            return id == here.id ? u"410000198501010016"_s : QString();
        }});
        const bool isNumbered = came == u"numbered";
        insertInto(known, isNumbered || !here.isImported ? entryKey(u"5号"_s) : u"entry:another|||||"_s,
                   here);
        const auto reading = interpret(tableOf({{u"案号"_s, u"申请人"_s, u"身份证号"_s, u"被申请人"_s,
                                                 u"收件日期"_s, u"受理日期"_s, u"结案日期"_s},
                                                row}),
                                       known);
        QVERIFY(reading);
        QCOMPARE(reading->grown.size(), told == 0 ? 1 : 0);
        QCOMPARE(reading->warned.value(u"may-be-there"_s), told == 1 ? 1 : 0);
        const auto text = reading->reports.isEmpty() ? QString() : reading->reports.first().text;
        const bool isOtherwise = told == 0 && row[3] != here.respondent;
        QCOMPARE(text.contains(here.respondent), isOtherwise || told == 1);
        if (told == 1) QCOMPARE(reading->reports.first().at, 1);
    }
    /// Two of one name against one company on one day are two, whatever it is called by now.
    void oneCaseIsKnownOnce()
    {
        KnownEntries known;
        insertInto(known, u"entry:another|||||"_s,
                   {.id = CaseId::fresh(),
                    .applicant = u"张伟"_s,
                    .respondent = u"宏达公司"_s,
                    .receivedOn = QDate(2025, 1, 2)});
        const QStringList row{u"张伟"_s, u"南阳宏达机械"_s, u"2025-01-02"_s};
        const QStringList other{u"张伟"_s, u"宏达机械"_s, u"2025-01-02"_s};
        const auto reading =
            interpret(tableOf({{u"申请人"_s, u"被申请人"_s, u"收件日期"_s}, row, other}), known);
        QVERIFY(reading);
        QCOMPARE(reading->grown.size(), 1);
        QCOMPARE(reading->importable.size(), 1);
    }

    void same_data()
    {
        QTest::addColumn<QString>("file");
        const auto files = QDir(data(u"same"_s)).entryList(QDir::Files);
        for (const auto &file : files)
            QTest::newRow(qPrintable(file)) << u"same/"_s + file;
    }
    void same()
    {
        QFETCH(QString, file);
        const auto reading = readLedger(data(file));
        QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().text));
        QCOMPARE(told(reading), sameEntries());
        QCOMPARE(reading->rows, 5);
        static const QStringList understood{u"unit-from-title"_s, u"result-from-sentence"_s};
        for (const auto &report : reading->reports)
            QVERIFY2(understood.contains(report.code), qPrintable(report.text));
    }
    void namesTheSheetsThatWereNotRead()
    {
        const auto reading = readLedger(data(u"same/months.xlsx"_s));
        QVERIFY(reading);
        QCOMPARE(reading->sheets, QStringList({u"3月"_s, u"4月"_s, u"5月"_s}));
        QStringList others;
        for (const auto &sheet : reading->otherSheets)
            others << sheet.name;
        QCOMPARE(others, QStringList({u"汇总"_s, u"旧"_s}));
        QVERIFY(!reading->otherSheets.first().why.isEmpty());
        QCOMPARE(reading->importable.last().sheet, u"4月"_s);
        QCOMPARE(reading->importable.last().row, 3);
    }
    void keepsRemarksWithTheirLines()
    {
        const auto reading = readLedger(data(u"same/quotes.csv"_s));
        QVERIFY(reading);
        QCOMPARE(reading->importable.first().remark, u"说\"好\"， 第1次"_s);
    }
    void listsWhatIsNoEntry()
    {
        const auto reading = readLedger(data(u"same/remarks.csv"_s));
        QVERIFY(reading);
        QList<int> rows;
        for (const auto &one : reading->passedOver)
            rows.append(one.row);
        QCOMPARE(rows, QList<int>({7, 8, 9, 17, 18, 19, 20}));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        const std::pair<const char *, QString> rows[] = {
            {"truncated.xlsx", u"unreadable-file"_s},
            {"checksum.xlsx", u"unreadable-file"_s},
            {"longer-than-it-says.xlsx", u"unreadable-file"_s},
            {"doctype.xlsx", u"unreadable-file"_s},
            {"doctype.ods", u"unreadable-file"_s},
            {"encrypted.ods", u"unreadable-file"_s},
            {"old-or-encrypted.xls", u"unreadable-file"_s},
            {"picture.xlsx", u"unreadable-file"_s},
            {"paper.pdf", u"unreadable-file"_s},
            {"page.xls", u"no-ledger"_s},
            {"letter.docx", u"unreadable-file"_s},
            {"photos.zip", u"unreadable-file"_s},
            {"open-quote.csv", u"unreadable-file"_s},
            {"there-is-no-such-file.xlsx", u"unreadable-file"_s},
            {"bomb.xlsx", u"too-large"_s},
            {"many-entries.xlsx", u"too-large"_s},
            {"wide.csv", u"too-large"_s},
            {"repeated.ods", u"too-large"_s},
            {"empty.csv", u"no-ledger"_s},
            {"blank-lines.csv", u"no-ledger"_s},
            {"empty.xlsx", u"no-ledger"_s},
            {"empty.ods", u"no-ledger"_s},
            {"no-headings.csv", u"no-ledger"_s},
            {"other-table.csv", u"no-ledger"_s},
            {"headings-alone.csv", u"no-ledger"_s},
        };
        for (const auto &[file, code] : rows)
            QTest::newRow(file) << u"refused/"_s + QString::fromLatin1(file) << code;
    }
    void refused()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        const auto reading = readLedger(data(file));
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, code);
        QVERIFY(!reading.error().text.isEmpty());
    }
    void saysWhatItLookedFor()
    {
        const auto reading = readLedger(data(u"refused/other-table.csv"_s));
        QVERIFY(!reading);
        QVERIFY(reading.error().text.contains(u"被申请人"));
    }
    void readsNoBig5AndSaysWhatItIs()
    {
        const auto reading = readLedger(data(u"refused/big5.csv"_s));
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, u"unreadable-file"_s);
        QVERIFY2(reading.error().text.contains(u"Big5") && reading.error().text.contains(u"UTF-8"),
                 qPrintable(reading.error().text));
    }
    void aCharacterCutAtTheEndIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto plain = u"案号,申请人,受理日期,被申请人,其他\n1号,张三,2025-01-02,甲公司,王五某"_s;
        const auto utf8 = plain.toUtf8();
        QTest::newRow("one byte of UTF-8") << utf8.chopped(2);
        QTest::newRow("two bytes of UTF-8") << utf8.chopped(1);
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + utf8.chopped(1);
        const auto utf16 = QByteArray("\xFF\xFE", 2) +
                           QByteArray(reinterpret_cast<const char *>(plain.utf16()), plain.size() * 2);
        QTest::newRow("an odd byte of UTF-16") << utf16.chopped(1);
        QTest::newRow("half a pair of UTF-16") << utf16 + QByteArray("\x40\xD8", 2);
        QTest::newRow("the other half") << utf16 + QByteArray("\x40\xDC", 2);
        QTest::newRow("GB18030") << QByteArray(
            "\xB0\xB8\xBA\xC5,\xC9\xEA\xC7\xEB\xC8\xCB,\xCA\xDC\xC0\xED\xC8\xD5\xC6\xDA,"
            "\xC6\xE4\xCB\xFB\n1,\xD5\xC5\xC8\xFD,2025-01-02,\xCD\xF5\xCE");
    }
    void aCharacterCutAtTheEndIsTold()
    {
        QFETCH(QByteArray, bytes);
        const auto table = tableFrom(bytes);
        QVERIFY(table);
        QCOMPARE(table->unreadableBytes, 1);
        const auto reading = interpret(*table);
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text));
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"unreadable-text"_s, 1}}));
        QCOMPARE(reading->reports.first().column, u"其他"_s);
    }
    void refusesMoreThan50Megabytes()
    {
        const auto table = tableFrom(QByteArray(50 * 1024 * 1024 + 1, 'x'));
        QVERIFY(!table);
        QCOMPARE(table.error().code, u"too-large"_s);
    }
    void everyTruncationIsRefused()
    {
        const auto whole = bytesOf(u"same/plain.xlsx"_s);
        QVERIFY(tableFrom(whole));
        for (qsizetype length = 4; length < whole.size(); length += 13)
            QVERIFY2(!tableFrom(whole.first(length)), qPrintable(QString::number(length)));
    }
    void noDamageReadsAsSuccessWithoutEntries_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"same/two-rows.xlsx"_s;
        QTest::newRow("ods") << u"same/two-rows.ods"_s;
        QTest::newRow("csv") << u"same/quotes.csv"_s;
    }
    void noDamageReadsAsSuccessWithoutEntries()
    {
        QFETCH(QString, file);
        const auto whole = bytesOf(file);
        QVERIFY(rc::check("three bytes changed: refused, or something was read", [&] {
            auto bytes = whole;
            for (int i = 0; i < 3; ++i)
                bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
            const auto table = tableFrom(bytes);
            const auto reading = table ? interpret(*table) : refuse(table);
            RC_ASSERT(!reading || reading->rows > 0);
        }));
    }

    void reports()
    {
        const auto reading = readLedger(data(u"reports.csv"_s));
        QVERIFY(reading);
        QStringList found;
        for (const auto &one : reading->reports)
            found.append(u"%1 %2 %3"_s.arg(one.row).arg(one.code, one.column));
        const QStringList expected{
            u"2 no-applicant 申请人"_s,
            u"3 impossible-date 受理日期"_s,
            u"4 closed-before-accepted 结案日期"_s,
            u"6 duplicate-of "_s,
            u"8 duplicate-of "_s,
            u"11 id-lost-digits 身份证号"_s,
            u"12 id-lost-digits 身份证号"_s,
            u"13 bad-id-check-digit 身份证号"_s,
            u"13 bad-workers 涉及人数"_s,
            u"13 about-amount 协议金额(元)"_s,
            u"14 unknown-result 调解结果"_s,
            u"15 unknown-result 调解结果"_s,
            u"16 no-closing-date 结案日期"_s,
            u"17 no-date 受理日期"_s,
        };
        QCOMPARE(found, expected);
        QCOMPARE(reading->reports.at(9).code, u"about-amount"_s);
    }
    void conflictingDuplicatesAreNamed()
    {
        const auto reading = readLedger(data(u"reports.csv"_s));
        QVERIFY(reading);
        const auto &conflict = reading->reports.at(3);
        QVERIFY(conflict.text.contains(u"调解成功") && conflict.text.contains(u"调解不成"));
        QVERIFY(!reading->reports.at(4).text.contains(u"达成协议"));
    }
    void aRejectedRowIsNobodysFirst()
    {
        const auto reading = readLedger(data(u"reports.csv"_s));
        QVERIFY(reading);
        QVERIFY(
            std::any_of(reading->importable.cbegin(), reading->importable.cend(),
                        [](const LedgerRow &row) { return row.row == 10 && row.applicant() == u"王五"; }));
    }
    void unknownWordsAreNeitherSuccessNorFailure()
    {
        const auto reading = readLedger(data(u"reports.csv"_s));
        QVERIFY(reading);
        const auto result = [&](int row) {
            const auto found = std::find_if(reading->importable.cbegin(), reading->importable.cend(),
                                            [=](const LedgerRow &one) { return one.row == row; });
            return ledgerResultNames.name(found->result);
        };
        QCOMPARE(result(14), u"unclear"_s);
        QCOMPARE(result(15), u"open"_s);
        QCOMPARE(result(13), u"settled"_s);
        const auto figures = computeFigures(*reading);
        QCOMPARE(figures.succeeded, 4);
        QCOMPARE(figures.accepted, figures.importable);
        QCOMPARE(figures.concluded + figures.open, figures.importable);
        QCOMPARE(figures.concluded, figures.succeeded + figures.failed + figures.withdrawn);
    }
    void answersBelowAQuestion_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("result");
        QTest::newRow("yes") << u"是否调解成功"_s << u"是"_s << u"succeeded"_s;
        QTest::newRow("no") << u"是否调解成功"_s << u"否"_s << u"failed"_s;
        QTest::newRow("a tick") << u"是否调解成功"_s << u"√"_s << u"succeeded"_s;
        QTest::newRow("a word of result") << u"是否调解成功"_s << u"撤诉"_s << u"withdrawn"_s;
        QTest::newRow("no question") << u"调解结果"_s << u"是"_s << u"unclear"_s;
    }
    void answersBelowAQuestion()
    {
        QFETCH(QString, heading);
        QFETCH(QString, word);
        QFETCH(QString, result);
        const auto reading = interpret(tableOf({{u"申请人"_s, u"受理日期"_s, u"结案日期"_s, heading},
                                                {u"张三"_s, u"2025-01-02"_s, u"2025-01-09"_s, word}}));
        QVERIFY(reading);
        QCOMPARE(ledgerResultNames.name(reading->importable.first().result), result);
    }
    /// 调解成功 | 不成 | 撤回, one of them ticked.
    void aTickBelowAResultIsTheResult_data()
    {
        QTest::addColumn<QStringList>("heads");
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("result");
        const QStringList apart{u"调解成功"_s, u"调解不成"_s, u"撤回申请"_s};
        const QStringList grouped{u"调解结果 成功"_s, u"调解结果 不成"_s, u"调解结果 撤回"_s};
        QTest::newRow("first") << apart << QStringList{u"√"_s} << u"succeeded"_s;
        QTest::newRow("second") << apart << QStringList{QString(), u"✓"_s} << u"failed"_s;
        QTest::newRow("third") << apart << QStringList{QString(), QString(), u"是"_s} << u"withdrawn"_s;
        QTest::newRow("below a group") << grouped << QStringList{u"√"_s} << u"succeeded"_s;
        QTest::newRow("further below a group")
            << grouped << QStringList{QString(), QString(), u"√"_s} << u"withdrawn"_s;
        QTest::newRow("two") << apart << QStringList{u"√"_s, u"√"_s} << u"unclear"_s;
        QTest::newRow("none") << apart << QStringList() << u"unclear"_s;
        QTest::newRow("denied") << apart << QStringList{u"否"_s} << u"unclear"_s;
        QTest::newRow("below no result")
            << QStringList{u"调解结果"_s, u"已归档"_s} << QStringList{QString(), u"√"_s} << u"unclear"_s;
        QTest::newRow("beside a word") << QStringList{u"调解结果"_s, u"调解不成"_s}
                                       << QStringList{u"调解成功"_s, u"√"_s} << u"succeeded"_s;
    }
    void aTickBelowAResultIsTheResult()
    {
        QFETCH(QStringList, heads);
        QFETCH(QStringList, cells);
        QFETCH(QString, result);
        const auto reading =
            interpret(tableOf({QStringList{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"结案日期"_s} + heads,
                               QStringList{u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"2025-01-09"_s} + cells}));
        QVERIFY(reading);
        QCOMPARE(ledgerResultNames.name(reading->importable.first().result), result);
        QCOMPARE(reading->warned.contains(u"unknown-result"_s), result == u"unclear");
    }
    void whoWasAccepted_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("withdrawn");
        QTest::newRow("a day of acceptance") << u"受理日期"_s << u"2025-01-02"_s << u"撤诉"_s << 1 << 1;
        QTest::newRow("the day is missing") << u"受理日期"_s << u"未受理"_s << u"撤诉"_s << 0 << 0;
        QTest::newRow("no column for it") << u"收件日期"_s << u"2025-01-02"_s << u"撤诉"_s << 1 << 1;
        QTest::newRow("presupposed") << u"受理日期"_s << QString() << u"调解成功"_s << 1 << 0;
        QTest::newRow("refused") << u"收件日期"_s << u"2025-01-02"_s << u"不予受理"_s << 0 << 0;
    }
    void whoWasAccepted()
    {
        QFETCH(QString, column);
        QFETCH(QString, day);
        QFETCH(QString, word);
        QFETCH(int, accepted);
        QFETCH(int, withdrawn);
        const auto reading = interpret(tableOf(
            {{u"申请人"_s, column, u"结案日期"_s, u"调解结果"_s}, {u"张三"_s, day, u"2025-01-09"_s, word}}));
        QVERIFY(reading);
        const auto figures = computeFigures(*reading);
        QCOMPARE(figures.accepted, accepted);
        QCOMPARE(figures.withdrawn, withdrawn);
        QVERIFY(figures.concluded <= figures.accepted);
    }
    void daysToComeAreImpossible()
    {
        const auto table = tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"结案日期"_s},
                                    {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"2025-01-10"_s},
                                    {u"2号"_s, u"李四"_s, u"2025-01-02"_s, u"2025-01-09"_s}});
        const auto reading = interpret(table, {}, {}, QDate(2025, 1, 9));
        QVERIFY(reading);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"impossible-date"_s, 1}}));
        QCOMPARE(reading->reports.first().column, u"结案日期"_s);
        QCOMPARE(reading->importable.first().applicant(), u"李四"_s);
        QVERIFY(interpret(table)->rejected.isEmpty());
    }
    void warnsOfAReceiptAfterTheAcceptance()
    {
        const auto reading = interpret(tableOf({{u"申请人"_s, u"被申请人"_s, u"收件日期"_s, u"受理日期"_s},
                                                {u"张三"_s, u"甲公司"_s, u"2025-03-12"_s, u"2025-03-05"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"received-after-accepted"_s, 1}}));
    }
    void warnsOfWhatARowLeavesOpen()
    {
        const auto reading =
            interpret(tableOf({{u"申请人"_s, u"人数"_s, u"受理日期"_s, u"结案日期"_s, u"结果"_s},
                               {u"张三"_s, u"若干"_s, u"2025-03-05"_s, u"2025-03-10"_s, u"调解成功"_s},
                               {u"李四"_s, u"2"_s, u"2025-03-05"_s, QString(), u"调解成功"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"bad-workers"_s, 1}, {u"no-closing-date"_s, 1}}));
        QCOMPARE(reading->importable.first().workers, 1);
    }
    void serialsAreNoCaseNumbers_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("read");
        QTest::newRow("a bare number") << u"编号"_s << u"12"_s << QString();
        QTest::newRow("of a register") << u"登记编号"_s << u"１２"_s << QString();
        QTest::newRow("a number of a case") << u"编号"_s << u"（2025）12号"_s << u"（2025）12号"_s;
        QTest::newRow("with the year") << u"编号"_s << u"2025012"_s << u"2025012"_s;
        QTest::newRow("said to be one") << u"案号"_s << u"12"_s << u"12"_s;
    }
    void serialsAreNoCaseNumbers()
    {
        QFETCH(QString, heading);
        QFETCH(QString, number);
        QFETCH(QString, read);
        const auto reading = interpret(tableOf(
            {{heading, u"申请人"_s, u"受理日期"_s, u"结案日期"_s}, {number, u"张三"_s, u"2025-01-02"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->importable.first().caseNumber, read);
    }
    void aNumberThatLostItsDigitsIsDropped()
    {
        const auto reading = readLedger(data(u"reports.csv"_s));
        QVERIFY(reading);
        for (const auto &row : reading->importable)
            QVERIFY(!row.applicants.first().idNumber.contains(u'E'));
    }
    void oneCaseOfSeveralPeople()
    {
        const auto reading = readLedger(data(u"people.xlsx"_s));
        QVERIFY(reading);
        QCOMPARE(reading->rows, 2);
        const auto &row = reading->importable.first();
        QStringList people;
        for (const auto &party : row.applicants)
            people << QStringList{party.name, party.idNumber, party.phone}.join(u'|');
        QCOMPARE(people.mid(1), QStringList({u"李四|411302198705287869|13308627686"_s, u"王五||"_s}));
        QCOMPARE(row.applicant(), u"张三"_s);
        QCOMPARE(row.workers, 3);
        QVERIFY(row.agreed == Money::fromFen(60'000));
        QCOMPARE(reading->warned.value(u"id-lost-digits"_s), 1);
    }
    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("rows");
        QTest::newRow("formula without a value") << u"formula-without-value.xlsx"_s << u"no-value"_s << 1;
        QTest::newRow("NUL, or longer than 20,000") << u"bad-text.csv"_s << u"bad-text"_s << 2;
        QTest::newRow("bytes that GB18030 does not have")
            << u"broken-bytes.csv"_s << u"unreadable-text"_s << 1;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        QFETCH(int, rows);
        const auto reading = readLedger(data(file));
        QVERIFY(reading);
        QCOMPARE(reading->warned, (QMap<QString, int>{{code, rows}}));
        QCOMPARE(reading->unreadableBytes > 0, code == u"unreadable-text");
    }

    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const std::pair<const char *, QStringList> rows[] = {
            {"case-number", {u"案号"_s, u"编号"_s, u"案件编号"_s, u"立案号"_s, u"收件编号"_s}},
            {"received-on",
             {u"收件日期"_s, u"申请日期"_s, u"登记时间"_s, u"收到日期"_s, u"申请　时间"_s, u"收案日期"_s}},
            {"accepted-on", {u"立案日期"_s, u"受理时间"_s}},
            {"closed-on", {u"办结时间"_s, u"结案时间"_s, u"*结案日期"_s, u"办结日期"_s}},
            {"id-number",
             {u"身份证号"_s, u"身份证号码"_s, u"证件号码"_s, u"申请人身份证号码"_s, u"公民身份号码"_s}},
            {"phone", {u"联系电话"_s, u"申请人联系方式"_s, u"手机号"_s}},
            {"credit-code", {u"统一社会信用代码"_s, u"用人单位统一社会信用代码"_s}},
            {"cause", {u"案由"_s, u"争议类型"_s, u"争议事项"_s, u"请求事项"_s, u"案件类型"_s}},
            {"workers", {u"涉及人数"_s, u"人数"_s, u"申请人数（人）"_s, u"涉案人数"_s}},
            {"claimed",
             {u"请求金额"_s, u"涉案金额（万元）"_s, u"争议标的额"_s, u"申请标的（元）"_s, u"金额"_s}},
            {"agreed", {u"协议金额"_s, u"调解金额"_s, u"兑付金额"_s, u"达成协议金额(元)"_s, u"给付金额"_s}},
            {"mediator", {u"调解员"_s, u"承办人"_s, u"经办人"_s}},
            {"township", {u"乡镇"_s, u"所属乡镇（街道）"_s, u"辖区"_s}},
            {"result", {u"调解结果"_s, u"处理结果"_s, u"结案方式"_s, u"办理结果"_s, u"办理情况"_s}},
            {"remark", {u"备注"_s, u"备 注"_s}},
            {"result", {u"是否调解成功"_s, u"是否达成协议"_s}},
            {"serial", {u"序号"_s, u"No."_s}},
            {"sex", {u"性别"_s}},
            {"birth-date", {u"出生日期"_s, u"出生年月日"_s}},
            {"id-kind", {u"证件类型"_s}},
            {"mediated-on", {u"调解日期"_s}},
            {"accepted-on", {u"受案日期"_s, u"受案时间"_s, u"受理立案日期"_s, u"受理日期（年月日）"_s}},
            {"employer", {u"对方"_s, u"相对方"_s, u"被申请方"_s, u"申请对方名称（姓名）"_s}},
            {"", {u"第三人"_s, u"仲裁员"_s, u"适用程序"_s, u"档案编号"_s, u"类型"_s, u"案件状态"_s}},
            {"",
             {u"法定代表人"_s, u"委托代理人姓名"_s, u"代理人电话"_s, u"被申请人电话"_s, u"用人单位联系电话"_s,
              u"申请人种类"_s, u"申请人住址"_s, u"单位地址"_s, u"是否集体争议"_s, u"开庭日期"_s,
              u"调解组织"_s, u"天气"_s}},
            {"",
             {u"发生日期"_s, u"争议发生日期"_s, u"事故发生时间"_s, u"职工人数"_s, u"企业职工人数"_s,
              u"劳动合同结束时间"_s, u"合同到期日"_s, u"员工编号"_s, u"工号"_s, u"申请人岗位"_s,
              u"申请人工种"_s, u"申请人职务"_s, u"被申请人注册地"_s, u"被申请人地址"_s}},
        };
        for (const auto &[field, headings] : rows) {
            for (const auto &heading : headings)
                QTest::newRow(qPrintable(heading)) << heading << QString::fromLatin1(field);
        }
    }
    void headings()
    {
        QFETCH(QString, heading);
        QFETCH(QString, field);
        const auto reading = interpret(tableOf({{u"劳动者"_s, u"用人单位"_s, u"终结时间"_s, heading},
                                                {u"张三"_s, u"甲公司"_s, u"2025-01-03"_s, u"1"_s}}));
        QVERIFY(reading);
        QString found;
        const auto &columns = reading->mapping.columns;
        for (auto it = columns.cbegin(); it != columns.cend(); ++it)
            found = it->column == 3 ? ledgerFieldNames.name(it.key()) : found;
        QCOMPARE(found, field);
    }
    void groups_data()
    {
        QTest::addColumn<QStringList>("groups");
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("people") << QStringList{u"申请人"_s, {}, {}, u"被申请人"_s, {}, {}, u"案号"_s}
                                << QStringList{u"姓名"_s,       u"性别"_s, u"电话"_s, u"名称"_s,
                                               u"法定代表人"_s, u"电话"_s, {}}
                                << QStringList{u"applicant"_s,  u"sex"_s, u"phone"_s, u"employer"_s, {}, {},
                                               u"case-number"_s};
        QTest::newRow("parties") << QStringList{u"当事人"_s, {}, u"时间"_s, {}, {}, u"金额（元）"_s, {}}
                                 << QStringList{u"申请人"_s, u"被申请人"_s, u"收件"_s, u"受理"_s,
                                                u"结案"_s,   u"请求"_s,     u"协议"_s}
                                 << QStringList{u"applicant"_s,   u"employer"_s,  u"received-on"_s,
                                                u"accepted-on"_s, u"closed-on"_s, u"claimed"_s,
                                                u"agreed"_s};
        QTest::newRow("carried too far")
            << QStringList{u"申请人"_s, {}, u"被申请人"_s, {}, {}, {}, {}}
            << QStringList{u"姓名"_s,     u"电话"_s,     u"名称"_s, u"联系电话"_s,
                           u"受理时间"_s, u"结案时间"_s, u"结果"_s}
            << QStringList{u"applicant"_s,   u"phone"_s,     u"employer"_s, {},
                           u"accepted-on"_s, u"closed-on"_s, u"result"_s};
        QTest::newRow("stages") << QStringList{u"劳动者"_s, u"受理"_s, {}, u"调解情况"_s, {}, {}, {}}
                                << QStringList{{},        u"编号"_s, u"时间"_s,  u"办结时间"_s,
                                               u"结果"_s, u"金额"_s, u"调解员"_s}
                                << QStringList{u"applicant"_s, u"case-number"_s, u"accepted-on"_s,
                                               u"closed-on"_s, u"result"_s,      u"agreed"_s,
                                               u"mediator"_s};
    }
    void groups()
    {
        QFETCH(QStringList, groups);
        QFETCH(QStringList, headings);
        QFETCH(QStringList, fields);
        const auto reading = interpret(
            tableOf({groups, headings, {u"张三"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s, u"1"_s}}));
        QVERIFY(reading);
        QStringList found(headings.size());
        const auto &columns = reading->mapping.columns;
        for (auto it = columns.cbegin(); it != columns.cend(); ++it)
            found[it->column] = ledgerFieldNames.name(it.key());
        QCOMPARE(found, fields);
        QCOMPARE(reading->mapping.firstRow, 3);
    }
    void parties_data()
    {
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<QString>("employer");
        QTest::newRow("the law's words") << u"申请人"_s << u"被申请人"_s;
        QTest::newRow("the other way about") << u"被申请人"_s << u"申请人"_s;
        QTest::newRow("in brackets") << u"申请人（劳动者）"_s << u"被申请人（用人单位）"_s;
        QTest::newRow("of a complaint") << u"投诉人姓名"_s << u"被投诉单位名称"_s;
        QTest::newRow("plain") << u"姓名"_s << u"单位名称"_s;
    }
    void parties()
    {
        QFETCH(QString, applicant);
        QFETCH(QString, employer);
        const auto reading = interpret(tableOf({{u"编号"_s, applicant, employer, u"收件日期"_s},
                                                {u"1号"_s, u"张三"_s, u"甲公司"_s, u"2025-01-02"_s}}));
        QVERIFY(reading);
        const bool isTurned = applicant.startsWith(u'被') && !employer.startsWith(u'被');
        QCOMPARE(reading->importable.first().applicant(), isTurned ? u"甲公司"_s : u"张三"_s);
        QCOMPARE(reading->importable.first().respondent(), isTurned ? u"张三"_s : u"甲公司"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *name, const QString &text, const QString &day) {
            QTest::newRow(name) << text << day;
        };
        row("dots", u"2025.1.3"_s, u"2025-01-03"_s);
        row("no signs", u"20250104"_s, u"2025-01-04"_s);
        row("slashes", u"2025/01/07"_s, u"2025-01-07"_s);
        row("signs of the calendar", u"2025年1月7日"_s, u"2025-01-07"_s);
        row("full width", u"２０２５年１月７日"_s, u"2025-01-07"_s);
        row("with spaces", u" 2025 年 1 月 7 日"_s, u"2025-01-07"_s);
        row("with a time", u"2025-01-07 09:30"_s, u"2025-01-07"_s);
        row("two digits of the year", u"25.1.7"_s, u"2025-01-07"_s);
        row("a day number", u"45664"_s, u"2025-01-07"_s);
        row("leap day", u"2024-02-29"_s, u"2024-02-29"_s);
        row("day of the week behind", u"2025年1月7日星期二"_s, u"2025-01-07"_s);
        row("day of the week in brackets", u"2025-1-7（星期二）"_s, u"2025-01-07"_s);
        row("day of the week and a time", u"2025-1-7 周二 09:30"_s, u"2025-01-07"_s);
        row("part of the day", u"2025年1月7日上午"_s, u"2025-01-07"_s);
        row("full stops", u"2025。1。7"_s, u"2025-01-07"_s);
        row("list commas", u"2025、1、7"_s, u"2025-01-07"_s);
        row("spaces between", u"2025 1 7"_s, u"2025-01-07"_s);
        row("spelled", u"二〇二五年一月七日"_s, u"2025-01-07"_s);
        row("spelled with tens", u"二○二四年十二月三十一日"_s, u"2024-12-31"_s);
        row("spelled round ten", u"二零二五年十月二十日"_s, u"2025-10-20"_s);
        row("a month spelled", u"2025年三月5日"_s, u"2025-03-05"_s);
        row("spelled with a letter O", u"二O二五年三月五日"_s, u"2025-03-05"_s);
        row("twenty in one sign", u"二〇二五年一月廿一日"_s, u"2025-01-21"_s);
        row("month first, which nothing else can be", u"10/20/25"_s, u"2025-10-20"_s);
        row("English", u"5-Mar-25"_s, u"2025-03-05"_s);
        row("midnight in China", u"2025-03-04T16:00:00.000Z"_s, u"2025-03-05"_s);
        row("any of three", u"12/04/25"_s, u"impossible"_s);
        row("year first, near", u"25/3/5"_s, u"2025-03-05"_s);
        row("nothing", QString(), QString());
        row("never", u"未受理"_s, QString());
        row("a dash", u"——"_s, QString());
        row("not yet", u"未结"_s, QString());
        for (const auto &text : {u"25:00"_s, u"=B3"_s, u"同左"_s, u"10:30"_s, u"2025-01-07至2025-01-09"_s})
            row(qPrintable(u"no day "_s + text), text, u"impossible"_s);
        row("an evening elsewhere", u"2025-01-06T22:00Z"_s, u"2025-01-07"_s);
        row("an evening elsewhere, with its offset", u"2025-01-06 22:00:00+00:00"_s, u"2025-01-07"_s);
        row("here", u"2025-01-07T22:00:00+08:00"_s, u"2025-01-07"_s);
        for (const auto &text : {u"2025—3—5"_s, u"2025–3–5"_s, u"2025·3·5"_s, u"2025,3,5"_s, u"2025，3，5"_s,
                                 u"2025-3-5，"_s, u"March 5, 2025"_s, u"Mar 5 2025"_s})
            row(qPrintable(u"one reading "_s + text), text, u"2025-03-05"_s);
        for (const auto &text : {u"1900/1/0"_s, u"1900-01-00"_s, u"0000-00-00"_s, u"00:00:00"_s,
                                 u"1899/12/30 0:00:00"_s, u"1899-12-31T00:00:00.000"_s})
            row(qPrintable(u"day 0 "_s + text), text, QString());
        row("30 February", u"2025年2月30日"_s, u"impossible"_s);
        row("month 13", u"2025-13-01"_s, u"impossible"_s);
        row("no leap year", u"2025-02-29"_s, u"impossible"_s);
        row("year of another age", u"1025-01-07"_s, u"impossible"_s);
        row("year without its century", u"0026-11-20"_s, u"impossible"_s);
        row("before periods are reckoned", u"1989-12-31"_s, u"impossible"_s);
        row("the first year that is reckoned", u"1990-01-02"_s, u"1990-01-02"_s);
        row("day first", u"7/1/2025"_s, u"impossible"_s);
        row("without a day", u"2025年1月"_s, u"impossible"_s);
        row("a word", u"不详"_s, u"impossible"_s);
        row("spelled 30 February", u"二〇二五年二月三十日"_s, u"impossible"_s);
        row("digits in groups", u"2025 17"_s, u"impossible"_s);
        row("two days", u"2025.1.7-2025.1.9"_s, u"impossible"_s);
        row("some number", u"123"_s, u"impossible"_s);
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(QString, day);
        const auto reading = entryWith(u"收件日期"_s, text);
        QVERIFY(reading);
        const bool isRejected = reading->rejected.contains(u"impossible-date"_s);
        QCOMPARE(isRejected ? u"impossible"_s : date(reading->importable.first().receivedOn), day);
    }
    void doubtfulDatesAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const auto &text :
             {u"2025-01-06T22:00Z"_s, u"2025-01-06T16:00:00.000Z"_s, u"2025-01-06 23:00:00-05:00"_s})
            QTest::newRow(qPrintable(text)) << text << u"time-elsewhere"_s;
        for (const auto &text : {u"2025-01-07 25:00"_s, u"2025年1月7日 9:75"_s, u"2025.1.7 26点"_s})
            QTest::newRow(qPrintable(text)) << text << u"impossible-time"_s;
        for (const auto &text :
             {u"2025-01-07T02:00Z"_s, u"2025-01-07 09:30"_s, u"2025-01-07T22:00:00+08:00"_s})
            QTest::newRow(qPrintable(text)) << text << QString();
    }
    void doubtfulDatesAreTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto reading = entryWith(u"收件日期"_s, text);
        QVERIFY(reading);
        auto warned = reading->warned;
        warned.remove(u"received-after-accepted"_s);
        QCOMPARE(warned.keys(), code.isEmpty() ? QStringList() : QStringList{code});
    }
    /// Why a date was refused says what to do about it.
    void aRefusedDateSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("day and month") << u"10/8/2026"_s << u"month"_s;
        QTest::newRow("the year") << u"12/04/25"_s << u"four digits"_s;
        QTest::newRow("a time") << u"25:00"_s << u"time without a day"_s;
        QTest::newRow("a formula") << u"=B3+15"_s << u"formula"_s;
        QTest::newRow("another cell") << u"同左"_s << u"another cell"_s;
    }
    void aRefusedDateSaysWhy()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto reading = entryWith(u"收件日期"_s, text);
        QVERIFY(reading);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"impossible-date"_s, 1}}));
        const auto &sentence = reading->reports.first().text;
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
        QCOMPARE(sentence.contains(u"four digits"), said == u"four digits");
    }
    /// 不予受理 and 撤回 where a date should stand are told, and say how the case ended where nothing else does.
    void wordsInPlaceOfADateAreTold_data()
    {
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("told");
        const auto row = [](const QString &accepted, const QString &closed, const QString &word,
                            const char *result, int told) {
            QTest::newRow(qPrintable(accepted + u'|' + closed + u'|' + word))
                << accepted << closed << word << QString::fromLatin1(result) << told;
        };
        for (const auto &said : {u"不予受理"_s, u"不受理"_s, u"不予立案"_s})
            row(said, {}, {}, "not-accepted", 1);
        for (const auto &said : {u"未受理"_s, u"未立案"_s, u"尚未受理"_s, u"待受理"_s})
            row(said, {}, {}, "open", 1);
        row(u"未受理"_s, u"2025-01-09"_s, u"撤诉"_s, "withdrawn", 1);
        row(u"2025-01-03"_s, u"撤回"_s, {}, "unclear", 1);
        row(u"2025-01-03"_s, u"撤诉"_s, {}, "unclear", 1);
        row(u"2025-01-03"_s, u"撤回"_s, u"调解成功"_s, "unclear", 1);
        row(u"2025-01-03"_s, u"不予受理"_s, {}, "not-accepted", 1);
        row(u"2025-01-03"_s, u"未结"_s, {}, "open", 0);
        row(u"2025-01-03"_s, u"办理中"_s, {}, "open", 0);
    }
    void wordsInPlaceOfADateAreTold()
    {
        QFETCH(QString, accepted);
        QFETCH(QString, closed);
        QFETCH(QString, word);
        QFETCH(QString, result);
        QFETCH(int, told);
        const auto reading =
            interpret(tableOf({{u"案号"_s, u"申请人"_s, u"收件日期"_s, u"受理日期"_s, u"结案日期"_s,
                                u"被申请人"_s, u"处理结果"_s},
                               {u"1号"_s, u"张三"_s, u"2025-01-02"_s, accepted, closed, u"甲公司"_s, word}}));
        QVERIFY(reading);
        QCOMPARE(ledgerResultNames.name(reading->importable.first().result), result);
        QCOMPARE(reading->warned.value(u"words-for-date"_s), told);
        QCOMPARE(computeFigures(*reading).concluded, 0);
    }
    /// One date in a cell of words is read, and the words say how the case ended where no column does.
    void wordsBesideADate_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("day"); ///< empty: refused
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &closed, const QString &word, const QString &day,
                            const char *result = "") {
            QTest::newRow(qPrintable(closed + u'|' + word))
                << closed << word << day << QString::fromUtf8(result);
        };
        row(u"2025年1月12日双方达成协议"_s, {}, u"2025-01-12"_s, "succeeded");
        row(u"2025-01-12（补录）"_s, u"调解不成"_s, u"2025-01-12"_s, "failed");
        row(u"2025.1.12 撤诉"_s, {}, u"2025-01-12"_s, "withdrawn");
        row(u"已于2025/1/12结案"_s, u"调解成功"_s, u"2025-01-12"_s, "succeeded");
        row(u"结案日期：2025-01-12"_s, u"调解成功"_s, u"2025-01-12"_s, "succeeded");
        row(u"2025-01-12，后补材料"_s, u"调解成功"_s, u"2025-01-12"_s, "succeeded");
        for (const auto &said :
             {u"2025-01-12前"_s, u"约2025-01-12"_s, u"2025年1月12日左右"_s, u"2025-01-12起"_s,
              u"2025-01-12至2025-01-15"_s, u"2025-01-12或2025-01-13"_s, u"2025-01-12?"_s,
              u"应于2025-01-12前达成协议"_s, u"2025-02-30达成协议"_s, u"2025-01-12、15日"_s})
            row(said, u"调解成功"_s, {});
    }
    void wordsBesideADate()
    {
        QFETCH(QString, closed);
        QFETCH(QString, word);
        QFETCH(QString, day);
        const auto reading = interpret(
            tableOf({{u"案号"_s, u"申请人"_s, u"收件日期"_s, u"受理日期"_s, u"结案日期"_s, u"被申请人"_s,
                      u"处理结果"_s},
                     {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"2025-01-03"_s, closed, u"甲公司"_s, word}}));
        QVERIFY(reading);
        if (day.isEmpty()) {
            QCOMPARE(reading->rejected, (QMap<QString, int>{{u"impossible-date"_s, 1}}));
            return;
        }
        QCOMPARE(reading->warned.value(u"words-beside-date"_s), 1);
        const auto &row = reading->importable.first();
        QCOMPARE(toText(row.closedOn.value_or(QDate())), day);
        QTEST(ledgerResultNames.name(row.result), "result");
        QCOMPARE(row.unused.last(), (std::pair<QString, QString>(u"结案日期"_s, closed)));
    }
    void results_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("result");
        const std::pair<const char *, QStringList> rows[] = {
            {"succeeded",
             {u"调解成功"_s,
              u"达成协议"_s,
              u"达成调解协议"_s,
              u"调解 成功"_s,
              u"达成协议，待履行"_s,
              u"不需仲裁，达成协议"_s,
              u"未经仲裁达成协议"_s,
              u"达成协议，无法当场履行"_s,
              u"达成协议后不履行协议"_s,
              u"经不断沟通达成一致"_s,
              u"多次调解未果后达成协议"_s,
              u"公司不同意支付加班费，但双方达成协议"_s,
              u"终止劳动关系，达成协议"_s,
              u"达成协议，履行中"_s,
              u"达成协议，分期支付中"_s,
              u"达成协议，尚未履行"_s,
              u"达成协议，待支付"_s,
              u"协议执行中"_s,
              u"放弃其他请求后达成协议"_s,
              u"撤回加班费请求，达成协议"_s,
              u"未就业期间工资达成协议"_s,
              u"拒不支付工资案达成协议"_s,
              u"達成協議"_s,
              u"申请人放弃部分加班费后达成协议"_s}},
            {"settled", {u"和解"_s, u"双方和解"_s, u"未开庭即和解"_s}},
            {"failed",
             {u"调解不成"_s,
              u"未达成协议"_s,
              u"调解失败"_s,
              u"终止调解"_s,
              u"调解不成功"_s,
              u"未达成和解"_s,
              u"未达成一致意见"_s,
              u"建议仲裁"_s,
              u"被申请人不同意调解"_s,
              u"无法达成协议"_s,
              u"未调解成功"_s,
              u"没有调解成功"_s,
              u"没达成协议"_s,
              u"调解没有成功"_s,
              u"难以达成一致"_s,
              u"双方分歧较大，无法达成一致意见"_s,
              u"经调解双方不能达成一致"_s,
              u"不接受调解协议"_s,
              u"拒签调解协议"_s,
              u"不愿调解"_s,
              u"没成"_s,
              u"没有和解"_s,
              u"未能在规定期限内达成协议"_s,
              u"未就赔偿数额达成协议"_s,
              u"未与公司达成协议"_s,
              u"协议未达成"_s,
              u"尚未达成协议，终止调解"_s,
              u"告知申请仲裁"_s}},
            {"withdrawn",
             {u"撤回申请"_s, u"撤诉"_s, u"撤回"_s, u"申请人撤回"_s, u"未达成一致，已撤诉"_s,
              u"撤回申请（双方已和解）"_s, u"达成和解后申请人撤回申请"_s}},
            {"succeeded",
             {u"公司先反悔，经再次调解达成协议"_s, u"克服困难达成协议"_s, u"未签订劳动合同双倍工资达成协议"_s,
              u"不同意撤诉，调解成功"_s, u"达成协议，正在履行"_s, u"双方同意调解并达成协议"_s}},
            {"failed",
             {u"达不成协议"_s, u"达不成一致"_s, u"难达成协议"_s, u"很难达成一致"_s, u"未见成功"_s,
              u"非调解成功"_s, u"协议没谈成，谈不拢"_s, u"不可能达成协议"_s, u"尚无一致意见"_s, u"调解不了"_s,
              u"公司反悔拒签协议"_s}},
            {"withdrawn", {u"申请人自愿撤回申请"_s}},
            {"not-accepted", {u"不予受理"_s, u"没有受理"_s}},
            {"transferred", {u"移送其他调解组织"_s}},
            {"unclear",
             {u"归档"_s, QString(), u"调解中"_s, u"部分达成协议"_s, u"暂未达成协议"_s, u"双方未到场"_s,
              u"一次性支付"_s}},
            // Denied behind the word, only intended, going on, asked: never a result.
            {"unclear",
             {u"协议未签"_s,
              u"协议尚未签订"_s,
              u"调解协议未签订"_s,
              u"协议没签成"_s,
              u"调解书未签收"_s,
              u"调解书未生效"_s,
              u"协议作废"_s,
              u"协议被撤销"_s,
              u"签协议时反悔"_s,
              u"调解成功，后反悔"_s,
              u"调解成功（未签字）"_s,
              u"达成协议后公司反悔未签字"_s,
              u"调解书送达前反悔"_s,
              u"拟签协议"_s,
              u"待签协议"_s,
              u"协议待签"_s,
              u"准备签订调解协议"_s,
              u"等待签订协议"_s,
              u"协议草拟中"_s,
              u"有望达成协议"_s,
              u"望达成协议"_s,
              u"一致同意不再调解"_s,
              u"协商一致解除劳动合同"_s,
              u"可能达成协议"_s,
              u"争取达成协议"_s,
              u"同意签订协议"_s,
              u"愿意达成协议"_s,
              u"公司希望达成协议"_s,
              u"建议双方签订协议"_s,
              u"初步达成一致"_s,
              u"和解中"_s,
              u"正在和解"_s,
              u"拟和解"_s,
              u"建议和解"_s,
              u"已调解"_s,
              u"已调解结束"_s,
              u"成功？"_s,
              u"调解成功/不成"_s,
              u"拒绝撤回申请"_s,
              u"不同意撤诉"_s,
              u"拟撤诉"_s,
              u"调解成功率低"_s,
              u"调解成功0件"_s,
              u"是否达成协议"_s,
              u"履行中"_s,
              u"强制执行中"_s,
              u"尚未履行"_s}},
        };
        for (const auto &[result, words] : rows) {
            for (const auto &word : words)
                QTest::newRow(qPrintable(word)) << word << QString::fromLatin1(result);
        }
        const std::pair<const char *, QStringList> sentences[] = {
            // What came after an agreement does not unmake it.
            {"succeeded",
             {u"达成协议后公司未履行申请仲裁"_s,
              u"达成协议，公司拒不履行，已申请仲裁"_s,
              u"达成协议后逾期未支付，另行起诉"_s,
              u"达成协议，如不履行则申请仲裁"_s,
              u"达成协议，否则申请仲裁"_s,
              u"达成调解协议并申请仲裁确认"_s,
              u"已履行完毕"_s,
              u"达成协议，若公司违约，申请人可起诉"_s,
              u"达成协议，逾期支付的视为调解不成"_s,
              u"申请人死亡，继承人与公司达成协议"_s,
              u"反悔后又达成协议"_s,
              u"再次调解达成协议"_s,
              u"公司向申请人道歉后达成协议"_s,
              u"经调解促成双方达成协议"_s,
              u"近期达成协议"_s,
              u"张若兰与公司达成协议"_s,
              u"与张如意达成协议"_s,
              u"公司若逾期支付则加付违约金，双方达成协议"_s,
              u"双方达成协议，如有争议可诉讼"_s,
              u"如实陈述后达成协议"_s,
              u"如愿达成协议"_s,
              u"待遇问题达成协议"_s,
              u"待岗工资达成协议"_s}},
            {"settled", {u"和解后公司没有履行，另行起诉"_s}},
            // A withdrawal is one, wherever they went behind it.
            {"withdrawn",
             {u"同意撤回另行起诉"_s, u"同意撤回，另行起诉"_s, u"撤回申请，申请仲裁"_s,
              u"申请人撤回后另行仲裁"_s, u"撤诉转仲裁"_s, u"申请人同意撤回申请"_s, u"撤回申请另行主张"_s}},
            {"failed",
             {u"从未达成协议"_s, u"公司不愿与申请人和解"_s, u"再次调解未达成协议"_s,
              u"调解不成，准备申请仲裁"_s, u"逾期未达成协议，终止调解"_s,
              u"经调解未达成一致，如不服可申请仲裁"_s, u"调解不成，可向法院起诉"_s,
              u"申请人死亡赔偿金未达成协议，终止调解"_s, u"申请人要求终止调解"_s, u"告知申请人申请仲裁"_s}},
            // What would be, is planned, asked, or denied twice; and where nobody is left to agree.
            {"unclear",
             {u"如不履行则调解不成"_s,
              u"如公司不支付，调解不成"_s,
              u"若不支付则终止调解"_s,
              u"若公司按时付清，申请人撤回申请"_s,
              u"否则调解不成"_s,
              u"须本周付清，否则调解不成"_s,
              u"逾期未到视为撤回申请"_s,
              u"不履行则申请仲裁"_s,
              u"一旦付清即撤诉"_s,
              u"待公司付款后撤诉"_s,
              u"除非付清，否则不撤诉"_s,
              u"拟终止调解"_s,
              u"拟申请仲裁"_s,
              u"准备申请仲裁"_s,
              u"建议终止调解"_s,
              u"待终止调解"_s,
              u"拟移送监察"_s,
              u"准备起诉"_s,
              u"可能调解不成"_s,
              u"考虑撤诉"_s,
              u"下周签订协议"_s,
              u"明天达成协议"_s,
              u"需签订协议"_s,
              u"没有不成功"_s,
              u"公司付清后申请人将撤诉"_s,
              u"未达成协议，继续调解"_s,
              u"未达成一致，择日再调"_s,
              u"拟作终止处理"_s,
              u"建议申请人撤诉"_s,
              u"劝其撤诉"_s,
              u"公司不同意申请人撤诉"_s,
              u"估计成功"_s,
              u"疑似成功"_s,
              u"成功一半"_s,
              u"成功（待核实）"_s,
              u"失败（未核实）"_s,
              u"未必成功"_s,
              u"不算成功"_s,
              u"谈不上成功"_s,
              u"未出现调解不成"_s,
              u"不存在调解不成的情况"_s,
              u"误录为成功"_s,
              u"原写成功，现更正为不成"_s,
              u"成功（改为不成）"_s,
              u"成功→不成"_s,
              u"成功或不成功"_s,
              u"成功、不成功"_s,
              u"申请人病亡终止"_s,
              u"申请人失踪，终止"_s,
              u"经查无劳动关系，终止调解"_s,
              u"法院已受理，终止调解"_s,
              u"已过时效，终止调解"_s,
              u"调解不成的话就仲裁"_s,
              u"申请人如不服，可申请仲裁"_s,
              u"公司如按期付清，双方和解"_s,
              u"如公司有钱，双方和解"_s,
              u"并非未达成"_s,
              u"并非未达成协议"_s,
              u"不是没有达成协议"_s,
              u"没有失败"_s,
              u"并非调解不成"_s,
              u"不能说不成功"_s,
              u"不得不撤诉"_s,
              u"未必不成"_s,
              u"调解成功了吗"_s,
              u"达成协议没有"_s,
              u"能否达成协议"_s,
              u"成功与否"_s,
              u"协议达成了没"_s,
              u"是否终止调解"_s,
              u"达成协议后反悔申请仲裁"_s,
              u"达成协议，后申请仲裁"_s,
              u"申请人死亡终止"_s,
              u"申请人死亡，终止调解"_s,
              u"申请人病故，调解终止"_s,
              u"公司已注销终止调解"_s,
              u"被申请人主体不适格，终止调解"_s,
              u"不属于劳动争议，终止调解"_s,
              u"重复申请，终止"_s,
              u"1人达成协议，2人调解不成"_s,
              u"张三达成协议，其余调解不成"_s}},
        };
        for (const auto &[result, words] : sentences) {
            for (const auto &word : words)
                QTest::newRow(qPrintable(word)) << word << QString::fromLatin1(result);
        }
    }
    void results()
    {
        QFETCH(QString, word);
        QFETCH(QString, result);
        const auto reading =
            interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"结案日期"_s, u"处理结果"_s},
                               {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"2025-01-09"_s, word}}));
        QVERIFY(reading);
        QCOMPARE(ledgerResultNames.name(reading->importable.first().result), result);
        QCOMPARE(reading->warned.contains(u"unknown-result"_s), result == u"unclear");
    }
    void whatIsReadFromOtherWordsIsTold_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isTold");
        for (const auto &word : {u"调解成功"_s, u"达成协议"_s, u"調解成功"_s, u"和解"_s, u"未达成协议"_s,
                                 u"撤诉"_s, u"已达成协议"_s, u"达成协议。"_s, u"已撤诉。"_s, u"已调成"_s})
            QTest::newRow(qPrintable(word)) << word << false;
        for (const auto &word : {u"达不成协议"_s, u"已被调成"_s, u"建议仲裁"_s, u"签了协议"_s, u"口头和解"_s})
            QTest::newRow(qPrintable(word)) << word << true;
    }
    void whatIsReadFromOtherWordsIsTold()
    {
        QFETCH(QString, word);
        QFETCH(bool, isTold);
        const auto reading =
            interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"结案日期"_s, u"处理结果"_s},
                               {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"2025-01-09"_s, word}}));
        QVERIFY(reading);
        QCOMPARE(reading->warned.value(u"result-from-sentence"_s), isTold ? 1 : 0);
    }
    void amounts_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("amount");
        QTest::newRow("grouped") << u"协议金额（元）"_s << u"87,813"_s << u"87,813.00"_s;
        QTest::newRow("unit of the heading") << u"协议金额（万元）"_s << u"1.25"_s << u"12,500.00"_s;
        QTest::newRow("unit of the cell wins") << u"协议金额（万元）"_s << u"12500元"_s << u"12,500.00"_s;
        QTest::newRow("ten thousands in a cell") << u"协议金额（元）"_s << u"1.25万元"_s << u"12,500.00"_s;
        QTest::newRow("a dash") << u"协议金额（元）"_s << u"/"_s << QString();
        QTest::newRow("zero") << u"协议金额（元）"_s << u"0"_s << u"0.00"_s;
        QTest::newRow("unit of thousands") << u"协议金额（千元）"_s << u"1.5"_s << u"1,500.00"_s;
        QTest::newRow("whole yuan") << u"协议金额（元）"_s << u"12000元整"_s << u"12,000.00"_s;
        QTest::newRow("currency in front") << u"协议金额（元）"_s << u"人民币1.2万元"_s << u"12,000.00"_s;
        QTest::newRow("capitals") << u"协议金额（元）"_s << u"壹万贰仟叁佰元伍角整"_s << u"12,300.50"_s;
        QTest::newRow("spelled") << u"协议金额（元）"_s << u"一万二千元"_s << u"12,000.00"_s;
        QTest::newRow("traditional capitals") << u"協議金額"_s << u"壹萬貳仟圓"_s << u"12,000.00"_s;
        QTest::newRow("w") << u"协议金额（元）"_s << u"1.2w"_s << u"12,000.00"_s;
        QTest::newRow("about") << u"协议金额（元）"_s << u"约5000元"_s << u"5,000.00"_s;
        QTest::newRow("a sum") << u"协议金额（元）"_s << u"5000+3000"_s << u"bad"_s;
        QTest::newRow("of each") << u"协议金额（元）"_s << u"每人5000元"_s << u"bad"_s;
        QTest::newRow("of each month") << u"协议金额（元）"_s << u"3000元/月"_s << u"bad"_s;
        QTest::newRow("words") << u"协议金额（元）"_s << u"面议"_s << u"bad"_s;
        const auto row = [](const char *name, const QString &heading, const QString &text,
                            const QString &amount) { QTest::newRow(name) << heading << text << amount; };
        row("a spoken ten thousand", u"协议金额"_s, u"一万二"_s, u"12,000.00"_s);
        row("a spoken thousand", u"协议金额"_s, u"三千五"_s, u"3,500.00"_s);
        row("a spoken hundred", u"协议金额"_s, u"一百二"_s, u"120.00"_s);
        row("two ten thousands and a half", u"协议金额"_s, u"两万五"_s, u"25,000.00"_s);
        row("with its zero", u"协议金额"_s, u"一万零五"_s, u"10,005.00"_s);
        row("tens", u"协议金额"_s, u"一百二十五"_s, u"125.00"_s);
        row("digit by digit", u"协议金额"_s, u"三〇〇〇"_s, u"3,000.00"_s);
        row("three to five", u"协议金额"_s, u"三五千"_s, u"bad"_s);
        row("spelled below a unit", u"协议金额（万元）"_s, u"五"_s, u"50,000.00"_s);
        row("spelled tens below a unit", u"协议金额（万元）"_s, u"三十二"_s, u"320,000.00"_s);
        row("yuan below ten thousands", u"协议金额（万元）"_s, u"￥12,000.00"_s, u"bad"_s);
        row("thousands below ten thousands", u"协议金额（万元）"_s, u"五千"_s, u"bad"_s);
        row("of each person by its heading", u"协议金额（元/人）"_s, u"5000"_s, u"bad"_s);
        row("of each month by its heading", u"每月支付金额"_s, u"5000"_s, u"bad"_s);
        QTest::newRow("negative") << u"协议金额（元）"_s << u"-5"_s << u"bad"_s;
        const QString yuan = u"协议金额（元）"_s;
        for (const auto &text : {u"5000 0"_s,
                                 u"5 000"_s,
                                 u"5000\n3000"_s,
                                 u"5000　0"_s,
                                 u"50%"_s,
                                 u"50 %"_s,
                                 u"3-5万"_s,
                                 u"3万-5万"_s,
                                 u"3~5万"_s,
                                 u"3万至5万"_s,
                                 u"三到五万"_s,
                                 u"5000元另加社保"_s,
                                 u"5000元，另加3000元"_s,
                                 u"(5000)"_s,
                                 u"（5000）"_s,
                                 u"5000（已付2000）"_s,
                                 u"－5000"_s,
                                 u"5000/3000"_s,
                                 u"不超过5000"_s,
                                 u"5000美元"_s,
                                 u"$5000"_s,
                                 u"1,23"_s,
                                 u"500O"_s,
                                 u"5000*3"_s,
                                 u"5000以上"_s,
                                 u"五五开"_s,
                                 u"1.2.3"_s})
            row(qPrintable(u"no amount "_s + text), yuan, text, u"bad"_s);
        row("a blank before the unit", yuan, u"5000 元"_s, u"5,000.00"_s);
        for (const auto &text : {u"12000元。"_s, u"12000；"_s, u"12000元人民币"_s, u"12000RMB"_s,
                                 u"12000元（大写：壹万贰仟元整）"_s, u"壹万贰仟元整（￥12,000.00）"_s})
            row(qPrintable(u"once "_s + text), yuan, text, u"12,000.00"_s);
        row("in words and in digits, which differ", yuan, u"13000元（大写：壹万贰仟元整）"_s, u"bad"_s);
        row("ten thousands and thousands", yuan, u"3万5千元"_s, u"35,000.00"_s);
        row("with tenths", yuan, u"5000元5角"_s, u"5,000.50"_s);
        row("about three ten thousands", yuan, u"约3万"_s, u"30,000.00"_s);
    }
    void amounts()
    {
        QFETCH(QString, heading);
        QFETCH(QString, text);
        QFETCH(QString, amount);
        const auto reading = entryWith(heading, text);
        QVERIFY(reading);
        const bool isBad = reading->warned.contains(u"bad-amount"_s);
        QCOMPARE(isBad ? u"bad"_s : ::amount(reading->importable.first().agreed), amount);
    }
    /// 0.5 that is shown as 50%, by a format of the program's own and by one of the file's.
    void aShareIsNoAmount()
    {
        const auto reading = readLedger(data(u"percent.xlsx"_s));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text));
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"bad-amount"_s, 2}}));
        QVERIFY(reading->reports.first().text.contains(u"50%"));
        QCOMPARE(amount(reading->importable.last().agreed), u"0.50"_s);
    }
    /// 1.2 that is shown as 1.20万元, and 12345 whose format divides it.
    void anAmountIsReadAsItIsSeen_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("amounts");
        QTest::newRow("xlsx") << u"scaled.xlsx"_s
                              << QStringList{u"12,000.00"_s, u"12,345.00"_s, u"8,500.00"_s};
        QTest::newRow("of Excel 2003")
            << u"scaled-2003.xls"_s << QStringList{{}, {}, u"12,000.00"_s, u"12,345.00"_s, u"0.50"_s};
        QTest::newRow("fods") << u"scaled.fods"_s
                              << QStringList{{}, u"12,000.00"_s, u"12,345.00"_s, u"0.50"_s};
    }
    void anAmountIsReadAsItIsSeen()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, amounts);
        const auto reading = readLedger(data(file));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text));
        QStringList read;
        for (const auto &row : reading->importable)
            read << ::amount(row.agreed);
        QCOMPARE(read, amounts);
        QCOMPARE(reading->warned.value(u"bad-amount"_s), int(amounts.count(QString())));
    }
    void anUnlikelyAmountIsTold()
    {
        const auto read = entryWith(u"协议金额（万元）"_s, u"12000"_s);
        QVERIFY(read && read->importable.first().agreed == Money::fromFen(12'000'000'000));
        QCOMPARE(read->warned, (QMap<QString, int>{{u"unlikely-amount"_s, 1}}));
        QVERIFY(entryWith(u"协议金额（万元）"_s, u"12"_s)->warned.isEmpty());
        for (const auto &text : {u"100亿"_s, u"1234567890"_s, u"50000万元"_s, u"10000000"_s})
            QCOMPARE(entryWith(u"协议金额（元）"_s, text)->warned,
                     (QMap<QString, int>{{u"unlikely-amount"_s, 1}}));
        QVERIFY(entryWith(u"协议金额（元）"_s, u"9000000"_s)->warned.isEmpty());
    }
    /// 金额 alone may be what was claimed or what was agreed.
    void anAmountOfNoKindIsTold_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<int>("told");
        QTest::newRow("alone") << QStringList{u"金额（万元）"_s} << 1;
        QTest::newRow("its sum") << QStringList{u"总金额"_s} << 1;
        QTest::newRow("beside what was agreed") << QStringList{u"金额"_s, u"协议金额"_s} << 0;
        QTest::newRow("of the claim") << QStringList{u"请求金额（万元）"_s} << 0;
    }
    void anAmountOfNoKindIsTold()
    {
        QFETCH(QStringList, headings);
        QFETCH(int, told);
        const auto table = tableOf(
            {QStringList{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, u"调解结果"_s} + headings,
             {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s, {}, u"1"_s, {}}});
        const auto reading = interpret(table);
        QVERIFY(reading);
        QCOMPARE(reading->warned.value(u"claimed-assumed"_s), told);
        if (told == 0) return;
        QCOMPARE(reading->reports.first().column, normalized(headings.first()));
        const auto chosen = interpret(table, {}, {.columns = {{LedgerField::Agreed, 5}}});
        QVERIFY(chosen && chosen->warned.isEmpty());
        QVERIFY(chosen->importable.first().agreed && !chosen->importable.first().claimed);
    }
    void people_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("workers");
        const auto row = [](const char *name, const QString &cell, const QString &names, int workers) {
            QTest::newRow(name) << cell << names << workers;
        };
        row("one", u"张三"_s, u"张三"_s, 1);
        row("laid out", u"张 三"_s, u"张三"_s, 1);
        row("two", u"张三、李四"_s, u"张三|李四"_s, 2);
        row("in lines", u"张三\n李四\n王五"_s, u"张三|李四|王五"_s, 3);
        row("commas and semicolons", u"张三，李四;王五"_s, u"张三|李四|王五"_s, 3);
        row("at a blank", u"张三 李四"_s, u"张三|李四"_s, 2);
        row("and others", u"张三等五人"_s, u"张三"_s, 5);
        row("two of twelve", u"张三、李四等12人"_s, u"张三|李四"_s, 12);
        row("besides", u"张三 外4人"_s, u"张三"_s, 5);
        row("in brackets", u"张三（等5人）"_s, u"张三"_s, 5);
        row("a list in brackets stays", u"甲公司（原乙、丙厂）"_s, u"甲公司（原乙、丙厂）"_s, 1);
        row("foreign", u"JOHN DOE"_s, u"JOHN DOE"_s, 1);
        row("a name that ends so", u"李平等"_s, u"李平"_s, 1);
        row("and", u"张三和李四"_s, u"张三|李四"_s, 2);
        row("a list with and", u"张三、李四和王五"_s, u"张三|李四|王五"_s, 3);
        row("and before a count", u"张三、李四及王五等5人"_s, u"张三|李四|王五"_s, 5);
        row("a name with and in it", u"张和平"_s, u"张和平"_s, 1);
        row("and others with and", u"张三与另外4人"_s, u"张三"_s, 5);
        row("and also others", u"张三以及其他4人"_s, u"张三"_s, 5);
        row("two counts", u"张三等12人、李四等3人"_s, u"张三|李四"_s, 15);
        row("a count and a name", u"张三等12人及李四"_s, u"张三|李四"_s, 13);
        row("a count in brackets behind", u"张三等（5人）"_s, u"张三"_s, 5);
        row("and people in brackets behind", u"张三等人（12人）"_s, u"张三"_s, 12);
        row("a bare count", u"张三5人"_s, u"张三"_s, 5);
        row("plus", u"张三+4人"_s, u"张三"_s, 5);
        row("some ten others", u"张三等十几人"_s, u"张三"_s, 1);
        row("numbered", u"1、张三 2、李四"_s, u"张三|李四"_s, 2);
        row("numbered in circles", u"①张三②李四"_s, u"张三|李四"_s, 2);
        row("with his sex", u"张三，男"_s, u"张三"_s, 1);
        row("with his number", u"张三 410000199001011231"_s, u"张三"_s, 1);
        row("with his phone", u"张三13000000001"_s, u"张三"_s, 1);
        row("two companies", u"甲公司和乙公司"_s, u"甲公司|乙公司"_s, 1);
        row("its branches", u"甲公司及其分公司"_s, u"甲公司及其分公司"_s, 1);
        row("a branch at Heping", u"甲公司和平分公司"_s, u"甲公司和平分公司"_s, 1);
        row("a shop in Heping road", u"甲公司和平路店"_s, u"甲公司和平路店"_s, 1);
        row("and a company called Pingan", u"甲公司和平安公司"_s, u"甲公司|平安公司"_s, 1);
        row("broken inside", u"周建\n华"_s, u"周建华"_s, 1);
        row("broken behind the surname", u"张\n三"_s, u"张三"_s, 1);
        row("each broken", u"张\n三\n李\n四"_s, u"张三|李四"_s, 2);
        row("numbered in words", u"一、张三 二、李四"_s, u"张三|李四"_s, 2);
        row("numbered in lines", u"一、张三\n二、李四"_s, u"张三|李四"_s, 2);
        row("named again", u"张三、李四、张三"_s, u"张三|李四"_s, 2);
        row("a note behind a break", u"张三\n（男）"_s, u"张三"_s, 1);
        row("three in capitals", u"张三等叁人"_s, u"张三"_s, 3);
        row("twenty in one sign", u"张三等廿人"_s, u"张三"_s, 20);
        row("a branch behind a blank", u"甲集团 南阳分公司"_s, u"甲集团南阳分公司"_s, 1);
        row("companies with branches", u"甲公司南阳分公司 乙公司郑州分公司"_s,
            u"甲公司南阳分公司|乙公司郑州分公司"_s, 1);
        row("a company with people in its name", u"三峡大学人和医院"_s, u"三峡大学人和医院"_s, 1);
        row("a count and another", u"张三等人和李四"_s, u"张三|李四"_s, 2);
        row("with his telephone", u"张三 电话13000000001"_s, u"张三"_s, 1);
        row("with the telephone to call", u"张三 联系电话：13000000001"_s, u"张三"_s, 1);
    }
    void people()
    {
        QFETCH(QString, cell);
        QFETCH(QString, names);
        QFETCH(int, workers);
        const auto reading = interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                                                {u"1号"_s, cell, u"2025-01-02"_s, u"甲公司"_s}}));
        QVERIFY(reading);
        QStringList found;
        for (const auto &party : reading->importable.first().applicants)
            found << party.name;
        QCOMPARE(found.join(u'|'), names);
        QCOMPARE(reading->importable.first().workers, workers);
    }
    void doubtsOfPeopleAreTold_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &cell, const QString &code) {
            QTest::newRow(qPrintable(cell)) << cell << code;
        };
        for (const auto &cell :
             {u"张三等十几人"_s, u"张三等数十人"_s, u"张三5人"_s, u"张三+4人"_s, u"10余人"_s, u"12名工人"_s,
              u"张三班组"_s, u"张三等10余人"_s, u"张三等5户"_s})
            row(cell, u"bad-workers"_s);
        row(u"张三与李四"_s, u"split-at-word"_s);
        row(u"张三 13000000001"_s, u"left-out-of-name"_s);
        row(u"甲有限公司 乙有限公司"_s, u"split-at-blank"_s);
        for (const auto &cell : {u"李四等0人"_s, u"李四等100000人"_s, u"李四等5000000人"_s,
                                 u"张三、李四、王五等2人"_s, u"李四外0人"_s, u"张三等1500人"_s})
            row(cell, u"bad-workers"_s);
        for (const auto &cell : {u"李四及其妻子"_s, u"李四夫妻"_s, u"李四父子"_s, u"李四夫妇二人"_s,
                                 u"李四和妻子"_s, u"李四、其妻"_s, u"李四一家"_s, u"李四及家属"_s,
                                 u"李四及其愛人"_s, u"李四家屬"_s, u"李四兄弟"_s})
            row(cell, u"unnamed-person"_s);
        for (const auto &cell :
             {u"张三（代理人李四）"_s, u"张三（法定代表人：王五）"_s, u"张三、第三人：李四"_s,
              u"张三，委托代理人李四"_s, u"张三 法定代理人：王五"_s, u"张三(联系人 王五)"_s,
              u"张三\n委托诉讼代理人：李律师"_s, u"张三（監護人王五）"_s, u"张三，委託代理人李四"_s,
              u"张三【监护人王五】"_s})
            row(cell, u"other-role-in-name"_s);
        for (const auto &cell : {u"张三（男）"_s, u"张三（已撤诉）"_s, u"张三(农民工)"_s})
            row(cell, u"left-out-of-name"_s);
        for (const auto &cell : {u"张?"_s, u"李*"_s, u"王××"_s, u"李四代张三"_s, u"张三-李四"_s,
                                 u"张三+李四"_s, u"张三 1"_s, u"张三先生"_s, u"老张"_s, u"甲公司张三"_s,
                                 u"申请人张三"_s, u"不愿透露姓名"_s, u"张三诉甲公司"_s})
            row(cell, u"doubtful-name"_s);
        for (const auto &cell : {u"张三、李四、张三"_s, u"张 三 李 四"_s, u"张三.李四"_s})
            row(cell, u"doubtful-name"_s);
        row(u"甲公司全体员工（15人）"_s, u"bad-workers"_s);
        row(u"张三等3人（李四、王五）"_s, u"left-out-of-name"_s);
        row(u"张三\n（男）"_s, u"left-out-of-name"_s);
        row(u"周建\n华"_s, QString());
        row(u"阿依古丽.买买提"_s, QString());
        row(u"甲公司全体员工"_s, u"bad-workers"_s);
        row(u"张三等人（名单附后）"_s, u"bad-workers left-out-of-name"_s);
        row(u"阿依古丽·买买提"_s, QString());
        row(u"张三，女，汉族，1980年生"_s, u"left-out-of-name"_s);
        row(u"张三 代签"_s, u"left-out-of-name"_s);
        row(u"张三 女 45岁"_s, u"left-out-of-name"_s);
        row(u"张三之父张二"_s, u"split-at-word"_s);
        for (const auto &cell : {u"张三、5"_s, u"张三、不详"_s, u"张三，***"_s})
            row(cell, u"no-name"_s);
        row(u"李四及其妻王五"_s, u"split-at-word"_s);
        row(u"申请人：张三"_s, QString());
        row(u"南阳市第三人民医院"_s, QString());
        row(u"甲代理人力资源公司"_s, QString());
        row(u"甲公司及其子公司"_s, QString());
        row(u"兄弟有限公司"_s, QString());
        row(u"王小妹"_s, QString());
        row(u"张三等五人"_s, QString());
        row(u"张1"_s, QString());
        row(u"张三"_s, QString());
    }
    void doubtsOfPeopleAreTold()
    {
        QFETCH(QString, cell);
        QFETCH(QString, code);
        const auto reading = interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                                                {u"1号"_s, cell, u"2025-01-02"_s, u"甲公司"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->warned.keys(), code.split(u' ', Qt::SkipEmptyParts));
    }
    void whatNamesNobodyIsNoApplicant_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto &cell : {u"5"_s,
                                 u"—"_s,
                                 u"/"_s,
                                 u"无"_s,
                                 u"***"_s,
                                 u"？？？"_s,
                                 u"12号"_s,
                                 u"2025-03-05"_s,
                                 u"不详"_s,
                                 u"待补"_s,
                                 u"见附件名单"_s,
                                 QString(3, u'X'),
                                 u"第三人：李四"_s,
                                 u"代理人李四"_s,
                                 u"同上"_s,
                                 u"〃"_s,
                                 u"\""_s,
                                 u"=B3"_s,
                                 u"13000000001"_s,
                                 u"其妻子"_s,
                                 u"1"_s,
                                 u"5等3人"_s,
                                 u"不详等5人"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void whatNamesNobodyIsNoApplicant()
    {
        QFETCH(QString, cell);
        const auto reading = interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                                                {u"1号"_s, cell, u"2025-01-02"_s, u"甲公司"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"no-applicant"_s, 1}}));
    }
    void aColumnAgainstACountInTheNameIsTold_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("workers");
        QTest::addColumn<int>("told");
        QTest::newRow("more") << u"张三等五人"_s << u"8"_s << 8 << 1;
        QTest::newRow("fewer") << u"张三等五人"_s << u"3"_s << 5 << 1;
        QTest::newRow("besides") << u"张三外4人"_s << u"6"_s << 6 << 1;
        QTest::newRow("the same") << u"张三等五人"_s << u"5"_s << 5 << 0;
        QTest::newRow("not counted in the name") << u"张三"_s << u"8"_s << 8 << 0;
        QTest::newRow("about") << u"张三"_s << u"约5"_s << 5 << 1;
        QTest::newRow("a great many") << u"张三"_s << u"90000"_s << 90'000 << 1;
    }
    void aColumnAgainstACountInTheNameIsTold()
    {
        QFETCH(QString, cell);
        QFETCH(QString, column);
        QFETCH(int, workers);
        QFETCH(int, told);
        const auto reading =
            interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, u"涉及人数"_s},
                               {u"1号"_s, cell, u"2025-01-02"_s, u"甲公司"_s, column}}));
        QVERIFY(reading);
        QCOMPARE(reading->importable.first().workers, workers);
        QCOMPARE(reading->warned.value(u"bad-workers"_s), told);
        if (told == 0 || workers > 1000) return;
        const auto &text = reading->reports.first().text;
        QVERIFY2(text.contains(column) && text.contains(u'5'), qPrintable(text));
        QCOMPARE(reading->reports.first().column, u"涉及人数"_s);
    }
    /// 同上 in any column is what stands above, and told; who somebody is and how much he got is left to a person.
    void dittosAreResolvedOrTold_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<bool>("isResolved");
        for (const auto &heading : {u"被申请人"_s, u"案由"_s, u"调解员"_s, u"乡镇"_s, u"结案日期"_s}) {
            for (const auto &sign :
                 {u"同上"_s, u"〃"_s, u"″"_s, u"同前"_s, u"\""_s, u"”"_s, u"（同上）"_s, u"同 上"_s,
                  u"同上案"_s, u"如上"_s, u"见上"_s, u"与上同"_s, u"同样"_s, u"-同上-"_s})
                QTest::newRow(qPrintable(heading + sign)) << heading << sign << true;
            for (const auto &sign : {u"同左"_s, u"同上（乙公司）"_s, u"同第1行"_s, u"同1号"_s})
                QTest::newRow(qPrintable(heading + sign)) << heading << sign << false;
        }
        for (const auto &heading :
             {u"身份证号"_s, u"联系电话"_s, u"协议金额"_s, u"备注"_s, u"第三人"_s, u"性别"_s, u"人数"_s})
            QTest::newRow(qPrintable(heading)) << heading << u"同上"_s << false;
    }
    void dittosAreResolvedOrTold()
    {
        QFETCH(QString, heading);
        QFETCH(QString, sign);
        QFETCH(bool, isResolved);
        const auto value = heading == u"结案日期" ? u"2025-02-03"_s : u"甲"_s;
        const auto reading =
            interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"案件类型"_s, u"调解结果"_s, heading},
                               {u"1号"_s, u"张三"_s, u"2025-01-02"_s, {}, {}, value},
                               {u"2号"_s, u"李四"_s, u"2025-01-03"_s, {}, {}, sign}}));
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 2);
        const auto found = std::ranges::find_if(reading->reports, [&](const RowReport &told) {
            return told.row == 3 && told.column == heading && told.code == u"ditto";
        });
        QVERIFY(found != reading->reports.end());
        const auto &row = reading->importable.last();
        QVERIFY(!told(row).contains(sign) && row.unused.isEmpty() && row.remark.isEmpty());
        if (isResolved)
            QVERIFY2(told(row).contains(value) && found->text.contains(value), qPrintable(told(row)));
    }
    void aDittoBelowNothingIsNotResolved()
    {
        const auto reading =
            interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                               {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s},
                               {u"2号"_s, u"李四"_s, u"2025-01-03"_s, {}},
                               {u"3号"_s, u"王五"_s, u"2025-01-03"_s, u"同上"_s},
                               {u"4号"_s, u"赵六"_s, u"2025-01-03"_s, u"乙公司"_s},
                               {u"5号"_s, u"钱七"_s, u"2025-01-03"_s, u"同上"_s},
                               {u"6号"_s, u"孙八"_s, u"2025-01-03"_s, u"〃"_s},
                               {u"7号"_s, u"周九"_s, u"2025-01-03"_s}, // shorter than the headings
                               {u"8号"_s, u"吴十"_s, u"2025-01-03"_s, u"〃"_s}}));
        QVERIFY(reading);
        QStringList respondents;
        for (const auto &row : reading->importable)
            respondents << row.respondent();
        QCOMPARE(respondents,
                 (QStringList{u"甲公司"_s, {}, {}, u"乙公司"_s, u"乙公司"_s, u"乙公司"_s, {}, {}}));
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"ditto"_s, 4}}));
    }
    void namesOfCompaniesAreTold_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &cell, const QString &names, const QString &code) {
            QTest::newRow(qPrintable(cell)) << cell << names << code;
        };
        row(u"甲公司等3家"_s, u"甲公司"_s, u"unnamed-person"_s);
        row(u"甲公司、乙公司等三家单位"_s, u"甲公司|乙公司"_s, u"unnamed-person"_s);
        row(u"甲公司等"_s, u"甲公司"_s, u"unnamed-person"_s);
        row(u"王五夫妻"_s, u"王五"_s, u"unnamed-person"_s);
        row(u"甲公司（法定代表人：王五）"_s, u"甲公司"_s, u"other-role-in-name"_s);
        row(u"甲公司、第三人：乙公司"_s, u"甲公司"_s, u"other-role-in-name"_s);
        row(u"王五（项目负责人）"_s, u"王五"_s, u"other-role-in-name"_s);
        row(u"甲公司 电话0371-12345678"_s, u"甲公司"_s, u"left-out-of-name"_s);
        row(u"**公司"_s, u"**公司"_s, u"doubtful-name"_s);
        row(u"5"_s, QString(), u"no-name"_s);
        row(u"某某市甲纺织\n有限公司"_s, u"某某市甲纺织有限公司"_s, QString());
        row(u"甲公司\n（住所地：某某市）"_s, u"甲公司"_s, u"left-out-of-name"_s);
        row(u"ABC Co., Ltd."_s, u"ABC Co., Ltd."_s, QString());
        row(u"某某市某某区某某路5号"_s, u"某某市某某区某某路5号"_s, u"doubtful-name"_s);
        row(u"系李四经营"_s, u"系李四经营"_s, u"doubtful-name"_s);
        row(u"住建局"_s, u"住建局"_s, QString());
        row(u"平等商贸"_s, u"平等商贸"_s, QString());
        row(u"南阳宏达机械"_s, u"南阳宏达机械"_s, QString());
        row(u"甲公司（原名乙公司）"_s, u"甲公司（原名乙公司）"_s, QString());
    }
    void namesOfCompaniesAreTold()
    {
        QFETCH(QString, cell);
        QFETCH(QString, names);
        QFETCH(QString, code);
        const auto reading = interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                                                {u"1号"_s, u"张三"_s, u"2025-01-02"_s, cell}}));
        QVERIFY(reading);
        QStringList found;
        for (const auto &party : reading->importable.first().respondents)
            found << party.name;
        QCOMPARE(found.join(u'|'), names);
        QCOMPARE(reading->warned.keys(), code.isEmpty() ? QStringList() : QStringList{code});
    }
    void whoIsAPerson_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPerson");
        for (const auto &name : {u"王建材"_s, u"李五金"_s, u"欧阳建材"_s, u"张三"_s})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const auto &name : {u"石桥建材"_s, u"鑫五金"_s, u"老王烧烤"_s, u"王记建材"_s, u"张家饭店"_s})
            QTest::newRow(qPrintable(name)) << name << false;
    }
    void whoIsAPerson()
    {
        QFETCH(QString, name);
        QFETCH(bool, isPerson);
        QCOMPARE(!isOrganisation(name), isPerson);
    }
    void aNumberOfTheRespondentMakesHimAPerson()
    {
        const auto with = [](const QString &name) {
            return interpret(
                tableOf({{u"案号"_s, u"申请人"_s, u"被申请人"_s, u"被申请人身份证号"_s, u"受理日期"_s},
                         {u"1号"_s, u"张三"_s, name, u"410000198501010016"_s, u"2025-01-02"_s}}));
        };
        const auto person = with(u"李四"_s);
        QVERIFY(person && person->warned.isEmpty());
        const auto &respondent = person->importable.first().respondents.first();
        QVERIFY(!respondent.isOrganisation);
        QCOMPARE(respondent.idNumber, u"410000198501010016"_s);
        const auto company = with(u"甲公司"_s);
        QVERIFY(company && company->importable.first().respondents.first().isOrganisation);
        QCOMPARE(company->warned, (QMap<QString, int>{{u"bad-id-number"_s, 1}}));
    }
    void rolesThatNamesContradictAreTold_data()
    {
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<QString>("respondent");
        QTest::addColumn<int>("told");
        QTest::newRow("a shop of no known kind") << u"石桥镇老李铺子"_s << u"张三"_s << 1;
        QTest::newRow("a shop") << u"甲饭庄"_s << u"张三"_s << 0;
        QTest::newRow("people") << u"张三"_s << u"李四"_s << 0;
        QTest::newRow("a foreign name") << u"买买提"_s << u"甲公司"_s << 0;
    }
    void rolesThatNamesContradictAreTold()
    {
        QFETCH(QString, applicant);
        QFETCH(QString, respondent);
        QFETCH(int, told);
        const auto reading = interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                                                {u"1号"_s, applicant, u"2025-01-02"_s, respondent}}));
        QVERIFY(reading);
        QCOMPARE(reading->warned.value(u"roles-doubtful"_s), told);
    }
    void aShopAgainstAPersonKeepsTheirNumbers()
    {
        const auto reading = interpret(tableOf(
            {{u"案号"_s, u"申请人"_s, u"身份证号"_s, u"被申请人"_s, u"统一社会信用代码"_s, u"受理日期"_s},
             {u"1号"_s, u"甲饭庄"_s, u"410000198501010016"_s, u"张三"_s, u"91410000MA0000000M"_s,
              u"2025-01-02"_s}}));
        QVERIFY(reading);
        const auto &row = reading->importable.first();
        QVERIFY(row.applicants.first().isOrganisation && !row.respondents.first().isOrganisation);
        QCOMPARE(row.applicants.first().creditCode, u"91410000MA0000000M"_s);
        QCOMPARE(row.respondents.first().idNumber, u"410000198501010016"_s);
    }
    void aTownshipThatNamesNothingIsLeftOut()
    {
        for (const auto &cell : {u"5"_s, u"不详"_s, u"***"_s}) {
            const auto reading = entryWith(u"乡镇"_s, cell);
            QVERIFY(reading);
            QCOMPARE(reading->warned, (QMap<QString, int>{{u"no-name"_s, 1}}));
            QCOMPARE(reading->importable.first().township, QString());
        }
        QVERIFY(entryWith(u"乡镇"_s, u"石桥镇"_s)->warned.isEmpty());
    }
    void whatIsNoIdNumberIsLeftOutAndTold_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto &cell : {u"不详"_s, u"待补"_s, u"张三"_s, u"410000198501010016 410000199001010010"_s,
                                 u"410000198501010016、410000199001010010"_s})
            QTest::newRow(qPrintable(cell)) << cell;
    }
    void whatIsNoIdNumberIsLeftOutAndTold()
    {
        QFETCH(QString, cell);
        const auto reading = entryWith(u"身份证号"_s, cell);
        QVERIFY(reading);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"bad-id-number"_s, 1}}));
        QCOMPARE(reading->importable.first().applicants.first().idNumber, QString());
    }
    void whatIsNoSexAndNoBirthDateIsTold()
    {
        const auto reading = interpret(
            tableOf({{u"案号"_s, u"申请人"_s, u"性别"_s, u"出生日期"_s, u"受理日期"_s, u"被申请人"_s},
                     {u"1号"_s, u"张三"_s, u"F"_s, u"1990-02-30"_s, u"2025-01-02"_s, u"甲公司"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"bad-birth-date"_s, 1}, {u"bad-sex"_s, 1}}));
    }
    void aColumnOfSexIsComparedWithTheNumber()
    {
        const auto reading = interpret(tableOf(
            {{u"案号"_s, u"申请人"_s, u"性别"_s, u"出生日期"_s, u"身份证号"_s, u"受理日期"_s, u"被申请人"_s},
             {u"1号"_s, u"张三"_s, u"女"_s, u"1986-01-01"_s, u"410000198501010016"_s, u"2025-01-02"_s,
              u"甲公司"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->warned,
                 (QMap<QString, int>{{u"sex-contradicts-id"_s, 1}, {u"birth-date-contradicts-id"_s, 1}}));
    }
    void aUnitOfATitleIsTold()
    {
        const auto reading =
            interpret(tableOf({{u"单位：万元"_s},
                               {u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, u"协议金额"_s},
                               {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s, u"1.2"_s}}));
        QVERIFY(reading);
        QVERIFY(reading->importable.first().agreed == Money::fromFen(1'200'000));
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"unit-from-title"_s, 1}}));
    }
    void unitsOfOtherWordsAndPlaces_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        QTest::newRow("among others") << u"单位：人、万元"_s << QString();
        QTest::newRow("below the table") << QString() << u"注：金额单位为万元"_s;
        QTest::newRow("reckoned in") << u"以万元计"_s << QString();
    }
    void unitsOfOtherWordsAndPlaces()
    {
        QFETCH(QString, above);
        QFETCH(QString, below);
        const auto reading =
            interpret(tableOf({{above},
                               {u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, u"协议金额"_s},
                               {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s, u"1.2"_s},
                               {below}}));
        QVERIFY(reading);
        QVERIFY(reading->importable.first().agreed == Money::fromFen(1'200'000));
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"unit-from-title"_s, 1}}));
    }
    void theHeadingThatSaysItPlainlyWins_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &other, const QString &plain, const char *field) {
            QTest::newRow(qPrintable(other)) << other << plain << QString::fromLatin1(field);
        };
        for (const auto &other : {u"应结案日期"_s, u"法定结案日期"_s, u"结案审批日期"_s})
            row(other, u"结案日期"_s, "closed-on");
        for (const auto &other : {u"受理通知书发出日期"_s, u"不予受理日期"_s, u"受理登记日期"_s})
            row(other, u"受理日期"_s, "accepted-on");
        for (const auto &other : {u"女职工人数"_s, u"其中农民工人数"_s})
            row(other, u"涉及人数"_s, "workers");
        row(u"未履行金额"_s, u"协议金额"_s, "agreed");
        row(u"调解书文号"_s, u"登记编号"_s, "case-number");
        row(u"申请司法确认日期"_s, u"申请日期"_s, "received-on");
    }
    void theHeadingThatSaysItPlainlyWins()
    {
        QFETCH(QString, other);
        QFETCH(QString, plain);
        QFETCH(QString, field);
        const auto reading =
            interpret(tableOf({{u"劳动者"_s, u"用人单位"_s, u"案由"_s, other, plain},
                               {u"张三"_s, u"甲公司"_s, u"工资"_s, u"2025-01-03"_s, u"1"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->mapping.columns.value(*ledgerFieldNames.value(field)).heading, plain);
    }
    void whatIsNoLedgerOfCases()
    {
        const auto leave =
            interpret(tableOf({{u"序号"_s, u"姓名"_s, u"部门"_s, u"申请日期"_s, u"请假类型"_s, u"单位名称"_s},
                               {u"1"_s, u"张三"_s, u"财务"_s, u"2026-03-05"_s, u"事假"_s, u"甲公司"_s}}));
        QVERIFY(!leave);
        QCOMPARE(leave.error().code, u"no-ledger"_s);
    }
    void listsOfAnotherKindAreNoLedger_data()
    {
        QTest::addColumn<QString>("heading");
        for (const auto &heading : {u"请假类型"_s, u"物品"_s, u"认定结论"_s, u"咨询事项"_s})
            QTest::newRow(qPrintable(heading)) << heading;
    }
    void listsOfAnotherKindAreNoLedger()
    {
        QFETCH(QString, heading);
        const auto reading =
            interpret(tableOf({{u"序号"_s, u"申请人"_s, u"单位名称"_s, u"受理日期"_s, heading},
                               {u"1"_s, u"张三"_s, u"甲公司"_s, u"2026-03-05"_s, u"甲"_s}}));
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, u"no-ledger"_s);
    }
    void aRespondentBelowACaseIsRefusedByName()
    {
        const auto reading = interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                                                {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s},
                                                {{}, {}, {}, u"乙公司"_s},
                                                {{}, u"李四"_s, {}, {}}}));
        QVERIFY(reading);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"no-applicant"_s, 1}}));
        QVERIFY(reading->passedOver.isEmpty());
        QCOMPARE(reading->importable.size(), 1);
        QCOMPARE(reading->importable.first().applicants.size(), 2);
    }
    void whatIsTooLongToKeepIsTold()
    {
        const auto kept = entryWith(u"案情"_s, QString(10'000, u'长'));
        QVERIFY(kept->warned.isEmpty());
        QCOMPARE(kept->importable.first().unused.size(), 1);
        QCOMPARE(entryWith(u"案情"_s, QString(20'000, u'长'))->warned,
                 (QMap<QString, int>{{u"bad-text"_s, 1}}));
    }
    /// Two tables beside each other: what the second one says is told.
    void aTableBesideIsTold()
    {
        const QStringList headings{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s};
        const QStringList one{u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s},
            other{u"2号"_s, u"李四"_s, u"2025-01-03"_s, u"乙公司"_s};
        const auto reading = interpret(tableOf({headings + headings, one + other}));
        QVERIFY(reading);
        QCOMPARE(reading->importable.first().applicants.size(), 1);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"second-column"_s, 4}}));
    }
    void aNumberOfPeopleWithARemark()
    {
        const auto reading = entryWith(u"人数"_s, u"12人（含3名女工）"_s);
        QCOMPARE(reading->importable.first().workers, 12);
        QVERIFY(reading->warned.isEmpty());
        QCOMPARE(entryWith(u"人数"_s, u"12人（实际15人）"_s)->warned.keys(), QStringList{u"bad-workers"_s});
    }
    void whatMayBeTheSameCaseIsDoubted_data()
    {
        QTest::addColumn<QString>("applicants");
        QTest::addColumn<QString>("accepted");
        QTest::addColumn<QString>("company");
        QTest::addColumn<int>("told");
        QTest::newRow("the other way about") << u"李四、张三"_s << u"2025-03-05"_s << u"甲公司"_s << 1;
        QTest::newRow("another day of acceptance") << u"张三"_s << u"2025-03-07"_s << u"甲公司"_s << 1;
        QTest::newRow("long after") << u"张三"_s << u"2025-05-07"_s << u"甲公司"_s << 0;
        QTest::newRow("another company") << u"李四、张三"_s << u"2025-03-05"_s << u"乙公司"_s << 0;
        QTest::newRow("others") << u"李四、王五"_s << u"2025-03-05"_s << u"甲公司"_s << 0;
    }
    void whatMayBeTheSameCaseIsDoubted()
    {
        QFETCH(QString, applicants);
        QFETCH(QString, accepted);
        QFETCH(QString, company);
        QFETCH(int, told);
        KnownEntries known;
        KnownCase came;
        came.id = CaseId::fresh();
        came.number = u"调1号"_s;
        came.applicant = u"张三"_s;
        came.respondent = u"甲公司"_s;
        came.receivedOn = came.acceptedOn = QDate(2025, 3, 5);
        insertInto(known, u"entry:张三||甲公司||2025-03-05|"_s, came);
        const auto reading = interpret(tableOf({{u"申请人"_s, u"被申请人"_s, u"受理日期"_s, u"案由"_s},
                                                {applicants, company, accepted, QString()}}),
                                       known);
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 1);
        QCOMPARE(reading->warned.value(u"may-be-there"_s), told);
    }
    void whatTheOfficeCalledVoidIsNoCase()
    {
        auto table = tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, u"备注"_s},
                              {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s, u"作废"_s},
                              {u"2号"_s, u"李四"_s, u"2025-01-02"_s, u"甲公司"_s, u"原协议作废后重签"_s}});
        auto aside = table.sheets.first();
        aside.name = u"作废"_s;
        table.sheets.append(aside);
        const auto reading = interpret(table);
        QVERIFY(reading);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"void-row"_s, 1}}));
        QCOMPARE(reading->importable.size(), 1);
        QCOMPARE(reading->otherSheets.size(), 1);
    }
    /// A row that is struck through as a whole is no case, and nobody of the case above it; what is struck through in a row
    /// that is left says nothing.
    void remarksThatCallARowVoid_data()
    {
        QTest::addColumn<QString>("remark");
        QTest::addColumn<bool>("isVoid");
        for (const auto &remark : {u"此件作废，见5号"_s, u"重复登记"_s, u"录入错误，作废"_s, u"误录"_s,
                                   u"测试"_s, u"已作废。"_s, u"重复录入"_s})
            QTest::newRow(qPrintable(remark)) << remark << true;
        for (const auto &remark : {u"原协议作废后重签"_s, u"录入错误，已更正"_s, u"测试岗位工资"_s})
            QTest::newRow(qPrintable(remark)) << remark << false;
    }
    void remarksThatCallARowVoid()
    {
        QFETCH(QString, remark);
        QFETCH(bool, isVoid);
        QCOMPARE(entryWith(u"备注"_s, remark)->rejected.contains(u"void-row"_s), isVoid);
    }
    void aRemarkThatMayCallARowVoidIsTold()
    {
        for (const auto &remark : {u"录入错误，已更正"_s, u"作废，另行立案后恢复"_s})
            QCOMPARE(entryWith(u"备注"_s, remark)->warned, (QMap<QString, int>{{u"may-be-void"_s, 1}}));
        QVERIFY(entryWith(u"备注"_s, u"原协议作废后重签"_s)->warned.isEmpty());
    }
    void whatIsStruckThroughIsNoCase_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file : {u"struck.xlsx"_s, u"struck.ods"_s, u"struck.fods"_s, u"struck-2003.xls"_s,
                                 u"struck-page.xls"_s})
            QTest::newRow(qPrintable(file)) << file;
    }
    void whatIsStruckThroughIsNoCase()
    {
        QFETCH(QString, file);
        const auto reading = readLedger(data(file));
        QVERIFY(reading);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"void-row"_s, 2}}));
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"struck-through"_s, 2}}));
        QVERIFY(reading->importable.last().respondents.isEmpty());
        QCOMPARE(reading->reports.last().at, 2);
        QVERIFY(reading->reports.last().text.contains(u"丁公司"_s));
        QStringList applicants;
        for (const auto &row : reading->importable) {
            for (const auto &party : row.applicants)
                applicants << party.name;
        }
        QCOMPARE(applicants, (QStringList{u"张三"_s, u"钱七"_s}));
        QCOMPARE(reading->passedOver.size(), 1);
        QCOMPARE(reading->passedOver.first().text, u"孙八"_s);
    }
    /// A cell that is struck through as a whole, and a run of it that is not: what was written beside it since.
    void aRunIsAsItSaysWhateverItsCellIs_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file : {u"struck-again.xlsx"_s, u"struck-again.ods"_s, u"struck-again.fods"_s,
                                 u"struck-again-2003.xls"_s})
            QTest::newRow(qPrintable(file)) << file;
    }
    void aRunIsAsItSaysWhateverItsCellIs()
    {
        QFETCH(QString, file);
        const auto reading = readLedger(data(file));
        QVERIFY(reading);
        QVERIFY(reading->rejected.isEmpty());
        QCOMPARE(reading->importable.size(), 1);
        QCOMPARE(reading->importable.first().applicant(), u"钱七"_s);
        QCOMPARE(reading->importable.first().respondent(), u"丁公司"_s);
        QCOMPARE(reading->warned, (QMap<QString, int>{{u"struck-through"_s, 1}}));
    }
    void aPeriodBetweenTheRowsIsNobody()
    {
        const auto reading = interpret(tableOf({{u"申请人"_s, u"被申请人"_s, u"受理日期"_s},
                                                {u"张三"_s, u"甲公司"_s, u"2025-01-02"_s},
                                                {u"二季度"_s},
                                                {u"李四"_s, u"乙公司"_s, u"2025-04-02"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 2);
        QCOMPARE(reading->importable.first().applicants.size(), 1);
        QCOMPARE(reading->passedOver.size(), 1);
    }
    void aNumberBelowIsATitleOrAPerson_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("applicants");
        QTest::newRow("a person") << u"2、李四"_s << u"张三|李四"_s;
        QTest::newRow("a person behind a dot") << u"2. 欧阳建国"_s << u"张三|欧阳建国"_s;
        QTest::newRow("a title") << u"二、李庄镇"_s << u"张三"_s;
        QTest::newRow("a title in digits") << u"2、石桥镇案件"_s << u"张三"_s;
    }
    void aNumberBelowIsATitleOrAPerson()
    {
        QFETCH(QString, cell);
        QFETCH(QString, applicants);
        const auto reading = interpret(tableOf({{u"申请人"_s, u"被申请人"_s, u"受理日期"_s},
                                                {u"1、张三"_s, u"甲公司"_s, u"2025-01-02"_s},
                                                {cell},
                                                {u"王五"_s, u"乙公司"_s, u"2025-04-02"_s}}));
        QVERIFY(reading);
        QStringList names;
        for (const auto &party : reading->importable.first().applicants)
            names << party.name;
        QCOMPARE(names.join(u'|'), applicants);
        QCOMPARE(reading->passedOver.isEmpty(), names.size() == 2);
    }
    /// Read in no time, whatever it holds: nothing looks for words in a text of megabytes.
    void aFieldOfManyMegabytesIsRefused()
    {
        const auto table =
            tableFrom("\xEF\xBB\xBF案号,申请人\n\"" + QByteArray(20 * 1024 * 1024, 'x') + "\"\n");
        QVERIFY(!table);
        QCOMPARE(table.error().code, u"too-large"_s);
        const auto long90k =
            interpret(tableOf({{u"案号"_s, u"申请人"_s, u"被申请人"_s, QString(90'000, u'结')},
                               {u"1号"_s, u"张三"_s, u"甲公司"_s}}));
        QVERIFY(!long90k);
        QCOMPARE(long90k.error().code, u"no-ledger"_s);
    }
    void aBlockWithoutHeadingsOfALedgerIsRefusedRowByRow()
    {
        const auto reading = interpret(tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s},
                                                {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s},
                                                {u"序号"_s, u"联系电话"_s, u"受理日期"_s, u"案由"_s},
                                                {u"1"_s, u"13000000001"_s, u"2025-02-02"_s, u"工资"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 1);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"unread-block"_s, 1}}));
        QCOMPARE(reading->reports.last().row, 4);
    }
    void formulasStayText()
    {
        const auto reading = entryWith(u"备注"_s, u"=HYPERLINK(\"http://x\")"_s);
        QVERIFY(reading);
        QCOMPARE(reading->importable.first().remark, u"=HYPERLINK(\"http://x\")"_s);
    }

    void columnsMayBeChosen()
    {
        LedgerChoice chosen;
        chosen.firstRow = 2;
        chosen.columns = {{LedgerField::CaseNumber, 1},
                          {LedgerField::AcceptedOn, 3},
                          {LedgerField::Applicant, 4},
                          {LedgerField::Employer, 7},
                          {LedgerField::Agreed, 16}};
        const auto reading = readLedger(data(u"refused/no-headings.csv"_s), {}, chosen);
        QVERIFY(reading);
        QCOMPARE(reading->rows, 4);
        QCOMPARE(reading->importable.first().applicant(), u"李四"_s);
        QVERIFY(reading->importable.last().agreed == Money::fromFen(350'050));
        QCOMPARE(reading->mapping.columns.size(), 5);
    }
    void aColumnThatIsNotThereIsRefused()
    {
        const auto table = tableOf({{u"案号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s},
                                    {u"1号"_s, u"张三"_s, u"甲公司"_s, u"2025-01-02"_s}});
        for (const auto column : {4, 8, 400}) {
            const auto reading = interpret(table, {}, {.columns = {{LedgerField::Applicant, column}}});
            QVERIFY(!reading);
            QCOMPARE(reading.error().code, u"no-such-column"_s);
            QVERIFY2(reading.error().text.contains(QString::number(column + 1)) &&
                         reading.error().text.contains(u'4'),
                     qPrintable(reading.error().text));
        }
        QVERIFY(interpret(table, {}, {.columns = {{LedgerField::Township, 3}}}));
    }
    void aChosenColumnReplacesTheGuess()
    {
        const auto table = tableOf({{u"编号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s, u"登记"_s},
                                    {u"1号"_s, u"张三"_s, u"甲公司"_s, u"2025-01-02"_s, u"2025-01-05"_s}});
        const auto guessed = interpret(table);
        QVERIFY(guessed && guessed->importable.first().acceptedOn == QDate(2025, 1, 2));
        const auto chosen =
            interpret(table, {}, {.columns = {{LedgerField::AcceptedOn, 4}, {LedgerField::ReceivedOn, 3}}});
        QVERIFY(chosen);
        QVERIFY(chosen->importable.first().acceptedOn == QDate(2025, 1, 5));
        QVERIFY(chosen->importable.first().receivedOn == QDate(2025, 1, 2));
        QCOMPARE(chosen->importable.first().respondent(), u"甲公司"_s);
    }
    void aSheetIsChosenByItsName()
    {
        const auto march = readLedger(data(u"same/months.xlsx"_s), {}, {.sheets = {u"3月"_s}});
        QVERIFY(march);
        QCOMPARE(march->sheets, QStringList{u"3月"_s});
        const auto none = readLedger(data(u"same/months.xlsx"_s), {}, {.sheets = {u"13月"_s}});
        QVERIFY(!none);
        QCOMPARE(none.error().code, u"unknown-sheet"_s);
    }
    /// A unit beside a column of amounts is read, or told that it was not.
    void unitsAreReadOrTold_data()
    {
        QTest::addColumn<QList<QStringList>>("rows"); ///< around the only case, whose amount is 1.2
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("told");
        const auto row = [](const QString &heading, const QString &amount, const QString &told = {},
                            const QStringList &above = {}, const QStringList &units = {},
                            const QStringList &below = {}) {
            QTest::newRow(qPrintable(heading + above.join(u'+') + units.join(u'+') + below.join(u'+')))
                << QList<QStringList>{above, units, below} << heading << amount << told;
        };
        for (const auto &heading :
             {u"协议金额（单位为万元）"_s, u"协议金额（以万元计）"_s, u"协议金额（万元，含税）"_s,
              u"协议金额（万元人民币）"_s, u"协议金额（w）"_s, u"协议金额（10000元）"_s, u"协议金额万"_s,
              u"协议金额-万"_s, u"万元协议金额"_s, u"协议金额（人民币万元）"_s})
            row(heading, u"12,000.00"_s);
        row(u"协议金额（百元）"_s, u"120.00"_s);
        row(u"协议金额（仟元）"_s, u"1,200.00"_s);
        row(u"协议金额（K）"_s, u"1,200.00"_s);
        row(u"协议金额（亿元）"_s, u"120,000,000.00"_s, u"unlikely-amount"_s);
        for (const auto &heading : {u"协议金额（10万元以上）"_s, u"协议金额（美元）"_s, u"协议金额（分）"_s,
                                    u"协议金额万元（元）"_s})
            row(heading, u"1.20"_s, u"unit-unclear"_s);
        const auto bare = u"协议金额"_s;
        for (const auto &title : {u"单位（万元）"_s, u"单位：人民币（万元）"_s, u"单位：万"_s,
                                  u"金额：万元"_s, u"2025年台账（金额万元）"_s})
            row(bare, u"12,000.00"_s, u"unit-from-title"_s, {title});
        row(bare, u"1.20"_s, u"unit-unclear"_s, {u"2025年台账（万元）"_s});
        row(bare, u"1.20"_s, {}, {u"石桥镇10万元以上欠薪案件台账"_s});
        row(u"协议金额（元）"_s, u"1.20"_s, {}, {u"2025年台账（万元）"_s});
        row(bare, u"12,000.00"_s, u"unit-from-title"_s, {}, {}, {u"注：表中金额为万元"_s});
        row(bare, u"1.20"_s, u"unit-unclear"_s, {}, {}, {u"注：表中数字均取万元"_s});
        row(bare, u"12,000.00"_s, {}, {}, {{}, {}, {}, {}, u"万元"_s});
        row(bare, u"1.20"_s, {}, {}, {{}, {}, {}, {}, u"（元）"_s});
    }
    void unitsAreReadOrTold()
    {
        QFETCH(QList<QStringList>, rows);
        QFETCH(QString, heading);
        QFETCH(QString, told);
        QList<QStringList> table{rows[0],
                                 {u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, heading},
                                 rows[1],
                                 {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s, u"1.2"_s},
                                 rows[2]};
        table.removeIf([](const QStringList &row) { return row.isEmpty(); });
        const auto reading = interpret(tableOf(table));
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 1);
        QTEST(::amount(reading->importable.first().agreed), "amount");
        QCOMPARE(reading->warned.keys(), told.split(u' ', Qt::SkipEmptyParts));
    }
    /// A person's choice of the columns does not lose the unit that a title states, nor people in columns of their own.
    void aChosenColumnKeepsItsUnit()
    {
        const auto table = tableOf(
            {{u"单位：万元"_s},
             {u"案号"_s, u"申请人1"_s, u"申请人2"_s, u"受理日期"_s, u"被申请人"_s, u"协议金额"_s, u"数"_s},
             {u"1号"_s, u"张三"_s, u"李四"_s, u"2025-01-02"_s, u"甲公司"_s, u"1.2"_s, u"1.2"_s}});
        for (const int column : {5, 6}) {
            LedgerChoice choice;
            choice.columns = {{LedgerField::Applicant, 1}, {LedgerField::Agreed, column}};
            const auto reading = interpret(table, {}, choice);
            QVERIFY(reading);
            QCOMPARE(::amount(reading->importable.first().agreed), u"12,000.00"_s);
            QCOMPARE(reading->warned.value(u"unit-from-title"_s), 1);
            QCOMPARE(reading->importable.first().applicants.size(), 2);
        }
        LedgerChoice byHand;
        byHand.firstRow = 3;
        byHand.columns = {{LedgerField::Applicant, 1},
                          {LedgerField::Employer, 4},
                          {LedgerField::AcceptedOn, 3},
                          {LedgerField::Agreed, 6}};
        auto unread = table;
        unread.sheets.first().rows[1] = QList<Cell>(7, text(u"栏"_s));
        QCOMPARE(::amount(interpret(unread, {}, byHand)->importable.first().agreed), u"12,000.00"_s);
    }
    void everyColumnOfASideNamesParties_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("parties");
        QTest::addColumn<QString>("told");
        QTest::newRow("numbered") << QStringList{u"申请人1"_s, u"申请人2"_s, u"被申请人1"_s, u"被申请人2"_s}
                                  << QStringList{u"张三"_s, u"李四"_s, u"甲公司"_s, u"乙公司"_s}
                                  << u"张三|李四/甲公司|乙公司"_s << QString();
        QTest::newRow("in words") << QStringList{u"第一申请人"_s, u"第二申请人"_s, u"被申请人"_s, u"案由"_s}
                                  << QStringList{u"张三"_s, u"李四"_s, u"甲公司"_s, u"工资"_s}
                                  << u"张三|李四/甲公司"_s << QString();
        QTest::newRow("the second empty")
            << QStringList{u"申请人1"_s, u"申请人2"_s, u"被申请人1"_s, u"被申请人2"_s}
            << QStringList{u"张三"_s, u"/"_s, u"甲公司"_s, QString()} << u"张三/甲公司"_s << QString();
        QTest::newRow("no numbers") << QStringList{u"申请人"_s, u"申请人"_s, u"被申请人"_s, u"案由"_s}
                                    << QStringList{u"张三"_s, u"李四"_s, u"甲公司"_s, u"工资"_s}
                                    << u"张三/甲公司"_s << u"second-column"_s;
        QTest::newRow("amounts") << QStringList{u"申请人"_s, u"被申请人"_s, u"协议金额"_s, u"协议金额"_s}
                                 << QStringList{u"张三"_s, u"甲公司"_s, QString(), u"500"_s}
                                 << u"张三/甲公司"_s << u"second-column"_s;
        QTest::newRow("days") << QStringList{u"申请人"_s, u"被申请人"_s, u"受理日期"_s, u"案由"_s}
                              << QStringList{u"张三"_s, u"甲公司"_s, u"2025-01-05"_s, u"工资"_s}
                              << u"张三/甲公司"_s << u"second-column"_s;
    }
    void everyColumnOfASideNamesParties()
    {
        QFETCH(QStringList, headings);
        QFETCH(QStringList, row);
        QFETCH(QString, told);
        const auto reading = interpret(tableOf({QStringList{u"案号"_s, u"受理日期"_s} + headings,
                                                QStringList{u"1号"_s, u"2025-01-02"_s} + row}));
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 1);
        QStringList sides;
        for (const auto *side :
             {&reading->importable.first().applicants, &reading->importable.first().respondents}) {
            QStringList names;
            for (const auto &party : *side)
                names << party.name;
            sides << names.join(u'|');
        }
        QTEST(sides.join(u'/'), "parties");
        QCOMPARE(reading->warned.keys(), told.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(reading->unusedColumns().isEmpty(), told.isEmpty());
    }
    /// Two columns that tell two ends leave the case open.
    void columnsThatContradictLeaveTheEndOpen_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("result"); ///< unclear: told with both words
        const auto row = [](const QString &first, const QString &one, const QString &second,
                            const QString &other, const char *result) {
            QTest::newRow(qPrintable(first + one + second + other))
                << first << one << second << other << QString::fromLatin1(result);
        };
        row(u"调解结果"_s, u"成功"_s, u"结案方式"_s, u"撤回"_s, "unclear");
        row(u"调解结果"_s, u"成功"_s, u"调解结果"_s, u"不成"_s, "unclear");
        row(u"是否达成协议"_s, u"否"_s, u"是否撤回"_s, u"是"_s, "unclear");
        row(u"调解结果"_s, u"成功"_s, u"是否达成协议"_s, u"否"_s, "unclear");
        row(u"是否达成协议"_s, u"否"_s, u"是否撤回"_s, u"否"_s, "failed");
        row(u"调解结果"_s, QString(), u"结案方式"_s, u"撤回"_s, "unclear");
        row(u"调解结果"_s, u"调解中"_s, u"结案方式"_s, u"撤回"_s, "unclear");
        row(u"调解结果"_s, u"成功"_s, u"结案方式"_s, u"调解书"_s, "succeeded");
        row(u"调解结果"_s, u"成功"_s, u"结案方式"_s, u"双方和解"_s, "succeeded");
        row(u"调解结果"_s, u"成功"_s, u"是否集体争议"_s, u"否"_s, "succeeded");
    }
    void columnsThatContradictLeaveTheEndOpen()
    {
        QFETCH(QString, first);
        QFETCH(QString, one);
        QFETCH(QString, second);
        QFETCH(QString, other);
        QFETCH(QString, result);
        const auto reading = interpret(
            tableOf({{u"案号"_s, u"申请人"_s, u"受理日期"_s, u"被申请人"_s, u"结案日期"_s, first, second},
                     {u"1号"_s, u"张三"_s, u"2025-01-02"_s, u"甲公司"_s, u"2025-01-09"_s, one, other}}));
        QVERIFY(reading);
        QCOMPARE(ledgerResultNames.name(reading->importable.first().result), result);
        QCOMPARE(reading->warned.value(u"unknown-result"_s), int(result == u"unclear"));
        if (result != u"unclear") return;
        const auto told = std::ranges::find(reading->reports, u"unknown-result"_s, &RowReport::code);
        QVERIFY2(told->text.contains(one) && told->text.contains(other), qPrintable(told->text));
    }
    /// 2025年3月 of a day is no day, and 007147 of 7147 is a number, as they are seen.
    void whatAFormatShowsIsRead_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file : {u"shown.xlsx"_s, u"shown-2003.xls"_s, u"shown.fods"_s})
            QTest::newRow(qPrintable(file)) << file;
    }
    void whatAFormatShowsIsRead()
    {
        QFETCH(QString, file);
        const auto reading = readLedger(data(file));
        QVERIFY2(reading, reading ? "" : qPrintable(reading.error().text));
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"impossible-date"_s, 3}}));
        QVERIFY(reading->warned.isEmpty());
        QCOMPARE(reading->importable.size(), 2);
        QCOMPARE(reading->importable.first().caseNumber, u"007147"_s);
        QCOMPARE(reading->importable.last().caseNumber, u"石劳调7号"_s);
        for (const auto &row : reading->importable) {
            QCOMPARE(date(row.acceptedOn), u"2025-03-05"_s);
            QVERIFY(!row.closedOn);
        }
    }
    void whatASpreadsheetMadeOfANumberIsNone_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        for (const auto &value :
             {u"2025001.0"_s, u"Jan-25"_s, u"5-Jan"_s, u"1月25日"_s, u"45678.5"_s, u"12:30"_s})
            QTest::newRow(qPrintable(value)) << value << u"changed-by-spreadsheet"_s;
        for (const auto &value : {u"########"_s, u"#REF!"_s, u"#NAME?"_s, u"#N/A"_s, u"#VALUE!"_s, u"NaN"_s,
                                  u"nan"_s, u"TRUE"_s, u"FALSE"_s})
            QTest::newRow(qPrintable(value)) << value << u"no-value"_s;
    }
    void whatASpreadsheetMadeOfANumberIsNone()
    {
        QFETCH(QString, value);
        QFETCH(QString, code);
        const auto reading =
            interpret(tableOf({{u"案号"_s, u"申请人"_s, u"联系电话"_s, u"受理日期"_s, u"被申请人"_s},
                               {value, u"张三"_s, value, u"2025-01-02"_s, u"甲公司"_s},
                               {u"2号"_s, value, u"13000000001"_s, u"2025-01-02"_s, u"甲公司"_s}}));
        QVERIFY(reading);
        QCOMPARE(reading->importable.size(), 1);
        QVERIFY(reading->importable.first().caseNumber.isEmpty());
        QVERIFY(reading->importable.first().applicants.first().phone.isEmpty());
        QVERIFY(reading->warned.value(code) >= 2);
        QCOMPARE(reading->rejected, (QMap<QString, int>{{u"no-applicant"_s, 1}}));
    }
    void aPhoneBehindAnotherIsNotTheApplicants_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::addColumn<bool>("isTheirs");
        QTest::newRow("of the legal representative") << QStringList{u"被申请人"_s, u"法定代表人"_s} << false;
        QTest::newRow("of the company's contact") << QStringList{u"被申请人"_s, u"联系人"_s} << false;
        QTest::newRow("behind the address") << QStringList{u"被申请人"_s, u"单位地址"_s} << true;
    }
    void aPhoneBehindAnotherIsNotTheApplicants()
    {
        QFETCH(QStringList, headings);
        QFETCH(bool, isTheirs);
        const auto reading = interpret(
            tableOf({QStringList{u"申请人"_s, u"受理日期"_s} + headings + QStringList{u"联系电话"_s},
                     {u"张三"_s, u"2025-01-02"_s, u"甲公司"_s, u"王五"_s, u"13000000001"_s}}));
        QVERIFY(reading);
        const auto &row = reading->importable.first();
        QCOMPARE(!row.applicants.first().phone.isEmpty(), isTheirs);
        QCOMPARE(row.unused.size(), isTheirs ? 1 : 2);
    }
    void previewsWhatWasRead()
    {
        const auto table = readTable(data(u"same/merged-below.xlsx"_s));
        QVERIFY(table);
        const auto rows = preview(table->sheets.first(), 3);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].first(), u"2025年度调解台账"_s);
        QVERIFY(rows[0].value(1).isEmpty());
        QCOMPARE(rows[2].value(2), u"2025-03-03"_s);
        QCOMPARE(preview(table->sheets.first(), 100).size(), 7);
    }
    void orderOfColumnsDoesNotMatter()
    {
        const auto table = readTable(data(u"same/utf8.csv"_s));
        QVERIFY(table);
        const auto expected = sameEntries();
        QVERIFY(rc::check("shuffled columns tell the same", [&] {
            std::vector<qsizetype> order(18);
            std::iota(order.begin(), order.end(), 0);
            for (auto i = order.size() - 1; i > 0; --i)
                std::swap(order[i], order[*rc::gen::inRange<std::size_t>(0, i + 1)]);
            auto shuffled = *table;
            for (qsizetype row = 1; row < shuffled.sheets[0].rows.size(); ++row) {
                QList<Cell> cells;
                for (const auto column : order)
                    cells.append(table->sheets[0].at(row, column));
                shuffled.sheets[0].rows[row] = cells;
            }
            RC_ASSERT(told(interpret(shuffled)) == expected);
        }));
    }
    /// A title of many commas, remarks full of semicolons: the sign that parts all lines alike parts them.
    void partsByTheSignOfAllLines_data()
    {
        QTest::addColumn<QString>("sign");
        QTest::newRow("comma") << u","_s;
        QTest::newRow("tab") << u"\t"_s;
        QTest::newRow("semicolon") << u";"_s;
        QTest::newRow("stroke") << u"|"_s;
    }
    void partsByTheSignOfAllLines()
    {
        QFETCH(QString, sign);
        QStringList others{u","_s, u"\t"_s, u";"_s, u"|"_s};
        others.removeAll(sign);
        const auto noise = QStringList(12, u"说明"_s);
        QStringList lines;
        for (int i = 0; i < 50; ++i)
            lines << noise.join(others[i % 3]);
        lines << QStringList{u"案号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s, u"备注"_s}.join(sign);
        for (int i = 1; i <= 60; ++i)
            lines << QStringList{u"石%1号"_s.arg(i), u"张三"_s, u"甲公司"_s, u"2025-03-05"_s,
                                 noise.join(others[i % 3])}
                         .join(sign);
        const auto table = tableFrom("\xEF\xBB\xBF" + lines.join(u"\n"_s).toUtf8());
        QVERIFY(table);
        QCOMPARE(table->sheets.first().at(60, 1).text, u"张三"_s);
    }
    void saysWhatEachMonthBrings()
    {
        const auto reading = interpret(
            tableOf({{u"案号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s, u"结案日期"_s, u"调解结果"_s,
                      u"人数"_s, u"协议金额"_s},
                     {u"1号"_s, u"张三"_s, u"甲"_s, u"2025-03-05"_s, u"2025-03-12"_s, u"调解成功"_s, u"3"_s,
                      u"100"_s},
                     {u"2号"_s, u"李四"_s, u"甲"_s, u"2025-03-30"_s, u"2025-04-02"_s, u"撤回申请"_s, {}, {}},
                     {u"3号"_s, u"王五"_s, u"甲"_s, u"2025-04-30"_s, {}, {}, {}, {}}}));
        QVERIFY(reading);
        QStringList said;
        for (const auto &of : figuresByMonth(*reading))
            said << u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(of.month)
                        .arg(of.cases)
                        .arg(of.workers)
                        .arg(of.accepted)
                        .arg(of.concluded)
                        .arg(of.succeeded)
                        .arg(of.withdrawn)
                        .arg(of.agreed.fen());
        QCOMPARE(said, (QStringList{u"2025-03 2 4 2 1 1 0 10000"_s, u"2025-04 1 1 1 1 0 1 0"_s}));
    }
    void tellsWhatARowIsAbout_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("code");
        QTest::newRow("arbitration by number")
            << u"宛劳人仲案字〔2025〕1号"_s << QString() << QString() << u"arbitration-row"_s;
        QTest::newRow("mediation of a court")
            << u"宛劳人仲调字〔2025〕1号"_s << QString() << u"调解成功"_s << QString();
        QTest::newRow("arbitration by kind")
            << u"1号"_s << u"劳动仲裁"_s << QString() << u"arbitration-row"_s;
        QTest::newRow("award") << u"1号"_s << QString() << u"裁决"_s << u"arbitration-row"_s;
        QTest::newRow("lawsuit by number")
            << u"（2025）豫1302民初5号"_s << QString() << QString() << u"lawsuit-row"_s;
        QTest::newRow("lawsuit by kind") << u"1号"_s << u"诉讼"_s << QString() << u"lawsuit-row"_s;
        QTest::newRow("advice") << u"1号"_s << u"政策咨询"_s << QString() << u"no-dispute"_s;
        QTest::newRow("petition") << u"1号"_s << u"信访"_s << QString() << u"no-dispute"_s;
        QTest::newRow("arbitration by a short number")
            << u"石劳人仲〔2026〕9号"_s << QString() << u"支持"_s << u"arbitration-row"_s;
        QTest::newRow("a petition by its other name")
            << u"1号"_s << u"信访件"_s << u"调解成功"_s << u"no-dispute"_s;
        QTest::newRow("advice on something")
            << u"1号"_s << u"咨询工伤认定程序"_s << u"已解答"_s << u"no-dispute"_s;
        QTest::newRow("advice that led to mediation")
            << u"1号"_s << u"咨询后申请调解"_s << u"调解成功"_s << QString();
        QTest::newRow("who went to arbitration") << u"1号"_s << u"工资"_s << u"仲裁"_s << QString();
        for (const auto &number : {u"石劳争仲〔2026〕1号"_s, u"石劳仲裁〔2026〕1号"_s, u"石仲〔2026〕1号"_s,
                                   u"石劳人仲立〔2026〕1号"_s, u"石人社仲〔2026〕1号"_s, u"仲裁2026-7"_s})
            QTest::newRow(qPrintable(u"arbitration by its number "_s + number))
                << number << QString() << u"调解成功"_s << u"arbitration-row"_s;
        for (const auto &number : {u"（2026）浙0102执9号"_s, u"（2026）浙0102诉前调15号"_s})
            QTest::newRow(qPrintable(u"lawsuit by its number "_s + number))
                << number << QString() << u"调解成功"_s << u"lawsuit-row"_s;
        QTest::newRow("inspection by its number")
            << u"石劳监〔2026〕11号"_s << QString() << u"调解成功"_s << u"no-dispute"_s;
        for (const auto &number : {u"石劳调〔2026〕1号"_s, u"石劳仲调〔2026〕1号"_s, u"（2026）石劳调12号"_s,
                                   u"（2026）新12号"_s, u"仲村劳调〔2026〕1号"_s})
            QTest::newRow(qPrintable(u"mediation by its number "_s + number))
                << number << QString() << u"调解成功"_s << QString();
        QTest::newRow("words among others")
            << u"1号"_s << u"工资及仲裁费争议"_s << u"调解成功"_s << QString();
    }
    void tellsWhatARowIsAbout()
    {
        QFETCH(QString, number);
        QFETCH(QString, kind);
        QFETCH(QString, result);
        QFETCH(QString, code);
        const auto reading = interpret(tableOf(
            {{u"案号"_s, u"申请人"_s, u"被申请人"_s, u"受理日期"_s, u"结案日期"_s, u"案件类型"_s, u"结果"_s},
             {number, u"张三"_s, u"甲"_s, u"2025-03-05"_s, u"2025-03-12"_s, kind, result}}));
        QVERIFY(reading);
        QMap<QString, int> rejected;
        if (!code.isEmpty()) rejected[code] = 1;
        QCOMPARE(reading->rejected, rejected);
        QCOMPARE(reading->importable.size(), code.isEmpty() ? 1 : 0);
    }
};

TIAOCAI_TEST(TestLedger)
#include "test_ledger.moc"
