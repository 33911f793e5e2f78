// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "office/registers.h"

#include <QJsonObject>

namespace tiaocai::desk {

class Bench;

/// The counter of the hearings: where, when and by whom an arbitration court hears its cases.
class Hearings {
public:
    explicit Hearings(Bench &bench)
        : m_bench(bench)
    {
    }

    /// As they stand today.
    const office::Registers &registers() const;
    QJsonObject registersFile() const;
    /// Whoever is named and does not yet belong to the staff is added with his role. What is as it was changes nothing.
    /// Refuses what office/registers_file.h and checkRegisters() refuse.
    Result<office::RegisterChanges> importRegisters(const QByteArray &json);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
