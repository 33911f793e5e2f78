// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "look/tokens.h"
#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

namespace {

/// The line drawing, in a grid of 220 by 104.
class TwoAtATable : public QWidget {
public:
    TwoAtATable() { setFixedSize(220, 104); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPeople(painter);
        paintTable(painter);
        paintMark(painter);
    }

private:
    static void paintPeople(QPainter &painter)
    {
        painter.setPen(QPen(tokens().text2, 1.6));
        for (const double x : {66.0, 154.0}) {
            painter.setBrush(tokens().surface);
            painter.drawEllipse(QPointF(x, 18), 13, 13);
            QPainterPath shoulders(QPointF(x - 22, 60));
            shoulders.cubicTo(x - 22, 24, x + 22, 24, x + 22, 60);
            painter.drawPath(shoulders);
        }
    }
    static void paintTable(QPainter &painter)
    {
        painter.drawRect(QRectF(30, 60, 160, 8));
        painter.drawLine(QPointF(38, 68), QPointF(38, 100));
        painter.drawLine(QPointF(182, 68), QPointF(182, 100));
        painter.setPen(QPen(tokens().rule, 1.2));
        painter.drawLine(QPointF(0, 100.5), QPointF(220, 100.5));
        painter.setPen(QPen(tokens().accent, 1.4));
        painter.setBrush(tokens().infoGround);
        painter.drawRect(QRectF(97, 50, 26, 10));
        painter.drawLine(QPointF(102, 54), QPointF(118, 54));
    }
    static void paintMark(QPainter &painter)
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens().accent, 2.6));
        const QPointF left[] = {{100, 18}, {100, 9}, {111, 9}}, right[] = {{109, 30}, {121, 30}, {121, 20}};
        painter.drawPolyline(left, 3);
        painter.drawPolyline(right, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().warn);
        painter.drawEllipse(QPointF(110.5, 19.5), 3, 3);
    }
};

} // namespace

EmptyState::EmptyState(const QString &objectName)
    : m_sentence(heading({}, Type::PageTitle))
    , m_whatToDo(plainLabel())
    , m_buttons(new QHBoxLayout)
    , m_note(quietLabel())
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    space(column, cardMargin);
    column->addStretch(1);
    column->addWidget(new TwoAtATable, 0, Qt::AlignHCenter);
    column->addSpacing(spacing);
    m_whatToDo->setForegroundRole(quietInk);
    for (auto *label : {m_sentence, m_whatToDo}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    column->addSpacing(spacing);
    space(m_buttons);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addSpacing(spacing);
    column->addWidget(m_note);
    column->addStretch(1);
    m_note->hide();
}

void EmptyState::setWords(const QString &sentence, const QString &whatToDo)
{
    m_sentence->setText(sentence);
    m_whatToDo->setText(whatToDo);
    setAccessibleName(sentence);
    setAccessibleDescription(whatToDo);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void EmptyState::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace tiaocai::ui
