// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

#include <QSet>

/// What is carried between two files as values: what each holds, in what they differ, and what one can take from the other.
namespace tiaocai::exchange {

/// What two copies of a case hold that the other does not, in recording order. Acts are never changed: a copy differs by the
/// acts that were added to it, and by nothing else.
struct Divergence {
    QList<casework::Act> onlyHere, onlyThere;
    QList<ActId> changed =
        {}; ///< acts that one of the two says otherwise: somebody changed a file by other means

    bool isNone() const { return onlyHere.isEmpty() && onlyThere.isEmpty() && changed.isEmpty(); }
    /// Both sides went on: a person chooses.
    bool isConflict() const { return !changed.isEmpty() || (!onlyHere.isEmpty() && !onlyThere.isEmpty()); }
};

/// `spared`: acts of the other side that a person left out before; they are no difference any more.
Divergence divergence(const QList<casework::Act> &here, const QList<casework::Act> &there,
                      const QSet<ActId> &spared = {});

enum class DifferenceField { Acts, Stage, Hearing, Ending };
constexpr auto choicesOf(DifferenceField)
{
    return std::array{
        Choice{DifferenceField::Acts, "acts", QT_TRANSLATE_NOOP("Choice", "Recorded")},
        Choice{DifferenceField::Stage, "stage", QT_TRANSLATE_NOOP("Choice", "Stage")},
        Choice{DifferenceField::Hearing, "hearing", QT_TRANSLATE_NOOP("Choice", "Hearing that is set")},
        Choice{DifferenceField::Ending, "ending", QT_TRANSLATE_NOOP("Choice", "How it ended")},
    };
}

/// In what two copies of a case differ, as a person compares them side by side.
struct Difference {
    DifferenceField field = DifferenceField::Acts;
    QString here, there;

    bool operator==(const Difference &) const = default;
};

/// In codes, which other programs read, or in the words of the window.
enum class Wording { Codes, Words };
/// Empty where nothing diverges.
QList<Difference> differences(const casework::CaseFile &here, const casework::CaseFile &there,
                              const Divergence &between, Wording wording);

/// An act as it was asked for where it was recorded.
casework::ActDraft draftOf(const casework::Act &act);
/// The case with an act of its other copy, as it was recorded there: `ground` is of then. Refuses what cannot follow here, as
/// casework::record() does.
Result<casework::CaseFile> withCarried(const casework::CaseFile &here, const casework::Act &act,
                                       const casework::Ground &ground);

} // namespace tiaocai::exchange
