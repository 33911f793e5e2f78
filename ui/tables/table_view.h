// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QTableView>

namespace tiaocai::ui {

/// A read-only table of whole rows: Enter or a double click opens the current one. Columns fit what the first
/// rows show, the last one takes the rest.
class TableView : public QTableView {
    Q_OBJECT

public:
    TableView(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName);

    /// -1 where there is none. A row of this view, not of a sorted model's source.
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void fitColumns();
    /// The one column that takes what the others leave.
    void setStretched(int column);
    /// Which columns are shown, how wide and in which order, is chosen at the header and kept under a key.
    void keepColumns(Preferences &preferences, const QString &key);

    /// What stands in an empty table: why, and what to do.
    void setWhenEmpty(const QString &words);

signals:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseColumns(const QPoint &at);
    void keep();

    int m_stretched = -1; ///< -1: the last one
    Preferences *m_preferences = nullptr;
    QString m_key;
    QString m_whenEmpty;
    bool m_isFitting = false;
    bool m_isFitted = false; ///< of a kept header: the widths are those of enough rows, or the person's
};

} // namespace tiaocai::ui
