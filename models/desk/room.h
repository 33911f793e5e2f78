// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "files/office_lock.h"
#include "office_history.h"
#include "store/acts.h"
#include "store/issued_reports.h"
#include "store/ledger_keys.h"
#include "store/numbers.h"
#include "store/projections.h"
#include "store/tallies.h"

namespace tiaocai::desk {

/// What the desk works with: the open file, who acts, when, and under which law.
/// What the program itself brings: rules, calendar, formulas.
struct Shelf {
    law::LawBook book;
    law::Calendar calendar;
    QList<statistics::Indicator> indicators;

    static Result<Shelf> fromResources();
};

struct Desk::Room {
    static Result<std::unique_ptr<Room>> furnish(store::Database file, Access access, const Now &now,
                                                 const Progress &progress, const Result<Shelf> &shelf);
    Room(store::Database file, OfficeHistory office, law::LawBook rules, law::Calendar days,
         QList<statistics::Indicator> formulas)
        : database(std::move(file))
        , history(std::move(office))
        , book(std::move(rules))
        , calendar(std::move(days))
        , indicators(std::move(formulas))
        , actor(history.people.first())
    {
    }

    Access access = Access::Read;
    std::optional<files::OfficeLock> lock;
    store::Database database;
    store::Acts acts{database};
    store::OfficeActs officeActs{database};
    store::Numbers numbers{database};
    store::LedgerKeys keys{database};
    store::Projections projections{database};
    store::IssuedReports issued{database};
    store::Tallies tallies{database};
    OfficeHistory history;
    law::LawBook book;
    law::Calendar calendar;
    QList<statistics::Indicator> indicators;
    office::Person actor;
    Now now;
    Progress progress;

    statistics::Law law() const { return {book, calendar, history.current().choices}; }
    casework::Ground ground() const { return {now, actor.id, book, calendar, history.current().choices}; }

    /// `not-permitted`; for what writes also `office-in-use` where the file is open for reading alone.
    Result<void> may(office::Action action) const;
    Result<void> mayWrite(office::Action action) const;
    Result<void> mayRecord(const casework::ActDraft &draft, const casework::CaseFile *file) const;

    /// `unknown-case` also for cases of an import that was taken back.
    Result<store::CaseRecord> record(const CaseId &id) const;
    Result<casework::CaseFile> file(const store::CaseRecord &record) const;
    casework::CaseFile folded(const CaseId &id, const QList<casework::Act> &caseActs) const;
    CaseView view(const casework::CaseFile &caseFile) const;

    /// Gives the draft's act the numbers that it calls for and does not carry.
    Result<void> number(casework::ActDraft &draft, casework::CaseKind kind) const;
    Result<QString> nextNumber(const QString &series, int year) const;
    /// Takes the numbers that an act gives to its case. Refuses `number-taken`.
    Result<void> claim(const store::CaseRecord &record, const casework::Act &act) const;
    /// The act and its numbers.
    Result<void> append(const store::CaseRecord &record, const casework::Act &act) const;
    /// The projections of the case as it is now.
    Result<void> index(const store::CaseRecord &record, const casework::CaseFile &file) const;
    /// append() and index(), as one save does.
    Result<void> write(const store::CaseRecord &record, const casework::Act &act,
                       const casework::CaseFile &after) const;
    /// An act of the office, and what it changes here.
    Result<void> decide(const QString &kind, const QJsonObject &data);
    /// As store::Acts does it, telling how far it is.
    Result<void> eachCase(const store::Acts::Take &take, const std::optional<qint64> &upTo = {}) const;
    Result<void> goOn(int done, int of) const;
    /// Projections made anew by a law; every date that moved.
    Result<QList<MovedDate>> recompute(const statistics::Law &by) const;
    /// A file of an older form has no tallies yet: they and every projection are made anew.
    Result<void> fillTallies() const;
    Result<void> tallyDayByDay(const store::CaseRecord &of, const QList<casework::Act> &caseActs,
                               const statistics::Law &by) const;
    QString dayNote() const;
};

/// A calendar with the notices that an office imported.
Result<law::Calendar> calendarWith(Result<law::Calendar> calendar, const QList<law::YearNotice> &notices);

/// Tells the log of a refusal, and hands the answer on.
template <typename T>
Result<T> heard(const Desk &desk, Result<T> answer, const QString &what)
{
    if (!answer && desk.refused) desk.refused(answer.error(), what);
    return answer;
}

} // namespace tiaocai::desk
