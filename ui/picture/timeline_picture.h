// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/timeline.h"
#include "ui/look.h"

#include <QWidget>

class QPagedPaintDevice;
class QPainter;

namespace tiaocai::ui {

/// The timeline of a case: a bar per period with start, due and un-rolled date, pauses hatched, moved dates as
/// arrows, today's line, the late part hatched and marked. A click, or Enter on the chosen bar, asks why;
/// Ctrl and the wheel, or + - 0, zoom; left and right move what is shown.
class TimelinePicture : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePicture(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    /// As it is shown: zooming changes the days that it spans.
    const Timeline &timeline() const { return m_timeline; }
    /// Where a bar is drawn: its left end is the base day, its right end the end of `bar.end`.
    QRectF barBox(const Bar &bar) const;
    /// Above 1 nearer, around a place in the picture; never beyond the whole story.
    void zoom(double factor, double aroundX);
    void showAll();

    /// SVG or PDF, by the suffix, in the light look. Refuses `unknown-format` and what cannot be written.
    Result<void> saveAs(const QString &path) const;
    void print(QPagedPaintDevice &device) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void explained(int deadline);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Ink {
        QPalette palette;
        Look look;
    };
    int lineHeight() const;
    double position(QDate day) const;
    QRectF barLine(const Bar &bar) const;
    int barAt(const QPointF &point) const;
    bool zoomByKey(int key);
    void move(double part);
    void paintOn(QPainter &painter, const Ink &ink, bool showsFocus) const;
    void paintAxis(QPainter &painter, const Ink &ink) const;
    QString todayText() const;
    QRectF todayBox() const;
    void paintToday(QPainter &painter, const Ink &ink) const;
    void paintActs(QPainter &painter, const Ink &ink) const;
    void paintBar(QPainter &painter, const Ink &ink, const Bar &bar, bool chosen) const;
    void paintLate(QPainter &painter, const Ink &ink, const Bar &bar, const QRectF &box) const;
    void paintMoves(QPainter &painter, const Ink &ink, const Bar &bar, const QRectF &box) const;
    void paintWords(QPainter &painter, const Ink &ink, const Bar &bar, const QRectF &box) const;
    QString describe(const Bar &bar) const;
    QByteArray svg() const;
    QByteArray pdf() const;

    Timeline m_whole;
    Timeline m_timeline;
    int m_chosen = -1;
};

} // namespace tiaocai::ui
