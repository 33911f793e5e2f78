// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/explanation.h"

#include "base/text.h"
#include "law/say.h"

#include <algorithm>

namespace tiaocai::reports {

using namespace Qt::StringLiterals;

namespace {

/// Puts an explanation together, fact by fact.
class Explainer {
public:
    Explainer(const law::Deadline &deadline, const law::Calendar &calendar, const Speech &speech)
        : m_deadline(deadline)
        , m_period(deadline.period)
        , m_calendar(calendar)
        , m_speech(speech)
    {
    }

    Explanation explained(const casework::CaseFile &file, const law::Rule *rule)
    {
        m_why.period = rule ? law::periodOf(*rule, m_period.from, m_speech) : m_period.rule.toString();
        m_why.due = m_period.due.isValid()
                        ? m_speech.translate("Explanation", "due %1").arg(dayAndWeekday(m_period.due))
                        : m_speech.translate("Explanation", "no due date");
        if (rule) addLaw(*rule);
        addBase(file);
        addDates();
        if (rule) {
            addDays(*rule);
            addSteps(rule->provisionOn(m_period.from).unit);
        }
        addUnmoved(file);
        addDoubts();
        addCalendar();
        return m_why;
    }

private:
    QString dayAndWeekday(QDate day) const
    {
        return u"%1 %2"_s.arg(toText(day), m_speech.locale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
    }

    void add(const QString &key, const QString &name, const QString &value)
    {
        if (!value.isEmpty()) m_why.facts.append({key, name, value});
    }

    /// Every article in its own words, under its name.
    QString wordsOf(const law::Wording &wording) const
    {
        QStringList words;
        for (const auto &quote : wording.quotes)
            words << u"【%1】%2"_s.arg(quote.article, quote.text);
        return words.isEmpty()
                   ? m_speech.translate("Explanation", "The article's words are not stored in this program.")
                   : words.join(u'\n');
    }

    void addLaw(const law::Rule &rule)
    {
        const auto &wording = rule.wordingOn(m_period.from);
        const auto &provision = rule.provisionOn(m_period.from);
        add(u"Article"_s, m_speech.translate("Explanation", "Article"), wording.article);
        add(u"Words"_s, m_speech.translate("Explanation", "Its words"), wordsOf(wording));
        add(u"Source"_s, m_speech.translate("Explanation", "Published"), wording.source);
        if (wording.inForce.isValid())
            add(u"InForce"_s, m_speech.translate("Explanation", "In force since"), toText(wording.inForce));
        if (wording.checked)
            add(u"Checked"_s, m_speech.translate("Explanation", "Last checked"), toText(*wording.checked));
        add(u"Binds"_s, m_speech.translate("Explanation", "Binds"),
            law::lawWords(provision.bindsZh, m_speech));
        add(u"Missed"_s, m_speech.translate("Explanation", "If missed"),
            law::lawWords(provision.missedZh, m_speech));
        add(u"Note"_s, m_speech.translate("Explanation", "To know"), law::lawWords(rule.noteZh, m_speech));
    }

    void addBase(const casework::CaseFile &file)
    {
        auto base = dayAndWeekday(m_period.from);
        if (const auto *act = file.act(ActId(m_deadline.startedBy))) {
            base = m_speech.translate("Explanation", "%1, %2; the day itself is not counted")
                       .arg(base, label(act->kind(), m_speech));
            if (!act->proof.text.isEmpty())
                base += m_speech.translate("Explanation", ". Proof: %1").arg(act->proof.text);
        }
        add(u"Base"_s, m_speech.translate("Explanation", "Counted from"), base);
    }

    void addDates()
    {
        if (!m_period.due.isValid()) return;
        auto judged = dayAndWeekday(m_period.judged);
        if (m_period.unrolled != m_period.due)
            judged = m_speech.translate("Explanation", "%1 (before moving to a working day: %2; moved: %3)")
                         .arg(judged, dayAndWeekday(m_period.unrolled), dayAndWeekday(m_period.due));
        add(u"Judged"_s, m_speech.translate("Explanation", "Told by"), judged);
        if (m_period.strict.isValid())
            add(u"Strict"_s, m_speech.translate("Explanation", "Strict reading"),
                dayAndWeekday(m_period.strict));
        if (m_period.lenient.isValid())
            add(u"Lenient"_s, m_speech.translate("Explanation", "Lenient reading"),
                dayAndWeekday(m_period.lenient));
        auto state = law::nameOf(m_deadline.state, m_speech);
        if (m_deadline.doneOn)
            state =
                m_speech.translate("Explanation", "%1 on %2").arg(state, dayAndWeekday(*m_deadline.doneOn));
        add(u"State"_s, m_speech.translate("Explanation", "State"), state);
    }

    void addDays(const law::Rule &rule)
    {
        const auto unit = rule.provisionOn(m_period.from).unit;
        for (const auto &step : m_period.trace)
            m_why.days.append(law::explain(step, unit, m_speech));
    }

    QString lengthOf(int days, law::Unit unit) const
    {
        const auto amount = u"%1%2"_s.arg(days < 0 ? u"－"_s : u"＋"_s).arg(std::abs(days));
        switch (unit) {
        case law::Unit::WorkingDay:
            return m_speech.translate("Explanation", "%1 working days").arg(amount);
        case law::Unit::Month:
            return m_speech.translate("Explanation", "%1 months").arg(amount);
        case law::Unit::Year:
            return m_speech.translate("Explanation", "%1 years").arg(amount);
        case law::Unit::Day:
        case law::Unit::Set:
            break;
        }
        return m_speech.translate("Explanation", "%1 days").arg(amount);
    }

    QString signOf(const law::Step &step, law::Unit unit) const
    {
        switch (step.kind) {
        case law::Step::Start:
            return toText(step.to);
        case law::Step::Count:
        case law::Step::Extend:
            return lengthOf(step.days, unit);
        case law::Step::Exclude:
        case law::Step::Paused:
            return lengthOf(step.days, law::Unit::Day);
        case law::Step::Restarted:
        case law::Step::Interrupted:
            return m_speech.translate("Explanation", "anew");
        case law::Step::SetTo:
            return m_speech.translate("Explanation", "set");
        case law::Step::Roll:
            return m_speech.translate("Explanation", "moves on");
        case law::Step::Hop:
        case law::Step::Ignored:
        case law::Step::None:
            break;
        }
        return {};
    }

    /// Days off inside a count are told with it.
    void addSteps(law::Unit unit)
    {
        for (const auto &step : m_period.trace) {
            const auto words = law::explain(step, unit, m_speech);
            if (step.kind == law::Step::Ignored || step.kind == law::Step::None) continue;
            if (step.kind == law::Step::Hop && !m_why.steps.isEmpty()) {
                m_why.steps.last().words += u'\n' + words;
                continue;
            }
            const auto result = step.kind == law::Step::Start ? m_speech.translate("Explanation", "start")
                                                              : dayAndWeekday(step.to);
            m_why.steps.append({signOf(step, unit), words, step.to.isValid() ? result : QString()});
        }
    }

    /// What people take for a move: the engine says why it is none, or nothing of it reached the period.
    void addUnmoved(const casework::CaseFile &file)
    {
        using enum casework::ActKind;
        static const QList<casework::ActKind> mistaken{
            PostponementDecided,  HearingCancelled, InquiryOrdered,    RecusalRequested,
            JurisdictionObjected, Suspended,        ExtensionApproved, MediationExtended};
        for (const auto &step : m_period.trace) {
            if (step.kind == law::Step::Ignored)
                m_why.unmoved << law::explain(step, law::Unit::Day, m_speech);
        }
        for (const auto &act : file.effective) {
            const bool isWithin = act.on >= m_period.from && act.on <= m_period.due;
            if (isWithin && mistaken.contains(act.kind()) && !isInTrace(act.on))
                m_why.unmoved << u"%1 %2"_s.arg(toText(act.on), label(act.kind(), m_speech));
        }
    }

    bool isInTrace(QDate day) const
    {
        return std::ranges::any_of(m_period.trace, [&](const law::Step &step) {
            const bool moves = step.kind != law::Step::Count && step.kind != law::Step::Hop;
            return moves && (step.from == day || step.to == day || step.since == day || step.until == day);
        });
    }

    void addDoubts()
    {
        QStringList sentences;
        for (const auto &doubt : m_period.doubts)
            sentences.append(law::doubtText(doubt, m_speech));
        if (!sentences.isEmpty())
            m_why.notes.append(
                {u"Doubts"_s, m_speech.translate("Explanation", "Note"), sentences.join(u'\n')});
    }

    void addCalendar()
    {
        QStringList sources;
        const auto last = std::max(m_period.from, m_period.due);
        for (int year = m_period.from.year(); year <= last.year(); ++year) {
            const auto notice = m_calendar.notice(year);
            sources.append(
                notice ? m_speech.translate("Explanation", "%1: notice of the State Council, %2")
                             .arg(year)
                             .arg(notice->sources.join(u'，'))
                       : m_speech
                             .translate("Explanation", "%1: no notice yet; weekends and fixed statutory days")
                             .arg(year));
        }
        m_why.notes.append(
            {u"Calendar"_s, m_speech.translate("Explanation", "Calendar"), sources.join(u'\n')});
    }

    const law::Deadline &m_deadline;
    const law::Period &m_period;
    const law::Calendar &m_calendar;
    const Speech &m_speech;
    Explanation m_why;
};

} // namespace

Explanation explanation(const casework::CaseFile &file, const law::Deadline &deadline, const law::Rule *rule,
                        const law::Calendar &calendar, const Speech &speech)
{
    return Explainer(deadline, calendar, speech).explained(file, rule);
}

} // namespace tiaocai::reports
