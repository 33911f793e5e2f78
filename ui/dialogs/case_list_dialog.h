// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/case_columns.h"

#include <QDialog>

namespace tiaocai::ui {

class ElidedLabel;
class NoticeBar;
class TableView;

/// The cases behind a number, and no others: Enter opens one.
class CaseListDialog : public QDialog {
    Q_OBJECT

public:
    CaseListDialog(const Workplace &place, const QString &title, const QList<CaseId> &cases,
                   QWidget *parent = nullptr);

    const QList<desk::CaseRow> &rows() const { return m_model->rows(); }

signals:
    void caseAsked(const CaseId &id, const QList<CaseId> &among);

private:
    void show(const QList<desk::CaseRow> &rows);

    NoticeBar *m_notices;
    RowModel<desk::CaseRow> *m_model;
    TableView *m_table;
    ElidedLabel *m_sums;
    const Workplace &m_place;
};

} // namespace tiaocai::ui
