// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "base/id.h"
#include "base/money.h"
#include "base/record.h"
#include "casework/act_codec.h"

namespace tiaocai::casework {

template <typename T>
QString typeWord()
{
    if constexpr (Record<T>)
        return QStringLiteral("record");
    else if constexpr (Chosen<T>)
        return QStringLiteral("choice");
    else if constexpr (isId<T>)
        return QString::fromLatin1(idTag<T>());
    else if constexpr (std::same_as<T, Money>)
        return QStringLiteral("money");
    else if constexpr (std::same_as<T, QDate>)
        return QStringLiteral("date");
    else if constexpr (std::same_as<T, QTime>)
        return QStringLiteral("time");
    else if constexpr (std::same_as<T, bool>)
        return QStringLiteral("yes-no");
    else if constexpr (std::same_as<T, int> || std::same_as<T, qint64>)
        return QStringLiteral("number");
    else
        return QStringLiteral("text");
}

template <Chosen T>
QList<QPair<QString, QString>> optionsOf()
{
    QList<QPair<QString, QString>> options;
    for (const auto &choice : choices<T>)
        options.append({QString::fromLatin1(choice.name), label(choice.value)});
    return options;
}

/// The members of any record, with the words by which a person is asked for them.
template <Record R>
QList<FieldDescription> describeRecord(QString (*labelOf)(const QString &key))
{
    QList<FieldDescription> descriptions;
    const R blankRecord;
    R::fields(blankRecord, [&]<typename T>(Field field, const T &) {
        const auto key = QString::fromLatin1(field.key);
        FieldDescription description;
        description.key = key;
        description.words = QString::fromLatin1(field.words());
        description.label = labelOf(description.words);
        description.type = typeWord<Element<T>>();
        description.many = isList<T>;
        description.required = field.required;
        description.personal = field.isPersonal;
        if constexpr (Chosen<Element<T>>) description.options = optionsOf<Element<T>>();
        if constexpr (Record<Element<T>>) description.members = describeRecord<Element<T>>(labelOf);
        descriptions.append(description);
    });
    return descriptions;
}

} // namespace tiaocai::casework
