// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/hearings.h"

#include "base/strict_json.h"
#include "base/text.h"
#include "bench.h"
#include "office/registers_file.h"
#include "office/verbs.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

const office::Registers &standingRegisters(const Reading &at)
{
    return at.history.registersOn(at.today());
}

Result<QJsonObject> registersIn(const QByteArray &bytes)
{
    const auto json = readStrictJson(bytes, u"bad-data"_s, Words::tr("The file of registers"));
    if (!json) return refuse(json);
    if (json->root.isObject()) return json->root.toObject();
    return refuse(u"bad-data"_s, Words::tr("The file holds no registers. Compare it with: tiaocai-cli registers."));
}

/// Somebody of the staff, by name or id.
Lookup staffOf(const Reading &at)
{
    return [people = at.history.people(at.history.staffDay(at.today()))](QStringView, const QString &word) {
        const auto id = PersonId::fromString(word);
        const auto known = std::ranges::find_if(people, [&](const office::Person &person) {
            return id ? person.id == *id : person.name == word;
        });
        return known == people.end() ? QUuid() : known->id.uuid();
    };
}

/// Who is named and does not belong to the staff joins it today.
Result<void> joinNamed(Writing &at, const QJsonObject &file)
{
    const auto named = office::personsIn(file);
    if (!named) return refuse(named);
    for (const auto &[name, roles] : *named) {
        const auto staff = at.history.staff(at.history.staffDay(at.today()));
        if (std::ranges::find(staff, name, &office::Person::name) != staff.end()) continue;
        auto joined = office::join(at.history, name, roles, at.today(), at.today())
                          .and_then([&](const office::StaffJoined &who) { return at.decide(who); });
        if (!joined) return joined;
    }
    return {};
}

Result<office::RegisterChanges> import(Writing &at, const QJsonObject &file)
{
    if (auto joined = joinNamed(at, file); !joined) return refuse(joined);
    const auto before = standingRegisters(at);
    const auto after = office::readRegisters(file, before, staffOf(at));
    if (!after) return refuse(after);
    const auto nameOf = [&](const PersonId &id) { return at.history.nameOf(id); };
    if (auto fit = office::checkRegisters(*after, nameOf); !fit) return refuse(fit);
    if (*after == before) return office::RegisterChanges();
    return at.decide(office::RegistersChanged{*after}).map([&] { return office::changes(before, *after); });
}

} // namespace

const office::Registers &Hearings::registers() const
{
    return standingRegisters(m_bench.reading());
}

QJsonObject Hearings::registersFile() const
{
    const auto at = m_bench.reading();
    return office::registersFile(standingRegisters(at), [&](const PersonId &id) { return at.history.nameOf(id); });
}

Result<office::RegisterChanges> Hearings::importRegisters(const QByteArray &json)
{
    return m_bench.perform(Action::ChangeRegisters, u"import registers"_s,
                           [&](Writing &at) -> Result<office::RegisterChanges> {
                               const auto file = registersIn(json);
                               return file ? import(at, *file) : refuse(file);
                           });
}

} // namespace tiaocai::desk
