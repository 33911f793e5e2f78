// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QDialog;
class QPushButton;

namespace tiaocai::ui {

/// The lower right of a form: the button that leaves it and the one that acts, neither of which Enter presses.
void addButtons(QDialog *form, QBoxLayout *column, QPushButton *leave, QPushButton *act);
/// The same, and Ctrl+Enter presses the one that acts, as a click does: only while it can be pressed.
void addFoot(QDialog *form, QBoxLayout *column, QPushButton *leave, QPushButton *act);

} // namespace tiaocai::ui
