// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "act_row.h"
#include "connection.h"
#include "statistics/search_words.h"

/// What is personal stands sealed in an office that has a key, and as it is in one that has none. A sealed cell is "~" and Base64,
/// and belongs to its place: the table and what the row is about.
namespace tiaocai::store {

bool isSealed(QByteArrayView cell);
QByteArray placeOf(QLatin1StringView table, const QString &row);
QByteArray placeOf(QLatin1StringView table, qint64 row);

/// `login-needed`: the key is not at hand.
Refusal lockedUp();
/// As it is to stand there.
QString sealedCell(const Connection &connection, const QString &plain, const QByteArray &place);
/// What stands there. Refuses `login-needed` where the key is not at hand, `damaged`.
Result<QByteArray> openedCell(const Connection &connection, QByteArrayView cell, const QByteArray &place);

/// The salt goes in with the data: beside its digest it would tell what can be guessed.
PersonalHalf sealedHalf(const Connection &connection, const PersonalHalf &half, const QByteArray &place);
/// The data of a half as they stand, whether sealed or not.
Result<QByteArray> openedHalf(const Connection &connection, QByteArrayView data, const QByteArray &place);
/// A personal half as it stands.
struct StandingHalf {
    QByteArrayView salt, data;
    bool isSealedLater = false; ///< than it was recorded
};
/// Whether the digest is that of the half as it stands, or as it was before it was sealed. Where nobody has the key, a half that
/// was sealed later is believed: its digest stands in the act that sealed it.
bool isHalfOf(const Connection &connection, const StandingHalf &half, const QByteArray &place,
              QByteArrayView digest);

/// A sealed cell as another key seals it. Refuses what openedCell() does.
Result<QString> sealedAnew(const Connection &connection, QByteArrayView cell, const QByteArray &place,
                           const vault::OfficeKey &key);
/// The same of a half, which keeps the digest with which it was recorded (`recorded`: that of its act).
Result<QString> halfSealedAnew(const Connection &connection, const StandingHalf &half,
                               const QByteArray &place, QByteArrayView recorded, const vault::OfficeKey &key);
/// One step more, of a key that hiddenKey() made before.
QString hiddenOnceMore(const QString &ledgerKey, const vault::OfficeKey &key);

/// Words of free texts, ID numbers and telephones so that only the key tells them; in no order, since an order could be guessed.
QString hiddenWords(const Connection &connection, const QString &words);
statistics::SearchWords hiddenWords(const Connection &connection, statistics::SearchWords words);
/// "entry:...|" up to the closing day holds a name and an ID number.
QString hiddenKey(const Connection &connection, const QString &ledgerKey);

} // namespace tiaocai::store
