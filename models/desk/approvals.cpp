// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/approvals.h"

#include "casework/act_codec.h"
#include "common_acts.h"
#include "entered_together.h"
#include "office/permission.h"
#include "office/proposal.h"
#include "rows.h"
#include "words.h"

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;
using office::Proposal;
using office::ProposalSettled;
using office::ProposalState;

namespace {

Result<OpenedProposal> waitingFor(const Reading &at, const ActId &id)
{
    return office::waiting(at.history, id)
        .and_then([&](const Proposal &proposal) { return opened(at, proposal); })
        .and_then([&](const OpenedProposal &of) -> Result<OpenedProposal> {
            if (office::mayDecide(at.actor, of.kind())) return of;
            return refuse(u"not-permitted"_s,
                          Words::tr("%1 may not decide this: “%2” is decided by: %3.")
                              .arg(at.actor.name, label(of.kind()), office::whoDecides(of.kind())));
        });
}

/// The act as who acts decides it.
ActDraft decided(const Reading &at, const OpenedProposal &of, QDate on)
{
    auto draft = approvedDraft(at, of, on);
    draft.decidedBy = at.actor.id;
    return draft;
}

bool mayApprove(const Reading &at, const QList<OpenedProposal> &all)
{
    const auto &first = all.first();
    if (first.proposal.state != ProposalState::Waiting) return false;
    return all.size() == 1 ? office::mayDecide(at.actor, first.kind()) : maySignAll(at, all, at.actor);
}

ProposedAct shown(const Reading &at, const OpenedProposal &of, const CaseRow &row)
{
    return {.proposal = of.proposal,
            .draft = of.draft,
            .kind = kindOf(of.draft.payload),
            .of = row,
            .by = at.history.nameOf(of.proposal.by),
            .legalDay = office::legalDay(of.draft, at.today()),
            .isMine = of.proposal.by == at.actor.id};
}

tl::unexpected<Refusal> nothingToApprove()
{
    return refuse(u"nothing-to-approve"_s,
                  Words::tr("This waits for nobody's approval: record it yourself."));
}

bool isOpen(const Proposal &proposal)
{
    return proposal.state == ProposalState::Waiting || proposal.state == ProposalState::Refused;
}

/// What concerns who acts, of what stands or falls together; nullopt: nothing of it does. A case that was taken back takes its proposals
/// with it, and one that is hidden from him what was proposed with it.
Result<std::optional<ProposedAct>> forActor(const Reading &at, const QList<Proposal> &together)
{
    QList<CaseId> ids;
    for (const auto &one : together) {
        if (!isOpen(one) || !at.history.admits(at.actor, one.id)) return std::nullopt;
        if (!ids.contains(one.id)) ids << one.id;
    }
    const auto lines = listsOf(at).of(ids);
    if (!lines) return refuse(lines);
    if (lines->size() < ids.size()) return std::nullopt;
    return opened(at, together).map([&](const QList<OpenedProposal> &all) {
        QList<ProposedAct> acts;
        for (const auto &one : all) {
            const auto line =
                std::ranges::find(*lines, one.file.id, [](const auto &of) { return of.record.id; });
            acts << shown(at, one, caseRow(*line, at.history, at.today()));
        }
        auto first = acts.takeFirst();
        first.mayDecide = mayApprove(at, all);
        first.with = acts;
        return first.isMine || first.mayDecide ? std::optional(first) : std::nullopt;
    });
}

/// Those that stand or fall with one that waits.
Result<QList<Proposal>> waitingWith(const Reading &at, const ActId &id)
{
    return office::waiting(at.history, id).map([&](const Proposal &one) { return at.history.together(one); });
}

/// What is sent back or withdrawn, is so with what stands or falls with it.
Result<void> settleAll(Writing &at, ProposalSettled settled)
{
    Result<void> done;
    for (const auto &one : at.history.together(*at.history.proposal(settled.proposal))) {
        settled.proposal = one.proposal;
        at.touched(one.id);
        if (done) done = at.decide(settled);
    }
    return done;
}

Result<void> isHisToSign(const Reading &at, const QList<Proposal> &together)
{
    return opened(at, together).and_then([&](const QList<OpenedProposal> &all) -> Result<void> {
        if (maySignAll(at, all, at.actor)) return {};
        return refuse(u"not-permitted"_s, Words::tr("%1 may not decide all of this.").arg(at.actor.name));
    });
}

/// Entered as the body enters it; something of it has to wait.
template <typename Body>
Result<Proposal> proposed(Writing &at, Body body)
{
    const auto entered = EnteredTogether::begin(at);
    if (!entered) return refuse(entered);
    if (const auto done = body(**entered); !done) return refuse(done);
    if (!(*entered)->waits()) return nothingToApprove();
    return (*entered)->settle().map(
        [&](const std::optional<ActId> &first) { return *at.history.proposal(*first); });
}

} // namespace

