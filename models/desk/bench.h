// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "memory.h"
#include "office/event.h"
#include "office/office_file.h"
#include "statistics/projection.h"
#include "store/audit.h"
#include "store/database.h"
#include "store/office_acts.h"
#include "store/place.h"

namespace tiaocai::desk {

/// What the program itself brings: rules, calendar, formulas.
struct ProgramLaw {
    law::LawBook book;
    law::Calendar calendar;
    QList<statistics::Indicator> indicators;
    QString calendarVersion; ///< made once: it is over every day of every year

    static Result<ProgramLaw> fromResources();
};

/// The program's calendar with the notices that an office imported.
Result<law::Calendar> calendarWith(Result<law::Calendar> calendar, const QList<law::YearNotice> &notices);

/// The office as its acts make it, and what follows from them alone.
struct Standing {
    office::OfficeFile history;
    law::Calendar calendar;
    qint64 lastAct = 0; ///< place of the last act of the office that is in it
};

/// What a question works with: the open file, the office and its law as they stand, who asks and when.
struct Reading {
    const store::Database &file;
    const office::OfficeFile &history;
    const law::Calendar &calendar;
    const ProgramLaw &program;
    const office::Person &actor;
    const Now &now;
    const Progress &progress;
    /// Whose acts these are to enter and to sign was asked of all of them at once, where they stand or fall together.
    bool rightsAsked = false;

    /// Opens and seals what is personal; nullptr: the office has none. Who acts has it at hand.
    const vault::OfficeKey *key() const { return file.key().get(); }
    law::Rules rules() const { return {program.book, calendar, history.current().choices}; }
    statistics::Law law() const { return {rules(), history.freedHearings}; }
    casework::Ground ground() const
    {
        return {.now = now,
                .actor = actor.id,
                .rules = rules(),
                .mediator = actor.has(office::Role::Mediator) ? std::optional(actor.id) : std::nullopt,
                .isAlone = isAlone()};
    }
    /// Nobody but who acts belongs to the office today.
    bool isAlone() const;
    QDate today() const { return now.today(); }
    /// Tells how far a long piece of work is. Refuses `cancelled`.
    Result<void> goOn(int done, int of) const;
};

/// What an action works with besides, within its transaction. What it writes says what changed.
class Writing : public Reading {
public:
    explicit Writing(Bench &bench);
    Writing(const Writing &) = delete;
    ~Writing(); ///< what was not kept leaves the office as it stood

    /// An act of the office, and what it changes here; it holds from `on`, or from today, and was decided now, or `at`.
    Result<void> decide(const office::OfficePayload &payload, QDate on = {}, const QDateTime &at = {});
    void touched(const CaseId &id) { m_change.cases << id; }
    void touchedEverything() { m_change.everything = true; }
    Result<void> keep(store::Transaction &transaction);

private:
    Bench &m_bench;
    Standing m_before;
    Change m_change;
    bool m_kept = false;
};

/// What was asked of a case: the audit says of which one it was refused.
QString askedOf(const CaseId &id, const QString &what);

/// Old records know nobody else by this name. Refuses `person-exists`.
Result<void> wasNobodysName(const Reading &at, const PersonId &asking, const QString &name);

/// What stands still while a question is answered.
enum class Hold {
    File,    ///< the file itself: what is short, since a writer waits for its end
    Copy,    ///< a copy, where somebody may be writing: what takes long
    OwnCopy, ///< a copy in any case, for a check that is spelt as a write
    Nothing, ///< what is asked takes its own short moments
};

/// What all counters share: the session, and the one way in which anything is asked or done.
class Bench {
public:
    static Result<std::unique_ptr<Bench>> open(store::Database file, Access access, const Now &now,
                                               const Progress &progress, const Result<ProgramLaw> &program);

