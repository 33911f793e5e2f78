// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

class QPushButton;

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// 反馈: what courts told of the cases that went there, and what this office told of those that came.
class FeedbackPanel : public QWidget {
    Q_OBJECT

public:
    FeedbackPanel(const Workplace &place, NoticeBar *notices);

    void refresh();

signals:
    void caseAsked(const CaseId &id);

private:
    const desk::ToldRow *current() const;
    void look();
    void send();
    void sendTo(const QString &office);
    void adopt();

    const Workplace &m_place;
    NoticeBar *m_notices;
    RowModel<desk::ToldRow> *m_model;
    TableView *m_table;
    QPushButton *m_send;
    QPushButton *m_adopt;
};

} // namespace tiaocai::ui
