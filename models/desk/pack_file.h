// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "files/beside.h"
#include "vault/secret.h"

/// A pack as a file: an office of its own with some cases in it, sealed for the way.
namespace tiaocai::desk {

/// The cases of the pack out of the office, as sealed bytes beside their place.
Result<files::Beside> sealedPack(const Reading &at, const office::PackedOut &pack, const QString &place,
                                 const vault::Secret &passphrase);
/// This file, which is a pack itself, sealed.
Result<files::Beside> sealedAgain(const Reading &at, const QString &place, const vault::Secret &passphrase);

/// The pack as it stands in a file, sealed or not: a private copy, each of whose rows is as it was written. Where it came from
/// `office`, what is personal in it is open to who works there; else it stays closed until somebody logs in.
Result<std::unique_ptr<Bench>> readPack(const QString &file, const vault::Secret &passphrase, const Now &now,
                                        const ProgramLaw &program, const Reading *office);

} // namespace tiaocai::desk
