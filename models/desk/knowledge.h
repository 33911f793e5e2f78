// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <functional>

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

/// How the office stood at a cut-off: its settings and calendar of then.
struct Horizon {
    office::OfficeFile history;
    law::Calendar calendar;
    QDate on;
    QList<Misdated> misdated = {}; ///< of all cases
};
Result<Horizon> horizonAt(const Reading &at, const CutOff &cutOff);

/// The cases of a scope as they stood then, one after the other in the order in which they came: none is held. The facts
/// of cases that nobody touched since the cut-off are those of today, where settings and calendars were the same; the
/// others are folded from the acts that are seen. The numbers of the cases that cannot be read: the others go on.
Result<QStringList> eachKnown(const Reading &at, const Horizon &horizon, const CutOff &cutOff,
                              const Scope &scope,
                              const std::function<void(const statistics::Figured &)> &take);

/// Every case that was known at the cut-off, as its acts made it by then, on the day on which cases stand. Refuses `damaged`: what
/// leaves the office is whole.
Result<void> eachFile(const Reading &at, const Horizon &horizon, const CutOff &cutOff,
                      const std::function<void(const casework::CaseFile &)> &take);

/// What reports are made of: a horizon with its cases.
struct Knowledge : Horizon {
    QList<statistics::CaseFacts> facts = {};
    QList<statistics::CaseAccount> accounts = {}; ///< of the same cases, in the same order
    QStringList damaged = {};                     ///< numbers of cases that cannot be read
};
Result<Knowledge> knowledge(const Reading &at, const CutOff &cutOff, const Scope &scope);

} // namespace tiaocai::desk
