// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace tiaocai::ui {

/// The window's own two looks; Qt 6.4 does not tell the desktop's.
enum class Look { Light, Dark };

QPalette palette(Look look);
/// Palette and icons for the whole program; windows follow at once.
void wear(Look look);
Look wornLook();
/// A font that has Chinese of its own, where the desktop's has none: letters, digits and Chinese of one cut stand on one
/// line, and a table is drawn faster.
void writeChinese();
/// Relative contrast of two colours by WCAG 2: 1 to 21. Text asks for 4.5.
double contrast(const QColor &a, const QColor &b);

} // namespace tiaocai::ui
