// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_texts.h"
#include "reports/case_paper.h"
#include "test_main.h"

#include <rapidcheck.h>
#include <zip.h>

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPdfDocument>
#include <QPdfSearchModel>
#include <QPdfSelection>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::reports;
using namespace Qt::StringLiterals;

namespace {

const Typefaces &paperFaces()
{
    static const auto chosen = typefaces(QFontDatabase::families());
    if (!chosen) qFatal("%s", qUtf8Printable(chosen.error().text));
    return *chosen;
}

const QString notice = uR"(# 开庭通知书
% 宛石劳人仲字〔2026〕第1043号

@ 顺通物流有限公司：

申请人何建民与被申请人顺通物流有限公司劳动报酬、年休假工资报酬争议一案，本委定于2026年12月22日9时00分，在宛石区建设路88号仲裁院第二仲裁庭公开开庭审理。依照《中华人民共和国劳动争议调解仲裁法》第三十五条，请准时到庭。

一、仲裁庭：仲裁员陈立，书记员孙丽。

> 宛石区劳动人事争议仲裁委员会（印章）
> 2026年11月27日
+ 联系人：孙丽　联系电话：0377\-00008888)"_s;

const QString agreement = uR"(# 调解协议书
% 石劳调字〔2026〕196号

- **申请人：**何建民，男，公民身份号码419900198403060914，住石桥镇东岗村2组18号。

## 一、调解请求事项

（一）支付2026年8月至10月的劳动报酬，金额15,000.00元。

| 序号 | 项目 | 金额（元） | 履行期限 |
|---|---|---|---|
| 1 | 拖欠劳动报酬　第1期 | 5,000.00 | 2026年12月10日前 |
| 2 | 未休年休假工资 | 1,800.00 | 2026年12月10日前 |

& 申请人（签名或者盖章）：____________ || 被申请人（签名或者盖章）：____________
& 　　　　年　　月　　日 || 　　　　年　　月　　日
---
- 接收记录：____年__月__日由____________接收。)"_s;

CasePaper letter(const QString &text)
{
    CasePaper paper;
    paper.title = u"开庭通知书"_s;
    paper.number = u"宛石劳人仲字〔2026〕第1043号"_s;
    paper.text = text;
    paper.foot = {u"宛石劳人仲书〔2026〕7号　第 1 版　制作 2026-11-27 09:31　孙丽"_s,
                  u"依据《劳动争议调解仲裁法》第35条制作"_s};
    paper.code = checkedCode(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
    return paper;
}

CasePaper form(const QString &text)
{
    auto paper = letter(text);
    paper.title = u"调解协议书"_s;
    paper.measure = PaperMeasure::Form;
    return paper;
}

QString bare(QString text)
{
    return text.remove(QRegularExpression(u"[\\s\\x{3000}_-]"_s));
}

/// The first text that leaves the paper or stands on another; empty where none does.
QString misplaced(const Page &page)
{
    const QRectF sheet(0, 0, dots(210), dots(297));
    for (qsizetype i = 0; i < page.texts.size(); ++i) {
        const auto &text = page.texts[i];
        if (text.style == Style::Watermark) continue;
        if (!sheet.contains(text.box)) return text.lines.join(u'/');
        for (auto j = i + 1; j < page.texts.size(); ++j) {
            const auto common = text.box.intersected(page.texts[j].box);
            if (page.texts[j].style != Style::Watermark && common.width() > 2 && common.height() > dots(1))
                return text.lines.join(u'/') + u" / "_s + page.texts[j].lines.join(u'/');
        }
    }
    return {};
}

/// How many lines of the body a page has.
qsizetype bodyLines(const Page &page)
{
    QList<double> tops;
    for (const auto &text : page.texts) {
        if (text.style == Style::LetterText && !tops.contains(text.box.top())) tops << text.box.top();
    }
    return tops.size();
}

QByteArray part(const QByteArray &archive, const char *name)
{
    auto *source = zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, nullptr);
    auto *zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    zip_stat_t stat;
    if (!zip || zip_stat(zip, name, 0, &stat) < 0) return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    auto *file = zip_fopen(zip, name, 0);
    zip_fread(file, bytes.data(), stat.size);
    zip_fclose(file);
    zip_discard(zip);
    return bytes;
}

