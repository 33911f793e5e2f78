// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks.h"

#include "look/draw.h"
#include "look/tokens.h"

#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace tiaocai::ui {

namespace {

constexpr int soonDays = 2;

struct Marks {
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

/// In a box of 12 by 12.
constexpr double grid = 12;

QPolygonF triangle(double inset)
{
    return {{QPointF(6, 0.5 + inset), QPointF(12 - inset, 11 - inset / 2), QPointF(inset, 11 - inset / 2)}};
}

/// Painted over a grid of 12 by 12 with one ink.
class Strokes {
public:
    Strokes(QPainter &painter, const QColor &ink)
        : m_painter(painter)
        , m_ink(ink)
    {
    }

    void filled(const QPainterPath &path) { m_painter.fillPath(path, m_ink); }
    void filled(const QPolygonF &polygon)
    {
        QPainterPath path;
        path.addPolygon(polygon);
        filled(path);
    }
    void stroked(const QPainterPath &path, double width = 1.5, Qt::PenStyle style = Qt::SolidLine)
    {
        m_painter.strokePath(path, QPen(m_ink, width, style, Qt::FlatCap, Qt::MiterJoin));
    }
    void line(QPointF from, QPointF to, double width = 1.5)
    {
        QPainterPath path(from);
        path.lineTo(to);
        stroked(path, width);
    }
    void ring(double inset, double width = 1.5, Qt::PenStyle style = Qt::SolidLine)
    {
        QPainterPath path;
        path.addEllipse(QRectF(inset, inset, grid - 2 * inset, grid - 2 * inset));
        stroked(path, width, style);
    }
    void dot(double inset)
    {
        QPainterPath path;
        path.addEllipse(QRectF(inset, inset, grid - 2 * inset, grid - 2 * inset));
        filled(path);
    }
    void tick() { drawTick(m_painter, QRectF(0, 0, grid, grid), m_ink); }

private:
    QPainter &m_painter;
    QColor m_ink;
};

void half(Strokes &strokes)
{
    QPainterPath right(QPointF(6, 2));
    right.arcTo(QRectF(2, 2, 8, 8), 90, -180);
    right.closeSubpath();
    strokes.ring(1.5);
    strokes.filled(right);
}

void hollowTriangle(Strokes &strokes, double inset)
{
    QPainterPath path;
    path.addPolygon(triangle(inset));
    path.closeSubpath();
    strokes.stroked(path, 1.4);
}

void pen(Strokes &strokes)
{
    QPainterPath path(QPointF(2, 9));
    for (const auto &point : {QPointF(2.5, 6.5), QPointF(8, 1), QPointF(10.5, 3.5), QPointF(5, 9)})
        path.lineTo(point);
    path.closeSubpath();
    strokes.stroked(path, 1.3);
    strokes.line({1, 11.4}, {11, 11.4}, 1.2);
}

void envelope(Strokes &strokes)
{
    QPainterPath path;
    path.addRect(QRectF(0.75, 2, 10.5, 8));
    strokes.stroked(path, 1.3);
    QPainterPath flap(QPointF(1.2, 2.6));
    flap.lineTo(6, 6.6);
    flap.lineTo(10.8, 2.6);
    strokes.stroked(flap, 1.3);
}

void diamond(Strokes &strokes)
{
    strokes.filled(QPolygonF{{QPointF(6, 0.5), QPointF(11.5, 6), QPointF(6, 11.5), QPointF(0.5, 6)}});
}

void stroke(Strokes &strokes, Mark mark)
{
    switch (mark) {
    case Mark::Late:
        return strokes.filled(triangle(0));
    case Mark::Today:
        return strokes.dot(1);
    case Mark::Soon:
        return half(strokes);
    case Mark::Ahead:
        return strokes.ring(1.75);
    case Mark::Paused:
        strokes.line({4, 1.5}, {4, 10.5}, 2);
        return strokes.line({8, 1.5}, {8, 10.5}, 2);
    case Mark::Done:
        return strokes.tick();
    case Mark::DoneLate:
        return hollowTriangle(strokes, 1);
    case Mark::Void:
        strokes.line({2.5, 2.5}, {9.5, 9.5}, 1.4);
        return strokes.line({9.5, 2.5}, {2.5, 9.5}, 1.4);
    case Mark::Meeting:
        return diamond(strokes);
    case Mark::Signature:
        return pen(strokes);
    case Mark::Service:
        return envelope(strokes);
    case Mark::Missing:
        return strokes.ring(1.75, 1.4, Qt::DotLine);
    case Mark::Attention:
        hollowTriangle(strokes, 0.7);
        strokes.line({6, 4}, {6, 7.3}, 1.3);
        return strokes.line({6, 8.2}, {6, 9.5}, 1.3);
    case Mark::Know:
        strokes.ring(0.9, 1.2);
        strokes.line({6, 5.2}, {6, 9}, 1.3);
        return strokes.line({6, 2.9}, {6, 4.2}, 1.3);
    }
}

/// Painted anew each time, so that no look leaves its colour behind.
class MarkIcon : public QIconEngine {
public:
    explicit MarkIcon(Mark mark)
        : m_mark(mark)
    {
    }
    QIconEngine *clone() const override { return new MarkIcon(m_mark); }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const double side = std::min({rect.width(), rect.height(), int(grid)});
        const QPointF corner(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2);
        ui::paint(*painter, QRectF(corner, QSizeF(side, side)), m_mark, color(m_mark));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap picture(size);
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / ratio).toSize()), mode, state);
        return picture;
    }

