// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_history.h"

#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using law::ArbitrationClosing;
using law::Punctuality;

namespace {

constexpr NameTable punctualities{
    std::pair{Punctuality::ByLaw, QLatin1StringView("by-law")},
    std::pair{Punctuality::AlwaysRolled, QLatin1StringView("always-rolled")},
    std::pair{Punctuality::AlwaysUnrolled, QLatin1StringView("always-unrolled")},
};

constexpr NameTable closings{
    std::pair{ArbitrationClosing::Award, QLatin1StringView("award")},
    std::pair{ArbitrationClosing::Approval, QLatin1StringView("approval")},
    std::pair{ArbitrationClosing::LastService, QLatin1StringView("last-service")},
};

QJsonObject writtenChoices(const law::Choices &choices)
{
    QJsonObject lengths;
    for (auto length = choices.lengths.cbegin(); length != choices.lengths.cend(); ++length)
        lengths[length.key()] = length.value();
    return {{u"punctuality"_s, punctualities.name(choices.punctuality)},
            {u"extensionWithoutNoticeCounts"_s, choices.extensionWithoutNoticeCounts},
            {u"servedOnDispatch"_s, choices.servedOnDispatch},
            {u"mailReturnedIsServed"_s, choices.mailReturnedIsServed},
            {u"electronicAwards"_s, choices.electronicAwards},
            {u"acceptBeforeConsent"_s, choices.acceptBeforeConsent},
            {u"preMediationRestarts"_s, choices.preMediationRestarts},
            {u"effectWaitWorkingDays"_s, choices.effectWaitWorkingDays},
            {u"collectiveCountsPersons"_s, choices.collectiveCountsPersons},
            {u"statisticalMonthEnd"_s, choices.statisticalMonthEnd},
            {u"acceptedByNotice"_s, choices.acceptedByNotice},
            {u"arbitrationClosing"_s, closings.name(choices.arbitrationClosing)},
            {u"overlay"_s, choices.overlay},
            {u"lengths"_s, lengths},
            {u"enabled"_s, QJsonArray::fromStringList(choices.enabled)}};
}

law::Choices readChoices(const QJsonObject &json)
{
    law::Choices choices;
    const auto flag = [&](QLatin1StringView key, bool &value) { value = json[key].toBool(value); };
    choices.punctuality = punctualities.value(json["punctuality"_L1].toString()).value_or(Punctuality::ByLaw);
    choices.arbitrationClosing =
        closings.value(json["arbitrationClosing"_L1].toString()).value_or(ArbitrationClosing::Award);
    flag("extensionWithoutNoticeCounts"_L1, choices.extensionWithoutNoticeCounts);
    flag("servedOnDispatch"_L1, choices.servedOnDispatch);
    flag("mailReturnedIsServed"_L1, choices.mailReturnedIsServed);
    flag("electronicAwards"_L1, choices.electronicAwards);
    flag("acceptBeforeConsent"_L1, choices.acceptBeforeConsent);
    flag("preMediationRestarts"_L1, choices.preMediationRestarts);
    flag("acceptedByNotice"_L1, choices.acceptedByNotice);
    flag("collectiveCountsPersons"_L1, choices.collectiveCountsPersons);
    choices.effectWaitWorkingDays = json["effectWaitWorkingDays"_L1].toInt(choices.effectWaitWorkingDays);
    choices.statisticalMonthEnd = json["statisticalMonthEnd"_L1].toInt(choices.statisticalMonthEnd);
    choices.overlay = json["overlay"_L1].toString();
    const auto lengths = json["lengths"_L1].toObject();
    for (auto length = lengths.begin(); length != lengths.end(); ++length)
        choices.lengths[length.key()] = length.value().toInt();
    for (const auto &rule : json["enabled"_L1].toArray())
        choices.enabled << rule.toString();
    return choices;
}

QJsonArray writtenTargets(const QList<office::Target> &targets)
{
    QJsonArray array;
    for (const auto &target : targets)
        array << QJsonObject{{u"indicator"_s, target.indicator},
                             {u"year"_s, target.year},
                             {u"hundredths"_s, target.hundredths},
                             {u"responsible"_s, target.responsible}};
    return array;
}

QList<office::Target> readTargets(const QJsonArray &array)
{
    QList<office::Target> targets;
    for (const auto &value : array) {
        const auto json = value.toObject();
        targets << office::Target{json["indicator"_L1].toString(), json["year"_L1].toInt(),
                                  json["hundredths"_L1].toInteger(), json["responsible"_L1].toString()};
    }
    return targets;
}

/// What was written before an office could set its targets leaves them as they were.
office::Settings readSettings(const QJsonObject &json, const office::Settings &before)
{
    return {readChoices(json["choices"_L1].toObject()),
            json["registrationTemplate"_L1].toString(),
            json["mediationTemplate"_L1].toString(),
            json["arbitrationTemplate"_L1].toString(),
            json["reviewTemplate"_L1].toString(),
            json["silentDays"_L1].toInt(7),
            json.contains("targets"_L1) ? readTargets(json["targets"_L1].toArray()) : before.targets};
}

Result<void> found(OfficeHistory &history, const QJsonObject &json)
{
    const auto id = OfficeId::fromString(json["id"_L1].toString());
    const auto kind = office::officeKinds.value(json["kind"_L1].toString());
    if (!id || !kind) return refuse(u"damaged"_s, Words::tr("The founding of the office cannot be read."));
    history.office = {*id, *kind, json["name"_L1].toString(), json["code"_L1].toString(),
                      json["demonstration"_L1].toBool()};
    history.settings = {{0, office::defaultSettings(history.office)}};
    return {};
}

void enter(OfficeHistory &history, const QJsonObject &json)
{
    office::Person person{PersonId::fromString(json["id"_L1].toString()).value_or(PersonId()),
                          json["name"_L1].toString(),
                          {},
                          json["active"_L1].toBool()};
    for (const auto &role : json["roles"_L1].toArray()) {
        if (const auto known = office::roles.value(role.toString())) person.roles << *known;
    }
    const auto there = std::ranges::find(history.people, person.id, &office::Person::id);
    if (there == history.people.end())
        history.people << person;
    else
        *there = person;
}

Result<void> addNotices(OfficeHistory &history, const QJsonObject &json)
{
    return law::readNotices(QJsonDocument(json).toJson()).map([&](const QList<law::YearNotice> &notices) {
        history.notices << notices;
    });
}

QDate dayOf(const QJsonObject &json, QLatin1StringView key)
{
    return QDate::fromString(json[key].toString(), Qt::ISODate);
}

void issue(OfficeHistory &history, const store::OfficeAct &act)
{
    const auto &json = act.data;
    ++history.reports[json["year"_L1].toInt()];
    history.issued << IssuedReport{json["number"_L1].toString(),
                                   json["name"_L1].toString(),
                                   dayOf(json, "from"_L1),
                                   dayOf(json, "to"_L1),
                                   dayOf(json, "cutOff"_L1),
                                   json["lastAct"_L1].toInteger(),
                                   json["officeActs"_L1].toInteger(),
                                   json["sha256"_L1].toString(),
                                   act.recordedAt,
                                   act.recordedBy};
}

void followUp(OfficeHistory &history, const store::OfficeAct &act)
{
    const auto &json = act.data;
    history.followUps << FollowUp{CaseId::fromString(json["case"_L1].toString()).value_or(CaseId()),
                                  json["reason"_L1].toString(),
                                  json["measure"_L1].toString(),
                                  json["person"_L1].toString(),
                                  dayOf(json, "by"_L1),
                                  act.on};
}

void voidImport(OfficeHistory &history, const QJsonObject &json)
{
    for (auto &import : history.imports) {
        if (import.batch.toString() == json["batch"_L1].toString()) import.voided = true;
    }
}

} // namespace

