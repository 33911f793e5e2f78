// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/receipt.h"
#include "exchange_ground.h"

/// What is noted on a package that was applied (EXCHANGE-FORMAT.md section 10, "after").
namespace tiaocai::desk {

/// What stands beside the notes in its receipt.
struct Inspected {
    QJsonArray recomputed = {};
    QList<exchange::FigureDifference> differences = {};
};

struct Noted {
    const Reading &at;
    const exchange::Header &header;
    const QJsonObject &summary;
    const exchange::KeyCard &card;
    std::optional<exchange::Header>
        before;                    ///< of the last package that was applied; nullopt: this is the first
    const exchange::Book &earlier; ///< as the cases stood before it
};

/// The notes, and codes on the records that they are about.
QStringList notesOn(const Noted &noted, exchange::PackageOutcome &outcome, const exchange::Book &book,
                    bool isComplete, Inspected &inspected);

} // namespace tiaocai::desk
