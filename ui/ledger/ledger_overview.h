// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"
#include "tables/row_model.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tiaocai::ui {

/// What a ledger would bring, before anything is written: figures by month, to be held against those that the office counted
/// itself; what each column was taken for; what was left aside, and what was hidden.
class LedgerOverview : public QWidget {
    Q_OBJECT

public:
    explicit LedgerOverview(QWidget *parent = nullptr);

    void show(const intake::LedgerReading &reading);
    void clear();

private:
    void say(const QString &title, const QStringList &words, const QString &objectName);

    RowModel<intake::LedgerMonth> *m_months;
    QVBoxLayout *m_lines;
};

} // namespace tiaocai::ui
