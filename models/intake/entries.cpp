// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"

#include "base/abreast.h"
#include "entry_reader.h"
#include "refusals.h"
#include "texts.h"

#include <malloc.h>

#include <utility>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// Headings with the columns that they name, as long as rows below them are read.
struct Block {
    explicit Block(Headings read)
        : headings(std::move(read))
        , columns(headings)
    {
    }
    Block(const Block &) = delete;

    Headings headings;
    BlockColumns columns;
};

/// The rows that make one entry, in their order.
struct EntryRows {
    struct Row {
        qsizetype row{};
        bool joins = false; ///< another person, whose merging was lost
        bool isHidden = false;
        QList<LedgerField> fromAbove = {}; ///< 同上, in whose place stands what was meant
    };
    std::shared_ptr<const Block> block;
    QList<Row> rows;
    std::optional<Entry> refused = {}; ///< in their place: below headings by which nothing can be read
};

RowReport hiddenRow(const Sheet &sheet, qsizetype row)
{
    return {sheet.name,
            int(row) + 1,
            {},
            u"hidden-row"_s,
            Intake::tr("The row is hidden in the spreadsheet (隐藏); it was taken in."),
            false};
}

/// Of these rows alone: on any core.
Entry entryOf(const Sheet &sheet, const EntryRows &of, const EntryGround &ground)
{
    if (of.refused) return *of.refused;
    Entry entry;
    for (const auto &[row, joins, isHidden, fromAbove] : of.rows) {
        const RowView view{sheet, of.block->columns, row};
        EntryReader reader(view, entry, ground);
        row == of.rows.first().row ? reader.readAll() : reader.addPerson(joins);
        reader.tellOfDittos(fromAbove);
        if (isHidden) entry.warnings.append(hiddenRow(sheet, row));
    }
    return entry;
}

/// Walks the rows of one sheet; an entry is handed on when the next one begins, and read on another core.
class Walk {
public:
    Walk(Sheet &sheet, const Headings &headings, bool isChosen, const EntryGround &ground,
         EntryListener &listener)
        : m_sheet(sheet)
        , m_rows(sheet.rows)
        , m_isChosen(isChosen)
        , m_ground(ground)
        , m_listener(listener)
        , m_block(std::make_shared<Block>(headings))
        , m_reading([&](const EntryRows &of) { return entryOf(m_sheet, of, m_ground); },
                    [&](const EntryRows &of, const Entry &entry) -> Result<void> {
                        m_listener.take(entry);
                        for (const auto &spent : of.rows)
                            letGo(spent.row);
                        return {};
                    })
    {
        m_rows.detach(); // before another core looks at them
    }

    void walk()
    {
        for (qsizetype row = qMax(0, m_block->headings.mapping.firstRow - 1); row < m_sheet.rows.size();
             ++row) {
            if (row % 256 == 0 && !m_listener.goOn(row)) return;
            if (!m_isChosen && looksLikeHeadings(m_sheet, row))
                row = meetHeadings(row);
            else
                take(row);
        }
        handOn();
        (void)m_reading.end();
    }

private:
    /// The last row of what stands there.
    qsizetype meetHeadings(qsizetype row)
    {
        handOn();
        const auto found = headingsAt(m_sheet, row);
        passOver(row, whyPassedOver(RowKind::Headings));
        const bool repeats = kindOf(RowView{m_sheet, m_block->columns, row}) == RowKind::Headings;
        m_isUnread = !found && !repeats;
        if (!found) return row;
        // What is told of the headings stands behind what stands above them.
        (void)m_reading.end();
        m_block = std::make_shared<Block>(*found);
        m_above.clear();
        m_listener.meet(m_block->headings);
        return m_block->headings.mapping.firstRow - 2;
    }

