// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/law_book.h"
#include "office/office_file.h"

/// What the office decides about itself: a payload, or a refusal that says what to do.
namespace tiaocai::office {

/// Somebody joins the staff; whom a ledger named keeps his id. Refuses `missing-data`, `person-exists`, `bad-text`,
/// `date-in-future`, and `no-head` where the first of an office is not its head.
Result<StaffJoined> join(const OfficeFile &file, const QString &name, const QList<Role> &roles, QDate on,
                         QDate today);
/// Refuses `unknown-person`, `missing-data` (no role), `last-head`, `date-in-future`, `before-joining`.
Result<RolesChanged> changeRoles(const OfficeFile &file, const PersonId &person, const QList<Role> &roles,
                                 QDate on, QDate today);
/// Refuses `unknown-person`, `last-head`, `date-in-future`, `before-joining`.
Result<StaffLeft> leave(const OfficeFile &file, const PersonId &person, QDate on, QDate today);

/// Refuses `unknown-person`, `missing-data`, `bad-text`, `person-exists`.
Result<StaffRenamed> rename(const OfficeFile &file, const PersonId &person, const QString &name, QDate today);
/// Refuses `missing-data`, `bad-text`.
Result<OfficeChanged> changeOffice(const OfficeChanged &asked);

/// What differs from the settings of now: nothing where nothing does. Refuses `bad-setting`, `bad-template`.
Result<SettingsChanged> changeSettings(const OfficeFile &file, const Settings &wanted,
                                       const law::LawBook &book, qint64 lastAct);
/// Refuses `bad-target`.
Result<TargetSet> setTarget(const Target &target);
/// The PC's clock against the last record, to the minute. Refuses `clock-set-back`, naming both moments.
Result<void> isNotSetBack(const QDateTime &now, const QDateTime &lastRecord);
/// What the head found when he compared the two clocks: `asked` says the true moment, the reason and the second person; the
/// rest is the file's. Refuses `missing-data`, `bad-text`, `date-in-future` (the PC's clock has not reached that moment),
/// `clock-not-ahead` (nothing is stamped later), `second-person-needed`.
Result<ClockCorrected> correctClock(const OfficeFile &file, const ClockCorrected &asked, const PersonId &head,
                                    QDate on, const QDateTime &now);
/// Refuses `unknown-pack`, `pack-not-out` (it is back, or was voided), `missing-data`, `bad-text`.
Result<PackVoided> voidPack(const OfficeFile &file, const PackId &pack, const QString &reason);
/// From a day that is not over, to one that is not before it. Refuses `unknown-person`, `own-substitute`, `bad-period`,
/// `date-in-past`, and `substitute-there` where somebody stands in for him on one of these days.
Result<SubstituteNamed> nameSubstitute(const OfficeFile &file, const SubstituteNamed &asked, QDate today);
/// Refuses `no-substitute`.
Result<SubstituteEnded> endSubstitution(const OfficeFile &file, const PersonId &person, QDate today);
/// Nobody is both let in and kept out, and somebody sees the case. Refuses `unknown-person`, `missing-data`, `bad-text`,
/// `bad-restriction`.
Result<CaseRestricted> restrictCase(const OfficeFile &file, const CaseRestricted &asked, QDate today);
/// Refuses `not-restricted`, `missing-data`, `bad-text`.
Result<RestrictionLifted> liftRestriction(const OfficeFile &file, const CaseId &id, const QString &reason);

/// What a person must say: `missing-data` without it, `bad-text`.
Result<QString> neededText(const QString &text, const char *member);

/// Refuses `missing-data`, `bad-text`.
Result<FollowUpEntered> followUp(const FollowUpEntered &entry);

} // namespace tiaocai::office
