// SPDX-License-Identifier: GPL-3.0-or-later
#include "entered_together.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "common_acts.h"
#include "office/permission.h"
#include "office/proposal.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Person;
using office::Proposal;
using office::ProposalSettled;
using office::ProposalState;

namespace {

tl::unexpected<Refusal> nobodyDecides(const QString &sentence)
{
    return refuse(u"nobody-decides"_s, sentence);
}

/// Who signs an act of several that were proposed together: who approves them, or who proposed them, where he needs nobody for this one.
std::optional<Person> signerOf(const Reading &at, const OpenedProposal &of, const Person &approver)
{
    const auto isHisToEnter = [&](const Person &person) {
        return office::allowed(person, of.draft, &of.file).has_value() && !recusals(of.file).bar(person.id);
    };
    if (office::mayDecide(approver, of.kind()) && isHisToEnter(approver)) return approver;
    const auto proposer = at.history.person(of.proposal.by, at.today());
    const bool isHis = proposer && isHisToEnter(*proposer) &&
                       !office::mustPropose(*proposer, of.kind(), approvalIn(at, of.file.kind));
    return isHis ? proposer : std::nullopt;
}

/// The act as it is recorded, decided by who signs it.
ActDraft signedBy(const Reading &at, const Person &signer, const OpenedProposal &of, QDate on)
{
    auto draft = approvedDraft(at, of, on);
    if (office::mayDecide(signer, of.kind())) draft.decidedBy = signer.id;
    return draft;
}

/// What another did about the tribunal or the hearing of a case since it was planned.
bool isOfHearing(ActKind kind)
{
    using enum ActKind;
    return kind == TribunalComposed || kind == HearingSet || kind == HearingHeld ||
           kind == HearingCancelled || kind == PostponementDecided;
}

Result<void> isNotOvertaken(const Reading &at, const OpenedProposal &of)
{
    if (!isOfHearing(of.kind())) return {};
    const auto later = std::ranges::find_if(of.file.effective, [&](const Act &act) {
        return isOfHearing(act.kind()) && act.recordedAt > of.proposal.at;
    });
    if (later == of.file.effective.end()) return {};
    return refuse(
        u"overtaken"_s,
        Words::tr("In case %1 “%2” was recorded (%3, by %4) after this was proposed. Send it back: it "
                  "is planned anew.")
            .arg(of.file.number(), label(later->kind()), toText(later->on),
                 at.history.nameOf(later->recordedBy)));
}

/// "Tribunal composed (Head of office), hearing set (Arbitrator)"
QString decisionsIn(const QList<OpenedProposal> &all)
{
    QStringList decisions;
    for (const auto &one : all)
        decisions << u"“%1”（%2）"_s.arg(label(one.kind()), office::whoDecides(one.kind()));
    decisions.removeDuplicates();
    return decisions.join(u'、');
}

tl::unexpected<Refusal> notHisToSign(const Reading &at, const OpenedProposal &of)
{
    return refuse(u"not-permitted"_s,
                  Words::tr("%1 may not decide all of this: in case %2 “%3” is decided by: %4.")
                      .arg(at.actor.name, of.file.number(), label(of.kind()), office::whoDecides(of.kind())));
}

} // namespace

ActDraft approvedDraft(const Reading &at, const OpenedProposal &of, QDate on)
{
    auto draft = of.draft;
    draft.on = on.isValid() ? on : office::legalDay(draft, at.today());
    auto *correction = std::get_if<ActCorrected>(&draft.payload);
    const bool isSecond = correction && correction->secondPerson.value_or(at.actor.id) == at.actor.id;
    if (isSecond && of.proposal.by != at.actor.id) correction->secondPerson = of.proposal.by;
    return draft;
}

Result<OpenedProposal> opened(const Reading &at, const Proposal &proposal)
{
    const auto draft = office::draftIn(proposal);
    if (!draft) return refuse(draft);
    return caseFile(at, proposal.id).map([&](const CaseFile &file) {
        return OpenedProposal{proposal, *draft, file};
    });
}

Result<QList<OpenedProposal>> opened(const Reading &at, const QList<Proposal> &together)
{
    QList<OpenedProposal> all;
    for (const auto &proposal : together) {
        const auto one = opened(at, proposal);
        if (!one) return refuse(one);
        all << *one;
    }
    return all;
}

Result<std::unique_ptr<EnteredTogether>> EnteredTogether::begin(Writing &at)
{
    auto attempt = store::Attempt::begin(at.file);
    if (!attempt) return refuse(attempt);
    return std::unique_ptr<EnteredTogether>(new EnteredTogether(at, *std::move(attempt)));
}

EnteredTogether::EnteredTogether(Writing &at, store::Attempt attempt)
    : m_at(at)
    , m_attempt(std::move(attempt))
{
    m_at.rightsAsked = true;
}

