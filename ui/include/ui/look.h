// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace tiaocai::ui {

/// The window's own two looks; Qt 6.4 does not tell the desktop's.
enum class Look { Light, Dark };
/// How much air there is: compact on screens under 900 pixels of height.
enum class Density { Compact, Comfortable };

QPalette palette(Look look);
/// Palette, style and icons for the whole program; windows follow at once.
void wear(Look look);
Look wornLook();
/// Fonts by name, Simplified or Traditional first by the language (zh, zh_TW, en): letters, digits, brackets and Chinese
/// of one cut stand on one line whatever the desktop's locale is. Call it after `wear` and `spaceOut`; windows that
/// were made before keep the sizes they had.
void writeChinese(const QString &language);
/// `scale` in percent (100 to 150) on top of the system's own.
void spaceOut(Density density, int scale = 100);
/// That of the screen on which the program starts.
Density densityOfScreen();
/// The program's mark, for its windows.
QIcon programIcon();
/// Relative contrast of two colours by WCAG 2: 1 to 21. Text asks for 4.5.
double contrast(const QColor &a, const QColor &b);

} // namespace tiaocai::ui
