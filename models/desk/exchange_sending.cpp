// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/strict_json.h"
#include "base/text.h"
#include "desk/exchange.h"
#include "exchange/case_record.h"
#include "exchange/layout.h"
#include "exchange/schema.h"
#include "exchange/summary.h"
#include "exchange_feedback.h"
#include "exchange_ground.h"
#include "exchange_receipts.h"
#include "exchange_telling.h"
#include "files/write_file.h"
#include "knowledge.h"
#include "tallied.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using exchange::Selection;
using exchange::SentBook;
using office::Action;
using store::Direction;
using store::KeptPackage;

namespace {

/// All that a package for somebody is made from.
struct Outbox {
    Partner to;
    QList<KeptPackage> packages;       ///< to him, of this history, in the series
    std::optional<KeptPackage> before; ///< the last one of the history before
    SentBook sent, sentBefore;
    std::optional<ToldPosition> told;

    qint64 next() const { return packages.isEmpty() ? 1 : packages.last().header.sequence + 1; }
};

Result<Outbox> outboxOf(const Reading &at, const Partner &to, const QString &series)
{
    const store::Exchange kept(at.file);
    const auto &history = *at.history.exchange;
    const auto uuid = to.card.office.uuid;
    auto packages = kept.packages();
    auto sent = kept.sent(uuid, history.epoch), before = kept.sent(uuid, history.before);
    auto told = toldPosition(at, uuid);
    if (!packages || !told) return packages ? refuse(told) : refuse(packages);
    if (!sent || !before) return sent ? refuse(before) : refuse(sent);
    Outbox outbox{to,
                  sentIn(*packages, uuid, series, history.epoch),
                  {},
                  *std::move(sent),
                  *std::move(before),
                  *std::move(told)};
    if (const auto earlier = sentIn(*packages, uuid, series, history.before); !earlier.isEmpty())
        outbox.before = earlier.last();
    return outbox;
}

tl::unexpected<Refusal> unknownPackage(const QString &id)
{
    return refuse(
        u"unknown-package"_s,
        Words::tr("This office did not send a package %1. Compare it with exchange-status.").arg(id));
}

Result<KeptPackage> sentPackage(const Reading &at, const QString &id)
{
    const auto package = store::Exchange(at.file).package(Direction::Out, id);
    if (!package) return refuse(package);
    if (*package) return **package;
    return unknownPackage(id);
}

Result<QString> reasonTold(const QString &typed)
{
    auto text = leavingWords(typed, Words::tr("The reason"));
    if (!text || !text->isEmpty()) return text;
    return refuse(u"reason-missing"_s, Words::tr("Say why: the other office is told."));
}

/// What a period is counted up to: the end of a past day, or this moment.
QDateTime cutOffOf(const Reading &at, QDate until)
{
    return until < at.today() ? QDateTime(until, QTime(23, 59, 59)) : at.now.moment;
}

Result<void> isNotBefore(const Outbox &outbox, const QDateTime &cutOff)
{
    for (const auto *last : {outbox.packages.isEmpty() ? nullptr : &outbox.packages.last(),
                             outbox.before ? &*outbox.before : nullptr}) {
        if (last && cutOff < QDateTime::fromString(last->header.cutOff, Qt::ISODate))
            return refuse(
                u"cut-off-before-last"_s,
                Words::tr(
                    "The last package to this office counts up to %1: a later one cannot count less far.")
                    .arg(last->header.cutOff));
    }
    return {};
}

/// With the numbers that the court gave, echoed.
Result<exchange::LiveCases> liveCases(const Reading &at, QDate on, const QString &partner)
{
    CutOff cutOff{on};
    if (on < at.today()) cutOff.recordedBy = on;
    const auto horizon = horizonAt(at, cutOff);
    const auto numbers = horizon ? courtNumbers(at, partner) : refuse(horizon);
    const auto key = numbers ? employerKeyFrom(at, partner) : refuse(numbers);
    if (!key) return refuse(key);
    exchange::RecordGround ground;
    if (*key) ground.employer = [&](const QString &code) { return (*key)->of(code); };
    const law::Rules rules{at.program.book, horizon->calendar, horizon->history.current().choices};
    exchange::LiveCases live;
    return eachFile(at, *horizon, cutOff,
                    [&](const casework::CaseFile &file) {
                        const auto id = file.id.toString();
                        ground.courtNumber = numbers->value(id);
                        live.insert(id, exchange::caseJson(file, rules, on, ground));
                    })
        .map([&] { return std::move(live); });
}

/// A case that its schema does not let out is named, and nothing leaves.
Result<void> mayLeave(const QList<exchange::RecordLine> &records)
{
    for (const auto &record : records) {
        const auto fault = exchange::Schema::named(u"case"_s).faultIn(exchange::jsonOf(record.line));
        if (fault)
            return refuse(u"bad-record"_s,
                          Words::tr("The case %1 cannot be told as it stands (%2). Correct it first.")
                              .arg(record.id, *fault));
    }
    return {};
}

/// The records that are live after the package.
QList<exchange::RecordLine> stateAfter(const exchange::Header &header, const Selection &selection,
                                       const SentBook &after)
{
    return header.series == u"test" ? selection.records : exchange::liveIn(after);
}

QJsonObject summaryFor(const Reading &at, const exchange::Header &header,
                       const QList<exchange::RecordLine> &state)
{
    const auto &choices = at.history.current().choices;
    QList<statistics::CaseFacts> cases;
    for (const auto &record : state)
        cases << exchange::factsIn(exchange::jsonOf(record.line), choices.collectiveCountsPersons);
    return exchange::summaryOf(cases, *header.period,
                               {choices.collectiveCountsPersons, tiaocai::name(choices.arbitrationClosing)},
                               at.program.indicators);
}

/// Header and parts in their order, the sheet behind the others.
Result<QList<exchange::Part>> partsOf(exchange::Header &header, const QJsonObject &summary,
                                      const Selection &selection, const MakeCover &cover)
{
    QByteArray lines;
    for (const auto &record : selection.records)
        lines += record.line + '\n';
    QList<exchange::Part> parts{{u"header.json"_s, canonicalJson(header.toJson())},
                                {u"summary.json"_s, canonicalJson(summary)},
                                {u"cases.jsonl"_s, lines}};
    return cover({header, exchange::checkCode(header.packageId, parts)}).map([&](const QByteArray &sheet) {
        return parts << exchange::Part{u"cover.pdf"_s, sheet};
    });
}

/// A package with its file beside its place.
struct MadePackage {
    Exported exported;
    files::Beside file;
};

/// Bytes and what was sent are kept with the number, in this transaction.
Result<void> keepSummary(Writing &at, const exchange::Header &header, const SignedPackage &package,
                         const QString &key, const Selection &selection)
{
    const store::Exchange kept(at.file);
    const auto bytes = kept.keep(package.bytes);
    if (!bytes) return refuse(bytes);
    auto done = keepSent(at, {Direction::Out,
                              header,
                              package.manifest,
                              key,
                              u"exported"_s,
                              {},
                              selection.records.size(),
                              at.now.moment,
                              *bytes});
    for (const auto &one : selection.more) {
        if (done) done = kept.addSent(header.recipient.uuid, header.sender.epoch.uuid, one);
    }
    return done;
}

/// The newest history of which a receipt or feedback was read, and how far; nullopt before the first.
Result<std::optional<exchange::Acknowledges>> readSoFar(const Reading &at, const QString &partner,
                                                        const QList<store::KeptReceipt> &receipts)
{
    return appliedFeedback(at, partner).map([&](exchange::Acknowledges read) {
        const auto *last = receipts.isEmpty() ? nullptr : &receipts.last();
        if (last && last->epoch.ordinal > read.epoch.ordinal) read = {last->epoch, 0, 0};
        if (last && last->epoch == read.epoch) read.receipt = last->sequence;
        return read.epoch.ordinal > 0 ? std::optional(read) : std::nullopt;
    });
}

/// What the header says of the content and of the number before it.
Result<void> complete(const Reading &at, exchange::Header &header, const Outbox &outbox,
                      const Selection &selection, const QList<exchange::RecordLine> &state)
{
    const auto head = store::Audit(at.file).head();
    const auto receipts = receiptsOf(at, outbox.to.card.office.uuid);
    if (!head || !receipts) return head ? refuse(receipts) : refuse(head);
    const auto key = employerKeyFrom(at, outbox.to.card.office.uuid);
    if (!key) return refuse(key);
    if (*key) header.employerKey = (*key)->id;
    header.auditHead = *head;
    header.sequence = outbox.next();
    header.counts = {{u"cases"_s, selection.records.size()}};
    header.totals = exchange::totalsOf(selection.records);
    header.states = {{u"cases"_s, exchange::stateOf(state)}};
    if (!outbox.packages.isEmpty())
        header.previous =
            exchange::PackageName{outbox.packages.last().header.packageId, outbox.packages.last().manifest};
    if (const auto &before = at.history.exchange->before; !before.isEmpty())
        header.sender.after =
            exchange::Sender::Before{before, outbox.before ? outbox.before->header.sequence : 0};
    return readSoFar(at, outbox.to.card.office.uuid, *receipts).map([&](const auto &read) {
        header.acknowledges = read;
    });
}

Result<MadePackage> make(Writing &at, exchange::Header header, const Outbox &outbox,
                         const Selection &selection, const QString &folder, const MakeCover &cover)
{
    const auto keys = ownKeys(at);
    if (!keys) return refuse(keys);
    const auto state = stateAfter(header, selection, exchange::with(outbox.sent, selection.more));
    auto ready =
        mayLeave(selection.records).and_then([&] { return complete(at, header, outbox, selection, state); });
    const auto parts =
        ready ? partsOf(header, summaryFor(at, header, state), selection, cover) : refuse(ready);
    const auto package = parts ? signedPackage(header, *parts, *keys) : refuse(parts);
    if (!package) return refuse(package);
    const auto place = placeFor(at, folder, header);
    auto file = place ? files::writeBeside(*place, package->bytes) : refuse(place);
    if (!file) return refuse(file);
    return keepSummary(at, header, *package, keys->card.keyId(), selection).map([&] {
        return MadePackage{{header, selection.records.size(), *place, selection.records}, *std::move(file)};
    });
}

/// The number is the office's from here on, whatever becomes of the file: it comes again from the kept bytes.
Result<Exported> putOut(Result<MadePackage> made)
{
    if (!made) return refuse(made);
    const auto out = made->file.replace();
    if (out) return made->exported;
    return refuse(
        u"not-put-out"_s,
        Words::tr("The package %1 stands in the office, and could not be written as %2 (%3). Do not make "
                  "it again: look at the disk, and put out the kept one with: export-again.")
            .arg(made->exported.header.packageId, made->exported.file, out.error().code));
}

Result<void> isTheOffice(const Reading &at)
{
    const auto told = anotherCopy(at);
    if (!told) return refuse(told);
    if (!*told) return {};
    return refuse(
        u"another-copy"_s,
        Words::tr(
            "%1 has packages of another copy, or of a later history, of this office. Find out which file "
            "is the office; in that one say so with: accept-copy --reason T. It then begins anew with a "
            "full package.")
            .arg(**told));
}

/// Whom it is for, with the history begun.
Result<Outbox> begin(Writing &at, const QString &to, const QString &series)
{
    if (const auto keys = ownCard(at); !keys) return refuse(keys);
    const auto partner = recipientCalled(at, to);
    if (!partner) return refuse(partner);
    return isTheOffice(at).and_then([&] { return exchangeBegun(at); }).and_then([&] {
        return outboxOf(at, *partner, series);
    });
}

bool isFullNeeded(const Outbox &outbox, const exchange::Epoch &epoch)
{
    const auto &told = outbox.told;
    return outbox.packages.isEmpty() || (told && told->position.wantFull && told->position.epoch == epoch);
}

exchange::Header headerOf(const Reading &at, const Outbox &outbox, const exchange::Period &period,
                          const QString &cutOff)
{
    const auto own = ownCard(at);
    auto header = headerFor(at, own.value_or(exchange::KeyCard()), outbox.to);
    header.series = u"summary"_s;
    header.period = period;
    header.cutOff = cutOff;
    return header;
}

Result<void> nameCorrected(const Reading &at, const SummaryAsked &asked, exchange::Header &header)
{
    const auto package = sentPackage(at, asked.corrects);
    if (!package) return refuse(package);
    const bool isOurs = package->partner() == header.recipient.uuid && package->header.series == u"summary" &&
                        package->header.sender.epoch == header.sender.epoch;
    if (!isOurs) return unknownPackage(asked.corrects);
    return reasonTold(asked.reason).map([&](const QString &reason) {
        header.kind = u"correction"_s;
        header.corrects = exchange::Corrects{package->header.packageId, package->header.sequence};
        header.reason = exchange::Reason{u"corrected"_s, reason};
        header.person = at.actor.name;
    });
}

Selection selectionFor(const exchange::Header &header, const Outbox &outbox, const exchange::LiveCases &live)
{
    const auto next = outbox.next();
    if (header.kind == u"test") return exchange::testOf(live);
    if (header.kind == u"full") return exchange::fullOf(outbox.sent, outbox.sentBefore, live, next);
    const auto open = outbox.told ? outbox.told->open : QSet<QString>();
    return exchange::deltaOf(outbox.sent, live, open, next, header.corrects ? header.corrects->sequence : 0);
}

Result<MadePackage> makeSummary(Writing &at, const SummaryAsked &asked, const QString &folder,
                                const MakeCover &cover)
{
    if (auto period = checkPeriod(asked.from, asked.until); !period) return refuse(period);
    const auto outbox = begin(at, asked.to, asked.test ? u"test"_s : u"summary"_s);
    if (!outbox) return refuse(outbox);
    const auto cutOff = cutOffOf(at, asked.until);
    if (auto later = isNotBefore(*outbox, cutOff); !later) return refuse(later);
    auto header = headerOf(at, *outbox, {asked.from, asked.until}, exchange::momentText(cutOff));
    header.kind = asked.test                                                 ? u"test"_s
                  : asked.full || isFullNeeded(*outbox, header.sender.epoch) ? u"full"_s
                                                                             : u"delta"_s;
    if (asked.test) header.series = u"test"_s;
    if (!asked.corrects.isEmpty() && header.kind == u"delta") {
        if (auto named = nameCorrected(at, asked, header); !named) return refuse(named);
    }
    const auto live = liveCases(at, cutOff.date(), header.recipient.uuid);
    if (!live) return refuse(live);
    return make(at, header, *outbox, selectionFor(header, *outbox, *live), folder, cover);
}

/// What can be withdrawn: of this history, no full one, and once.
Result<void> isToWithdraw(const Reading &at, const KeptPackage &package)
{
    const auto &header = package.header;
    const bool isOne = header.series == u"summary" && header.kind != u"full" &&
                       package.state != u"withdrawn" && at.history.isExchanging() &&
                       header.sender.epoch.uuid == at.history.exchange->epoch;
    if (isOne) return {};
    return refuse(
        u"nothing-to-withdraw"_s,
        Words::tr("This package cannot be withdrawn: it is a full one, of an earlier history, or withdrawn "
                  "already. Send a full package instead."));
}

Result<MadePackage> makeWithdrawal(Writing &at, const QString &id, const QString &typed,
                                   const QString &folder, const MakeCover &cover)
{
    const auto keys = ownCard(at);
    const auto package = keys ? sentPackage(at, id) : refuse(keys);
    const auto reason = package ? reasonTold(typed) : refuse(package);
    if (!reason) return refuse(reason);
    if (auto there = isToWithdraw(at, *package); !there) return refuse(there);
    const auto outbox = begin(at, package->partner(), u"summary"_s);
    if (!outbox) return refuse(outbox);
    const auto &last = outbox->packages.last().header;
    auto header = headerOf(at, *outbox, *last.period, last.cutOff);
    header.kind = u"withdrawal"_s;
    header.reason = exchange::Reason{u"withdrawn"_s, *reason};
    header.person = at.actor.name;
    const auto &before = package->header.previous;
    header.withdraws = exchange::Withdraws{
        {id, package->header.sequence}, package->manifest, before ? before->manifest : QString()};
    const auto selection =
        exchange::withdrawalOf(outbox->sent, package->header.sequence, *header.reason, outbox->next());
    auto made = make(at, header, *outbox, selection, folder, cover);
    if (!made) return made;
    return store::Exchange(at.file).setState(Direction::Out, id, u"withdrawn"_s, {}).map([&] {
        return *std::move(made);
    });
}

/// The kept bytes; where their key was revoked, with a signature of the key of today, which stays the same package.
Result<QByteArray> bytesToSend(const Reading &at, const KeptPackage &package)
{
    const auto bytes = store::Exchange(at.file).bytes(package.bytes);
    if (!bytes || !at.history.revokedKeys.contains(package.signedBy)) return bytes;
    const auto keys = ownKeys(at);
    const auto container = containerIn(*bytes, true);
    if (!keys || !container) return keys ? refuse(container) : refuse(keys);
    if (exchange::layoutOf((*container)->names()) == exchange::Layout::Sealed)
        return refuse(
            u"key-revoked"_s,
            Words::tr("The key that signed this case was revoked, and what is sealed cannot be signed anew. "
                      "Hand the case over again."));
    QList<files::Member> members;
    for (const auto &name : (*container)->names()) {
        const auto member = (*container)->read(name);
        if (!member) return member;
        members << files::Member{name, *member};
    }
    const auto manifest = members[members.size() - 2].bytes;
    members.last().bytes =
        exchange::signatureFile(keys->card.keyId(), vault::signatureOf(manifest, keys->signing.seed));
    return leavingContainer(members);
}

} // namespace

