// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli.h"

#include <QFile>
#include <QJsonDocument>

/// A court with its registers, before the command line.
namespace court {

using namespace Qt::StringLiterals;

inline QJsonArray running()
{
    return {QJsonObject{{u"from"_s, u"2024-01-01"_s}, {u"state"_s, u"running"_s}}};
}

inline QJsonObject arbitrator(const QString &name, const QString &employment, const QString &home)
{
    return {{u"name"_s, name},
            {u"employment"_s, employment},
            {u"home"_s, home},
            {u"terms"_s, QJsonArray{QJsonObject{{u"from"_s, u"2024-01-01"_s}, {u"to"_s, QJsonValue()}}}},
            {u"specialities"_s, QJsonArray()},
            {u"unavailable"_s, QJsonArray()}};
}

inline QJsonObject room(const QString &code, const QString &tribunal, const QJsonValue &to = {})
{
    return {{u"code"_s, code},
            {u"name"_s, code + u"庭"_s},
            {u"tribunal"_s, tribunal},
            {u"from"_s, u"2024-01-01"_s},
            {u"to"_s, to},
            {u"online"_s, false}};
}

inline QJsonObject registersFile()
{
    const QJsonArray hours{QJsonArray{u"09:00"_s, u"12:00"_s}, QJsonArray{u"14:00"_s, u"17:00"_s}};
    const auto tribunal = [&](const QString &code, const QString &kind, const QJsonArray &townships,
                              int minutes) {
        return QJsonObject{{u"code"_s, code},
                           {u"name"_s, code},
                           {u"kind"_s, kind},
                           {u"address"_s, QString()},
                           {u"states"_s, running()},
                           {u"townships"_s, townships},
                           {u"travelMinutes"_s, minutes},
                           {u"hours"_s, hours}};
    };
    return {
        {u"tribunals"_s,
         QJsonArray{tribunal(u"Y"_s, u"court"_s, {}, 0), tribunal(u"S"_s, u"branch"_s, {u"石桥镇"_s}, 30)}},
        {u"rooms"_s, QJsonArray{room(u"Y1"_s, u"Y"_s), room(u"S1"_s, u"S"_s)}},
        {u"arbitrators"_s, QJsonArray{arbitrator(u"王志远"_s, u"full-time"_s, u"Y"_s),
                                      arbitrator(u"陈明"_s, u"part-time"_s, u"S"_s)}},
        {u"clerks"_s, QJsonArray{QJsonObject{
                          {u"name"_s, u"黄丽"_s}, {u"home"_s, u"Y"_s}, {u"unavailable"_s, QJsonArray()}}}},
        {u"places"_s, QJsonArray()}};
}

inline QStringList codesIn(const QJsonValue &objections)
{
    QStringList codes;
    for (const auto &one : objections.toArray())
        codes << one[u"code"_s].toString();
    return codes;
}

/// A court of two tribunals on Monday 2026-06-01 with cases that were served on 12 May.
class Court : public Cli {
public:
    Court()
        : Cli(u"2026-05-08T08:00"_s)
    {
        const auto imported = take(registersFile());
        if (imported.exit != 0) qFatal("%s", qPrintable(imported.errors));
        setToday(u"2026-05-12T09:00"_s);
        first = accepted(u"411302199001011233"_s);
        second = accepted(u"411302199001011234"_s);
        setToday(u"2026-06-01T08:00"_s);
    }

    Output take(const QJsonObject &file, const QStringList &more = {}) const
    {
        return run(QStringList{u"import-registers"_s, written(u"registers.json"_s, file)} + more);
    }
    Output check(const QString &number, const QString &on, const QString &at,
                 const QStringList &more = {}) const
    {
        return run(QStringList{u"check-hearing"_s, number, u"--on"_s, on, u"--at"_s, at, u"--minutes"_s,
                               u"90"_s, u"--room"_s, u"S1"_s, u"--arbitrator"_s, u"陈明"_s, u"--clerk"_s,
                               u"黄丽"_s} +
                   more);
    }
    Output set(const QString &number, const QString &on, const QString &at,
               const QStringList &more = {}) const
    {
        const QJsonObject data{{u"day"_s, on},
                               {u"time"_s, at},
                               {u"minutes"_s, 90},
                               {u"room"_s, u"S1"_s},
                               {u"arbitrators"_s, QJsonArray{u"陈明"_s}},
                               {u"clerk"_s, u"黄丽"_s}};
        return record(number, u"hearing-set"_s, u"2026-06-01"_s, data, more);
    }
    /// As act() of the base, and it may be refused.
    Output record(const QString &number, const QString &verb, const QString &on, const QJsonObject &data,
                  const QStringList &more = {}) const
    {
        return run(QStringList{u"act"_s, number, verb, u"--on"_s, on, u"--data"_s,
                               QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact))} +
                   more);
    }
    QJsonArray docket(const QString &from, const QString &to) const
    {
        return run({u"docket"_s, u"--from"_s, from, u"--to"_s, to}).json[u"sessions"_s].toArray();
    }
    QJsonObject ready() const
    {
        return run({u"ready-cases"_s, u"--from"_s, u"2026-06-08"_s, u"--to"_s, u"2026-06-30"_s}).json;
    }

    Output plan(const QStringList &more = {}, const QString &to = u"2026-06-30"_s) const
    {
        return run(QStringList{u"plan-circuit"_s, u"--from"_s, u"2026-06-08"_s, u"--to"_s, to, u"--steps"_s,
                               u"200"_s} +
                   more);
    }

    QString accepted(const QString &idNumber)
    {
        const QJsonObject worker{{u"role"_s, u"applicant"_s},
                                 {u"kind"_s, u"worker"_s},
                                 {u"name"_s, u"李强"_s + idNumber.right(1)},
                                 {u"idNumber"_s, idNumber}};
        const QJsonObject employer{{u"role"_s, u"respondent"_s},
                                   {u"kind"_s, u"employer"_s},
                                   {u"name"_s, u"单位"_s + idNumber.right(1)}};
        const QJsonObject claim{{u"cause"_s, u"severance"_s}, {u"amount"_s, 100}};
        const auto file = written(u"case.json"_s, {{u"kind"_s, u"arbitration"_s},
                                                   {u"receivedOn"_s, u"2026-05-08"_s},
                                                   {u"township"_s, u"石桥镇"_s},
                                                   {u"isSigned"_s, true},
                                                   {u"parties"_s, QJsonArray{worker, employer}},
                                                   {u"claims"_s, QJsonArray{claim}}});
        const auto registered = run({u"register"_s, file});
        if (registered.exit != 0) qFatal("%s", qPrintable(registered.errors));
        const auto uuid = registered.json[u"case"_s][u"uuid"_s].toString();
        act(uuid, u"arbitration-accepted"_s, u"2026-05-11"_s);
        act(uuid, u"document-served"_s, u"2026-05-12"_s,
            {{u"what"_s, u"application-copy"_s},
             {u"recipient"_s, u"respondent"_s},
             {u"method"_s, u"direct"_s},
             {u"receivedOn"_s, u"2026-05-12"_s}});
        return run({u"case"_s, uuid}).json[u"number"_s].toString();
    }

    QString first, second; ///< numbers of two accepted cases

private:
    QString written(const QString &name, const QJsonObject &json) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(name));
        file.write(QJsonDocument(json).toJson());
        return file.fileName();
    }
};
} // namespace court
