// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/timeline_picture.h"

#include "base/text.h"
#include "files/write_file.h"
#include "look/tokens.h"
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
#include <QScrollBar>
#include <QSvgGenerator>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// A bar is 18 high in a row of 24; above the rows the axis, and two lines of what happened.
constexpr int axisHeight = 24, actLines = 2, actHeight = 22, rowHeight = 24, timelineBarHeight = 18;
constexpr int headHeight = axisHeight + actLines * actHeight;
constexpr double zoomStep = 1.5;
constexpr int fewestDays = 10;
/// Before the words beside a bar.
constexpr double timelineMarkSide = 12, timelineMarkGap = spacing / 2.0;

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

QString dayAndWeekday(QDate day)
{
    return dayAndMonth(day) + u' ' + language().dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

TimelinePicture::TimelinePicture(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    setObjectName(u"timelinePicture"_s);
    setAccessibleName(tr("Timeline of the case"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scroll->setObjectName(u"timelineScroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->hide();
    connect(m_scroll, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void TimelinePicture::setTimeline(const Timeline &timeline)
{
    m_whole = m_timeline = timeline;
    m_chosen = m_timeline.bars.isEmpty() ? -1 : 0;
    QStringList lines;
    for (const auto &bar : m_timeline.bars)
        lines.append(describe(bar));
    setAccessibleDescription(lines.join(u'\n'));
    fitScrollBar();
    updateGeometry();
    update();
}

/// What is open and what came last stands below: the picture opens there.
void TimelinePicture::fitScrollBar()
{
    const int more = std::max(0, int(m_timeline.bars.size()) - mostBars);
    m_scroll->setRange(0, more);
    m_scroll->setPageStep(mostBars);
    m_scroll->setVisible(more > 0);
    m_scroll->setValue(more);
}

void TimelinePicture::resizeEvent(QResizeEvent *)
{
    const int wide = m_scroll->sizeHint().width();
    m_scroll->setGeometry(width() - wide, headHeight, wide, std::max(0, height() - headHeight));
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

int TimelinePicture::heightOf(qsizetype bars) const
{
    return headHeight + int(std::max<qsizetype>(1, bars)) * rowHeight + spacing / 2;
}

QSize TimelinePicture::sizeHint() const
{
    return {80 * spacing, heightOf(std::min<qsizetype>(m_timeline.bars.size(), mostBars))};
}

QSize TimelinePicture::minimumSizeHint() const
{
    return {40 * spacing, sizeHint().height()};
}

double TimelinePicture::position(QDate day) const
{
    return m_timeline.x(day, spacing, width() - 2.0 * spacing);
}

int TimelinePicture::topBar() const
{
    return m_paintsAll ? 0 : m_scroll->value();
}

QRectF TimelinePicture::barBox(const Bar &bar) const
{
    const auto it =
        std::ranges::find(m_timeline.bars, bar.deadline, [](const Bar &other) { return other.deadline; });
    const auto row = int(it - m_timeline.bars.begin()) - topBar();
    const double left = position(bar.begin());
    return {left, double(headHeight + row * rowHeight + (rowHeight - timelineBarHeight) / 2),
            std::max(6.0, position(bar.end.addDays(1)) - left), double(timelineBarHeight)};
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter, wornLook(), hasFocus(), height());
}

void TimelinePicture::paintOn(QPainter &painter, Look look, bool showsFocus, int height) const
{
    painter.fillRect(QRect(0, 0, width(), height), tokens(look).surface);
    painter.setPen(tokens(look).text2);
    if (m_timeline.bars.isEmpty() && m_timeline.acts.isEmpty()) {
        painter.drawText(QRect(0, 0, width(), height), Qt::AlignCenter,
                         tr("No period has begun in this case."));
        return;
    }
    paintDaysOff(painter, look, height);
    paintAxis(painter, look);
    paintToday(painter, look, height);
    paintActs(painter, look);
    painter.setClipRect(QRect(0, headHeight, width(), height - headHeight));
    for (int i = 0; i < m_timeline.bars.size(); ++i)
        paintBar(painter, look, m_timeline.bars[i], i == m_chosen && showsFocus);
    for (const auto &bar : m_timeline.bars)
        paintWords(painter, look, bar);
    painter.setClipping(false);
    painter.setPen(tokens(look).line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRect(0, 0, width() - 1, height - 1));
}

void TimelinePicture::paintDaysOff(QPainter &painter, Look look, int height) const
{
    for (const auto &day : m_timeline.off) {
        const double left = std::max(0.0, position(day)), right = position(day.addDays(1));
        if (right <= 0 || left >= width()) continue;
        painter.fillRect(QRectF(left, axisHeight, right - left, height - axisHeight), tokens(look).subtle);
    }
}

void TimelinePicture::paintAxis(QPainter &painter, Look look) const
{
    const auto days = m_timeline.first.daysTo(m_timeline.last);
    const int reserved = fontMetrics().horizontalAdvance(dayAndWeekday(m_timeline.today)) + spacing;
    const int fits = std::max(1, width() / (2 * reserved));
    const int step = std::max(1, int(days) / fits / 7) * 7;
    const auto today = todayBox();
    painter.setPen(tokens(look).line);
    painter.drawLine(0, axisHeight, width(), axisHeight);
    for (auto day = m_timeline.first.addDays(8 - m_timeline.first.dayOfWeek()); day < m_timeline.last;
         day = day.addDays(step)) {
        const double at = position(day);
        painter.setPen(tokens(look).line);
        painter.drawLine(QPointF(at, axisHeight - spacing / 2.0), QPointF(at, axisHeight));
        painter.setPen(tokens(look).text2);
        const bool isFree = at + reserved < today.left() || at > today.right();
        if (isFree && at + reserved < width())
            painter.drawText(QRectF(at + 2, 0, reserved, axisHeight), Qt::AlignVCenter, dayAndWeekday(day));
    }
}

void TimelinePicture::paintToday(QPainter &painter, Look look, int height) const
{
    const double now = position(m_timeline.today) + 0.5;
    if (now < 0 || now > width()) return;
    const auto &ink = tokens(look);
    painter.setPen(QPen(ink.warn, 2));
    painter.drawLine(QPointF(now, axisHeight - 2), QPointF(now, height));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.warn);
    painter.drawRoundedRect(todayBox(), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto usual = painter.font();
    auto bold = usual;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(ink.surface);
    painter.drawText(todayBox(), Qt::AlignCenter, todayText());
    painter.setFont(usual);
}

QString TimelinePicture::todayText() const
{
    return tr("today %1").arg(dayAndMonth(m_timeline.today));
}

/// Where today's words stand on the axis; no other day's stand there.
QRectF TimelinePicture::todayBox() const
{
    auto bold = font();
    bold.setBold(true);
    const double needed = QFontMetrics(bold).horizontalAdvance(todayText()) + 2 * spacing;
    const double left =
        std::clamp(position(m_timeline.today) - needed / 2, 1.0, std::max(1.0, width() - needed - 1));
    return {left, 2, needed, axisHeight - 4.0};
}

/// Right of its point, else left of it, in the first line with room; never across the line of today.
QList<QRectF> TimelinePicture::actBoxes() const
{
    QList<QRectF> boxes;
    std::array<QList<QPair<double, double>>, actLines> taken;
    const double now = position(m_timeline.today);
    const auto isFree = [&](size_t line, double left, double right) {
        if (left < 0 || right > width()) return false;
        return std::ranges::none_of(
            taken[line], [&](const auto &other) { return left < other.second && other.first < right; });
    };
    constexpr double point = 7, gap = 4;
    for (const auto &act : m_timeline.acts) {
        const double at = position(act.on) + point;
        const double needed = fontMetrics().horizontalAdvance(act.text) + gap;
        boxes << QRectF();
        for (size_t line = 0; line < taken.size() && boxes.last().isNull(); ++line) {
            for (const double left : {at + point, at - point - needed}) {
                const bool crosses = left < now && now < left + needed;
                const double from = std::min(left, at - point), to = std::max(left + needed, at + point);
                if (crosses || !isFree(line, from, to)) continue;
                boxes.last() = QRectF(left, axisHeight + double(line) * actHeight, needed, double(actHeight));
                taken[line].append({from, to});
                break;
            }
        }
    }
    return boxes;
}

void TimelinePicture::paintActs(QPainter &painter, Look look) const
{
    const auto boxes = actBoxes();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const auto &act = m_timeline.acts[i];
        const double at = position(act.on);
        if (at < -rowHeight || at > width()) continue;
        const double y = (boxes[i].isNull() ? axisHeight : boxes[i].top()) + actHeight / 2.0;
        const double side = act.isMeeting ? 12 : 8;
        const QRectF point(at + 7 - side / 2, y - side / 2, side, side);
        painter.setRenderHint(QPainter::Antialiasing);
        if (act.isMeeting)
            paint(painter, point, Mark::Meeting, look);
        else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens(look).neutral);
            painter.drawEllipse(point);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(act.isPlanned ? tokens(look).accent : tokens(look).text);
        painter.drawText(boxes[i], Qt::AlignVCenter, act.text);
    }
}

void TimelinePicture::paintBar(QPainter &painter, Look look, const Bar &bar, bool chosen) const
{
    const auto box = barBox(bar);
    const auto edge = color(markOf(bar, m_timeline.today), look);
    const double solidEnd = position(std::min(bar.until, bar.due).addDays(1));
    painter.fillRect(box, tokens(look).surface);
    auto ground = edge;
    ground.setAlpha(36);
    painter.fillRect(
        QRectF(box.left(), box.top(), std::min(solidEnd, box.right()) - box.left(), box.height()), ground);
    if (bar.isLate()) paintLate(painter, look, bar, box);
    for (const auto &[from, to] : bar.pauses)
        painter.fillRect(QRectF(position(from), box.top(), position(to) - position(from), box.height()),
                         QBrush(color(Mark::Paused, look), Qt::FDiagPattern));
    paintMoves(painter, look, bar, box);
    painter.setPen(QPen(chosen ? tokens(look).accent : edge, chosen ? 3 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

/// Hatched, and with a row of teeth along its foot: late is seen in black and white too.
void TimelinePicture::paintLate(QPainter &painter, Look look, const Bar &bar, const QRectF &box) const
{
    const auto late = color(Mark::Late, look);
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

void TimelinePicture::paintMoves(QPainter &painter, Look look, const Bar &bar, const QRectF &box) const
{
    const auto text = tokens(look).text;
    for (qsizetype i = 0; i < bar.earlier.size(); ++i) {
        const auto next = i + 1 < bar.earlier.size() ? bar.earlier[i + 1] : bar.due;
        const double from = position(bar.earlier[i].addDays(1)), to = position(next.addDays(1));
        const double y = box.bottom() - 3;
        painter.setPen(QPen(text, 1, Qt::DashLine));
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

bool TimelinePicture::crossesToday(double left, double needed) const
{
    const double now = position(m_timeline.today);
    return left - 2 < now && now < left + needed + 2;
}

/// Where words begin that would stand across the line of today: right of it, else left of it. `room`: the rightmost place.
double TimelinePicture::besideToday(double left, double needed, double room) const
{
    if (!crossesToday(left, needed)) return left;
    const double gap = spacing / 2.0 + 2, now = position(m_timeline.today);
    if (now + gap <= room) return now + gap;
    return now - needed - gap >= spacing ? now - needed - gap : left;
}

/// Where the name begins in its bar; nullopt where it does not fit.
std::optional<double> TimelinePicture::nameInside(const Bar &bar) const
{
    const auto box = barBox(bar);
    const double left = std::max(box.left(), 0.0) + spacing;
    const double end = left + fontMetrics().horizontalAdvance(bar.text) + spacing;
    return end <= std::min(box.right(), double(width())) ? std::optional(left) : std::nullopt;
}

QString TimelinePicture::wordsBeside(const Bar &bar) const
{
    return nameInside(bar) ? ending(bar) : bar.text + u'　' + ending(bar);
}

/// Where words of this length stand at the end of the bar, behind its name; nullopt where they do not fit or cross today.
std::optional<double> TimelinePicture::endInside(const Bar &bar, double needed) const
{
    const auto name = nameInside(bar);
    const double begin =
        name ? *name + fontMetrics().horizontalAdvance(bar.text) : std::max(barBox(bar).left(), 0.0);
    const double left = barBox(bar).right() - spacing - needed;
    return left >= begin + spacing && !crossesToday(left, needed) ? std::optional(left) : std::nullopt;
}

/// Right of the bar, else within its end, else as far right as the picture goes; never across the line of today.
QRectF TimelinePicture::wordsBox(const Bar &bar) const
{
    const auto box = barBox(bar);
    const double needed =
        timelineMarkSide + 2 * timelineMarkGap + fontMetrics().horizontalAdvance(wordsBeside(bar));
    const double room = width() - needed - (m_scroll->isVisible() ? m_scroll->width() : 0);
    const auto inside = endInside(bar, needed);
    if (inside && box.right() + spacing > room && *inside <= room)
        return {*inside, box.top(), needed, box.height()};
    const double left = std::clamp(box.right() + spacing, double(spacing), std::max(double(spacing), room));
    return {besideToday(left, needed, room), box.top(), needed, box.height()};
}

/// The name in its bar where it fits, the ending beside it; else both beside, on a ground of their own where they lie on the
/// bar, so that hatching and lines do not run through them.
void TimelinePicture::paintWords(QPainter &painter, Look look, const Bar &bar) const
{
    const auto box = barBox(bar), words = wordsBox(bar);
    const auto mark = markOf(bar, m_timeline.today);
    auto ground = tokens(look).surface;
    ground.setAlpha(215);
    painter.setPen(tokens(look).text);
    if (const auto inside = nameInside(bar)) {
        const double needed = fontMetrics().horizontalAdvance(bar.text);
        if (bar.isLate() || !bar.pauses.isEmpty() || crossesToday(*inside, needed))
            painter.fillRect(QRectF(*inside - 2, box.top() + 2, needed + 4, box.height() - 4), ground);
        painter.drawText(QRectF(*inside, box.top(), needed + timelineMarkGap, box.height()), Qt::AlignVCenter,
                         bar.text);
    }
    if (words.left() < box.right() + spacing) painter.fillRect(words.adjusted(-2, 1, -2, -1), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter,
          QRectF(words.left(), box.center().y() - timelineMarkSide / 2, timelineMarkSide, timelineMarkSide),
          mark, look);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(mark == Mark::Done || mark == Mark::Void ? tokens(look).text2 : color(mark, look));
    painter.drawText(
        words.adjusted(timelineMarkSide + timelineMarkGap, 0, timelineMarkSide + timelineMarkGap, 0),
        Qt::AlignVCenter, wordsBeside(bar));
}

/// "届满 11-27 周五　剩 4 日", "11-12　按期完成".
QString TimelinePicture::ending(const Bar &bar) const
{
    const auto due = tr("due %1").arg(dayAndWeekday(bar.due));
    const bool runs = bar.state == law::DeadlineState::Running || bar.state == law::DeadlineState::Overdue;
    return due + u'　' + (runs ? daysText(m_timeline.today.daysTo(bar.due)) : stateText(bar.state));
}

Result<void> TimelinePicture::saveAs(const QString &path) const
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"svg"_s) return files::writeFile(path, svg());
    if (suffix == u"pdf"_s) return files::writeFile(path, pdf());
    return refuse(u"unknown-format"_s, tr("“%1” is neither svg nor pdf.").arg(suffix));
}

/// Every bar, in the light look; the widget itself shows what fits.
void TimelinePicture::paintWhole(QPainter &painter) const
{
    TimelinePicture whole;
    whole.setFont(font());
    whole.resize(width(), heightOf(m_timeline.bars.size()));
    whole.setTimeline(m_timeline);
    whole.m_paintsAll = true;
    whole.m_scroll->hide();
    whole.paintOn(painter, Look::Light, false, whole.height());
}

QByteArray TimelinePicture::svg() const
{
    const QRect whole(0, 0, width(), heightOf(m_timeline.bars.size()));
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(whole.size());
    generator.setViewBox(whole);
    QPainter painter(&generator);
    painter.setFont(font());
    paintWhole(painter);
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
    const double scale = std::min(double(device.width()) / width(),
                                  double(device.height()) / heightOf(m_timeline.bars.size()));
    painter.scale(scale, scale);
    auto ownFont = font();
    ownFont.setPixelSize(QFontInfo(font()).pixelSize());
    painter.setFont(ownFont);
    paintWhole(painter);
}

QString TimelinePicture::describe(const Bar &bar) const
{
    //: %1: period, %2: due date, %3: state
    return tr("%1: due %2, %3").arg(bar.text, toText(bar.due), stateText(bar.state));
}

int TimelinePicture::barAt(const QPointF &point) const
{
    if (point.y() < headHeight) return -1;
    const int row = (int(point.y()) - headHeight) / rowHeight + topBar();
    return row < m_timeline.bars.size() ? row : -1;
}

void TimelinePicture::scrollTo(int bar)
{
    if (bar < m_scroll->value()) m_scroll->setValue(bar);
    if (bar >= m_scroll->value() + mostBars) m_scroll->setValue(bar - mostBars + 1);
}

void TimelinePicture::choose(int bar)
{
    m_chosen = bar;
    scrollTo(bar);
    update();
}

void TimelinePicture::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position());
    if (bar < 0) return;
    choose(bar);
    emit explained(m_timeline.bars[bar].deadline);
}

void TimelinePicture::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep, event->position().x());
        return event->accept();
    }
    const int to = m_scroll->value() - (event->angleDelta().y() > 0 ? 1 : -1);
    if (!m_scroll->isVisible() || to < m_scroll->minimum() || to > m_scroll->maximum())
        return QWidget::wheelEvent(event);
    m_scroll->setValue(to);
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
        choose(m_chosen + 1);
    else if (event->key() == Qt::Key_Up && m_chosen > 0)
        choose(m_chosen - 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && m_chosen >= 0)
        emit explained(m_timeline.bars[m_chosen].deadline);
    else
        QWidget::keyPressEvent(event);
}

bool TimelinePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QString words;
        if (bar >= 0) words = describe(m_timeline.bars[bar]);
        for (const auto &act : m_timeline.acts) {
            if (bar < 0 && std::abs(position(act.on) + 7 - help->pos().x()) < rowHeight / 2.0)
                words += dayAndWeekday(act.on) + u' ' + act.text + u'\n';
        }
        QToolTip::showText(help->globalPos(), words.trimmed().toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tiaocai::ui
