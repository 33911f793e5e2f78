// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/receiver.h"

namespace tiaocai::exchange {

/// A case as it left for an office.
struct Sent {
    RecordLine record; ///< revision 0: it never left in this epoch
    qint64 sequence = 0;
    QString heldBack =
        {}; ///< the hash of a content that was withdrawn and does not leave by itself; empty: none

    bool operator==(const Sent &) const = default;
};

/// What left for one office in one epoch: every revision of every case, the highest last.
using SentBook = QMap<QString, QList<Sent>>;
/// The live cases by id, as caseJson() has them.
using LiveCases = QMap<QString, QJsonObject>;

/// The records of a package in the order of their cases, and what the book has more after it.
struct Selection {
    QList<RecordLine> records = {};
    QList<Sent> more = {};
};

/// Everything that is live, and the void ones of this epoch as they were last sent. `before`: the book of the epoch before, whose
/// withdrawn contents stay withdrawn.
Selection fullOf(const SentBook &sent, const SentBook &before, const LiveCases &live, qint64 sequence);
/// What differs from what was last sent, and what stands open at the recipient. `corrects`: the number that a correction names:
/// what was withdrawn of it leaves again; 0: none.
Selection deltaOf(const SentBook &sent, const LiveCases &live, const QSet<QString> &open, qint64 sequence,
                  qint64 corrects = 0);
/// Each case whose last revision left with that number, as it had been sent before, or void.
Selection withdrawalOf(const SentBook &sent, qint64 withdrawn, const Reason &reason, qint64 sequence);
/// Each live case as it is: a test is nothing that was sent.
Selection testOf(const LiveCases &live);

/// The book with what a package added.
SentBook with(SentBook sent, const QList<Sent> &more);
/// Upserts among all that was last sent.
QList<RecordLine> liveIn(const SentBook &sent);

/// What a case's being gone is told by.
Reason voided();

} // namespace tiaocai::exchange
