// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QAbstractItemModel>

namespace tiaocai::ui {

/// Today as a tree of two levels: groups with their lines; empty groups are left out. Where a group holds its
/// beginning alone, its last row says how many more there are.
class TodayModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit TodayModel(const Workplace &place, QObject *parent = nullptr);

    void setView(const desk::TodayView &view);
    /// nullptr for a group's own row and for the one that says how many more there are.
    const desk::TodayRow *line(const QModelIndex &index) const;
    bool isMore(const QModelIndex &index) const;
    QModelIndex groupIndex(desk::TodayKind kind) const;
    /// Cases in the order of the page, each once.
    QList<CaseId> sequence() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Columns { Number, Parties, Period, Due, Days, Settling, ColumnCount };
    QVariant groupData(const desk::TodayGroup &group, int column, int role) const;
    QString moreText(const QModelIndex &index) const;
    QString waits(const desk::TodayRow &row, desk::TodayKind kind) const;
    QString text(const QModelIndex &index, const desk::TodayRow &row) const;

    const Workplace &m_place;
    QList<desk::TodayGroup> m_groups; ///< those with rows
};

/// "1 受理  2 不予受理": the keys that record what settles a line.
QString settlingText(const desk::TodayRow &row);

} // namespace tiaocai::ui
