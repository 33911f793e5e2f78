// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casework/choices.h"
#include "office/office.h"

#include <QHash>
#include <QTime>

#include <functional>
#include <optional>

/// Where and by whom an arbitration court hears its cases. Days are inclusive, an open end is an invalid day.
namespace tiaocai::office {

enum class TribunalKind { Court, Branch };
constexpr auto choicesOf(TribunalKind)
{
    return std::array{
        Choice{TribunalKind::Court, "court", QT_TRANSLATE_NOOP("Choice", "The court itself")},
        Choice{TribunalKind::Branch, "branch", QT_TRANSLATE_NOOP("Choice", "Branch")},
    };
}

enum class TribunalState { Preparing, Running, Closed };
constexpr auto choicesOf(TribunalState)
{
    return std::array{
        Choice{TribunalState::Preparing, "preparing", QT_TRANSLATE_NOOP("Choice", "In preparation")},
        Choice{TribunalState::Running, "running", QT_TRANSLATE_NOOP("Choice", "In operation")},
        Choice{TribunalState::Closed, "closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    };
}

enum class Employment { FullTime, PartTime };
constexpr auto choicesOf(Employment)
{
    return std::array{
        Choice{Employment::FullTime, "full-time", QT_TRANSLATE_NOOP("Choice", "Full time")},
        Choice{Employment::PartTime, "part-time", QT_TRANSLATE_NOOP("Choice", "Part time")},
    };
}

/// From one time of a day to another, on that day.
struct Hours {
    QTime from, to;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("from"), s.from);
        visit(must("to"), s.to);
    }
    bool operator==(const Hours &) const = default;
};

/// 09:00-12:00 and 14:00-17:00.
QList<Hours> usualHours();

struct StateFrom {
    QDate from;
    TribunalState state = TribunalState::Preparing;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("from").ahead(), s.from);
        visit(must("state"), s.state);
    }
    bool operator==(const StateFrom &) const = default;
};

/// 庭: the court itself, or a branch of it in a township.
struct Tribunal {
    QString code, name;
    TribunalKind kind = TribunalKind::Branch;
    QString address = {};
    QList<StateFrom> states = {};
    QStringList townships = {};
    std::optional<int> travelMinutes = {}; ///< from the court; of the court itself none
    QList<Hours> hours = usualHours();

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("code").name(), s.code);
        visit(must("name").name(), s.name);
        visit(must("kind"), s.kind);
        visit(may("address").story(), s.address);
        visit(must("states"), s.states);
        visit(may("townships").name(), s.townships);
        visit(may("travelMinutes"), s.travelMinutes);
        visit(may("hours"), s.hours);
    }
    bool isRunning(QDate day) const;
    int travel() const { return travelMinutes.value_or(0); }
    bool operator==(const Tribunal &) const = default;
};

/// 庭室: mediation sessions share it.
struct Room {
    QString code, name, tribunal; ///< the code of its tribunal
    QDate from = {}, to = {};
    bool online = false; ///< fit for an online hearing

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("code").name(), s.code);
        visit(must("name").name(), s.name);
        visit(must("tribunal").name(), s.tribunal);
        visit(may("from").ahead(), s.from);
        visit(may("to").ahead(), s.to);
        visit(may("online"), s.online);
    }
    bool isOpen(QDate day) const;
    bool operator==(const Room &) const = default;
};

struct Term {
    QDate from = {}, to = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("from").ahead(), s.from);
        visit(may("to").ahead(), s.to);
    }
    bool operator==(const Term &) const = default;
};

/// Days, or hours of a weekday, on which somebody is not to be had. Weekly hours go by the date's own weekday, on make-up
/// days too.
struct Absence {
    QDate from = {}, to = {};
    std::optional<int> weekday = {}; ///< 1 is Monday: then the hours count, and no day
    std::optional<QTime> starts = {}, ends = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("from").ahead(), s.from);
        visit(may("to").ahead(), s.to);
        visit(may("weekday"), s.weekday);
        visit(may("starts"), s.starts);
        visit(may("ends"), s.ends);
    }
    /// Whether it meets [start, end) of that day.
    bool meets(QDate day, QTime start, QTime end) const;
    bool operator==(const Absence &) const = default;
};

