// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge.h"

#include "anew.h"
#include "store/abreast.h"
#include "store/facts.h"

#include <algorithm>
#include <numeric>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// The office's acts up to the cut-off. Its founding, and the head who was named with it, are always there.
QList<office::OfficeAct> seen(QList<office::OfficeAct> acts, const CutOff &cutOff,
                              const office::OfficeFile &today)
{
    acts.removeIf([&](const office::OfficeAct &act) {
        const bool beyond = cutOff.officeActs && act.place > *cutOff.officeActs;
        const bool later =
            cutOff.recordedBy && today.recordedBy(act).toLocalTime().date() > *cutOff.recordedBy;
        return beyond || (later && act.place > 2);
    });
    return acts;
}

/// Of an act whose stamp was ahead, by when it was recorded.
using RecordedBy = QHash<ActId, QDateTime>;

bool isSeen(const Act &act, const CutOff &cutOff, const RecordedBy &corrected)
{
    const auto recordedAt = corrected.value(act.id, act.recordedAt).toLocalTime();
    const bool recorded = !cutOff.recordedBy || recordedAt.date() <= *cutOff.recordedBy;
    const bool undoes = std::holds_alternative<ClosingRevoked>(act.payload) ||
                        std::holds_alternative<MediationAwardRepudiated>(act.payload);
    const bool effective = !cutOff.effectiveBy || act.on <= *cutOff.effectiveBy || act.supersedes() || undoes;
    return recorded && effective;
}

QList<Act> seen(QList<Act> acts, const CutOff &cutOff, const RecordedBy &corrected)
{
    acts.removeIf([&](const Act &act) { return !isSeen(act, cutOff, corrected); });
    return acts;
}

/// `from` says which one comes at each place.
template <typename T>
QList<T> arranged(QList<T> list, const QList<qsizetype> &from)
{
    QList<T> inOrder;
    inOrder.reserve(list.size());
    for (const auto place : from)
        inOrder << std::move(list[place]);
    return inOrder;
}

/// Reads cases into a knowledge whose office and calendar stand.
class Gatherer {
public:
    Gatherer(const Reading &at, Knowledge &into, const CutOff &cutOff, const Scope &scope)
        : m_at(at)
        , m_into(into)
        , m_cutOff(cutOff)
        , m_scope(scope)
        , m_voided(into.history.voided())
    {
        for (const auto &[act, recordedBy] : into.misdated)
            m_corrected[act.act] = recordedBy;
    }

    Result<void> gather()
    {
        auto done = isAsStored() ? gatherStored() : foldAll();
        return done.map([this] { arrange(); });
    }

private:
    using Folding = store::Abreast<Read, std::optional<statistics::Figured>>;

    /// Today's facts were made by today's choices and calendar.
    bool isAsStored() const
    {
        return m_into.history.current().choices == m_at.history.current().choices &&
               m_into.calendar.version() == m_at.calendar.version();
    }

    Result<QList<store::CaseRecord>> touched() const
    {
        const store::Facts facts(m_at.file);
        if (m_cutOff.lastAct) return facts.touchedAfter(*m_cutOff.lastAct);
        if (m_cutOff.recordedBy) return facts.touchedAfter(*m_cutOff.recordedBy);
        // Nobody records an act of a day that lies ahead.
        if (m_cutOff.effectiveBy) return facts.touchedAfter(*m_cutOff.effectiveBy);
        return QList<store::CaseRecord>();
    }

    Result<void> gatherStored()
    {
        const auto since = touched();
        if (!since) return refuse(since);
        QSet<qint64> folded;
        for (const auto &one : *since)
            folded << one.no;
        const auto all = store::Acts(m_at.file).caseCount();
        if (!all) return refuse(all);
        int done = 0;
        const auto take = [&](qint64 no, const statistics::Figured &of) {
            if (!folded.contains(no)) know(no, of);
            return m_at.goOn(done++, *all);
        };
        return store::Facts(m_at.file)
            .each({m_scope.from, m_scope.to, m_scope.withAccounts}, take)
            .and_then([&] { return foldThese(*since); });
    }

