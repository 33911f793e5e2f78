// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "formats.h"
#include "grid.h"
#include "refusals.h"
#include "xml.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <cmath>
#include <optional>
#include <utility>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

qsizetype count(const QXmlStreamReader &xml, QStringView name)
{
    return qMax<qsizetype>(1, attribute(xml, name).toInt());
}

/// What stands before the tables and tells of them: styles, the day that numbers count from.
struct Styles {
    QString last;
    QSet<QString> hiding;
    QHash<QString, bool> strikes; ///< whether a style strikes through, where it says so
    QDate epoch{1899, 12, 30};

    void read(const QXmlStreamReader &xml)
    {
        if (xml.name() == u"style") begin(xml);
        if (xml.name() == u"table-properties" && attribute(xml, u"display") == u"false") hiding.insert(last);
        if (xml.name() == u"text-properties") readLines(xml);
        if (xml.name() != u"null-date") return;
        const auto date = QDate::fromString(attribute(xml, u"date-value"), Qt::ISODate);
        epoch = date.isValid() ? date : epoch;
    }

private:
    void begin(const QXmlStreamReader &xml)
    {
        last = attribute(xml, u"name");
        const auto parent = strikes.constFind(attribute(xml, u"parent-style-name"));
        if (parent != strikes.cend()) strikes[last] = bool(*parent);
    }
    void readLines(const QXmlStreamReader &xml)
    {
        const auto style = attribute(xml, u"text-line-through-style"),
                   type = attribute(xml, u"text-line-through-type");
        const bool isTold = !last.isEmpty() && !(style.isEmpty() && type.isEmpty());
        if (isTold) strikes[last] = style != u"none" && type != u"none";
    }
};

/// What a cell shows: the runs and links of its paragraphs, without notes and drawings.
class ShownText {
public:
    explicit ShownText(const QHash<QString, bool> &strikes)
        : m_strikes(strikes)
    {
    }
    void read(QXmlStreamReader &xml, bool isStruck)
    {
        bool isFirst = true;
        while (xml.readNextStartElement()) {
            if (xml.name() != u"p") {
                xml.skipCurrentElement();
                continue;
            }
            if (!std::exchange(isFirst, false)) add(u"\n"_s, isStruck);
            readParagraph(xml, isStruck);
        }
    }
    const QString &text() const { return m_text; }
    /// What is not struck through, where a part is.
    const std::optional<QString> &rest() const { return m_rest; }

private:
    void add(const QString &part, bool isStruck)
    {
        if (isStruck && !m_rest && !part.trimmed().isEmpty()) m_rest = m_text;
        if (m_rest && !isStruck) *m_rest += part;
        m_text += part;
    }
    void readParagraph(QXmlStreamReader &xml, bool isStruck)
    {
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isCharacters()) add(xml.text().toString(), isStruck);
            if (!xml.isStartElement()) continue;
            const auto name = xml.name().toString();
            if (name == u"span" || name == u"a" || name == u"ruby" || name == u"ruby-base") {
                readParagraph(xml, m_strikes.value(attribute(xml, u"style-name"), isStruck));
                continue;
            }
            if (name == u"s" || name == u"tab")
                add(QString(qMin<qsizetype>(count(xml, u"c"), 4000), u' '), isStruck);
            if (name == u"line-break") add(u"\n"_s, isStruck);
            xml.skipCurrentElement();
        }
    }

    const QHash<QString, bool> &m_strikes;
    QString m_text;
    std::optional<QString> m_rest;
};

/// 1.2 is shown as 1.2万元; so is 12345, where the format divides.
Scale scaleSeen(const QString &shown, double number)
{
    static const QRegularExpression leading(u"-?[\\d,]+(?:\\.\\d+)?"_s);
    const auto seen = leading.match(shown).captured().remove(u',').toDouble();
    return shown.contains(u'万') && std::abs(number) < 100 * std::abs(seen) ? Scale::TenThousands
                                                                            : Scale::AsItIs;
}

/// 2025年3月, 2025-03, Mar-25.
bool isMonthAlone(const QString &shown)
{
    static const QRegularExpression shape(
        u"^(?:\\d{4}[-./]\\d{1,2}|\\d{2,4}年\\d{1,2}月|[〇零一二三四五六七八九]+年[一二三四五六七八九十]+月|"
        u"[A-Za-z]{3,9}[- ]\\d{2,4})$"_s);
    return shape.match(shown.trimmed()).hasMatch();
}

