// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/figure_document.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

using statistics::FigureCell;
using statistics::FigureReport;
using statistics::FigureTable;

Value value(const statistics::FigureValue &from)
{
    return std::visit(
        [](const auto &says) -> Value {
            if constexpr (std::is_same_v<std::decay_t<decltype(says)>, qint64>)
                return int(says);
            else
                return says;
        },
        from);
}

/// Wide enough for the longest of its texts; the page fits them in proportion.
double widthOf(const FigureTable &table, qsizetype column)
{
    qsizetype longest = table.columns[column].title.size();
    for (const auto &row : table.rows)
        longest = std::max(longest, statistics::textOf(row[column]).size());
    return double(std::clamp<qsizetype>(longest, 5, 40)) * 3;
}

bool isWords(const FigureTable &table, qsizetype column)
{
    return std::ranges::any_of(table.rows, [column](const auto &row) {
        const auto *text = std::get_if<QString>(&row[column].value);
        return text && text->size() > 12;
    });
}

bool isAmounts(const FigureTable &table, qsizetype column)
{
    return std::ranges::any_of(
        table.rows, [column](const auto &row) { return std::holds_alternative<Money>(row[column].value); });
}

/// As it was kept; else as its texts need.
Column columnOf(const FigureTable &from, qsizetype at)
{
    const auto &kept = from.columns[at];
    if (kept.width > 0)
        return {.title = kept.title,
                .width = kept.width,
                .align = kept.left ? Align::Left : Align::Centre,
                .group = kept.group,
                .below = kept.below};
    const bool left = at == 0 || isWords(from, at);
    return {.title = kept.title,
            .width = widthOf(from, at),
            .align = left                  ? Align::Left
                     : isAmounts(from, at) ? Align::Right
                                           : Align::Centre};
}

/// A sheet's name has at most 31 characters, and none of []:*?/\\.
QString sheetName(QString title)
{
    static const QRegularExpression unfit(u"[\\[\\]:*?/\\\\]"_s);
    return title.remove(unfit).left(31);
}

/// A sheet of its own for what has a name of its own.
QString sheetOf(const FigureTable &from)
{
    if (!from.sheet.isEmpty()) return from.sheet;
    return from.captioned ? sheetName(from.title) : QString();
}

Table tableOf(const FigureTable &from)
{
    Table table{.sheet = sheetOf(from), .whenEmpty = u"无。"_s};
    if (from.captioned) table.caption = from.caption.isEmpty() ? from.title : from.caption;
    if (from.numbered) table.columns << Column{.title = u"序号"_s, .width = 6};
    for (qsizetype column = 0; column < from.columns.size(); ++column)
        table.columns << columnOf(from, column);
    for (const auto &row : from.rows) {
        QList<Cell> cells;
        if (from.numbered) cells << Cell{.value = int(table.rows.size() + 1)};
        for (const auto &cell : row)
            cells << Cell{value(cell.value), cell.strong, cell.marked};
        table.rows << cells;
    }
    return table;
}

/// Under a title until the next one; each table alone where there is none.
QList<Section> sectionsOf(const QList<FigureTable> &tables)
{
    QList<Section> sections;
    for (const auto &table : tables) {
        if (sections.isEmpty() || sections.last().title.isEmpty() || !table.section.isEmpty())
            sections << Section{.title = table.section, .startsPage = table.startsPage};
        auto &section = sections.last();
        section.sentences << table.sentences;
        if (!table.columns.isEmpty()) section.tables << tableOf(table);
        section.notes << table.notes;
    }
    return sections;
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
    const QStringList usual{u"按截止时点的记录计算"_s, u"比率截取两位小数，不进位"_s,
                            u"登记未受理的案件不计入受理和结案"_s};
    const auto basis = report.basis.isEmpty() ? usual : report.basis;
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
    auto document = framed(report, report.title, issue);
    document.sections = sectionsOf(report.tables);
    return document;
}

TableDocument correctionDocument(const FigureReport &report, const QList<statistics::Correction> &corrections,
                                 const Issue &issue)
{
    auto document = framed(report, report.title + u"（更正）"_s, issue);
    FigureTable table{
        u"签发之后补录、更正引起的变动"_s, {u"表"_s, u"行"_s, u"栏"_s, u"签发时"_s, u"更正后"_s}, {}, false};
    for (const auto &one : corrections)
        table.rows << QList<FigureCell>{one.table, one.row, one.column, one.before, one.after};
    document.sections << Section{.title = {}, .tables = {tableOf(table)}};
    return document;
}

} // namespace tiaocai::reports
