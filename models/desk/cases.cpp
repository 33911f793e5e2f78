// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cases.h"

#include "base/text.h"
#include "case_files.h"
#include "casework/act_codec.h"
#include "casework/clock_id.h"
#include "casework/elements.h"
#include "common_acts.h"
#include "docket.h"
#include "documents/serving.h"
#include "elements_before.h"
#include "rows.h"
#include "statistics/search_query.h"
#include "store/numbers.h"
#include "store/projections.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

using Moves = QList<QPair<law::Deadline, law::Deadline>>;

Moves moves(const QList<law::Deadline> &before, const QList<law::Deadline> &after)
{
    Moves list;
    for (const auto &deadline : after) {
        const auto was = std::ranges::find(before, clockId(deadline), clockId);
        if (was != before.end() && isMoved(was->period, deadline.period)) list << QPair(*was, deadline);
    }
    return list;
}

QList<law::Deadline> clocks(const CaseFile &file, const Ground &ground)
{
    return deadlines(file, ground.rules, ground.now.today());
}

/// An act, the case after it, and what the person should know.
struct Step {
    Act act;
    CaseFile after;
    QStringList warnings;
};

/// With who decides the act: the actor, where his roles decide it and do not only record it.
Ground deciding(const Reading &at, Ground ground, const ActDraft &draft)
{
    const auto decides = facts(kindOf(draft.payload)).decides;
    const bool isHis = std::ranges::any_of(decides, [&](Role role) { return at.actor.actsAs(role); });
    ground.decider = draft.decidedBy;
    if (!ground.decider && isHis) ground.decider = at.actor.id;
    return ground;
}

Result<Step> first(const Reading &at, const CaseId &id, ActDraft draft, const Ground &ground)
{
    if (auto numbered = number(at, draft, caseKindOf(kindOf(draft.payload))); !numbered)
        return refuse(numbered);
    return open(id, draft, deciding(at, ground, draft)).map([&](const Decided &decided) {
        return Step{decided.act, folded(at, id, {decided.act}), decided.warnings};
    });
}

/// The law's clock runs while a case is out: what is recorded here all the same meets the pack when it comes back.
QStringList warningOfPack(const Reading &at, const CaseId &id)
{
    const auto reserved = reservationOf(at.history, id);
    if (!reserved) return {};
    return {
        Words::tr("The case is out in the pack of %1 (%2): what is recorded here too is compared with what "
                  "the pack brings back.")
            .arg(toText(reserved->day), reserved->tribunal)};
}

Result<Step> next(const Reading &at, const CaseFile &file, ActDraft draft, const Ground &ground)
{
    if (auto numbered = number(at, draft, file.kind); !numbered) return refuse(numbered);
    return casework::record(file, draft, deciding(at, ground, draft)).map([&](const Decided &decided) {
        return Step{decided.act, folded(at, file.id, file.acts + QList{decided.act}),
                    decided.warnings + warningOfPack(at, file.id)};
    });
}

Recorded recorded(const Reading &at, const Step &step, const QList<law::Deadline> &before)
{
    Recorded answer{viewOf(at, step.after), step.act.id, step.warnings, {}};
    answer.moved = moves(before, answer.view.deadlines);
    return answer;
}

/// The first act of a case, or a later one, written.
Result<store::CaseRecord> add(Writing &at, const Step &step)
{
    return store::Acts(at.file)
        .addCase(step.after.id, step.after.kind, step.act.recordedAt, {})
        .and_then([&](const store::CaseRecord &record) {
            return append(at, record, step.act).map([&] { return record; });
        });
}

/// The head acts on his own office's past: recorded on the day on which it happened, and never later than now.
Ground onTheDay(Ground ground, QDate day)
{
    ground.now.moment = std::min(ground.now.moment, QDateTime(day, QTime(17, 0)));
    return ground;
}

/// One whole past, act by act under the live rules.
Result<void> enter(Writing &at, const Cases::History &history)
{
    std::optional<store::CaseRecord> record;
    CaseFile file;
    for (const auto &draft : history.acts) {
        const auto ground = onTheDay(at.ground(), draft.on);
        const auto step = record ? next(at, file, draft, ground) : first(at, history.id, draft, ground);
        if (!step) return refuse(step);
        auto written = record ? append(at, *record, step->act).map([&] { return *record; }) : add(at, *step);
        if (!written) return refuse(written);
        record = *written;
        file = step->after;
    }
    return record ? index(at, *record, statistics::foldedForIndex(history.id, file.acts, at.law()))
                  : Result<void>();
}

