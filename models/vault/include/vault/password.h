// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secret.h"

namespace tiaocai::vault {

/// By which a password is known again, and from which nobody makes it: Argon2id as libsodium writes it, salt and parameters
/// with it. Takes a tenth of a second.
QString verifierOf(const Secret &password);
/// False also where the verifier asks more of this computer than the program would.
bool isPassword(const Secret &password, const QString &verifier);
/// Made by other parameters than those of today: it is made anew when the password is at hand.
bool isOutdated(const QString &verifier);

/// Words for a sheet of paper, drawn by lot: 30 letters and digits in groups of five, without those that look alike.
QString recoveryCode();

} // namespace tiaocai::vault
