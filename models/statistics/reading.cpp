// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "base/text.h"
#include "casework/side.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tiaocai::casework;

namespace tiaocai::statistics {

std::optional<bool> inTime(Verdict verdict)
{
    if (verdict == Verdict::OnTime || verdict == Verdict::Late) return verdict == Verdict::OnTime;
    return std::nullopt;
}

void count(Tally &tally, Verdict verdict)
{
    switch (verdict) {
    case Verdict::OnTime:
        ++tally.onTime;
        return;
    case Verdict::Late:
        ++tally.late;
        return;
    case Verdict::NotYetDue:
        ++tally.notYetDue;
        return;
    case Verdict::NotApplicable:
        ++tally.notApplicable;
        return;
    }
}

const law::Deadline *clockOf(const QList<law::Deadline> &deadlines, const law::RuleId &rule)
{
    const law::Deadline *found = nullptr;
    for (const auto &clock : deadlines) {
        if (clock.period.rule == rule) found = &clock;
    }
    return found;
}

bool isProvisional(const law::Deadline *clock)
{
    return clock && clock->period.provisional;
}

const Act *unacceptedEnd(const CaseFile &file)
{
    if (file.acceptedOn) return nullptr;
    const Act *last = nullptr;
    for (const auto *act : {lastAct<MediationDeclined>(file), lastAct<MediationWithdrawn>(file),
                            lastAct<PrivateSettlementReached>(file), lastAct<HandedToArbitration>(file),
                            lastAct<ArbitrationRefused>(file), lastAct<ApplicationWithdrawn>(file)}) {
        if (act && (!last || last->on < act->on)) last = act;
    }
    return last;
}

QDate endedOn(const CaseFile &file)
{
    if (const auto *end = unacceptedEnd(file)) return end->on;
    return file.closing ? file.closing->on : QDate();
}

QString mannerOf(const CaseFile &file)
{
    if (const auto *end = unacceptedEnd(file)) {
        const auto &payload = end->payload;
        if (std::holds_alternative<MediationDeclined>(payload) ||
            std::holds_alternative<ArbitrationRefused>(payload))
            return u"不予受理"_s;
        if (std::holds_alternative<PrivateSettlementReached>(payload)) return u"受理前和解"_s;
        if (std::holds_alternative<HandedToArbitration>(payload)) return u"移交仲裁"_s;
        return u"受理前撤回"_s;
    }
    return file.closing ? legalWord(file.closing->manner) : QString();
}

QString closingNote(const CaseFile &file)
{
    const auto *act = file.closing ? file.act(file.closing->act) : nullptr;
    return act ? act->note : QString();
}

QString causeOf(const CaseFile &file)
{
    return file.claims.isEmpty() ? QString() : legalWord(file.claims.first().record.cause);
}

QString partyNames(const CaseFile &file, PartyRole role)
{
    const auto side = sideOf(file, role);
    if (side.count == 0) return u"（不详）"_s;
    const auto first = side.first.isEmpty() ? u"（姓名不详）"_s : side.first;
    if (side.count == 1) return first;
    return u"%1等%2%3"_s.arg(first).arg(side.count).arg(side.people ? u"人"_s : u"家"_s);
}

QDate lastReceipt(const CaseFile &file, const QList<DocumentKind> &documents)
{
    QDate last;
    for (const auto &service : file.services) {
        if (documents.contains(service.what) && service.receivedOn &&
            (!last.isValid() || last < *service.receivedOn))
            last = *service.receivedOn;
    }
    return last;
}

QDate servedCompletelyOn(const CaseFile &file)
{
    const auto parties = file.active(PartyRole::Applicant) + file.active(PartyRole::Respondent);
    QDate last;
    for (const auto &decision : file.decisions) {
        if (decision.repudiated) continue;
        for (const auto &party : parties) {
            const auto received = decision.receipts.value(party.record.id);
            if (!received.isValid()) return {};
            last = last.isValid() ? std::max(last, received) : received;
        }
    }
    return last.isValid() ? last
                          : lastReceipt(file, {DocumentKind::Decision, DocumentKind::RevocationDecision});
}

} // namespace tiaocai::statistics
