// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/marks.h"
#include "workplace.h"

#include <QAbstractItemModel>

namespace tiaocai::ui {

/// Today as a tree of two levels: groups with their lines; empty groups are left out. Where a group holds its
/// beginning alone, its last row says how many more there are.
class TodayModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Columns { Shape, Number, Parties, Cause, Matter, Due, Days, Handler, ColumnCount };

    explicit TodayModel(const Workplace &place, QObject *parent = nullptr);

    void setView(const desk::TodayView &view);
    /// This group alone; nullopt: all of them.
    void showOnly(std::optional<desk::TodayKind> kind);
    /// "198号" in the place of the whole number.
    void setShortNumbers(bool areShort);
    /// Of the first lines of each group, whole.
    QStringList numbers() const;
    /// What the words of a column need, its head among them: the same words are measured once.
    int widthOf(int column) const;
    /// nullptr for a group's own row and for the one that says how many more there are.
    const desk::TodayRow *line(const QModelIndex &index) const;
    bool isMore(const QModelIndex &index) const;
    /// Of a line that tells of a package; nullptr for every other one.
    const desk::AwaitedPackage *package(const QModelIndex &index) const;
    /// Of a line.
    desk::TodayKind kindOf(const QModelIndex &index) const;
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
    void choose();
    QVariant groupData(const desk::TodayGroup &group, int column, int role) const;
    QVariant packageData(const desk::AwaitedPackage &of, int column, int role) const;
    QString packageText(const desk::AwaitedPackage &of, int column) const;
    QString moreText(const QModelIndex &index) const;
    QString tip(const QModelIndex &index, const desk::TodayRow &row) const;
    QString text(const QModelIndex &index, const desk::TodayRow &row) const;
    QString dueText(const desk::TodayRow &row, desk::TodayKind kind) const;
    QString days(const desk::TodayRow &row, desk::TodayKind kind) const;

    const Workplace &m_place;
    QList<desk::TodayGroup> m_all;
    bool m_isWhole = true;
    QList<desk::TodayGroup> m_groups; ///< those with rows that are shown
    std::optional<desk::TodayKind> m_only;
    bool m_areShort = false;
};

/// What a line waits for: the period, the session with its room, the receipt.
QString matterText(const Workplace &place, const desk::TodayRow &row, desk::TodayKind kind);
/// How a line of a group is marked.
Mark markOf(const desk::TodayRow &row, desk::TodayKind kind);
/// How a group is marked as a whole; nullopt: not at all.
std::optional<Mark> markOf(desk::TodayKind kind);

} // namespace tiaocai::ui
