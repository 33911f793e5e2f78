// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/permission.h"

#include "casework/act_codec.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::office {

using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

constexpr std::array everyAction{
    Action::ReadCases,      Action::RevealNumbers, Action::RegisterCase,    Action::ImportLedger,
    Action::VoidImport,     Action::PrintReport,   Action::ImportCalendar,  Action::ChangeSettings,
    Action::ChangeStaff,    Action::CorrectClock,  Action::ChangeRegisters, Action::PlanHearings,
    Action::CarryCases,     Action::FollowUp,      Action::VoidPack,        Action::Verify,
    Action::Backup,         Action::Restore,       Action::ReadAudit,       Action::ChangeAccounts,
    Action::ChangePassword, Action::ChangeKeys,    Action::ReadExchange,    Action::SendPackages,
    Action::TakePackages,   Action::AcceptGap,     Action::RestrictCase,    Action::PassCasesOn,
    Action::ChangeOfficeKey};

QList<Role> whoMay(Action action)
{
    switch (action) {
    case Action::ReadCases:
        return {Role::Clerk,           Role::Mediator,       Role::Arbitrator, Role::Head,
                Role::DistrictManager, Role::LegalAidLawyer, Role::Archivist};
    case Action::RegisterCase:
        return {Role::Clerk, Role::Mediator};
    case Action::ImportLedger:
        return {Role::Clerk, Role::Mediator, Role::Head};
    case Action::VoidImport:
    case Action::CorrectClock:
    case Action::VoidPack:
    case Action::Restore:
    case Action::ChangeAccounts:
    case Action::ChangeKeys:
    case Action::RestrictCase:
    case Action::PassCasesOn:
    case Action::ChangeOfficeKey:
        return {Role::Head};
    case Action::ReadExchange:
    case Action::SendPackages:
    case Action::TakePackages:
        return {Role::Clerk, Role::Mediator, Role::Arbitrator, Role::Head, Role::DistrictManager};
    case Action::AcceptGap:
        return {Role::Head, Role::DistrictManager};
    case Action::PrintReport:
        return {Role::Clerk, Role::Mediator, Role::Arbitrator, Role::Head, Role::DistrictManager};
    case Action::ImportCalendar:
    case Action::ChangeSettings:
    case Action::ChangeStaff:
    case Action::ChangeRegisters:
        return {Role::Head, Role::Administrator};
    case Action::PlanHearings:
    case Action::CarryCases:
        return {Role::Clerk, Role::Arbitrator, Role::Head};
    case Action::RevealNumbers:
    case Action::FollowUp:
        return {Role::Clerk, Role::Mediator, Role::Arbitrator, Role::Head};
    case Action::ChangePassword:
        return {Role::Clerk,           Role::Mediator,       Role::Arbitrator, Role::Head,
                Role::DistrictManager, Role::LegalAidLawyer, Role::Archivist,  Role::Administrator};
    case Action::Verify:
    case Action::ReadAudit:
        return {Role::Head, Role::DistrictManager, Role::Archivist, Role::Administrator};
    case Action::Backup:
        return {Role::Clerk, Role::Mediator, Role::Head, Role::Archivist, Role::Administrator};
    }
    return {};
}

template <typename What>
bool anyOf(const QList<Role> &roles, What what)
{
    return std::ranges::any_of(roles, [&](Role role) { return may(role, what); });
}

template <typename What>
bool anyRole(const Person &person, What what)
{
    return anyOf(person.rolesInForce(), what);
}

/// Who stands in does the other's work. Who belongs here and who gets in is none of it: else an absence of some days would give the
/// office away for good.
bool needsOwnRole(Action action)
{
    static constexpr std::array own{Action::ChangeStaff, Action::ChangeAccounts, Action::ChangeKeys,
                                    Action::ChangeOfficeKey};
    return std::ranges::find(own, action) != own.end();
}

