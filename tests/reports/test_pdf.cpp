// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/print.h"
#include "sample.h"
#include "test_main.h"

#include <QBuffer>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSearchModel>
#include <QPdfSelection>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

class TestPdf : public QObject {
    Q_OBJECT

private slots:
    void hasATextLayer_data()
    {
        QTest::addColumn<int>("mediations");
        QTest::addColumn<int>("arbitrations");
        QTest::addColumn<int>("pages");
        QTest::newRow("no case") << 0 << 0 << 1;
        QTest::newRow("one case") << 1 << 0 << 1;
        QTest::newRow("forty and twelve") << 40 << 12 << 4;
        QTest::newRow("four hundred") << 400 << 0 << 20;
    }
    void hasATextLayer()
    {
        QFETCH(int, mediations);
        QFETCH(int, arbitrations);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"report.pdf"_s);
        const auto printed = writePdf(sample::document(mediations, arbitrations), path);
        QVERIFY2(printed, printed ? "" : qUtf8Printable(printed.error().text));
        QTEST(printed->pages, "pages");

        QPdfDocument read;
        QCOMPARE(read.load(path), QPdfDocument::Error::None);
        QCOMPARE(read.pageCount(), printed->pages);
        for (int page = 0; page < read.pageCount(); ++page) {
            QCOMPARE(read.pagePointSize(page).toSize(), QSize(842, 595));
            const auto text = read.getAllText(page).text();
            QVERIFY(text.contains(u"第 %1 页 共 %2 页"_s.arg(page + 1).arg(read.pageCount())));
            // Radicals that look like the characters but are not found by them.
            QVERIFY(!text.contains(QRegularExpression(u"[\\x{2E80}-\\x{2FDF}]"_s)));
        }
        QCOMPARE(read.getAllText(0).text().contains(u"申请人"_s), mediations > 0);
    }

    /// Characters beyond the basic plane are printed and stand in the text layer; what no font has is named.
    void hasRareCharacters()
    {
        auto document = sample::document(0, 0);
        document.title = u"王𠅤与𬙂丨𪚥䶮"_s;
        document.facts = {u"申请人：王𠅤"_s};
        const auto made = pdfPaper(document);
        QVERIFY2(made, made ? "" : qUtf8Printable(made.error().text));
        QVERIFY2(made->withoutGlyph.isEmpty(), qUtf8Printable(made->withoutGlyph.join(u' ')));
        QPdfDocument read;
        load(read, made->bytes);
        const auto text = read.getAllText(0).text();
        QVERIFY2(text.contains(u"王𠅤与𬙂丨𪚥䶮"_s), qUtf8Printable(text.left(200)));
        QVERIFY2(text.contains(u"申请人：王𠅤"_s), qUtf8Printable(text.left(200)));
    }
    void namesWhatNoFontPrints()
    {
        auto document = sample::document(0, 0);
        document.title = u"王\U00012000"_s;
        const auto named = charactersWithoutGlyph(document);
        QVERIFY(named);
        QCOMPARE(*named, QStringList{u"\U00012000 (U+12000)"_s});
        QCOMPARE(pdfPaper(document)->withoutGlyph, *named);
    }
    void repeatsTheHeadingOnEachPage()
    {
        const auto bytes = pdf(sample::document(400, 0));
        QVERIFY(bytes);
        QPdfDocument read;
        load(read, *bytes);
        int pagesOfTheList = 0;
        for (int page = 0; page < read.pageCount(); ++page) {
            const auto text = read.getAllText(page).text();
            if (!text.contains(u"劳动报酬"_s)) continue;
            ++pagesOfTheList;
            for (const auto &title :
                 {u"序号"_s, u"案号"_s, u"申请人"_s, u"收件与受理"_s, u"未顺延"_s, u"承办人"_s})
                QVERIFY2(text.contains(title), qUtf8Printable(title));
        }
        QVERIFY(pagesOfTheList > 10);
    }

    void isSearchable()
    {
        const auto bytes = pdf(sample::document(1, 1));
        QVERIFY(bytes);
        QPdfDocument read;
        load(read, *bytes);
        QPdfSearchModel search;
        search.setDocument(&read);
        search.setSearchString(u"申请人"_s);
        QTRY_VERIFY(search.rowCount({}) > 0);
    }

    void saysWhatAManagerSigns()
    {
        const auto bytes = pdf(sample::document(40, 12));
        QVERIFY(bytes);
        QPdfDocument read;
        load(read, *bytes);
        QString text;
        for (int page = 0; page < read.pageCount(); ++page)
            text += read.getAllText(page).text();
        for (const auto &words :
             {u"法定期限执行情况表"_s, u"88.23%（30/34）"_s, u"统计口径"_s, u"公式版本：按期率 第1版"_s,
              u"截止时点：2026-11-22"_s, u"打印时间：2026-11-22 09:30"_s, u"制表人"_s, u"审核人"_s,
              u"负责人"_s, u"分管领导"_s, u"盖章"_s, u"登记未受理（1 项）"_s})
            QVERIFY2(text.contains(words), qUtf8Printable(words));
    }

    void refusesAFolderThatDoesNotExist()
    {
        const QTemporaryDir folder;
        const auto printed = write(sample::document(1, 0), folder.filePath(u"no/such/report.pdf"_s));
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, u"not-found"_s);
    }
    void refusesOtherFormats()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"report.docx"_s);
        const auto printed = write(sample::document(1, 0), path);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, u"unknown-format"_s);
        QVERIFY(!QFile::exists(path));
    }

private:
    static void load(QPdfDocument &document, const QByteArray &bytes)
    {
        auto *buffer = new QBuffer(&document);
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly);
        document.load(buffer);
        QCOMPARE(document.status(), QPdfDocument::Status::Ready);
    }
};

TIAOCAI_TEST(TestPdf)
#include "test_pdf.moc"
