// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/feedback.h"
#include "store/exchange.h"

namespace tiaocai::store {

/// An item as it was told last, and in which package of feedback.
struct ToldItem {
    exchange::FeedbackItem item;
    qint64 sequence = 0;
};

/// What courts told of cases: as this office told it, or as it was told. Of an item its last word stands.
class Feedback {
public:
    explicit Feedback(const Database &database)
        : m_database(database)
    {
    }
    /// By kind of what it is about, then by item.
    Result<QList<ToldItem>> items(Direction direction, const QString &partner) const;
    /// Which way, and with whom.
    Result<QList<std::pair<Direction, QString>>> all() const;
    /// In the place of what stood of the item.
    Result<void> set(Direction direction, const QString &partner, const ToldItem &told) const;

private:
    const Database &m_database;
};

} // namespace tiaocai::store
