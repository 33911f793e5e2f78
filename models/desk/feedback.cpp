// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/feedback.h"

#include "base/strict_json.h"
#include "case_files.h"
#include "exchange_feedback.h"
#include "exchange_replay.h"
#include "exchange_telling.h"
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

QList<FeedbackItem> itemsIn(const QList<ToldItem> &told)
{
    QList<FeedbackItem> items;
    for (const auto &one : told)
        items << one.item;
    return items;
}

/// All that is to be told, with what changed now under the number of this package.
Result<QList<ToldItem>> toTell(const Reading &at, const Partner &to, qint64 since, qint64 sequence)
{
    const auto told = store::Feedback(at.file).items(Direction::Out, to.card.office.uuid);
    if (!told) return refuse(told);
    const auto before = itemsIn(*told);
    const auto now = itemsNow(at, to, before);
    if (!now) return refuse(now);
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
    const auto items = toTell(at, to, *since, sequence);
    if (!items) return refuse(items);
    if (items->isEmpty())
        return refuse(u"nothing-to-tell"_s,
                      Words::tr("Nothing has changed that %1 does not know.").arg(to.card.office.name));
    const auto files = filesOf(at, itemsIn(*items));
    if (!files) return refuse(files);
    auto header = headerFor(at, keys->card, to);
    header.series = header.kind = feedbackSeries;
    header.sequence = sequence;
    header.since = *since;
    header.counts = {{u"items"_s, items->size()}};
    if (!files->isEmpty()) header.counts.insert(u"attachments"_s, files->size());
    if (!before->isEmpty())
        header.previous = exchange::PackageName{before->last().header.packageId, before->last().manifest};
    QByteArray lines;
    for (const auto &one : *items)
        lines += canonicalJson(exchange::toJson(one.item)) + '\n';
    const auto package = signedPackage(
        header,
        QList<exchange::Part>{{u"header.json"_s, canonicalJson(header.toJson())}, {u"items.jsonl"_s, lines}} +
            *files,
        *keys);
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

/// The case of this office that an item is about: its own, or the one that it made of the other office's.
CaseId caseOf(const Reading &at, const QString &partner, Direction direction, const QString &about)
{
    const auto id = CaseId::fromString(about).value_or(CaseId());
    if (direction == Direction::In) return id;
    const auto taken = std::ranges::find_if(at.history.takenOver, [&](const office::TakenOver &one) {
        return one.from == partner && one.origin == id;
    });
    return taken == at.history.takenOver.end() ? CaseId() : taken->id;
}

QString numberOf(const Reading &at, const CaseId &id)
{
    if (id.isNull()) return {};
    return anyCaseFile(at, id)
        .map([](const casework::CaseFile &file) { return file.number(); })
        .value_or(QString());
}

/// When packages of feedback left or came, by ordinal and number.
using Moments = QMap<std::pair<qint64, qint64>, QDateTime>;

Result<Moments> momentsOf(const Reading &at, const QString &partner, Direction direction)
{
    return store::Exchange(at.file).packages().map([&](const QList<KeptPackage> &packages) {
        Moments moments;
        for (const auto &one : packages) {
            const auto &header = one.header;
            const bool isIt =
                one.direction == direction && one.partner() == partner && header.series == feedbackSeries;
            if (isIt) moments.insert({header.sender.epoch.ordinal, header.sequence}, one.at);
        }
        return moments;
    });
}

/// What is about a case that not everybody sees is not shown to others.
Result<QList<ToldRow>> toldRows(const Reading &at, const Partner &partner, Direction direction)
{
    const auto &office = partner.card.office;
    const auto items = store::Feedback(at.file).items(direction, office.uuid);
    const auto moments = items ? momentsOf(at, office.uuid, direction) : refuse(items);
    if (!moments) return refuse(moments);
    QList<ToldRow> rows;
    for (const auto &[item, sequence] : *items) {
        const auto id = caseOf(at, office.uuid, direction, item.about);
        if (!id.isNull() && !at.history.admits(at.actor, id)) continue;
        rows << ToldRow{item,
                        office.name,
                        sequence,
                        moments->value({item.ordinal, sequence}),
                        id,
                        numberOf(at, id),
                        direction == Direction::Out};
    }
    return rows;
}

/// The file that came along with what is told last of a calendar.
Result<QByteArray> calendarTold(const Reading &at, const QString &item)
{
    for (const auto &partner : partnersOf(at.history)) {
        const auto &uuid = partner.card.office.uuid;
        const auto told = store::Feedback(at.file).items(Direction::In, uuid);
        const auto packages = told ? store::Exchange(at.file).packages() : refuse(told);
        if (!packages) return refuse(packages);
        const auto there = std::ranges::find_if(*told, [&](const ToldItem &one) {
            return one.item.item == item && one.item.kind == exchange::FeedbackKind::Calendar;
        });
        if (there == told->end()) continue;
        const auto name = u"attachments/"_s + there->item.data[u"attachment"_s].toString();
        for (const auto &one : *packages) {
            const bool isIt = one.direction == Direction::In && one.partner() == uuid &&
                              one.header.series == feedbackSeries && one.header.sequence == there->sequence &&
                              one.header.sender.epoch.ordinal == there->item.ordinal;
            if (isIt)
                return packedOf(at, one).and_then(
                    [&](const exchange::Packed &packed) { return packed.read(name); });
        }
    }
    return refuse(u"unknown-item"_s,
                  Words::tr("No court told of a calendar %1. List what was told with: feedback.").arg(item));
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

QList<ToldRow> toldOf(const Reading &at, const CaseId &id)
{
    QList<ToldRow> rows;
    for (const auto &partner : partnersOf(at.history)) {
        auto told = toldRows(at, partner, Direction::In).value_or(QList<ToldRow>());
        told.removeIf([&](const ToldRow &one) { return one.id != id; });
        rows << told;
    }
    return rows;
}

Result<QList<FeedbackItem>> feedbackIn(const Reading &at, const OpenedPackage &from)
{
    if (auto turn = isInTurn(at, from.proven.header); !turn) return refuse(turn);
    const auto lines = from.packed.read(u"items.jsonl"_s).and_then([](const QByteArray &text) {
        return exchange::readLines(text, u"feedback-item"_s);
    });
    if (!lines) return refuse(lines);
    QList<FeedbackItem> items;
    for (const auto &line : *lines)
        items << exchange::feedbackItemIn(line);
    if (!std::ranges::all_of(items, exchange::isOfItsKind))
        return refuse(u"bad-record"_s, Words::tr("The feedback tells something that is not of its kind."));
    return exchange::areCounted(from.packed, from.proven.header, {{u"items"_s, lines->size()}})
        .and_then([&] { return haveCome(items, from.packed); })
        .map([&] { return items; });
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
                           std::ranges::stable_sort(rows, std::greater(), &ToldRow::at);
                           return rows;
                       });
}

Result<QByteArray> Feedback::calendar(const QString &item) const
{
    return m_bench.ask(Action::ImportCalendar, u"calendar told"_s,
                       [&](const Reading &at) { return calendarTold(at, item); });
}

} // namespace tiaocai::desk
