// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_cases.h"

#include "base/text.h"
#include "office/permission.h"
#include "store/attachments.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

/// A case of the pack beside the one of the office; without one where the office does not know it.
struct Pair {
    std::optional<store::CaseRecord> record;
    CaseFile here, there;
    Divergence between;
    CarriedCase shown;
};

QString partiesOf(const CaseFile &file)
{
    return u"%1 ⇢ %2"_s.arg(file.names(PartyRole::Applicant), file.names(PartyRole::Respondent));
}

Result<Pair> pairOf(const Reading &at, const Reading &pack, const CaseId &id, Wording wording)
{
    Pair pair;
    const auto there = caseFile(pack, id);
    if (!there) return refuse(there);
    const auto record = caseRecord(at, id);
    if (!record && record.error().code != u"unknown-case") return refuse(record);
    const auto here = record ? caseFile(at, *record) : Result<CaseFile>(pair.here);
    if (!here) return refuse(here);
    if (record) pair.record = *record;
    pair.here = *here;
    pair.there = *there;
    pair.between = divergence(here->acts, there->acts, at.history.spared);
    pair.shown = {id, there->number(), partiesOf(*there)};
    pair.shown.differences = differences(*here, *there, pair.between, wording);
    pair.shown.acts = int(pair.between.onlyThere.size());
    if (!record) pair.shown.refusal = record.error();
    return pair;
}

/// Who recorded it may record it here too, and its hour has come.
Result<void> mayCome(const Reading &at, const CaseFile &file, const Act &act)
{
    if (act.recordedAt > at.now.moment)
        return refuse(u"date-in-future"_s,
                      Words::tr("“%1” is stamped %2: the laptop's clock is ahead. Set it right, or wait.")
                          .arg(label(act.kind()), act.recordedAt.toString(u"yyyy-MM-dd HH:mm"_s)));
    const auto who = at.history.person(act.recordedBy, act.recordedAt.date());
    return office::allowed(who.value_or(office::Person()), draftOf(act), &file);
}

/// As it was recorded on the laptop.
Ground groundOf(const Reading &at, const Act &act)
{
    return {.now = {act.recordedAt},
            .actor = act.recordedBy,
            .rules = at.rules(),
            .decider = act.decidedBy,
            .isAlone = at.isAlone()};
}

Result<CaseFile> bringAct(const Reading &at, const Reading &pack, const Pair &pair, const CaseFile &file,
                          const Act &act)
{
    auto after = mayCome(at, file, act).and_then([&] { return withCarried(file, act, groundOf(at, act)); });
    if (!after) return after;
    if (const auto named = bytesNamedBy(act)) {
        auto kept = store::Attachments(pack.file).bytes(named->sha256).and_then([&](const QByteArray &bytes) {
            return store::Attachments(at.file).keep(named->sha256, bytes);
        });
        if (!kept) return refuse(kept);
    }
    auto written = writeAct(at, *pair.record, act);
    return written ? after : refuse(written);
}

/// All that the pack brings of a case, or nothing of it.
Result<void> bring(const Reading &at, const Reading &pack, const Pair &pair)
{
    auto attempt = store::Attempt::begin(at.file);
    if (!attempt) return refuse(attempt);
    Result<CaseFile> file = pair.here;
    for (const auto &act : pair.between.onlyThere) {
        if (file) file = bringAct(at, pack, pair, *file, act);
    }
    return file
        .and_then([&](const CaseFile &after) {
            return index(at, *pair.record, statistics::foldedForIndex(after.id, after.acts, at.law()));
        })
        .and_then([&] { return attempt->keep(); });
}

/// A slot may be free once another case of the pack has left it.
bool mayComeLater(const Pair &pair)
{
    return pair.shown.state == Carried::Waiting && pair.shown.refusal &&
           pair.shown.refusal->code == u"slot-taken";
}

class Settling {
public:
    Settling(const Reading &at, const Reading &pack, const PackDecisions &decisions)
        : m_at(at)
        , m_pack(pack)
        , m_decisions(decisions)
    {
    }

