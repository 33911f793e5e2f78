// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/controls.h"
#include "look/draw.h"
#include "look/rank.h"
#include "look/tokens.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace tiaocai::ui {

namespace {

bool isText(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

QColor groundOf(const QStyleOption &option)
{
    const bool isOpen = option.state & QStyle::State_Enabled && !(option.state & QStyle::State_ReadOnly);
    return isOpen ? tokens().surface : tokens().subtle;
}

} // namespace

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto &worn = tokens();
    const auto ground = groundOf(option);
    if (isWrong(widget)) return drawBox(painter, option.rect, fieldRadius, ground, worn.danger, 2);
    if (option.state & QStyle::State_HasFocus)
        return drawBox(painter, option.rect, fieldRadius, ground, worn.accent, 2);
    const bool isFixed = ground == worn.subtle;
    drawBox(painter, option.rect, fieldRadius, ground, isFixed ? worn.line : worn.field);
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow,
                   const QWidget *widget)
{
    if (option.frame) paintField(painter, option, widget);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    drawChevron(painter, arrow, 0, isEnabled ? tokens().text2 : tokens().text3);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                  const QWidget *widget)
{
    if (option.frame) paintField(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    drawChevron(painter, up, 2, tokens().text2);
    drawChevron(painter, down, 0, tokens().text2);
}

void paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isText(widget)) return paintField(painter, option, widget);
    const auto &worn = tokens();
    const bool isArea = qobject_cast<const QAbstractScrollArea *>(widget);
    const bool hasFocus = isArea && option.state & QStyle::State_HasFocus; // the current row says where
    drawBox(painter, option.rect, cardRadius, isArea ? QColor(Qt::transparent) : worn.surface,
            hasFocus ? worn.accent : worn.line);
}

} // namespace tiaocai::ui
