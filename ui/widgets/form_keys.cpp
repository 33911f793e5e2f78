// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form_keys.h"

#include "widgets/segment.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
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

bool isTick(const QWidget *widget)
{
    return qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget);
}

/// A group of ticks is one field.
bool isOfOneGroup(const QWidget *one, const QWidget *other)
{
    return isTick(one) && isTick(other) && one->parentWidget() == other->parentWidget();
}

bool asksForAStop(const QWidget *widget)
{
    return widget->property(wantsALook).toBool() || widget->property(isOwnField).toBool();
}

/// Where Enter stops; a single tick is passed by, unless it is proposed.
bool isAnswered(const QWidget *widget)
{
    const bool isTyped = isField(widget) && !isTick(widget);
    return (isTyped || asksForAStop(widget)) && !widget->property(ownEnter).toBool() && widget->isVisible() &&
           widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

} // namespace

FormKeys::FormKeys(QWidget *form)
    : QObject(form)
    , m_form(form)
{
    watch(form);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now)
            m_isInside = m_form->isAncestorOf(now); // another program's window is no other place of this one
    });
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
    if (event->type() == QEvent::FocusIn) enterBy(static_cast<QFocusEvent *>(event)->reason());
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
    if (qobject_cast<QAbstractButton *>(at) && !isField(at) && !asksForAStop(at))
        emit hintAsked();
    else
        goOn(at);
    return true;
}

QList<QWidget *> FormKeys::places() const
{
    auto all = m_order ? m_order() : QList<QWidget *>();
    all.removeIf([](const QWidget *place) { return !place || !place->isVisible() || !place->isEnabled(); });
    return all;
}

/// Along the order, from a place in it; from its end out of the form, to what Qt's chain has beside it.
bool FormKeys::tab(QWidget *at, bool forward)
{
    const auto all = places();
    const auto here = all.indexOf(at);
    if (here < 0) return false;
    const auto there = here + (forward ? 1 : -1);
    auto *to = there >= 0 && there < all.size() ? all[there] : beside(at, forward);
    if (!to) to = forward ? all.first() : all.last();
    m_isGoing = true;
    to->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    m_isGoing = false;
    emit wentTo(to);
    return true;
}

QWidget *FormKeys::beside(QWidget *at, bool forward) const
{
    const auto step = [forward](QWidget *from) {
        return forward ? from->nextInFocusChain() : from->previousInFocusChain();
    };
    for (auto *other = step(at); other && other != at; other = step(other)) {
        const bool isIn = other == m_form || m_form->isAncestorOf(other);
        const bool takesTab = other->focusPolicy() & Qt::TabFocus && !other->focusProxy();
        if (!isIn && takesTab && other->isVisible() && other->isEnabled()) return other;
    }
    return nullptr;
}

/// Who comes in by Tab begins at the beginning, wherever Qt's chain comes in.
void FormKeys::enterBy(Qt::FocusReason reason)
{
    const bool isTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    const auto all = isTab && !m_isGoing && !m_isInside ? places() : QList<QWidget *>();
    if (all.isEmpty()) return;
    m_isGoing = true;
    (reason == Qt::TabFocusReason ? all.first() : all.last())->setFocus(reason);
    m_isGoing = false;
}

void FormKeys::goOn(QWidget *from)
{
    auto *next = nextField(from);
    if (!next && m_saveButton && m_saveButton->isVisible() && m_saveButton->isEnabled()) next = m_saveButton;
    if (!next) return;
    m_isGoing = true;
    next->setFocus(Qt::TabFocusReason);
    m_isGoing = false;
    emit wentTo(next);
}

QWidget *FormKeys::nextField(QWidget *from) const
{
    for (auto *next : after(from)) {
        if (!next || isOfOneGroup(from, next)) continue;
        if (m_form->isAncestorOf(next) && isAnswered(next)) return next;
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
