// SPDX-License-Identifier: GPL-3.0-or-later
#include "count.h"

#include "rule_names.h"

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

/// Stands for the end of a span that goes on: later than any day that can be written.
QDate stillOpen()
{
    return QDate(20'000, 1, 1);
}

MoveKind kindOf(const Exclusion &exclusion)
{
    switch (exclusion.ground) {
    case Exclusion::Suspension:
        return MoveKind::ExcludeSuspension;
    case Exclusion::Publication:
        return MoveKind::ExcludePublication;
    case Exclusion::Inquiry:
        return MoveKind::ExcludeInquiry;
    case Exclusion::Settlement:
        return MoveKind::ExcludeSettlement;
    }
    return MoveKind::ExcludeSuspension;
}

QLatin1StringView nameOf(Exclusion::Ground ground)
{
    switch (ground) {
    case Exclusion::Suspension:
        return "suspension"_L1;
    case Exclusion::Publication:
        return "publication"_L1;
    case Exclusion::Inquiry:
        return "inquiry"_L1;
    case Exclusion::Settlement:
        return "settlement"_L1;
    }
    return {};
}

} // namespace

QDate dayOf(const Move &move)
{
    struct Day {
        QDate operator()(const Extension &extension) const { return extension.approvedOn.value_or(QDate()); }
        QDate operator()(const Exclusion &exclusion) const { return exclusion.from; }
        QDate operator()(const Restart &restart) const { return restart.on; }
        QDate operator()(const Interruption &interruption) const { return interruption.on; }
        QDate operator()(const Pause &pause) const { return pause.from; }
        QDate operator()(const SetDue &set) const { return set.on; }
    };
    return std::visit(Day{}, move);
}

QDate judgedOf(const Provision &provision, QDate unrolled, QDate due, Punctuality punctuality)
{
    if (punctuality == Punctuality::ByLaw) return provision.roll == Roll::Doubtful ? unrolled : due;
    return punctuality == Punctuality::AlwaysRolled ? due : unrolled;
}

void traceWorkingDays(QList<Step> &trace, Step::Kind kind, QDate from, QDate to, const Calendar &calendar)
{
    const int direction = from < to ? 1 : -1;
    bool joins = false;
    while (from != to) {
        const auto day = from.addDays(direction);
        const bool madeUp = calendar.isMakeUpDay(day);
        if (!calendar.isWorkingDay(day)) {
            trace.append({Step::Hop, from, day, 0, calendar.holidayName(day)});
        } else if (madeUp || !joins) {
            trace.append({kind, from, day, direction, madeUp ? u"make-up"_s : QString()});
        } else {
            trace.last().to = day;
            trace.last().days += direction;
        }
        joins = calendar.isWorkingDay(day) && !madeUp;
        from = day;
    }
}

Count::Count(const Provision &provision, std::optional<int> length, const Calendar &calendar,
             Punctuality punctuality, Sense sense, QList<Step> *trace)
    : m_provision(provision)
    , m_length(length)
    , m_calendar(calendar)
    , m_punctuality(punctuality)
    , m_sense(sense)
    , m_trace(trace)
{
}

void Count::begin(QDate from, QDate base)
{
    add({Step::Start, from, base, 0, from == base ? QString() : u"employment-ended"_s});
    m_start = base;
    countAnew(base);
}

QDate Count::judgedEnd() const
{
    return judgedOf(m_provision, m_end, rolledEnd(), m_punctuality);
}

QDate Count::counted(QDate from, int amount) const
{
    switch (m_provision.unit) {
    case Unit::WorkingDay:
        return m_calendar.addWorkingDays(from, amount);
    case Unit::Month:
        return from.addMonths(amount);
    case Unit::Year:
        return from.addYears(amount);
    case Unit::Day:
    case Unit::Set:
        break;
    }
    return from.addDays(amount);
}

/// What a cover leaves behind the new base goes on moving the end.
void Count::countAnew(QDate base)
{
    m_base = base;
    m_extended = false;
    m_end = m_length ? counted(base, *m_length) : QDate();
    if (m_length) addCount(Step::Count, base, m_end, *m_length);
    const auto first = lastMonths();
    const auto since = first.isValid() ? std::max(base, first) : base;
    if (m_coveredTo > since) shift(since, m_coveredTo);
}

bool Count::isOpen() const
{
    return m_coveredTo == stillOpen();
}

Reason Count::apply(const Move &move)
{
    return std::visit([&](const auto &each) { return this->move(each); }, move);
}

