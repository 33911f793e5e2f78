// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/act_codec.h"
#include "member.h"

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString typeWord()
{
    if constexpr (Record<T>)
        return u"record"_s;
    else if constexpr (Chosen<T>)
        return u"choice"_s;
    else if constexpr (isId<T>)
        return QString::fromLatin1(idTag<T>());
    else if constexpr (std::same_as<T, Money>)
        return u"money"_s;
    else if constexpr (std::same_as<T, QDate>)
        return u"date"_s;
    else if constexpr (std::same_as<T, QTime>)
        return u"time"_s;
    else if constexpr (std::same_as<T, bool>)
        return u"yes-no"_s;
    else if constexpr (std::same_as<T, int>)
        return u"number"_s;
    else
        return u"text"_s;
}

template <Chosen T>
QList<QPair<QString, QString>> optionsOf()
{
    QList<QPair<QString, QString>> options;
    for (const auto &choice : choices<T>)
        options.append({QString::fromLatin1(choice.name), label(choice.value)});
    return options;
}

template <Record R>
QList<FieldDescription> describeRecord()
{
    QList<FieldDescription> descriptions;
    const R blankRecord;
    R::fields(blankRecord, [&]<typename T>(Field field, const T &) {
        const auto key = QString::fromLatin1(field.key);
        FieldDescription description;
        description.key = key;
        description.label = fieldLabel(key);
        description.type = typeWord<Element<T>>();
        description.many = isList<T>;
        description.required = field.required;
        description.personal = field.isPersonal;
        if constexpr (Chosen<Element<T>>) description.options = optionsOf<Element<T>>();
        if constexpr (Record<Element<T>>) description.members = describeRecord<Element<T>>();
        descriptions.append(description);
    });
    return descriptions;
}

FieldDescription described(const QString &key, const QString &type, bool required = false)
{
    FieldDescription description;
    description.key = key;
    description.label = fieldLabel(key);
    description.type = type;
    description.required = required;
    return description;
}

} // namespace

QList<FieldDescription> describe(ActKind kind)
{
    return std::visit(
        []<typename T>(const T &) -> QList<FieldDescription> {
            if constexpr (Record<T>)
                return describeRecord<T>();
            else
                return {described(u"act"_s, u"act"_s, true),  described(u"reason"_s, u"text"_s, true),
                        described(u"rightDate"_s, u"date"_s), described(u"rightData"_s, u"record"_s),
                        described(u"voided"_s, u"yes-no"_s),  described(u"secondPerson"_s, u"person"_s)};
        },
        blank(kind));
}

} // namespace tiaocai::casework
