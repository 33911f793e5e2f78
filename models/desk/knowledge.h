// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace tiaocai::desk {

/// How far the records are read: whole, up to a day of recording, or exactly as far as an issued report saw them.
struct CutOff {
    QDate on;                              ///< the day on which cases stand
    std::optional<QDate> recordedBy = {};  ///< acts recorded later are not seen
    std::optional<QDate> effectiveBy = {}; ///< nor acts of a later day; what undoes earlier ones is
    std::optional<qint64> lastAct = {};    ///< nor those after this place in the file
    std::optional<qint64> officeActs = {}; ///< acts of the office beyond this number are not seen
};

/// Which cases are asked for: those that were with the office on any day between two.
struct Scope {
    QDate from, to;
    bool withAccounts = false; ///< for reports
};

/// What the office knew at a cut-off: its settings and calendar of then, and its cases.
struct Knowledge {
    office::OfficeFile history;
    law::Calendar calendar;
    QDate on;
    QList<statistics::CaseFacts> facts;
    QList<statistics::CaseAccount> accounts; ///< of the same cases, in the same order
    QList<Misdated> misdated = {};           ///< of all cases
};

/// The facts of cases that nobody touched since the cut-off are those of today, where settings and calendars were the
/// same; the others are folded from the acts that are seen.
Result<Knowledge> knowledge(const Reading &at, const CutOff &cutOff, const Scope &scope);

} // namespace tiaocai::desk
