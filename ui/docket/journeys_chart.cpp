// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/journeys_chart.h"

#include "look/measures.h"
#include "look/tokens.h"

#include <QPainter>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int axisLeft = 30, axisBottom = 20, chartTop = 8, chartRight = 20;

} // namespace

JourneysChart::JourneysChart()
{
    setObjectName(u"journeysChart"_s);
    setAccessibleName(tr("Journeys while the plan is searched"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void JourneysChart::begin(int seconds)
{
    m_points.clear();
    m_seconds = seconds;
    m_hasEnds = false;
    update();
}

void JourneysChart::add(double share, int journeys)
{
    m_points.append({std::clamp(share, 0.0, 1.0), journeys});
    setAccessibleDescription(tr("%n journey(s) now", nullptr, journeys));
    update();
}

void JourneysChart::setEnds(int firstFit, int bound)
{
    m_firstFit = firstFit;
    m_bound = bound;
    m_hasEnds = true;
    update();
}

void JourneysChart::paintEvent(QPaintEvent *)
{
    if (m_points.isEmpty()) return;
    int least = m_points.last().journeys, most = m_points.first().journeys;
    if (m_hasEnds) {
        least = std::min(least, m_bound);
        most = std::max(most, m_firstFit);
    }
    if (most == least) ++most;
    const QRectF area(axisLeft, chartTop, width() - axisLeft - chartRight, height() - chartTop - axisBottom);
    const auto at = [&](double share, int journeys) {
        return QPointF(area.left() + share * area.width(),
                       area.bottom() - area.height() * (journeys - least) / (most - least));
    };
    QPainter painter(this);
    painter.setFont(ui::font(Type::Small));
    const auto level = [&](int journeys, Qt::PenStyle style, const QString &words, Qt::Alignment side) {
        painter.setPen(QPen(tokens().text3, 1, style));
        painter.drawLine(at(0, journeys), at(1, journeys));
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(area.left() + 3, at(0, journeys).y() - 15, area.width() - 3, 14),
                         int(side | Qt::AlignVCenter), words);
    };
    if (m_hasEnds) {
        level(m_firstFit, Qt::DotLine, tr("first-fit %1").arg(m_firstFit), Qt::AlignRight);
        level(m_bound, Qt::DashLine, tr("bound %1").arg(m_bound), Qt::AlignLeft);
    }
    painter.setPen(tokens().text2);
    for (const int journeys : {least, most})
        painter.drawText(QRectF(0, at(0, journeys).y() - 8, axisLeft - 6, 16),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(journeys));
    for (const double share : {0.0, 0.5, 1.0})
        painter.drawText(QRectF(at(share, least).x() - 30, area.bottom() + 3, 60, 16), Qt::AlignCenter,
                         tr("%1 s").arg(qRound(share * m_seconds)));
    painter.setPen(QPen(tokens().accent, 2));
    QPolygonF steps;
    for (const auto &point : m_points) {
        if (!steps.isEmpty()) steps << QPointF(at(point.share, 0).x(), steps.last().y());
        steps << at(point.share, point.journeys);
    }
    painter.drawPolyline(steps);
}

} // namespace tiaocai::ui
