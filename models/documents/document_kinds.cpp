// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheet.h"

#include <algorithm>
#include <array>

namespace tiaocai::documents {

using casework::DocumentKind;

namespace {

struct KindRow {
    QStringView paper;
    DocumentKind kind;
};

constexpr std::array kindRows{
    KindRow{u"consent-inquiry", DocumentKind::ConsentInquiry},
    KindRow{u"mediation-acceptance-notice", DocumentKind::AcceptanceNotice},
    KindRow{u"arbitration-acceptance-notice", DocumentKind::AcceptanceNotice},
    KindRow{u"review-acceptance-notice", DocumentKind::AcceptanceNotice},
    KindRow{u"mediation-refusal-notice", DocumentKind::RefusalNotice},
    KindRow{u"arbitration-refusal-notice", DocumentKind::RefusalNotice},
    KindRow{u"jurisdiction-notice", DocumentKind::RefusalNotice},
    KindRow{u"review-refusal-notice", DocumentKind::RefusalNotice},
    KindRow{u"session-notice", DocumentKind::SessionNotice},
    KindRow{u"mediation-agreement", DocumentKind::Agreement},
    KindRow{u"mediation-failure-notice", DocumentKind::FailureNotice},
    KindRow{u"response-notice", DocumentKind::ResponseNotice},
    KindRow{u"evidence-notice", DocumentKind::EvidenceNotice},
    KindRow{u"tribunal-notice", DocumentKind::TribunalNotice},
    KindRow{u"collective-notice", DocumentKind::CollectiveNotice},
    KindRow{u"hearing-notice", DocumentKind::HearingNotice},
    KindRow{u"extension-notice", DocumentKind::ExtensionNotice},
    KindRow{u"suspension-notice", DocumentKind::SuspensionNotice},
    KindRow{u"resumption-notice", DocumentKind::ResumptionNotice},
    KindRow{u"case-revocation-decision", DocumentKind::RevocationDecision},
    KindRow{u"arbitration-mediation-award", DocumentKind::MediationAward},
    KindRow{u"review-mediation-award", DocumentKind::MediationAward},
    KindRow{u"award", DocumentKind::Award},
    KindRow{u"advance-enforcement-award", DocumentKind::Award},
};

} // namespace

DocumentKind kindOf(QStringView paper)
{
    const auto row = std::ranges::find(kindRows, paper, &KindRow::paper);
    if (row != kindRows.end()) return row->kind;
    return paper.endsWith(u"-decision") ? DocumentKind::Decision : DocumentKind::OtherDocument;
}

} // namespace tiaocai::documents
