// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notice_bar.h"
#include "workplace.h"

namespace tiaocai::ui {

/// What a notice bar tells and offers once an act was recorded: what moved, what to look at, the next step where nothing is
/// open any more, a second person where taking it back needs one. That it was recorded says the window's toast.
class AfterSaving : public QObject {
    Q_OBJECT

public:
    AfterSaving(const Workplace &place, NoticeBar *notices, QObject *parent);

    /// Also writes `first` above the rest where it is not empty.
    void tell(const desk::Recorded &recorded, const QString &first = {});

signals:
    /// It moves a date, and two are to answer for that.
    void correctionAsked(const tiaocai::CaseId &id, const tiaocai::ActId &act);
    /// The case has no open entry: what comes next?
    void nextStepAsked(const tiaocai::CaseId &id);

private:
    const Workplace &m_place;
    NoticeBar *m_notices;
    ActId m_act; ///< that was told last
};

/// The case is alive and nothing is due in it: it would be forgotten.
bool needsNextStep(const desk::CaseView &view);

} // namespace tiaocai::ui
