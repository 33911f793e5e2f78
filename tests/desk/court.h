// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

namespace tiaocai::desk::scene {

/// A court with a branch, and cases that are heard there on one day.
class Court {
public:
    static inline const QDate day{2026, 6, 15};    ///< of the hearings, a Monday
    static inline const QDate before{2026, 6, 12}; ///< the working day before

    explicit Court(int cases);

    Scene &scene() { return m_scene; }
    Desk &desk() { return m_scene.desk(); }
    const QList<CaseId> &cases() const { return m_cases; }
    /// At 10:00 of the day, unless another hour is said.
    void setNow(QDate on, QTime time = QTime(10, 0)) { desk().setNow(at(on, time)); }
    casework::CaseFile file(const CaseId &id);

private:
    void file(int nth);
    void serve(const CaseId &id);
    void plan(int nth);

    Scene m_scene;
    QList<CaseId> m_cases;
};

/// The hearing of a case on a day in a room of the branch.
casework::ActDraft hearingSet(QDate on, QDate day, QTime time, const QString &room,
                              const PersonId &arbitrator);
casework::ActDraft contact(QDate on, const QString &text);

} // namespace tiaocai::desk::scene
