// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/case_paper.h"
#include "zip_parts.h"

#include <QXmlStreamWriter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

constexpr int twips(double millimetres)
{
    return int(millimetres * 1440 / 25.4 + 0.5);
}

/// Sizes in half points, leading in twentieths of a point.
struct Type {
    int size, leading;
    bool strong = false;
};
constexpr Type wordTitle{44, 680}, wordNote{21, 320}, wordHead{18, 240}, wordFoot{16, 230};

Type wordBody(PaperMeasure measure)
{
    return measure == PaperMeasure::Letter ? Type{32, 560} : Type{24, 440};
}

struct Paragraph {
    QString align = u"both"_s;
    int indent = 0; ///< of the first line, in hundredths of a character
    bool keep = false;
};

/// One part of the document: a root element with everything that stands in it.
class Part {
public:
    explicit Part(const QString &root)
        : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(u"w:"_s + root);
        m_xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
        m_xml.writeAttribute(u"xmlns:r"_s,
                             u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    }

    QByteArray bytes()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

    void open(const QString &name) { m_xml.writeStartElement(u"w:"_s + name); }
    void close() { m_xml.writeEndElement(); }
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(u"w:"_s + name, value); }
    void attribute(const QString &name, int value) { attribute(name, QString::number(value)); }
    void relation(const QString &id) { m_xml.writeAttribute(u"r:id"_s, id); }
    void empty(const QString &name, const QList<QPair<QString, QString>> &attributes = {})
    {
        m_xml.writeEmptyElement(u"w:"_s + name);
        for (const auto &[key, value] : attributes)
            attribute(key, value);
    }

    void beginParagraph(const Paragraph &form, Type type)
    {
        open(u"p"_s);
        open(u"pPr"_s);
        if (form.keep) empty(u"keepNext"_s);
        empty(u"spacing"_s, {{u"line"_s, QString::number(type.leading)}, {u"lineRule"_s, u"exact"_s}});
        if (form.indent > 0) empty(u"ind"_s, {{u"firstLineChars"_s, QString::number(form.indent)}});
        empty(u"jc"_s, {{u"val"_s, form.align}});
        close();
    }
    void text(const QString &words, Type type, bool isBlank = false)
    {
        beginRun(type, isBlank);
        open(u"t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(isBlank ? QString(words.size(), u'\u3000') : shown(words));
        close();
        close();
    }
    void tab(Type type)
    {
        beginRun(type, false);
        empty(u"tab"_s);
        close();
    }
    /// PAGE or NUMPAGES, counted by who opens it.
    void field(const QString &name, Type type)
    {
        open(u"fldSimple"_s);
        attribute(u"instr"_s, name);
        text(u"1"_s, type);
        close();
    }
    void runs(const PaperRuns &runs, Type type)
    {
        for (const auto &run : runs)
            text(run.text, {type.size, type.leading, type.strong || run.strong}, run.isBlank);
    }
    void paragraph(const PaperRuns &words, const Paragraph &form, Type type)
    {
        beginParagraph(form, type);
        runs(words, type);
        close();
    }

private:
    void beginRun(Type type, bool isBlank)
    {
        open(u"r"_s);
        open(u"rPr"_s);
        const auto face = type.strong ? u"SimHei"_s : u"FangSong"_s;
        empty(u"rFonts"_s, {{u"ascii"_s, face}, {u"hAnsi"_s, face}, {u"eastAsia"_s, face}});
        if (type.strong) empty(u"b"_s);
        empty(u"sz"_s, {{u"val"_s, QString::number(type.size)}});
        if (isBlank) empty(u"u"_s, {{u"val"_s, u"single"_s}});
        close();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

int columnsOf(const PaperBlock &table)
{
    int columns = 1;
    for (const auto &row : table.rows)
        columns = std::max(columns, std::accumulate(row.begin(), row.end(), 0, [](int sum, const auto &cell) {
                               return sum + cell.span;
                           }));
    return columns;
}

class Body {
public:
    Body(Part &part, const CasePaper &paper)
        : m_part(part)
        , m_type(wordBody(paper.measure))
        , m_isLetter(paper.measure == PaperMeasure::Letter)
    {
    }

    void write(const PaperBlock &block)
    {
        switch (block.mark) {
        case PaperMark::Title:
            return m_part.paragraph(block.runs, {u"center"_s, 0, true},
                                    {wordTitle.size, wordTitle.leading, true});
        case PaperMark::Number:
            return m_part.paragraph(block.runs, {u"right"_s, 0, true}, m_type);
        case PaperMark::Closing:
            return m_part.paragraph(block.runs, {u"right"_s, 0, true}, m_type);
        case PaperMark::Addressee:
        case PaperMark::Flush:
            return m_part.paragraph(block.runs, {}, m_type);
        case PaperMark::Heading:
            return m_part.paragraph(block.runs, {u"left"_s, m_isLetter ? 200 : 0, true},
                                    {m_type.size, m_type.leading, true});
        case PaperMark::Body:
            return m_part.paragraph(block.runs, {u"both"_s, 200}, m_type);
        case PaperMark::Signature:
            return signature(block);
        case PaperMark::Note:
            return m_part.paragraph(block.runs, {}, wordNote);
        case PaperMark::Cut:
            return m_part.paragraph({{u"- - - - - - - - - - - - - - - - - - - - - - - -"_s}}, {u"center"_s},
                                    m_type);
        case PaperMark::Table:
            return table(block);
        }
    }

private:
    void signature(const PaperBlock &block)
    {
        m_part.beginParagraph({u"left"_s, 0, true}, {m_type.size, m_type.leading * 27 / 20});
        m_part.runs(block.runs, m_type);
        if (!block.second.isEmpty()) {
            m_part.tab(m_type);
            m_part.runs(block.second, m_type);
        }
        m_part.close();
    }

    void table(const PaperBlock &block)
    {
        const int columns = columnsOf(block);
        m_part.open(u"tbl"_s);
        m_part.open(u"tblPr"_s);
        m_part.empty(u"tblW"_s, {{u"w"_s, u"5000"_s}, {u"type"_s, u"pct"_s}});
        borders();
        m_part.close();
        m_part.open(u"tblGrid"_s);
        for (int column = 0; column < columns; ++column)
            m_part.empty(u"gridCol"_s);
        m_part.close();
        for (qsizetype i = 0; i < block.rows.size(); ++i)
            row(block.rows[i], columns, i < block.headRows);
        m_part.close();
        m_part.paragraph({}, {}, {m_type.size, m_type.leading / 2});
    }

    void borders()
    {
        m_part.open(u"tblBorders"_s);
        for (const auto &side : {u"top"_s, u"left"_s, u"bottom"_s, u"right"_s, u"insideH"_s, u"insideV"_s})
            m_part.empty(side, {{u"val"_s, u"single"_s}, {u"sz"_s, u"4"_s}});
        m_part.close();
    }

    void row(const PaperRow &cells, int columns, bool isHead)
    {
        m_part.open(u"tr"_s);
        m_part.open(u"trPr"_s);
        m_part.empty(u"cantSplit"_s);
        if (isHead) m_part.empty(u"tblHeader"_s);
        m_part.close();
        int left = columns;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const int span = i + 1 == cells.size() ? left : cells[i].span;
            cell(cells[i].runs, span, isHead);
            left -= cells[i].span;
        }
        m_part.close();
    }

    void cell(const PaperRuns &runs, int span, bool isHead)
    {
        m_part.open(u"tc"_s);
        m_part.open(u"tcPr"_s);
        if (span > 1) m_part.empty(u"gridSpan"_s, {{u"val"_s, QString::number(span)}});
        m_part.close();
        m_part.paragraph(runs, {isHead ? u"center"_s : u"left"_s}, {24, 360, isHead});
        m_part.close();
    }

    Part &m_part;
    Type m_type;
    bool m_isLetter;
};

void section(Part &part, const CasePaper &paper)
{
    const bool isLetter = paper.measure == PaperMeasure::Letter;
    const bool isUpright = orientationOf(paper) == QPageLayout::Portrait;
    const auto margin = [](double millimetres) { return QString::number(twips(millimetres)); };
    part.open(u"sectPr"_s);
    const auto refer = [&](const QString &what, const QString &type, const QString &id) {
        part.open(what);
        part.attribute(u"type"_s, type);
        part.relation(id);
        part.close();
    };
    refer(u"headerReference"_s, u"default"_s, u"rId1"_s);
    refer(u"footerReference"_s, u"default"_s, u"rId2"_s);
    refer(u"footerReference"_s, u"first"_s, u"rId2"_s);
    part.empty(u"pgSz"_s, {{u"w"_s, margin(isUpright ? 210 : 297)},
                           {u"h"_s, margin(isUpright ? 297 : 210)},
                           {u"orient"_s, isUpright ? u"portrait"_s : u"landscape"_s}});
    part.empty(u"pgMar"_s, {{u"top"_s, margin(isLetter ? 37 : 25)},
                            {u"right"_s, margin(isLetter ? 26 : 25)},
                            {u"bottom"_s, margin(isLetter ? 35 : 25)},
                            {u"left"_s, margin(isLetter ? 28 : 25)},
                            {u"header"_s, margin(isLetter ? 25 : 14)},
                            {u"footer"_s, margin(isLetter ? 18 : 10)}});
    part.empty(u"titlePg"_s);
    part.close();
}

QByteArray documentPart(const CasePaper &paper)
{
    Part part(u"document"_s);
    part.open(u"body"_s);
    Body body(part, paper);
    for (const auto &block : paperBlocks(paper.text))
        body.write(block);
    section(part, paper);
    part.close();
    return part.bytes();
}

QByteArray headPart(const CasePaper &paper)
{
    Part part(u"hdr"_s);
    part.beginParagraph({u"left"_s}, wordHead);
    part.text(paper.number, wordHead);
    part.tab(wordHead);
    part.tab(wordHead);
    part.text(paper.title, wordHead);
    part.close();
    return part.bytes();
}

QByteArray footPart(const CasePaper &paper)
{
    Part part(u"ftr"_s);
    for (const auto &line : paper.foot)
        part.paragraph({{line}}, {u"left"_s}, wordFoot);
    part.beginParagraph({u"right"_s}, wordFoot);
    part.text(u"第 "_s, wordFoot);
    part.field(u"PAGE"_s, wordFoot);
    part.text(u" 页，共 "_s, wordFoot);
    part.field(u"NUMPAGES"_s, wordFoot);
    part.text(u" 页"_s, wordFoot);
    part.close();
    return part.bytes();
}

const QByteArray contentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>)";
const QByteArray packageRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";
const QByteArray documentRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>)";

} // namespace

Result<Paper> docxPaper(const CasePaper &paper)
{
    return zipped({{"[Content_Types].xml", contentTypes},
                   {"_rels/.rels", packageRelations},
                   {"word/document.xml", documentPart(paper)},
                   {"word/_rels/document.xml.rels", documentRelations},
                   {"word/header1.xml", headPart(paper)},
                   {"word/footer1.xml", footPart(paper)}})
        .map([](const QByteArray &bytes) { return Paper{bytes}; });
}

} // namespace tiaocai::reports
