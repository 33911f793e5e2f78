// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accounts.h"
#include "desk/applications.h"
#include "desk/approvals.h"
#include "desk/attachments.h"
#include "desk/cases.h"
#include "desk/change.h"
#include "desk/district.h"
#include "desk/exchange.h"
#include "desk/feedback.h"
#include "desk/figures.h"
#include "desk/hand_overs.h"
#include "desk/hearings.h"
#include "desk/keys.h"
#include "desk/ledgers.h"
#include "desk/office.h"
#include "desk/older_copy.h"
#include "desk/packs.h"
#include "desk/paper_texts.h"
#include "desk/papers.h"
#include "desk/passing_on.h"
#include "desk/proof.h"
#include "desk/quality_draws.h"
#include "desk/reports.h"
#include "desk/restrictions.h"

#include <functional>
#include <memory>

namespace tiaocai::desk {

/// How an office file is opened. Write takes the office lock; Read stands beside a writer, who waits for none of its questions:
/// what is short is read where it stands, what takes long in a copy.
enum class Access { Read, Write };

/// Who says that he is who, where an office has accounts: by his password, or by the code of the recovery sheet.
struct Credential {
    QString
        name; ///< or id; empty: the head who was named when the office was founded, where nobody need prove anything
    const vault::Secret *password = nullptr;
    QString recoveryCode = {};
};

/// What was restored, and where what stood there before is.
struct Restored {
    Backup backup; ///< of which the office goes on; `file` is the office
    QString aside; ///< empty: nothing stood there
    int epoch = 0;
};

/// Where requests arrive: an open office, who acts and when, and its counters. Buttons, the command line, imports and
/// tests all use it. One thread at a time. Every method of a counter is one user action or one question, refuses
/// `not-permitted` and `damaged`, and where it writes also `office-in-use` (opened for reading), `disk-full` and `busy`. A
/// refusal has written nothing but its one line in the log.
class Desk {
public:
    using Told = std::function<void(const Change &)>;
    using Refused = std::function<void(const Refusal &, const QString &what)>;

    /// A new office file with its head of office, who has the roles of head, mediator, arbitrator, clerk and archivist,
    /// so that an office of one works from the first minute, and who acts; without a name nobody belongs to it yet, and
    /// nobody acts. Refuses `file-exists`, `network-share`, `read-only`, ...
    static Result<std::unique_ptr<Desk>> create(const QString &path, const office::Office &office,
                                                const QString &headName, const Now &now);
    /// Refuses `not-found`, `not-an-office`, `damaged`, `newer-file`, `office-in-use` (with the holder), `network-share`, ...
    /// Older files are backed up and migrated first (Write), which takes its time: also `cancelled`.
    /// `memory`: a folder of this computer in which is kept how far the office had come; empty: none.
    static Result<std::unique_ptr<Desk>> open(const QString &path, Access access, const Now &now,
                                              const Progress &progress = {}, const QString &memory = {});
    /// A backup to be looked into: read alone, by who proves who he is. Refuses what log-in refuses, `damaged`, ...
    static Result<std::unique_ptr<Desk>> look(const QString &backup, const Credential &who, const Now &now);
    /// Whether it is a backup of an office with accounts, which is no office file.
    static bool isSealedBackup(const QString &path);
    /// The backup in the place of the office, which is kept aside; an epoch begins. Asked of who is named in both. Refuses
    /// `damaged` where the backup is not whole, `another-office`, `not-permitted`, what log-in refuses, and what open() does.
    static Result<Restored> restore(const QString &path, const QString &backup, const Credential &who,
                                    const Now &now, const QString &memory = {});
    ~Desk();
    /// Opens a second desk on the same office, for questions of the same person: on the thread that will use it.
    using Reader = std::function<Result<std::unique_ptr<Desk>>()>;
    Reader reader() const;

