// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/reply_list.h"
#include "reports/print.h"

namespace tiaocai::reports {

/// The list as the platform reads it, by the file name's suffix. Refuses `unknown-format` where it is none of csv, xlsx, json.
Result<Paper> replyPaper(const exchange::ReplyList &list, const QString &path);

} // namespace tiaocai::reports
