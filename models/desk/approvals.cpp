// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/approvals.h"

#include "case_files.h"
#include "casework/act_codec.h"
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

/// A proposal with the case in which it was made.
struct Opened {
    Proposal proposal;
    ActDraft draft;
    CaseFile file;

    ActKind kind() const { return kindToDecide(file, draft.payload); }
};

Result<Opened> opened(const Reading &at, const Proposal &proposal)
{
    const auto draft = office::draftIn(proposal);
    if (!draft) return refuse(draft);
    return caseFile(at, proposal.id).map([&](const CaseFile &file) {
        return Opened{proposal, *draft, file};
    });
}

Result<Opened> waitingFor(const Reading &at, const ActId &id)
{
    return office::waiting(at.history, id)
        .and_then([&](const Proposal &proposal) { return opened(at, proposal); })
        .and_then([&](const Opened &of) -> Result<Opened> {
            if (office::mayDecide(at.actor, of.kind())) return of;
            return refuse(u"not-permitted"_s,
                          Words::tr("%1 may not decide this: “%2” is decided by: %3.")
                              .arg(at.actor.name, label(of.kind()), office::whoDecides(of.kind())));
        });
}

/// The act as who acts decides it.
ActDraft decided(const Reading &at, const Opened &of, QDate on)
{
    auto draft = of.draft;
    draft.on = on.isValid() ? on : office::legalDay(draft, at.today());
    draft.decidedBy = at.actor.id;
    return draft;
}

ProposedAct shown(const Reading &at, const Opened &of, const CaseRow &row)
{
    const bool waits = of.proposal.state == ProposalState::Waiting;
    return {.proposal = of.proposal,
            .draft = of.draft,
            .kind = kindOf(of.draft.payload),
            .of = row,
            .by = at.history.nameOf(of.proposal.by),
            .legalDay = office::legalDay(of.draft, at.today()),
            .isMine = of.proposal.by == at.actor.id,
            .mayDecide = waits && office::mayDecide(at.actor, of.kind())};
}

bool isOpen(const Proposal &proposal)
{
    return proposal.state == ProposalState::Waiting || proposal.state == ProposalState::Refused;
}

/// What concerns who acts; nullopt: nothing of it does. A case that was taken back takes its proposals with it.
Result<std::optional<ProposedAct>> forActor(const Reading &at, const Proposal &proposal)
{
    const bool mayBe = isOpen(proposal) && at.history.admits(at.actor, proposal.id);
    const auto lines = mayBe ? listsOf(at).of({proposal.id}) : QList<store::CaseLine>();
    if (!lines) return refuse(lines);
    if (lines->isEmpty()) return std::nullopt;
    return opened(at, proposal).map([&](const Opened &of) {
        const auto act = shown(at, of, caseRow(lines->first(), at.history, at.today()));
        return act.isMine || act.mayDecide ? std::optional(act) : std::nullopt;
    });
}

/// Proposed once more, it takes the place of what was sent back.
Result<void> settleSentBack(Writing &at, const CaseId &id, const QString &what)
{
    QList<ActId> former;
    for (const auto &one : at.history.proposals) {
        const bool isSame = one.id == id && one.what == what && one.by == at.actor.id;
        if (isSame && one.state == ProposalState::Refused) former << one.proposal;
    }
    Result<void> done;
    for (const auto &one : former) {
        if (done) done = at.decide(ProposalSettled{one, ProposalState::Withdrawn});
    }
    return done;
}

/// What the law demands of the decision is asked of whoever may decide.
Result<ActDraft> asIfDecided(const Reading &at, const CaseFile &file, ActDraft draft)
{
    const auto kind = kindToDecide(file, draft.payload);
    const auto barred = recusals(file);
    for (const auto &person : at.history.staff(at.today())) {
        if (draft.decidedBy || barred.bar(person.id) || !office::mayDecide(person, kind)) continue;
        draft.decidedBy = person.id;
    }
    if (draft.decidedBy) return draft;
    return refuse(u"nobody-decides"_s, Words::tr("Nobody of the staff may decide “%1”. It is the decision "
                                                 "of: %2. Give somebody that role, or name "
                                                 "a substitute.")
                                           .arg(label(kind), office::whoDecides(kind)));
}

} // namespace

Result<QList<ProposedAct>> Approvals::list() const
{
    return m_bench.ask(Action::ReadCases, u"proposals"_s,
                       [&](const Reading &at) -> Result<QList<ProposedAct>> {
                           QList<ProposedAct> list;
                           for (const auto &proposal : at.history.proposals) {
                               const auto one = forActor(at, proposal);
                               if (!one) return refuse(one);
                               if (*one) list << **one;
                           }
                           return list;
                       });
}

Result<Proposal> Approvals::propose(const CaseId &id, const ActDraft &draft)
{
    const auto name = u"propose "_s + casework::name(kindOf(draft.payload));
    return m_bench.perform(Action::ReadCases, name, [&](Writing &at) -> Result<Proposal> {
        const auto file = caseFile(at, id);
        if (!file) return refuse(file);
        const auto would = asIfDecided(at, *file, draft).and_then([&](const ActDraft &decided) {
            return previewOf(at, *file, decided);
        });
        if (!would) return refuse(would);
        if (!mustPropose(at, *file, draft))
            return refuse(u"nothing-to-approve"_s,
                          Words::tr("This waits for nobody's approval: record it yourself."));
        const auto proposed = office::propose(id, draft);
        at.touched(id);
        return settleSentBack(at, id, proposed.what).and_then([&] { return at.decide(proposed); }).map([&] {
            return *at.history.proposal(proposed.proposal);
        });
    });
}

Result<Recorded> Approvals::preview(const ActId &proposal, QDate on) const
{
    return m_bench.ask(Action::ReadCases, u"preview approval"_s, [&](const Reading &at) {
        return waitingFor(at, proposal).and_then([&](const Opened &of) {
            return previewOf(at, of.file, decided(at, of, on));
        });
    });
}

Result<Recorded> Approvals::approve(const ActId &proposal, QDate on)
{
    return m_bench.perform(Action::ReadCases, u"approve"_s, [&](Writing &at) -> Result<Recorded> {
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
        const auto of = waitingFor(at, proposal);
        if (!of) return refuse(of);
        at.touched(of->file.id);
        return office::sendBack(at.history, proposal, reason).and_then([&](const ProposalSettled &settled) {
            return at.decide(settled);
        });
    });
}

Result<void> Approvals::withdraw(const ActId &proposal)
{
    return m_bench.perform(Action::ReadCases, u"withdraw proposal"_s, [&](Writing &at) {
        return office::withdraw(at.history, proposal, at.actor.id)
            .and_then([&](const ProposalSettled &settled) {
                at.touched(at.history.proposal(proposal)->id);
                return at.decide(settled);
            });
    });
}

} // namespace tiaocai::desk
