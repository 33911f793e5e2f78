// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge.h"

#include "anew.h"
#include "base/abreast.h"
#include "store/facts.h"
#include "store/projections.h"

#include <algorithm>
#include <iterator>
#include <limits>

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

RecordedBy recordedBy(const Horizon &horizon)
{
    RecordedBy corrected;
    for (const auto &[act, moment] : horizon.misdated)
        corrected[act.act] = moment;
    return corrected;
}

/// The acts of a case that was there by then; none: it was not there yet, or was taken back. A case whose opening is not yet
/// seen is not there, whatever a wrong clock recorded of it.
QList<Act> known(const Read &read, const CutOff &cutOff, const RecordedBy &corrected,
                 const office::TakenBack &gone)
{
    auto acts = seen(read.acts, cutOff, corrected);
    const bool isThere = !acts.isEmpty() && acts.first().id == read.acts.first().id;
    return isThere && !gone.holds(read.of.id, read.of.batch) ? acts : QList<Act>();
}

/// A case with its facts as they stand, or with its acts where these are to be folded.
struct Gathered {
    qint64 no = 0;
    statistics::Figured stored = {};
    std::optional<Read> read = {};
};

/// Goes through the cases of a scope.
class Gatherer {
public:
    using Take = std::function<void(const statistics::Figured &)>;

    Gatherer(const Reading &at, const Horizon &horizon, const CutOff &cutOff, const Scope &scope,
             const Take &take)
        : m_at(at)
        , m_horizon(horizon)
        , m_cutOff(cutOff)
        , m_scope(scope)
        , m_gone(horizon.history.takenBack())
        , m_corrected(recordedBy(horizon))
        , m_folding([this](const Gathered &of) { return of.read ? folded(*of.read) : std::nullopt; },
                    [this, &take](const Gathered &of,
                                  const std::optional<statistics::Figured> &made) -> Result<void> {
                        if (!of.read) take(of.stored);
                        if (made && isInScope(*made)) take(*made);
                        return {};
                    })
    {
    }

    Result<QStringList> gather()
    {
        return (isAsStored() ? gatherStored() : foldAll()).map([&] { return m_damaged; });
    }

private:
    /// Today's facts were made by today's choices.
    bool isAsStored() const { return m_horizon.history.current().choices == m_at.history.current().choices; }

    /// Those of which today's facts say what was not known then.
    Result<QList<store::CaseRecord>> changed() const
    {
        auto since = touched();
        const auto days = since ? movedByCalendar() : Result<QList<store::CaseRecord>>(refuse(since));
        if (!days || days->isEmpty()) return days ? since : days;
        QList<store::CaseRecord> both;
        std::ranges::set_union(*since, *days, std::back_inserter(both), {}, &store::CaseRecord::no,
                               &store::CaseRecord::no);
        return both;
    }

    /// A year that was imported since moves what reaches its days. A term that is counted backwards ends before them, by less than
    /// a month.
    Result<QList<store::CaseRecord>> movedByCalendar() const
    {
        const auto first = m_horizon.calendar.firstDifference(m_at.calendar);
        if (!first.isValid()) return QList<store::CaseRecord>();
        return store::Facts(m_at.file).reaching(first.addDays(-31));
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
        auto since = changed();
        const auto all = store::Acts(m_at.file).caseCount();
        if (!since || !all) return since ? refuse(all) : refuse(since);
        m_touched = *std::move(since);
        int done = 0;
        const auto take = [&](qint64 no, const Result<statistics::Figured> &of) {
            return m_at.goOn(done++, *all).and_then([&] { return foldUpTo(no); }).and_then([&] {
                if (isTouched(no)) return Result<void>();
                return of ? m_folding.add({no, *of}) : passOver(no, of.error());
            });
        };
        return store::Facts(m_at.file)
            .each({m_scope.from, m_scope.to, m_scope.withAccounts}, take)
            .and_then([&] { return foldUpTo(std::numeric_limits<qint64>::max()); })
            .and_then([&] { return m_folding.end(); });
    }

    bool isTouched(qint64 no) const { return m_next > 0 && m_touched[m_next - 1].no == no; }

    /// Of those that were touched since, the next ones.
    Result<void> foldUpTo(qint64 no)
    {
        const store::Acts acts(m_at.file);
        for (; m_next < m_touched.size() && m_touched[m_next].no <= no; ++m_next) {
            const auto &of = m_touched[m_next];
            if (auto added = addToFold(of, acts.ofCase(of, m_cutOff.lastAct)); !added) return added;
        }
        return {};
    }

