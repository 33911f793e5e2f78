// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

signals:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tiaocai::ui
