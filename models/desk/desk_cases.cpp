// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance.h"
#include "casework/act_codec.h"
#include "room.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

using Moves = QList<QPair<law::Deadline, law::Deadline>>;

bool isSame(const law::Deadline &a, const law::Deadline &b)
{
    return a.period.rule == b.period.rule && a.subject == b.subject && a.startedBy == b.startedBy;
}

bool isMoved(const law::Period &before, const law::Period &after)
{
    return before.due != after.due || before.judged != after.judged || before.unrolled != after.unrolled;
}

Moves moves(const QList<law::Deadline> &before, const QList<law::Deadline> &after)
{
    Moves list;
    for (const auto &deadline : after) {
        const auto was =
            std::ranges::find_if(before, [&](const auto &other) { return isSame(other, deadline); });
        if (was != before.end() && isMoved(was->period, deadline.period)) list << QPair(*was, deadline);
    }
    return list;
}

QList<law::Deadline> clocks(const CaseFile &file, const Ground &ground)
{
    return deadlines(file, ground.book, ground.calendar, ground.choices, ground.now.today());
}

/// Which kind of case an opening act opens.
CaseKind kindOpenedBy(ActKind act)
{
    const bool isArbitration = act == ActKind::ArbitrationFiled || act == ActKind::TransferReceived;
    if (isArbitration) return CaseKind::Arbitration;
    return act == ActKind::ReviewFiled ? CaseKind::Review : CaseKind::Mediation;
}

/// An act, the case after it, and what the person should know.
struct Step {
    Act act;
    CaseFile after;
    QStringList warnings;
};

Result<Step> first(const Desk::Room &room, const CaseId &id, ActDraft draft, const Ground &ground)
{
    if (auto text = acceptableDraft(draft); !text) return refuse(text);
    if (auto numbered = room.number(draft, kindOpenedBy(kindOf(draft.payload))); !numbered)
        return refuse(numbered);
    return open(id, std::move(draft), ground).map([&](const Decided &decided) {
        return Step{decided.act, room.folded(id, {decided.act}), decided.warnings};
    });
}

Result<Step> next(const Desk::Room &room, const CaseFile &file, ActDraft draft, const Ground &ground)
{
    if (auto text = acceptableDraft(draft); !text) return refuse(text);
    if (auto numbered = room.number(draft, file.kind); !numbered) return refuse(numbered);
    return casework::record(file, std::move(draft), ground).map([&](const Decided &decided) {
        return Step{decided.act, room.folded(file.id, file.acts + QList{decided.act}), decided.warnings};
    });
}

Recorded recorded(const Desk::Room &room, const Step &step, const QList<law::Deadline> &before)
{
    Recorded answer{room.view(step.after), step.act.id, step.warnings, {}};
    answer.moved = moves(before, answer.view.deadlines);
    if (const auto note = room.dayNote(); !note.isEmpty()) answer.warnings << note;
    return answer;
}

/// The head acts on his own office's past: recorded on the day on which it happened.
Ground onTheDay(Ground ground, QDate day)
{
    ground.now.moment = QDateTime(day, QTime(17, 0));
    return ground;
}

/// One whole past, act by act under the live rules.
Result<void> enter(const Desk::Room &room, const Desk::History &history)
{
    const auto &id = history.id;
    std::optional<store::CaseRecord> record;
    CaseFile file;
    for (const auto &draft : history.acts) {
        const auto ground = onTheDay(room.ground(), draft.on);
        const auto step = record ? next(room, file, draft, ground) : first(room, id, draft, ground);
        if (!step) return refuse(step);
        if (!record) {
            const auto added = room.acts.addCase(id, step->after.kind, step->act.recordedAt, {});
            if (!added) return refuse(added);
            record = *added;
        }
        file = step->after;
        if (auto written = room.append(*record, step->act); !written) return written;
    }
    return record ? room.index(*record, statistics::foldedForIndex(id, file.acts, room.law()))
                  : Result<void>();
}

Refusal notADemonstration()
{
    return {
        u"not-a-demonstration"_s,
        Words::tr(
            "Made-up cases are entered into a demonstration office alone. Make one with: tiaocai-cli demo."),
        {}};
}

