// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/rule.h"

#include <algorithm>

namespace tiaocai::law {

const Provision &Rule::provisionOn(QDate day) const
{
    const auto holds = [&](const Provision &provision) {
        return !provision.from.isValid() || provision.from <= day;
    };
    return *std::find_if(provisions.rbegin(), provisions.rend(), holds);
}

const Wording &Rule::wordingOn(QDate day) const
{
    const auto inForce = [&](const Wording &wording) { return wording.inForce <= day; };
    const auto found = std::find_if(wordings.rbegin(), wordings.rend(), inForce);
    return found == wordings.rend() ? wordings.first() : *found;
}

} // namespace tiaocai::law
