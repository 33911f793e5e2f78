// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace tiaocai::ui {
class MainWindow;
}

namespace tiaocai::ui::pictures {

/// Drives the window through every page and dialog, on any platform plugin, and writes a PNG of each into
/// `folder`; returns their paths. Writes nothing to the office. Refuses `unwritable-file`.
Result<QStringList> takeScreenshots(MainWindow &window, const QString &folder);

} // namespace tiaocai::ui::pictures
