// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "formats.h"
#include "grid.h"
#include "refusals.h"
#include "xml.h"

#include <QSet>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

qsizetype count(const QXmlStreamReader &xml, QStringView name)
{
    return qMax<qsizetype>(1, attribute(xml, name).toInt());
}

/// The text of a paragraph: runs and links within it, without notes and drawings.
QString paragraph(QXmlStreamReader &xml)
{
    QString text;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isCharacters()) text += xml.text();
        if (!xml.isStartElement()) continue;
        const auto name = xml.name().toString();
        if (name == u"span" || name == u"a" || name == u"ruby" || name == u"ruby-base") {
            text += paragraph(xml);
            continue;
        }
        if (name == u"s" || name == u"tab") text += QString(qMin<qsizetype>(count(xml, u"c"), 4000), u' ');
        if (name == u"line-break") text += u'\n';
        xml.skipCurrentElement();
    }
    return text;
}

QString paragraphs(QXmlStreamReader &xml)
{
    QStringList lines;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"p")
            lines.append(paragraph(xml));
        else
            xml.skipCurrentElement();
    }
    return lines.join(u'\n');
}

Cell dayCell(const QString &value, QDate epoch)
{
    const auto date = QDate::fromString(value.left(10), Qt::ISODate);
    return date.isValid() ? dateCell(date, double(epoch.daysTo(date))) : textCell(value);
}

/// A cell by its value type; the shown text serves where the type has no value of its own.
Cell readCell(QXmlStreamReader &xml, QDate epoch)
{
    const auto type = attribute(xml, u"value-type");
    const auto value = attribute(xml, u"value");
    const auto date = attribute(xml, u"date-value");
    const auto string = attribute(xml, u"string-value");
    const bool isFormula = !attribute(xml, u"formula").isEmpty();
    const auto shown = paragraphs(xml);
    if (type == u"date") return dayCell(date, epoch);
    if (type == u"float" || type == u"currency" || type == u"percentage") return numberCell(value.toDouble());
    const auto text = string.isEmpty() ? shown : string;
    if (isFormula && (type.isEmpty() || text.startsWith(u'#') || text.startsWith(u"Err:")))
        return errorCell(text);
    return textCell(text);
}

/// Reads the rows of one table; a repeated row is written as often as it holds anything.
class Rows {
public:
    explicit Rows(QDate epoch)
        : m_epoch(epoch)
    {
    }

    void read(QXmlStreamReader &xml)
    {
        while (!m_grid.isOverBudget() && xml.readNextStartElement()) {
            if (xml.name() == u"table-row")
                readRow(xml);
            else if (xml.name() == u"table-header-rows" || xml.name() == u"table-row-group" ||
                     xml.name() == u"table-rows")
                read(xml);
            else
                xml.skipCurrentElement();
        }
    }
    Result<QList<QList<Cell>>> finish() { return m_grid.rows(); }
    const QSet<qsizetype> &hidden() const { return m_hidden; }
    bool isOverBudget() const { return m_grid.isOverBudget(); }

private:
    struct Placed {
        Cell cell;
        qsizetype column{};
        qsizetype repeated{};
        qsizetype rowsSpanned{};
        qsizetype columnsSpanned{};
    };

