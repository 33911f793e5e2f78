// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sender.h"

#include <algorithm>

namespace tiaocai::exchange {

using namespace Qt::StringLiterals;

namespace {

Sent lastOf(const SentBook &sent, const QString &id)
{
    const auto there = sent.constFind(id);
    return there == sent.cend() ? Sent{} : there->last();
}

/// One case more, with its next revision.
void add(Selection &selection, const QJsonObject &json, const Sent &last, qint64 sequence,
         const QString &heldBack = {})
{
    const auto record = recordOf(json, last.record.revision + 1);
    selection.records << record;
    selection.more << Sent{record, sequence, heldBack};
}

/// The content was withdrawn, and nothing changed since.
bool isHeldBack(const Sent &last, const QJsonObject &json)
{
    return !last.heldBack.isEmpty() && last.heldBack == recordHash(json);
}

/// The number with which the content left that was withdrawn.
qint64 withdrawnNumber(const QList<Sent> &revisions)
{
    return revisions.size() < 2 || revisions.last().heldBack.isEmpty()
               ? 0
               : revisions[revisions.size() - 2].sequence;
}

QStringList everyCase(const SentBook &sent, const LiveCases &live)
{
    auto ids = sent.keys() + live.keys();
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

void addGone(Selection &selection, const QString &id, const Sent &last, qint64 sequence)
{
    add(selection, voidJson(id, voided()), last, sequence);
}

/// In a new epoch: what was withdrawn before stands as it stood.
bool goesOnWithdrawn(Selection &selection, const QString &id, const Sent &before, const QJsonObject &json,
                     qint64 sequence)
{
    if (!isHeldBack(before, json)) return false;
    if (before.record.isVoid || before.record.revision == 0)
        selection.more << Sent{{id, 0, {}, true, {}}, sequence, before.heldBack};
    else
        add(selection, jsonOf(before.record.line), {}, sequence, before.heldBack);
    return true;
}

void addToFull(Selection &selection, const QString &id, const Sent &last, const QJsonObject &json,
               qint64 sequence)
{
    const bool isGone = json.isEmpty(), isSent = last.record.revision > 0;
    if (isGone && !isSent) return;
    if (isGone && !last.record.isVoid) return addGone(selection, id, last, sequence);
    const bool isAsSent = isGone || isHeldBack(last, json) || last.record.hash == recordHash(json);
    if (!isAsSent) return add(selection, json, last, sequence);
    if (!isSent) return;
    // The court's number is echoed as it is now.
    selection.records << (isGone || last.record.hash != recordHash(json)
                              ? last.record
                              : recordOf(json, last.record.revision));
}

} // namespace

Selection fullOf(const SentBook &sent, const SentBook &before, const LiveCases &live, qint64 sequence)
{
    Selection selection;
    for (const auto &id : everyCase(sent, live)) {
        const auto json = live.value(id);
        const bool isNew = !sent.contains(id);
        if (isNew && goesOnWithdrawn(selection, id, lastOf(before, id), json, sequence)) continue;
        addToFull(selection, id, lastOf(sent, id), json, sequence);
    }
    return selection;
}

Selection deltaOf(const SentBook &sent, const LiveCases &live, const QSet<QString> &open, qint64 sequence,
                  qint64 corrects)
{
    Selection selection;
    for (const auto &id : everyCase(sent, live)) {
        const auto last = lastOf(sent, id);
        const auto json = live.value(id);
        const bool isGone = json.isEmpty(), isOpen = open.contains(id);
        const bool isNamed = corrects > 0 && withdrawnNumber(sent.value(id)) == corrects;
        if (isGone) {
            const bool isTold = last.record.isVoid && !isOpen;
            if (!isTold && last.record.revision > 0) addGone(selection, id, last, sequence);
        } else if (isOpen || isNamed || (last.record.hash != recordHash(json) && !isHeldBack(last, json)))
            add(selection, json, last, sequence);
    }
    return selection;
}

Selection withdrawalOf(const SentBook &sent, qint64 withdrawn, const Reason &reason, qint64 sequence)
{
    Selection selection;
    for (auto revisions = sent.begin(); revisions != sent.end(); ++revisions) {
        const auto &last = revisions->last();
        if (last.sequence != withdrawn || last.record.revision == 0) continue;
        const bool isFirst =
            revisions->size() < 2 || (*revisions)[revisions->size() - 2].record.revision == 0;
        const auto &before = isFirst ? last : (*revisions)[revisions->size() - 2];
        const auto json =
            isFirst || before.record.isVoid ? voidJson(revisions.key(), reason) : jsonOf(before.record.line);
        add(selection, json, last, sequence, last.record.hash);
    }
    return selection;
}

Selection testOf(const LiveCases &live)
{
    Selection selection;
    for (const auto &json : live)
        selection.records << recordOf(json, 1);
    return selection;
}

SentBook with(SentBook sent, const QList<Sent> &more)
{
    for (const auto &one : more)
        sent[one.record.id] << one;
    return sent;
}

QList<RecordLine> liveIn(const SentBook &sent)
{
    QList<RecordLine> records;
    for (const auto &revisions : sent) {
        if (!revisions.last().record.isVoid) records << revisions.last().record;
    }
    return records;
}

Reason voided()
{
    return {u"voided"_s, u"登记已撤销"_s};
}

} // namespace tiaocai::exchange
