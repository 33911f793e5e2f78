// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hearings/circuit_plan.h"
#include "quarters.h"

#include <array>
#include <vector>

/// What is to be planned, in numbers: days, tribunals, rooms, arbitrators and cases by their places in lists, hours as bits.
namespace tiaocai::hearings {

constexpr int none = -1;
constexpr int mostSeats = 3;

/// Where a case is heard in a plan: places in the lists of the problem; `day` is none while it is not.
struct Spot {
    int day = none;
    int room = none;
    int start = 0; ///< quarter of the day
    int seats = 0;
    std::array<int, mostSeats> arbitrators{}; ///< who presides first

    bool isSet() const { return day != none; }
    bool seatsHim(int who) const
    {
        return std::find(arbitrators.begin(), arbitrators.begin() + seats, who) !=
               arbitrators.begin() + seats;
    }
    bool operator==(const Spot &) const = default;
};

class Problem {
public:
    struct Tribunal {
        const office::Tribunal *entry;
        std::vector<Quarters> intervals = {}; ///< of its hours
        std::vector<Quarters> starts = {};    ///< by length: within one interval
        std::vector<int> rooms = {};
        std::vector<bool> runs = {}; ///< by day
        bool isCourt() const { return entry->kind == office::TribunalKind::Court; }
    };
    struct Room {
        const office::Room *entry;
        std::vector<bool> isOpen = {};   ///< by day
        std::vector<Quarters> busy = {}; ///< by day: published sessions with the pause after them
    };
    struct Arbitrator {
        const office::Arbitrator *entry;
        QString name = {};
        int rank = 0; ///< by name
        int home = none;
        bool isFullTime = false;
        int published = 0; ///< hearings of the period
        std::vector<bool> inTerm = {};
        std::vector<Quarters> absent = {};
        std::vector<Quarters> busy = {}; ///< published sessions with the pause after them
        std::vector<Quarters> sits = {}; ///< published sessions alone
        std::vector<int> sessions = {},
                         away = {};     ///< published sessions by day; of them, those that are a journey
        std::vector<int> tribunal = {}; ///< of his published sessions; `none`, or `several`
        std::vector<std::vector<Quarters>> starts = {}; ///< by day and length: in term, not absent
    };
    struct Case {
        const ReadyCase *entry;
        int length = 0;      ///< in quarters
        int lengthPlace = 0; ///< in `lengths`
        int seats = 1;
        bool needsFullTimer = false;      ///< to preside
        std::vector<int> fixed = {};      ///< those who sit as composed, who presides first
        std::vector<int> candidates = {}; ///< for the open seats, by name; not barred
        bool isStopped = false;           ///< by its composition, wherever and whenever
        int weight = 1;                   ///< cases
        int lateAfter = 0;                ///< first day, by place, that is late
        int series = none;
        std::vector<int> tribunal = {};     ///< by day; none where it may not be heard
        std::vector<Quarters> persons = {}; ///< by day: starts that published sessions of its persons leave
        std::vector<Quarters> open =
            {};                     ///< by day: of these, within hours of the tribunal, from its earliest day
        std::vector<int> days = {}; ///< on which it may be heard
        std::vector<int> apart = {};   ///< cases that share a person: never at the same time
        std::vector<int> waiting = {}; ///< by day: natural days, over its cases
        Spot was = {};                 ///< of a released hearing that kept its room and arbitrators
        Spot stood = {};               ///< of one that lost them
        bool openSeats() const { return int(fixed.size()) < seats; }
    };
    static constexpr int several = -2;

    Problem(const ReadyCases &ready, const office::Registers &registers, const law::Calendar &calendar);

    const ReadyCases &ready;
    const office::Registers &registers;
    int pause = 0; ///< between two sessions, in quarters
    std::vector<QDate> days;
    std::vector<int> lengths;
    std::vector<Tribunal> tribunals;
    std::vector<Room> rooms;
    std::vector<Arbitrator> arbitrators;
    std::vector<Case> cases;
    int seriesCount = 0;
    bool isReplan = false;

    int dayPlace(QDate day) const;
    int tribunalPlace(const QString &code) const;
    int roomPlace(const QString &code) const;
    int arbitratorPlace(const PersonId &person) const;
    /// The register alone: at home, or full-time.
    bool maySitAt(int arbitrator, int tribunal) const
    {
        const auto &one = arbitrators[size_t(arbitrator)];
        return one.isFullTime || one.home == tribunal;
    }
    bool isJourney(int arbitrator, int tribunal, const Case &one) const
    {
        return !one.entry->online && arbitrators[size_t(arbitrator)].home != tribunal;
    }
    /// Where somebody may begin to sit that day for so long, by what is published.
    Quarters starts(const Arbitrator &one, int day, const Case &of) const
    {
        return one.starts[size_t(day)][size_t(of.lengthPlace)] &
               startsOf(~one.busy[size_t(day)], of.length + pause);
    }

private:
    void readDays(const law::Calendar &calendar);
    void readLengths();
    void readTribunals();
    void readRooms();
    void readArbitrators();
    void readPinned();
    void readCases();
    void readStarts();
    void seatCase(Case &one);
    void openDays(Case &one);
    void readApart();
    void readReleased();
};

/// Whether one text stands before another, code point by code point.
bool isBefore(const QString &one, const QString &other);

} // namespace tiaocai::hearings