office::Settings OfficeHistory::settingsAt(qint64 actPlace) const
{
    auto inForce = settings.first().second;
    for (const auto &[after, value] : settings) {
        if (after < actPlace) inForce = value;
    }
    return inForce;
}

QSet<BatchId> OfficeHistory::voided() const
{
    QSet<BatchId> batches;
    for (const auto &import : imports) {
        if (import.voided) batches << import.batch;
    }
    return batches;
}

const office::Person *OfficeHistory::person(const PersonId &id) const
{
    const auto there = std::ranges::find(people, id, &office::Person::id);
    return there == people.end() ? nullptr : &*there;
}

Result<void> apply(OfficeHistory &history, const store::OfficeAct &act)
{
    const auto &data = act.data;
    if (act.kind == u"founded"_s) return found(history, data);
    if (act.kind == u"staff"_s)
        enter(history, data);
    else if (act.kind == u"settings"_s)
        history.settings << QPair(data["after"_L1].toInteger(), readSettings(data, history.current()));
    else if (act.kind == u"calendar"_s)
        return addNotices(history, data);
    else if (act.kind == u"import"_s)
        history.imports << Import{BatchId::fromString(data["batch"_L1].toString()).value_or(BatchId()),
                                  data["keys"_L1].toString()};
    else if (act.kind == u"import-voided"_s)
        voidImport(history, data);
    else if (act.kind == u"report"_s)
        ++history.reports[data["year"_L1].toInt()];
    else if (act.kind == u"report-issued"_s)
        issue(history, act);
    else if (act.kind == u"follow-up"_s)
        followUp(history, act);
    return {};
}

