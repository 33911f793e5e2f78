// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace tiaocai::ui::pictures {

/// Every control in every state, the light look at the left and the dark one at the right.
QImage componentSheet();

} // namespace tiaocai::ui::pictures
