// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

/// The most memory that this process ever held, in MB.
inline int peak()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return int(used.ru_maxrss / 1024);
}
