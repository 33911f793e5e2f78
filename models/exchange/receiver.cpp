// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receiver.h"

#include <QJsonArray>

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumbers = 1000;

void sortByNumber(QList<Arrived> &list)
{
    std::ranges::sort(list, {}, &Arrived::sequence);
}

bool isSame(const Held &held, const RecordLine &record, const QString &epoch)
{
    return held.epoch == epoch && held.revision == record.revision && held.hash == record.hash &&
           !held.isAbsent;
}

} // namespace

/// One call: by what it is decided, and what came of it.
struct Receiver::Turn {
    const Content &content;
    const Inspect &inspect;
    QList<PackageOutcome> outcomes = {};

    void say(const Arrived &package, ReceiptState state, const QString &code)
    {
        outcomes << PackageOutcome{package, state, code};
    }
};

Arrived arrived(const Header &header, const QString &manifest)
{
    Arrived package{{header.packageId, manifest}, header.sender.epoch, header.sequence, header.kind};
    if (header.previous) package.previous = header.previous->manifest;
    package.withdraws = header.withdraws;
    if (header.states.contains(u"cases"_s)) package.state = header.states[u"cases"_s];
    return package;
}

RecordState stateOf(const Book &book)
{
    QMap<QString, QString> hashes;
    for (auto held = book.begin(); held != book.end(); ++held) {
        if (!held->isVoid && !held->isAbsent) hashes.insert(held.key(), held->hash);
    }
    return stateOf(hashes);
}

QList<Arrived> Receiver::ofEpoch(const QList<Arrived> &list, const QString &epoch) const
{
    auto some = list;
    some.removeIf([&](const Arrived &one) { return one.epoch.uuid != epoch; });
    sortByNumber(some);
    return some;
}

std::optional<Arrived> Receiver::numbered(const QString &epoch, qint64 sequence) const
{
    if (m_epoch && m_epoch->uuid == epoch && m_known.contains(sequence)) return m_known[sequence];
    for (const auto &one : ofEpoch(m_waiting + m_spent, epoch)) {
        if (one.sequence == sequence) return one;
    }
    return std::nullopt;
}

/// Why it is refused for its place; empty: it has one.
QString Receiver::disorderOf(const Arrived &package) const
{
    const bool isCurrent = m_epoch == package.epoch;
    if (m_epoch && !isCurrent && package.epoch.ordinal <= m_epoch->ordinal) return u"epoch-not-newer"_s;
    if (m_epoch && !isCurrent && package.epoch.uuid == m_epoch->uuid) return u"epoch-not-newer"_s;
    const auto &epoch = package.epoch.uuid;
    if (numbered(epoch, package.sequence)) return u"sequence-reused"_s;
    const auto before = numbered(epoch, package.sequence - 1), after = numbered(epoch, package.sequence + 1);
    const bool isBroken = (before && before->name.manifest != package.previous) ||
                          (after && after->previous != package.name.manifest);
    return isBroken ? u"chain-broken"_s : QString();
}

QList<PackageOutcome> Receiver::take(const Arrived &package, const Content &content, const Inspect &inspect)
{
    Turn turn{content, inspect};
    const bool isOld =
        m_epoch && (package.epoch.ordinal < m_epoch->ordinal || m_left.contains(package.epoch.uuid));
    if (isOld) {
        turn.say(package, ReceiptState::Stale, u"older-epoch"_s);
        return turn.outcomes;
    }
    if (const auto disorder = disorderOf(package); !disorder.isEmpty()) {
        turn.say(package, ReceiptState::Rejected, disorder);
        return turn.outcomes;
    }
    takeInOrder(package, turn);
    return turn.outcomes;
}

void Receiver::takeInOrder(const Arrived &package, Turn &turn)
{
    const bool isCurrent = m_epoch == package.epoch;
    if (package.isFull() && (!isCurrent || package.sequence >= m_next)) return takeFull(package, turn);
    if (!isCurrent) {
        m_wantFull = true;
        m_waiting << package;
        return turn.say(package, ReceiptState::Gap, u"gap"_s);
    }
    if (package.sequence < m_next) {
        if (m_gaps.contains(package.sequence) && !package.isFull()) return applyLate(package, turn);
        const auto other = m_gaps.contains(package.sequence) ? u"gap-closed"_s : u"closed-by-full"_s;
        return turn.say(package, ReceiptState::Stale, m_closed.value(package.sequence, other));
    }
    m_waiting << package;
    goOn(turn);
    if (numbered(package.epoch.uuid, package.sequence) && m_waiting.contains(package))
        turn.outcomes.prepend(PackageOutcome{package, ReceiptState::Gap, u"gap"_s});
}

