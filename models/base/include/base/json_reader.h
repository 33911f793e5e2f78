// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/lookup.h"
#include "base/record.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

/// JSON to records, strictly: each member known, of its type and possible. Every refusal names the member.
namespace tiaocai {

/// What vocabulary takes from its caller.
struct Vocabulary {
    const Lookup &lookup;
    QString (*label)(const QString &key); ///< what a person calls a member
    bool mayLack = false;                 ///< mandatory members too: a form that is not filled to its end
};

/// Where a value stands: "application.parties[0].name". Rendered only for a refusal.
struct Place {
    const Place *parent = nullptr;
    const Field *field = nullptr;
    qsizetype index = -1;

    /// The member that the value belongs to, of the record nearest to it; null above all records.
    const Field *member() const;
    QString toString() const;
};

/// `bad-data`: `fault` is a translated sentence with %1 for the place and %2 for the value.
[[nodiscard]] tl::unexpected<Refusal> refuseData(const Place &place, const QString &fault,
                                                 const QJsonValue &value);
[[nodiscard]] tl::unexpected<Refusal> refuseMissing(const Vocabulary &vocabulary, const Place &place);
[[nodiscard]] tl::unexpected<Refusal> refuseUnknownMember(const Place &place);
[[nodiscard]] tl::unexpected<Refusal> refuseChoice(const Place &place, const QJsonValue &value,
                                                   const QStringList &names);

Result<QString> readText(const QJsonValue &json, const Vocabulary &vocabulary, const Place &place);
Result<bool> readYesNo(const QJsonValue &json, const Place &place);
Result<int> readNumber(const QJsonValue &json, const Place &place);
/// A place in a file: a whole number of any size.
Result<qint64> readCount(const QJsonValue &json, const Place &place);
/// Whole fen as a number, or yuan as a text.
Result<Money> readMoney(const QJsonValue &json, const Place &place);
Result<QDate> readDate(const QJsonValue &json, const Place &place);
Result<QTime> readTime(const QJsonValue &json, const Place &place);
/// A UUID, or a word that `lookup` knows: `unknown-party`, ...
Result<QUuid> readId(const QJsonValue &json, const char *tag, const Lookup &lookup, const Place &place);

template <Record R>
Result<R> readRecord(const QJsonValue &json, const Vocabulary &vocabulary, const Place &place);
template <typename T>
Result<T> readValue(const QJsonValue &json, const Vocabulary &vocabulary, const Place &place);

template <typename T>
Result<QList<T>> readList(const QJsonValue &json, const Vocabulary &vocabulary, const Place &place)
{
    if (!json.isArray())
        return refuseData(place, QCoreApplication::translate("Data", "%1: a list is expected, not “%2”."),
                          json);
    QList<T> list;
    const auto array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        auto element = readValue<T>(array[i], vocabulary, Place{&place, nullptr, i});
        if (!element) return refuse(element);
        list.append(std::move(*element));
    }
    return list;
}

template <Chosen T>
Result<T> readChoice(const QJsonValue &json, const Place &place)
{
    if (const auto value = chosen<T>(json.toString())) return *value;
    QStringList names;
    for (const auto &choice : choices<T>)
        names.append(QString::fromLatin1(choice.name));
    return refuseChoice(place, json, names);
}

template <typename T>
Result<T> readValue(const QJsonValue &json, const Vocabulary &vocabulary, const Place &place)
{
    if constexpr (isOptional<T>)
        return readValue<Element<T>>(json, vocabulary, place).map([](auto &&value) {
            return isSet(value) ? T(std::move(value)) : T();
        });
    else if constexpr (isList<T>)
        return readList<Element<T>>(json, vocabulary, place);
    else if constexpr (Record<T>)
        return readRecord<T>(json, vocabulary, place);
    else if constexpr (Chosen<T>)
        return readChoice<T>(json, place);
    else if constexpr (isId<T>)
        return readId(json, idTag<T>(), vocabulary.lookup, place).map([](const QUuid &uuid) {
            return T(uuid);
        });
    else if constexpr (std::same_as<T, Money>)
        return readMoney(json, place);
    else if constexpr (std::same_as<T, QDate>)
        return readDate(json, place);
    else if constexpr (std::same_as<T, QTime>)
        return readTime(json, place);
    else if constexpr (std::same_as<T, bool>)
        return readYesNo(json, place);
    else if constexpr (std::same_as<T, int>)
        return readNumber(json, place);
    else if constexpr (std::same_as<T, qint64>)
        return readCount(json, place);
    else
        return readText(json, vocabulary, place);
}

class RecordReader {
public:
    RecordReader(const QJsonObject &object, const Vocabulary &vocabulary, const Place &place)
        : m_object(object)
        , m_vocabulary(vocabulary)
        , m_place(place)
    {
    }
    template <typename T>
    void operator()(Field field, T &value)
    {
        if (m_refusal) return;
        m_keys.push_back(field.key);
        const Place here{&m_place, &field, -1};
        const auto json = m_object.value(QLatin1StringView(field.key));
        if (json.isUndefined())
            missing(field, here);
        else
            take(value, readValue<T>(json, m_vocabulary, here));
    }
    /// The first fault; unknown members are looked for when all known ones were read.
    std::optional<Refusal> refusal() const;

private:
    /// An erased personal half leaves no trace, so what is personal may always be missing here; record() insists on it.
    void missing(Field field, const Place &here)
    {
        if (field.required && !field.isPersonal && !field.isNewer && !m_vocabulary.mayLack)
            m_refusal = refuseMissing(m_vocabulary, here).value();
        else
            ++m_absent;
    }
    template <typename T>
    void take(T &value, Result<T> &&read)
    {
        if (read)
            value = std::move(*read);
        else
            m_refusal = read.error();
    }

    const QJsonObject &m_object;
    const Vocabulary &m_vocabulary;
    const Place &m_place;
    std::vector<const char *> m_keys;
    std::size_t m_absent = 0;
    std::optional<Refusal> m_refusal;
};

template <Record R>
Result<R> readRecord(const QJsonValue &json, const Vocabulary &vocabulary, const Place &place)
{
    if (!json.isObject())
        return refuseData(place, QCoreApplication::translate("Data", "%1: a record is expected, not “%2”."),
                          json);
    const auto object = json.toObject();
    R record;
    RecordReader reader(object, vocabulary, place);
    R::fields(record, reader);
    if (auto refusal = reader.refusal()) return tl::unexpected(std::move(*refusal));
    return record;
}

} // namespace tiaocai
