// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace tiaocai::reports {

/// The font families of printed documents.
struct Typefaces {
    QString text;     ///< 宋体, 仿宋
    QString heading;  ///< 黑体
    QString title;    ///< 小标宋, of papers; where there is none, as headings
    QStringList rare; ///< what has the characters that these lack, in the order in which they are asked
};

/// The best of the installed families. Noto CJK is never chosen: it spoils a PDF's text layer, and 申请人 is no
/// longer found.
/// Refuses `no-document-font`.
Result<Typefaces> typefaces(const QStringList &installed);

} // namespace tiaocai::reports
