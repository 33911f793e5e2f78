// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/template.h"

namespace tiaocai::documents {

/// The list of documents says of some fields that no act holds them; since it was written acts do, or nothing of the case
/// tells them and a person does. Where the field stands in this table, its source here counts.
QString sourceByNow(const QString &paper, const PaperField &field);

} // namespace tiaocai::documents
