// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "casework/payload.h"

#include <QJsonObject>

#include <functional>

namespace tiaocai::casework {

/// The two halves of a payload: what stands in the act, and what stands apart so that it can be erased.
enum class Half { Act, Personal, Both };

/// Canonical: every member that is set, keys sorted (QJsonObject sorts), dates ISO, money in fen, ids as UUIDs.
QJsonObject toJson(const Payload &payload, Half half = Half::Both);

/// Finds what a person calls "applicant", "respondent-2", a party's name, "claim-1", a staff member's name: ids for the
/// command line and ledgers. Returns null where it does not know the word.
using Lookup = std::function<QUuid(
    QStringView tag, const QString &word)>; ///< tag: party, claim, item, person, document, act, hearing

/// What kind an act is, for the right data of a correction that does not say so; nullopt where it is not known.
using KindOf = std::function<std::optional<ActKind>(const ActId &)>;

/// Strict: unknown members, wrong types and impossible values refuse `bad-data` with the member's path; missing
/// mandatory ones `missing-data` (what is personal may have been erased; record() insists on it). Amounts are fen as a
/// number, or yuan as a text. `version` is the payload's version in the store; older ones are lifted.
///
/// A correction's right data is `{"kind": "session-set", "data": {...}}`, or the data alone where `kindOf` knows the act.
Result<Payload> payloadFromJson(ActKind kind, int version, const QJsonObject &json, const Lookup &lookup = {},
                                const KindOf &kindOf = {});

/// The stored halves joined again; an erased personal half is allowed to be missing.
QJsonObject joined(const QJsonObject &act, const QJsonObject &personal);

/// Version that is written today.
constexpr int payloadVersion = 1;

/// What a form, the command line and docs/acts.md say of a payload's members.
struct FieldDescription {
    QString key;
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
QString fieldLabel(const QString &key);

/// A default payload of a kind, where a form starts.
Payload blank(ActKind kind);

/// Who may decide and record an act, its stage-independent facts (ACTS.md's columns).
struct ActFacts {
    QString roles;    ///< letters of ACTS.md: "M", "H/C", "A/C"
    QString article;  ///< "令17-29"
    QString document; ///< the document that it makes, Chinese; may be empty
};
ActFacts facts(ActKind kind);

} // namespace tiaocai::casework
