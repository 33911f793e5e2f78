// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "base/money.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

/// What the members of records can be; the codec, the forms' descriptions and the checks of references go by it.
namespace tiaocai {

template <typename T>
inline constexpr bool isOptional = false;
template <typename T>
inline constexpr bool isOptional<std::optional<T>> = true;

template <typename T>
inline constexpr bool isList = false;
template <typename T>
inline constexpr bool isList<QList<T>> = true;

template <typename T>
inline constexpr bool isId = false;
template <typename Tag>
inline constexpr bool isId<Id<Tag>> = true;

struct AnyVisitor {
    void operator()(Field, auto &&) const {}
};
template <typename T>
concept Record = requires(T &record)
{
    T::fields(record, AnyVisitor());
};

/// What a member is made of: T, or the T of an optional or a list.
template <typename T>
struct ElementOf {
    using Type = T;
};
template <typename T>
struct ElementOf<std::optional<T>> {
    using Type = T;
};
template <typename T>
struct ElementOf<QList<T>> {
    using Type = T;
};
template <typename T>
using Element = typename ElementOf<std::remove_cvref_t<T>>::Type;

/// Whether anything was said. Numbers, amounts, choices and yes-or-no always say something.
template <typename T>
bool isSet(const T &value)
{
    if constexpr (isOptional<T>)
        return value.has_value();
    else if constexpr (isList<T> || std::same_as<T, QString>)
        return !value.isEmpty();
    else if constexpr (isId<T>)
        return !value.isNull();
    else if constexpr (std::same_as<T, QDate>)
        return value.isValid();
    else
        return true;
}

/// The key of the first member in which two records differ; empty where they are equal.
template <Record R>
QString firstDifference(const R &a, const R &b)
{
    std::vector<const void *> members;
    R::fields(a, [&](Field, const auto &value) { members.push_back(&value); });
    QString key;
    auto member = members.begin();
    R::fields(b, [&]<typename T>(Field field, const T &value) {
        const bool same = *static_cast<const T *>(*member++) == value;
        if (!same && key.isEmpty()) key = QString::fromLatin1(field.key);
    });
    return key;
}

/// "party", "claim", ...: the word by which a lookup and a form know what an id identifies.
template <typename T>
constexpr const char *idTag()
{
    if constexpr (std::same_as<T, PartyId>)
        return "party";
    else if constexpr (std::same_as<T, ClaimId>)
        return "claim";
    else if constexpr (std::same_as<T, ItemId>)
        return "item";
    else if constexpr (std::same_as<T, PersonId>)
        return "person";
    else if constexpr (std::same_as<T, DocumentId>)
        return "document";
    else if constexpr (std::same_as<T, ActId>)
        return "act";
    else if constexpr (std::same_as<T, HearingId>)
        return "hearing";
    else if constexpr (std::same_as<T, OfficeId>)
        return "office";
    else if constexpr (std::same_as<T, CaseId>)
        return "case";
    else if constexpr (std::same_as<T, BatchId>)
        return "batch";
    else if constexpr (std::same_as<T, PackId>)
        return "pack";
    else if constexpr (std::same_as<T, ApplicationId>)
        return "application";
    else {
        static_assert(std::same_as<T, RepresentativeId>);
        return "representative";
    }
}

} // namespace tiaocai
