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
using statistics::ReportFrame;

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

Table tableOf(const FigureTable &from, const ReportFrame &frame)
{
    Table table{.sheet = sheetOf(from), .whenEmpty = frame.whenEmpty};
    if (from.captioned) table.caption = from.caption.isEmpty() ? from.title : from.caption;
    if (from.numbered) table.columns << Column{.title = frame.ordinal, .width = 6};
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
QList<Section> sectionsOf(const FigureReport &report)
{
    QList<Section> sections;
    for (const auto &table : report.tables) {
        if (sections.isEmpty() || sections.last().title.isEmpty() || !table.section.isEmpty())
            sections << Section{.title = table.section, .startsPage = table.startsPage};
        auto &section = sections.last();
        section.sentences << table.sentences;
        if (!table.columns.isEmpty()) section.tables << tableOf(table, report.frame);
        section.notes << table.notes;
    }
    return sections;
}

QStringList factsOf(const ReportFrame &frame, const Issue &issue)
{
    return issue.number.isEmpty() ? frame.facts : frame.facts + QStringList{frame.number.arg(issue.number)};
}

/// In whole: who has the paper can tell whether the file still holds that line.
QStringList auditLine(const statistics::AuditMark &audit)
{
    if (audit.head.isEmpty()) return {};
    return {u"签发时审计链：第 %1 条，链值 %2"_s.arg(audit.lines).arg(audit.head)};
}

QStringList footOf(const FigureReport &report, const Issue &issue)
{
    auto foot = report.frame.foot;
    if (!foot.isEmpty())
        foot.last() += u'　' + report.frame.printed.arg(issue.printedAt.toString(u"yyyy-MM-dd HH:mm"_s));
    return foot + report.notes + auditLine(report.audit);
}

/// Who made it has his name under the first.
QList<Signer> signersOf(const ReportFrame &frame, const Issue &issue)
{
    QList<Signer> signers;
    for (const auto &title : frame.signers)
        signers << Signer{title, signers.isEmpty() ? issue.preparedBy : QString()};
    return signers;
}

TableDocument framed(const FigureReport &report, const QString &title, const Issue &issue)
{
    TableDocument document;
    document.title = title;
    document.facts = factsOf(report.frame, issue);
    document.foot = footOf(report, issue);
    document.signers = signersOf(report.frame, issue);
    document.seal = report.frame.seal;
    document.runningFoot =
        report.officeName + u"　"_s + title + (issue.number.isEmpty() ? QString() : u"　"_s + issue.number);
    document.watermark = report.frame.watermark;
    document.printedAt = issue.printedAt;
    return document;
}

} // namespace

TableDocument figureDocument(const FigureReport &report, const Issue &issue)
{
    auto document = framed(report, report.title, issue);
    document.sections = sectionsOf(report);
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
    document.sections << Section{.title = {}, .tables = {tableOf(table, report.frame)}};
    return document;
}

} // namespace tiaocai::reports
