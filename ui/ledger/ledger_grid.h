// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledger_cells.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QKeyEvent;
class QLabel;
class QPushButton;
class QTableView;

namespace tiaocai::ui {

class Segment;

/// The cells of a ledger as they were read, to be gone through and corrected before anything is written: below stands what
/// the file says at the chosen one, what was read, and why.
class LedgerGrid : public QWidget {
    Q_OBJECT

public:
    explicit LedgerGrid(QWidget *parent = nullptr);

    /// The file as it stands; what was read of it comes with every reading.
    void setTable(const intake::Table &table);
    void show(const intake::LedgerReading &reading);
    /// Another file, with what was corrected in it and left out of it before.
    void begin(const QList<intake::CellFix> &fixes, const QList<intake::LeftOutRow> &leftOut);
    /// As the file has it, everywhere.
    void takeAllBack();
    const QList<intake::CellFix> &fixes() const { return m_fixes; }
    const QList<intake::LeftOutRow> &leftOut() const { return m_leftOut; }
    /// Whether anything is read otherwise than the file has it.
    bool isChanged() const { return !m_fixes.isEmpty() || !m_leftOut.isEmpty(); }
    /// An opened cell is taken.
    void closeCell();
    void goDown();
    /// Puts the cursor on a cell; `column` -1: on the row.
    void goTo(const QString &sheet, int row, int column);

signals:
    /// What was read is no longer what stands here.
    void corrected();
    /// After something was corrected or left out and typing rests: the file is to be read again.
    void readAgain();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void showSheet(const QString &sheet);
    void showCounts();
    void showCell();
    void showOnly(int which);
    void fitColumns();
    void take(const intake::CellFix &fix);
    void takeBack();
    const intake::CellFix *fixHere() const;
    bool isOutHere() const;
    void leaveOutOrTakeIn();
    void showLeaveOut();
    bool gridKey(const QKeyEvent &key);

    LedgerCells *m_cells;
    intake::Table m_table;
    intake::LedgerReading m_reading;
    QList<intake::CellFix> m_fixes;
    QList<intake::LeftOutRow> m_leftOut;
    QTimer m_rest;
    bool m_isRead = false;
    QComboBox *m_sheets;
    Segment *m_which;
    QLabel *m_counts;
    QTableView *m_view;
    QLabel *m_told;
    QPushButton *m_takeBack;
    QPushButton *m_leaveOut;
};

} // namespace tiaocai::ui
