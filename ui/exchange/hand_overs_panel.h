// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/hand_overs.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

namespace tiaocai::ui {

class NoticeBar;
class TableView;

/// 案件移交: cases that went to another office whole, and those that came.
class HandOversPanel : public QWidget {
    Q_OBJECT

public:
    HandOversPanel(const Workplace &place, NoticeBar *notices);

    void refresh();
    /// Asks which case, to whom and what for.
    void send();
    /// A case that another office handed over becomes one of this office's.
    void take(const QString &file);

signals:
    void caseAsked(const CaseId &id);

private:
    void askFor(const QString &file, const exchange::CaseCopy &copy);
    void takeOn(const QString &file, const QString &folder);

    const Workplace &m_place;
    NoticeBar *m_notices;
    RowModel<desk::HandOver> *m_model;
    TableView *m_table;
};

} // namespace tiaocai::ui
