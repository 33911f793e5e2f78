// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/header.h"
#include "exchange/record.h"
#include "statistics/indicators.h"

#include <functional>

namespace tiaocai::exchange {

/// A container as its reader gives it: nothing of it is believed yet.
struct Packed {
    QStringList names;
    std::function<qint64(const QString &)> size;
    std::function<Result<QByteArray>(const QString &)> read;
    std::function<Result<QString>(const QString &)> digest; ///< SHA-256, hex
};

/// One member that goes into a package.
struct Part {
    QString name;
    QByteArray bytes;
};
/// manifest.json over the parts, in their order.
QByteArray manifestOf(const QString &packageId, const QList<Part> &parts);
/// The code on the paper: three groups of four, over the manifest without the cover.
QString checkCode(const QString &packageId, const QList<Part> &partsWithoutCover);
/// The file `signature`.
QByteArray signatureFile(const QString &keyId, const QByteArray &signature);
QString manifestHash(const QByteArray &manifest);

/// A key that a person enrolled, and what became of it.
struct EnrolledKey {
    KeyCard card;
    bool isRevoked = false;
    std::optional<Rotation> successor = {}; ///< what takes over, where something does
};

/// By what a package is believed.
struct Trust {
    IsSignature isSignature;
    std::function<std::optional<EnrolledKey>(const QString &keyId)> key;
    QString recipient; ///< uuid of the office that reads
    /// It was proved when it was taken or made: it has to be what was signed, whatever the rules are today.
    bool isKept = false;
};

/// A package that was made by who it says, for this office, and is whole.
struct Proven {
    Header header;
    QString manifest; ///< its hash
    QString key;      ///< the id of who signed it
    KeyCard card;
};

/// The checks from the manifest to the header (EXCHANGE-FORMAT.md section 10), in their order. `isSealed`: it came out of an
/// envelope. Refuses the codes of JSON, `bad-manifest`, `unknown-suite`, `bad-signature`, `unknown-key`, `key-rotated`,
/// `key-revoked`, `members-differ`, `hash-differs`, `newer-format`, `bad-header`, `sender-differs`, `database-differs`,
/// `other-recipient`, `not-sealed`, `first-not-full`, `reason-missing`; of what is kept no fault of schema, kind or reason.
Result<Proven> prove(const Packed &packed, const Trust &trust, bool isSealed);

/// The content of a summary or a test, as far as it stands by itself.
struct SummaryContent {
    QList<RecordLine> records;
    QJsonObject summary;
};
/// Refuses `line-too-long`, the codes of JSON, `too-many-records`, `bad-record`, `record-hash-differs`, `record-order`,
/// `counts-differ`, `totals-differ`, `bad-summary`; of a full one also `state-differs`, `summary-differs`.
Result<SummaryContent> readSummary(const Packed &packed, const Header &header,
                                   const QList<statistics::Indicator> &indicators);

/// The lines of a .jsonl, each canonical and as its schema says. Refuses `line-too-long`, the codes of JSON, `bad-record`,
/// `too-many-records`.
Result<QList<QJsonObject>> readLines(const QByteArray &bytes, const QString &schema);

/// Whether the header counts what came along: the lines of record files by their names, and attachments. Refuses
/// `counts-differ`.
Result<void> areCounted(const Packed &packed, const Header &header, QMap<QString, qint64> records);

/// "CODE-ORDINAL-SEQUENCE-KIND.tcsum", with the ending of its series, for people.
QString fileNameOf(const Header &header);

} // namespace tiaocai::exchange
