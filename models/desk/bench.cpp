// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "anew.h"
#include "clock.h"
#include "pending.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

Refusal openForReading()
{
    return {u"office-in-use"_s,
            Words::tr("The office file is open for reading alone, since another program writes it. Close it "
                      "there first."),
            {}};
}

Refusal nobody()
{
    return {u"login-needed"_s,
            Words::tr(
                "Nobody acts yet. Say who you are: in the window at the top right, on the command line with "
                "--as NAME."),
            {}};
}

/// What would not come back with the pack is not recorded in it.
Refusal carriedPack()
{
    return {
        u"carried-pack"_s,
        Words::tr("This file is a pack of cases: acts of these cases are recorded in it, and nothing else. "
                  "Do it in the office."),
        {}};
}

/// What is wrong with the office's own acts, and what a person can do about it.
Refusal inFile(const Refusal &refusal, const QString &path)
{
    if (refusal.code != u"damaged") return refusal;
    return {
        refusal.code,
        Words::tr(
            "The office's own acts in %1 are damaged: %2 The file was not changed: keep it, and restore the "
            "last backup.")
            .arg(path, refusal.text),
        {}};
}

Result<Standing> standingOf(const store::Database &file, const ProgramLaw &program)
{
    const store::OfficeActs acts(file);
    const auto last = acts.lastPlace();
    if (!last) return refuse(last);
    auto history = acts.all().and_then(office::fold);
    if (!history) return tl::unexpected(inFile(history.error(), file.address().shown()));
    return calendarWith(program.calendar, history->notices).map([&](const law::Calendar &calendar) {
        return Standing{*history, calendar, *last};
    });
}

} // namespace

QString askedOf(const CaseId &id, const QString &what)
{
    return what + u' ' + id.toString();
}

Result<ProgramLaw> ProgramLaw::fromResources()
{
    auto book = law::LawBook::fromResources();
    if (!book) return refuse(book);
    auto calendar = law::calendarFromResources();
    if (!calendar) return refuse(calendar);
    return statistics::indicatorsFromResources().map([&](const QList<statistics::Indicator> &indicators) {
        return ProgramLaw{*book, *calendar, indicators, calendar->version()};
    });
}

Result<law::Calendar> calendarWith(Result<law::Calendar> calendar, const QList<law::YearNotice> &notices)
{
    for (const auto &notice : notices) {
        if (calendar) calendar = calendar->with(notice);
    }
    return calendar;
}

Result<void> Reading::goOn(int done, int of) const
{
    if (!progress || progress(done, of)) return {};
    return refuse(u"cancelled"_s, Words::tr("Stopped. Nothing was written."));
}

bool Reading::isAlone() const
{
    const auto staff = history.staff(today());
    return std::ranges::all_of(staff, [&](const office::Person &person) { return person.id == actor.id; });
}

Writing::Writing(Bench &bench)
    : Reading(bench.reading())
    , m_bench(bench)
    , m_before(bench.m_standing)
{
}

Writing::~Writing()
{
    if (!m_kept) m_bench.m_standing = m_before;
}

Result<void> Writing::decide(const office::OfficePayload &payload, QDate on, const QDateTime &at)
{
    auto &standing = m_bench.m_standing;
    const auto act = store::OfficeActs(file).append(
        {payload, on.isValid() ? on : today(), at.isValid() ? at : now.moment, actor.id});
    if (!act) return refuse(act);
    if (auto applied = office::apply(standing.history, *act); !applied) return applied;
    standing.lastAct = act->place;
    m_change.office = true;
    if (standing.history.notices.size() == m_before.history.notices.size()) return {};
    return calendarWith(program.calendar, standing.history.notices).map([&](const law::Calendar &made) {
        standing.calendar = made;
    });
}

Result<void> Writing::keep(store::Transaction &transaction)
{
    if (auto committed = transaction.commit(); !committed) return committed;
    m_kept = true;
    m_bench.setActor(m_bench.actor.id);
    m_bench.memory.keepNowAndThen(*this);
    if (m_bench.told && !m_change.isEmpty()) m_bench.told(m_change);
    return {};
}

Bench::Bench(store::Database file, Access access, Standing standing, ProgramLaw program)
    : m_file(std::move(file))
    , m_access(access)
    , m_standing(std::move(standing))
    , m_program(std::move(program))
{
}

