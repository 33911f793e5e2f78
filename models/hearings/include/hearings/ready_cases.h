// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/names.h"
#include "casework/choices.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QTime>

#include <optional>

/// What a plan of hearings is made from, beside the registers: what `ready-cases` prints, member by member.
namespace tiaocai::hearings {

/// Where a case is heard from one day to another, both inclusive. An invalid day is an open end.
struct PlaceOfDays {
    QString tribunal; ///< its code
    QDate from = {}, to = {};
    bool operator==(const PlaceOfDays &) const = default;
};

/// Somebody who may not sit in a case, nor record there: `recused` or `recusal-pending`.
struct Barred {
    PersonId person;
    QString code;
    bool operator==(const Barred &) const = default;
};

/// A case that is heard together with another, which leads.
struct JoinedCase {
    CaseId id;
    QString number;
    QDate acceptedOn;
    bool operator==(const JoinedCase &) const = default;
};

/// What gives the earliest day; Defence where both give it.
enum class EarliestBy { Defence, Notice };
inline constexpr NameTable earliestByNames{
    std::pair{EarliestBy::Defence, QLatin1StringView("defence")},
    std::pair{EarliestBy::Notice, QLatin1StringView("notice")},
};

/// A case that wants a hearing, or a group of joined cases under the one that leads.
struct ReadyCase {
    CaseId id;
    QString number;
    QDate receivedOn, acceptedOn;
    QDate due = {}; ///< ARB_AWARD_45 as it stands, rolled; invalid where the case has none: it is never late
    bool priority = false;
    QString township = {};
    QList<PlaceOfDays> place = {}; ///< in order of days, without gaps over the period
    int minutes = 120;             ///< in quarters of an hour
    int panel = 1;                 ///< arbitrators: 1 or 3
    bool needsFullTime = false;    ///< panels, cases marked typical: a full-timer presides
    bool online = false;           ///< no journey, and a room that is fit for it
    QString series = {};           ///< the tag of the series; empty for none
    /// Those who sit, who presides first. Without those whose seat is empty today (granted recusal, term, leaving, or
    /// a released hearing that is listed without him); one with a pending recusal stands here and under `barred`, and stops.
    QList<PersonId> composed = {};
    PersonId recorder = {}; ///< as composed; null for none
    QList<Barred> barred = {};
    QDate defenceEnds = {}; ///< last day of the latest defence period; invalid where none runs or is to come
    QDate notice = {};      ///< first day for which the strict notice is kept; invalid where none is needed
    QDate earliest;         ///< first working day on which it may be heard
    EarliestBy why = EarliestBy::Defence;
    bool expected = false; ///< whether a receipt on which it rests is only expected
    QList<JoinedCase> with = {};
    QStringList persons = {};         ///< keys of the parties that are natural persons
    QStringList representatives = {}; ///< keys, the same key for the same person as among `persons`
    QStringList employers = {};
    QList<casework::Cause> causes = {};

    // What `ready-cases` does not print.
    QString applicants = {}, respondents = {}; ///< as lists name them
    bool wasComposed =
        false; ///< a tribunal was composed, even if every seat of it is empty now: whoever is found, recomposes
    bool announced =
        false; ///< the hearing is or will be announced in signed minutes: no notice, no `noticeBy`
    QDate possibleFrom =
        {}; ///< first day that is not `notice-impossible`; invalid where every day is possible

    int cases() const { return 1 + int(with.size()); }
    bool operator==(const ReadyCase &) const = default;
};

/// An open arbitration without a set hearing that is not ready, and why: decision-awaited, heard, case-on-hold, ...
struct NotReady {
    CaseId id;
    QString number;
    QString code;
    bool operator==(const NotReady &) const = default;
};

/// A session that stands and is planned around: a published hearing that was not released, or a mediation session in a room
/// (without arbitrators).
struct PinnedHearing {
    HearingId hearing = {};
    CaseId id = {}; ///< the case
    QDate on;
    QTime start;
    int minutes = 120;
    QString tribunal, room; ///< codes; the room may be a place for a day
    QList<PersonId> arbitrators = {};
    PersonId clerk = {}; ///< null for none
    bool online = false; ///< no journey; not printed
    QStringList persons = {}, representatives = {}, employers = {};
    bool operator==(const PinnedHearing &) const = default;
};

/// Day, hour, room and people of a hearing: what a move changes.
struct SetAt {
    QDate on;
    QTime start;
    QString room;
    QList<PersonId> arbitrators; ///< who presides first
    bool operator==(const SetAt &) const = default;
};

/// A published hearing that may be planned anew. Its case stands among the ready ones.
struct ReleasedHearing {
    HearingId hearing = {};
    CaseId id; ///< the case, of joined ones the one that leads
    SetAt was;
    bool kept = true; ///< it had its room and arbitrators: one that was listed without is never "moved"
    bool operator==(const ReleasedHearing &) const = default;
};

struct PlanSettings {
    int serviceDays = 3;    ///< working days until a paper is received
    int noticeDays = 5;     ///< full working days between receipt and hearing
    int daysToDecide = 7;   ///< natural days before the due date; a hearing after that is late
    int minutes = 120;      ///< of a hearing whose case says nothing
    int minutesBetween = 0; ///< between two sessions of a room or of an arbitrator
    bool operator==(const PlanSettings &) const = default;
};

struct ReadyCases {
    QDate today, from, to; ///< the period, both days inclusive
    PlanSettings settings = {};
    QList<ReadyCase> cases = {};
    QList<NotReady> notReady = {};
    QList<PinnedHearing> pinned = {};

    // What `ready-cases` does not print.
    QList<ReleasedHearing> released = {}; ///< not empty: a re-plan, which moves as few as it can
    QHash<PersonId, QString> names = {};  ///< of everybody in the registers and above: order goes by name
    bool operator==(const ReadyCases &) const = default;
};

} // namespace tiaocai::hearings
