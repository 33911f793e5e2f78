// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/closing.h"

#include "base/text.h"
#include "casework/left_open.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;

namespace {

struct ClosingText {
    Q_DECLARE_TR_FUNCTIONS(Common)
};

bool isLent(const CaseFile &file)
{
    const auto *lent = last(file, ActKind::FileLent);
    const auto *returned = last(file, ActKind::FileReturned);
    return lent && (!returned || returned < lent);
}

/// Retention runs from archiving (archive practice; 办案规则 24 names no start).
std::optional<QDate> keptUntil(const CaseFile &file, const Ground &ground)
{
    const auto *archived = last(file, ActKind::FileArchived);
    if (!archived) return std::nullopt;
    const auto retention = std::get<FileArchived>(archived->payload).retention;
    const auto &rule =
        retention == Retention::TenYears ? law::ids::ArchiveAward10Y : law::ids::ArchiveOther5Y;
    return reckoned(rule, archived->on, ground.rules).due;
}

/// An award or a 调解书 that binds is undone by a court, or where a province lets it by the committee (浙江条例 42).
const Decision *effective(const CaseFile &file, QDate on)
{
    const auto binds = [on](const Decision &decision) {
        const bool counts = decision.what != DocumentKind::Agreement && !decision.repudiated;
        return counts && decision.effectiveOn && *decision.effectiveOn <= on;
    };
    const auto it = std::find_if(file.decisions.begin(), file.decisions.end(), binds);
    return it == file.decisions.end() ? nullptr : &*it;
}

/// The pause of limitation that lasts; nullptr.
const Act *pauseThatLasts(const CaseFile &file)
{
    const auto *paused = last(file, ActKind::LimitationPaused);
    const auto *resumed = last(file, ActKind::LimitationResumed);
    return paused && (!resumed || resumed < paused) ? paused : nullptr;
}

/// The day on which the pause of an act ended; nullopt while it lasts.
std::optional<QDate> resumedOn(const CaseFile &file, const Act &paused)
{
    const auto begin = std::find_if(file.effective.begin(), file.effective.end(),
                                    [&](const Act &act) { return act.id == paused.id; });
    const auto end = std::find_if(begin, file.effective.end(),
                                  [](const Act &act) { return act.kind() == ActKind::LimitationResumed; });
    return end == file.effective.end() ? std::nullopt : std::optional(end->on);
}

Result<void> checkClosingDay(const CaseFile &file, const ClosingApproved &closing)
{
    if (!file.closing)
        return refuse(u"not-concluded"_s,
                      ClosingText::tr("The case is not concluded yet. Record first how it ended."),
                      u"规则22"_s);
    if (closing.manner == file.closing->manner && closing.closedOn == file.closing->on) return {};
    return refuse(
        u"closing-differs"_s,
        ClosingText::tr(
            "The case ended on %1 (%2); approval cannot give it another day or manner. Correct the act that "
            "concluded it, or approve as it stands.")
            .arg(tiaocai::toText(file.closing->on), label(file.closing->manner)),
        u"规则22"_s);
}

/// Claim by claim and in sum the same: one of the two is wrong.
void warnOfAmount(const ClosingApproved &closing, QStringList &warnings)
{
    Money sum;
    for (const auto &result : closing.claims) {
        if (!result.amount) return;
        sum = sum + *result.amount;
    }
    if (closing.claims.isEmpty() || !closing.obtained || *closing.obtained == sum) return;
    warnings.append(ClosingText::tr("What was obtained in all, %1, differs from the sum of the claims, %2.")
                        .arg(tiaocai::toText(*closing.obtained), tiaocai::toText(sum)));
}

/// What the approval says of claims that had no outcome yet.
void settle(CaseFile &file, const ClosingApproved &closing)
{
    for (const auto &result : closing.claims) {
        if (auto *settled = claim(file, result.claim); settled && result.outcome != ClaimOutcome::Open) {
            settled->outcome = result.outcome;
            settled->obtained = result.amount ? result.amount : settled->obtained;
        }
    }
}

} // namespace

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const ContactLogged &payload)
{
    if (payload.demand) sink.add(law::EventKind::DemandMade, act.on);
    if (payload.complaint) sink.add(law::EventKind::ComplaintFiled, act.on);
}

/// The days of the pause do not count (law art. 27(3)), of all that is claimed.
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const LimitationPaused &)
{
    sink.add(law::EventKind::LimitationPaused, act.on).until = resumedOn(file, act);
}

