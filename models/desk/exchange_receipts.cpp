// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_receipts.h"

#include "base/strict_json.h"
#include "base/text.h"
#include "desk/exchange.h"
#include "exchange/receipt.h"
#include "exchange_feedback.h"
#include "files/write_file.h"
#include "words.h"

#include <QDir>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;
using store::Direction;
using store::KeptReceipt;

namespace {

const auto unreadable = u"UNREADABLE"_s;

/// By the receiver's epoch and number; two histories of one ordinal by the moment of the decision.
bool speaksBefore(const KeptReceipt &a, const KeptReceipt &b)
{
    if (a.epoch.ordinal != b.epoch.ordinal) return a.epoch.ordinal < b.epoch.ordinal;
    if (a.epoch.uuid == b.epoch.uuid) return a.sequence < b.sequence;
    return a.decidedAt < b.decidedAt;
}

/// The state of section 12 that a receipt's state leads to; empty: it stays.
QString sentState(const QString &receipt)
{
    static const QHash<QString, QString> states{
        {u"RECEIVED"_s, u"received"_s}, {u"GAP"_s, u"received"_s},
        {u"ACCEPTED"_s, u"accepted"_s}, {u"ACCEPTED_WITH_NOTES"_s, u"accepted"_s},
        {u"PARTIAL"_s, u"partly"_s},    {u"REJECTED"_s, u"rejected"_s},
        {u"STALE"_s, u"closed"_s}};
    return states.value(receipt);
}

/// Of the summaries; a test's receipt tells the position of tests.
bool tellsSummary(const KeptReceipt &one)
{
    return one.content["for"_L1]["series"_L1] == u"summary"_s && one.content["position"_L1].isObject();
}

std::optional<ToldPosition> toldIn(const QList<KeptReceipt> &receipts)
{
    const auto last = std::find_if(receipts.rbegin(), receipts.rend(), tellsSummary);
    if (last == receipts.rend()) return std::nullopt;
    return ToldPosition{exchange::positionIn(last->content["position"_L1]), exchange::openCases(last->open)};
}

/// What was refused in part, or whole, is corrected once a later package made it good.
bool isMadeGood(const store::KeptPackage &package, const QString &state, const QSet<QString> &open,
                const exchange::SentBook &sent, bool isFullLater)
{
    if (state == u"rejected") return isFullLater;
    const bool isOpen = std::ranges::any_of(open, [&](const QString &id) {
        const auto there = sent.constFind(id);
        return there != sent.cend() && std::ranges::any_of(*there, [&](const exchange::Sent &one) {
                   return one.sequence == package.header.sequence;
               });
    });
    return state == u"partly" && !isOpen;
}

/// Whether it came before. Refuses `package-altered` where its number said something else then.
Result<bool> wasRead(const Reading &at, const exchange::Header &header, const exchange::ReadReceipt &receipt)
{
    const auto there = store::Exchange(at.file).receipts(Direction::In, header.sender.uuid);
    if (!there) return refuse(there);
    const auto same = std::ranges::find_if(*there, [&](const KeptReceipt &one) {
        return one.epoch.uuid == header.sender.epoch.uuid && one.sequence == header.sequence;
    });
    if (same == there->end()) return false;
    if (same->content == receipt.content && same->open == receipt.open) return true;
    return refuse(u"package-altered"_s,
                  Words::tr("A receipt of this number came before, and says something else."));
}

Result<void> add(Writing &at, const exchange::Header &header, const exchange::ReadReceipt &receipt,
                 const QByteArray &bytes)
{
    const store::Exchange kept(at.file);
    const auto before = wasRead(at, header, receipt);
    if (!before) return refuse(before);
    if (*before) return {};
    return kept.keep(bytes).and_then([&](const QString &sha256) {
        return kept.add(KeptReceipt{Direction::In,
                                    header.sender.uuid,
                                    header.sender.epoch,
                                    header.sequence,
                                    receipt.content["for"_L1]["packageId"_L1].toString(),
                                    receipt.content["decidedAt"_L1].toString(),
                                    receipt.content,
                                    receipt.open,
                                    {},
                                    sha256});
    });
}

/// How much feedback tells that is to be taken, or was.
Result<qint64> itemsSeen(const Reading &at, const OpenedPackage &from)
{
    const auto known = cameBefore(at, from.proven);
    if (!known) return refuse(known);
    if (*known) return (*known)->records;
    return feedbackIn(at, from).map([](const QList<exchange::FeedbackItem> &items) { return items.size(); });
}

/// What a proved file says of itself. Refuses what its being taken in would.
Result<SeenReceipt> seen(const Reading &at, const OpenedPackage &from)
{
    const auto &header = from.proven.header;
    if (header.series == u"feedback")
        return itemsSeen(at, from).map([&](qint64 items) {
            return SeenReceipt{.series = header.series, .partner = header.sender.name, .items = items};
        });
    const auto receipt = exchange::readReceipt(from.packed, header);
    const auto before = receipt ? wasRead(at, header, *receipt) : refuse(receipt);
    if (!before) return refuse(before);
    return SeenReceipt{.series = header.series,
                       .partner = header.sender.name,
                       .about = receipt->content["for"_L1]["packageId"_L1].toString(),
                       .state = receipt->content["state"_L1].toString()};
}

Result<qint64> nextReceipt(const Reading &at, const QString &partner)
{
    return store::Exchange(at.file)
        .receipts(Direction::Out, partner)
        .map([&](const QList<KeptReceipt> &receipts) {
            qint64 next = 1;
            for (const auto &one : receipts) {
                if (one.epoch.uuid == at.history.exchange->epoch) next = std::max(next, one.sequence + 1);
            }
            return next;
        });
}

} // namespace

