// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/feedback.h"

#include "act_row.h"
#include "base/canonical.h"
#include "cells.h"
#include "direction_cell.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

Result<ToldItem> toldFrom(const Row &row)
{
    const auto kind = chosen<exchange::FeedbackKind>(row.text(4));
    auto data = objectFrom(row.text(5).toUtf8());
    if (!kind || !data) return row.unreadable(u"exchange_feedback"_s, u"data"_s, 5);
    return ToldItem{{row.text(0), row.number(1), row.number(2), row.text(3), *kind, *std::move(data)},
                    row.number(6)};
}

} // namespace

Result<QList<ToldItem>> Feedback::items(Direction direction, const QString &partner) const
{
    return m_database.connection().list(u"SELECT item, ordinal, revision, about, kind, data, sequence FROM "
                                        u"exchange_feedback WHERE direction = ? AND "
                                        "partner = ? ORDER BY about, kind, item"_s,
                                        {wayOf(direction), text(partner)}, toldFrom);
}

Result<QList<std::pair<Direction, QString>>> Feedback::all() const
{
    return m_database.connection().list(
        u"SELECT DISTINCT direction, partner FROM exchange_feedback"_s, {}, [](const Row &row) {
            return directionIn(row, u"exchange_feedback"_s, 0).map([&](Direction direction) {
                return std::pair(direction, row.text(1));
            });
        });
}

Result<void> Feedback::set(Direction direction, const QString &partner, const ToldItem &told) const
{
    const auto &item = told.item;
    return m_database.connection()
        .run(u"DELETE FROM exchange_feedback WHERE direction = ? AND partner = ? AND item = ?"_s,
             {wayOf(direction), text(partner), text(item.item)})
        .and_then([&] {
            return m_database.connection().run(u"INSERT INTO exchange_feedback (direction, partner, item, "
                                               u"ordinal, revision, about, kind, data, "
                                               "sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                               {wayOf(direction), text(partner), text(item.item),
                                                item.ordinal, item.revision, text(item.about),
                                                name(item.kind), canonical(item.data), told.sequence});
        });
}

} // namespace tiaocai::store