Result<Exported> Exchange::exportSummary(const SummaryAsked &asked, const QString &folder,
                                         const MakeCover &cover)
{
    return putOut(m_bench.perform(Action::SendPackages, u"export summary"_s,
                                  [&](Writing &at) { return makeSummary(at, asked, folder, cover); }));
}

Result<Exported> Exchange::withdraw(const QString &package, const QString &reason, const QString &folder,
                                    const MakeCover &cover)
{
    return putOut(m_bench.perform(Action::SendPackages, u"withdraw package"_s, [&](Writing &at) {
        return makeWithdrawal(at, package, reason, folder, cover);
    }));
}

Result<Exported> Exchange::exportAgain(const QString &id, const QString &folder)
{
    auto made =
        m_bench.ask(Action::SendPackages, u"export again"_s, [&](const Reading &at) -> Result<MadePackage> {
            const auto keys = ownCard(at);
            const auto package = keys ? sentPackage(at, id) : refuse(keys);
            const auto bytes = package ? bytesToSend(at, *package) : refuse(package);
            if (!bytes) return refuse(bytes);
            const auto place = placeFor(at, folder, package->header);
            if (!place) return refuse(place);
            return files::writeBeside(*place, *bytes).map([&](files::Beside &&file) {
                return MadePackage{{package->header, package->records, *place}, std::move(file)};
            });
        });
    if (!made) return refuse(made);
    // What leaves stands in the audit before it does.
    return m_bench.note(office::Event::Export, id).and_then([&] { return putOut(std::move(made)); });
}

Result<void> Exchange::markDelivered(const QString &id)
{
    return m_bench.perform(Action::SendPackages, u"package delivered"_s, [&](Writing &at) -> Result<void> {
        const auto package = sentPackage(at, id);
        if (!package) return refuse(package);
        const auto state = package->state == u"exported" ? u"delivered"_s : package->state;
        return store::Exchange(at.file).setState(Direction::Out, id, state, package->code);
    });
}

} // namespace tiaocai::desk
