// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/signature_list.h"

#include "base/identity.h"
#include "base/text.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

const auto room = u"　\n　"_s; // blank, and as high as a signature

Table tableOf(const QList<Signing> &people)
{
    Table table;
    table.columns = {{.title = u"序号"_s, .width = 10},
                     {.title = u"姓名"_s, .width = 24},
                     {.title = u"证件号码"_s, .width = 40},
                     {.title = u"请求金额（元）"_s, .width = 28, .align = Align::Right},
                     {.title = u"签名（捺印）"_s, .width = 48},
                     {.title = u"日期"_s, .width = 28}};
    for (const auto &one : people)
        table.rows << QList<Cell>{{.value = int(table.rows.size() + 1)},
                                  {.value = one.name},
                                  {.value = maskedId(one.idNumber)},
                                  {.value = one.claim ? Value(*one.claim) : Value(QString())},
                                  {.value = room},
                                  {.value = room}};
    return table;
}

} // namespace

TableDocument signatureList(const QString &office, const QString &respondent, const QList<Signing> &people,
                            const QDateTime &printedAt, bool demonstration)
{
    constexpr double toBeSigned = 1.3;
    TableDocument document;
    document.title = u"申请人签名册"_s;
    document.orientation = QPageLayout::Portrait;
    document.enlargement = toBeSigned;
    document.facts = {u"单位：%1"_s.arg(office)};
    if (!respondent.isEmpty()) document.facts << u"被申请人：%1"_s.arg(respondent);
    document.facts << u"共 %1 人"_s.arg(people.size());
    document.sections = {Section{.title = {}, .tables = {tableOf(people)}}};
    document.runningFoot = office + u"　申请人签名册"_s;
    document.watermark = demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = printedAt;
    return document;
}

} // namespace tiaocai::reports
