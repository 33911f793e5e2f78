// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/district.h"

#include "base/strict_json.h"
#include "district_figures.h"
#include "exchange_replay.h"
#include "knowledge.h"
#include "tallied.h"
#include "words.h"

#include <QJsonArray>

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

QList<exchange::EmployerCase> employersOf(const exchange::Book &book)
{
    QList<exchange::EmployerCase> employers;
    for (const auto &held : book) {
        if (!held.counts()) continue;
        const auto record = exchange::jsonOf(held.standing);
        const auto value = record["employer"_L1]["value"_L1].toString();
        const auto acceptedOn = QDate::fromString(record["acceptedOn"_L1].toString(), Qt::ISODate);
        if (!value.isEmpty() && acceptedOn.isValid()) employers << exchange::EmployerCase{value, acceptedOn};
    }
    return employers;
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
    standing.employers = employersOf(receiver.book());
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

/// The last report that was issued by a moment, of days that the period has too; empty: none was.
QString lastReport(const office::OfficeFile &history, const exchange::Period &period, const QDateTime &by)
{
    QString number;
    for (const auto &one : history.issued) {
        if (one.issuedAt <= by && one.from <= period.to && period.from <= one.to) number = one.number;
    }
    return number;
}

/// Of a centre, what changed figures of a period of which a report had been issued.
Result<QList<exchange::ChangeAfterReport>> changesOf(const Reading &at, const QString &centre,
                                                     const exchange::Period &period,
                                                     const std::optional<QDate> &asOf)
{
    const store::Exchange kept(at.file);
    const auto receipts = kept.receipts(store::Direction::Out, centre);
    if (!receipts) return refuse(receipts);
    QList<exchange::ChangeAfterReport> changes;
    for (const auto &one : *receipts) {
        const auto decided = QDateTime::fromString(one.decidedAt, Qt::ISODate);
        const auto number = lastReport(at.history, period, decided);
        const bool isOne =
            one.content["notes"_L1].toArray().contains(u"closed-period"_s) && !number.isEmpty();
        if (!isOne || (asOf && decided.date() > *asOf)) continue;
        const auto package = kept.package(store::Direction::In, one.package);
        if (!package) return refuse(package);
        if (!*package) continue;
        const auto &header = (*package)->header;
        changes << exchange::ChangeAfterReport{header.sender.name,
                                               header.sender.epoch.ordinal,
                                               header.sequence,
                                               header.kind,
                                               decided.date(),
                                               number,
                                               header.reason ? header.reason->text : QString()};
    }
    return changes;
}

/// The office that was set up anew in its place; empty: none was.
QString successorOf(const Reading &at, const QString &centre)
{
    for (const auto &one : partnersOf(at.history)) {
        if (one.replaces == centre) return one.card.office.uuid;
    }
    return {};
}

} // namespace

tl::unexpected<Refusal> notACourt()
{
    return refuse(u"not-a-court"_s,
                  Words::tr("A centre has its own figures; those of the district are made at "
                            "the court."));
}

Result<exchange::Consolidated> districtOf(const Reading &at, const exchange::Period &period,
                                          const std::optional<QDate> &asOf)
{
    std::optional<Remembered> then;
    if (asOf) {
        const auto kept = keptExchange(at, *asOf);
        if (!kept) return refuse(kept);
        then = rememberedOf(at.history, *kept);
    }
    QList<CentreStanding> centres;
    QList<exchange::ChangeAfterReport> changes;
    for (const auto &office : centresOf(at)) {
        const auto standing = standingOf(at, office, then);
        const auto changed = standing ? changesOf(at, office.uuid, period, asOf) : refuse(standing);
        if (!changed) return refuse(changed);
        centres << *standing;
        centres.last().replacedBy = successorOf(at, office.uuid);
        changes << *changed;
    }
    auto district = exchange::consolidated(centres, period, at.program.indicators);
    district.changes = changes;
    return district;
}

Result<DistrictView> District::consolidated(QDate from, QDate to, const std::optional<QDate> &asOf) const
{
    return m_bench.ask(
        Action::ReadExchange, u"consolidate"_s,
        [&](const Reading &at) -> Result<DistrictView> {
            if (at.history.office.kind == office::OfficeKind::Centre) return notACourt();
            if (auto period = checkPeriod(from, to); !period) return refuse(period);
            const auto figures = districtOf(at, {from, to}, asOf);
            if (!figures) return refuse(figures);
            DistrictView view{*figures, {}};
            for (const auto &indicator : at.program.indicators) {
                if (const auto *target = office::targetOf(at.history.targets, indicator.id, to.year()))
                    view.targets.insert(indicator.id, *target);
            }
            return view;
        },
        Hold::Copy);
}

} // namespace tiaocai::desk
