// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/now.h"
#include "casework/payload.h"

#include <QDateTime>

namespace tiaocai::casework {

/// What stands behind a date: a file, a document, minutes, or "told orally" with who and when.
struct Proof {
    QString text; ///< "申请笔录.pdf", "口头告知，周建华，11-15"

    bool operator==(const Proof &) const = default;
};

/// A dated fact of a case file. Never edited or deleted.
struct Act {
    ActId id;
    CaseId caseId;
    QDate on;                ///< the legal date
    std::optional<QTime> at; ///< where the time counts
    QDateTime recordedAt;
    PersonId recordedBy;
    std::optional<PersonId> decidedBy;
    QList<PartyId> concerns;
    Proof proof;
    QString note;
    std::optional<BatchId>
        batch; ///< back-entered from a ledger: may be incomplete where a live verb would insist
    Payload payload;

    ActKind kind() const { return kindOf(payload); }
    bool isBackEntered() const { return on < recordedAt.date(); }
    /// Days between the legal date and the record; 0 where it was recorded on its day.
    qint64 lateEntryDays() const { return isBackEntered() ? on.daysTo(recordedAt.date()) : 0; }
    /// The act that it corrects, if it is a correction.
    std::optional<ActId> supersedes() const;
    bool operator==(const Act &) const = default;
};

/// An act as a person asks for it.
/// "Late entry, 3 days: <the note>", or that nobody said why; empty for what was recorded on its day.
QString lateEntry(const Act &act);

struct ActDraft {
    Payload payload;
    QDate on;
    ActId id = {}; ///< given in recording where it is null
    std::optional<QTime> at = {};
    std::optional<PersonId> decidedBy = {};
    QList<PartyId> concerns = {};
    Proof proof = {};
    QString note = {};
};

} // namespace tiaocai::casework
