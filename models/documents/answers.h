// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print.h"

namespace tiaocai::documents {

/// An answer as a person writes it; nullopt where it is not of the type. An empty one says nothing.
std::optional<Value> answered(const QString &text, FieldType type);
/// Lines whose cells are divided by |, in the order of columnsOf().
Rows answeredRows(const Template &paper, const PaperField &list, const QString &text);
/// The fields of a list that a person answers.
QList<const PaperField *> columnsOf(const Template &paper, const PaperField &list);

/// What an asked field says unless it is answered.
Value preset(const Print &print, const PaperField &field, const Scope &scope);
/// The same as a person would write it.
QString presetText(const Print &print, const PaperField &field);

} // namespace tiaocai::documents
