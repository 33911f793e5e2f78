// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/template.h"

namespace tiaocai::desk {

/// Refuses `unknown-paper`.
Result<const documents::Template *> paperCalled(const documents::Catalogue &catalogue, const QString &id);

} // namespace tiaocai::desk
