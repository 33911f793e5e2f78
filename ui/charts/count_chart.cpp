// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/count_chart.h"

#include "look/measures.h"
#include "look/tokens.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace tiaocai::ui {

namespace {

constexpr int mostLabels = 12, swatch = 14, chartGap = 6, apart = 14;

QBrush brushOf(const CountChart::Series &series)
{
    return series.isEarlier ? QBrush(tokens().text2, Qt::BDiagPattern) : QBrush(tokens().accent);
}

/// Room for the labels over the bars, and whole numbers at every tick.
QValueAxis *upTo(qint64 highest)
{
    auto *up = new QValueAxis;
    const auto step = (highest + highest / 4) / (up->tickCount() - 1) + 1;
    up->setRange(0, double(step * (up->tickCount() - 1)));
    up->setLabelFormat(QStringLiteral("%d"));
    return up;
}

void paintAxis(QAbstractAxis *axis)
{
    axis->setLabelsColor(tokens().text2);
    axis->setLabelsFont(font(Type::Small));
    axis->setGridLineColor(tokens().hairline);
    axis->setLinePenColor(tokens().rule);
}

} // namespace

CountChart::CountChart(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 8);
}

void CountChart::show(const QStringList &groups, const QList<Series> &series)
{
    m_groups = groups;
    m_series = series;
    build();
}

void CountChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_series.isEmpty()) build();
}

QBarSet *CountChart::barsOf(const Series &series)
{
    auto *set = new QBarSet(series.name);
    for (const auto count : series.counts)
        set->append(double(count));
    set->setBrush(brushOf(series));
    set->setPen(QPen(series.isEarlier ? tokens().text2 : tokens().accent));
    set->setLabelColor(tokens().text);
    set->setLabelFont(ui::font(Type::Small));
    return set;
}

void CountChart::build()
{
    auto *made = new QChart;
    made->setMargins({});
    made->setBackgroundVisible(false);
    made->setBackgroundRoundness(0);
    made->legend()->hide();
    auto *bars = new QBarSeries;
    bars->setLabelsVisible(m_groups.size() <= mostLabels);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    qint64 highest = 1;
    for (int i = 0; i < m_series.size(); ++i) {
        for (const auto count : m_series[i].counts)
            highest = std::max(highest, count);
        auto *set = barsOf(m_series[i]);
        connect(set, &QBarSet::clicked, this, [this, i](int group) { emit barClicked(i, group); });
        bars->append(set);
    }
    made->addSeries(bars);
    auto *across = new QBarCategoryAxis;
    across->append(m_groups);
    across->setGridLineVisible(false);
    for (auto *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(upTo(highest))}) {
        paintAxis(axis);
        made->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
        bars->attachAxis(axis);
    }
    setBackgroundBrush(tokens().surface);
    const auto *before = chart();
    setChart(made);
    delete before;
}

ChartHead::ChartHead()
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartHead::show(const QString &title, const QList<CountChart::Series> &series)
{
    m_title = title;
    m_series = series;
    setAccessibleName(title);
    setToolTip(title.toHtmlEscaped());
    update();
}

QSize ChartHead::sizeHint() const
{
    return {300, measures().field};
}

QSize ChartHead::minimumSizeHint() const
{
    return {80, measures().field};
}

void ChartHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int x = 0;
    const auto write = [&](const QString &words, const QFont &face, const QColor &ink) {
        painter.setFont(face);
        painter.setPen(ink);
        const auto shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, width() - x);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, shown);
        x += painter.fontMetrics().horizontalAdvance(shown) + apart;
    };
    write(m_title, boldFont(Type::CardTitle), tokens().text);
    for (const auto &series : m_series) {
        if (x + swatch > width() || m_series.size() < 2) break;
        const QRect box(x, (height() - swatch) / 2, swatch, swatch);
        painter.fillRect(box, brushOf(series));
        painter.setPen(series.isEarlier ? tokens().text2 : tokens().accent);
        painter.drawRect(box);
        x += swatch + chartGap;
        write(series.name, ui::font(Type::Small), tokens().text2);
    }
}

} // namespace tiaocai::ui
