// SPDX-License-Identifier: GPL-3.0-or-later
#include "rare_text.h"
#include "reports/case_paper.h"
#include "reports/pages.h"
#include "reports/print.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

double leftOf(const QString &line, const TextBox &text, const QFontMetricsF &metrics)
{
    const double spare = text.box.width() - metrics.horizontalAdvance(line);
    switch (text.align) {
    case Align::Left:
        return text.box.left();
    case Align::Centre:
        return text.box.left() + spare / 2;
    case Align::Right:
        return text.box.left() + spare;
    }
    return text.box.left();
}

void paintText(QPainter &painter, const TextBox &text, const Typefaces &typefaces)
{
    const auto face = font(text.style, typefaces);
    const QFontMetricsF metrics(face);
    painter.setFont(face);
    double top = text.box.top();
    for (const auto &line : text.lines) {
        const double baseline = top + (lineHeight(text.style) + metrics.ascent() - metrics.descent()) / 2;
        painter.drawText(QPointF(leftOf(line, text, metrics), baseline), line);
        top += lineHeight(text.style);
    }
}

void paintWatermark(QPainter &painter, const TextBox &text, const Typefaces &typefaces)
{
    const QRectF line(-text.box.width() / 2, -lineHeight(text.style) / 2, text.box.width(),
                      lineHeight(text.style));
    painter.save();
    painter.setPen(QColor(0xe6, 0xe6, 0xe6));
    painter.translate(text.box.center());
    painter.rotate(-30);
    paintText(painter, TextBox{line, text.lines, text.style, text.align}, typefaces);
    painter.restore();
}

void paintLines(QPainter &painter, const QList<QLineF> &lines, double width)
{
    painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(lines);
}

void paintPage(QPainter &painter, const Page &page, const Typefaces &typefaces)
{
    for (const auto &shade : page.shades) {
        painter.fillRect(shade, QColor(0xec, 0xec, 0xec));
    }
    for (const auto &text : page.texts) {
        if (text.style == Style::Watermark) paintWatermark(painter, text, typefaces);
    }
    for (const auto &ink : page.inks)
        painter.fillRect(ink, Qt::black);
    paintLines(painter, page.thin, dots(0.1));
    paintLines(painter, page.thick, dots(0.3));
    painter.setPen(Qt::black);
    for (const auto &text : page.texts) {
        if (text.style != Style::Watermark) paintText(painter, text, typefaces);
    }
}

using Characters = QSet<char32_t>;

void collect(const Page &page, Characters &characters)
{
    for (const auto &text : page.texts) {
        for (const auto &line : text.lines) {
            for (const auto character : line.toUcs4())
                characters.insert(char32_t(character));
        }
    }
}

using EachPage = std::function<int(const TakePage &)>;

/// Paints every page; what stands on them.
Characters paintPages(const EachPage &each, double enlargement, const Typefaces &faces,
                      QPagedPaintDevice &device, int &pages)
{
    Characters characters;
    QPainter painter(&device);
    const double scale = enlargement * double(device.logicalDpiX()) / dotsPerInch;
    painter.scale(scale, scale);
    bool isFirst = true;
    pages = each([&](const Page &page) {
        if (!isFirst) device.newPage();
        isFirst = false;
        paintPage(painter, page, faces);
        collect(page, characters);
    });
    return characters;
}

EachPage pagesOf(const TableDocument &document, const Typefaces &faces)
{
    return [&document, &faces](const TakePage &take) { return eachPage(document, faces, take); };
}

/// Every page in its text, heading and title faces.
QList<QFont> fontsOf(const Typefaces &faces)
{
    return {font(Style::Cell, faces), font(Style::Header, faces), font(Style::PaperTitle, faces)};
}

/// 王 (U+738B), in the order of their codes.
QStringList withoutGlyph(const Characters &characters, const Typefaces &faces)
{
    QList<char32_t> missing;
    for (const auto &face : fontsOf(faces)) {
        const QFontMetricsF metrics(face);
        for (const auto character : characters) {
            const bool isSeen = QChar::isPrint(character) && !QChar::isSpace(character);
            if (isSeen && !metrics.inFontUcs4(character) && !missing.contains(character))
                missing.append(character);
        }
    }
    std::ranges::sort(missing);
    QStringList named;
    for (const auto character : missing)
        named.append(
            u"%1 (U+%2)"_s.arg(QString::fromUcs4(&character, 1),
                               QString::number(uint(character), 16).toUpper().rightJustified(4, u'0')));
    return named;
}

RareCharacters rareOf(const Characters &characters, const Typefaces &faces)
{
    RareCharacters rare{{}, fontsOf(faces)};
    for (const auto character : characters) {
        if (character > 0xFFFF) rare.characters.insert(character);
    }
    return rare;
}

struct Print {
    QString title;
    QPageLayout::Orientation orientation;
    double enlargement;
    EachPage each;
};

Paper rendered(const Print &print, const Typefaces &faces)
{
    Paper made;
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(print.title);
    writer.setCreator(u"tiaocai"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(pageLayout(print.orientation));
    const auto characters = paintPages(print.each, print.enlargement, faces, writer, made.pages);
    buffer.close();
    made.bytes = withRareText(made.bytes, rareOf(characters, faces));
    made.withoutGlyph = withoutGlyph(characters, faces);
    return made;
}

} // namespace

QPageLayout pageLayout(QPageLayout::Orientation orientation)
{
    QPageLayout layout(QPageSize(QPageSize::A4), orientation, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Result<Printed> paint(const TableDocument &document, QPagedPaintDevice &device)
{
    return typefaces(QFontDatabase::families()).map([&](const Typefaces &faces) {
        Printed printed;
        paintPages(pagesOf(document, faces), document.enlargement, faces, device, printed.pages);
        return printed;
    });
}

Result<QByteArray> pdf(const TableDocument &document)
{
    return pdfPaper(document).map([](const Paper &made) { return made.bytes; });
}

Result<Paper> pdfPaper(const TableDocument &document)
{
    return typefaces(QFontDatabase::families()).map([&](const Typefaces &faces) {
        return rendered(
            {document.title, document.orientation, document.enlargement, pagesOf(document, faces)}, faces);
    });
}

Result<Paper> pdfPaper(const CasePaper &paper)
{
    return typefaces(QFontDatabase::families()).map([&](const Typefaces &faces) {
        const auto each = [&](const TakePage &take) { return eachPage(paper, faces, take); };
        return rendered({paper.title, orientationOf(paper), 1, each}, faces);
    });
}

Result<QStringList> charactersWithoutGlyph(const TableDocument &document)
{
    return typefaces(QFontDatabase::families()).map([&](const Typefaces &faces) {
        Characters characters;
        eachPage(document, faces, [&](const Page &page) { collect(page, characters); });
        return withoutGlyph(characters, faces);
    });
}

} // namespace tiaocai::reports
