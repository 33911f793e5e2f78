// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/record.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace tiaocai::exchange {

/// What a receipt says of a package (EXCHANGE-FORMAT.md section 7).
enum class ReceiptState { Received, Accepted, AcceptedWithNotes, Partial, Rejected, Gap, Stale };
constexpr auto choicesOf(ReceiptState)
{
    return std::array{
        Choice{ReceiptState::Received, "RECEIVED", QT_TRANSLATE_NOOP("Choice", "Received")},
        Choice{ReceiptState::Accepted, "ACCEPTED", QT_TRANSLATE_NOOP("Choice", "Accepted")},
        Choice{ReceiptState::AcceptedWithNotes, "ACCEPTED_WITH_NOTES",
               QT_TRANSLATE_NOOP("Choice", "Accepted with notes")},
        Choice{ReceiptState::Partial, "PARTIAL", QT_TRANSLATE_NOOP("Choice", "Accepted in part")},
        Choice{ReceiptState::Rejected, "REJECTED", QT_TRANSLATE_NOOP("Choice", "Rejected")},
        Choice{ReceiptState::Gap, "GAP", QT_TRANSLATE_NOOP("Choice", "Waits for earlier ones")},
        Choice{ReceiptState::Stale, "STALE", QT_TRANSLATE_NOOP("Choice", "Stale")},
    };
}

enum class Verdict { Applied, Unchanged, Stale, Rejected, Conflict, Absent };
constexpr auto choicesOf(Verdict)
{
    return std::array{
        Choice{Verdict::Applied, "applied", QT_TRANSLATE_NOOP("Choice", "Applied")},
        Choice{Verdict::Unchanged, "unchanged", QT_TRANSLATE_NOOP("Choice", "Unchanged")},
        Choice{Verdict::Stale, "stale", QT_TRANSLATE_NOOP("Choice", "Older than what stands")},
        Choice{Verdict::Rejected, "rejected", QT_TRANSLATE_NOOP("Choice", "Rejected")},
        Choice{Verdict::Conflict, "conflict", QT_TRANSLATE_NOOP("Choice", "In conflict")},
        Choice{Verdict::Absent, "absent", QT_TRANSLATE_NOOP("Choice", "Not in the full package")},
    };
}

struct RecordVerdict {
    QString id;                     ///< of the case
    std::optional<qint64> revision; ///< nullopt: absent
    Verdict verdict = Verdict::Applied;
    QString code = {};

    bool operator==(const RecordVerdict &) const = default;
};

/// A package whose sender is proved, as far as its place in the order goes.
struct Arrived {
    PackageName name = {};
    Epoch epoch = {};
    qint64 sequence = 0;
    QString kind = {};
    QString previous = {}; ///< manifest of the number before; empty: there is none
    std::optional<Withdraws> withdraws = {};
    std::optional<RecordState> state = {}; ///< of the cases after it

    bool isFull() const { return kind == u"full" || kind == u"test"; }
    bool operator==(const Arrived &) const = default;
};
Arrived arrived(const Header &header, const QString &manifest);

/// A case of a sender as it stands here.
struct Held {
    // What came last and counts for the digest, refused or not
    QString epoch;
    qint64 revision = 0;
    QString hash;
    bool isVoid = false;
    bool isAbsent = false;    ///< the last full package did not hold it
    QString open = {};        ///< under which code it is refused; empty: it is not
    QString package = {};     ///< that brought it
    QByteArray standing = {}; ///< the line that counts in figures; empty: none
    QByteArray refused = {};  ///< the line that was refused, to be shown beside it

    bool counts() const { return !standing.isEmpty() && !isAbsent; }
    bool operator==(const Held &) const = default;
};
using Book = QMap<QString, Held>;
/// Of what was received in the epoch.
RecordState stateOf(const Book &book);

/// What a receipt says of where the sender's series stands.
struct Position {
    Epoch epoch;
    qint64 next = 1;
    QList<qint64> missing = {}, waiting = {};
    bool wantFull = false;

