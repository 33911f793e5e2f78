// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "casework/case_file.h"

namespace tiaocai::casework {

/// What a case still lacks when it is closed (办案规则 22, 结案审批表): hearings that are set, papers of no known receipt, duties of
/// the office that run, claims without an outcome. Named, a sentence each; none of it keeps a case from being closed.
QStringList leftOpen(const CaseFile &file, const law::Rules &rules, QDate today, const Speech &speech);

} // namespace tiaocai::casework
