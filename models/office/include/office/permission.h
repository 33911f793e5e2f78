// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "office/office.h"
#include "office/settings.h"

namespace tiaocai::office {

/// What a person may do apart from recording acts.
enum class Action {
    ReadCases,
    RevealNumbers, ///< ID numbers and telephones, whole
    RegisterCase,
    ImportLedger,
    VoidImport,
    PrintReport,
    ImportCalendar,
    ChangeSettings,
    ChangeStaff,
    CorrectClock,
    ChangeRegisters,
    PlanHearings,
    CarryCases,
    FollowUp,
    VoidPack,
    Verify,
    Backup,
    Restore,
    ReadAudit,
    ChangeAccounts,
    ChangePassword, ///< one's own
    ChangeKeys,     ///< the office's own, and whose packages are believed
    ReadExchange,
    SendPackages,
    TakePackages, ///< check and apply what others sent, and read receipts
    AcceptGap,    ///< what a supervisor decides about a sender's numbers
    RestrictCase, ///< who may see a single case
    PassCasesOn,  ///< all that somebody has, to somebody else
    ChangeOfficeKey
};

/// The table role x action of TRUST.md, and who decides and who records an act of a case (casework::facts): either may enter
/// it. A person may what any of his roles may, and for whom he stands in, but for staff, accounts and keys: these take a role of his
/// own. A mediator may always do a clerk's work. The administrator sees no cases.
bool may(Role role, Action action);
bool may(Role role, casework::ActKind act);
bool may(const Person &person, Action action);
bool may(const Person &person, casework::ActKind act);
/// The roles that may enter such an act, for those who may not.
QList<Role> whoMay(casework::ActKind act);
/// "register a case": everything that stands here and the person may do.
QStringList whatHeMay(const Person &person);

/// Refuses `not-permitted`, naming who may.
Result<void> allowed(const Person &person, Action action);
Result<void> allowed(const Person &person, casework::ActKind act);
/// What somebody may make of others: the head is made by a head alone, and nobody makes more of himself.
Result<void> mayGive(const Person &giver, const PersonId &to, const QList<Role> &roles);
/// ... and what he may take from somebody who has these roles: a head is unmade by a head alone.
Result<void> mayUnmake(const Person &giver, const QList<Role> &roles);
/// Who says that somebody stands in for the absent one: with his roles he lends his cases.
Result<void> mayLend(const Person &giver, const Person &absent, const PersonId &substitute);
/// Which acts need a signature is no matter of an administrator.
Result<void> maySet(const Person &person, const Settings &before, const Settings &after);
/// Whether an act of this kind that he enters waits until somebody else decides it. `asked`: whose signature the office wants in
/// such cases (approvalAsked()).
bool mustPropose(const Person &person, casework::ActKind act, Approval asked);
/// Of an office that has accounts, since without them nobody can sign.
Approval approvalAsked(const Settings &settings, casework::CaseKind of);
/// One of his roles decides such acts.
bool mayDecide(const Person &person, casework::ActKind act);
/// "Head of office": who may decide it.
QString whoDecides(casework::ActKind act);
/// Asked with the case, null where the act opens one: an act is corrected by who recorded it, or by the head.
Result<void> allowed(const Person &person, const casework::ActDraft &draft, const casework::CaseFile *file);

} // namespace tiaocai::office
