// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>

namespace tiaocai {

/// NFKC, trimmed, runs of white space as one space: how text is compared, searched and read from ledgers.
QString normalized(const QString &text);

/// Refuses `bad-text` for a NUL, a lone surrogate, or more than `limit` characters: what a store would
/// silently cut or change. `field` names the place in the sentence.
Result<QString> acceptable(const QString &text, const QString &field, qsizetype limit = 4000);

/// 2026-11-22; empty for an invalid date.
QString toText(QDate date);

/// Strictly YYYY-MM-DD and a day that exists; otherwise `bad-date`.
Result<QDate> parseIsoDate(const QString &text);

} // namespace tiaocai
