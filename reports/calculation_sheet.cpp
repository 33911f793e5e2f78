// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/calculation_sheet.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

Table facts(const CalculationSheet &sheet)
{
    Table table;
    table.columns = {{.title = u"项目"_s, .width = 32, .align = Align::Left},
                     {.title = u"内容"_s, .width = 162, .align = Align::Left}};
    for (const auto &fact : sheet.why.facts + sheet.why.notes)
        table.rows << QList<Cell>{{.value = fact.name}, {.value = QString(fact.value).replace(u'\n', u'；')}};
    return table;
}

Table steps(const CalculationSheet &sheet)
{
    Table table{.caption = u"计算步骤"_s};
    table.columns = {{.title = u"计算"_s, .width = 32, .align = Align::Left},
                     {.title = u"事由"_s, .width = 126, .align = Align::Left},
                     {.title = u"得出"_s, .width = 36}};
    for (const auto &step : sheet.why.steps)
        table.rows << QList<Cell>{{.value = step.sign},
                                  {.value = QString(step.words).replace(u'\n', u'；')},
                                  {.value = step.result, .strong = true}};
    return table;
}

Table days(const CalculationSheet &sheet)
{
    Table table{.caption = u"逐日计算"_s};
    table.columns = {{.title = u"序号"_s, .width = 12},
                     {.title = u"说明"_s, .width = 182, .align = Align::Left}};
    for (const auto &day : sheet.why.days)
        table.rows << QList<Cell>{{.value = int(table.rows.size() + 1)}, {.value = day}};
    table.whenEmpty = u"无逐日步骤。"_s;
    return table;
}

} // namespace

TableDocument calculationDocument(const CalculationSheet &sheet, const QDateTime &printedAt)
{
    TableDocument document;
    document.title = u"期限计算单"_s;
    document.orientation = QPageLayout::Portrait;
    document.enlargement = 1.35;
    document.facts = {sheet.office, sheet.caseNumber, sheet.parties};
    document.sections = {Section{.title = sheet.why.period + u'　' + sheet.why.due,
                                 .tables = {facts(sheet), steps(sheet), days(sheet)}}};
    if (!sheet.why.unmoved.isEmpty())
        document.sections.first().notes << u"没有移动本期限的事："_s + sheet.why.unmoved.join(u'；');
    document.signers = {{.role = u"制表人"_s, .name = sheet.printedBy}, {.role = u"复核人"_s, .name = {}}};
    document.seal = u"（盖章）"_s;
    document.runningFoot = sheet.caseNumber + u"　期限计算单"_s;
    document.watermark = sheet.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = printedAt;
    return document;
}

} // namespace tiaocai::reports
