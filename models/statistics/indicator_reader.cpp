// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"
#include "statistics/indicators.h"
#include "words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

namespace {

const QStringList members{
    u"id"_s,      u"version"_s, u"names"_s,       u"population"_s,       u"denominator"_s,
    u"without"_s, u"inTime"_s,  u"numerator"_s,   u"beforeAcceptance"_s, u"variantOf"_s,
    u"formula"_s, u"source"_s,  u"otherReading"_s};

/// Reads on after a fault; the first one is kept.
class Reader {
public:
    Reader(const StrictJson &json, const QString &name)
        : m_json(json)
        , m_name(name)
    {
    }

    Result<QList<Indicator>> read()
    {
        QList<Indicator> list;
        const auto root = m_json.root.toObject();
        known({}, root, {u"indicators"_s});
        const auto array = root["indicators"_L1].toArray();
        if (array.isEmpty()) fault(u"/indicators"_s, Words::tr("There is no indicator in it."));
        for (qsizetype i = 0; i < array.size(); ++i)
            list << indicator(u"/indicators/%1"_s.arg(i), array[i].toObject());
        checkVariants(list);
        if (!m_fault.isEmpty()) return refuse(u"bad-indicators"_s, m_fault);
        return list;
    }

private:
    Indicator indicator(const QString &place, const QJsonObject &json)
    {
        known(place, json, members);
        Indicator one;
        one.id = text(place, json, u"id"_s);
        one.version = json["version"_L1].toInt();
        if (one.version < 1) fault(place, Words::tr("“%1” is missing.").arg(u"version"_s));
        const auto names = json["names"_L1].toObject();
        one.nameZh = text(place, names, u"zh"_s);
        one.nameEn = text(place, names, u"en"_s);
        one.formula = text(place, json, u"formula"_s);
        one.source = text(place, json, u"source"_s);
        one.population = words<CaseKind>(place, json["population"_L1]);
        if (one.population.isEmpty()) fault(place, Words::tr("“%1” is missing.").arg(u"population"_s));
        one.without = words<ClosingManner>(place, json["without"_L1]);
        readFraction(place, json, one);
        one.inTime = json["inTime"_L1].toBool();
        one.otherReading = json["otherReading"_L1].toBool();
        one.beforeAcceptance = json["beforeAcceptance"_L1].toBool();
        one.variantOf = json["variantOf"_L1].toString();
        return one;
    }

    void readFraction(const QString &place, const QJsonObject &json, Indicator &one)
    {
        const auto below = text(place, json, u"denominator"_s);
        if (below == u"workload"_s)
            one.denominator = Denominator::Workload;
        else if (below != u"concluded"_s)
            fault(place, Words::tr("“%1” is not a word that it knows.").arg(below));
        const auto above = json["numerator"_L1];
        if (above.isArray() && !above.toArray().isEmpty())
            one.numerator = words<ClosingManner>(place, above);
        else if (above.toString() != u"concluded"_s)
            fault(place, Words::tr("“%1” is missing.").arg(u"numerator"_s));
    }

    template <typename Enum>
    QList<Enum> words(const QString &place, const QJsonValue &value)
    {
        QList<Enum> list;
        for (const auto &word : value.toArray()) {
            const auto constant = chosen<Enum>(word.toString());
            if (constant)
                list << *constant;
            else
                fault(place, Words::tr("“%1” is not a word that it knows.").arg(word.toString()));
        }
        return list;
    }

    QString text(const QString &place, const QJsonObject &json, const QString &key)
    {
        const auto value = json[key].toString();
        if (value.isEmpty()) fault(place, Words::tr("“%1” is missing.").arg(key));
        return value;
    }

    void known(const QString &place, const QJsonObject &json, const QStringList &keys)
    {
        for (const auto &key : json.keys()) {
            if (!keys.contains(key))
                fault(place + u'/' + key, Words::tr("“%1” is not a word that it knows.").arg(key));
        }
    }

    void checkVariants(const QList<Indicator> &list)
    {
        QSet<QString> ids;
        for (const auto &one : list) {
            if (ids.contains(one.id)) fault({}, Words::tr("“%1” stands in it twice.").arg(one.id));
            if (!one.variantOf.isEmpty() && !ids.contains(one.variantOf))
                fault({}, Words::tr("“%1” is a variant of nothing.").arg(one.id));
            ids << one.id;
        }
    }

    void fault(const QString &place, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = Words::tr("%1, line %2: %3").arg(m_name).arg(m_json.lineOf(place)).arg(what);
    }

    const StrictJson &m_json;
    QString m_name, m_fault;
};

} // namespace

Result<QList<Indicator>> readIndicators(const QByteArray &json, const QString &name)
{
    return readStrictJson(json, u"bad-indicators"_s, name).and_then([&](const StrictJson &strict) {
        return Reader(strict, name).read();
    });
}

Result<QList<Indicator>> indicatorsFromResources()
{
    QFile file(u":/law/indicators.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"bad-indicators"_s, Words::tr("The program's indicators cannot be read."));
    return readIndicators(file.readAll(), u"indicators.json"_s);
}

} // namespace tiaocai::statistics
