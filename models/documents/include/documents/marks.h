// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The marks of a filled text. At the start of a line: `# ` title, `% ` number, `@ ` salutation, `## ` section title, `- ` paragraph
/// without indent, `| ` row of a table (`|---|` under its head), `> ` right, `& ` signatures (`||` divides columns), `+ ` note, `---` cut.
/// Within a line: `**` bold, a run of `_` a blank to write on. A backslash takes the meaning from the character behind it.
namespace tiaocai::documents {

/// A value as a text carries it: no character of it is a mark, control characters are gone, a line break is a new paragraph.
QString escaped(const QString &value);
/// The way back for one piece of text without marks of its own.
QString unescaped(const QString &text);

} // namespace tiaocai::documents
