// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/count_chart.h"

#include "widgets/marks.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QValueAxis>

#include <algorithm>

namespace tiaocai::ui {

CountChart::CountChart(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(fontMetrics().height() * 12);
}

void CountChart::show(const QString &title, const QStringList &groups, const QList<Series> &series)
{
    auto *made = new QChart;
    made->setTitle(title);
    made->setFont(font());
    made->setMargins({});
    made->setBackgroundBrush(palette().base());
    made->setTitleBrush(palette().text());
    made->legend()->setAlignment(Qt::AlignTop);
    made->legend()->setLabelColor(palette().text().color());
    auto *bars = new QBarSeries;
    bars->setLabelsVisible(groups.size() <= 12);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    qint64 highest = 1;
    for (int i = 0; i < series.size(); ++i) {
        auto *set = new QBarSet(series[i].name);
        for (const auto count : series[i].counts) {
            set->append(double(count));
            highest = std::max(highest, count);
        }
        set->setBrush(QBrush(color(Mark::Ahead), series[i].isEarlier ? Qt::BDiagPattern : Qt::SolidPattern));
        set->setPen(QPen(color(Mark::Ahead)));
        set->setLabelColor(palette().text().color());
        connect(set, &QBarSet::clicked, this, [this, i](int group) { emit barClicked(i, group); });
        bars->append(set);
    }
    made->addSeries(bars);
    auto *across = new QBarCategoryAxis;
    across->append(groups);
    auto *up = new QValueAxis;
    // Room for the labels over the bars, and whole numbers at every tick.
    const auto step = (highest + highest / 8) / (up->tickCount() - 1) + 1;
    up->setRange(0, double(step * (up->tickCount() - 1)));
    up->setLabelFormat(QStringLiteral("%d"));
    for (auto *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsColor(palette().text().color());
        axis->setLabelsFont(font());
        axis->setGridLineColor(palette().mid().color());
        axis->setLinePenColor(palette().mid().color());
        made->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
        bars->attachAxis(axis);
    }
    const auto *before = chart();
    setChart(made);
    delete before;
}

} // namespace tiaocai::ui
