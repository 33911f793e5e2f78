// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <memory>

namespace tiaocai::vault {

/// Bytes that stand in locked memory, are never copied and are wiped when they go: a key, a passphrase.
class Secret {
public:
    /// `size` bytes of zero, to be filled in place.
    explicit Secret(qsizetype size);
    Secret(Secret &&) noexcept = default;
    Secret &operator=(Secret &&) noexcept = default;

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }

private:
    struct Wiped {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wiped> m_bytes;
    qsizetype m_size;
};

/// A passphrase as a person typed it, in one written form (NFKC), so that two input methods make one. Refuses
/// `no-passphrase` where nothing but blanks stands there.
Result<Secret> passphrase(const QString &typed);

} // namespace tiaocai::vault