Reason Count::move(const Extension &extension)
{
    if (!m_provision.moves.contains(MoveKind::Extend) || !m_end.isValid()) return Reason::UnknownMove;
    if (extension.amount < 1 || extension.amount > m_provision.longestExtension.value_or(100'000))
        return Reason::ExtensionTooLong;
    if (m_extended && m_provision.longestExtension) return Reason::SecondExtension;
    if (extension.approvedOn && *extension.approvedOn < m_base) return Reason::BeforeStart;
    if (extension.approvedOn && *extension.approvedOn > m_end && !isOpen()) return Reason::ExtensionLate;
    const auto from = std::exchange(m_end, counted(m_end, extension.amount));
    m_extended = true;
    addCount(Step::Extend, from, m_end, extension.amount);
    return Reason::None;
}

Reason Count::move(const Exclusion &exclusion)
{
    if (!m_provision.moves.contains(kindOf(exclusion))) return Reason::UnknownMove;
    if (exclusion.from < m_base || (exclusion.from > rolledEnd() && !isOpen())) return Reason::OutsidePeriod;
    return cover(exclusion.from, exclusion.to, Step::Exclude, nameOf(exclusion.ground));
}

Reason Count::move(const Pause &pause)
{
    if (!m_provision.moves.contains(MoveKind::Pause)) return Reason::UnknownMove;
    if (pause.from < m_start) return Reason::BeforeStart;
    if (pause.to.isValid() && pause.to <= m_base && pause.from < pause.to) return Reason::WithinProceeding;
    if (pause.from > rolledEnd() && !isOpen()) return Reason::AfterExpiry;
    const auto first = lastMonths();
    if (pause.to.isValid() && first.isValid() && pause.to <= first) return Reason::BeforeLastMonths;
    const auto since = first.isValid() ? std::max(pause.from, first) : pause.from;
    const auto reason = cover(std::max(since, m_base), pause.to, Step::Paused, {});
    if (reason == Reason::None && m_sense == Sense::Lenient && first.isValid() && pause.to.isValid())
        m_end = pause.to.addMonths(m_provision.pauseInLastMonths);
    return reason;
}

/// The first of the days on which a pause counts (执行程序解释 19); invalid where it counts on every day.
QDate Count::lastMonths() const
{
    const int months = m_provision.pauseInLastMonths;
    return months > 0 && m_end.isValid() ? m_end.addMonths(-months).addDays(1) : QDate();
}

/// Moves come in order of their first day: what is covered already is one span up to m_coveredTo.
Reason Count::cover(QDate from, QDate to, Step::Kind kind, QLatin1StringView ground)
{
    if (to.isValid() && to <= from) return Reason::EmptySpan;
    const auto until = to.isValid() ? to : stillOpen();
    const auto since = m_coveredTo.isValid() ? std::max(from, m_coveredTo) : from;
    if (until <= since) return Reason::AlreadyExcluded;
    m_coveredTo = until;
    m_coverKind = kind;
    m_ground = ground;
    shift(since, until);
    return Reason::None;
}

void Count::shift(QDate since, QDate until)
{
    const bool goesOn = until == stillOpen();
    const int days = goesOn ? 0 : int(since.daysTo(until));
    const auto from = std::exchange(m_end, m_end.addDays(days));
    add({m_coverKind, from, m_end, days, m_ground, since, goesOn ? QDate() : until});
}

Reason Count::move(const Restart &restart)
{
    if (m_provision.ignoredRestarts.contains(restart.kind)) return Reason::ToOrdinary;
    if (!m_provision.restarts.contains(restart.kind)) return Reason::UnknownMove;
    if (restart.on < m_base) return Reason::BeforeStart;
    add({Step::Restarted, m_end, restart.on, 0, RestartKinds.name(restart.kind)});
    countAnew(restart.on);
    return Reason::None;
}

Reason Count::move(const Interruption &interruption)
{
    const auto &[on, end] = interruption;
    if (!m_provision.moves.contains(MoveKind::Interrupt)) return Reason::UnknownMove;
    if (end && *end < on) return Reason::EmptySpan;
    const bool fromItsEnd = m_sense != Sense::Strict;
    const bool outlasts = fromItsEnd && on >= m_start && end && *end > m_base;
    if (on < m_base && !outlasts) return Reason::WithinProceeding;
    if (on > rolledEnd() && !isOpen()) return Reason::AfterExpiry;
    const auto base = fromItsEnd ? end.value_or(on) : on;
    add({Step::Interrupted, m_end, base, 0, end ? u"proceeding"_s : QString(), on, end.value_or(QDate())});
    countAnew(base);
    return Reason::None;
}

Reason Count::move(const SetDue &set)
{
    if (!m_provision.moves.contains(MoveKind::SetDue)) return Reason::UnknownMove;
    if (m_provision.agreedInTime && set.due <= m_end) return Reason::NotLater;
    if (m_provision.agreedInTime && set.on > judgedEnd()) return Reason::AgreedLate;
    const auto from = std::exchange(m_end, set.due);
    add({Step::SetTo, from.isValid() ? from : m_base, set.due, 0, {}, set.on});
    return Reason::None;
}

void Count::ignore(const Move &move, Reason reason)
{
    add({Step::Ignored, dayOf(move), {}, 0, Reasons.name(reason)});
}

void Count::roll()
{
    if (!m_trace) return;
    const auto to = rolledEnd();
    if (to == m_end) return;
    QStringList names;
    for (auto day = m_end; day < to; day = day.addDays(1)) {
        if (const auto name = m_calendar.holidayName(day); !names.contains(name)) names.append(name);
    }
    add({Step::Roll, m_end, to, 0, names.join(u'/')});
}

void Count::add(Step step)
{
    if (m_trace) m_trace->append(std::move(step));
}

void Count::addCount(Step::Kind kind, QDate from, QDate to, int amount)
{
    if (!m_trace) return;
    if (m_provision.unit == Unit::WorkingDay && from.isValid() && to.isValid())
        traceWorkingDays(*m_trace, kind, from, to, m_calendar);
    else
        m_trace->append({kind, from, to, amount});
}

} // namespace tiaocai::law
