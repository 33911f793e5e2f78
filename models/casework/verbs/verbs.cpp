// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "casework/act_codec.h"
#include "fold/every_act.h"
#include "verbs/allowed.h"
#include "verbs/fill.h"
#include "verbs/insist.h"
#include "verbs/with_act.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct VerbsText {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

constexpr int namedNextActs = 5;

Result<void> checkAny(const CaseFile &file, const ActDraft &draft, const Ground &ground,
                      QStringList &warnings)
{
    return std::visit([&](const auto &payload) { return check(file, draft, payload, ground, warnings); },
                      draft.payload);
}

/// What was entered can be stored and read again, whichever way it came.
Result<void> insistOnStorable(const ActDraft &draft)
{
    if (auto note = acceptable(draft.note, VerbsText::tr("Note")); !note) return refuse(note);
    if (auto proof = acceptable(draft.proof.text, VerbsText::tr("Proof")); !proof) return refuse(proof);
    return readsBack(draft.payload, toJson(draft.payload));
}

Result<void> prepare(const CaseFile &file, ActDraft &draft, const Ground &ground)
{
    if (auto day = insistOnDay(file, draft, ground); !day) return day;
    draft.proof.text = draft.proof.text.trimmed();
    giveIds(draft.payload, ground.now.today());
    if (auto filled = fill(file, draft.on, draft.payload, ground); !filled) return filled;
    if (auto complete = insist(file, draft.payload, ground); !complete) return complete;
    return insistOnStorable(draft);
}

QString nextActs(const CaseFile &file)
{
    QStringList names;
    const auto kinds = mayFollow(file);
    for (const auto kind : kinds.first(std::min<qsizetype>(namedNextActs, kinds.size())))
        names.append(label(kind));
    return names.join(VerbsText::tr(", "));
}

tl::unexpected<Refusal> notAllowed(const CaseFile &file, ActKind kind)
{
    return refuse(u"act-not-allowed"_s,
                  VerbsText::tr("“%1” cannot follow now: the case is “%2”. What may follow: %3.")
                      .arg(label(kind), label(file.stage), nextActs(file)),
                  facts(kind).article);
}

bool isKnownIrregularity(const CaseFile &file, const Irregularity &irregularity)
{
    return std::any_of(file.irregularities.begin(), file.irregularities.end(),
                       [&](const Irregularity &known) {
                           return known.act == irregularity.act && known.code == irregularity.code;
                       });
}

/// An act of an earlier day takes its place among the others, and every one must still fit where it stands.
Result<void> checkPlace(const CaseFile &file, const Act &act, const Ground &ground)
{
    const bool isLast = std::all_of(file.effective.begin(), file.effective.end(),
                                    [&](const Act &other) { return other.on <= act.on; });
    if (isLast || act.kind() == ActKind::ActCorrected) return {};
    const auto after = withAct(file, act, ground);
    for (const auto &irregularity : after.irregularities) {
        if (!isKnownIrregularity(file, irregularity))
            return refuse(u"out-of-order"_s,
                          VerbsText::tr("Dated %1, this does not fit what the case already holds. %2")
                              .arg(toText(act.on), irregularity.text),
                          facts(act.kind()).article);
    }
    return {};
}

Result<Decided> decide(const CaseFile &file, ActDraft draft, const Ground &ground)
{
    if (auto prepared = prepare(file, draft, ground); !prepared) return tl::unexpected(prepared.error());
    QStringList warnings;
    if (auto lawful = checkAny(file, draft, ground, warnings); !lawful) return tl::unexpected(lawful.error());
    auto act = actOf(file.id, std::move(draft), ground);
    if (const auto late = lateEntry(act); !late.isEmpty()) warnings.append(late);
    return Decided{std::move(act), warnings};
}

} // namespace

Act actOf(const CaseId &id, ActDraft draft, const Ground &ground)
{
    Act act;
    act.id = draft.id.isNull() ? ActId::fresh() : draft.id;
    act.caseId = id;
    act.on = draft.on;
    act.at = draft.at;
    act.recordedAt = ground.now.moment;
    act.recordedBy = ground.actor;
    act.decidedBy = draft.decidedBy;
    act.concerns = std::move(draft.concerns);
    act.proof = std::move(draft.proof);
    act.note = std::move(draft.note);
    act.payload = std::move(draft.payload);
    return act;
}

CaseFile withAct(const CaseFile &file, Act act, const Ground &ground)
{
    auto acts = file.acts;
    acts.append(std::move(act));
    return fold(file.id, std::move(acts), ground.rules, ground.now.today());
}

Result<Decided> open(const CaseId &id, ActDraft draft, const Ground &ground)
{
    const auto kind = kindOf(draft.payload);
    if (!opensCase(kind))
        return refuse(
            u"not-an-opening-act"_s,
            VerbsText::tr("“%1” does not open a case. Register the application first.").arg(label(kind)),
            facts(kind).article);
    CaseFile file;
    file.id = id;
    file.kind = caseKindOf(kind);
    return decide(file, std::move(draft), ground);
}

Result<Decided> record(const CaseFile &file, ActDraft draft, const Ground &ground)
{
    const auto kind = kindOf(draft.payload);
    if (!isAllowed(file, kind)) return notAllowed(file, kind);
    auto decided = decide(file, std::move(draft), ground);
    if (!decided) return decided;
    if (auto place = checkPlace(file, decided->act, ground); !place) return tl::unexpected(place.error());
    return decided;
}

Result<Act> outlook(const CaseFile &file, ActDraft draft, const Ground &ground)
{
    const auto kind = kindOf(draft.payload);
    if (!isAllowed(file, kind)) return notAllowed(file, kind);
    if (auto day = insistOnDay(file, draft, ground); !day) return refuse(day);
    giveIds(draft.payload, ground.now.today());
    (void)fill(file, draft.on, draft.payload, ground); // what does not follow yet is missing still
    return actOf(file.id, std::move(draft), ground);
}

Result<Act> backEntered(const CaseFile *file, ActDraft draft, const BatchId &batch, const Ground &ground)
{
    CaseFile none;
    const auto &known = file ? *file : none;
    if (auto day = insistOnDay(none, draft, ground); !day) return tl::unexpected(day.error());
    giveIds(draft.payload, ground.now.today());
    // A ledger's row may leave open what a person would be asked for, and names its mediators itself.
    if (kindOf(draft.payload) != ActKind::MediationAccepted)
        (void)fill(known, draft.on, draft.payload, ground);
    auto act = actOf(known.id, std::move(draft), ground);
    act.batch = batch;
    return act;
}

Result<Act> backEnter(const CaseFile *file, ActDraft draft, const BatchId &batch, const Ground &ground)
{
    auto act = backEntered(file, std::move(draft), batch, ground);
    if (!act) return act;
    // Whoever writes it reads it back; a trial run need not.
    const auto fits =
        acceptable(act->note, VerbsText::tr("Note"))
            .and_then([&](const QString &) { return acceptable(act->proof.text, VerbsText::tr("Proof")); })
            .and_then([&](const QString &) { return insistOnLimits(act->payload); });
    return fits ? act : refuse(fits);
}

} // namespace tiaocai::casework
