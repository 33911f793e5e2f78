// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/schema.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readPage(const QString &file)
{
    QFile page(u":/exchange/"_s + file);
    if (!page.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(page.fileName()));
    return QJsonDocument::fromJson(page.readAll()).object();
}

/// "common.schema.json#/$defs/uuid"
QJsonObject referred(const QString &reference)
{
    static const auto common = readPage(u"common.schema.json"_s)["$defs"_L1].toObject();
    return common[reference.section(u'/', -1)].toObject();
}

bool matchesPattern(const QString &text, const QString &pattern)
{
    thread_local QHash<QString, QRegularExpression> known;
    auto there = known.find(pattern);
    if (there == known.end()) // An end of line is none of the text.
        there = known.insert(pattern, QRegularExpression(QString(pattern).replace(u'$', u"\\z"_s)));
    return there->match(text).hasMatch();
}

qsizetype characters(const QString &text)
{
    return text.size() - std::ranges::count_if(text, [](QChar one) { return one.isLowSurrogate(); });
}

bool exists(const QString &text, const QString &format)
{
    const auto day = text.left(10);
    if (!QDate::fromString(day, Qt::ISODate).isValid() || day.startsWith(u"0000")) return false;
    return format == u"date" || QDateTime::fromString(text, Qt::ISODate).isValid();
}

std::optional<QString> fault(const QJsonValue &value, const QJsonObject &page, const QString &place);

bool isType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer") return value.isDouble();
    if (type == u"string") return value.isString();
    if (type == u"boolean") return value.isBool();
    if (type == u"array") return value.isArray();
    if (type == u"object") return value.isObject();
    return type == u"null" && value.isNull();
}

bool isChosen(const QJsonValue &value, const QJsonObject &page)
{
    if (page.contains("const"_L1) && page["const"_L1] != value) return false;
    return !page.contains("enum"_L1) || page["enum"_L1].toArray().contains(value);
}

bool isNumberWithin(const QJsonValue &value, const QJsonObject &page)
{
    const auto number = value.toInteger();
    return !value.isDouble() || ((!page.contains("minimum"_L1) || page["minimum"_L1].toInteger() <= number) &&
                                 (!page.contains("maximum"_L1) || number <= page["maximum"_L1].toInteger()));
}

bool isText(const QJsonValue &value, const QJsonObject &page)
{
    if (!value.isString()) return true;
    const auto text = value.toString();
    const auto length = characters(text);
    const auto forbidden = page["not"_L1].toObject()["pattern"_L1].toString();
    const auto format = page["format"_L1].toString();
    return length >= page["minLength"_L1].toInteger() &&
           (!page.contains("maxLength"_L1) || length <= page["maxLength"_L1].toInteger()) &&
           (!page.contains("pattern"_L1) || matchesPattern(text, page["pattern"_L1].toString())) &&
           (forbidden.isEmpty() || !matchesPattern(text, forbidden)) &&
           (format.isEmpty() || exists(text, format));
}

std::optional<QString> faultInItems(const QJsonValue &value, const QJsonObject &page, const QString &place)
{
    const auto items = value.toArray();
    if (items.size() < page["minItems"_L1].toInteger()) return place;
    if (page.contains("maxItems"_L1) && items.size() > page["maxItems"_L1].toInteger()) return place;
    const auto each = page["items"_L1].toObject();
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (auto found = fault(items[i], each, u"%1/%2"_s.arg(place).arg(i))) return found;
    }
    return std::nullopt;
}

std::optional<QString> faultInMembers(const QJsonValue &value, const QJsonObject &page, const QString &place)
{
    const auto object = value.toObject();
    for (const auto &needed : page["required"_L1].toArray()) {
        if (!object.contains(needed.toString())) return place + u'/' + needed.toString();
    }
    if (page.contains("maxProperties"_L1) && object.size() > page["maxProperties"_L1].toInteger())
        return place;
    const auto members = page["properties"_L1].toObject();
    const auto others = page["additionalProperties"_L1];
    const auto names = page["propertyNames"_L1].toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto here = place + u'/' + it.key();
        const bool isKnown = members.contains(it.key());
        if (!isKnown && others.isBool() && !others.toBool()) return here;
        if (fault(QJsonValue(it.key()), names, here)) return here;
        const auto each = isKnown ? members[it.key()].toObject() : others.toObject();
        if (auto found = fault(*it, each, here)) return found;
    }
    return std::nullopt;
}

/// The first of the pages that the value is as. Where there is none: the fault by the page that is of its type.
std::optional<QString> faultInAll(const QJsonValue &value, const QJsonArray &pages, const QString &place)
{
    auto found = place;
    for (const auto &page : pages) {
        const auto one = fault(value, page.toObject(), place);
        if (!one) return std::nullopt;
        if (one->size() > found.size()) found = *one;
    }
    return found;
}

std::optional<QString> fault(const QJsonValue &value, const QJsonObject &page, const QString &place)
{
    if (page.contains("$ref"_L1)) return fault(value, referred(page["$ref"_L1].toString()), place);
    for (const auto &key : {"anyOf"_L1, "oneOf"_L1}) {
        if (page.contains(key)) return faultInAll(value, page[key].toArray(), place);
    }
    if (page.contains("type"_L1) && !isType(value, page["type"_L1].toString())) return place;
    if (!isChosen(value, page) || !isNumberWithin(value, page) || !isText(value, page)) return place;
    if (value.isArray()) return faultInItems(value, page, place);
    return value.isObject() ? faultInMembers(value, page, place) : std::nullopt;
}

} // namespace

Schema::Schema(const QString &name)
    : m_page(readPage(name + u".schema.json"_s))
{
}

const Schema &Schema::named(const QString &name)
{
    static QMutex mutex;
    static std::map<QString, Schema> pages;
    const QMutexLocker lock(&mutex);
    const auto there = pages.find(name);
    return there != pages.end() ? there->second : pages.emplace(name, Schema(name)).first->second;
}

std::optional<QString> Schema::faultIn(const QJsonObject &value) const
{
    return fault(value, m_page, {});
}

bool isPlain(const QString &text)
{
    return !fault(text, referred(u"plain"_s), {});
}

} // namespace tiaocai::exchange
