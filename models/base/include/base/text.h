// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace tiaocai {

/// NFKC, trimmed, runs of white space as one space: how text is compared, searched and read from ledgers.
QString normalized(const QString &text);

/// How long a text may be, whichever way it comes: names and numbers, and what may tell a story (facts, minutes).
constexpr qsizetype longestName = 200;
constexpr qsizetype longestStory = 20'000;

/// Whether a store gives the text back as it is: no NUL, no lone surrogate, no noncharacter, at most `limit` characters.
bool isStorable(const QString &text, qsizetype limit);

/// The text, or `bad-text` where it is not storable. `field` names the place in the sentence.
Result<QString> acceptable(const QString &text, const QString &field, qsizetype limit = longestStory);

/// 2026-11-22; empty for an invalid date.
QString toText(QDate date);

/// Strictly YYYY-MM-DD and a day that exists; otherwise `bad-date`.
Result<QDate> parseIsoDate(const QString &text);

} // namespace tiaocai
