// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tiaocai::test {

/// `test_ui --work-in OFFICE DEED DAY`: opens the office in a window and does as a person would, saying on its output what is
/// done, until the process is killed or the deed has come to its end.
///   types     an applicant's name, and facts without end: "typed N" once N characters of them stand in the form
///   saves     case after case: "saved N"
///   imports   ledger.csv beside the office: "imported"
///   backs-up  "backed up PATH"
///   opens     "opened"
/// 1 where nothing could be done.
int workUntilKilled(const QString &path, const QString &deed, QDate day);

} // namespace tiaocai::test
