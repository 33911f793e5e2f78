// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/engine.h"
#include "law/words.h"

#include <QDate>

namespace tiaocai::law::test {

/// The rules and calendars that the program is built with.
const LawBook &book();
const Calendar &calendar();

/// "2026-11-22"; an empty text is no date.
QDate day(const char *text);

/// A file of tests/data/law.
QByteArray data(const QString &name);

/// The answer to the words of the `deadline` verb; QFAIL is the caller's where it is refused.
Result<Period> reckoned(const char *rule, const char *words);

} // namespace tiaocai::law::test
