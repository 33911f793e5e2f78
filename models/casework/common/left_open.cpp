// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/left_open.h"

#include "base/text.h"
#include "casework/act_words.h"
#include "casework/envelope.h"
#include "casework/verbs.h"
#include "law/rule_ids.h"
#include "law/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

constexpr auto leftOpenContext = "LeftOpen";

void addHearings(QStringList &left, const CaseFile &file, const Speech &speech)
{
    for (const auto &hearing : file.hearings) {
        if (hearing.state != Hearing::Set || hearing.freed) continue;
        left << speech
                    .translate(leftOpenContext,
                               QT_TRANSLATE_NOOP("LeftOpen", "A hearing is still set for %1."))
                    .arg(tiaocai::toText(hearing.day));
    }
}

bool hasReceived(const CaseFile &file, const DocumentIssued &issued, const PartyId &party)
{
    return std::ranges::any_of(file.services, [&](const Service &service) {
        const bool isIt = service.document ? decisionBehind(file, *service.document) ==
                                                 decisionBehind(file, issued.document)
                                           : issued.what && service.what == *issued.what;
        return isIt && service.recipient == party && service.receivedOn;
    });
}

void addPaper(QStringList &left, const CaseFile &file, const QString &paper, const PartyId &recipient,
              const Speech &speech)
{
    const auto *party = file.party(recipient);
    const auto sentence =
        speech.translate(leftOpenContext, QT_TRANSLATE_NOOP("LeftOpen", "No receipt of “%1” by %2 is known."))
            .arg(paper, party ? party->record.name : QString());
    if (!left.contains(sentence)) left << sentence;
}

/// What both sides signed on the spot was handed over with it.
bool isHandedOver(const DocumentIssued &issued)
{
    return issued.what == DocumentKind::Agreement;
}

void addPapers(QStringList &left, const CaseFile &file, const Speech &speech)
{
    for (const auto &act : file.effective) {
        const auto *issued = std::get_if<DocumentIssued>(&act.payload);
        if (!issued || isHandedOver(*issued)) continue;
        const auto what = issued->what.value_or(DocumentKind::OtherDocument);
        const auto name = issued->templateName.isEmpty() ? label(what, speech) : issued->templateName;
        for (const auto &party : issued->addressees) {
            if (!hasReceived(file, *issued, party)) addPaper(left, file, name, party, speech);
        }
    }
    for (const auto &sent : file.awaitingReceipt()) {
        if (!sent.document) addPaper(left, file, label(sent.what, speech), sent.recipient, speech);
    }
}

void addClaims(QStringList &left, const CaseFile &file, const Speech &speech)
{
    for (const auto &claim : file.claims) {
        if (!claim.isOpen()) continue;
        left << speech
                    .translate(leftOpenContext,
                               QT_TRANSLATE_NOOP("LeftOpen", "The claim “%1” has no outcome."))
                    .arg(claimInWords(claim.record, speech));
    }
}

/// Binding and keeping the file come after the closing.
bool comesAfterwards(const law::RuleId &rule)
{
    return rule == law::ids::FileBinding || rule == law::ids::ArchiveAward10Y ||
           rule == law::ids::ArchiveOther5Y;
}

void addPeriods(QStringList &left, const CaseFile &file, const law::Rules &rules, QDate today,
                const Speech &speech)
{
    for (const auto &clock : deadlines(file, rules, today)) {
        if (!clock.officeDuty || !clock.isOpen() || comesAfterwards(clock.period.rule)) continue;
        const auto *rule = rules.book.rule(clock.period.rule, rules.choices.overlay);
        if (!rule) continue;
        left << speech
                    .translate(leftOpenContext,
                               QT_TRANSLATE_NOOP("LeftOpen", "The period “%1” is open, due on %2."))
                    .arg(nameOf(*rule, speech), tiaocai::toText(clock.period.due));
    }
}

/// Originals are the parties' own.
void addOriginals(QStringList &left, const CaseFile &file, const Speech &speech)
{
    for (const auto &evidence : file.evidence) {
        if (!evidence.isKept()) continue;
        left << speech
                    .translate(
                        leftOpenContext,
                        QT_TRANSLATE_NOOP("LeftOpen", "The original of the evidence “%1” was not returned."))
                    .arg(evidence.item.number + u' ' + evidence.item.name);
    }
}

} // namespace

QStringList leftOpen(const CaseFile &file, const law::Rules &rules, QDate today, const Speech &speech)
{
    QStringList left;
    addHearings(left, file, speech);
    addPapers(left, file, speech);
    addClaims(left, file, speech);
    addOriginals(left, file, speech);
    addPeriods(left, file, rules, today, speech);
    return left;
}

} // namespace tiaocai::casework
