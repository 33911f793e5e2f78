// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"

#include <QStyledItemDelegate>

namespace tiaocai::ui {

/// A cell that is a chip: `ChipWords`.
inline constexpr int chipRole = Qt::UserRole + 1;
/// Small marks behind the words of a cell: a list of `Mark` as int.
inline constexpr int marksRole = Qt::UserRole + 2;
/// The row is the header of a group, with so many lines.
inline constexpr int groupCountRole = Qt::UserRole + 3;
/// What holds for the whole group, at the end of its header.
inline constexpr int groupFactRole = Qt::UserRole + 4;

/// Rows of lists and trees: hairlines between them, an accent bar at the left of the chosen one, chips, marks, group
/// headers with a rule.
class LineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// What so many marks need behind the words of a cell.
    static int widthOfMarks(qsizetype marks);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace tiaocai::ui

Q_DECLARE_METATYPE(tiaocai::ui::ChipWords)
