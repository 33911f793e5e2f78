// SPDX-License-Identifier: GPL-3.0-or-later
#include "obstacles.h"

#include "words.h"

#include <array>

namespace tiaocai::hearings {

using namespace Qt::StringLiterals;

namespace {

/// What can stop a session, in section 3's order.
enum Obstacle {
    RoomTaken,
    ArbitratorTaken,
    PersonTaken,
    TribunalNotRunning,
    RoomClosed,
    RoomNotOnline,
    TermOver,
    Unavailable,
    NotAtThisTribunal,
    Recused,
    RecusalPending,
    TribunalSize,
    NotComposed,
    RecorderIsArbitrator,
    NoticeImpossible,
    NoticeLate,
    DefenceRunning,
    OutsideHours,
    Nothing
};

struct ObstacleWords {
    const char *code, *text;
};

constexpr std::array<ObstacleWords, Nothing> obstacleWords{{
    {"room-taken",
     QT_TRANSLATE_NOOP("Hearings", "The rooms of its tribunal are taken. Plan more days, or move hearings.")},
    {"arbitrator-taken",
     QT_TRANSLATE_NOOP(
         "Hearings",
         "Whoever may sit is taken, or at another tribunal that day. Plan more days, or release hearings.")},
    {"person-taken",
     QT_TRANSLATE_NOOP("Hearings", "A party or representative has another hearing at every hour that is "
                                   "free. Plan more days, or move that hearing.")},
    {"tribunal-not-running",
     QT_TRANSLATE_NOOP("Hearings",
                       "Its tribunal does not run on those days. Say another place, or plan other days.")},
    {"room-closed",
     QT_TRANSLATE_NOOP(
         "Hearings",
         "A room of its tribunal is not to be had on those days. Enter a room, or plan other days.")},
    {"room-not-online",
     QT_TRANSLATE_NOOP(
         "Hearings",
         "No free room of its tribunal is fit for an online hearing. Enter one, or hear it in presence.")},
    {"term-over",
     QT_TRANSLATE_NOOP("Hearings",
                       "The term of who could sit is over. Renew it, or compose the tribunal anew.")},
    {"unavailable",
     QT_TRANSLATE_NOOP(
         "Hearings",
         "Who could sit is not to be had on those days. Plan other days, or compose the tribunal anew.")},
    {"not-at-this-tribunal",
     QT_TRANSLATE_NOOP("Hearings", "Who could sit is a part-timer of another tribunal. Name somebody else.")},
    {"recused",
     QT_TRANSLATE_NOOP("Hearings",
                       "Who could sit was recused in this case. Plan days on which others are free.")},
    {"recusal-pending",
     QT_TRANSLATE_NOOP("Hearings", "A recusal was asked for and is not decided. Decide it first.")},
    {"tribunal-size",
     QT_TRANSLATE_NOOP(
         "Hearings",
         "Too few arbitrators are free at one time, or no full-time one to preside. Plan more days.")},
    {"not-composed",
     QT_TRANSLATE_NOOP("Hearings", "Those who sit as composed are not free. Plan more days.")},
    {"recorder-is-arbitrator",
     QT_TRANSLATE_NOOP("Hearings", "The recorder is an arbitrator of the case. Compose the tribunal anew.")},
    {"notice-impossible",
     QT_TRANSLATE_NOOP(
         "Hearings",
         "Even a notice that is handed over today would come too late for those days. Plan later days.")},
    {"notice-late",
     QT_TRANSLATE_NOOP("Hearings",
                       "A notice that is sent today is expected too late for those days. Plan later days.")},
    {"defence-running",
     QT_TRANSLATE_NOOP("Hearings", "The defence period runs on those days. Plan later days.")},
    {"outside-hours", QT_TRANSLATE_NOOP("Hearings", "It lasts longer than any stretch of the tribunal's "
                                                    "hours. Hear it in less time, or set it by hand.")},
}};

/// Reads one day of one case, as far as no single room, start or arbitrator matters once for all.
class DayOf {
public:
    DayOf(const Board &board, int which, int day)
        : m_board(board)
        , m_problem(board.problem())
        , m_case(m_problem.cases[size_t(which)])
        , m_which(which)
        , m_day(day)
        , m_tribunal(m_case.tribunal[size_t(day)])
    {
    }

    Obstacle last() const
    {
        if (m_tribunal == none) return TribunalNotRunning;
        const auto &tribunal = m_problem.tribunals[size_t(m_tribunal)];
        if (tribunal.rooms.empty()) return tribunal.runs[size_t(m_day)] ? RoomClosed : TribunalNotRunning;
        const auto people = whoMaySit();
        const auto starts = startsOfDay();
        if (starts == 0) return OutsideHours;
        Obstacle last = RoomTaken;
        for (const int room : tribunal.rooms) {
            for (auto left = starts; left != 0; left &= left - 1) {
                for (const int who : people)
                    last = std::max(last, of(room, first(left), who));
            }
        }
        return last;
    }

private:
    /// Those who sit as composed; where a seat is open, whoever the register lets sit there; where nobody does, everybody.
    std::vector<int> whoMaySit() const
    {
        if (!m_case.openSeats()) return m_case.fixed;
        const bool oneFullTimer = m_case.needsFullTimer && m_case.seats == 1;
        std::vector<int> all, some;
        for (int who = 0; who < int(m_problem.arbitrators.size()); ++who) {
            all.push_back(who);
            if (!m_problem.maySitAt(who, m_tribunal)) continue;
            if (!oneFullTimer || m_problem.arbitrators[size_t(who)].isFullTime) some.push_back(who);
        }
        return some.empty() ? all : some;
    }
    Quarters startsOfDay() const
    {
        return m_problem.tribunals[size_t(m_tribunal)].starts[size_t(m_case.lengthPlace)];
    }
    Obstacle of(int room, int start, int who) const;
    Obstacle ofPerson(int start, int who) const;
    Obstacle ofRegister(int room, int start, int who) const;
    Obstacle ofSeats(int start, int who) const;
    Obstacle ofNotice() const;
    bool isFree(int start, int who) const
    {
        return holds(m_board.startsOfArbitrator(m_which, m_day, who), start);
    }

