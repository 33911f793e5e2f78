// SPDX-License-Identifier: GPL-3.0-or-later
#include "login.h"

#include "pending.h"
#include "vault/office_key.h"
#include "vault/password.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;
using office::Event;

namespace {

constexpr int triesBeforeWaiting = 4;
constexpr qint64 secondsOfMinute = 60, secondsOfDay = 24 * 60 * secondsOfMinute;

/// The failures behind the last login, those that wait beside the file among them.
QList<store::AuditLine> failuresOf(const QString &person, QList<store::AuditLine> failures,
                                   const QList<store::AuditLine> &waiting)
{
    for (const auto &line : waiting) {
        if (line.subject != person) continue;
        if (line.what == name(Event::Login)) failures.clear();
        if (line.what == name(Event::LoginFailed)) failures << line;
    }
    return failures;
}

} // namespace

QDateTime lockedUntil(int failures, const QDateTime &last)
{
    if (failures <= triesBeforeWaiting) return {};
    const int doublings = std::min(failures - triesBeforeWaiting - 1, 11);
    return last.addSecs(std::min(secondsOfMinute << doublings, secondsOfDay));
}

Result<QDateTime> lockedUntil(const Reading &at, const PersonId &person)
{
    return store::Audit(at.file)
        .sinceLast({name(Event::Login), name(Event::Unlocked)}, name(Event::LoginFailed), person.toString())
        .map([&](const QList<store::AuditLine> &kept) {
            const auto waiting = files::WaitingLines::read(pendingPath(at.file.address()));
            const auto failures = failuresOf(person.toString(), kept, linesIn(waiting));
            const auto until =
                failures.isEmpty() ? QDateTime() : lockedUntil(int(failures.size()), failures.last().at);
            return until > at.now.moment ? until : QDateTime();
        });
}

Result<office::Person> passwordNeeded()
{
    return refuse(
        u"login-needed"_s,
        Words::tr("This office asks who works with it. Say who you are and give your password: in the "
                  "window, or on the command line with --as NAME --passphrase-file FILE."));
}

Result<void> provedByPassword(Bench &bench, const office::Person &person, const vault::Secret *password)
{
    const auto at = bench.reading();
    if (!password) return passwordNeeded().map([](const office::Person &) {});
    const auto verifier = at.history.passwords.value(person.id);
    if (verifier.isEmpty())
        return refuse(u"login-needed"_s,
                      Words::tr("%1 has no password yet. The head of office gives one.").arg(person.name));
    const auto until = lockedUntil(at, person.id);
    if (!until) return refuse(until);
    if (until->isValid())
        return refuse(
            u"locked-out"_s,
            Words::tr("After several wrong passwords the account of %1 waits until %2. The head of office "
                      "can unlock it.")
                .arg(person.name, until->toString(u"yyyy-MM-dd HH:mm"_s)));
    if (vault::isPassword(*password, verifier)) return {};
    // A try that cannot be kept is no try: else they would not be counted.
    return bench.note(Event::LoginFailed, person.id.toString()).and_then([&]() -> Result<void> {
        return refuse(u"wrong-password"_s,
                      Words::tr("This is not the password of %1. Type it again.").arg(person.name));
    });
}

Result<void> provedBySheet(const Reading &at, const office::Person &person, const QString &code)
{
    if (hasSecond(at, person.id)) return tl::unexpected(secondNeeded());
    return isOnSheet(at, code);
}

Result<void> renewed(Bench &bench, const vault::Secret &password)
{
    const auto verifier = bench.standing().history.passwords.value(bench.actor.id);
    if (!bench.lock || !vault::isOutdated(verifier)) return {};
    return bench.perform(office::Action::ChangePassword, u"renew password"_s,
                         [&](Writing &at) { return at.decide(passwordOf(at, at.actor.id, password)); });
}

Result<KeyHeld> keyOf(const office::OfficeFile &history, const PersonId &person, const Credential &who)
{
    if (!history.isSealed()) return KeyHeld();
    const auto held = [&](vault::OfficeKey &&key) {
        return key.remember(history.formerWords).map([&] {
            return KeyHeld(std::make_shared<const vault::OfficeKey>(std::move(key)));
        });
    };
    if (who.recoveryCode.isEmpty())
        return vault::OfficeKey::unwrapped(history.keys.value(person), *who.password).and_then(held);
    return vault::passphrase(who.recoveryCode.trimmed().toUpper()).and_then([&](const vault::Secret &code) {
        return vault::OfficeKey::unwrapped(history.recoveryKey, code).and_then(held);
    });
}

office::PasswordSet passwordOf(const Reading &at, const PersonId &person, const vault::Secret &password)
{
    return {person, vault::verifierOf(password), at.key() ? at.key()->wrapped(password) : QString()};
}

bool hasSecond(const Reading &at, const PersonId &person)
{
    const auto staff = at.history.staff(at.history.staffDay(at.today()));
    return std::ranges::any_of(staff, [&](const office::Person &other) {
        return other.id != person && at.history.passwords.contains(other.id) &&
               office::may(other, Action::ChangeAccounts);
    });
}

Result<void> isOnSheet(const Reading &at, const QString &code)
{
    const auto typed = vault::passphrase(code.trimmed().toUpper());
    if (typed && vault::isPassword(*typed, at.history.recovery)) return {};
    return tl::unexpected(wrongRecoveryCode());
}

Refusal wrongRecoveryCode()
{
    return {u"wrong-recovery-code"_s,
            Words::tr("This is not the code of this office's recovery sheet. Type it as it stands there."),
            {}};
}

Refusal secondNeeded()
{
    return {
        u"second-person-needed"_s,
        Words::tr(
            "A forgotten password is replaced by a second person. Ask somebody else who may give accounts."),
        {}};
}

} // namespace tiaocai::desk
