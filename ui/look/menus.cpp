// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/controls.h"
#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"

#include <QPainter>
#include <QStyleOption>

namespace tiaocai::ui {

namespace {

constexpr int menusSide = 11, iconRoom = 24;

void paintLead(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &box)
{
    const QRect lead(box.left(), box.center().y() - 7, 16, 16);
    if (option.checked)
        drawTick(painter, lead, tokens().accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, lead);
}

bool hasLead(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

} // namespace

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const auto &worn = tokens();
    painter.fillRect(option.rect, worn.surface);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1),
                                worn.line);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected && isEnabled) painter.fillRect(option.rect, worn.selected);
    auto box = option.rect.adjusted(menusSide, 0, -menusSide, 0);
    paintLead(painter, option, box);
    if (hasLead(option)) box.setLeft(box.left() + iconRoom);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(isEnabled ? worn.text : worn.text3);
    const auto parts = option.text.split(u'\t');
    painter.drawText(box, Qt::AlignVCenter | Qt::TextHideMnemonic, parts.first());
    painter.restore();
    if (parts.size() > 1) {
        const int width = keyCapWidth(parts[1]);
        drawKeyCap(painter, {box.right() - width, box.center().y() - keyCapHeight / 2, width, keyCapHeight},
                   parts[1]);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawChevron(painter, QRectF(box.right() - 12, box.top(), 12, box.height()), 3, worn.text2);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {contents.width(), 9};
    const auto parts = option.text.split(u'\t');
    int width = QFontMetrics(option.font).size(Qt::TextShowMnemonic, parts.first()).width() + 2 * menusSide;
    if (hasLead(option)) width += iconRoom;
    if (parts.size() > 1) width += keyCapWidth(parts[1]) + 2 * menusSide;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) width += 2 * menusSide;
    return {std::max(width, contents.width()), measures().row};
}

} // namespace tiaocai::ui
