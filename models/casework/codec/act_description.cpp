// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/record.h"
#include "casework/act_codec.h"
#include "casework/payload.h"

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
    else if constexpr (std::same_as<T, int> || std::same_as<T, qint64>)
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
        description.label = fieldLabel(QString::fromLatin1(field.words()));
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

FieldDescription describedRightData()
{
    FieldDescription description;
    description.key = QString::fromLatin1(rightDataField.key);
    description.label = fieldLabel(description.key);
    description.type = u"record"_s;
    return description;
}

} // namespace

QList<FieldDescription> describe(ActKind kind)
{
    auto members = std::visit([]<typename T>(const T &) { return describeRecord<T>(); }, blank(kind));
    if (kind == ActKind::ActCorrected) members.append(describedRightData());
    return members;
}

} // namespace tiaocai::casework
