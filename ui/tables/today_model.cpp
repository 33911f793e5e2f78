// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/today_model.h"

#include "base/text.h"
#include "widgets/marks.h"
#include "words.h"

#include <QFont>
#include <QSet>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// A group's own rows carry this id; a line carries its group's place.
constexpr quintptr groupRow = std::numeric_limits<quintptr>::max();

} // namespace

QString settlingText(const desk::TodayRow &row)
{
    if (row.settling.isEmpty()) return TodayModel::tr("1 Record…");
    QStringList words;
    for (int i = 0; i < row.settling.size() && i < 9; ++i)
        words.append(u"%1 %2"_s.arg(i + 1).arg(casework::label(row.settling[i])));
    return words.join(u"   "_s);
}

TodayModel::TodayModel(const Workplace &place, QObject *parent)
    : QAbstractItemModel(parent)
    , m_place(place)
{
}

void TodayModel::setView(const desk::TodayView &view)
{
    beginResetModel();
    m_groups = view.groups;
    m_groups.removeIf([](const desk::TodayGroup &group) { return group.rows.isEmpty(); });
    endResetModel();
}

const desk::TodayRow *TodayModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupRow || isMore(index)) return nullptr;
    return &m_groups.at(qsizetype(index.internalId())).rows.at(index.row());
}

bool TodayModel::isMore(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != groupRow &&
           index.row() == m_groups.at(qsizetype(index.internalId())).rows.size();
}

QModelIndex TodayModel::groupIndex(desk::TodayKind kind) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        if (m_groups[row].kind == kind) return index(row, 0);
    }
    return {};
}

QList<CaseId> TodayModel::sequence() const
{
    QList<CaseId> ids;
    QSet<CaseId> known;
    for (const auto &group : m_groups) {
        for (const auto &line : group.rows) {
            if (!known.contains(line.of.id)) ids.append(line.of.id);
            known.insert(line.of.id);
        }
    }
    return ids;
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : groupRow);
}

QModelIndex TodayModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupRow) return {};
    return createIndex(int(child.internalId()), 0, groupRow);
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) return int(m_groups.size());
    const bool isGroup = parent.internalId() == groupRow && parent.column() == 0;
    if (!isGroup) return 0;
    const auto &group = m_groups.at(parent.row());
    return int(group.rows.size()) + (group.rows.size() < group.count ? 1 : 0);
}

int TodayModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case Number:
        return tr("Number");
    case Parties:
        return tr("Parties");
    case Period:
        return tr("Period");
    case Due:
        return tr("Due");
    case Days:
        return tr("Days");
    case Settling:
        return tr("Record (press the number)");
    }
    return {};
}

QVariant TodayModel::groupData(const desk::TodayGroup &group, int column, int role) const
{
    if (role == Qt::DisplayRole && column == 0) return tr("%1 (%2)").arg(label(group.kind)).arg(group.count);
    if (role == Qt::FontRole) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QString TodayModel::moreText(const QModelIndex &index) const
{
    const auto &group = m_groups.at(qsizetype(index.internalId()));
    return tr("%n more: Enter shows them", nullptr, group.count - int(group.rows.size()));
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (isMore(index)) return role == Qt::DisplayRole && index.column() == 0 ? moreText(index) : QVariant();
    const auto *found = line(index);
    if (!found) return groupData(m_groups.at(index.row()), index.column(), role);
    if (role == Qt::DisplayRole) return text(index, *found);
    if (role == Qt::ToolTipRole && index.column() == Settling) return settlingText(*found).toHtmlEscaped();
    if (role == Qt::DecorationRole && index.column() == Number)
        return icon(found->clock ? markOf(found->clock->days) : Mark::Ahead);
    return {};
}

QString TodayModel::waits(const desk::TodayRow &row, desk::TodayKind kind) const
{
    if (row.clock) return periodText(m_place, row.clock->rule, row.clock->from);
    if (kind == desk::TodayKind::AwaitingReceipt) return tr("sent on %1").arg(toText(row.of.awaitingSince));
    return casework::label(row.of.stage);
}

QString TodayModel::text(const QModelIndex &index, const desk::TodayRow &row) const
{
    switch (index.column()) {
    case Number:
        return row.of.number;
    case Parties:
        return against(row.of.applicants, row.of.respondents);
    case Period:
        return waits(row, m_groups.at(qsizetype(index.internalId())).kind);
    case Due:
        return row.clock ? toText(row.clock->due) : QString();
    case Days:
        return row.clock ? daysText(row.clock->days) : QString();
    case Settling:
        return settlingText(row);
    }
    return {};
}

} // namespace tiaocai::ui
