// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/period.h"

#include "base/text.h"
#include "count.h"
#include "rule_names.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

struct PeriodText {
    Q_DECLARE_TR_FUNCTIONS(Period)
};

enum Doubt : unsigned {
    RollByReference = 1,
    RollDoubtful = 2,
    BackwardReading = 4,
    InterruptionReading = 8,
    LocalRule = 16,
    Provisional = 32,
    StartByPractice = 64,
    PauseReading = 128,
};

/// Every set of doubts, made once: a period shares the list it needs.
const QStringList &doubtList(unsigned doubts)
{
    static const auto lists = [] {
        const std::array names{u"roll-by-reference"_s,    u"roll-doubtful"_s, u"backward-reading"_s,
                               u"interruption-reading"_s, u"local-rule"_s,    u"provisional"_s,
                               u"start-by-practice"_s,    u"pause-reading"_s};
        std::array<QStringList, 256> all;
        for (unsigned set = 0; set < all.size(); ++set) {
            for (unsigned i = 0; i < names.size(); ++i) {
                if (set & (1U << i)) all[set].append(names[i]);
            }
        }
        return all;
    }();
    return lists[doubts];
}

unsigned standingDoubts(const Rule &rule, const Provision &provision)
{
    unsigned doubts = rule.jurisdiction.isEmpty() && provision.doubt != "local-rule"_L1 ? 0U : LocalRule;
    if (provision.doubt == "start-by-practice"_L1) doubts |= StartByPractice;
    return doubts;
}

/// One question on its way to the answer.
struct Question {
    const Reckoning &asked;
    const Rule &rule;
    const Provision &provision;
    const Calendar &calendar;
    Punctuality punctuality;
    bool withTrace;
    bool tolerant;

    Result<Period> answer() const;

private:
    Result<std::optional<int>> length() const;
    Result<Period> backward(int length) const;
    Result<Period> forward(std::optional<int> length) const;
    Result<void> applyMoves(Count &count) const;
    Result<void> applyMove(Count &count, const Move &move) const;
    Result<QDate> endIn(Count::Sense sense, std::optional<int> length) const;
    Result<unsigned> setOtherReadings(Period &period, std::optional<int> length) const;
    Period started() const;
    Result<Period> finished(Period period, unsigned doubts) const;
    bool isProvisional(const Period &period, QDate base) const;
};

Result<Period> Question::answer() const
{
    if (!asked.from.isValid())
        return refuse(u"out-of-range"_s, PeriodText::tr("A day to count from is missing."));
    if (asked.employmentEnded && !provision.moves.contains(MoveKind::EmploymentEnd))
        return refuse(u"bad-move"_s,
                      PeriodText::tr("%1 does not ask for the end of employment.").arg(rule.id.toString()));
    const auto chosen = length();
    if (!chosen) return refuse(chosen);
    return provision.backward ? backward(chosen->value_or(0)) : forward(*chosen);
}

/// Empty where only a set date can give the end.
Result<std::optional<int>> Question::length() const
{
    const auto variant = std::find_if(provision.variants.begin(), provision.variants.end(),
                                      [&](const Variant &each) { return each.name == asked.variant; });
    const bool hasVariant = variant != provision.variants.end();
    if (!asked.variant.isEmpty() && !hasVariant)
        return refuse(u"bad-move"_s,
                      PeriodText::tr("%1 has no form named “%2”.").arg(rule.id.toString(), asked.variant));
    const int usual = hasVariant ? variant->length : provision.length;
    const bool isFree = hasVariant ? variant->length == 0 : provision.unit == Unit::Set;
    if (asked.length && !isFree && !tolerant)
        return refuse(u"bad-move"_s,
                      PeriodText::tr("The law fixes the length of %1.").arg(rule.id.toString()));
    if (asked.length && *asked.length < 0)
        return refuse(u"out-of-range"_s, PeriodText::tr("A length is not negative."));
    if (asked.length) return asked.length;
    if (usual > 0) return usual;
    const auto sets = [](const Move &move) { return std::holds_alternative<SetDue>(move); };
    if (std::any_of(asked.moves.begin(), asked.moves.end(), sets)) return std::optional<int>();
    return refuse(u"length-needed"_s,
                  PeriodText::tr("The law does not fix the length of %1. Give the number of days.")
                      .arg(rule.id.toString()));
}

Period Question::started() const
{
    Period period;
    period.rule = rule.id;
    period.from = asked.from;
    return period;
}

