// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/today_model.h"

#include "base/text.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "tables/line_delegate.h"
#include "words.h"

#include <QBrush>
#include <QFontMetrics>
#include <QSet>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::TodayKind;

namespace {

/// A group's own rows carry this id; a line carries its group's place.
constexpr quintptr groupRow = std::numeric_limits<quintptr>::max();
/// Of a period without a day.
constexpr qint64 noHurry = 365;

QVariant dayInk(const desk::TodayRow &row, TodayKind kind)
{
    const auto mark = markOf(row, kind);
    return mark == Mark::Late || mark == Mark::Today ? QVariant(QBrush(color(mark))) : QVariant();
}

bool isBold(const desk::TodayRow &row, TodayKind kind, int column)
{
    if (kind == TodayKind::Meetings) return column == TodayModel::Due || column == TodayModel::Days;
    const auto mark = markOf(row, kind);
    return column == TodayModel::Days && (mark == Mark::Late || mark == Mark::Today);
}

QVariant inkOf(const desk::TodayRow &row, TodayKind kind, int column)
{
    if (column == TodayModel::Days) return dayInk(row, kind);
    return column == TodayModel::Cause ? QVariant(QBrush(tokens().text2)) : QVariant();
}

} // namespace

Mark markOf(const desk::TodayRow &row, TodayKind kind)
{
    if (row.clock) return markOf(row.clock->due.isValid() ? row.clock->days : noHurry);
    return markOf(kind).value_or(Mark::Ahead);
}

std::optional<Mark> markOf(TodayKind kind)
{
    switch (kind) {
    case TodayKind::Meetings:
        return Mark::Meeting;
    case TodayKind::MeetingNotRecorded:
        return Mark::Attention;
    case TodayKind::Overdue:
        return Mark::Late;
    case TodayKind::DueToday:
        return Mark::Today;
    case TodayKind::DueThisWeek:
        return Mark::Soon;
    case TodayKind::NoticeNotReceived:
    case TodayKind::NotServed:
    case TodayKind::AwaitingReceipt:
        return Mark::Service;
    case TodayKind::NotPerformed:
        return Mark::Signature;
    case TodayKind::NotDecided:
        return Mark::Ahead;
    case TodayKind::NoDeadline:
    case TodayKind::Silent:
        return {};
    }
    return {};
}

QString matterText(const Workplace &place, const desk::TodayRow &row, TodayKind kind)
{
    if (row.clock) return periodText(place, row.clock->rule, row.clock->from);
    if (kind == TodayKind::AwaitingReceipt)
        return TodayModel::tr("sent on %1").arg(toText(row.of.awaitingSince));
    const bool isMissing = kind == TodayKind::MeetingNotRecorded;
    if (kind != TodayKind::Meetings && !isMissing) return casework::label(row.of.stage);
    const auto what = row.of.kind == casework::CaseKind::Mediation
                          ? TodayModel::tr("session %1").arg(row.of.meetingNth)
                          : TodayModel::tr("hearing %1").arg(row.of.meetingNth);
    if (isMissing) return TodayModel::tr("%1 not recorded").arg(what);
    return row.of.meetingRoom.isEmpty() ? what : u"%1 · %2"_s.arg(what, row.of.meetingRoom);
}

TodayModel::TodayModel(const Workplace &place, QObject *parent)
    : QAbstractItemModel(parent)
    , m_place(place)
{
}

void TodayModel::setView(const desk::TodayView &view)
{
    m_all = view.groups;
    m_isWhole = view.isWhole;
    choose();
}

void TodayModel::showOnly(std::optional<TodayKind> kind)
{
    m_only = kind;
    choose();
}

void TodayModel::choose()
{
    beginResetModel();
    m_groups = m_all;
    m_groups.removeIf([this](const desk::TodayGroup &group) {
        return group.isEmpty() || (m_only && group.kind != *m_only);
    });
    endResetModel();
}

QStringList TodayModel::numbers() const
{
    constexpr qsizetype first = 20;
    QStringList numbers;
    for (const auto &group : m_groups) {
        for (const auto &row : group.rows.first(std::min(first, group.rows.size())))
            numbers << row.of.number;
    }
    return numbers;
}

void TodayModel::setShortNumbers(bool areShort)
{
    if (m_areShort == areShort) return;
    m_areShort = areShort;
    emit headerDataChanged(Qt::Horizontal, Number, Number);
}

const desk::TodayRow *TodayModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupRow) return nullptr;
    const auto &rows = m_groups.at(qsizetype(index.internalId())).rows;
    return index.row() < rows.size() ? &rows.at(index.row()) : nullptr;
}

const desk::AwaitedPackage *TodayModel::package(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupRow) return nullptr;
    const auto &group = m_groups.at(qsizetype(index.internalId()));
    const auto at = index.row() - group.rows.size();
    return at >= 0 && at < group.packages.size() ? &group.packages.at(at) : nullptr;
}

bool TodayModel::isMore(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupRow) return false;
    const auto &group = m_groups.at(qsizetype(index.internalId()));
    return index.row() == group.rows.size() + group.packages.size();
}

TodayKind TodayModel::kindOf(const QModelIndex &index) const
{
    return m_groups.at(qsizetype(index.internalId())).kind;
}

QModelIndex TodayModel::groupIndex(TodayKind kind) const
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
    const auto shown = int(group.rows.size() + group.packages.size());
    return shown + (shown < group.count ? 1 : 0);
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
    case Cause:
        return tr("Cause");
    case Matter:
        return tr("Period or matter");
    case Due:
        return tr("Due");
    case Days:
        return tr("Days");
    case Handler:
        return tr("Handler");
    default:
        return QString();
    }
}

