// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

namespace tiaocai::intake {

/// What the words of a cell say of how a case ended.
struct ResultReading {
    std::optional<LedgerResult> result; ///< nothing where the words are unknown
    bool isSentence = false; ///< read from other words than those that say a result and nothing else
    bool settledBeforeWithdrawal = false;
};

/// A negation counts for the word that it belongs to, what was claimed or given up is not how the case ended, and the end
/// of the sentence decides. What would follow from a condition, is planned, asked or denied twice, is no result; an agreement
/// that was not kept is one, and a withdrawal too, wherever they went behind it.
ResultReading readResult(const QString &words);

/// √, ✓, 是.
bool isTick(const QString &words);

/// The word of a result that is a heading, below which it is ticked: 调解成功, 调解结果 撤回; empty where it is none.
QString resultInHeading(const QString &heading);

/// What a column beside the result's says of the end: 是 below 是否撤回.
ResultReading readBelow(const QString &heading, const QString &words);

/// Whether both are counted alike: a settlement is an agreement, and what was handed on was not agreed.
bool countAlike(LedgerResult one, LedgerResult other);

/// The same below a heading that asks whether the mediation succeeded: 是, 否.
ResultReading readAnswer(const QString &words);

} // namespace tiaocai::intake
