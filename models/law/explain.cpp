// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "law/period.h"
#include "reasons.h"
#include "rule_names.h"

#include <QCoreApplication>

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

struct TraceText {
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

constexpr NameTable<Step::Kind, 12> StepKinds{{{
    {Step::Start, "start"_L1},
    {Step::Count, "count"_L1},
    {Step::Hop, "hop"_L1},
    {Step::Exclude, "exclude"_L1},
    {Step::Restarted, "restarted"_L1},
    {Step::Extend, "extend"_L1},
    {Step::Interrupted, "interrupted"_L1},
    {Step::Paused, "paused"_L1},
    {Step::SetTo, "set-to"_L1},
    {Step::Roll, "roll"_L1},
    {Step::Ignored, "ignored"_L1},
    {Step::None, "none"_L1},
}}};

QString shortDay(QDate day)
{
    return day.toString(u"MM-dd"_s);
}

QString counted(const Rule &rule, int days)
{
    const int amount = qAbs(days);
    switch (rule.unit) {
    case Unit::WorkingDay:
        return TraceText::tr("%n working day(s)", nullptr, amount);
    case Unit::Month:
        return TraceText::tr("%n month(s)", nullptr, amount);
    case Unit::Year:
        return TraceText::tr("%n year(s)", nullptr, amount);
    case Unit::Day:
    case Unit::Set:
        break;
    }
    return TraceText::tr("%n calendar day(s)", nullptr, amount);
}

QString explainStart(const Step &step)
{
    if (step.key == "employment-ended"_L1)
        return TraceText::tr("Counted from the end of employment on %1; that day is not counted.")
            .arg(toText(step.to));
    return TraceText::tr("Counted from %1; that day is not counted.").arg(toText(step.to));
}

QString explainCount(const Step &step, const Rule &rule)
{
    if (step.key == "make-up"_L1)
        return TraceText::tr("%1 is a weekend day worked by notice and is counted.").arg(shortDay(step.to));
    const auto sentence =
        step.days < 0 ? TraceText::tr("%1 counted back: to %2.") : TraceText::tr("%1 counted: to %2.");
    return sentence.arg(counted(rule, step.days), toText(step.to));
}

QString explainHop(const Step &step)
{
    if (step.key.isEmpty())
        return TraceText::tr("%1 is a weekend day and is not counted.").arg(shortDay(step.to));
    return TraceText::tr("%1 is off (%2) and is not counted.").arg(shortDay(step.to), step.key);
}

QString groundText(const QString &key)
{
    if (key == "suspension"_L1) return TraceText::tr("suspension");
    if (key == "publication"_L1) return TraceText::tr("service by publication");
    if (key == "inquiry"_L1) return TraceText::tr("inquiry");
    if (key == "settlement"_L1) return TraceText::tr("settlement talks");
    return TraceText::tr("pause");
}

QString explainCover(const Step &step)
{
    if (!step.until.isValid())
        return TraceText::tr("Stopped since %1 (%2) and not yet resumed.")
            .arg(toText(step.since), groundText(step.key));
    return TraceText::tr("%1 to the day before %2 is left out (%3): %n day(s), new end %4.", nullptr,
                         step.days)
        .arg(toText(step.since), toText(step.until), groundText(step.key), toText(step.to));
}

QString explainRestart(const Step &step)
{
    const auto day = toText(step.to);
    switch (RestartKinds.value(step.key).value_or(RestartKind::ToOrdinary)) {
    case RestartKind::PartyAdded:
        return TraceText::tr("A party was added: the count starts anew from %1.").arg(day);
    case RestartKind::ClaimsChanged:
        return TraceText::tr("Added or changed claims were accepted: the count starts anew from %1.")
            .arg(day);
    case RestartKind::CounterclaimJoined:
        return TraceText::tr("A counterclaim was joined: the count starts anew from %1.").arg(day);
    case RestartKind::Transferred:
        return TraceText::tr("A transferred case was taken over: the count starts anew from %1.").arg(day);
    case RestartKind::Supplemented:
        return TraceText::tr("The application was supplemented: the count starts anew from %1.").arg(day);
    case RestartKind::ToOrdinary:
        break;
    }
    return sentence(Reason::ToOrdinary);
}

QString explainInterruption(const Step &step)
{
    if (!step.until.isValid())
        return TraceText::tr("Interrupted on %1: counted anew from then.").arg(toText(step.since));
    return TraceText::tr("Interrupted by a proceeding from %1 to %2: counted anew from %3.")
        .arg(toText(step.since), toText(step.until), toText(step.to));
}

/// "国庆节/" names a holiday and a weekend day after it.
QString explainRoll(const Step &step)
{
    QStringList names;
    for (const auto &key : step.key.split(u'/'))
        names.append(key.isEmpty() ? TraceText::tr("weekend") : key);
    const auto first = shortDay(step.from), last = shortDay(step.to.addDays(-1));
    if (first == last)
        return TraceText::tr("The last day %1 is off (%2): it moves to %3.")
            .arg(first, names.join(TraceText::tr(", ")), toText(step.to));
    return TraceText::tr("The last day %1 is off, as are the days to %2 (%3): it moves to %4.")
        .arg(first, last, names.join(TraceText::tr(", ")), toText(step.to));
}

QString explainIgnored(const Step &step)
{
    const auto why = sentence(Reasons.value(step.key).value_or(Reason::None));
    return step.from.isValid() ? TraceText::tr("%1: %2").arg(toText(step.from), why) : why;
}

} // namespace