    const Board &m_board;
    const Problem &m_problem;
    const Problem::Case &m_case;
    int m_which;
    int m_day;
    int m_tribunal;
};

Obstacle DayOf::of(int room, int start, int who) const
{
    if (!holds(m_board.startsBesides(m_which, m_day, room), start)) return RoomTaken;
    if (!holds(m_board.startsBesidesHis(m_which, m_day, who), start)) return ArbitratorTaken;
    if (!holds(m_board.startsOfPersons(m_which, m_day), start)) return PersonTaken;
    if (const auto found = ofRegister(room, start, who); found != Nothing) return found;
    if (const auto found = ofPerson(start, who); found != Nothing) return found;
    return ofNotice();
}

Obstacle DayOf::ofRegister(int room, int start, int who) const
{
    const auto &chamber = m_problem.rooms[size_t(room)];
    const auto &one = m_problem.arbitrators[size_t(who)];
    if (!m_problem.tribunals[size_t(m_tribunal)].runs[size_t(m_day)]) return TribunalNotRunning;
    if (!chamber.isOpen[size_t(m_day)]) return RoomClosed;
    if (m_case.entry->online && !chamber.entry->online) return RoomNotOnline;
    if (!one.inTerm[size_t(m_day)]) return TermOver;
    if ((one.absent[size_t(m_day)] & span(start, m_case.length)) != 0) return Unavailable;
    return m_problem.maySitAt(who, m_tribunal) ? Nothing : NotAtThisTribunal;
}

Obstacle DayOf::ofPerson(int start, int who) const
{
    const auto &entry = *m_case.entry;
    const auto person = m_problem.arbitrators[size_t(who)].entry->person;
    const auto isBarredBy = [&](const QString &code) { return entry.barred.contains(Barred{person, code}); };
    const auto isPending = [&](const PersonId &sitting) {
        return entry.barred.contains(Barred{sitting, u"recusal-pending"_s});
    };
    if (isBarredBy(u"recused"_s)) return Recused;
    if (isBarredBy(u"recusal-pending"_s) || std::ranges::any_of(entry.composed, isPending))
        return RecusalPending;
    if (const auto found = ofSeats(start, who); found != Nothing) return found;
    return person == entry.recorder || entry.composed.contains(entry.recorder) ? RecorderIsArbitrator
                                                                               : Nothing;
}

/// Whether enough others are free beside him, one of them to preside.
Obstacle DayOf::ofSeats(int start, int who) const
{
    const auto isFullTime = [&](int one) { return m_problem.arbitrators[size_t(one)].isFullTime; };
    int seated = 1;
    bool hasFullTimer = isFullTime(who);
    const auto sit = [&](int one) {
        if (one == who || !isFree(start, one)) return;
        ++seated;
        hasFullTimer |= isFullTime(one);
    };
    std::ranges::for_each(m_case.fixed, sit);
    std::ranges::for_each(m_case.candidates, sit);
    const bool presides =
        !m_case.needsFullTimer || (m_case.openSeats() ? hasFullTimer : isFullTime(m_case.fixed.front()));
    return seated >= m_case.seats && presides ? Nothing : TribunalSize;
}

Obstacle DayOf::ofNotice() const
{
    const auto &entry = *m_case.entry;
    const auto on = m_problem.days[size_t(m_day)];
    if (entry.possibleFrom.isValid() && on < entry.possibleFrom) return NoticeImpossible;
    if (entry.notice.isValid() && on < entry.notice) return NoticeLate;
    return entry.earliest.isValid() && on < entry.earliest ? DefenceRunning : Nothing;
}

const auto notAWorkingDay = u"not-a-working-day"_s;

} // namespace

QString obstacle(const Board &board, int which)
{
    const auto &problem = board.problem();
    const auto &entry = *problem.cases[size_t(which)].entry;
    const auto early = std::ranges::find_if(
        problem.days, [&](QDate day) { return !entry.earliest.isValid() || day >= entry.earliest; });
    const int begin = early == problem.days.end() ? 0 : int(early - problem.days.begin());
    std::array<int, Nothing + 1> days{};
    std::vector<Obstacle> met;
    for (int day = begin; day < int(problem.days.size()); ++day) {
        const auto last = DayOf(board, which, day).last();
        if (days[last]++ == 0) met.push_back(last);
    }
    if (met.empty()) return notAWorkingDay;
    const auto most = *std::ranges::max_element(met, {}, [&](Obstacle one) { return days[one]; });
    return most == Nothing ? QString() : QString::fromLatin1(obstacleWords[most].code);
}

QString obstacleText(const QString &code)
{
    if (code == notAWorkingDay) return Words::tr("The period has no working day. Plan other days.");
    for (const auto &words : obstacleWords) {
        if (code == QLatin1StringView(words.code)) return QCoreApplication::translate("Hearings", words.text);
    }
    return {};
}

} // namespace tiaocai::hearings