    /// `body(const Reading &)` on the office as it stands now, where the person has the right. A refusal is logged once.
    template <typename Body>
    auto ask(office::Action action, const QString &name, Body &&body, Hold hold = Hold::File)
        -> std::invoke_result_t<Body, const Reading &>
    {
        using Answer = std::invoke_result_t<Body, const Reading &>;
        Answer answer = [&]() -> Answer {
            const auto held = beginReading(action, hold);
            if (!held) return refuse(held);
            return body(held->copy ? held->copy->reading() : reading());
        }();
        // A question that finds nothing is no deed; one that nobody may ask of him is.
        if (!answer && answer.error().code == QLatin1StringView("not-permitted"))
            noteRefusal(answer.error(), name);
        return logged(std::move(answer), name);
    }

    /// The right, the file open for writing, the transaction with the office as it stands now, a clock that is not set back,
    /// `body(Writing &)` that decides and writes, the commit, what changed told once. A refusal has written nothing and is logged once.
    template <typename Body>
    auto perform(office::Action action, const QString &name, Body &&body)
        -> std::invoke_result_t<Body, Writing &>
    {
        using Answer = std::invoke_result_t<Body, Writing &>;
        Answer answer = [&]() -> Answer {
            auto transaction = beginWriting(action);
            if (!transaction) return refuse(transaction);
            Writing writing(*this);
            Answer done = body(writing);
            if (!done) return done;
            if (auto kept = writing.keep(*transaction); !kept) return refuse(kept);
            return done;
        }();
        if (!answer) noteRefusal(answer.error(), name);
        return logged(std::move(answer), name);
    }

    /// Keeps in the chain of the audit what was done without an act. Beside another writer it waits in a file beside the
    /// office until the next one takes it in.
    Result<void> note(office::Event what, const QString &subject);
    /// What others left waiting while this one or nobody held the office.
    Result<void> takeInWaiting();

    /// Tells the log of a refusal, and hands the answer on.
    template <typename T>
    Result<T> logged(Result<T> answer, const QString &name) const
    {
        if (!answer && refused) refused(answer.error(), name);
        return answer;
    }

    /// The office as it stands in the file now.
    Result<void> refresh();
    /// `older-copy`: the file is an older state than this computer has seen.
    Result<void> isLatest() const;

    Reading reading() const;
    const Standing &standing() const { return m_standing; }
    const ProgramLaw &program() const { return m_program; }

    /// Today, for who belongs to the staff and may do what.
    QDate staffDay() const { return m_standing.history.staffDay(now.today()); }
    /// Who acts, and with which roles today.
    void setActor(const PersonId &id);
    /// The office's key is at hand from here on; none: there is none. Refuses what cannot be read with it.
    Result<void> unlock(std::shared_ptr<const vault::OfficeKey> key);
    /// Nobody acts, and the key is gone from memory.
    void lockUp();
    void setNow(const Now &to);

    std::optional<store::OfficeLock> lock;
    Memory memory;
    bool isBackup = false;          ///< that is looked into: what is done there is noted nowhere
    std::optional<OlderCopy> older; ///< the file is an older state than the one that was seen here
    office::Person actor;           ///< of a null id: nobody yet
    Now now;
    Progress progress;
    Desk::Told told;
    Desk::Refused refused;

private:
    friend class Writing;
    Bench(store::Database file, Access access, Standing standing, ProgramLaw program);
    struct Held {
        std::optional<store::Moment> moment = {};
        std::unique_ptr<Bench> copy = {};
    };
    Result<Held> beginReading(office::Action action, Hold hold);
    bool wantsCopy(Hold hold) const;
    bool isLocked() const { return m_standing.history.isSealed() && !m_file.key(); }
    /// What is derived is of today's law; of a file that others write, in a copy.
    Result<void> bringCurrent();
    Result<std::unique_ptr<Bench>> copied() const;
    Result<store::Transaction> beginWriting(office::Action action);
    /// The office as it stands in the file, where another program decided something meanwhile.
    Result<void> catchUp();
    Result<void> may(office::Action action) const;
    void noteRefusal(const Refusal &refusal, const QString &name);
    /// Written where the office is free; waits where it is not.
    Result<void> handIn(const store::AuditLine &line);

    store::Database m_file;
    Access m_access;
    Standing m_standing;
    ProgramLaw m_program;
};

} // namespace tiaocai::desk
