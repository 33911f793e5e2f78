// SPDX-License-Identifier: GPL-3.0-or-later
#include "allowed.h"

#include "steps.h"

namespace tiaocai::casework {

namespace {

QList<ActKind> stageMayFollow(const CaseFile &file)
{
    switch (file.kind) {
    case CaseKind::Mediation:
        return mediationMayFollow(file);
    case CaseKind::Arbitration:
        return arbitrationMayFollow(file);
    case CaseKind::Review:
        return reviewMayFollow(file);
    }
    return {};
}

} // namespace

bool opensCase(ActKind kind)
{
    return kind == ActKind::MediationApplied || kind == ActKind::MediationOffered ||
           kind == ActKind::ReferralReceived || kind == ActKind::ArbitrationFiled ||
           kind == ActKind::TransferReceived || kind == ActKind::ReviewFiled;
}

CaseKind caseKindOf(ActKind opening)
{
    if (opening == ActKind::ArbitrationFiled || opening == ActKind::TransferReceived)
        return CaseKind::Arbitration;
    return opening == ActKind::ReviewFiled ? CaseKind::Review : CaseKind::Mediation;
}

bool isAllowed(const CaseFile &file, ActKind kind)
{
    if (kind == ActKind::ActCorrected) return true;
    return stageMayFollow(file).contains(kind) || performanceMayFollow(file).contains(kind) ||
           commonMayFollow(file).contains(kind);
}

QList<ActKind> mayFollow(const CaseFile &file)
{
    QList<ActKind> kinds;
    const auto all = stageMayFollow(file) + performanceMayFollow(file) + commonMayFollow(file);
    for (const auto kind : all) {
        if (!kinds.contains(kind)) kinds.append(kind);
    }
    return kinds;
}

} // namespace tiaocai::casework
