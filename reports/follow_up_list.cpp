// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/follow_up_list.h"

#include "base/text.h"

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

using statistics::Attention;

QString wordOf(Attention attention)
{
    switch (attention) {
    case Attention::Late:
        return u"已逾期"_s;
    case Attention::NearlyLate:
        return u"临近届满"_s;
    case Attention::Silent:
        return u"无动态"_s;
    }
    return {};
}

QString whyText(const FollowUpLine &line)
{
    QStringList words;
    for (const auto why : line.why)
        words.append(wordOf(why));
    if (line.isMissed) words.append(u"措施期限已过"_s);
    return words.join(u'、');
}

Table tableOf(const QList<FollowUpLine> &lines)
{
    Table table{.whenEmpty = u"无。"_s};
    table.columns = {{.title = u"序号"_s, .width = 8},
                     {.title = u"案号"_s, .width = 40},
                     {.title = u"情形"_s, .width = 26},
                     {.title = u"届满日"_s, .width = 22},
                     {.title = u"承办人"_s, .width = 18},
                     {.title = u"原因"_s, .width = 48, .align = Align::Left},
                     {.title = u"措施"_s, .width = 48, .align = Align::Left},
                     {.title = u"责任人"_s, .width = 18},
                     {.title = u"办结期限"_s, .width = 22}};
    for (const auto &line : lines)
        table.rows << QList<Cell>{{.value = int(table.rows.size() + 1)},
                                  {.value = line.number},
                                  {.value = whyText(line)},
                                  {.value = line.due},
                                  {.value = line.handler},
                                  {.value = line.reason.isEmpty() ? u"原因未记录"_s : line.reason},
                                  {.value = line.measure},
                                  {.value = line.person},
                                  {.value = line.by}};
    return table;
}

} // namespace

TableDocument followUpList(const QString &office, const QList<FollowUpLine> &lines, const QString &preparedBy,
                           const QDateTime &printedAt, bool demonstration)
{
    TableDocument document;
    document.title = u"督办清单"_s;
    document.facts = {u"单位：%1"_s.arg(office), u"截至：%1"_s.arg(toText(printedAt.date())),
                      u"共 %1 件"_s.arg(lines.size())};
    document.sections = {Section{.title = {}, .tables = {tableOf(lines)}}};
    document.signers = {{u"制表人"_s, preparedBy}, {u"审核人"_s, {}}, {u"负责人"_s, {}}};
    document.runningFoot = office + u"　督办清单"_s;
    document.watermark = demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = printedAt;
    return document;
}

} // namespace tiaocai::reports
