// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

namespace tiaocai::ui {

/// Bars of counts by group, this period's filled and an earlier one's hatched beside them, so that a black-and-white
/// print tells them apart. A click on a bar names its group.
class CountChart : public QChartView {
    Q_OBJECT

public:
    CountChart(const QString &objectName, const QString &accessibleName);

    struct Series {
        QString name;
        QList<qint64> counts; ///< one for each group
        bool isEarlier = false;
    };
    void show(const QString &title, const QStringList &groups, const QList<Series> &series);

signals:
    void barClicked(int series, int group);
};

} // namespace tiaocai::ui
