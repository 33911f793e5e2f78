// SPDX-License-Identifier: GPL-3.0-or-later
#include "mediation/conclusion.h"

#include "base/text.h"
#include "common/exclusive.h"
#include "law/rule_ids.h"
#include "mediation/acceptance.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct ConclusionText {
    Q_DECLARE_TR_FUNCTIONS(Mediation)
};

constexpr int copiesOfAnAgreement = 3; // 令17-26
constexpr int longestNewForm = 30;     // 15 days and 15 more, 人社厅发〔2024〕4号

/// The end of the mediation as moved so far, by the time of a court that referred it too; nullopt where no clock runs.
std::optional<law::Period> currentEnd(const CaseFile &file, const Ground &ground)
{
    const auto all = deadlines(file, ground.rules, ground.now.today());
    const auto *end = governing(all, CaseKind::Mediation);
    return end && end->isOpen() ? std::optional(end->period) : std::nullopt;
}

/// By consent only the fifteen days are extended (令17-29).
bool isCourtsTime(const law::Period &end)
{
    return end.rule != law::ids::MedEnd15;
}

/// 新就业形态: no labour relation is needed for it.
bool isNewForm(const CaseFile &file)
{
    return std::any_of(file.parties.begin(), file.parties.end(),
                       [](const Party &party) { return party.record.tags.contains(Tag::PlatformWorker); });
}

/// An act that ended the case counts as long as its closing was not revoked; before acceptance there is no closing.
bool counts(const CaseFile &file, const Act &act)
{
    return file.closing ? file.closing->act == act.id : !file.acceptedOn;
}

void settleOpenClaims(CaseFile &file, ClaimOutcome outcome)
{
    for (auto &claim : file.claims) {
        if (claim.isOpen()) claim.outcome = outcome;
    }
}

/// Before acceptance the file ends without a conclusion (ACTS.md 9.1).
void conclude(CaseFile &file, const Act &act, ClosingManner manner)
{
    if (file.acceptedOn)
        close(file, act, manner, act.on, Stage::Concluded);
    else
        go(file, Stage::NotAccepted);
}

void emitConclusion(ClockSink &sink, const CaseFile &file, const Act &act, EventKind kind)
{
    if (!counts(file, act)) return;
    const auto on = file.closing ? file.closing->on : act.on;
    sink.add(kind, on);
    const auto *referral = std::get_if<ReferralReceived>(&file.effective.first().payload);
    if (referral && referral->from == ReferredBy::ArbitrationTribunal)
        sink.add(EventKind::CommissionedMediationEnded, on);
    if (referral && referral->from == ReferredBy::ArbitrationCourt)
        sink.add(EventKind::PreMediationEnded, on);
}

bool saysWhenSigned(const AgreementSigned &agreement)
{
    return !agreement.signatures.isEmpty() || agreement.mediatorSignedOn || agreement.sealedOn;
}

/// A ledger knows one day: what it says nothing else of was signed on it (CASEWORK.md 8, 14).
bool isSignedOnItsDay(const AgreementSigned &agreement, bool fromLedger)
{
    return agreement.allSignedOnDay || (fromLedger && !saysWhenSigned(agreement) && !agreement.unsignedYet);
}

/// The last of signatures and seal (law art. 14); nullopt while one is missing.
std::optional<QDate> effectiveDay(const CaseFile &file, const AgreementSigned &agreement, QDate on,
                                  bool fromLedger)
{
    if (isSignedOnItsDay(agreement, fromLedger)) return on;
    if (!agreement.mediatorSignedOn || !agreement.sealedOn) return std::nullopt;
    auto day = std::max(*agreement.mediatorSignedOn, *agreement.sealedOn);
    for (const auto &party : sides(file)) {
        const auto own = [&](const Signature &signature) {
            return signature.party == party.record.id && signature.on;
        };
        const auto it = std::find_if(agreement.signatures.begin(), agreement.signatures.end(), own);
        if (it == agreement.signatures.end()) return std::nullopt;
        day = std::max(day, *it->on);
    }
    return day;
}

