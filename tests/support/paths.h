// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where tests find what they read. Functions, not definitions: a path on the command line of every file would have each
/// checkout compile everything anew.
namespace tiaocai::test {

QString dataPath(const QString &below);    ///< "/ledger/x.xlsx" in tests/data
QString sourcePath(const QString &below);  ///< "/resources" in the checkout
QString programPath(const QString &below); ///< "/tiaocai-cli" among the built programs
QString textOf(const QString &path);       ///< of a file; empty where it cannot be read
QString roomsPath();                       ///< the rooms and their arrows, as the build has them

} // namespace tiaocai::test
