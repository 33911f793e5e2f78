// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/case_record.h"

#include "base/identity.h"
#include "exchange/schema.h"
#include "statistics/case_facts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::exchange {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// Words that somebody typed leave without numbers of people (EXCHANGE-FORMAT 6).
QJsonValue plainOr(const QString &text)
{
    return text.isEmpty() || !isPlain(text) ? QJsonValue::Null : QJsonValue(text);
}

QJsonValue textOr(const QString &text)
{
    return text.isEmpty() ? QJsonValue::Null : QJsonValue(text);
}

/// A platform numbers its applications as it likes; some take a person's number or telephone for that.
QJsonValue ofNobody(const QString &serial)
{
    static const QRegularExpression telephone(u"^(?:\\+?86)?1[3-9]\\d{9}$"_s);
    const bool isOfPerson =
        checkCitizenId(serial) == NumberVerdict::Ok || telephone.match(normalizedNumber(serial)).hasMatch();
    return isOfPerson ? QJsonValue(QJsonValue::Null) : textOr(serial);
}

QJsonValue dayOr(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue::Null;
}

template <Chosen Enum>
QJsonValue wordOr(const std::optional<Enum> &value)
{
    return value ? QJsonValue(tiaocai::name(*value)) : QJsonValue::Null;
}

QJsonArray causesOf(const CaseFile &file)
{
    QJsonArray causes;
    for (const auto &claim : file.claims) {
        const QJsonValue cause = tiaocai::name(claim.record.cause);
        if (!causes.contains(cause)) causes.append(cause);
    }
    return causes;
}

/// Of the applicants, how many persons each tag is told of; nobody stands for more than the case has.
QJsonObject groupsOf(const CaseFile &file, int persons)
{
    QMap<QString, int> counts;
    for (const auto &party : file.parties) {
        if (party.record.role != PartyRole::Applicant) continue;
        auto tags = party.record.tags;
        std::ranges::sort(tags);
        tags.erase(std::ranges::unique(tags).begin(), tags.end());
        for (const auto tag : tags)
            counts[tiaocai::name(tag)] += std::max(1, party.record.persons);
    }
    QJsonObject groups;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        groups[count.key()] = std::min(*count, persons);
    return groups;
}

bool hasClaimedAmount(const CaseFile &file)
{
    return std::ranges::any_of(file.claims, [](const Claim &one) { return one.record.amount.has_value(); });
}
bool hasAgreedAmount(const CaseFile &file)
{
    return std::ranges::any_of(file.items, [](const Item &one) { return one.agreed.amount.has_value(); }) ||
           std::ranges::any_of(file.claims, [](const Claim &one) { return one.obtained.has_value(); });
}

/// Nothing was said of it, and nothing comes to nothing.
QJsonValue amountOr(Money amount, bool isSaid)
{
    return isSaid || amount.fen() > 0 ? QJsonValue(amount.fen()) : QJsonValue::Null;
}

QString versionOf(const law::Deadline &clock, const law::Rules &rules)
{
    const auto *rule = rules.book.rule(clock.period.rule, rules.choices.overlay);
    if (!rule) return clock.period.rule.toString();
    const auto from = rule->provisionOn(clock.period.from).from;
    return (from.isValid() ? from : rule->wordings.first().inForce).toString(Qt::ISODate);
}

QJsonValue dueOf(const law::Deadline *clock, const statistics::CaseFacts &facts, const law::Rules &rules)
{
    if (!clock || !facts.judged.isValid() || !facts.unrolled.isValid()) return QJsonValue::Null;
    return QJsonObject{{u"rule"_s, clock->period.rule.toString()},
                       {u"ruleVersion"_s, versionOf(*clock, rules)},
                       {u"from"_s, dayOr(clock->period.from)},
                       {u"unrolled"_s, dayOr(facts.unrolled)},
                       {u"rolled"_s, dayOr(facts.rolled)},
                       {u"judged"_s, dayOr(facts.judged)},
                       {u"metOn"_s, dayOr(facts.metOn)}};
}

QJsonObject eventJson(const QString &kind, QDate from, QDate until, const QJsonValue &days)
{
    return {{u"kind"_s, kind}, {u"from"_s, dayOr(from)}, {u"until"_s, dayOr(until)}, {u"days"_s, days}};
}

/// What the governing period's way to its end tells; suspensions are told of all, also of those that moved nothing.
std::optional<QJsonObject> eventOf(const law::Step &step)
{
    const auto days = QJsonValue(std::max(0, step.days));
    switch (step.kind) {
    case law::Step::Extend:
        return eventJson(u"extended"_s, step.from, step.to, days);
    case law::Step::SetTo:
        return eventJson(u"extended"_s, step.from, step.to, QJsonValue::Null);
    case law::Step::Restarted:
        return eventJson(u"restarted"_s, step.to, step.to, QJsonValue::Null);
    case law::Step::Exclude:
        if (step.key == u"suspension") return std::nullopt;
        return eventJson(u"excluded"_s, step.since, step.until, days);
    case law::Step::Interrupted:
        return eventJson(u"interrupted"_s, step.since.isValid() ? step.since : step.to, step.until,
                         QJsonValue::Null);
    case law::Step::Paused:
        return eventJson(u"paused"_s, step.since, step.until, days);
    case law::Step::Start:
    case law::Step::Count:
    case law::Step::Hop:
    case law::Step::Roll:
    case law::Step::Ignored:
    case law::Step::None:
        break;
    }
    return std::nullopt;
}

