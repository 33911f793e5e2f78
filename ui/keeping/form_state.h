// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace tiaocai::ui {

/// What stands in the named lines, boxes and choosers under a widget, by their object names.
QJsonObject formState(const QWidget *form);
void setFormState(QWidget *form, const QJsonObject &state);

} // namespace tiaocai::ui
