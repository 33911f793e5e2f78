// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include <QPainter>

namespace tiaocai::ui {

namespace {

constexpr int leastCharacters = 4;

} // namespace

ElidedLabel::ElidedLabel(Type type, const QString &objectName)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setFont(ui::font(type));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setInk(QColor Tokens::*ink)
{
    m_ink = ink;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = leastCharacters * fontMetrics().height();
    return {std::min(sizeHint().width(), least), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    setToolTip(width() < sizeHint().width() ? text().toHtmlEscaped() : QString());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    if (width() < sizeHint().width() && toolTip().isEmpty()) setToolTip(text().toHtmlEscaped());
    QPainter painter(this);
    painter.setPen(tokens().*m_ink);
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
}

} // namespace tiaocai::ui
