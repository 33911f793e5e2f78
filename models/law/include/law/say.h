// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "law/engine.h"
#include "law/rule.h"

/// What the law's values are called, in the words of the window or in the law's own.
namespace tiaocai::law {

/// A Chinese text of the rule files.
QString lawWords(const QString &text, const Speech &speech);
/// "调解期限"
QString nameOf(const Rule &rule, const Speech &speech);
/// "调解期限 15 日（自然日）": what holds for a clock that counts from a day.
QString periodOf(const Rule &rule, QDate from, const Speech &speech);
QString nameOf(DeadlineState state, const Speech &speech);
/// The sentence of a doubt's code (Period::doubts).
QString doubtText(const QString &code, const Speech &speech);

} // namespace tiaocai::law
