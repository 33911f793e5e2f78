// SPDX-License-Identifier: GPL-3.0-or-later
#include "arbitration/course.h"

#include "base/text.h"
#include "law/rule_ids.h"

#include <algorithm>

namespace tiaocai::casework {

using namespace Qt::StringLiterals;
using law::EventKind;

namespace {

struct CourseText {
    Q_DECLARE_TR_FUNCTIONS(Arbitration)
};

constexpr int longestExtension = 15; // law art. 43

bool isWorking(Stage stage)
{
    return stage == Stage::Preparing || stage == Stage::Scheduled || stage == Stage::Heard;
}

/// Where the case stood before it was suspended, commissioned or decided.
void goBack(CaseFile &file)
{
    const auto it = std::find_if(file.been.crbegin(), file.been.crend(), isWorking);
    const auto stage = it == file.been.crend() ? Stage::Preparing : *it;
    go(file, stage);
}

/// Days of extensions that the count which runs now has been given; a restart ends them.
int extendedSoFar(const CaseFile &file)
{
    int days = 0;
    for (const auto &act : file.effective) {
        const auto *extended = std::get_if<ExtensionApproved>(&act.payload);
        const auto *changed = std::get_if<ClaimsChangeDecided>(&act.payload);
        const auto *countered = std::get_if<CounterclaimDecided>(&act.payload);
        const bool added = act.kind() == ActKind::PartyAdded && file.acceptedOn && *file.acceptedOn <= act.on;
        const bool joined = countered && countered->decision == CounterclaimDecision::Joined;
        if (added || joined || (changed && changed->accepted == true)) days = 0;
        if (extended) days += extended->days;
    }
    return days;
}

Result<void> checkExtensionLength(const CaseFile &file, int days)
{
    const int before = extendedSoFar(file);
    if (days < 1 || before + days > longestExtension)
        return refuse(
            u"extension-too-long"_s,
            CourseText::tr(
                "The period may be extended by one to fifteen days in all; %n were approved before.", nullptr,
                before),
            u"法43; 规则45"_s, u"days"_s);
    if (before > 0)
        return refuse(
            u"extension-second"_s,
            CourseText::tr(
                "The period has been extended already. It can be extended again only after a restart."),
            u"法43; 规则45"_s);
    return {};
}

bool showsThatItWentOn(const Act &act)
{
    const auto kind = act.kind();
    return kind == ActKind::MediationAwardRepudiated || kind == ActKind::AwardMade ||
           kind == ActKind::HearingSet || kind == ActKind::HearingHeld;
}

/// The end of a suspension that nobody formally resumed: the case was decided, or went on; else it lasts.
std::optional<QDate> silentEnd(const CaseFile &file, const Act &suspended)
{
    auto it = std::find_if(file.effective.cbegin(), file.effective.cend(),
                           [&](const Act &act) { return act.id == suspended.id; });
    for (; it != file.effective.cend(); ++it) {
        if (it->kind() == ActKind::Resumed) return std::nullopt;
        if (showsThatItWentOn(*it)) return it->on;
    }
    return file.closing ? std::optional(file.closing->on) : std::nullopt;
}

bool isNotified(const CaseFile &file, const Act &act, const ExtensionApproved &payload)
{
    const auto parties = present(file, act.on);
    return std::all_of(parties.cbegin(), parties.cend(), [&](const PartyId &party) {
        const auto tells = [&](const Service &service) {
            return service.what == DocumentKind::ExtensionNotice && service.recipient == party;
        };
        return payload.notified.contains(party) ||
               std::any_of(file.services.cbegin(), file.services.cend(), tells);
    });
}

bool isEntrusted(const Act &act)
{
    const auto *ordered = std::get_if<InquiryOrdered>(&act.payload);
    return ordered && ordered->inquiry.value_or(InquiryKind::Own) != InquiryKind::Own;
}

/// When what was entrusted came back. A return does not say of which inquiry it is: of several at once all are waited for, but
/// for the office's own, of which none may be recorded. Nullopt: it is out still.
std::optional<QDate> returnedOn(const CaseFile &file, const Act &order)
{
    int ordered = 0, entrusted = 0, returned = 0;
    bool hasBegun = false;
    std::optional<QDate> last;
    for (const auto &act : file.effective) {
        hasBegun = hasBegun || act.id == order.id;
        if (act.kind() == ActKind::AwardMade && hasBegun) return std::min(act.on, last.value_or(act.on));
        if (act.kind() == ActKind::InquiryOrdered) {
            ++ordered;
            entrusted += isEntrusted(act);
        }
        if (act.kind() != ActKind::InquiryReturned || ordered == 0) continue;
        ++returned;
        if (hasBegun && returned >= entrusted) last = act.on;
        if (returned < ordered) continue;
        if (hasBegun) return last;
        ordered = entrusted = returned = 0;
    }
    return last;
}

} // namespace

void apply(CaseFile &file, const Act &, const CommissionedMediationAgreed &)
{
    go(file, Stage::Commissioned);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const CommissionedMediationAgreed &)
{
    sink.add(EventKind::CommissionedMediationAgreed, act.on);
}

void apply(CaseFile &file, const Act &, const CommissionedMediationEnded &)
{
    if (file.stage == Stage::Commissioned) goBack(file);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const CommissionedMediationEnded &)
{
    sink.add(EventKind::CommissionedMediationEnded, act.on);
}

Result<void> check(const CaseFile &file, const ActDraft &draft, const ExtensionApproved &payload,
                   const Ground &ground, QStringList &warnings)
{
    if (auto fits = checkExtensionLength(file, payload.days); !fits) return fits;
    const auto award = clockOf(file, ground, law::ids::ArbAward45);
    if (award && draft.on > award->period.unrolled)
        return refuse(u"extension-too-late"_s,
                      CourseText::tr("An extension counts only if it was approved by %1, the last day of the "
                                     "period; this one is of %2.")
                          .arg(toText(award->period.unrolled), toText(draft.on)),
                      u"法43; 规则45"_s);
    auto untold = activeParties(file);
    untold.removeIf([&](const PartyId &party) { return payload.notified.contains(party); });
    if (!untold.isEmpty())
        warnings.append(CourseText::tr("The written notice of the extension is missing for %1.")
                            .arg(namesOf(file, untold).join(CourseText::tr(", "))));
    return {};
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const ExtensionApproved &payload)
{
    if (sink.rules.choices.extensionWithoutNoticeCounts || isNotified(file, act, payload))
        sink.add(EventKind::ExtensionApproved, act.on).amount = payload.days;
}

void apply(CaseFile &file, const Act &, const Suspended &)
{
    go(file, Stage::OnHold);
}

void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const Suspended &)
{
    sink.add(EventKind::Suspended, act.on).until = silentEnd(file, act);
}