/// The words of a part, and how often each element stands in it; nothing where it is no XML.
QString wordsOf(const QByteArray &xml, QHash<QString, int> *elements = nullptr)
{
    QXmlStreamReader reader(xml);
    QString words;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && elements) ++(*elements)[reader.name().toString()];
        if (reader.isCharacters()) words += reader.text();
    }
    return reader.hasError() ? QString() : words;
}

} // namespace

class TestCasePaper : public QObject {
    Q_OBJECT

private slots:
    void readsTheMarks()
    {
        const auto blocks = paperBlocks(notice);
        QList<PaperMark> marks;
        for (const auto &block : blocks)
            marks << block.mark;
        QCOMPARE(marks, (QList{PaperMark::Title, PaperMark::Number, PaperMark::Addressee, PaperMark::Body,
                               PaperMark::Body, PaperMark::Closing, PaperMark::Closing, PaperMark::Note}));
        QCOMPARE(plainText(blocks.first().runs), u"开庭通知书"_s);
        QCOMPARE(plainText(blocks.last().runs), u"联系人：孙丽　联系电话：0377-00008888"_s);
    }
    void readsSignaturesAndBlanks()
    {
        const auto blocks = paperBlocks(agreement);
        const auto signature = std::ranges::find(blocks, PaperMark::Signature, &PaperBlock::mark);
        QVERIFY(signature != blocks.end());
        QCOMPARE(signature->runs.last(), (PaperRun{QString(12, u'_'), false, true}));
        QCOMPARE(plainText(signature->second), u"被申请人（签名或者盖章）："_s + QString(12, u'_'));
        QCOMPARE(plainText((signature + 1)->runs), u"　　　　年　　月　　日"_s);
        QVERIFY(std::ranges::count(blocks, PaperMark::Cut, &PaperBlock::mark) == 1);
        const auto party = std::ranges::find(blocks, PaperMark::Flush, &PaperBlock::mark);
        QCOMPARE(party->runs.first(), (PaperRun{u"申请人："_s, true, false}));
    }
    void readsTables()
    {
        const auto blocks = paperBlocks(
            u"| 申请人 | 甲\\|乙 |||\n| 案由 |  | 人数 | 1 |\n\n| a | b |\n|---|---|\n| 1 | 2 |"_s);
        QCOMPARE(blocks.size(), 2);
        const auto &form = blocks.first();
        QCOMPARE(form.headRows, 0);
        QCOMPARE(form.rows.first().size(), 2);
        QCOMPARE(form.rows.first().last().span, 3);
        QCOMPARE(plainText(form.rows.first().last().runs), u"甲|乙"_s);
        QCOMPARE(form.rows.last().size(), 4); // a cell with nothing but a space is empty
        QCOMPARE(blocks.last().headRows, 1);
        QCOMPARE(blocks.last().rows.size(), 2);
    }
    /// What stands in the data is never a mark.
    void takesNoValueForAMark()
    {
        const auto blocks = paperBlocks(u"\\# 标题 \\*\\*黑\\*\\* \\_\\_\\_\\_ \\____ \\\\ \\| 尾"_s);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks.first().mark, PaperMark::Body);
        QCOMPARE(blocks.first().runs.size(), 1);
        QCOMPARE(plainText(blocks.first().runs), u"# 标题 **黑** ____ ____ \\ | 尾"_s);
    }

    void setsANoticeInReadingOrder()
    {
        const auto made = pdfPaper(letter(notice));
        QVERIFY(made);
        QCOMPARE(made->pages, 1);
        QVERIFY(made->withoutGlyph.isEmpty());
        const auto text = bare(test::pdfTexts(made->bytes).first());
        qsizetype at = 0;
        for (const auto &words :
             {u"开庭通知书"_s, u"第1043号"_s, u"顺通物流有限公司："_s, u"本委定于2026年12月22日9时00分"_s,
              u"书记员孙丽。"_s, u"仲裁委员会（印章）"_s, u"2026年11月27日"_s, u"联系人：孙丽"_s,
              u"书〔2026〕7号"_s, u"第1页，共1页"_s}) {
            const auto found = text.indexOf(words, at);
            QVERIFY2(found >= at, qUtf8Printable(words + u" not after "_s + text.left(at)));
            at = found;
        }
    }
    void isSearchable()
    {
        const auto made = pdfPaper(letter(notice));
        QBuffer buffer;
        buffer.setData(made->bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument read;
        read.load(&buffer);
        QPdfSearchModel search;
        search.setDocument(&read);
        for (const auto &words :
             {u"开庭通知书"_s, u"被申请人顺通物流有限公司"_s, u"第二仲裁庭公开"_s, u"仲裁委员会"_s}) {
            search.setSearchString(words);
            QTRY_VERIFY2(search.rowCount({}) > 0, qUtf8Printable(words));
        }
    }
    void keepsTheMarginsOfAnOfficialPaper()
    {
        const auto pages = paginate(letter(notice), paperFaces());
        for (const auto &text : pages.first().texts) {
            QVERIFY(text.box.left() >= dots(28) - 1 && text.box.right() <= dots(210 - 26) + 1);
            QVERIFY(text.box.top() >= dots(37) - 1);
            if (text.style == Style::LetterText) QVERIFY(text.box.bottom() <= dots(297 - 35) + 1);
        }
        const auto &number = pages.first().texts[1];
        QVERIFY(qAbs(number.box.right() - dots(210 - 26)) < dots(1));
    }
    void signsOnLinesBesideEachOther()
    {
        const auto pages = paginate(form(agreement), paperFaces());
        QCOMPARE(pages.size(), 1);
        QCOMPARE(misplaced(pages.first()), QString());
        double left = 0, right = 0;
        for (const auto &text : pages.first().texts) {
            if (text.lines.first().startsWith(u"申请人（签名")) left = text.box.top();
            if (text.lines.first().startsWith(u"被申请人（签名")) right = text.box.top();
        }
        QVERIFY(left > 0);
        QCOMPARE(left, right);
    }
    /// A date beside it needs little room: long words keep their line to sign on beside them.
    void signsBesideADateOnOneLine()
    {
        const auto text =
            u"# 口头申请调解笔录\n\n经宣读无误。\n\n& 申请人（签名、盖章或者捺印）：____________ || "
            u"年　　月　　日"_s;
        const auto page = paginate(form(text), paperFaces()).first();
        QCOMPARE(misplaced(page), QString());
        const auto label = std::ranges::find_if(
            page.texts, [](const TextBox &one) { return one.lines.first().startsWith(u"申请人（签名"); });
        QVERIFY(label != page.texts.end());
        const auto isBesideIt = [&](const QLineF &line) {
            return line.y1() > label->box.top() && line.y1() <= label->box.bottom() + 2 &&
                   line.x1() >= label->box.right() - 1;
        };
        QCOMPARE(std::ranges::count_if(page.thin, isBesideIt) + std::ranges::count_if(page.thick, isBesideIt),
                 1);
    }
    void numbersThePagesAndHeadsThoseAfterTheFirst()
    {
        auto text = notice;
        text.replace(u"一、仲裁庭"_s, u"请携带证据原件。\n\n"_s.repeated(60) + u"一、仲裁庭"_s);
        const auto made = pdfPaper(letter(text));
        const auto texts = test::pdfTexts(made->bytes);
        QVERIFY(texts.size() > 2);
        QCOMPARE(bare(texts[0]).count(u"开庭通知书"_s), 1);
        for (qsizetype page = 0; page < texts.size(); ++page)
            QVERIFY(bare(texts[page]).contains(u"第%1页，共%2页"_s.arg(page + 1).arg(texts.size())));
        QVERIFY(bare(texts[1]).contains(u"开庭通知书"_s));
        QVERIFY(bare(texts[1]).contains(u"第1043号"_s));
    }
    /// Never a seal on an empty page: two lines of the text go with it.
    void keepsTheClosingWithTwoLines()
    {
        for (int paragraphs = 8; paragraphs < 34; ++paragraphs) {
            auto text = notice;
            text.replace(u"一、仲裁庭"_s, u"请携带证据原件。\n\n"_s.repeated(paragraphs) + u"一、仲裁庭"_s);
            const auto pages = paginate(letter(text), paperFaces());
            const auto last = std::ranges::find_if(pages, [](const Page &page) {
                return std::ranges::any_of(
                    page.texts, [](const TextBox &box) { return box.lines.first().contains(u"印章"_s); });
            });
            QVERIFY(last != pages.end());
            QVERIFY2(bodyLines(*last) >= 4,
                     qPrintable(QString::number(paragraphs))); // the organ and its date, and two
        }
    }
    void clipsAndOverlapsNothing()
    {
        QVERIFY(rc::check("no text leaves the paper or stands on another", [] {
            auto text = agreement;
            text.replace(u"何建民"_s, u"阿卜杜热合曼·买买提"_s.repeated(*rc::gen::inRange(1, 14)));
            text.replace(u"未休年休假工资"_s, u"未休年休假工资报酬，"_s.repeated(*rc::gen::inRange(1, 200)));
            const auto pages = paginate(form(text), paperFaces());
            for (const auto &page : pages)
                RC_ASSERT(misplaced(page).isEmpty());
        }));
    }
    /// What is to be written on stands on one line, with the stop behind it.
    void breaksNoBlank()
    {
        QVERIFY(rc::check("each blank is one line", [] {
            const auto before = QString(*rc::gen::inRange(0, 40), u'申');
            const auto text = u"# 通知书\n"_s + before + u"：____________，地址：________________。\n"_s;
            qsizetype lines = 0;
            for (const auto &page : paginate(form(text), paperFaces()))
                lines += page.thin.size() - 1; // that of the foot
            RC_ASSERT(lines == 2);
        }));
    }
    void laysWideListsOnTheirSide()
    {
        const auto wide =
            u"# 劳动者名册\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |\n|---|---|---|---|---|---|---|---|\n"_s;
        QCOMPARE(orientationOf(form(wide)), QPageLayout::Landscape);
        QCOMPARE(orientationOf(form(agreement)), QPageLayout::Portrait);
        const auto made = pdfPaper(form(wide));
        QBuffer buffer;
        buffer.setData(made->bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument read;
        read.load(&buffer);
        QVERIFY(read.pagePointSize(0).width() > read.pagePointSize(0).height());
        QVERIFY(part(docxPaper(form(wide))->bytes, "word/document.xml").contains("landscape"));
    }
    /// What is torn off and sent back is never on two pages.
    void keepsWhatIsTornOffOnOnePage()
    {
        for (int paragraphs = 1; paragraphs < 24; ++paragraphs) {
            const auto text = notice + u'\n' + u"请携带证据原件。\n\n"_s.repeated(paragraphs) +
                              u"---\n# 回执\n- 同意调解。\n& 答复人：____________\n"_s;
            const auto texts = test::pdfTexts(pdfPaper(letter(text))->bytes);
            for (const auto &page : texts)
                QCOMPARE(page.contains(u"回执"_s), page.contains(u"答复人"_s));
        }
    }
    void breaksATitleEvenly()
    {
        const auto page =
            paginate(letter(u"# 关于移交周芳与顺通物流有限公司工伤待遇争议材料的函"_s), paperFaces()).first();
        QList<double> widths;
        for (const auto &text : page.texts) {
            if (text.style == Style::PaperTitle) widths << text.box.width();
        }
        QCOMPARE(widths.size(), 2);
        QVERIFY(widths.last() > widths.first() * 0.7);
    }
    void repeatsTheHeadOfATable()
    {
        QString rows;
        for (int i = 1; i <= 120; ++i)
            rows += u"| %1 | 第%1期劳动报酬 | 5,000.00 | 2026年12月10日前 |\n"_s.arg(i);
        auto text = agreement;
        text.replace(u"| 2 | 未休年休假工资 | 1,800.00 | 2026年12月10日前 |\n"_s, rows);
        const auto texts = test::pdfTexts(pdfPaper(form(text))->bytes);
        QVERIFY(texts.size() >= 4);
        QString all;
        for (const auto &page : texts) {
            if (page.contains(u"期劳动报酬"_s)) QVERIFY(bare(page).contains(u"履行期限"_s));
            all += bare(page);
        }
        for (int i = 1; i <= 120; ++i)
            QVERIFY2(all.contains(u"第%1期劳动报酬"_s.arg(i)), qPrintable(QString::number(i)));
    }
    void namesWhatNoFontPrints()
    {
        auto text = notice;
        text.replace(u"何建民"_s, u"何\U00012000"_s);
        QCOMPARE(pdfPaper(letter(text))->withoutGlyph, QStringList{u"\U00012000 (U+12000)"_s});
    }
    void marksADraft()
    {
        auto paper = letter(notice);
        paper.watermark = u"草稿"_s;
        QVERIFY(test::pdfTexts(pdfPaper(paper)->bytes).first().contains(u"草稿"_s));
        QVERIFY(!test::pdfTexts(pdfPaper(letter(notice))->bytes).first().contains(u"草稿"_s));
    }

    void drawsASquareCode()
    {
        const auto coded = paginate(letter(notice), paperFaces()).first();
        QRectF box;
        for (const auto &module : coded.inks)
            box |= module;
        QVERIFY(coded.inks.size() > 200);
        QVERIFY(qAbs(box.width() - box.height()) < 1);
        QVERIFY(box.top() > dots(297 - 35));
        auto plain = letter(notice);
        plain.code.clear();
        QVERIFY(paginate(plain, paperFaces()).first().inks.isEmpty());
    }
    /// ISO 7064: letters as two digits, the whole is 1 modulo 97.
    void checksTheCode()
    {
        const auto code = checkedCode(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
        QCOMPARE(code.section(u'-', 0, -2), u"0f8fad5b-d9cb-469f-a165-70867728950e"_s);
        int remainder = 0;
        for (const auto sign : code.toUpper()) {
            if (sign == u'-') continue;
            const int value = sign.isDigit() ? sign.digitValue() : sign.unicode() - u'A' + 10;
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        QCOMPARE(remainder, 1);
    }

    void writesTheSameWordsForAWordProcessor()
    {
        for (const auto &paper : {letter(notice), form(agreement)}) {
            const auto docx = docxPaper(paper);
            QVERIFY(docx);
            QHash<QString, int> elements;
            const auto words = wordsOf(part(docx->bytes, "word/document.xml"), &elements);
            QString printed;
            for (const auto &page : test::pdfTexts(pdfPaper(paper)->bytes))
                printed += bare(page);
            const auto foot = printed.indexOf(bare(paper.foot.first()));
            QVERIFY2(foot > 0, qUtf8Printable(printed));
            printed.truncate(foot);
            QCOMPARE(bare(words), printed);
            QVERIFY(elements.value(u"titlePg"_s) == 1 && elements.value(u"pgMar"_s) == 1);
            QVERIFY(wordsOf(part(docx->bytes, "word/footer1.xml")).contains(paper.foot.first()));
            QVERIFY(wordsOf(part(docx->bytes, "word/header1.xml")).contains(paper.title));
            QHash<QString, int> types;
            wordsOf(part(docx->bytes, "[Content_Types].xml"), &types);
            QVERIFY(types.value(u"Override"_s) > 0);
        }
    }
    void writesTablesForAWordProcessor()
    {
        QHash<QString, int> elements;
        wordsOf(part(docxPaper(form(agreement))->bytes, "word/document.xml"), &elements);
        QCOMPARE(elements.value(u"tbl"_s), 1);
        QCOMPARE(elements.value(u"tr"_s), 3);
        QCOMPARE(elements.value(u"tc"_s), 12);
        QCOMPARE(elements.value(u"tblHeader"_s), 1);
        QCOMPARE(docxPaper(form(agreement))->bytes, docxPaper(form(agreement))->bytes);
    }
    void joinsPrints()
    {
        const auto one = pdfPaper(letter(notice))->bytes, two = pdfPaper(form(agreement))->bytes;
        const auto texts = test::pdfTexts(joined({one, two, one}));
        QCOMPARE(texts.size(), 3);
        QVERIFY(bare(texts[1]).contains(u"调解协议书"_s));
        QVERIFY(bare(texts[2]).contains(u"开庭通知书"_s));
        QCOMPARE(joined({one}), one);
    }
    void refusesOtherFormats()
    {
        const auto made = paper(letter(notice), u"notice.odt"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"unknown-format"_s);
    }

    /// A notice is a letter with number, version and maker; a form says its title alone, a blank one that it is blank.
    void tellsWhatStandsAround()
    {
        documents::Template hearing;
        hearing.id = u"hearing-notice"_s;
        hearing.issued = true;
        hearing.service = u"hearing"_s;
        hearing.basis = QStringList{u"法35"_s, u"法36"_s, u"规则38"_s};
        documents::Sheet sheet{
            .paper = &hearing, .title = u"开庭通知书"_s, .text = notice, .maker = u"孙丽"_s};
        sheet.madeAt = QDateTime(QDate(2026, 11, 27), QTime(9, 31));
        const auto draft = casePaper(sheet);
        QCOMPARE(draft.watermark, u"草稿"_s);
        QVERIFY(draft.code.isEmpty());
        sheet.state = documents::Sheet::State::Issued;
        sheet.number = u"宛石劳人仲书〔2026〕7号"_s;
        sheet.document = DocumentId::fresh();
        const auto issued = casePaper(sheet);
        QCOMPARE(issued.measure, PaperMeasure::Letter);
        QCOMPARE(issued.foot.first(), u"宛石劳人仲书〔2026〕7号　第 1 版　制作 2026-11-27 09:31　孙丽"_s);
        QCOMPARE(issued.foot.last(),
                 u"依据《劳动争议调解仲裁法》第35条、第36条；《劳动人事争议仲裁办案规则》第38条制作"_s);
        QCOMPARE(issued.watermark, QString());
        QCOMPARE(issued.code, checkedCode(sheet.document.toString()));
        sheet.demonstration = true;
        QCOMPARE(casePaper(sheet).watermark, u"演示"_s);
        documents::Template own;
        own.id = u"power-of-attorney"_s;
        own.service = u"own"_s;
        const documents::Sheet blank{.paper = &own,
                                     .state = documents::Sheet::State::Blank,
                                     .title = u"授权委托书"_s,
                                     .text = u"# 授权委托书"_s};
        QCOMPARE(casePaper(blank).measure, PaperMeasure::Form);
        QCOMPARE(casePaper(blank).foot, QStringList{u"空白表格　授权委托书　第 1 版"_s});
    }
};

TIAOCAI_TEST(TestCasePaper)
#include "test_case_paper.moc"
