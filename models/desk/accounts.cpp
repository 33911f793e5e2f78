// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/accounts.h"

#include "base/text.h"
#include "login.h"
#include "sealing.h"
#include "vault/office_key.h"
#include "vault/password.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

Result<void> areThere(const Reading &at)
{
    if (at.history.hasAccounts()) return {};
    return refuse(
        u"no-accounts"_s,
        Words::tr("This office has no accounts yet: whoever has its file can read it. Set them up first."));
}

Result<office::Person> whoIsCalled(const Reading &at, const QString &name)
{
    const auto staff = at.history.staff(at.history.staffDay(at.today()));
    const auto person = std::ranges::find(staff, normalized(name), &office::Person::name);
    if (person != staff.end()) return *person;
    return refuse(u"unknown-person"_s, Words::tr("Nobody of the staff is called %1.").arg(name));
}

/// He had a password when the office's key was changed, and has got none since.
Result<bool> lostPassword(const Reading &at, const PersonId &person)
{
    return store::OfficeActs(at.file).all().map([&](const QList<office::OfficeAct> &acts) {
        bool has = false, lost = false;
        for (const auto &act : acts) {
            const auto *set = std::get_if<office::PasswordSet>(&act.payload);
            const bool isHis = set && set->person == person;
            const bool isChange = std::holds_alternative<office::KeyChanged>(act.payload);
            lost = (lost && !isHis) || (isChange && has);
            has = (has || isHis) && !isChange;
        }
        return lost;
    });
}

/// Nobody becomes another head by changing the key.
Result<void> needsNoSheet(const Reading &at, const office::Person &person)
{
    if (!office::may(person, Action::ChangeAccounts) || person.id == at.actor.id) return {};
    const auto lost = lostPassword(at, person.id);
    if (!lost) return refuse(lost);
    if (!*lost) return {};
    return refuse(
        u"recovery-sheet-needed"_s,
        Words::tr("%1 may give accounts and lost his password with the office's former key. He gets "
                  "another one by the recovery sheet.")
            .arg(person.name));
}

Result<void> setPassword(Writing &at, const PersonId &person, const vault::Secret &password)
{
    return at.decide(passwordOf(at, person, password));
}

Result<Account> accountOf(const Reading &at, const office::Person &person)
{
    if (!at.history.passwords.contains(person.id)) return Account{person};
    return lockedUntil(at, person.id).map([&](const QDateTime &until) {
        return Account{person, until.isValid() ? AccountState::Locked : AccountState::Active, until};
    });
}

} // namespace

bool Accounts::areSetUp() const
{
    return m_bench.standing().history.hasAccounts();
}

std::shared_ptr<const vault::OfficeKey> Accounts::key() const
{
    return m_bench.reading().file.key();
}

Result<QList<Account>> Accounts::list() const
{
    return m_bench.ask(Action::ChangeAccounts, u"accounts"_s,
                       [](const Reading &at) -> Result<QList<Account>> {
                           if (auto there = areThere(at); !there) return refuse(there);
                           QList<Account> accounts;
                           for (const auto &person : at.history.staff(at.history.staffDay(at.today()))) {
                               const auto account = accountOf(at, person);
                               if (!account) return refuse(account);
                               accounts << *account;
                           }
                           return accounts;
                       });
}

Result<std::optional<Refusal>> Accounts::setUp(const vault::Secret &password, const Deliver &deliver)
{
    const auto body = [&](Writing &at) -> Result<void> {
        if (at.history.hasAccounts())
            return refuse(u"accounts-there"_s, Words::tr("The office has accounts already."));
        const auto code = vault::recoveryCode();
        const auto typed = vault::passphrase(code);
        if (!typed) return refuse(typed);
        at.file.unlock(std::make_shared<const vault::OfficeKey>(vault::OfficeKey::fresh()));
        return at.decide(office::AccountsSetUp{vault::verifierOf(*typed), at.key()->wrapped(*typed)})
            .and_then([&] { return setPassword(at, at.actor.id, password); })
            .and_then([&] { return sealWhatStandsThere(at); })
            .and_then([&] { return deliver(code); });
    };
    const auto done = m_bench.perform(Action::ChangeAccounts, u"set up accounts"_s, body);
    if (done) return wipeTraces(m_bench);
    if (!areSetUp()) m_bench.reading().file.unlock({});
    return refuse(done);
}

Result<std::optional<Refusal>> Accounts::changeKey(const vault::Secret &password, const Deliver &deliver)
{
    const auto before = key();
    const auto body = [&](Writing &at) -> Result<void> {
        if (auto there = areThere(at); !there) return there;
        if (!at.key())
            return refuse(u"not-sealed"_s,
                          Words::tr("The accounts of this office are of an early version and seal "
                                    "nothing: there is no key to change."));
        const auto code = vault::recoveryCode();
        const auto typed = vault::passphrase(code);
        if (!typed) return refuse(typed);
        return sealAnew(at, *typed)
            .and_then([&] { return setPassword(at, at.actor.id, password); })
            .and_then([&] { return deliver(code); });
    };
    const auto done = m_bench.perform(Action::ChangeOfficeKey, u"change office key"_s, body);
    if (done) return wipeTraces(m_bench);
    m_bench.reading().file.unlock(before);
    return refuse(done);
}

Result<void> Accounts::give(const QString &name, const vault::Secret &password)
{
    return m_bench.perform(Action::ChangeAccounts, u"give account"_s, [&](Writing &at) -> Result<void> {
        const auto person = areThere(at).and_then([&] { return whoIsCalled(at, name); });
        if (!person) return refuse(person);
        if (at.history.passwords.contains(person->id))
            return refuse(
                u"has-account"_s,
                Words::tr("%1 has a password already. Where it was forgotten, give another one by the "
                          "recovery sheet.")
                    .arg(person->name));
        return needsNoSheet(at, *person).and_then([&] { return setPassword(at, person->id, password); });
    });
}

Result<void> Accounts::recover(const QString &name, const vault::Secret &password, const QString &code)
{
    const auto body = [&](Writing &at) -> Result<void> {
        const auto person = areThere(at).and_then([&] { return whoIsCalled(at, name); });
        if (!person) return refuse(person);
        if (person->id == at.actor.id && hasSecond(at, person->id)) return tl::unexpected(secondNeeded());
        return isOnSheet(at, code).and_then([&] { return setPassword(at, person->id, password); });
    };
    return m_bench.perform(Action::ChangeAccounts, u"recover account"_s, body)
        .and_then([&]() -> Result<void> {
            const auto person = whoIsCalled(m_bench.reading(), name);
            return person ? m_bench.note(office::Event::Unlocked, person->id.toString()) : refuse(person);
        });
}

Result<void> Accounts::unlock(const QString &name)
{
    const auto person = m_bench.ask(Action::ChangeAccounts, u"unlock account"_s, [&](const Reading &at) {
        return areThere(at).and_then([&] { return whoIsCalled(at, name); });
    });
    return person ? m_bench.note(office::Event::Unlocked, person->id.toString()) : refuse(person);
}

Result<void> Accounts::confirm(const QString &name, const vault::Secret &password)
{
    const auto at = m_bench.reading();
    return areThere(at)
        .and_then([&] { return whoIsCalled(at, name); })
        .and_then([&](const office::Person &person) { return provedByPassword(m_bench, person, &password); });
}

Result<void> Accounts::changePassword(const vault::Secret &password)
{
    return m_bench.perform(Action::ChangePassword, u"change password"_s, [&](Writing &at) -> Result<void> {
        return areThere(at).and_then([&] { return setPassword(at, at.actor.id, password); });
    });
}

} // namespace tiaocai::desk
