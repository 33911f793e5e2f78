// SPDX-License-Identifier: GPL-3.0-or-later
#include "cells.h"
#include "formats.h"
#include "grid.h"
#include "refusals.h"
#include "xml.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// What the format of a cell tells of its value.
struct CellFormat {
    bool isDate = false;
    bool isStruck = false;
    Scale scale = Scale::AsItIs;
    bool isMonth = false; ///< of a date: it shows no day
    QString code = {};    ///< where it shows other digits than the number's
};

/// The parts of a workbook that its cells refer to.
struct Workbook {
    QDate epoch{1899, 12, 30};
    QStringList strings;
    QHash<qsizetype, QString> struck; ///< by the place of a string: what of it is not struck through
    QHash<qsizetype, QString> plain;  ///< what of it says that it is not, in a cell that is
    QList<CellFormat> formats;

    bool hasStruckCells() const { return std::ranges::any_of(formats, &CellFormat::isStruck); }
};

struct Relation {
    QString kind; ///< the last word of its type: worksheet, sharedStrings, styles, officeDocument
    QString part;
};

/// (9, 0) for "A10": row and column counted from 0, -1 where the text is no reference.
std::pair<qsizetype, qsizetype> position(QStringView reference)
{
    qsizetype column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference[i] >= u'A' && reference[i] <= u'Z' && i < 4; ++i)
        column = column * 26 + (reference[i].unicode() - u'A' + 1);
    bool isNumber = false;
    const auto row = reference.mid(i).toInt(&isNumber);
    return isNumber ? std::pair(qsizetype(row) - 1, column - 1) : std::pair<qsizetype, qsizetype>(-1, -1);
}

/// _x000D_ and the like: how the format writes characters that XML does not have.
QString unescaped(QString text)
{
    if (!text.contains(u"_x")) return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (auto match = escape.match(text); match.hasMatch();
         match = escape.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

/// <strike/>, unless it says that it is off.
bool strikes(const QXmlStreamReader &xml)
{
    const auto value = attribute(xml, u"val");
    return xml.name() == u"strike" && value != u"0" && value != u"false";
}

/// Whether one of the children strikes through: of a font, or of a run's properties.
bool isStriking(QXmlStreamReader &xml)
{
    bool found = false;
    while (xml.readNextStartElement()) {
        found |= strikes(xml);
        xml.skipCurrentElement();
    }
    return found;
}

/// A string item: its runs one after the other, without the reading aids (rPh) beside them. A run whose properties are told is
/// struck through or not, whatever its cell is; another is as its cell.
struct RichText {
    QString text;
    std::optional<QString> rest = {}; ///< where a part is struck through: what is not
    QString plain = {};               ///< the runs that are not, even in a cell that is

    void read(QXmlStreamReader &xml, std::optional<bool> isStruck = {})
    {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"t")
                add(xml.readElementText(QXmlStreamReader::SkipChildElements), isStruck);
            else if (xml.name() == u"r")
                read(xml, isStruck);
            else if (xml.name() == u"rPr")
                isStruck = isStriking(xml);
            else
                xml.skipCurrentElement();
        }
    }

private:
    void add(const QString &part, std::optional<bool> isStruck)
    {
        const bool isThrough = isStruck.value_or(false);
        if (isThrough && !rest && !part.isEmpty()) rest = text;
        if (rest && !isThrough) *rest += part;
        if (isStruck == false) plain += part;
        text = text.isEmpty() ? part : text + part;
    }
};

/// Whether a number format writes a day: its letters outside quotes, brackets and escapes.
bool isDateFormat(QString code)
{
    static const QRegularExpression literal(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."_s);
    const auto letters = code.remove(literal).toLower();
    return letters.contains(u'y') || letters.contains(u'd') || letters.contains(u'年');
}

/// 27, 36, 50, 52 and 57: 2025年3月, as Chinese programs have it; 17: Mar-25.
bool isBuiltInMonth(int id)
{
    return id == 17 || id == 27 || id == 36 || id == 50 || id == 52 || id == 57;
}

bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
}

