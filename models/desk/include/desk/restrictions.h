// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

namespace tiaocai::desk {

class Bench;

/// A case that not everybody sees: by its number, and nothing else of it.
struct RestrictedCase {
    office::Restriction restriction;
    QString number;
};

/// The counter of who may see a single case. Others have it in no list and no search, and are told at its number that it is
/// restricted; figures count it.
class Restrictions {
public:
    explicit Restrictions(Bench &bench)
        : m_bench(bench)
    {
    }

    /// Every case that is restricted, for who may restrict them.
    Result<QList<RestrictedCase>> list() const;
    /// In the place of what was said of the case before. Refuses `unknown-case`, and what office::restrictCase() refuses.
    Result<void> restrictCase(const office::CaseRestricted &to);
    /// Also of a case that he does not see himself: it is in the audit. Refuses `not-restricted`, `missing-data`.
    Result<void> lift(const CaseId &id, const QString &reason);
    /// By number or id, also of a case that he does not see. Refuses `unknown-case`.
    Result<CaseId> find(const QString &numberOrId) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
