// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"
#include "exchange/package.h"

#include <QJsonObject>

/// A case as one office hands it to another (case.json, EXCHANGE-FORMAT.md section 6).
namespace tiaocai::exchange {

/// What for.
enum class Purpose { Arbitration, ReviewOfAgreement, Referral, Reply };
constexpr auto choicesOf(Purpose)
{
    return std::array{
        Choice{Purpose::Arbitration, "arbitration", QT_TRANSLATE_NOOP("Choice", "For arbitration")},
        Choice{Purpose::ReviewOfAgreement, "review-of-agreement",
               QT_TRANSLATE_NOOP("Choice", "For review of the agreement")},
        Choice{Purpose::Referral, "referral", QT_TRANSLATE_NOOP("Choice", "Referred for mediation")},
        Choice{Purpose::Reply, "reply", QT_TRANSLATE_NOOP("Choice", "Reply to a referral")},
    };
}

/// The other office's case.
struct CaseOrigin {
    QString office, officeKind, officeCode, officeName; ///< UUID, kind, code, name
    CaseId id = {};
    QString number = {}; ///< empty: none yet

    bool operator==(const CaseOrigin &) const = default;
};

/// The mediation's days, for limitation.
struct LimitationDays {
    QDate appliedOn = {};
    std::optional<QDate> endedOn = {}, rightsKnownOn = {};

    bool operator==(const LimitationDays &) const = default;
};

/// A file that goes along.
struct CopiedFile {
    QString sha256;
    qint64 size = 0;
    QString mediaType, name;
    std::optional<ActId> act = {}; ///< that it proves

    bool operator==(const CopiedFile &) const = default;
};

struct CaseCopy {
    CaseId id = {};
    casework::CaseKind kind = casework::CaseKind::Mediation;
    QString number = {}, registrationNumber = {};
    Purpose purpose = Purpose::Arbitration;
    QString purposeText = {};
    std::optional<CaseOrigin> origin = {};
    LimitationDays limitation = {};
    QMap<PersonId, QString> people = {};
    QList<casework::Act> acts = {}; ///< in recording order
    QList<CopiedFile> files = {};
};

/// What is handed over of a case. `people`: names of the staff.
CaseCopy copyOf(const casework::CaseFile &file, const QHash<PersonId, QString> &people, Purpose purpose,
                const QString &purposeText, const std::optional<CaseOrigin> &origin);

QJsonObject toJson(const CaseCopy &copy);
/// Of a value that is as hand-over.schema.json says. Refuses `bad-case`, and `newer-data` for an act of an unknown kind or
/// version.
Result<CaseCopy> caseCopyIn(const QJsonObject &json);

/// Whether the files that the case names are those that came along. Refuses `attachments-differ`, `bad-container`.
Result<void> haveCome(const CaseCopy &copy, const Packed &packed);

/// What the case says of itself as an application to another office: parties, claims, facts as they stand, and where it
/// comes from.
casework::Application applicationFrom(const CaseCopy &copy, const casework::CaseFile &file);

/// The first act of the receiver's own case. Refuses `bad-case` for a review without an agreement that took effect, and for a
/// reply, which opens none.
Result<casework::Payload> openingFrom(const CaseCopy &copy, const casework::CaseFile &file,
                                      const QString &from, bool fromCourt);

} // namespace tiaocai::exchange
