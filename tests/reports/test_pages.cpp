// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/calculation_sheet.h"
#include "reports/pages.h"
#include "reports/print.h"
#include "sample.h"
#include "test_main.h"

#include <rapidcheck.h>

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPdfDocument>
#include <QTest>

#include <algorithm>

using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

const Typefaces &faces()
{
    static const auto chosen = typefaces(QFontDatabase::families());
    if (!chosen) qFatal("%s", qUtf8Printable(chosen.error().text));
    return *chosen;
}

/// The first text that does not fit its box or leaves the paper; empty where all fit.
QString clipped(const Page &page, const TableDocument &document = {})
{
    for (const auto &text : page.texts) {
        if (text.style == Style::Watermark) continue;
        const QFontMetricsF metrics(font(text.style, faces()));
        for (const auto &line : text.lines) {
            if (metrics.horizontalAdvance(line) > text.box.width() + 1) return line;
        }
        const bool isTall = double(text.lines.size()) * lineHeight(text.style) > text.box.height() + 1;
        if (isTall || !paper(document).contains(text.box)) return text.lines.join(u'/');
    }
    return {};
}

/// Two texts that stand on one another; empty where none do.
QString overlapping(const Page &page)
{
    QList<const TextBox *> boxes;
    for (const auto &text : page.texts) {
        if (text.style != Style::Watermark) boxes << &text;
    }
    std::sort(boxes.begin(), boxes.end(),
              [](const TextBox *a, const TextBox *b) { return a->box.top() < b->box.top(); });
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (auto j = i + 1; j < boxes.size() && boxes[j]->box.top() < boxes[i]->box.bottom() - 1; ++j) {
            const auto common = boxes[i]->box.intersected(boxes[j]->box);
            if (common.width() > 1 && common.height() > 1)
                return boxes[i]->lines.first() + u" / "_s + boxes[j]->lines.first();
        }
    }
    return {};
}

bool isClean(const QList<Page> &pages)
{
    return std::all_of(pages.begin(), pages.end(), [](const Page &page) {
        return clipped(page).isEmpty() && overlapping(page).isEmpty();
    });
}

qsizetype linesSaying(const QList<Page> &pages, const QString &words)
{
    qsizetype count = 0;
    for (const auto &page : pages) {
        for (const auto &text : page.texts)
            count += text.lines.contains(words) ? 1 : 0;
    }
    return count;
}

