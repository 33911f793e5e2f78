// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages.h"

#include "flow.h"
#include "square_code.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

void flowHeading(Flow &flow, const TableDocument &document)
{
    flow.paragraph(document.title, Style::Title, Align::Centre);
    flow.advance(dots(1.2));
    flow.paragraph(document.facts.join(u"　　"_s), Style::Fact, Align::Centre);
    flow.advance(dots(1.5));
}

void flowSection(Flow &flow, const Section &section)
{
    flow.space(dots(3.5));
    flow.need(lineHeight(Style::Heading) + dots(20));
    flow.paragraph(section.title, Style::Heading);
    flow.advance(dots(0.8));
    for (const auto &sentence : section.sentences) {
        flow.paragraph(sentence, Style::Sentence);
    }
    for (const auto &table : section.tables) {
        flowTable(flow, table);
    }
    flow.space(section.notes.isEmpty() ? 0 : dots(1));
    for (const auto &note : section.notes) {
        flow.paragraph(note, Style::Foot);
    }
}

void flowSquare(Flow &flow, const QString &text)
{
    if (text.isEmpty()) return;
    const double side = dots(38);
    flow.space(dots(4));
    flow.need(side);
    flow.page().inks << squareCode(text, QRectF(flow.body().left(), flow.y(), side, side));
    flow.advance(side);
}

QRectF bodyOf(const TableDocument &document)
{
    return paper(document).adjusted(dots(8), dots(9), -dots(8), -dots(12));
}

double labelWidth(const Flow &flow, const QString &label)
{
    return QFontMetricsF(font(Style::Caption, flow.typefaces())).horizontalAdvance(label);
}

void signLine(Flow &flow, const QRectF &box, const QString &name)
{
    const double y = box.center().y() + lineHeight(Style::Caption) * 0.6;
    flow.page().thin << QLineF(box.left(), y, box.right(), y);
    if (!name.isEmpty()) flow.put({shown(name)}, box, Style::Fact, Align::Centre);
}

/// Each signer with a line to sign on, the seal last; never apart from each other.
void flowSigners(Flow &flow, const TableDocument &document)
{
    const double height = dots(13), width = flow.body().width() / double(document.signers.size() +
                                                                         (document.seal.isEmpty() ? 0 : 1));
    double x = flow.body().left();
    for (const auto &signer : document.signers) {
        const auto label = signer.role + u"："_s;
        flow.put({label}, QRectF(x, flow.y(), labelWidth(flow, label), height), Style::Caption, Align::Left);
        signLine(flow, QRectF(x, flow.y(), width, height).adjusted(labelWidth(flow, label), 0, -dots(4), 0),
                 signer.name);
        x += width;
    }
    flow.put({document.seal}, QRectF(x, flow.y(), width, height), Style::Caption, Align::Centre);
    flow.advance(height);
}

void flowFoot(Flow &flow, const TableDocument &document)
{
    double height = dots(17);
    for (const auto &line : document.foot) {
        height += lineHeight(Style::Foot) *
                  double(broken(line, font(Style::Foot, flow.typefaces()), flow.body().width()).size());
    }
    flow.space(dots(4));
    flow.need(height);
    for (const auto &line : document.foot) {
        flow.paragraph(line, Style::Foot);
    }
    flow.advance(dots(3));
    flowSigners(flow, document);
}

void addRunningFoot(Page &page, const TableDocument &document, const Flow &flow, int number, int of)
{
    const auto &body = flow.body();
    const double third = body.width() / 3;
    const QRectF band(body.left(), body.bottom() + dots(3), third, lineHeight(Style::Foot));
    const QFontMetricsF metrics(font(Style::Foot, flow.typefaces()));
    const auto put = [&](const QString &text, double x, Align align) {
        const auto line = metrics.elidedText(shown(text), Qt::ElideRight, third);
        page.texts << TextBox{band.translated(x, 0), {line}, Style::Foot, align};
    };
    put(document.runningFoot, 0, Align::Left);
    put(u"第 %1 页 共 %2 页"_s.arg(number).arg(of), third, Align::Centre);
    put(u"打印时间：%1"_s.arg(document.printedAt.toString(u"yyyy-MM-dd HH:mm"_s)), 2 * third, Align::Right);
    if (!document.watermark.isEmpty())
        page.texts << TextBox{paper(document), {document.watermark}, Style::Watermark, Align::Centre};
}

void flowAll(Flow &flow, const TableDocument &document)
{
    flowHeading(flow, document);
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        if (i > 0 && document.sections[i].startsPage) flow.open();
        flowSection(flow, document.sections[i]);
    }
    flowSquare(flow, document.square);
    flowFoot(flow, document);
}

} // namespace

QRectF paper(const TableDocument &document)
{
    const QSizeF upright = QSizeF(dots(210), dots(297)) / document.enlargement;
    return {{}, document.orientation == QPageLayout::Portrait ? upright : upright.transposed()};
}

int eachPage(const TableDocument &document, const Typefaces &typefaces, const TakePage &take)
{
    Flow counting(typefaces, bodyOf(document), [](const Page &) {});
    flowAll(counting, document);
    const int of = counting.close();
    int number = 0;
    Flow flow(typefaces, bodyOf(document), [&](Page &page) {
        addRunningFoot(page, document, flow, ++number, of);
        take(page);
    });
    flowAll(flow, document);
    return flow.close();
}

QList<Page> paginate(const TableDocument &document, const Typefaces &typefaces)
{
    QList<Page> pages;
    eachPage(document, typefaces, [&](const Page &page) { pages << page; });
    return pages;
}

} // namespace tiaocai::reports
