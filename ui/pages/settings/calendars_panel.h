// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QWidget>

namespace tiaocai::ui {

/// The years whose notices on days off are known, and taking one in.
class CalendarsPanel : public QWidget {
    Q_OBJECT

public:
    CalendarsPanel(const Workplace &place, NoticeBar *notices);

    void refresh();

private:
    void choose();
    void import(const QString &path);

    const Workplace &m_place;
    NoticeBar *m_notices;
    QLabel *m_years;
    RowModel<desk::MovedDate> *m_moved;
};

} // namespace tiaocai::ui
