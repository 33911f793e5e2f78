// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include <functional>

namespace tiaocai::ui {

/// Set on a field that does something else on Enter.
inline constexpr const char *ownEnter = "ownEnter";
/// Set on a list that is a field of a form: Enter takes the row it stands on and goes on.
inline constexpr const char *isListField = "isListField";

/// Set on a tick that Enter does not pass by: the program proposes it, and somebody has to look at it.
inline constexpr const char *wantsALook = "wantsALook";

/// Set on what is no line to type in and yet a field of its own: the first tick of a group, the button of a list that is needed
/// and empty.
inline constexpr const char *isOwnField = "isOwnField";

/// The one law of keys in a form: Enter goes on to the next field and saves nothing, however often it is pressed; on a button
/// it only says how to save; in a box of several lines it makes a line. Ctrl+Enter saves, once a press.
class FormKeys : public QObject {
    Q_OBJECT

public:
    /// Of every field under `form`, those that come later too.
    explicit FormKeys(QWidget *form);

    /// Tab and Enter go this way, asked anew each time: in a form that is replaced Qt's own chain would be that of the order
    /// in which its parts were made. From the last of it Tab leaves the form, and comes in again at the first.
    void setOrder(std::function<QList<QWidget *>()> order) { m_order = std::move(order); }
    /// Where Enter stops after the last field.
    void setSaveButton(QWidget *button) { m_saveButton = button; }

signals:
    void saveAsked();
    /// Enter on a button: "Ctrl+Enter saves".
    void hintAsked();
    /// Enter or Tab went there.
    void wentTo(QWidget *place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QObject *object);
    bool enter(QWidget *at, Qt::KeyboardModifiers modifiers, bool isRepeat);
    bool tab(QWidget *at, bool forward);
    QWidget *beside(QWidget *at, bool forward) const;
    void enterBy(Qt::FocusReason reason);
    QList<QWidget *> places() const;
    void goOn(QWidget *from);
    QWidget *nextField(QWidget *from) const;
    QList<QWidget *> after(QWidget *from) const;

    QWidget *m_form;
    std::function<QList<QWidget *>()> m_order;
    QWidget *m_saveButton = nullptr;
    bool m_isInside = false; ///< the focus is in the form
    bool m_isGoing = false;  ///< it is being moved from here
};

} // namespace tiaocai::ui
