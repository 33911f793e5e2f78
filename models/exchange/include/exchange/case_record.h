// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/verbs.h"

#include <QJsonObject>

#include <functional>

namespace tiaocai::exchange {

/// What stands in a record beside what the case says of itself.
struct RecordGround {
    QString courtNumber = {}; ///< as the court gave it; empty: none
    std::function<QJsonValue(const QString &creditCode)> employer =
        {}; ///< under the court's key; none: it gave none yet
};
/// An upsert of a case without hash and revision, as its acts make it on a day: nothing in it moves by itself
/// (EXCHANGE-FORMAT.md section 5).
QJsonObject caseJson(const casework::CaseFile &file, const law::Rules &rules, QDate on,
                     const RecordGround &ground);

} // namespace tiaocai::exchange
