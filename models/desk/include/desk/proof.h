// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

namespace tiaocai::desk {

class Bench;

/// The counter that proves the office file and keeps copies of it.
class Proof {
public:
    explicit Proof(Bench &bench)
        : m_bench(bench)
    {
    }

    /// Empty where all is well.
    Result<QList<Problem>> verify() const;
    Result<void> backup(const QString &path) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