template <typename What>
QString namesOfThoseWhoMay(What what)
{
    QStringList names;
    for (const auto &role : choices<Role>) {
        if (may(role.value, what)) names << label(role.value);
    }
    return names.join(Words::tr(", "));
}

template <typename What>
Refusal notPermitted(const Person &person, What what, const QString &words)
{
    return {u"not-permitted"_s,
            Words::tr("%1 may not do this: %2. It is the work of: %3.")
                .arg(person.name, words, namesOfThoseWhoMay(what)),
            {}};
}

Refusal notByStandingIn(const Person &person, Action what, const QString &words)
{
    return {
        u"not-permitted"_s,
        Words::tr("%1 may not do this: %2. It is the work of: %3. Who stands in for one of them does not do "
                  "it in his place.")
            .arg(person.name, words, namesOfThoseWhoMay(what)),
        {}};
}

tl::unexpected<Refusal> headsAlone(const Person &person, const QString &what)
{
    return refuse(u"not-permitted"_s, Words::tr("%1 may not do this: %2").arg(person.name, what));
}

/// One's own acts, or as head anybody's.
bool mayCorrect(const Person &person, const casework::Payload &payload, const casework::CaseFile *file)
{
    const auto *correction = std::get_if<casework::ActCorrected>(&payload);
    const auto *wrong = correction && file ? file->act(correction->act) : nullptr;
    return !wrong || wrong->recordedBy == person.id || person.actsAs(Role::Head);
}

QString words(Action action)
{
    switch (action) {
    case Action::ReadCases:
        return Words::tr("read cases");
    case Action::RevealNumbers:
        return Words::tr("see ID numbers and telephones whole");
    case Action::RegisterCase:
        return Words::tr("register a case");
    case Action::ImportLedger:
        return Words::tr("import a ledger");
    case Action::VoidImport:
        return Words::tr("undo an import");
    case Action::PrintReport:
        return Words::tr("print a report");
    case Action::ImportCalendar:
        return Words::tr("import a calendar");
    case Action::ChangeSettings:
        return Words::tr("change the office's settings");
    case Action::ChangeStaff:
        return Words::tr("change the staff");
    case Action::CorrectClock:
        return Words::tr("record that the clock was corrected");
    case Action::ChangeRegisters:
        return Words::tr("change the registers of the court");
    case Action::PlanHearings:
        return Words::tr("plan hearings");
    case Action::CarryCases:
        return Words::tr("take cases out and check them in");
    case Action::FollowUp:
        return Words::tr("enter what is done about a case that is followed up");
    case Action::VoidPack:
        return Words::tr("void a pack of cases");
    case Action::Verify:
        return Words::tr("check the office file");
    case Action::Backup:
        return Words::tr("make a backup");
    case Action::Restore:
        return Words::tr("restore a backup");
    case Action::ReadAudit:
        return Words::tr("read the audit");
    case Action::ChangeAccounts:
        return Words::tr("give and unlock accounts");
    case Action::ChangePassword:
        return Words::tr("change the own password");
    case Action::ChangeKeys:
        return Words::tr("make, enroll and revoke keys");
    case Action::ReadExchange:
        return Words::tr("see what was exchanged");
    case Action::SendPackages:
        return Words::tr("make packages for other offices");
    case Action::TakePackages:
        return Words::tr("take packages and receipts of other offices");
    case Action::AcceptGap:
        return Words::tr("accept that a package does not come");
    case Action::RestrictCase:
        return Words::tr("say who may see a single case");
    case Action::PassCasesOn:
        return Words::tr("pass all cases of one person on to another");
    case Action::ChangeOfficeKey:
        return Words::tr("draw another key for the office");
    }
    return {};
}

} // namespace

bool may(Role role, Action action)
{
    return whoMay(action).contains(role);
}

bool may(Role role, ActKind act)
{
    const auto facts = casework::facts(act);
    const auto isNamed = [&](Role one) { return facts.decides.contains(one) || facts.records.contains(one); };
    return isNamed(role) || (role == Role::Mediator && isNamed(Role::Clerk));
}

