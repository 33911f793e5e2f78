// SPDX-License-Identifier: GPL-3.0-or-later
#include "legal_words.h"

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

QString legalWord(Cause cause)
{
    switch (cause) {
    case Cause::WageArrears:
        return u"劳动报酬"_s;
    case Cause::Overtime:
        return u"加班工资"_s;
    case Cause::DoubleWage:
        return u"二倍工资"_s;
    case Cause::Severance:
        return u"经济补偿"_s;
    case Cause::UnlawfulDismissal:
        return u"违法解除赔偿金"_s;
    case Cause::AnnualLeave:
        return u"年休假工资"_s;
    case Cause::SocialInsurance:
        return u"社会保险"_s;
    case Cause::WorkInjuryBenefits:
        return u"工伤待遇"_s;
    case Cause::LabourRelation:
        return u"确认劳动关系"_s;
    case Cause::Contract:
        return u"订立、变更劳动合同"_s;
    case Cause::NonCompete:
        return u"竞业限制"_s;
    case Cause::Welfare:
        return u"福利、培训"_s;
    case Cause::OtherCause:
        return u"其他"_s;
    }
    return {};
}

QString legalWord(Source source)
{
    switch (source) {
    case Source::WalkIn:
        return u"来访"_s;
    case Source::Referred:
        return u"委派委托"_s;
    case Source::Offered:
        return u"主动调解"_s;
    case Source::Platform:
        return u"平台"_s;
    case Source::Hotline:
        return u"热线"_s;
    case Source::Transferred:
        return u"移送"_s;
    case Source::Ledger:
        return u"台账"_s;
    case Source::OtherSource:
        return u"其他"_s;
    }
    return {};
}

QString legalWord(ClosingManner manner)
{
    switch (manner) {
    case ClosingManner::AgreementReached:
        return u"达成协议"_s;
    case ClosingManner::SettledPrivately:
        return u"达成和解"_s;
    case ClosingManner::NotAgreed:
        return u"调解不成"_s;
    case ClosingManner::Withdrawn:
        return u"撤回"_s;
    case ClosingManner::ByAward:
        return u"裁决"_s;
    case ClosingManner::ByMediation:
        return u"仲裁调解"_s;
    case ClosingManner::DeemedWithdrawn:
        return u"按撤回处理"_s;
    case ClosingManner::Revoked:
        return u"撤销案件"_s;
    case ClosingManner::TransferredAway:
        return u"移送"_s;
    case ClosingManner::Terminated:
        return u"终止审理"_s;
    case ClosingManner::ReviewAwardMade:
        return u"审查后制作调解书"_s;
    case ClosingManner::ReviewNotMade:
        return u"审查后不予制作"_s;
    }
    return {};
}

QString legalWord(DeclineGround ground)
{
    switch (ground) {
    case DeclineGround::OutOfScope:
        return u"不属受理范围"_s;
    case DeclineGround::OneSideDeclines:
        return u"一方不同意调解"_s;
    case DeclineGround::AlreadyInProceedings:
        return u"已申请仲裁或者起诉"_s;
    case DeclineGround::AlreadyDecided:
        return u"已有生效文书"_s;
    case DeclineGround::Repeated:
        return u"重复申请"_s;
    }
    return {};
}

QString legalWord(ArbitrationRefusalGround ground)
{
    switch (ground) {
    case ArbitrationRefusalGround::OutOfScope:
        return u"不属受理范围"_s;
    case ArbitrationRefusalGround::NoJurisdiction:
        return u"不属本委管辖"_s;
    case ArbitrationRefusalGround::ConditionsMissing:
        return u"不符合申请条件"_s;
    case ArbitrationRefusalGround::DecidedAlready:
        return u"已有处理结果"_s;
    }
    return {};
}

QString legalWord(SuspensionGround ground)
{
    switch (ground) {
    case SuspensionGround::WorkerDied:
        return u"劳动者死亡，等待继承人表态"_s;
    case SuspensionGround::WorkerIncapable:
        return u"劳动者丧失行为能力"_s;
    case SuspensionGround::EmployerEnded:
        return u"用人单位终止，尚未确定承继者"_s;
    case SuspensionGround::ForceMajeure:
        return u"不可抗拒的事由"_s;
    case SuspensionGround::OtherCasePending:
        return u"须以其他案件审理结果为依据"_s;
    case SuspensionGround::AwaitingAppraisal:
        return u"等待工伤认定或者鉴定结论"_s;
    case SuspensionGround::OtherSuspension:
        return u"其他"_s;
    }
    return {};
}

} // namespace tiaocai::statistics
