// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"
#include "exchange/feedback.h"
#include "intake/ledger.h"
#include "office/office_file.h"
#include "statistics/case_query.h"
#include "statistics/search_query.h"

#include <limits>

/// What the desk shows: copies, read in one go, that nothing writes back to.
namespace tiaocai::desk {

/// A case is out of the office in a pack, and is recorded there.
struct Reservation {
    PackId pack;
    QDate day;        ///< whose cases were taken out
    QString tribunal; ///< by name
    QDate since;
    QString by; ///< who took it out
};

/// A line of the case list.
struct CaseRow {
    CaseId id;
    casework::CaseKind kind = casework::CaseKind::Mediation;
    QString number; ///< case number, or registration number
    casework::Stage stage = casework::Stage::Registered;
    bool isOpen = true;
    std::optional<casework::ClosingManner> ending = {};
    QString applicants, respondents, cause, source, handler, township;
    int persons = 1;
    Money claimed, agreed;
    QDate receivedOn, acceptedOn, closedOn, lastActivity;
    QDate awaitingSince;  ///< since when a receipt is waited for; invalid: none is
    law::RuleId nextRule; ///< null: no open deadline
    QDate nextDue;
    QDate meetingOn; ///< the session or hearing that is set; invalid: none is
    QTime meetingAt;
    QString meetingRoom;
    int meetingNth = 0;
    bool flagged = false; ///< irregular
    bool isOut = false;   ///< in a pack, and not back

    bool isWithdrawn() const { return ending == casework::ClosingManner::Withdrawn; }
    bool isAwaitingAcceptance() const { return isOpen && !acceptedOn.isValid(); }
};

/// A case that answers a search, and where it does.
struct Hit {
    CaseRow of;
    statistics::Found found; ///< ID numbers and phones are masked in it
};

using statistics::CaseQuery;

/// Why a case is on Today; the order is that of the page.
enum class TodayKind {
    Meetings,
    MeetingNotRecorded, ///< its day is over, and nobody wrote what came of it
    NoticeNotReceived,  ///< of a hearing that day, as far as anybody knows
    Overdue,
    DueToday,
    DueThisWeek,
    NoDeadline,
    Silent,
    NotDecided,
    NotServed,
    NotPerformed,
    AwaitingReceipt
};
QList<TodayKind> kindsOfToday(); ///< in the order of the page
QString name(TodayKind kind);    ///< overdue, dueToday, ...: the key in JSON
QString label(TodayKind kind);

/// An open clock, seen from a day.
struct DueClock {
    law::RuleId rule;
    QDate from;      ///< the day it counts from
    QDate due;       ///< the judged date
    qint64 days = 0; ///< until due; negative: late
};

/// A line of Today: a case, and the acts that settle what put it there.
struct TodayRow {
    CaseRow of;
    std::optional<DueClock> clock;     ///< where one put it there
    QList<casework::ActKind> settling; ///< most likely first; empty: whatever may follow in the case
    QList<TodayKind> also = {};        ///< why it would stand further down too
};

/// A package that went to another office and has no receipt yet.
struct AwaitedPackage {
    QString packageId, partner; ///< name of who has it
    QString kind;
    qint64 ordinal = 0, sequence = 0;
    QDate sentOn, due; ///< by when its receipt is to be there
    int days = 0;      ///< working days since it was sent

    bool isLate(QDate today) const { return due.isValid() && due < today; }
};

struct TodayGroup {
    TodayKind kind = TodayKind::Overdue;
    QList<TodayRow> rows;
    int count = 0; ///< as a whole: `rows` may hold the beginning alone
    QList<AwaitedPackage> packages = {};

    bool isEmpty() const { return rows.isEmpty() && packages.isEmpty(); }
};

constexpr int everyRow = std::numeric_limits<int>::max();

struct TodayView {
    QDate on;
    QList<TodayGroup> groups; ///< every kind once, in the order of the page
    bool isWhole = true; ///< else its first lines: what follows them was not read, and nothing was counted

    TodayGroup group(TodayKind kind) const;
    /// Each case once, under the first of its groups, and there what else waits; what was not recorded stands beside that: it
    /// must not hide a period that is over.
    TodayView once() const;
};

/// A file that is attached to a case.
struct AttachedFile {
    ActId act; ///< by which it was attached
    casework::FileAttached file;
    bool isThere = true; ///< with as many bytes as it had: compared with its SHA-256 when it is opened
};

/// A case that went to another office, and where it is on its way.
struct SentOn : office::HandedOver {
    QString state = {}; ///< of its package: exported, delivered, accepted, ...
};

/// A thing that one office told another, with the case that it is about.
struct ToldRow {
    exchange::FeedbackItem item;
    QString partner; ///< name
    qint64 sequence = 0;
    QDateTime at = {};   ///< when it left or came
    CaseId id = {};      ///< null: it is about no case of this office
    QString number = {}; ///< of the case, as lists show it
    bool isOut = false;
};

/// A case whole: the file, its clocks with their traces, what may follow, and what is attached.
struct CaseView {
    casework::CaseFile file;
    QList<law::Deadline> deadlines;
    QList<casework::ActKind> mayFollow;
    QHash<PersonId, QString> people = {}; ///< names of staff
    QHash<QString, QString> places =
        {}; ///< names of tribunals and rooms by their codes in the registers, of papers by their ids
    QList<AttachedFile> attachments = {}; ///< in the order in which they came
    std::optional<Reservation> reserved = {};
    QList<SentOn> handedOver = {};           ///< to which offices it went
    QList<ToldRow> told = {};                ///< what those told of it since
    QList<office::TakenOver> takenOver = {}; ///< from which it came; of a referral also its reply
    office::Approval approval = office::Approval::Nobody; ///< whose signature its acts wait for
    QList<office::Proposal> proposals = {}; ///< what was put before those who decide, settled or not
    std::optional<office::Restriction> restriction = {}; ///< not everybody sees it
    QHash<ActId, QString> insteadOf = {};                ///< for whom the act was decided by his substitute
};

/// What an act did.
struct Recorded {
    CaseView view;
    ActId act;
    QStringList warnings;
    QList<QPair<law::Deadline, law::Deadline>> moved; ///< before, after
};

/// An act of joined cases as it stands in another of them.
struct CommonAct {
    CaseId of;
    QString number; ///< of that case
    ActId act;
    bool operator==(const CommonAct &) const = default;
};

struct MovedDate {
    CaseId id;
    QString number;
    law::RuleId rule;
    QDate from, to;
};

struct CalendarImport {
    int year = 0;
    QList<MovedDate> moved;
};

struct LedgerImport {
    intake::LedgerReading reading;
    int imported = 0;
    int endings =
        0; ///< of cases that were there, taken over from a grown list, or, in a dry run, to be taken over
    BatchId batch;                     ///< null in a dry run
    QStringList unknownMediators = {}; ///< names that are nobody's of the staff, each once: kept as text
};

struct Problem {
    QString caseNumber; ///< empty: the office file itself
    QString what, where;
    QString code = {}; ///< of the refusal that was met, where one was
};

struct NumberGap {
    QString series;
    int year = 0, number = 0;
};

} // namespace tiaocai::desk
