// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/applications.h"
#include "dialogs/file_check_dialog.h"
#include "tables/row_model.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace tiaocai::ui {

class TableView;

/// A line of what a packet would bring: an application that would wait, or what is told of a row.
struct PacketLine {
    std::optional<desk::WaitingApplication> application = {};
    std::optional<intake::RowReport> report = {};
};

/// A packet of applications before it is taken in: each of them, and what is wrong with the rows that stay out.
class PacketDialog : public FileCheckDialog {
    Q_OBJECT

public:
    explicit PacketDialog(const Workplace &place, QWidget *parent = nullptr);

signals:
    void taken(const desk::Packet &packet);

protected:
    void forget() override;
    void look(int asked) override;
    void takeIn() override;

private:
    void show(const desk::Packet &packet);

    QLineEdit *m_source;
    RowModel<PacketLine> *m_model;
    TableView *m_table;
    QLabel *m_total;
};

} // namespace tiaocai::ui
