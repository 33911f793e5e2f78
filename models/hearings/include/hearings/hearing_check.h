// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/readiness.h"

/// What stands against a hearing, before anything is written (HEARINGS.md section 3). Dialog, drag, command line and act ask
/// the same question.
namespace tiaocai::hearings {

/// A hearing that somebody would set.
struct ProposedHearing {
    QDate on;
    QTime start; ///< invalid: a day alone is set, and its hour later
    int minutes = 120;
    QString room;                ///< code of a room or of a place for a day
    QList<PersonId> arbitrators; ///< who presides first
    std::optional<PersonId> clerk = {};
    bool online = false;
    bool announced = false;     ///< in signed minutes
    bool shorterNotice = false; ///< consented to by both sides, in the simplified procedure
};

struct Objection {
    QString code, text;
    QString article = {};
    std::optional<DocketSession> with = {}; ///< the other hearing, where one is in the way

    Refusal refusal() const { return {code, text, article}; }
};

struct HearingCheck {
    QList<Objection> refused; ///< nothing is written
    QList<Objection> warned;  ///< a person goes on with a reason
};

/// What a hearing is checked against.
struct CheckGround {
    const ReadinessGround &by;
    const QList<casework::CaseFile> &group; ///< the case, and those that are heard together with it
    const QList<DocketSession> &docket;     ///< of the hearing's day
};

/// What `hearing` would lose by another state of the registers: nothing where it had it not before.
bool isAffected(const DocketSession &hearing, const office::Registers &before,
                const office::Registers &after);

/// Every objection, in the order of the table.
HearingCheck checkHearing(const ProposedHearing &hearing, const CheckGround &ground);

} // namespace tiaocai::hearings
