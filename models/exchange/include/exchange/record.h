// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/header.h"
#include "statistics/case_facts.h"

namespace tiaocai::exchange {

/// One line of cases.jsonl: a case as it left its office, or that it is void.
struct RecordLine {
    QString id; ///< of the case
    qint64 revision = 0;
    QString hash;
    bool isVoid = false;
    QByteArray line; ///< canonical, without its end

    bool operator==(const RecordLine &) const = default;
};

/// SHA-256 of the record without `hash`, `revision` and `courtNumber`.
QString recordHash(QJsonObject json);
/// The line with its hash and this revision.
RecordLine recordOf(QJsonObject json, qint64 revision);
/// The lines of a cases.jsonl that was read before.
QList<RecordLine> recordsIn(const QByteArray &lines);
/// What says that a case is none any more.
QJsonObject voidJson(const QString &caseId, const Reason &reason);
/// Of a line that was read before.
QJsonObject jsonOf(const QByteArray &line);

/// Why one record is refused: the first of `accepted-before-received`, `closed-before-accepted`, `closing-incomplete`,
/// `closed-not-accepted`, `ended-and-accepted`, `due-differs`, `in-time-differs`, `cause-doubled`, `group-over-persons`; empty:
/// it fits together.
QString faultOf(const QJsonObject &upsert);

/// The case as figures see it. `countsPersons`: a collective one weighs its persons.
statistics::CaseFacts factsIn(const QJsonObject &upsert, bool countsPersons);

/// Summed over those that are live.
Totals totalsOf(const QList<RecordLine> &records);

/// Records that are live, with their digest over "CASE HASH LF" in the order of the cases.
RecordState stateOf(const QMap<QString, QString> &hashes);
RecordState stateOf(const QList<RecordLine> &records);

} // namespace tiaocai::exchange
