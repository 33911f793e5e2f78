// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/wordings.h"

#include <array>

namespace tiaocai::casework {

namespace {

struct WordingRow {
    Cause cause;
    QStringView text;
};

constexpr std::array wordingRows{
    WordingRow{Cause::WageArrears, u"拖欠____年____月至____年____月的劳动报酬"},
    WordingRow{Cause::WageArrears, u"拖欠劳动报酬　第____期"},
    WordingRow{Cause::Overtime, u"____年____月至____年____月的加班工资"},
    WordingRow{Cause::DoubleWage, u"____年____月____日至____年____月____日未订立书面劳动合同的二倍工资差额"},
    WordingRow{Cause::Severance, u"解除劳动合同的经济补偿"},
    WordingRow{Cause::Severance, u"终止劳动合同的经济补偿"},
    WordingRow{Cause::Severance, u"未提前三十日书面通知的代通知金（额外支付一个月工资）"},
    WordingRow{Cause::UnlawfulDismissal, u"违法解除劳动合同的赔偿金"},
    WordingRow{Cause::UnlawfulDismissal, u"违法终止劳动合同的赔偿金"},
    WordingRow{Cause::UnlawfulDismissal,
               u"继续履行劳动合同，申请人自____年____月____日起恢复工作，岗位为____"},
    WordingRow{Cause::AnnualLeave, u"____年度未休年休假工资报酬（____天）"},
    WordingRow{Cause::SocialInsurance,
               u"为申请人补缴____年____月至____年____月的社会保险费，个人应缴部分由申请人承担"},
    WordingRow{Cause::WorkInjuryBenefits, u"工伤医疗费"},
    WordingRow{Cause::WorkInjuryBenefits, u"停工留薪期工资（____年____月____日至____年____月____日）"},
    WordingRow{Cause::WorkInjuryBenefits, u"一次性伤残补助金（____级）"},
    WordingRow{Cause::WorkInjuryBenefits, u"一次性工伤医疗补助金"},
    WordingRow{Cause::WorkInjuryBenefits, u"一次性伤残就业补助金"},
    WordingRow{Cause::LabourRelation, u"双方确认自____年____月____日至____年____月____日存在劳动关系"},
    WordingRow{Cause::Contract,
               u"与申请人订立书面劳动合同，合同期限自____年____月____日起至____年____月____日止"},
    WordingRow{Cause::Contract, u"双方协商一致，劳动合同于____年____月____日解除"},
    WordingRow{Cause::Contract, u"出具解除（终止）劳动合同的证明，并办理档案和社会保险关系转移手续"},
    WordingRow{Cause::NonCompete, u"____年____月至____年____月的竞业限制经济补偿"},
    WordingRow{Cause::NonCompete, u"双方的竞业限制约定自____年____月____日起解除"},
    WordingRow{Cause::Welfare, u"____年____月至____年____月的____待遇"},
};

constexpr std::array manners{
    QStringView(u"银行转账至收款人账户（户名____，开户行____，账号____）"),
    QStringView(u"现金支付，收款人当场出具收条"),
    QStringView(u"当场付清"),
    QStringView(u"由被申请人直接交付"),
};

} // namespace

QStringList wordingsOf(Cause cause)
{
    QStringList texts;
    for (const auto &row : wordingRows) {
        if (row.cause == cause) texts << row.text.toString();
    }
    return texts;
}

QStringList mannersOfPerformance()
{
    QStringList texts;
    for (const auto manner : manners)
        texts << manner.toString();
    return texts;
}

} // namespace tiaocai::casework
