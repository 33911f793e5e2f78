// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "store/acts.h"

/// One case out of the file, and what its acts write there.
namespace tiaocai::desk {

/// `unknown-case` also for cases whose import or registration was taken back, `case-restricted` where who acts does not see it.
Result<store::CaseRecord> caseRecord(const Reading &at, const CaseId &id);
/// The same for what is derived of every case, whoever acts: nothing of it is shown.
Result<store::CaseRecord> anyCaseRecord(const Reading &at, const CaseId &id);
Result<casework::CaseFile> anyCaseFile(const Reading &at, const CaseId &id);
Result<casework::CaseFile> caseFile(const Reading &at, const store::CaseRecord &record);
Result<casework::CaseFile> caseFile(const Reading &at, const CaseId &id);
/// By case number, registration number or UUID.
Result<CaseId> caseCalled(const Reading &at, const QString &numberOrId);
Result<CaseId> anyCaseCalled(const Reading &at, const QString &numberOrId);
/// Whose signature acts of such cases wait for.
office::Approval approvalIn(const Reading &at, casework::CaseKind kind);
casework::CaseFile folded(const Reading &at, const CaseId &id, const QList<casework::Act> &acts);
/// The pack that the case is out in.
std::optional<Reservation> reservationOf(const office::OfficeFile &history, const CaseId &id);
CaseView viewOf(const Reading &at, const casework::CaseFile &file);

/// The next one of a series that nobody has; it is taken by the act that carries it.
Result<QString> nextNumber(const Reading &at, const QString &series, int year);
/// Gives the draft's act the numbers that it calls for and does not carry.
Result<void> number(const Reading &at, casework::ActDraft &draft, casework::CaseKind kind);

/// A new case by its first act: decided, written with what it brings. Refuses what Cases::registerCase() refuses.
Result<Recorded> openCase(Writing &at, const casework::ActDraft &draft);
/// One more act of a case: allowed, decided, written with what it brings. Refuses what Cases::record() refuses.
Result<Recorded> recordAct(Writing &at, const CaseId &id, const casework::ActDraft &draft);

/// The same with what it brings in other cases: those that are heard together, those that are joined.
Result<Recorded> recordWithOthers(Writing &at, const CaseId &id, const casework::ActDraft &draft);
/// What recording it would do, by who acts. Refuses what recordAct() refuses, but for `approval-needed`.
Result<Recorded> previewOf(const Reading &at, const casework::CaseFile &file,
                           const casework::ActDraft &draft);
/// His role enters such acts. Refuses `not-permitted`.
Result<void> mayEnter(const Reading &at, const casework::CaseFile &file, const casework::ActDraft &draft);
/// His role enters such acts, and nothing keeps him out of this case. Refuses `not-permitted`, `recused`, `recusal-pending`.
Result<void> isHisToRecord(const Reading &at, const casework::CaseFile &file,
                           const casework::ActDraft &draft);
/// Who acts may propose the act, and somebody else decides it.
bool mustPropose(const Reading &at, const casework::CaseFile &file, const casework::ActDraft &draft);
/// Whose decision it is goes by this kind: that of the act that a correction corrects.
casework::ActKind kindToDecide(const casework::CaseFile &file, const casework::Payload &payload);

/// The act and the numbers that it gives to its case. Refuses `number-taken`, and `attachment-missing` of a file without
/// bytes.
Result<void> append(Writing &at, const store::CaseRecord &record, const casework::Act &act);
/// The same where nobody is told of it: in a file that is being made, or on trial.
Result<void> writeAct(const Reading &at, const store::CaseRecord &record, const casework::Act &act);
/// What an act says is kept under a SHA-256, and how long it is.
struct KeptBytes {
    QString sha256;
    qint64 size = 0;
};
/// Those of a file that was attached or a paper that was issued, also where a correction names them.
std::optional<KeptBytes> bytesNamedBy(const casework::Act &act);
/// Nothing is derived from these cases any more, and their numbers are free.
Result<void> leaveLists(Writing &at, const QList<store::CaseRecord> &records);
/// The projections of the case as it is now.
Result<void> index(const Reading &at, const store::CaseRecord &record, const casework::CaseFile &file);
/// The bytes of an issued or attached file, compared with their SHA-256. Refuses `attachment-missing`, `attachment-changed`.
Result<QByteArray> attachedContent(const Reading &at, const QString &sha256);

} // namespace tiaocai::desk
