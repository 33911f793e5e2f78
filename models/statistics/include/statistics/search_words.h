// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What cases are found by.
namespace tiaocai::statistics {

/// One token a character: "王芳 032" becomes "王 芳 0 3 2". NFKC, small letters.
QString searchWords(const QString &text);
/// "wf" of 王芳; surnames that read differently (单 is shan) as surnames.
QString initials(const QString &name);
/// Under this word a party is found again by its ID number, which itself stands nowhere in the index.
QString idWord(const QString &idNumber);

} // namespace tiaocai::statistics
