// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QLabel>
#include <QString>

class QBoxLayout;
class QLayout;
class QPushButton;

namespace tiaocai::ui {

/// The one distance: margins and gaps are this, half of it or twice it. Pixels at 100 %.
inline constexpr int spacing = 8;

/// A label that shows text as it is: names are data and never markup.
QLabel *plainLabel(const QString &text = {}, const QString &objectName = {});
/// A larger or bolder label: page titles, section headings.
QLabel *heading(const QString &text, double scale, const QString &objectName = {});
QPushButton *button(const QString &text, const QString &icon, const QString &objectName);
/// A field behind its label, which is its accessible name too.
void addField(QBoxLayout *row, const QString &label, QWidget *field, const QString &objectName, int stretch);
/// So large, where the screen has room for it and for the frame around it.
void resizeOnScreen(QWidget *window, QSize wanted);
/// Margins and gaps of the one grid.
void space(QLayout *layout, int margin = 0);

} // namespace tiaocai::ui
