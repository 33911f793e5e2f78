// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/docket_sheet.h"

#include <algorithm>
#include <tuple>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using hearings::DocketSession;
using hearings::SessionStatus;
using office::Registers;

namespace {

bool isShown(const DocketSession &session, const QList<QDate> &days)
{
    return session.start && session.status != SessionStatus::Cancelled &&
           session.status != SessionStatus::Moved && session.status != SessionStatus::ToBeSet &&
           days.contains(session.on);
}

QString keyOf(const PersonId &person)
{
    return person.toString();
}

/// In whose lines a session stands.
QStringList ownersOf(const DocketSession &session, DocketBy by)
{
    switch (by) {
    case DocketBy::Room:
        return {session.room};
    case DocketBy::Tribunal:
        return {session.tribunal};
    case DocketBy::Clerk:
        return session.clerk.isNull() ? QStringList() : QStringList{keyOf(session.clerk)};
    case DocketBy::Arbitrator:
        break;
    }
    QStringList keys;
    for (const auto &person : session.arbitrators)
        keys << keyOf(person);
    return keys;
}

class Sheet {
public:
    Sheet(const QList<DocketSession> &sessions, const DocketFrame &frame)
        : m_frame(frame)
        , m_sheet{sessions, frame.days, {}, {}}
    {
        m_sheet.sessions.removeIf([&](const DocketSession &one) { return !isShown(one, frame.days); });
        std::ranges::stable_sort(m_sheet.sessions, {},
                                 [](const DocketSession &one) { return std::tuple(one.on, *one.start); });
    }

    DocketSheet made()
    {
        addRegistered();
        addOthers();
        for (int owner = 0; owner < int(m_sheet.owners.size()); ++owner)
            addLines(owner);
        return std::move(m_sheet);
    }

private:
    QString tribunalName(const QString &code) const
    {
        const auto *tribunal = m_frame.registers.tribunal(code);
        return tribunal ? tribunal->name : code;
    }
    bool isUsedOn(const auto &entry) const
    {
        return std::ranges::any_of(m_frame.days, [&](QDate day) { return entry.isOpen(day); });
    }
    bool runs(const office::Tribunal &entry) const
    {
        return std::ranges::any_of(m_frame.days, [&](QDate day) { return entry.isRunning(day); });
    }
    bool sitsIn(const office::Arbitrator &entry) const
    {
        return std::ranges::any_of(m_frame.days, [&](QDate day) { return entry.isInTerm(day); });
    }
    void addPerson(const PersonId &person, const QString &home)
    {
        m_sheet.owners.append({keyOf(person), m_frame.nameOf(person), tribunalName(home)});
    }
    /// In the order of the tribunals.
    void addRegistered()
    {
        const auto &registers = m_frame.registers;
        for (const auto &tribunal : registers.tribunals) {
            if (m_frame.by == DocketBy::Room) addRooms(tribunal);
            if (m_frame.by == DocketBy::Tribunal && runs(tribunal))
                m_sheet.owners.append({tribunal.code, tribunal.name, {}});
            for (const auto &one : registers.arbitrators) {
                if (m_frame.by == DocketBy::Arbitrator && one.home == tribunal.code && sitsIn(one))
                    addPerson(one.person, one.home);
            }
            for (const auto &one : registers.clerks) {
                if (m_frame.by == DocketBy::Clerk && one.home == tribunal.code)
                    addPerson(one.person, one.home);
            }
        }
    }
    void addRooms(const office::Tribunal &tribunal)
    {
        for (const auto &room : m_frame.registers.rooms) {
            if (room.tribunal == tribunal.code && isUsedOn(room))
                m_sheet.owners.append({room.code, roomWithin(room.name, tribunal.name), tribunal.name});
        }
        for (const auto &place : m_frame.registers.places) {
            if (place.tribunal == tribunal.code && m_frame.days.contains(place.on))
                m_sheet.owners.append({place.code, place.name, tribunal.name});
        }
    }
    void addOthers()
    {
        for (const auto &session : m_sheet.sessions) {
            for (const auto &key : ownersOf(session, m_frame.by)) {
                if (std::ranges::find(m_sheet.owners, key, &DocketOwner::key) != m_sheet.owners.end())
                    continue;
                m_sheet.owners.append({key, nameOf(key), {}});
            }
        }
    }

    QString nameOf(const QString &key) const
    {
        const auto person = PersonId::fromString(key);
        const bool isPerson = m_frame.by == DocketBy::Arbitrator || m_frame.by == DocketBy::Clerk;
        return isPerson && person ? m_frame.nameOf(*person) : tribunalName(key);
    }

    void addLines(int owner)
    {
        if (m_frame.wholeDays) return addDayLine(owner);
        for (const bool isAfternoon : {false, true})
            addHalf(owner, isAfternoon);
    }
    bool stands(int session, int owner, QDate day) const
    {
        const auto &one = m_sheet.sessions[session];
        return one.on == day && ownersOf(one, m_frame.by).contains(m_sheet.owners[owner].key);
    }
    void addDayLine(int owner)
    {
        DocketLine line{owner};
        for (const auto day : m_frame.days) {
            line.cells.emplaceBack();
            for (int i = 0; i < int(m_sheet.sessions.size()); ++i) {
                if (stands(i, owner, day)) line.cells.last() << i;
            }
        }
        m_sheet.lines << line;
    }
    /// As many lines as the fullest day asks for, one at least.
    void addHalf(int owner, bool isAfternoon)
    {
        QList<DocketLine> lines{emptyLine(owner, isAfternoon)};
        for (int day = 0; day < int(m_frame.days.size()); ++day) {
            int used = 0;
            for (int i = 0; i < int(m_sheet.sessions.size()); ++i) {
                const bool isHere = stands(i, owner, m_frame.days[day]) &&
                                    isInTheAfternoon(*m_sheet.sessions[i].start) == isAfternoon;
                if (!isHere) continue;
                if (used == lines.size()) lines << emptyLine(owner, isAfternoon);
                lines[used++].cells[day] << i;
            }
        }
        m_sheet.lines << lines;
    }
    DocketLine emptyLine(int owner, bool isAfternoon) const
    {
        return {owner, isAfternoon, QList<QList<int>>(m_frame.days.size())};
    }

    const DocketFrame &m_frame;
    DocketSheet m_sheet;
};

} // namespace

int DocketSheet::countOn(QDate day) const
{
    return int(std::ranges::count(sessions, day, &DocketSession::on));
}

bool DocketSheet::isFree(const DocketLine &line) const
{
    return std::ranges::all_of(line.cells, [](const QList<int> &cell) { return cell.isEmpty(); });
}

QString roomWithin(const QString &room, const QString &tribunal)
{
    const auto rest = room.mid(tribunal.size()).trimmed();
    return room.startsWith(tribunal) && !rest.isEmpty() ? rest : room;
}

QString placeWords(const Registers &registers, const QString &tribunal, const QString &room)
{
    const auto *at = registers.tribunal(tribunal);
    const auto *in = registers.room(room);
    if (!at || !in) return room;
    const auto rooms = std::ranges::count(registers.rooms, tribunal, &office::Room::tribunal);
    return rooms > 1 ? u"%1 %2"_s.arg(at->name, roomWithin(in->name, at->name)) : at->name;
}

DocketSheet docketSheet(const QList<DocketSession> &sessions, const DocketFrame &frame)
{
    return Sheet(sessions, frame).made();
}

} // namespace tiaocai::ui
