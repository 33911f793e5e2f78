// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_check.h"

#include "base/canonical.h"
#include "exchange/envelope.h"
#include "exchange/layout.h"
#include "exchange/receipt.h"
#include "exchange_ground.h"
#include "exchange_receipts.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using store::Direction;
using store::KeptPackage;
using store::KeptReceipt;

namespace {

const auto ofPackages = u"exchange_packages"_s, ofReceipts = u"exchange_receipts"_s;

/// What the audit and the acts say of a package.
struct HistoryNote {
    QDateTime at = {};
    QString state = {};  ///< as it was decided last; empty: nothing was
    QString digest = {}; ///< of one that left
};

/// By the id of the package.
using HistoryNotes = QHash<QString, HistoryNote>;

/// What the lines and the acts note of packages that left, and of those that came.
struct History {
    HistoryNotes left, came;
};

void noteLine(const store::AuditLine &line, History &history)
{
    const auto [package, state, gap, after] = decisionIn(line);
    if (gap > 0 || QUuid::fromString(package).isNull()) return;
    auto &noted = line.what == name(office::Event::Exchanged) ? history.came[package] : history.left[package];
    if (!noted.at.isValid()) noted = {line.at, {}, line.digest};
    noted.state = state;
}

History historyIn(const office::OfficeFile &acts, const QList<store::ChainedLine> &lines)
{
    History history;
    for (const auto &one : lines)
        noteLine(one.line, history);
    for (const auto &one : acts.takenOver)
        history.came[one.package] = {one.at};
    for (const auto &one : acts.handedOver)
        history.left[one.package].at = one.at;
    return history;
}

/// Columns in which the row says something else.
template <typename... Columns>
QStringList differing(const Columns &...columns)
{
    QStringList names;
    ((std::get<1>(columns) == std::get<2>(columns) ? void() : void(names << std::get<0>(columns))), ...);
    return names;
}

QStringList differing(const KeptPackage &row, const KeptPackage &made)
{
    return differing(
        std::tuple(u"direction"_s, row.direction, made.direction),
        std::tuple(u"header"_s, row.header.toJson(), made.header.toJson()),
        std::tuple(u"manifest"_s, row.manifest, made.manifest),
        std::tuple(u"signed_by"_s, row.signedBy, made.signedBy),
        std::tuple(u"state"_s, row.state, made.state), std::tuple(u"code"_s, row.code, made.code),
        std::tuple(u"records"_s, row.records, made.records), std::tuple(u"at"_s, row.at, made.at));
}

QStringList differing(const KeptReceipt &row, const KeptReceipt &made)
{
    return differing(std::tuple(u"direction"_s, row.direction, made.direction),
                     std::tuple(u"partner"_s, row.partner, made.partner),
                     std::tuple(u"epoch"_s, row.epoch.uuid, made.epoch.uuid),
                     std::tuple(u"ordinal"_s, row.epoch.ordinal, made.epoch.ordinal),
                     std::tuple(u"sequence"_s, row.sequence, made.sequence),
                     std::tuple(u"package"_s, row.package, made.package),
                     std::tuple(u"decided_at"_s, row.decidedAt, made.decidedAt),
                     std::tuple(u"content"_s, row.content, made.content),
                     std::tuple(u"open"_s, row.open, made.open), std::tuple(u"name"_s, row.name, made.name));
}

/// How many records a package brings, by its header.
qint64 countedIn(const exchange::Header &header)
{
    if (header.series == u"hand-over") return 1;
    return header.counts.value(header.series == u"feedback" ? u"items"_s : u"cases"_s);
}

class ExchangeCheck {
public:
    ExchangeCheck(const Reading &at, const KeptExchange &kept)
        : m_at(at)
        , m_files(at.file)
        , m_kept(kept)
        , m_history(historyIn(at.history, kept.lines))
    {
        for (const auto &one : at.history.cards)
            enroll(one.card);
        for (const auto &one : at.history.ownKeys)
            enroll(one.card);
        for (const auto &one : kept.packages) {
            if (one.direction == Direction::Out && one.header.withdraws)
                m_withdrawn << one.header.withdraws->packageId;
        }
        for (const auto &one : kept.receipts) {
            if (one.direction == Direction::Out) m_given[one.package] = one.content;
        }
    }

