// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper_text.h"

#include "reports/document.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

/// Reads the signs of a line one by one; a backslash takes the meaning from the next one, or from a whole row of underscores.
class RunReader {
public:
    explicit RunReader(QStringView line)
        : m_line(line)
    {
    }

    PaperRuns runs()
    {
        while (m_at < m_line.size())
            step();
        close();
        return m_runs;
    }

private:
    void step()
    {
        if (m_line[m_at] == u'\\' && m_at + 1 < m_line.size())
            literal();
        else if (m_line.mid(m_at).startsWith(u"**"))
            turn();
        else if (m_line.mid(m_at).startsWith(u"__"))
            blank();
        else
            m_text += m_line[m_at++];
    }
    void literal()
    {
        ++m_at;
        if (m_line[m_at] == u'_')
            m_text += underscores();
        else
            m_text += m_line[m_at++];
    }
    void turn()
    {
        close();
        m_strong = !m_strong;
        m_at += 2;
    }
    void blank()
    {
        close();
        m_runs << PaperRun{underscores(), m_strong, true};
    }
    QString underscores()
    {
        const auto from = m_at;
        while (m_at < m_line.size() && m_line[m_at] == u'_')
            ++m_at;
        return QString(m_at - from, u'_');
    }
    void close()
    {
        if (!m_text.isEmpty()) m_runs << PaperRun{std::exchange(m_text, {}), m_strong, false};
    }

    QStringView m_line;
    qsizetype m_at = 0;
    QString m_text;
    bool m_strong = false;
    PaperRuns m_runs;
};

PaperRuns runsOf(QStringView line)
{
    return RunReader(line).runs();
}

/// Where a sign stands that no backslash precedes; -1: nowhere.
qsizetype unescaped(QStringView text, QStringView sign, qsizetype from = 0)
{
    for (auto at = from; at < text.size(); ++at) {
        if (text[at] == u'\\')
            ++at;
        else if (text.mid(at).startsWith(sign))
            return at;
    }
    return -1;
}

/// What stands between the bars of a table's row.
QList<QStringView> cellsOf(QStringView line)
{
    QList<QStringView> cells;
    qsizetype from = 1;
    for (auto bar = unescaped(line, u"|", from); bar >= 0; bar = unescaped(line, u"|", from)) {
        cells << line.mid(from, bar - from);
        from = bar + 1;
    }
    if (!line.mid(from).trimmed().isEmpty()) cells << line.mid(from);
    return cells;
}

bool isRule(const QList<QStringView> &cells)
{
    return !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [](QStringView cell) {
        return cell.trimmed().startsWith(u"---");
    });
}

/// A cell that is nothing at all belongs to the one at its left; one with a space is empty.
PaperRow rowFrom(const QList<QStringView> &cells)
{
    PaperRow row;
    for (const auto cell : cells) {
        if (cell.isEmpty() && !row.isEmpty())
            ++row.last().span;
        else
            row << PaperCell{runsOf(cell.trimmed())};
    }
    return row;
}

void addRow(QList<PaperBlock> &blocks, QStringView line, bool goesOn)
{
    const auto cells = cellsOf(line);
    if (!goesOn) blocks << PaperBlock{.mark = PaperMark::Table};
    auto &table = blocks.last();
    if (isRule(cells))
        table.headRows = table.rows.size();
    else
        table.rows << rowFrom(cells);
}

PaperBlock signature(QStringView line)
{
    const auto parting = unescaped(line, u"||");
    if (parting < 0) return {.mark = PaperMark::Signature, .runs = runsOf(line)};
    // Spaces of a character's width are the layout of a line for the date; the others part the marks.
    const auto side = [](QStringView text) {
        while (text.startsWith(u' '))
            text = text.mid(1);
        while (text.endsWith(u' '))
            text.chop(1);
        return runsOf(text);
    };
    return {.mark = PaperMark::Signature,
            .runs = side(line.left(parting)),
            .second = side(line.mid(parting + 2))};
}

struct MarkName {
    QStringView sign;
    PaperMark mark;
};
constexpr std::array marks{
    MarkName{u"##", PaperMark::Heading},  MarkName{u"#", PaperMark::Title},
    MarkName{u"%", PaperMark::Number},    MarkName{u"@", PaperMark::Addressee},
    MarkName{u"-", PaperMark::Flush},     MarkName{u">", PaperMark::Closing},
    MarkName{u"&", PaperMark::Signature}, MarkName{u"+", PaperMark::Note},
};

PaperBlock blockFrom(QStringView line)
{
    for (const auto &[sign, mark] : marks) {
        const auto rest = line.mid(sign.size());
        if (!line.startsWith(sign) || !(rest.isEmpty() || rest.startsWith(u' '))) continue;
        return mark == PaperMark::Signature ? signature(rest.mid(1))
                                            : PaperBlock{.mark = mark, .runs = runsOf(rest.mid(1))};
    }
    return {.mark = PaperMark::Body, .runs = runsOf(line)};
}

} // namespace

QList<PaperBlock> paperBlocks(const QString &text)
{
    QList<PaperBlock> blocks;
    bool inTable = false;
    for (const auto &written : text.split(u'\n')) {
        const auto line = shown(written);
        const bool isRow = line.startsWith(u'|');
        if (isRow)
            addRow(blocks, line, inTable);
        else if (line.trimmed() == u"---")
            blocks << PaperBlock{.mark = PaperMark::Cut};
        else if (!line.trimmed().isEmpty())
            blocks << blockFrom(line);
        inTable = isRow;
    }
    return blocks;
}

QString plainText(const PaperRuns &runs)
{
    QString text;
    for (const auto &run : runs)
        text += run.text;
    return text;
}

} // namespace tiaocai::reports
