// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"

#include "entry_reader.h"
#include "refusals.h"

#include <utility>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// Walks the rows of one sheet; an entry is handed on when the next one begins.
class Walk {
public:
    Walk(const Sheet &sheet, const Headings &headings, bool isChosen, const EntryGround &ground,
         EntryListener &listener)
        : m_sheet(sheet)
        , m_headings(headings)
        , m_isChosen(isChosen)
        , m_ground(ground)
        , m_listener(listener)
        , m_columns(m_headings)
    {
    }

    void walk()
    {
        for (qsizetype row = qMax(0, m_headings.mapping.firstRow - 1); row < m_sheet.rows.size(); ++row) {
            if (row % 256 == 0 && !m_listener.goOn(row)) return;
            if (!m_isChosen && looksLikeHeadings(m_sheet, row))
                row = meetHeadings(row);
            else
                take(row);
        }
        handOn();
    }

private:
    /// The last row of what stands there.
    qsizetype meetHeadings(qsizetype row)
    {
        handOn();
        const auto found = headingsAt(m_sheet, row);
        passOver(row, whyPassedOver(RowKind::Headings));
        const bool repeats = kindOf(RowView{m_sheet, m_columns, row}) == RowKind::Headings;
        m_isUnread = !found && !repeats;
        if (!found) return row;
        m_headings = *found;
        m_columns = BlockColumns(m_headings);
        m_listener.meet(m_headings);
        return m_headings.mapping.firstRow - 2;
    }

    void take(qsizetype row)
    {
        const RowView view{m_sheet, m_columns, row};
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
            m_mayJoin = false;
            return passOver(row, whyPassedOver(kind));
        case RowKind::Entry:
        case RowKind::SharesCase:
        case RowKind::JoinedAbove:
            break;
        }
        if (m_isUnread) return refuseRow(row);
        if (isHidden && m_ground.withoutHiddenRows) return passOver(row, Intake::tr("hidden"));
        const bool joins = kind == RowKind::JoinedAbove && m_mayJoin;
        if (m_entry && (kind == RowKind::SharesCase || joins)) {
            EntryReader(view, *m_entry, m_ground).addPerson(joins);
        } else {
            handOn();
            m_entry = Entry();
            EntryReader(view, *m_entry, m_ground).readAll();
        }
        m_mayJoin = true;
        if (isHidden)
            m_entry->warnings.append(
                {m_sheet.name,
                 int(row) + 1,
                 {},
                 u"hidden-row"_s,
                 Intake::tr("The row is hidden in the spreadsheet (隐藏); it was taken in."),
                 false});
    }

    /// Below headings by which it cannot be read.
    void refuseRow(qsizetype row)
    {
        handOn();
        Entry entry;
        entry.row.sheet = m_sheet.name;
        entry.row.row = int(row) + 1;
        entry.rejection = RowReport{m_sheet.name,
                                    int(row) + 1,
                                    {},
                                    u"unread-block"_s,
                                    Intake::tr("The headings above this row do not read as those of a "
                                               "ledger. Choose the columns by hand, or import "
                                               "these rows from a file of their own."),
                                    true};
        m_listener.take(std::move(entry));
    }

    void passOver(qsizetype row, const QString &why)
    {
        m_listener.passOver({m_sheet.name, int(row) + 1, ownText(m_sheet.rows[row]), why});
    }

    void handOn()
    {
        if (m_entry) m_listener.take(*std::exchange(m_entry, std::nullopt));
    }

    const Sheet &m_sheet;
    Headings m_headings;
    bool m_isChosen;
    const EntryGround &m_ground;
    EntryListener &m_listener;
    BlockColumns m_columns;
    std::optional<Entry> m_entry;
    bool m_isUnread = false;
    bool m_mayJoin = false; ///< the row above is an entry's
};

} // namespace

void readEntries(const Sheet &sheet, const Headings &headings, bool isChosen, const EntryGround &ground,
                 EntryListener &listener)
{
    Walk(sheet, headings, isChosen, ground, listener).walk();
}

} // namespace tiaocai::intake
