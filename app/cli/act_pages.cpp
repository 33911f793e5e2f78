// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_pages.h"

#include "casework/act_codec.h"
#include "law/statutes.h"

#include <QJsonArray>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;
using casework::FieldDescription;

namespace {

QString typeWords(const FieldDescription &field)
{
    QStringList names;
    for (const auto &[name, label] : field.options)
        names.append(name);
    const auto type = field.options.isEmpty() ? field.type : names.join(u" / "_s);
    return field.many ? u"list of "_s + type : type;
}

void appendRows(QString &page, const QList<FieldDescription> &fields, const QString &prefix)
{
    for (const auto &field : fields) {
        const auto key = prefix + field.key;
        page += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(key, field.label, typeWords(field),
                                                   field.required ? u"yes"_s : u""_s);
        appendRows(page, field.members, key + (field.many ? u"[]."_s : u"."_s));
    }
}

QString letters(const QList<casework::Role> &roles)
{
    QStringList letters;
    for (const auto role : roles)
        letters << (role == casework::Role::Archivist ? u"R"_s : casework::name(role).left(1).toUpper());
    return letters.join(u',');
}

/// ACTS.md's column "Decides/records".
QString rolesColumn(const casework::ActFacts &facts)
{
    const auto decides = letters(facts.decides), records = letters(facts.records);
    return decides == records ? decides : decides + u'/' + records;
}

QJsonObject fieldJson(const FieldDescription &field)
{
    QJsonArray options;
    for (const auto &[name, label] : field.options)
        options.append(name);
    QJsonArray members;
    for (const auto &member : field.members)
        members.append(fieldJson(member));
    return {{u"key"_s, field.key},           {u"type"_s, field.type}, {u"many"_s, field.many},
            {u"required"_s, field.required}, {u"options"_s, options}, {u"members"_s, members}};
}

} // namespace

QString actsPage()
{
    QString page;
    for (const auto &choice : choices<casework::ActKind>) {
        const auto facts = casework::facts(choice.value);
        page += u"\n## `%1` %2\n\n"_s.arg(casework::name(choice.value), casework::label(choice.value));
        page += u"Roles %1 · %2\n\n"_s.arg(rolesColumn(facts), law::fullArticles(facts.article));
        const auto fields = casework::describe(choice.value);
        if (fields.isEmpty()) continue;
        page += u"| member | 名称 | type | needed |\n|---|---|---|---|\n"_s;
        appendRows(page, fields, {});
    }
    return page;
}

QJsonObject actsJson()
{
    QJsonArray acts;
    for (const auto &choice : choices<casework::ActKind>) {
        QJsonArray fields;
        for (const auto &field : casework::describe(choice.value))
            fields.append(fieldJson(field));
        const auto facts = casework::facts(choice.value);
        acts.append(QJsonObject{{u"kind"_s, casework::name(choice.value)},
                                {u"roles"_s, rolesColumn(facts)},
                                {u"article"_s, facts.article},
                                {u"data"_s, fields}});
    }
    return {{u"acts"_s, acts}};
}

} // namespace tiaocai::cli
