// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "statistics/percent.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QPageLayout>
#include <QString>
#include <QStringList>

#include <variant>

/// Documents as values: what stands on paper or in a sheet, and nothing of how it gets there.
namespace tiaocai::reports {

/// What a cell holds. An empty text or an invalid day prints as a dash: nobody can write into it later.
using Value = std::variant<QString, QDate, int, Money, statistics::Percent>;

struct Cell {
    Value value = QString();
    bool strong = false; ///< what the reader must not overlook
    bool marked = false; ///< followed by "*", which a note explains
};

enum class Align { Left, Centre, Right };

struct Column {
    QString title;     ///< "\n" breaks it
    double width = 12; ///< millimetres; a table is fitted to the page in proportion
    Align align = Align::Centre;
    QString group = {};  ///< common heading over neighbours of the same group
    bool below = false;  ///< on paper it stands below the column before, in sheets beside it
    bool byHand = false; ///< somebody writes there with a pen: what is empty stays empty
};

struct Table {
    QString caption = {};
    QString sheet = {}; ///< name of a sheet of its own; empty: on the first sheet
    QList<Column> columns = {};
    QList<QList<Cell>> rows = {};
    QString whenEmpty = {}; ///< the sentence that stands for a table without rows; empty: its header alone
};

struct Section {
    QString title = {};
    bool startsPage = false;
    QStringList sentences = {}; ///< before the tables
    QList<Table> tables = {};
    QStringList notes = {}; ///< after the tables
};

struct Signer {
    QString role; ///< 制表人
    QString name; ///< empty: signed by hand
};

struct TableDocument {
    QString title;
    QPageLayout::Orientation orientation = QPageLayout::Landscape; ///< of A4
    double enlargement = 1; ///< of everything on the page: what people sign is larger than a dense table
    QStringList facts;      ///< office, period, cut-off: one line under the title
    QList<Section> sections;
    QString square = {}; ///< text of a QR code below the sections; empty: none
    QStringList foot;    ///< definitions and versions, before the signatures
    QList<Signer> signers;
    QString seal;        ///< 盖章
    QString runningFoot; ///< on every page, left of the page number
    QString watermark;   ///< across every page; empty: none
    QDateTime printedAt;
};

/// A row of plain texts.
QList<Cell> rowOf(const QStringList &texts);

/// What a cell says in print, without its mark: 2026-11-22, 15, a text as shown() has it.
QString printedText(const Cell &cell);
/// A column's title on one line, with its group: "结案·结案日".
QString sheetTitle(const Column &column);
/// Without the control and direction characters that could reorder or hide what stands around them.
QString shown(const QString &text);

} // namespace tiaocai::reports
