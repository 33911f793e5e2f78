// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "desk/figures.h"
#include "desk/views.h"
#include "office/permission.h"
#include "statistics/timeline_report.h"

#include <functional>
#include <memory>

namespace tiaocai::desk {

/// How an office file is opened. Write takes the office lock; Read works on a snapshot beside a writer.
enum class Access { Read, Write };

/// Where requests arrive: it reads, decides, writes, tells. Buttons, the command line, imports and tests all use it.
/// One thread at a time. Every method is one user action and one transaction; a refusal has written nothing but its
/// line in the log. `told` hears the changed cases once, after commit.
class Desk {
public:
    struct Room; ///< what it works with; its own affair

    /// A new office file with its head of office, who has the roles of head, mediator, arbitrator, clerk and archivist,
    /// so that an office of one works from the first minute. Refuses `file-exists`, `network-share`, `read-only`, ...
    static Result<std::unique_ptr<Desk>> create(const QString &path, const office::Office &office,
                                                const QString &headName, const Now &now);
    /// Refuses `not-found`, `not-an-office`, `damaged`, `newer-file`, `office-in-use` (with the holder), `network-share`, ...
    /// Older files are backed up and migrated first (Write), which takes its time: also `cancelled`.
    static Result<std::unique_ptr<Desk>> open(const QString &path, Access access, const Now &now,
                                              const Progress &progress = {});
    ~Desk();

    /// The clock: called by `app` before each action, or once for a fixed day.
    void setNow(const Now &now);
    const Now &now() const;
    /// Who acts from here on, by name or id. Refuses `unknown-person`.
    Result<office::Person> actAs(const QString &nameOrId);
    const office::Person &actor() const;
    std::function<void(const QList<CaseId> &)> told;
    /// Who hears how far an action is that goes through every case, or through a ledger. Each of them also refuses
    /// `cancelled`.
    void watch(const Progress &progress);
    /// Hears every refusal with the name of the action, for the log: `what` holds no personal data, the sentence may.
    std::function<void(const Refusal &, const QString &what)> refused;

    // The office
    const office::Office &office() const;
    const office::Settings &settings() const;
    Result<void> changeSettings(const office::Settings &settings);
    /// In the place of the same year's target of the indicator. Refuses `unknown-indicator`, `bad-target`.
    Result<void> setTarget(const office::Target &target);
    QList<office::Person> people() const;
    Result<office::Person> addPerson(const QString &name, const QList<office::Role> &roles);
    const law::LawBook &book() const;
    const law::Calendar &calendar() const;
    /// Adds or replaces years of the calendar, with their sources, and lists every date that moved. Refuses `bad-calendar`.
    Result<CalendarImport> importCalendar(const QByteArray &json);
    /// Numbers of a yearly series below its highest that no case has.
    Result<QList<NumberGap>> numberGaps() const;

    // Cases
    // Every method that reads cases refuses `not-permitted`, `unknown-case` and `damaged`; every one that writes also
    // `office-in-use` (opened for reading), `number-taken`, `bad-text`, `disk-full`, and what the verbs refuse.
    Result<Recorded> registerCase(const casework::ActDraft &first);
    Result<Recorded> record(const CaseId &id, const casework::ActDraft &draft);
    /// What record() would do, without writing: warnings and the dates that would move.
    Result<Recorded> preview(const CaseId &id, const casework::ActDraft &draft) const;
    /// What registerCase() would do, without writing: warnings (limitation) and the first dates.
    Result<Recorded> previewFirst(const casework::ActDraft &first) const;
    struct History {
        CaseId id;
        QList<casework::ActDraft> acts; ///< oldest first
    };
    /// Whole pasts of cases, by the live rules, in one transaction: demonstration offices. Returns how many cases.
    Result<int> enterHistories(const QList<History> &histories);
    Result<CaseView> caseView(const CaseId &id) const;
    /// By case number, registration number or UUID. Refuses `unknown-case`.
    Result<CaseId> find(const QString &numberOrId) const;
    Result<QList<CaseRow>> cases(const CaseQuery &query = {}) const;
    /// At most so many lines of each group, and how many there are.
    Result<TodayView> today(QDate on, int atMost = everyRow) const;
    /// Other cases of the same employer or applicant, by name, code or ID number.
    Result<QList<CaseRow>> related(const casework::PartyRecord &party) const;

    // Ledgers
    Result<LedgerImport> importLedger(const QString &path, bool dryRun);
    /// Frees the numbers and keys of an import; its cases leave every list. Refuses `unknown-import`, and `import-in-use`
    /// where somebody has worked on one of its cases since.
    Result<int> voidImport(const BatchId &batch, const QString &reason);

    // Reports
    /// One of statistics::reportNames(), as today's records make it: a preview until it is issued. Refuses
    /// `unknown-report`, `bad-period`.
    Result<statistics::FigureReport> report(const QString &name, QDate from, QDate to) const;
    /// Checks it, numbers it ("2026-0012") and freezes it. Refuses also `report-fails`, with the sentence of the check
    /// that failed, and `report-changed` where the records make another report than the one that was `seen`.
    Result<FrozenReport> issueReport(const QString &name, QDate from, QDate to,
                                     const statistics::FigureReport *seen = nullptr);
    /// Made again as of its cut-off, from the acts. Refuses `unknown-report`, and `report-differs` where the data is no
    /// longer the same to the byte.
    Result<FrozenReport> reissueReport(const QString &number) const;
    QList<IssuedReport> issuedReports() const;

    // Figures
    /// Refuses `bad-period`, `date-in-future` (a cut-off that lies ahead).
    Result<FiguresView> figures(const FiguresQuery &query) const;
    /// To the office's target of the indicator; refuses also `unknown-indicator`, `no-target`.
    Result<statistics::Forecast> forecast(const QString &indicator, QDate from, QDate to,
                                          const QSet<CaseId> &ticked = {}) const;
    /// Late, nearly late and silent cases of today, with what was entered about each.
    Result<QList<FollowUpRow>> followUps() const;
    Result<void> enterFollowUp(const FollowUp &entry);
    const QList<statistics::Indicator> &indicators() const;

    // Proof
    Result<QList<Problem>> verify() const;
    Result<void> backup(const QString &path) const;

private:
    explicit Desk(std::unique_ptr<Room> room);
    std::unique_ptr<Room> m_room;
};

} // namespace tiaocai::desk
