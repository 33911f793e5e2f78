// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_files.h"

#include "casework/act_codec.h"
#include "documents/template.h"
#include "exchange_feedback.h"
#include "office/number_claims.h"
#include "office/numbering.h"
#include "office/permission.h"
#include "store/attachments.h"
#include "store/numbers.h"
#include "store/projections.h"
#include "words.h"

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;

namespace {

Result<void> claim(const Reading &at, const store::CaseRecord &of, const Act &act)
{
    const store::Numbers numbers(at.file);
    for (auto number : office::numbersIn(act, of.kind, at.history.current(), at.history.office.code)) {
        number.caseNo = of.no;
        const auto holder = numbers.holder(number.number);
        if (!holder) return refuse(holder);
        if (*holder == of.no) continue;
        if (auto taken = numbers.take(number); !taken) return taken;
    }
    return {};
}

/// A file is attached, and a paper issued, with its bytes; a correction names no other ones.
Result<void> hasItsBytes(const Reading &at, const Act &act)
{
    const auto named = bytesNamedBy(act);
    if (!named) return {};
    return store::Attachments(at.file).size(named->sha256).and_then([&](qint64 size) -> Result<void> {
        if (size > 0 && size == named->size) return {};
        return refuse(
            u"attachment-missing"_s,
            Words::tr("The file itself was not given. Attach it in the window, or with: tiaocai-cli "
                      "attach CASE FILE."));
    });
}

QList<AttachedFile> attachedTo(const Reading &at, const CaseFile &file)
{
    QList<AttachedFile> list;
    for (const auto &act : file.effective) {
        const auto *attached = std::get_if<FileAttached>(&act.payload);
        if (!attached) continue;
        const auto size = store::Attachments(at.file).size(attached->sha256);
        list << AttachedFile{act.id, *attached, size && *size == attached->size};
    }
    return list;
}

/// Who decided an act as somebody's substitute, and whose.
QHash<ActId, QString> insteadOf(const Reading &at, const CaseFile &file)
{
    QHash<ActId, QString> names;
    if (at.history.substitutions.isEmpty()) return names;
    for (const auto &act : file.acts) {
        const auto facts = casework::facts(act.kind());
        const auto who = act.decidedBy.value_or(act.recordedBy);
        const auto roles = act.decidedBy ? facts.decides : facts.decides + facts.records;
        const auto name = at.history.standsInAs(who, roles, act.recordedAt.toLocalTime().date());
        if (!name.isEmpty()) names.insert(act.id, name);
    }
    return names;
}

tl::unexpected<Refusal> unknownCase(const QString &numberOrId)
{
    return refuse(u"unknown-case"_s,
                  Words::tr("This office has no case %1. Look for it in the list of cases.").arg(numberOrId));
}

} // namespace

Result<store::CaseRecord> caseRecord(const Reading &at, const CaseId &id)
{
    if (at.history.admits(at.actor, id)) return anyCaseRecord(at, id);
    return anyCaseRecord(at, id).and_then([&](const store::CaseRecord &of) -> Result<store::CaseRecord> {
        return store::Projections(at.file).numberOf(of.no).and_then(
            [](const QString &number) -> Result<store::CaseRecord> {
                return refuse(
                    u"case-restricted"_s,
                    Words::tr("The case %1 is restricted, and not to you. The head of office says who "
                              "may see it.")
                        .arg(number));
            });
    });
}

Result<store::CaseRecord> anyCaseRecord(const Reading &at, const CaseId &id)
{
    const auto there = store::Acts(at.file).findCase(id);
    if (!there) return refuse(there);
    if (*there && !at.history.takenBack().holds(id, (*there)->batch)) return **there;
    return unknownCase(id.toString());
}

Result<CaseId> caseCalled(const Reading &at, const QString &numberOrId)
{
    return anyCaseCalled(at, numberOrId)
        .and_then([&](const CaseId &id) { return caseRecord(at, id); })
        .map([](const store::CaseRecord &of) { return of.id; });
}

Result<CaseId> anyCaseCalled(const Reading &at, const QString &numberOrId)
{
    if (const auto id = CaseId::fromString(numberOrId))
        return anyCaseRecord(at, *id).map([](const store::CaseRecord &of) { return of.id; });
    const auto holder = store::Numbers(at.file).holder(numberOrId);
    if (!holder) return refuse(holder);
    if (!*holder) return unknownCase(numberOrId);
    return store::Acts(at.file).findCase(**holder).and_then([&](const std::optional<store::CaseRecord> &of) {
        return of ? Result<CaseId>(of->id) : unknownCase(numberOrId);
    });
}

Result<CaseFile> caseFile(const Reading &at, const store::CaseRecord &of)
{
    return store::Acts(at.file).ofCase(of).map(
        [&](const QList<Act> &acts) { return folded(at, of.id, acts); });
}

Result<CaseFile> caseFile(const Reading &at, const CaseId &id)
{
    return caseRecord(at, id).and_then([&](const store::CaseRecord &of) { return caseFile(at, of); });
}

office::Approval approvalIn(const Reading &at, CaseKind kind)
{
    // In a pack those who decide travel with it, and what comes back is looked at.
    if (!at.history.hasAccounts() || at.history.isPack()) return office::Approval::Nobody;
    return office::approvalAsked(at.history.current(), kind);
}

