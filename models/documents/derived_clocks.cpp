// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/verbs.h"
#include "derive.h"
#include "law/rule_ids.h"
#include "law/say.h"

#include <algorithm>
#include <array>

/// What clocks say.
namespace tiaocai::documents {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

QString dayOf(QDate date)
{
    return text(Value(date), FieldType::Date);
}

/// The clock as it would stand without what extended it last: reckoned from the file without that act.
Value dueBefore(const Print &print, QStringView rule, ActKind extension, bool rolled)
{
    auto file = print.file();
    const auto *extended = print.act(extension);
    file.effective.removeIf([&](const Act &act) { return extended && act.id == extended->id; });
    const auto clocks = casework::deadlines(file, print.sources().rules, print.sources().today);
    Value due;
    for (const auto &clock : clocks) {
        if (clock.period.rule.toString() == rule) due = rolled ? clock.period.due : clock.period.unrolled;
    }
    return due;
}

/// With the act that is about to be recorded, where the paper is printed for it.
Value dueAfter(const Print &print, QStringView rule)
{
    auto file = print.file();
    if (print.printing().draft) file.effective << *print.printing().draft;
    Value due;
    for (const auto &clock : casework::deadlines(file, print.sources().rules, print.sources().today)) {
        if (clock.period.rule.toString() == rule) due = clock.period.due;
    }
    return due;
}

const law::Deadline *governing(const Print &print)
{
    return casework::governing(print.clocks(), print.file().kind);
}

Value bothReadings(const Print &print, const Scope &)
{
    const auto *clock = governing(print);
    if (!clock) return {};
    const auto &period = clock->period;
    if (!period.due.isValid() || period.due == period.unrolled) return dayOf(period.due);
    return u"%1（未顺延%2）"_s.arg(dayOf(period.due), dayOf(period.unrolled));
}

Value isInTime(const Print &print, const Scope &)
{
    const auto *clock = governing(print);
    if (!clock || !clock->doneOn) return {};
    return clock->state == law::DeadlineState::MetOnTime ? u"是"_s : u"否"_s;
}

QString movesOf(const law::Deadline &clock, const Print &print)
{
    const auto *rule =
        print.sources().rules.book.rule(clock.period.rule, print.sources().rules.choices.overlay);
    QStringList words;
    for (const auto &step : clock.period.trace) {
        const bool isMove = step.kind == law::Step::Exclude || step.kind == law::Step::Restarted ||
                            step.kind == law::Step::Extend || step.kind == law::Step::Paused ||
                            step.kind == law::Step::Interrupted || step.kind == law::Step::SetTo;
        if (isMove && rule)
            words << law::explain(step, rule->provisionOn(clock.period.from).unit, Speech::ofLaw());
    }
    return words.join(u"；"_s);
}

Value movesOfGoverning(const Print &print, const Scope &)
{
    const auto *clock = governing(print);
    if (!clock) return {};
    const auto words = movesOf(*clock, print);
    return words.isEmpty() ? u"无"_s : words;
}

Value movesOfAward(const Print &print, const Scope &scope)
{
    const auto *clock = print.clock(law::ids::ArbAward45.toString(), scope);
    return clock ? Value(movesOf(*clock, print)) : Value();
}

Value startOfAward(const Print &print, const Scope &scope)
{
    const auto *clock = print.clock(law::ids::ArbAward45.toString(), scope);
    if (!clock) return {};
    auto from = clock->period.from;
    for (const auto &step : clock->period.trace) {
        if (step.kind == law::Step::Restarted) from = step.to;
    }
    return from;
}

Value daysUsed(const Print &print, const Scope &scope)
{
    const auto from = startOfAward(print, scope);
    const auto *day = std::get_if<QDate>(&from);
    if (!day) return {};
    const auto *suspended = print.act(ActKind::Suspended);
    return qint64(day->daysTo(suspended ? suspended->on : print.date()));
}

Value tableOfClocks(const Print &print, const Scope &)
{
    QStringList lines;
    for (const auto &clock : print.clocks()) {
        const auto *rule =
            print.sources().rules.book.rule(clock.period.rule, print.sources().rules.choices.overlay);
        if (!rule || clock.informationOnly || !clock.period.due.isValid()) continue;
        const auto met =
            clock.doneOn ? u"%1完成"_s.arg(dayOf(*clock.doneOn)) : law::nameOf(clock.state, Speech::ofLaw());
        lines << u"%1：至%2，%3"_s.arg(law::nameOf(*rule, Speech::ofLaw()), dayOf(clock.period.due), met);
    }
    return lines.join(u'\n');
}

bool isOpen(const Print &print, QStringView rule)
{
    return std::ranges::any_of(print.clocks(), [rule](const law::Deadline &clock) {
        return clock.period.rule.toString() == rule && clock.isOpen();
    });
}

Value limitation(const Print &print, const Scope &)
{
    QStringList lines;
    for (const auto &clock : print.clocks()) {
        if (clock.period.rule != law::ids::Limitation1Y || !clock.period.due.isValid()) continue;
        lines << u"仲裁时效至%1"_s.arg(dayOf(clock.period.due));
    }
    lines.removeDuplicates();
    if (const auto *ended = print.payload<PreMediationEnded>(ActKind::PreMediationEnded);
        ended && ended->outcome)
        lines << u"先行调解："_s + legalWord(*ended->outcome);
    return lines.join(u'；');
}

constexpr std::array clockRows{
    DeriveRow{u"deadline:MED_END_15.due before the extension",
              [](const Print &print, const Scope &) {
                  return dueBefore(print, law::ids::MedEnd15.toString(), ActKind::MediationExtended, true);
              }},
    DeriveRow{u"deadline:ARB_AWARD_45.due before the extension",
              [](const Print &print, const Scope &) {
                  return dueBefore(print, law::ids::ArbAward45.toString(), ActKind::ExtensionApproved, true);
              }},
    DeriveRow{u"deadline:ARB_AWARD_45.due un-rolled, before the extension",
              [](const Print &print, const Scope &) {
                  return dueBefore(print, law::ids::ArbAward45.toString(), ActKind::ExtensionApproved, false);
              }},
    DeriveRow{u"deadline:REVIEW_FINISH_5WD.due before the extension",
              [](const Print &print, const Scope &) {
                  return dueBefore(print, law::ids::ReviewFinish5WD.toString(), ActKind::ReviewExtended,
                                   true);
              }},
    DeriveRow{
        u"deadline:ARB_AWARD_45.due after the extension",
        [](const Print &print, const Scope &) { return dueAfter(print, law::ids::ArbAward45.toString()); }},
    DeriveRow{u"deadline:REVIEW_FINISH_5WD.due after the extension",
              [](const Print &print, const Scope &) {
                  return dueAfter(print, law::ids::ReviewFinish5WD.toString());
              }},
    DeriveRow{u"deadline:MED_END_15.due, deadline:ARB_AWARD_45.due or deadline:REVIEW_FINISH_5WD.due, both "
              u"readings",
              bothReadings},
    DeriveRow{u"judged date of the governing rule", isInTime},
    DeriveRow{u"moves of the governing clock in words", movesOfGoverning},
    DeriveRow{u"moves of ARB_AWARD_45 in words (重新计算、扣除、延长)", movesOfAward},
    DeriveRow{u"the day that ARB_AWARD_45 runs from", startOfAward},
    DeriveRow{u"the day that ARB_AWARD_45 runs from (act:arbitration-accepted.on or the last restart)",
              startOfAward},
    DeriveRow{u"days of ARB_AWARD_45 used so far", daysUsed},
    DeriveRow{u"table of the case's deadlines with met dates", tableOfClocks},
    DeriveRow{u"LIMITATION_1Y by claim; act:pre-mediation-ended.outcome", limitation},
    DeriveRow{u"the case runs under MED_END_15 without variant",
              [](const Print &print, const Scope &scope) {
                  return Value(print.clock(law::ids::MedEnd15.toString(), scope) != nullptr);
              }},
    DeriveRow{u"JUDICIAL_CONFIRM_30 is open and the agreement is not confirmed",
              [](const Print &print, const Scope &) {
                  return Value(isOpen(print, law::ids::JudicialConfirm30.toString()));
              }},
};

} // namespace

std::span<const DeriveRow> derivedOfClocks()
{
    return clockRows;
}

} // namespace tiaocai::documents
