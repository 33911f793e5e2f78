// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/feedback.h"

#include "base/text.h"

#include <algorithm>

namespace tiaocai::exchange {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

/// The same for the same thing, however often it is told.
FeedbackItem itemOf(const CaseId &about, const QUuid &thing, FeedbackKind kind, const QJsonObject &data)
{
    const auto id = QUuid::createUuidV5(thing, name(kind) + u' ' + about.toString());
    return {id.toString(QUuid::WithoutBraces), 1, 1, about.toString(), kind, data};
}

HearingTold statusOf(const Hearing &hearing)
{
    switch (hearing.state) {
    case Hearing::Set:
        return hearing.freed ? HearingTold::Cancelled : HearingTold::Set;
    case Hearing::Held:
        return HearingTold::Held;
    case Hearing::Cancelled:
    case Hearing::Postponed:
        break;
    }
    return HearingTold::Cancelled;
}

QString hearingWords(const QJsonObject &data, const Speech &speech)
{
    const auto status = chosen<HearingTold>(data[u"status"_s].toString());
    QStringList words{data[u"on"_s].toString(), data[u"start"_s].toString(), data[u"place"_s].toString(),
                      status ? label(*status, speech) : QString()};
    words.removeAll(QString());
    return words.join(u' ');
}

QString outcomeWords(const QJsonObject &data, const Speech &speech)
{
    const auto manner = chosen<ClosingManner>(data[u"manner"_s].toString());
    return data[u"on"_s].toString() + u' ' + (manner ? label(*manner, speech) : QString());
}

QJsonObject dataOf(const Hearing &hearing, const QHash<QString, QString> &places)
{
    const auto place = places.value(hearing.tribunal, hearing.tribunal);
    return {{u"on"_s, toText(hearing.day)},
            {u"start"_s, hearing.time->toString(u"HH:mm"_s)},
            {u"place"_s, place.isEmpty() ? QJsonValue() : QJsonValue(place)},
            {u"status"_s, name(statusOf(hearing))}};
}

} // namespace

QJsonObject toJson(const FeedbackItem &item)
{
    return {{u"item"_s, item.item},
            {u"ordinal"_s, item.ordinal},
            {u"revision"_s, item.revision},
            {u"about"_s, item.about.isEmpty() ? QJsonValue() : QJsonValue(item.about)},
            {u"kind"_s, name(item.kind)},
            {u"data"_s, item.data}};
}

FeedbackItem feedbackItemIn(const QJsonObject &json)
{
    return {json[u"item"_s].toString(),
            json[u"ordinal"_s].toInteger(),
            json[u"revision"_s].toInteger(),
            json[u"about"_s].toString(),
            chosen<FeedbackKind>(json[u"kind"_s].toString()).value_or(FeedbackKind::Notice),
            json[u"data"_s].toObject()};
}

QList<FeedbackItem> feedbackOf(const CaseFile &file, const CaseId &about,
                               const QHash<QString, QString> &places)
{
    QList<FeedbackItem> items;
    if (!file.caseNumber.isEmpty())
        items << itemOf(about, file.id.uuid(), FeedbackKind::CourtNumber, {{u"number"_s, file.caseNumber}});
    for (const auto &hearing : file.hearings) {
        if (hearing.time)
            items << itemOf(about, hearing.id.uuid(), FeedbackKind::Hearing, dataOf(hearing, places));
    }
    if (file.closing)
        items << itemOf(about, file.id.uuid(), FeedbackKind::Outcome,
                        {{u"manner"_s, name(file.closing->manner)}, {u"on"_s, toText(file.closing->on)}});
    return items;
}

FeedbackItem officeItem(const OfficeId &court, FeedbackKind kind, const QString &which,
                        const QJsonObject &data)
{
    const auto id = QUuid::createUuidV5(court.uuid(), name(kind) + u' ' + which);
    return {id.toString(QUuid::WithoutBraces), 1, 1, {}, kind, data};
}

bool isOfItsKind(const FeedbackItem &item)
{
    const auto members = item.data.keys();
    const bool isOfCase = !item.about.isEmpty();
    switch (item.kind) {
    case FeedbackKind::CourtNumber:
        return isOfCase && members == QStringList{u"number"_s};
    case FeedbackKind::Hearing:
        return isOfCase && members.contains(u"start"_s);
    case FeedbackKind::Outcome:
        return isOfCase && members.contains(u"manner"_s);
    case FeedbackKind::Calendar:
    case FeedbackKind::Rules:
        return !isOfCase && members.contains(u"attachment"_s);
    case FeedbackKind::EmployerKey:
        return !isOfCase && members.contains(u"sealed"_s);
    case FeedbackKind::Notice:
        break;
    }
    return members == QStringList{u"text"_s};
}

QString toldWords(const FeedbackItem &item, const Speech &speech)
{
    const auto &data = item.data;
    switch (item.kind) {
    case FeedbackKind::CourtNumber:
        return data[u"number"_s].toString();
    case FeedbackKind::Hearing:
        return hearingWords(data, speech);
    case FeedbackKind::Outcome:
        return outcomeWords(data, speech);
    case FeedbackKind::Calendar:
    case FeedbackKind::Rules:
        return data[u"version"_s].toString();
    case FeedbackKind::EmployerKey:
        return data[u"key"_s].toString();
    case FeedbackKind::Notice:
        break;
    }
    return data[u"text"_s].toString();
}

FeedbackItem toldAnew(FeedbackItem item, qint64 ordinal)
{
    item.ordinal = ordinal;
    item.revision = 1;
    return item;
}

QList<FeedbackItem> changedItems(const QList<FeedbackItem> &now, const QList<FeedbackItem> &before,
                                 qint64 ordinal)
{
    QList<FeedbackItem> changed;
    for (auto item : now) {
        const auto known = std::ranges::find(before, item.item, &FeedbackItem::item);
        if (known != before.end() && known->data == item.data) continue;
        item = toldAnew(item, ordinal);
        if (known != before.end() && known->ordinal == ordinal) item.revision = known->revision + 1;
        changed << item;
    }
    return changed;
}

} // namespace tiaocai::exchange
