// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "law/period.h"
#include "reasons.h"
#include "rule_names.h"

namespace tiaocai::law {

using namespace Qt::StringLiterals;

namespace {

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

QString counted(Unit unit, int days, const Speech &speech)
{
    const int amount = qAbs(days);
    switch (unit) {
    case Unit::WorkingDay:
        return speech.translate("Trace", "%n working day(s)", nullptr, amount);
    case Unit::Month:
        return speech.translate("Trace", "%n month(s)", nullptr, amount);
    case Unit::Year:
        return speech.translate("Trace", "%n year(s)", nullptr, amount);
    case Unit::Day:
    case Unit::Set:
        break;
    }
    return speech.translate("Trace", "%n calendar day(s)", nullptr, amount);
}

QString explainStart(const Step &step, const Speech &speech)
{
    if (step.key == "employment-ended"_L1)
        return speech.translate("Trace", "Counted from the end of employment on %1; that day is not counted.")
            .arg(toText(step.to));
    return speech.translate("Trace", "Counted from %1; that day is not counted.").arg(toText(step.to));
}

QString explainCount(const Step &step, Unit unit, const Speech &speech)
{
    if (step.key == "make-up"_L1)
        return speech.translate("Trace", "%1 is a weekend day worked by notice and is counted.")
            .arg(shortDay(step.to));
    const auto sentence = step.days < 0 ? speech.translate("Trace", "%1 counted back: to %2.")
                                        : speech.translate("Trace", "%1 counted: to %2.");
    return sentence.arg(counted(unit, step.days, speech), toText(step.to));
}

QString explainHop(const Step &step, const Speech &speech)
{
    if (step.key.isEmpty())
        return speech.translate("Trace", "%1 is a weekend day and is not counted.").arg(shortDay(step.to));
    return speech.translate("Trace", "%1 is off (%2) and is not counted.").arg(shortDay(step.to), step.key);
}

QString groundText(const QString &key, const Speech &speech)
{
    if (key == "suspension"_L1) return speech.translate("Trace", "suspension");
    if (key == "publication"_L1) return speech.translate("Trace", "service by publication");
    if (key == "inquiry"_L1) return speech.translate("Trace", "inquiry");
    if (key == "settlement"_L1) return speech.translate("Trace", "settlement talks");
    return speech.translate("Trace", "pause");
}

QString explainCover(const Step &step, const Speech &speech)
{
    if (!step.until.isValid())
        return speech.translate("Trace", "Stopped since %1 (%2) and not yet resumed.")
            .arg(toText(step.since), groundText(step.key, speech));
    return speech
        .translate("Trace", "%1 to the day before %2 is left out (%3): %n day(s), new end %4.", nullptr,
                   step.days)
        .arg(toText(step.since), toText(step.until), groundText(step.key, speech), toText(step.to));
}

QString explainRestart(const Step &step, const Speech &speech)
{
    const auto day = toText(step.to);
    switch (RestartKinds.value(step.key).value_or(RestartKind::ToOrdinary)) {
    case RestartKind::PartyAdded:
        return speech.translate("Trace", "A party was added: the count starts anew from %1.").arg(day);
    case RestartKind::ClaimsChanged:
        return speech
            .translate("Trace", "Added or changed claims were accepted: the count starts anew from %1.")
            .arg(day);
    case RestartKind::CounterclaimJoined:
        return speech.translate("Trace", "A counterclaim was joined: the count starts anew from %1.")
            .arg(day);
    case RestartKind::Transferred:
        return speech.translate("Trace", "A transferred case was taken over: the count starts anew from %1.")
            .arg(day);
    case RestartKind::Supplemented:
        return speech.translate("Trace", "The application was supplemented: the count starts anew from %1.")
            .arg(day);
    case RestartKind::ToOrdinary:
        break;
    }
    return sentence(Reason::ToOrdinary, speech);
}

QString explainInterruption(const Step &step, const Speech &speech)
{
    if (!step.until.isValid())
        return speech.translate("Trace", "Interrupted on %1: counted anew from then.")
            .arg(toText(step.since));
    return speech.translate("Trace", "Interrupted by a proceeding from %1 to %2: counted anew from %3.")
        .arg(toText(step.since), toText(step.until), toText(step.to));
}

/// "国庆节/" names a holiday and a weekend day after it.
QString explainRoll(const Step &step, const Speech &speech)
{
    QStringList names;
    for (const auto &key : step.key.split(u'/'))
        names.append(key.isEmpty() ? speech.translate("Trace", "weekend") : key);
    const auto first = shortDay(step.from), last = shortDay(step.to.addDays(-1));
    if (first == last)
        return speech.translate("Trace", "The last day %1 is off (%2): it moves to %3.")
            .arg(first, names.join(speech.translate("Trace", ", ")), toText(step.to));
    return speech.translate("Trace", "The last day %1 is off, as are the days to %2 (%3): it moves to %4.")
        .arg(first, last, names.join(speech.translate("Trace", ", ")), toText(step.to));
}

QString explainIgnored(const Step &step, const Speech &speech)
{
    const auto why = sentence(Reasons.value(step.key).value_or(Reason::None), speech);
    return step.from.isValid() ? speech.translate("Trace", "%1: %2").arg(toText(step.from), why) : why;
}

} // namespace

QString name(Step::Kind kind)
{
    return StepKinds.name(kind);
}

QString sentence(Reason reason, const Speech &speech)
{
    switch (reason) {
    case Reason::None:
        break;
    case Reason::ToOrdinary:
        return speech.translate("Trace", "The change to the ordinary procedure does not restart the count.");
    case Reason::AfterExpiry:
        return speech.translate("Trace", "The period was already over: nothing changes.");
    case Reason::WithinProceeding:
        return speech.translate("Trace",
                                "It lies before the day from which the count now runs: nothing changes.");
    case Reason::AlreadyExcluded:
        return speech.translate("Trace", "These days are left out already: each day counts once.");
    case Reason::BeforeLastMonths:
        return speech.translate(
            "Trace",
            "It was over before the last six months, in which alone a pause counts: nothing changes.");
    case Reason::EmploymentLasts:
        return speech.translate("Trace", "While employment lasts there is no due date.");
    case Reason::UnknownMove:
        return speech.translate("Trace", "The law does not let this move the period.");
    case Reason::OutsidePeriod:
        return speech.translate("Trace",
                                "It does not lie between the start and the due date as moved so far.");
    case Reason::ExtensionTooLong:
        return speech.translate("Trace",
                                "The extension is longer than the law allows, or shorter than a day.");
    case Reason::ExtensionLate:
        return speech.translate("Trace", "The extension was approved after the last day.");
    case Reason::SecondExtension:
        return speech.translate("Trace", "The law allows one extension.");
    case Reason::NotLater:
        return speech.translate("Trace", "The agreed day is not later than the old one.");
    case Reason::AgreedLate:
        return speech.translate("Trace", "It was agreed after the old day was over.");
    case Reason::BeforeStart:
        return speech.translate("Trace", "It lies before the start of the period.");
    case Reason::EmptySpan:
        return speech.translate("Trace", "It ends before it begins.");
    }
    return {};
}

QString explain(const Step &step, Unit unit, const Speech &speech)
{
    switch (step.kind) {
    case Step::Start:
        return explainStart(step, speech);
    case Step::Count:
        return explainCount(step, unit, speech);
    case Step::Hop:
        return explainHop(step, speech);
    case Step::Exclude:
    case Step::Paused:
        return explainCover(step, speech);
    case Step::Restarted:
        return explainRestart(step, speech);
    case Step::Extend:
        return speech.translate("Trace", "Extended by %1 from the last day before rolling: to %2.")
            .arg(counted(unit, step.days, speech), toText(step.to));
    case Step::Interrupted:
        return explainInterruption(step, speech);
    case Step::SetTo:
        return speech.translate("Trace", "The day was set to %1.").arg(toText(step.to));
    case Step::Roll:
        return explainRoll(step, speech);
    case Step::Ignored:
        return explainIgnored(step, speech);
    case Step::None:
        return sentence(Reason::EmploymentLasts, speech);
    }
    return {};
}

} // namespace tiaocai::law
