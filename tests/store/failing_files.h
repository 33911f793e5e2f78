// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// SQLite's files as this process sees them, one call of which fails.
namespace tiaocai::store::failing {

/// From here on the n-th write, truncation or sync of any file answers with an error of the disk; 0: none.
void at(int call);
/// The sync after the journal was cut short answers with an error: what was to be saved is saved by then.
void onceSaved(bool isFailing);
/// Before any file is cut short, `look` is called: what stands there then is what a kill would leave.
void beforeTruncation(const std::function<void()> &look);
/// Whether it has come to that call.
bool hasFailed();

} // namespace tiaocai::store::failing