Result<void> isDemonstration(const Reading &at)
{
    if (at.history.office.demonstration) return {};
    return refuse(
        u"not-a-demonstration"_s,
        Words::tr(
            "Made-up cases are entered into a demonstration office alone. Make one with: tiaocai-cli demo."));
}

/// Those of the staff, of today or before, whom a text means.
QList<PersonId> handlersFor(const Reading &at, const QString &text)
{
    QList<PersonId> handlers;
    for (const auto &person : at.history.people(at.today())) {
        if (statistics::found(text, {{statistics::FoundIn::Handler, person.name}})) handlers << person.id;
    }
    return handlers;
}

Hit hitOf(const Reading &at, const store::SearchHit &hit, const QString &text)
{
    const auto row = caseRow(hit.of, at.history, at.today());
    auto texts = statistics::foundTexts(hit.shown);
    if (!row.handler.isEmpty()) texts << statistics::FoundText{statistics::FoundIn::Handler, row.handler};
    const statistics::Found number{{statistics::FoundIn::Number, row.number}, hit.closeness};
    return {row, statistics::found(text, texts).value_or(number)};
}

/// It was sent or brought by somebody else, who was answered by it.
bool cameFromOutside(const office::OfficeFile &history, const CaseId &id)
{
    const auto isIt = [&](const auto &one) { return one.id == id; };
    return std::ranges::any_of(history.settled, isIt) || std::ranges::any_of(history.takenOver, isIt);
}

/// Nothing stands on its registration yet.
Result<CaseFile> justRegistered(const Reading &at, const CaseId &id)
{
    auto file = caseFile(at, id);
    if (!file) return file;
    const auto &first = file->acts.first();
    if (!first.batch && isFresh(*file, first.id, at.ground()) && !cameFromOutside(at.history, id))
        return file;
    return refuse(
        u"opening-act"_s,
        Words::tr("A registration is taken back within ten minutes, by who recorded it, while nothing stands "
                  "on it. Correct it, or record that the application was withdrawn."));
}

/// 规则 11, 12: whose recusal is asked for or granted does nothing more in the case, and does not decide of it himself.
Result<void> isNotRecused(const Reading &at, const CaseFile &file, const ActDraft &draft)
{
    const auto barred = recusals(file);
    const bool isOfIt = std::holds_alternative<RecusalRequested>(draft.payload) ||
                        std::holds_alternative<RecusalDecided>(draft.payload);
    const auto decider = draft.decidedBy.value_or(at.actor.id);
    const bool isRight =
        isOfIt ? !barred.bar(decider) || at.isAlone() : !barred.bar(at.actor.id) && !barred.bar(decider);
    if (isRight) return {};
    const auto who = barred.bar(at.actor.id) && !isOfIt ? at.actor.id : decider;
    const bool isPending = !barred.granted.contains(who);
    return refuse(
        isPending ? u"recusal-pending"_s : u"recused"_s,
        (isPending ? Words::tr("The recusal of %1 was asked for and is not decided: somebody else acts in "
                               "this case meanwhile.")
                   : Words::tr("%1 was recused in this case: somebody else acts in it."))
            .arg(at.history.nameOf(who)),
        u"规则11, 12"_s);
}

/// What somebody else decides is put before him.
Result<void> isHisToDecide(const Reading &at, const CaseFile &file, const ActDraft &draft)
{
    if (at.rightsAsked || !mustPropose(at, file, draft)) return {};
    const auto kind = kindToDecide(file, draft.payload);
    return refuse(
        u"approval-needed"_s,
        Words::tr("“%1” is decided by: %2. Propose it: it is recorded once one of them has approved it.")
            .arg(label(kind), office::whoDecides(kind)));
}

QString named(const QString &verb, const ActDraft &draft)
{
    return verb + u" "_s + name(kindOf(draft.payload));
}

} // namespace

Result<Recorded> previewOf(const Reading &at, const CaseFile &file, const ActDraft &draft)
{
    return isHisToRecord(at, file, draft)
        .and_then([&] { return asRecorded(at, file, draft); })
        .and_then([&](const ActDraft &whole) { return next(at, file, whole, at.ground()); })
        .map([&](const Step &step) { return recorded(at, step, clocks(file, at.ground())); });
}

