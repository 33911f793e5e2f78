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
using store::Direction;
using store::KeptPackage;

namespace {

bool wasApplied(const KeptPackage &package)
{
    return package.state.startsWith(u"ACCEPTED") || package.state == u"PARTIAL";
}

/// The summaries of an office, in the order in which they came; until the end of a day where one is said.
Result<QList<KeptPackage>> summariesOf(const Reading &at, const QString &partner, const std::optional<QDate> &until)
{
    return store::Exchange(at.file).packages().map([&](QList<KeptPackage> packages) {
        packages.removeIf([&](const KeptPackage &one) {
            return one.direction != Direction::In || one.partner() != partner || one.header.series != u"summary" ||
                   (until && one.at.toLocalTime().date() > *until);
        });
        return packages;
    });
}

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

/// The receiver as it stands; of a past day as it stood then, by what had come until its end, once more in its order. What came
/// proved is not proved again.
Result<Receiver> receiverOn(const Reading &at, const QString &partner, const QList<KeptPackage> &packages,
                            const std::optional<QDate> &asOf)
{
    if (!asOf) {
        const store::Exchange kept(at.file);
        const auto position = kept.position(partner, u"summary"_s);
        const auto book = position ? kept.held(partner) : refuse(position);
        if (!book) return refuse(book);
        return Receiver::of(*position, *book);
    }
    Receiver receiver;
    for (const auto &package : packages) {
        const auto content = [&](const exchange::Arrived &asked) -> Result<QList<exchange::RecordLine>> {
            const auto there = std::ranges::find_if(packages, [&](const KeptPackage &one) {
                return one.header.packageId == asked.name.packageId;
            });
            return packedOf(at, *there)
                .and_then([&](const exchange::Packed &packed) {
                    return exchange::readSummary(packed, there->header, at.program.indicators);
                })
                .map([](const exchange::SummaryContent &read) { return read.records; });
        };
        receiver.take(exchange::arrived(package.header, package.manifest), content,
                      [](exchange::PackageOutcome &, const exchange::Book &, bool) { return QStringList(); });
    }
    return receiver;
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
    const auto packages = summariesOf(at, office.uuid, asOf);
    const auto receiver = packages ? receiverOn(at, office.uuid, *packages, asOf) : refuse(packages);
    if (!receiver) return refuse(receiver);
    CentreStanding standing{office};
    const auto last = std::find_if(packages->crbegin(), packages->crend(), wasApplied);
    if (last != packages->crend()) {
        const auto summary = summaryIn(at, *last);
        if (!summary) return refuse(summary);
        standing.summary = *summary;
        standing.office = last->header.sender;
    }
    if (receiver->epoch()) {
        const auto position = receiver->position({{}, *receiver->epoch()});
        standing.lastSequence = position.next - 1;
        standing.missing = position.missing;
        standing.waiting = position.waiting;
    }
    standing.cases =
        factsOf(receiver->book(), exchange::summaryChoicesIn(standing.summary).countsPersons);
    standing.open = int(std::ranges::count_if(
        receiver->book(), [](const exchange::Held &held) { return !held.open.isEmpty(); }));
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
