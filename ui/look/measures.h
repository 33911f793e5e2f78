// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look.h"

#include <QFont>

namespace tiaocai::ui {

/// Heights in pixels at 100 %, by density. Nothing that is clicked is lower than 24.
struct Measures {
    int field = 30, smallButton = 26, row = 28, columnHead = 28, groupHeader = 30, tab = 32, navigation = 36,
        tile = 54, notice = 34;
};
const Measures &measures();

/// Ranks of type: what it is, what stands there, what explains it. Two weights, no italics.
enum class Type { Figure, PageTitle, CardTitle, Field, Body, Small, KeyCap };
QFont font(Type type);
/// The same in bold.
QFont boldFont(Type type);

} // namespace tiaocai::ui
