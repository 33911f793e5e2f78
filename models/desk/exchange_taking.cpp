// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "case_files.h"
#include "desk/exchange.h"
#include "exchange/receipt.h"
#include "exchange_ground.h"
#include "exchange_notes.h"
#include "exchange_receipts.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using exchange::Arrived;
using exchange::Book;
using exchange::PackageOutcome;
using exchange::ReceiptState;
using office::Action;
using store::Direction;
using store::KeptPackage;

namespace {

/// What came, or nothing: a gap is accepted without a package.
struct Arrival {
    std::optional<OpenedPackage> opened = {};
    std::optional<KeptPackage> known = {}; ///< the same package came before
};

/// What a package's being taken comes to, before anything of it is written.
struct Decided {
    exchange::Receiver receiver;
    Book before;
    QList<PackageOutcome> outcomes = {};
    QHash<QString, Inspected> inspected = {}; ///< by package
};

/// The packages of a sender's series, and what each says, read when it is its turn.
class TurnReader {
public:
    /// `before`: what was applied last, whose name and code stand.
    TurnReader(const Reading &at, const Arrival &arrival, const std::optional<KeptPackage> &before,
               const Book &earlier)
        : m_at(at)
        , m_arrival(arrival)
        , m_earlier(earlier)
    {
        if (before) m_before = before->header;
    }

    Result<QList<exchange::RecordLine>> records(const Arrived &package)
    {
        const auto from = openedAs(package);
        if (!from) return refuse(from);
        const auto &header = from->proven.header;
        const auto content = exchange::readSummary(from->packed, header, m_at.program.indicators);
        if (!content) return refuse(content);
        m_headers[header.packageId] = header;
        m_summaries[header.packageId] = content->summary;
        m_card = from->proven.card;
        return content->records;
    }

    QStringList inspect(PackageOutcome &outcome, const Book &book, bool isComplete, Inspected &inspected)
    {
        const auto &id = outcome.package.name.packageId;
        const auto notes = notesOn({m_at, m_headers[id], m_summaries[id], m_card, m_before, m_earlier},
                                   outcome, book, isComplete, inspected);
        m_before = m_headers[id];
        return notes;
    }

private:
    /// Kept bytes are proved again: what was believed when they came need not be now.
    Result<OpenedPackage> openedAs(const Arrived &package) const
    {
        if (m_arrival.opened && m_arrival.opened->proven.header.packageId == package.name.packageId)
            return *m_arrival.opened;
        const store::Exchange kept(m_at.file);
        const auto there = kept.package(Direction::In, package.name.packageId);
        if (!there) return refuse(there);
        return kept.bytes((*there)->bytes).and_then([&](const QByteArray &bytes) {
            return opened(m_at, bytes);
        });
    }