    bool operator==(const Position &) const = default;
};

/// What became of a package.
struct PackageOutcome {
    Arrived package;
    ReceiptState state = ReceiptState::Accepted;
    QString code = {};
    QList<RecordVerdict> verdicts = {}; ///< in the order of its records, then the absent ones
    QStringList notes = {};
    QString text = {}; ///< of a whole refusal
    bool wasApplied() const
    {
        return state != ReceiptState::Rejected && state != ReceiptState::Gap && state != ReceiptState::Stale;
    }
};

/// The receiver of one sender's series (EXCHANGE-FORMAT.md section 11): a value, which knows no file. What comes in makes
/// outcomes, one a package that was decided by it.
class Receiver {
public:
    /// The records of a package, checked; refused with the code under which the package is rejected.
    using Content = std::function<Result<QList<RecordLine>>(const Arrived &)>;
    /// Notes on a package that was applied, from the book as it stands after it; `summary-differs` asks for a full one.
    using Inspect = std::function<QStringList(PackageOutcome &outcome, const Book &book, bool isComplete)>;

    /// A package that is none that came before.
    QList<PackageOutcome> take(const Arrived &package, const Content &content, const Inspect &inspect);
    /// A person accepts that the lacking numbers up to this one do not come.
    QList<PackageOutcome> acceptGap(qint64 upTo, const Content &content, const Inspect &inspect);
    /// What waits is not waited with any longer: its key was revoked.
    void forget(const QString &packageId);
    /// Another office took this one's place.
    void close();

    bool isLacking(qint64 sequence) const;
    /// As told with a receipt for this package.
    Position position(const Arrived &package) const;
    /// Of the history of today, and of each that waits for its full package.
    QList<Position> positions() const;
    const Book &book() const { return m_book; }
    const std::optional<Epoch> &epoch() const { return m_epoch; }

    /// All but the book, to be kept.
    QJsonObject toJson() const;
    static Receiver of(const QJsonObject &json, Book book);

private:
    struct Turn;
    QList<Arrived> ofEpoch(const QList<Arrived> &list, const QString &epoch) const;
    std::optional<Arrived> numbered(const QString &epoch, qint64 sequence) const;
    QString disorderOf(const Arrived &package) const;
    void takeInOrder(const Arrived &package, Turn &turn);
    void takeFull(const Arrived &package, Turn &turn);
    void open(const Arrived &full, Turn &turn);
    void closeUpTo(const Arrived &full, Turn &turn);
    void applyNext(const Arrived &package, Turn &turn, bool isChecked, bool isFollowed);
    void applyLate(const Arrived &package, Turn &turn);
    void goOn(Turn &turn);
    bool followWithdrawals(Turn &turn);
    bool isFollowed(const QList<Arrived> &run, const QList<qint64> &lacking) const;
    void setRecords(const QList<RecordLine> &records, PackageOutcome &outcome);
    void addRecords(const QList<RecordLine> &records, PackageOutcome &outcome);
    RecordVerdict applied(const RecordLine &record, const Arrived &package);
    RecordVerdict refusedRecord(const RecordLine &record, const Arrived &package, Verdict verdict,
                                const QString &code);
    void reject(const Arrived &package, const Refusal &why, Turn &turn);
    void finish(PackageOutcome outcome, Turn &turn);
    QList<qint64> lacking(const QString &epoch, qint64 from, qint64 upTo) const;

    std::optional<Epoch> m_epoch;
    QStringList m_left; ///< epochs that were left
    qint64 m_next = 1;
    QMap<qint64, Arrived> m_known;     ///< of this epoch, decided for good
    QList<Arrived> m_waiting, m_spent; ///< of any epoch; numbers that are used up ahead of their turn
    QMap<qint64, QString> m_closed;    ///< numbers that do not come any more, and why
    QSet<qint64> m_gaps;               ///< accepted, and not come yet
    bool m_wantFull = false;
    bool m_isClean = false; ///< nothing was left out or refused since the last full package
    Book m_book;
};

} // namespace tiaocai::exchange
