// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/controls.h"
#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace tiaocai::ui {

namespace {

constexpr int listsBarWidth = 3, thumbWidth = 6;

/// ▲ or ▼ beside the word by which a table is sorted.
void paintSortMark(QPainter &painter, const QPointF &at, bool isUp)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().text);
    const double half = 4, height = isUp ? -7 : 7;
    const double base = at.y() - height / 2;
    const QPointF points[] = {{at.x() - half, base}, {at.x() + half, base}, {at.x(), base + height}};
    painter.drawPolygon(points, 3);
    painter.restore();
}

} // namespace

void paintTab(QPainter &painter, const QStyleOptionTab &option)
{
    const auto &worn = tokens();
    const bool isChosen = option.state & QStyle::State_Selected;
    if (option.state & QStyle::State_MouseOver && !isChosen) painter.fillRect(option.rect, worn.hover);
    if (isChosen)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                         worn.accent);
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -4), fieldRadius);
}

void paintTabLabel(QPainter &painter, const QStyleOptionTab &option, const QRect &box)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    painter.save();
    painter.setFont(isChosen ? boldFont(Type::Body) : font(Type::Body));
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.setPen(isChosen ? tokens().text : (isEnabled ? tokens().text2 : tokens().text3));
    painter.drawText(box, Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    painter.restore();
}

void paintHeadSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, tokens().subtle);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens().line);
}

void paintHeadLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    constexpr int side = 7, markRoom = 14;
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    auto box = option.rect.adjusted(side, 0, -side, 0);
    if (isSorted) box.setRight(box.right() - markRoom);
    painter.save();
    painter.setFont(font(Type::Small));
    painter.setPen(isSorted ? tokens().text : tokens().text2);
    const auto words = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, box.width());
    const auto alignment = option.textAlignment & Qt::AlignHorizontal_Mask;
    QRect written;
    painter.drawText(box, int(alignment | Qt::AlignVCenter), words, &written);
    if (isSorted)
        paintSortMark(painter, {written.right() + markRoom / 2.0 + 2, box.center().y() + 1.0},
                      option.sortIndicator == QStyleOptionHeader::SortDown);
    painter.restore();
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens().selected);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens().hover);
    const bool isFirst = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                         option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
    if (option.state & QStyle::State_Selected && isFirst)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(listsBarWidth, option.rect.height())),
                         tokens().accent);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    const bool isUpright = option.orientation == Qt::Vertical;
    if (option.maximum <= option.minimum) return;
    const int off = ((isUpright ? thumb.width() : thumb.height()) - thumbWidth) / 2;
    const auto box = isUpright ? thumb.adjusted(off, 2, -off, -2) : thumb.adjusted(2, off, -2, -off);
    const bool isHeld = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    drawBox(painter, box, thumbWidth / 2.0, isHeld ? tokens().field : tokens().rule, Qt::transparent);
}

} // namespace tiaocai::ui
