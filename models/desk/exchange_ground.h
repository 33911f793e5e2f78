// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "exchange/package.h"
#include "files/container.h"
#include "store/exchange.h"
#include "vault/sealed_letter.h"
#include "vault/signing.h"

#include <limits>

/// What all that is exchanged stands on: keys, partners, containers, the history in which the office counts.
namespace tiaocai::desk {

/// The office's own keys with their private halves.
struct OwnKeys {
    exchange::KeyCard card;
    vault::SigningPair signing;
    vault::SealingPair sealing;
};
/// Those of today. Refuses `no-accounts`, `no-keys`.
Result<OwnKeys> ownKeys(const Reading &at);
/// Those of an older day, by the id of the sealing key: what was sealed for it still opens. It must be one of the office's.
Result<OwnKeys> ownKeysOf(const Reading &at, const QString &sealingKey);
/// The card of today without its private halves. Refuses `no-accounts`, `no-keys`.
Result<exchange::KeyCard> ownCard(const Reading &at);
QString sealedSecrets(const Reading &at, const OwnKeys &keys);

/// A card as it stands in the office's acts.
exchange::KeyCard cardIn(const QString &kept);
bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey);
std::optional<exchange::EnrolledKey> enrolledKey(const office::OfficeFile &history, const QString &keyId);

/// Another office, by its last card. A revoked one gets nothing more; what it reported stays its own.
struct Partner {
    exchange::KeyCard card;
    QString replaces = {};
    bool isRevoked = false;
};
/// ... or as they were after the office's act of a place.
QList<Partner> partnersOf(const office::OfficeFile &history,
                          qint64 upTo = std::numeric_limits<qint64>::max());
/// By UUID, code or name; of two that have it, the one that stands in the other's place, else the later one. Refuses with `code`.
Result<Partner> partnerCalled(const Reading &at, const QString &word, const QString &code);
/// ... to whom something is sent. Refuses `unknown-recipient`, and `key-revoked`.
Result<Partner> recipientCalled(const Reading &at, const QString &word);
/// Where a package goes: by its name, and where a file for another office has that name, by the recipient's code behind it.
Result<QString> placeFor(const Reading &at, const QString &folder, const exchange::Header &header);

/// As the exchange's containers are. Refuses what files::Container::open() and fitsLayout() do; of what is kept neither size nor
/// layout.
Result<std::shared_ptr<files::Container>> containerIn(const QByteArray &bytes, bool isKept = false);
exchange::Packed packedIn(const std::shared_ptr<files::Container> &container);

/// A package that was read and proved.
struct OpenedPackage {
    std::shared_ptr<files::Container> container;
    exchange::Packed packed;
    exchange::Proven proven;
    bool isSealed = false;
};
/// Bytes that were taken are opened again whatever became of their key and of the rules. Refuses what the container, the envelope and
/// exchange::prove() refuse.
Result<OpenedPackage> opened(const Reading &at, const QByteArray &bytes);
/// The same by what is said to be believed.
Result<OpenedPackage> openedBy(const Reading &at, const QByteArray &bytes, const exchange::Trust &trust);
/// The same package as it came before; nullopt where none did, or it is to come again. Refuses `package-altered` where the one of
/// this id was another one.
Result<std::optional<store::KeptPackage>> cameBefore(const Reading &at, const exchange::Proven &proven);
/// A file as it is given to the office: a private copy. Refuses `not-found`, `read-failed`, `file-too-large`.
Result<QByteArray> broughtFile(const QString &path);
/// `answer(const Reading &, bytes)` on what another office sent: nothing is taken.
template <typename Answer>
auto askedOfFile(Bench &bench, const QString &path, const QString &name, Answer &&answer)
    -> std::invoke_result_t<Answer, const Reading &, const QByteArray &>
{
    using Said = std::invoke_result_t<Answer, const Reading &, const QByteArray &>;
    const auto bytes = broughtFile(path);
    if (!bytes) return bench.logged(Said(refuse(bytes)), name);
    return bench.ask(
        office::Action::TakePackages, name, [&](const Reading &at) { return answer(at, *bytes); },
        Hold::Copy);
}

/// The office as a package names it, in its history of today.
exchange::Sender senderOf(const Reading &at, const exchange::KeyCard &card);
/// What every header of the office says of it. A history must be there.
exchange::Header headerFor(const Reading &at, const exchange::KeyCard &own, const Partner &to);
/// The history of today, begun where there is none.
Result<void> exchangeBegun(Writing &at);

/// A package leaves: it is kept, and the audit has it with the digest of what it says of itself.
Result<void> keepSent(Writing &at, const store::KeptPackage &package);
QString digestOf(const store::KeptPackage &package);

/// The state of a package that waited when its key was revoked.
inline const QString forgotten = QStringLiteral("FORGOTTEN");
/// What was decided of packages that came, as the audit has it.
struct PackageDecision {
    QString subject;  ///< id of a package; of a gap, UUID of its sender; of what a key signed, the key's
    QString state;    ///< of the package
    qint64 gap = 0;   ///< the number up to which it was accepted; 0: it is about packages
    qint64 after = 0; ///< place of the office's last act before it
};
Result<void> noteDecided(Writing &at, const QString &package, const QString &state);
Result<void> noteGap(Writing &at, const QString &partner, qint64 sequence, const QString &reason);
/// Of a line of Event::Exchanged.
PackageDecision decisionIn(const store::AuditLine &line);

/// Free words that leave the office, short and without the number of a person or a phone; `what` they are. Refuses `bad-text`.
Result<QString> leavingWords(const QString &typed, const QString &what);

/// Those of a series that went to a partner in a history, in the order of their numbers.
QList<store::KeptPackage> sentIn(QList<store::KeptPackage> packages, const QString &partner,
                                 const QString &series, const QString &epoch);
/// ... in the history of today.
Result<QList<store::KeptPackage>> sentToday(const Reading &at, const QString &partner, const QString &series);
/// Summaries that came from a partner, in the order in which they came.
Result<QList<store::KeptPackage>> summariesFrom(const Reading &at, const QString &partner);
/// By the state of a package that came.
bool isApplied(const QString &state);
/// Among summaries of one partner the highest that was applied, by epoch and number; nullopt: none was.
std::optional<store::KeptPackage> lastApplied(const QList<store::KeptPackage> &summaries);

/// A container that every reader takes. Refuses what containerIn() does.
Result<QByteArray> leavingContainer(const QList<files::Member> &members);
/// Parts with manifest and signature, as a container; and the manifest's hash.
struct SignedPackage {
    QByteArray bytes;
    QString manifest;
};
/// Refuses `bad-header` where others could not read it, and what leavingContainer() does.
Result<SignedPackage> signedPackage(const exchange::Header &header, const QList<exchange::Part> &parts,
                                    const OwnKeys &keys);

} // namespace tiaocai::desk
