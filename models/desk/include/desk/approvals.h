// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cases.h"

namespace tiaocai::desk {

class Bench;

/// An act that waits for who decides it, as whoever asks sees it.
struct ProposedAct {
    office::Proposal proposal;
    casework::ActDraft draft; ///< as it was entered
    casework::ActKind kind = casework::ActKind::ActCorrected;
    CaseRow of;
    QString by;     ///< who proposed it
    QDate legalDay; ///< that it has where it is approved today
    bool isMine = false, mayDecide = false;
    QList<ProposedAct> with = {}; ///< that stand or fall with it
};

/// The counter of what one records and another decides (ACTS.md, "Decides"). Where the office has no accounts, or does not want
/// such signatures, who records an act enters it.
class Approvals {
public:
    explicit Approvals(Bench &bench)
        : m_bench(bench)
    {
    }

    /// What waits for who acts, and of his own what waits or was sent back; in the order in which it was proposed.
    Result<QList<ProposedAct>> list() const;
    /// Checked as if it were decided today; nothing of the case changes. Refuses `nothing-to-approve` where he may record it himself, `nobody-decides`, and
    /// what Cases::record() refuses.
    Result<office::Proposal> propose(const CaseId &id, const casework::ActDraft &draft);
    /// A correction in every case that has the act, as Cases::correctInAll() would make it: approved in all of them, or in none.
    Result<office::Proposal> proposeInAll(const CaseId &id, const casework::ActDraft &draft);
    /// All of them, as Cases::addParties() would add them.
    Result<office::Proposal> proposeParties(const CaseId &id, QDate on, const QList<Cases::Joining> &joining);
    /// What approving it would do; of several that stand or fall together the case as it is.
    Result<Recorded> preview(const ActId &proposal, QDate on = {}) const;
    /// It is recorded, decided by who acts, with its legal day or this one; with it what stands or falls with it. Refuses `unknown-proposal`,
    /// `proposal-settled`, `not-permitted`, `overtaken`, and what Cases::record() refuses: the case may have gone on meanwhile.
    Result<Recorded> approve(const ActId &proposal, QDate on = {});
    /// To who proposed it. Refuses also `missing-data`.
    Result<void> sendBack(const ActId &proposal, const QString &reason);
    /// One's own, also one that was sent back.
    Result<void> withdraw(const ActId &proposal);

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
