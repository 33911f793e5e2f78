// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/office.h"
#include "vault/office_key.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace tiaocai::desk {

class Bench;

enum class AccountState { None, Active, Locked };
constexpr auto choicesOf(AccountState)
{
    return std::array{
        Choice{AccountState::None, "none", QT_TRANSLATE_NOOP("Choice", "No password yet")},
        Choice{AccountState::Active, "active", QT_TRANSLATE_NOOP("Choice", "Has a password")},
        Choice{AccountState::Locked, "locked", QT_TRANSLATE_NOOP("Choice", "Locked")},
    };
}

struct Account {
    office::Person person;
    AccountState state = AccountState::None;
    QDateTime lockedUntil = {}; ///< invalid: is not
};

/// The counter of who gets in. An office without accounts is open to whoever has its file.
class Accounts {
public:
    explicit Accounts(Bench &bench)
        : m_bench(bench)
    {
    }

    /// Whether every program asks who works with the file. Nobody is refused.
    bool areSetUp() const;
    /// Seals what the window keeps beside the file; none: the office has no accounts, or nobody has logged in.
    std::shared_ptr<const vault::OfficeKey> key() const;
    /// Of everybody who belongs to the office. Refuses `no-accounts`.
    Result<QList<Account>> list() const;

    /// Hands the code for the recovery sheet on before anything is kept: a sheet that cannot be made has set nothing up.
    using Deliver = std::function<Result<void>(const QString &code)>;
    /// For the whole office; who acts has this password, the others get theirs from give(). Refuses `accounts-there`. The answer is
    /// what has to be known beside: `traces-left`, until the next login.
    Result<std::optional<Refusal>> setUp(const vault::Secret &password, const Deliver &deliver);
    /// The first password of somebody. Refuses `has-account`, `unknown-person`, `no-accounts`, and `recovery-sheet-needed` for
    /// another head who had one before the key was changed: nobody becomes him by changing it.
    Result<void> give(const QString &name, const vault::Secret &password);
    /// Another one in the place of one that was forgotten, by a second person and the code on the sheet; where nobody else may
    /// give accounts, the sheet is enough. Refuses `wrong-recovery-code`, `second-person-needed`.
    Result<void> recover(const QString &name, const vault::Secret &password, const QString &code);
    /// After too many wrong passwords.
    Result<void> unlock(const QString &name);
    /// Who stands beside the one who acts says that it is he: a wrong password counts as it does at the login. Refuses
    /// `no-accounts`, `unknown-person`, `login-needed`, `locked-out`, `wrong-password`.
    Result<void> confirm(const QString &name, const vault::Secret &password);
    /// Another key of the office, and another recovery sheet: what somebody who left keeps of the file opens nothing of what comes.
    /// Who acts has this password, the others get theirs from give(). Backups of before stay as they are. Refuses `no-accounts`,
    /// `not-sealed` (the first accounts had no key). The answer is as of setUp().
    Result<std::optional<Refusal>> changeKey(const vault::Secret &password, const Deliver &deliver);
    /// One's own.
    Result<void> changePassword(const vault::Secret &password);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