    const Reading &m_at;
    const Arrival &m_arrival;
    const Book &m_earlier;
    QHash<QString, exchange::Header> m_headers;
    QHash<QString, QJsonObject> m_summaries;
    exchange::KeyCard m_card;
    std::optional<exchange::Header> m_before;
};

bool isSummarySeries(const QString &series)
{
    return series == u"summary" || series == u"test";
}

Result<Arrival> arrivalOf(const Reading &at, const QByteArray &bytes)
{
    auto from = opened(at, bytes);
    if (!from) return refuse(from);
    const auto &header = from->proven.header;
    if (!isSummarySeries(header.series))
        return refuse(
            u"not-a-summary"_s,
            Words::tr("This package is no summary: receipts and feedback are read with apply-receipt, cases "
                      "with accept-case."));
    return cameBefore(at, from->proven).map([&](const std::optional<KeptPackage> &known) {
        return Arrival{*from, known};
    });
}

Result<Decided> receiverOf(const Reading &at, const QString &partner, const QString &series)
{
    const store::Exchange kept(at.file);
    const auto position = kept.position(partner, series);
    const auto book = series == u"test" ? Result<Book>() : kept.held(partner);
    if (!position || !book) return position ? refuse(book) : refuse(position);
    return Decided{exchange::Receiver::of(*position, *book), *book};
}

/// `step(receiver, content, inspect)` on the receiver of a partner's series.
template <typename Step>
Result<Decided> decided(const Reading &at, const QString &partner, const QString &series,
                        const Arrival &arrival, const Step &step)
{
    auto made = receiverOf(at, partner, series);
    const auto summaries = summariesFrom(at, partner);
    if (!made || !summaries) return made ? refuse(summaries) : refuse(made);
    TurnReader reader(at, arrival, lastApplied(*summaries), made->before);
    made->outcomes = step(
        made->receiver, [&](const Arrived &package) { return reader.records(package); },
        [&](PackageOutcome &outcome, const Book &book, bool isComplete) {
            return reader.inspect(outcome, book, isComplete, made->inspected[outcome.package.name.packageId]);
        });
    return made;
}

/// Of an office whose place another one has taken with a full package: whatever still comes changes nothing.
Result<bool> isReplaced(const Reading &at, const exchange::Header &header)
{
    if (header.series == u"test") return false;
    for (const auto &partner : partnersOf(at.history)) {
        if (partner.replaces != header.sender.uuid) continue;
        const auto packages = summariesFrom(at, partner.card.office.uuid);
        if (!packages) return refuse(packages);
        const bool hasTaken = std::ranges::any_of(*packages, [](const KeptPackage &one) {
            return one.header.kind == u"full" && isApplied(one.state);
        });
        if (hasTaken) return true;
    }
    return false;
}

Result<Decided> decide(const Reading &at, const Arrival &arrival)
{
    const auto &proven = arrival.opened->proven;
    const auto &header = proven.header;
    const auto replaced = isReplaced(at, header);
    if (!replaced) return refuse(replaced);
    if (*replaced)
        return receiverOf(at, header.sender.uuid, header.series).map([&](Decided made) {
            made.outcomes << PackageOutcome{exchange::arrived(header, proven.manifest), ReceiptState::Stale,
                                            u"closed-by-full"_s};
            return made;
        });
    return decided(at, header.sender.uuid, header.series, arrival,
                   [&](exchange::Receiver &receiver, const exchange::Receiver::Content &content,
                       const exchange::Receiver::Inspect &inspect) {
                       return receiver.take(exchange::arrived(header, proven.manifest), content, inspect);
                   });
}

Taken takenOf(const PackageOutcome &outcome)
{
    return {outcome.package.name.packageId,
            tiaocai::name(outcome.state),
            outcome.code,
            outcome.text,
            outcome.verdicts,
            outcome.notes};
}

/// The outcome of the package that came.
const PackageOutcome &ownOutcome(const Decided &decided, const QString &package)
{
    return *std::ranges::find_if(
        decided.outcomes, [&](const PackageOutcome &one) { return one.package.name.packageId == package; });
}

// --- receipts

struct ReceiptMaker {
    Writing &at;
    const OwnKeys &keys;
    const Partner &to;
    const Decided &decided;
    const QString series;
};

/// The numbers that this office gave to the cases of an outcome.
Result<QHash<QString, QString>> numbersGiven(const Reading &at, const QString &partner,
                                             const PackageOutcome &outcome)
{
    QSet<QString> told;
    for (const auto &one : outcome.verdicts)
        told << one.id;
    QHash<QString, QString> numbers;
    for (const auto &taken : at.history.takenOver) {
        if (taken.from != partner || !told.contains(taken.origin.toString())) continue;
        const auto file = caseFile(at, taken.id);
        if (!file) return refuse(file);
        if (!file->caseNumber.isEmpty()) numbers.insert(taken.origin.toString(), file->caseNumber);
    }
    return numbers;
}

Result<GivenReceipt> receiptFor(const ReceiptMaker &maker, const PackageOutcome &outcome,
                                const KeptPackage &package)
{
    const auto numbers = numbersGiven(maker.at, maker.to.card.office.uuid, outcome);
    if (!numbers) return refuse(numbers);
    const auto &inspected = maker.decided.inspected[outcome.package.name.packageId];
    const auto content = exchange::receiptJson(
        outcome, {maker.series, exchange::momentText(package.at), exchange::momentText(maker.at.now.moment),
                  maker.at.actor.name, inspected.recomputed, inspected.differences,
                  maker.decided.receiver.position(outcome.package)});
    const auto open =
        maker.series == u"test" ? QByteArray() : exchange::openLines(maker.decided.receiver.book());
    return giveReceipt(maker.at, maker.keys, maker.to, package,
                       {content, exchange::verdictLines(outcome.verdicts, *numbers), open});
}

/// Each outcome's package by its state, and its receipt.
Result<QList<GivenReceipt>> receiptsFor(const ReceiptMaker &maker)
{
    const store::Exchange kept(maker.at.file);
    QList<GivenReceipt> made;
    for (const auto &outcome : maker.decided.outcomes) {
        const auto &id = outcome.package.name.packageId;
        const auto stated = kept.setState(Direction::In, id, tiaocai::name(outcome.state), outcome.code);
        const auto package = stated ? kept.package(Direction::In, id) : refuse(stated);
        const auto receipt = package ? receiptFor(maker, outcome, **package) : refuse(package);
        if (!receipt) return refuse(receipt);
        made << *receipt;
    }
    return made;
}

// --- applying

/// The package's copy, under its hash; one whose key was revoked while it waited comes again.
Result<void> keepArrived(Writing &at, const OpenedPackage &from, const QByteArray &bytes)
{
    const store::Exchange kept(at.file);
    const auto &header = from.proven.header;
    const auto sha256 = kept.keep(bytes);
    const auto known = kept.package(Direction::In, header.packageId);
    if (!sha256 || !known) return sha256 ? refuse(known) : refuse(sha256);
    if (*known) return kept.signedAnew(header.packageId, from.proven.key, *sha256);
    return kept.add(KeptPackage{Direction::In,
                                header,
                                from.proven.manifest,
                                from.proven.key,
                                u"RECEIVED"_s,
                                {},
                                header.counts.value(u"cases"_s),
                                at.now.moment,
                                *sha256});
}

/// An office set up anew closes what the lost one had sent, with its first full package.
Result<void> closeReplaced(Writing &at, const Partner &partner, const Decided &decided)
{
    const bool isFull = std::ranges::any_of(decided.outcomes, [](const PackageOutcome &one) {
        return one.wasApplied() && one.package.kind == u"full";
    });
    if (partner.replaces.isEmpty() || !isFull) return {};
    const store::Exchange kept(at.file);
    const auto book = kept.held(partner.replaces);
    if (!book) return refuse(book);
    auto receiver = exchange::Receiver::of({}, *book);
    receiver.close();
    return kept.setHeld(partner.replaces, *book, receiver.book());
}

Result<void> keepDecided(Writing &at, const Partner &partner, const QString &series, const Decided &decided)
{
    const store::Exchange kept(at.file);
    const auto uuid = partner.card.office.uuid;
    auto done = kept.setPosition(uuid, series, decided.receiver.toJson());
    if (done && series != u"test") done = kept.setHeld(uuid, decided.before, decided.receiver.book());
    for (const auto &one : decided.outcomes) {
        if (done) done = noteDecided(at, one.package.name.packageId, tiaocai::name(one.state));
    }
    return done.and_then([&] { return closeReplaced(at, partner, decided); });
}

struct TakenWith {
    Taken taken;
    ReceiptFiles receipts;
};

Result<ReceiptFiles> decidedAndReceipted(Writing &at, const OwnKeys &keys, const Partner &partner,
                                         const QString &series, const Decided &decided, const QString &folder)
{
    const auto receipts = exchangeBegun(at).and_then([&] {
        return receiptsFor({at, keys, partner, decided, series});
    });
    if (!receipts) return refuse(receipts);
    return keepDecided(at, partner, series, decided).and_then([&] {
        return receiptFiles(*receipts, folder);
    });
}

/// The last receipt of a package that came before, byte for byte.
Result<TakenWith> duplicate(const Reading &at, const KeptPackage &known, const QString &folder)
{
    const auto last = lastReceipt(at, known.partner(), known.header.packageId);
    if (!last) return refuse(last);
    return receiptFiles(*last, folder).map([&](ReceiptFiles &&files) {
        Taken taken{known.header.packageId, u"DUPLICATE"_s};
        taken.receipts = files.places;
        return TakenWith{taken, std::move(files)};
    });
}

Result<TakenWith> applied(Writing &at, const QByteArray &bytes, const QString &folder)
{
    const auto keys = ownKeys(at);
    const auto arrival = keys ? arrivalOf(at, bytes) : refuse(keys);
    if (!arrival) return refuse(arrival);
    if (arrival->known) return duplicate(at, *arrival->known, folder);
    const auto &header = arrival->opened->proven.header;
    const auto partner = partnerCalled(at, header.sender.uuid, u"unknown-partner"_s);
    const auto kept = partner ? keepArrived(at, *arrival->opened, bytes) : refuse(partner);
    const auto made = kept ? decide(at, *arrival) : refuse(kept);
    if (!made) return refuse(made);
    return decidedAndReceipted(at, *keys, *partner, header.series, *made, folder)
        .map([&](ReceiptFiles &&files) {
            auto taken = takenOf(ownOutcome(*made, header.packageId));
            taken.receipts = files.places;
            return TakenWith{taken, std::move(files)};
        });
}

Result<TakenWith> gapAccepted(Writing &at, const QString &word, qint64 sequence, const QString &reason,
                              const QString &folder)
{
    const auto keys = ownKeys(at);
    const auto partner = keys ? partnerCalled(at, word, u"unknown-partner"_s) : refuse(keys);
    const auto text =
        partner ? acceptable(normalized(reason), Words::tr("The reason"), longestName) : refuse(partner);
    if (!text) return refuse(text);
    const auto series = u"summary"_s, uuid = partner->card.office.uuid;
    const auto there = receiverOf(at, uuid, series);
    if (!there) return refuse(there);
    if (!there->receiver.isLacking(sequence))
        return refuse(
            u"not-missing"_s,
            Words::tr("Number %1 of %2 is not missing.").arg(sequence).arg(partner->card.office.name));
    const Arrival nothing;
    const auto made = decided(at, uuid, series, nothing,
                              [&](exchange::Receiver &receiver, const exchange::Receiver::Content &content,
                                  const exchange::Receiver::Inspect &inspect) {
                                  return receiver.acceptGap(sequence, content, inspect);
                              });
    const auto noted = made ? noteGap(at, uuid, sequence, *text) : refuse(made);
    if (!noted) return refuse(noted);
    return decidedAndReceipted(at, *keys, *partner, series, *made, folder).map([&](ReceiptFiles &&files) {
        Taken taken = made->outcomes.isEmpty() ? Taken{} : takenOf(made->outcomes.last());
        if (made->outcomes.isEmpty()) taken.state = u"GAP"_s;
        taken.receipts = files.places;
        return TakenWith{taken, std::move(files)};
    });
}

Result<Taken> putReceipts(Result<TakenWith> done)
{
    if (!done) return refuse(done);
    return putOut(done->receipts).map([&] { return done->taken; });
}

} // namespace

