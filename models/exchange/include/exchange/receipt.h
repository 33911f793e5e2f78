// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"
#include "exchange/receiver.h"
#include "exchange/summary.h"

#include <QJsonArray>

namespace tiaocai::exchange {

/// What stands beside an outcome in its receipt.
struct ReceiptGround {
    QString series;
    QString receivedAt, decidedAt, person;
    QJsonArray recomputed = {};
    QList<FigureDifference> differences = {};
    Position position;
};

/// receipt.json (EXCHANGE-FORMAT.md section 7).
QJsonObject receiptJson(const PackageOutcome &outcome, const ReceiptGround &ground);
/// records.jsonl: a line a verdict, in their order. `courtNumbers`: those that were given, by case.
QByteArray verdictLines(const QList<RecordVerdict> &verdicts, const QHash<QString, QString> &courtNumbers);
/// open.jsonl: every record that stands refused.
QByteArray openLines(const Book &book);

/// A receipt as it was read.
struct ReadReceipt {
    QJsonObject content;
    QByteArray open;
};
/// Refuses `not-a-receipt`, `bad-receipt`, the codes of JSON, `bad-record`, `counts-differ`.
Result<ReadReceipt> readReceipt(const Packed &packed, const Header &header);
/// One that was read before, whatever the rules are today. Refuses the codes of JSON.
Result<ReadReceipt> keptReceipt(const Packed &packed);

Position positionIn(const QJsonValue &json);
/// The cases of open.jsonl.
QSet<QString> openCases(const QByteArray &open);

/// One that a person keyed in from paper: it says a state and no more.
QJsonObject receiptByHand(const Header &header, const QString &manifest, const QString &state,
                          const QString &reason, const QString &person, const QString &at);

} // namespace tiaocai::exchange