    void take(qsizetype row)
    {
        const RowView view{m_sheet, m_block->columns, row};
        const auto kind = kindOf(view);
        const bool isHidden = m_sheet.hiddenRows.contains(row);
        switch (kind) {
        case RowKind::Blank:
            m_mayJoin = false;
            return;
        case RowKind::Subtotal:
        case RowKind::Remark:
        case RowKind::Headings:
        case RowKind::Other:
            if (m_mayJoin && saysRespondentAlone(view)) return refuseRespondent(row);
            m_mayJoin = false;
            return passOver(row, whyPassedOver(kind));
        case RowKind::Entry:
        case RowKind::SharesCase:
        case RowKind::JoinedAbove:
            break;
        }
        const auto fromAbove = resolveDittos(row);
        if (m_isUnread) return refuseRow(row);
        if (isHidden && m_ground.withoutHiddenRows) return passOver(row, Intake::tr("hidden"));
        const bool joins = kind == RowKind::JoinedAbove && m_mayJoin;
        const bool isOfAbove = m_entry && (joins || kind == RowKind::SharesCase);
        if (isOfAbove && m_sheet.struckRows.contains(row)) return passOver(row, Intake::tr("struck through"));
        if (!isOfAbove) {
            handOn();
            m_entry = EntryRows{m_block, {}};
        }
        m_entry->rows.append({row, joins, isHidden, fromAbove});
        m_mayJoin = true;
    }

    /// Puts what stands above in place of 同上, where many cases may have the same; who somebody is and how much he got is
    /// left to a person.
    QList<LedgerField> resolveDittos(qsizetype row)
    {
        constexpr LedgerField shared[] = {
            LedgerField::Employer,   LedgerField::CreditCode, LedgerField::Cause,      LedgerField::Mediator,
            LedgerField::Township,   LedgerField::ReceivedOn, LedgerField::AcceptedOn, LedgerField::ClosedOn,
            LedgerField::MediatedOn, LedgerField::Result};
        QList<LedgerField> resolved;
        for (const auto field : shared) {
            const auto *column = m_block->columns.of(field);
            if (!column) continue;
            auto &above = m_above[field];
            if (column->column >= m_rows[row].size()) {
                above = {};
                continue;
            }
            auto &cell = m_rows[row][column->column];
            if (cell.kind == Cell::Kind::Text && isDittoOfAbove(cell.text) &&
                above.kind != Cell::Kind::Empty) {
                cell = above;
                cell.origin = Cell::Origin::Own;
                resolved.append(field);
            }
            above = isDitto(cell.text) ? Cell() : cell;
        }
        return resolved;
    }

    void refuse(qsizetype row, const QString &code, const QString &text)
    {
        Entry entry;
        entry.row.sheet = m_sheet.name;
        entry.row.row = int(row) + 1;
        entry.rejection = RowReport{m_sheet.name, int(row) + 1, {}, code, text, true};
        (void)m_reading.add({m_block, {}, entry});
    }

    /// Below headings by which it cannot be read.
    void refuseRow(qsizetype row)
    {
        handOn();
        refuse(row, u"unread-block"_s,
               Intake::tr("The headings above this row do not read as those of a "
                          "ledger. Choose the columns by hand, or import "
                          "these rows from a file of their own."));
    }

    /// Below a case, whose further people may follow.
    void refuseRespondent(qsizetype row)
    {
        refuse(row, u"no-applicant"_s,
               Intake::tr("The row names a respondent and nothing else. Where he is a further one of the "
                          "case above, write him into its cell, or enter him by hand."));
    }

    /// Where the entries are made has a heap of its own: what the cells took goes back to the system, now and then.
    void letGo(qsizetype row)
    {
        constexpr qsizetype atOnce = 8192;
        m_rows[row] = {};
        if (row % atOnce == atOnce - 1) malloc_trim(0);
    }

    void passOver(qsizetype row, const QString &why)
    {
        m_listener.passOver({m_sheet.name, int(row) + 1, ownText(m_sheet.rows[row]), why});
    }

    void handOn()
    {
        if (m_entry) (void)m_reading.add(*std::exchange(m_entry, std::nullopt));
    }

    const Sheet &m_sheet;
    QList<QList<Cell>> &m_rows; ///< the sheet's
    bool m_isChosen;
    const EntryGround &m_ground;
    EntryListener &m_listener;
    std::shared_ptr<const Block> m_block;
    std::optional<EntryRows> m_entry;
    QMap<LedgerField, Cell> m_above; ///< of the last row of an entry in the block
    bool m_isUnread = false;
    bool m_mayJoin = false; ///< the row above is an entry's
    Abreast<EntryRows, Entry> m_reading;
};

} // namespace

void readEntries(Sheet &sheet, const Headings &headings, bool isChosen, const EntryGround &ground,
                 EntryListener &listener)
{
    Walk(sheet, headings, isChosen, ground, listener).walk();
}

} // namespace tiaocai::intake
