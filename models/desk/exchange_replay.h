// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange_ground.h"

/// SeriesStanding of other offices, decided once more as they were decided: package by package, in the order of the audit.
namespace tiaocai::desk {

/// A series with its packages.
struct SeriesStanding {
    exchange::Receiver receiver;
    QList<store::KeptPackage> packages = {};
};

/// What is kept of all that was exchanged, and what the audit says of it and of the office's acts.
struct KeptExchange {
    QList<store::KeptPackage> packages;
    QList<store::KeptReceipt> receipts;
    QList<store::ChainedLine> lines; ///< none where no other office is known: nothing can have come or left
};
/// The lines up to the end of a day; an invalid one: all.
Result<KeptExchange> keptExchange(const Reading &at, QDate day = {});

/// What a series is decided by once more.
struct Remembered {
    QList<store::KeptPackage> packages; ///< that came
    QHash<QString, QJsonObject>
        given; ///< the last receipt that was given, by package: its refusal and its notes stand
    QList<PackageDecision> decisions;
};
Remembered rememberedOf(const office::OfficeFile &history, const KeptExchange &kept);

/// `whose`: the sender and his series.
SeriesStanding decidedOnceMore(const Reading &at, const Remembered &remembered, const store::Whose &whose);

/// Kept bytes are what was proved when they were kept.
Result<exchange::Packed> packedOf(const Reading &at, const store::KeptPackage &package);

} // namespace tiaocai::desk
