// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "statistics/percent.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <concepts>
#include <variant>

/// Tables of reports as values: what they say, and how each column stands on paper, so that both are kept together.
namespace tiaocai::statistics {

/// An empty text or an invalid day stands for nothing.
using FigureValue = std::variant<QString, QDate, qint64, Money, Percent>;

struct FigureCell {
    FigureValue value = QString();
    bool strong = false; ///< what the reader must not overlook
    bool marked = false; ///< followed by "*", which a note explains

    FigureCell() = default;
    template <typename T>
    requires(std::constructible_from<FigureValue, T> && !std::same_as<std::remove_cvref_t<T>, FigureCell>)
        FigureCell(T &&says, bool isStrong = false, bool isMarked = false)
        : value(std::forward<T>(says))
        , strong(isStrong)
        , marked(isMarked)
    {
    }
};

struct FigureColumn {
    QString title;      ///< "\n" breaks it
    double width = 0;   ///< millimetres before the table is fitted to the page; 0: as its texts need
    QString group = {}; ///< common heading over neighbours of the same group
    bool below = false; ///< on paper it stands below the column before, in sheets beside it
    bool left = false;  ///< its texts begin at the left; where no width is given, their length decides

    FigureColumn(const QString &says, double wide = 0, const QString &over = {}, bool isBelow = false,
                 bool isLeft = false)
        : title(says)
        , width(wide)
        , group(over)
        , below(isBelow)
        , left(isLeft)
    {
    }
};

/// A table of a report. Its first column names the row. Without columns it is its sentences alone.
struct FigureTable {
    QString title; ///< names it, among the tables of its report
    QList<FigureColumn> columns = {};
    QList<QList<FigureCell>> rows = {};
    bool startsPage = false;
    bool numbered = false;      ///< its rows are counted on paper
    bool captioned = true;      ///< its title stands above it, and names its sheet
    QString sheet = {};         ///< another name of its sheet
    QString caption = {};       ///< another text above it
    QString section = {};       ///< a part of the report begins with it
    QStringList sentences = {}; ///< before it
    QStringList notes = {};     ///< after it
};

/// In words: 2026-03-18, 15, a text; "*" after what is marked.
QString textOf(const FigureValue &value);
QString textOf(const FigureCell &cell);

} // namespace tiaocai::statistics