bool mustPropose(const Reading &at, const CaseFile &file, const ActDraft &draft)
{
    return office::mustPropose(at.actor, kindToDecide(file, draft.payload), approvalIn(at, file.kind));
}

ActKind kindToDecide(const CaseFile &file, const Payload &payload)
{
    const auto *correction = std::get_if<ActCorrected>(&payload);
    const auto *wrong = correction ? file.act(correction->act) : nullptr;
    return wrong ? wrong->kind() : kindOf(payload);
}

Result<void> mayEnter(const Reading &at, const CaseFile &file, const ActDraft &draft)
{
    return at.rightsAsked ? Result<void>() : office::allowed(at.actor, draft, &file);
}

Result<void> isHisToRecord(const Reading &at, const CaseFile &file, const ActDraft &draft)
{
    if (auto allowed = mayEnter(at, file, draft); !allowed) return allowed;
    return isNotRecused(at, file, draft);
}

Result<Recorded> recordAct(Writing &at, const CaseId &id, const ActDraft &draft)
{
    const auto record = caseRecord(at, id);
    const auto file = record.and_then([&](const auto &of) { return caseFile(at, of); });
    if (!file) return refuse(file);
    const auto allowed =
        isHisToRecord(at, *file, draft).and_then([&] { return isHisToDecide(at, *file, draft); });
    if (!allowed) return refuse(allowed);
    const auto &papers = documents::Catalogue::ofProgram();
    if (!papers) return refuse(papers);
    if (auto fits = documents::checkWay(*papers, *file, draft.payload); !fits) return refuse(fits);
    const auto step = next(at, *file, draft, at.ground());
    if (!step) return refuse(step);
    return append(at, *record, step->act).and_then([&] { return index(at, *record, step->after); }).map([&] {
        return recorded(at, *step, clocks(*file, at.ground()));
    });
}

Result<Recorded> openCase(Writing &at, const ActDraft &draft)
{
    if (auto allowed = office::allowed(at.actor, draft, nullptr); !allowed) return refuse(allowed);
    const auto step = first(at, CaseId::fresh(), draft, at.ground());
    if (!step) return refuse(step);
    const auto answer = recorded(at, *step, {});
    return add(at, *step)
        .and_then([&](const store::CaseRecord &record) { return index(at, record, step->after); })
        .map([&] { return answer; });
}

Result<Recorded> Cases::registerCase(const ActDraft &draft)
{
    return m_bench.perform(Action::RegisterCase, named(u"register"_s, draft),
                           [&](Writing &at) { return openCase(at, draft); });
}

Result<void> Cases::mayTakeBack(const CaseId &id) const
{
    return m_bench.ask(Action::RegisterCase, askedOf(id, u"may take back"_s), [&](const Reading &at) {
        return justRegistered(at, id).map([](const CaseFile &) {});
    });
}

Result<void> Cases::takeBack(const CaseId &id)
{
    return m_bench.perform(Action::RegisterCase, askedOf(id, u"take registration back"_s),
                           [&](Writing &at) -> Result<void> {
                               const auto file = justRegistered(at, id);
                               const auto record = caseRecord(at, id);
                               if (!file || !record) return file ? refuse(record) : refuse(file);
                               return leaveLists(at, {*record}).and_then([&] {
                                   return at.decide(office::RegistrationVoided{id, file->number()});
                               });
                           });
}

Result<Recorded> recordWithOthers(Writing &at, const CaseId &id, const ActDraft &draft)
{
    if (std::holds_alternative<HearingSet>(draft.payload)) return setHearing(at, id, draft);
    if (std::holds_alternative<CasesJoined>(draft.payload)) return joinCases(at, id, draft);
    const auto *composed = std::get_if<TribunalComposed>(&draft.payload);
    if (composed && composed->hearing) return seatAnew(at, id, draft);
    const bool mayTellOfAnother = std::holds_alternative<HearingHeld>(draft.payload) ||
                                  std::holds_alternative<HearingCancelled>(draft.payload) ||
                                  std::holds_alternative<PostponementDecided>(draft.payload);
    return mayTellOfAnother ? recordWithHearing(at, id, draft) : recordAct(at, id, draft);
}

