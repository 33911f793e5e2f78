// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/permission.h"

#include "casework/act_codec.h"
#include "words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::office {

using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

/// The letters by which ACTS.md's roles column names a role; empty for those who record nothing.
QString letters(Role role)
{
    switch (role) {
    case Role::Clerk:
        return u"C"_s;
    case Role::Mediator:
        return u"MC"_s;
    case Role::Arbitrator:
        return u"A"_s;
    case Role::Head:
        return u"H"_s;
    case Role::Archivist:
        return u"R"_s;
    case Role::DistrictManager:
    case Role::LegalAidLawyer:
    case Role::Administrator:
        return {};
    }
    return {};
}

/// The column's letters; words such as "parties" or "mediation" are no roles. Acts that anybody who works on cases may
/// enter carry no letter of their own: documents (by the document) and corrections (who recorded it, or H).
QString lettersOf(ActKind act)
{
    if (act == ActKind::DocumentIssued || act == ActKind::ActCorrected) return u"CMAHR"_s;
    static const QRegularExpression letter(u"\\b[CMAHR]\\b"_s);
    QString found;
    const auto roles = casework::facts(act).roles;
    for (auto match = letter.globalMatch(roles); match.hasNext();)
        found += match.next().captured();
    return found;
}

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
        return {Role::Head};
    case Action::PrintReport:
        return {Role::Clerk, Role::Mediator, Role::Arbitrator, Role::Head, Role::DistrictManager};
    case Action::ImportCalendar:
    case Action::ChangeSettings:
    case Action::ChangeStaff:
        return {Role::Head, Role::Administrator};
    case Action::Verify:
        return {Role::Head, Role::DistrictManager, Role::Archivist, Role::Administrator};
    case Action::Backup:
        return {Role::Clerk, Role::Mediator, Role::Head, Role::Archivist, Role::Administrator};
    }
    return {};
}

template <typename What>
bool anyRole(const Person &person, What what)
{
    return person.active && std::ranges::any_of(person.roles, [&](Role role) { return may(role, what); });
}

template <typename What>
QString namesOfThoseWhoMay(What what)
{
    QStringList names;
    for (const auto &[role, name] : roles.rows) {
        if (may(role, what)) names << label(role);
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

QString words(Action action)
{
    switch (action) {
    case Action::ReadCases:
        return Words::tr("read cases");
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
    case Action::Verify:
        return Words::tr("check the office file");
    case Action::Backup:
        return Words::tr("make a backup");
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
    const auto needed = lettersOf(act);
    return std::ranges::any_of(letters(role), [&](QChar letter) { return needed.contains(letter); });
}

bool may(const Person &person, Action action)
{
    return anyRole(person, action);
}
bool may(const Person &person, ActKind act)
{
    return anyRole(person, act);
}

Refusal refusal(const Person &person, Action action)
{
    return notPermitted(person, action, words(action));
}
Refusal refusal(const Person &person, ActKind act)
{
    return notPermitted(person, act, casework::label(act));
}

} // namespace tiaocai::office
