// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/choices.h"

#include <QList>
#include <QString>

namespace tiaocai::intake {
struct LedgerRow;
}

namespace tiaocai::desk {

/// A claim of a ledger's cell: what its words mean, and the words themselves.
struct NamedCause {
    casework::Cause cause = casework::Cause::OtherCause;
    QString text;

    bool operator==(const NamedCause &) const = default;
};

/// The claims of a cell such as 拖欠工资、经济补偿金; one of another cause where its words are not known.
QList<NamedCause> causesOf(const QString &words);

/// What a person assigned to the words goes before what they say.
QList<NamedCause> causesOf(const intake::LedgerRow &row);

enum class CauseDoubt {
    None,    ///< the words say a cause, or that it is another one
    Unknown, ///< entered as another one
    Civil,   ///< 买卖合同, 民间借贷: no labour dispute; entered as another cause
    Assumed, ///< 赔偿金: for what, nobody says
};
CauseDoubt doubtOf(const QString &words);

} // namespace tiaocai::desk
