// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/timeline.h"
#include "ui/look.h"

#include <QWidget>

class QPagedPaintDevice;
class QPainter;
class QScrollBar;

namespace tiaocai::ui {

/// The timeline of a case: on top what happened and what is set, below a bar per period from the day after its start to
/// its last day, pauses hatched, moved dates as arrows, today's line, the late part hatched and marked. A click, or
/// Enter on the chosen bar, asks why; Ctrl and the wheel, or + - 0, zoom; left and right move what is shown. More bars
/// than fit are scrolled.
class TimelinePicture : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePicture(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline);
    /// As it is shown: zooming changes the days that it spans.
    const Timeline &timeline() const { return m_timeline; }
    /// Where a bar is drawn: its left end is the day after its start, its right end the end of `bar.end`.
    QRectF barBox(const Bar &bar) const;
    /// Where the words of what happened are drawn, in the order of the timeline's acts; empty: there was no room.
    QList<QRectF> actBoxes() const;
    QRectF todayBox() const;
    /// Where the words beside a bar are drawn.
    QRectF wordsBox(const Bar &bar) const;
    /// Above 1 nearer, around a place in the picture; never beyond the whole story.
    void zoom(double factor, double aroundX);
    void showAll();

    /// SVG or PDF, by the suffix, in the light look, every bar of it. Refuses `unknown-format` and what cannot be written.
    Result<void> saveAs(const QString &path) const;
    void print(QPagedPaintDevice &device) const;

    /// So many bars at most before it scrolls.
    static constexpr int mostBars = 8;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void explained(int deadline);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int heightOf(qsizetype bars) const;
    double position(QDate day) const;
    int topBar() const;
    int barAt(const QPointF &point) const;
    bool zoomByKey(int key);
    void choose(int bar);
    void move(double part);
    void scrollTo(int bar);
    void fitScrollBar();
    void paintOn(QPainter &painter, Look look, bool showsFocus, int height) const;
    void paintDaysOff(QPainter &painter, Look look, int height) const;
    void paintAxis(QPainter &painter, Look look) const;
    QString todayText() const;
    void paintToday(QPainter &painter, Look look, int height) const;
    void paintActs(QPainter &painter, Look look) const;
    void paintBar(QPainter &painter, Look look, const Bar &bar, bool chosen) const;
    void paintLate(QPainter &painter, Look look, const Bar &bar, const QRectF &box) const;
    void paintMoves(QPainter &painter, Look look, const Bar &bar, const QRectF &box) const;
    bool crossesToday(double left, double needed) const;
    double besideToday(double left, double needed, double room) const;
    std::optional<double> nameInside(const Bar &bar) const;
    std::optional<double> endInside(const Bar &bar, double needed) const;
    QString wordsBeside(const Bar &bar) const;
    void paintWords(QPainter &painter, Look look, const Bar &bar) const;
    QString describe(const Bar &bar) const;
    QString ending(const Bar &bar) const;
    QByteArray svg() const;
    QByteArray pdf() const;
    void paintWhole(QPainter &painter) const;

    Timeline m_whole;
    Timeline m_timeline;
    int m_chosen = -1;
    bool m_paintsAll = false;
    QScrollBar *m_scroll;
};

} // namespace tiaocai::ui
