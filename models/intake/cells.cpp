// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"

#include "base/text.h"

#include <cmath>

namespace tiaocai::intake {

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

Cell percentCell(double number)
{
    return textCell(QString::number(number * 100, 'g', 12) + u'%');
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