    Result<Settled> settle(const office::Pack &pack, Wording wording)
    {
        const auto *known = m_at.history.pack(pack.pack);
        m_settled.shown = {pack.pack, pack.day, pack.tribunal, known && !known->voided};
        if (known) m_settled.shown.voidReason = known->voidReason;
        m_settled.act.pack = pack.pack;
        QList<Pair> pairs;
        for (const auto &id : pack.cases) {
            auto pair = pairOf(m_at, m_pack, id, wording);
            if (!pair) return refuse(pair);
            pairs << *std::move(pair);
        }
        for (auto &pair : pairs)
            decide(pair);
        for (bool isFreer = true; isFreer;) {
            isFreer = false;
            for (auto &pair : pairs) {
                if (mayComeLater(pair)) isFreer = tryToBring(pair) || isFreer;
            }
        }
        for (const auto &pair : pairs)
            note(pair);
        return m_settled;
    }

private:
    void decide(Pair &pair)
    {
        auto &shown = pair.shown;
        if (shown.acts == 0 && pair.between.changed.isEmpty()) return;
        const auto decision = m_decisions.constFind(shown.id);
        const bool isDecided = decision != m_decisions.cend();
        shown.isConflict = pair.between.isConflict() || !m_settled.shown.isOut || !pair.record;
        if (isDecided && !decision->take)
            shown.state = Carried::LeftOut;
        else if (shown.refusal || !pair.between.changed.isEmpty() || (shown.isConflict && !isDecided))
            shown.state = Carried::Waiting;
        else
            tryToBring(pair);
    }
    bool tryToBring(Pair &pair)
    {
        const auto done = bring(m_at, m_pack, pair);
        pair.shown.state = done ? Carried::Brought : Carried::Waiting;
        pair.shown.refusal = done ? std::nullopt : std::optional(done.error());
        return done.has_value();
    }
    /// What the office remembers of it.
    void note(const Pair &pair)
    {
        const auto &shown = pair.shown;
        QList<ActId> acts;
        for (const auto &act : pair.between.onlyThere)
            acts << act.id;
        if (shown.state == Carried::Brought) m_settled.act.acts << acts;
        if (shown.state == Carried::LeftOut)
            m_settled.act.leftOut << office::ActsLeftOut{shown.id, acts, m_decisions.value(shown.id).reason};
        const bool wasOut = m_at.history.out.value(shown.id) == m_settled.act.pack;
        if (wasOut && shown.state != Carried::Waiting) m_settled.act.cases << shown.id;
        m_settled.shown.cases << shown;
    }

    const Reading &m_at, &m_pack;
    const PackDecisions &m_decisions;
    Settled m_settled;
};

Result<PackDecisions> acceptableDecisions(PackDecisions decisions)
{
    for (auto &decision : decisions) {
        auto reason = acceptable(normalized(decision.reason), Words::tr("The reason"), longestStory);
        if (!reason) return refuse(reason);
        if (!decision.take && reason->isEmpty())
            return refuse(u"missing-data"_s, Words::tr("Say why what the pack brings is left out."), {},
                          u"reason"_s);
        decision.reason = *reason;
    }
    return decisions;
}

Result<void> isOfThisOffice(const Reading &at, const Reading &pack)
{
    if (pack.history.office.id != at.history.office.id)
        return refuse(
            u"other-office"_s,
            Words::tr("The pack was taken out of another office: %1.").arg(pack.history.office.name));
    if (!at.history.isPack()) return {};
    return refuse(u"carried-pack"_s,
                  Words::tr("This file is a pack of cases itself. A pack is checked in at the office."));
}

} // namespace

Result<Settled> settle(const Reading &at, const Reading &pack, const PackDecisions &decisions,
                       Wording wording)
{
    const auto *carried = pack.history.pack(pack.history.carried);
    if (auto ours = isOfThisOffice(at, pack); !ours) return refuse(ours);
    if (!carried) return refuse(u"damaged"_s, Words::tr("The pack does not say which cases it holds."));
    return acceptableDecisions(decisions).and_then(
        [&](const PackDecisions &said) { return Settling(at, pack, said).settle(*carried, wording); });
}

} // namespace tiaocai::desk
