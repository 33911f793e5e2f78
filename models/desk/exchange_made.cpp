// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_made.h"

#include "store/feedback.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using exchange::Book;
using exchange::Sent;
using exchange::SentBook;
using store::Direction;
using store::KeptPackage;
using store::ToldItem;
using store::Whose;

namespace {

void tellDifferent(QList<Problem> &found, const QString &table, const QString &of)
{
    found << Problem{{},
                     Words::tr("What stands of the exchange is not what the kept packages make of it."),
                     u"%1 %2"_s.arg(table, of)};
}

/// Keys whose value is another one, or is not on both sides.
template <typename Map>
void compareBooks(QList<Problem> &found, const QString &table, const Map &there, const Map &made)
{
    for (auto one = there.begin(); one != there.end(); ++one) {
        const auto other = made.constFind(one.key());
        if (other == made.cend() || *other != *one) tellDifferent(found, table, one.key());
    }
    for (auto one = made.begin(); one != made.end(); ++one) {
        if (!there.contains(one.key())) tellDifferent(found, table, one.key());
    }
}

/// What rows are of, and what packages are of beside it; `of(package)`: nullopt where it is of nothing.
template <typename Place, typename Of>
QList<Place> withPackages(QList<Place> all, const QList<KeptPackage> &packages, const Of &of)
{
    for (const auto &one : packages) {
        const std::optional<Place> place = of(one);
        if (place && !all.contains(*place)) all << *place;
    }
    return all;
}

// --- what came

Result<QList<Whose>> seriesToCompare(const store::Exchange &kept, const QList<KeptPackage> &came)
{
    auto all = kept.allPositions();
    const auto holding = all ? kept.allHolding() : refuse(all);
    if (!holding) return refuse(holding);
    for (const auto &partner : *holding) {
        if (const Whose whose{partner, u"summary"_s}; !all->contains(whose)) *all << whose;
    }
    return withPackages(*all, came, [](const KeptPackage &one) {
        const auto &series = one.header.series;
        const bool isReceived = series == u"summary" || series == u"test";
        return isReceived ? std::optional(Whose{one.partner(), series}) : std::nullopt;
    });
}

Result<void> compareSeries(const Reading &at, const KeptExchange &all, QList<Problem> &found)
{
    const store::Exchange kept(at.file);
    const auto remembered = rememberedOf(at.history, all);
    const auto series = seriesToCompare(kept, remembered.packages);
    if (!series) return refuse(series);
    for (const auto &whose : *series) {
        const auto position = kept.position(whose.partner, whose.of);
        const auto book = whose.of == u"test" ? Result<Book>() : kept.held(whose.partner);
        if (!position || !book) return position ? refuse(book) : refuse(position);
        const auto made = decidedOnceMore(at, remembered, whose);
        const bool hasCome = std::ranges::any_of(remembered.packages, [&](const KeptPackage &one) {
            return one.partner() == whose.partner && one.header.series == whose.of;
        });
        if (*position != (hasCome ? made.receiver.toJson() : QJsonObject()))
            tellDifferent(found, u"exchange_positions"_s, u"%1 %2"_s.arg(whose.partner, whose.of));
        if (whose.of != u"test") compareBooks(found, u"exchange_held"_s, *book, made.receiver.book());
    }
    return {};
}

// --- what was sent

QList<exchange::RecordLine> recordsKept(const Reading &at, const KeptPackage &package)
{
    return packedOf(at, package)
        .and_then([](const exchange::Packed &packed) { return packed.read(u"cases.jsonl"_s); })
        .map(exchange::recordsIn)
        .value_or(QList<exchange::RecordLine>());
}

Sent lastIn(const SentBook &book, const QString &id)
{
    const auto there = book.constFind(id);
    return there == book.cend() ? Sent{} : there->last();
}

/// The book of an epoch, made of its packages. Whether a content that was withdrawn in the epoch before still stood in the case
/// when this one began is told by nothing but the row itself: it is believed where the epoch before bears it out.
class SentOnceMore {
public:
    SentOnceMore(const SentBook &there, const SentBook &before)
        : m_there(there)
        , m_before(before)
    {
    }
    void add(const KeptPackage &package, const QList<exchange::RecordLine> &records)
    {
        if (package.header.kind == u"full") addHeldBack(package.header.sequence);
        for (const auto &record : records) {
            auto &revisions = m_book[record.id];
            const bool isTold = std::ranges::any_of(
                revisions, [&](const Sent &one) { return one.record.revision == record.revision; });
            if (!isTold)
                revisions << Sent{record, package.header.sequence, heldBack(package, record, revisions)};
        }
    }
    const SentBook &book() const { return m_book; }

private:
    QString heldBack(const KeptPackage &package, const exchange::RecordLine &record,
                     const QList<Sent> &revisions) const
    {
        if (package.header.kind == u"withdrawal")
            return revisions.isEmpty() ? QString() : revisions.last().record.hash;
        const auto before = lastIn(m_before, record.id);
        const bool goesOn = package.header.kind == u"full" && revisions.isEmpty() && !before.record.isVoid &&
                            before.record.hash == record.hash;
        const auto there = m_there.value(record.id);
        const bool isSaid = !there.isEmpty() && there.first().heldBack == before.heldBack;
        return goesOn && isSaid ? before.heldBack : QString();
    }
    /// What never left in this epoch.
    void addHeldBack(qint64 sequence)
    {
        for (auto one = m_there.begin(); one != m_there.end(); ++one) {
            const auto before = lastIn(m_before, one.key());
            const bool isGone = before.record.isVoid || before.record.revision == 0;
            const Sent made{{one.key(), 0, {}, true, {}}, sequence, before.heldBack};
            const bool isNew = !m_book.contains(one.key());
            if (isNew && isGone && !before.heldBack.isEmpty() && one->first() == made)
                m_book[one.key()] = {made};
        }
    }

