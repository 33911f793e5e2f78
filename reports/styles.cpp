// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pages.h"

namespace tiaocai::reports {

namespace {

enum class Face { Text, Heading, Title };

struct Setting {
    double points, leading; ///< points
    Face face = Face::Text;
};

/// A dense table's lines follow its type; those of papers are as GB/T 9704 and usage have them.
constexpr Setting dense(double points, Face face = Face::Text)
{
    return {points, points * 1.22, face};
}

Setting settingOf(Style style)
{
    switch (style) {
    case Style::Title:
        return dense(16, Face::Heading);
    case Style::Fact:
        return dense(8.5);
    case Style::Heading:
        return dense(10.5, Face::Heading);
    case Style::Caption:
        return dense(8.5, Face::Heading);
    case Style::Sentence:
        return dense(8);
    case Style::Header:
    case Style::StrongCell:
        return dense(6.5, Face::Heading);
    case Style::Cell:
        return dense(6.5);
    case Style::Foot:
        return dense(7);
    case Style::Watermark:
        return dense(72, Face::Heading);
    case Style::PaperTitle:
        return {22, 34, Face::Title};
    case Style::LetterText:
        return {16, 28};
    case Style::LetterStrong:
        return {16, 28, Face::Heading};
    case Style::FormText:
        return {12, 22};
    case Style::FormStrong:
        return {12, 22, Face::Heading};
    case Style::PaperCell:
        return {12, 18};
    case Style::PaperCellStrong:
        return {12, 18, Face::Heading};
    case Style::SmallCell:
        return {9, 13};
    case Style::SmallCellStrong:
        return {9, 13, Face::Heading};
    case Style::PaperNote:
        return {10.5, 16};
    case Style::PaperNoteStrong:
        return {10.5, 16, Face::Heading};
    case Style::PaperHead:
        return {9, 12};
    case Style::PaperFoot:
        return {8, 11.5};
    }
    return {};
}

QString familyOf(Face face, const Typefaces &typefaces)
{
    switch (face) {
    case Face::Text:
        return typefaces.text;
    case Face::Heading:
        return typefaces.heading;
    case Face::Title:
        return typefaces.title;
    }
    return typefaces.text;
}

} // namespace

QFont font(Style style, const Typefaces &typefaces)
{
    const auto setting = settingOf(style);
    QFont result;
    result.setFamilies(QStringList{familyOf(setting.face, typefaces)} + typefaces.rare);
    result.setPixelSize(qRound(setting.points * dotsPerInch / 72));
    // Printers need no pixel grid; hinting would make the same text wider on one PC than on another.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

double lineHeight(Style style)
{
    return settingOf(style).leading * dotsPerInch / 72;
}

} // namespace tiaocai::reports
