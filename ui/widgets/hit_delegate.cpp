// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hit_delegate.h"

#include "widgets/layout.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

void drawLine(QPainter *painter, const QRect &line, const QString &text,
              const QList<QTextLayout::FormatRange> &formats)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(text, painter->font());
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(line.width());
    layout.endLayout();
    painter->setClipRect(line);
    layout.draw(painter, line.topLeft());
    painter->setClipping(false);
}

/// "姓名  单王芳", with what answers in bold and underlined.
void drawFound(QPainter *painter, const QRect &line, const statistics::Found &found)
{
    const auto before = statistics::label(found.of.in) + u"  "_s;
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    drawLine(painter, line, before + found.of.text,
             {{int(before.size() + found.at), int(found.length), format}});
}

} // namespace

HitDelegate::HitDelegate(const RowModel<desk::Hit> &hits, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_hits(hits)
{
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const auto *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto &hit = m_hits.row(index.row());
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const auto area = item.rect.adjusted(spacing, spacing / 2, -spacing, -spacing / 2);
    const int height = area.height() / 2;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    drawLine(painter, {area.topLeft(), QSize(area.width(), height)}, caseText(hit.of), {});
    drawFound(painter, {area.left(), area.top() + height, area.width(), height}, hit.found);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {40 * spacing, 2 * option.fontMetrics.height() + 2 * spacing};
}

QString caseText(const desk::CaseRow &row)
{
    return u"%1  %2 ⇢ %3"_s.arg(row.number, row.applicants, row.respondents);
}

} // namespace tiaocai::ui
