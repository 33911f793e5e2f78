// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/passed_cases.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

Table tableOf(const QList<PassedCase> &cases, const law::LawBook &book)
{
    Table table{.whenEmpty = u"无。"_s};
    table.columns = {{.title = u"序号"_s, .width = 8},
                     {.title = u"案号"_s, .width = 44},
                     {.title = u"申请人"_s, .width = 40, .align = Align::Left},
                     {.title = u"被申请人"_s, .width = 52, .align = Align::Left},
                     {.title = u"阶段"_s, .width = 24},
                     {.title = u"下一期限"_s, .width = 44, .align = Align::Left},
                     {.title = u"届满日"_s, .width = 24},
                     {.title = u"卷宗交接"_s, .width = 24}};
    const auto nameOf = [&](const law::RuleId &id) {
        const auto *rule = book.rule(id);
        return rule ? rule->nameZh : QString();
    };
    for (const auto &one : cases)
        table.rows << QList<Cell>{{.value = int(table.rows.size() + 1)},
                                  {.value = one.number},
                                  {.value = one.applicants},
                                  {.value = one.respondents},
                                  {.value = legalWord(one.stage)},
                                  {.value = nameOf(one.next)},
                                  {.value = one.due},
                                  {.value = u"□"_s}};
    return table;
}

} // namespace

TableDocument passedCases(const PassedCases &of, const law::LawBook &book)
{
    TableDocument document;
    document.title = u"案件移交清单"_s;
    document.facts = {u"单位：%1"_s.arg(of.office), u"移交人：%1"_s.arg(of.from), u"接收人：%1"_s.arg(of.to),
                      u"移交日：%1"_s.arg(toText(of.at.date())), u"共 %1 件"_s.arg(of.cases.size())};
    document.sections = {Section{
        .title = {}, .sentences = {u"移交原因：%1"_s.arg(of.reason)}, .tables = {tableOf(of.cases, book)}}};
    if (!of.tribunals.isEmpty())
        document.sections << Section{.title = u"移交人担任仲裁员、须另行组庭的案件"_s,
                                     .tables = {tableOf(of.tribunals, book)}};
    document.signers = {{u"移交人"_s, of.from}, {u"接收人"_s, of.to}, {u"负责人"_s, {}}};
    document.runningFoot = of.office + u"　案件移交清单"_s;
    document.watermark = of.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = of.at;
    return document;
}

} // namespace tiaocai::reports
