// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act.h"
#include "intake/ledger.h"
#include "office/office.h"

namespace tiaocai::desk {

/// An application of a packet: the act by which it would open a case of the office.
struct PacketApplication {
    QString serial;
    casework::ActDraft draft;
    QString sheet;
    int row = 0; ///< of a table, counted from 1; of a list, its place
};

/// A packet as its file alone tells it.
struct PacketFile {
    QString readAs;
    int unreadableBytes = 0;
    QString source = {}; ///< empty: a table does not say
    int rows = 0;
    QList<PacketApplication> applications = {};
    QList<intake::RowReport> reports = {};
    QStringList unusedColumns = {};
    QList<intake::OtherSheet> otherSheets = {};
    QList<intake::PassedOver> passedOver = {};
};

/// CSV, XLSX or JSON, told by the content. Of a centre each is an application for mediation, elsewhere for arbitration. Refuses
/// what the readers refuse, `bad-json`, `bad-data`, `newer-format`.
Result<PacketFile> readPacket(const QString &path, office::OfficeKind kind, QDate today);

} // namespace tiaocai::desk
