// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "exchange/reply_list.h"

namespace tiaocai::desk {

class Bench;

/// What an application may tell of once more.
struct Likeness {
    QUuid id;       ///< of another application, or of a case
    QString number; ///< its serial number, or the case's
    bool isCase = false;
};

/// An application from outside that waits to become a case.
struct WaitingApplication {
    ApplicationId id;
    QString source, serial;   ///< source empty: the packet did not say
    casework::ActDraft draft; ///< by which it would open the case
    std::optional<Likeness> like = {};

    const casework::Application &application() const;
    /// "李强等27人"
    QString parties(casework::PartyRole role) const;
};

/// What a packet of applications brings, or has brought.
struct Packet {
    QString readAs;
    int unreadableBytes = 0;
    QString source;
    int rows = 0;                     ///< applications found
    QList<WaitingApplication> queued; ///< that wait from now on
    QList<intake::RowReport>
        reports; ///< `already-queued`, `already-accepted` and a ledger's faults; noted: `perhaps-duplicate`
    QStringList unusedColumns = {};
    QList<intake::OtherSheet> otherSheets = {};
    QList<intake::PassedOver> passedOver = {};
};

/// The counter of the applications that a platform or another office hands over in a file (EXCHANGE-FORMAT 9).
class Applications {
public:
    explicit Applications(Bench &bench)
        : m_bench(bench)
    {
    }

    /// What take() would bring, without writing. `source` is said of a table, which has no place for it. Refuses what reading
    /// a table refuses, `no-packet`, `bad-json`, `bad-data`, `newer-format`, and `source-differs` where the file names another.
    Result<Packet> read(const QString &path, const QString &source = {}) const;
    Result<Packet> take(const QString &path, const QString &source = {});
    /// The oldest first.
    Result<QList<WaitingApplication>> waiting() const;
    /// By id or serial number. Refuses `unknown-application`, and `source-needed` where several have the number.
    Result<ApplicationId> find(const QString &idOrSerial) const;
    /// Opens the case that it applies for, as Cases::registerCase() does. Refuses also `already-accepted`.
    Result<Recorded> accept(const ApplicationId &id);
    /// It tells of a case that is there. Refuses `already-accepted`, `unknown-case`.
    Result<void> setAside(const ApplicationId &id, const CaseId &duplicateOf);
    /// Whom replies can go to, as packets named them.
    Result<QStringList> sources() const;
    /// What became of the applications of a source; without one, of all, or of the only one. Refuses `nothing-to-reply`, and
    /// `source-needed` where there are several and one is to be answered.
    Result<exchange::ReplyList> replies(const std::optional<QString> &source = {},
                                        exchange::Answering answering = exchange::Answering::All) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
