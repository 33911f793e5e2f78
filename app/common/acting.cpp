// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acting.h"

namespace tiaocai::app {

namespace {

Result<void> actAs(desk::Desk &desk, const QString &nameOrId)
{
    return desk.actAs(nameOrId).map([](const office::Person &) {});
}

std::optional<office::Person> hereById(const desk::Desk &desk, const QString &id)
{
    for (const auto &person : desk.office().people()) {
        if (person.id.toString() == id && person.isHere()) return person;
    }
    return std::nullopt;
}

} // namespace

Result<void> beginActing(desk::Desk &desk, const desk::Credential &who)
{
    if (desk.accounts().areSetUp()) return desk.logIn(who).map([](const office::Person &) {});
    if (!who.name.isEmpty()) return actAs(desk, who.name);
    const auto founder = hereById(desk, desk.office().founder().toString());
    return founder ? actAs(desk, founder->id.toString()) : Result<void>();
}

Result<void> beginAlone(desk::Desk &desk)
{
    if (desk.accounts().areSetUp()) return {};
    if (desk.office().identity().demonstration) return beginActing(desk, {});
    const auto here = desk.office().staff(desk.now().today());
    return here.size() == 1 ? actAs(desk, here.first().id.toString()) : Result<void>();
}

} // namespace tiaocai::app
