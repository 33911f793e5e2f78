// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"

#include <algorithm>

namespace tiaocai::reports {

namespace {

using RowLines = QList<QList<StyledLine>>;

double heightOf(qsizetype lines, Style style)
{
    return double(lines) * lineHeight(style) + 2 * rowPadding;
}

qsizetype longest(const RowLines &row)
{
    qsizetype lines = 1;
    for (const auto &ofStack : row) {
        lines = std::max(lines, ofStack.size());
    }
    return lines;
}

/// One table on its way over the pages, with its heading on each of them.
class TableFlow {
public:
    TableFlow(Flow &flow, const Table &table)
        : m_flow(flow)
        , m_table(table)
        , m_setting(table, flow.body().left(), flow.body().width(), flow.typefaces())
        , m_groups(m_setting.groups())
    {
        for (const auto &stack : m_setting.stacks()) {
            m_titleLines = std::max(m_titleLines, m_setting.heading(stack).size());
        }
        m_isGrouped = std::any_of(m_groups.begin(), m_groups.end(),
                                  [](const Group &group) { return !group.title.isEmpty(); });
    }

    void run()
    {
        m_flow.need(headHeight() + 2 * heightOf(2, Style::Cell));
        head();
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            row(m_setting.row(i));
        }
        close();
    }

    double headHeight() const { return groupHeight() + heightOf(m_titleLines, Style::Header); }

private:
    double groupHeight() const { return m_isGrouped ? heightOf(1, Style::Header) : 0; }
    double left() const { return m_setting.stacks().first().left; }
    double right() const { return m_setting.stacks().last().right(); }

    void head()
    {
        m_top = m_flow.y();
        m_flow.page().shades << QRectF(left(), m_top, right() - left(), headHeight());
        for (const auto &group : m_groups) {
            headGroup(group);
        }
        m_flow.advance(headHeight());
        m_bodyTop = m_flow.y();
        line(left(), m_bodyTop, right(), m_bodyTop);
    }

    void headGroup(const Group &group)
    {
        const auto stacks = m_setting.stacks().mid(group.first, group.count);
        const double from = stacks.first().left, to = stacks.last().right();
        const double split = m_top + (group.title.isEmpty() ? 0 : groupHeight());
        if (!group.title.isEmpty()) {
            m_flow.put({group.title}, QRectF(from, m_top, to - from, groupHeight()), Style::Header,
                       Align::Centre);
            line(from, split, to, split);
        }
        for (const auto &stack : stacks) {
            const QRectF box(stack.left + sidePadding, split, stack.width - 2 * sidePadding,
                             m_top + headHeight() - split);
            m_flow.put(m_setting.heading(stack), box, Style::Header, Align::Centre);
            line(stack.left, stack.left == from ? m_top : split, stack.left, m_top + headHeight());
        }
    }

    /// A row stays whole where a page can hold it; only longer ones are split.
    void row(const RowLines &lines)
    {
        const auto total = longest(lines);
        const double whole = heightOf(total, Style::Cell);
        if (m_flow.room() < whole && whole <= m_flow.body().height() - headHeight()) turnPage();
        for (qsizetype from = 0; from < total;) {
            if (linesThatFit() < 1) turnPage();
            const auto count = std::min(total - from, linesThatFit());
            place(lines, from, count);
            from += count;
        }
    }

    qsizetype linesThatFit() const
    {
        return qsizetype((m_flow.room() - 2 * rowPadding) / lineHeight(Style::Cell) + 1e-6);
    }

    void place(const RowLines &lines, qsizetype from, qsizetype count)
    {
        const double height = heightOf(count, Style::Cell);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            placeStack(m_setting.stacks()[i], lines[i].mid(from, count), height);
        }
        m_flow.advance(height);
        line(left(), m_flow.y(), right(), m_flow.y());
    }

    void placeStack(const Stack &stack, const QList<StyledLine> &lines, double height)
    {
        double y = m_flow.y() + (height - double(lines.size()) * lineHeight(Style::Cell)) / 2;
        for (const auto &text : lines) {
            const QRectF box(stack.left + sidePadding, y, stack.width - 2 * sidePadding,
                             lineHeight(Style::Cell));
            m_flow.put({text.text}, box, text.style, text.align);
            y += lineHeight(Style::Cell);
        }
    }

    void turnPage()
    {
        close();
        m_flow.open();
        head();
    }

    void close()
    {
        for (const auto &stack : m_setting.stacks()) {
            line(stack.left, m_bodyTop, stack.left, m_flow.y());
        }
        const QRectF frame(QPointF(left(), m_top), QPointF(right(), m_flow.y()));
        m_flow.page().thick << QLineF(frame.topLeft(), frame.topRight())
                            << QLineF(frame.bottomLeft(), frame.bottomRight())
                            << QLineF(frame.topLeft(), frame.bottomLeft())
                            << QLineF(frame.topRight(), frame.bottomRight());
    }

    void line(double x1, double y1, double x2, double y2) { m_flow.page().thin << QLineF(x1, y1, x2, y2); }

    Flow &m_flow;
    const Table &m_table;
    TableSetting m_setting;
    QList<Group> m_groups;
    qsizetype m_titleLines = 1;
    bool m_isGrouped = false;
    double m_top = 0, m_bodyTop = 0;
};

} // namespace

void flowTable(Flow &flow, const Table &table)
{
    flow.space(dots(2.5));
    TableFlow setting(flow, table);
    if (!table.caption.isEmpty()) {
        flow.need(lineHeight(Style::Caption) + dots(1) + setting.headHeight() + heightOf(3, Style::Cell));
        flow.paragraph(table.caption, Style::Caption);
        flow.advance(dots(1));
    }
    if (table.rows.isEmpty() && !table.whenEmpty.isEmpty())
        flow.paragraph(table.whenEmpty, Style::Sentence);
    else
        setting.run();
}

} // namespace tiaocai::reports