Cell dayCell(const QString &value, const QString &shown, QDate epoch)
{
    const auto date = QDate::fromString(value.left(10), Qt::ISODate);
    if (!date.isValid()) return textCell(value);
    const auto serial = double(epoch.daysTo(date));
    return isMonthAlone(shown) ? monthCell(date, serial) : dateCell(date, serial);
}

/// 007147 and 石劳调7147号, where that is what is seen of 7147.
Cell numberSeen(double number, const QString &shown)
{
    auto made = numberCell(number, scaleSeen(shown, number));
    static const QRegularExpression other(u"[.,%]"_s);
    const bool isSeen = made.kind == Cell::Kind::Number && number == std::floor(number) &&
                        shown.contains(made.text) && !other.match(shown).hasMatch();
    if (isSeen) made.text = shown;
    return made;
}

/// A cell, and what of it is not struck through where a part is.
struct ReadCell {
    Cell cell;
    std::optional<QString> rest = {};
};

/// By its value type; the shown text serves where the type has no value of its own.
ReadCell readCell(QXmlStreamReader &xml, const Styles &styles, bool isStruck)
{
    const auto type = attribute(xml, u"value-type");
    const auto value = attribute(xml, u"value");
    const auto date = attribute(xml, u"date-value");
    const auto string = attribute(xml, u"string-value");
    const bool isFormula = !attribute(xml, u"formula").isEmpty();
    ShownText shown(styles.strikes);
    shown.read(xml, isStruck);
    const auto rest = isStruck ? std::optional(shown.rest().value_or(QString())) : shown.rest();
    if (type == u"date") return {dayCell(date, shown.text(), styles.epoch), rest};
    const auto number = value.toDouble();
    if (type == u"percentage") return {numberCell(number, Scale::Percent), rest};
    if (type == u"float" || type == u"currency") return {numberSeen(number, shown.text()), rest};
    const auto text = string.isEmpty() ? shown.text() : string;
    if (isFormula && (type.isEmpty() || text.startsWith(u'#') || text.startsWith(u"Err:")))
        return {errorCell(text), rest};
    return {textCell(text), rest};
}

/// What holds rows or columns and is none.
bool standsAround(QStringView name)
{
    return name == u"table-header-rows" || name == u"table-row-group" || name == u"table-rows" ||
           name == u"table-header-columns" || name == u"table-column-group" || name == u"table-columns";
}

/// Reads the rows of one table; a repeated row is written as often as it holds anything.
class Rows {
public:
    explicit Rows(const Styles &styles)
        : m_styles(styles)
    {
    }

    void read(QXmlStreamReader &xml)
    {
        while (!m_grid.isOverBudget() && xml.readNextStartElement()) {
            if (xml.name() == u"table-row")
                readRow(xml);
            else if (xml.name() == u"table-column")
                readColumn(xml);
            else if (standsAround(xml.name()))
                read(xml);
            else
                xml.skipCurrentElement();
        }
    }
    Result<void> moveInto(Sheet &sheet)
    {
        sheet.hiddenRows = m_hidden;
        sheet.hiddenColumns = m_hiddenColumns;
        return m_grid.moveInto(sheet);
    }
    bool isOverBudget() const { return m_grid.isOverBudget(); }

private:
    struct Placed {
        ReadCell read;
        qsizetype column{};
        qsizetype repeated{};
        qsizetype rowsSpanned{};
        qsizetype columnsSpanned{};
    };

    static bool hides(const QXmlStreamReader &xml)
    {
        const auto visibility = attribute(xml, u"visibility");
        return visibility == u"collapse" || visibility == u"filter";
    }

