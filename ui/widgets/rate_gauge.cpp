// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rate_gauge.h"

#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double whole = 10'000; ///< hundredths of a percent
constexpr int gaugeSide = 14, gaugeBarHeight = 9, gaugeGap = 8;

/// One size above every other figure.
QFont rateFont()
{
    auto large = boldFont(Type::Figure);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    return large;
}

/// "70" and "98.50".
QString targetText(qint64 hundredths)
{
    return hundredths % 100 == 0 ? QString::number(hundredths / 100) : statistics::percentText(hundredths);
}

int linesHeight()
{
    return QFontMetrics(font(Type::Body)).height() + QFontMetrics(rateFont()).height() +
           QFontMetrics(font(Type::KeyCap)).height();
}

} // namespace

RateGauge::RateGauge(const QString &objectName)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RateGauge::setRate(const QString &name, const statistics::Rate &rate, std::optional<qint64> target,
                        const QString &beside)
{
    m_name = name;
    m_rate = rate;
    m_target = target;
    m_beside = beside;
    if (rate.den == 0) {
        m_text = tr("nothing to count yet");
    } else {
        m_text = u"%1/%2 = %3 %"_s.arg(rate.num).arg(rate.den).arg(statistics::percent(rate.num, rate.den));
        if (target)
            m_text += (isMet() ? tr("  (target %1 %: reached)") : tr("  (target %1 %: not reached)"))
                          .arg(statistics::percentText(*target));
    }
    setAccessibleName(u"%1 %2 %3"_s.arg(m_name, m_text, m_beside));
    setToolTip(u"%1 %2　%3"_s.arg(m_name, m_text, m_beside).toHtmlEscaped());
    update();
}

bool RateGauge::isMet() const
{
    return m_target && statistics::isMet(m_rate.num, m_rate.den, *m_target).value_or(false);
}

ChipWords RateGauge::targetWords() const
{
    if (!m_target || m_rate.den == 0) return {};
    const auto words = (isMet() ? tr("%1 % is met") : tr("%1 % is not met"));
    return {isMet() ? ChipWords::Kind::Met : ChipWords::Kind::Attention, words.arg(targetText(*m_target))};
}

QSize RateGauge::sizeHint() const
{
    return {320, linesHeight() + gaugeBarHeight + 3 * gaugeGap};
}

QSize RateGauge::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void RateGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), cardRadius, tokens().surface, tokens().line);
    if (hasFocus()) drawFocusRing(painter, rect(), cardRadius);
    const auto chip = targetWords();
    const int chips = chip.word.isEmpty() ? 0 : chipWidth(chip);
    if (chips > 0) paintChip(painter, {width() - gaugeSide - chips, gaugeGap, chips, chipHeight}, chip);
    painter.setFont(font());
    painter.setPen(tokens().text2);
    const int line = painter.fontMetrics().height();
    const QRect room(gaugeSide, gaugeGap + 1, width() - 2 * gaugeSide - chips - gaugeGap, line);
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room.width()));
    paintFigures(painter, gaugeGap + line);
    const int top = height() - gaugeGap - QFontMetrics(ui::font(Type::KeyCap)).height() - gaugeBarHeight - 1;
    paintBar(painter, QRectF(gaugeSide, top, width() - 2 * gaugeSide, gaugeBarHeight));
}

/// "70.91 %  139/196  登记未受理：2"
void RateGauge::paintFigures(QPainter &painter, int top) const
{
    int x = gaugeSide;
    const auto write = [&](const QString &words, const QFont &face, const QColor &ink) {
        painter.setFont(face);
        painter.setPen(ink);
        const QFontMetrics metrics(face);
        painter.drawText(QPoint(x, top + QFontMetrics(rateFont()).ascent()),
                         metrics.elidedText(words, Qt::ElideRight, width() - gaugeSide - x));
        x += metrics.horizontalAdvance(words) + gaugeGap + 2;
    };
    if (m_rate.den == 0) return write(m_text, font(), tokens().text2);
    write(statistics::percent(m_rate.num, m_rate.den) + u" %"_s, rateFont(), tokens().text);
    write(u"%1/%2"_s.arg(m_rate.num).arg(m_rate.den), boldFont(Type::Body), tokens().accent);
    write(m_beside, ui::font(Type::Small), tokens().text2);
}

/// Green and full where the target is met; hatched where it is not: seen in black and white too.
void RateGauge::paintBar(QPainter &painter, const QRectF &bar) const
{
    painter.fillRect(bar, tokens().subtle);
    painter.setPen(tokens().rule);
    painter.drawRect(bar);
    if (const auto share = statistics::hundredths(m_rate.num, m_rate.den)) {
        const bool good = !m_target || isMet();
        const QRectF done(bar.left(), bar.top(), bar.width() * double(*share) / whole, bar.height());
        painter.fillRect(done, good ? tokens().ok : tokens().warn);
        if (!good) painter.fillRect(done, QBrush(tokens().warnGround, Qt::BDiagPattern));
    }
    if (!m_target) return;
    const double x = bar.left() + bar.width() * double(*m_target) / whole;
    painter.fillRect(QRectF(x - 1, bar.top() - 3, 2, bar.height() + 6), tokens().text);
    painter.setFont(ui::font(Type::KeyCap));
    painter.setPen(tokens().text2);
    const auto words = tr("target %1 %").arg(targetText(*m_target));
    const double wide = painter.fontMetrics().horizontalAdvance(words);
    const double left = std::clamp(x - wide / 2, bar.left(), std::max(bar.left(), bar.right() - wide));
    painter.drawText(QPointF(left, bar.bottom() + 3 + painter.fontMetrics().ascent()), words);
}

void RateGauge::mouseReleaseEvent(QMouseEvent *)
{
    emit clicked();
}

void RateGauge::keyPressEvent(QKeyEvent *event)
{
    const bool isOpening = event->key() == Qt::Key_Return || event->key() == Qt::Key_Space;
    if (isOpening && !(event->modifiers() & Qt::ControlModifier)) // Ctrl+Enter is the page's
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tiaocai::ui
