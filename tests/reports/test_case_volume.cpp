// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_texts.h"
#include "reports/case_paper.h"
#include "reports/case_volume.h"
#include "test_main.h"

#include <QBuffer>
#include <QImage>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

QByteArray paperOf(const QString &words, int paragraphs = 1)
{
    CasePaper paper;
    paper.title = words;
    paper.text = u"# "_s + words + u'\n' + (words + u"。\n\n"_s).repeated(paragraphs);
    return pdfPaper(paper)->bytes;
}

QByteArray picture()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// The bound file: pages, bookmarks, what cannot be bound.
class TestCaseVolume : public QObject {
    Q_OBJECT

private slots:
    void bindsPapersAndPicturesWithABookmarkEach()
    {
        const QList<documents::VolumePart> parts{{u"申请书"_s, paperOf(u"申请书"_s, 60)},
                                                 {u"身份证"_s, picture()},
                                                 {u"裁决书"_s, paperOf(u"裁决书"_s)}};
        QList<documents::PageSpan> told;
        const auto made = bound(parts, [&](const QList<documents::PageSpan> &pages) {
            told = pages;
            return Result<QList<QByteArray>>(QList{paperOf(u"封面"_s), paperOf(u"卷内目录"_s)});
        });
        QVERIFY(made);
        QCOMPARE(made->frontPages, 2);
        QCOMPARE(told.size(), 3);
        QCOMPARE(told[0].first, 1);
        QVERIFY(told[0].last > 1);
        QCOMPARE(told[1].first, told[0].last + 1);
        QCOMPARE(told[1].last, told[1].first);
        const auto texts = test::pdfTexts(made->pdf);
        QCOMPARE(texts.size(), 2 + told[2].last);
        QVERIFY(texts[1].contains(u"卷内目录"_s));
        QVERIFY(texts[1 + told[2].first].contains(u"裁决书"_s));
        QBuffer buffer;
        buffer.setData(made->pdf);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument read;
        read.load(&buffer);
        QPdfBookmarkModel bookmarks;
        bookmarks.setDocument(&read);
        QTRY_COMPARE(bookmarks.rowCount({}), 3);
        const auto last = bookmarks.index(2, 0);
        QCOMPARE(last.data(int(QPdfBookmarkModel::Role::Title)).toString(), u"裁决书"_s);
        QCOMPARE(last.data(int(QPdfBookmarkModel::Role::Page)).toInt(), 1 + told[2].first);
        QVERIFY(read.pagePointSize(1 + told[1].first).width() >
                read.pagePointSize(1 + told[1].first).height());
    }
    void namesWhatCannotBeBound()
    {
        bool isAsked = false;
        const auto made = bound({{u"工资表.xlsx"_s, QByteArrayLiteral("PK\x03\x04 not a page")}},
                                [&](const QList<documents::PageSpan> &) {
                                    isAsked = true;
                                    return Result<QList<QByteArray>>(QList<QByteArray>());
                                });
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"not-bindable"_s);
        QVERIFY(made.error().text.contains(u"工资表.xlsx"_s));
        QVERIFY(!isAsked);
    }
    void namesHostileFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto pdf = [](const QByteArray &pages, const QByteArray &more = {}) {
            return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n" + pages +
                   "\nendobj\n" + more + "trailer\n<< /Root 1 0 R /Size 9 >>\n%%EOF\n";
        };
        QTest::newRow("no page") << pdf("<< /Type /Pages /Kids [] /Count 0 >>");
        QTest::newRow("pages that are no list") << pdf("<< /Type /Pages /Kids 7 /Count 1 >>");
        QTest::newRow("pages in a circle") << pdf("<< /Type /Pages /Kids [2 0 R] /Count 1 >>");
        QTest::newRow("no catalogue") << QByteArray("%PDF-1.4\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
        QTest::newRow("nothing at all") << QByteArray("%PDF-1.7");
        QTest::newRow("empty") << QByteArray();
    }
    void namesHostileFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto made = bound({{u"裁决书"_s, paperOf(u"裁决书"_s)}, {u"附件"_s, bytes}},
                                [&](const QList<documents::PageSpan> &) {
                                    return Result<QList<QByteArray>>(QList{paperOf(u"封面"_s)});
                                });
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"not-bindable"_s);
        QVERIFY2(made.error().text.contains(u"附件"_s), qPrintable(made.error().text));
    }
    void passesOnWhatTheFrontRefuses()
    {
        const auto made =
            bound({{u"裁决书"_s, paperOf(u"裁决书"_s)}}, [](const QList<documents::PageSpan> &) {
                return Result<QList<QByteArray>>(refuse(u"no-document-font"_s, u"no font"_s));
            });
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"no-document-font"_s);
    }
};

TIAOCAI_TEST(TestCaseVolume)
#include "test_case_volume.moc"
