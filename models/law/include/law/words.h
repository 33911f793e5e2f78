// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/period.h"

#include <QJsonObject>
#include <QStringList>

namespace tiaocai::law {

/// What `deadline` prints (COMMANDS.md): rule, from, due, unrolled, judged, strict, lenient, provisional,
/// doubts, trace. `why` is in the program's language, everything else is not. null where there is no date.
QJsonObject toJson(const Period &period, const LawBook &book);

/// The question that the command line asks: `--from D [--extend N] [--exclude GROUND@F..T]... [--restart
/// KIND@D]... [--interrupt D[..END]]... [--pause F..T]... [--employment-ended D] [--length N] [--variant
/// NAME] [--overlay PROVINCE]`, values as words of their own or after `=`. Refuses `usage` for words that do
/// not say that.
Result<Reckoning> readReckoning(const QString &ruleId, const QStringList &options);

} // namespace tiaocai::law