EnteredTogether::~EnteredTogether()
{
    m_at.rightsAsked = false;
}

Result<Recorded> EnteredTogether::enter(const CaseId &id, const ActDraft &draft)
{
    const auto file = caseFile(m_at, id);
    if (!file) return refuse(file);
    if (auto his = office::allowed(m_at.actor, draft, &*file); !his) return refuse(his);
    const bool wantsSignature = mustPropose(m_at, *file, draft);
    const auto whole = wantsSignature ? asIfDecided(m_at, *file, draft) : Result<ActDraft>(draft);
    auto recorded = whole.and_then([&](const ActDraft &one) { return recordWithOthers(m_at, id, one); });
    if (!recorded) return recorded;
    m_entered << Entered{id, draft};
    m_waits = m_waits || wantsSignature;
    return recorded;
}

Result<std::optional<ActId>> EnteredTogether::settle()
{
    using Settled = std::optional<ActId>;
    m_at.rightsAsked = false;
    if (!m_waits) return m_attempt->keep().map([] { return Settled(); });
    m_attempt.reset(); // none of them is an act until somebody has signed
    return propose().map([](const ActId &first) { return Settled(first); });
}

Result<ActId> EnteredTogether::propose()
{
    QList<office::ActProposed> proposed;
    for (const auto &[id, draft] : m_entered)
        proposed << office::propose(id, draft);
    const auto first = proposed.first().proposal;
    Result<void> done;
    for (auto &one : proposed) {
        if (proposed.size() > 1) one.together = first;
        m_at.touched(one.id);
        if (done) done = settleSentBack(m_at, one.id, one.what).and_then([&] { return m_at.decide(one); });
    }
    const auto all =
        done.and_then([&] { return opened(m_at, m_at.history.together(*m_at.history.proposal(first))); });
    if (!all) return refuse(all);
    const auto staff = m_at.history.staff(m_at.today());
    const bool isSomebodys =
        std::ranges::any_of(staff, [&](const Person &person) { return maySignAll(m_at, *all, person); });
    if (isSomebodys) return first;
    return nobodyDecides(
        Words::tr("Nobody of the staff may sign all of this: it takes who decides %1. Give one person "
                  "these roles, or propose it case by case.")
            .arg(decisionsIn(*all)));
}

Result<ActDraft> asIfDecided(const Reading &at, const CaseFile &file, ActDraft draft)
{
    const auto kind = kindToDecide(file, draft.payload);
    const auto barred = recusals(file);
    for (const auto &person : at.history.staff(at.today())) {
        if (draft.decidedBy || barred.bar(person.id) || !office::mayDecide(person, kind)) continue;
        draft.decidedBy = person.id;
    }
    if (draft.decidedBy) return draft;
    return nobodyDecides(Words::tr("Nobody of the staff may decide “%1”. It is the decision "
                                   "of: %2. Give somebody that role, or name "
                                   "a substitute.")
                             .arg(label(kind), office::whoDecides(kind)));
}

Result<void> settleSentBack(Writing &at, const CaseId &id, const QString &what)
{
    QList<ActId> former;
    for (const auto &one : at.history.proposals) {
        const bool isSame = one.id == id && one.what == what && one.by == at.actor.id;
        if (!isSame || one.state != ProposalState::Refused) continue;
        for (const auto &with : at.history.together(one))
            former << with.proposal;
    }
    Result<void> done;
    for (const auto &one : former) {
        if (done) done = at.decide(ProposalSettled{one, ProposalState::Withdrawn});
    }
    return done;
}

bool maySignAll(const Reading &at, const QList<OpenedProposal> &all, const Person &person)
{
    bool signsSome = false;
    for (const auto &one : all) {
        const auto signer = signerOf(at, one, person);
        if (!signer) return false;
        signsSome = signsSome || signer->id == person.id;
    }
    return signsSome;
}

Result<Recorded> approveTogether(Writing &at, const QList<OpenedProposal> &all, QDate on)
{
    QList<ActDraft> drafts;
    for (const auto &one : all) {
        const auto signer = signerOf(at, one, at.actor);
        if (!signer) return notHisToSign(at, one);
        if (auto free = isNotOvertaken(at, one); !free) return refuse(free);
        drafts << signedBy(at, *signer, one, on);
    }
    at.rightsAsked = true;
    Result<Recorded> first;
    for (qsizetype i = 0; i < all.size(); ++i) {
        auto done = inItsCase(recordWithOthers(at, all[i].file.id, drafts[i]), all[i].file);
        if (!done) return done;
        const ProposalSettled settled{all[i].proposal.proposal, ProposalState::Decided, done->act};
        if (auto told = at.decide(settled); !told) return refuse(told);
        if (i == 0) first = std::move(done);
    }
    at.rightsAsked = false;
    return first;
}

} // namespace tiaocai::desk
