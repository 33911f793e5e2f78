// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/undo.h"

#include "casework/act_codec.h"

#include <algorithm>
#include <chrono>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutes = 10;

/// Nothing was recorded after it in its case, and it was recorded by itself: no paper with a number, none of many who joined.
bool isStillAlone(const desk::Recorded &last)
{
    const auto &acts = last.view.file.acts;
    const auto kind = acts.last().kind();
    return acts.last().id == last.act && kind != casework::ActKind::DocumentIssued &&
           kind != casework::ActKind::PartyAdded;
}

Result<void> withoutView(const Result<desk::Recorded> &recorded)
{
    return recorded.map([](const desk::Recorded &) {});
}

} // namespace

Undo::Undo(DeskThread &desk)
    : m_desk(desk)
{
    m_time.setSingleShot(true);
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
    if (hold(recorded)) askWhether(true);
}

void Undo::recall()
{
    if (!m_act.isNull()) return;
    m_desk.ask(
        this,
        [since = m_desk.now().moment.addSecs(-minutes * 60)](const desk::Desk &desk) {
            return desk.cases().lastRecorded(since);
        },
        [this](const Result<std::optional<desk::Recorded>> &last) {
            if (last && *last && m_act.isNull() && isStillAlone(**last) && hold(**last)) askWhether(false);
        });
}

/// Nothing where it corrects another act: a correction is not mistyped in passing.
bool Undo::hold(const desk::Recorded &recorded)
{
    const auto *act = recorded.view.file.act(recorded.act);
    if (!act || act->kind() == casework::ActKind::ActCorrected) return false;
    m_case = recorded.view.file.id;
    m_act = act->id;
    m_isRegistration = act->id == recorded.view.file.acts.first().id;
    m_by = act->recordedBy;
    m_until = act->recordedAt.addSecs(minutes * 60);
    m_words = tr("%1 (%2)").arg(casework::label(act->kind()), recorded.view.file.number());
    return true;
}

void Undo::askWhether(bool isJustRecorded)
{
    m_desk.ask(
        this,
        [id = m_case, isRegistration = m_isRegistration, draft = takenBack()](const desk::Desk &desk) {
            return isRegistration ? desk.cases().mayTakeBack(id)
                                  : withoutView(desk.cases().preview(id, draft));
        },
        [this, asked = m_act, isJustRecorded](const Result<void> &possible) {
            if (asked != m_act) return;
            if (possible) return offer(isJustRecorded);
            if (isJustRecorded && possible.error().code == u"second-person-needed"_s)
                emit secondNeeded(m_case, m_act);
        });
}

void Undo::offer(bool isJustRecorded)
{
    m_isOffered = true;
    m_time.start(std::chrono::milliseconds(std::max<qint64>(0, m_desk.now().moment.msecsTo(m_until))));
    if (isJustRecorded) emit offered(m_act);
    emit changed();
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

void Undo::undo(const PersonId &actor)
{
    if (!m_isOffered || actor != m_by) return;
    if (m_desk.now().moment > m_until) {
        emit refused({u"out-of-order"_s,
                      tr("Ten minutes have passed. Correct the act in the case, with a reason."),
                      {},
                      {}});
        return forget();
    }
    m_isOffered = false; // a second press finds nothing
    m_desk.ask(
        this,
        [id = m_case, isRegistration = m_isRegistration, draft = takenBack()](desk::Desk &desk) {
            // What was recorded in several cases at once is taken back in all of them.
            return isRegistration ? desk.cases().takeBack(id)
                                  : withoutView(desk.cases().correctInAll(id, draft));
        },
        [this, id = m_case, isRegistration = m_isRegistration](const Result<void> &done) {
            forget();
            if (!done) return emit refused(done.error());
            isRegistration ? emit unregistered(id) : emit undone(id);
        });
}

} // namespace tiaocai::ui
