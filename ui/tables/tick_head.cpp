// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tick_head.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace tiaocai::ui {

namespace {

constexpr int tickSide = 7;

} // namespace

TickHead::TickHead(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void TickHead::setTicked(Qt::CheckState ticked)
{
    m_ticked = ticked;
    viewport()->update();
}

bool TickHead::isOnBox(const QPoint &at) const
{
    const int section = logicalIndexAt(at);
    return section >= 0 && visualIndex(section) == 0 && at.x() - sectionViewportPosition(section) < boxRoom;
}

void TickHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (visualIndex(section) != 0) return QHeaderView::paintSection(painter, rect, section);
    QStyleOptionHeader head;
    initStyleOption(&head);
    head.rect = QRect(rect.left(), rect.top(), boxRoom, rect.height());
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &head, painter, this);
    painter->restore();
    painter->save();
    QHeaderView::paintSection(painter, rect.adjusted(boxRoom, 0, 0, 0), section);
    painter->restore();
    QStyleOptionButton box;
    box.initFrom(this);
    const int side = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    box.rect = QRect(rect.left() + tickSide, rect.center().y() - side / 2, side, side);
    box.state = QStyle::State_Enabled | (m_ticked == Qt::Checked     ? QStyle::State_On
                                         : m_ticked == Qt::Unchecked ? QStyle::State_Off
                                                                     : QStyle::State_NoChange);
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, this);
}

void TickHead::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isOnBox(event->position().toPoint())) {
        emit boxClicked();
        return event->accept();
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace tiaocai::ui