    Result<QList<Problem>> found()
    {
        auto done = checkFiles().and_then([&] { return checkStates(); });
        for (const auto &one : m_kept.packages) {
            if (done) done = check(one);
        }
        for (const auto &one : m_kept.receipts) {
            if (done) done = check(one);
        }
        findMissing(m_history.left, Direction::Out);
        findMissing(m_history.came, Direction::In);
        return done.map([&] { return m_found; });
    }

private:
    void enroll(const QString &text)
    {
        const auto card = cardIn(text);
        m_cards.insert(card.keyId(), card);
    }
    void tell(const QString &what, const QString &where, const QString &code = {})
    {
        m_found << Problem{{}, what, where, code};
    }
    void tellFile(const QString &what, const QString &sha256) { tell(what, u"exchange_parts "_s + sha256); }
    void tellColumns(const QStringList &columns, const QString &table, const QString &package)
    {
        for (const auto &column : columns)
            tell(
                Words::tr("What is kept of the exchange is not what its files and the office's history say."),
                u"%1.%2 %3"_s.arg(table, column, package));
    }

    // What was proved when it was kept stays proved, whatever became of its key and of the rules.
    exchange::Trust trust(const QString &recipient) const
    {
        const auto key = [this](const QString &id) {
            const auto there = m_cards.constFind(id);
            return there == m_cards.cend() ? std::nullopt : std::optional(exchange::EnrolledKey{*there});
        };
        return {isSignature, key, recipient, true};
    }
    QString own() const { return m_at.history.office.id.toString(); }

    Result<void> checkFiles();
    Result<bool> isSignedAnew(const QByteArray &bytes) const;
    Result<void> checkStates();
    Result<void> check(const KeptPackage &kept);
    Result<KeptPackage> made(const KeptPackage &kept, const QByteArray &bytes) const;
    Result<KeptPackage> madeSealed(const KeptPackage &kept, const files::Container &container) const;
    void noteHistory(const KeptPackage &kept, KeptPackage &made) const;
    ToldState stateOfArrived(const KeptPackage &made, const QString &noted) const;
    ToldState stateOfSent(const KeptPackage &kept, const exchange::Header &header) const;
    Result<void> check(const KeptReceipt &kept);
    Result<KeptReceipt> made(const KeptReceipt &kept, const QByteArray &bytes) const;
    KeptReceipt madeByHand(const KeptReceipt &kept) const;
    const KeptPackage *package(Direction direction, const QString &id) const;
    void findMissing(const HistoryNotes &noted, Direction direction);

