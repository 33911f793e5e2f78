// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/card.h"

#include <QDateTime>
#include <QMap>

namespace tiaocai::exchange {

/// A history of an office: new at set-up and after every restore.
struct Epoch {
    QString uuid;
    qint64 ordinal = 0;

    bool operator==(const Epoch &) const = default;
};

/// By which a package is known: its id, and SHA-256 of its manifest.
struct PackageName {
    QString packageId, manifest;

    bool operator==(const PackageName &) const = default;
};

struct Sender : OfficeName {
    QString database = {};
    Epoch epoch = {};
    struct Before {
        QString epoch;
        qint64 sequence = 0;

        bool operator==(const Before &) const = default;
    };
    std::optional<Before> after = {}; ///< the last own number of the epoch before; nullopt in a first one

    bool operator==(const Sender &) const = default;
};

struct Period {
    QDate from, to;

    bool operator==(const Period &) const = default;
};

struct Corrects {
    QString packageId;
    qint64 sequence = 0;

    bool operator==(const Corrects &) const = default;
};

struct Withdraws : Corrects {
    QString manifest;
    QString previous; ///< manifest of the number before it; empty: it was the first

    bool operator==(const Withdraws &) const = default;
};

struct Reason {
    QString code, text;

    bool operator==(const Reason &) const = default;
};

struct Totals {
    qint64 persons = 0, claimed = 0, obtained = 0;

    bool operator==(const Totals &) const = default;
};

/// How many records are live, and a digest over which.
struct RecordState {
    qint64 records = 0;
    QString digest;

    bool operator==(const RecordState &) const = default;
};

struct Versioned {
    QString version, sha256;

    bool operator==(const Versioned &) const = default;
};

/// What the court's files told so far: its epoch, the last feedback that was applied, the highest receipt that was read.
struct Acknowledges {
    Epoch epoch;
    qint64 feedback = 0, receipt = 0;

    bool operator==(const Acknowledges &) const = default;
};

/// header.json (EXCHANGE-FORMAT.md section 4), member by member.
struct Header {
    QString packageId = {}, series = {}, kind = {};
    Sender sender = {};
    OfficeName recipient = {}; ///< without its kind
    qint64 sequence = 0;
    std::optional<PackageName> previous = {};
    std::optional<Period> period = {};
    QString cutOff = {}; ///< a moment with its offset; empty: none
    QString createdAt = {};
    std::optional<Corrects> corrects = {};
    std::optional<Withdraws> withdraws = {};
    std::optional<Reason> reason = {};
    QString person = {}; ///< who decided; empty: nobody need have
    QMap<QString, qint64> counts = {};
    std::optional<Totals> totals = {};
    QMap<QString, RecordState> states = {};
    std::optional<qint64> since = {};
    std::optional<Acknowledges> acknowledges = {};
    QString program = {}, programVersion = {};
    Versioned rules = {}, calendars = {}, codeLists = {};
    QString employerKey = {}, confidentiality = QStringLiteral("internal"), auditHead = {};
    QString contactPerson = {}, contactPhone = {};

    QJsonObject toJson() const;
    bool operator==(const Header &) const = default;
};

/// Of a value that is as the schema says.
Header headerIn(const QJsonObject &json);

QJsonObject toJson(const Epoch &epoch);
Epoch epochIn(const QJsonValue &json);
/// "2026-11-22T08:30:00+08:00": the offset is that of the moment.
QString momentText(const QDateTime &moment);

} // namespace tiaocai::exchange
