// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "desk/desk.h"
#include "vault/secret.h"

/// Who gets in, and who waits.
namespace tiaocai::desk {

/// Until when an account is locked after so many wrong passwords, the last of them at that moment; invalid: it is not. From the
/// fifth on a minute, and each time twice as long, a day at most.
QDateTime lockedUntil(int failures, const QDateTime &last);
/// By the audit, and by what waits beside the file; invalid: it is not.
Result<QDateTime> lockedUntil(const Reading &at, const PersonId &person);

Result<office::Person> passwordNeeded();
/// In the audit where it is not his. Refuses `login-needed`, `locked-out`, `wrong-password`.
Result<void> provedByPassword(Bench &bench, const office::Person &person, const vault::Secret *password);
/// Where nobody else may give him an account. Refuses `wrong-recovery-code`, `second-person-needed`.
Result<void> provedBySheet(const Reading &at, const office::Person &person, const QString &code);
/// The office's key, shared by all that work for who acts; none: the office has none.
using KeyHeld = std::shared_ptr<const vault::OfficeKey>;
/// Out of its wrapping, with what he proved who he is. Refuses `wrong-passphrase`, `damaged`.
Result<KeyHeld> keyOf(const office::OfficeFile &history, const PersonId &person, const Credential &who);
/// The password of somebody, by which he is known and the office's key comes out.
office::PasswordSet passwordOf(const Reading &at, const PersonId &person, const vault::Secret &password);

/// The password of who acts is kept by today's parameters from here on.
Result<void> renewed(Bench &bench, const vault::Secret &password);

/// The code of the recovery sheet, as it was typed. Refuses `wrong-recovery-code`.
Result<void> isOnSheet(const Reading &at, const QString &code);
Refusal wrongRecoveryCode();
/// Whether somebody else could give him an account.
bool hasSecond(const Reading &at, const PersonId &person);
Refusal secondNeeded();

} // namespace tiaocai::desk
