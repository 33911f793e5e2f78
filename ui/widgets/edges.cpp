// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/edges.h"

#include <QPainter>
#include <QStyleOption>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

Edges::Edges()
    : QProxyStyle(u"fusion"_s)
{
}

void Edges::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hasFocus = option->state & State_HasFocus; // Fusion's own edge tells that
    const bool isField = element == PE_FrameLineEdit || element == PE_Frame;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!isField && !isBox) || (isField && hasFocus)) return;
    painter->save();
    painter->setPen(option->palette.color(isBox ? QPalette::PlaceholderText : QPalette::Mid));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

} // namespace tiaocai::ui
