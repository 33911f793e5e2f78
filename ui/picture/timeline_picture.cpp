// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/timeline_picture.h"

#include "base/text.h"
#include "files/write_file.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "words.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QToolTip>

#include <cmath>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lines above the bars: the axis with its months, and two lines of acts.
constexpr int headLines = 3;
constexpr double zoomStep = 1.5;
constexpr int fewestDays = 10;

Mark markOf(const Bar &bar, QDate today)
{
    law::Deadline deadline;
    deadline.state = bar.state;
    deadline.period.judged = bar.due;
    return ui::markOf(deadline, today);
}

QString dayAndMonth(QDate day)
{
    return day.toString(u"MM-dd"_s);
}

} // namespace

TimelinePicture::TimelinePicture(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"timelinePicture"_s);
    setAccessibleName(tr("Timeline of the case"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelinePicture::setTimeline(const Timeline &timeline)
{
    m_whole = m_timeline = timeline;
    m_chosen = m_timeline.bars.isEmpty() ? -1 : 0;
    QStringList lines;
    for (const auto &bar : m_timeline.bars)
        lines.append(describe(bar));
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

void TimelinePicture::zoom(double factor, double aroundX)
{
    const double days = double(m_timeline.first.daysTo(m_timeline.last));
    const double whole = double(m_whole.first.daysTo(m_whole.last));
    const double wanted = std::clamp(days / factor, std::min(double(fewestDays), whole), whole);
    const double part = std::clamp(aroundX / std::max(1, width()), 0.0, 1.0);
    const auto fixed = double(m_whole.first.daysTo(m_timeline.first)) + part * days;
    const auto first = std::clamp(std::round(fixed - part * wanted), 0.0, whole - wanted);
    m_timeline.first = m_whole.first.addDays(qint64(first));
    m_timeline.last = m_timeline.first.addDays(qint64(std::round(wanted)));
    update();
}

void TimelinePicture::showAll()
{
    m_timeline.first = m_whole.first;
    m_timeline.last = m_whole.last;
    update();
}

void TimelinePicture::move(double part)
{
    const auto days = m_timeline.first.daysTo(m_timeline.last);
    const auto room = m_whole.first.daysTo(m_whole.last) - days;
    const auto step = qint64(std::round(part * double(days)));
    const auto first = std::clamp<qint64>(m_whole.first.daysTo(m_timeline.first) + step, 0, room);
    m_timeline.first = m_whole.first.addDays(first);
    m_timeline.last = m_timeline.first.addDays(days);
    update();
}

int TimelinePicture::lineHeight() const
{
    return fontMetrics().height() + spacing;
}

QSize TimelinePicture::sizeHint() const
{
    const auto lines = headLines + std::max<qsizetype>(1, m_timeline.bars.size());
    return {80 * spacing, int(lines) * lineHeight() + spacing};
}

QSize TimelinePicture::minimumSizeHint() const
{
    return sizeHint();
}

double TimelinePicture::position(QDate day) const
{
    return m_timeline.x(day, spacing, width() - 2.0 * spacing);
}

QRectF TimelinePicture::barLine(const Bar &bar) const
{
    int line = headLines;
    for (const auto &other : m_timeline.bars) {
        if (other.deadline == bar.deadline) break;
        ++line;
    }
    return {0.0, double(line * lineHeight()), double(width()), double(lineHeight() - spacing / 2)};
}

QRectF TimelinePicture::barBox(const Bar &bar) const
{
    const auto line = barLine(bar);
    const double left = position(bar.from);
    return {left, line.top(), std::max(6.0, position(bar.end.addDays(1)) - left), line.height()};
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter, {palette(), wornLook()}, hasFocus());
}

void TimelinePicture::paintOn(QPainter &painter, const Ink &ink, bool showsFocus) const
{
    painter.fillRect(rect(), ink.palette.base());
    painter.setPen(ink.palette.color(QPalette::Text));
    if (m_timeline.bars.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No period has begun in this case."));
        return;
    }
    paintAxis(painter, ink);
    paintActs(painter, ink);
    for (int i = 0; i < m_timeline.bars.size(); ++i)
        paintBar(painter, ink, m_timeline.bars[i], i == m_chosen && showsFocus);
    paintToday(painter, ink);
    for (const auto &bar : m_timeline.bars)
        paintWords(painter, ink, bar, barBox(bar));
}

void TimelinePicture::paintAxis(QPainter &painter, const Ink &ink) const
{
    const int line = lineHeight();
    painter.setPen(ink.palette.color(QPalette::Mid));
    painter.drawLine(0, line, width(), line);
    const auto days = m_timeline.first.daysTo(m_timeline.last);
    const int reserved = fontMetrics().horizontalAdvance(u"00-00"_s) + spacing;
    const int fits = std::max(1, width() / (2 * reserved));
    const int step = std::max(1, int(days) / fits / 7) * 7;
    const auto today = todayBox();
    for (auto day = m_timeline.first.addDays(8 - m_timeline.first.dayOfWeek()); day < m_timeline.last;
         day = day.addDays(step)) {
        const double at = position(day);
        painter.setPen(ink.palette.color(QPalette::Mid));
        painter.drawLine(QPointF(at, line - spacing / 2.0), QPointF(at, line));
        painter.setPen(ink.palette.color(QPalette::Text));
        const bool isFree = at + reserved < today.left() || at > today.right();
        if (isFree && at + reserved < width())
            painter.drawText(QPointF(at + 2, line - spacing / 2.0 - 2), dayAndMonth(day));
    }
}

void TimelinePicture::paintToday(QPainter &painter, const Ink &ink) const
{
    const double now = position(m_timeline.today);
    if (now < 0 || now > width()) return;
    painter.setPen(QPen(color(Mark::Today, ink.look), 2, Qt::DashLine));
    painter.drawLine(QPointF(now, 0), QPointF(now, height()));
    painter.drawText(QPointF(todayBox().left(), lineHeight() - spacing / 2.0 - 2), todayText());
}

QString TimelinePicture::todayText() const
{
    return tr("today %1").arg(dayAndMonth(m_timeline.today));
}

/// Where today's words stand on the axis; no other day's stand there.
QRectF TimelinePicture::todayBox() const
{
    const double now = position(m_timeline.today);
    const double needed = fontMetrics().horizontalAdvance(todayText()) + spacing;
    return {now + needed > width() ? now - needed : now + spacing / 2.0, 0, needed, double(lineHeight())};
}

void TimelinePicture::paintActs(QPainter &painter, const Ink &ink) const
{
    const int line = lineHeight();
    std::array<double, headLines - 1> taken{};
    for (const auto &act : m_timeline.acts) {
        const double at = position(act.on);
        if (at < 0 || at > width()) continue;
        const auto text = dayAndMonth(act.on) + u' ' + act.text;
        const double needed = fontMetrics().horizontalAdvance(text) + spacing;
        const double left = std::min(at, width() - needed);
        painter.setPen(ink.palette.color(QPalette::Text));
        painter.drawLine(QPointF(at, line), QPointF(at, line + spacing / 2.0));
        for (size_t row = 0; row < taken.size(); ++row) {
            if (left < taken[row]) continue;
            painter.drawText(QPointF(left, line * double(row + 2) - spacing / 2.0), text);
            taken[row] = left + needed;
            break;
        }
    }
}

void TimelinePicture::paintBar(QPainter &painter, const Ink &ink, const Bar &bar, bool chosen) const
{
    const auto box = barBox(bar);
    const auto edge = color(markOf(bar, m_timeline.today), ink.look);
    const double solidEnd = position(std::min(bar.until, bar.due).addDays(1));
    painter.setPen(QPen(edge, chosen ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    auto ground = edge;
    ground.setAlpha(70);
    painter.fillRect(
        QRectF(box.left(), box.top(), std::min(solidEnd, box.right()) - box.left(), box.height()), ground);
    if (bar.isLate()) paintLate(painter, ink, bar, box);
    for (const auto &[from, to] : bar.pauses)
        painter.fillRect(QRectF(position(from), box.top(), position(to) - position(from), box.height()),
                         QBrush(color(Mark::Paused, ink.look), Qt::FDiagPattern));
    paintMoves(painter, ink, bar, box);
}

/// Hatched, and with a row of teeth along its foot: late is seen in black and white too.
void TimelinePicture::paintLate(QPainter &painter, const Ink &ink, const Bar &bar, const QRectF &box) const
{
    const auto late = color(Mark::Late, ink.look);
    const double from = std::max(0.0, position(bar.due.addDays(1)));
    const double to = std::min(box.right(), double(width()));
    painter.fillRect(QRectF(from, box.top(), to - from, box.height()), QBrush(late, Qt::BDiagPattern));
    painter.setPen(Qt::NoPen);
    painter.setBrush(late);
    constexpr double tooth = spacing / 2.0;
    for (double at = from; at + tooth <= to; at += tooth)
        painter.drawPolygon(QPolygonF{QPointF(at, box.bottom()), QPointF(at + tooth, box.bottom()),
                                      QPointF(at + tooth / 2, box.bottom() - tooth)});
}

void TimelinePicture::paintMoves(QPainter &painter, const Ink &ink, const Bar &bar, const QRectF &box) const
{
    const auto text = ink.palette.color(QPalette::Text);
    for (qsizetype i = 0; i < bar.earlier.size(); ++i) {
        const auto next = i + 1 < bar.earlier.size() ? bar.earlier[i + 1] : bar.due;
        const double from = position(bar.earlier[i].addDays(1)), to = position(next.addDays(1));
        const double y = box.bottom() - 3;
        painter.setPen(QPen(text, 1, Qt::DotLine));
        painter.drawLine(QPointF(from, box.top()), QPointF(from, box.bottom()));
        painter.setPen(QPen(text, 1.4));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        const double back = to > from ? -5 : 5;
        painter.drawPolyline(QPolygonF{QPointF(to + back, y - 3), QPointF(to, y), QPointF(to + back, y + 3)});
    }
    if (!bar.unrolled.isValid() || bar.unrolled == bar.due) return;
    const double at = position(bar.unrolled.addDays(1));
    painter.setPen(QPen(text, 1, Qt::DashLine));
    painter.drawLine(QPointF(at, box.top()), QPointF(at, box.bottom()));
}

/// In the bar where it fits, else right of it, else as far right as the picture goes; on a ground of its own,
/// so that hatching and lines do not run through it.
void TimelinePicture::paintWords(QPainter &painter, const Ink &ink, const Bar &bar, const QRectF &box) const
{
    const auto mark = markOf(bar, m_timeline.today);
    const auto text = describe(bar);
    const double side = box.height() * 0.5;
    const double needed = side + fontMetrics().horizontalAdvance(text) + 2 * spacing;
    const double inside = std::max(box.left(), 0.0) + spacing / 2.0;
    const bool fits = inside + needed <= std::min(box.right(), double(width()));
    const double wanted = fits ? inside : box.right() + spacing / 2.0;
    const double left = std::clamp(wanted, spacing / 2.0, std::max(spacing / 2.0, width() - needed));
    auto ground = ink.palette.color(QPalette::Base);
    ground.setAlpha(215);
    painter.fillRect(QRectF(left - 2, box.top() + 2, needed - spacing, box.height() - 4), ground);
    paint(painter, QRectF(left, box.center().y() - side / 2, side, side), mark, ink.look);
    painter.setPen(ink.palette.color(QPalette::Text));
    painter.drawText(QRectF(left + side + spacing / 2.0, box.top(), needed, box.height()), Qt::AlignVCenter,
                     text);
}

Result<void> TimelinePicture::saveAs(const QString &path) const
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"svg"_s) return files::writeFile(path, svg());
    if (suffix == u"pdf"_s) return files::writeFile(path, pdf());
    return refuse(u"unknown-format"_s, tr("“%1” is neither svg nor pdf.").arg(suffix));
}

QByteArray TimelinePicture::svg() const
{
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(size());
    generator.setViewBox(rect());
    QPainter painter(&generator);
    painter.setFont(font());
    paintOn(painter, {ui::palette(Look::Light), Look::Light}, false);
    painter.end();
    return bytes.data();
}

QByteArray TimelinePicture::pdf() const
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer(&bytes);
    writer.setPageOrientation(QPageLayout::Landscape);
    print(writer);
    return bytes.data();
}

void TimelinePicture::print(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const double scale = double(device.width()) / width();
    painter.scale(scale, scale);
    auto ownFont = font();
    ownFont.setPixelSize(QFontInfo(font()).pixelSize());
    painter.setFont(ownFont);
    paintOn(painter, {ui::palette(Look::Light), Look::Light}, false);
}

QString TimelinePicture::describe(const Bar &bar) const
{
    //: %1: period, %2: due date, %3: state
    return tr("%1: due %2, %3").arg(bar.text, toText(bar.due), stateText(bar.state));
}

int TimelinePicture::barAt(const QPointF &point) const
{
    for (int i = 0; i < m_timeline.bars.size(); ++i) {
        const auto box = barBox(m_timeline.bars[i]);
        if (point.y() >= box.top() && point.y() <= box.bottom()) return i;
    }
    return -1;
}

void TimelinePicture::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (bar < 0) return;
    m_chosen = bar;
    update();
    emit explained(m_timeline.bars[bar].deadline);
}

void TimelinePicture::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return QWidget::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep, event->position().x());
    event->accept();
}

bool TimelinePicture::zoomByKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, position(m_timeline.today));
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, position(m_timeline.today));
        return true;
    case Qt::Key_0:
        showAll();
        return true;
    case Qt::Key_Left:
        move(-0.25);
        return true;
    case Qt::Key_Right:
        move(0.25);
        return true;
    default:
        return false;
    }
}

void TimelinePicture::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_timeline.bars.size());
    if (zoomByKey(event->key())) return;
    if (event->key() == Qt::Key_Down && m_chosen + 1 < count)
        ++m_chosen;
    else if (event->key() == Qt::Key_Up && m_chosen > 0)
        --m_chosen;
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && m_chosen >= 0)
        emit explained(m_timeline.bars[m_chosen].deadline);
    else
        return QWidget::keyPressEvent(event);
    update();
}

bool TimelinePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           bar < 0 ? QString() : describe(m_timeline.bars[bar]).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tiaocai::ui
