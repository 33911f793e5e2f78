// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/exchange.h"
#include "exchange/receipt.h"
#include "exchange_receipts.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;
using store::Direction;

namespace {

QString partnerName(const Reading &at, const QString &uuid)
{
    for (const auto &one : partnersOf(at.history)) {
        if (one.card.office.uuid == uuid) return one.card.office.name;
    }
    return uuid;
}

/// Receipts and feedback get no receipt; what is unanswered is told by working days.
QDate receiptDue(const Reading &at, const store::KeptPackage &package)
{
    const auto &series = package.header.series;
    const bool isAnswered = series == u"summary" || series == u"hand-over";
    const bool isOnItsWay = package.state == u"exported" || package.state == u"delivered";
    if (!isAnswered || !isOnItsWay || package.direction != Direction::Out) return {};
    return at.rules().calendar.addWorkingDays(package.at.date(), at.history.current().receiptDays);
}

PackageRow rowOf(const Reading &at, const store::KeptPackage &package)
{
    return {package.header,
            package.direction == Direction::Out,
            partnerName(at, package.partner()),
            package.state,
            package.code,
            package.records,
            package.at,
            receiptDue(at, package)};
}

/// Of packages that this file does not know, after it was restored: what was lost.
QList<PackageRow> lostRows(const Reading &at, const QString &partner,
                           const QList<store::KeptReceipt> &receipts, const QSet<QString> &known)
{
    QList<PackageRow> rows;
    for (const auto &one : receipts) {
        const auto of = one.content["for"_L1];
        if (known.contains(one.package)) continue;
        exchange::Header header{.packageId = one.package,
                                .series = of["series"_L1].toString(),
                                .kind = of["kind"_L1].toString(),
                                .sequence = of["sequence"_L1].toInteger()};
        header.sender.epoch = exchange::epochIn(of["epoch"_L1]);
        rows << PackageRow{header,    true, partnerName(at, partner),
                           u"lost"_s, {},   one.content["counts"_L1]["records"_L1].toInteger(),
                           {}};
    }
    return rows;
}

void addMissing(QList<MissingRow> &rows, const QString &partner, const exchange::Position &position)
{
    for (const auto sequence : position.missing)
        rows << MissingRow{partner, position.epoch.ordinal, u"summary"_s, sequence};
}

/// What the partner lacks of this office, and what this office lacks of him.
Result<void> addMissing(const Reading &at, const Partner &partner, QList<MissingRow> &rows)
{
    const auto uuid = partner.card.office.uuid, name = partner.card.office.name;
    const auto told = toldPosition(at, uuid);
    const auto kept = store::Exchange(at.file).position(uuid, u"summary"_s);
    if (!told || !kept) return told ? refuse(kept) : refuse(told);
    if (*told) addMissing(rows, name, (*told)->position);
    if (kept->isEmpty()) return {};
    for (const auto &position : exchange::Receiver::of(*kept, {}).positions())
        addMissing(rows, name, position);
    return {};
}

/// What was sent to a partner, as it stands there.
QList<ExchangedRow> sentRows(const exchange::SentBook &sent, const QHash<qint64, QString> &packages)
{
    QList<ExchangedRow> rows;
    for (const auto &revisions : sent) {
        const auto &[record, sequence, heldBack] = revisions.last();
        if (record.revision == 0) continue;
        rows << ExchangedRow{record.id,
                             exchange::jsonOf(record.line)["number"_L1].toString(),
                             record.revision,
                             record.hash,
                             record.isVoid ? u"void"_s : u"live"_s,
                             packages.value(sequence)};
    }
    return rows;
}

QString stateOf(const exchange::Held &held)
{
    if (!held.open.isEmpty()) return held.open == u"conflict" ? u"conflict"_s : u"rejected"_s;
    if (held.isAbsent) return u"absent"_s;
    return held.isVoid ? u"void"_s : u"live"_s;
}

QList<ExchangedRow> heldRows(const exchange::Book &book)
{
    QList<ExchangedRow> rows;
    for (auto held = book.begin(); held != book.end(); ++held)
        rows << ExchangedRow{held.key(),     exchange::jsonOf(held->standing)["number"_L1].toString(),
                             held->revision, held->hash,
                             stateOf(*held), held->package};
    return rows;
}

Result<QList<ExchangedRow>> sentTo(const Reading &at, const QString &partner)
{
    if (!at.history.exchange) return QList<ExchangedRow>();
    const store::Exchange kept(at.file);
    const auto packages = sentToday(at, partner, u"summary"_s);
    const auto sent = kept.sent(partner, at.history.exchange->epoch);
    if (!packages || !sent) return packages ? refuse(sent) : refuse(packages);
    QHash<qint64, QString> numbers;
    for (const auto &one : *packages)
        numbers[one.header.sequence] = one.header.packageId;
    return sentRows(*sent, numbers);
}

AwaitedPackage awaitedOf(const Reading &at, const store::KeptPackage &package, QDate on)
{
    const auto row = rowOf(at, package);
    const auto sentOn = package.at.date();
    return {row.header.packageId, row.partner, row.header.kind, row.header.sender.epoch.ordinal,
            row.header.sequence,  sentOn,      row.receiptDue,  at.rules().calendar.workingDays(sentOn, on)};
}

} // namespace