Result<Taken> Exchange::check(const QString &file) const
{
    return askedOfFile(m_bench, file, u"check package"_s,
                       [](const Reading &at, const QByteArray &bytes) -> Result<Taken> {
                           const auto arrival = arrivalOf(at, bytes);
                           if (!arrival) return refuse(arrival);
                           const auto &id = arrival->opened->proven.header.packageId;
                           if (arrival->known) return Taken{id, u"DUPLICATE"_s};
                           return decide(at, *arrival).map([&](const Decided &made) {
                               return takenOf(ownOutcome(made, id));
                           });
                       });
}

Result<Taken> Exchange::apply(const QString &file, const QString &folder)
{
    const auto bytes = broughtFile(file);
    if (!bytes) return m_bench.logged<Taken>(refuse(bytes), u"apply package"_s);
    return putReceipts(m_bench.perform(Action::TakePackages, u"apply package"_s,
                                       [&](Writing &at) { return applied(at, *bytes, folder); }));
}

Result<Taken> Exchange::acceptGap(const QString &partner, qint64 sequence, const QString &reason,
                                  const QString &folder)
{
    return putReceipts(m_bench.perform(Action::AcceptGap, u"accept gap"_s, [&](Writing &at) {
        return gapAccepted(at, partner, sequence, reason, folder);
    }));
}

} // namespace tiaocai::desk
