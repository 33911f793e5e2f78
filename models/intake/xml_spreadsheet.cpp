// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "formats.h"
#include "grid.h"
#include "refusals.h"
#include "xml.h"

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

const QDate epoch1900(1899, 12, 30);

/// A cell, and what of it is not struck through where a part is.
struct DataCell {
    Cell cell;
    std::optional<QString> rest = {};
};

bool isStrikingRun(QStringView element)
{
    return element == u"S" || element == u"Strike" || element == u"Del";
}

/// What stands in <Data>, its formatted runs one after the other. What is in a run is struck through or not, whatever its cell
/// is; other text is as its cell.
class DataText {
public:
    void read(QXmlStreamReader &xml, bool isCellStruck)
    {
        int depth = 0, strikesFrom = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement()) {
                ++depth;
                if (strikesFrom == 0 && isStrikingRun(xml.name())) strikesFrom = depth;
            } else if (xml.isEndElement()) {
                if (depth == 0) return;
                if (strikesFrom == depth) strikesFrom = 0;
                --depth;
            } else if (xml.isCharacters()) {
                add(xml.text(), depth == 0 ? isCellStruck : strikesFrom > 0);
            }
        }
    }
    const QString &text() const { return m_text; }
    const std::optional<QString> &rest() const { return m_rest; }

private:
    void add(QStringView part, bool isStruck)
    {
        if (isStruck && !m_rest && !part.trimmed().isEmpty()) m_rest = m_text;
        if (m_rest && !isStruck) *m_rest += part;
        m_text += part;
    }

    QString m_text;
    std::optional<QString> m_rest;
};

/// How a style shows what its cells hold.
struct Shown {
    bool isStruck = false;
    Scale scale = Scale::AsItIs;
    QString format = {};
};

Cell dayCell(const QString &text, const QString &format)
{
    const auto date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid()) return textCell(text);
    const auto serial = double(epoch1900.daysTo(date));
    if (serial <= 1) return dateCell(date, 0); // 1899-12-31: day 0, of an empty cell
    return showsNoDay(format) ? monthCell(date, serial) : dateCell(date, serial);
}

Cell typedCell(const QString &type, const QString &text, const Shown &as)
{
    if (type == u"Error") return errorCell(text);
    if (type == u"Number") {
        bool isNumber = false;
        const auto number = text.toDouble(&isNumber);
        return isNumber ? numberCell(number, as.scale, as.format) : textCell(text);
    }
    return type == u"DateTime" ? dayCell(text, as.format) : textCell(text);
}

DataCell dataCell(QXmlStreamReader &xml, Shown as)
{
    const auto type = attribute(xml, u"Type");
    DataText shown;
    shown.read(xml, as.isStruck);
    return {typedCell(type, shown.text(), as), shown.rest()};
}

/// The styles by their ids; a style may come from another.
class Styles {
public:
    void read(const QXmlStreamReader &xml)
    {
        if (xml.name() == u"Style") {
            m_last = attribute(xml, u"ID");
            m_shown[m_last] = m_shown.value(attribute(xml, u"Parent"));
        } else if (xml.name() == u"Font") {
            const auto struck = attribute(xml, u"StrikeThrough");
            if (!struck.isEmpty()) m_shown[m_last].isStruck = struck == u"1";
        } else if (xml.name() == u"NumberFormat") {
            m_shown[m_last].format = attribute(xml, u"Format");
            m_shown[m_last].scale = scaleOf(m_shown[m_last].format);
        }
    }
    Shown shown(const QString &id) const { return m_shown.value(id); }

private:
    QString m_last;
    QHash<QString, Shown> m_shown;
};

