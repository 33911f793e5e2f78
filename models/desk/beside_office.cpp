// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/beside_office.h"

#include "store/office_address.h"

namespace tiaocai::desk {

QString besideOffice(const QString &where, const QString &ending)
{
    const auto office = store::OfficeAddress::parse(where);
    return office ? office->beside(ending) : QString();
}

} // namespace tiaocai::desk
