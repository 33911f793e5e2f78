// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_words.h"
#include "json.h"
#include "verbs.h"
#include "words.h"

#include <QJsonArray>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray alsoJson(const QList<desk::ProposedAct> &acts)
{
    QJsonArray json;
    for (const auto &one : acts)
        json.append(QJsonObject{{u"case"_s, one.of.id.toString()},
                                {u"number"_s, one.of.number},
                                {u"kind"_s, casework::name(one.kind)},
                                {u"on"_s, toJson(one.draft.on)},
                                {u"legalDay"_s, toJson(one.legalDay)}});
    return json;
}

QJsonObject proposedJson(const desk::ProposedAct &act)
{
    return {{u"id"_s, act.proposal.proposal.toString()},
            {u"case"_s, act.of.id.toString()},
            {u"number"_s, act.of.number},
            {u"kind"_s, casework::name(act.kind)},
            {u"on"_s, toJson(act.draft.on)},
            {u"legalDay"_s, toJson(act.legalDay)},
            {u"by"_s, act.by},
            {u"state"_s, office::name(act.proposal.state)},
            {u"reason"_s, act.proposal.reason},
            {u"mine"_s, act.isMine},
            {u"mayDecide"_s, act.mayDecide},
            {u"with"_s, alsoJson(act.with)}};
}

Result<ActId> proposalIn(const QString &word)
{
    if (const auto id = ActId::fromString(word)) return *id;
    return refuse(u"unknown-proposal"_s,
                  Text::tr("“%1” is no proposal. See them with: tiaocai-cli proposals.").arg(word));
}

/// One proposal by its id, and what is done with it.
template <typename Do>
auto withProposal(Session &session, const QString &word, Do done)
    -> std::invoke_result_t<Do, desk::Desk &, const ActId &>
{
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto id = proposalIn(word);
    return id ? done(**desk, *id) : refuse(id);
}

} // namespace

Result<Answer> propose(Session &session, QStringList words)
{
    const auto asked = takeAct(std::move(words), u"propose"_s);
    if (!asked) return refuse(asked);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto entered = draftOf(session, **desk, *asked);
    if (!entered) return refuse(entered);
    auto &approvals = (*desk)->approvals();
    const auto done = asked->isInAll ? approvals.proposeInAll(entered->id, entered->draft)
                                     : approvals.propose(entered->id, entered->draft);
    return done.map([&](const office::Proposal &proposal) {
        return Answer{{{u"proposal"_s, QJsonObject{{u"id"_s, proposal.proposal.toString()}}}},
                      Text::tr("Proposed as %1. It is recorded once it is approved.")
                          .arg(proposal.proposal.toString())};
    });
}

Result<Answer> proposals(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"proposals"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto list = (*desk)->approvals().list();
    if (!list) return refuse(list);
    QJsonArray json;
    QStringList lines;
    for (const auto &one : *list) {
        json.append(proposedJson(one));
        const auto more = one.with.isEmpty() ? QString() : u" +%1"_s.arg(one.with.size());
        lines << QStringList{one.proposal.proposal.toString(),  one.of.number + more,
                             casework::label(one.kind),         one.by,
                             office::label(one.proposal.state), one.proposal.reason}
                     .join(u"  "_s);
    }
    if (lines.isEmpty()) lines << Text::tr("Nothing waits for you, and nothing of yours waits.");
    return Answer{{{u"proposals"_s, json}}, lines.join(u'\n')};
}

Result<Answer> approve(Session &session, QStringList words)
{
    const auto day = takeOption(words, u"--on"_s);
    if (!day) return refuse(day);
    const auto word = takeWords(words, 1, u"approve PROPOSAL [--on D]"_s);
    if (!word) return refuse(word);
    const auto on = *day ? parseIsoDate(**day) : Result<QDate>(QDate());
    if (!on) return refuse(on);
    return withProposal(session, word->first(), [&](desk::Desk &desk, const ActId &id) {
        return desk.approvals().approve(id, *on).and_then(
            [&](const desk::Recorded &recorded) { return recordedAnswer(recorded, desk); });
    });
}

Result<Answer> sendBack(Session &session, QStringList words)
{
    const auto reason = takeNeeded(words, u"--reason"_s);
    if (!reason) return refuse(reason);
    const auto word = takeWords(words, 1, u"send-back PROPOSAL --reason T"_s);
    if (!word) return refuse(word);
    return withProposal(session, word->first(), [&](desk::Desk &desk, const ActId &id) {
        return desk.approvals().sendBack(id, *reason).map([&] {
            return Answer{{{u"ok"_s, true}}, Text::tr("It is sent back to who proposed it.")};
        });
    });
}

Result<Answer> withdrawProposal(Session &session, QStringList words)
{
    const auto word = takeWords(words, 1, u"withdraw-proposal PROPOSAL"_s);
    if (!word) return refuse(word);
    return withProposal(session, word->first(), [&](desk::Desk &desk, const ActId &id) {
        return desk.approvals().withdraw(id).map([&] {
            return Answer{{{u"ok"_s, true}}, Text::tr("The proposal is withdrawn.")};
        });
    });
}

} // namespace tiaocai::cli
