// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/undo.h"

#include "casework/act_codec.h"

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutes = 10;

} // namespace

Undo::Undo(DeskThread &desk)
    : m_desk(desk)
{
    m_time.setSingleShot(true);
    m_time.setInterval(minutes * 60 * 1000);
    connect(&m_time, &QTimer::timeout, this, &Undo::forget);
}

void Undo::forget()
{
    m_act = {};
    m_words.clear();
    m_isOffered = false;
    m_time.stop();
    emit changed();
}

void Undo::remember(const desk::Recorded &recorded)
{
    forget();
    const auto *act = recorded.view.file.act(recorded.act);
    if (!act || act->kind() == casework::ActKind::ActCorrected) return;
    m_case = recorded.view.file.id;
    m_act = act->id;
    m_by = act->recordedBy;
    m_until = m_desk.now().moment.addSecs(minutes * 60);
    m_words = tr("%1 (%2)").arg(casework::label(act->kind()), recorded.view.file.number());
    m_desk.ask(
        this,
        [id = m_case, draft = takenBack()](const desk::Desk &desk) {
            return desk.cases().preview(id, draft);
        },
        [this, asked = m_act](const Result<desk::Recorded> &possible) {
            if (asked != m_act) return;
            if (!possible && possible.error().code == u"second-person-needed"_s)
                emit secondNeeded(m_case, m_act);
            if (!possible) return;
            m_isOffered = true;
            m_time.start();
            emit offered(m_act);
            emit changed();
        });
}

casework::ActDraft Undo::takenBack() const
{
    casework::ActCorrected correction;
    correction.act = m_act;
    correction.reason = tr("taken back within ten minutes");
    correction.voided = true;
    return {casework::Payload(correction), m_desk.now().today()};
}

bool Undo::isOffered(const PersonId &actor) const
{
    return m_isOffered && actor == m_by && m_desk.now().moment <= m_until;
}

void Undo::undo()
{
    if (!m_isOffered) return;
    if (m_desk.now().moment > m_until) {
        emit refused({u"out-of-order"_s,
                      tr("Ten minutes have passed. Correct the act in the case, with a reason."),
                      {},
                      {}});
        return forget();
    }
    m_isOffered = false; // a second press finds nothing
    m_desk.ask(
        this, [id = m_case, draft = takenBack()](desk::Desk &desk) { return desk.cases().record(id, draft); },
        [this, id = m_case](const Result<desk::Recorded> &done) {
            forget();
            if (done)
                emit undone(id);
            else
                emit refused(done.error());
        });
}

} // namespace tiaocai::ui