QJsonArray eventsOf(const law::Deadline *clock, const statistics::CaseFacts &facts)
{
    QList<QJsonObject> events;
    for (const auto &span : facts.suspensions) {
        const auto days = span.until.isValid() ? QJsonValue(span.from.daysTo(span.until)) : QJsonValue::Null;
        events << eventJson(u"suspended"_s, span.from, span.until, days);
    }
    for (const auto &step : clock ? clock->period.trace : QList<law::Step>()) {
        if (const auto event = eventOf(step); event && !(*event)["from"_L1].isNull()) events << *event;
    }
    std::ranges::stable_sort(events, {}, [](const QJsonObject &one) { return one["from"_L1].toString(); });
    QJsonArray list;
    for (const auto &event : events)
        list.append(event);
    return list;
}

QJsonValue punctualityOf(const statistics::CaseFacts &facts, const QJsonValue &due)
{
    if (!facts.closedOn.isValid() || due.isNull()) return QJsonValue::Null;
    return facts.isInTime();
}

/// A lawyer whom the legal-aid agency appointed stands for aid that was granted; of other aid the case says nothing.
QJsonValue legalAidOf(const CaseFile &file)
{
    const bool isAided = std::ranges::any_of(file.representatives, [](const Representative &one) {
        return one.record.capacity == Capacity::LegalAidLawyer;
    });
    return isAided ? QJsonValue(u"granted"_s) : QJsonValue::Null;
}

std::optional<Industry> industryOf(const CaseFile &file)
{
    for (const auto &party : file.parties) {
        if (party.record.industry) return party.record.industry;
    }
    return std::nullopt;
}

QJsonValue employerOf(const CaseFile &file, const RecordGround &ground)
{
    const auto respondents = file.active(PartyRole::Respondent);
    if (!ground.employer || respondents.isEmpty()) return QJsonValue::Null;
    const auto &code = respondents.first().record.creditCode;
    return code.isEmpty() ? QJsonValue(QJsonValue::Null) : ground.employer(code);
}

void writeMatter(QJsonObject &json, const CaseFile &file, const statistics::CaseFacts &facts)
{
    const int persons = std::max(1, facts.persons);
    json[u"source"_s] = tiaocai::name(facts.source);
    json[u"channel"_s] = tiaocai::name(facts.channel);
    json[u"township"_s] = plainOr(facts.township.left(100));
    json[u"tribunal"_s] = plainOr(facts.tribunal.left(100));
    json[u"causes"_s] = causesOf(file);
    json[u"persons"_s] = persons;
    json[u"collective"_s] = facts.collective;
    json[u"byEmployer"_s] = facts.byEmployer;
    json[u"groups"_s] = groupsOf(file, persons);
    json[u"claimed"_s] = amountOr(facts.claimed, hasClaimedAmount(file));
    json[u"obtained"_s] = amountOr(facts.obtained, hasAgreedAmount(file));
    json[u"legalAid"_s] = legalAidOf(file);
    json[u"industry"_s] = wordOr(industryOf(file));
}

void writeCourse(QJsonObject &json, const statistics::CaseFacts &facts)
{
    json[u"receivedOn"_s] = dayOr(facts.receivedOn);
    json[u"acceptedOn"_s] = dayOr(facts.acceptedOn);
    json[u"closedOn"_s] = dayOr(facts.closedOn);
    json[u"endedOn"_s] = dayOr(facts.endedOn);
    json[u"acceptedRecordedOn"_s] = dayOr(facts.acceptedRecordedOn);
    json[u"closedRecordedOn"_s] = dayOr(facts.closedRecordedOn);
    json[u"manner"_s] = facts.closedOn.isValid() ? wordOr(facts.manner) : QJsonValue::Null;
    json[u"prevailed"_s] = wordOr(facts.prevailed);
    json[u"performance"_s] = tiaocai::name(facts.performance);
    json[u"settledBeforeAcceptance"_s] = facts.settledBeforeAcceptance;
    json[u"extended"_s] = facts.extended;
    json[u"refused"_s] = facts.refused;
    json[u"finalAward"_s] = facts.finalAward;
    json[u"otherAward"_s] = facts.otherAward;
    json[u"heardHow"_s] = wordOr(facts.heardHow);
    json[u"partTime"_s] = facts.partTime;
    json[u"reviewSought"_s] = facts.reviewSought;
    json[u"confirmationSought"_s] = facts.confirmationSought;
    json[u"irregular"_s] = facts.flagged;
}

} // namespace

QJsonObject caseJson(const CaseFile &file, const law::Rules &rules, QDate on, const RecordGround &ground)
{
    const auto clocks = deadlines(file, rules, on, true);
    const auto facts = statistics::factsOf(file, clocks, rules.choices);
    const auto *clock = governing(clocks, file.kind);
    const auto due = dueOf(clock, facts, rules);
    QJsonObject json{{u"op"_s, u"upsert"_s},
                     {u"case"_s, file.id.toString()},
                     {u"number"_s, textOr(file.caseNumber.left(60))},
                     {u"registrationNumber"_s, textOr(file.registrationNumber.left(60))},
                     {u"courtNumber"_s, textOr(ground.courtNumber)},
                     {u"platformNumber"_s, ofNobody(file.application.platformSerial.left(60))},
                     {u"category"_s, tiaocai::name(file.kind)},
                     {u"stage"_s, tiaocai::name(file.stage)},
                     {u"due"_s, due},
                     {u"inTime"_s, punctualityOf(facts, due)},
                     {u"events"_s, eventsOf(due.isNull() ? nullptr : clock, facts)}};
    writeMatter(json, file, facts);
    json[u"employer"_s] = employerOf(file, ground);
    writeCourse(json, facts);
    return json;
}

} // namespace tiaocai::exchange