Result<void> check(const CaseFile &, const ActDraft &draft, const Resumed &payload, const Ground &,
                   QStringList &warnings)
{
    const auto idle = payload.groundEndedOn ? payload.groundEndedOn->daysTo(draft.on) : 0;
    if (idle > 0)
        warnings.append(
            CourseText::tr("The ground of the suspension had ended %n days before; the proceedings are "
                           "to be resumed at once.",
                           nullptr, int(idle)));
    return {};
}

void apply(CaseFile &file, const Act &, const Resumed &)
{
    if (file.stage == Stage::OnHold) goBack(file);
}

void emitClocks(ClockSink &sink, const CaseFile &, const Act &act, const Resumed &)
{
    sink.add(EventKind::Resumed, act.on);
}

Result<void> check(const CaseFile &, const ActDraft &, const AdvanceEnforcementDecided &payload,
                   const Ground &, QStringList &)
{
    if (payload.granted != true) return {};
    if (payload.amount <= Money())
        return refuse(u"bad-amount"_s, CourseText::tr("Enter the amount that is to be enforced in advance."),
                      u"法44"_s, u"amount"_s);
    if (!(payload.clearRight && payload.hardship))
        return refuse(
            u"advance-conditions"_s,
            CourseText::tr("Advance enforcement needs both: a clear right, and serious hardship of the "
                           "applicant without it."),
            u"法44"_s, payload.clearRight ? u"hardship"_s : u"clearRight"_s);
    return {};
}

Result<void> check(const CaseFile &, const ActDraft &, const InquiryOrdered &payload, const Ground &,
                   QStringList &warnings)
{
    if (payload.by.isEmpty()) warnings.append(CourseText::tr("Say who inquires: two persons go."));
    return {};
}

/// What a province leaves out of the period is said by its rules: what was entrusted to others, and what is waited for from
/// them without a suspension (浙江条例 36).
void emitClocks(ClockSink &sink, const CaseFile &file, const Act &act, const InquiryOrdered &payload)
{
    if (payload.inquiry.value_or(InquiryKind::Own) == InquiryKind::Own) return;
    sink.add(EventKind::InquiryOrdered, act.on).until = returnedOn(file, act);
}

} // namespace tiaocai::casework
