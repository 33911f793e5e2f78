// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/registers_file.h"

#include "base/json_reader.h"
#include "base/json_writer.h"
#include "base/text.h"
#include "labels.h"
#include "words.h"

namespace tiaocai::office {

using namespace Qt::StringLiterals;

namespace {

/// Members that only the stored form has.
bool isStrange(const QString &key)
{
    return key == u"person" || key == u"starts" || key == u"ends";
}

tl::unexpected<Refusal> badMember(const QString &place, const QString &text)
{
    return refuse(u"bad-data"_s, text.arg(place), {}, place);
}

/// ["09:00","12:00"] as {"from","to"}; anything else stays and is refused by the reader.
QJsonValue hoursRecord(const QJsonValue &pair)
{
    const auto times = pair.toArray();
    if (times.size() != 2) return pair;
    return QJsonObject{{u"from"_s, times[0]}, {u"to"_s, times[1]}};
}

QJsonValue hoursPair(const QJsonValue &hours)
{
    return QJsonArray{hours[u"from"_s], hours[u"to"_s]};
}

QJsonValue mapped(const QJsonValue &list, QJsonValue (*each)(const QJsonValue &))
{
    if (!list.isArray()) return list;
    QJsonArray made;
    for (const auto &element : list.toArray())
        made.append(each(element));
    return made;
}

/// A blank behind a name would make another place of it.
QJsonValue trimmed(const QJsonValue &name)
{
    return name.isString() ? QJsonValue(normalized(name.toString())) : name;
}

void rename(QJsonObject &object, const QString &from, const QString &to)
{
    if (object.contains(from)) object[to] = object.take(from);
}

QJsonValue withoutOpenEnds(const QJsonValue &value)
{
    if (!value.isObject()) return value;
    auto object = value.toObject();
    for (const auto &end : {u"from"_s, u"to"_s}) {
        if (object.value(end).isNull()) object.remove(end);
    }
    return object;
}

QJsonValue withOpenEnd(const QJsonValue &value)
{
    auto object = value.toObject();
    for (const auto &end : {u"from"_s, u"to"_s}) {
        if (!object.contains(end)) object[end] = QJsonValue();
    }
    return object;
}

QJsonValue absenceRecord(const QJsonValue &value)
{
    auto object = withoutOpenEnds(value).toObject();
    if (!value.isObject() || !object.contains(u"weekday"_s)) return value.isObject() ? object : value;
    rename(object, u"from"_s, u"starts"_s);
    rename(object, u"to"_s, u"ends"_s);
    return object;
}

QJsonValue absenceOfFile(const QJsonValue &value)
{
    auto object = value.toObject();
    if (!object.contains(u"weekday"_s)) return withOpenEnd(object);
    rename(object, u"starts"_s, u"from"_s);
    rename(object, u"ends"_s, u"to"_s);
    return object;
}

/// A way between the file's form and the record's: what becomes of hours, of a span and of an absence.
struct Way {
    using Each = QJsonValue (*)(const QJsonValue &);
    Each hours, span, absence;
};
constexpr Way intoRecord{hoursRecord, withoutOpenEnds, absenceRecord};
constexpr Way intoFile{hoursPair, withOpenEnd, absenceOfFile};

QJsonObject turned(const QString &section, QJsonObject entry, const Way &way)
{
    const auto turn = [&](const QString &member, Way::Each each) {
        if (entry.contains(member)) entry[member] = mapped(entry[member], each);
    };
    turn(u"hours"_s, way.hours);
    turn(u"terms"_s, way.span);
    turn(u"unavailable"_s, way.absence);
    return section == u"rooms" ? way.span(entry).toObject() : entry;
}

/// What the stored form leaves out because it says nothing.
void say(QJsonObject &entry, const QString &member, const QJsonValue &nothing)
{
    if (!entry.contains(member)) entry[member] = nothing;
}

bool isOfPeople(const QString &section)
{
    return section == u"arbitrators" || section == u"clerks";
}

/// A person's name gives way to his id: the one beside it, else the one that the office knows by that name.
Result<QJsonObject> withPerson(QJsonObject entry, const QString &place, const Lookup &lookup)
{
    const auto name = normalized(entry.take(u"name"_s).toString());
    const auto uuid = entry.take(u"uuid"_s).toString();
    const auto known = lookup(u"person"_s, uuid.isEmpty() ? name : uuid);
    if (known.isNull())
        return refuse(
            u"unknown-person"_s,
            Words::tr("%1: nobody of the office is called %2.").arg(place, name.isEmpty() ? uuid : name), {},
            place);
    entry[u"person"_s] = known.toString(QUuid::WithoutBraces);
    return entry;
}

Result<QJsonValue> sectionRecord(const QString &section, const QJsonValue &list, const Lookup &lookup)
{
    if (!list.isArray()) return list;
    QJsonArray made;
    for (const auto &value : list.toArray()) {
        const auto place = u"%1[%2]"_s.arg(section).arg(made.size());
        auto entry = Result<QJsonObject>(value.toObject());
        for (const auto &key : entry->keys()) {
            if (isStrange(key))
                return badMember(place + u'.' + key,
                                 Words::tr("“%1” is not a member of these data. Compare the spelling."));
        }
        entry = turned(section, *entry, intoRecord);
        if (const auto towns = u"townships"_s; entry->contains(towns))
            entry->insert(towns, mapped(entry->value(towns), trimmed));
        if (isOfPeople(section)) entry = withPerson(*entry, place, lookup);
        if (!entry) return refuse(entry);
        made.append(value.isObject() ? QJsonValue(*entry) : value);
    }
    return made;
}

void sayAll(const QString &section, QJsonObject &entry)
{
    if (section == u"tribunals") {
        say(entry, u"address"_s, QString());
        say(entry, u"townships"_s, QJsonArray());
        say(entry, u"travelMinutes"_s, 0);
        const Tribunal usual;
        QJsonArray hours;
        for (const auto &interval : usual.hours)
            hours.append(writeRecord(interval, Half::Both));
        say(entry, u"hours"_s, hours);
    }
    if (section == u"rooms") say(entry, u"online"_s, false);
    if (section == u"arbitrators") say(entry, u"specialities"_s, QJsonArray());
    if (isOfPeople(section)) say(entry, u"unavailable"_s, QJsonArray());
}

QJsonArray sectionOfFile(const QString &section, const QJsonArray &records, const NameOf &nameOf)
{
    QJsonArray made;
    for (const auto &value : records) {
        auto entry = value.toObject();
        sayAll(section, entry);
        entry = turned(section, entry, intoFile);
        if (isOfPeople(section)) {
            const auto uuid = entry.take(u"person"_s).toString();
            entry[u"uuid"_s] = uuid;
            entry[u"name"_s] = nameOf(*PersonId::fromString(uuid));
        }
        made.append(entry);
    }
    return made;
}

/// Adds whom a section names, each once.
Result<void> gather(const QJsonObject &file, const QString &section, Role role, QList<NamedPerson> &persons)
{
    const auto list = file[section].toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto member = u"%1[%2].name"_s.arg(section).arg(i);
        const auto entry = list[i].toObject();
        const auto name =
            acceptable(normalized(entry[u"name"_s].toString()), memberLabel(u"name"_s), longestName);
        if (!name) return refuse(name);
        if (name->isEmpty() && !entry.contains(u"uuid"_s))
            return refuse(u"missing-data"_s, Words::tr("%1 is missing. Enter it.").arg(member), {}, member);
        if (name->isEmpty()) continue;
        const auto there = std::ranges::find(persons, *name, &NamedPerson::name);
        if (there == persons.end())
            persons << NamedPerson{
                *name, {role}, PersonId::fromString(entry[u"uuid"_s].toString()).value_or(PersonId())};
        else if (!there->roles.contains(role))
            there->roles << role;
    }
    return {};
}

} // namespace

