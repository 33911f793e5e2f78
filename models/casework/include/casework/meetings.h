// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

namespace tiaocai::casework {

/// A mediation session or a hearing, planned or past.
struct Meeting {
    enum Kind { Session, Hearing } kind = Session;
    enum State { Planned, Held, Cancelled, Postponed } state = Planned;
    int ordinal = 0; ///< among those of its kind that were held or may be
    QDate day;
    std::optional<QTime> time;
    QString room, people; ///< who is to come, or the tribunal; empty: not said
    ActId act;            ///< that set it, or recorded it where none did
    QUuid id;             ///< of the hearing, or of the act that set the session
    std::optional<int> minutes;
    QString roomCode;      ///< in the register; empty: none was said
    QList<PersonId> seats; ///< arbitrators and clerk, or mediators
    bool waits = false;    ///< planned for a day, and without an hour or freed since
};

/// In the order of their days.
QList<Meeting> meetings(const CaseFile &file);
/// The one that comes next, today's included; nullopt where none is set, or where the case is over.
std::optional<Meeting> nextMeeting(const CaseFile &file, QDate today);
/// The one that is planned last, whatever day it is, and after which none was held; nullopt where the case is over.
std::optional<Meeting> meetingAhead(const CaseFile &file);

/// What a hearing or session that is set keeps busy: a room and people, on a day for some time.
struct Booking {
    QUuid of; ///< Meeting::id
    QDate day;
    QTime start;
    int minutes = 0;
    QString room; ///< its code; empty: none
    QList<PersonId> people;

    bool operator==(const Booking &) const = default;
};
/// Nothing of a case that left Scheduled, of one of joined cases that does not lead, and of what has no hour or no length.
QList<Booking> bookings(const CaseFile &file);

} // namespace tiaocai::casework
