// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/side_pane.h"

#include "widgets/form_area.h"
#include "widgets/layout.h"

#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

SidePane::SidePane(const QString &objectName, int width)
    : m_width(width)
    , m_area(new FormArea(objectName + u"Area"_s))
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_body(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);
    auto *sheet = new QWidget;
    sheet->setLayout(m_body);
    space(m_body);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(sheet);
    sheet->setAutoFillBackground(false);
    space(m_foot);
    constexpr int side = 14, top = 10;
    m_parts->setContentsMargins(side, top, side, top);
    m_parts->addWidget(m_area, 1);
    m_parts->addLayout(m_foot);
    setBelow(false);
}

void SidePane::showPart(const QWidget *part)
{
    m_area->showField(part);
}

void SidePane::setBelow(bool below)
{
    constexpr int height = 176;
    m_parts->setDirection(below ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setStretch(0, below ? 3 : 1);
    m_parts->setStretch(1, below ? 2 : 0);
    setMinimumWidth(below ? 0 : m_width);
    setMaximumWidth(below ? QWIDGETSIZE_MAX : m_width);
    setMinimumHeight(below ? height : 0);
    setMaximumHeight(below ? height : QWIDGETSIZE_MAX);
}

} // namespace tiaocai::ui