Result<OfficeHistory> officeHistory(const QList<store::OfficeAct> &acts, const QString &path)
{
    OfficeHistory history;
    Result<void> applied;
    for (const auto &act : acts) {
        if (applied) applied = apply(history, act);
    }
    if (applied && !history.settings.isEmpty() && !history.people.isEmpty()) return history;
    return refuse(u"damaged"_s,
                  Words::tr("The office's own acts in %1 are damaged. The file was not changed: keep it, and "
                            "restore the last backup.")
                      .arg(path));
}

namespace written {

QJsonObject founded(const office::Office &office)
{
    return {{u"id"_s, office.id.toString()},
            {u"kind"_s, office::officeKinds.name(office.kind)},
            {u"name"_s, office.name},
            {u"code"_s, office.code},
            {u"demonstration"_s, office.demonstration}};
}

QJsonObject staff(const office::Person &person)
{
    QJsonArray roles;
    for (const auto role : person.roles)
        roles << office::roles.name(role);
    return {{u"id"_s, person.id.toString()},
            {u"name"_s, person.name},
            {u"roles"_s, roles},
            {u"active"_s, person.active}};
}

QJsonObject settings(const office::Settings &settings, qint64 lastActPlace)
{
    return {{u"choices"_s, writtenChoices(settings.choices)},
            {u"registrationTemplate"_s, settings.registrationTemplate},
            {u"mediationTemplate"_s, settings.mediationTemplate},
            {u"arbitrationTemplate"_s, settings.arbitrationTemplate},
            {u"reviewTemplate"_s, settings.reviewTemplate},
            {u"silentDays"_s, settings.silentDays},
            {u"targets"_s, writtenTargets(settings.targets)},
            {u"after"_s, lastActPlace}};
}

QJsonObject import(const BatchId &batch, const QString &file, int cases, const QString &keyDigest)
{
    return {{u"batch"_s, batch.toString()}, {u"file"_s, file}, {u"cases"_s, cases}, {u"keys"_s, keyDigest}};
}

QJsonObject importVoided(const BatchId &batch, const QString &reason)
{
    return {{u"batch"_s, batch.toString()}, {u"reason"_s, reason}};
}

QJsonObject issued(const IssuedReport &report, int year)
{
    return {{u"number"_s, report.number},
            {u"year"_s, year},
            {u"name"_s, report.name},
            {u"from"_s, report.from.toString(Qt::ISODate)},
            {u"to"_s, report.to.toString(Qt::ISODate)},
            {u"cutOff"_s, report.cutOff.toString(Qt::ISODate)},
            {u"lastAct"_s, report.lastAct},
            {u"officeActs"_s, report.officeActs},
            {u"sha256"_s, report.sha256}};
}

QJsonObject followUp(const FollowUp &entry)
{
    return {{u"case"_s, entry.id.toString()},
            {u"reason"_s, entry.reason},
            {u"measure"_s, entry.measure},
            {u"person"_s, entry.person},
            {u"by"_s, entry.by.toString(Qt::ISODate)}};
}

} // namespace written

} // namespace tiaocai::desk
