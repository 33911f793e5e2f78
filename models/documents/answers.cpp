// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "source.h"

#include <algorithm>

namespace tiaocai::documents {

using namespace Qt::StringLiterals;

namespace {

std::optional<Value> answeredDay(const QString &text)
{
    const auto day = parseIsoDate(text);
    return day ? std::optional<Value>(*day) : std::nullopt;
}

std::optional<Value> answeredTime(const QString &text)
{
    const auto time = QTime::fromString(text, u"H:mm"_s);
    return time.isValid() ? std::optional<Value>(time) : std::nullopt;
}

std::optional<Value> answeredMoney(const QString &text)
{
    const auto amount = parseMoney(text);
    return amount ? std::optional<Value>(*amount) : std::nullopt;
}

std::optional<Value> answeredNumber(const QString &text)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional<Value>(qint64(number)) : std::nullopt;
}

std::optional<Value> answeredFlag(const QString &text)
{
    if (text == u"true") return Value(true);
    return text == u"false" ? std::optional<Value>(false) : std::nullopt;
}

bool isCounted(const PaperField &field)
{
    return field.source.startsWith(u"derived: place in the list") || field.source.startsWith(u"derived: ；");
}

} // namespace

std::optional<Value> answered(const QString &text, FieldType type)
{
    const auto answer = text.trimmed();
    if (answer.isEmpty()) return Value();
    switch (type) {
    case FieldType::Date:
    case FieldType::DateHan:
        return answeredDay(answer);
    case FieldType::Time:
        return answeredTime(answer);
    case FieldType::Money:
    case FieldType::MoneyCapital:
        return answeredMoney(answer);
    case FieldType::Number:
        return answeredNumber(answer);
    case FieldType::Flag:
    case FieldType::Tick:
        return answeredFlag(answer);
    case FieldType::Text:
    case FieldType::Long:
    case FieldType::List:
        break;
    }
    return Value(answer);
}

QList<const PaperField *> columnsOf(const Template &paper, const PaperField &list)
{
    QList<const PaperField *> columns;
    for (const auto &field : paper.fields) {
        const bool isCell = field.in == list.name && field.source != u"hand" && !isCounted(field);
        if (isCell) columns << &field;
    }
    return columns;
}

Rows answeredRows(const Template &paper, const PaperField &list, const QString &text)
{
    const auto columns = columnsOf(paper, list);
    const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
    Rows rows;
    for (const auto &line : lines) {
        const auto cells = line.split(u'|');
        Scope row{.place = rows.size() + 1, .of = lines.size()};
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.cells.insert(columns[i]->name, cells.value(i).trimmed());
        rows << row;
    }
    return rows;
}

Value preset(const Print &print, const PaperField &field, const Scope &scope)
{
    auto words = QStringView(field.source);
    for (const auto prefix : {QStringView(u"derived: "), QStringView(u"ask: "), QStringView(u"default ")}) {
        if (words.startsWith(prefix)) words = words.mid(prefix.size());
    }
    if (field.type == FieldType::List) return rowsOf(print, scope, words).value_or(Rows());
    if (const auto value = derived(print, scope, words)) return *value;
    return {};
}

namespace {

/// As answeredRows() reads them; entries that are no answers are left to the print.
QString linesOf(const Print &print, const PaperField &list, const Rows &rows)
{
    QStringList lines;
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto *column : columnsOf(print.paper(), list))
            cells << row.cells.value(column->name).replace(u'|', u'｜');
        if (!row.cells.isEmpty()) lines << cells.join(u" | "_s);
    }
    return lines.join(u'\n');
}

} // namespace

QString presetText(const Print &print, const PaperField &field)
{
    const auto value = preset(print, field, print.whole());
    if (const auto *day = std::get_if<QDate>(&value)) return toText(*day);
    if (const auto *time = std::get_if<QTime>(&value)) return time->toString(u"HH:mm"_s);
    if (const auto *rows = std::get_if<Rows>(&value)) return linesOf(print, field, *rows);
    if (const auto *flag = std::get_if<bool>(&value)) return *flag ? u"true"_s : u"false"_s;
    return text(value, field.type);
}

} // namespace tiaocai::documents