QString receiptName(const exchange::Header &of, qint64 sequence)
{
    return u"%1-%2-%3.r%4.tcrcp"_s.arg(of.sender.code)
        .arg(of.sender.epoch.ordinal)
        .arg(of.sequence)
        .arg(sequence);
}

Result<GivenReceipt> giveReceipt(Writing &at, const OwnKeys &keys, const Partner &to,
                                 const store::KeptPackage &package, const ReceiptParts &parts)
{
    const auto sequence = nextReceipt(at, to.card.office.uuid);
    if (!sequence) return refuse(sequence);
    auto header = headerFor(at, keys.card, to);
    header.series = header.kind = u"receipt"_s;
    header.sequence = *sequence;
    header.counts = {{u"records"_s, parts.records.count('\n')}, {u"open"_s, parts.open.count('\n')}};
    const auto made = signedPackage(header,
                                    {{u"header.json"_s, canonicalJson(header.toJson())},
                                     {u"receipt.json"_s, canonicalJson(parts.content)},
                                     {u"records.jsonl"_s, parts.records},
                                     {u"open.jsonl"_s, parts.open}},
                                    keys);
    const store::Exchange kept(at.file);
    const auto bytes = made ? kept.keep(made->bytes) : refuse(made);
    if (!bytes) return refuse(bytes);
    const auto name = receiptName(package.header, *sequence);
    return kept
        .add(KeptReceipt{Direction::Out, to.card.office.uuid, header.sender.epoch, *sequence,
                         package.header.packageId, parts.content["decidedAt"_L1].toString(), parts.content,
                         parts.open, name, *bytes})
        .map([&] {
            return GivenReceipt{name, made->bytes};
        });
}

Result<QList<GivenReceipt>> lastReceipt(const Reading &at, const QString &partner, const QString &package)
{
    const store::Exchange kept(at.file);
    auto receipts = kept.receipts(Direction::Out, partner);
    if (!receipts) return refuse(receipts);
    receipts->removeIf([&](const KeptReceipt &one) { return one.package != package; });
    if (receipts->isEmpty()) return QList<GivenReceipt>();
    return kept.bytes(receipts->last().bytes).map([&](const QByteArray &bytes) {
        return QList{GivenReceipt{receipts->last().name, bytes}};
    });
}

Result<ReceiptFiles> receiptFiles(const QList<GivenReceipt> &receipts, const QString &folder)
{
    ReceiptFiles made;
    if (folder.isEmpty()) return made;
    for (const auto &one : receipts) {
        const auto place = QDir(folder).filePath(one.name);
        auto file = files::writeBeside(place, one.bytes);
        if (!file) return refuse(file);
        made.files.push_back(*std::move(file));
        made.places << place;
    }
    return made;
}

Result<void> putOut(ReceiptFiles &receipts)
{
    Result<void> done;
    for (auto &file : receipts.files) {
        if (done) done = file.replace();
    }
    return done;
}

QList<KeptReceipt> inOrder(QList<KeptReceipt> receipts)
{
    std::ranges::stable_sort(receipts, speaksBefore);
    return receipts;
}

Result<QList<KeptReceipt>> receiptsOf(const Reading &at, const QString &partner)
{
    return store::Exchange(at.file).receipts(Direction::In, partner).map(inOrder);
}

Result<std::optional<ToldPosition>> toldPosition(const Reading &at, const QString &partner)
{
    return receiptsOf(at, partner).map(toldIn);
}

Result<std::optional<QString>> anotherCopy(const Reading &at)
{
    static const QStringList codes{u"sequence-reused"_s, u"chain-broken"_s, u"epoch-not-newer"_s};
    if (!at.history.isExchanging()) return std::optional<QString>();
    const auto &own = *at.history.exchange;
    for (const auto &partner : partnersOf(at.history)) {
        const auto receipts = receiptsOf(at, partner.card.office.uuid);
        const auto told = toldPosition(at, partner.card.office.uuid);
        if (!receipts || !told) return receipts ? refuse(told) : refuse(receipts);
        const bool isElsewhere = *told && (*told)->position.epoch.uuid != own.epoch &&
                                 (*told)->position.epoch.ordinal >= own.ordinal;
        const bool isReused = std::ranges::any_of(*receipts, [&](const KeptReceipt &one) {
            return codes.contains(one.content["code"_L1].toString()) &&
                   one.content["for"_L1]["epoch"_L1]["uuid"_L1] == own.epoch;
        });
        if (isElsewhere || isReused) return std::optional(partner.card.office.name);
    }
    return std::optional<QString>();
}

