// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/elements.h"

#include "casework/elements.h"

#include <algorithm>
#include <array>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct ElementsText {
    Q_DECLARE_TR_FUNCTIONS(Elements)
};

constexpr QStringView hiredOn = u"入职时间", leftOn = u"离职时间和原因";

/// What every application for arbitration tells of the work (仲裁申请书, 事实与理由).
constexpr std::array ofEveryCase{hiredOn,
                                 QStringView(u"工作岗位"),
                                 QStringView(u"劳动合同签订情况"),
                                 QStringView(u"月工资标准"),
                                 QStringView(u"劳动合同履行地"),
                                 leftOn};

struct ElementRow {
    Cause cause;
    QStringView element;
};

/// What the formulas of the law take.
constexpr std::array elementRows{
    // 最低工资规定5, 12; 劳动合同法30
    ElementRow{Cause::WageArrears, u"欠付劳动报酬的期间"},
    ElementRow{Cause::WageArrears, u"该期间应付工资"},
    ElementRow{Cause::WageArrears, u"该期间已付工资"},
    // 劳动法44
    ElementRow{Cause::Overtime, u"工作日延长工作时间的小时数"},
    ElementRow{Cause::Overtime, u"休息日加班的小时数及补休情况"},
    ElementRow{Cause::Overtime, u"法定休假日加班的小时数"},
    ElementRow{Cause::Overtime, u"已付加班工资"},
    // 劳动合同法82; 实施条例6, 7; 解释二6-9
    ElementRow{Cause::DoubleWage, u"用工之日"},
    ElementRow{Cause::DoubleWage, u"订立书面劳动合同的时间"},
    ElementRow{Cause::DoubleWage, u"未订立书面劳动合同的原因"},
    // 劳动合同法40, 46, 47; 实施条例20, 22, 27
    ElementRow{Cause::Severance, u"解除或者终止劳动合同的事由"},
    ElementRow{Cause::Severance, u"本单位工作年限"},
    ElementRow{Cause::Severance, u"解除或者终止前十二个月平均应得工资"},
    ElementRow{Cause::Severance, u"是否提前三十日书面通知及上一个月工资"},
    ElementRow{Cause::Severance, u"已付经济补偿"},
    // 劳动合同法48, 87; 实施条例25
    ElementRow{Cause::UnlawfulDismissal, u"解除或者终止劳动合同的事由"},
    ElementRow{Cause::UnlawfulDismissal, u"本单位工作年限"},
    ElementRow{Cause::UnlawfulDismissal, u"解除或者终止前十二个月平均应得工资"},
    ElementRow{Cause::UnlawfulDismissal, u"是否要求继续履行劳动合同"},
    // 职工带薪年休假条例3-5; 实施办法3, 5, 10-12
    ElementRow{Cause::AnnualLeave, u"累计工作年限"},
    ElementRow{Cause::AnnualLeave, u"应休、已休年休假天数"},
    ElementRow{Cause::AnnualLeave, u"前十二个月剔除加班工资后的月平均工资"},
    ElementRow{Cause::AnnualLeave, u"是否书面提出不休年休假"},
    // 工伤保险条例33, 35-37, 39, 62, 64
    ElementRow{Cause::WorkInjuryBenefits, u"工伤认定结论"},
    ElementRow{Cause::WorkInjuryBenefits, u"劳动能力鉴定等级"},
    ElementRow{Cause::WorkInjuryBenefits, u"停工留薪期"},
    ElementRow{Cause::WorkInjuryBenefits, u"受伤前十二个月平均月缴费工资"},
    ElementRow{Cause::WorkInjuryBenefits, u"是否参加工伤保险"},
};

bool isNamed(const QList<FactElement> &elements, QStringView name)
{
    return std::ranges::any_of(elements, [&](const FactElement &one) { return one.name == name; });
}

QString dayInChinese(const std::optional<QDate> &day)
{
    return day ? day->toString(u"yyyy年M月d日"_s) : QString();
}

/// What the application says of it already.
QString saidInApplication(const CaseFile &file, QStringView name)
{
    if (name == hiredOn) return dayInChinese(file.application.employedFrom);
    return name == leftOn ? dayInChinese(file.application.employmentEndedOn) : QString();
}

/// 对方已填且没有异议的写“无异议”: then the other's words stand.
bool saysNothingOwn(const QString &words)
{
    const auto said = words.trimmed();
    return said.isEmpty() || said.startsWith(u"无异议");
}

QString agreedWords(const FactElement &element)
{
    const auto ofApplicant = element.applicant.trimmed(), ofRespondent = element.respondent.trimmed();
    if (saysNothingOwn(ofRespondent) || ofApplicant == ofRespondent) return ofApplicant;
    return saysNothingOwn(ofApplicant) ? ofRespondent : ofApplicant + u'；' + ofRespondent;
}

QString contestedWords(const FactElement &element)
{
    QStringList sides;
    if (!element.applicant.trimmed().isEmpty()) sides << u"申请人称"_s + element.applicant.trimmed();
    if (!element.respondent.trimmed().isEmpty()) sides << u"被申请人称"_s + element.respondent.trimmed();
    return sides.join(u'；');
}

QString lines(const QList<FactElement> &elements, Dispute dispute, QString (*wordsOf)(const FactElement &))
{
    QStringList all;
    for (const auto &element : elements) {
        if (element.dispute != dispute) continue;
        const auto words = wordsOf(element);
        all << (words.isEmpty() ? element.name : element.name + u'：' + words);
    }
    return all.join(u'\n');
}

} // namespace

QStringList elementsOf(Cause cause)
{
    QStringList names;
    for (const auto &row : elementRows) {
        if (row.cause == cause) names << row.element.toString();
    }
    return names;
}

QList<FactElement> elementsToFill(const CaseFile &file, const QList<FactElement> &before)
{
    if (!file.elements.isEmpty()) return file.elements;
    if (!before.isEmpty()) return before;
    QList<FactElement> elements;
    const auto add = [&](const QString &name) {
        if (!isNamed(elements, name)) elements << FactElement{name, saidInApplication(file, name), {}, {}};
    };
    for (const auto name : ofEveryCase)
        add(name.toString());
    for (const auto &claim : file.claims) {
        for (const auto &name : elementsOf(claim.record.cause))
            add(name);
    }
    return elements;
}

QString undisputedFacts(const QList<FactElement> &elements)
{
    return lines(elements, Dispute::Undisputed, agreedWords);
}

QString disputedFacts(const QList<FactElement> &elements)
{
    return lines(elements, Dispute::Disputed, contestedWords);
}

Result<void> check(const CaseFile &, const ActDraft &, const ElementsFilled &payload, const Ground &,
                   QStringList &warnings)
{
    QStringList named;
    for (qsizetype i = 0; i < payload.elements.size(); ++i) {
        const auto &element = payload.elements[i];
        if (named.contains(element.name))
            return refuse(u"element-twice"_s,
                          ElementsText::tr("“%1” stands on the sheet twice. Put both statements on one line.")
                              .arg(element.name),
                          {}, u"elements[%1].name"_s.arg(i));
        named << element.name;
        if (element.dispute == Dispute::Undisputed && agreedWords(element).isEmpty())
            warnings << ElementsText::tr("“%1” is undisputed, but nobody says what it is.").arg(element.name);
    }
    return {};
}

void apply(CaseFile &file, const Act &, const ElementsFilled &payload)
{
    file.elements = payload.elements;
}

} // namespace tiaocai::casework
