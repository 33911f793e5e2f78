// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QPDF;

namespace tiaocai::reports {

/// The same bytes each time.
QByteArray written(QPDF &file);

} // namespace tiaocai::reports
