// SPDX-License-Identifier: GPL-3.0-or-later
#include "rare_text.h"

#include "qpdf_bytes.h"
#include "reports/case_paper.h"

#include <QGlyphRun>
#include <QHash>
#include <QPainterPath>
#include <QRawFont>
#include <QRegularExpression>
#include <QTextLayout>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <cmath>
#include <vector>

namespace tiaocai::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr double emSize = 1000;

/// What a glyph looks like, as far as it tells it from others.
struct Outline {
    int elements = 0;
    QRectF box;

    bool isSame(const Outline &other) const
    {
        // A font that is embedded was rounded to the units of its own em.
        const auto near = [](double a, double b) { return std::abs(a - b) < emSize / 250; };
        return elements == other.elements && near(box.left(), other.box.left()) &&
               near(box.top(), other.box.top()) && near(box.width(), other.box.width()) &&
               near(box.height(), other.box.height());
    }
};

Outline outlineOf(QRawFont font, quint32 glyph)
{
    font.setPixelSize(emSize);
    const auto path = font.pathForGlyph(glyph);
    return {int(path.elementCount()), path.boundingRect()};
}

/// How the character is printed in a font or in what takes its place; without elements where nothing prints it.
Outline outlineOf(const QFont &font, char32_t character)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const auto &run : layout.glyphRuns()) {
        if (!run.glyphIndexes().isEmpty()) return outlineOf(run.rawFont(), run.glyphIndexes().first());
    }
    return {};
}

QHash<char32_t, QList<Outline>> outlinesOf(const RareCharacters &rare)
{
    QHash<char32_t, QList<Outline>> outlines;
    for (const auto character : rare.characters) {
        for (const auto &font : rare.fonts)
            outlines[character].append(outlineOf(font, character));
    }
    return outlines;
}

QByteArray bytesOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

/// The glyphs of a font that its map gives a text for.
QSet<quint32> mapped(const QByteArray &map)
{
    static const QRegularExpression range(u"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<[0-9A-F]{4}>|\\[)"_s);
    QSet<quint32> glyphs;
    const auto text = QString::fromLatin1(map);
    for (auto found = range.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        for (auto glyph = match.captured(1).toUInt(nullptr, 16);
             glyph <= match.captured(2).toUInt(nullptr, 16); ++glyph)
            glyphs.insert(glyph);
    }
    return glyphs;
}

QByteArray hex(quint32 number)
{
    return QByteArray::number(number, 16).rightJustified(4, '0').toUpper();
}

QByteArray utf16(char32_t character)
{
    return hex(QChar::highSurrogate(character)) + hex(QChar::lowSurrogate(character));
}

/// The lines of a map for the glyphs that have no text and look like one of the characters.
QByteArray missingLines(const QByteArray &map, const QRawFont &embedded,
                        const QHash<char32_t, QList<Outline>> &outlines)
{
    constexpr quint32 mostGlyphs = 20'000;
    const auto known = mapped(map);
    QByteArray lines;
    int count = 0;
    for (quint32 glyph = 1; glyph < mostGlyphs; ++glyph) {
        if (known.contains(glyph)) continue;
        const auto outline = outlineOf(embedded, glyph);
        if (outline.elements == 0) break; // the glyphs of a subset stand one behind the other
        for (auto it = outlines.cbegin(); it != outlines.cend(); ++it) {
            const bool isIt = std::any_of(it->cbegin(), it->cend(),
                                          [&](const Outline &one) { return one.isSame(outline); });
            if (!isIt) continue;
            lines += '<' + hex(glyph) + "> <" + utf16(it.key()) + ">\n";
            ++count;
            break;
        }
    }
    return count == 0 ? lines : QByteArray::number(count) + " beginbfchar\n" + lines + "endbfchar\n";
}

void complete(QPDFObjectHandle font, const QHash<char32_t, QList<Outline>> &outlines)
{
    auto file =
        font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").getKey("/FontFile2");
    if (!file.isStream()) return;
    auto map = bytesOf(font.getKey("/ToUnicode"));
    const auto lines = missingLines(map, QRawFont(bytesOf(file), emSize, QFont::PreferNoHinting), outlines);
    if (lines.isEmpty()) return;
    map.replace("endcmap", lines + "endcmap");
    font.getKey("/ToUnicode")
        .replaceStreamData(map.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

} // namespace

QByteArray withRareText(const QByteArray &pdf, const RareCharacters &rare)
{
    if (rare.characters.isEmpty()) return pdf;
    const auto outlines = outlinesOf(rare);
    const auto file = opened(pdf);
    for (auto &object : file.file->getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/ToUnicode") && object.hasKey("/DescendantFonts"))
            complete(object, outlines);
    }
    return written(*file.file);
}

QByteArray joined(const QList<QByteArray> &pdfs)
{
    if (pdfs.size() == 1) return pdfs.first();
    QPDF all;
    all.emptyPDF();
    std::vector<PdfBytes> sources; // they outlive what is copied from them
    for (const auto &pdf : pdfs)
        append(all, *sources.emplace_back(opened(pdf)).file);
    return written(all);
}

} // namespace tiaocai::reports
