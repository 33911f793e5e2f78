// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures_view.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tiaocai::ui {

class DateEdit;
class TableView;

/// Late, nearly late and silent cases with what was decided about each: reason, measure, person, date (督办).
class FollowUpPanel : public QWidget {
    Q_OBJECT

public:
    explicit FollowUpPanel(const Workplace &place);

    void refresh();

signals:
    void caseAsked(const CaseId &id, const QList<CaseId> &among);
    void refused(const Refusal &refusal);

private:
    struct Answer;
    QWidget *buildEntry();
    void enter();
    void print();

    const Workplace &m_place;
    QHash<CaseId, QString> m_names; ///< who stands behind each case
    RowModel<desk::FollowUpRow> *m_rows;
    TableView *m_table;
    QLineEdit *m_reason;
    QLineEdit *m_measure;
    QComboBox *m_person;
    DateEdit *m_by;
    QPushButton *m_enter;
};

} // namespace tiaocai::ui
