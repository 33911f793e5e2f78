// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QSet>

namespace tiaocai::reports {

/// Characters of a document, with the fonts in which they are printed.
struct RareCharacters {
    QSet<char32_t> characters; ///< above U+FFFF
    QList<QFont> fonts;
};

/// The PDF with these characters in its text layer. Qt's writer prints them and gives no text for them (the map of a font from
/// its glyphs to text ends at U+FFFF): a glyph without text that has the outline of one of them is that character.
QByteArray withRareText(const QByteArray &pdf, const RareCharacters &rare);

} // namespace tiaocai::reports
