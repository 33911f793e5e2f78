// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/indicators.h"
#include "tables/row_model.h"
#include "workplace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tiaocai::ui {

/// What the office aims at: by which formula, from which year on, how much, and who answers for it.
class TargetsPanel : public QWidget {
    Q_OBJECT

public:
    explicit TargetsPanel(const Workplace &place);

    void refresh();
    /// Sets the target that was typed.
    void enter();

signals:
    void refused(const Refusal &refusal);

private:
    QWidget *buildEntry();
    void showTargets();

    const Workplace &m_place;
    QList<statistics::Indicator> m_indicators;
    RowModel<office::Target> *m_targets;
    QComboBox *m_indicator;
    QSpinBox *m_year;
    QLineEdit *m_percent;
    QLineEdit *m_responsible;
};

} // namespace tiaocai::ui
