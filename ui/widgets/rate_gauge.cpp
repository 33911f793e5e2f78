// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rate_gauge.h"

#include "widgets/layout.h"
#include "widgets/marks.h"

#include <QKeyEvent>
#include <QPainter>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double whole = 10'000; ///< hundredths of a percent

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
        if (target) {
            const auto met = statistics::isMet(rate.num, rate.den, *target).value_or(false);
            m_text += (met ? tr("  (target %1 %: reached)") : tr("  (target %1 %: not reached)"))
                          .arg(statistics::percentText(*target));
        }
    }
    setAccessibleName(u"%1 %2 %3"_s.arg(m_name, m_text, m_beside));
    setToolTip(tr("Click: the cases behind it"));
    updateGeometry();
    update();
}

QSize RateGauge::sizeHint() const
{
    return {40 * spacing, 4 * fontMetrics().height() + 3 * spacing};
}

void RateGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    auto bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QRect(0, 0, width(), line), Qt::AlignLeft, m_name);
    painter.setFont(font());
    painter.drawText(QRect(0, line, width(), line), Qt::AlignLeft, m_text);
    const QRectF bar(0.5, 2 * line + spacing / 2.0, width() - 1, line);
    painter.fillRect(bar, palette().base());
    if (const auto share = statistics::hundredths(m_rate.num, m_rate.den)) {
        const bool met = !m_target || *share >= *m_target;
        const QBrush fill(color(met ? Mark::Done : Mark::Late), met ? Qt::SolidPattern : Qt::BDiagPattern);
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * double(*share) / whole, bar.height()),
                         fill);
    }
    painter.setPen(hasFocus() ? QPen(palette().highlight().color(), 2) : QPen(palette().mid().color()));
    painter.drawRect(bar);
    painter.setPen(QPen(palette().windowText().color(), 2));
    if (m_target) {
        const double x = bar.left() + bar.width() * double(*m_target) / whole;
        painter.drawLine(QPointF(x, bar.top() - spacing / 2.0), QPointF(x, bar.bottom() + spacing / 2.0));
    }
    painter.setPen(palette().windowText().color());
    painter.drawText(QRect(0, 3 * line + 2 * spacing, width(), line), Qt::AlignLeft, m_beside);
}

void RateGauge::mouseReleaseEvent(QMouseEvent *)
{
    emit clicked();
}

void RateGauge::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tiaocai::ui
