// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

/// An act as the command line names it.
namespace tiaocai::cli {

struct ActWords {
    QString caseWord;
    casework::ActKind kind;
    QDate on;
    std::optional<QTime> at;
    QString data, note, proof;
    bool isInAll; ///< a correction in all joined cases in which the act was recorded at once
};

/// `verb CASE ACT --on D ...`. Refuses `usage`.
Result<ActWords> takeAct(QStringList words, const QString &verb);

/// The act and its case.
struct EnteredAct {
    CaseId id;
    casework::ActDraft draft;
};
/// Refuses what reading its data refuses; one that cannot follow at all as such, before its data are asked for.
Result<EnteredAct> draftOf(Session &session, const desk::Desk &desk, const ActWords &asked);
Result<Answer> recordedAnswer(const desk::Recorded &recorded, const desk::Desk &desk);

} // namespace tiaocai::cli
