// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;
using office::Setting;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonValue valueOf(const Setting &setting)
{
    switch (setting.type) {
    case Setting::Type::YesNo:
        return setting.value == u"true";
    case Setting::Type::Number:
        return setting.value.toInt();
    case Setting::Type::Choice:
    case Setting::Type::Text:
        return setting.value;
    }
    return {};
}

QJsonObject toJson(const office::Person &person)
{
    QJsonArray roles;
    for (const auto role : person.roles)
        roles.append(office::name(role));
    return {{u"uuid"_s, person.id.toString()},
            {u"name"_s, person.name},
            {u"roles"_s, roles},
            {u"joinedOn"_s, cli::toJson(person.joinedOn)},
            {u"leftOn"_s, cli::toJson(person.leftOn)}};
}

QString line(const office::Person &person)
{
    QStringList roles;
    for (const auto role : person.roles)
        roles.append(office::label(role));
    return u"%1  %2  %3 – %4\n"_s.arg(person.name, roles.join(u'、'), toText(person.joinedOn),
                                      toText(person.leftOn));
}

Result<QList<office::Role>> takeRoles(QStringList &words)
{
    const auto text = takeNeeded(words, u"--roles"_s);
    if (!text) return refuse(text);
    QList<office::Role> roles;
    for (const auto &word : text->split(u',')) {
        const auto role = chosen<office::Role>(word);
        if (!role) return usage(Text::tr("“%1” is not a role.").arg(word));
        roles.append(*role);
    }
    return roles;
}

/// `--on D`; today where it does not stand there.
Result<QDate> takeDay(const Session &session, QStringList &words)
{
    const auto text = takeOption(words, u"--on"_s);
    if (!text) return refuse(text);
    return *text ? parseIsoDate(**text) : Result<QDate>(session.now().today());
}

Result<Answer> answer(const Result<office::Person> &person, const QString &done)
{
    if (!person) return refuse(person);
    return Answer{{{u"person"_s, toJson(*person)}}, done.arg(person->name)};
}

/// Somebody of the office by name, and what is done with him.
template <typename Change>
Result<Answer> withPerson(Session &session, const QString &name, const QString &done, Change change)
{
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    auto &office = (*desk)->office();
    return answer(office.personNamed(name).and_then(
                      [&](const office::Person &person) { return change(office, person.id); }),
                  done);
}

} // namespace

Result<Answer> settings(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"settings"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto &office = (*desk)->office();
    const auto defaults = office::settingsOf(office::defaultSettings(office.identity()));
    QJsonArray json;
    QString text;
    for (const auto &setting : office::settingsOf(office.settings())) {
        const auto usual = std::ranges::find(defaults, setting.name, &Setting::name);
        json.append(QJsonObject{
            {u"name"_s, setting.name}, {u"value"_s, valueOf(setting)}, {u"default"_s, valueOf(*usual)}});
        text += u"%1 = %2\n    %3\n"_s.arg(setting.name, setting.value, setting.label());
    }
    return Answer{{{u"settings"_s, json}}, text};
}

Result<Answer> set(Session &session, QStringList words)
{
    const auto given = takeWords(words, 2, u"set NAME VALUE"_s);
    if (!given) return refuse(given);
    const auto &[name, value] = std::pair(given->at(0), given->at(1));
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    auto &office = (*desk)->office();
    if (const auto done = office.changeSetting(name, value); !done) return refuse(done);
    const auto all = office::settingsOf(office.settings());
    const auto now = std::ranges::find(all, name, &Setting::name);
    return Answer{{{u"name"_s, name}, {u"value"_s, valueOf(*now)}},
                  Text::tr("%1 is %2 now.").arg(name, now->value)};
}

Result<Answer> staff(Session &session, QStringList words)
{
    const auto on = takeDay(session, words);
    if (!on) return refuse(on);
    if (const auto rest = takeWords(words, 0, u"staff [--on D]"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    QJsonArray json;
    QString text;
    for (const auto &person : (*desk)->office().staff(*on)) {
        json.append(toJson(person));
        text += line(person);
    }
    return Answer{{{u"on"_s, toJson(*on)}, {u"staff"_s, json}}, text};
}

Result<Answer> addPerson(Session &session, QStringList words)
{
    const auto roles = takeRoles(words);
    if (!roles) return refuse(roles);
    const auto on = takeDay(session, words);
    if (!on) return refuse(on);
    const auto name = takeWords(words, 1, u"add-person NAME --roles ROLE[,ROLE...] [--on D]"_s);
    if (!name) return refuse(name);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    return answer((*desk)->office().addPerson(name->first(), *roles, *on),
                  Text::tr("%1 belongs to the staff now."));
}

Result<Answer> changeRoles(Session &session, QStringList words)
{
    const auto roles = takeRoles(words);
    if (!roles) return refuse(roles);
    const auto on = takeDay(session, words);
    if (!on) return refuse(on);
    const auto name = takeWords(words, 1, u"change-roles NAME --roles ROLE[,ROLE...] [--on D]"_s);
    if (!name) return refuse(name);
    return withPerson(
        session, name->first(), Text::tr("%1 has other roles now."),
        [&](desk::Office &office, const PersonId &id) { return office.changeRoles(id, *roles, *on); });
}

Result<Answer> personLeft(Session &session, QStringList words)
{
    const auto on = takeDay(session, words);
    if (!on) return refuse(on);
    const auto name = takeWords(words, 1, u"person-left NAME [--on D]"_s);
    if (!name) return refuse(name);
    return withPerson(session, name->first(), Text::tr("%1 does not belong to the staff any more."),
                      [&](desk::Office &office, const PersonId &id) { return office.leave(id, *on); });
}

} // namespace tiaocai::cli
