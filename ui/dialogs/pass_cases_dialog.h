// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "workplace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// All open cases of one person to another, with the list that both sign.
class PassCasesDialog : public QDialog {
    Q_OBJECT

public:
    PassCasesDialog(const Workplace &place, const office::Person &from, QWidget *parent);

    /// Passes them on, and puts the list there.
    void passTo(const QString &file);

signals:
    void passed(int cases, const QString &to, const QString &file);

private:
    void build();
    void preview();
    void show(const desk::CasesToPass &cases);
    void finish();

    const Workplace &m_place;
    office::Person m_from;
    int m_asked = 0;
    NoticeBar *m_notices;
    RowModel<desk::CaseRow> *m_model;
    TableView *m_table = nullptr;
    QComboBox *m_to;
    QLineEdit *m_reason;
    QLabel *m_rest; ///< what stays
    QPushButton *m_pass;
};

} // namespace tiaocai::ui
