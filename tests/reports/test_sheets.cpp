// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/print.h"
#include "sample.h"
#include "test_main.h"

#include <zip.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One file inside a workbook.
QString part(const QString &path, const char *name)
{
    auto *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive) return {};
    zip_stat_t about;
    QByteArray bytes;
    if (zip_stat(archive, name, 0, &about) == 0) {
        bytes.resize(qsizetype(about.size));
        auto *file = zip_fopen(archive, name, 0);
        zip_fread(file, bytes.data(), about.size);
        zip_fclose(file);
    }
    zip_discard(archive);
    return QString::fromUtf8(bytes);
}

/// The number by which a workbook writes a day.
QString serial(QDate day)
{
    return u"<v>%1</v>"_s.arg(QDate(1899, 12, 30).daysTo(day));
}

TableDocument hostile()
{
    auto report = sample::report(6, 0);
    report.mediation[0].applicants = u"=HYPERLINK(\"http://x\",\"y\")"_s;
    report.mediation[1].applicants = u"+1"_s;
    report.mediation[2].applicants = u"-2"_s;
    report.mediation[3].applicants = u"@SUM(A1)"_s;
    report.mediation[4].applicants = u"王, \"小\" 明\r\n=1"_s;
    report.mediation[5].applicants = u"张\u202E三"_s;
    return figureDocument(sample::issued(report), {});
}

} // namespace

class TestSheets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(write(sample::document(40, 12), workbook()));
        QVERIFY(write(sample::document(40, 12), m_folder.filePath(u"r.csv"_s)));
        QVERIFY(write(hostile(), m_folder.filePath(u"hostile.xlsx"_s)));
        QVERIFY(write(hostile(), m_folder.filePath(u"hostile.csv"_s)));
    }

    void writesDaysAsDatesAndCountsAsNumbers()
    {
        const auto sheet = part(workbook(), "xl/worksheets/sheet2.xml");
        QVERIFY(sheet.contains(serial(QDate(2026, 1, 5))));
        QVERIFY(sheet.contains(serial(QDate(2026, 1, 22))));
        QVERIFY(sheet.contains(u"<v>27</v>"_s));
        QVERIFY(part(workbook(), "xl/styles.xml").contains(u"yyyy\\-mm\\-dd"_s) ||
                part(workbook(), "xl/styles.xml").contains(u"yyyy-mm-dd"_s));
        QVERIFY(!part(workbook(), "xl/sharedStrings.xml").contains(u"<t>2026-01-05</t>"_s));
    }
    void namesItsSheets()
    {
        const auto book = part(workbook(), "xl/workbook.xml");
        for (const auto &name : {u"汇总"_s, u"调解"_s, u"仲裁"_s, u"逾期"_s, u"变动"_s, u"未受理"_s})
            QVERIFY2(book.contains(u"name=\"%1\""_s.arg(name)), qUtf8Printable(name));
        QVERIFY(!book.contains(u"name=\"中止\""_s));
    }
    void printsOnA4WithItsHeading()
    {
        const auto sheet = part(workbook(), "xl/worksheets/sheet2.xml");
        QVERIFY(sheet.contains(u"state=\"frozen\""_s));
        QVERIFY(sheet.contains(u"orientation=\"landscape\""_s));
        QVERIFY(sheet.contains(u"paperSize=\"9\""_s));
        QVERIFY(sheet.contains(u"fitToHeight=\"0\""_s));
        QVERIFY(part(workbook(), "xl/workbook.xml").remove(u'\'').contains(u"调解!$1:$2"_s));
    }
    void keepsFormulasTexts()
    {
        const auto path = m_folder.filePath(u"hostile.xlsx"_s);
        const auto sheet = part(path, "xl/worksheets/sheet2.xml");
        QVERIFY(!sheet.isEmpty());
        QVERIFY(!sheet.contains(u"<f>"_s));
        const auto strings = part(path, "xl/sharedStrings.xml");
        QVERIFY(strings.contains(u"=HYPERLINK("_s));
        QVERIFY(strings.contains(u"@SUM(A1)"_s));
        QVERIFY(strings.contains(u"张三"_s));
    }

    void writesCsvForSpreadsheets()
    {
        const auto bytes = bytesOf(m_folder.filePath(u"r.csv"_s));
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        const auto text = QString::fromUtf8(bytes);
        QVERIFY(text.contains(u"收件与受理·收件日,收件与受理·受理决定日"_s));
        QVERIFY(text.contains(
            u"\r\n1,石劳调字〔2026〕001号,李强,1,石桥镇顺达机械加工厂,劳动报酬,来访,2026-01-05,2026-01-07,"_s));
        QVERIFY(text.contains(u"调解期限·调解届满日未顺延,调解期限·顺延后"_s));
    }
    void escapesWhatASpreadsheetWouldRun()
    {
        const auto text = QString::fromUtf8(bytesOf(m_folder.filePath(u"hostile.csv"_s)));
        QVERIFY(text.contains(u",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\","_s));
        QVERIFY(text.contains(u",'+1,"_s));
        QVERIFY(text.contains(u",'-2,"_s));
        QVERIFY(text.contains(u",'@SUM(A1),"_s));
        QVERIFY(text.contains(u",\"王, \"\"小\"\" 明  =1\","_s));
        QVERIFY(text.contains(u",张三,"_s));
    }

private:
    QString workbook() const { return m_folder.filePath(u"r.xlsx"_s); }
    QTemporaryDir m_folder;
    void saysThatNoBookCouldBeMade()
    {
        const QTemporaryDir folder;
        const auto before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/nowhere");
        const auto refused = write(hostile(), folder.filePath(u"report.xlsx"_s));
        before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"cannot-write"_s);
    }
};

TIAOCAI_TEST(TestSheets)
#include "test_sheets.moc"
