// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/district.h"

#include "base/strict_json.h"
#include "exchange_replay.h"
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

Result<QJsonObject> summaryIn(const Reading &at, const KeptPackage &package)
{
    return packedOf(at, package)
        .and_then([](const exchange::Packed &packed) { return packed.read(u"summary.json"_s); })
        .and_then([](const QByteArray &text) {
            return readStrictJson(text, u"bad-summary"_s, Words::tr("The summary"));
        })
        .map([](const StrictJson &json) { return json.root.toObject(); });
}

Result<SeriesStanding> seriesNow(const Reading &at, const QString &partner)
{
    const store::Exchange kept(at.file);
    const auto position = kept.position(partner, u"summary"_s);
    const auto book = position ? kept.held(partner) : refuse(position);
    const auto packages = book ? summariesFrom(at, partner) : refuse(book);
    if (!packages) return refuse(packages);
    return SeriesStanding{Receiver::of(*position, *book), *packages};
}

QList<statistics::CaseFacts> factsOf(const exchange::Book &book, bool countsPersons)
{
    QList<statistics::CaseFacts> facts;
    for (const auto &held : book) {
        if (held.counts()) facts << exchange::factsIn(exchange::jsonOf(held.standing), countsPersons);
    }
    return facts;
}

/// `then`: what a past day is made of once more; nullopt: it is asked as of now.
Result<CentreStanding> standingOf(const Reading &at, const exchange::OfficeName &office,
                                  const std::optional<Remembered> &then)
{
    const auto series =
        then ? decidedOnceMore(at, *then, {office.uuid, u"summary"_s}) : seriesNow(at, office.uuid);
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
    standing.cases = factsOf(receiver.book(), exchange::summaryChoicesIn(standing.summary).countsPersons);
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
                return refuse(u"not-a-court"_s,
                              Words::tr("A centre has its own figures; those of the district are made at "
                                        "the court."));
            if (auto period = checkPeriod(from, to); !period) return refuse(period);
            std::optional<Remembered> then;
            if (asOf) {
                const auto kept = keptExchange(at, *asOf);
                if (!kept) return refuse(kept);
                then = rememberedOf(at.history, *kept);
            }
            QList<CentreStanding> centres;
            for (const auto &office : centresOf(at)) {
                const auto standing = standingOf(at, office, then);
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
