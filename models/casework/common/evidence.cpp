// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/evidence.h"

#include "arbitration/arbitration.h"
#include "base/text.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

Evidence *registered(CaseFile &file, const EvidenceId &id)
{
    const auto found =
        std::ranges::find_if(file.evidence, [&](const Evidence &one) { return one.item.id == id; });
    return found == file.evidence.end() ? nullptr : &*found;
}

/// 申1, 被1, 三1; 调1 of what the office fetched.
QString sideOf(const CaseFile &file, const std::optional<PartyId> &by)
{
    const auto *party = by ? file.party(*by) : nullptr;
    if (!party) return u"调"_s;
    switch (party->record.role) {
    case PartyRole::Applicant:
        return u"申"_s;
    case PartyRole::Respondent:
        return u"被"_s;
    case PartyRole::ThirdParty:
        return u"三"_s;
    }
    return {};
}

bool isTaken(const CaseFile &file, const QString &number)
{
    return std::ranges::any_of(file.evidence, [&](const Evidence &one) { return one.item.number == number; });
}

/// Where nobody numbered it, it is counted by its side.
QString nextNumber(const CaseFile &file, const std::optional<PartyId> &by)
{
    const auto side = sideOf(file, by);
    int place = 1;
    while (isTaken(file, side + QString::number(place)))
        ++place;
    return side + QString::number(place);
}

void enter(CaseFile &file, const Act &act, EvidenceItem item, const std::optional<PartyId> &by)
{
    if (item.number.isEmpty()) item.number = nextNumber(file, by);
    Evidence evidence;
    evidence.item = std::move(item);
    evidence.by = by;
    evidence.since = act.on;
    evidence.act = act.id;
    file.evidence.append(std::move(evidence));
}

bool isAttachment(const CaseFile &file, const ActId &id)
{
    return std::ranges::any_of(
        file.effective, [&](const Act &act) { return act.id == id && act.kind() == ActKind::FileAttached; });
}

Result<void> checkAttachments(const CaseFile &file, const QList<EvidenceItem> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items[i].attachment || isAttachment(file, *items[i].attachment)) continue;
        return refuse(
            u"unknown-attachment"_s,
            EvidenceText::tr("“%1” points at no file of this case. Attach its scan first, and choose it.")
                .arg(items[i].name),
            {}, u"evidence[%1].attachment"_s.arg(i));
    }
    return {};
}

/// 办案规则 15: what comes after the period may be left aside; the tribunal says so, not the program.
void warnOfPeriod(const CaseFile &file, const ActDraft &draft, const EvidenceReceived &received,
                  const Ground &ground, QStringList &warnings)
{
    const auto period =
        received.by ? clockOf(file, ground, law::ids::Evidence, received.by->uuid()) : std::nullopt;
    if (!period || !isOver(period, draft.on)) return;
    warnings.append(
        EvidenceText::tr("The period for evidence of %1 ended on %2: ask why it comes late, and have the "
                         "tribunal decide whether it is taken.")
            .arg(nameOf(file, *received.by), toText(period->period.judged)));
}

void warnOfNumbers(const CaseFile &file, const QList<EvidenceItem> &items, QStringList &warnings)
{
    QStringList numbers;
    for (const auto &item : items) {
        const bool isTwice = numbers.contains(item.number) || isTaken(file, item.number);
        if (!item.number.isEmpty() && isTwice)
            warnings.append(
                EvidenceText::tr("There is another item of evidence numbered %1.").arg(item.number));
        numbers << item.number;
    }
}

} // namespace

Result<void> check(const CaseFile &file, const ActDraft &draft, const EvidenceReceived &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto attached = checkAttachments(file, payload.items); !attached) return attached;
    if (!payload.by)
        warnings.append(
            EvidenceText::tr("Nobody is named who handed it in: it counts as fetched by the office itself."));
    warnOfPeriod(file, draft, payload, ground, warnings);
    warnOfNumbers(file, payload.items, warnings);
    return {};
}

void apply(CaseFile &file, const Act &act, const EvidenceReceived &payload)
{
    for (const auto &item : payload.items)
        enter(file, act, item, payload.by);
}

