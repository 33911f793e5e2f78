// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <QAbstractItemModel>

namespace tiaocai::ui {

/// The groups of Today, in the order of the page.
enum class TodayGroup {
    Overdue,
    DueToday,
    DueThisWeek,
    NoDeadline,
    Silent,
    NotDecided,
    NotServed,
    NotPerformed,
    AwaitingReceipt
};

QString label(TodayGroup group);

/// A line of Today, whatever its group: a case, what put it there, and the acts that settle it, one key each.
struct TodayLine {
    desk::CaseRow of;
    QList<casework::ActKind> settling;      ///< empty: whatever may follow in the case
    std::optional<desk::DueRow> clock = {}; ///< where one put it there
    QString waits = {};                     ///< else what is waited for
};

/// How many there are of a group, shown or not.
int count(const desk::TodayView &view, TodayGroup group);

/// Today as a tree of two levels: groups with their lines; empty groups are left out. Where a group holds its
/// beginning alone, its last row says how many more there are.
class TodayModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit TodayModel(const Workplace &place, QObject *parent = nullptr);

    void setView(const desk::TodayView &view);
    static QList<TodayLine> lines(const desk::TodayView &view, TodayGroup group);
    /// nullptr for a group's own row and for the one that says how many more there are.
    const TodayLine *line(const QModelIndex &index) const;
    bool isMore(const QModelIndex &index) const;
    QModelIndex groupIndex(TodayGroup group) const;
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
    struct Group {
        TodayGroup group;
        QList<TodayLine> lines;
        int count;
    };
    QVariant groupData(const Group &group, int column, int role) const;
    QString moreText(const QModelIndex &index) const;
    QString text(const TodayLine &line, int column) const;

    const Workplace &m_place;
    QList<Group> m_groups;
};

/// "1 受理  2 不予受理": the keys that record what settles a line.
QString settlingText(const TodayLine &line);

} // namespace tiaocai::ui
