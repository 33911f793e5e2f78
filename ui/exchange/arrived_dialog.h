// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/exchange.h"
#include "dialogs/file_check_dialog.h"
#include "tables/row_model.h"

class QLabel;

namespace tiaocai::ui {

class Chip;
class TableView;

/// A file that another office sent, before it is taken: whose it is, what would become of it and of each record; or that it is a
/// receipt or feedback.
class ArrivedDialog : public FileCheckDialog {
    Q_OBJECT

public:
    explicit ArrivedDialog(const Workplace &place, QWidget *parent = nullptr);

signals:
    void taken(const QString &words);

protected:
    void forget() override;
    void look(int asked) override;
    void takeIn() override;

private:
    void lookAtReceipt(int asked);
    void show(const desk::Taken &checked);
    void show(const desk::SeenReceipt &seen);
    void takeReceipt();
    void refused(const Refusal &refusal);

    Chip *m_state;
    QLabel *m_words;
    RowModel<exchange::RecordVerdict> *m_model;
    TableView *m_table;
    bool m_isReceipt = false;
};

} // namespace tiaocai::ui
