// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "exchange/divergence.h"
#include "vault/secret.h"

namespace tiaocai::desk {

class Bench;

struct PackedCase {
    CaseId id;
    QString number, parties;
    bool isOut = false; ///< in a pack, and not back
};

/// Cases of a day that were taken out in one file.
struct PackView {
    PackId id;
    QDate day;
    QString tribunal; ///< its code
    QString place;    ///< its name, as the register has it that day
    QDateTime packedAt = {};
    QString by = {};
    QList<PackedCase> cases = {};
    bool voided = false;
    QString voidReason = {};

    bool isOut() const { return std::ranges::any_of(cases, &PackedCase::isOut); }
};

/// What a person says of a case that went on in the office and in the pack.
struct PackDecision {
    bool take = false;   ///< what the pack holds is recorded after what is here; else it is left out
    QString reason = {}; ///< of what is left out, which is kept
};
using PackDecisions = QHash<CaseId, PackDecision>;

enum class Carried {
    Unchanged, ///< the pack brings nothing that is not here
    Brought,   ///< what it brings is recorded here
    Waiting,   ///< a person has to decide
    LeftOut    ///< a person left out what it brings
};

/// A case of a pack beside the same case here.
struct CarriedCase {
    CaseId id;
    QString number, parties;
    QList<exchange::Difference> differences = {};
    int acts = 0; ///< that the pack brings
    bool isConflict = false;
    std::optional<Refusal> refusal = {}; ///< why what it brings cannot be recorded here
    Carried state = Carried::Unchanged;
};

/// A pack that is checked in, or would be.
struct CheckIn {
    PackId pack;
    QDate day;
    QString tribunal;
    bool isOut =
        false; ///< the office waits for it; of a pack that was voided, or that it does not know, each case is decided
    QString voidReason = {};
    QList<CarriedCase> cases = {};

    int count(Carried state) const { return int(std::ranges::count(cases, state, &CarriedCase::state)); }
};

/// The counter of the packs: a day's cases go on a journey in one sealed file, are recorded there, and come back.
class Packs {
public:
    explicit Packs(Bench &bench)
        : m_bench(bench)
    {
    }

    /// This file is no office, but a pack at work: acts of its cases are recorded in it, and nothing else.
    bool isPack() const;
    /// Those that were taken out, the last one first.
    Result<QList<PackView>> all() const;
    /// The cases that are heard that day at the tribunal, by its code or name. Refuses `unknown-tribunal`.
    Result<QList<PackedCase>> casesOn(QDate day, const QString &tribunal) const;
    /// What stands against taking cases out at all: `no-accounts`.
    Result<void> mayPackOut() const;
    /// These cases with all their acts, sealed under the passphrase where nothing stands; they are reserved from here on. With them go the hours that other cases keep busy, without names. Refuses `no-accounts`, `nothing-to-pack`, `cases-out` (in another pack),
    /// `unknown-tribunal`, `file-exists`, `disk-full`, ...
    Result<PackView> packOut(QDate day, const QString &tribunal, const QString &to,
                             const vault::Secret &passphrase);
    /// In a pack itself: the whole of it, sealed to be carried back. Refuses `not-a-pack`, `file-exists`, `disk-full`, ...
    Result<PackView> carryBack(const QString &to, const vault::Secret &passphrase) const;
    /// A pack as a file of its own at `to`, where nothing stands, on which a laptop works. Refuses `wrong-passphrase`, `not-a-pack`,
    /// `damaged`, `file-exists`, ...
    static Result<void> open(const QString &pack, const QString &to, const vault::Secret &passphrase);

    /// In what the pack, sealed or the laptop's own file, differs from the office, and what checkIn() would do; nothing is written.
    /// Refuses what open() refuses, and `other-office`.
    Result<CheckIn> check(const QString &pack, const vault::Secret &passphrase,
                          const PackDecisions &decisions = {},
                          exchange::Wording wording = exchange::Wording::Words) const;
    /// Acts of the pack that are not here are recorded as they were there, under the ordinary checks, all in one transaction. A
    /// case that went on at both ends, or in which they cannot follow, waits until a person decides.
    Result<CheckIn> checkIn(const QString &pack, const vault::Secret &passphrase,
                            const PackDecisions &decisions = {},
                            exchange::Wording wording = exchange::Wording::Words);
    /// The pack is not waited for any longer. Refuses what office::voidPack() refuses.
    Result<PackView> voidPack(const PackId &id, const QString &reason);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
