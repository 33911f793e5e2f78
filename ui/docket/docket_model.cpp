// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/docket_model.h"

#include "words.h"

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::HeardHow;
using hearings::DocketSession;
using hearings::SessionStatus;

namespace {

struct DocketText {
    Q_DECLARE_TR_FUNCTIONS(Docket)
};

} // namespace

QString howWord(const DocketSession &session)
{
    if (!session.isHearing) return DocketText::tr("Mediation");
    if (!session.how) return {};
    switch (*session.how) {
    case HeardHow::AtTheCourt:
        return DocketText::tr("At the court");
    case HeardHow::Local:
        return DocketText::tr("By the branch");
    case HeardHow::OnCircuit:
        return DocketText::tr("On circuit");
    }
    return {};
}

QString concern(const DocketSession &session)
{
    if (session.waits()) return label(session.status);
    if (session.kept) return DocketText::tr("Kept, though the registers would not have it");
    if (!session.keepsSlots)
        return DocketText::tr("The case that led is heard no more: set it again, and its hour is kept");
    if (!session.isMatched) return DocketText::tr("Its room is in no register");
    return {};
}

DocketModel::DocketModel(NameOf nameOf, QObject *parent)
    : QAbstractTableModel(parent)
    , m_nameOf(std::move(nameOf))
{
}

void DocketModel::show(DocketSheet sheet, QDate today)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_today = today;
    endResetModel();
}

bool DocketModel::isToday(int column) const
{
    return column > 0 && m_sheet.days.value(column - 1) == m_today;
}

QList<const DocketSession *> DocketModel::sessions(const QModelIndex &index) const
{
    QList<const DocketSession *> there;
    if (!index.isValid() || index.column() == 0) return there;
    for (const int place : m_sheet.lines[index.row()].cells[index.column() - 1])
        there << &m_sheet.sessions[place];
    return there;
}

const DocketSession *DocketModel::session(const QModelIndex &index) const
{
    const auto there = sessions(index);
    return there.size() == 1 ? there.first() : nullptr;
}

std::optional<DocketPlace> DocketModel::place(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0) return std::nullopt;
    const auto &line = m_sheet.lines[index.row()];
    return DocketPlace{m_sheet.days[index.column() - 1], m_sheet.owners[line.owner], line.isAfternoon};
}

QModelIndex DocketModel::indexOf(const QUuid &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 1; column < columnCount(); ++column) {
            for (const auto *one : sessions(index(row, column))) {
                if (one->id == id) return index(row, column);
            }
        }
    }
    return {};
}

QString DocketModel::sitting(const DocketSession &session) const
{
    QStringList names;
    for (const auto &person : session.arbitrators)
        names << m_nameOf(person);
    if (names.size() > 1) names.first() = DocketText::tr("%1 (presiding)").arg(names.first());
    return names.join(u'、');
}

int DocketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines.size());
}

int DocketModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_sheet.days.size());
}

QString DocketModel::partiesOf(const DocketSession &session)
{
    return against(casework::sideText(session.applicants), casework::sideText(session.respondents));
}

/// Everything about one, for its tip and for whoever hears the window.
QString DocketModel::words(const DocketSession &session) const
{
    const auto time = u"%1–%2"_s.arg(session.start->toString(u"HH:mm"_s), session.end().toString(u"HH:mm"_s));
    QStringList lines{u"%1　%2　%3"_s.arg(shortDay(session.on, m_today), time, session.number),
                      partiesOf(session)};
    const auto who = sitting(session);
    if (!who.isEmpty()) lines << who;
    if (!session.clerk.isNull()) lines << DocketText::tr("Clerk %1").arg(m_nameOf(session.clerk));
    QStringList about{label(session.status), howWord(session)};
    if (session.online) about << DocketText::tr("online");
    if (!session.isPublic) about << DocketText::tr("not public");
    about << concern(session);
    about.removeDuplicates();
    about.removeAll(QString());
    return (lines << about.join(u'　')).join(u'\n');
}

QVariant DocketModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) return {};
    if (index.column() == 0) {
        const auto &owner = m_sheet.owners[m_sheet.lines[index.row()].owner];
        if (role == Qt::DisplayRole) return owner.name;
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
                   ? QVariant(u"%1　%2"_s.arg(owner.name, owner.under).trimmed())
                   : QVariant();
    }
    const auto there = sessions(index);
    if (role == Qt::DisplayRole) {
        QStringList told;
        for (const auto *one : there)
            told << u"%1 %2"_s.arg(one->start->toString(u"HH:mm"_s), shortNumber(one->number));
        return told.join(u'\n');
    }
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    QStringList told;
    for (const auto *one : there)
        told << words(*one);
    return role == Qt::ToolTipRole ? told.join(u"\n\n"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s)
                                   : told.join(u'\n');
}

QVariant DocketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == 0) return QString();
    const auto day = m_sheet.days[section - 1];
    QStringList told{language().dayName(day.dayOfWeek(), QLocale::ShortFormat), day.toString(u"MM-dd"_s)};
    if (columnCount() > 8) return day.toString(u"d"_s);
    if (day == m_today) told << DocketText::tr("today");
    if (const int count = m_sheet.countOn(day)) told << DocketText::tr("%n hearing(s)", nullptr, count);
    return told.join(u"  "_s);
}

Qt::ItemFlags DocketModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0) return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    const auto *one = session(index);
    const bool canMove = one && one->isHearing && one->status != SessionStatus::Held;
    return canMove ? flags | Qt::ItemIsDragEnabled : flags;
}

} // namespace tiaocai::ui
