// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_files.h"

#include <memory>

/// Acts that stand or fall together, in several cases or in one (docs/decisions/0073): where somebody else has to sign one of them, all of
/// them wait for him.
namespace tiaocai::desk {

/// A proposal with the case in which it was made.
struct OpenedProposal {
    office::Proposal proposal;
    casework::ActDraft draft;
    casework::CaseFile file;

    casework::ActKind kind() const { return kindToDecide(file, draft.payload); }
};
Result<OpenedProposal> opened(const Reading &at, const office::Proposal &proposal);
/// All that stand or fall together, in the order in which they were entered.
Result<QList<OpenedProposal>> opened(const Reading &at, const QList<office::Proposal> &together);

/// The act of that day, or of its legal one. Of a correction who entered it and who approves it are the two that have checked it.
casework::ActDraft approvedDraft(const Reading &at, const OpenedProposal &of, QDate on);

/// Acts as they are entered, each checked by the law and by those before it, as if they were signed. What nobody settles is taken back.
class EnteredTogether {
public:
    static Result<std::unique_ptr<EnteredTogether>> begin(Writing &at);
    ~EnteredTogether();

    /// With what it brings in other cases. Refuses what Cases::record() refuses but for `approval-needed`, and `nobody-decides`.
    Result<Recorded> enter(const CaseId &id, const casework::ActDraft &draft);
    bool waits() const { return m_waits; }
    /// They stand, or are proposed together where one of them wants a signature that who acts lacks: the first proposal. Refuses
    /// `nobody-decides` where nobody may sign all that is left to sign.
    Result<std::optional<ActId>> settle();

private:
    struct Entered {
        CaseId id;
        casework::ActDraft draft;
    };
    EnteredTogether(Writing &at, store::Attempt attempt);
    Result<ActId> propose();

    Writing &m_at;
    std::optional<store::Attempt> m_attempt;
    QList<Entered> m_entered;
    bool m_waits = false; ///< for a signature
};

/// The act as if somebody who may had decided it. Refuses `nobody-decides`.
Result<casework::ActDraft> asIfDecided(const Reading &at, const casework::CaseFile &file,
                                       casework::ActDraft draft);
/// Proposed once more, it takes the place of what was sent back.
Result<void> settleSentBack(Writing &at, const CaseId &id, const QString &what);

/// He signs what of them who proposed them may not sign himself, and there is something to sign.
bool maySignAll(const Reading &at, const QList<OpenedProposal> &all, const office::Person &person);
/// They become acts, each decided by who signs it; what was recorded by the first. Refuses `overtaken` where others set or composed meanwhile, `not-permitted`,
/// and what Cases::record() refuses, with the case.
Result<Recorded> approveTogether(Writing &at, const QList<OpenedProposal> &all, QDate on);

} // namespace tiaocai::desk