Result<Recorded> Cases::record(const CaseId &id, const ActDraft &draft)
{
    return m_bench.perform(Action::ReadCases, askedOf(id, named(u"record"_s, draft)),
                           [&](Writing &at) { return recordWithOthers(at, id, draft); });
}

Result<QList<CommonAct>> Cases::alsoIn(const CaseId &id, const ActId &act) const
{
    return m_bench.ask(Action::ReadCases, u"also in"_s,
                       [&](const Reading &at) { return desk::alsoIn(at, id, act); });
}

Result<Recorded> Cases::correctInAll(const CaseId &id, const ActDraft &draft)
{
    return m_bench.perform(Action::ReadCases, askedOf(id, u"correct in all"_s), [&](Writing &at) {
        return desk::correctInAll(
            at, id, draft, [&](const CaseId &of, const ActDraft &own) { return recordAct(at, of, own); });
    });
}

Result<void> Cases::mayRecord(ActKind kind) const
{
    return m_bench.ask(Action::ReadCases, u"may record "_s + name(kind),
                       [&](const Reading &at) { return office::allowed(at.actor, kind); });
}

Result<Recorded> Cases::preview(const CaseId &id, const ActDraft &draft) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, named(u"preview"_s, draft)), [&](const Reading &at) {
        return caseFile(at, id).and_then([&](const CaseFile &file) { return previewOf(at, file, draft); });
    });
}

Result<Recorded> Cases::outlook(const CaseId &id, const ActDraft &soFar) const
{
    return m_bench.ask(Action::ReadCases, named(u"outlook"_s, soFar), [&](const Reading &at) {
        return caseFile(at, id).and_then([&](const CaseFile &file) {
            return casework::outlook(file, soFar, at.ground()).map([&](const Act &act) {
                return recorded(at, {act, folded(at, id, file.acts + QList{act}), {}},
                                clocks(file, at.ground()));
            });
        });
    });
}

Result<Recorded> Cases::previewFirst(const ActDraft &draft) const
{
    return m_bench.ask(Action::ReadCases, named(u"preview first"_s, draft), [&](const Reading &at) {
        return office::allowed(at.actor, draft, nullptr)
            .and_then([&] { return first(at, CaseId::fresh(), draft, at.ground()); })
            .map([&](const Step &step) { return recorded(at, step, {}); });
    });
}

Result<Recorded> Cases::addParties(const CaseId &id, QDate on, const QList<Joining> &joining)
{
    return m_bench.perform(
        Action::ReadCases, askedOf(id, u"add parties"_s), [&](Writing &at) -> Result<Recorded> {
            const auto record = caseRecord(at, id);
            const auto before = record.and_then([&](const auto &of) { return caseFile(at, of); });
            if (!before) return refuse(before);
            Recorded all{viewOf(at, *before), {}, {}, {}};
            auto file = *before;
            for (const auto &[party, note] : joining) {
                const ActDraft draft{.payload = party, .on = on, .note = note};
                const auto allowed =
                    isHisToRecord(at, file, draft).and_then([&] { return isHisToDecide(at, file, draft); });
                if (!allowed) return refuse(allowed);
                const auto step = next(at, file, draft, at.ground());
                if (!step) return refuse(step);
                if (auto written = append(at, *record, step->act); !written) return refuse(written);
                file = step->after;
                all.act = step->act.id;
                all.warnings << step->warnings;
            }
            return index(at, *record, file).map([&] {
                all.view = viewOf(at, file);
                all.moved = moves(clocks(*before, at.ground()), all.view.deadlines);
                return all;
            });
        });
}

Result<int> Cases::enterHistories(const QList<History> &histories)
{
    return m_bench.perform(Action::RegisterCase, u"enter histories"_s, [&](Writing &at) {
        auto entered = isDemonstration(at);
        for (const auto &history : histories) {
            if (entered) entered = enter(at, history);
        }
        return entered.map([&] { return static_cast<int>(histories.size()); });
    });
}

Result<CaseView> Cases::view(const CaseId &id) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"read case"_s), [&](const Reading &at) {
        return caseFile(at, id).map([&](const CaseFile &file) { return viewOf(at, file); });
    });
}

