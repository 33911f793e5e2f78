// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reply_list.h"
#include "reports/print.h"

namespace tiaocai::reports {

/// The list as the platform reads it, by the file name's suffix. Refuses `unknown-format` where it is none of csv, xlsx, json.
/// Whom a file of this ending can answer: JSON names one source, a table has no place for it.
exchange::Answering answeringBy(const QString &path);
Result<Paper> replyPaper(const exchange::ReplyList &list, const QString &path);

} // namespace tiaocai::reports
