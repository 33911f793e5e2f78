// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office.h"

namespace tiaocai::test {

/// The office of the tests, with an id of its own.
inline office::Office sampleOffice(office::OfficeKind kind = office::OfficeKind::Centre)
{
    return {OfficeId::fresh(), kind, QStringLiteral("石桥镇劳动人事争议调解中心"),
            QStringLiteral("411302001")};
}

} // namespace tiaocai::test
