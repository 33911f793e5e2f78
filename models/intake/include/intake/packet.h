// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ledger.h"

#include <QTime>

/// Applications that a platform or another office hands over as a table: one row each, headings of EXCHANGE-FORMAT 9.
namespace tiaocai::intake {

/// One application of a table. Parties, claims and days stand as in a ledger; what a ledger has no column for stands beside.
struct PacketRow {
    LedgerRow entry;
    QString serial;               ///< 流水号, in its source
    std::optional<QTime> at = {}; ///< 申请时间
    QStringList homes = {};       ///< 住所: one each applicant, or the first one's
    QStringList places = {};      ///< 被申请人地址, of the respondents likewise
    QStringList heads = {};       ///< 法定代表人, of the respondents likewise
    QString facts = {};           ///< 事实与理由
};

/// What a table of applications says. Codes of rejection beside those of a ledger: `no-serial`, `no-respondent`; of warning:
/// `bad-time`.
struct PacketReading {
    QString readAs;
    int unreadableBytes{};
    int rows{}; ///< applications found, rejected ones included
    QList<PacketRow> applications = {};
    QList<RowReport> reports = {};
    QList<PassedOver> passedOver = {};
    QStringList unusedColumns = {}; ///< headings that nothing was taken from, each once
    QList<OtherSheet> otherSheets = {};
};

/// Reads CSV, XLSX and what else readTable() takes. Days after `today` are impossible. Refuses what tableFrom() does, and
/// `no-packet` where no sheet has the four columns that are needed, or none of them an application.
Result<PacketReading> readPacketTable(const QByteArray &bytes, QDate today);

} // namespace tiaocai::intake
