// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tokens.h"

#include <cmath>

namespace tiaocai::ui {

namespace {

Tokens light()
{
    return {0xF3F4F2, 0xE9EBE8, 0xFFFFFF, 0xF7F8F6, 0xEEF2F5, 0xD9E7F3, 0xDCDFDA, 0xECEDEB,
            0xB7BDB8, 0x868F8B, 0x1A1F23, 0x4D565C, 0x5E676D, 0x1B5A8C, 0x1B5A8C, 0x164B76,
            0x103B5E, 0xFFFFFF, 0xA3241D, 0xFBEAE7, 0x7D4B00, 0xFBF0D9, 0x1D6437, 0xE4F1E7,
            0x57458A, 0xEDEAF6, 0xE6EFF7, 0x465057, 0xEBEDEE, 0xFFD9A0};
}

Tokens dark()
{
    return {0x1A1D20, 0x141719, 0x22262A, 0x272C30, 0x2B3237, 0x21405C, 0x353C41, 0x2C3237,
            0x505A61, 0x7C878E, 0xE8EBED, 0xB4BCC2, 0xA3ACB3, 0x7AB8EA, 0x2A6EA8, 0x3379B5,
            0x245F92, 0xFFFFFF, 0xFF9C92, 0x43221F, 0xF0C070, 0x3D2F14, 0x8AD3A0, 0x1C3625,
            0xC3B5F0, 0x302A45, 0x1E3347, 0xBCC4CA, 0x30363B, 0xFFD9A0};
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &tokens(Look look)
{
    static const Tokens inLight = light(), inDark = dark();
    return look == Look::Light ? inLight : inDark;
}

const Tokens &tokens()
{
    return tokens(wornLook());
}

QPalette palette(Look look)
{
    const auto &worn = tokens(look);
    QPalette made(worn.surface, worn.window);
    made.setColor(QPalette::Base, worn.surface);
    made.setColor(QPalette::AlternateBase, worn.surface);
    made.setColor(QPalette::ToolTipBase, worn.surface);
    made.setColor(QPalette::Mid, worn.line);
    made.setColor(QPalette::Dark, worn.side); // around the pages of a document
    made.setColor(QPalette::Highlight, worn.selected);
    made.setColor(QPalette::Link, worn.accent);
    made.setColor(quietInk, worn.text2);
    made.setColor(dangerInk, worn.danger);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::HighlightedText})
        made.setColor(role, worn.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, worn.text3);
    made.setColor(QPalette::PlaceholderText, worn.text3);
    return made;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace tiaocai::ui
