// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Bytes that nobody wrote as a ledger, read as one: what libFuzzer varies, and what every test run reads again.
namespace tiaocai::fuzz {

/// A container of the parts in the bytes, each below a line “=== its name”; the bytes themselves where they begin with no such
/// line. So that the readers of the parts are reached, and not only checksums refused.
QByteArray assembled(const QByteArray &bytes);

/// Reads them as the importer does, to the last entry. What they say does not matter: a reading or a refusal is right.
void readAsLedger(const QByteArray &bytes);

} // namespace tiaocai::fuzz
