// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_keys.h"

#include "widgets/segment.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QChildEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace tiaocai::ui {

namespace {

/// A line, a chooser, a number, a box of text, a tick. Lines inside choosers and numbers are part of them.
bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget) ||
           qobject_cast<const Segment *>(widget);
}

/// Where Enter stops; ticks are passed by.
bool isAnswered(const QWidget *widget)
{
    const bool isTick = qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
    return isField(widget) && !isTick && !widget->property(ownEnter).toBool() && widget->isVisible() &&
           widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

} // namespace

FormKeys::FormKeys(QWidget *form)
    : QObject(form)
    , m_form(form)
{
    watch(form);
}

void FormKeys::watch(QObject *object)
{
    object->installEventFilter(this);
    for (auto *child : object->children()) {
        if (child->isWidgetType()) watch(child);
    }
}

bool FormKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded) {
        auto *child = static_cast<QChildEvent *>(event)->child();
        if (child->isWidgetType()) watch(child);
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *at = qobject_cast<QWidget *>(watched);
    const bool isHere = at && at->window() == m_form->window(); // an opened list keeps its keys
    const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (isTab && isHere && !(key->modifiers() & ~Qt::ShiftModifier))
        return tab(at, key->key() == Qt::Key_Tab);
    return isEnter && isHere && enter(at, key->modifiers() & ~Qt::KeypadModifier, key->isAutoRepeat());
}

bool FormKeys::enter(QWidget *at, Qt::KeyboardModifiers modifiers, bool isRepeat)
{
    if (modifiers == Qt::ControlModifier) {
        if (!isRepeat) emit saveAsked();
        return true;
    }
    const bool isList = qobject_cast<QAbstractItemView *>(at) && !at->property(isListField).toBool();
    if (modifiers || isList || at->property(ownEnter).toBool() || qobject_cast<QPlainTextEdit *>(at))
        return false;
    if (qobject_cast<QAbstractButton *>(at) && !isField(at))
        emit hintAsked();
    else
        goOn(at);
    return true;
}

/// Round the order, from a place in it.
bool FormKeys::tab(QWidget *at, bool forward)
{
    auto round = m_order ? m_order() : QList<QWidget *>();
    round.removeIf([](const QWidget *place) { return !place || !place->isVisible() || !place->isEnabled(); });
    const auto here = round.indexOf(at);
    if (here < 0) return false;
    round[(here + (forward ? 1 : -1) + round.size()) % round.size()]->setFocus(
        forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void FormKeys::goOn(QWidget *from)
{
    auto *next = nextField(from);
    if (!next && m_saveButton && m_saveButton->isVisible() && m_saveButton->isEnabled()) next = m_saveButton;
    if (!next) return;
    next->setFocus(Qt::TabFocusReason);
    emit wentTo(next);
}

QWidget *FormKeys::nextField(QWidget *from) const
{
    for (auto *next : after(from)) {
        if (next && m_form->isAncestorOf(next) && isAnswered(next)) return next;
    }
    return nullptr;
}

/// What comes after a place, to the end of the form.
QList<QWidget *> FormKeys::after(QWidget *from) const
{
    if (m_order) {
        const auto order = m_order();
        return order.mid(order.indexOf(from) + 1);
    }
    QList<QWidget *> rest;
    for (auto *next = from->nextInFocusChain(); next && next != from && next != m_form;
         next = next->nextInFocusChain())
        rest << next;
    return rest;
}

} // namespace tiaocai::ui
