// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace tiaocai::reports {

/// The black modules of a QR code that fills the box.
QList<QRectF> squareCode(const QString &text, const QRectF &box);

} // namespace tiaocai::reports