/// The hearing day is not counted; whether the day of the notice is, the text does not say (办案规则 38).
Result<Period> Question::backward(int length) const
{
    if (!asked.moves.isEmpty() && !tolerant)
        return refuse(u"bad-move"_s,
                      PeriodText::tr("%1: %2").arg(rule.id.toString(),
                                                   sentence(Reason::UnknownMove, Speech::ofWindow())));
    auto period = started();
    unsigned doubts = standingDoubts(rule, provision);
    if (withTrace) period.trace.append({Step::Start, asked.from, asked.from});
    if (provision.unit == Unit::WorkingDay) {
        period.unrolled = calendar.addWorkingDays(asked.from, -(length + 1));
        period.strict = period.unrolled;
        period.lenient = calendar.addWorkingDays(asked.from, -length);
        doubts |= BackwardReading;
        if (calendar.isProvisional(period.unrolled.addDays(-1), asked.from.addDays(-1)))
            doubts |= Provisional;
        if (withTrace && period.unrolled.isValid())
            traceWorkingDays(period.trace, Step::Count, asked.from, period.unrolled, calendar);
    } else {
        period.unrolled = asked.from.addDays(-length);
        if (withTrace) period.trace.append({Step::Count, asked.from, period.unrolled, -length});
    }
    period.due = period.judged = period.unrolled;
    return finished(std::move(period), doubts);
}

Result<Period> Question::forward(std::optional<int> length) const
{
    auto period = started();
    const bool byEmployment = provision.moves.contains(MoveKind::EmploymentEnd);
    if (byEmployment && !asked.employmentEnded) {
        if (withTrace) {
            period.trace.append({Step::Start, asked.from, asked.from});
            period.trace.append({Step::None, {}, {}, 0, Reasons.name(Reason::EmploymentLasts)});
        }
        period.doubts = doubtList(standingDoubts(rule, provision));
        return period;
    }
    Count count(provision, length, calendar, punctuality, Count::Sense::Usual,
                withTrace ? &period.trace : nullptr);
    count.begin(asked.from, byEmployment ? *asked.employmentEnded : asked.from);
    if (const auto applied = applyMoves(count); !applied) return refuse(applied);
    count.roll();
    period.unrolled = count.end();
    period.due = count.rolledEnd();
    period.judged = count.judgedEnd();
    period.coveredTo = count.coveredTo();

    unsigned doubts = standingDoubts(rule, provision);
    if (period.due != period.unrolled && provision.roll == Roll::Reference) doubts |= RollByReference;
    if (period.due != period.unrolled && provision.roll == Roll::Doubtful) doubts |= RollDoubtful;
    if (isProvisional(period, count.base())) doubts |= Provisional;
    const auto readings = setOtherReadings(period, length);
    if (!readings) return refuse(readings);
    return finished(std::move(period), doubts | *readings);
}

/// In order of date, then of the list. An extension of which the day is unknown was in time: it is granted
/// at the latest when the count without it is over.
Result<void> Question::applyMoves(Count &count) const
{
    QVarLengthArray<const Move *, 8> dated, undated;
    for (const auto &move : asked.moves)
        (dayOf(move).isValid() ? dated : undated).append(&move);
    const auto before = [](const Move *a, const Move *b) { return dayOf(*a) < dayOf(*b); };
    if (!std::is_sorted(dated.begin(), dated.end(), before))
        std::stable_sort(dated.begin(), dated.end(), before);
    auto granted = undated.begin();
    for (const auto *move : dated) {
        for (; granted != undated.end() && count.end().isValid() && dayOf(*move) > count.end(); ++granted) {
            if (const auto applied = applyMove(count, **granted); !applied) return applied;
        }
        if (const auto applied = applyMove(count, *move); !applied) return applied;
    }
    for (; granted != undated.end(); ++granted) {
        if (const auto applied = applyMove(count, **granted); !applied) return applied;
    }
    return {};
}

Result<void> Question::applyMove(Count &count, const Move &move) const
{
    const auto reason = count.apply(move);
    if (reason == Reason::None) return {};
    if (isRefused(reason) && !tolerant)
        return refuse(u"bad-move"_s,
                      PeriodText::tr("%1: %2").arg(rule.id.toString(), sentence(reason, Speech::ofWindow())),
                      rule.wordingOn(asked.from).article);
    count.ignore(move, reason);
    return {};
}

/// The date where the text is taken in another sense.
Result<QDate> Question::endIn(Count::Sense sense, std::optional<int> length) const
{
    Count count(provision, length, calendar, punctuality, sense, nullptr);
    count.begin(asked.from, asked.employmentEnded.value_or(asked.from));
    if (const auto applied = applyMoves(count); !applied) return refuse(applied);
    return count.rolledEnd();
}

