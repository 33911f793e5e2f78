// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/template.h"

#include <QRegularExpression>

/// Bodies as they are handed to Mustache. A section and a variable of one name ask for different things (whether it is there;
/// its words or a blank), so each kind of tag asks by a name of its own: the field's with a letter before it.
namespace tiaocai::documents {

namespace ask {
constexpr char16_t Whether = u'?'; ///< {{#x}}
constexpr char16_t Unless = u'!';  ///< {{^x}}
constexpr char16_t Words = u':';   ///< {{x}} of a paragraph: a line break is a new one
constexpr char16_t Line = u'~';    ///< {{x}} of a marked line, which a break would end
constexpr char16_t Cell = u'|';    ///< {{x}} alone in a cell of a table
} // namespace ask

/// Ends a line of a prepared body. The library has a mind of its own about lines with tags, and none about this; no value has it.
constexpr QChar lineEnd(u'\x1e');

enum class For { Filling, Blank }; ///< a blank body has a box before each condition's words
QString prepared(const Template &paper, For use);

/// What is wrong with a body: it is no Mustache, or names a field that the paper does not have. Empty: nothing.
QString bodyFault(const Template &paper);

/// {{x}}, {{#x}}, {{^x}}, {{/x}}: the sign, and the name.
const QRegularExpression &tag();

/// The field that a tag within these lists (the outermost first) means; nullptr where there is none.
const PaperField *fieldIn(const Template &paper, const QStringList &lists, QStringView name);

} // namespace tiaocai::documents