    void readRow(QXmlStreamReader &xml)
    {
        const auto repeated = count(xml, u"number-rows-repeated");
        const bool isHidden = hides(xml);
        const auto cells = readCells(xml, attribute(xml, u"default-cell-style-name"));
        const auto written = cells.isEmpty() ? 0 : qMin<qsizetype>(repeated, mostRepeated);
        for (qsizetype i = 0; isHidden && i < qMin<qsizetype>(written, 10'000); ++i)
            m_hidden.insert(m_row + i);
        for (qsizetype i = 0; i < written && !m_grid.isOverBudget(); ++i) {
            for (const auto &placed : cells)
                place(m_row + i, placed);
        }
        m_row += repeated;
    }

    /// What its cells are like that say nothing of themselves.
    void readColumn(QXmlStreamReader &xml)
    {
        constexpr qsizetype most = 16'384;
        const auto style = attribute(xml, u"default-cell-style-name");
        const auto columns = qMin(count(xml, u"number-columns-repeated"), most - m_columnStyles.size());
        for (qsizetype i = 0; i < columns; ++i) {
            if (hides(xml)) m_hiddenColumns.insert(m_columnStyles.size());
            m_columnStyles.append(style);
        }
        xml.skipCurrentElement();
    }
    bool isStruck(const QString &own, const QString &ofRow, qsizetype column) const
    {
        const auto &style = !own.isEmpty() ? own : !ofRow.isEmpty() ? ofRow : m_columnStyles.value(column);
        return m_styles.strikes.value(style);
    }

    QList<Placed> readCells(QXmlStreamReader &xml, const QString &styleOfRow)
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
            const bool isThrough = isStruck(attribute(xml, u"style-name"), styleOfRow, placed.column);
            cells.back().read = readCell(xml, m_styles, isThrough);
            if (cells.back().read.cell.kind == Cell::Kind::Empty) cells.removeLast();
        }
        return cells;
    }

    void place(qsizetype row, const Placed &placed)
    {
        for (qsizetype i = 0; i < placed.repeated && !m_grid.isOverBudget(); ++i) {
            if (placed.read.rest) m_grid.strike(row, placed.column + i, *placed.read.rest);
            m_grid.put(row, placed.column + i, placed.read.cell);
        }
        if (placed.rowsSpanned > 1 || placed.columnsSpanned > 1)
            m_grid.merge({row, placed.column, row + placed.rowsSpanned - 1,
                          placed.column + placed.columnsSpanned - 1});
    }

    /// More repetitions of a filled cell than this exceed the grid's budgets anyway.
    static constexpr qsizetype mostRepeated = 2'000'001;

    const Styles &m_styles;
    Grid m_grid;
    QSet<qsizetype> m_hidden, m_hiddenColumns;
    QStringList m_columnStyles;
    qsizetype m_row = 0;
};

template <typename Xml>
Result<Table> readContent(Xml &content, Styles styles, const QString &readAs)
{
    Table table{readAs, 0, {}};
    std::optional<Refusal> refusal;
    const auto walked = walkXml(content, [&](QXmlStreamReader &xml) {
        styles.read(xml);
        if (xml.name() != u"table") return;
        Sheet sheet{attribute(xml, u"name"), styles.hiding.contains(attribute(xml, u"style-name")),
                    styles.epoch};
        Rows rows(styles);
        rows.read(xml);
        if (auto read = rows.moveInto(sheet); !read) {
            refusal = read.error();
            return xml.raiseError();
        }
        table.sheets.append(std::move(sheet));
    });
    if (refusal) return tl::unexpected(*refusal);
    if (!walked) return refuse(walked);
    return table.sheets.isEmpty() ? Result<Table>(Intake::foreign()) : table;
}

/// The styles that have names, from which those of the content may come.
Styles namedStyles(const Archive &archive)
{
    Styles styles;
    const auto xml =
        archive.contains(u"styles.xml"_s) ? archive.read(u"styles.xml"_s) : Result<QByteArray>(QByteArray());
    // Without them every sheet can be read.
    if (xml && !xml->isEmpty()) (void)walkXml(*xml, [&](QXmlStreamReader &reader) { styles.read(reader); });
    return styles;
}

} // namespace

Result<Table> readOds(const Archive &archive)
{
    const auto manifest = archive.read(u"META-INF/manifest.xml"_s);
    if (manifest && manifest->contains("encryption-data")) return Intake::encrypted();
    const auto content = archive.stream(u"content.xml"_s);
    if (!content) return refuse(content);
    return readContent(**content, namedStyles(archive), u"ods"_s);
}

Result<Table> readFlatOds(const QByteArray &xml)
{
    return readContent(xml, {}, u"fods"_s);
}

} // namespace tiaocai::intake
