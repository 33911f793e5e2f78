// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receiver.h"

#include <QJsonArray>

#include <algorithm>

/// The receiver's place in the order, as it is kept from one package to the next.
namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

QJsonObject arrivedJson(const Arrived &one)
{
    QJsonObject json{{u"packageId"_s, one.name.packageId},
                     {u"manifest"_s, one.name.manifest},
                     {u"epoch"_s, toJson(one.epoch)},
                     {u"sequence"_s, one.sequence},
                     {u"kind"_s, one.kind},
                     {u"previous"_s, one.previous}};
    if (one.withdraws)
        json[u"withdraws"_s] = QJsonObject{{u"packageId"_s, one.withdraws->packageId},
                                           {u"sequence"_s, one.withdraws->sequence},
                                           {u"manifest"_s, one.withdraws->manifest},
                                           {u"previous"_s, one.withdraws->previous}};
    if (one.state)
        json[u"state"_s] = QJsonObject{{u"records"_s, one.state->records}, {u"digest"_s, one.state->digest}};
    return json;
}

Arrived arrivedIn(const QJsonValue &json)
{
    Arrived one{{json["packageId"_L1].toString(), json["manifest"_L1].toString()},
                epochIn(json["epoch"_L1]),
                json["sequence"_L1].toInteger(),
                json["kind"_L1].toString(),
                json["previous"_L1].toString()};
    if (const auto by = json["withdraws"_L1].toObject(); !by.isEmpty())
        one.withdraws = Withdraws{{by["packageId"_L1].toString(), by["sequence"_L1].toInteger()},
                                  by["manifest"_L1].toString(),
                                  by["previous"_L1].toString()};
    if (const auto state = json["state"_L1].toObject(); !state.isEmpty())
        one.state = RecordState{state["records"_L1].toInteger(), state["digest"_L1].toString()};
    return one;
}

template <typename List>
QJsonArray listJson(const List &list)
{
    QJsonArray json;
    for (const auto &one : list)
        json.append(arrivedJson(one));
    return json;
}

QList<Arrived> listIn(const QJsonValue &json)
{
    QList<Arrived> list;
    for (const auto &one : json.toArray())
        list << arrivedIn(one);
    return list;
}

} // namespace

QJsonObject Receiver::toJson() const
{
    QJsonArray gaps;
    auto numbers = m_gaps.values();
    std::ranges::sort(numbers);
    for (const auto number : numbers)
        gaps.append(number);
    QJsonObject closed;
    for (auto one = m_closed.begin(); one != m_closed.end(); ++one)
        closed[QString::number(one.key())] = *one;
    return {{u"epoch"_s, m_epoch ? QJsonValue(exchange::toJson(*m_epoch)) : QJsonValue()},
            {u"left"_s, QJsonArray::fromStringList(m_left)},
            {u"next"_s, m_next},
            {u"known"_s, listJson(m_known)},
            {u"waiting"_s, listJson(m_waiting)},
            {u"spent"_s, listJson(m_spent)},
            {u"closed"_s, closed},
            {u"gaps"_s, gaps},
            {u"wantFull"_s, m_wantFull},
            {u"isClean"_s, m_isClean}};
}

Receiver Receiver::of(const QJsonObject &json, Book book)
{
    Receiver receiver;
    receiver.m_book = std::move(book);
    if (json.isEmpty()) return receiver;
    if (json["epoch"_L1].isObject()) receiver.m_epoch = epochIn(json["epoch"_L1]);
    for (const auto &epoch : json["left"_L1].toArray())
        receiver.m_left << epoch.toString();
    receiver.m_next = json["next"_L1].toInteger();
    for (const auto &one : listIn(json["known"_L1]))
        receiver.m_known.insert(one.sequence, one);
    receiver.m_waiting = listIn(json["waiting"_L1]);
    receiver.m_spent = listIn(json["spent"_L1]);
    const auto closed = json["closed"_L1].toObject();
    for (auto one = closed.begin(); one != closed.end(); ++one)
        receiver.m_closed.insert(one.key().toLongLong(), one->toString());
    for (const auto &number : json["gaps"_L1].toArray())
        receiver.m_gaps << number.toInteger();
    receiver.m_wantFull = json["wantFull"_L1].toBool();
    receiver.m_isClean = json["isClean"_L1].toBool();
    return receiver;
}

} // namespace tiaocai::exchange
