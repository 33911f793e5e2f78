// SPDX-License-Identifier: GPL-3.0-or-later
#include "connect.h"
#include "engine.h"
#include "errors.h"
#include "files/beside.h"
#include "files/scratch.h"
#include "refusals.h"
#include "words.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <limits>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

using sqlite::connect;
using sqlite::Mode;

/// What the first bytes say, before SQLite touches a file that may be anybody's.
Result<void> refuseForeign(const QString &path)
{
    QFile file(path);
    if (!file.exists() || QFileInfo(path).isDir()) return tl::unexpected(notFound(path));
    if (!file.open(QIODevice::ReadOnly)) return tl::unexpected(refusalFor(SQLITE_CANTOPEN, 0, path, {}));
    const auto bytes = file.read(100);
    const bool isOffice = bytes.size() == 100 && bytes.startsWith(QByteArray("SQLite format 3\0", 16)) &&
                          qFromBigEndian<qint32>(bytes.constData() + 68) == sqlite::applicationId;
    return isOffice ? Result<void>() : tl::unexpected(notAnOffice(path));
}

/// Offices of earlier programs could be read by everybody who uses the PC. What a group was given stays its own.
void keepOthersOut(const QString &path)
{
    constexpr auto others = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (const auto rights = QFile::permissions(path); rights & others)
        QFile::setPermissions(path, rights & ~others); // of another's file the owner decides
}

Result<void> refuseExisting(const QString &path)
{
    return QFileInfo::exists(path) ? tl::unexpected(fileExists(path)) : Result<void>();
}

bool hasJournal(const QString &path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

/// Reading it plays back what a program that died left half written.
Result<void> readable(Connection &connection)
{
    auto tables = connection.number(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s);
    return tables ? Result<void>() : refuse(tables);
}

/// A writer gets its turn between the steps. What it writes begins the copy anew: after some of that, the rest is one step.
int copyInSteps(sqlite3_backup *backup)
{
    constexpr int pagesAStep = 1'000, timesAnew = 5;
    int step = SQLITE_OK, anew = 0, left = std::numeric_limits<int>::max();
    while (step == SQLITE_OK) {
        step = sqlite3_backup_step(backup, anew < timesAnew ? pagesAStep : -1);
        if (sqlite3_backup_remaining(backup) > left) ++anew;
        left = sqlite3_backup_remaining(backup);
    }
    return step;
}

Result<void> copyPages(Connection &source, Connection &target)
{
    auto *backup = sqlite3_backup_init(sqlite::handle(target), "main", sqlite::handle(source), "main");
    if (!backup) return tl::unexpected(engine::refusal(target));
    const int stepped = copyInSteps(backup);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK) return {};
    const int code = stepped == SQLITE_DONE ? finished : stepped;
    return tl::unexpected(refusalFor(code, sqlite3_system_errno(sqlite::handle(target)),
                                     code == SQLITE_FULL ? target.office() : source.office(),
                                     QString::fromUtf8(sqlite3_errstr(code))));
}

Result<void> checkCopy(const QString &path)
{
    auto copy = connect(path, Mode::Read);
    if (!copy) return refuse(copy);
    auto problems = engine::problems(**copy);
    if (!problems) return refuse(problems);
    return problems->isEmpty() ? Result<void>() : tl::unexpected(damaged(path, problems->first()));
}

/// A writer that died left a journal that must be played back before the file can be read. The file itself is not
/// touched: a copy of both is.
Result<std::unique_ptr<Connection>> recovered(const QString &path, const files::Scratch &folder)
{
    const auto copy = folder.filePath(u"office"_s);
    if (!QFile::copy(path, copy) || !QFile::copy(path + u"-journal"_s, copy + u"-journal"_s))
        return tl::unexpected(damaged(path, Words::tr("an interrupted save could not be read")));
    return connect(copy, Mode::Write);
}

/// A journal of another file cannot be played back into this one.
tl::unexpected<Refusal> withoutItsJournal(const QString &path, const Refusal &refusal)
{
    if (refusal.code != u"store-failed" || !hasJournal(path)) return tl::unexpected(refusal);
    return tl::unexpected(
        damaged(path, Words::tr("an interrupted save, %1, does not fit it").arg(path + u"-journal"_s)));
}

} // namespace

Result<void> engine::make(const OfficeAddress &address, const Fill &fill)
{
    if (auto free = refuseExisting(address.file()); !free) return free;
    files::sweepBeside(address.file());
    auto beside = files::Beside::of(address.file());
    if (!beside) return refuse(beside);
    auto made = connect(beside->path(), Mode::Create);
    if (!made) return refuse(made);
    auto filled = fill(*std::move(made), OfficeAddress::ofFile(beside->path()));
    return filled.and_then([&] { return beside->putInPlace(); });
}

engine::Opened engine::openToWrite(const OfficeAddress &address)
{
    if (auto ours = refuseForeign(address.file()); !ours) return refuse(ours);
    files::sweepBeside(address.file());
    keepOthersOut(address.file());
    auto connection = connect(address.file(), Mode::Write);
    if (!connection) return connection;
    if (auto read = readable(**connection); !read) return withoutItsJournal(address.file(), read.error());
    return connection;
}

engine::Opened engine::openToRead(const OfficeAddress &address)
{
    if (auto ours = refuseForeign(address.file()); !ours) return refuse(ours);
    auto connection = connect(address.file(), Mode::Read);
    if (!connection) return connection;
    if (auto read = readable(**connection); !read) return refuse(read);
    return connection;
}

engine::Opened engine::openToLook(const OfficeAddress &address)
{
    return connect(address.file(), Mode::Write); // what was half done must be taken back first
}

engine::Opened engine::openSnapshot(const OfficeAddress &address)
{
    const auto &path = address.file();
    if (auto ours = refuseForeign(path); !ours) return refuse(ours);
    std::optional<files::Scratch> folder; // outlives the source that may stand in it
    auto source = connect(path, Mode::Read);
    if (source && !readable(**source) && hasJournal(path)) {
        auto scratch = files::Scratch::make();
        if (!scratch) return refuse(scratch);
        folder = *std::move(scratch);
        source = recovered(path, *folder);
    }
    auto copy = connect(path, Mode::Temporary);
    if (!source || !copy) return source ? std::move(copy) : std::move(source);
    auto copied = copyPages(**source, **copy).and_then([&] { return readable(**copy); });
    if (!copied) return refuse(copied);
    return copy;
}

Result<void> engine::copy(Connection &source, const OfficeAddress &to)
{
    return make(to, [&](std::unique_ptr<Connection> target, const OfficeAddress &unseen) -> Result<void> {
        if (auto copied = copyPages(source, *target); !copied) return copied;
        target.reset();
        return checkCopy(unseen.file());
    });
}

OfficeAddress engine::addressOfForm(const OfficeAddress &office, int form)
{
    const auto name = office.beside(u".form-%1"_s.arg(form));
    auto free = OfficeAddress::ofFile(name + u".backup"_s);
    for (int i = 2; free.exists(); ++i)
        free = OfficeAddress::ofFile(u"%1-%2.backup"_s.arg(name).arg(i));
    return free;
}

} // namespace tiaocai::store
