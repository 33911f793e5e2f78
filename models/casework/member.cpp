// SPDX-License-Identifier: GPL-3.0-or-later
#include "member.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

qsizetype longestText(QStringView key)
{
    static constexpr std::array names{"name"_L1,
                                      "alias"_L1,
                                      "legalRepresentative"_L1,
                                      "idNumber"_L1,
                                      "creditCode"_L1,
                                      "phone"_L1,
                                      "email"_L1,
                                      "registrationNumber"_L1,
                                      "number"_L1,
                                      "caseNumber"_L1,
                                      "fileNumber"_L1,
                                      "organisation"_L1,
                                      "delegates"_L1,
                                      "township"_L1,
                                      "legalRepresentativeTitle"_L1};
    return std::find(names.begin(), names.end(), key) != names.end() ? 200 : 4000;
}

} // namespace tiaocai::casework
