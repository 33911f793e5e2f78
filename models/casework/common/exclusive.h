// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

namespace tiaocai::casework {

/// What is granted: of a claim, or in words.
struct Granted {
    std::optional<ClaimId> claim = {};
    QString text = {};
};
QList<Granted> grantedBy(const QList<AgreementItem> &items);
QList<Granted> grantedBy(const QList<ClaimResult> &results);

/// Warns where both of two are granted of which the law gives one or the other (实施条例 25, 劳动合同法 48).
void warnOfExclusive(const CaseFile &file, const QList<Granted> &granted, QStringList &warnings);

} // namespace tiaocai::casework
