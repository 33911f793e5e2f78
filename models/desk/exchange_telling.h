// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/feedback.h"
#include "exchange_ground.h"

/// What a court has to tell, and what a centre does with what is about no case.
namespace tiaocai::desk {

/// What stands now of every case that came from an office, the calendars that were imported here, and the key for employers.
/// `before`: as it was told last.
Result<QList<exchange::FeedbackItem>> itemsNow(const Reading &at, const Partner &to,
                                               const QList<exchange::FeedbackItem> &before);
/// The files that items name. Refuses `damaged`.
Result<QList<exchange::Part>> filesOf(const Reading &at, const QList<exchange::FeedbackItem> &items);
/// Whether the files that items name are those that came along. Refuses `attachments-differ`.
Result<void> haveCome(const QList<exchange::FeedbackItem> &items, const exchange::Packed &packed);

/// The key under which credit codes are written for an office.
struct EmployerKey {
    QString id;
    vault::Secret secret;

    /// {key, value}
    QJsonObject of(const QString &creditCode) const;
};
/// The one that this office hands out. Refuses `damaged`.
Result<EmployerKey> ownEmployerKey(const Reading &at);
/// The one that a court handed out last; nullopt: none yet, or one that was sealed for keys that are not here.
Result<std::optional<EmployerKey>> employerKeyFrom(const Reading &at, const QString &court);

} // namespace tiaocai::desk
