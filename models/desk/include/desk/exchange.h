// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/receiver.h"

#include <functional>

namespace tiaocai::desk {

class Bench;

/// What is asked of a package for another office.
struct SummaryAsked {
    QString to; ///< UUID, code or name of an enrolled office
    QDate from, until;
    bool full = false, test = false;
    QString corrects = {}; ///< the package that it corrects; empty: none
    QString reason = {};
};

/// What is printed on the sheet that goes along (交接单).
struct CoverSheet {
    exchange::Header header;
    QString checkCode; ///< over all that is in the package but the sheet
};
/// The sheet as a PDF.
using MakeCover = std::function<Result<QByteArray>(const CoverSheet &)>;

/// A package as it was made, and where its file is.
struct Exported {
    exchange::Header header;
    qint64 records = 0;
    QString file;
    QList<exchange::RecordLine> content = {}; ///< the records of a summary that was made now, as they leave
};

/// What became of a file that another office sent.
struct Taken {
    QString packageId;
    QString state; ///< of the receipt, or DUPLICATE
    QString code = {}, text = {};
    QList<exchange::RecordVerdict> records = {};
    QStringList notes = {};
    QStringList receipts = {}; ///< files
};

/// What a file is that another office sent in answer, before it is taken in.
struct SeenReceipt {
    QString series;                 ///< receipt, feedback
    QString partner;                ///< name of who sent it
    QString about = {}, state = {}; ///< of a receipt: the package, and what it says of it
    qint64 items = 0;               ///< of feedback: how many things it tells
};

/// A package in the list of what was exchanged.
struct PackageRow {
    exchange::Header header;
    bool isOut = false;
    QString partner; ///< name
    QString state, code;
    qint64 records = 0;
    QDateTime at;
    QDate receiptDue =
        {}; ///< of what is on its way to another office: its receipt is to be there; invalid: none is waited for

    bool isUnanswered(QDate today) const { return receiptDue.isValid() && receiptDue < today; }
};
/// A number that did not come, or that the recipient has not.
struct MissingRow {
    QString partner;
    qint64 ordinal = 0;
    QString series;
    qint64 sequence = 0;
};
struct ExchangeStatus {
    QList<PackageRow> packages;
    QList<MissingRow> missing;
};

/// A case as it stands of a partner: sent to it, or received from it.
struct ExchangedRow {
    QString caseId, number;
    qint64 revision = 0;
    QString hash;
    QString state; ///< live, void, absent, rejected, conflict
    QString package;
};

/// The counter of packages and receipts (EXCHANGE.md). What it writes stands in one transaction with what is kept; files
/// are put in place once that is saved, and come again from the kept bytes. Sending refuses `no-accounts`, `no-keys`,
/// `unknown-recipient`, `unknown-package`.
class Exchange {
public:
    explicit Exchange(Bench &bench)
        : m_bench(bench)
    {
    }

    /// A summary in `folder`. A first one, one after a restore, and one that the recipient wishes full is full. Refuses
    /// `cut-off-before-last`, `bad-period`, `another-copy`, `damaged`.
    Result<Exported> exportSummary(const SummaryAsked &asked, const QString &folder, const MakeCover &cover);
    /// The kept bytes, signed anew where their key was revoked.
    Result<Exported> exportAgain(const QString &package, const QString &folder);
    /// What a package brought stands as sent before it. Refuses `nothing-to-withdraw`.
    Result<Exported> withdraw(const QString &package, const QString &reason, const QString &folder,
                              const MakeCover &cover);
    /// It was handed over, as a person says.
    Result<void> markDelivered(const QString &package);
    /// A receipt of another office. Refuses what exchange::prove() does, `bad-receipt`, `not-a-receipt`, `package-altered`.
    Result<void> applyReceipt(const QString &file);
    /// What applyReceipt() would take in; nothing is written. Refuses as it does.
    Result<SeenReceipt> checkReceipt(const QString &file) const;
    /// A receipt on paper: a state of receipts, or UNREADABLE. Refuses `bad-state`.
    Result<void> receiptByHand(const QString &package, const QString &state, const QString &reason);

    /// What apply() would do; nothing is written.
    Result<Taken> check(const QString &file) const;
    /// A summary or a test of an enrolled office; receipts in `folder`. Refuses what is not proved (nothing is kept then),
    /// `package-altered`, `not-a-summary`.
    Result<Taken> apply(const QString &file, const QString &folder);
    /// Numbers up to this one are not waited for. `folder` empty: receipts are kept and not written. Refuses
    /// `unknown-partner`, `not-missing`.
    Result<Taken> acceptGap(const QString &partner, qint64 sequence, const QString &reason,
                            const QString &folder);

    Result<ExchangeStatus> status() const;
    /// How many were sent whose receipts are late today.
    Result<int> unanswered() const;
    /// Refuses `unknown-partner`.
    Result<QList<ExchangedRow>> exchanged(const QString &partner) const;

private:
    Bench &m_bench;
};

} // namespace tiaocai::desk
