// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// How each control is painted; `Style` calls them.
namespace tiaocai::ui {

// Buttons
void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void paintToolButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);

// Fields
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow,
                   const QWidget *widget);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                  const QWidget *widget);
/// The border of a table, of a list, of a card.
void paintFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);

// Lists
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintTabLabel(QPainter &painter, const QStyleOptionTab &option, const QRect &box);
void paintHeadSection(QPainter &painter, const QStyleOptionHeader &option);
void paintHeadLabel(QPainter &painter, const QStyleOptionHeader &option);
void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);

// Menus
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

} // namespace tiaocai::ui
