// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/common_sheet.h"

#include "base/text.h"

#include <algorithm>

namespace tiaocai::hearings {

using namespace casework;

namespace {

bool isSame(const PartyRecord &one, const PartyRecord &other)
{
    if (one.id == other.id) return true;
    if (isPerson(one.kind) != isPerson(other.kind)) return false;
    if (isPerson(one.kind)) return !one.idNumber.isEmpty() && one.idNumber == other.idNumber;
    if (!one.creditCode.isEmpty() && !other.creditCode.isEmpty()) return one.creditCode == other.creditCode;
    return !one.name.isEmpty() && normalized(one.name) == normalized(other.name);
}

bool isSame(const RepresentativeRecord &one, const RepresentativeRecord &other)
{
    if (one.id == other.id) return true;
    if (!one.idNumber.isEmpty() && !other.idNumber.isEmpty()) return one.idNumber == other.idNumber;
    return !one.phone.isEmpty() && one.name == other.name && one.phone == other.phone;
}

/// The records of `list` that a sheet may name.
const QList<Party> &recordsOf(const CaseFile &file, const PartyId &)
{
    return file.parties;
}
const QList<Representative> &recordsOf(const CaseFile &file, const RepresentativeId &)
{
    return file.representatives;
}

/// Who is meant, as this case names him.
template <typename Id>
std::optional<Id> inCase(const CaseFile &one, const QList<CaseFile> &group, const Id &id)
{
    for (const auto &file : group) {
        for (const auto &meant : recordsOf(file, id)) {
            if (meant.record.id != id) continue;
            for (const auto &own : recordsOf(one, id)) {
                if (isSame(own.record, meant.record)) return own.record.id;
            }
        }
    }
    return std::nullopt;
}

template <typename Id>
QList<Id> inCase(const CaseFile &one, const QList<CaseFile> &group, const QList<Id> &ids)
{
    QList<Id> own;
    for (const auto &id : ids) {
        const auto here = inCase(one, group, id);
        if (here && !own.contains(*here)) own << *here;
    }
    return own;
}

/// What nobody of this case said falls away; what the tribunal noted stays.
template <typename Row>
QList<Row> rowsOf(const CaseFile &one, const QList<CaseFile> &group, const QList<Row> &rows,
                  std::optional<PartyId> Row::*who)
{
    QList<Row> own;
    for (auto row : rows) {
        const auto said = row.*who;
        if (said) row.*who = inCase(one, group, *said);
        if (!said || row.*who) own << row;
    }
    return own;
}

/// An item of another case's register is told in this one by its name.
QList<HearingEvidence> inWords(const CaseFile &one, const QList<CaseFile> &group, QList<HearingEvidence> rows)
{
    for (auto &row : rows) {
        if (!row.item || one.evidenceOf(*row.item)) continue;
        for (const auto &file : group) {
            const auto *evidence = file.evidenceOf(*row.item);
            if (!evidence) continue;
            row.by = evidence->by;
            row.name = evidence->item.name;
            row.shows = evidence->item.proves;
        }
        row.item.reset();
    }
    return rows;
}

/// Of whom the other case knows nothing its sheet cannot have told.
template <typename Id>
void keepOthers(QList<Id> &to, const QList<Id> &was, const CaseFile &one, const CaseFile &from)
{
    for (const auto &id : was) {
        if (!inCase(from, {one}, id) && !to.contains(id)) to << id;
    }
}

template <typename Row>
void keepOthers(QList<Row> &to, const QList<Row> &was, std::optional<PartyId> Row::*who, const CaseFile &one,
                const CaseFile &from)
{
    for (const auto &row : was) {
        if (row.*who && !inCase(from, {one}, *(row.*who))) to << row;
    }
}

template <typename List>
void addMissing(List &to, const List &from)
{
    for (const auto &one : from) {
        const bool isThere =
            std::ranges::any_of(to, [&](const auto &other) { return isSame(one.record, other.record); });
        if (!isThere) to << one;
    }
}

} // namespace

HearingHeld sheetOf(const CaseFile &one, const QList<CaseFile> &group, HearingHeld sheet)
{
    sheet.present = inCase(one, group, sheet.present);
    sheet.absent = inCase(one, group, sheet.absent);
    sheet.unsignedBy = inCase(one, group, sheet.unsignedBy);
    sheet.representatives = inCase(one, group, sheet.representatives);
    sheet.statements = rowsOf(one, group, sheet.statements, &HearingStatement::party);
    sheet.evidence = rowsOf(one, group, inWords(one, group, sheet.evidence), &HearingEvidence::by);
    return sheet;
}

HearingHeld correctedSheet(const CaseFile &one, const CaseFile &from, const HearingHeld &was,
                           const HearingHeld &right)
{
    auto sheet = sheetOf(one, {one, from}, right);
    keepOthers(sheet.present, was.present, one, from);
    keepOthers(sheet.absent, was.absent, one, from);
    keepOthers(sheet.unsignedBy, was.unsignedBy, one, from);
    keepOthers(sheet.representatives, was.representatives, one, from);
    keepOthers(sheet.statements, was.statements, &HearingStatement::party, one, from);
    keepOthers(sheet.evidence, was.evidence, &HearingEvidence::by, one, from);
    sheet.hearing = was.hearing;
    return sheet;
}

QStringList untold(const CaseFile &one, const HearingHeld &sheet)
{
    QStringList names;
    for (const auto &party : one.parties) {
        const auto &id = party.record.id;
        if (party.isActive() && !sheet.present.contains(id) && !sheet.absent.contains(id))
            names << party.record.name;
    }
    return names;
}

CaseFile withThoseOf(CaseFile file, const QList<CaseFile> &others)
{
    for (const auto &other : others) {
        addMissing(file.parties, other.parties);
        addMissing(file.representatives, other.representatives);
    }
    return file;
}

} // namespace tiaocai::hearings