QVariant TodayModel::groupData(const desk::TodayGroup &group, int column, int role) const
{
    if (role == Qt::DisplayRole && column == 0) return label(group.kind);
    if (role == Qt::AccessibleTextRole && column == 0 && m_isWhole)
        return tr("%1 (%2)").arg(label(group.kind)).arg(group.count);
    if (role != groupCountRole) return {};
    return m_isWhole ? QString::number(group.count) : u""_s; // a group is known by it
}

QString TodayModel::moreText(const QModelIndex &index) const
{
    const auto &group = m_groups.at(qsizetype(index.internalId()));
    return tr("%n more: Enter shows them", nullptr,
              group.count - int(group.rows.size() + group.packages.size()));
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (role == Qt::SizeHintRole) return QSize(0, 0); // columns are fitted by widthOf()
    if (isMore(index)) return role == Qt::DisplayRole && index.column() == 0 ? moreText(index) : QVariant();
    if (const auto *sent = package(index)) return packageData(*sent, index.column(), role);
    const auto *found = line(index);
    if (!found) return groupData(m_groups.at(index.row()), index.column(), role);
    const auto kind = kindOf(index);
    if (role == Qt::DisplayRole) return text(index, *found);
    if (role == Qt::ToolTipRole) return tip(index, *found).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole && index.column() == Shape) return word(markOf(*found, kind));
    if (role == Qt::DecorationRole && index.column() == Shape) return icon(markOf(*found, kind));
    if (role == Qt::FontRole && isBold(*found, kind, index.column())) return boldFont(Type::Body);
    if (role == Qt::ForegroundRole) return inkOf(*found, kind, index.column());
    if (role == marksRole && index.column() == Due) {
        QVariantList marks;
        for (const auto also : found->also)
            marks << int(markOf(also).value_or(Mark::Attention));
        return marks;
    }
    return {};
}

QString TodayModel::packageText(const desk::AwaitedPackage &of, int column) const
{
    switch (column) {
    case Number:
        return tr("No. %1-%2").arg(of.ordinal).arg(of.sequence);
    case Parties:
        return tr("package for %1").arg(of.partner);
    case Matter:
        return tr("sent on %1").arg(toText(of.sentOn));
    case Due:
        return shortDay(of.due, m_place.today());
    case Days:
        return tr("%n working day(s) without a receipt", nullptr, of.days);
    default:
        return {};
    }
}

QVariant TodayModel::packageData(const desk::AwaitedPackage &of, int column, int role) const
{
    const auto mark = of.isLate(m_place.today()) ? Mark::Late : Mark::Service;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return packageText(of, column);
    if (role == Qt::AccessibleTextRole && column == Shape) return word(mark);
    if (role == Qt::DecorationRole && column == Shape) return icon(mark);
    if (role == Qt::FontRole && column == Days && mark == Mark::Late) return boldFont(Type::Body);
    if (role == Qt::ForegroundRole && column == Days && mark == Mark::Late) return QBrush(color(mark));
    return {};
}

int TodayModel::widthOf(int column) const
{
    const QFontMetrics metrics(boldFont(Type::Body));
    int width = QFontMetrics(font(Type::Small))
                    .horizontalAdvance(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QHash<QString, int> widths;
    for (int group = 0; group < rowCount(); ++group) {
        const auto parent = index(group, 0);
        for (int row = 0; row < m_groups.at(group).rows.size(); ++row) {
            const auto &one = m_groups.at(group).rows.at(row);
            const auto words = text(index(row, column, parent), one);
            auto known = widths.find(words);
            if (known == widths.end()) known = widths.insert(words, metrics.horizontalAdvance(words));
            width =
                std::max(width, *known + (column == Due ? LineDelegate::widthOfMarks(one.also.size()) : 0));
        }
    }
    return width;
}

/// In whole, and with what else waits.
QString TodayModel::tip(const QModelIndex &index, const desk::TodayRow &row) const
{
    if (index.column() == Number) return row.of.number;
    if (index.column() != Matter || row.also.isEmpty()) return text(index, row);
    QStringList also;
    for (const auto kind : row.also)
        also << label(kind);
    return tr("%1; also: %2").arg(text(index, row), also.join(u'、'));
}

QString TodayModel::dueText(const desk::TodayRow &row, TodayKind kind) const
{
    if (kind == TodayKind::Meetings)
        return row.of.meetingAt.isValid() ? row.of.meetingAt.toString(u"HH:mm"_s) : tr("no time");
    if (kind == TodayKind::MeetingNotRecorded) return shortDay(row.of.meetingOn, m_place.today());
    return row.clock ? shortDay(row.clock->due, m_place.today()) : QString();
}

QString TodayModel::days(const desk::TodayRow &row, TodayKind kind) const
{
    if (row.clock) return row.clock->due.isValid() ? daysText(row.clock->days) : QString();
    if (kind != TodayKind::Meetings) return {};
    const auto minutes = m_place.desk.now().moment.time().secsTo(row.of.meetingAt) / 60;
    constexpr int anHour = 60;
    return row.of.meetingAt.isValid() && minutes > 0 && minutes <= anHour
               ? tr("in %n minute(s)", nullptr, minutes)
               : daysText(0);
}

QString TodayModel::text(const QModelIndex &index, const desk::TodayRow &row) const
{
    const auto kind = kindOf(index);
    switch (index.column()) {
    case Number:
        return m_areShort ? shortNumber(row.of.number) : row.of.number;
    case Parties:
        return against(row.of.applicants, row.of.respondents);
    case Cause:
        return row.of.cause;
    case Matter:
        return matterText(m_place, row, kind);
    case Due:
        return dueText(row, kind);
    case Days:
        return days(row, kind);
    case Handler:
        return row.of.handler;
    default:
        return {};
    }
}

} // namespace tiaocai::ui
