// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/case_order.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace tiaocai::ui {

namespace {

template <typename Key, typename Less>
QList<desk::CaseRow> arranged(const QList<desk::CaseRow> &rows, const std::vector<Key> &keys,
                              Qt::SortOrder order, const Less &less)
{
    std::vector<qsizetype> places(size_t(rows.size()));
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](qsizetype a, qsizetype b) {
        return order == Qt::AscendingOrder ? less(keys[size_t(a)], keys[size_t(b)])
                                           : less(keys[size_t(b)], keys[size_t(a)]);
    });
    QList<desk::CaseRow> arrangement;
    arrangement.reserve(rows.size());
    for (const auto place : places)
        arrangement.append(rows[place]);
    return arrangement;
}

} // namespace

QList<desk::CaseRow> sorted(const QList<desk::CaseRow> &rows, const std::vector<CaseColumn> &columns,
                            CaseOrder order)
{
    if (order.column < 0 || order.column >= int(columns.size())) return rows;
    const auto &column = columns[size_t(order.column)];
    if (column.sortBy) {
        std::vector<QVariant> keys;
        for (const auto &row : rows)
            keys.push_back(column.sortBy(row));
        return arranged(rows, keys, order.order, [](const QVariant &a, const QVariant &b) {
            return QVariant::compare(a, b) == QPartialOrdering::Less;
        });
    }
    const QCollator collator(QLocale(QLocale::Chinese));
    std::vector<QCollatorSortKey> keys;
    for (const auto &row : rows)
        keys.push_back(collator.sortKey(column.text(row)));
    return arranged(rows, keys, order.order, std::less<QCollatorSortKey>());
}

} // namespace tiaocai::ui
