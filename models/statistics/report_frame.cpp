// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/report_frame.h"

#include "base/text.h"
#include "statistics/figure_report.h"

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

/// How was counted: the formulas, and what holds for every figure.
QString basisLine(const FigureReport &report)
{
    QStringList formulas;
    for (const auto &formula : report.formulas)
        formulas << formula.words;
    const QStringList usual{u"按截止时点的记录计算"_s, u"比率截取两位小数，不进位"_s,
                            u"登记未受理的案件不计入受理和结案"_s};
    const auto basis = report.basis.isEmpty() ? usual : report.basis;
    return u"统计口径："_s + (basis + formulas).join(u"；"_s) + u"。"_s;
}

QString versionsLine(const FigureReport &report)
{
    QStringList versions;
    for (const auto &formula : report.formulas)
        versions << u"%1 第%2版"_s.arg(formula.words.section(u'＝', 0, 0)).arg(formula.version);
    const auto made = u"规则版本：%1　日历版本：%2　截止时点：%3"_s.arg(
        report.ruleVersion.left(12), report.calendarVersion.left(12), toText(report.cutOff));
    return versions.isEmpty() ? made : u"公式版本："_s + versions.join(u"、"_s) + u"　"_s + made;
}

} // namespace

ReportFrame frameOf(const FigureReport &report)
{
    return {.facts = {u"单位：%1"_s.arg(report.officeName),
                      u"统计期间：%1 至 %2"_s.arg(toText(report.from), toText(report.to)),
                      u"截止时点：%1"_s.arg(toText(report.cutOff))},
            .number = u"编号：%1"_s,
            .foot = {basisLine(report), versionsLine(report)},
            .printed = u"打印时间：%1"_s,
            .signers = {u"制表人"_s, u"审核人"_s, u"负责人"_s, u"分管领导"_s},
            .seal = u"（盖章）"_s,
            .watermark = report.demonstration ? u"演示数据　非正式文件"_s : QString(),
            .whenEmpty = u"无。"_s,
            .ordinal = u"序号"_s};
}

} // namespace tiaocai::statistics
