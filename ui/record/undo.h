// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk_thread.h"

#include <QDateTime>
#include <QTimer>

#include <optional>

namespace tiaocai::ui {

/// The act that was recorded last, also before a restart; where it is the first of its case, the registration as a whole. Who recorded it
/// takes it back for ten minutes, from anywhere, as mistyped;
/// after that it is corrected, with a reason. The desk decides whether it may be taken back: what it refuses is not offered.
class Undo : public QObject {
    Q_OBJECT

public:
    explicit Undo(DeskThread &desk);

    void remember(const desk::Recorded &recorded);
    /// What who acts recorded in the last ten minutes, where nothing is remembered: the program was started anew.
    void recall();
    /// It can be taken back by who acts now.
    bool isOffered(const PersonId &actor) const;
    /// "联系记录（石劳调字〔2026〕3号）"; empty where nothing is remembered.
    QString words() const { return m_words; }
    /// Nothing where it is not the actor's.
    void undo(const PersonId &actor);

signals:
    void offered(const tiaocai::ActId &act);
    /// It moves a date, and two are to answer for that: a correction does it.
    void secondNeeded(const tiaocai::CaseId &id, const tiaocai::ActId &act);
    void undone(const tiaocai::CaseId &id);
    /// It was the registration: the case is in no list any more.
    void unregistered(const tiaocai::CaseId &id);
    void refused(const tiaocai::Refusal &refusal);
    /// What is offered, or that nothing is any more.
    void changed();

private:
    void forget();
    bool hold(const desk::Recorded &recorded);
    void askWhether(bool isJustRecorded);
    void offer(bool isJustRecorded);
    casework::ActDraft takenBack() const;

    DeskThread &m_desk;
    CaseId m_case;
    ActId m_act;
    PersonId m_by;
    QString m_words;
    QDateTime m_until;
    bool m_isRegistration = false;
    bool m_isOffered = false;
    QTimer m_time;
};

} // namespace tiaocai::ui
