// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/feedback.h"

#include "base/strict_json.h"
#include "case_files.h"
#include "exchange_feedback.h"
#include "exchange_ground.h"
#include "files/write_file.h"
#include "store/feedback.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using exchange::FeedbackItem;
using office::Action;
using store::Direction;
using store::KeptPackage;
using store::ToldItem;

namespace {

const auto feedbackSeries = u"feedback"_s;

/// What stands now of every case that came from an office.
Result<QList<FeedbackItem>> itemsNow(const Reading &at, const QString &partner)
{
    const auto places = at.history.registersOn(at.today()).names();
    QList<FeedbackItem> items;
    for (const auto &taken : at.history.takenOver) {
        if (taken.from != partner) continue;
        const auto file = anyCaseFile(at, taken.id); // the other office has the case
        if (!file) return refuse(file);
        items << exchange::feedbackOf(*file, taken.origin, places);
    }
    return items;
}

/// Up to which number the centre's highest package had read this office's feedback of today's history; 0: none.
Result<qint64> acknowledgedBy(const Reading &at, const QString &partner)
{
    return summariesFrom(at, partner).map([&](QList<KeptPackage> packages) -> qint64 {
        packages.removeIf(
            [](const KeptPackage &one) { return one.state == u"REJECTED" || one.state == forgotten; });
        const auto last = std::ranges::max_element(packages, {}, [](const KeptPackage &one) {
            return std::pair(one.header.sender.epoch.ordinal, one.header.sequence);
        });
        if (last == packages.end()) return 0;
        const auto &told = last->header.acknowledges;
        return told && told->epoch.uuid == at.history.exchange->epoch ? told->feedback : 0;
    });
}

/// All that is to be told, with what changed now under the number of this package.
Result<QList<ToldItem>> toTell(const Reading &at, const QString &partner, qint64 since, qint64 sequence)
{
    const auto told = store::Feedback(at.file).items(Direction::Out, partner);
    const auto now = told ? itemsNow(at, partner) : refuse(told);
    if (!now) return refuse(now);
    QList<FeedbackItem> before;
    for (const auto &one : *told)
        before << one.item;
    QList<ToldItem> items;
    for (const auto &item : exchange::changedItems(*now, before, at.history.exchange->ordinal))
        items << ToldItem{item, sequence};
    const auto isNewNow = [&](const ToldItem &one) {
        return std::ranges::any_of(items,
                                   [&](const ToldItem &other) { return other.item.item == one.item.item; });
    };
    for (auto one : *told) {
        if (isNewNow(one)) continue;
        // What an earlier history told counts in this one from its number here on.
        const bool isEarlier = one.item.ordinal != at.history.exchange->ordinal;
        if (isEarlier) one = {exchange::toldAnew(one.item, at.history.exchange->ordinal), sequence};
        if (isEarlier || one.sequence > since) items << one;
    }
    return items;
}

struct MadeFeedback {
    SentFeedback sent;
    files::Beside file;
};

Result<MadeFeedback> made(Writing &at, const Partner &to, const QString &folder)
{
    const auto uuid = to.card.office.uuid;
    const auto keys = ownKeys(at);
    const auto before = keys ? sentToday(at, uuid, feedbackSeries) : refuse(keys);
    const auto since = before ? acknowledgedBy(at, uuid) : refuse(before);
    if (!since) return refuse(since);
    const auto sequence = before->isEmpty() ? 1 : before->last().header.sequence + 1;
    const auto items = toTell(at, uuid, *since, sequence);
    if (!items) return refuse(items);
    if (items->isEmpty())
        return refuse(u"nothing-to-tell"_s,
                      Words::tr("Nothing has changed that %1 does not know.").arg(to.card.office.name));
    auto header = headerFor(at, keys->card, to);
    header.series = header.kind = feedbackSeries;
    header.sequence = sequence;
    header.since = *since;
    header.counts = {{u"items"_s, items->size()}};
    if (!before->isEmpty())
        header.previous = exchange::PackageName{before->last().header.packageId, before->last().manifest};
    QByteArray lines;
    for (const auto &one : *items)
        lines += canonicalJson(exchange::toJson(one.item)) + '\n';
    const auto package = signedPackage(
        header, {{u"header.json"_s, canonicalJson(header.toJson())}, {u"items.jsonl"_s, lines}}, *keys);
    if (!package) return refuse(package);
    const auto place = placeFor(at, folder, header);
    auto file = place ? files::writeBeside(*place, package->bytes) : refuse(place);
    const auto kept = file ? store::Exchange(at.file).keep(package->bytes) : refuse(file);
    if (!kept) return refuse(kept);
    auto done = keepSent(at, {Direction::Out,
                              header,
                              package->manifest,
                              keys->card.keyId(),
                              u"exported"_s,
                              {},
                              items->size(),
                              at.now.moment,
                              *kept});
    for (const auto &one : *items) {
        if (done && one.sequence == sequence) done = store::Feedback(at.file).set(Direction::Out, uuid, one);
    }
    return done.map([&] {
        return MadeFeedback{{header.packageId, *place, sequence, int(items->size())}, *std::move(file)};
    });
}

Result<QList<ToldRow>> toldRows(const Reading &at, const Partner &partner, Direction direction)
{
    const auto items = store::Feedback(at.file).items(direction, partner.card.office.uuid);
    if (!items) return refuse(items);
    QList<ToldRow> rows;
    for (const auto &one : *items) {
        const auto id = CaseId::fromString(one.item.about);
        const auto file = id ? caseFile(at, *id).map([](const auto &of) { return of.number(); })
                             : Result<QString>(QString());
        rows << ToldRow{one.item, partner.card.office.name, file.value_or(QString()),
                        direction == Direction::Out};
    }
    return rows;
}

/// What it builds on has to be read here.
Result<void> isInTurn(const Reading &at, const exchange::Header &header)
{
    const auto applied = appliedFeedback(at, header.sender.uuid);
    if (!applied) return refuse(applied);
    const auto read = applied->epoch.uuid == header.sender.epoch.uuid ? applied->feedback : 0;
    const auto since = header.since.value_or(0);
    if (since <= read) return {};
    return refuse(
        u"feedback-waits"_s,
        Words::tr("This feedback builds on number %1, and only number %2 was read here. Read the earlier one "
                  "first, or ask for it again.")
            .arg(since)
            .arg(read));
}

} // namespace

