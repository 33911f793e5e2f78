// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/case_file.h"

#include <QJsonObject>

/// The list by which a platform hears what became of the applications that it handed over (EXCHANGE-FORMAT 9).
namespace tiaocai::exchange {

enum class ReplyState { Waiting, Accepted, Declined, Duplicate };
constexpr auto choicesOf(ReplyState)
{
    return std::array{
        Choice{ReplyState::Waiting, "waiting", QT_TRANSLATE_NOOP("Choice", "Waits to be dealt with")},
        Choice{ReplyState::Accepted, "accepted", QT_TRANSLATE_NOOP("Choice", "Taken into a case")},
        Choice{ReplyState::Declined, "declined", QT_TRANSLATE_NOOP("Choice", "Not accepted")},
        Choice{ReplyState::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Choice", "There already")},
    };
}

struct Reply {
    QString serial;
    ReplyState state = ReplyState::Waiting;
    QString registrationNumber = {}, number = {}; ///< empty: none yet
    std::optional<QDate> acceptedOn = {}, concludedOn = {};
    std::optional<casework::ClosingManner> manner = {};
    QString reason = {}; ///< at most 200 characters; empty: nothing is to be said

    bool operator==(const Reply &) const = default;
};

/// What a case says of the application that it came from.
Reply replyOf(const QString &serial, const casework::CaseFile &file);

struct ReplyList {
    QString source; ///< whom it answers; empty: every source
    QDateTime madeAt;
    QJsonObject office = {}; ///< {code, kind, name, uuid}
    QList<Reply> replies = {};
};

/// Whom a list may answer.
enum class Answering { All, OneSource };

/// As intake-reply.schema.json says.
QJsonObject toJson(const ReplyList &list);

} // namespace tiaocai::exchange
