// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBarSet>
#include <QChartView>

namespace tiaocai::ui {

/// Counts by group as bars: this period's filled, an earlier one's hatched, the numbers over them. Title and legend stand
/// in one line above, in a ChartHead.
class CountChart : public QChartView {
    Q_OBJECT

public:
    CountChart(const QString &objectName, const QString &accessibleName);

    struct Series {
        QString name;
        QList<qint64> counts;
        bool isEarlier = false;
    };
    void show(const QStringList &groups, const QList<Series> &series);

signals:
    void barClicked(int series, int group);

protected:
    void changeEvent(QEvent *event) override;

private:
    QBarSet *barsOf(const Series &series);
    void build();

    QStringList m_groups;
    QList<Series> m_series;
};

/// "每月结案  ■ 2026 年  ▨ 2025 年".
class ChartHead : public QWidget {
    Q_OBJECT

public:
    ChartHead();

    void show(const QString &title, const QList<CountChart::Series> &series);
    QString title() const { return m_title; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QList<CountChart::Series> m_series;
};

} // namespace tiaocai::ui
