// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

namespace tiaocai::reports {

/// One of those who sign.
struct Signing {
    QString name;
    QString idNumber; ///< prints masked: everybody who signs reads the list
    std::optional<Money> claim = {};
};

/// 申请人签名册, A4 upright, in the size of what people sign: a line for each with room for signature or fingerprint and day.
TableDocument signatureList(const QString &office, const QString &respondent, const QList<Signing> &people,
                            const QDateTime &printedAt, bool demonstration);

} // namespace tiaocai::reports