QString randomName(qsizetype longest)
{
    static const auto characters =
        u"李强石桥镇顺达机械加工厂阿卜杜拉·（）〔2026〕ABCdef ，、龘𬭎"_s;
    QString name;
    const auto length = *rc::gen::inRange<qsizetype>(0, longest);
    for (qsizetype i = 0; i < length; ++i)
        name += characters[*rc::gen::inRange<qsizetype>(0, characters.size())];
    return name;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private slots:
    void choosesFonts_data()
    {
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("heading");
        QTest::newRow("an office PC")
            << QStringList{u"Noto Sans CJK SC"_s, u"SimSun"_s, u"SimHei"_s} << u"SimSun"_s << u"SimHei"_s;
        QTest::newRow("Debian") << QStringList{u"AR PL UMing CN"_s, u"Noto Sans CJK SC"_s,
                                               u"WenQuanYi Micro Hei"_s}
                                << u"AR PL UMing CN"_s << u"WenQuanYi Micro Hei"_s;
        QTest::newRow("stops sit lower left")
            << QStringList{u"AR PL UMing CN"_s, u"AR PL SungtiL GB"_s, u"WenQuanYi Micro Hei"_s}
            << u"AR PL SungtiL GB"_s << u"WenQuanYi Micro Hei"_s;
        QTest::newRow("by their Chinese names, as a Chinese locale lists them")
            << QStringList{u"AR PL UMing CN"_s, u"文鼎ＰＬ简报宋"_s, u"文泉驛微米黑"_s} << u"文鼎ＰＬ简报宋"_s
            << u"文泉驛微米黑"_s;
        QTest::newRow("what people sign is in FangSong")
            << QStringList{u"SimSun"_s, u"FangSong"_s, u"SimHei"_s} << u"FangSong"_s << u"SimHei"_s;
        QTest::newRow("one font for all") << QStringList{u"FangSong"_s} << u"FangSong"_s << u"FangSong"_s;
        QTest::newRow("never Noto CJK, which spoils the text layer")
            << QStringList{u"Noto Serif CJK SC"_s} << QString() << QString();
    }
    void choosesFonts()
    {
        QFETCH(QStringList, installed);
        const auto chosen = typefaces(installed);
        QTEST(chosen ? chosen->text : QString(), "text");
        QTEST(chosen ? chosen->heading : QString(), "heading");
        QVERIFY(chosen || chosen.error().code == u"no-document-font");
    }

    void clipsAndOverlapsNothing_data()
    {
        QTest::addColumn<int>("mediations");
        QTest::addColumn<int>("arbitrations");
        QTest::newRow("no case") << 0 << 0;
        QTest::newRow("one case") << 1 << 0;
        QTest::newRow("a busy year") << 40 << 12;
        QTest::newRow("four hundred") << 400 << 60;
    }
    void clipsAndOverlapsNothing()
    {
        QFETCH(int, mediations);
        QFETCH(int, arbitrations);
        const auto pages = paginate(sample::document(mediations, arbitrations), faces());
        for (const auto &page : pages) {
            QCOMPARE(clipped(page), QString());
            QCOMPARE(overlapping(page), QString());
        }
    }
    void holdsNamesOfAnyLength()
    {
        QVERIFY(rc::check("no name is clipped", [] {
            auto report = sample::report(3, 2);
            report.mediation[0].applicants = randomName(40);
            report.mediation[1].respondents = randomName(120);
            report.mediation[2].reason = randomName(4000);
            report.arbitration[0].parties = randomName(200);
            report.arbitration[1].approvalNumber = randomName(60);
            auto issued = sample::issued(report);
            issued.officeName = randomName(200);
            return isClean(paginate(figureDocument(issued, {}), faces()));
        }));
    }
    void continuesARowThatNoPageHolds()
    {
        auto report = sample::report(1, 0);
        report.mediation[0].reason = QString(4000, QChar(u'长'));
        const auto pages = paginate(figureDocument(sample::issued(report), {}), faces());
        QVERIFY(pages.size() > 5);
        QVERIFY(isClean(pages));
        qsizetype written = 0;
        for (const auto &page : pages) {
            for (const auto &text : page.texts)
                written += text.lines.join(QString()).count(u'长');
        }
        QCOMPARE(written, 4000);
    }
    /// What goes into a file is filed upright.
    void formsStandUpright()
    {
        CalculationSheet sheet;
        for (int day = 1; day < 90; ++day)
            sheet.why.days << QString(100, QChar(u'日'));
        const auto document = calculationDocument(sheet, {});
        QCOMPARE(document.orientation, QPageLayout::Portrait);
        for (const auto &page : paginate(document, faces())) {
            QCOMPARE(clipped(page, document), QString());
            QCOMPARE(overlapping(page), QString());
        }
        QBuffer file;
        file.setData(*pdf(document));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QPdfDocument read;
        read.load(&file);
        QCOMPARE(read.pagePointSize(0).toSize(), QSize(595, 842));
    }
    void keepsDatesOnOneLine()
    {
        const auto pages = paginate(sample::document(40, 20), faces());
        QCOMPARE(linesSaying(pages, u"2026-01-05"_s), 1);
        for (const auto &page : pages) {
            for (const auto &text : page.texts) {
                for (const auto &line : text.lines)
                    QVERIFY2(!line.endsWith(u'-'), qUtf8Printable(line));
            }
        }
    }
    void startsArbitrationOnANewPage()
    {
        const auto pages = paginate(sample::document(1, 1), faces());
        QCOMPARE(linesSaying(pages.first(1), u"一、调解案件（1 件）"_s), 1);
        QCOMPARE(linesSaying(pages.first(1), u"二、仲裁案件（1 件）"_s), 0);
        QCOMPARE(pages[1].texts.first().lines, QStringList{u"二、仲裁案件（1 件）"_s});
        const auto without = paginate(sample::document(1, 0), faces());
        QCOMPARE(linesSaying(without.first(1), u"统计期间内没有仲裁案件。"_s), 1);
    }
    void keepsTheSignaturesTogether()
    {
        for (int cases = 0; cases < 30; ++cases) {
            const auto last = paginate(sample::document(cases, 0), faces()).last(1);
            for (const auto &signer :
                 {u"制表人："_s, u"审核人："_s, u"负责人："_s, u"分管领导："_s, u"（盖章）"_s})
                QCOMPARE(linesSaying(last, signer), 1);
        }
    }
    void watermarksADemonstration()
    {
        auto report = sample::issued(sample::report(40, 3));
        QCOMPARE(linesSaying(paginate(figureDocument(report, {}), faces()), u"演示数据　非正式文件"_s), 0);
        report.demonstration = true;
        report.frame = tiaocai::statistics::frameOf(report);
        const auto pages = paginate(figureDocument(report, {}), faces());
        QCOMPARE(linesSaying(pages, u"演示数据　非正式文件"_s), pages.size());
    }
};

TIAOCAI_TEST(TestPages)
#include "test_pages.moc"
