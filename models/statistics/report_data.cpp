// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "statistics/figure_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace tiaocai::statistics {

namespace {

/// A number is a number, words are words, all else is an object: each comes back as what it was.
QJsonValue json(const FigureValue &value)
{
    if (const auto *amount = std::get_if<Money>(&value)) return QJsonObject{{u"fen"_s, amount->fen()}};
    if (const auto *share = std::get_if<Percent>(&value))
        return QJsonObject{{u"hundredths"_s, share->hundredths}};
    if (const auto *number = std::get_if<qint64>(&value)) return *number;
    if (const auto *day = std::get_if<QDate>(&value))
        return QJsonObject{{u"day"_s, day->isValid() ? day->toString(Qt::ISODate) : QString()}};
    return std::get<QString>(value);
}

FigureValue valueFrom(const QJsonValue &json)
{
    if (json.isDouble()) return json.toInteger();
    const auto object = json.toObject();
    if (object.contains("fen"_L1)) return Money::fromFen(object["fen"_L1].toInteger());
    if (object.contains("hundredths"_L1)) return Percent{object["hundredths"_L1].toInteger()};
    if (json.isObject()) return QDate::fromString(json["day"_L1].toString(), Qt::ISODate);
    return json.toString();
}

QJsonArray json(const FigureTable &table)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonArray cells;
        for (const auto &value : row)
            cells << json(value);
        rows << cells;
    }
    return rows;
}

FigureTable tableFrom(const QJsonObject &json)
{
    FigureTable table{json["title"_L1].toString(), {}, {}, json["startsPage"_L1].toBool()};
    for (const auto &column : json["columns"_L1].toArray())
        table.columns << column.toString();
    for (const auto &line : json["rows"_L1].toArray()) {
        QList<FigureValue> row;
        for (const auto &cell : line.toArray())
            row << valueFrom(cell);
        table.rows << row;
    }
    return table;
}

QDate dayOf(const QJsonObject &json, QLatin1StringView key)
{
    return QDate::fromString(json[key].toString(), Qt::ISODate);
}

/// The rows of a table by their names.
QMap<QString, QList<FigureValue>> byName(const FigureTable &table)
{
    QMap<QString, QList<FigureValue>> rows;
    for (const auto &row : table.rows)
        rows[row.isEmpty() ? QString() : textOf(row.first())] = row;
    return rows;
}

FigureTable tableNamed(const FigureReport &report, const QString &title)
{
    for (const auto &table : report.tables) {
        if (table.title == title) return table;
    }
    return {};
}

QString cell(const QList<FigureValue> &row, qsizetype column)
{
    return column < row.size() ? textOf(row[column]) : QString();
}

void compare(QList<Correction> &list, const FigureTable &before, const FigureTable &after)
{
    const auto old = byName(before), made = byName(after);
    auto names = old.keys();
    for (const auto &name : made.keys()) {
        if (!old.contains(name)) names << name;
    }
    const auto &columns = before.columns.isEmpty() ? after.columns : before.columns;
    const auto &title = before.title.isEmpty() ? after.title : before.title;
    for (const auto &name : names) {
        const auto was = old.value(name), is = made.value(name);
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (cell(was, column) != cell(is, column))
                list << Correction{title, name, columns[column], cell(was, column), cell(is, column)};
        }
    }
}

} // namespace

QString textOf(const FigureValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) return QString::number(*number);
    if (const auto *day = std::get_if<QDate>(&value)) return day->isValid() ? toText(*day) : QString();
    if (const auto *amount = std::get_if<Money>(&value)) return toText(*amount);
    if (const auto *share = std::get_if<Percent>(&value)) return textOf(*share);
    return std::get<QString>(value);
}

QJsonObject dataOf(const FigureReport &report)
{
    QJsonArray formulas, tables, cases;
    for (const auto &formula : report.formulas)
        formulas << QJsonObject{
            {u"id"_s, formula.id}, {u"version"_s, formula.version}, {u"words"_s, formula.words}};
    for (const auto &table : report.tables)
        tables << QJsonObject{{u"title"_s, table.title},
                              {u"columns"_s, QJsonArray::fromStringList(table.columns)},
                              {u"rows"_s, json(table)},
                              {u"startsPage"_s, table.startsPage}};
    for (const auto &[id, revision] : report.cases)
        cases << QJsonObject{{u"case"_s, id.toString()}, {u"revision"_s, revision}};
    return {{u"name"_s, report.name},
            {u"title"_s, report.title},
            {u"office"_s, report.officeName},
            {u"demonstration"_s, report.demonstration},
            {u"from"_s, report.from.toString(Qt::ISODate)},
            {u"to"_s, report.to.toString(Qt::ISODate)},
            {u"cutOff"_s, report.cutOff.toString(Qt::ISODate)},
            {u"rules"_s, report.ruleVersion},
            {u"calendar"_s, report.calendarVersion},
            {u"formulas"_s, formulas},
            {u"tables"_s, tables},
            {u"notes"_s, QJsonArray::fromStringList(report.notes)},
            {u"cases"_s, cases}};
}

FigureReport reportFrom(const QJsonObject &data)
{
    FigureReport report;
    report.name = data["name"_L1].toString();
    report.title = data["title"_L1].toString();
    report.officeName = data["office"_L1].toString();
    report.demonstration = data["demonstration"_L1].toBool();
    report.from = dayOf(data, "from"_L1);
    report.to = dayOf(data, "to"_L1);
    report.cutOff = dayOf(data, "cutOff"_L1);
    report.ruleVersion = data["rules"_L1].toString();
    report.calendarVersion = data["calendar"_L1].toString();
    for (const auto &formula : data["formulas"_L1].toArray())
        report.formulas << Formula{formula["id"_L1].toString(), formula["version"_L1].toInt(),
                                   formula["words"_L1].toString()};
    for (const auto &table : data["tables"_L1].toArray())
        report.tables << tableFrom(table.toObject());
    for (const auto &note : data["notes"_L1].toArray())
        report.notes << note.toString();
    for (const auto &one : data["cases"_L1].toArray())
        report.cases << QPair(CaseId::fromString(one["case"_L1].toString()).value_or(CaseId()),
                              qsizetype(one["revision"_L1].toInteger()));
    return report;
}

QByteArray bytesOf(const QJsonObject &data)
{
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

QList<Correction> corrections(const FigureReport &before, const FigureReport &after)
{
    QList<Correction> list;
    for (const auto &table : before.tables)
        compare(list, table, tableNamed(after, table.title));
    for (const auto &table : after.tables) {
        if (tableNamed(before, table.title).title.isEmpty()) compare(list, {}, table);
    }
    return list;
}

} // namespace tiaocai::statistics
