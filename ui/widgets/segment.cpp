// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segment.h"

#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace tiaocai::ui {

namespace {

constexpr int segmentSide = 12, leastSide = 3;

int wordsWidth(const QStringList &choices, int padding)
{
    int width = 0;
    const QFontMetrics metrics(boldFont(Type::Body));
    for (const auto &choice : choices)
        width += metrics.horizontalAdvance(choice) + 2 * padding;
    return width;
}

} // namespace

Segment::Segment(const QStringList &choices, const QString &objectName, const QString &accessibleName)
    : m_choices(choices)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Segment::setCurrent(int choice)
{
    m_current = choice;
    setAccessibleDescription(currentText());
    update();
}

void Segment::setWords(int choice, const QString &words)
{
    if (m_choices.value(choice) == words) return;
    m_choices[choice] = words;
    setCurrent(m_current);
    updateGeometry();
}

QSize Segment::sizeHint() const
{
    return {wordsWidth(m_choices, segmentSide), measures().field};
}

QSize Segment::minimumSizeHint() const
{
    return {wordsWidth(m_choices, leastSide), measures().field};
}

/// As wide as its words ask, and of what is over an even part.
QRect Segment::box(int choice) const
{
    const QFontMetrics metrics(boldFont(Type::Body));
    const int over = width() - wordsWidth(m_choices, 0);
    int left = 0;
    for (int i = 0;; ++i) {
        const int end = left + metrics.horizontalAdvance(m_choices[i]) + over / int(m_choices.size());
        const bool isLast = i + 1 == m_choices.size();
        if (i == choice) return {left, 0, (isLast ? width() : end) - left, height()};
        left = end;
    }
}

int Segment::at(const QPoint &point) const
{
    for (int i = 0; i < m_choices.size(); ++i) {
        if (box(i).contains(point)) return i;
    }
    return none;
}

void Segment::choose(int choice)
{
    if (choice == none || choice == m_current) return;
    setCurrent(choice);
    emit chosen(choice);
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &worn = tokens();
    const auto ground = isEnabled() ? worn.surface : worn.neutralGround;
    drawBox(painter, rect(), fieldRadius, ground, worn.field);
    for (int i = 0; i < m_choices.size(); ++i) {
        const auto part = box(i).adjusted(i == 0 ? 1 : 0, 1, -1, -1);
        const bool isChosen = i == m_current;
        if (isChosen) painter.fillRect(part, worn.infoGround);
        if (isChosen) painter.fillRect(QRect(part.left(), part.bottom() - 1, part.width(), 2), worn.accent);
        if (!isChosen && i == m_hovered) painter.fillRect(part, worn.hover);
        if (i > 0) painter.fillRect(QRect(part.left(), 1, 1, height() - 2), worn.line);
        painter.setFont(isChosen ? boldFont(Type::Body) : ui::font(Type::Body));
        painter.setPen(isChosen ? worn.accent : (isEnabled() ? worn.text2 : worn.text3));
        painter.drawText(part, Qt::AlignCenter, m_choices[i]);
    }
    if (hasFocus()) drawFocusRing(painter, rect(), fieldRadius);
}

void Segment::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) choose(at(event->pos()));
}

void Segment::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = at(event->pos());
    update();
}

void Segment::leaveEvent(QEvent *)
{
    m_hovered = none;
    update();
}

void Segment::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_choices.size()) - 1;
    if (event->key() == Qt::Key_Left)
        choose(std::max(0, m_current - 1));
    else if (event->key() == Qt::Key_Right)
        choose(std::min(last, m_current + 1));
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(last);
    else if (event->key() == Qt::Key_Space)
        choose(m_current == last ? 0 : m_current + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace tiaocai::ui
