// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "base/text.h"
#include "files/network_share.h"
#include "room.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Role;

namespace {

Result<void> folderIsThere(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir()) return {};
    return refuse(u"not-found"_s,
                  Words::tr("There is no folder %1. Choose another place for the office file.").arg(folder));
}

Result<void> fileIs(const QString &path, bool there)
{
    if (QFileInfo::exists(path) == there) return {};
    return there
               ? refuse(u"not-found"_s,
                        Words::tr("There is no office file %1. Choose the office file, or restore a backup.")
                            .arg(path))
               : refuse(u"file-exists"_s,
                        Words::tr("%1 exists already and was not changed. Choose another name.").arg(path));
}

/// Checks that concern the place of the file, and the right to write it.
Result<files::OfficeLock> takePlace(const QString &path, bool isNew)
{
    return files::refuseNetworkShare(path)
        .and_then([&] { return folderIsThere(path); })
        .and_then([&] { return fileIs(path, !isNew); })
        .and_then([&] { return files::OfficeLock::take(path); });
}

/// His id follows from the office's, so that a demonstration is the same each time.
office::Person founder(const office::Office &office, const QString &name)
{
    return {PersonId(QUuid::createUuidV5(office.id.uuid(), name)),
            name,
            {Role::Head, Role::Mediator, Role::Arbitrator, Role::Clerk, Role::Archivist}};
}

Result<void> found(const store::Database &database, const office::Office &office, const office::Person &head,
                   const Now &now)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction) return refuse(transaction);
    const store::OfficeActs acts(database);
    const auto decide = [&](const QString &kind, const QJsonObject &data) {
        return acts.append({kind, now.today(), now.moment, head.id, data});
    };
    return decide(u"founded"_s, written::founded(office))
        .and_then([&] { return decide(u"staff"_s, written::staff(head)); })
        .and_then([&] { return transaction->commit(); });
}

Result<QString> nameOf(const QString &text, const QString &field)
{
    auto name = acceptable(normalized(text), field, 200);
    if (name && name->isEmpty())
        return refuse(u"missing-data"_s, Words::tr("%1 is missing. Enter it.").arg(field));
    return name;
}

} // namespace

Desk::Desk(std::unique_ptr<Room> room)
    : m_room(std::move(room))
{
}

Desk::~Desk() = default;

Result<std::unique_ptr<Desk>> Desk::create(const QString &path, const office::Office &asked,
                                           const QString &headName, const Now &now)
{
    auto office = asked;
    const auto name = nameOf(asked.name, Words::tr("The office's name"));
    const auto head = nameOf(headName, Words::tr("The name of the head of office"));
    const auto code = acceptable(asked.code, Words::tr("The office's code"), 40);
    if (!name || !head || !code) return refuse(!name ? name : !head ? head : code);
    office.name = *name;
    if (office.id.isNull()) office.id = OfficeId::fresh();
    auto lock = takePlace(path, true);
    if (!lock) return refuse(lock);
    auto database = store::Database::create(path);
    if (!database) return refuse(database);
    if (auto founded = found(*database, office, founder(office, *head), now); !founded) {
        QFile::remove(path); // made a moment ago, and nobody's yet
        return refuse(founded);
    }
    auto room = Room::furnish(*std::move(database), Access::Write, now, {}, Shelf::fromResources());
    if (!room) return refuse(room);
    (*room)->lock = *std::move(lock);
    return std::unique_ptr<Desk>(new Desk(*std::move(room)));
}

Result<std::unique_ptr<Desk>> Desk::open(const QString &path, Access access, const Now &now,
                                         const Progress &progress)
{
    // The lock waits for the disk: meanwhile the program's own law is read.
    auto shelf = std::async(std::launch::async, Shelf::fromResources);
    std::optional<files::OfficeLock> lock;
    if (access == Access::Write) {
        auto taken = takePlace(path, false);
        if (!taken) return refuse(taken);
        lock = *std::move(taken);
    }
    auto database = access == Access::Write ? store::Database::open(path) : store::Database::snapshot(path);
    if (!database) return refuse(database);
    auto room = Room::furnish(*std::move(database), access, now, progress, shelf.get());
    if (!room) return refuse(room);
    (*room)->lock = std::move(lock);
    return std::unique_ptr<Desk>(new Desk(*std::move(room)));
}

void Desk::setNow(const Now &now)
{
    m_room->now = {now.moment.toLocalTime()};
}
void Desk::watch(const Progress &progress)
{
    m_room->progress = progress;
}
const Now &Desk::now() const
{
    return m_room->now;
}
const office::Person &Desk::actor() const
{
    return m_room->actor;
}
const office::Office &Desk::office() const
{
    return m_room->history.office;
}
const office::Settings &Desk::settings() const
{
    return m_room->history.current();
}
const law::LawBook &Desk::book() const
{
    return m_room->book;
}
const law::Calendar &Desk::calendar() const
{
    return m_room->calendar;
}

QList<office::Person> Desk::people() const
{
    auto people = m_room->history.people;
    people.removeIf([](const office::Person &person) { return !person.active; });
    return people;
}

Result<office::Person> Desk::actAs(const QString &nameOrId)
{
    const auto isMeant = [&](const office::Person &person) {
        return person.name == normalized(nameOrId) || person.id == PersonId::fromString(nameOrId);
    };
    const auto people = this->people();
    const auto person = std::ranges::find_if(people, isMeant);
    if (person == people.end())
        return heard<office::Person>(
            *this,
            refuse(u"unknown-person"_s, Words::tr("Nobody of the staff is called %1. The office has: %2.")
                                            .arg(nameOrId,
                                                 [&] {
                                                     QStringList names;
                                                     for (const auto &one : people)
                                                         names << one.name;
                                                     return names.join(Words::tr(", "));
                                                 }())),
            u"act as"_s);
    m_room->actor = *person;
    return *person;
}

} // namespace tiaocai::desk
