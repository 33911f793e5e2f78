// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figure_document.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

using statistics::FigureReport;
using statistics::FigureTable;
using statistics::FigureValue;

Cell cell(const FigureValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) return {.value = int(*number)};
    if (const auto *day = std::get_if<QDate>(&value)) return {.value = *day};
    if (const auto *amount = std::get_if<Money>(&value)) return {.value = *amount};
    if (const auto *share = std::get_if<statistics::Percent>(&value)) return {.value = *share};
    return {.value = std::get<QString>(value)};
}

/// Wide enough for the longest of its texts; the page fits them in proportion.
double widthOf(const FigureTable &table, qsizetype column)
{
    qsizetype longest = table.columns[column].size();
    for (const auto &row : table.rows)
        longest = std::max(longest, statistics::textOf(row[column]).size());
    return double(std::clamp<qsizetype>(longest, 5, 40)) * 3;
}

bool isWords(const FigureTable &table, qsizetype column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [column](const auto &row) {
        return std::holds_alternative<QString>(row[column]) && std::get<QString>(row[column]).size() > 12;
    });
}

bool isAmounts(const FigureTable &table, qsizetype column)
{
    return std::ranges::any_of(
        table.rows, [column](const auto &row) { return std::holds_alternative<Money>(row[column]); });
}

/// A sheet's name has at most 31 characters, and none of []:*?/\\.
QString sheetName(QString title)
{
    static const QRegularExpression unfit(u"[\\[\\]:*?/\\\\]"_s);
    return title.remove(unfit).left(31);
}

Table tableOf(const FigureTable &from)
{
    Table table{.caption = from.title, .sheet = sheetName(from.title), .whenEmpty = u"无。"_s};
    for (qsizetype column = 0; column < from.columns.size(); ++column) {
        const bool left = column == 0 || isWords(from, column);
        const auto align = left ? Align::Left : isAmounts(from, column) ? Align::Right : Align::Centre;
        table.columns << Column{
            .title = from.columns[column], .width = widthOf(from, column), .align = align};
    }
    for (const auto &row : from.rows) {
        QList<Cell> cells;
        for (const auto &value : row)
            cells << cell(value);
        table.rows << cells;
    }
    return table;
}

QStringList factsOf(const FigureReport &report, const Issue &issue)
{
    QStringList facts{u"单位：%1"_s.arg(report.officeName),
                      u"统计期间：%1 至 %2"_s.arg(toText(report.from), toText(report.to)),
                      u"截止时点：%1"_s.arg(toText(report.cutOff))};
    if (!issue.number.isEmpty()) facts << u"编号：%1"_s.arg(issue.number);
    return facts;
}

QStringList footOf(const FigureReport &report, const Issue &issue)
{
    QStringList formulas, versions;
    for (const auto &formula : report.formulas) {
        formulas << formula.words;
        versions << u"%1 第%2版"_s.arg(formula.words.section(u'＝', 0, 0)).arg(formula.version);
    }
    QStringList basis{u"按截止时点的记录计算"_s, u"比率截取两位小数，不进位"_s,
                      u"登记未受理的案件不计入受理和结案"_s};
    const auto version = u"规则版本：%1　日历版本：%2　截止时点：%3　打印时间：%4"_s.arg(
        report.ruleVersion.left(12), report.calendarVersion.left(12), toText(report.cutOff),
        issue.printedAt.toString(u"yyyy-MM-dd HH:mm"_s));
    return QStringList{u"统计口径："_s + (basis + formulas).join(u"；"_s) + u"。"_s,
                       (versions.isEmpty() ? QString() : u"公式版本："_s + versions.join(u"、"_s) + u"　"_s) +
                           version} +
           report.notes;
}

TableDocument framed(const FigureReport &report, const QString &title, const Issue &issue)
{
    TableDocument document;
    document.title = title;
    document.facts = factsOf(report, issue);
    document.foot = footOf(report, issue);
    document.signers = {
        {u"制表人"_s, issue.preparedBy}, {u"审核人"_s, {}}, {u"负责人"_s, {}}, {u"分管领导"_s, {}}};
    document.seal = u"（盖章）"_s;
    document.runningFoot =
        report.officeName + u"　"_s + title + (issue.number.isEmpty() ? QString() : u"　"_s + issue.number);
    document.watermark = report.demonstration ? u"演示数据　非正式文件"_s : QString();
    document.printedAt = issue.printedAt;
    return document;
}

} // namespace

TableDocument figureDocument(const FigureReport &report, const Issue &issue)
{
    if (report.timeline) return timelineDocument(*report.timeline, issue);
    auto document = framed(report, report.title, issue);
    for (const auto &table : report.tables)
        document.sections << Section{.title = {}, .startsPage = table.startsPage, .tables = {tableOf(table)}};
    return document;
}

TableDocument correctionDocument(const FigureReport &report, const QList<statistics::Correction> &corrections,
                                 const Issue &issue)
{
    auto document = framed(report, report.title + u"（更正）"_s, issue);
    FigureTable table{
        u"签发之后补录、更正引起的变动"_s, {u"表"_s, u"行"_s, u"栏"_s, u"签发时"_s, u"更正后"_s}, {}, false};
    for (const auto &one : corrections)
        table.rows << QList<FigureValue>{one.table, one.row, one.column, one.before, one.after};
    document.sections << Section{.title = {}, .tables = {tableOf(table)}};
    return document;
}

} // namespace tiaocai::reports