    /// The clock: called by `app` before each action, or once for a fixed day.
    void setNow(const Now &now);
    const Now &now() const;
    /// Who acts from here on, by name or id; until then nobody, and what needs a person is `login-needed`. Refuses
    /// `unknown-person`, `person-left`, and `login-needed` where the office has accounts.
    Result<office::Person> actAs(const QString &nameOrId);
    /// The same, proved where the office has accounts; in the audit. Refuses also `wrong-password`, `locked-out` (until when),
    /// `wrong-recovery-code`, `second-person-needed`.
    Result<office::Person> logIn(const Credential &who);
    /// Nobody acts until somebody logs in.
    void lock();
    /// This computer has seen the office as it stands now. At the end it is done by itself.
    void remember();
    /// The file is an older state than this computer has seen: it is read, and not written.
    const std::optional<OlderCopy> &olderCopy() const;
    const office::Person &actor() const;

    /// Hears what changed, once after each commit.
    void listen(const Told &told);
    /// Who hears how far an action is that goes through every case, or through a ledger. Each of them also refuses
    /// `cancelled`.
    void watch(const Progress &progress);
    /// Hears every refusal once with the name of the action: `what` holds no personal data, the sentence may.
    void logTo(const Refused &refused);

    Accounts &accounts() { return m_accounts; }
    const Accounts &accounts() const { return m_accounts; }
    Office &office() { return m_office; }
    Cases &cases() { return m_cases; }
    Approvals &approvals() { return m_approvals; }
    Attachments &attachments() { return m_attachments; }
    Applications &applications() { return m_applications; }
    District &district() { return m_district; }
    Ledgers &ledgers() { return m_ledgers; }
    Hearings &hearings() { return m_hearings; }
    Packs &packs() { return m_packs; }
    Keys &keys() { return m_keys; }
    Exchange &exchange() { return m_exchange; }
    HandOvers &handOvers() { return m_handOvers; }
    Feedback &feedback() { return m_feedback; }
    Figures &figures() { return m_figures; }
    PassingOn &passingOn() { return m_passingOn; }
    Restrictions &restrictions() { return m_restrictions; }
    Papers &papers() { return m_papers; }
    PaperTexts &paperTexts() { return m_paperTexts; }
    QualityDraws &qualityDraws() { return m_qualityDraws; }
    Reports &reports() { return m_reports; }
    const Office &office() const { return m_office; }
    const Cases &cases() const { return m_cases; }
    const Approvals &approvals() const { return m_approvals; }
    const Attachments &attachments() const { return m_attachments; }
    const Applications &applications() const { return m_applications; }
    const District &district() const { return m_district; }
    const Ledgers &ledgers() const { return m_ledgers; }
    const Hearings &hearings() const { return m_hearings; }
    const Packs &packs() const { return m_packs; }
    const Keys &keys() const { return m_keys; }
    const Exchange &exchange() const { return m_exchange; }
    const HandOvers &handOvers() const { return m_handOvers; }
    const Feedback &feedback() const { return m_feedback; }
    const Figures &figures() const { return m_figures; }
    const PassingOn &passingOn() const { return m_passingOn; }
    const Restrictions &restrictions() const { return m_restrictions; }
    const Papers &papers() const { return m_papers; }
    const PaperTexts &paperTexts() const { return m_paperTexts; }
    const QualityDraws &qualityDraws() const { return m_qualityDraws; }
    const Reports &reports() const { return m_reports; }
    const Proof &proof() const { return m_proof; }

private:
    explicit Desk(std::unique_ptr<Bench> bench);
    Result<office::Person> memberCalled(const QString &nameOrId) const;
    Result<office::Person> strangerCalled(const QString &nameOrId) const;
    std::unique_ptr<Bench> m_bench;
    Accounts m_accounts;
    Office m_office;
    Cases m_cases;
    Approvals m_approvals;
    Attachments m_attachments;
    Applications m_applications;
    District m_district;
    Ledgers m_ledgers;
    Hearings m_hearings;
    Packs m_packs;
    Keys m_keys;
    Exchange m_exchange;
    HandOvers m_handOvers;
    Feedback m_feedback;
    Papers m_papers;
    PaperTexts m_paperTexts;
    QualityDraws m_qualityDraws;
    PassingOn m_passingOn;
    Restrictions m_restrictions;
    Figures m_figures;
    Reports m_reports;
    Proof m_proof;
};

} // namespace tiaocai::desk
