// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

#include <QJsonObject>

namespace tiaocai::exchange {

enum class FeedbackKind { CourtNumber, Hearing, Outcome, Calendar, Rules, EmployerKey, Notice };
constexpr auto choicesOf(FeedbackKind)
{
    return std::array{
        Choice{FeedbackKind::CourtNumber, "court-number", QT_TRANSLATE_NOOP("Choice", "Number at the court")},
        Choice{FeedbackKind::Hearing, "hearing", QT_TRANSLATE_NOOP("Choice", "Hearing at the court")},
        Choice{FeedbackKind::Outcome, "outcome", QT_TRANSLATE_NOOP("Choice", "How it ended at the court")},
        Choice{FeedbackKind::Calendar, "calendar", QT_TRANSLATE_NOOP("Choice", "Calendar")},
        Choice{FeedbackKind::Rules, "rules", QT_TRANSLATE_NOOP("Choice", "Rules")},
        Choice{FeedbackKind::EmployerKey, "employer-key", QT_TRANSLATE_NOOP("Choice", "Key for employers")},
        Choice{FeedbackKind::Notice, "notice", QT_TRANSLATE_NOOP("Choice", "Notice")},
    };
}

/// Where a hearing stands that is told of.
enum class HearingTold { Planned, Set, Held, Cancelled };
constexpr auto choicesOf(HearingTold)
{
    return std::array{
        Choice{HearingTold::Planned, "planned", QT_TRANSLATE_NOOP("Choice", "Hearing planned")},
        Choice{HearingTold::Set, "set", QT_TRANSLATE_NOOP("Choice", "Hearing set")},
        Choice{HearingTold::Held, "held", QT_TRANSLATE_NOOP("Choice", "Hearing held")},
        Choice{HearingTold::Cancelled, "cancelled", QT_TRANSLATE_NOOP("Choice", "Hearing cancelled")},
    };
}

/// Something that a court tells a centre (feedback-item.schema.json). Of an item the higher (ordinal, revision) stands.
struct FeedbackItem {
    QString item; ///< UUID
    qint64 ordinal = 1, revision = 1;
    QString about = {}; ///< the centre's case; empty: the office as a whole
    FeedbackKind kind = FeedbackKind::Notice;
    QJsonObject data = {};

    bool isAfter(const FeedbackItem &other) const
    {
        return ordinal != other.ordinal ? ordinal > other.ordinal : revision > other.revision;
    }
    bool operator==(const FeedbackItem &) const = default;
};

QJsonObject toJson(const FeedbackItem &item);
/// Of a value that is as the schema says.
FeedbackItem feedbackItemIn(const QJsonObject &json);

/// What the court's case tells the centre of whose case it came: its number, its hearings, how it ended. `places`: names of
/// tribunals by their codes.
QList<FeedbackItem> feedbackOf(const casework::CaseFile &file, const CaseId &about,
                               const QHash<QString, QString> &places);

/// Of the court itself, and of no case: `which` of that kind.
FeedbackItem officeItem(const OfficeId &court, FeedbackKind kind, const QString &which,
                        const QJsonObject &data);
/// Whether its data are those of its kind, which the schema does not say.
bool isOfItsKind(const FeedbackItem &item);

/// What it tells, in words: a number; a day, a place and whether it stands; how it ended; a version, a text.
QString toldWords(const FeedbackItem &item, const Speech &speech = Speech::ofWindow());

/// The same thing as a history of this ordinal says it first.
FeedbackItem toldAnew(FeedbackItem item, qint64 ordinal);
/// Those that are new or say something else than they did, with their next revision in the court's epoch of this ordinal.
QList<FeedbackItem> changedItems(const QList<FeedbackItem> &now, const QList<FeedbackItem> &before,
                                 qint64 ordinal);

} // namespace tiaocai::exchange