bool may(const Person &person, Action action)
{
    return needsOwnRole(action) ? anyOf(person.roles, action) : anyRole(person, action);
}
bool may(const Person &person, ActKind act)
{
    return anyRole(person, act);
}

QList<Role> whoMay(ActKind act)
{
    QList<Role> roles;
    for (const auto &role : choices<Role>) {
        if (may(role.value, act)) roles << role.value;
    }
    return roles;
}

QStringList whatHeMay(const Person &person)
{
    QStringList list;
    for (const auto action : everyAction) {
        if (may(person, action)) list << words(action);
    }
    return list;
}

Result<void> allowed(const Person &person, Action action)
{
    if (may(person, action)) return {};
    return tl::unexpected(anyRole(person, action) ? notByStandingIn(person, action, words(action))
                                                  : notPermitted(person, action, words(action)));
}

Result<void> allowed(const Person &person, ActKind act)
{
    if (may(person, act)) return {};
    return tl::unexpected(notPermitted(person, act, casework::label(act)));
}

Result<void> mayGive(const Person &giver, const PersonId &to, const QList<Role> &roles)
{
    // An office that nobody belongs to yet takes its first head from whoever has the file.
    if (giver.has(Role::Head) || giver.id.isNull()) return {};
    if (!roles.contains(Role::Head) && to != giver.id) return {};
    return refuse(u"not-permitted"_s,
                  Words::tr("%1 may not do this: the roles of a head, and one's own, are given by a head of "
                            "office.")
                      .arg(giver.name));
}

Result<void> mayUnmake(const Person &giver, const QList<Role> &roles)
{
    if (giver.has(Role::Head) || !roles.contains(Role::Head)) return {};
    return headsAlone(giver, Words::tr("who is head of office any more is decided by a head alone."));
}

Result<void> mayLend(const Person &giver, const Person &absent, const PersonId &substitute)
{
    if (!giver.has(Role::Head) && giver.id != absent.id && anyOf(absent.roles, Action::ReadCases))
        return headsAlone(giver, Words::tr("who stands in for somebody that sees cases is said by a head of "
                                           "office, or by whom he stands in for."));
    return mayGive(giver, substitute, absent.roles);
}

Result<void> maySet(const Person &person, const Settings &before, const Settings &after)
{
    const bool isApproval = before.mediationApproval != after.mediationApproval ||
                            before.arbitrationApproval != after.arbitrationApproval;
    if (!isApproval || person.has(Role::Head)) return {};
    return headsAlone(person, Words::tr("which acts need a signature is decided by a head of office."));
}

bool mayDecide(const Person &person, ActKind act)
{
    const auto decides = casework::facts(act).decides;
    return std::ranges::any_of(person.rolesInForce(), [&](Role role) {
        return decides.contains(role) || (role == Role::Mediator && decides.contains(Role::Clerk));
    });
}

bool mustPropose(const Person &person, ActKind act, Approval asked)
{
    if (asked == Approval::Nobody || mayDecide(person, act) || !may(person, act)) return false;
    return asked == Approval::WhoDecides || casework::facts(act).decides.contains(Role::Head);
}

Approval approvalAsked(const Settings &settings, casework::CaseKind of)
{
    return of == casework::CaseKind::Mediation ? settings.mediationApproval : settings.arbitrationApproval;
}

QString whoDecides(ActKind act)
{
    QStringList names;
    for (const auto role : casework::facts(act).decides)
        names << label(role);
    return names.join(Words::tr(", "));
}

Result<void> allowed(const Person &person, const casework::ActDraft &draft, const casework::CaseFile *file)
{
    const auto kind = casework::kindOf(draft.payload);
    if (anyRole(person, kind) && mayCorrect(person, draft.payload, file)) return {};
    return tl::unexpected(notPermitted(person, kind, casework::label(kind)));
}

} // namespace tiaocai::office
