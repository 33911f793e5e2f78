// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QDialog;
class QPushButton;

namespace tiaocai::ui {

/// The lower right of a form: the button that leaves it and the one that acts, neither of which Enter presses. Ctrl+Enter presses
/// `onSave` (the one that acts, where none is given), as a click does: only while it can be pressed.
void addFoot(QDialog *form, QBoxLayout *column, QPushButton *leave, QPushButton *act,
             QPushButton *onSave = nullptr);

} // namespace tiaocai::ui
