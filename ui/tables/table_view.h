// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QTableView>

namespace tiaocai::ui {

class TickHead;

/// A read-only table of whole rows: Enter or a double click opens the current one. Columns fit what the first
/// rows show, the last one takes the rest.
class TableView : public QTableView {
    Q_OBJECT

public:
    TableView(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName);

    /// Stands on this row, or on the nearest that there is.
    void standOn(int row);
    /// -1 where there is none. A row of this view, not of a sorted model's source.
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void fitColumns();
    /// The one column that takes what the others leave.
    void setStretched(int column);
    /// Columns that a narrow window leaves out; what a person chose comes back with the room.
    void leaveOut(const QList<int> &columns);
    /// By the program, and so no width of the person's.
    void setWidth(int column, int width);
    /// So wide while there is little room; 0: as it was before.
    void squeeze(int column, int width);
    /// Which columns are shown, how wide and in which order, is chosen at the header and kept under a key.
    void keepColumns(Preferences &preferences, const QString &key);

    /// Several rows are chosen, by a box before each too: a click on it or Space takes the row in or out, the box in the head
    /// all or none.
    void setTickable();
    bool isTickable() const { return m_head; }

    /// What stands in an empty table: why, and what to do.
    void setWhenEmpty(const QString &words);

signals:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseColumns(const QPoint &at);
    void tick(const QModelIndex &index);
    void tickAll();
    void showTicks();
    QModelIndex boxAt(const QPoint &at) const;
    void keep();

    TickHead *m_head = nullptr; ///< of a table whose rows are ticked
    int m_stretched = -1;       ///< -1: the last one
    Preferences *m_preferences = nullptr;
    QString m_key;
    QString m_whenEmpty;
    QList<int> m_leftOut;
    int m_wasWide = 0; ///< before it was squeezed
    bool m_isFitting = false;
    bool m_isFitted = false; ///< of a kept header: the widths are those of enough rows, or the person's
};

} // namespace tiaocai::ui