Result<QList<AwaitedPackage>> awaitedPackages(const Reading &at, QDate on)
{
    return store::Exchange(at.file).onTheirWay().map([&](const QList<store::KeptPackage> &sent) {
        QList<AwaitedPackage> list;
        for (const auto &one : sent) {
            if (receiptDue(at, one).isValid() && one.at.date() <= on) list << awaitedOf(at, one, on);
        }
        std::ranges::stable_sort(list, {}, &AwaitedPackage::sentOn);
        return list;
    });
}

Result<ExchangeStatus> Exchange::status() const
{
    return m_bench.ask(
        Action::ReadExchange, u"exchange status"_s, [](const Reading &at) -> Result<ExchangeStatus> {
            const auto packages = store::Exchange(at.file).packages();
            if (!packages) return refuse(packages);
            ExchangeStatus status;
            QSet<QString> known;
            for (const auto &one : *packages) {
                status.packages << rowOf(at, one);
                known << one.header.packageId;
            }
            for (const auto &partner : partnersOf(at.history)) {
                const auto uuid = partner.card.office.uuid;
                const auto receipts = receiptsOf(at, uuid);
                const auto missing = receipts ? addMissing(at, partner, status.missing) : refuse(receipts);
                if (!missing) return refuse(missing);
                status.packages << lostRows(at, uuid, *receipts, known);
            }
            return status;
        });
}

Result<int> Exchange::unanswered() const
{
    return m_bench.ask(Action::ReadExchange, u"packages without a receipt"_s, [](const Reading &at) {
        return store::Exchange(at.file).onTheirWay().map([&](const QList<store::KeptPackage> &sent) {
            return int(std::ranges::count_if(
                sent, [&](const auto &one) { return rowOf(at, one).isUnanswered(at.today()); }));
        });
    });
}

Result<QList<ExchangedRow>> Exchange::exchanged(const QString &word) const
{
    return m_bench.ask(Action::ReadExchange, u"exchanged"_s,
                       [&](const Reading &at) -> Result<QList<ExchangedRow>> {
                           const auto partner = partnerCalled(at, word, u"unknown-partner"_s);
                           if (!partner) return refuse(partner);
                           const auto uuid = partner->card.office.uuid;
                           const auto held = store::Exchange(at.file).held(uuid);
                           if (!held) return refuse(held);
                           return sentTo(at, uuid).map(
                               [&](const QList<ExchangedRow> &sent) { return sent + heldRows(*held); });
                       });
}

} // namespace tiaocai::desk
