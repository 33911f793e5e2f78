// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "fold/every_act.h"
#include "verbs/allowed.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct FoldText {
    Q_DECLARE_TR_FUNCTIONS(Fold)
};

bool isCorrection(const Act &act)
{
    return std::holds_alternative<ActCorrected>(act.payload);
}

/// The corrections of an act that count, the oldest first.
struct Corrections {
    QList<const ActCorrected *> inOrder;
    bool voided = false;
};

/// From the newest act to the oldest, so that a correction which was itself taken back says nothing.
QHash<ActId, Corrections> corrections(const QList<Act> &acts)
{
    QHash<ActId, Corrections> byAct;
    for (auto it = acts.crbegin(); it != acts.crend(); ++it) {
        const auto *correction = std::get_if<ActCorrected>(&it->payload);
        if (!correction || byAct.value(it->id).voided) continue;
        auto &of = byAct[correction->act];
        of.inOrder.prepend(correction);
        of.voided = of.voided || correction->voided;
    }
    return byAct;
}

void move(QDate &day, QDate from, QDate to)
{
    if (day == from) day = to;
}

void move(std::optional<QDate> &day, QDate from, QDate to)
{
    if (day == from) day = to;
}

/// The days in its data that are the act's own day: a date corrected alone takes them along.
void moveAlong(Payload &payload, QDate from, QDate to)
{
    if (auto *agreement = std::get_if<AgreementSigned>(&payload)) {
        for (auto &signature : agreement->signatures)
            move(signature.on, from, to);
        move(agreement->mediatorSignedOn, from, to);
        move(agreement->sealedOn, from, to);
    } else if (auto *service = std::get_if<DocumentServed>(&payload)) {
        move(service->sentOn, from, to);
        move(service->receivedOn, from, to);
    } else if (auto *extended = std::get_if<MediationExtended>(&payload)) {
        move(extended->consentedOn, from, to);
    } else if (auto *award = std::get_if<MediationAwardIssued>(&payload)) {
        for (auto &receipt : award->receipts)
            move(receipt.on, from, to);
    } else if (auto *accepted = std::get_if<ArbitrationAccepted>(&payload)) {
        move(accepted->noticeOn, from, to);
    } else if (auto *suggested = std::get_if<PreMediationAgreed>(&payload)) {
        move(suggested->suggestionSentOn, from, to);
    } else if (auto *resumed = std::get_if<Resumed>(&payload)) {
        move(resumed->groundEndedOn, from, to);
    } else if (auto *ruled = std::get_if<CourtResultReported>(&payload)) {
        move(ruled->receivedOn, from, to);
    } else if (auto *closing = std::get_if<ClosingApproved>(&payload)) {
        move(closing->closedOn, from, to);
    }
}

void correct(Act &act, const ActCorrected &correction)
{
    if (correction.rightDate) {
        if (!correction.rightData) moveAlong(act.payload, act.on, *correction.rightDate);
        act.on = *correction.rightDate;
    }
    const auto &data = correction.rightData;
    if (data && kindOf(*data) == act.kind()) act.payload = *data;
}

QList<Act> corrected(const QList<Act> &acts)
{
    const auto byAct = corrections(acts);
    QList<Act> list;
    list.reserve(acts.size());
    for (const auto &act : acts) {
        const auto found = byAct.constFind(act.id);
        if (isCorrection(act) || (found != byAct.cend() && found->voided)) continue;
        list.append(act);
        if (found == byAct.cend()) continue;
        for (const auto *correction : found->inOrder)
            correct(list.last(), *correction);
    }
    return list;
}

/// The case begins with its receipt, whatever day later corrections gave to it.
bool isBefore(const Act &a, const Act &b)
{
    const bool aOpens = opensCase(a.kind()), bOpens = opensCase(b.kind());
    return aOpens != bOpens ? aOpens : a.on < b.on;
}

/// Shares the list where nothing was corrected and the acts stand in order, as most do.
QList<Act> inEffectiveOrder(const QList<Act> &acts)
{
    const bool plain = std::none_of(acts.begin(), acts.end(), isCorrection);
    auto list = plain ? acts : corrected(acts);
    if (!std::is_sorted(list.cbegin(), list.cend(), isBefore))
        std::stable_sort(list.begin(), list.end(), isBefore);
    return list;
}

CaseKind kindOfCase(const QList<Act> &effective)
{
    return effective.isEmpty() ? CaseKind::Mediation : caseKindOf(effective.first().kind());
}

