// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/district.h"

#include "base/strict_json.h"
#include "exchange_ground.h"
#include "knowledge.h"
#include "tallied.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using exchange::CentreStanding;
using exchange::Receiver;
using office::Action;
using store::KeptPackage;

namespace {

/// Kept bytes are what was proved when they came.
Result<exchange::Packed> packedOf(const Reading &at, const KeptPackage &package)
{
    return store::Exchange(at.file)
        .bytes(package.bytes)
        .and_then([](const QByteArray &bytes) { return containerIn(bytes); })
        .map([](const std::shared_ptr<files::Container> &container) { return packedIn(container); });
}

Result<QJsonObject> summaryIn(const Reading &at, const KeptPackage &package)
{
    return packedOf(at, package)
        .and_then([](const exchange::Packed &packed) { return packed.read(u"summary.json"_s); })
        .and_then([](const QByteArray &text) {
            return readStrictJson(text, u"bad-summary"_s, Words::tr("The summary"));
        })
        .map([](const StrictJson &json) { return json.root.toObject(); });
}

/// A centre's series with its packages, as they stand now or as they stood.
struct Series {
    Receiver receiver;
    QList<KeptPackage> packages = {};
};

Result<Series> seriesNow(const Reading &at, const QString &partner)
{
    const store::Exchange kept(at.file);
    const auto position = kept.position(partner, u"summary"_s);
    const auto book = position ? kept.held(partner) : refuse(position);
    const auto packages = book ? summariesFrom(at, partner) : refuse(book);
    if (!packages) return refuse(packages);
    return Series{Receiver::of(*position, *book), *packages};
}

/// A centre's series, decided once more as it was decided: package by package, in the order of the audit.
class Replay {
public:
    /// `successors`: full packages of offices that were set up anew in the place of this one.
    Replay(const Reading &at, const QString &partner, const QList<KeptPackage> &packages,
           const QSet<QString> &successors)
        : m_at(at)
        , m_partner(partner)
        , m_all(packages)
        , m_successors(successors)
    {
    }

    void follow(const PackageDecision &decision)
    {
        const auto &[subject, state, gap] = decision;
        if (gap > 0 && subject == m_partner)
            tell(m_series.receiver.acceptGap(gap, content(), nothingNoted));
        else if (m_successors.contains(subject) && isApplied(state))
            m_series.receiver.close();
        else if (const auto *package = find(m_all, subject))
            follow(*package, state);
    }
    const Series &series() const { return m_series; }

private:
    static QStringList nothingNoted(exchange::PackageOutcome &, const exchange::Book &, bool) { return {}; }
    static KeptPackage *find(QList<KeptPackage> &packages, const QString &id)
    {
        const auto there =
            std::ranges::find_if(packages, [&](const KeptPackage &one) { return one.header.packageId == id; });
        return there == packages.end() ? nullptr : &*there;
    }
    /// What came proved is not proved again.
    Receiver::Content content()
    {
        return [this](const exchange::Arrived &asked) {
            const auto &package = *find(m_all, asked.name.packageId);
            return packedOf(m_at, package)
                .and_then([&](const exchange::Packed &packed) {
                    return exchange::readSummary(packed, package.header, m_at.program.indicators);
                })
                .map([](const exchange::SummaryContent &read) { return read.records; });
        };
    }
    /// One that is there already was decided with another one's coming.
    void follow(const KeptPackage &package, const QString &state)
    {
        const auto &id = package.header.packageId;
        if (state == forgotten) {
            m_series.receiver.forget(id);
            m_series.packages.removeIf([&](const KeptPackage &one) { return one.header.packageId == id; });
        } else if (!find(m_series.packages, id)) {
            m_series.packages << package;
            tell(m_series.receiver.take(exchange::arrived(package.header, package.manifest), content(), nothingNoted));
        }
    }
    void tell(const QList<exchange::PackageOutcome> &outcomes)
    {
        for (const auto &one : outcomes)
            find(m_series.packages, one.package.name.packageId)->state = tiaocai::name(one.state);
    }