private:
    Mark m_mark;
};

} // namespace

Mark markOf(qint64 daysUntilDue)
{
    if (daysUntilDue < 0) return Mark::Late;
    if (daysUntilDue == 0) return Mark::Today;
    return daysUntilDue <= soonDays ? Mark::Soon : Mark::Ahead;
}

Mark markOf(const law::Deadline &deadline, QDate today)
{
    switch (deadline.state) {
    case law::DeadlineState::Running:
        return deadline.period.judged.isValid() ? markOf(today.daysTo(deadline.period.judged)) : Mark::Ahead;
    case law::DeadlineState::Paused:
        return Mark::Paused;
    case law::DeadlineState::MetOnTime:
        return Mark::Done;
    case law::DeadlineState::MetLate:
        return Mark::DoneLate;
    case law::DeadlineState::Overdue:
        return Mark::Late;
    case law::DeadlineState::Void:
        return Mark::Void;
    }
    return Mark::Void;
}

QColor color(Mark mark, Look look)
{
    const auto &worn = tokens(look);
    switch (mark) {
    case Mark::Late:
    case Mark::DoneLate:
        return worn.danger;
    case Mark::Today:
    case Mark::Soon:
    case Mark::Missing:
    case Mark::Attention:
        return worn.warn;
    case Mark::Ahead:
    case Mark::Meeting:
    case Mark::Know:
        return worn.accent;
    case Mark::Paused:
    case Mark::Signature:
        return worn.hold;
    case Mark::Done:
        return worn.ok;
    case Mark::Service:
    case Mark::Void:
        return worn.neutral;
    }
    return worn.text;
}

void paint(QPainter &painter, const QRectF &box, Mark mark, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / grid, box.height() / grid);
    Strokes strokes(painter, ink);
    stroke(strokes, mark);
    painter.restore();
}

void paint(QPainter &painter, const QRectF &box, Mark mark, Look look)
{
    paint(painter, box, mark, color(mark, look));
}

QIcon icon(Mark mark)
{
    return QIcon(new MarkIcon(mark));
}

QString word(Mark mark)
{
    switch (mark) {
    case Mark::Late:
        return Marks::tr("overdue");
    case Mark::Today:
        return Marks::tr("due today");
    case Mark::Soon:
        return Marks::tr("due soon");
    case Mark::Ahead:
        return Marks::tr("running");
    case Mark::Paused:
        return Marks::tr("suspended");
    case Mark::Done:
        return Marks::tr("done in time");
    case Mark::DoneLate:
        return Marks::tr("done late");
    case Mark::Void:
        return Marks::tr("void");
    case Mark::Meeting:
        return Marks::tr("meeting or hearing");
    case Mark::Signature:
        return Marks::tr("awaits signature");
    case Mark::Service:
        return Marks::tr("awaits service");
    case Mark::Missing:
        return Marks::tr("missing");
    case Mark::Attention:
        return Marks::tr("please look");
    case Mark::Know:
        return Marks::tr("note");
    }
    return {};
}

} // namespace tiaocai::ui
