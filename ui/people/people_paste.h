// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace tiaocai::ui {

/// What a column of a list of people holds.
enum class PersonColumn { None, Name, IdNumber, Sex, Phone, Post, Period, Amount, Signed };

QString label(PersonColumn column);

/// A list from the clipboard: lines, cells parted by tabs, as spreadsheets give it.
struct PastedPeople {
    QList<QStringList> rows;     ///< without a headline
    QList<PersonColumn> columns; ///< what each column is taken for
};

/// Columns are told by their headline where there is one, else by what stands in them: 18 characters are an ID number, 11
/// digits a phone, 男 and 女 a sex, two months a period, an amount, two to four characters a name. Lines without any text are left out.
PastedPeople readPeople(const QString &text);

/// More than one line, or several cells: not the text of one field.
bool isList(const QString &text);

} // namespace tiaocai::ui
