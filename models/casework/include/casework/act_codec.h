// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/halves.h"
#include "base/lookup.h"
#include "base/result.h"
#include "base/speech.h"
#include "casework/payload.h"
#include "casework/role.h"

#include <functional>

namespace tiaocai::casework {

/// Canonical: every member that is set, keys sorted (QJsonObject sorts), dates ISO, money in fen, ids as UUIDs.
QJsonObject toJson(const Payload &payload, Half half = Half::Both);

/// What kind an act is, for the right data of a correction that does not say so; nullopt where it is not known.
using KindOf = std::function<std::optional<ActKind>(const ActId &)>;

/// Strict: unknown members, wrong types and impossible values refuse `bad-data` with the member's path; missing
/// mandatory ones `missing-data` (what is personal may have been erased; record() insists on it). Amounts are fen as a
/// number, or yuan as a text.
///
/// A correction's right data is `{"kind": "session-set", "data": {...}}`, or the data alone where `kindOf` knows the act.
Result<Payload> payloadFromJson(ActKind kind, const QJsonObject &json, const Lookup &lookup = {},
                                const KindOf &kindOf = {});

/// What a form says so far: mandatory members may be missing. For looking ahead alone; record() refuses it.
Result<Payload> payloadSoFar(ActKind kind, const QJsonObject &json);

/// The data of an act in the store, both halves joined, of the version in which they were written: older ones are
/// lifted, newer ones refuse `newer-data`.
Result<Payload> storedPayload(ActKind kind, int version, const QJsonObject &json);

/// Refuses data that would not come back from their stored form, both halves joined, as they are: with the reader's own
/// refusal, or `bad-data` naming the member that differs.
Result<void> readsBack(const Payload &payload, const QJsonObject &stored);

/// The version of a kind's data that is written today.
int payloadVersion(ActKind kind);

/// What a form, the command line and docs/acts.md say of a payload's members.
struct FieldDescription {
    QString key;
    QString words; ///< by which the label is looked up: evidenceName of the name of a paper, else the key
    QString label; ///< in the program's language
    QString
        type; ///< text, date, time, number, money, yes-no, choice, party, claim, item, person, document, act,
              ///< hearing, representative, record
    bool many = false; ///< a list of these
    bool required = false;
    bool personal = false;
    QList<QPair<QString, QString>> options; ///< of a choice: name, label
    QList<FieldDescription> members;        ///< of a record
};
QList<FieldDescription> describe(ActKind kind);
QString fieldLabel(const QString &key, const Speech &speech = Speech::ofWindow());

/// A default payload of a kind, where a form starts.
Payload blank(ActKind kind);

/// Who may decide and record an act, its stage-independent facts (ACTS.md's columns).
struct ActFacts {
    QList<Role> decides, records;
    QString article;  ///< "令17-29"
    QString document; ///< the document that it makes, Chinese; may be empty
};
ActFacts facts(ActKind kind);

/// The data of an act for a form that shows all of it: what is set, and every choice, number and yes or no also where a
/// blank act says the same. Read back by `payloadFromJson`, it is the act again.
QJsonObject wholeJson(const Payload &payload);

} // namespace tiaocai::casework
