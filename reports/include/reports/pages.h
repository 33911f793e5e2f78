// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/fonts.h"

#include <QFont>
#include <QLineF>
#include <QRectF>

#include <functional>

/// A document broken into pages of A4: every text with its place, before anything is painted.
namespace tiaocai::reports {

/// Lengths on a page are dots.
constexpr int dotsPerInch = 1200;
constexpr double dots(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}

enum class Style {
    Title,
    Fact,
    Heading,
    Caption,
    Sentence,
    Header,
    Cell,
    StrongCell,
    Foot,
    Watermark,
    PaperTitle, ///< from here on: of papers of a case
    LetterText,
    LetterStrong,
    FormText,
    FormStrong,
    PaperCell,
    PaperCellStrong,
    SmallCell,
    SmallCellStrong,
    PaperNote,
    PaperNoteStrong,
    PaperHead,
    PaperFoot
};
QFont font(Style style, const Typefaces &typefaces);
/// Distance between two lines of text.
double lineHeight(Style style);

/// Lines of text in a box, centred in its height.
struct TextBox {
    QRectF box;
    QStringList lines;
    Style style = Style::Cell;
    Align align = Align::Left;
};

struct Page {
    QList<TextBox> texts;
    QList<QRectF> shades; ///< light grey, below the texts
    QList<QRectF> inks;   ///< black: the modules of a square code
    QList<QLineF> thin, thick;
};

/// A whole sheet of A4, before it is enlarged.
QRectF paper(const TableDocument &document);
using TakePage = std::function<void(Page &)>;
/// One page after the other, so that only one is in memory; how many there are. They are counted first: each says so.
int eachPage(const TableDocument &document, const Typefaces &typefaces, const TakePage &take);
/// All of them at once.
QList<Page> paginate(const TableDocument &document, const Typefaces &typefaces);

} // namespace tiaocai::reports
