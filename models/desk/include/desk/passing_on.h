// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

#include <functional>

namespace tiaocai::desk {

class Bench;

/// The open cases of somebody, and what becomes of them.
struct CasesToPass {
    QList<CaseRow> cases; ///< that go to somebody else as their handler
    QList<CaseRow>
        tribunals;      ///< in which he sits: another tribunal is composed there, case by case (规则 37)
    int restricted = 0; ///< that who acts, or who is to take them, does not see: they stay
};

/// The counter of all cases of one person, when he leaves or is away for long.
class PassingOn {
public:
    explicit PassingOn(Bench &bench)
        : m_bench(bench)
    {
    }

    /// What pass() would do. `to` may be null: nobody was chosen yet. Refuses `unknown-person`.
    Result<CasesToPass> preview(const PersonId &from, const PersonId &to) const;
    /// One act in each case, all or none, with this reason; `deliver` puts the list on paper, and where that cannot be done nothing
    /// is passed on. Refuses `unknown-person`, `same-person`, `no-cases`, `missing-data`, and what Cases::record() refuses.
    using Deliver = std::function<Result<void>(const CasesToPass &)>;
    Result<CasesToPass> pass(const PersonId &from, const PersonId &to, const QString &reason,
                             const Deliver &deliver = {});

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