void Receiver::takeFull(const Arrived &package, Turn &turn)
{
    const auto records = turn.content(package);
    if (!records) {
        reject(package, records.error(), turn);
        if (m_epoch == package.epoch) goOn(turn);
        return;
    }
    const bool isFollowed = package.sequence == 1 || numbered(package.epoch.uuid, package.sequence - 1);
    PackageOutcome outcome{package};
    if (!isFollowed) outcome.notes << u"chain-unknown"_s;
    const auto place = turn.outcomes.size();
    m_epoch == package.epoch ? closeUpTo(package, turn) : open(package, turn);
    setRecords(*records, outcome);
    m_next = package.sequence + 1;
    m_known.insert(package.sequence, package);
    m_wantFull = false;
    m_isClean = true;
    Turn own{turn.content, turn.inspect};
    finish(outcome, own);
    turn.outcomes.insert(place, own.outcomes.first());
    goOn(turn);
}

/// What waited in histories that are over, or for numbers below, is not applied any more.
void Receiver::open(const Arrived &full, Turn &turn)
{
    if (m_epoch) m_left << m_epoch->uuid;
    m_epoch = full.epoch;
    m_known.clear();
    m_closed.clear();
    m_gaps.clear();
    for (const auto &one : QList(m_waiting)) {
        if (one.epoch == full.epoch || one.epoch.ordinal > full.epoch.ordinal) continue;
        m_waiting.removeOne(one);
        turn.say(one, ReceiptState::Stale, u"older-epoch"_s);
    }
    m_spent.removeIf([&](const Arrived &one) {
        return one.epoch != full.epoch && one.epoch.ordinal <= full.epoch.ordinal;
    });
    closeUpTo(full, turn);
}

void Receiver::closeUpTo(const Arrived &full, Turn &turn)
{
    for (const auto &one : ofEpoch(m_waiting, full.epoch.uuid)) {
        if (one.sequence > full.sequence) break;
        m_waiting.removeOne(one);
        m_known.insert(one.sequence, one);
        turn.say(one, ReceiptState::Stale, u"closed-by-full"_s);
    }
    for (const auto &one : ofEpoch(m_spent, full.epoch.uuid)) {
        if (one.sequence > full.sequence) break;
        m_spent.removeOne(one);
        m_known.insert(one.sequence, one);
    }
    m_gaps.clear();
}

void Receiver::reject(const Arrived &package, const Refusal &why, Turn &turn)
{
    m_wantFull = true;
    if (m_epoch == package.epoch) m_isClean = false;
    m_spent << package;
    turn.say(package, ReceiptState::Rejected, why.code);
    turn.outcomes.last().text = why.text;
}

void Receiver::applyNext(const Arrived &package, Turn &turn, bool isChecked, bool isFollowed)
{
    const auto records = turn.content(package);
    m_waiting.removeOne(package);
    if (!records) return reject(package, records.error(), turn);
    PackageOutcome outcome{package};
    const bool isLinked = isFollowed || package.sequence == 1 || m_known.contains(package.sequence - 1);
    if (!isLinked) outcome.notes << u"chain-unknown"_s;
    m_known.insert(package.sequence, package);
    m_next = std::max(m_next, package.sequence + 1);
    addRecords(*records, outcome);
    if (isChecked && m_isClean && package.state && *package.state != stateOf(m_book)) {
        outcome.notes << u"state-differs"_s;
        m_wantFull = true;
    }
    finish(outcome, turn);
    const auto &withdraws = package.withdraws;
    if (withdraws && m_gaps.remove(withdraws->sequence)) m_closed[withdraws->sequence] = u"withdrawn"_s;
}

/// Over a gap that was accepted: what came after it is in the book already.
void Receiver::applyLate(const Arrived &package, Turn &turn)
{
    m_gaps.remove(package.sequence);
    applyNext(package, turn, false, false);
    for (const auto &one : ofEpoch(m_spent, package.epoch.uuid)) {
        if (one.sequence >= m_next) break;
        m_spent.removeOne(one);
        m_known.insert(one.sequence, one);
    }
}

