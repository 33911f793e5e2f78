// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"
#include "exchange_ground.h"
#include "files/beside.h"

#include <vector>

/// What receipts say of the packages that were sent (EXCHANGE-FORMAT.md sections 7 and 12).
namespace tiaocai::desk {

/// What a receipt holds (EXCHANGE-FORMAT.md section 7).
struct ReceiptParts {
    QJsonObject content;
    QByteArray records = {}, open = {}; ///< lines
};
/// A receipt that was given: its file's name, and its bytes.
struct GivenReceipt {
    QString name;
    QByteArray bytes;
};
/// Signs and keeps the next receipt for an office, of a package that came from there.
Result<GivenReceipt> giveReceipt(Writing &at, const OwnKeys &keys, const Partner &to,
                                 const store::KeptPackage &package, const ReceiptParts &parts);

/// The name of the file of a receipt for a package, by the receipt's number.
QString receiptName(const exchange::Header &of, qint64 sequence);

/// The last receipt of a package that came, byte for byte; none where none was given.
Result<QList<GivenReceipt>> lastReceipt(const Reading &at, const QString &partner, const QString &package);

/// Receipts beside their places, and where they go.
struct ReceiptFiles {
    std::vector<files::Beside> files;
    QStringList places;
};
/// An empty folder: they are kept and not written.
Result<ReceiptFiles> receiptFiles(const QList<GivenReceipt> &receipts, const QString &folder);
/// Once what they tell is saved.
Result<void> putOut(ReceiptFiles &receipts);

/// Receipts of one partner in the order in which they speak, the highest last.
QList<store::KeptReceipt> inOrder(QList<store::KeptReceipt> receipts);
/// ... those that came from him.
Result<QList<store::KeptReceipt>> receiptsOf(const Reading &at, const QString &partner);

/// What the newest receipt that tells a position of the summary series says.
struct ToldPosition {
    exchange::Position position;
    QSet<QString> open; ///< cases
};
Result<std::optional<ToldPosition>> toldPosition(const Reading &at, const QString &partner);

/// Another copy or a later history of this office is at work, as a receipt says; its words.
Result<std::optional<QString>> anotherCopy(const Reading &at);
/// What all receipts of a partner, in order, say of the packages that went there, and were not withdrawn.
struct ToldState {
    QString state, code;
};
Result<QHash<QString, ToldState>> statesTold(const Reading &at, const QString &partner,
                                             const QList<store::KeptPackage> &packages,
                                             const QList<store::KeptReceipt> &receipts);
/// Each package's state by them.
Result<void> stateAnew(Writing &at, const QString &partner);

/// What went to other offices by that day and has no receipt yet, the first ones first.
Result<QList<AwaitedPackage>> awaitedPackages(const Reading &at, QDate on);

} // namespace tiaocai::desk
