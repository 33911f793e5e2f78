// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "report_lift.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

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

/// What stands beside the value is written where there is any: a plain cell is its value alone.
QJsonValue json(const FigureCell &cell)
{
    if (!cell.strong && !cell.marked) return json(cell.value);
    QJsonObject object{{u"value"_s, json(cell.value)}};
    if (cell.strong) object[u"strong"_s] = true;
    if (cell.marked) object[u"marked"_s] = true;
    return object;
}

FigureCell cellFrom(const QJsonValue &json)
{
    const auto object = json.toObject();
    if (!object.contains("value"_L1)) return valueFrom(json);
    return {valueFrom(object["value"_L1]), object["strong"_L1].toBool(), object["marked"_L1].toBool()};
}

QJsonValue json(const FigureColumn &column)
{
    if (column.width == 0) return column.title;
    QJsonObject object{{u"title"_s, column.title}, {u"width"_s, column.width}};
    if (!column.group.isEmpty()) object[u"group"_s] = column.group;
    if (column.below) object[u"below"_s] = true;
    if (column.left) object[u"left"_s] = true;
    return object;
}

FigureColumn columnFrom(const QJsonValue &json)
{
    if (json.isString()) return json.toString();
    return {json["title"_L1].toString(), json["width"_L1].toDouble(), json["group"_L1].toString(),
            json["below"_L1].toBool(), json["left"_L1].toBool()};
}

QJsonObject json(const FigureTable &table)
{
    QJsonArray columns, rows;
    for (const auto &column : table.columns)
        columns << json(column);
    for (const auto &row : table.rows) {
        QJsonArray cells;
        for (const auto &cell : row)
            cells << json(cell);
        rows << cells;
    }
    QJsonObject object{{u"title"_s, table.title},
                       {u"columns"_s, columns},
                       {u"rows"_s, rows},
                       {u"startsPage"_s, table.startsPage}};
    if (table.numbered) object[u"numbered"_s] = true;
    if (!table.captioned) object[u"captioned"_s] = false;
    for (const auto &[key, text] :
         {std::pair(u"sheet"_s, table.sheet), std::pair(u"caption"_s, table.caption),
          std::pair(u"section"_s, table.section)}) {
        if (!text.isEmpty()) object[key] = text;
    }
    if (!table.sentences.isEmpty()) object[u"sentences"_s] = QJsonArray::fromStringList(table.sentences);
    if (!table.notes.isEmpty()) object[u"notes"_s] = QJsonArray::fromStringList(table.notes);
    return object;
}

QStringList textsFrom(const QJsonValue &json)
{
    QStringList list;
    for (const auto &text : json.toArray())
        list << text.toString();
    return list;
}

FigureTable tableFrom(const QJsonObject &json)
{
    FigureTable table{.title = json["title"_L1].toString(),
                      .startsPage = json["startsPage"_L1].toBool(),
                      .numbered = json["numbered"_L1].toBool(),
                      .captioned = json["captioned"_L1].toBool(true),
                      .sheet = json["sheet"_L1].toString(),
                      .caption = json["caption"_L1].toString(),
                      .section = json["section"_L1].toString(),
                      .sentences = textsFrom(json["sentences"_L1]),
                      .notes = textsFrom(json["notes"_L1])};
    for (const auto &column : json["columns"_L1].toArray())
        table.columns << columnFrom(column);
    for (const auto &line : json["rows"_L1].toArray()) {
        QList<FigureCell> row;
        for (const auto &cell : line.toArray())
            row << cellFrom(cell);
        table.rows << row;
    }
    return table;
}

QJsonObject json(const ReportFrame &frame)
{
    return {{u"facts"_s, QJsonArray::fromStringList(frame.facts)},
            {u"number"_s, frame.number},
            {u"foot"_s, QJsonArray::fromStringList(frame.foot)},
            {u"printed"_s, frame.printed},
            {u"signers"_s, QJsonArray::fromStringList(frame.signers)},
            {u"seal"_s, frame.seal},
            {u"watermark"_s, frame.watermark},
            {u"whenEmpty"_s, frame.whenEmpty},
            {u"ordinal"_s, frame.ordinal}};
}

ReportFrame frameFrom(const QJsonValue &json)
{
    return {.facts = textsFrom(json["facts"_L1]),
            .number = json["number"_L1].toString(),
            .foot = textsFrom(json["foot"_L1]),
            .printed = json["printed"_L1].toString(),
            .signers = textsFrom(json["signers"_L1]),
            .seal = json["seal"_L1].toString(),
            .watermark = json["watermark"_L1].toString(),
            .whenEmpty = json["whenEmpty"_L1].toString(),
            .ordinal = json["ordinal"_L1].toString()};
}

QString allOf(const ReportFrame &frame)
{
    return (frame.facts + QStringList{frame.number} + frame.foot + QStringList{frame.printed} +
            frame.signers + QStringList{frame.seal, frame.watermark, frame.whenEmpty, frame.ordinal})
        .join(u'\n');
}

QDate dayOf(const QJsonObject &json, QLatin1StringView key)
{
    return QDate::fromString(json[key].toString(), Qt::ISODate);
}

