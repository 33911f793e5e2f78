// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

#include <QSet>

/// 经过 as values: what happened, in words, as its list and its reading pane show it.
namespace tiaocai::ui {

/// An act as it stands now, or as it stood before a correction.
struct ActEntry {
    casework::Act act;
    bool isStruck = false;
    QString words;       ///< whom, what answer, how much, until when
    QString recorder;    ///< who entered it
    int daysLate = 0;    ///< entered so many days after its day
    int attachments = 0; ///< files that prove it
};

/// The newest first, each superseded one struck through beside what took its place.
QList<ActEntry> actEntries(const desk::CaseView &view);

/// "迟录 3 日，未说明"; empty where it was entered on its day, or came with a ledger.
QString lateWords(const ActEntry &entry);

/// A correction of an act: why, by whom, who checked it, what was changed.
struct CorrectionWords {
    QString reason, by, checkedBy;
    QDateTime at;
    bool voided = false;
    QList<QStringList> changes; ///< label, before, after
};
QList<CorrectionWords> correctionsOf(const desk::CaseView &view, const ActId &act);

/// Acts that a correction took the place of.
QSet<ActId> superseded(const casework::CaseFile &file);

} // namespace tiaocai::ui
