// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace tiaocai::reports {

/// What stands on the sheet by which a forgotten password is replaced.
struct RecoverySheet {
    QString office, code, madeBy;
    QDateTime madeAt;
};

/// 密码恢复单, A4 upright, as a PDF in which the code is found again by recoveryCodeIn(). Needs a QGuiApplication. Refuses
/// `no-document-font`.
Result<QByteArray> recoverySheet(const RecoverySheet &sheet);

/// The code in a sheet's PDF, or the first line of a text into which somebody typed it. Refuses `no-recovery-code`.
Result<QString> recoveryCodeIn(const QByteArray &file);

} // namespace tiaocai::reports