QString name(Step::Kind kind)
{
    return StepKinds.name(kind);
}

QString sentence(Reason reason)
{
    switch (reason) {
    case Reason::None:
        break;
    case Reason::ToOrdinary:
        return TraceText::tr("The change to the ordinary procedure does not restart the count.");
    case Reason::AfterExpiry:
        return TraceText::tr("The period was already over: nothing changes.");
    case Reason::WithinProceeding:
        return TraceText::tr("It lies before the day from which the count now runs: nothing changes.");
    case Reason::AlreadyExcluded:
        return TraceText::tr("These days are left out already: each day counts once.");
    case Reason::EmploymentLasts:
        return TraceText::tr("While employment lasts there is no due date.");
    case Reason::UnknownMove:
        return TraceText::tr("The law does not let this move the period.");
    case Reason::OutsidePeriod:
        return TraceText::tr("It does not lie between the start and the due date as moved so far.");
    case Reason::ExtensionTooLong:
        return TraceText::tr("The extension is longer than the law allows, or shorter than a day.");
    case Reason::ExtensionLate:
        return TraceText::tr("The extension was approved after the last day.");
    case Reason::SecondExtension:
        return TraceText::tr("The law allows one extension.");
    case Reason::NotLater:
        return TraceText::tr("The agreed day is not later than the old one.");
    case Reason::AgreedLate:
        return TraceText::tr("It was agreed after the old day was over.");
    case Reason::BeforeStart:
        return TraceText::tr("It lies before the start of the period.");
    case Reason::EmptySpan:
        return TraceText::tr("It ends before it begins.");
    }
    return {};
}

QString explain(const Step &step, const Rule &rule, const Calendar &)
{
    switch (step.kind) {
    case Step::Start:
        return explainStart(step);
    case Step::Count:
        return explainCount(step, rule);
    case Step::Hop:
        return explainHop(step);
    case Step::Exclude:
    case Step::Paused:
        return explainCover(step);
    case Step::Restarted:
        return explainRestart(step);
    case Step::Extend:
        return TraceText::tr("Extended by %1 from the last day before rolling: to %2.")
            .arg(counted(rule, step.days), toText(step.to));
    case Step::Interrupted:
        return explainInterruption(step);
    case Step::SetTo:
        return TraceText::tr("The day was set to %1.").arg(toText(step.to));
    case Step::Roll:
        return explainRoll(step);
    case Step::Ignored:
        return explainIgnored(step);
    case Step::None:
        return sentence(Reason::EmploymentLasts);
    }
    return {};
}

} // namespace tiaocai::law