    const SentBook &m_there, &m_before;
    SentBook m_book;
};

/// Each revision by its case and number.
QMap<QString, Sent> revisionsOf(const SentBook &book)
{
    QMap<QString, Sent> revisions;
    for (const auto &ofCase : book) {
        for (const auto &one : ofCase)
            revisions.insert(u"%1 %2"_s.arg(one.record.id).arg(one.record.revision), one);
    }
    return revisions;
}

Result<void> compareSent(const Reading &at, const QList<KeptPackage> &packages, QList<Problem> &found)
{
    const store::Exchange kept(at.file);
    const auto rows = kept.allSent();
    if (!rows) return refuse(rows);
    const auto all = withPackages(*rows, packages, [](const KeptPackage &one) {
        const bool isSent = one.direction == Direction::Out && one.header.series == u"summary";
        return isSent ? std::optional(Whose{one.partner(), one.header.sender.epoch.uuid}) : std::nullopt;
    });
    for (const auto &[partner, epoch] : all) {
        const auto sent = sentIn(packages, partner, u"summary"_s, epoch);
        const auto &after = sent.isEmpty() ? std::nullopt : sent.first().header.sender.after;
        const auto there = kept.sent(partner, epoch);
        const auto before = kept.sent(partner, after ? after->epoch : QString());
        if (!there || !before) return there ? refuse(before) : refuse(there);
        SentOnceMore made(*there, *before);
        for (const auto &package : sent)
            made.add(package, recordsKept(at, package));
        compareBooks(found, u"exchange_sent"_s, revisionsOf(*there), revisionsOf(made.book()));
    }
    return {};
}

// --- what courts told

/// An item, and the numbers of the packages that tell it.
struct ToldOnce {
    exchange::FeedbackItem item;
    QList<qint64> sequences;

    bool operator==(const ToldOnce &) const = default;
};
using ToldBook = QMap<QString, ToldOnce>;

using WayToPartner = std::pair<Direction, QString>;

void addTold(ToldBook &book, const exchange::FeedbackItem &item, qint64 sequence)
{
    auto &there = book[item.item];
    if (there.sequences.isEmpty() || item.isAfter(there.item))
        there = {item, {sequence}};
    else if (item == there.item)
        there.sequences << sequence;
}

/// Of an item its last word stands, in the order in which it was told.
ToldBook toldBy(const Reading &at, QList<KeptPackage> packages, const WayToPartner &way)
{
    packages.removeIf([&](const KeptPackage &one) {
        return WayToPartner(one.direction, one.partner()) != way || one.header.series != u"feedback";
    });
    std::ranges::sort(packages, {}, [](const KeptPackage &one) {
        return std::pair(one.header.sender.epoch.ordinal, one.header.sequence);
    });
    ToldBook book;
    for (const auto &package : packages) {
        const auto lines = packedOf(at, package).and_then([](const exchange::Packed &packed) {
            return packed.read(u"items.jsonl"_s);
        });
        for (const auto &line : lines.value_or(QByteArray()).split('\n')) {
            if (!line.isEmpty())
                addTold(book, exchange::feedbackItemIn(exchange::jsonOf(line)), package.header.sequence);
        }
    }
    return book;
}

/// What was told has the number under which it was told first; what came, that of any package that told it: they are read in any
/// order.
ToldBook asKept(const QList<ToldItem> &items, const ToldBook &made, Direction direction)
{
    ToldBook there;
    for (const auto &[item, sequence] : items) {
        const auto numbers = made.value(item.item).sequences;
        const bool isIt =
            direction == Direction::In ? numbers.contains(sequence) : numbers.value(0) == sequence;
        there.insert(item.item, {item, isIt ? numbers : QList{sequence}});
    }
    return there;
}

Result<void> compareFeedback(const Reading &at, const QList<KeptPackage> &packages, QList<Problem> &found)
{
    const store::Feedback kept(at.file);
    const auto rows = kept.all();
    if (!rows) return refuse(rows);
    const auto all = withPackages(*rows, packages, [](const KeptPackage &one) {
        const bool isFeedback = one.header.series == u"feedback";
        return isFeedback ? std::optional(WayToPartner(one.direction, one.partner())) : std::nullopt;
    });
    for (const auto &way : all) {
        const auto items = kept.items(way.first, way.second);
        if (!items) return refuse(items);
        const auto made = toldBy(at, packages, way);
        compareBooks(found, u"exchange_feedback"_s, asKept(*items, made, way.first), made);
    }
    return {};
}

} // namespace

Result<QList<Problem>> changedStandings(const Reading &at, const KeptExchange &kept)
{
    QList<Problem> found;
    return compareSeries(at, kept, found)
        .and_then([&] { return compareSent(at, kept.packages, found); })
        .and_then([&] { return compareFeedback(at, kept.packages, found); })
        .map([&] { return std::move(found); });
}

} // namespace tiaocai::desk
