// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// A machine that builds and tests at once is slow, and what is waited for comes: five seconds, as Qt has it, tell of the machine and
/// not of the program.
#define TIAOCAI_PATIENCE 60'000

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), TIAOCAI_PATIENCE)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT((expression), (message), TIAOCAI_PATIENCE)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), TIAOCAI_PATIENCE)