    void readRow(QXmlStreamReader &xml)
    {
        const auto repeated = count(xml, u"number-rows-repeated");
        const auto visibility = attribute(xml, u"visibility");
        const auto cells = readCells(xml);
        const auto written = cells.isEmpty() ? 0 : qMin<qsizetype>(repeated, mostRepeated);
        const bool isHidden = visibility == u"collapse" || visibility == u"filter";
        for (qsizetype i = 0; isHidden && i < qMin<qsizetype>(written, 10'000); ++i)
            m_hidden.insert(m_row + i);
        for (qsizetype i = 0; i < written && !m_grid.isOverBudget(); ++i) {
            for (const auto &placed : cells)
                place(m_row + i, placed);
        }
        m_row += repeated;
    }

    QList<Placed> readCells(QXmlStreamReader &xml)
    {
        QList<Placed> cells;
        qsizetype column = 0;
        while (xml.readNextStartElement()) {
            const auto repeated = count(xml, u"number-columns-repeated");
            const bool isCell = xml.name() == u"table-cell";
            const Placed placed{{},
                                column,
                                qMin<qsizetype>(repeated, mostRepeated),
                                count(xml, u"number-rows-spanned"),
                                count(xml, u"number-columns-spanned")};
            column += isCell || xml.name() == u"covered-table-cell" ? repeated : 0;
            if (!isCell) {
                xml.skipCurrentElement();
                continue;
            }
            cells.append(placed);
            cells.back().cell = readCell(xml, m_epoch);
            if (cells.back().cell.kind == Cell::Kind::Empty) cells.removeLast();
        }
        return cells;
    }

    void place(qsizetype row, const Placed &placed)
    {
        for (qsizetype i = 0; i < placed.repeated && !m_grid.isOverBudget(); ++i)
            m_grid.put(row, placed.column + i, placed.cell);
        if (placed.rowsSpanned > 1 || placed.columnsSpanned > 1)
            m_grid.merge({row, placed.column, row + placed.rowsSpanned - 1,
                          placed.column + placed.columnsSpanned - 1});
    }

    /// More repetitions of a filled cell than this exceed the grid's budgets anyway.
    static constexpr qsizetype mostRepeated = 2'000'001;

    Grid m_grid;
    QSet<qsizetype> m_hidden;
    QDate m_epoch;
    qsizetype m_row = 0;
};

/// What stands before the tables: styles that hide a sheet, the day that numbers count from.
struct Preamble {
    QString style;
    QSet<QString> hiding;
    QDate epoch{1899, 12, 30};

    void read(const QXmlStreamReader &xml)
    {
        if (xml.name() == u"style") style = attribute(xml, u"name");
        if (xml.name() == u"table-properties" && attribute(xml, u"display") == u"false") hiding.insert(style);
        if (xml.name() != u"null-date") return;
        const auto date = QDate::fromString(attribute(xml, u"date-value"), Qt::ISODate);
        epoch = date.isValid() ? date : epoch;
    }
};

template <typename Xml>
Result<Table> readContent(Xml &content, const QString &readAs)
{
    Table table{readAs, 0, {}};
    Preamble preamble;
    std::optional<Refusal> refusal;
    const auto walked = walkXml(content, [&](QXmlStreamReader &xml) {
        preamble.read(xml);
        if (xml.name() != u"table") return;
        Sheet sheet{attribute(xml, u"name"),
                    preamble.hiding.contains(attribute(xml, u"style-name")),
                    preamble.epoch,
                    {},
                    {}};
        Rows rows(preamble.epoch);
        rows.read(xml);
        auto read = rows.finish();
        if (!read) {
            refusal = read.error();
            return xml.raiseError();
        }
        sheet.rows = std::move(*read);
        sheet.hiddenRows = rows.hidden();
        table.sheets.append(std::move(sheet));
    });
    if (refusal) return tl::unexpected(*refusal);
    if (!walked) return refuse(walked);
    return table.sheets.isEmpty() ? Result<Table>(Intake::foreign()) : table;
}

} // namespace

Result<Table> readOds(const Archive &archive)
{
    const auto manifest = archive.read(u"META-INF/manifest.xml"_s);
    if (manifest && manifest->contains("encryption-data")) return Intake::encrypted();
    const auto content = archive.stream(u"content.xml"_s);
    if (!content) return refuse(content);
    return readContent(**content, u"ods"_s);
}

Result<Table> readFlatOds(const QByteArray &xml)
{
    return readContent(xml, u"fods"_s);
}

} // namespace tiaocai::intake