void applyAny(CaseFile &file, const Act &act, const law::Rules &rules)
{
    std::visit(
        [&](const auto &payload) {
            if constexpr (requires { apply(file, act, payload, rules); })
                apply(file, act, payload, rules);
            else
                apply(file, act, payload);
        },
        act.payload);
}

void flagBeforeReceipt(CaseFile &file, const Act &act)
{
    flag(file, act, u"before-receipt"_s,
         FoldText::tr("“%1” of %2 lies before the receipt of the application.")
             .arg(label(act.kind()), toText(act.on)));
}

void flagNotAllowed(CaseFile &file, const Act &act)
{
    flag(file, act, u"act-not-allowed"_s,
         FoldText::tr("“%1” of %2 does not fit where it stands: the case was “%3” then.")
             .arg(label(act.kind()), toText(act.on), label(file.stage)));
}

/// An act that came too late leaves its data and does not reopen a closed case.
void applyIrregular(CaseFile &file, const Act &act, const law::Rules &rules)
{
    const bool closed = !file.isOpen();
    const auto stage = file.stage;
    const auto been = file.been;
    const auto closing = file.closing;
    const auto acceptedOn = file.acceptedOn;
    flagNotAllowed(file, act);
    applyAny(file, act, rules);
    if (!closed) return;
    file.stage = stage;
    file.been = been;
    file.closing = closing;
    file.acceptedOn = acceptedOn;
}

/// What nobody but its author saw stays marked.
void flagUnconfirmed(CaseFile &file)
{
    const auto acts = file.acts;
    const auto byAct = corrections(acts);
    for (const auto &act : acts) {
        const auto *correction = std::get_if<ActCorrected>(&act.payload);
        if (!correction || !correction->noSecondPerson || byAct.value(act.id).voided) continue;
        flag(file, act, u"no-second-person"_s,
             FoldText::tr("A correction of %1 was checked by nobody else: the office had no second person.")
                 .arg(toText(act.on)));
    }
}

/// A ledger tells how an arbitration ended, and nothing of the hearing that a live one waits for.
bool isEndOfLedger(const CaseFile &file, const Act &act)
{
    const bool isEnd = act.kind() == ActKind::AwardMade || act.kind() == ActKind::DeemedWithdrawn;
    return act.batch && isEnd && file.stage == Stage::Preparing;
}

void step(CaseFile &file, const Act &act, const law::Rules &rules)
{
    const bool begun = file.receivedOn.isValid();
    if (begun && act.on < file.receivedOn) flagBeforeReceipt(file, act);
    if (begun ? isAllowed(file, act.kind()) || isEndOfLedger(file, act) : opensCase(act.kind()))
        applyAny(file, act, rules);
    else
        applyIrregular(file, act, rules);
}

} // namespace

/// A case that is on hold, commissioned or over is not waited for.
void freeHearings(CaseFile &file)
{
    for (auto &hearing : file.hearings)
        hearing.freed = hearing.freed || hearing.state == Hearing::Set;
}

void go(CaseFile &file, Stage stage)
{
    if (file.stage == stage) return;
    if (file.stage == Stage::Scheduled) freeHearings(file);
    file.been.append(file.stage);
    file.stage = stage;
}

void close(CaseFile &file, const Act &act, ClosingManner manner, QDate on, Stage stage)
{
    if (!file.closing) file.closing = Closing{manner, on, act.id};
    go(file, stage);
}

void owe(CaseFile &file, const QList<AgreementItem> &items)
{
    for (const auto &agreed : items) {
        if (!item(file, agreed.id)) file.items.append(Item());
        auto *owed = item(file, agreed.id);
        (owed ? *owed : file.items.last()).agreed = agreed;
    }
    if (!items.isEmpty() && file.performance == Performance::None) file.performance = Performance::Running;
}

CaseFile fold(const CaseId &id, QList<Act> acts, const law::Rules &rules, QDate today)
{
    CaseFile file;
    file.id = id;
    file.effective = inEffectiveOrder(acts);
    file.acts = std::move(acts);
    file.kind = kindOfCase(file.effective);
    const auto effective = file.effective;
    for (const auto &act : effective) {
        bringByTime(file, rules, act.on);
        step(file, act, rules);
    }
    bringByTime(file, rules, today);
    flagUnconfirmed(file);
    return file;
}

} // namespace tiaocai::casework