QString action(const QString &verb, const ActDraft &draft)
{
    return verb + u" "_s + name(kindOf(draft.payload));
}

} // namespace

Result<Recorded> Desk::registerCase(const ActDraft &draft)
{
    auto &room = *m_room;
    const auto id = CaseId::fresh();
    const auto inTransaction = [&]() -> Result<Recorded> {
        auto transaction = store::Transaction::begin(room.database);
        if (!transaction) return refuse(transaction);
        const auto step = first(room, id, draft, room.ground());
        if (!step) return refuse(step);
        const auto answer = recorded(room, *step, {});
        return room.acts.addCase(id, step->after.kind, step->act.recordedAt, {})
            .and_then(
                [&](const store::CaseRecord &record) { return room.write(record, step->act, step->after); })
            .and_then([&] { return transaction->commit(); })
            .map([&] { return answer; });
    };
    auto done = room.mayWrite(Action::RegisterCase)
                    .and_then([&] { return room.mayRecord(draft, nullptr); })
                    .and_then(inTransaction);
    if (done && told) told({id});
    return heard(*this, std::move(done), action(u"register"_s, draft));
}

Result<Recorded> Desk::record(const CaseId &id, const ActDraft &draft)
{
    auto &room = *m_room;
    const auto inTransaction = [&]() -> Result<Recorded> {
        auto transaction = store::Transaction::begin(room.database);
        if (!transaction) return refuse(transaction);
        const auto record = room.record(id);
        const auto file = record.and_then([&](const store::CaseRecord &of) { return room.file(of); });
        if (!file) return refuse(file);
        if (auto allowed = room.mayRecord(draft, &*file); !allowed) return refuse(allowed);
        const auto step = next(room, *file, draft, room.ground());
        if (!step) return refuse(step);
        const auto answer = recorded(room, *step, clocks(*file, room.ground()));
        return room.write(*record, step->act, step->after)
            .and_then([&] { return transaction->commit(); })
            .map([&] { return answer; });
    };
    auto done = room.mayWrite(Action::ReadCases)
                    .and_then([&] { return room.mayRecord(draft, nullptr); })
                    .and_then(inTransaction);
    if (done && told) told({id});
    return heard(*this, std::move(done), action(u"record"_s, draft));
}

Result<Recorded> Desk::preview(const CaseId &id, const ActDraft &draft) const
{
    const auto &room = *m_room;
    auto done = room.may(Action::ReadCases)
                    .and_then([&] { return room.mayRecord(draft, nullptr); })
                    .and_then([&] { return room.record(id); })
                    .and_then([&](const store::CaseRecord &of) { return room.file(of); })
                    .and_then([&](const CaseFile &file) {
                        return next(room, file, draft, room.ground()).map([&](const Step &step) {
                            return recorded(room, step, clocks(file, room.ground()));
                        });
                    });
    return heard(*this, std::move(done), action(u"preview"_s, draft));
}

Result<Recorded> Desk::previewFirst(const ActDraft &draft) const
{
    const auto &room = *m_room;
    auto done = room.may(Action::ReadCases)
                    .and_then([&] { return room.mayRecord(draft, nullptr); })
                    .and_then([&] { return first(room, CaseId::fresh(), draft, room.ground()); })
                    .map([&](const Step &step) { return recorded(room, step, {}); });
    return heard(*this, std::move(done), action(u"preview first"_s, draft));
}

Result<int> Desk::enterHistories(const QList<History> &histories)
{
    auto &room = *m_room;
    const auto inTransaction = [&]() -> Result<void> {
        if (!room.history.office.demonstration) return tl::unexpected(notADemonstration());
        auto transaction = store::Transaction::begin(room.database);
        if (!transaction) return refuse(transaction);
        Result<void> entered;
        for (const auto &history : histories) {
            if (entered) entered = enter(room, history);
        }
        return entered.and_then([&] { return transaction->commit(); });
    };
    auto done = room.mayWrite(Action::RegisterCase).and_then(inTransaction).map([&] {
        return int(histories.size());
    });
    if (done && told) told({});
    return heard(*this, std::move(done), u"enter histories"_s);
}

} // namespace tiaocai::desk