    Result<void> foldThese(const QList<store::CaseRecord> &cases)
    {
        auto folding = this->folding();
        const store::Acts acts(m_at.file);
        for (qsizetype i = 0; i < cases.size(); ++i) {
            auto added = m_at.goOn(int(i), int(cases.size()))
                             .and_then([&] { return acts.ofCase(cases[i], m_cutOff.lastAct); })
                             .and_then([&](const QList<Act> &caseActs) {
                                 return folding.add({cases[i], caseActs});
                             });
            if (!added) return added;
        }
        return folding.end();
    }

    Result<void> foldAll()
    {
        auto folding = this->folding();
        return eachCase(
                   m_at,
                   [&](const store::CaseRecord &of, const Result<QList<Act>> &acts) {
                       return acts ? folding.add({of, *acts}) : refuse(acts);
                   },
                   m_cutOff.lastAct)
            .and_then([&] { return folding.end(); });
    }

    Folding folding()
    {
        const statistics::Law law{m_at.program.book, m_into.calendar, m_into.history.current().choices};
        return Folding(
            [this, law](const Read &read) { return figuredOf(read, law); },
            [this](const Read &read, const std::optional<statistics::Figured> &of) -> Result<void> {
                if (of && isInScope(*of)) know(read.of.no, *of);
                return {};
            });
    }

    /// nullopt: not there yet, or taken back. A case whose opening is not yet seen is not there, whatever a wrong clock
    /// recorded of it.
    std::optional<statistics::Figured> figuredOf(const Read &read, const statistics::Law &law) const
    {
        const auto known = seen(read.acts, m_cutOff, m_corrected);
        if (known.isEmpty() || known.first().id != read.acts.first().id ||
            (read.of.batch && m_voided.contains(*read.of.batch)))
            return std::nullopt;
        return statistics::figured(statistics::foldedForIndex(read.of.id, known, law), law);
    }

    bool isInScope(const statistics::Figured &of) const
    {
        return of.since.isValid() && of.since <= m_scope.to &&
               (!of.until.isValid() || of.until >= m_scope.from);
    }

    void know(qint64 no, const statistics::Figured &of)
    {
        m_places << no;
        m_into.facts << of.facts;
        if (m_scope.withAccounts) m_into.accounts << of.account;
    }

    /// In the order in which the cases came.
    void arrange()
    {
        if (std::ranges::is_sorted(m_places)) return;
        QList<qsizetype> from(m_places.size());
        std::iota(from.begin(), from.end(), 0);
        std::ranges::sort(from, {}, [this](qsizetype place) { return m_places[place]; });
        m_into.facts = arranged(std::move(m_into.facts), from);
        if (m_scope.withAccounts) m_into.accounts = arranged(std::move(m_into.accounts), from);
    }

    const Reading &m_at;
    Knowledge &m_into;
    const CutOff &m_cutOff;
    const Scope &m_scope;
    QSet<BatchId> m_voided;
    RecordedBy m_corrected;
    QList<qint64> m_places; ///< of the known cases in the file, as they were read
};

} // namespace

Result<Knowledge> knowledge(const Reading &at, const CutOff &cutOff, const Scope &scope)
{
    auto history = store::OfficeActs(at.file).all().and_then(
        [&](const QList<office::OfficeAct> &acts) { return office::fold(seen(acts, cutOff, at.history)); });
    if (!history) return refuse(history);
    auto calendar = calendarWith(at.program.calendar, history->notices);
    if (!calendar) return refuse(calendar);
    auto misdated = desk::misdated(at);
    if (!misdated) return refuse(misdated);
    Knowledge known{*std::move(history), *std::move(calendar), cutOff.on, {}, {}, *std::move(misdated)};
    auto done = Gatherer(at, known, cutOff, scope).gather();
    return done ? Result<Knowledge>(std::move(known)) : refuse(done);
}

} // namespace tiaocai::desk
