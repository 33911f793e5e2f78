// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "exchange/case_copy.h"

namespace tiaocai::desk {

class Bench;

/// A case that was handed to another office, or taken over from one.
struct HandOver {
    QString packageId;
    bool isOut = false;
    CaseId id;       ///< of this office
    QString number;  ///< ... as lists show it
    QString partner; ///< name of the other office
    exchange::Purpose purpose = exchange::Purpose::Arbitration;
    QString purposeText;
    std::optional<exchange::CaseOrigin> origin = {}; ///< of one that was taken over
    QString state; ///< exported, delivered, received, accepted, ...; RECEIVED, ACCEPTED
    QDateTime at;
    QString file = {};     ///< where it was put just now
    QDateTime before = {}; ///< when the same case went there for the same before; invalid: it did not
};

/// A case that was taken over, with what its receipt is.
struct TakenOver {
    Recorded recorded;
    HandOver of;
    QStringList receipts = {}; ///< files
};

/// The counter of cases that go to another office whole, or come from one: sealed for the recipient alone (EXCHANGE-FORMAT.md
/// section 6).
class HandOvers {
public:
    explicit HandOvers(Bench &bench)
        : m_bench(bench)
    {
    }

    /// For arbitration and review upward, a referral downward, a reply. Refuses `no-accounts`, `no-keys`, `unknown-recipient`,
    /// `wrong-purpose` (not from this kind of office to that one, or of this kind of case), `missing-data`, `attachment-missing`.
    Result<HandOver> send(const CaseId &id, const QString &to, exchange::Purpose purpose, const QString &text,
                          const QString &folder);
    /// What a file would bring, without writing. Refuses what exchange::prove() does, `not-a-hand-over`, `bad-case`,
    /// `newer-data`, `attachments-differ`.
    Result<exchange::CaseCopy> read(const QString &file) const;
    /// A case of this office's own, with what came along; a reply goes to the case that was referred, and what is handed over
    /// once more, in another file, to the open case that it made before. Twice the same file is the same case. The receipt stands in `folder`.
    Result<TakenOver> accept(const QString &file, const QString &folder);
    /// Those of a case; of a null id all of them, the last ones first.
    Result<QList<HandOver>> all(const CaseId &id = {}) const;
    /// The acts of the other office's case, as they came: read-only.
    Result<exchange::CaseCopy> history(const QString &packageId) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