Result<std::unique_ptr<Bench>> Bench::open(store::Database file, Access access, const Now &now,
                                           const Progress &progress, const Result<ProgramLaw> &program)
{
    if (!program) return refuse(program);
    auto standing = standingOf(file, *program);
    if (!standing) return refuse(standing);
    // A key that its acts do not know would seal what nobody could open again: of an office as it was before its set-up.
    if (!standing->history.isSealed()) file.unlock({});
    std::unique_ptr<Bench> bench(new Bench(std::move(file), access, *std::move(standing), *program));
    bench->now = {now.moment.toLocalTime()};
    bench->progress = progress;
    // Before anybody has logged in, what is derived cannot be made: unlock() does it.
    const auto current = bench->isLocked() ? Result<void>() : bench->bringCurrent();
    return current ? Result<std::unique_ptr<Bench>>(std::move(bench)) : refuse(current);
}

Result<void> Bench::bringCurrent()
{
    const bool isShared = m_access == Access::Read && !m_file.isPrivate();
    const auto current = isShared ? isUpToDate(reading()) : Result<bool>(true);
    if (!current) return refuse(current);
    if (!*current) {
        auto copy = store::Database::snapshot(m_file.address());
        if (!copy) return refuse(copy);
        copy->unlock(m_file.key());
        m_file = *std::move(copy);
        if (auto caughtUp = catchUp(); !caughtUp) return caughtUp;
    }
    return bringUpToDate(reading());
}

Result<void> Bench::unlock(std::shared_ptr<const vault::OfficeKey> key)
{
    if (m_file.key() == key) return {};
    m_file.unlock(std::move(key));
    auto standing = standingOf(m_file, m_program);
    if (!standing) return refuse(standing);
    m_standing = *std::move(standing);
    return bringCurrent();
}

void Bench::lockUp()
{
    setActor({});
    m_file.unlock({});
}

Reading Bench::reading() const
{
    return {m_file, m_standing.history, m_standing.calendar, m_program, actor, now, progress, false};
}

void Bench::setActor(const PersonId &id)
{
    actor = m_standing.history.person(id, staffDay()).value_or(office::Person());
}

void Bench::setNow(const Now &to)
{
    now = {to.moment.toLocalTime()};
    setActor(actor.id);
}

/// An office that nobody belongs to yet takes its first head from whoever has the file.
Result<void> Bench::may(office::Action action) const
{
    const bool isFirst =
        action == office::Action::ChangeStaff && m_standing.history.staff(staffDay()).isEmpty();
    if (isFirst) return {};
    return actor.id.isNull() ? tl::unexpected(nobody()) : office::allowed(actor, action);
}

Result<Bench::Held> Bench::beginReading(office::Action action, Hold hold)
{
    if (auto allowed = may(action); !allowed) return refuse(allowed);
    Held held;
    if (wantsCopy(hold)) {
        auto copy = copied();
        if (!copy) return refuse(copy);
        if (auto allowed = (*copy)->may(action); !allowed) return refuse(allowed);
        held.copy = *std::move(copy);
        return held;
    }
    auto moment = store::Moment::of(m_file);
    if (!moment) return refuse(moment);
    const auto ready = catchUp().and_then([&] { return may(action); });
    if (!ready) return refuse(ready);
    if (hold != Hold::Nothing) held.moment.emplace(*std::move(moment));
    return held;
}

bool Bench::wantsCopy(Hold hold) const
{
    const bool isOwn = m_access == Access::Write || m_file.isPrivate();
    if (isOwn || hold == Hold::File || hold == Hold::Nothing) return false;
    return hold == Hold::OwnCopy || store::OfficeLock::isTaken(m_file.address());
}

/// The same person at the same time, on a file of his own.
Result<std::unique_ptr<Bench>> Bench::copied() const
{
    auto file = store::Database::snapshot(m_file.address());
    if (!file) return refuse(file);
    file->unlock(m_file.key());
    auto copy = open(*std::move(file), Access::Read, now, progress, m_program);
    if (copy) (*copy)->setActor(actor.id);
    return copy;
}

