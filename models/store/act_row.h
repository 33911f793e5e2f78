// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canonical.h"
#include "casework/act.h"
#include "connection.h"
#include "store/acts.h"
#include "store/audit.h"
#include "store/raw_cells.h"

#include <QJsonObject>

/// An act as a row and its personal half, and back.
namespace tiaocai::store {

/// The columns of an act, in the order that its digest covers: all but the digest itself. The digest takes the case's id
/// in place of case_no.
inline const QString actColumns =
    QStringLiteral("seq, id, case_no, kind, version, on_date, at_time, recorded_at, recorded_by, "
                   "decided_by, concerns, supersedes, batch, data, personal_digest");
constexpr int actColumnCount = 15;
/// "a, b" as "t.a, t.b".
QString qualified(const QString &columns, const QString &table);

struct PersonalHalf {
    QString salt, data;
    QString digest() const;
};

/// A fresh salt hides what can be guessed, a phone number for instance, once the half itself is erased.
PersonalHalf personalHalf(const QJsonObject &personal);
PersonalHalf personalHalf(const casework::Act &act);
/// Refuses `bad-data`.
Result<QJsonObject> objectFrom(const QByteArray &json);
QVariantList cells(const casework::Act &act, qint64 seq, qint64 caseNo, const QString &personalDigest);
QString digestOfAct(const QVariantList &cells, const QString &caseId);
/// Of cells as they stand, from `first` on.
QString digestOfAct(const RawCells &cells, qsizetype first, const QString &caseId);
/// What it covers behind the act's place, of the cells without the places of act and case, from `first` on.
QByteArray speltBehindPlace(const RawCells &cells, qsizetype first, const QString &caseId);
/// The next cells as they are covered by a digest.
void spell(CanonicalRow &row, const RawCells &cells, qsizetype first, qsizetype count);

/// Refuses an act that could not be read from its own row and personal half, naming the act and the member at fault.
Result<void> readsBack(const casework::Act &act, const QVariantList &cells, const PersonalHalf &half);

/// What writes one act, at its place: its row with the digest, and its personal half.
struct PlacedAct {
    QVariantList row, personal;
    AuditLine line;
};
PlacedAct placed(const ActRows &rows, qint64 seq, qint64 caseNo);
const QString &insertOfActs();
const QString &insertOfPersonalHalves();

/// An act's two halves as JSON; `personal` is null where it was erased.
struct ActData {
    QByteArray data, personal;
};
/// From the cells of actColumns, of which that of the data is not read. Refuses `damaged` where the data cannot be read.
Result<casework::Act> actFrom(const QVariantList &cells, const ActData &data, const CaseId &caseId,
                              const QString &office);
/// Where the personal half of an act is sealed for.
QByteArray placeOfHalf(const QString &act);
/// From a row of an answer, in which the personal data follow the columns of the act. Refuses also `login-needed`.
Result<casework::Act> actFrom(const Row &row, int first, const CaseId &caseId, const Connection &connection);
/// The columns of an act whose data are read apart.
constexpr int actDataColumn = 13;

} // namespace tiaocai::store
