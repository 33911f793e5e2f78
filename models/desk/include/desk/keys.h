// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/choice.h"
#include "exchange/card.h"

namespace tiaocai::desk {

class Bench;

/// `Own` signs what leaves; `Enrolled` is believed; `Rotated`: another one has taken over.
enum class KeyState { Own, Enrolled, Rotated, Revoked };
constexpr auto choicesOf(KeyState)
{
    return std::array{
        Choice{KeyState::Own, "own", QT_TRANSLATE_NOOP("Choice", "The office's own")},
        Choice{KeyState::Enrolled, "enrolled", QT_TRANSLATE_NOOP("Choice", "Enrolled")},
        Choice{KeyState::Rotated, "rotated", QT_TRANSLATE_NOOP("Choice", "Taken over from")},
        Choice{KeyState::Revoked, "revoked", QT_TRANSLATE_NOOP("Choice", "Revoked")},
    };
}

struct KeyView {
    exchange::KeyCard card;
    KeyState state = KeyState::Own;
    bool isOwn = false;
    QString replaces = {}; ///< UUID of the office that this one follows
};

/// The counter of the keys by which offices know each other's packages (EXCHANGE-FORMAT.md section 8). The private halves stand in
/// the file sealed under the office's key: every method that needs them refuses `no-accounts` and `no-keys`.
class Keys {
public:
    explicit Keys(Bench &bench)
        : m_bench(bench)
    {
    }

    /// The office's own. Refuses `keys-there`.
    Result<KeyView> create();
    /// The file (.tckey) that others enroll.
    Result<QByteArray> card() const;
    Result<KeyView> own() const;
    /// `fingerprint`: as it stands on the printed sheet. `replaces`: an office whose file was lost, by UUID, code or name; empty:
    /// none. Refuses what readCard() does, `fingerprint-differs`, `code-taken`, `unknown-office`.
    Result<KeyView> enroll(const QByteArray &card, const QString &fingerprint, const QString &replaces);
    /// New keys in the place of the present ones, whose card both have signed.
    Result<QByteArray> rotate();
    /// A court's key under which its centres write credit codes: it goes to each with the next feedback. Its id. Refuses
    /// `not-a-court`, `keys-there`.
    Result<QString> createForEmployers();
    /// The id of that key; empty: there is none.
    Result<QString> forEmployers() const;
    /// The office's own, then those of others, in order of entry.
    Result<QList<KeyView>> list() const;
    /// Nothing that it signed is taken from here on. Refuses `unknown-key`.
    Result<KeyView> revoke(const QString &id, const QString &reason);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
