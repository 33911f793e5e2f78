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

/// The same thing as a history of this ordinal says it first.
FeedbackItem toldAnew(FeedbackItem item, qint64 ordinal);
/// Those that are new or say something else than they did, with their next revision in the court's epoch of this ordinal.
QList<FeedbackItem> changedItems(const QList<FeedbackItem> &now, const QList<FeedbackItem> &before,
                                 qint64 ordinal);

} // namespace tiaocai::exchange