    const Reading &m_at;
    const store::Exchange m_files;
    const KeptExchange &m_kept;
    const History m_history;
    QHash<QString, exchange::KeyCard> m_cards; ///< by id
    QSet<QString> m_withdrawn;                 ///< packages
    QHash<QString, QJsonObject> m_given;       ///< the last receipt, by package
    QHash<QString, ToldState> m_told;          ///< by package
    QSet<QString> m_whole;                     ///< files that are what their SHA-256 says
    QList<Problem> m_found;
};

const KeptPackage *ExchangeCheck::package(Direction direction, const QString &id) const
{
    const auto there = std::ranges::find_if(m_kept.packages, [&](const KeptPackage &one) {
        return one.direction == direction && one.header.packageId == id;
    });
    return there == m_kept.packages.end() ? nullptr : &*there;
}

Result<void> ExchangeCheck::checkFiles()
{
    QSet<QString> named;
    for (const auto &one : m_kept.packages)
        named << one.bytes;
    for (const auto &one : m_kept.receipts) {
        if (!one.bytes.isEmpty()) named << one.bytes;
    }
    const auto files = m_files.files();
    if (!files) return refuse(files);
    for (const auto &[sha256, isInOrder] : files->asKeyValueRange()) {
        const auto bytes = m_files.bytes(sha256);
        if (!bytes) return refuse(bytes);
        if (isInOrder && digest(*bytes) == sha256)
            m_whole << sha256;
        else
            tellFile(Words::tr("A file of the exchange is not as it left or came."), sha256);
        const auto isEarlier = named.contains(sha256) ? Result<bool>(true) : isSignedAnew(*bytes);
        if (!isEarlier) return refuse(isEarlier);
        if (!*isEarlier) tellFile(Words::tr("There is a file of the exchange that nothing names."), sha256);
    }
    const auto tellIfMissing = [&](const QString &sha256, const QString &where) {
        if (!sha256.isEmpty() && !files->contains(sha256))
            tell(Words::tr("A file of the exchange is missing."), where);
    };
    for (const auto &one : m_kept.packages)
        tellIfMissing(one.bytes, u"exchange_packages.bytes "_s + one.header.packageId);
    for (const auto &one : m_kept.receipts)
        tellIfMissing(one.bytes, u"exchange_receipts.bytes "_s + one.package);
    return {};
}

/// A package that waited under a key that was revoked, and came again under another one.
Result<bool> ExchangeCheck::isSignedAnew(const QByteArray &bytes) const
{
    const auto from = openedBy(m_at, bytes, trust(own()));
    if (!from) return false;
    const auto *came = package(Direction::In, from->proven.header.packageId);
    return came && came->manifest == from->proven.manifest && came->signedBy != from->proven.key;
}

Result<void> ExchangeCheck::checkStates()
{
    QMap<QString, QList<KeptReceipt>> receipts; // by partner
    for (const auto &one : m_kept.receipts) {
        if (one.direction == Direction::In) receipts[one.partner] << one;
    }
    for (auto of = receipts.cbegin(); of != receipts.cend(); ++of) {
        const auto told = statesTold(m_at, of.key(), m_kept.packages, inOrder(*of));
        if (!told) return refuse(told);
        m_told.insert(*told);
    }
    return {};
}

/// Of one that nobody here opens: its envelope, and the digest with which it left.
Result<KeptPackage> ExchangeCheck::madeSealed(const KeptPackage &kept,
                                              const files::Container &container) const
{
    QStringList keys;
    for (const auto &card : m_cards)
        keys << exchange::keyIdOf(card.sealing);
    return container.read(u"envelope.json"_s)
        .and_then([&](const QByteArray &bytes) {
            return exchange::readEnvelope(bytes, kept.header.recipient.uuid, keys, true);
        })
        .and_then([&](const exchange::Envelope &envelope) {
            return envelope.agreesWith(kept.header, envelope.size);
        })
        .map([&] { return kept; });
}

Result<KeptPackage> ExchangeCheck::made(const KeptPackage &kept, const QByteArray &bytes) const
{
    const auto container = containerIn(bytes, true);
    if (!container) return refuse(container);
    const bool isSealed = exchange::layoutOf((*container)->names()) == exchange::Layout::Sealed;
    const bool isReadable = !isSealed || (kept.direction == Direction::In && m_at.key());
    auto made = kept;
    if (isReadable) {
        const auto from = openedBy(m_at, bytes, trust(kept.header.recipient.uuid));
        if (!from) return refuse(from);
        made.header = from->proven.header;
        made.manifest = from->proven.manifest;
        made.signedBy = from->proven.key;
    } else if (const auto sealed = madeSealed(kept, **container); !sealed) {
        return refuse(sealed);
    }
    made.direction = made.header.sender.uuid == own() ? Direction::Out : Direction::In;
    made.records = countedIn(made.header);
    noteHistory(kept, made);
    return made;
}

/// Moment, state and code, by the audit, the acts and the receipts.
void ExchangeCheck::noteHistory(const KeptPackage &kept, KeptPackage &made) const
{
    const bool isOut = made.direction == Direction::Out;
    const auto noted = (isOut ? m_history.left : m_history.came).value(made.header.packageId);
    // Feedback of earlier programs left and came without a line; what is exported again has one without a digest.
    const bool isTold = isOut ? !noted.digest.isEmpty() : noted.at.isValid();
    if (isTold || made.header.series != u"feedback") made.at = noted.at;
    const auto [state, code] = isOut ? stateOfSent(kept, made.header) : stateOfArrived(made, noted.state);
    made.state = state;
    made.code = code;
}

/// What waits under a key that is revoked is forgotten; earlier programs wrote no line of it.
ToldState ExchangeCheck::stateOfArrived(const KeptPackage &made, const QString &noted) const
{
    const auto &series = made.header.series;
    if (series != u"summary" && series != u"test") return {u"ACCEPTED"_s, {}};
    const bool isForgotten = noted == u"GAP" && m_at.history.revokedKeys.contains(made.signedBy);
    if (isForgotten || noted == forgotten) return {forgotten, u"key-revoked"_s};
    return {noted, m_given.value(made.header.packageId)["code"_L1].toString()};
}

ToldState ExchangeCheck::stateOfSent(const KeptPackage &kept, const exchange::Header &header) const
{
    if (m_withdrawn.contains(header.packageId)) return {u"withdrawn"_s, {}};
    const auto told = m_told.constFind(header.packageId);
    const bool isOnItsWay = kept.state == u"exported" || kept.state == u"delivered";
    if (told == m_told.cend()) return {isOnItsWay ? kept.state : u"exported"_s, {}};
    // Earlier programs called more than summaries made good.
    const bool isOpen = told->state == u"partly" || told->state == u"rejected";
    const bool isCorrected = isOpen && kept.state == u"corrected" && header.series != u"summary";
    return {isCorrected ? kept.state : told->state, told->code};
}

Result<void> ExchangeCheck::check(const KeptPackage &kept)
{
    if (!m_whole.contains(kept.bytes)) return {};
    const auto bytes = m_files.bytes(kept.bytes);
    if (!bytes) return refuse(bytes);
    const auto made = this->made(kept, *bytes);
    const auto &id = kept.header.packageId;
    if (!made)
        tell(made.error().text, u"%1.bytes %2"_s.arg(ofPackages, id), made.error().code);
    else
        tellColumns(differing(kept, *made), ofPackages, id);
    const auto left = kept.direction == Direction::Out ? m_history.left.value(id).digest : QString();
    if (!left.isEmpty() && left != digestOf(kept)) tellColumns({u"header"_s}, ofPackages, id);
    return {};
}

Result<KeptReceipt> ExchangeCheck::made(const KeptReceipt &kept, const QByteArray &bytes) const
{
    const auto recipient = kept.direction == Direction::In ? own() : kept.partner;
    const auto from = openedBy(m_at, bytes, trust(recipient));
    const auto receipt = from ? exchange::keptReceipt(from->packed) : refuse(from);
    if (!receipt) return refuse(receipt);
    const auto &header = from->proven.header;
    const bool isOut = header.sender.uuid == own();
    const auto about = receipt->content["for"_L1]["packageId"_L1].toString();
    const auto *came = isOut ? package(Direction::In, about) : nullptr;
    return KeptReceipt{isOut ? Direction::Out : Direction::In,
                       isOut ? header.recipient.uuid : header.sender.uuid,
                       header.sender.epoch,
                       header.sequence,
                       about,
                       receipt->content["decidedAt"_L1].toString(),
                       receipt->content,
                       receipt->open,
                       came ? receiptName(came->header, header.sequence) : QString(),
                       kept.bytes};
}

/// As it follows from its package; a number is one of so many.
KeptReceipt ExchangeCheck::madeByHand(const KeptReceipt &kept) const
{
    const auto &content = kept.content;
    const auto *of = package(Direction::Out, content["for"_L1]["packageId"_L1].toString());
    if (!of) return {};
    const auto most = std::ranges::count_if(m_kept.receipts, [&](const KeptReceipt &one) {
        return one.direction == Direction::In && one.partner == kept.partner;
    });
    const auto decidedAt = content["decidedAt"_L1].toString();
    return {Direction::In,
            of->partner(),
            {u"by-hand"_s, 0},
            std::min<qint64>(kept.sequence, most),
            of->header.packageId,
            decidedAt,
            exchange::receiptByHand(of->header, of->manifest, content["state"_L1].toString(),
                                    content["text"_L1].toString(), content["operator"_L1].toString(),
                                    decidedAt),
            {},
            {},
            {}};
}

Result<void> ExchangeCheck::check(const KeptReceipt &kept)
{
    if (kept.bytes.isEmpty()) {
        tellColumns(differing(kept, madeByHand(kept)), ofReceipts, kept.package);
        return {};
    }
    if (!m_whole.contains(kept.bytes)) return {};
    const auto bytes = m_files.bytes(kept.bytes);
    const auto made = bytes ? this->made(kept, *bytes) : refuse(bytes);
    if (!bytes) return refuse(bytes);
    if (!made)
        tell(made.error().text, u"%1.bytes %2"_s.arg(ofReceipts, kept.package), made.error().code);
    else
        tellColumns(differing(kept, *made), ofReceipts, kept.package);
    return {};
}

void ExchangeCheck::findMissing(const HistoryNotes &noted, Direction direction)
{
    for (auto one = noted.keyBegin(); one != noted.keyEnd(); ++one) {
        if (!package(direction, *one))
            tell(Words::tr("A package is missing that the office's history names."),
                 u"%1 %2"_s.arg(ofPackages, *one));
    }
}

} // namespace

Result<QList<Problem>> changedExchange(const Reading &at, const KeptExchange &kept)
{
    // A pack takes acts along that name packages, and none of these.
    if (at.history.isPack()) return QList<Problem>();
    return ExchangeCheck(at, kept).found();
}

} // namespace tiaocai::desk
