// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace tiaocai {

/// The two halves of a payload: what stands in the act, and what stands apart so that it can be erased.
enum class Half { Act, Personal, Both };

/// The stored halves joined again; an erased personal half is allowed to be missing.
QJsonObject joined(const QJsonObject &act, const QJsonObject &personal);

} // namespace tiaocai