Result<QHash<QString, ToldState>> statesTold(const Reading &at, const QString &partner,
                                             const QList<store::KeptPackage> &packages,
                                             const QList<KeptReceipt> &receipts)
{
    const auto told = toldIn(receipts);
    const auto open = told ? told->open : QSet<QString>();
    QHash<QString, exchange::SentBook> sent; // of the epochs in which something is open
    QHash<QString, KeptReceipt> speaking;
    for (const auto &one : receipts) {
        if (!sentState(one.content["state"_L1].toString()).isEmpty()) speaking[one.package] = one;
    }
    bool isFullLater = false;
    QHash<QString, ToldState> states;
    for (auto package = packages.rbegin(); package != packages.rend(); ++package) {
        const auto &header = package->header;
        const bool isHis = package->direction == Direction::Out && package->partner() == partner;
        if (!isHis || package->state == u"withdrawn" || !speaking.contains(header.packageId)) continue;
        const auto &content = speaking[header.packageId].content;
        auto state = sentState(content["state"_L1].toString());
        const auto &epoch = header.sender.epoch.uuid;
        const bool isSummary = header.series == u"summary";
        if (isSummary && state == u"partly" && !sent.contains(epoch)) {
            const auto book = store::Exchange(at.file).sent(partner, epoch);
            if (!book) return refuse(book);
            sent[epoch] = *book;
        }
        if (isSummary && isMadeGood(*package, state, open, sent[epoch], isFullLater)) state = u"corrected"_s;
        isFullLater = isFullLater || (header.kind == u"full" && state == u"accepted");
        states[header.packageId] = {state, content["code"_L1].toString()};
    }
    return states;
}

Result<void> stateAnew(Writing &at, const QString &partner)
{
    const auto packages = store::Exchange(at.file).packages();
    const auto receipts = packages ? receiptsOf(at, partner) : refuse(packages);
    const auto states = receipts ? statesTold(at, partner, *packages, *receipts) : refuse(receipts);
    if (!states) return refuse(states);
    Result<void> done;
    for (auto told = states->cbegin(); done && told != states->cend(); ++told)
        done = store::Exchange(at.file).setState(Direction::Out, told.key(), told->state, told->code);
    return done;
}

Result<void> Exchange::applyReceipt(const QString &file)
{
    const auto bytes = broughtFile(file);
    if (!bytes) return m_bench.logged<void>(refuse(bytes), u"apply receipt"_s);
    return m_bench.perform(Action::TakePackages, u"apply receipt"_s, [&](Writing &at) -> Result<void> {
        const auto from = opened(at, *bytes);
        if (from && from->proven.header.series == u"feedback") return takeFeedback(at, *from, *bytes);
        const auto receipt = from ? exchange::readReceipt(from->packed, from->proven.header) : refuse(from);
        if (!receipt) return refuse(receipt);
        const auto &header = from->proven.header;
        return add(at, header, *receipt, *bytes).and_then([&] { return stateAnew(at, header.sender.uuid); });
    });
}

Result<SeenReceipt> Exchange::checkReceipt(const QString &file) const
{
    return askedOfFile(m_bench, file, u"check receipt"_s, [](const Reading &at, const QByteArray &bytes) {
        return opened(at, bytes).and_then([&](const OpenedPackage &from) { return seen(at, from); });
    });
}

Result<void> Exchange::receiptByHand(const QString &id, const QString &state, const QString &reason)
{
    return m_bench.perform(Action::TakePackages, u"receipt by hand"_s, [&](Writing &at) -> Result<void> {
        const store::Exchange kept(at.file);
        const auto package = kept.package(Direction::Out, id);
        if (!package) return refuse(package);
        if (!*package)
            return refuse(
                u"unknown-package"_s,
                Words::tr("This office did not send a package %1. Compare it with exchange-status.").arg(id));
        if (state != unreadable && sentState(state).isEmpty())
            return refuse(u"bad-state"_s, Words::tr("“%1” is no state that a receipt gives.").arg(state));
        const auto text = acceptable(reason, Words::tr("The reason"), longestName);
        const auto there = kept.receipts(Direction::In, (*package)->partner());
        if (!text || !there) return text ? refuse(there) : refuse(text);
        const auto now = exchange::momentText(at.now.moment);
        return kept
            .add(KeptReceipt{Direction::In,
                             (*package)->partner(),
                             {u"by-hand"_s, 0},
                             there->size() + 1,
                             id,
                             now,
                             exchange::receiptByHand((*package)->header, (*package)->manifest, state, *text,
                                                     at.actor.name, now),
                             {},
                             {},
                             {}})
            .and_then([&] { return stateAnew(at, (*package)->partner()); });
    });
}

} // namespace tiaocai::desk
