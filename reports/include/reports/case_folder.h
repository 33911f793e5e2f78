// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/volume.h"
#include "reports/case_sheet.h"

namespace tiaocai::reports {

/// index.html of a case that was laid out as files: who and what, every act, the periods, what has reached whom, the evidence, and
/// each file by its name. One page without scripts and without anything from elsewhere; always in Chinese, numbers of people masked.
QByteArray folderIndex(const CaseSheet &sheet, const QList<documents::FolderFile> &files,
                       const QDateTime &madeAt);

} // namespace tiaocai::reports
