// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/after_saving.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "words.h"

#include <QTimer>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int undoMinutes = 10;

casework::ActDraft takenBack(const casework::Act &act, const QString &reason, QDate today)
{
    casework::ActCorrected correction;
    correction.act = act.id;
    correction.reason = reason;
    correction.voided = true;
    return {casework::Payload(correction), today};
}

} // namespace

bool needsNextStep(const desk::CaseView &view)
{
    const auto isOpen = [](const law::Deadline &deadline) {
        return deadline.isOpen() && !deadline.informationOnly && deadline.period.judged.isValid();
    };
    return view.file.isOpen() && !view.mayFollow.isEmpty() &&
           std::none_of(view.deadlines.begin(), view.deadlines.end(), isOpen);
}

AfterSaving::AfterSaving(const Workplace &place, NoticeBar *notices, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_notices(notices)
{
}

void AfterSaving::tell(const desk::Recorded &recorded, const QString &first)
{
    const auto *act = recorded.view.file.act(recorded.act);
    auto lines = first.isEmpty() ? QStringList() : QStringList{first};
    lines.append(act ? tr("Recorded: %1, %2.").arg(casework::label(act->kind()), toText(act->on))
                     : tr("Recorded."));
    for (const auto &[before, after] : recorded.moved)
        lines.append(u"%1: %2 → %3"_s.arg(ruleName(m_place, after.period.rule), toText(before.period.due),
                                          toText(after.period.due)));
    lines.append(recorded.warnings);
    const bool isStuck = needsNextStep(recorded.view);
    if (isStuck) lines.append(tr("Nothing is due in this case any more. What comes next?"));
    m_notices->tell(recorded.warnings.isEmpty() && !isStuck ? NoticeBar::Kind::Info
                                                            : NoticeBar::Kind::Warning,
                    lines.join(u'\n'));
    ++m_told;
    const auto id = recorded.view.file.id;
    if (isStuck)
        m_notices->offer(tr("Record the next step…"), u"nextStep"_s, [this, id] { emit nextStepAsked(id); });
    if (act && act->kind() != casework::ActKind::ActCorrected) offerUndo(recorded);
}

/// The desk decides whether it may be taken back; what it refuses is not offered.
void AfterSaving::offerUndo(const desk::Recorded &recorded)
{
    const auto id = recorded.view.file.id;
    const auto draft = takenBack(*recorded.view.file.act(recorded.act), tr("mistyped"), m_place.today());
    const auto until = m_place.desk.now().moment.addSecs(undoMinutes * 60);
    m_place.desk.ask(
        this, [id, draft](const desk::Desk &desk) { return desk.cases().preview(id, draft); },
        [this, id, draft, until, told = m_told,
         wrong = recorded.act](const Result<desk::Recorded> &possible) {
            if (told != m_told) return;
            if (!possible && possible.error().code == u"second-person-needed"_s)
                m_notices->offer(tr("Undo, with a second person…"), u"undoByCorrection"_s,
                                 [this, id, wrong] { emit correctionAsked(id, wrong); });
            if (!possible) return;
            m_notices->offer(tr("Undo"), u"undoAct"_s, [this, id, draft, until] { undo(id, draft, until); });
            QTimer::singleShot(undoMinutes * 60 * 1000, this, [this, told] {
                if (told == m_told) m_notices->withdraw(u"undoAct"_s);
            });
        });
}

void AfterSaving::undo(const CaseId &id, const casework::ActDraft &draft, const QDateTime &until)
{
    if (m_place.desk.now().moment > until) {
        m_notices->tell(NoticeBar::Kind::Warning,
                        tr("Ten minutes have passed. Correct the act in the case, with a reason."));
        return;
    }
    m_place.desk.ask(
        this, [id, draft](desk::Desk &desk) { return desk.cases().record(id, draft); },
        [this, id](const Result<desk::Recorded> &done) {
            if (!done) {
                m_notices->tell(done.error());
                return;
            }
            ++m_told;
            m_notices->tell(NoticeBar::Kind::Info,
                            tr("Taken back. The act stays readable, struck through, as mistyped."));
            emit undone(id);
        });
}

} // namespace tiaocai::ui