QString folder(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// The part that a target names, seen from the part which names it.
QString resolved(const QString &base, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/')) return target.mid(1);
    QStringList steps = folder(base).split(u'/', Qt::SkipEmptyParts);
    for (const auto &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            steps.isEmpty() ? void() : steps.removeLast();
        else if (step != u".")
            steps.append(step);
    }
    return steps.join(u'/');
}

Result<QHash<QString, Relation>> relations(const Archive &archive, const QString &part)
{
    const auto name = folder(part) + u"_rels/"_s + part.mid(folder(part).size()) + u".rels"_s;
    if (!archive.contains(name)) return Intake::foreign();
    const auto xml = archive.read(name);
    if (!xml) return refuse(xml);
    QHash<QString, Relation> found;
    const auto walked = walkXml(*xml, [&](QXmlStreamReader &reader) {
        if (reader.name() != u"Relationship") return;
        const auto type = attribute(reader, u"Type");
        found.insert(attribute(reader, u"Id"),
                     {type.mid(type.lastIndexOf(u'/') + 1), resolved(part, attribute(reader, u"Target"))});
    });
    if (!walked) return refuse(walked);
    return found;
}

QString partOfKind(const QHash<QString, Relation> &relations, QLatin1StringView kind)
{
    const auto found = std::find_if(relations.cbegin(), relations.cend(),
                                    [&](const Relation &relation) { return relation.kind == kind; });
    return found == relations.cend() ? QString() : found->part;
}

Result<void> readSharedStrings(const Archive &archive, const QString &part, Workbook &book)
{
    if (part.isEmpty()) return {};
    const auto xml = archive.stream(part);
    if (!xml) return refuse(xml);
    const bool hasStruckCells = book.hasStruckCells();
    return walkXml(**xml, [&](QXmlStreamReader &reader) {
        if (reader.name() != u"si") return;
        RichText string;
        string.read(reader);
        if (string.rest) book.struck.insert(book.strings.size(), unescaped(*string.rest));
        if (hasStruckCells && !string.plain.isEmpty())
            book.plain.insert(book.strings.size(), unescaped(string.plain));
        book.strings.append(unescaped(string.text));
    });
}

/// Whether each font strikes through.
QList<bool> strikingFonts(QXmlStreamReader &xml)
{
    QList<bool> fonts;
    while (xml.readNextStartElement())
        fonts.append(isStriking(xml));
    return fonts;
}

Result<QList<CellFormat>> cellFormats(const Archive &archive, const QString &part)
{
    if (part.isEmpty()) return QList<CellFormat>();
    const auto xml = archive.read(part);
    if (!xml) return refuse(xml);
    QSet<int> dates, months;
    QHash<int, QString> codes;
    QHash<int, Scale> scales{{9, Scale::Percent}, {10, Scale::Percent}};
    QList<bool> striking;
    QList<CellFormat> formats;
    const auto walked = walkXml(*xml, [&](QXmlStreamReader &reader) {
        if (reader.name() == u"numFmt" && isDateFormat(attribute(reader, u"formatCode")))
            dates.insert(attribute(reader, u"numFmtId").toInt());
        if (reader.name() == u"numFmt" && showsNoDay(attribute(reader, u"formatCode")))
            months.insert(attribute(reader, u"numFmtId").toInt());
        if (reader.name() == u"numFmt")
            codes[attribute(reader, u"numFmtId").toInt()] = attribute(reader, u"formatCode");
        if (reader.name() == u"numFmt")
            scales[attribute(reader, u"numFmtId").toInt()] = scaleOf(attribute(reader, u"formatCode"));
        if (reader.name() == u"fonts") striking = strikingFonts(reader);
        if (reader.name() != u"cellXfs") return;
        while (reader.readNextStartElement()) {
            const auto id = attribute(reader, u"numFmtId").toInt();
            formats.append(
                {dates.contains(id) || isBuiltInDate(id),
                 striking.value(attribute(reader, u"fontId").toInt()), scales.value(id, Scale::AsItIs),
                 months.contains(id) || (!codes.contains(id) && isBuiltInMonth(id)), codes.value(id)});
            reader.skipCurrentElement();
        }
    });
    if (!walked) return refuse(walked);
    return formats;
}

Cell serialCell(double serial, QDate epoch, bool isMonth)
{
    const auto date = std::abs(serial) < 3'000'000 ? epoch.addDays(qint64(std::floor(serial))) : QDate();
    if (!date.isValid()) return numberCell(serial);
    return isMonth ? monthCell(date, serial) : dateCell(date, serial);
}

Cell valueCell(const QString &value, const CellFormat &format, QDate epoch)
{
    bool isNumber = false;
    const auto number = value.toDouble(&isNumber);
    if (!isNumber) return value.isEmpty() ? Cell() : errorCell(value);
    return format.isDate ? serialCell(number, epoch, format.isMonth)
                         : numberCell(number, format.scale, format.code);
}

/// What the value of a cell is.
enum class CellType { Number, SharedString, Text, YesOrNo, Error, Day };

CellType typeOf(QStringView word)
{
    if (word == u"s") return CellType::SharedString;
    if (word == u"str" || word == u"inlineStr") return CellType::Text;
    if (word == u"b") return CellType::YesOrNo;
    if (word == u"e") return CellType::Error;
    return word == u"d" ? CellType::Day : CellType::Number;
}

/// What the tag of a cell says.
struct CellTag {
    qsizetype column = -1; ///< counted from 0; -1: right of the one before
    CellType type = CellType::Number;
    CellFormat format = {};
};

CellTag tagOf(const QXmlStreamReader &xml, const Workbook &book)
{
    CellTag tag;
    const auto attributes = xml.attributes();
    for (const auto &one : attributes) {
        const auto name = one.name();
        if (name == u"r") tag.column = position(one.value()).second;
        if (name == u"t") tag.type = typeOf(one.value());
        if (name == u"s") tag.format = book.formats.value(one.value().toInt());
    }
    return tag;
}

Cell cellOf(const CellTag &tag, const QString &value, const Workbook &book)
{
    switch (tag.type) {
    case CellType::SharedString: {
        bool isIndex = false;
        const auto index = value.toInt(&isIndex);
        return isIndex ? textCell(book.strings.value(index))
                       : Cell(); // some write an empty cell without its index
    }
    case CellType::Text:
        return textCell(unescaped(value));
    case CellType::YesOrNo:
        return textCell(value == u"1" ? u"TRUE"_s : u"FALSE"_s);
    case CellType::Error:
        return errorCell(value);
    case CellType::Day:
        return textCell(value);
    case CellType::Number:
        break;
    }
    return valueCell(value, tag.format, book.epoch);
}

/// A cell, and what of it is not struck through where a part is.
struct ReadCell {
    Cell cell;
    std::optional<QString> rest = {};
};

ReadCell readCell(QXmlStreamReader &xml, const CellTag &tag, const Workbook &book)
{
    QString value, plain;
    std::optional<QString> rest;
    bool isFormula = false;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"is") {
            RichText string;
            string.read(xml);
            value = string.text;
            rest = string.rest;
            plain = unescaped(string.plain);
        } else if (xml.name() == u"v") {
            value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else {
            isFormula |= xml.name() == u"f";
            xml.skipCurrentElement();
        }
    }
    if (isFormula && value.isEmpty() && tag.type != CellType::Text) return {errorCell(u"="_s)};
    if (tag.type == CellType::SharedString && !book.struck.isEmpty())
        if (const auto struck = book.struck.constFind(value.toInt()); struck != book.struck.cend())
            rest = *struck;
    if (tag.format.isStruck)
        rest = tag.type == CellType::SharedString ? book.plain.value(value.toInt()) : plain;
    return {cellOf(tag, value, book), rest};
}