/// Between the signatures and the seal, say: its period begins met.
bool wasPaidBy(const CaseFile &file, const ItemId &id, QDate day)
{
    return std::any_of(file.items.begin(), file.items.end(), [&](const Item &item) {
        return item.agreed.id == id && item.paidInFullOn && *item.paidInFullOn <= day;
    });
}

Result<void> checkSignatures(const CaseFile &file, const AgreementSigned &agreement, const ActDraft &draft)
{
    if (agreement.allSignedOnDay && (agreement.unsignedYet || saysWhenSigned(agreement)))
        return refuse(
            u"bad-data"_s,
            ConclusionText::tr("Either everybody signed on this day, or say who signed when: not both."),
            u"法14"_s, u"allSignedOnDay"_s);
    for (const auto &signature : agreement.signatures) {
        if (auto powers = requireSpecialPowers(file, signature.by); !powers) return powers;
        if (signature.on && file.receivedOn.isValid() && *signature.on < file.receivedOn)
            return refuse(u"before-receipt"_s,
                          ConclusionText::tr("The agreement cannot have been signed on %1, before the "
                                             "application was received.")
                              .arg(tiaocai::toText(*signature.on)));
    }
    if (agreement.sealedOn && *agreement.sealedOn < draft.on)
        return refuse(u"bad-date"_s,
                      ConclusionText::tr("The agreement cannot have been sealed before it was reached."),
                      u"法14"_s, u"sealedOn"_s);
    return {};
}

/// The agreement that an issued paper prints: as it was recorded before; nullptr where nothing was.
const AgreementSigned *printedIn(const CaseFile &file, const Act &issue)
{
    const AgreementSigned *printed = nullptr;
    for (const auto &act : file.effective) {
        if (act.id == issue.id) break;
        if (const auto *agreement = std::get_if<AgreementSigned>(&act.payload)) printed = agreement;
    }
    return printed;
}

/// "15000.00 2026-03-31", item by item.
QStringList owedIn(const QList<AgreementItem> &items)
{
    QStringList lines;
    for (const auto &item : items) {
        QStringList words;
        if (item.amount) words << tiaocai::toText(*item.amount);
        if (item.due) words << tiaocai::toText(*item.due);
        lines << (words.isEmpty() ? item.text : words.join(u' '));
    }
    return lines;
}

/// What stands in one list and not in the other, each as often as it does.
QString without(QStringList lines, const QStringList &others)
{
    for (const auto &other : others)
        lines.removeOne(other);
    return lines.join(ConclusionText::tr("; "));
}

/// Signed is what is printed: the record says no other amount and no other day.
void warnOfOtherItems(const CaseFile &file, const AgreementSigned &agreement, QStringList &warnings)
{
    for (const auto &act : file.effective) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        if (!issued || issued->document != agreement.document) continue;
        const auto *printed = printedIn(file, act);
        if (!printed) return;
        const auto before = owedIn(printed->items), now = owedIn(agreement.items);
        const auto gone = without(before, now), added = without(now, before);
        if (gone.isEmpty() && added.isEmpty()) return;
        const auto nothing = ConclusionText::tr("nothing");
        warnings.append(
            ConclusionText::tr(
                "The printed agreement %1 says %2 where this record says %3. One of the two is "
                "wrong.")
                .arg(issued->number, gone.isEmpty() ? nothing : gone, added.isEmpty() ? nothing : added));
    }
}

void warnOfAgreement(const CaseFile &file, const AgreementSigned &agreement, QDate on, QStringList &warnings)
{
    const auto without = std::count_if(agreement.items.begin(), agreement.items.end(),
                                       [](const AgreementItem &item) { return item.manner.isEmpty(); });
    if (without > 0)
        warnings.append(ConclusionText::tr("%n items do not say in which manner they are performed.", nullptr,
                                           int(without)));
    if (agreement.copies < copiesOfAnAgreement)
        warnings.append(ConclusionText::tr("An agreement is made out in three copies."));
    if (last(file, ActKind::DelegatesElected))
        warnings.append(
            ConclusionText::tr("Delegates were elected: each represented person must sign the agreement."));
    if (!effectiveDay(file, agreement, on, false))
        warnings.append(
            ConclusionText::tr("A signature or the seal is missing; the agreement does not bind yet."));
}

} // namespace

