// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/measures.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Measures compact;
constexpr Measures comfortable{34, 30, 34, 32, 36, 36, 40, 60, 38};
constexpr int comfortableFrom = 900; ///< pixels of the screen's height

Density density = Density::Compact;
int scalePercent = 100;

/// Pixels at 96 dpi.
int pixels(Type type)
{
    const int more = density == Density::Comfortable ? 1 : 0;
    switch (type) {
    case Type::Figure:
    case Type::PageTitle:
        return 20;
    case Type::CardTitle:
    case Type::Field:
        return 14 + more;
    case Type::Body:
        return 13 + more;
    case Type::Small:
        return 12 + more;
    case Type::KeyCap:
        return 11 + more;
    }
    return 13;
}

/// To ask for a family takes its time at every start; what is not asked for, the system falls back to by itself.
QStringList firstThere(const QStringList &wanted)
{
    const auto found =
        std::ranges::find_if(wanted, [](const QString &family) { return QFontDatabase::hasFamily(family); });
    return found == wanted.end() ? QStringList() : QStringList{*found};
}

QStringList families(const QString &language)
{
    const QStringList simplified{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s,
                                 u"Microsoft YaHei"_s, u"WenQuanYi Micro Hei"_s};
    const QStringList traditional{u"Noto Sans CJK TC"_s, u"Source Han Sans TC"_s, u"Microsoft JhengHei UI"_s,
                                  u"Microsoft JhengHei"_s};
    const auto first = language == u"zh_TW"_s ? firstThere(traditional) : QStringList();
    return first + firstThere(simplified);
}

} // namespace

const Measures &measures()
{
    return density == Density::Compact ? compact : comfortable;
}

QFont font(Type type)
{
    auto made = QApplication::font();
    constexpr double pointsAPixel = 0.75; // at 96 dpi
    made.setPointSizeF(pixels(type) * pointsAPixel * scalePercent / 100);
    made.setBold(type == Type::Figure || type == Type::PageTitle || type == Type::CardTitle);
    return made;
}

QFont boldFont(Type type)
{
    auto made = font(type);
    made.setBold(true);
    return made;
}

void spaceOut(Density wanted, int scale)
{
    density = wanted;
    scalePercent = scale;
}

Density densityOfScreen()
{
    const auto *screen = QGuiApplication::primaryScreen();
    return screen && screen->size().height() >= comfortableFrom ? Density::Comfortable : Density::Compact;
}

void writeChinese(const QString &language)
{
    auto written = QApplication::font();
    if (const auto found = families(language); !found.isEmpty()) written.setFamilies(found);
    // Chinese has no ligatures: a sign is its glyph, and a window is laid out in half the time.
    written.setStyleStrategy(QFont::PreferNoShaping);
    QApplication::setFont(written);
    QApplication::setFont(font(Type::Body));
    for (const auto *editor : {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QAbstractSpinBox"})
        QApplication::setFont(font(Type::Field), editor);
    QApplication::setFont(font(Type::Small), "QHeaderView");
}

} // namespace tiaocai::ui