Result<QList<FeedbackItem>> feedbackIn(const Reading &at, const OpenedPackage &from)
{
    if (auto turn = isInTurn(at, from.proven.header); !turn) return refuse(turn);
    const auto lines = from.packed.read(u"items.jsonl"_s).and_then([](const QByteArray &text) {
        return exchange::readLines(text, u"feedback-item"_s);
    });
    if (!lines) return refuse(lines);
    return exchange::areCounted(from.packed, from.proven.header, {{u"items"_s, lines->size()}}).map([&] {
        QList<FeedbackItem> items;
        for (const auto &line : *lines)
            items << exchange::feedbackItemIn(line);
        return items;
    });
}

Result<void> takeFeedback(Writing &at, const OpenedPackage &from, const QByteArray &bytes)
{
    const auto &header = from.proven.header;
    const auto &partner = header.sender.uuid;
    const store::Exchange kept(at.file);
    const auto known = cameBefore(at, from.proven);
    if (!known) return refuse(known);
    if (*known) return {};
    const auto items = feedbackIn(at, from);
    const auto there = items ? store::Feedback(at.file).items(Direction::In, partner) : refuse(items);
    const auto sha256 = there ? kept.keep(bytes) : refuse(there);
    if (!sha256) return refuse(sha256);
    Result<void> done;
    for (const auto &item : *items) {
        const auto old =
            std::ranges::find_if(*there, [&](const ToldItem &one) { return one.item.item == item.item; });
        if (old != there->end() && !item.isAfter(old->item)) continue;
        if (done) done = store::Feedback(at.file).set(Direction::In, partner, {item, header.sequence});
        if (const auto id = CaseId::fromString(item.about)) at.touched(*id);
    }
    return done
        .and_then([&] {
            return kept.add(KeptPackage{Direction::In,
                                        header,
                                        from.proven.manifest,
                                        from.proven.key,
                                        u"ACCEPTED"_s,
                                        {},
                                        items->size(),
                                        at.now.moment,
                                        *sha256});
        })
        .and_then([&] { return noteDecided(at, header.packageId, u"ACCEPTED"_s); });
}

Result<exchange::Acknowledges> appliedFeedback(const Reading &at, const QString &partner)
{
    return store::Exchange(at.file).packages().map([&](const QList<KeptPackage> &packages) {
        exchange::Acknowledges read{};
        for (const auto &one : packages) {
            if (one.direction != Direction::In || one.partner() != partner ||
                one.header.series != feedbackSeries)
                continue;
            const auto &epoch = one.header.sender.epoch;
            if (epoch.ordinal < read.epoch.ordinal) continue;
            if (epoch.ordinal > read.epoch.ordinal) read = {epoch, 0, 0};
            read.feedback = std::max(read.feedback, one.header.sequence);
        }
        return read;
    });
}

Result<QHash<QString, QString>> courtNumbers(const Reading &at, const QString &partner)
{
    return store::Feedback(at.file).items(Direction::In, partner).map([](const QList<ToldItem> &items) {
        QHash<QString, QString> numbers;
        for (const auto &one : items) {
            if (one.item.kind == exchange::FeedbackKind::CourtNumber)
                numbers.insert(one.item.about, one.item.data[u"number"_s].toString());
        }
        return numbers;
    });
}

Result<SentFeedback> Feedback::send(const QString &to, const QString &folder)
{
    auto done =
        m_bench.perform(Action::SendPackages, u"export feedback"_s, [&](Writing &at) -> Result<MadeFeedback> {
            if (const auto own = ownCard(at); !own) return refuse(own);
            const auto partner = recipientCalled(at, to);
            if (!partner) return refuse(partner);
            return exchangeBegun(at).and_then([&] { return made(at, *partner, folder); });
        });
    if (!done) return refuse(done);
    return done->file.replace().map([&] { return done->sent; });
}

Result<QList<ToldRow>> Feedback::all() const
{
    return m_bench.ask(Action::ReadExchange, u"list feedback"_s,
                       [](const Reading &at) -> Result<QList<ToldRow>> {
                           QList<ToldRow> rows;
                           for (const auto &partner : partnersOf(at.history)) {
                               for (const auto direction : {Direction::In, Direction::Out}) {
                                   const auto told = toldRows(at, partner, direction);
                                   if (!told) return refuse(told);
                                   rows << *told;
                               }
                           }
                           return rows;
                       });
}

} // namespace tiaocai::desk
