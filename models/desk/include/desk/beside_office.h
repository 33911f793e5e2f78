// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tiaocai::desk {

/// A file or folder of this computer that goes with the office at this address: "office.tiaocai.drafts"; by whichever name or
/// link the office is called. Empty where it is no address.
QString besideOffice(const QString &where, const QString &ending);

} // namespace tiaocai::desk
