// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include "widgets/edges.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QIcon>

#include <cmath>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Shades {
    QRgb window, base, alternate, text, quiet, button, edge, highlight, link;
};

constexpr Shades light{0xf1f3f5, 0xffffff, 0xf6f8fa, 0x1b1f24, 0x5c6470,
                       0xf8f9fa, 0xb8bec6, 0x1f5fa8, 0x1f5fa8};
constexpr Shades dark{0x24282e, 0x1b1e23, 0x22262b, 0xe6e8eb, 0xa3abb5,
                      0x31363d, 0x4c535c, 0x2a64ab, 0x86b7f0};

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QPalette palette(Look look)
{
    const auto &shades = look == Look::Light ? light : dark;
    QPalette made(QColor(shades.button), QColor(shades.window));
    made.setColor(QPalette::WindowText, QColor(shades.text));
    made.setColor(QPalette::Base, QColor(shades.base));
    made.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    made.setColor(QPalette::Text, QColor(shades.text));
    made.setColor(QPalette::ButtonText, QColor(shades.text));
    made.setColor(QPalette::PlaceholderText, QColor(shades.quiet));
    made.setColor(QPalette::ToolTipBase, QColor(shades.base));
    made.setColor(QPalette::ToolTipText, QColor(shades.text));
    made.setColor(QPalette::Mid, QColor(shades.edge));
    made.setColor(QPalette::Highlight, QColor(shades.highlight));
    made.setColor(QPalette::HighlightedText, Qt::white);
    made.setColor(QPalette::Link, QColor(shades.link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, QColor(shades.quiet));
    return made;
}

void wear(Look look)
{
    QIcon::setThemeSearchPaths({u":/icons"_s});
    QIcon::setThemeName(look == Look::Light ? u"breeze"_s : u"breeze-dark"_s);
    if (look == Look::Dark)
        QApplication::setStyle(new Edges);
    else if (wornLook() == Look::Dark)
        QApplication::setStyle(u"fusion"_s);
    QApplication::setPalette(palette(look));
}

void writeChinese()
{
    auto font = QApplication::font();
    const auto systems = QFontDatabase::writingSystems(QFontInfo(font).family());
    if (systems.contains(QFontDatabase::SimplifiedChinese)) return;
    for (const auto &family : {u"Microsoft YaHei UI"_s, u"WenQuanYi Micro Hei"_s, u"Noto Sans CJK SC"_s,
                               u"Source Han Sans SC"_s}) {
        if (!QFontDatabase::hasFamily(family)) continue;
        font.setFamilies({family});
        return QApplication::setFont(font);
    }
}

Look wornLook()
{
    return QGuiApplication::palette().color(QPalette::Base).lightness() < 128 ? Look::Dark : Look::Light;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace tiaocai::ui