/// Whatever may follow.
void Receiver::goOn(Turn &turn)
{
    for (;;) {
        const auto next = numbered(m_epoch->uuid, m_next);
        if (next && m_spent.contains(*next)) {
            m_spent.removeOne(*next);
            m_known.insert(m_next++, *next);
        } else if (next) {
            applyNext(*next, turn, true, false);
        } else if (m_gaps.contains(m_next) || m_closed.contains(m_next)) {
            ++m_next;
        } else if (!followWithdrawals(turn)) {
            return;
        }
    }
}

/// The shortest run of waiting numbers whose lacking ones are all withdrawn by itself is applied in one.
bool Receiver::followWithdrawals(Turn &turn)
{
    const auto waiting = ofEpoch(m_waiting, m_epoch->uuid);
    QList<Arrived> run;
    for (const auto &one : waiting) {
        run << one;
        const auto lacking = this->lacking(m_epoch->uuid, m_next, one.sequence);
        const bool isWithdrawn = std::ranges::all_of(lacking, [&](qint64 number) {
            return std::ranges::any_of(
                run, [&](const Arrived &by) { return by.withdraws && by.withdraws->sequence == number; });
        });
        if (!isWithdrawn || !isFollowed(run, lacking)) continue;
        for (const auto number : lacking)
            m_closed[number] = u"withdrawn"_s;
        for (const auto &by : run)
            applyNext(by, turn, by == run.last(), true);
        return true;
    }
    return false;
}

/// The chain from what is known to the end of the run, over what withdrawals say of the numbers that never came.
bool Receiver::isFollowed(const QList<Arrived> &run, const QList<qint64> &lacking) const
{
    for (const auto number : lacking) {
        const auto by = std::ranges::find_if(
            run, [&](const Arrived &one) { return one.withdraws && one.withdraws->sequence == number; });
        const auto linked = [&](qint64 at, const QString &manifest) {
            const auto other = numbered(m_epoch->uuid, at);
            return !other || other->name.manifest == manifest;
        };
        const auto after = numbered(m_epoch->uuid, number + 1);
        if (after && after->previous != by->withdraws->manifest) return false;
        if (!linked(number - 1, by->withdraws->previous)) return false;
    }
    return true;
}

QList<PackageOutcome> Receiver::acceptGap(qint64 upTo, const Content &content, const Inspect &inspect)
{
    Turn turn{content, inspect};
    for (const auto number : lacking(m_epoch->uuid, m_next, upTo))
        m_gaps << number;
    m_isClean = false;
    m_wantFull = true;
    goOn(turn);
    return turn.outcomes;
}

void Receiver::forget(const QString &packageId)
{
    m_waiting.removeIf([&](const Arrived &one) { return one.name.packageId == packageId; });
}

void Receiver::close()
{
    for (auto &held : m_book)
        held.isAbsent = true;
}

QList<qint64> Receiver::lacking(const QString &epoch, qint64 from, qint64 upTo) const
{
    QSet<qint64> there;
    for (const auto &one : ofEpoch(m_waiting + m_spent, epoch))
        there << one.sequence;
    const bool isCurrent = m_epoch && m_epoch->uuid == epoch;
    QList<qint64> list;
    for (auto number = from; number <= upTo && list.size() < mostNumbers; ++number) {
        const bool isSettled = isCurrent && (m_gaps.contains(number) || m_closed.contains(number));
        if (!there.contains(number) && !isSettled) list << number;
    }
    return list;
}

bool Receiver::isLacking(qint64 sequence) const
{
    return m_epoch && position(Arrived{.epoch = *m_epoch}).missing.contains(sequence);
}

Position Receiver::position(const Arrived &package) const
{
    const bool isPending =
        !m_epoch || (package.epoch != *m_epoch && package.epoch.ordinal > m_epoch->ordinal);
    const auto epoch = isPending ? package.epoch : *m_epoch;
    const auto waiting = ofEpoch(m_waiting, epoch.uuid), ahead = ofEpoch(m_waiting + m_spent, epoch.uuid);
    Position position{epoch, isPending ? 1 : m_next};
    for (const auto &one : waiting)
        position.waiting << one.sequence;
    position.waiting = position.waiting.first(std::min(position.waiting.size(), mostNumbers));
    if (!ahead.isEmpty()) position.missing = lacking(epoch.uuid, position.next, ahead.last().sequence);
    position.wantFull = m_wantFull;
    return position;
}