Result<QList<FactElement>> Cases::elements(const CaseId &id) const
{
    return m_bench.ask(Action::ReadCases, askedOf(id, u"read element sheet"_s), [&](const Reading &at) {
        return caseFile(at, id).map(
            [&](const CaseFile &file) { return elementsToFill(file, elementsBefore(at, file)); });
    });
}

Result<std::optional<Recorded>> Cases::lastRecorded(const QDateTime &since) const
{
    using Last = std::optional<Recorded>;
    return m_bench.ask(Action::ReadCases, u"read last act"_s, [&](const Reading &at) -> Result<Last> {
        const auto last = store::Acts(at.file).lastBy(at.actor.id, since);
        if (!last || !*last) return last ? Result<Last>(Last()) : refuse(last);
        const auto record = store::Acts(at.file).findCase((*last)->caseId);
        if (!record) return refuse(record);
        const auto id = (*last)->caseId;
        const bool isBrought = *record && (*record)->batch;
        const bool isGone =
            at.history.takenBack().holds(id, std::nullopt) || !at.history.admits(at.actor, id);
        if (isBrought || isGone) return Last();
        return caseFile(at, id).map([&](const CaseFile &file) {
            return Last(Recorded{viewOf(at, file), (*last)->act, {}, {}});
        });
    });
}

Result<CaseId> Cases::find(const QString &numberOrId) const
{
    return m_bench.ask(Action::ReadCases, u"find case"_s,
                       [&](const Reading &at) { return caseCalled(at, numberOrId); });
}

Result<void> Cases::reveal(const CaseId &id) const
{
    return m_bench
        .ask(Action::RevealNumbers, askedOf(id, u"reveal"_s),
             [&](const Reading &at) {
                 return caseFile(at, id).map([](const CaseFile &file) { return file.number(); });
             })
        .and_then([&](const QString &number) {
            return m_bench.logged(m_bench.note(office::Event::Reveal, number), u"reveal"_s);
        });
}

Result<QList<CaseRow>> Cases::list(const CaseQuery &query) const
{
    return m_bench.ask(Action::ReadCases, u"list cases"_s, [&](const Reading &at) {
        return listsOf(at)
            .list(query, at.today(), handlersFor(at, query.text))
            .map(
                [&](const QList<store::CaseLine> &found) { return caseRows(found, at.history, at.today()); });
    });
}

Result<QList<int>> Cases::counts(const QList<CaseQuery> &queries) const
{
    return m_bench.ask(Action::ReadCases, u"count cases"_s, [&](const Reading &at) -> Result<QList<int>> {
        QList<int> counts;
        for (const auto &query : queries) {
            const auto count = listsOf(at).count(query, at.today(), handlersFor(at, query.text));
            if (!count) return refuse(count);
            counts << *count;
        }
        return counts;
    });
}

Result<QStringList> Cases::townships() const
{
    return m_bench.ask(Action::ReadCases, u"list townships"_s,
                       [](const Reading &at) { return store::Projections(at.file).townships(); });
}

Result<QList<Hit>> Cases::search(const QString &text, int atMost) const
{
    return m_bench.ask(Action::ReadCases, u"search cases"_s, [&](const Reading &at) {
        const auto hits = listsOf(at).hits(text, handlersFor(at, text), atMost);
        return hits.map([&](const QList<store::SearchHit> &found) {
            QList<Hit> list;
            for (const auto &hit : found)
                list << hitOf(at, hit, text);
            return list;
        });
    });
}

Result<QList<CaseRow>> Cases::related(const PartyRecord &party) const
{
    return m_bench.ask(
        Action::ReadCases, u"related cases"_s, [&](const Reading &at) -> Result<QList<CaseRow>> {
            QList<store::CaseLine> found;
            for (const auto &word :
                 {party.name, party.alias, party.creditCode, statistics::idWord(party.idNumber)}) {
                if (word.isEmpty()) continue;
                const auto lines = listsOf(at).named(word);
                if (!lines) return refuse(lines);
                found << *lines;
            }
            const auto no = [](const store::CaseLine &line) { return line.record.no; };
            std::ranges::stable_sort(found, std::greater(), no);
            const auto rest = std::ranges::unique(found, {}, no);
            found.erase(rest.begin(), rest.end());
            return caseRows(found, at.history, at.today());
        });
}

} // namespace tiaocai::desk
