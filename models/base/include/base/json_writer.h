// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/halves.h"
#include "base/record.h"
#include "base/text.h"

#include <QJsonArray>

/// Records to JSON, canonical: keys sorted (QJsonObject sorts), dates ISO, money in fen, ids as UUIDs. Members that a person must give are always written, the others where they say something else than
/// a blank record does.
namespace tiaocai {

template <Record R>
QJsonObject writeRecord(const R &record, Half half);

inline QString timeText(QTime time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

template <typename T>
QJsonValue written(const T &value, Half half)
{
    if constexpr (isOptional<T>)
        return value ? written(*value, half) : QJsonValue(QJsonValue::Undefined);
    else if constexpr (isList<T>) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(written(element, half));
        return array;
    } else if constexpr (Record<T>)
        return writeRecord(value, half);
    else if constexpr (Chosen<T>)
        return name(value);
    else if constexpr (isId<T>)
        return value.isNull() ? QString() : value.toString();
    else if constexpr (std::same_as<T, Money>)
        return value.fen();
    else if constexpr (std::same_as<T, QDate>)
        return toText(value);
    else if constexpr (std::same_as<T, QTime>)
        return timeText(value);
    else
        return value;
}

inline bool saysNothing(const QJsonValue &value)
{
    if (!value.isArray()) return value.toObject().isEmpty();
    const auto array = value.toArray();
    return std::all_of(array.begin(), array.end(),
                       [](const QJsonValue &element) { return element.toObject().isEmpty(); });
}

template <Record R>
class RecordWriter {
public:
    RecordWriter(QJsonObject &object, Half half)
        : m_object(object)
        , m_half(half)
    {
    }
    template <typename T>
    void operator()(Field field, const T &value)
    {
        if (!field.required && !isSet(value)) return;
        if (field.isPersonal)
            putPersonal(field, value);
        else if (m_half == Half::Personal)
            putPersonalWithin(field, value);
        else
            put(field, written(value, m_half));
    }

private:
    template <typename T>
    void putPersonal(Field field, const T &value)
    {
        if (m_half != Half::Act) put(field, written(value, Half::Both));
    }
    template <typename T>
    void putPersonalWithin(Field field, const T &value)
    {
        if constexpr (Record<Element<T>>) {
            if (const auto json = written(value, m_half); !saysNothing(json)) put(field, json);
        }
    }
    void put(Field field, const QJsonValue &value)
    {
        const QLatin1StringView key(field.key);
        if (field.required || blanks().value(key) != value) m_object.insert(key, value);
    }
    static const QJsonObject &blanks()
    {
        static const QJsonObject object = [] {
            QJsonObject result;
            R::fields(blankRecord(), [&](Field field, const auto &value) {
                if (isSet(value)) result.insert(QLatin1StringView(field.key), written(value, Half::Both));
            });
            return result;
        }();
        return object;
    }
    static const R &blankRecord()
    {
        static const R blank;
        return blank;
    }

    QJsonObject &m_object;
    Half m_half;
};

template <Record R>
QJsonObject writeRecord(const R &record, Half half)
{
    QJsonObject object;
    R::fields(record, RecordWriter<R>(object, half));
    return object;
}

} // namespace tiaocai
