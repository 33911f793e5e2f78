// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/volume.h"

namespace tiaocai::reports {

/// All parts (PDF, JPEG, PNG) in one PDF with a bookmark each; the pages count from 1 behind the front matter, which counts in Roman
/// numerals. Refuses `not-bindable` naming the part that is neither PDF nor picture, and what `front` refuses.
Result<documents::BoundVolume> bound(const QList<documents::VolumePart> &parts,
                                     const documents::FrontMatter &front);

} // namespace tiaocai::reports