Result<store::Transaction> Bench::beginWriting(office::Action action)
{
    if (auto allowed = may(action); !allowed) return refuse(allowed);
    if (m_access != Access::Write) return tl::unexpected(openForReading());
    if (isLocked()) return tl::unexpected(nobody());
    if (m_standing.history.isPack() && action != office::Action::ReadCases)
        return tl::unexpected(carriedPack());
    const auto latest = action == office::Action::Restore ? Result<void>() : isLatest();
    if (auto taken = latest.and_then([&] { return takeInWaiting(); }); !taken) return refuse(taken);
    auto transaction = store::Transaction::begin(m_file);
    if (!transaction) return transaction;
    // The right is asked again: the office may have taken it away meanwhile.
    auto ready =
        catchUp().and_then([&] { return isByOwnRules(reading()); }).and_then([&] { return may(action); });
    if (ready && action != office::Action::CorrectClock) ready = clockStands(reading());
    return ready ? std::move(transaction) : refuse(ready);
}

Result<void> Bench::note(office::Event what, const QString &subject)
{
    if (isBackup) return {};
    const store::AuditLine line{now.moment, actor.id, name(what), subject};
    if (m_access != Access::Write) {
        const bool leaves =
            what == office::Event::Print || what == office::Event::Export || what == office::Event::Reveal;
        if (leaves && m_standing.history.hasAccounts()) {
            if (const auto free = store::OfficeLock::take(m_file.address()); !free) return refuse(free);
        }
        return handIn(line);
    }
    return takeInWaiting().and_then([&]() -> Result<void> {
        auto transaction = store::Transaction::begin(m_file);
        if (!transaction) return refuse(transaction);
        return store::Audit(m_file).append(line).and_then([&] { return transaction->commit(); });
    });
}

Result<void> Bench::takeInWaiting()
{
    if (!isWaiting(m_file.address())) return {};
    auto waiting = files::WaitingLines::take(pendingPath(m_file.address()));
    if (!waiting) return refuse(waiting);
    auto transaction = store::Transaction::begin(m_file);
    if (!transaction) return refuse(transaction);
    auto done = Result<void>();
    for (const auto &line : linesIn(waiting->lines())) {
        if (done) done = store::Audit(m_file).append(line);
    }
    return done.and_then([&] { return transaction->commit(); }).map([&] { waiting->remove(); });
}

/// An office of an older form is not brought to this one because somebody read it.
Result<void> Bench::handIn(const store::AuditLine &line)
{
    const auto &address = m_file.address();
    if (auto waits = files::WaitingLines::add(pendingPath(address), inWriting(line)); !waits) return waits;
    if (m_file.isPrivate() || older) return {};
    const auto free = store::OfficeLock::take(address);
    if (!free) return {};
    auto file = store::Database::open(address);
    if (!file) return {};
    auto writer = Bench(*std::move(file), Access::Write, m_standing, m_program);
    return writer.takeInWaiting();
}

/// What the disk refused is told, and not written to it.
void Bench::noteRefusal(const Refusal &refusal, const QString &name)
{
    static const QSet<QString> ofTheDisk{
        u"disk-full"_s,  u"write-failed"_s, u"read-failed"_s, u"read-only"_s,    u"store-failed"_s,
        u"busy"_s,       u"damaged"_s,      u"unconfirmed"_s, u"cancelled"_s,    u"office-in-use"_s,
        u"newer-data"_s, u"newer-file"_s,   u"older-copy"_s,  u"rules-differ"_s, u"changed-chain"_s};
    if (actor.id.isNull() || ofTheDisk.contains(refusal.code)) return;
    const auto noted = note(office::Event::Refusal, name + u' ' + refusal.code);
    if (!noted && refused) refused(noted.error(), u"audit"_s);
}

Result<void> Bench::isLatest() const
{
    return older ? tl::unexpected(older->refusal()) : Result<void>();
}

Result<void> Bench::refresh()
{
    const auto moment = store::Moment::of(m_file);
    return moment ? catchUp() : refuse(moment);
}

Result<void> Bench::catchUp()
{
    const auto last = store::OfficeActs(m_file).lastPlace();
    if (!last) return refuse(last);
    if (*last == m_standing.lastAct) return {};
    auto standing = standingOf(m_file, m_program);
    if (!standing) return refuse(standing);
    m_standing = *std::move(standing);
    setActor(actor.id);
    if (older && m_standing.history.epoch > older->seen.epoch) older.reset(); // it was accepted meanwhile
    if (told) told({.office = true, .everything = true});
    return {};
}

} // namespace tiaocai::desk
