// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exchange.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

class QPushButton;

namespace tiaocai::ui {

class FactGrid;
class Chip;
class ElidedLabel;
class NoticeBar;
class SidePane;
class TableView;

/// 报送: every package that was sent or came, with what became of it; beside the list what the chosen one held, and what can be
/// done with it.
class PackagesPanel : public QWidget {
    Q_OBJECT

public:
    PackagesPanel(const Workplace &place, NoticeBar *notices);

    void refresh();
    /// Asks for whom and up to when, and exports.
    void exportPackage();
    /// Opens a file that another office sent, to be looked at and taken; without a path one is asked for.
    void readFile(const QString &path = {});
    /// "第 2-48 号": ordinal and number of the next package, where one was sent before.
    QString next() const { return m_next; }

signals:
    void counted(int waiting);
    void nextChanged();

private:
    void buildPane();
    void take(const desk::ExchangeStatus &status);
    void tellOfMissing();
    const desk::PackageRow *current() const;
    void showCurrent();
    void exportAgain();
    void markDelivered();
    void withdraw();
    void keyInReceipt();
    void tell(const Result<desk::Exported> &exported);

    const Workplace &m_place;
    NoticeBar *m_notices;
    desk::ExchangeStatus m_status;
    QString m_next;
    RowModel<desk::PackageRow> *m_model;
    TableView *m_table;
    SidePane *m_pane;
    QWidget *m_whole;
    ElidedLabel *m_number;
    Chip *m_state;
    FactGrid *m_facts;
    QWidget *m_leaves;
    QPushButton *m_again;
    QPushButton *m_delivered;
    QPushButton *m_byHand;
    QPushButton *m_withdraw;
};

} // namespace tiaocai::ui
