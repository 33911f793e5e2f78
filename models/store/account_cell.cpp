// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical.h"
#include "cells.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tiaocai::store {

using namespace Qt::StringLiterals;
using statistics::CaseAccount;
using statistics::ReportClock;

namespace {

/// Every member, in the order in which they stand in the cell.
template <typename Account, typename Visit>
void eachMember(Account &account, Visit &&visit)
{
    const auto visitAll = [&](auto &...members) { (visit(members), ...); };
    visitAll(account.applicants, account.respondents, account.manner, account.persons, account.startOn,
             account.endOn, account.closedOn, account.servedOn, account.acceptance, account.period,
             account.decideDue, account.provisional, account.note, account.notAccepted, account.moves,
             account.suspendedOn, account.people);
    visitAll(account.decidedOn, account.extendedTo, account.extensionConsentedOn, account.decideWorkingDays);
    visitAll(account.supplementedOn, account.copySentOn, account.copyReceivedOn, account.composedOn,
             account.firstHearingOn, account.noticeReceivedOn, account.startedOn, account.restartReason,
             account.excludedDays, account.extendedDays, account.extensionApprovedOn, account.approvalNumber,
             account.extensionInVain, account.inquiry, account.presided, account.observed, account.mentored);
}

void spell(QByteArray &line, const QString &text)
{
    addJson(line, text);
}
void spell(QByteArray &line, int number)
{
    addJson(line, qint64(number));
}
void spell(QByteArray &line, bool yes)
{
    line += yes ? "true" : "false";
}
void spell(QByteArray &line, QDate day)
{
    if (day.isValid())
        addJson(line, day.toJulianDay());
    else
        line += "null";
}
void spell(QByteArray &line, const std::optional<int> &number)
{
    if (number)
        spell(line, *number);
    else
        line += "null";
}
void spell(QByteArray &line, const PersonId &person)
{
    if (person.isNull())
        line += "null";
    else
        addJson(line, person.toString());
}
void spell(QByteArray &line, const ReportClock &clock)
{
    line += '[';
    addJson(line, QString(statistics::reportClockStates.name(clock.state)));
    for (const auto day : {clock.judged, clock.doneOn}) {
        line += ',';
        spell(line, day);
    }
    line += ']';
}
template <typename T>
void spell(QByteArray &line, const QList<T> &list)
{
    line += '[';
    for (const auto &one : list) {
        if (line.back() != '[') line += ',';
        spell(line, one);
    }
    line += ']';
}

bool read(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return json.isString();
}
bool read(const QJsonValue &json, int &number)
{
    number = json.toInt();
    return json.isDouble();
}
bool read(const QJsonValue &json, bool &yes)
{
    yes = json.toBool();
    return json.isBool();
}
bool read(const QJsonValue &json, QDate &day)
{
    day = json.isDouble() ? QDate::fromJulianDay(json.toInteger()) : QDate();
    return json.isNull() || day.isValid();
}
bool read(const QJsonValue &json, std::optional<int> &number)
{
    number = json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
    return json.isNull() || number;
}
bool read(const QJsonValue &json, PersonId &person)
{
    const auto known = PersonId::fromString(json.toString());
    person = known.value_or(PersonId());
    return json.isNull() || known.has_value();
}
bool read(const QJsonValue &json, ReportClock &clock)
{
    const auto state = statistics::reportClockStates.value(json[0].toString());
    clock.state = state.value_or(ReportClock::Nobody);
    return state && read(json[1], clock.judged) && read(json[2], clock.doneOn);
}
template <typename T>
bool read(const QJsonValue &json, QList<T> &list)
{
    bool known = json.isArray();
    for (const auto &one : json.toArray())
        known = known && read(one, list.emplace_back());
    return known;
}

} // namespace

QVariant toCell(const CaseAccount &account)
{
    QByteArray line("[");
    eachMember(account, [&](const auto &member) {
        if (line.size() > 1) line += ',';
        spell(line, member);
    });
    return QString::fromUtf8(line + ']');
}

bool fromCell(const QVariant &cell, CaseAccount &account)
{
    const auto members = QJsonDocument::fromJson(cell.toString().toUtf8()).array();
    qsizetype place = 0;
    bool known = true;
    eachMember(account, [&](auto &member) { known = known && read(members[place++], member); });
    return known && place == members.size();
}

} // namespace tiaocai::store
