// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/with_pane.h"

#include "widgets/layout.h"
#include "widgets/side_pane.h"

#include <QBoxLayout>

namespace tiaocai::ui {

WithPane::WithPane(QWidget *table, SidePane *pane, int besideFrom, int leastRows)
    : m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_table(table)
    , m_pane(pane)
    , m_besideFrom(besideFrom)
    , m_leastRows(leastRows)
{
    space(m_row);
    m_row->setSpacing(12);
    m_row->addWidget(table, 1);
    m_row->addWidget(pane);
}

/// Behind another tab too, where nobody resizes it, it never asks for the room of both beside each other.
QSize WithPane::minimumSizeHint() const
{
    auto least = QWidget::minimumSizeHint();
    if (m_row->direction() == QBoxLayout::LeftToRight) least.setWidth(m_table->minimumSizeHint().width());
    return least;
}

void WithPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBelow = width() < m_besideFrom;
    m_row->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pane->setBelow(isBelow);
    m_table->setMinimumHeight(isBelow ? m_leastRows * measures().row : 0);
    if (!isBelow && m_leastRows > 0) m_pane->setMinimumHeight(rowsOfPane * measures().row);
}

} // namespace tiaocai::ui
