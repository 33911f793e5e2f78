// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_codec.h"

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

/// A few roles, in a table.
struct Some {
    std::array<Role, 5> roles{};
    std::size_t count = 0;

    template <typename... Roles>
    constexpr Some(Roles... some)
        : roles{some...}
        , count(sizeof...(some))
    {
    }
    QList<Role> list() const { return QList<Role>(roles.begin(), roles.begin() + count); }
};

constexpr auto C = Role::Clerk, M = Role::Mediator, A = Role::Arbitrator, H = Role::Head, R = Role::Archivist;

struct FactRow {
    ActKind kind;
    Some decides;
    Some records;
    const char16_t *article;
    const char16_t *document;
};

/// The columns "Decides/records" (by their letters), "Basis" and "Document" of ACTS.md, in the order of ActKind.
constexpr std::array factRows{
    FactRow{ActKind::HandlerAssigned, {H}, {C}, u"令17-25", u"指派记录"},
    FactRow{ActKind::PartyAdded, {A, M}, {C, M}, u"法22, 23; 规则6, 7, 46(一)", u"追加当事人通知书"},
    FactRow{ActKind::PartySucceeded, {A, M}, {C, M}, u"法25; 规则28, 47", u"变更当事人通知书"},
    FactRow{ActKind::PartyWithdrew, {C}, {C}, u"规则35, 63", u"撤回申请书"},
    FactRow{ActKind::RepresentativeChanged, {C}, {C}, u"法24; 民诉62, 63", u"授权委托书"},
    FactRow{ActKind::DelegatesElected, {C}, {C}, u"法7; 规则63", u"推举书"},
    FactRow{ActKind::ServiceAddressConfirmed, {C}, {C}, u"规则20(3); 民诉90", u"送达地址确认书"},
    FactRow{ActKind::DocumentIssued, {C, M, A, H, R}, {C, M, A, H, R}, u"", u""},
    FactRow{ActKind::DocumentServed, {C}, {C}, u"规则20, 59; 民诉88–94", u"送达回证"},
    FactRow{ActKind::ServiceFailed, {C}, {C}, u"规则20(3)", u"情况说明"},
    FactRow{ActKind::PublicationStarted, {A}, {C}, u"民诉95; 规则46(六), 57", u"公告"},
    FactRow{ActKind::CasesJoined, {A, H}, {C}, u"民诉55", u"合并审批"},
    FactRow{ActKind::CaseSplit, {A, H}, {C}, u"民诉55", u"分案审批"},
    FactRow{ActKind::ContactLogged, {M, C}, {M, C}, u"规则27(一)", u"工作记录"},
    FactRow{ActKind::FileAttached, {C, M, A, H, R}, {C, M, A, H, R}, u"", u""},
    FactRow{ActKind::ClosingApproved, {H}, {C}, u"规则22", u"结案审批表"},
    FactRow{ActKind::ClosingRevoked, {H}, {C}, u"规则22", u"结案审批表"},
    FactRow{ActKind::FileArchived, {R}, {R}, u"规则21–24", u"卷内目录"},
    FactRow{ActKind::FileLent, {R}, {R}, u"规则23", u"借阅登记"},
    FactRow{ActKind::FileReturned, {R}, {R}, u"规则23", u"借阅登记"},
    FactRow{ActKind::FileDisposed, {H}, {R}, u"规则24", u"销毁清册"},
    FactRow{ActKind::LimitationPaused, {M, C}, {M, C}, u"法27; 规则28", u"记录"},
    FactRow{ActKind::LimitationResumed, {M, C}, {M, C}, u"法27; 规则28", u"记录"},
    FactRow{ActKind::DeemedServiceRebutted, {A}, {C}, u"邮送规定11", u"情况说明"},
    FactRow{ActKind::EvidenceReceived, {C}, {C}, u"法28; 规则15, 29", u"证据材料清单"},
    FactRow{ActKind::EvidenceExchanged, {C}, {C}, u"规则15; 民诉136", u"证据材料清单"},
    FactRow{ActKind::EvidenceExamined, {C}, {C}, u"法38", u"庭审笔录"},
    FactRow{ActKind::EvidenceReturned, {C}, {C}, u"", u"证据材料退还签收单"},
    FactRow{ActKind::ElementsFilled, {M, A, C}, {M, A, C}, u"规则60", u"案件审理要素表"},
    FactRow{ActKind::ReferralReceived, {M, C}, {M, C}, u"规则69, 70", u"委托(委派)调解函"},
    FactRow{ActKind::ReferralAnswered, {M, C}, {M, C}, u"规则69, 70", u"反馈函"},
    FactRow{ActKind::MediationApplied, {M, C}, {M, C}, u"法12; 令17-21; 规则27", u"调解申请书"},
    FactRow{ActKind::MediationOffered, {M}, {M}, u"令17-23", u"征求意见书"},
    FactRow{ActKind::ConsentRequested, {M, C}, {M, C}, u"令17-22", u"征求意见书"},
    FactRow{ActKind::ConsentAnswered, {M, C}, {M, C}, u"令17-22, 31", u"征求意见书回执"},
    FactRow{ActKind::MediationAccepted, {M, H}, {M, C}, u"令17-22", u"受理通知书"},
    FactRow{ActKind::MediationDeclined, {M}, {C}, u"令17-22, 30", u"不予受理(不同意调解)通知书"},
    FactRow{ActKind::SessionSet, {M}, {M}, u"令17-25", u"调解通知书"},
    FactRow{ActKind::SessionHeld, {M}, {M}, u"令17-25, 32", u"调解笔录"},
    FactRow{ActKind::MediationExtended, {M}, {M}, u"令17-29", u"延期同意书"},
    FactRow{ActKind::AgreementSigned, {M}, {M}, u"法14; 令17-26", u"调解协议书"},
    FactRow{ActKind::PrivateSettlementReached, {M}, {M}, u"法14", u"和解记录"},
    FactRow{ActKind::MediationWithdrawn, {M}, {M}, u"法14", u"撤回申请书"},
    FactRow{ActKind::MediationFailed, {M}, {M}, u"令17-29, 30, 31", u"调解终止(不成)通知书"},
    FactRow{ActKind::HandedToArbitration, {M, C}, {M, C}, u"法5, 14", u"移交函"},
    FactRow{ActKind::AgreementAmended, {M}, {M}, u"", u"补充协议"},
    FactRow{ActKind::PaymentRecorded, {M, C}, {M, C}, u"令17-16, 17, 32; 规则27(三)", u"收条"},
    FactRow{ActKind::PerformanceCompleted, {M, C}, {M, C}, u"令17-16, 17, 32", u"履行笔录"},
    FactRow{ActKind::DefaultRecorded, {M}, {M}, u"法15; 令17-28, 30", u"不履行记录及告知书"},
    FactRow{
        ActKind::RemedyPursued, {M, C}, {M, C}, u"法15, 16; 规则74, 75; 民诉205, 225–228", u"仲裁审查申请书"},
    FactRow{ActKind::RemedyResult, {M, C}, {M, C}, u"民诉225–228; 解释一13, 51", u""},
    FactRow{ActKind::ReviewFiled, {C}, {C}, u"规则74", u"收件回执"},
    FactRow{ActKind::ReviewAccepted, {H}, {C}, u"规则75", u"受理通知书"},
    FactRow{ActKind::ReviewRefused, {H}, {C}, u"规则75", u"不予受理通知书"},
    FactRow{ActKind::ReviewExtended, {H}, {C}, u"规则76", u"延长审批"},
    FactRow{ActKind::ReviewConcluded, {A}, {C}, u"规则76–79", u"调解书"},
    FactRow{ActKind::ReviewAwardSigned, {A}, {C}, u"规则77", u"送达回证"},
    FactRow{ActKind::ArbitrationFiled, {C}, {C}, u"法28; 规则29", u"收件回执"},
    FactRow{ActKind::SupplementRequested, {C}, {C}, u"规则29", u"补正通知书"},
    FactRow{ActKind::SupplementReceived, {C}, {C}, u"规则29, 46(二)", u"补正通知书"},
    FactRow{ActKind::PreMediationAgreed, {C}, {C}, u"规则69", u"调解建议书"},
    FactRow{ActKind::PreMediationEnded, {C}, {C}, u"规则69", u""},
    FactRow{ActKind::ArbitrationAccepted, {H}, {C}, u"法29; 规则30", u"立案审批表"},
    FactRow{ActKind::ArbitrationRefused, {H}, {C}, u"规则31, 34", u"不予受理通知书"},
    FactRow{ActKind::DefenceReceived, {C}, {C}, u"规则33", u"答辩书"},
    FactRow{ActKind::DefenceTermWaived, {C}, {C}, u"规则33, 44, 58", u"同意书"},
    FactRow{ActKind::EvidenceTermSet, {A}, {C}, u"规则15, 44", u"举证通知书"},
    FactRow{ActKind::JurisdictionObjected, {C}, {C}, u"规则10", u"管辖异议书"},
    FactRow{ActKind::JurisdictionDecided, {H}, {C}, u"规则10", u"决定书"},
    FactRow{ActKind::CaseTransferred, {H}, {C}, u"规则9", u"移送函"},
    FactRow{ActKind::TransferReceived, {H}, {C}, u"规则9, 46(五)", u"收件回执"},
    FactRow{ActKind::CounterclaimFiled, {C}, {C}, u"规则36", u"反申请书"},
    FactRow{ActKind::CounterclaimDecided, {H, A}, {C}, u"规则36, 46(四)", u"反申请受理通知书"},
    FactRow{ActKind::ClaimsChangeRequested, {C}, {C}, u"规则44", u"变更申请书"},
    FactRow{ActKind::ClaimsChangeDecided, {A}, {C}, u"规则44, 46(三)", u"受理通知书"},
    FactRow{ActKind::ClaimsReduced, {A}, {C}, u"规则44", u"变更申请书"},
    FactRow{ActKind::SimplifiedChosen, {H}, {C}, u"规则56, 57", u"简易处理通知书"},
    FactRow{ActKind::ConvertedToOrdinary, {H}, {C}, u"规则61", u"转程序决定书"},
    FactRow{ActKind::TribunalComposed, {H}, {C}, u"法31, 32; 规则37, 65", u"组庭通知书"},
    FactRow{ActKind::RecusalRequested, {C}, {C}, u"规则11", u"回避申请书"},
    FactRow{ActKind::RecusalDecided, {H}, {C}, u"规则11, 12", u"回避决定书"},
    FactRow{ActKind::HearingSet, {A}, {C}, u"法35; 规则25, 38", u"开庭通知书"},
    FactRow{ActKind::HearingCancelled, {A}, {C}, u"法35; 规则38", u"取消开庭通知书"},
    FactRow{ActKind::PostponementRequested, {C}, {C}, u"法35; 规则38", u"延期开庭申请书"},
    FactRow{ActKind::PostponementDecided, {H}, {C}, u"法35; 规则38", u"延期开庭通知书"},
    FactRow{ActKind::HearingHeld, {A}, {C}, u"规则39–42", u"庭审笔录"},
    FactRow{ActKind::BenchNoteKept, {A}, {A}, u"", u""},
    FactRow{ActKind::CommissionedMediationAgreed, {A}, {C}, u"规则70", u"委托调解函"},
    FactRow{ActKind::CommissionedMediationEnded, {A}, {C}, u"规则70", u""},
    FactRow{ActKind::ExtensionApproved, {H}, {C}, u"法43; 规则45", u"延期审理审批表"},
    FactRow{ActKind::Suspended, {H}, {C}, u"规则46(六), 47", u"中止审理审批表"},
    FactRow{ActKind::Resumed, {H}, {C}, u"规则46(六), 47", u"恢复审理通知书"},
    FactRow{ActKind::InquiryOrdered, {A}, {C}, u"规则16, 17, 40, 47(六)", u"委托鉴定书"},
    FactRow{ActKind::InquiryReturned, {A}, {C}, u"规则16, 17, 40", u"调查笔录"},
    FactRow{ActKind::AdvanceEnforcementDecided, {A}, {C}, u"法44; 规则51", u"先予执行裁决书"},
    FactRow{ActKind::MediationAwardIssued, {A}, {C}, u"法42; 规则72, 73", u"调解书"},
    FactRow{ActKind::MediationAwardRepudiated, {A}, {C}, u"法42; 规则72", u""},
    FactRow{ActKind::ApplicationWithdrawn, {A}, {C}, u"规则35", u"撤回申请书"},
    FactRow{ActKind::DeemedWithdrawn, {A}, {C}, u"规则39, 59", u"决定书"},
    FactRow{ActKind::AwardMade, {A}, {C}, u"法43, 47–50; 规则49, 50, 53", u"裁决书"},
    FactRow{ActKind::AwardCorrected, {A}, {C}, u"规则54", u"补正决定书"},
    FactRow{ActKind::CaseRevoked, {H, A}, {C}, u"规则32", u"决定书"},
    FactRow{ActKind::ProceedingsTerminated, {H, A}, {C}, u"规则48", u"决定书"},
    FactRow{ActKind::CourtActionReported, {C}, {C}, u"法48–50; 解释一16, 17", u"调卷函"},
    FactRow{ActKind::CourtResultReported,
            {C},
            {C},
            u"法48–50; 解释一16, 18, 21, 24; 裁决生效解释1–3",
            u"裁判文书"},
    FactRow{ActKind::EffectCertified, {H}, {C}, u"法50, 51", u"生效证明书"},
    FactRow{ActKind::LatenessCertified, {H}, {C}, u"法43", u"逾期未裁决证明"},
    FactRow{ActKind::ActCorrected, {C, M, A, H, R}, {C, M, A, H, R}, u"", u"更正说明"},
};

constexpr bool standsInOrder()
{
    for (std::size_t i = 0; i < factRows.size(); ++i) {
        if (factRows[i].kind != ActKind(i)) return false;
    }
    return factRows.size() == choices<ActKind>.size();
}
static_assert(standsInOrder(), "one row for every kind of act, in the order of ActKind");

} // namespace

ActFacts facts(ActKind kind)
{
    const auto &row = factRows[std::size_t(kind)];
    return {row.decides.list(), row.records.list(), QString::fromUtf16(row.article),
            QString::fromUtf16(row.document)};
}

} // namespace tiaocai::casework
