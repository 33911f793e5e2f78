// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tiaocai::ui {

/// How the journeys of a plan fall while it is searched, between first-fit and the bound.
class JourneysChart : public QWidget {
    Q_OBJECT

public:
    JourneysChart();

    void begin(int seconds);
    void add(double share, int journeys);
    /// What is known once the plan is there.
    void setEnds(int firstFit, int bound);
    QSize sizeHint() const override { return {260, 108}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        double share;
        int journeys;
    };
    QList<Point> m_points;
    int m_seconds = 60;
    int m_firstFit = 0, m_bound = 0;
    bool m_hasEnds = false;
};

} // namespace tiaocai::ui
