// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages.h"
#include "reports/print.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

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
    paintLines(painter, page.thin, dots(0.1));
    paintLines(painter, page.thick, dots(0.3));
    painter.setPen(Qt::black);
    for (const auto &text : page.texts) {
        if (text.style != Style::Watermark) paintText(painter, text, typefaces);
    }
}

Result<Printed> render(const TableDocument &document, QByteArray &bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setCreator(u"tiaocai"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(pageLayout(document.orientation));
    return paint(document, writer);
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
    const auto faces = typefaces(QFontDatabase::families());
    if (!faces) return refuse(faces);
    QPainter painter(&device);
    const double scale = document.enlargement * double(device.logicalDpiX()) / dotsPerInch;
    painter.scale(scale, scale);
    bool isFirst = true;
    const int pages = eachPage(document, *faces, [&](const Page &page) {
        if (!isFirst) device.newPage();
        isFirst = false;
        paintPage(painter, page, *faces);
    });
    return Printed{pages};
}

Result<QByteArray> pdf(const TableDocument &document)
{
    return pdfPaper(document).map([](const Paper &made) { return made.bytes; });
}

Result<Paper> pdfPaper(const TableDocument &document)
{
    QByteArray bytes;
    return render(document, bytes).map([&](const Printed &printed) { return Paper{bytes, printed.pages}; });
}

} // namespace tiaocai::reports
