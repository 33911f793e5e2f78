// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

namespace tiaocai::casework {

/// What came back by an act of failed service: its document, and all that lay in one envelope with it and reached nobody meanwhile.
QList<ServedDocument> cameBack(const CaseFile &file, const ActId &act, const ServiceFailed &failed);

/// Of a copy that was issued of an award or mediation award, that decision; of every other document, itself.
DocumentId decisionBehind(const CaseFile &file, const DocumentId &document);

} // namespace tiaocai::casework