/// The rows of a table by their names; a name that comes again is numbered.
QMap<QString, QList<FigureCell>> byName(const FigureTable &table)
{
    QMap<QString, QList<FigureCell>> rows;
    QHash<QString, int> times;
    for (const auto &row : table.rows) {
        const auto name = row.isEmpty() ? QString() : textOf(row.first());
        const int time = ++times[name];
        rows[time == 1 ? name : u"%1（%2）"_s.arg(name).arg(time)] = row;
    }
    return rows;
}

FigureTable tableNamed(const FigureReport &report, const QString &title)
{
    for (const auto &table : report.tables) {
        if (table.title == title) return table;
    }
    return {};
}

/// What a row says under a title; nothing where the table has no such column.
QString says(const FigureTable &table, const QList<FigureCell> &row, const QString &title)
{
    const auto column = std::ranges::find(table.columns, title, &FigureColumn::title);
    const auto place = std::distance(table.columns.begin(), column);
    return place < row.size() ? textOf(row[place]) : QString();
}

QStringList titlesOf(const FigureTable &before, const FigureTable &after)
{
    QStringList titles;
    for (const auto &column : before.columns + after.columns) {
        if (!titles.contains(column.title)) titles << column.title;
    }
    return titles;
}

void compareWords(QList<Correction> &list, const FigureTable &before, const FigureTable &after)
{
    const auto words = [](const FigureTable &table) { return (table.sentences + table.notes).join(u'\n'); };
    if (words(before) != words(after))
        list << Correction{
            before.title.isEmpty() ? after.title : before.title, {}, {}, words(before), words(after)};
}

void compare(QList<Correction> &list, const FigureTable &before, const FigureTable &after)
{
    const auto old = byName(before), made = byName(after);
    auto names = old.keys();
    for (const auto &name : made.keys()) {
        if (!old.contains(name)) names << name;
    }
    const auto &title = before.title.isEmpty() ? after.title : before.title;
    for (const auto &name : names) {
        const auto wasRow = old.value(name), isRow = made.value(name);
        for (const auto &column : titlesOf(before, after)) {
            const auto was = says(before, wasRow, column), is = says(after, isRow, column);
            if (was != is) list << Correction{title, name, QString(column).remove(u'\n'), was, is};
        }
    }
    compareWords(list, before, after);
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

QString textOf(const FigureCell &cell)
{
    return cell.marked ? textOf(cell.value) + u'*' : textOf(cell.value);
}

QJsonObject dataOf(const FigureReport &report)
{
    QJsonArray formulas, tables, cases;
    for (const auto &formula : report.formulas)
        formulas << QJsonObject{
            {u"id"_s, formula.id}, {u"version"_s, formula.version}, {u"words"_s, formula.words}};
    for (const auto &table : report.tables)
        tables << json(table);
    for (const auto &[id, revision] : report.cases)
        cases << QJsonObject{{u"case"_s, id.toString()}, {u"revision"_s, revision}};
    QJsonObject data{{u"name"_s, report.name},
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
    if (report.form != 1) data[u"form"_s] = report.form;
    if (report.form >= 3) data[u"frame"_s] = json(report.frame);
    if (!report.basis.isEmpty()) data[u"basis"_s] = QJsonArray::fromStringList(report.basis);
    if (!report.audit.head.isEmpty())
        data[u"audit"_s] = QJsonObject{{u"lines"_s, report.audit.lines}, {u"head"_s, report.audit.head}};
    return data;
}

FigureReport reportFrom(const QJsonObject &data)
{
    FigureReport report;
    report.form = data["form"_L1].toInt(1);
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
    report.basis = textsFrom(data["basis"_L1]);
    report.notes = textsFrom(data["notes"_L1]);
    for (const auto &one : data["cases"_L1].toArray())
        report.cases << QPair(CaseId::fromString(one["case"_L1].toString()).value_or(CaseId()),
                              qsizetype(one["revision"_L1].toInteger()));
    const auto audit = data["audit"_L1].toObject();
    report.audit = {audit["lines"_L1].toInteger(), audit["head"_L1].toString()};
    if (report.name == u"timeline"_s && report.form == 1) liftTimeline(report);
    report.frame =
        report.form >= 3 ? frameFrom(data["frame"_L1]) : frameOf(report); // the words of before are today's
    return report;
}

QByteArray bytesOf(const QJsonObject &data)
{
    return QJsonDocument(data).toJson(QJsonDocument::Compact);
}

QList<Difference> differences(const FigureReport &kept, const FigureReport &again)
{
    auto list = corrections(kept, again);
    // What the same report is called today: its versions and days are its own.
    const auto today = frameOf(kept);
    if (kept.frame != today) list << Difference{kept.title, {}, {}, allOf(kept.frame), allOf(today)};
    // What an older timeline report did not keep is no difference.
    if (kept.name == u"timeline"_s && kept.form < again.form)
        list.removeIf([](const Difference &one) { return one.before.isEmpty(); });
    return list;
}

QList<Reason> reasons(const FigureReport &kept, const FigureReport &again)
{
    QList<Reason> list;
    if (kept.ruleVersion != again.ruleVersion) list << Reason::Rules;
    if (kept.calendarVersion != again.calendarVersion) list << Reason::Calendars;
    if (list.isEmpty() || kept.formulas != again.formulas || kept.form != again.form) list << Reason::Program;
    return list;
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
