// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_area.h"

#include "widgets/layout.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace tiaocai::ui {

FormArea::FormArea(const QString &objectName)
{
    setObjectName(objectName);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void FormArea::showField(const QWidget *field)
{
    const auto *form = widget();
    if (!form || !form->isAncestorOf(field)) return;
    const QRect place(field->mapTo(form, QPoint()), field->size());
    auto *bar = verticalScrollBar();
    const int air = 2 * spacing, height = viewport()->height();
    const int lowest = place.top() - air, highest = place.bottom() + air - height;
    if (bar->value() > lowest || highest >= lowest)
        bar->setValue(lowest);
    else if (bar->value() < highest)
        bar->setValue(highest);
    showInPage(field);
}

/// On a small screen the page scrolls too.
void FormArea::showInPage(const QWidget *field) const
{
    for (auto *outer = parentWidget(); outer; outer = outer->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(outer);
        if (!area) continue;
        const auto middle = field->mapTo(area->widget(), field->rect().center());
        area->ensureVisible(middle.x(), middle.y(), 0, field->height() / 2 + 2 * spacing);
    }
}

void FormArea::showCursor()
{
    if (const auto *field = QApplication::focusWidget()) showField(field);
}

void FormArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    showCursor();
}

bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDone = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize) showCursor();
    return isDone;
}

} // namespace tiaocai::ui
