// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "verbs.h"
#include "words.h"

#include <QJsonArray>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;
using casework::CaseFile;
using casework::Evidence;

namespace {

QJsonValue nameOf(const CaseFile &file, const std::optional<PartyId> &id)
{
    const auto *party = id ? file.party(*id) : nullptr;
    return party ? QJsonValue(party->record.name) : QJsonValue();
}

template <typename T>
QJsonValue wordOf(const std::optional<T> &choice)
{
    return choice ? QJsonValue(name(*choice)) : QJsonValue();
}

QJsonValue countOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray exchangedJson(const CaseFile &file, const Evidence &evidence)
{
    QJsonArray exchanged;
    for (auto it = evidence.exchanged.cbegin(); it != evidence.exchanged.cend(); ++it)
        exchanged.append(
            QJsonObject{{u"party"_s, nameOf(file, it.key())}, {u"on"_s, cli::toJson(it.value())}});
    return exchanged;
}

QJsonArray opinionsJson(const CaseFile &file, const Evidence &evidence)
{
    QJsonArray opinions;
    for (const auto &said : evidence.opinions)
        opinions.append(QJsonObject{{u"party"_s, nameOf(file, said.party)},
                                    {u"on"_s, cli::toJson(said.on)},
                                    {u"authenticity"_s, wordOf(said.authenticity)},
                                    {u"legality"_s, wordOf(said.legality)},
                                    {u"relevance"_s, wordOf(said.relevance)},
                                    {u"text"_s, said.text}});
    return opinions;
}

QJsonObject evidenceJson(const CaseFile &file, const Evidence &evidence)
{
    const auto &item = evidence.item;
    return {{u"id"_s, item.id.toString()},
            {u"number"_s, item.number},
            {u"name"_s, item.name},
            {u"kind"_s, wordOf(item.kind)},
            {u"form"_s, wordOf(item.form)},
            {u"copies"_s, countOf(item.copies)},
            {u"pages"_s, countOf(item.pages)},
            {u"origin"_s, item.origin},
            {u"proves"_s, item.proves},
            {u"attachment"_s, item.attachment ? QJsonValue(item.attachment->toString()) : QJsonValue()},
            {u"by"_s, nameOf(file, evidence.by)},
            {u"receivedOn"_s, cli::toJson(evidence.since)},
            {u"exchanged"_s, exchangedJson(file, evidence)},
            {u"opinions"_s, opinionsJson(file, evidence)},
            {u"returnedOn"_s, cli::toJson(evidence.returnedOn.value_or(QDate()))},
            {u"receiver"_s, evidence.receiver}};
}

QString evidenceLine(const CaseFile &file, const Evidence &evidence)
{
    const auto &item = evidence.item;
    QStringList parts{item.number, item.name, item.form ? label(*item.form) : QString(),
                      nameOf(file, evidence.by).toString(), toText(evidence.since)};
    if (evidence.returnedOn) parts << Text::tr("returned on %1").arg(toText(*evidence.returnedOn));
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

} // namespace

Result<Answer> evidence(Session &session, QStringList words)
{
    const auto word = takeWords(words, 1, u"evidence CASE"_s);
    if (!word) return refuse(word);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto id = (*desk)->cases().find(word->first());
    if (!id) return refuse(id);
    const auto view = (*desk)->cases().view(*id);
    if (!view) return refuse(view);
    QJsonArray json;
    QStringList lines;
    for (const auto &one : view->file.evidence) {
        json.append(evidenceJson(view->file, one));
        lines << evidenceLine(view->file, one);
    }
    return Answer{{{u"evidence"_s, json}}, lines.join(u'\n')};
}

} // namespace tiaocai::cli
