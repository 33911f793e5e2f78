// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/side.h"
#include "hearings/people.h"
#include "office/office_file.h"

namespace tiaocai::hearings {

enum class SessionStatus {
    Set,
    WithoutHour,
    WithoutRoom,
    WithoutArbitrator,
    ToBeSet,
    Moved,
    Cancelled,
    Held
};
constexpr auto choicesOf(SessionStatus)
{
    return std::array{
        Choice{SessionStatus::Set, "set", QT_TRANSLATE_NOOP("Choice", "Set")},
        Choice{SessionStatus::WithoutHour, "without-hour", QT_TRANSLATE_NOOP("Choice", "Without hour")},
        Choice{SessionStatus::WithoutRoom, "without-room", QT_TRANSLATE_NOOP("Choice", "Without room")},
        Choice{SessionStatus::WithoutArbitrator, "without-arbitrator",
               QT_TRANSLATE_NOOP("Choice", "Without arbitrator")},
        Choice{SessionStatus::ToBeSet, "to-be-set", QT_TRANSLATE_NOOP("Choice", "To be set again")},
        Choice{SessionStatus::Moved, "moved", QT_TRANSLATE_NOOP("Choice", "Moved to another day")},
        Choice{SessionStatus::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
        Choice{SessionStatus::Held, "held", QT_TRANSLATE_NOOP("Choice", "Held")},
    };
}

/// A hearing, or a session of a mediation, in the docket. Of joined cases the one that leads stands there, once.
struct DocketSession {
    QUuid id; ///< of the hearing, or of the act that set the session
    CaseId of;
    QString number;
    casework::Side applicants = {}, respondents = {};
    bool isHearing = true;
    QDate on;
    std::optional<QTime> start = {};
    int minutes = 0;
    QString tribunal = {}, room = {}; ///< codes; what no register knows as somebody wrote it
    bool isMatched = true;            ///< the registers know tribunal and room
    QList<PersonId> arbitrators = {}; ///< who presides first; of a session the mediators
    PersonId clerk = {};
    casework::HearingKind kind = casework::HearingKind::First;
    bool online = false, isPublic = true;
    std::optional<casework::HeardHow> how = {};
    SessionStatus status = SessionStatus::Set;
    bool kept = false; ///< it stands as it was set though the registers would not have it
    bool keepsSlots =
        true; ///< false: of joined cases whose leading one is heard no more: nothing but the check keeps its hour
    int changes = 0; ///< of a hearing, since it was first set: grows with everything that became of it
    QList<CaseId> with = {};
    PeopleOfCase people = {};

    bool waits() const
    {
        return status == SessionStatus::WithoutHour || status == SessionStatus::WithoutRoom ||
               status == SessionStatus::WithoutArbitrator || status == SessionStatus::ToBeSet;
    }
    /// Room and people are taken by it.
    bool isBusy() const { return status == SessionStatus::Set && start; }
    QTime end() const { return start->addSecs(minutes * 60); }
};

/// By which office and day a docket is read.
struct DocketGround {
    const office::OfficeFile &office;
    QByteArray secret; ///< of people's keys
};

/// Every hearing and session of the cases, by day and hour; those of a case that is over or on hold are left out.
QList<DocketSession> docket(const QList<casework::CaseFile> &cases, const DocketGround &ground);
/// Those of the days between two, and those that wait for an hour, a room, somebody or to be set again.
QList<DocketSession> between(const QList<DocketSession> &docket, QDate from, QDate to);

/// A hearing as calendars are told of it, also one that was cancelled or whose case is over or on hold.
struct ToldHearing {
    DocketSession now;
    bool isOff = false;               ///< a calendar that knows it takes it out
    QList<DocketSession> before = {}; ///< as it was set before, the oldest first: day, hour, room and people
};
/// Each hearing of the cases once, whatever became of it.
QList<ToldHearing> toldHearings(const QList<casework::CaseFile> &cases, const DocketGround &ground);

/// At the court; at a branch, where all are at home there; at a branch, one of them travelling. Online nobody travels.
std::optional<casework::HeardHow> howHeard(const QString &tribunal, const QList<PersonId> &sitting,
                                           bool online, const office::Registers &registers);

/// The code of a tribunal, or of a room or place, by code or name; empty where the registers know none.
QString tribunalCode(const office::Registers &registers, const QString &codeOrName);
QString roomCode(const office::Registers &registers, const QString &codeOrName);
/// The tribunal of a room or place; empty where there is none of that code.
QString tribunalOfRoom(const office::Registers &registers, const QString &room);

} // namespace tiaocai::hearings
