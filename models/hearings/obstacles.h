// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board.h"

namespace tiaocai::hearings {

/// What keeps a case out of a plan, by the code of section 3: on each of its days the last of what stops a room, a start and
/// an arbitrator who may sit there, and of these the one of most days (the first of them where several are as many).
QString obstacle(const Board &board, int which);

} // namespace tiaocai::hearings