/// 仲裁员. Full time he may sit at every running tribunal, part time at his home tribunal alone.
struct Arbitrator {
    PersonId person;
    Employment employment = Employment::FullTime;
    QString home; ///< the code of his tribunal
    QList<Term> terms = {};
    QList<casework::Cause> specialities = {};
    QList<Absence> unavailable = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("employment"), s.employment);
        visit(must("home").name(), s.home);
        visit(must("terms"), s.terms);
        visit(may("specialities"), s.specialities);
        visit(may("unavailable"), s.unavailable);
    }
    bool isInTerm(QDate day) const;
    bool operator==(const Arbitrator &) const = default;
};

/// 书记员.
struct CourtClerk {
    PersonId person;
    QString home;
    QList<Absence> unavailable = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("person"), s.person);
        visit(must("home").name(), s.home);
        visit(may("unavailable"), s.unavailable);
    }
    bool operator==(const CourtClerk &) const = default;
};

/// 流动庭: a factory, a village hall, a hospital, a room of its tribunal on that day alone.
struct PlaceForDay {
    QString code, name, tribunal;
    QDate on;
    QList<Hours> hours;

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("code").name(), s.code);
        visit(must("name").name(), s.name);
        visit(must("tribunal").name(), s.tribunal);
        visit(must("on").ahead(), s.on);
        visit(must("hours"), s.hours);
    }
    bool operator==(const PlaceForDay &) const = default;
};

/// What a person said of the hearing of a case; nullopt: what follows from the case itself, or from the settings.
struct HearingNeeds {
    std::optional<int> minutes = {};
    std::optional<bool> typical = {};  ///< 典型案件: a full-time arbitrator hears it
    std::optional<QString> place = {}; ///< the code of the tribunal; empty: as the register says
    std::optional<bool> priority = {};
    std::optional<bool> online = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(may("minutes"), s.minutes);
        visit(may("typical"), s.typical);
        visit(may("place").name(), s.place);
        visit(may("priority"), s.priority);
        visit(may("online"), s.online);
    }
    bool operator==(const HearingNeeds &) const = default;
};

/// All of them, as they stand from some day on.
struct Registers {
    QList<Tribunal> tribunals = {};
    QList<Room> rooms = {};
    QList<Arbitrator> arbitrators = {};
    QList<CourtClerk> clerks = {};
    QList<PlaceForDay> places = {};

    template <typename S, typename V>
    static void fields(S &s, V &&visit)
    {
        visit(must("tribunals"), s.tribunals);
        visit(must("rooms"), s.rooms);
        visit(must("arbitrators"), s.arbitrators);
        visit(must("clerks"), s.clerks);
        visit(must("places"), s.places);
    }
    bool isEmpty() const { return tribunals.isEmpty(); }
    const Tribunal *tribunal(const QString &code) const;
    const Room *room(const QString &code) const;
    const PlaceForDay *place(const QString &code) const;
    const Arbitrator *arbitrator(const PersonId &person) const;
    const CourtClerk *clerk(const PersonId &person) const;
    /// What the codes of tribunals, rooms and places are called.
    QHash<QString, QString> names() const;
    /// "石桥分庭第1庭", "石桥分庭 一号审理室": both, and once where the room's name begins with its tribunal's. A code that is not
    /// entered is a name itself.
    QString whereText(const QString &tribunal, const QString &room, const QString &gap) const;
    /// nullptr where none is entered.
    const Tribunal *court() const;
    /// The first tribunal that serves the township and runs on that day, else the court.
    const Tribunal *serving(const QString &township, QDate day) const;
    bool operator==(const Registers &) const = default;
};

/// How many entries of each register differ: entered, changed or taken out.
struct RegisterChanges {
    int tribunals = 0, rooms = 0, arbitrators = 0, clerks = 0, places = 0;
};
RegisterChanges changes(const Registers &before, const Registers &after);

/// What an entry says of others must be there and possible: `bad-registers`, naming the entry; one township in two tribunals
/// that run at the same time: `township-twice`; a branch without its way from the court: `missing-data`.
using NameOf = std::function<QString(const PersonId &)>;
Result<void> checkRegisters(const Registers &registers, const NameOf &nameOf);

} // namespace tiaocai::office
