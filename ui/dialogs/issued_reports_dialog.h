// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures_view.h"
#include "tables/row_model.h"

#include <QDialog>

namespace tiaocai::ui {

class Workplace;

/// A report's name as people say it: "Monthly statistics".
QString reportTitle(const QString &name);

/// What was issued, the latest first: Enter opens one as it was.
class IssuedReportsDialog : public QDialog {
    Q_OBJECT

public:
    explicit IssuedReportsDialog(const Workplace &place, QWidget *parent = nullptr);

signals:
    void reportAsked(const QString &number);

private:
    RowModel<desk::IssuedReport> *m_model;
};

} // namespace tiaocai::ui
