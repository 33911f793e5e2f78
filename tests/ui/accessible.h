// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

#include <QAccessible>
#include <QButtonGroup>

/// Whether people who see nothing, or have no mouse, get everywhere in a window.
namespace tiaocai::test {

using namespace Qt::StringLiterals;

/// Controls that a person operates and that a reader must be able to name.
inline bool needsName(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::PushButton,   QAccessible::CheckBox, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::Table,
        QAccessible::Tree,         QAccessible::List,     QAccessible::PageTab};
    return roles.contains(role);
}

inline QString pathOf(const QObject *object)
{
    QStringList names;
    for (; object; object = object->parent())
        names.prepend(object->objectName().isEmpty() ? QString::fromLatin1(object->metaObject()->className())
                                                     : object->objectName());
    return names.join(u'/');
}

/// Those that have none.
inline void collectNameless(const QWidget *root, QStringList &nameless)
{
    for (auto *widget : root->findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(u"qt_"_s) || !widget->isVisibleTo(root);
        auto *accessible = isInner ? nullptr : QAccessible::queryAccessibleInterface(widget);
        if (!accessible || !needsName(accessible->role())) continue;
        if (qobject_cast<QComboBox *>(widget->parentWidget()) ||
            widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        if (accessible->text(QAccessible::Name).isEmpty()) nameless.append(pathOf(widget));
    }
}

/// What Tab reaches from where the focus is, until it is there again.
inline QSet<QWidget *> reached(QWidget *window)
{
    QSet<QWidget *> seen;
    constexpr int most = 400;
    for (int i = 0; i < most && QApplication::focusWidget(); ++i) {
        auto *now = QApplication::focusWidget();
        if (seen.contains(now)) return seen;
        seen.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    qWarning("%s never comes round", qPrintable(window->objectName()));
    return {};
}

/// Controls that a person operates and that Tab never comes to.
inline QStringList unreached(QWidget *window)
{
    window->window()->activateWindow();
    [&] { QTRY_COMPARE(QApplication::activeWindow(), window->window()); }();
    if (!window->focusWidget()) window->setFocus();
    if (!QApplication::focusWidget()) QTest::keyClick(window, Qt::Key_Tab);
    const auto seen = reached(window);
    QStringList names;
    for (auto *widget : window->findChildren<QWidget *>()) {
        auto *accessible = QAccessible::queryAccessibleInterface(widget);
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        const bool isUp = widget->isVisible() && widget->isEnabled() && widget->window() == window->window();
        if (!takesTab || !isUp || !accessible || !needsName(accessible->role())) continue;
        // Buttons of one exclusive group are one stop: arrows go on from there.
        auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->group() && button->group()->exclusive()) continue;
        if (!seen.contains(widget)) names.append(pathOf(widget));
    }
    return names;
}

} // namespace tiaocai::test