    const Reading &m_at;
    const QString m_partner;
    QList<KeptPackage> m_all;
    const QSet<QString> m_successors;
    Series m_series;
};

/// Full packages of offices that took this one's place.
Result<QSet<QString>> successorsOf(const Reading &at, const QString &partner)
{
    QSet<QString> ids;
    for (const auto &other : partnersOf(at.history)) {
        if (other.replaces != partner) continue;
        const auto packages = summariesFrom(at, other.card.office.uuid);
        if (!packages) return refuse(packages);
        for (const auto &one : *packages) {
            if (one.header.kind == u"full") ids << one.header.packageId;
        }
    }
    return ids;
}

Result<Series> seriesOn(const Reading &at, const QString &partner, QDate day)
{
    const auto packages = summariesFrom(at, partner);
    const auto successors = packages ? successorsOf(at, partner) : refuse(packages);
    const auto decisions = successors ? decisionsUntil(at, day) : refuse(successors);
    if (!decisions) return refuse(decisions);
    Replay replay(at, partner, *packages, *successors);
    for (const auto &one : *decisions)
        replay.follow(one);
    return replay.series();
}

QList<statistics::CaseFacts> factsOf(const exchange::Book &book, bool countsPersons)
{
    QList<statistics::CaseFacts> facts;
    for (const auto &held : book) {
        if (held.counts()) facts << exchange::factsIn(exchange::jsonOf(held.standing), countsPersons);
    }
    return facts;
}

Result<CentreStanding> standingOf(const Reading &at, const exchange::OfficeName &office,
                                  const std::optional<QDate> &asOf)
{
    const auto series = asOf ? seriesOn(at, office.uuid, *asOf) : seriesNow(at, office.uuid);
    if (!series) return refuse(series);
    const auto &receiver = series->receiver;
    CentreStanding standing{office};
    if (const auto last = lastApplied(series->packages)) {
        const auto summary = summaryIn(at, *last);
        if (!summary) return refuse(summary);
        standing.summary = *summary;
        standing.office = last->header.sender;
    }
    if (receiver.epoch()) {
        const auto position = receiver.position({{}, *receiver.epoch()});
        standing.lastSequence = position.next - 1;
        standing.missing = position.missing;
        standing.waiting = position.waiting;
    }
    standing.cases =
        factsOf(receiver.book(), exchange::summaryChoicesIn(standing.summary).countsPersons);
    standing.open = int(std::ranges::count_if(
        receiver.book(), [](const exchange::Held &held) { return !held.open.isEmpty(); }));
    return standing;
}

/// Every centre whose key is enrolled, by its code.
QList<exchange::OfficeName> centresOf(const Reading &at)
{
    QList<exchange::OfficeName> centres;
    for (const auto &partner : partnersOf(at.history)) {
        if (partner.card.office.kind == u"centre") centres << partner.card.office;
    }
    std::ranges::sort(centres, {}, &exchange::OfficeName::code);
    return centres;
}

} // namespace

Result<DistrictView> District::consolidated(QDate from, QDate to, const std::optional<QDate> &asOf) const
{
    return m_bench.ask(
        Action::ReadExchange, u"consolidate"_s,
        [&](const Reading &at) -> Result<DistrictView> {
            if (at.history.office.kind == office::OfficeKind::Centre)
                return refuse(u"not-a-court"_s, Words::tr("A centre has its own figures; those of the district are made at "
                                                          "the court."));
            if (auto period = checkPeriod(from, to); !period) return refuse(period);
            QList<CentreStanding> centres;
            for (const auto &office : centresOf(at)) {
                const auto standing = standingOf(at, office, asOf);
                if (!standing) return refuse(standing);
                centres << *standing;
            }
            DistrictView view{exchange::consolidated(centres, {from, to}, at.program.indicators), {}};
            for (const auto &indicator : at.program.indicators) {
                if (const auto *target = office::targetOf(at.history.targets, indicator.id, to.year()))
                    view.targets.insert(indicator.id, *target);
            }
            return view;
        },
        Hold::Copy);
}

} // namespace tiaocai::desk
