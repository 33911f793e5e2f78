// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/applications.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// A line of what a packet would bring: an application that would wait, or what is told of a row.
struct PacketLine {
    std::optional<desk::WaitingApplication> application = {};
    std::optional<intake::RowReport> report = {};
};

/// A packet of applications before it is taken in: each of them, and what is wrong with the rows that stay out.
class PacketDialog : public QDialog {
    Q_OBJECT

public:
    explicit PacketDialog(const Workplace &place, QWidget *parent = nullptr);

    /// Reads it at once.
    void setFile(const QString &path);

signals:
    void taken(const desk::Packet &packet);

private:
    void build();
    QWidget *buildFile();
    void chooseFile();
    void look();
    void takeIn();
    void show(const desk::Packet &packet);
    void forget();

    const Workplace &m_place;
    NoticeBar *m_notices;
    QLineEdit *m_file;
    QLineEdit *m_source;
    QPushButton *m_look;
    RowModel<PacketLine> *m_model;
    TableView *m_table;
    QLabel *m_total;
    QPushButton *m_take;
    bool m_isLooked = false; ///< what is shown is what the file said
};

} // namespace tiaocai::ui
