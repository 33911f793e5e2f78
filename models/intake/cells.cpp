// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "base/text.h"

#include <QRegularExpression>

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

Cell dateCell(QDate date, double serial)
{
    auto made = cell(Cell::Kind::Date, toText(date));
    made.number = serial;
    return made;
}

QDate dayIn(const Cell &cell, QDate epoch)
{
    return epoch.addDays(qint64(std::floor(cell.number)));
}

Cell errorCell(const QString &text)
{
    return cell(Cell::Kind::Error, text);
}

} // namespace tiaocai::intake
