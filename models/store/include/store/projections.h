// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/case_query.h"
#include "statistics/projection.h"
#include "statistics/search_query.h"
#include "store/acts.h"
#include "store/raw_cells.h"

#include <QVariantList>

#include <limits>

namespace tiaocai::store {

/// A case as lists show it.
struct CaseLine {
    CaseRecord record;
    statistics::CaseIndex index;
};

/// A running clock with the case that it runs in.
struct ClockLine {
    CaseLine of;
    statistics::DeadlineIndex deadline;
};

/// The beginning of a list, and how long it is as a whole.
template <typename Line>
struct Excerpt {
    QList<Line> lines;
    int count = 0;
};
/// As many lines as there are.
constexpr int everyLine = std::numeric_limits<int>::max();
/// Whether what was cut off is counted, or as long as its lines.
enum class Counting { Whole, LinesAlone };

/// A case that answers a search: how well, and the texts of it that may be found.
struct SearchHit {
    CaseLine of;
    statistics::Closeness closeness = statistics::Closeness::Exact;
    QString shown;
};

/// The accepted cases of a span of days.
struct YearFigures {
    int closed = 0, closable = 0; ///< closed in it; open at its start or accepted in it
};

/// The rows that a projection is written as, cell by cell.
struct ProjectionRows {
    using Rows = QList<QVariantList>;

    Rows line = {}, deadlines = {}, facts = {}, account = {}, words = {}, hearingDays = {}, bookings = {};

    /// Hidden where the file hides words; what is sealed in it is not yet.
    static ProjectionRows of(const statistics::Projection &projection, const Database &to);
};
/// The same rows as they stand in the file.
struct StoredProjection {
    RawCells line = {}, deadlines = {}, facts = {}, account = {}, words = {}, hearingDays = {}, bookings = {};

    bool holds(const ProjectionRows &made) const;
};
/// Whether these rows stand there, one after the other.
bool holds(const RawCells &stored, const ProjectionRows::Rows &made);

/// What stands beside the acts for speed, and the questions that are asked of it. The caller writes it in the acts' own
/// transaction.
class Projections {
public:
    /// `handler`: of whose cases what must not be forgotten is told; null: of all. `hidden`: cases that stand in no list, no count
    /// and no search of who asks; where they keep a room or a person busy they are told all the same.
    explicit Projections(const Database &database, const PersonId &handler = {},
                         const QList<CaseId> &hidden = {}, Counting counting = Counting::Whole)
        : m_database(database)
        , m_handler(handler)
        , m_hidden(hidden)
        , m_counting(counting)
    {
    }

    /// Writes what differs from what stands there.
    Result<void> write(qint64 caseNo, const statistics::Projection &projection) const;
    Result<void> remove(qint64 caseNo) const;
    Result<QList<statistics::DeadlineIndex>> deadlines(qint64 caseNo) const;
    /// What stands there of the cases from one to another, by their numbers.
    Result<QHash<qint64, StoredProjection>> stored(qint64 first, qint64 last) const;

    /// Sorted by next date, then by number; with the cases of the handlers whom its text means. As of `on`.
    Result<QList<CaseLine>> list(const statistics::CaseQuery &query, QDate on,
                                 const QList<PersonId> &handlers = {}) const;
    Result<QList<CaseLine>> of(const QList<CaseId> &cases) const;
    /// The number of a case as lists show it, by its place in the file; empty where none stands there.
    Result<QString> numberOf(qint64 caseNo) const;
    Result<int> count(const statistics::CaseQuery &query, QDate on,
                      const QList<PersonId> &handlers = {}) const;
    /// Every township of a case.
    Result<QStringList> townships() const;
    /// At most so many that answer, the best first, then the newest. Those of a handler come before what is told in facts.
    Result<QList<SearchHit>> hits(const QString &text, const QList<PersonId> &handlers, int atMost) const;
    /// Those of a party of exactly this name, or with this code or ID word.
    Result<QList<CaseLine>> named(const QString &word) const;

    // What must not be forgotten: at most so many lines of each, of one handler or of all. Answered from indexes, whatever
    // the office has done.
    /// Those whose session or hearing is set for a day and was not held yet, by its time. A suspended case has none.
    Result<Excerpt<CaseLine>> meetingOn(QDate day, int atMost) const;
    /// ... was set for an earlier day and does not wait for another one; the oldest first.
    Result<Excerpt<CaseLine>> meetingBefore(QDate day, int atMost) const;
    Result<Excerpt<CaseLine>> openWithoutClock(int atMost) const;
    /// Last activity on `day` or before; the longest silent first.
    Result<Excerpt<CaseLine>> openSilentSince(QDate day, int atMost) const;
    Result<Excerpt<CaseLine>> inStage(casework::Stage stage, QDate on, int atMost) const;
    /// A document was sent on `day` or before and its receipt is not known; the longest waiting first.
    Result<Excerpt<CaseLine>> awaitingReceipt(QDate day, int atMost) const;
    /// Clocks of the office itself that run on `on` and whose judged date is over; in order of their date.
    Result<Excerpt<ClockLine>> overdueClocks(QDate on, int atMost) const;
    /// ... whose judged date is not over, and that are alerted between two days: alerts go by the un-rolled date.
    Result<Excerpt<ClockLine>> alertedClocks(QDate on, QDate from, QDate until, int atMost) const;
    /// Agreements whose performance is due on `on` or later.
    Result<Excerpt<ClockLine>> performances(QDate on, int atMost) const;
    /// Clocks of one rule, which are none of the office itself, that were due before `on`.
    Result<Excerpt<ClockLine>> lateBy(const law::RuleId &rule, QDate on, int atMost) const;

    /// Cases of which a hearing or session lies between two days, or waits for an hour or to be set again.
    Result<QList<CaseRecord>> withHearings(QDate from, QDate to) const;

    Result<YearFigures> figures(QDate from, QDate to) const;

private:
    /// What was cut off is counted by a question of its own.
    template <typename Line>
    Result<Excerpt<Line>> counted(const QList<Line> &lines, const QString &counting,
                                  const QVariantList &values, int atMost) const;
    Result<QList<CaseLine>> lines(const QString &condition, const QVariantList &values, const QString &order,
                                  int atMost) const;
    Result<Excerpt<CaseLine>> excerpt(const QString &condition, const QVariantList &values,
                                      const QString &order, int atMost) const;
    Result<Excerpt<ClockLine>> clocks(const QString &condition, const QVariantList &values, int atMost) const;

    /// Those that say what was asked, where hidden words alone do not tell it.
    Result<QList<CaseLine>> answering(const QList<CaseLine> &found, const QString &text,
                                      const QList<PersonId> &handlers) const;
    QString mine() const;
    QVariantList withMine(QVariantList values) const;
    QString isNotHidden() const;
    QString visible(const QString &condition) const;
    QVariantList withHidden(QVariantList values) const;

    const Database &m_database;
    PersonId m_handler;
    QList<CaseId> m_hidden;
    Counting m_counting;
};

} // namespace tiaocai::store