/// Where a proceeding interrupted, counted from its start; where a pause counts in the last months alone, to six months after it.
Result<unsigned> Question::setOtherReadings(Period &period, std::optional<int> length) const
{
    const auto hasProceeding = std::ranges::any_of(asked.moves, [](const Move &move) {
        const auto *interruption = std::get_if<Interruption>(&move);
        return interruption && interruption->end;
    });
    const auto isPause = [](const Move &move) { return std::holds_alternative<Pause>(move); };
    const bool hasPause = provision.pauseInLastMonths > 0 && std::ranges::any_of(asked.moves, isPause);
    const auto strict = hasProceeding ? endIn(Count::Sense::Strict, length) : Result<QDate>(period.due);
    const auto lenient = hasPause ? endIn(Count::Sense::Lenient, length) : Result<QDate>(period.due);
    if (!strict) return refuse(strict);
    if (!lenient) return refuse(lenient);
    if (*strict == *lenient) return 0U;
    period.strict = *strict;
    period.lenient = *lenient;
    return (*strict == period.due ? 0U : InterruptionReading) | (*lenient == period.due ? 0U : PauseReading);
}

/// Natural days need the calendar for the roll alone, working days for every day counted.
bool Question::isProvisional(const Period &period, QDate base) const
{
    if (provision.unit == Unit::WorkingDay) return calendar.isProvisional(base, period.due);
    return provision.roll != Roll::None && calendar.isProvisional(period.unrolled.addDays(-1), period.due);
}

Result<Period> Question::finished(Period period, unsigned doubts) const
{
    const auto inRange = [](QDate day) {
        return day.isValid() && day.year() >= Calendar::FirstReckoned && day.year() <= Calendar::LastReckoned;
    };
    if (!inRange(period.due) || !inRange(period.unrolled) || !inRange(asked.from))
        return refuse(u"out-of-range"_s, PeriodText::tr("%1 from %2 leaves the years 1990-2100.")
                                             .arg(rule.id.toString(), toText(asked.from)));
    period.provisional = (doubts & Provisional) != 0;
    period.doubts = doubtList(doubts);
    return period;
}

/// A form may be extended less than the rule.
std::optional<int> longestExtensionOf(const Provision &provision, const QString &form)
{
    for (const auto &variant : provision.variants) {
        if (variant.name == form && variant.longestExtension) return variant.longestExtension;
    }
    return provision.longestExtension;
}

} // namespace

Result<Period> reckon(const Reckoning &asked, const LawBook &book, const Calendar &calendar,
                      Punctuality punctuality, bool withTrace)
{
    if (!asked.overlay.isEmpty() && book.provinceCode(asked.overlay).isEmpty())
        return refuse(
            u"unknown-overlay"_s,
            PeriodText::tr("No rules of “%1” are known. Leave the province out for the national rules.")
                .arg(asked.overlay));
    const auto *rule = book.rule(asked.rule, asked.overlay);
    if (!rule)
        return refuse(u"unknown-rule"_s,
                      PeriodText::tr("There is no rule named “%1”.").arg(asked.rule.toString()));
    return reckon(asked, *rule, calendar, punctuality, withTrace, false);
}

Result<Period> reckon(const Reckoning &asked, const Rule &rule, const Calendar &calendar,
                      Punctuality punctuality, bool withTrace, bool tolerant)
{
    const auto &provision = rule.provisionOn(asked.from);
    const auto limit = longestExtensionOf(provision, asked.variant);
    if (limit == provision.longestExtension)
        return Question{asked, rule, provision, calendar, punctuality, withTrace, tolerant}.answer();
    auto limited = provision;
    limited.longestExtension = limit;
    return Question{asked, rule, limited, calendar, punctuality, withTrace, tolerant}.answer();
}

QDate replay(const Period &period, const Rule &rule, const Calendar &calendar)
{
    auto day = period.from;
    const auto unit = rule.provisionOn(period.from).unit;
    const auto counted = [&](int amount) {
        switch (unit) {
        case Unit::WorkingDay:
            return calendar.addWorkingDays(day, amount);
        case Unit::Month:
            return day.addMonths(amount);
        case Unit::Year:
            return day.addYears(amount);
        case Unit::Day:
        case Unit::Set:
            break;
        }
        return day.addDays(amount);
    };
    for (const auto &step : period.trace) {
        switch (step.kind) {
        case Step::Count:
        case Step::Extend:
            day = counted(step.days);
            break;
        case Step::Exclude:
        case Step::Paused:
            day = day.addDays(step.days);
            break;
        case Step::Roll:
            day = calendar.rolled(day);
            break;
        case Step::Start:
        case Step::Restarted:
        case Step::Interrupted:
        case Step::SetTo:
            day = step.to;
            break;
        case Step::None:
            return {};
        case Step::Hop:
        case Step::Ignored:
            break;
        }
    }
    return day;
}

} // namespace tiaocai::law
