// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_table.h"

#include "paper_lines.h"
#include "typesetting.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

constexpr double padding = dots(1.2); // white space in a cell, at each side

bool isAmount(const PaperRuns &runs)
{
    static const QRegularExpression amount(u"^-?[0-9,]+\\.[0-9]{2}$"_s);
    return amount.match(plainText(runs)).hasMatch();
}

/// Narrow columns keep what they want; the others share what is left.
QList<double> shared(QList<double> wanted, double width)
{
    const double sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (sum <= width) {
        for (auto &one : wanted)
            one *= width / sum;
        return wanted;
    }
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](qsizetype column) { return wanted[column]; });
    double left = width;
    for (qsizetype i = 0; i < order.size(); ++i) {
        auto &one = wanted[order[i]];
        one = std::min(one, left / double(order.size() - i));
        left -= one;
    }
    return wanted;
}

class TableSetter {
public:
    TableSetter(const PaperBlock &table, const QRectF &body, const Typefaces &typefaces)
        : m_table(table)
        , m_body(body)
        , m_typefaces(typefaces)
    {
        qsizetype columns = 1;
        for (const auto &row : table.rows)
            columns = std::max(columns, columnsOf(row));
        m_type = columns > mostUprightColumns ? PaperType{Style::SmallCell, Style::SmallCellStrong}
                                              : PaperType{Style::PaperCell, Style::PaperCellStrong};
        m_widths = shared(wantedWidths(columns), body.width());
    }

    QList<Piece> pieces() const
    {
        QList<Piece> rows;
        std::shared_ptr<const Piece> head;
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            const bool isHead = i < m_table.headRows;
            auto parts = rowPieces(m_table.rows[i], isHead);
            for (auto &part : parts) {
                part.keep = isHead;
                if (!isHead) part.head = head;
            }
            if (isHead) head = std::make_shared<const Piece>(parts.first());
            rows << parts;
        }
        return rows;
    }

private:
    using Lines = QList<PaperLine>;
    struct SetCell {
        double left, width;
        Lines lines;
    };

    QList<double> wantedWidths(qsizetype columns) const
    {
        QList<double> wanted(columns, 3 * em(m_type.plain, m_typefaces));
        for (const auto &row : m_table.rows) {
            qsizetype column = 0;
            for (const auto &cell : row) {
                const double width = naturalWidth(cell.runs, m_type, m_typefaces) + 2 * padding;
                if (cell.span == 1) wanted[column] = std::max(wanted[column], width);
                column += cell.span;
            }
        }
        return wanted;
    }

    double widthOf(qsizetype column, qsizetype span) const
    {
        return std::accumulate(m_widths.begin() + column, m_widths.begin() + column + span, 0.0);
    }

    /// Heads stand in the middle, amounts right; of a form what is filled in stands left, beside its label.
    double shiftOf(const PaperCell &cell, const Lines &lines, const PaperLine &line, double width,
                   bool isHead, bool isLabel) const
    {
        const double spare = width - 2 * padding - line.width;
        if (isHead) return spare / 2;
        if (isAmount(cell.runs)) return spare;
        const bool isShort = lines.size() == 1;
        const bool isCentred = m_table.headRows > 0 ? isShort : isLabel;
        return isCentred ? spare / 2 : 0;
    }

    SetCell setCell(const PaperCell &cell, double left, double width, bool isHead, bool isLabel) const
    {
        auto runs = cell.runs;
        for (auto &run : runs)
            run.strong = run.strong || isHead;
        auto lines = paperLines(runs, m_type, m_typefaces, width - 2 * padding);
        for (auto &line : lines)
            line.moveBy(padding + shiftOf(cell, lines, line, width, isHead, isLabel));
        return {left, width, lines};
    }

    QList<SetCell> setRow(const PaperRow &row, bool isHead) const
    {
        QList<SetCell> cells;
        qsizetype column = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            const auto span = isLast ? m_widths.size() - column : row[i].span;
            const bool isLabel = row.size() > 1 && i % 2 == 0;
            cells << setCell(row[i], m_body.left() + widthOf(0, column), widthOf(column, span), isHead,
                             isLabel);
            column += row[i].span;
        }
        return cells;
    }

    QList<Piece> rowPieces(const PaperRow &row, bool isHead) const
    {
        const auto cells = setRow(row, isHead);
        qsizetype lines = 1;
        for (const auto &cell : cells)
            lines = std::max(lines, cell.lines.size());
        const double leading = lineHeight(m_type.plain), margin = 2 * dots(1);
        const auto most = qsizetype((m_body.height() * 0.8 - margin) / leading);
        QList<Piece> parts;
        for (qsizetype from = 0; from < lines; from += most)
            parts << part(cells, from, std::min(most, lines - from), isHead);
        return parts;
    }

    /// Some lines of a row's cells, ruled all round.
    Piece part(const QList<SetCell> &cells, qsizetype from, qsizetype count, bool isHead) const
    {
        const double leading = lineHeight(m_type.plain), height = double(count) * leading + 2 * dots(1);
        const auto put = [=, type = m_type](Page &page, double top) {
            for (const auto &cell : cells) {
                const QRectF box(cell.left, top, cell.width, height);
                if (isHead) page.shades << box;
                page.thin << QLineF(box.topLeft(), box.topRight())
                          << QLineF(box.bottomLeft(), box.bottomRight())
                          << QLineF(box.topLeft(), box.bottomLeft())
                          << QLineF(box.topRight(), box.bottomRight());
                const auto lines = cell.lines.mid(from, count);
                double y = top + (height - double(lines.size()) * leading) / 2;
                for (const auto &line : lines) {
                    putLine(page, line, type, cell.left, y);
                    y += leading;
                }
            }
        };
        return {height, false, put};
    }

    const PaperBlock &m_table;
    QRectF m_body;
    Typefaces m_typefaces;
    PaperType m_type{Style::PaperCell, Style::PaperCellStrong};
    QList<double> m_widths;
};

} // namespace

qsizetype columnsOf(const PaperRow &row)
{
    return std::accumulate(row.begin(), row.end(), qsizetype(0),
                           [](qsizetype sum, const PaperCell &cell) { return sum + cell.span; });
}

QList<Piece> tablePieces(const PaperBlock &table, const QRectF &body, const Typefaces &typefaces)
{
    return TableSetter(table, body, typefaces).pieces();
}

} // namespace tiaocai::reports
