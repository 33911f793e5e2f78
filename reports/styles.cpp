// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages.h"

namespace tiaocai::reports {

namespace {

double points(Style style)
{
    switch (style) {
    case Style::Title:
        return 16;
    case Style::Fact:
        return 8.5;
    case Style::Heading:
        return 10.5;
    case Style::Caption:
        return 8.5;
    case Style::Sentence:
        return 8;
    case Style::Header:
        return 6.5;
    case Style::Cell:
        return 6.5;
    case Style::StrongCell:
        return 6.5;
    case Style::Foot:
        return 7;
    case Style::Watermark:
        return 72;
    }
    return 0;
}

bool usesHeadingFace(Style style)
{
    switch (style) {
    case Style::Title:
    case Style::Heading:
    case Style::Caption:
    case Style::Header:
    case Style::StrongCell:
    case Style::Watermark:
        return true;
    case Style::Fact:
    case Style::Sentence:
    case Style::Cell:
    case Style::Foot:
        return false;
    }
    return false;
}

} // namespace

QFont font(Style style, const Typefaces &typefaces)
{
    QFont result;
    result.setFamilies(QStringList{usesHeadingFace(style) ? typefaces.heading : typefaces.text} +
                       typefaces.rare);
    result.setPixelSize(qRound(points(style) * dotsPerInch / 72));
    // Printers need no pixel grid; hinting would make the same text wider on one PC than on another.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

double lineHeight(Style style)
{
    return points(style) * dotsPerInch / 72 * 1.22;
}

} // namespace tiaocai::reports
