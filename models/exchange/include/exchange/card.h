// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace tiaocai::exchange {

/// Whether this is the Ed25519 signature of these bytes by the key.
using IsSignature =
    std::function<bool(QByteArrayView signature, QByteArrayView bytes, QByteArrayView publicKey)>;

/// First 32 hex digits of SHA-256 of a public key's bytes.
QString keyIdOf(const QByteArray &publicKey);

/// An office as others know it.
struct OfficeName {
    QString uuid = {}, kind = {}, code = {}, name = {};

    bool operator==(const OfficeName &) const = default;
};

/// Which key a new one takes over from, and from which number of the summary series on.
struct Rotation {
    QString key, epoch;
    qint64 from = 1;

    bool operator==(const Rotation &) const = default;
};

/// The public halves of an office's keys, as they are printed and enrolled (EXCHANGE-FORMAT.md section 8).
struct KeyCard {
    OfficeName office;
    QString database;
    QByteArray signing, sealing; ///< 32 bytes each
    QString issuedAt;            ///< a moment with its offset
    std::optional<Rotation> rotates = {};

    QString keyId() const { return keyIdOf(signing); }
    /// 40 digits.
    QString fingerprint() const;
    /// What is signed: the card without its signatures.
    QByteArray body() const;
    /// "TCKEY1.UUID.SIGNING.SEALING.FINGERPRINT", for a QR code.
    QString qrText() const;

    bool operator==(const KeyCard &) const = default;
};

/// The digits in eight groups of five.
QString groupedFingerprint(const QString &digits);
/// Only the digits of what was typed: blanks and hyphens stand between them.
QString typedFingerprint(const QString &typed);

struct CardSignature {
    QString key;
    QByteArray signature;
};
/// The file (.tckey).
QByteArray writtenCard(const KeyCard &card, const QList<CardSignature> &signatures);

/// A card whose own key has signed it. `former`: the public key of an id that it rotates, which must have signed it too.
/// Refuses `too-large`, the codes of JSON, `unknown-suite`, `bad-card`, `bad-signature`, `unknown-key`.
Result<KeyCard> readCard(const QByteArray &file, const IsSignature &isSignature,
                         const std::function<std::optional<QByteArray>(const QString &keyId)> &former);

} // namespace tiaocai::exchange
