// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/passing_on.h"

#include "case_files.h"
#include "office/verbs.h"
#include "rows.h"
#include "words.h"

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

Result<office::Person> somebody(const Reading &at, const PersonId &id)
{
    if (const auto person = at.history.person(id, at.history.staffDay(at.today()))) return *person;
    return refuse(u"unknown-person"_s, Words::tr("The office does not know this person."));
}

/// Who takes them belongs to the office, and is somebody else.
Result<office::Person> whoTakes(const Reading &at, const PersonId &from, const PersonId &to)
{
    return somebody(at, to).and_then([&](const office::Person &person) -> Result<office::Person> {
        if (to == from)
            return refuse(u"same-person"_s,
                          Words::tr("%1 has these cases already. Choose somebody else.").arg(person.name), {},
                          u"to"_s);
        if (person.isHere()) return person;
        return refuse(u"unknown-person"_s, Words::tr("%1 does not belong to the staff.").arg(person.name), {},
                      u"to"_s);
    });
}

HandlerRole roleIn(const CaseFile &file)
{
    return file.kind == CaseKind::Mediation ? HandlerRole::Mediator : HandlerRole::Arbitrator;
}

/// By what the file says: a list shows who presides where nobody else was named.
Result<CasesToPass> casesOf(const Reading &at, const PersonId &from, const std::optional<office::Person> &to)
{
    const statistics::CaseQuery his{.state = statistics::CaseState::Open, .handler = from};
    const auto lines = store::Projections(at.file).list(his, at.today());
    if (!lines) return refuse(lines);
    CasesToPass found;
    for (const auto &line : *lines) {
        const auto &id = line.record.id;
        if (!at.history.admits(at.actor, id) || (to && !at.history.admits(*to, id))) {
            ++found.restricted;
            continue;
        }
        const auto file = caseFile(at, id);
        if (!file) return refuse(file);
        const bool isHandler = file->handler == from;
        (isHandler ? found.cases : found.tribunals) << caseRow(line, at.history, at.today());
    }
    return found;
}

Result<void> assign(Writing &at, const CaseId &id, const PersonId &to, const QString &reason)
{
    const auto file = caseFile(at, id);
    if (!file) return refuse(file);
    const ActDraft draft{.payload = HandlerAssigned{to, roleIn(*file), reason}, .on = at.today()};
    return recordAct(at, id, draft).map([](const Recorded &) {});
}

} // namespace

Result<CasesToPass> PassingOn::preview(const PersonId &from, const PersonId &to) const
{
    return m_bench.ask(Action::PassCasesOn, u"cases to pass on"_s,
                       [&](const Reading &at) -> Result<CasesToPass> {
                           const auto known = somebody(at, from);
                           if (!known) return refuse(known);
                           if (to.isNull()) return casesOf(at, from, std::nullopt);
                           return whoTakes(at, from, to).and_then([&](const office::Person &person) {
                               return casesOf(at, from, person);
                           });
                       });
}

Result<CasesToPass> PassingOn::pass(const PersonId &from, const PersonId &to, const QString &reason,
                                    const Deliver &deliver)
{
    return m_bench.perform(Action::PassCasesOn, u"pass cases on"_s, [&](Writing &at) -> Result<CasesToPass> {
        const auto person =
            somebody(at, from).and_then([&](const office::Person &) { return whoTakes(at, from, to); });
        if (!person) return refuse(person);
        const auto why = office::neededText(reason, "reason");
        if (!why) return refuse(why);
        const auto found = casesOf(at, from, *person);
        if (!found) return found;
        if (found->cases.isEmpty())
            return refuse(
                u"no-cases"_s,
                Words::tr("%1 handles no open case that could be passed on.").arg(at.history.nameOf(from)));
        office::CasesPassedOn passed{from, to, {}, *why};
        for (const auto &row : found->cases) {
            if (auto done = assign(at, row.id, to, *why); !done) return refuse(done);
            passed.cases << row.id;
        }
        return at.decide(passed)
            .and_then([&] { return deliver ? deliver(*found) : Result<void>(); })
            .map([&] { return *found; });
    });
}

} // namespace tiaocai::desk
