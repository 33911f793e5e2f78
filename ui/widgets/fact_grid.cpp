// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fact_grid.h"

#include "widgets/layout.h"

#include <QLabel>

namespace tiaocai::ui {

FactGrid::FactGrid(int nameWidth)
{
    space(this);
    constexpr int betweenLines = 3;
    setVerticalSpacing(betweenLines);
    setColumnMinimumWidth(0, nameWidth);
    setColumnStretch(1, 1);
}

void FactGrid::add(const QString &name, const QString &value)
{
    if (value.isEmpty()) return;
    const int row = rowCount();
    auto *words = plainLabel(value);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(quietLabel(name), row, 0, Qt::AlignTop);
    addWidget(words, row, 1);
}

} // namespace tiaocai::ui
