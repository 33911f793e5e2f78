// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

namespace tiaocai::reports {

/// A hearing as lists of a court have it.
struct HearingLine {
    QDate on;
    QTime start, end;
    QString place, number, applicants, respondents, arbitrators, clerk;
    QString how; ///< 院内、自审、巡回, 网上
    bool isPublic = true;
    QString remark = {}; ///< of a plan: by when it is to be decided
};

/// A case that a plan leaves without hearing, and why.
struct UnplacedLine {
    QString number, parties, why;
};

/// What a plan aims at, beside first-fit and the bound.
struct AimLine {
    QString aim, plan, firstFit, bound;
};

/// A plan of the circuit as a suggestion on paper.
struct CircuitPaper {
    QDate from, to;
    QList<HearingLine> hearings;
    QList<UnplacedLine> unplaced;
    QList<AimLine> aims;
};

struct HearingListGround {
    QString office;
    QDateTime printedAt;
    bool demonstration = false;
};

/// 开庭公告, for the door: public hearings alone, a table a day, with the moment of printing.
TableDocument doorList(const QList<HearingLine> &hearings, const HearingListGround &ground);
/// 庭审安排表, for who sits: all of them, with room for notes. `whose`: an arbitrator, a room; empty: all.
TableDocument benchList(const QList<HearingLine> &hearings, const QString &whose,
                        const HearingListGround &ground);

/// 巡回开庭建议表: what a plan suggests, a table a day, what it leaves out and how good it is. Nothing of it is set.
TableDocument circuitList(const CircuitPaper &plan, const HearingListGround &ground);

} // namespace tiaocai::reports
