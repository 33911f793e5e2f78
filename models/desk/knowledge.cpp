// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge.h"

#include "anew.h"

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// The office's acts up to the cut-off. Its founding, and the head who was named with it, are always there.
QList<office::OfficeAct> seen(QList<office::OfficeAct> acts, const CutOff &cutOff)
{
    acts.removeIf([&](const office::OfficeAct &act) {
        const bool beyond = cutOff.officeActs && act.place > *cutOff.officeActs;
        const bool later = cutOff.recordedBy && act.recordedAt.toLocalTime().date() > *cutOff.recordedBy;
        return beyond || (later && act.place > 2);
    });
    return acts;
}

bool isSeen(const Act &act, const CutOff &cutOff)
{
    const bool recorded = !cutOff.recordedBy || act.recordedAt.toLocalTime().date() <= *cutOff.recordedBy;
    const bool undoes = std::holds_alternative<ClosingRevoked>(act.payload) ||
                        std::holds_alternative<MediationAwardRepudiated>(act.payload);
    const bool effective = !cutOff.effectiveBy || act.on <= *cutOff.effectiveBy || act.supersedes() || undoes;
    return recorded && effective;
}

QList<Act> seen(QList<Act> acts, const CutOff &cutOff)
{
    acts.removeIf([&](const Act &act) { return !isSeen(act, cutOff); });
    return acts;
}

/// Reads cases into a knowledge whose office and calendar stand.
class Gatherer {
public:
    Gatherer(const Reading &at, Knowledge &into, const CutOff &cutOff, bool withTraces)
        : m_at(at)
        , m_into(into)
        , m_cutOff(cutOff)
        , m_voided(into.history.voided())
        , m_withTraces(withTraces)
    {
    }

    Result<void> add(const store::CaseRecord &of, const Result<QList<Act>> &acts)
    {
        if (!acts) return refuse(acts);
        const auto known = seen(*acts, m_cutOff);
        // A case whose opening is not yet seen is not there, whatever a wrong clock recorded of it.
        if (known.isEmpty() || known.first().id != acts->first().id ||
            (of.batch && m_voided.contains(*of.batch)))
            return {};
        const auto &choices = m_into.history.current().choices;
        statistics::ReportedCase one;
        one.file = fold(of.id, known, m_at.program.book, m_into.calendar, choices, m_into.on);
        one.deadlines =
            deadlines(one.file, m_at.program.book, m_into.calendar, choices, m_into.on, m_withTraces);
        if (one.file.handler) one.handler = m_into.history.nameOf(*one.file.handler);
        for (const auto &arbitrator : one.file.tribunal)
            one.arbitrators << m_into.history.nameOf(arbitrator);
        m_into.facts << statistics::factsOf(one.file, one.deadlines, choices);
        one.weight = m_into.facts.last().weight;
        m_into.cases << one;
        return {};
    }

private:
    const Reading &m_at;
    Knowledge &m_into;
    const CutOff &m_cutOff;
    QSet<BatchId> m_voided;
    bool m_withTraces;
};

} // namespace

Result<Knowledge> knowledge(const Reading &at, const CutOff &cutOff, bool withTraces)
{
    auto history = store::OfficeActs(at.file).all().and_then(
        [&](const QList<office::OfficeAct> &acts) { return office::fold(seen(acts, cutOff)); });
    if (!history) return refuse(history);
    auto calendar = calendarWith(at.program.calendar, history->notices);
    if (!calendar) return refuse(calendar);
    Knowledge known{*std::move(history), *std::move(calendar), cutOff.on, {}, {}};
    Gatherer gatherer(at, known, cutOff, withTraces);
    auto done = eachCase(
        at,
        [&](const store::CaseRecord &of, const Result<QList<Act>> &acts) { return gatherer.add(of, acts); },
        cutOff.lastAct);
    return done ? Result<Knowledge>(std::move(known)) : refuse(done);
}

} // namespace tiaocai::desk
