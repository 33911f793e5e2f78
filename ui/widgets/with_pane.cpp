// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/with_pane.h"

#include "widgets/layout.h"
#include "widgets/side_pane.h"

#include <QBoxLayout>

namespace tiaocai::ui {

WithPane::WithPane(QWidget *table, SidePane *pane, int besideFrom)
    : m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_pane(pane)
    , m_besideFrom(besideFrom)
{
    space(m_row);
    m_row->setSpacing(12);
    m_row->addWidget(table, 1);
    m_row->addWidget(pane);
}

void WithPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isBelow = width() < m_besideFrom;
    m_row->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pane->setBelow(isBelow);
}

} // namespace tiaocai::ui
