// SPDX-License-Identifier: GPL-3.0-or-later
#include "common_acts.h"

#include "hearings/common_sheet.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

bool isOfSeveral(ActKind kind)
{
    using enum ActKind;
    return kind == CasesJoined || kind == TribunalComposed || kind == HearingSet || kind == HearingHeld ||
           kind == HearingCancelled || kind == PostponementDecided;
}

const Act *recordedAct(const CaseFile &file, const ActId &id)
{
    const auto found = std::ranges::find(file.acts, id, &Act::id);
    return found == file.acts.end() ? nullptr : &*found;
}

/// Recorded by the same person at the same moment, and not voided since.
const Act *sameIn(const CaseFile &other, const Act &act)
{
    for (const auto &each : other.acts) {
        const bool isSame = each.kind() == act.kind() && each.on == act.on &&
                            each.recordedAt == act.recordedAt && each.recordedBy == act.recordedBy;
        const bool counts = std::ranges::find(other.effective, each.id, &Act::id) != other.effective.end();
        if (isSame && counts) return &each;
    }
    return nullptr;
}

/// Whom a case was ever joined with, in its own words.
QStringList everJoined(const CaseFile &file)
{
    auto words = file.joined;
    for (const auto &act : file.acts) {
        if (const auto *joined = std::get_if<CasesJoined>(&act.payload)) words << joined->cases;
    }
    words.removeDuplicates();
    return words;
}

/// Every case that it was ever joined with, by way of others too, and that stands in this office.
Result<QList<CaseFile>> joinedWith(const Reading &at, const CaseFile &file)
{
    QList<CaseFile> all{file};
    for (qsizetype next = 0; next < all.size(); ++next) {
        for (const auto &word : everJoined(all[next])) {
            const auto other =
                caseCalled(at, word).and_then([&](const CaseId &id) { return caseFile(at, id); });
            if (!other && other.error().code != u"unknown-case") return refuse(other);
            const bool isNew = other && std::ranges::find(all, other->id, &CaseFile::id) == all.end();
            if (isNew) all << *other;
        }
    }
    return all.mid(1);
}

/// The right data as they stand in another of the cases: its own hearing, its own people.
struct Elsewhere {
    const CaseFile &from, &other;
    const Payload &was; ///< in the other case

    Payload operator()(const HearingHeld &right) const
    {
        return hearings::correctedSheet(other, from, std::get<HearingHeld>(was), right);
    }
    Payload operator()(HearingSet right) const
    {
        right.hearing = std::get<HearingSet>(was).hearing;
        right.heardWith = std::get<HearingSet>(was).heardWith;
        return right;
    }
    Payload operator()(HearingCancelled right) const
    {
        right.hearing = std::get<HearingCancelled>(was).hearing;
        return right;
    }
    Payload operator()(TribunalComposed right) const
    {
        right.hearing = std::get<TribunalComposed>(was).hearing;
        return right;
    }
    template <typename P>
    Payload operator()(const P &right) const
    {
        return right;
    }
};

ActDraft ofTheOther(ActDraft draft, const CaseFile &from, const CaseFile &other, const ActId &act)
{
    auto &corrected = std::get<ActCorrected>(draft.payload);
    corrected.act = act;
    if (corrected.rightData)
        corrected.rightData = std::make_shared<const Payload>(
            std::visit(Elsewhere{from, other, other.act(act)->payload}, *corrected.rightData));
    draft.id = {};
    return draft;
}

} // namespace

Result<Recorded> inItsCase(Result<Recorded> recorded, const CaseFile &of)
{
    if (!recorded)
        recorded.error().text = Words::tr("In case %1: %2").arg(of.number(), recorded.error().text);
    return recorded;
}

Result<QList<CommonAct>> alsoIn(const Reading &at, const CaseId &id, const ActId &actId)
{
    const auto file = caseFile(at, id);
    if (!file) return refuse(file);
    const auto *act = recordedAct(*file, actId);
    if (!act || !isOfSeveral(act->kind())) return QList<CommonAct>();
    return joinedWith(at, *file).map([&](const QList<CaseFile> &others) {
        QList<CommonAct> same;
        for (const auto &other : others) {
            if (const auto *there = sameIn(other, *act))
                same << CommonAct{other.id, other.number(), there->id};
        }
        return same;
    });
}

Result<Recorded> correctInAll(Writing &at, const CaseId &id, const ActDraft &draft, const Enter &enter)
{
    const auto &corrected = std::get<ActCorrected>(draft.payload);
    const auto file = caseFile(at, id);
    const auto same = alsoIn(at, id, corrected.act);
    if (!file || !same) return file ? refuse(same) : refuse(file);
    // Which cases are joined stands in each of them in other words: it is taken back in all, or said anew in each.
    if (corrected.rightData && std::holds_alternative<CasesJoined>(*corrected.rightData) && !same->isEmpty())
        return refuse(u"bad-data"_s,
                      Words::tr("Which cases are joined is said in each of them for itself. Correct it case "
                                "by case, or take the joining back in all."));
    const auto recorded = enter(id, draft);
    for (const auto &one : *same) {
        if (!recorded) return recorded;
        const auto other = caseFile(at, one.of);
        if (!other) return refuse(other);
        auto there = inItsCase(enter(one.of, ofTheOther(draft, *file, *other, one.act)), *other);
        if (!there) return there;
    }
    return recorded;
}

} // namespace tiaocai::desk
