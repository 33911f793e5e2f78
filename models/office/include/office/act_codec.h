// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/halves.h"
#include "office/acts.h"

#include <QJsonObject>

namespace tiaocai::office {

QJsonObject toJson(const OfficePayload &payload, Half half = Half::Both);

/// Who belongs to the office, and by what he proves it, is read before anybody has logged in: of these kinds nothing is sealed.
bool standsOpen(const QString &kind);

/// Strict, as acts of cases are read: `bad-data`, `missing-data`; a kind or version that this program does not know refuses
/// `newer-data`. What older programs wrote in one record comes in today's words, which may be several.
Result<QList<OfficePayload>> payloadsFromJson(const QString &kind, int version, const QJsonObject &json);

/// What is written must be what is read: refuses `bad-data` where a payload would not come back from its stored form.
Result<void> readsBack(const OfficePayload &payload);

} // namespace tiaocai::office
