// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/today_model.h"

#include "base/text.h"
#include "widgets/marks.h"
#include "words.h"

#include <QFont>
#include <QSet>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;

namespace {

constexpr std::array groups{TodayGroup::Overdue,    TodayGroup::DueToday,     TodayGroup::DueThisWeek,
                            TodayGroup::NoDeadline, TodayGroup::Silent,       TodayGroup::NotDecided,
                            TodayGroup::NotServed,  TodayGroup::NotPerformed, TodayGroup::AwaitingReceipt};

/// A group's own rows carry this id; a line carries its group's place.
constexpr quintptr groupRow = std::numeric_limits<quintptr>::max();

QList<TodayLine> clocks(const QList<desk::DueRow> &rows)
{
    QList<TodayLine> lines;
    for (const auto &row : rows)
        lines.append({row.of, row.settling, row});
    return lines;
}

/// Cases that no clock put there: `settling` tells the acts of each.
template <typename Settling>
QList<TodayLine> cases(const QList<desk::CaseRow> &rows, Settling settling)
{
    QList<TodayLine> lines;
    for (const auto &row : rows)
        lines.append({row, settling(row), {}, casework::label(row.stage)});
    return lines;
}

QList<ActKind> anything(const desk::CaseRow &)
{
    return {};
}

/// Somebody asks, or what is due next is done.
QList<ActKind> movesASilentCase(const desk::CaseRow &row)
{
    auto kinds = casework::settling(row.nextRule);
    if (!kinds.contains(ActKind::ContactLogged)) kinds.prepend(ActKind::ContactLogged);
    return kinds;
}

QList<ActKind> decides(const desk::CaseRow &row)
{
    return casework::settling(row.nextRule);
}

QList<ActKind> serves(const desk::CaseRow &)
{
    return {ActKind::DocumentServed, ActKind::ServiceFailed, ActKind::PublicationStarted};
}

QList<TodayLine> awaiting(const QList<desk::CaseRow> &rows)
{
    auto lines = cases(rows, serves);
    for (auto &line : lines)
        line.waits = TodayModel::tr("sent on %1").arg(toText(line.of.awaitingSince));
    return lines;
}

} // namespace

QString label(TodayGroup group)
{
    switch (group) {
    case TodayGroup::Overdue:
        return TodayModel::tr("Overdue");
    case TodayGroup::DueToday:
        return TodayModel::tr("Due today");
    case TodayGroup::DueThisWeek:
        return TodayModel::tr("Due this week");
    case TodayGroup::NoDeadline:
        return TodayModel::tr("No deadline");
    case TodayGroup::Silent:
        return TodayModel::tr("Silent");
    case TodayGroup::NotDecided:
        return TodayModel::tr("To be decided");
    case TodayGroup::NotServed:
        return TodayModel::tr("To be served");
    case TodayGroup::NotPerformed:
        return TodayModel::tr("To be performed");
    case TodayGroup::AwaitingReceipt:
        return TodayModel::tr("Awaiting receipt");
    }
    return {};
}

int count(const desk::TodayView &view, TodayGroup group)
{
    const auto &counts = view.counts;
    switch (group) {
    case TodayGroup::Overdue:
        return counts.overdue;
    case TodayGroup::DueToday:
        return counts.dueToday;
    case TodayGroup::DueThisWeek:
        return counts.dueThisWeek;
    case TodayGroup::NoDeadline:
        return counts.noDeadline;
    case TodayGroup::Silent:
        return counts.silent;
    case TodayGroup::NotDecided:
        return counts.heardNotDecided;
    case TodayGroup::NotServed:
        return counts.decidedNotServed;
    case TodayGroup::NotPerformed:
        return counts.notPerformed;
    case TodayGroup::AwaitingReceipt:
        return counts.awaitingReceipt;
    }
    return 0;
}

QString settlingText(const TodayLine &line)
{
    if (line.settling.isEmpty()) return TodayModel::tr("1 Record…");
    QStringList words;
    for (int i = 0; i < line.settling.size() && i < 9; ++i)
        words.append(u"%1 %2"_s.arg(i + 1).arg(casework::label(line.settling[i])));
    return words.join(u"   "_s);
}

TodayModel::TodayModel(const Workplace &place, QObject *parent)
    : QAbstractItemModel(parent)
    , m_place(place)
{
}

QList<TodayLine> TodayModel::lines(const desk::TodayView &view, TodayGroup group)
{
    switch (group) {
    case TodayGroup::Overdue:
        return clocks(view.overdue);
    case TodayGroup::DueToday:
        return clocks(view.dueToday);
    case TodayGroup::DueThisWeek:
        return clocks(view.dueThisWeek);
    case TodayGroup::NoDeadline:
        return cases(view.noDeadline, anything);
    case TodayGroup::Silent:
        return cases(view.silent, movesASilentCase);
    case TodayGroup::NotDecided:
        return cases(view.heardNotDecided, decides);
    case TodayGroup::NotServed:
        return cases(view.decidedNotServed, serves);
    case TodayGroup::NotPerformed:
        return clocks(view.notPerformed);
    case TodayGroup::AwaitingReceipt:
        return awaiting(view.awaitingReceipt);
    }
    return {};
}

void TodayModel::setView(const desk::TodayView &view)
{
    beginResetModel();
    m_groups.clear();
    for (const auto group : groups) {
        if (const auto found = lines(view, group); !found.isEmpty())
            m_groups.append({group, found, count(view, group)});
    }
    endResetModel();
}

const TodayLine *TodayModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupRow || isMore(index)) return nullptr;
    return &m_groups.at(qsizetype(index.internalId())).lines.at(index.row());
}

bool TodayModel::isMore(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != groupRow &&
           index.row() == m_groups.at(qsizetype(index.internalId())).lines.size();
}

QModelIndex TodayModel::groupIndex(TodayGroup group) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        if (m_groups[row].group == group) return index(row, 0);
    }
    return {};
}

QList<CaseId> TodayModel::sequence() const
{
    QList<CaseId> ids;
    QSet<CaseId> known;
    for (const auto &group : m_groups) {
        for (const auto &line : group.lines) {
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
    return int(group.lines.size()) + (group.lines.size() < group.count ? 1 : 0);
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

QVariant TodayModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::DisplayRole && column == 0) return tr("%1 (%2)").arg(label(group.group)).arg(group.count);
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
    return tr("%n more: Enter shows them", nullptr, group.count - int(group.lines.size()));
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (isMore(index)) return role == Qt::DisplayRole && index.column() == 0 ? moreText(index) : QVariant();
    const auto *found = line(index);
    if (!found) return groupData(m_groups.at(index.row()), index.column(), role);
    if (role == Qt::DisplayRole) return text(*found, index.column());
    if (role == Qt::ToolTipRole && index.column() == Settling) return text(*found, Settling).toHtmlEscaped();
    if (role == Qt::DecorationRole && index.column() == Number)
        return icon(found->clock ? markOf(found->clock->days) : Mark::Ahead);
    return {};
}

QString TodayModel::text(const TodayLine &line, int column) const
{
    switch (column) {
    case Number:
        return line.of.number;
    case Parties:
        return against(line.of.applicants, line.of.respondents);
    case Period:
        return line.clock ? periodText(m_place, line.clock->rule, line.clock->from) : line.waits;
    case Due:
        return line.clock ? toText(line.clock->due) : QString();
    case Days:
        return line.clock ? daysText(line.clock->days) : QString();
    case Settling:
        return settlingText(line);
    }
    return {};
}

} // namespace tiaocai::ui