    Result<void> addToFold(const store::CaseRecord &of, const Result<QList<Act>> &acts)
    {
        return acts ? m_folding.add({of.no, {}, Read{of, *acts}}) : passOver(of.no, acts.error());
    }

    /// One damaged case keeps no figure of the others away.
    Result<void> passOver(qint64 no, const Refusal &why)
    {
        if (why.code != u"damaged") return tl::unexpected(why);
        return store::Projections(m_at.file).numberOf(no).map(
            [&](const QString &number) { m_damaged << (number.isEmpty() ? u"#%1"_s.arg(no) : number); });
    }

    Result<void> foldAll()
    {
        return eachCase(
                   m_at,
                   [&](const store::CaseRecord &of, const Result<QList<Act>> &acts) {
                       return addToFold(of, acts);
                   },
                   m_cutOff.lastAct)
            .and_then([&] { return m_folding.end(); });
    }

    std::optional<statistics::Figured> folded(const Read &read) const
    {
        const auto acts = known(read, m_cutOff, m_corrected, m_gone);
        if (acts.isEmpty()) return std::nullopt;
        const statistics::Law law{
            {m_at.program.book, m_horizon.calendar, m_horizon.history.current().choices}};
        return statistics::figured(statistics::foldedForIndex(read.of.id, acts, law), law);
    }

    bool isInScope(const statistics::Figured &of) const
    {
        return of.since.isValid() && of.since <= m_scope.to &&
               (!of.until.isValid() || of.until >= m_scope.from);
    }

    const Reading &m_at;
    const Horizon &m_horizon;
    const CutOff &m_cutOff;
    const Scope &m_scope;
    office::TakenBack m_gone;
    RecordedBy m_corrected;
    QList<store::CaseRecord> m_touched; ///< in the order in which they came
    qsizetype m_next = 0;               ///< of these
    QStringList m_damaged;
    Abreast<Gathered, std::optional<statistics::Figured>> m_folding;
};

} // namespace

Result<Horizon> horizonAt(const Reading &at, const CutOff &cutOff)
{
    auto history = store::OfficeActs(at.file).all().and_then(
        [&](const QList<office::OfficeAct> &acts) { return office::fold(seen(acts, cutOff, at.history)); });
    if (!history) return refuse(history);
    auto calendar = calendarWith(at.program.calendar, history->notices);
    if (!calendar) return refuse(calendar);
    auto misdated = desk::misdated(at);
    if (!misdated) return refuse(misdated);
    return Horizon{*std::move(history), *std::move(calendar), cutOff.on, *std::move(misdated)};
}

Result<QStringList> eachKnown(const Reading &at, const Horizon &horizon, const CutOff &cutOff,
                              const Scope &scope,
                              const std::function<void(const statistics::Figured &)> &take)
{
    return Gatherer(at, horizon, cutOff, scope, take).gather();
}

Result<void> eachFile(const Reading &at, const Horizon &horizon, const CutOff &cutOff,
                      const std::function<void(const CaseFile &)> &take)
{
    const auto gone = horizon.history.takenBack();
    const auto corrected = recordedBy(horizon);
    const law::Rules rules{at.program.book, horizon.calendar, horizon.history.current().choices};
    return eachCase(at, [&](const store::CaseRecord &of, const Result<QList<Act>> &acts) -> Result<void> {
        if (!acts) return refuse(acts);
        const auto then = known({of, *acts}, cutOff, corrected, gone);
        if (!then.isEmpty()) take(fold(of.id, then, rules, cutOff.on));
        return {};
    });
}

Result<Knowledge> knowledge(const Reading &at, const CutOff &cutOff, const Scope &scope)
{
    auto horizon = horizonAt(at, cutOff);
    if (!horizon) return refuse(horizon);
    Knowledge known{*std::move(horizon)};
    return eachKnown(at, known, cutOff, scope,
                     [&](const statistics::Figured &of) {
                         known.facts << of.facts;
                         if (scope.withAccounts) known.accounts << of.account;
                     })
        .map([&](const QStringList &damaged) {
            known.damaged = damaged;
            return std::move(known);
        });
}

} // namespace tiaocai::desk
