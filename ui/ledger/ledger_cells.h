// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

#include <QAbstractTableModel>
#include <QMultiHash>

namespace tiaocai::ui {

/// One sheet of a ledger, cell by cell, as it was read: what was changed, guessed or left out, and which rows were passed over.
/// A cell that is edited is told as a fix; the sheet is shown anew once it was read with it.
class LedgerCells : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Row, Verdict, FirstCell };
    /// How a cell was read.
    enum class State { Plain, Changed, Doubt, Wrong, Fixed, Unused };
    enum class RowState { Fine, Doubt, Wrong, LeftOut, There, Joined, PassedOver };
    enum class Which { All, Doubts, PassedOver };
    /// `State` of a cell as int, for whoever paints it.
    static constexpr int stateRole = Qt::UserRole + 10;

    void show(const intake::Table &table, const intake::LedgerReading &reading,
              const QList<intake::CellFix> &fixes, const QString &sheet);
    /// Typed, and not yet read.
    void setFixes(const QList<intake::CellFix> &fixes);
    void showOnly(Which which);
    Which which() const { return m_which; }
    QString sheet() const { return m_sheet.name; }
    int count(Which which) const;

    /// Of the sheet, counted from 1.
    int rowAt(int line) const { return m_lines.value(line).row; }
    /// Where a row of the sheet stands, or the next that is shown; -1 where there is none.
    int lineOf(int row) const;
    /// Of the cases, counted from 1.
    int firstRow() const;
    /// By whose headings the columns are named: blocks of a sheet may differ.
    void nameColumnsAt(int line);

    /// Of the entry that a line tells of, counted from 1; 0 where there is none that could be left out.
    int entryAt(int line) const;
    /// As the file has it, whatever was corrected.
    intake::LeftOutRow leftOutAt(int line) const;

    QString written(const QModelIndex &index) const;
    /// What was read there, and why not as it was written, in sentences.
    QString told(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void fixed(const intake::CellFix &fix);

private:
    struct Line {
        int row{};
        RowState state = RowState::PassedOver;
        const intake::LedgerRow *entry = nullptr; ///< whose row it is; null: none's that can be imported
    };
    void takeEntries();
    void takeReports();
    void fillLines();
    Line lineFor(int row) const;
    bool isShown(const Line &line, Which which) const;
    QString verdict(const Line &line) const;
    QString cellText(const Line &line, int column) const;
    QString asRead(const Line &line, int column) const;
    State state(const Line &line, int column) const;
    const intake::RowReport *reportAt(int row, int column) const;
    const intake::CellFix *fixAt(int row, int column) const;
    static bool isOfNoCase(const Line &line);
    QVariant ink(const Line &line, int column) const;

    intake::Sheet m_sheet;
    intake::LedgerReading m_reading;
    QList<intake::CellFix> m_fixes;
    bool m_isRead = true;                            ///< with these fixes
    QHash<int, const intake::LedgerRow *> m_entries; ///< by every row that tells of them
    QHash<int, const intake::GrownRow *> m_grown;
    QMultiHash<int, const intake::RowReport *> m_reports;
    QHash<int, const intake::PassedOver *> m_passedOver;
    QList<Line> m_all, m_lines;
    Which m_which = Which::All;
    int m_columns = 0;
    int m_namedAt = 0; ///< a row of the sheet
};

/// A, B, ..., Z, AA: as a spreadsheet names its columns.
QString columnLetters(int column);

/// The program's words for what a row of a grown list says.
QString grownText(intake::GrownAs as);

} // namespace tiaocai::ui
