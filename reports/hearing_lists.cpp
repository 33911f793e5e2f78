// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/hearing_lists.h"

#include "base/text.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

QString span(const HearingLine &line)
{
    return u"%1–%2"_s.arg(line.start.toString(u"HH:mm"_s), line.end.toString(u"HH:mm"_s));
}

QString dayWords(QDate day)
{
    static const QStringList weekdays{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s, u"日"_s};
    return u"%1　星期%2"_s.arg(day.toString(u"yyyy年M月d日"_s), weekdays.value(day.dayOfWeek() - 1));
}

const auto remarks = u"备注"_s; ///< the bench writes there

QList<Column> columns(const QString &lastTitle)
{
    return {{.title = u"时间"_s, .width = 24},
            {.title = u"地点"_s, .width = 34},
            {.title = u"案号"_s, .width = 46},
            {.title = u"申请人"_s, .width = 34, .align = Align::Left},
            {.title = u"被申请人"_s, .width = 46, .align = Align::Left},
            {.title = u"仲裁员"_s, .width = 34},
            {.title = u"书记员"_s, .width = 20},
            {.title = lastTitle, .width = 30, .align = Align::Left, .byHand = lastTitle == remarks}};
}

QList<Cell> hearingRow(const HearingLine &line, const QString &last)
{
    return rowOf(QStringList{span(line), line.place, line.number, line.applicants, line.respondents,
                             line.arbitrators, line.clerk, last});
}

TableDocument begun(const QString &title, const HearingListGround &ground)
{
    TableDocument document;
    document.title = title;
    document.facts = {ground.office, u"打印时间：%1"_s.arg(ground.printedAt.toString(u"yyyy-MM-dd HH:mm"_s))};
    document.runningFoot = u"%1　%2"_s.arg(ground.office, title);
    document.watermark = ground.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = ground.printedAt;
    return document;
}

/// A table a day, in order.
QList<Section> byDay(const QList<HearingLine> &hearings, const QString &lastTitle, auto last)
{
    QMap<QDate, Table> days;
    for (const auto &line : hearings) {
        auto &table = days[line.on];
        if (table.columns.isEmpty()) table.columns = columns(lastTitle);
        table.rows << hearingRow(line, last(line));
    }
    QList<Section> sections;
    for (auto day = days.cbegin(); day != days.cend(); ++day)
        sections << Section{.title = dayWords(day.key()), .tables = {*day}};
    if (sections.isEmpty()) sections << Section{.sentences = {u"无开庭。"_s}};
    return sections;
}

Section unplacedSection(const QList<UnplacedLine> &cases)
{
    Table table{.sheet = u"未能排期"_s,
                .columns = {{.title = u"案号"_s, .width = 46},
                            {.title = u"当事人"_s, .width = 80, .align = Align::Left},
                            {.title = u"原因"_s, .width = 120, .align = Align::Left}},
                .whenEmpty = u"全部案件均已排期。"_s};
    for (const auto &one : cases)
        table.rows << rowOf({one.number, one.parties, one.why});
    return {.title = u"未能排期的案件"_s, .tables = {table}};
}

Section aimsSection(const QList<AimLine> &aims)
{
    Table table{.sheet = u"比较"_s,
                .columns = {{.title = u"目标（按次序）"_s, .width = 90, .align = Align::Left},
                            {.title = u"本建议"_s, .width = 30, .align = Align::Right},
                            {.title = u"依次排期"_s, .width = 30, .align = Align::Right},
                            {.title = u"下限"_s, .width = 30, .align = Align::Right}}};
    for (const auto &one : aims)
        table.rows << rowOf({one.aim, one.plan, one.firstFit, one.bound});
    return {.title = u"与依次排期的比较"_s, .tables = {table}};
}

} // namespace

TableDocument circuitList(const CircuitPaper &plan, const HearingListGround &ground)
{
    auto document = begun(u"巡回开庭建议表"_s, ground);
    document.facts.insert(1, u"%1 至 %2"_s.arg(toText(plan.from), toText(plan.to)));
    document.sections =
        byDay(plan.hearings, u"审限届满"_s, [](const HearingLine &line) { return line.remark; });
    document.sections << unplacedSection(plan.unplaced) << aimsSection(plan.aims);
    document.foot = {u"本表为排期建议，未经发布不发生效力；仲裁庭组成与开庭日期以发布后的通知为准。"_s};
    return document;
}

TableDocument doorList(const QList<HearingLine> &hearings, const HearingListGround &ground)
{
    auto document = begun(u"开庭公告"_s, ground);
    auto open = hearings;
    open.removeIf([](const HearingLine &line) { return !line.isPublic; });
    document.sections = byDay(open, u"方式"_s, [](const HearingLine &line) { return line.how; });
    document.foot = {u"不公开开庭的案件不在本公告之列；庭期变动以仲裁委员会的通知为准。"_s};
    return document;
}

TableDocument benchList(const QList<HearingLine> &hearings, const QString &whose,
                        const HearingListGround &ground)
{
    auto document = begun(u"庭审安排表"_s, ground);
    if (!whose.isEmpty()) document.facts.insert(1, whose);
    document.sections = byDay(
        hearings, remarks, [](const HearingLine &line) { return line.isPublic ? QString() : u"不公开"_s; });
    return document;
}

} // namespace tiaocai::reports