Result<CaseFile> anyCaseFile(const Reading &at, const CaseId &id)
{
    return anyCaseRecord(at, id).and_then([&](const store::CaseRecord &of) { return caseFile(at, of); });
}

CaseFile folded(const Reading &at, const CaseId &id, const QList<Act> &acts)
{
    return fold(id, acts, at.rules(), at.today());
}

std::optional<KeptBytes> bytesNamedBy(const Act &act)
{
    const auto *correction = std::get_if<ActCorrected>(&act.payload);
    const auto &payload = correction && correction->rightData ? *correction->rightData : act.payload;
    if (const auto *attached = std::get_if<FileAttached>(&payload))
        return KeptBytes{attached->sha256, attached->size};
    const auto *issued = std::get_if<DocumentIssued>(&payload);
    if (issued && issued->size > 0) return KeptBytes{issued->sha256, issued->size};
    return std::nullopt;
}

std::optional<Reservation> reservationOf(const office::OfficeFile &history, const CaseId &id)
{
    const auto *pack = history.packWith(id);
    if (!pack) return std::nullopt;
    const auto *tribunal = history.registersOn(pack->day).tribunal(pack->tribunal);
    return Reservation{pack->pack, pack->day, tribunal ? tribunal->name : pack->tribunal,
                       pack->packedAt.date(), history.nameOf(pack->packedBy)};
}

/// What stands in acts by a code: tribunals and rooms, papers.
QHash<QString, QString> calledByCode(const Reading &at)
{
    auto names = at.history.registersOn(at.today()).names();
    if (const auto &catalogue = documents::Catalogue::ofProgram()) {
        for (const auto &paper : catalogue->templates())
            names.insert(paper.id, paper.name);
    }
    return names;
}

SentOn sentOn(const Reading &at, const office::HandedOver &handed)
{
    const auto package = store::Exchange(at.file).package(store::Direction::Out, handed.package);
    return {handed, package && *package ? (*package)->state : QString()};
}

CaseView viewOf(const Reading &at, const CaseFile &file)
{
    CaseView view{file, deadlines(file, at.rules(), at.today(), true), mayFollow(file)};
    view.attachments = attachedTo(at, file);
    for (const auto &member : at.history.members)
        view.people[member.id] = member.name;
    view.reserved = reservationOf(at.history, file.id);
    view.places = calledByCode(at);
    view.approval = approvalIn(at, file.kind);
    for (const auto &proposal : at.history.proposals) {
        if (proposal.id == file.id) view.proposals << proposal;
    }
    const auto restriction = at.history.restrictions.constFind(file.id);
    if (restriction != at.history.restrictions.cend()) view.restriction = *restriction;
    view.insteadOf = insteadOf(at, file);
    for (const auto &handed : at.history.handedOver) {
        if (handed.id == file.id) view.handedOver << sentOn(at, handed);
    }
    if (!view.handedOver.isEmpty()) view.told = toldOf(at, file.id);
    for (const auto &taken : at.history.takenOver) {
        if (taken.id == file.id) view.takenOver << taken;
    }
    return view;
}

Result<QString> nextNumber(const Reading &at, const QString &series, int year)
{
    const store::Numbers numbers(at.file);
    const auto numberTemplate = office::templateOf(series, at.history.current());
    const auto next = numbers.next(series, year);
    if (!next) return refuse(next);
    auto number = office::numberBy(numberTemplate, year, *next, at.history.office.code);
    for (int n = *next + 1; number; ++n) {
        const auto holder = numbers.holder(*number);
        if (!holder) return refuse(holder);
        if (!*holder) break;
        number = office::numberBy(numberTemplate, year, n, at.history.office.code);
    }
    return number;
}

Result<void> number(const Reading &at, ActDraft &draft, CaseKind kind)
{
    const auto give = [&](QString &place, const QString &series) -> Result<void> {
        if (!place.trimmed().isEmpty()) return {};
        return nextNumber(at, series, draft.on.year()).map([&](const QString &number) { place = number; });
    };
    Result<void> given;
    if (auto *application = office::applicationIn(draft.payload))
        given = give(application->registrationNumber, office::registrationSeries);
    if (auto *place = office::caseNumberIn(draft.payload); place && given)
        given = give(*place, office::seriesOf(kind));
    return given;
}

Result<void> append(Writing &at, const store::CaseRecord &of, const Act &act)
{
    at.touched(of.id);
    return writeAct(at, of, act);
}

Result<void> writeAct(const Reading &at, const store::CaseRecord &of, const Act &act)
{
    return hasItsBytes(at, act).and_then([&] { return claim(at, of, act); }).and_then([&] {
        return store::Acts(at.file).append(of, act);
    });
}

Result<void> index(const Reading &at, const store::CaseRecord &of, const CaseFile &file)
{
    return store::Projections(at.file).write(of.no, statistics::project(file, at.law()));
}

Result<void> leaveLists(Writing &at, const QList<store::CaseRecord> &records)
{
    Result<void> done;
    for (const auto &record : records) {
        if (!done) return done;
        at.touched(record.id);
        done = store::Projections(at.file).remove(record.no).and_then(
            [&] { return store::Numbers(at.file).freeAllOf(record.no); });
    }
    return done;
}

} // namespace tiaocai::desk
