// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/older_copy.h"
#include "store/office_address.h"

#include <QElapsedTimer>

#include <optional>

namespace tiaocai::desk {

struct Reading;

Result<SeenState> stateOf(const Reading &at);

/// What this computer saw last of an office, kept outside its file: a copy that somebody puts back cannot take it along.
class Memory {
public:
    Memory() = default; ///< remembers nothing
    Memory(const QString &folder, const store::OfficeAddress &office);

    /// nullopt where the file goes on from what was seen, or says itself from where it goes on.
    Result<std::optional<OlderCopy>> compare(const Reading &at);
    /// Of what was seen last; 0: nothing was.
    int epochSeen(const Reading &at) const;
    /// The older copy is the office from here on.
    void accept(const Reading &at);
    /// As it stands now. What cannot be kept is not: the next state will be.
    void keep(const Reading &at);
    /// The same, where some time has gone by.
    void keepNowAndThen(const Reading &at);

private:
    std::optional<SeenState> seen(const Reading &at) const;

    QString m_file; ///< empty: none
    SeenState m_kept;
    bool m_isHeld = false; ///< what was seen stays so until the office says which state it means
    QElapsedTimer m_since;
};

} // namespace tiaocai::desk
