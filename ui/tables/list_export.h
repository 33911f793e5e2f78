// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "workplace.h"

#include <QModelIndex>
#include <QTimer>

class QAbstractItemView;
class QTableView;
class QHeaderView;

namespace tiaocai::ui {

class NoticeBar;

/// Takes a list as it is shown: its columns in their order, its rows as they are filtered and sorted, masked as they stand
/// there. A long list is read a few rows at a time, so that the window never waits.
class ListReader : public QObject {
    Q_OBJECT

public:
    ListReader(QAbstractItemView *list, const QString &title, const QStringList &facts, QObject *parent);
    void begin() { m_turn.start(); }

signals:
    void isRead(const tiaocai::reports::TableDocument &document);
    /// The list was read again meanwhile: nothing was taken.
    void changed();

private:
    void takeColumns(const QHeaderView &header);
    void readOn();
    bool readRow();
    void take(const QModelIndex &row);

    const QAbstractItemModel *m_model;
    reports::TableDocument m_document;
    reports::Table m_table;
    QList<int> m_columns;
    bool m_isGrouped = false;
    QPersistentModelIndex m_group;
    int m_row = 0;
    QTimer m_turn;
};

/// The rows that are chosen, as they are shown.
reports::TableDocument chosenRows(const QTableView &table, const QString &title, const QStringList &facts);

/// The list that a person looks at: the one with the focus, else the first that is seen. nullptr where there is none.
QAbstractItemView *listIn(const QWidget *page);
/// Asks for a file (XLSX or CSV) and writes the list there.
void exportList(const Workplace &place, QAbstractItemView *list, const QString &title, NoticeBar *notices);

} // namespace tiaocai::ui