Range rangeOf(const QString &reference)
{
    const auto ends = reference.split(u':');
    const auto [top, left] = position(ends.first());
    const auto [bottom, right] = position(ends.last());
    return {top, left, bottom, right};
}

bool isSet(const QXmlStreamReader &xml, QStringView name)
{
    const auto value = attribute(xml, name);
    return value == u"1" || value == u"true";
}

/// Hidden, or so narrow or low that nobody sees it.
bool isHidden(const QXmlStreamReader &xml, QStringView extent)
{
    const auto told = attribute(xml, extent);
    return isSet(xml, u"hidden") || (!told.isEmpty() && told.toDouble() == 0);
}

/// <col min="3" max="5" hidden="1"/>
void readColumns(const QXmlStreamReader &xml, Sheet &sheet)
{
    constexpr int most = 200;
    if (!isHidden(xml, u"width")) return;
    for (int column = attribute(xml, u"min").toInt(); column <= qMin(attribute(xml, u"max").toInt(), most);
         ++column)
        sheet.hiddenColumns.insert(column - 1);
}

Result<void> readRows(QIODevice &xml, const Workbook &book, Sheet &sheet)
{
    Grid grid;
    qsizetype row = -1;
    qsizetype column = -1;
    const auto walked = walkXml(xml, [&](QXmlStreamReader &reader) {
        if (grid.isOverBudget()) return reader.raiseError();
        if (reader.name() == u"row") {
            const auto number = attribute(reader, u"r").toInt();
            row = number > 0 ? number - 1 : row + 1;
            column = -1;
            if (isHidden(reader, u"ht")) sheet.hiddenRows.insert(row);
        } else if (reader.name() == u"col") {
            readColumns(reader, sheet);
        } else if (reader.name() == u"c") {
            const auto tag = tagOf(reader, book);
            column = tag.column >= 0 ? tag.column : column + 1;
            auto [cell, rest] = readCell(reader, tag, book);
            if (rest && cell.kind != Cell::Kind::Empty) grid.strike(row, column, *rest);
            grid.put(row, column, std::move(cell));
        } else if (reader.name() == u"mergeCell") {
            grid.merge(rangeOf(attribute(reader, u"ref")));
        }
    });
    if (!walked && !grid.isOverBudget()) return refuse(walked);
    return grid.moveInto(sheet);
}