QList<Position> Receiver::positions() const
{
    QList<Position> list;
    if (m_epoch) list << position(Arrived{.epoch = *m_epoch});
    for (const auto &one : m_waiting) {
        const bool isTold =
            std::ranges::any_of(list, [&](const Position &told) { return told.epoch == one.epoch; });
        if (!isTold) list << position(one);
    }
    return list;
}

void Receiver::setRecords(const QList<RecordLine> &records, PackageOutcome &outcome)
{
    QSet<QString> inside;
    for (const auto &record : records) {
        inside << record.id;
        const auto there = m_book.constFind(record.id);
        const bool isKnown = there != m_book.cend() && there->open.isEmpty() &&
                             isSame(*there, record, outcome.package.epoch.uuid);
        outcome.verdicts << (isKnown ? RecordVerdict{record.id, record.revision, Verdict::Unchanged}
                                     : applied(record, outcome.package));
    }
    for (auto held = m_book.begin(); held != m_book.end(); ++held) {
        if (inside.contains(held.key()) || held->isAbsent) continue;
        held->isAbsent = true;
        held->open.clear();
        if (!held->standing.isEmpty())
            outcome.verdicts << RecordVerdict{held.key(), std::nullopt, Verdict::Absent, u"absent"_s};
    }
}

void Receiver::addRecords(const QList<RecordLine> &records, PackageOutcome &outcome)
{
    const auto &epoch = outcome.package.epoch.uuid;
    for (const auto &record : records) {
        const auto there = m_book.constFind(record.id);
        const bool isFirst = there == m_book.cend() || there->epoch != epoch || there->isAbsent;
        if (isFirst || there->revision < record.revision)
            outcome.verdicts << applied(record, outcome.package);
        else if (there->revision > record.revision)
            outcome.verdicts << RecordVerdict{record.id, record.revision, Verdict::Stale};
        else if (there->hash == record.hash)
            outcome.verdicts << RecordVerdict{record.id, record.revision, Verdict::Unchanged};
        else
            outcome.verdicts << refusedRecord(record, outcome.package, Verdict::Conflict, u"conflict"_s);
    }
}

RecordVerdict Receiver::applied(const RecordLine &record, const Arrived &package)
{
    const auto fault = record.isVoid ? QString() : faultOf(jsonOf(record.line));
    if (!fault.isEmpty()) return refusedRecord(record, package, Verdict::Rejected, fault);
    m_book[record.id] = {.epoch = package.epoch.uuid,
                         .revision = record.revision,
                         .hash = record.hash,
                         .isVoid = record.isVoid,
                         .package = package.name.packageId,
                         .standing = record.isVoid ? QByteArray() : record.line};
    return {record.id, record.revision, Verdict::Applied};
}

/// It counts as received; the value before it stays in the figures.
RecordVerdict Receiver::refusedRecord(const RecordLine &record, const Arrived &package, Verdict verdict,
                                      const QString &code)
{
    auto &held = m_book[record.id];
    if (held.isAbsent) held.standing.clear();
    held.epoch = package.epoch.uuid;
    held.revision = record.revision;
    held.hash = record.hash;
    held.isVoid = record.isVoid;
    held.isAbsent = false;
    held.open = code;
    held.package = package.name.packageId;
    held.refused = record.line;
    return {record.id, record.revision, verdict, code};
}

void Receiver::finish(PackageOutcome outcome, Turn &turn)
{
    const auto has = [&](Verdict what) {
        return std::ranges::any_of(outcome.verdicts,
                                   [what](const RecordVerdict &one) { return one.verdict == what; });
    };
    if (has(Verdict::Absent)) outcome.notes << u"absent"_s;
    outcome.notes << turn.inspect(outcome, m_book, m_isClean);
    if (outcome.notes.contains(u"summary-differs"_s)) m_wantFull = true;
    outcome.notes.removeDuplicates();
    if (has(Verdict::Rejected) || has(Verdict::Conflict))
        outcome.state = ReceiptState::Partial;
    else if (!outcome.notes.isEmpty())
        outcome.state = ReceiptState::AcceptedWithNotes;
    turn.outcomes << outcome;
}

} // namespace tiaocai::exchange