Result<void> check(const CaseFile &, const ActDraft &draft, const SessionSet &payload, const Ground &,
                   QStringList &)
{
    if (payload.day < draft.on)
        return refuse(u"bad-date"_s,
                      ConclusionText::tr("A session is set for a day to come. Record a past one as held."),
                      {}, u"day"_s);
    return {};
}

/// A record without anybody in it, present or absent, tells nothing.
Result<void> check(const CaseFile &, const ActDraft &, const SessionHeld &payload, const Ground &,
                   QStringList &warnings)
{
    if (payload.present.isEmpty() && payload.absent.isEmpty())
        return refuse(u"missing-data"_s, ConclusionText::tr("Say who was present and who was absent."),
                      u"令17-25, 32"_s, u"present"_s);
    if (payload.record.isEmpty() && payload.outcome != SessionOutcome::Absent)
        warnings.append(ConclusionText::tr("The record says nothing of what the parties stated."));
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const MediationExtended &payload,
                   const Ground &ground, QStringList &warnings)
{
    auto end = currentEnd(file, ground);
    if (end && isCourtsTime(*end)) {
        warnings.append(ConclusionText::tr("The time that the court set, until %1, is not moved by consent.")
                            .arg(tiaocai::toText(end->due)));
        end.reset();
    }
    if (end && payload.until <= end->unrolled)
        return refuse(u"bad-date"_s,
                      ConclusionText::tr("The period already lasts until %1; agree on a later day.")
                          .arg(tiaocai::toText(end->unrolled)),
                      u"令17-29"_s, u"until"_s);
    if (end && payload.consentedOn && *payload.consentedOn > end->judged)
        return refuse(
            u"extension-too-late"_s,
            ConclusionText::tr(
                "The period ended on %1; it can be extended only by consent on or before that day. Record "
                "that mediation failed because the period is over.")
                .arg(tiaocai::toText(end->judged)),
            u"令17-29"_s);
    if (end && isNewForm(file) && end->from.addDays(longestNewForm) < payload.until)
        warnings.append(
            ConclusionText::tr("A dispute of new forms of employment is extended by fifteen days at most "
                               "(人社厅发〔2024〕4号)."));
    if (payload.partial)
        warnings.append(ConclusionText::tr("Only one side has consented; the period moves when both have."));
    return {};
}

/// What was agreed before the acceptance holds from it on: there was no period to move yet.
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationExtended &payload)
{
    if (payload.partial) return;
    const auto consented = payload.consentedOn.value_or(act.on);
    sink.add(EventKind::MediationExtended, std::max(consented, file.acceptedOn.value_or(consented))).sets =
        payload.until;
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const AgreementSigned &payload,
                   const Ground &, QStringList &warnings)
{
    if (auto signatures = checkSignatures(file, payload, draft); !signatures) return signatures;
    if (auto items = requireOwed(payload.items, u"法14; 令17-26"_s); !items) return items;
    warnOfAgreement(file, payload, draft.on, warnings);
    warnOfOtherItems(file, payload, warnings);
    warnOfExclusive(file, grantedBy(payload.items), warnings);
    return {};
}

