// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_lift.h"

#include "timeline_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

using Titles = QHash<QString, QString>;

const Titles mediationTitles{
    {u"应决日"_s, u"应决日\n3个工作日"_s},
    {u"用时（工作日）"_s, u"用时\n工作日"_s},
    {u"届满日（未顺延）"_s, u"调解届满日\n未顺延"_s},
    {u"届满日（顺延）"_s, u"顺延后"_s},
    {u"调解天数"_s, u"调解\n天数"_s},
    {u"期内结案"_s, u"期内\n结案"_s},
    {u"送达日"_s, u"告知／\n送达日"_s},
    {u"逾期天数"_s, u"逾期\n天数"_s},
};
const Titles arbitrationTitles{
    {u"审限起算日"_s, u"起算日"_s},
    {u"扣除天数"_s, u"扣除天数\n中止\n公告"_s},
    {u"批准号"_s, u"批准文号"_s},
    {u"届满日（未顺延）"_s, u"法定届满日\n未顺延"_s},
    {u"届满日（顺延）"_s, u"顺延后"_s},
    {u"审理天数"_s, u"审理天数\n自然日"_s},
    {u"期内结案"_s, u"期内"_s},
    {u"逾期天数"_s, u"逾期\n天数"_s},
    {u"送达完毕日"_s, u"文书送达\n完毕日"_s},
};

void lift(FigureTable &table, const FigureTable &today, const Titles &titles)
{
    table.numbered = today.numbered;
    table.captioned = today.captioned;
    table.sheet = today.sheet;
    for (auto &column : table.columns) {
        const auto title = titles.value(column.title, column.title);
        const auto found = std::ranges::find(today.columns, title, &FigureColumn::title);
        if (found != today.columns.end()) column = *found;
    }
}

} // namespace

void liftTimeline(FigureReport &report)
{
    for (auto &table : report.tables) {
        if (table.title == u"调解案件"_s) lift(table, mediationTable({}), mediationTitles);
        if (table.title == u"仲裁案件"_s) lift(table, arbitrationTable({}), arbitrationTitles);
    }
    report.notes << u"签发时保存的数据不含逾期、期限变动、中止案件的清单和调解成功率，本件不再列出。"_s;
}

} // namespace tiaocai::statistics
