// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// The check of the quality of bound files (案卷质量评查): which are drawn, and by what they are scored.
namespace tiaocai::office {

/// So many of these, by lot: whoever has the seed and the numbers draws the same ones in the same order. They are ranked by the SHA-256 of
/// the seed, a line break and the number; the least come first.
QStringList drawnBy(const QString &seed, QStringList numbers, int count);
/// SHA-256 over the numbers that were drawn from, in order: whether a later draw has the same ones before it.
QString populationDigest(QStringList numbers);

struct ScoredItem {
    QString text;
    QString points; ///< empty: nobody said

    bool operator==(const ScoredItem &) const = default;
};
/// "程序合法=20；文书规范=15": what the office scores, in its order.
QList<ScoredItem> scoredItems(const QString &setting);

} // namespace tiaocai::office
