// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sender.h"
#include "store/database.h"

#include <optional>

namespace tiaocai::store {

enum class Direction { Out, In };
/// As rows have it.
QString wayOf(Direction direction);

/// A package as it was sent or came, and what became of it.
struct KeptPackage {
    Direction direction = Direction::Out;
    exchange::Header header = {};
    QString manifest = {};
    QString signedBy = {};
    QString state = {}; ///< of the sender (section 12) or the receipt's
    QString code = {};
    qint64 records = 0;
    QDateTime at = {};
    QString bytes = {}; ///< SHA-256 under which they are kept

    /// Who is at the other end.
    QString partner() const
    {
        return direction == Direction::Out ? header.recipient.uuid : header.sender.uuid;
    }
};

/// A receipt that was given or read.
struct KeptReceipt {
    Direction direction = Direction::Out; ///< In: of one's own package
    QString partner;
    exchange::Epoch epoch; ///< of the office that made it
    qint64 sequence = 0;
    QString package;
    QString decidedAt;
    QJsonObject content; ///< receipt.json
    QByteArray open;     ///< open.jsonl
    QString name;        ///< of the file, for people
    QString bytes;       ///< SHA-256; empty: keyed in by hand
};

/// What belongs to a partner, by epoch or by series.
struct Whose {
    QString partner, of;

    bool operator==(const Whose &) const = default;
};

/// What the office exchanged with others. Bytes are appended and never changed. Reading refuses `damaged` where a row says nothing that
/// the program knows, or something else than its header.
class Exchange {
public:
    explicit Exchange(const Database &database)
        : m_database(database)
    {
    }
    /// Their SHA-256.
    Result<QString> keep(const QByteArray &bytes) const;
    Result<QByteArray> bytes(const QString &sha256) const;
    /// SHA-256 of all that is kept -> its parts are there from the first on, without a gap.
    Result<QMap<QString, bool>> files() const;

    Result<void> add(const KeptPackage &package) const;
    Result<void> setState(Direction direction, const QString &package, const QString &state,
                          const QString &code) const;
    /// The same package came again under another key.
    Result<void> signedAnew(const QString &package, const QString &key, const QString &bytes) const;
    /// In the order in which they were sent or came.
    Result<QList<KeptPackage>> packages() const;
    /// Sent, and nothing was heard of them since.
    Result<QList<KeptPackage>> onTheirWay() const;
    Result<std::optional<KeptPackage>> package(Direction direction, const QString &id) const;
    /// Whether these bytes came, as a package that does not wait any more or as a receipt.
    Result<bool> wasTaken(const QString &sha256) const;

    Result<void> add(const KeptReceipt &receipt) const;
    /// By epoch and number, the highest last.
    Result<QList<KeptReceipt>> receipts(Direction direction, const QString &partner) const;
    Result<QList<KeptReceipt>> receipts() const;

    Result<void> addSent(const QString &partner, const QString &epoch, const exchange::Sent &sent) const;
    Result<exchange::SentBook> sent(const QString &partner, const QString &epoch) const;

    Result<exchange::Book> held(const QString &partner) const;
    Result<void> setHeld(const QString &partner, const exchange::Book &before,
                         const exchange::Book &after) const;
    Result<QJsonObject> position(const QString &partner, const QString &series) const;
    Result<void> setPosition(const QString &partner, const QString &series,
                             const QJsonObject &position) const;

    // To whom anything was sent in which epoch, whose cases stand here, and whose series.
    Result<QList<Whose>> allSent() const;
    Result<QStringList> allHolding() const;
    Result<QList<Whose>> allPositions() const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
