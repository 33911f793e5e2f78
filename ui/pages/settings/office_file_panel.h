// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/row_model.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QWidget>

namespace tiaocai::ui {

/// The office file: whether it is sound, and its copies.
class OfficeFilePanel : public QWidget {
    Q_OBJECT

public:
    OfficeFilePanel(const Workplace &place, NoticeBar *notices);

    void backupTo(const QString &path);

private:
    void chooseBackup();
    void verify();

    const Workplace &m_place;
    NoticeBar *m_notices;
    RowModel<desk::Problem> *m_problems;
};

} // namespace tiaocai::ui
