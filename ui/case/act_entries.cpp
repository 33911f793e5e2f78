// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/act_entries.h"

#include "casework/act_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using namespace casework;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActEntries)
};

Naming naming(const desk::CaseView &view)
{
    return {.file = view.file, .people = view.people, .places = view.places};
}

/// Of a correction: which act, and why.
QString words(const Act &act, const desk::CaseView &view)
{
    const auto *correction = std::get_if<ActCorrected>(&act.payload);
    if (!correction) return saidInShort(act.payload, naming(view));
    const auto *wrong = view.file.act(correction->act);
    const auto what = wrong ? label(wrong->kind()) : QString();
    return (correction->voided ? Words::tr("%1 struck out: %2") : Words::tr("%1 corrected: %2"))
        .arg(what, correction->reason);
}

class Entries {
public:
    explicit Entries(const desk::CaseView &view)
        : m_view(view)
    {
        for (const auto &attached : view.attachments) {
            if (attached.file.proves) ++m_attached[*attached.file.proves];
        }
    }

    void add(const Act &act, bool isStruck)
    {
        const auto late = act.batch ? 0 : act.on.daysTo(act.recordedAt.date());
        m_list << ActEntry{act,
                           isStruck,
                           words(act, m_view),
                           whoOf(act),
                           int(std::max<qint64>(0, late)),
                           m_attached.value(act.id)};
    }
    /// By day; on one day the act that was recorded last stands first.
    QList<ActEntry> newestFirst()
    {
        std::ranges::reverse(m_list);
        std::ranges::stable_sort(m_list, std::greater(), [](const ActEntry &entry) { return entry.act.on; });
        return m_list;
    }

private:
    /// "李敏（代周建华）" where somebody acted as a substitute.
    QString whoOf(const Act &act) const
    {
        const auto who = m_view.people.value(act.recordedBy);
        const auto other = m_view.insteadOf.value(act.id);
        return other.isEmpty() ? who : Words::tr("%1 (standing in for %2)").arg(who, other);
    }

    const desk::CaseView &m_view;
    QHash<ActId, int> m_attached;
    QList<ActEntry> m_list;
};

QString checkerOf(const desk::CaseView &view, const ActCorrected &correction)
{
    if (correction.secondPerson) return view.people.value(*correction.secondPerson);
    return correction.noSecondPerson ? Words::tr("nobody else") : Words::tr("not needed: taken back at once");
}

} // namespace

QSet<ActId> superseded(const CaseFile &file)
{
    QSet<ActId> ids;
    for (const auto &act : file.acts) {
        if (const auto wrong = act.supersedes()) ids.insert(*wrong);
    }
    return ids;
}

QList<ActEntry> actEntries(const desk::CaseView &view)
{
    Entries entries(view);
    QSet<ActId> effective;
    const auto wrong = superseded(view.file);
    for (const auto &act : view.file.effective)
        effective.insert(act.id);
    for (const auto &act : view.file.acts) {
        const bool isStruck = wrong.contains(act.id);
        if (isStruck || !effective.contains(act.id)) entries.add(act, isStruck);
    }
    for (const auto &act : view.file.effective)
        entries.add(act, false);
    return entries.newestFirst();
}

QString lateWords(const ActEntry &entry)
{
    if (entry.daysLate == 0) return {};
    const auto late = Words::tr("late entry, %n day(s)", nullptr, entry.daysLate);
    return entry.act.note.isEmpty() ? Words::tr("%1, not explained").arg(late) : late;
}

QList<CorrectionWords> correctionsOf(const desk::CaseView &view, const ActId &act)
{
    QList<CorrectionWords> list;
    for (const auto &other : view.file.acts) {
        const auto *correction = std::get_if<ActCorrected>(&other.payload);
        if (!correction || (correction->act != act && other.id != act)) continue;
        CorrectionWords told{.reason = correction->reason,
                             .by = view.people.value(other.recordedBy),
                             .checkedBy = checkerOf(view, *correction),
                             .at = other.recordedAt,
                             .voided = correction->voided,
                             .changes = {}};
        for (const auto &changed : correctedBy(other, naming(view)))
            told.changes << QStringList{changed.label, changed.before, changed.after};
        list << told;
    }
    return list;
}

} // namespace tiaocai::ui
