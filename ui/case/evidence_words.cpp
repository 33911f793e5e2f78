// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/evidence_words.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidencePanel)
};

QString partyName(const CaseFile &file, const PartyId &id)
{
    const auto *party = file.party(id);
    return party ? party->record.called() : QString();
}

QString qualityText(const QString &quality, const std::optional<Recognition> &said)
{
    return said ? quality + u' ' + label(*said) : QString();
}

QString opinionText(const CaseFile &file, const Evidence::Opinion &opinion)
{
    QStringList words{qualityText(EvidenceText::tr("authenticity"), opinion.authenticity),
                      qualityText(EvidenceText::tr("legality"), opinion.legality),
                      qualityText(EvidenceText::tr("relevance"), opinion.relevance), opinion.text};
    words.removeAll(QString());
    const auto who = opinion.party ? partyName(file, *opinion.party) : EvidenceText::tr("minutes");
    return u"%1 %2：%3"_s.arg(toText(opinion.on), who, words.join(u"，"_s));
}

/// The one who handed all of them in; undefined where there are several.
QJsonValue onlySubmitter(const QList<Evidence> &chosen)
{
    const auto &first = chosen.first().by;
    const bool isOne =
        first && std::ranges::all_of(chosen, [&](const Evidence &one) { return one.by == first; });
    return isOne ? QJsonValue(first->toString()) : QJsonValue(QJsonValue::Undefined);
}

/// The other side of those who handed them in, where it is one person.
std::optional<PartyId> onlyOther(const CaseFile &file, const Evidence &evidence)
{
    QList<PartyId> others;
    for (const auto &party : file.parties) {
        if (party.isActive() && party.record.id != evidence.by) others << party.record.id;
    }
    return others.size() == 1 ? std::optional(others.first()) : std::nullopt;
}

QJsonArray opinionsOn(const CaseFile &file, const QList<Evidence> &chosen)
{
    QJsonArray opinions;
    for (const auto &one : chosen) {
        QJsonObject opinion{{u"item"_s, one.item.id.toString()}};
        if (const auto other = onlyOther(file, one)) opinion.insert(u"party"_s, other->toString());
        opinions.append(opinion);
    }
    return opinions;
}

} // namespace

Mark markOf(const Evidence &evidence, bool isOver)
{
    if (evidence.returnedOn) return Mark::Done;
    if (!evidence.isKept()) return Mark::Know;
    return isOver ? Mark::Attention : Mark::Ahead;
}

QString formText(const Evidence &evidence)
{
    QStringList words;
    if (evidence.item.form) words << label(*evidence.item.form);
    if (evidence.item.copies) words << EvidenceText::tr("%n piece(s)", nullptr, *evidence.item.copies);
    if (evidence.item.pages) words << EvidenceText::tr("%n page(s)", nullptr, *evidence.item.pages);
    return words.join(u"，"_s);
}

QString submitterText(const CaseFile &file, const Evidence &evidence)
{
    return evidence.by ? partyName(file, *evidence.by) : EvidenceText::tr("fetched by the office");
}

QString exchangedText(const CaseFile &file, const Evidence &evidence)
{
    QStringList words;
    for (auto it = evidence.exchanged.cbegin(); it != evidence.exchanged.cend(); ++it)
        words << partyName(file, it.key()) + u' ' + toText(it.value());
    return words.join(u"，"_s);
}

QStringList opinionTexts(const CaseFile &file, const Evidence &evidence)
{
    QStringList texts;
    for (const auto &opinion : evidence.opinions)
        texts << opinionText(file, opinion);
    return texts;
}

QString returnedText(const Evidence &evidence)
{
    if (evidence.returnedOn)
        return EvidenceText::tr("%1, signed by %2").arg(toText(*evidence.returnedOn), evidence.receiver);
    return evidence.isKept() ? EvidenceText::tr("kept here") : QString();
}

QJsonObject offeredFor(ActKind kind, const CaseFile &file, const QList<Evidence> &chosen)
{
    if (chosen.isEmpty() || kind == ActKind::EvidenceReceived) return {};
    if (kind == ActKind::EvidenceExamined) return {{u"opinions"_s, opinionsOn(file, chosen)}};
    QJsonArray items;
    for (const auto &one : chosen)
        items.append(one.item.id.toString());
    QJsonObject offered{{u"evidence"_s, items}};
    const auto to = onlySubmitter(chosen);
    if (kind == ActKind::EvidenceReturned && !to.isUndefined()) offered.insert(u"to"_s, to);
    return offered;
}

} // namespace tiaocai::ui