void apply(CaseFile &file, const Act &act, const AgreementSigned &payload)
{
    const auto effective = effectiveDay(file, payload, act.on, act.batch.has_value());
    if (!effective) {
        file.awaitingSignaturesSince = file.awaitingSignaturesSince.value_or(act.on);
        return go(file, Stage::AwaitingSignatures);
    }
    Decision agreement;
    agreement.document = payload.document.value_or(DocumentId());
    agreement.what = DocumentKind::Agreement;
    agreement.on = act.on;
    agreement.effectiveOn = effective;
    for (auto &claim : file.claims) {
        if (!claim.isOpen()) continue;
        const bool omitted = payload.omittedClaims.contains(claim.record.id);
        claim.outcome = omitted ? ClaimOutcome::NotAgreedClaim : ClaimOutcome::Agreed;
        if (!omitted) agreement.claims.append(claim.record.id);
    }
    file.decisions.append(agreement);
    close(file, act, ClosingManner::AgreementReached, *effective, Stage::Concluded);
    owe(file, payload.items);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const AgreementSigned &payload)
{
    if (!file.closing || file.closing->act != act.id) return;
    const auto binds = file.closing->on;
    emitConclusion(sink, file, act, EventKind::AgreementEffective);
    for (const auto &item : payload.items) {
        if (!item.due) continue;
        sink.add(EventKind::ItemAgreed, binds, item.id.uuid()).sets = item.due;
        if (wasPaidBy(file, item.id, binds)) sink.add(EventKind::ItemPaid, binds, item.id.uuid());
    }
    const auto *completed = last(file, ActKind::PerformanceCompleted);
    if (completed && completed->on <= binds) sink.add(EventKind::PerformanceCompleted, binds);
}

void apply(CaseFile &file, const Act &act, const PrivateSettlementReached &)
{
    settleOpenClaims(file, ClaimOutcome::Agreed);
    conclude(file, act, ClosingManner::SettledPrivately);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const PrivateSettlementReached &)
{
    emitConclusion(sink, file, act, EventKind::PrivateSettlementReached);
}

Result<void> check(const CaseFile &file, const ActDraft &, const MediationWithdrawn &payload, const Ground &,
                   QStringList &)
{
    const auto *party = payload.party ? file.party(*payload.party) : nullptr;
    if (party && party->record.role != PartyRole::Applicant)
        return refuse(
            u"not-an-applicant"_s,
            ConclusionText::tr(
                "Only an applicant withdraws the application. If %1 does not wish to go on, record that "
                "mediation failed.")
                .arg(party->record.name),
            u"法14"_s);
    return {};
}

void apply(CaseFile &file, const Act &act, const MediationWithdrawn &)
{
    conclude(file, act, ClosingManner::Withdrawn);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationWithdrawn &)
{
    emitConclusion(sink, file, act, EventKind::MediationWithdrawn);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const MediationFailed &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (!payload.signedByBoth && payload.whyNotSigned.isEmpty())
        warnings.append(
            ConclusionText::tr("It is not recorded that both sides signed, or why not both did."));
    const auto end = payload.ground == FailureGround::PeriodOver ? currentEnd(file, ground) : std::nullopt;
    if (end && draft.on <= end->unrolled)
        return refuse(
            u"period-not-over"_s,
            ConclusionText::tr(
                "The period ends on %1; it is over from the day after. Choose another ground, or wait.")
                .arg(tiaocai::toText(end->unrolled)),
            u"令17-29"_s);
    if (!payload.told)
        warnings.append(
            ConclusionText::tr("The parties must be told in writing that they may apply for arbitration."));
    return {};
}

void apply(CaseFile &file, const Act &act, const MediationFailed &)
{
    settleOpenClaims(file, ClaimOutcome::NotAgreedClaim);
    conclude(file, act, ClosingManner::NotAgreed);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const MediationFailed &)
{
    emitConclusion(sink, file, act, EventKind::MediationFailed);
}

Result<void> check(const CaseFile &, const ActDraft &, const HandedToArbitration &payload, const Ground &,
                   QStringList &)
{
    if (!payload.consented)
        return refuse(
            u"consent-missing"_s,
            ConclusionText::tr("Papers are handed to arbitration only with the applicant's consent."),
            u"法5"_s, u"consented"_s);
    return {};
}

void apply(CaseFile &file, const Act &, const HandedToArbitration &)
{
    if (file.stage == Stage::Registered) go(file, Stage::NotAccepted);
}

/// Before acceptance the hand-over takes the application's place: nobody is to decide on it any more.
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const HandedToArbitration &)
{
    sink.add(EventKind::HandedToArbitration, act.on);
    if (!file.acceptedOn) sink.add(EventKind::MediationWithdrawn, act.on);
}

} // namespace tiaocai::casework
