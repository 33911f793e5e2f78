// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

namespace tiaocai::desk {

class Bench;

/// The counter of the cases. What reads a case refuses `unknown-case`; what writes also `number-taken`, `bad-text`, and what
/// the verbs refuse.
class Cases {
public:
    explicit Cases(Bench &bench)
        : m_bench(bench)
    {
    }

    Result<Recorded> registerCase(const casework::ActDraft &first);
    /// Takes a registration back that was a mistake: the case leaves every list, and its numbers are free. Refuses `opening-act`
    /// after ten minutes, to anybody but who recorded it, where something stands on it, and where it came from outside.
    Result<void> takeBack(const CaseId &id);
    Result<void> mayTakeBack(const CaseId &id) const;
    Result<Recorded> record(const CaseId &id, const casework::ActDraft &draft);
    /// The same act in the cases that are joined with it, where it was recorded in all of them at once.
    Result<QList<CommonAct>> alsoIn(const CaseId &id, const ActId &act) const;
    /// An `act-corrected` in each of them: checked in each, and refused whole where one refuses.
    Result<Recorded> correctInAll(const CaseId &id, const casework::ActDraft &draft);
    /// One of many who join a case.
    struct Joining {
        casework::PartyAdded party;
        QString note; ///< of the act by which he joins
    };
    /// Each joins by an act of his own: all, or none.
    Result<Recorded> addParties(const CaseId &id, QDate on, const QList<Joining> &joining);
    struct History {
        CaseId id;
        QList<casework::ActDraft> acts; ///< oldest first
    };
    /// Whole pasts of cases, by the live rules, in one transaction: demonstration offices. Returns how many cases.
    Result<int> enterHistories(const QList<History> &histories);
    /// Numbers of people are shown whole from here on: kept in the audit before they are. Where the office has accounts and another
    /// program writes it, `office-in-use`.
    Result<void> reveal(const CaseId &id) const;

    /// Whether who acts may enter such an act at all, whatever it says.
    Result<void> mayRecord(casework::ActKind kind) const;
    /// What record() would do, without writing: warnings and the dates that would move.
    Result<Recorded> preview(const CaseId &id, const casework::ActDraft &draft) const;
    /// What an act would do that is not stated to its end, as far as it is: no warnings, and nothing of it is checked.
    Result<Recorded> outlook(const CaseId &id, const casework::ActDraft &soFar) const;
    /// What registerCase() would do, without writing: warnings (limitation) and the first dates.
    Result<Recorded> previewFirst(const casework::ActDraft &first) const;
    Result<CaseView> view(const CaseId &id) const;
    /// The element sheet to go on with: its own, else that of the case it comes from, else what is to be asked.
    Result<QList<casework::FactElement>> elements(const CaseId &id) const;
    /// What who acts recorded last, since the moment; nothing where he recorded nothing, or in a case that a ledger brought.
    Result<std::optional<Recorded>> lastRecorded(const QDateTime &since) const;
    /// By case number, registration number or UUID.
    Result<CaseId> find(const QString &numberOrId) const;
    Result<QList<CaseRow>> list(const CaseQuery &query = {}) const;
    /// How many each of the lists holds.
    Result<QList<int>> counts(const QList<CaseQuery> &queries) const;
    /// Every township of a case, in no order.
    Result<QStringList> townships() const;
    /// The cases that answer what somebody types, the best first: numbers, names and their parts in any writing, pinyin and
    /// initials, ID numbers and phones as a whole or by their last four digits, handlers, words of the facts.
    Result<QList<Hit>> search(const QString &text, int atMost) const;
    /// At most so many lines of each group, and how many there are; of whose cases, or of all.
    Result<TodayView> today(QDate on, int atMost = everyRow, const PersonId &handler = {}) const;
    /// Its first lines, at once, however large the office is.
    Result<TodayView> beginningOfToday(QDate on, int lines, const PersonId &handler = {}) const;
    /// Other cases of the same employer or applicant, by name, code or ID number.
    Result<QList<CaseRow>> related(const casework::PartyRecord &party) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
