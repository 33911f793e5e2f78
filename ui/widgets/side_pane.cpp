// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/side_pane.h"

#include "widgets/layout.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

SidePane::SidePane(const QString &objectName, int width)
    : m_body(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(width);
    auto *sheet = new QWidget;
    sheet->setLayout(m_body);
    space(m_body);
    auto *area = new QScrollArea;
    area->setObjectName(objectName + u"Area"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sheet);
    area->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    space(m_foot);
    auto *column = new QVBoxLayout(this);
    constexpr int side = 14, top = 10;
    column->setContentsMargins(side, top, side, top);
    column->addWidget(area, 1);
    column->addLayout(m_foot);
}

} // namespace tiaocai::ui
