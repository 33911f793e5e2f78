// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field_editor.h"
#include "widgets/field.h"

namespace tiaocai::ui {

/// A field of a form that knows of its editor whether it is proposed, and what is wrong with it until it is edited.
class FieldCell : public Field {
    Q_OBJECT

public:
    FieldCell(const QString &label, QWidget *editor, bool isRequired);

    /// Empty: nothing is wrong.
    void setWrong(const QString &sentence);
};

/// How wide a field is by what stands in it; 0 where it takes the whole line.
int widthOf(const casework::FieldDescription &field);

} // namespace tiaocai::ui
