// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/tribunal.h"

#include "arbitration/service.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct TribunalText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

bool isPublished(const CaseFile &file)
{
    return std::any_of(file.services.cbegin(), file.services.cend(), [&](const Service &service) {
        const auto *recipient = file.party(service.recipient);
        return service.byPublication && recipient && recipient->record.role == PartyRole::Respondent;
    });
}

} // namespace

Recusals recusals(const CaseFile &file)
{
    Recusals found;
    for (const auto &act : file.effective) {
        if (const auto *requested = std::get_if<RecusalRequested>(&act.payload))
            found.pending.append(requested->against);
        const auto *decided = std::get_if<RecusalDecided>(&act.payload);
        if (!decided || found.pending.isEmpty()) continue;
        const auto person = found.pending.takeFirst();
        if (decided->granted == true) found.granted.append(person);
    }
    return found;
}

Result<void> requireUnchallenged(const CaseFile &file, const ActDraft &draft, const Ground &ground,
                                 const QList<PersonId> &acting)
{
    auto persons = acting;
    persons.append(ground.actor);
    if (draft.decidedBy) persons.append(*draft.decidedBy);
    const auto challenged = recusals(file);
    const bool isBarred = std::any_of(persons.cbegin(), persons.cend(),
                                      [&](const PersonId &person) { return challenged.bar(person); });
    if (!isBarred) return {};
    return refuse(
        u"recusal-pending"_s,
        TribunalText::tr(
            "Somebody whose recusal was asked for or granted may not act in this case. Record the decision "
            "on the recusal, or compose the tribunal anew."),
        u"规则11"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &, const SimplifiedChosen &payload, const Ground &,
                   QStringList &warnings)
{
    if (file.simplified)
        return refuse(u"already-simplified"_s, TribunalText::tr("The case is handled simply already."),
                      u"规则56"_s);
    if (isPublished(file))
        return refuse(
            u"simplified-barred"_s,
            TribunalText::tr("A case whose respondent cannot be found and is served by publication may not "
                             "be handled simply."),
            u"规则57(三)"_s);
    if (!payload.told)
        warnings.append(TribunalText::tr("The parties have not been told of the simplified procedure."));
    return {};
}

void apply(CaseFile &file, const Act &, const SimplifiedChosen &)
{
    file.simplified = true;
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const SimplifiedChosen &)
{
    sink.add(EventKind::SimplifiedChosen, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ConvertedToOrdinary &,
                   const Ground &ground, QStringList &warnings)
{
    if (!file.simplified)
        return refuse(u"not-simplified"_s, TribunalText::tr("The case is not handled simply."), u"规则61"_s);
    if (isOver(clockOf(file, ground, law::ids::ArbAward45), draft.on))
        warnings.append(TribunalText::tr("The period is over; a case is converted before it ends."));
    return {};
}

void apply(CaseFile &file, const Act &, const ConvertedToOrdinary &)
{
    file.simplified = false;
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ConvertedToOrdinary &)
{
    sink.add(EventKind::ConvertedToOrdinary, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &, const TribunalComposed &payload, const Ground &,
                   QStringList &warnings)
{
    const auto &arbitrators = payload.arbitrators;
    if (arbitrators.size() != 1 && arbitrators.size() != 3)
        return refuse(u"tribunal-size"_s, TribunalText::tr("A tribunal has one or three arbitrators."),
                      u"法31"_s, u"arbitrators"_s);
    if (payload.recorder && arbitrators.contains(*payload.recorder))
        return refuse(
            u"recorder-is-arbitrator"_s,
            TribunalText::tr("The recorder may not be an arbitrator of the same case. Name somebody else."),
            u"组织15"_s, u"recorder"_s);
    if (payload.presiding && !arbitrators.contains(*payload.presiding))
        return refuse(u"presiding-not-member"_s,
                      TribunalText::tr("The presiding arbitrator must be one of the arbitrators."), u"法31"_s,
                      u"presiding"_s);
    const bool sits = std::any_of(file.hearings.cbegin(), file.hearings.cend(), [&](const Hearing &hearing) {
        return hearing.id == payload.hearing && hearing.state == Hearing::Set;
    });
    if (payload.hearing && !sits)
        return refuse(u"no-hearing"_s,
                      TribunalText::tr("No such hearing is set. Record the setting of the hearing first."),
                      u"法35"_s, u"hearing"_s);
    const auto challenged = recusals(file);
    if (std::any_of(arbitrators.cbegin(), arbitrators.cend(),
                    [&](const PersonId &person) { return challenged.bar(person); }))
        return refuse(
            u"recusal-pending"_s,
            TribunalText::tr(
                "One of the arbitrators was recused or is to be. Name somebody else, or decide first."),
            u"规则11"_s, u"arbitrators"_s);
    if (arbitrators.size() == 1 && isCollective(file))
        warnings.append(
            file.simplified
                ? TribunalText::tr(
                      "A collective case that is handled simply may have one arbitrator; some read the "
                      "rules more strictly.")
                : TribunalText::tr(
                      "A case of ten or more workers with a common claim has three arbitrators."));
    return {};
}

void apply(CaseFile &file, const Act &, const TribunalComposed &payload)
{
    file.tribunal = payload.arbitrators;
    if (const auto presiding = file.tribunal.indexOf(payload.presiding.value_or(PersonId())); presiding > 0)
        file.tribunal.move(presiding, 0);
    file.recorder = payload.recorder;
    const auto sits = std::find_if(file.hearings.begin(), file.hearings.end(), [&](const Hearing &hearing) {
        return hearing.id == payload.hearing && hearing.state == Hearing::Set;
    });
    if (sits != file.hearings.end()) sits->arbitrators = file.tribunal;
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const TribunalComposed &)
{
    emitTribunalNotice(sink, file, act);
}

Result<void> check(const CaseFile &file, const ActDraft &, const RecusalRequested &payload, const Ground &,
                   QStringList &warnings)
{
    if (!file.tribunal.isEmpty() && !file.tribunal.contains(payload.against))
        warnings.append(TribunalText::tr("The person is not of the tribunal."));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const RecusalRequested &payload)
{
    sink.add(EventKind::RecusalRequested, act.on, payload.against.uuid());
}

Result<void> check(const CaseFile &file, const ActDraft &, const RecusalDecided &, const Ground &,
                   QStringList &)
{
    return requireAsked(!recusals(file).pending.isEmpty(),
                        TribunalText::tr("No recusal awaits a decision. Record the request first."),
                        u"规则11"_s);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const RecusalDecided &)
{
    const auto *requested = answeredBy<RecusalRequested, RecusalDecided>(file, act);
    sink.add(EventKind::RecusalDecided, act.on, requested ? requested->against.uuid() : QUuid());
}

} // namespace tiaocai::casework