Result<void> check(const CaseFile &file, const ActDraft &, const EvidenceExchanged &payload, const Ground &,
                   QStringList &warnings)
{
    for (const auto &id : payload.items) {
        const auto *evidence = file.evidenceOf(id);
        if (evidence && evidence->by && payload.to.contains(*evidence->by))
            warnings.append(
                EvidenceText::tr("%1 was handed in by %2, to whom it now goes as the other side's.")
                    .arg(evidence->item.number, nameOf(file, *evidence->by)));
    }
    return {};
}

void apply(CaseFile &file, const Act &act, const EvidenceExchanged &payload)
{
    for (const auto &id : payload.items) {
        auto *evidence = registered(file, id);
        if (!evidence) continue;
        for (const auto &party : payload.to) {
            if (!evidence->exchanged.contains(party)) evidence->exchanged.insert(party, act.on);
        }
    }
}

Result<void> check(const CaseFile &, const ActDraft &, const EvidenceExamined &payload, const Ground &,
                   QStringList &)
{
    for (qsizetype i = 0; i < payload.opinions.size(); ++i) {
        const auto &said = payload.opinions[i];
        if (said.authenticity || said.legality || said.relevance || !said.text.isEmpty()) continue;
        return refuse(u"missing-data"_s,
                      EvidenceText::tr(
                          "Say what the party says of it: authenticity, legality, relevance, or in words."),
                      u"法38"_s, u"opinions[%1].authenticity"_s.arg(i));
    }
    return {};
}

void apply(CaseFile &file, const Act &act, const EvidenceExamined &payload)
{
    for (const auto &said : payload.opinions) {
        if (auto *evidence = registered(file, said.item))
            evidence->opinions.append(
                {said.party, act.on, act.id, said.authenticity, said.legality, said.relevance, said.text});
    }
}

Result<void> check(const CaseFile &file, const ActDraft &, const EvidenceReturned &payload, const Ground &,
                   QStringList &warnings)
{
    for (const auto &id : payload.items) {
        const auto *evidence = file.evidenceOf(id);
        if (!evidence) continue;
        const auto name = evidence->item.number + u' ' + evidence->item.name;
        if (evidence->returnedOn)
            return refuse(
                u"evidence-returned"_s,
                EvidenceText::tr("“%1” was returned on %2 already.").arg(name, toText(*evidence->returnedOn)),
                {}, u"evidence"_s);
        if (evidence->item.form != EvidenceForm::Original)
            warnings.append(EvidenceText::tr("“%1” is no original: copies stay in the file.").arg(name));
        if (evidence->by && *evidence->by != payload.to)
            warnings.append(EvidenceText::tr("“%1” was handed in by %2, and goes to somebody else.")
                                .arg(name, nameOf(file, *evidence->by)));
    }
    return {};
}

void apply(CaseFile &file, const Act &act, const EvidenceReturned &payload)
{
    for (const auto &id : payload.items) {
        auto *evidence = registered(file, id);
        if (!evidence || evidence->returnedOn) continue;
        evidence->returnedOn = act.on;
        evidence->receiver = payload.receiver;
    }
}

Result<void> checkRows(const QList<HearingEvidence> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].item || !rows[i].name.isEmpty()) continue;
        return refuse(
            u"missing-data"_s,
            EvidenceText::tr("Choose the item of evidence, or write what was put in at the hearing."),
            u"法38"_s, u"evidence[%1].name"_s.arg(i));
    }
    return {};
}

void applyRows(CaseFile &file, const Act &act, const QList<HearingEvidence> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &row = rows[i];
        const auto id =
            row.item.value_or(EvidenceId(QUuid::createUuidV5(act.id.uuid(), u"evidence-%1"_s.arg(i))));
        if (!row.item) {
            EvidenceItem shown;
            shown.id = id;
            shown.name = row.name;
            shown.proves = row.shows;
            enter(file, act, shown, row.by);
        }
        auto *evidence = registered(file, id);
        if (evidence) evidence->opinions.append({{}, act.on, act.id, {}, {}, {}, row.opinions});
    }
}

} // namespace tiaocai::casework