/// The sheets as the workbook lists them, each with its part in place of its rows.
struct SheetPart {
    Sheet sheet;
    QString part;
};

Result<QList<SheetPart>> sheetParts(const QByteArray &xml, const QHash<QString, Relation> &relations,
                                    QDate &epoch)
{
    QList<SheetPart> parts;
    const auto walked = walkXml(xml, [&](QXmlStreamReader &reader) {
        if (reader.name() == u"workbookPr" && isSet(reader, u"date1904")) epoch = QDate(1904, 1, 1);
        if (reader.name() != u"sheet") return;
        const auto relation = relations.value(attribute(reader, u"id"));
        const bool isAside = attribute(reader, u"state").contains(u"hidden", Qt::CaseInsensitive);
        if (relation.kind == u"worksheet")
            parts.append({{attribute(reader, u"name"), isAside, epoch}, relation.part});
    });
    if (!walked) return refuse(walked);
    return parts;
}

Result<Table> readSheets(const Archive &archive, const QList<SheetPart> &parts, const Workbook &book)
{
    Table table{u"xlsx"_s, 0, {}};
    for (auto [sheet, part] : parts) {
        const auto xml = archive.stream(part);
        if (!xml) return refuse(xml);
        sheet.epoch = book.epoch;
        if (auto rows = readRows(**xml, book, sheet); !rows) return refuse(rows);
        table.sheets.append(std::move(sheet));
    }
    return table;
}

} // namespace

bool isBinaryWorkbook(const Archive &archive)
{
    return archive.contains(u"xl/workbook.bin"_s);
}

Result<Table> readXlsx(const Archive &archive)
{
    const auto package = relations(archive, QString());
    if (!package) return refuse(package);
    const auto part = partOfKind(*package, "officeDocument"_L1);
    if (!archive.contains(part)) return Intake::foreign();
    const auto xml = archive.read(part);
    const auto names = relations(archive, part);
    if (!xml) return refuse(xml);
    if (!names) return refuse(names);

    Workbook book;
    const auto parts = sheetParts(*xml, *names, book.epoch);
    if (!parts) return refuse(parts);
    if (parts->isEmpty()) return Intake::foreign();
    auto formats = cellFormats(archive, partOfKind(*names, "styles"_L1));
    if (!formats) return refuse(formats);
    book.formats = std::move(*formats);
    const auto strings = readSharedStrings(archive, partOfKind(*names, "sharedStrings"_L1), book);
    if (!strings) return refuse(strings);
    return readSheets(archive, *parts, book);
}

} // namespace tiaocai::intake
