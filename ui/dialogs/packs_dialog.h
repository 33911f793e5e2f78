// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/packs.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// 巡回案件包: what is out, since when and with whom; taking out, checking in, and voiding what never came back.
class PacksDialog : public QDialog {
    Q_OBJECT

public:
    /// `day`: whose cases are offered.
    PacksDialog(const Workplace &place, QDate day, QWidget *parent = nullptr);

    void takeOut();
    void checkIn();

private:
    struct Known {
        bool isPack = false;
        QList<desk::PackView> packs;
    };
    void build();
    void read();
    void show(const Known &known);
    void look();
    void openOnLaptop();
    void voidCurrent();
    const desk::PackView *current() const;

    const Workplace &m_place;
    QDate m_day;
    bool m_isPack = false;
    NoticeBar *m_notices;
    RowModel<desk::PackView> *m_model;
    TableView *m_table;
    QLineEdit *m_reason;
    QPushButton *m_out;
    QPushButton *m_in;
    QPushButton *m_open;
    QPushButton *m_void;
};

} // namespace tiaocai::ui
