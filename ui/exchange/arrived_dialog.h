// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exchange.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class Chip;
class NoticeBar;
class TableView;

/// A file that another office sent, before it is taken: whose it is, what would become of it and of each record. A receipt or
/// feedback is read at once.
class ArrivedDialog : public QDialog {
    Q_OBJECT

public:
    explicit ArrivedDialog(const Workplace &place, QWidget *parent = nullptr);

    /// Checks it at once.
    void setFile(const QString &path);

signals:
    void taken(const QString &words);

private:
    void build();
    QWidget *buildFile();
    void chooseFile();
    void forget();
    void check();
    void show(const desk::Taken &checked);
    void takeIn();
    void readReceipt();

    const Workplace &m_place;
    NoticeBar *m_notices;
    QLineEdit *m_file;
    QPushButton *m_check;
    Chip *m_state;
    QLabel *m_words;
    RowModel<exchange::RecordVerdict> *m_model;
    TableView *m_table;
    QPushButton *m_take;
    bool m_isChecked = false; ///< what is shown is what the file said
};

} // namespace tiaocai::ui