Result<void> check(const CaseFile &file, const ActDraft &, const LimitationResumed &, const Ground &,
                   QStringList &)
{
    if (pauseThatLasts(file)) return {};
    return refuse(u"not-paused"_s, ClosingText::tr("Limitation is not paused. Record the pause first."),
                  u"法27; 规则28"_s);
}

Result<void> check(const CaseFile &file, const ActDraft &, const ClosingApproved &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = checkClosingDay(file, payload); !fits) return fits;
    if (file.kind == CaseKind::Arbitration && payload.manner == ClosingManner::ByAward && !payload.prevailed)
        return refuse(u"missing-data"_s, ClosingText::tr("Say who prevailed: the monthly form asks for it."),
                      u"规则22"_s, u"prevailed"_s);
    auto settled = file;
    settle(settled, payload);
    warnings << leftOpen(settled, ground.rules, ground.now.today(), Speech::ofWindow());
    warnOfAmount(payload, warnings);
    return {};
}

void apply(CaseFile &file, const Act &, const ClosingApproved &payload)
{
    file.closingApproved = true;
    settle(file, payload);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ClosingRevoked &, const Ground &ground,
                   QStringList &warnings)
{
    const auto *binding = effective(file, draft.on);
    if (!binding) return {};
    if (const auto *power = ground.rules.book.revocation(ground.rules.choices.overlay, draft.on)) {
        warnings << power->article + u"："_s + power->quotes.value(0).text;
        return {};
    }
    return refuse(
        u"already-effective"_s,
        ClosingText::tr(
            "%1 took effect on %2; the closing can no longer be revoked. Only a court undoes it: record "
            "the court's result.")
            .arg(binding->number.isEmpty() ? label(binding->what) : binding->number,
                 tiaocai::toText(*binding->effectiveOn)),
        u"法47, 50; 规则72"_s);
}

void apply(CaseFile &file, const Act &act, const ClosingRevoked &)
{
    file.closingApproved = false;
    if (file.kind != CaseKind::Mediation) return reopenArbitration(file, act);
    if (!file.closing) return;
    file.closing.reset();
    file.awaitingSignaturesSince.reset();
    file.items.clear();
    file.decisions.clear();
    file.performance = Performance::None;
    for (auto &claim : file.claims) {
        if (claim.outcome != ClaimOutcome::SplitOff && claim.outcome != ClaimOutcome::Dropped)
            claim.outcome = ClaimOutcome::Open;
    }
    go(file, Stage::Mediating);
}

Result<void> check(const CaseFile &file, const ActDraft &, const FileArchived &payload, const Ground &,
                   QStringList &)
{
    if (hasAward(file) && payload.retention != Retention::TenYears)
        return refuse(u"retention-too-short"_s,
                      ClosingText::tr("A case with an award is kept for at least ten years."), u"规则24"_s,
                      u"retention"_s);
    return {};
}

void apply(CaseFile &file, const Act &, const FileArchived &)
{
    go(file, Stage::Archived);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const FileArchived &)
{
    sink.add(law::EventKind::FileArchived, act.on);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const FileLent &payload)
{
    sink.add(law::EventKind::FileLent, act.on).sets = payload.until;
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const FileReturned &)
{
    sink.add(law::EventKind::FileReturned, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const FileLent &payload, const Ground &,
                   QStringList &)
{
    if (isLent(file))
        return refuse(u"file-lent"_s, ClosingText::tr("The file is lent out. Record its return first."),
                      u"规则23"_s);
    if (payload.until < draft.on)
        return refuse(u"bad-date"_s, ClosingText::tr("The loan cannot end before it begins."), {},
                      u"until"_s);
    if (payload.borrower == Borrower::PartyOrRepresentative && !payload.mainFileOnly)
        return refuse(u"side-file"_s,
                      ClosingText::tr("Parties and their representatives may see the main file only."),
                      u"规则23"_s, u"mainFileOnly"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &, const FileReturned &, const Ground &,
                   QStringList &)
{
    if (!isLent(file))
        return refuse(u"file-not-lent"_s, ClosingText::tr("The file is not lent out."), u"规则23"_s);
    return {};
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const FileDisposed &, const Ground &ground,
                   QStringList &)
{
    const auto until = keptUntil(file, ground);
    if (until && until->isValid() && draft.on <= *until)
        return refuse(
            u"retention-running"_s,
            ClosingText::tr("The file is to be kept until %1. It may be disposed of after that day.")
                .arg(tiaocai::toText(*until)),
            u"规则24"_s);
    return {};
}

} // namespace tiaocai::casework
