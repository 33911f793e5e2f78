// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/table.h"
#include "reports/figure_document.h"
#include "reports/print.h"
#include "test_main.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

statistics::FigureReport report()
{
    statistics::FigureReport report;
    report.name = u"monthly"_s;
    report.title = u"劳动人事争议处理情况月报表"_s;
    report.officeName = u"石桥区劳动人事争议仲裁院"_s;
    report.from = QDate(2026, 3, 1);
    report.to = QDate(2026, 3, 31);
    report.cutOff = QDate(2026, 4, 2);
    report.formulas = {{u"closure"_s, 1, u"结案率＝当期结案÷（上期未结＋当期受理）"_s}};
    report.tables = {{u"指标"_s,
                      {u"指标"_s, u"分子"_s, u"截止"_s, u"比率"_s, u"金额（元）"_s},
                      {{u"结案率"_s, qint64(2965), QDate(2026, 3, 31), statistics::Percent{9899},
                        Money::fromFen(31'240'000)}},
                      false},
                     {u"期后补录"_s, {u"案号"_s}, {}, false}};
    report.form = 3;
    report.frame = statistics::frameOf(report);
    return report;
}

const Issue issue{u"2026-0007"_s, u"周建华"_s, QDateTime(QDate(2026, 4, 2), QTime(9, 0))};

/// The cell that says it, anywhere in the workbook.
const intake::Cell *cellOf(const intake::Table &table, const QString &text)
{
    for (const auto &sheet : table.sheets) {
        for (const auto &row : sheet.rows) {
            for (const auto &cell : row) {
                if (cell.text == text) return &cell;
            }
        }
    }
    return nullptr;
}

/// What another program prints. Its exit code says nothing: orcus-xlsx ends with 1 after every file.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) return program + u": "_s + process.errorString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestFigureDocument : public QObject {
    Q_OBJECT

private slots:
    void carriesHeaderFormulasAndSignatures()
    {
        const auto document = figureDocument(report(), issue);
        QVERIFY(document.facts.join(u' ').contains(u"2026-03-01 至 2026-03-31"_s));
        QVERIFY(document.facts.join(u' ').contains(u"截止时点：2026-04-02"_s));
        QVERIFY(document.facts.join(u' ').contains(u"2026-0007"_s));
        QVERIFY(document.foot.join(u' ').contains(u"结案率＝当期结案÷（上期未结＋当期受理）"_s));
        QVERIFY(document.foot.join(u' ').contains(u"结案率 第1版"_s));
        QCOMPARE(document.signers.size(), 4);
        QCOMPARE(document.signers.first().name, u"周建华"_s);
    }
    void saysNothingThatIsNotKept()
    {
        const auto kept = QString::fromUtf8(statistics::bytesOf(statistics::dataOf(report())));
        const auto document = figureDocument(report(), issue);
        const auto notKept = [&kept](const QString &text) { return !kept.contains(text); };
        QStringList printed{document.title, document.seal};
        for (const auto &fact : document.facts)
            printed << (fact.endsWith(issue.number) ? fact.chopped(issue.number.size()) : fact);
        for (const auto &line : document.foot)
            printed << line.section(u"　打印时间："_s, 0, 0);
        for (const auto &signer : document.signers)
            printed << signer.role;
        for (const auto &section : document.sections) {
            printed << section.title << section.sentences << section.notes;
            for (const auto &table : section.tables) {
                printed << table.caption << table.sheet << table.whenEmpty;
                for (const auto &column : table.columns)
                    printed << column.title << column.group;
            }
        }
        QCOMPARE(QStringList(printed.filter(QRegularExpression(u"\\S"_s))).removeIf(notKept), 0);
        QVERIFY(printed.contains(u"无。"_s) && printed.contains(u"审核人"_s));
    }
    void saysWhatItsFrameSaidThen()
    {
        auto then = report();
        then.frame.signers = {u"填表人"_s, u"单位负责人"_s};
        then.frame.whenEmpty = u"本期没有。"_s;
        then.frame.foot = {u"统计口径：旧。"_s, u"旧版本"_s};
        const auto kept = statistics::reportFrom(statistics::dataOf(then));
        const auto document = figureDocument(kept, issue);
        QCOMPARE(document.signers.first().role, u"填表人"_s);
        QCOMPARE(document.sections.first().tables.last().whenEmpty, u"本期没有。"_s);
        QCOMPARE(document.foot.last(), u"旧版本　打印时间：2026-04-02 09:00"_s);
        const auto told = statistics::differences(kept, report());
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().before.contains(u"填表人"_s) && told.first().after.contains(u"制表人"_s));
    }
    void anOlderFormHasTodaysFrame()
    {
        auto older = report();
        older.form = 1;
        older.frame = {};
        const auto kept = statistics::reportFrom(statistics::dataOf(older));
        QVERIFY(kept.frame == report().frame);
        QVERIFY(statistics::differences(kept, report()).isEmpty());
    }
    void aWorkbookIsReadBack()
    {
        const auto path = m_folder.filePath(u"monthly.xlsx"_s);
        QVERIFY(write(figureDocument(report(), issue), path));
        const auto table = intake::readTable(path);
        QVERIFY(table);
        QCOMPARE(table->readAs, u"xlsx"_s);
        const auto *number = cellOf(*table, u"2965"_s), *day = cellOf(*table, u"2026-03-31"_s);
        QVERIFY(number && number->kind == intake::Cell::Kind::Number);
        QVERIFY(day && day->kind == intake::Cell::Kind::Date);
        QCOMPARE(table->sheets.first().epoch.addDays(qint64(day->number)), QDate(2026, 3, 31));
        // A share is read as it is seen; that it is a number, the other program says.
        const auto *share = cellOf(*table, u"98.99%"_s), *amount = cellOf(*table, u"312400"_s);
        QVERIFY(share);
        QVERIFY(amount && amount->kind == intake::Cell::Kind::Number);
    }
    void otherProgramsOpenAWorkbook()
    {
        const auto path = m_folder.filePath(u"opened.xlsx"_s), csv = m_folder.filePath(u"opened.csv"_s);
        QVERIFY(write(figureDocument(report(), issue), path));
        const auto dump = said(u"orcus-xlsx"_s, {u"-f"_s, u"check"_s, path});
        QVERIFY2(dump.contains(u"numeric:2965"_s) && dump.contains(u"numeric:0.9899"_s) &&
                     dump.contains(u"string:\"结案率\""_s),
                 qPrintable(dump));
        said(u"ssconvert"_s, {u"-S"_s, path, csv});
        QFile sheet(csv + u".1"_s);
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(sheet.readAll());
        QVERIFY2(text.contains(u"结案率,2965,"_s) && text.contains(u",0.9899,312400"_s), qPrintable(text));
    }
    void correctionsShowBeforeAndAfter()
    {
        const auto path = m_folder.filePath(u"corrections.csv"_s);
        const auto document =
            correctionDocument(report(), {{u"指标"_s, u"结案率"_s, u"分子"_s, u"2965"_s, u"2966"_s}}, issue);
        QVERIFY(document.title.endsWith(u"（更正）"_s));
        QVERIFY(write(document, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"2965"_s) && text.contains(u"2966"_s) && text.contains(u"更正后"_s));
    }

private:
    QTemporaryDir m_folder;
};

TIAOCAI_TEST(TestFigureDocument)
#include "test_figure_document.moc"
