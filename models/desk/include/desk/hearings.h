// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "hearings/circuit_plan.h"
#include "hearings/hearing_check.h"

#include <QJsonObject>

namespace tiaocai::desk {

class Bench;

/// What happens to hearings that a change of the registers leaves without room or arbitrator.
enum class Affected {
    Refuse,  ///< the change is not made
    Release, ///< they keep nothing busy, and are listed until they are planned anew
    Keep     ///< they stand as they were set, flagged
};

/// What a plan of the circuit is made from: copies, so that nobody waits for the search.
struct CircuitGround {
    hearings::ReadyCases ready;
    office::Registers registers;
    law::Calendar calendar;
};

/// What became of a plan.
struct Published {
    int hearings = 0;                   ///< that were set, or are to be
    std::optional<ActId> proposal = {}; ///< under which all of it waits for who signs it: nothing is set yet
};

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
    /// Published hearings that the file would leave without room or arbitrator.
    Result<QList<hearings::DocketSession>> affectedBy(const QByteArray &json) const;
    /// Whoever is named and does not yet belong to the staff is added with his role. What is as it was changes nothing.
    /// Refuses `hearings-affected`, and what office/registers_file.h and checkRegisters() refuse.
    Result<office::RegisterChanges> importRegisters(const QByteArray &json,
                                                    Affected affected = Affected::Refuse);

    /// The same for registers that somebody typed, persons by id.
    Result<QList<hearings::DocketSession>> affectedBy(const office::Registers &after) const;
    Result<office::RegisterChanges> changeRegisters(const office::Registers &after,
                                                    Affected affected = Affected::Refuse);

    /// Hearings and sessions between two days, and those that wait.
    Result<QList<hearings::DocketSession>> docket(QDate from, QDate to) const;
    /// What a calendar of those days is told: every hearing of cases that had one in the years around them, whatever became of it.
    Result<QList<hearings::ToldHearing>> told(QDate from, QDate to) const;
    /// The other cases whose next session is the same.
    Result<QList<casework::CaseFile>> heardTogether(const CaseId &id) const;
    /// All that a plan of those days needs.
    Result<hearings::ReadyCases> readyCases(QDate from, QDate to) const;
    /// The same with everything that a plan takes; hearings that are released may be moved. Refuses `unknown-hearing`.
    Result<CircuitGround> circuitGround(QDate from, QDate to, const QList<HearingId> &released) const;
    /// Before whom and when a case may first be heard until that day: what is offered once it is accepted (法32). nullopt: it waits
    /// for no hearing, or no day is free.
    Result<std::optional<hearings::PlannedSession>> firstOpening(const CaseId &id, QDate until) const;
    /// Composes and sets what a plan says, all or nothing; what stands there already is left as it is. Where somebody else has to
    /// sign a part of it, all of it is proposed (Approvals). Refuses what setting each would refuse, and `nobody-decides`.
    Result<Published> publish(const hearings::CircuitPlan &plan);
    /// What stands against a hearing before anything is written: the one that an act of that day would set, completed as it
    /// would be recorded. Refuses `unknown-room`, `bad-data`.
    Result<hearings::HearingCheck> check(const CaseId &id, const casework::HearingSet &act, QDate day) const;

    /// The same of the hearing that an act would set; nullopt where it sets none.
    Result<std::optional<hearings::HearingCheck>> check(const CaseId &id,
                                                        const casework::ActDraft &draft) const;

    /// As they are after all that was said.
    office::HearingNeeds needs(const CaseId &id) const;
    /// What is not said stays as it was. Refuses `bad-data`, `unknown-tribunal`.
    Result<office::HearingNeeds> sayNeeds(const CaseId &id, const office::HearingNeeds &needs,
                                          const QString &reason);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