Result<QList<NamedPerson>> personsIn(const QJsonObject &file)
{
    QList<NamedPerson> persons;
    return gather(file, u"arbitrators"_s, Role::Arbitrator, persons)
        .and_then([&] { return gather(file, u"clerks"_s, Role::Clerk, persons); })
        .map([&] { return persons; });
}

Result<Registers> readRegisters(const QJsonObject &file, const Registers &standing, const Lookup &lookup)
{
    auto records = writeRecord(standing, Half::Both);
    for (const auto &section : file.keys()) {
        const auto made = sectionRecord(section, file[section], lookup);
        if (!made) return refuse(made);
        records[section] = *made;
    }
    return readRecord<Registers>(records, Vocabulary{lookup, memberLabel}, Place());
}

QJsonObject storedRegisters(const Registers &registers)
{
    auto stored = writeRecord(registers, Half::Both);
    for (const auto &section : stored.keys()) {
        QJsonArray entries;
        for (const auto &value : stored[section].toArray()) {
            auto entry = value.toObject();
            sayAll(section, entry);
            entries.append(entry);
        }
        stored[section] = entries;
    }
    return stored;
}

Result<Registers> registersFrom(const QJsonObject &stored)
{
    return readRecord<Registers>(stored, Vocabulary{{}, memberLabel}, Place());
}

QJsonObject registersFile(const Registers &registers, const NameOf &nameOf)
{
    const auto records = writeRecord(registers, Half::Both);
    QJsonObject file;
    for (const auto &section : records.keys())
        file[section] = sectionOfFile(section, records[section].toArray(), nameOf);
    return file;
}

} // namespace tiaocai::office