Result<QList<ProposedAct>> Approvals::list() const
{
    return m_bench.ask(Action::ReadCases, u"proposals"_s,
                       [&](const Reading &at) -> Result<QList<ProposedAct>> {
                           QList<ProposedAct> list;
                           for (const auto &proposal : at.history.proposals) {
                               // Together they stand where the first of them stands.
                               if (proposal.together && *proposal.together != proposal.proposal) continue;
                               const auto one = forActor(at, at.history.together(proposal));
                               if (!one) return refuse(one);
                               if (*one) list << **one;
                           }
                           return list;
                       });
}

Result<Proposal> Approvals::propose(const CaseId &id, const ActDraft &draft)
{
    const auto name = askedOf(id, u"propose "_s + casework::name(kindOf(draft.payload)));
    return m_bench.perform(Action::ReadCases, name, [&](Writing &at) -> Result<Proposal> {
        const auto file = caseFile(at, id);
        if (!file) return refuse(file);
        const auto would = asIfDecided(at, *file, draft).and_then([&](const ActDraft &decided) {
            return previewOf(at, *file, decided);
        });
        if (!would) return refuse(would);
        if (!mustPropose(at, *file, draft)) return nothingToApprove();
        const auto proposed = office::propose(id, draft);
        at.touched(id);
        return settleSentBack(at, id, proposed.what).and_then([&] { return at.decide(proposed); }).map([&] {
            return *at.history.proposal(proposed.proposal);
        });
    });
}

Result<Proposal> Approvals::proposeInAll(const CaseId &id, const ActDraft &draft)
{
    return m_bench.perform(Action::ReadCases, askedOf(id, u"propose in all"_s), [&](Writing &at) {
        return proposed(at, [&](EnteredTogether &entered) {
            return correctInAll(
                at, id, draft, [&](const CaseId &of, const ActDraft &own) { return entered.enter(of, own); });
        });
    });
}

Result<Proposal> Approvals::proposeParties(const CaseId &id, QDate on, const QList<Cases::Joining> &joining)
{
    return m_bench.perform(Action::ReadCases, askedOf(id, u"propose parties"_s), [&](Writing &at) {
        return proposed(at, [&](EnteredTogether &entered) -> Result<void> {
            for (const auto &[party, note] : joining) {
                const auto done = entered.enter(id, {.payload = party, .on = on, .note = note});
                if (!done) return refuse(done);
            }
            return {};
        });
    });
}

Result<Recorded> Approvals::preview(const ActId &proposal, QDate on) const
{
    return m_bench.ask(Action::ReadCases, u"preview approval"_s, [&](const Reading &at) -> Result<Recorded> {
        const auto together = waitingWith(at, proposal);
        if (!together) return refuse(together);
        // What several do depends on what those before them did: it is seen when they are approved.
        if (together->size() > 1)
            return caseFile(at, together->first().id).map([&](const CaseFile &file) {
                return Recorded{viewOf(at, file), {}, {}, {}};
            });
        return waitingFor(at, proposal).and_then([&](const OpenedProposal &of) {
            return previewOf(at, of.file, decided(at, of, on));
        });
    });
}

Result<Recorded> Approvals::approve(const ActId &proposal, QDate on)
{
    return m_bench.perform(Action::ReadCases, u"approve"_s, [&](Writing &at) -> Result<Recorded> {
        const auto together = waitingWith(at, proposal);
        if (!together) return refuse(together);
        if (together->size() > 1)
            return opened(at, *together).and_then([&](const QList<OpenedProposal> &all) {
                return approveTogether(at, all, on);
            });
        const auto of = waitingFor(at, proposal);
        if (!of) return refuse(of);
        return recordWithOthers(at, of->file.id, decided(at, *of, on)).and_then([&](const Recorded &done) {
            return at.decide(ProposalSettled{proposal, ProposalState::Decided, done.act}).map([&] {
                return done;
            });
        });
    });
}

Result<void> Approvals::sendBack(const ActId &proposal, const QString &reason)
{
    return m_bench.perform(Action::ReadCases, u"send back"_s, [&](Writing &at) -> Result<void> {
        const auto his = waitingWith(at, proposal).and_then([&](const QList<Proposal> &together) {
            return together.size() > 1 ? isHisToSign(at, together)
                                       : waitingFor(at, proposal).map([](const OpenedProposal &) {});
        });
        if (!his) return refuse(his);
        return office::sendBack(at.history, proposal, reason).and_then([&](const ProposalSettled &settled) {
            return settleAll(at, settled);
        });
    });
}

Result<void> Approvals::withdraw(const ActId &proposal)
{
    return m_bench.perform(Action::ReadCases, u"withdraw proposal"_s, [&](Writing &at) {
        return office::withdraw(at.history, proposal, at.actor.id)
            .and_then([&](const ProposalSettled &settled) { return settleAll(at, settled); });
    });
}

} // namespace tiaocai::desk
