// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented.h"

namespace tiaocai::app {

using namespace Qt::StringLiterals;
using namespace casework;

const QStringList townships{u"石桥镇"_s, u"蒲山镇"_s, u"潦河镇"_s, u"安皋镇"_s, u"谢庄镇"_s};

namespace {

const QStringList surnames{u"王"_s, u"李"_s, u"张"_s, u"刘"_s, u"陈"_s, u"杨"_s, u"赵"_s, u"黄"_s,
                           u"周"_s, u"吴"_s, u"徐"_s, u"孙"_s, u"胡"_s, u"朱"_s, u"高"_s, u"林"_s};
const QStringList givenNames{u"芳"_s, u"强"_s, u"秀英"_s, u"建国"_s, u"丽"_s, u"军"_s,   u"志远"_s, u"雪梅"_s,
                             u"涛"_s, u"磊"_s, u"桂英"_s, u"明"_s,   u"静"_s, u"海燕"_s, u"子涵"_s, u"勇"_s};
const QStringList employers{u"宏达机械制造有限公司"_s,   u"鑫源服装厂"_s,       u"恒基建筑劳务有限公司"_s,
                            u"顺通物流有限公司"_s,       u"丰收农产品加工厂"_s, u"云宛纺织有限公司"_s,
                            u"金口福餐饮管理有限公司"_s, u"康乐养老服务中心"_s};
constexpr std::array causes{Cause::WageArrears, Cause::WageArrears,     Cause::Overtime,
                            Cause::DoubleWage,  Cause::Severance,       Cause::UnlawfulDismissal,
                            Cause::AnnualLeave, Cause::SocialInsurance, Cause::WorkInjuryBenefits};

} // namespace

PartyRecord worker(Dice &dice)
{
    PartyRecord party{.id = PartyId(dice.uuid()), .role = PartyRole::Applicant, .kind = PartyKind::Worker};
    party.name = dice.pick(surnames) + dice.pick(givenNames);
    party.phone = u"130%1"_s.arg(dice.below(100'000'000), 8, 10, QChar(u'0'));
    if (dice.chance(45)) party.tags = {Tag::MigrantWorker};
    if (dice.chance(8)) party.persons = 2 + dice.below(30);
    return party;
}

PartyRecord employer(Dice &dice)
{
    return {.id = PartyId(dice.uuid()),
            .role = PartyRole::Respondent,
            .kind = PartyKind::Employer,
            .name = dice.pick(employers)};
}

Cause inventedCause(Dice &dice)
{
    return dice.pick(causes);
}

} // namespace tiaocai::app
