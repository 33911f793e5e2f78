// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/timeline.h"

#include <QWidget>

class QPainter;

namespace tiaocai::ui {

/// The timeline of a case: a bar per period with start, due and un-rolled date, pauses hatched, today's line,
/// the late part hatched and marked. A click, or Enter on the chosen bar, asks why.
class TimelinePicture : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePicture(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    const Timeline &timeline() const { return m_timeline; }
    /// Where a bar is drawn: its left end is the base day, its right end the end of `bar.end`.
    QRectF barBox(const Bar &bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void explained(int deadline);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineHeight() const;
    double position(QDate day) const;
    int barAt(const QPointF &point) const;
    void paintAxis(QPainter &painter) const;
    void paintActs(QPainter &painter) const;
    void paintBar(QPainter &painter, const Bar &bar, bool chosen) const;
    void paintMoves(QPainter &painter, const Bar &bar, const QRectF &box) const;
    QString describe(const Bar &bar) const;

    Timeline m_timeline;
    int m_chosen = -1;
};

} // namespace tiaocai::ui
