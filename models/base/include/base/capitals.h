// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

namespace tiaocai {

/// "壹万陆仟捌佰元整", "叁佰零伍元肆角整", "零元整": an amount as papers write it out (《支付结算办法》附一), never negative.
QString inCapitals(Money amount);

} // namespace tiaocai
