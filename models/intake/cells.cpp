// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

Cell cell(Cell::Kind kind, const QString &text)
{
    Cell made;
    made.kind = kind;
    made.text = text;
    return made;
}

QString plain(double number)
{
    const bool isExact = std::abs(number) < 1e15 && number == std::floor(number);
    return isExact ? QString::number(qint64(number)) : QString::number(number, 'G', 15);
}

} // namespace

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : cell(Cell::Kind::Text, text);
}

Cell numberCell(double number)
{
    auto made = cell(Cell::Kind::Number, plain(number));
    made.number = number;
    return made;
}

Scale scaleOf(const QString &format)
{
    static const QRegularExpression divides(u"!\\.|\\\\\\.|[0#?],+(?:[^0#?,]|$)"_s);
    const auto ofPositive = format.section(u';', 0, 0);
    if (ofPositive.contains(u'%') || ofPositive == u"Percent") return Scale::Percent;
    const bool isInTenThousands = ofPositive.contains(u'万') && !divides.match(ofPositive).hasMatch();
    return isInTenThousands ? Scale::TenThousands : Scale::AsItIs;
}

Cell numberCell(double number, Scale scale)
{
    switch (scale) {
    case Scale::AsItIs:
        break;
    case Scale::Percent:
        return textCell(QString::number(number * 100, 'g', 12) + u'%');
    case Scale::TenThousands:
        return textCell(QString::number(number, 'g', 12) + u'万');
    }
    return numberCell(number);
}

bool showsNoDay(QString format)
{
    static const QRegularExpression literal(u"\\[[^\\]]*\\]|[\\\\_*]."_s), quoted(u"\"([^\"]*)\""_s);
    const auto letters = format.remove(literal).replace(quoted, u"\\1"_s).toLower();
    const bool hasDay = letters.contains(u'd') || letters.contains(u'日') || letters.contains(u'号');
    return letters.contains(u'y') && !hasDay;
}

Cell monthCell(QDate date, double serial)
{
    auto made = dateCell(date, serial);
    made.text = made.text.left(7);
    return made;
}

QString shownBy(const QString &format, double number)
{
    constexpr double most = 1e15;
    const bool isWhole = number >= 0 && number < most && number == std::floor(number);
    static const QRegularExpression token(
        u"\"([^\"]*)\"|[\\\\!](.)|(?:_.|\\*.|\\[[^\\]]*\\])|([0#?])|([^\\x00-\\x7F]|[-() ])|(.)"_s);
    const auto digits = plain(number);
    if (!isWhole) return digits;
    const auto code = format.section(u';', 0, 0).replace(u"General"_s, u"#"_s);
    QString shown, due = digits;
    QList<QRegularExpressionMatch> tokens;
    for (auto all = token.globalMatch(code); all.hasNext();)
        tokens.prepend(all.next());
    const auto isPlace = [](const QRegularExpressionMatch &one) { return one.hasCaptured(3); };
    auto places = std::ranges::count_if(tokens, isPlace);
    const bool isOther = std::ranges::any_of(tokens, [](const auto &one) { return one.hasCaptured(5); });
    if (places == 0 || isOther) return digits;
    for (const auto &one : std::as_const(tokens)) {
        if (!isPlace(one)) {
            shown.prepend(one.captured(1) + one.captured(2) + one.captured(4));
            continue;
        }
        const auto part = --places == 0 ? due : due.right(1);
        due.chop(part.size());
        shown.prepend(part.isEmpty() && one.captured(3) == u"0" ? u"0"_s : part);
    }
    return shown;
}

Cell numberCell(double number, Scale scale, const QString &format)
{
    auto made = numberCell(number, scale);
    if (made.kind == Cell::Kind::Number && !format.isEmpty()) made.text = shownBy(format, number);
    return made;
}

Cell dateCell(QDate date, double serial)
{
    auto made = cell(Cell::Kind::Date, toText(date));
    made.number = serial;
    return made;
}

QDate dayIn(const Cell &cell, QDate epoch)
{
    constexpr qsizetype wholeDate = 10;
    if (cell.text.size() < wholeDate) return {}; // 2025-03: the sheet shows no day
    return epoch.addDays(qint64(std::floor(cell.number)));
}

Cell errorCell(const QString &text)
{
    return cell(Cell::Kind::Error, text);
}

} // namespace tiaocai::intake
