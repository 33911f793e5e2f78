// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "intake/ledger.h"

#include <array>

namespace tiaocai::intake {

/// The columns of a block, by field.
class BlockColumns {
public:
    explicit BlockColumns(const Headings &headings);

    /// Null where no column holds it.
    const MappedColumn *of(LedgerField field) const { return m_columns[std::size_t(field)]; }
    const ColumnMapping &mapping() const { return *m_mapping; }
    /// The heading of any column, used or not.
    QString headingAt(int column) const;
    /// Columns with a heading that no field is for.
    const QList<std::pair<int, QString>> &unused() const { return m_unused; }
    /// Columns of further people of the field: 申请人2.
    QList<int> further(LedgerField field) const;
    /// Columns that say the same as one which was taken, and were not.
    const QList<SecondColumn> &doubled() const { return m_doubled; }
    /// Of the unused ones those that tell how a case ended.
    const QList<std::pair<int, QString>> &otherResults() const { return m_otherResults; }
    /// A heading tells of arbitrations: 仲裁员, 开庭日期.
    bool areOfArbitrations() const { return m_areOfArbitrations; }

private:
    QList<std::pair<int, QString>> m_unused, m_otherResults;
    QList<SecondColumn> m_further, m_doubled;
    const ColumnMapping *m_mapping;
    std::array<const MappedColumn *, 22> m_columns{};
    bool m_areOfArbitrations = false;
};

/// One row seen through the columns of its block.
struct RowView {
    const Sheet &sheet;
    const BlockColumns &columns;
    qsizetype row{};

    bool has(LedgerField field) const { return columns.of(field); }
    const Cell &cell(LedgerField field) const;
    bool isOwn(LedgerField field) const;
    /// Own, and no sign that stands for nothing.
    bool says(LedgerField field) const;
    QString heading(LedgerField field) const
    {
        const auto *column = columns.of(field);
        return column ? column->heading : QString();
    }
};

enum class RowKind {
    Blank,
    Entry,
    SharesCase,  ///< another person of the entry above, whose merged cells it shares
    JoinedAbove, ///< the same where the merging was lost: it says who, and nothing else
    Subtotal,
    Remark,
    Headings, ///< the block's own, once more
    Other,
};

RowKind kindOf(const RowView &view);

/// A respondent, and nothing else of a case.
bool saysRespondentAlone(const RowView &view);

/// Why such a row is no entry, in words.
QString whyPassedOver(RowKind kind);

/// What a row says itself, in one line.
QString ownText(const QList<Cell> &row);

} // namespace tiaocai::intake