/// Reads the rows of one <Worksheet>: places are told by ss:Index, or follow each other.
class SheetReader {
public:
    explicit SheetReader(const Styles &styles)
        : m_styles(styles)
    {
    }
    void read(QXmlStreamReader &xml)
    {
        while (!m_grid.isOverBudget() && xml.readNextStartElement()) {
            if (xml.name() == u"Table")
                read(xml);
            else if (xml.name() == u"Column")
                readColumn(xml);
            else if (xml.name() == u"Row")
                readRow(xml);
            else if (xml.name() == u"WorksheetOptions")
                readOptions(xml);
            else
                xml.skipCurrentElement();
        }
    }
    bool isOverBudget() const { return m_grid.isOverBudget(); }
    Result<void> moveInto(Sheet &sheet)
    {
        sheet.hidden = m_isSheetHidden;
        sheet.hiddenRows = m_hidden;
        sheet.hiddenColumns = m_hiddenColumns;
        return m_grid.moveInto(sheet);
    }

private:
    static qsizetype place(const QXmlStreamReader &xml, qsizetype next)
    {
        const auto index = attribute(xml, u"Index").toInt();
        return index > 0 ? index - 1 : next;
    }
    /// <Visible>SheetHidden</Visible>
    void readOptions(QXmlStreamReader &xml)
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"Visible")
                m_isSheetHidden = xml.readElementText().contains(u"Hidden", Qt::CaseInsensitive);
            else
                xml.skipCurrentElement();
        }
    }
    static bool hides(const QXmlStreamReader &xml, QStringView extent)
    {
        const auto told = attribute(xml, extent);
        return attribute(xml, u"Hidden") == u"1" || (!told.isEmpty() && told.toDouble() == 0);
    }
    void readColumn(QXmlStreamReader &xml)
    {
        constexpr qsizetype most = 200;
        const auto first = place(xml, m_column + 1);
        m_column = first + qBound(0, attribute(xml, u"Span").toInt(), int(most));
        for (auto column = first; hides(xml, u"Width") && column <= qMin(m_column, most); ++column)
            m_hiddenColumns.insert(column);
        xml.skipCurrentElement();
    }
    void readRow(QXmlStreamReader &xml)
    {
        m_row = place(xml, m_row + 1);
        if (hides(xml, u"Height")) m_hidden.insert(m_row);
        const auto styleOfRow = attribute(xml, u"StyleID");
        qsizetype column = -1;
        while (!m_grid.isOverBudget() && xml.readNextStartElement()) {
            if (xml.name() == u"Cell")
                column = readCell(xml, place(xml, column + 1), styleOfRow);
            else
                xml.skipCurrentElement();
        }
    }
    /// The last column that the cell takes.
    qsizetype readCell(QXmlStreamReader &xml, qsizetype column, const QString &styleOfRow)
    {
        const auto own = attribute(xml, u"StyleID");
        const auto shown = m_styles.shown(own.isEmpty() ? styleOfRow : own);
        const auto across = attribute(xml, u"MergeAcross").toInt(),
                   down = attribute(xml, u"MergeDown").toInt();
        while (xml.readNextStartElement()) {
            if (xml.name() != u"Data") {
                xml.skipCurrentElement();
                continue;
            }
            auto [cell, rest] = dataCell(xml, shown);
            if (rest && cell.kind != Cell::Kind::Empty) m_grid.strike(m_row, column, *rest);
            m_grid.put(m_row, column, std::move(cell));
        }
        if (across > 0 || down > 0)
            m_grid.merge({m_row, column, m_row + qMax(0, down), column + qMax(0, across)});
        return column + qMax(0, across);
    }

    const Styles &m_styles;
    Grid m_grid;
    QSet<qsizetype> m_hidden, m_hiddenColumns;
    qsizetype m_row = -1, m_column = -1;
    bool m_isSheetHidden = false;
};

} // namespace

Result<Table> readXmlSpreadsheet(const QByteArray &bytes)
{
    Table table{u"SpreadsheetML"_s, 0, {}};
    std::optional<Refusal> refusal;
    Styles styles;
    const auto walked = walkXml(bytes, [&](QXmlStreamReader &xml) {
        styles.read(xml);
        if (xml.name() != u"Worksheet") return;
        Sheet sheet;
        sheet.name = attribute(xml, u"Name");
        SheetReader reader(styles);
        reader.read(xml);
        if (auto read = reader.moveInto(sheet); !read) {
            refusal = read.error();
            return xml.raiseError();
        }
        table.sheets.append(std::move(sheet));
    });
    if (refusal) return tl::unexpected(*refusal);
    if (!walked) return refuse(walked);
    return table.sheets.isEmpty() ? Result<Table>(Intake::foreign()) : table;
}

} // namespace tiaocai::intake
