// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/after_saving.h"

#include "base/text.h"
#include "casework/act_codec.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

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
    const auto &undo = place.undo();
    connect(&undo, &Undo::secondNeeded, this, [this](const CaseId &id, const ActId &act) {
        if (act != m_act) return;
        if (m_notices->isHidden())
            m_notices->tell(NoticeBar::Kind::Info, tr("Recorded: %1").arg(m_place.undo().words()));
        m_notices->offer(tr("Undo, with a second person…"), u"undoByCorrection"_s,
                         [this, id, act] { emit correctionAsked(id, act); });
    });
}

void AfterSaving::tell(const desk::Recorded &recorded, const QString &first)
{
    const auto *act = recorded.view.file.act(recorded.act);
    const bool isFirst = act && recorded.view.file.acts.first().id == act->id;
    auto lines = first.isEmpty() ? QStringList() : QStringList{first};
    lines.append(act ? tr("Recorded: %1, %2.").arg(casework::label(act->kind()), toText(act->on))
                     : tr("Recorded."));
    for (const auto &[before, after] : recorded.moved)
        lines.append(u"%1: %2 → %3"_s.arg(ruleName(m_place, after.period.rule), toText(before.period.due),
                                          toText(after.period.due)));
    lines.append(recorded.warnings);
    const bool isStuck = needsNextStep(recorded.view);
    if (isStuck) lines.append(tr("Nothing is due in this case any more. What comes next?"));
    m_act = recorded.act;
    m_place.undo().remember(recorded);
    const bool isToasted = act && !isFirst && act->kind() != casework::ActKind::ActCorrected;
    if (isToasted && lines.size() == 1) return m_notices->end({}); // the toast says it
    m_notices->tell(recorded.warnings.isEmpty() && !isStuck ? NoticeBar::Kind::Info
                                                            : NoticeBar::Kind::Warning,
                    lines.join(u'\n'));
    const auto id = recorded.view.file.id;
    if (isStuck)
        m_notices->offer(tr("Record the next step…"), u"nextStep"_s, [this, id] { emit nextStepAsked(id); });
}

} // namespace tiaocai::ui
