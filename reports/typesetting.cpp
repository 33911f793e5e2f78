// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetting.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

QStringList brokenParagraph(const QString &text, const QFont &font, double width)
{
    if (QFontMetricsF(font).horizontalAdvance(text) <= width) return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

const QString dash = u"—"_s;

bool isEmpty(const Cell &cell)
{
    return printedText(cell).isEmpty();
}

} // namespace

QStringList broken(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const auto &paragraph : text.split(u'\n')) {
        lines += brokenParagraph(paragraph, font, width);
    }
    return lines;
}

TableSetting::TableSetting(const Table &table, double left, double width, const Typefaces &typefaces)
    : m_table(table)
    , m_typefaces(typefaces)
{
    double wanted = 0;
    for (const auto &column : table.columns) {
        wanted += column.below ? 0 : column.width;
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns[i];
        if (column.below && !m_stacks.isEmpty()) {
            m_stacks.last().columns << i;
            continue;
        }
        m_stacks << Stack{.columns = {i}, .left = left, .width = width * column.width / wanted};
        left = m_stacks.last().right();
    }
}

QList<Group> TableSetting::groups() const
{
    QList<Group> groups;
    for (qsizetype i = 0; i < m_stacks.size(); ++i) {
        const auto &title = m_table.columns[m_stacks[i].columns.first()].group;
        if (!title.isEmpty() && !groups.isEmpty() && groups.last().title == title)
            ++groups.last().count;
        else
            groups << Group{.title = title, .first = i, .count = 1};
    }
    return groups;
}

QStringList TableSetting::heading(const Stack &stack) const
{
    QStringList lines;
    for (const auto column : stack.columns) {
        lines += broken(m_table.columns[column].title, font(Style::Header, m_typefaces),
                        stack.width - 2 * sidePadding);
    }
    return lines;
}

QList<StyledLine> TableSetting::stackLines(const Stack &stack, const QList<Cell> &cells) const
{
    QList<StyledLine> lines;
    for (const auto column : stack.columns) {
        const auto &cell = cells[column];
        const auto style = cell.strong ? Style::StrongCell : Style::Cell;
        const auto nothing = m_table.columns[column].byHand ? QString() : dash;
        const auto text = isEmpty(cell) ? nothing : printedText(cell) + (cell.marked ? u"*"_s : QString());
        for (const auto &line : broken(text, font(style, m_typefaces), stack.width - 2 * sidePadding)) {
            lines << StyledLine{line, style, m_table.columns[column].align};
        }
    }
    return lines;
}

QList<QList<StyledLine>> TableSetting::row(qsizetype index) const
{
    const auto &cells = m_table.rows[index];
    QList<QList<StyledLine>> lines;
    for (const auto &stack : m_stacks) {
        const bool nothing = std::all_of(stack.columns.begin(), stack.columns.end(),
                                         [&](qsizetype column) { return isEmpty(cells[column]); });
        const bool byHand = m_table.columns[stack.columns.first()].byHand;
        lines << (nothing && !byHand ? QList{StyledLine{dash}} : stackLines(stack, cells));
    }
    return lines;
}

} // namespace tiaocai::reports
