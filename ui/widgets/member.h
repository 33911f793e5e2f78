// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace tiaocai::ui {

/// The member of an act's data that is typed in this field: a refusal that names it puts the cursor there.
void setMember(QWidget *field, const QString &member);
/// The visible field under `form` in which this member is typed; nullptr where there is none.
QWidget *fieldOf(const QWidget *form, const QString &member);

} // namespace tiaocai::ui
