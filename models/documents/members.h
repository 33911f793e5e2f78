// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/record.h"
#include "print.h"

/// What members of records say on papers, by the list of members that every record has.
namespace tiaocai::documents {

QString nameOf(const Print &print, const PartyId &id);
QString nameOf(const Print &print, const PersonId &id);
QString nameOf(const Print &print, const RepresentativeId &id);
QString nameOf(const Print &print, const ClaimId &id);
QString nameOf(const Print &print, const ItemId &id);
QString nameOf(const Print &print, const DocumentId &id);
QString nameOf(const Print &print, const ActId &id);
QString nameOf(const Print &print, const EvidenceId &id);
template <typename Tag>
QString nameOf(const Print &, const Id<Tag> &)
{
    return {}; // of cases, hearings, batches no paper speaks by their ids
}

/// nullopt where the record has no such member; monostate where it says nothing.
template <Record R>
std::optional<Value> memberOf(const Print &print, const R &record, QStringView path);

template <typename T>
QString wordOf(const Print &print, const T &value)
{
    if constexpr (Chosen<T>)
        return legalWord(value);
    else if constexpr (isId<T>)
        return nameOf(print, value);
    else if constexpr (std::same_as<T, QString>)
        return value;
    else if constexpr (std::same_as<T, QDate>)
        return text(Value(value), FieldType::Date);
    else
        return {};
}

template <typename T>
Value valueOf(const Print &print, const T &value)
{
    if constexpr (isOptional<T>) {
        return value ? valueOf(print, *value) : Value();
    } else if constexpr (isList<T>) {
        QStringList words;
        for (const auto &one : value)
            words << wordOf(print, one);
        words.removeAll(QString());
        return words.join(u'、');
    } else if constexpr (Chosen<T>) {
        return Word{tiaocai::name(value), legalWord(value)};
    } else if constexpr (std::same_as<T, QDate> || std::same_as<T, QTime> || std::same_as<T, Money> ||
                         std::same_as<T, bool> || std::same_as<T, QString>) {
        return value;
    } else if constexpr (std::integral<T>) {
        return qint64(value);
    } else if constexpr (isId<T>) {
        return nameOf(print, value);
    } else {
        return {};
    }
}

template <typename T>
std::optional<Value> within(const Print &print, const T &value, QStringView path)
{
    if (path.isEmpty()) return valueOf(print, value);
    if constexpr (isOptional<T>)
        return within(print, value.value_or(Element<T>()), path);
    else if constexpr (Record<T>)
        return memberOf(print, value, path);
    else
        return std::nullopt;
}

template <Record R>
std::optional<Value> memberOf(const Print &print, const R &record, QStringView path)
{
    const auto dot = path.indexOf(u'.');
    const auto key = dot < 0 ? path : path.left(dot);
    const auto rest = dot < 0 ? QStringView() : path.mid(dot + 1);
    std::optional<Value> found;
    R::fields(record, [&](Field field, const auto &value) {
        if (key == QLatin1StringView(field.key)) found = within(print, value, rest);
    });
    return found;
}

} // namespace tiaocai::documents
