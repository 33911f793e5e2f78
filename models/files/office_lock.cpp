// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/office_lock.h"

#include "refusals.h"
#include "words.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace tiaocai::files {

namespace {

/// Whoever takes the office's lock has his turn: a lock file that he has made, and not locked yet, is nobody else's to
/// judge. The system ends a turn with its process.
class Turn {
public:
    static Result<Turn> take(const QString &officePath)
    {
        const auto folder = QFileInfo(officePath).absolutePath();
        Turn turn(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (turn.m_folder < 0) return refuseWriting(officePath, errno);
        for (int tries = 0; ::flock(turn.m_folder, LOCK_EX | LOCK_NB) != 0; ++tries) {
            if (errno != EWOULDBLOCK) return refuseWriting(officePath, errno);
            if (tries == mostTries)
                return refuse(
                    u"busy"_s,
                    Files::tr("Another program is opening an office in %1 and does not come to an end. "
                              "Wait a moment and do it again.")
                        .arg(folder));
            QThread::msleep(pause);
        }
        return turn;
    }
    Turn(Turn &&other) noexcept
        : m_folder(std::exchange(other.m_folder, -1))
    {
    }
    Turn &operator=(Turn &&) = delete;
    ~Turn()
    {
        if (m_folder >= 0) ::close(m_folder);
    }

private:
    static constexpr int mostTries = 250;
    static constexpr unsigned long pause = 20; // ms

    explicit Turn(int folder)
        : m_folder(folder)
    {
    }
    int m_folder;
};

Refusal inUse(const QLockFile &file)
{
    qint64 process = 0;
    QString computer, program;
    const bool isNamed = file.getLockInfo(&process, &computer, &program);
    const auto holder =
        isNamed ? Files::tr("%1 on the computer %2, process %3").arg(program, computer).arg(process)
                : Files::tr("another program");
    if (isNamed && computer == QSysInfo::machineHostName())
        return {u"office-in-use"_s,
                Files::tr("The office file is being written by %1. Close it there first.").arg(holder),
                {}};
    // Neither the name of another computer nor a lock that names nobody can be asked whether it still holds.
    return {u"office-in-use"_s,
            Files::tr("The office file is said to be written by %1. Close it there first. Where "
                      "nobody has it open (the computer was renamed, or is gone), remove the file %2.")
                .arg(holder, file.fileName()),
            {}};
}

/// A process that was killed between making the lock file and writing its name into it left one without a name; the
/// system's own lock on it is gone with the process, which is what removeStaleLockFile() asks for.
bool freedOfANamelessLock(QLockFile &file)
{
    const bool isNamed = file.getLockInfo(nullptr, nullptr, nullptr);
    return !isNamed && file.removeStaleLockFile() && file.tryLock(0);
}

} // namespace

OfficeLock::OfficeLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

Result<OfficeLock> OfficeLock::take(const QString &officePath)
{
    const auto turn = Turn::take(officePath);
    if (!turn) return refuse(turn);
    auto file = std::make_unique<QLockFile>(officePath + u".lock"_s);
    file->setStaleLockTime(0);
    if (file->tryLock(0)) return OfficeLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError) {
        if (freedOfANamelessLock(*file)) return OfficeLock(std::move(file));
        return tl::unexpected(inUse(*file));
    }
    // Qt's word for a lock file that could not be written whole is UnknownError.
    return refuseWriting(officePath, file->error() == QLockFile::UnknownError ? ENOSPC : EACCES);
}

bool OfficeLock::isTaken(const QString &officePath)
{
    return QFileInfo::exists(officePath + u".lock"_s);
}

} // namespace tiaocai::files
