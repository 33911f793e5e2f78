// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace tiaocai::ui {

struct ActEntry;

/// Paints an act in two lines: its day and weekday, its name and what it says, who entered it at the right.
class ActDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using EntryOf = std::function<const ActEntry &(int row)>;

    ActDelegate(EntryOf entryOf, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_entryOf(std::move(entryOf))
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    EntryOf m_entryOf;
};

} // namespace tiaocai::ui
