// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "exchange/package.h"
#include "files/container.h"
#include "store/exchange.h"
#include "vault/sealed_letter.h"
#include "vault/signing.h"

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
exchange::Trust trustOf(const Reading &at);

/// Another office, by its last card that is not revoked.
struct Partner {
    exchange::KeyCard card;
    QString replaces = {};
};
QList<Partner> partnersOf(const office::OfficeFile &history);
/// By UUID, code or name. Refuses with `code`.
Result<Partner> partnerCalled(const Reading &at, const QString &word, const QString &code);

/// As the exchange's containers are. Refuses what files::Container::open() and fitsLayout() do.
Result<std::shared_ptr<files::Container>> containerIn(const QByteArray &bytes);
exchange::Packed packedIn(const std::shared_ptr<files::Container> &container);

/// A package that was read and proved.
struct OpenedPackage {
    std::shared_ptr<files::Container> container;
    exchange::Packed packed;
    exchange::Proven proven;
    bool isSealed = false;
};
/// Refuses what the container, the envelope and exchange::prove() refuse.
Result<OpenedPackage> opened(const Reading &at, const QByteArray &bytes);
/// A file as it is given to the office: a private copy. Refuses `not-found`, `read-failed`, `file-too-large`.
Result<QByteArray> broughtFile(const QString &path);

/// The office as a package names it, in its history of today.
exchange::Sender senderOf(const Reading &at, const exchange::KeyCard &card);
/// What every header of the office says of it. A history must be there.
exchange::Header headerFor(const Reading &at, const exchange::KeyCard &own, const Partner &to);
/// The history of today, begun where there is none.
Result<void> exchangeBegun(Writing &at);

/// Parts with manifest and signature, as a container; and the manifest's hash.
struct SignedPackage {
    QByteArray bytes;
    QString manifest;
};
Result<SignedPackage> signedPackage(const exchange::Header &header, const QList<exchange::Part> &parts,
                                    const OwnKeys &keys);

} // namespace tiaocai::desk
