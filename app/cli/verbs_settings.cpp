// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "json.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;
using office::Setting;

namespace {

QJsonValue valueOf(const Setting &setting)
{
    switch (setting.type) {
    case Setting::Type::YesNo:
        return setting.value == u"true";
    case Setting::Type::Number:
        return setting.value.toInt();
    case Setting::Type::Choice:
    case Setting::Type::Province:
    case Setting::Type::Rules:
    case Setting::Type::Lengths:
    case Setting::Type::Template:
    case Setting::Type::Text:
    case Setting::Type::Folder:
        return setting.value;
    }
    return {};
}

QJsonObject toJson(const office::Office &office)
{
    return {{u"uuid"_s, office.id.toString()}, {u"kind"_s, office::name(office.kind)},
            {u"name"_s, office.name},          {u"code"_s, office.code},
            {u"address"_s, office.address},    {u"telephone"_s, office.telephone}};
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

const auto momentFormat = u"yyyy-MM-dd'T'HH:mm"_s;

Result<QDateTime> momentOf(const QString &text)
{
    if (!text.contains(u'T'))
        return parseIsoDate(text).map([](QDate day) { return QDateTime(day, QTime(23, 59)); });
    const auto moment = QDateTime::fromString(text, momentFormat);
    return moment.isValid()
               ? Result<QDateTime>(moment)
               : refuse(u"bad-date"_s,
                        Text::tr("“%1” is not a moment. Write it as 2026-11-22T09:30.").arg(text));
}

QString momentText(const QDateTime &moment)
{
    return moment.toString(momentFormat);
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

/// Hearings in which he is set from that day on stand, and want somebody else.
Result<Answer> withHearingsOf(Session &session, const PersonId &who, QDate from, Answer left)
{
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto lines = (*desk)->hearings().docket(from, QDate(9999, 12, 31));
    if (!lines) { // an administrator sees no cases: the docket tells who does
        left.json[u"affected"_s] = QJsonValue();
        return left;
    }
    QJsonArray affected;
    QStringList told;
    for (const auto &line : *lines) {
        const bool isSet = line.status == hearings::SessionStatus::Set ||
                           line.status == hearings::SessionStatus::WithoutArbitrator;
        if (!isSet || line.on < from || !(line.arbitrators.contains(who) || line.clerk == who)) continue;
        affected.append(line.id.toString(QUuid::WithoutBraces));
        told << u"%1 (%2)"_s.arg(line.number, toText(line.on));
    }
    left.json[u"affected"_s] = affected;
    if (!told.isEmpty())
        left.text += u'\n' + Text::tr("Set with this person, and to be set anew: %1").arg(told.join(u", "));
    return left;
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
    PersonId who;
    auto left = withPerson(session, name->first(), Text::tr("%1 does not belong to the staff any more."),
                           [&](desk::Office &office, const PersonId &id) {
                               who = id;
                               return office.leave(id, *on);
                           });
    return left ? withHearingsOf(session, who, *on, *left) : left;
}

Result<Answer> renamePerson(Session &session, QStringList words)
{
    const auto names = takeWords(words, 2, u"rename-person NAME NEW-NAME"_s);
    if (!names) return refuse(names);
    return withPerson(
        session, names->first(), Text::tr("The person is called %1 now."),
        [&](desk::Office &office, const PersonId &id) { return office.rename(id, names->last()); });
}

Result<Answer> changeOffice(Session &session, QStringList words)
{
    const auto name = takeOption(words, u"--name"_s);
    const auto address = takeOption(words, u"--address"_s);
    const auto telephone = takeOption(words, u"--telephone"_s);
    for (const auto *option : {&name, &address, &telephone}) {
        if (!*option) return refuse(*option);
    }
    const auto form = u"change-office [--name N] [--address A] [--telephone T]"_s;
    if (const auto rest = takeWords(words, 0, form); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto &is = (*desk)->office().identity();
    const office::OfficeChanged to{name->value_or(is.name), address->value_or(is.address),
                                   telephone->value_or(is.telephone)};
    if (const auto done = (*desk)->office().changeOffice(to); !done) return refuse(done);
    return Answer{{{u"office"_s, toJson((*desk)->office().identity())}},
                  Text::tr("The office is %1 now.").arg((*desk)->office().identity().name)};
}

Result<Answer> clockCorrected(Session &session, QStringList words)
{
    const auto at = takeNeeded(words, u"--at"_s).and_then(momentOf);
    if (!at) return refuse(at);
    const auto reason = takeNeeded(words, u"--reason"_s);
    const auto second = takeNeeded(words, u"--second"_s);
    if (!reason || !second) return refuse(reason ? second : reason);
    const auto on = takeDay(session, words);
    if (!on) return refuse(on);
    const auto form = u"clock-corrected --at DATETHH:MM --reason TEXT --second NAME [--on D]"_s;
    if (const auto rest = takeWords(words, 0, form); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto last = (*desk)->office().lastRecord();
    const auto done = (*desk)->office().correctClock(*at, *reason, *second, *on);
    if (!done || !last) return done ? refuse(last) : refuse(done);
    const auto was = momentText(*last), is = momentText(*at);
    return Answer{{{u"lastRecord"_s, was}, {u"moment"_s, is}},
                  Text::tr("The clock was ahead (last record %1) and is corrected: it is %2.").arg(was, is)};
}

} // namespace tiaocai::cli
