// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/office_lock.h"

#include "words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tiaocai::files {

namespace {

QString holder(const QLockFile &file)
{
    qint64 process = 0;
    QString computer, program;
    if (!file.getLockInfo(&process, &computer, &program)) return Files::tr("another program");
    return Files::tr("%1 on the computer %2, process %3").arg(program, computer).arg(process);
}

/// A process that was killed between making the lock file and writing its name into it left an empty one; the
/// system's own lock on it is gone with the process, which is what removeStaleLockFile() asks for.
bool freedOfAnEmptyLock(QLockFile &file)
{
    const bool named = file.getLockInfo(nullptr, nullptr, nullptr);
    return !named && file.removeStaleLockFile() && file.tryLock(0);
}

} // namespace

OfficeLock::OfficeLock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}

Result<OfficeLock> OfficeLock::take(const QString &officePath)
{
    auto file = std::make_unique<QLockFile>(officePath + u".lock"_s);
    file->setStaleLockTime(0);
    if (file->tryLock(0)) return OfficeLock(std::move(file));
    if (file->error() == QLockFile::LockFailedError) {
        if (freedOfAnEmptyLock(*file)) return OfficeLock(std::move(file));
        return refuse(
            u"office-in-use"_s,
            Files::tr("The office file is being written by %1. Close it there first, or go on reading here.")
                .arg(holder(*file)));
    }
    if (file->error() == QLockFile::UnknownError) // Qt's word for a lock file that could not be written whole
        return refuse(u"disk-full"_s,
                      Files::tr("There is no room left for %1. Nothing was changed: make room on the "
                                "disk and do it again.")
                          .arg(officePath));
    return refuse(u"read-only"_s,
                  Files::tr("The folder %1 may not be written, so the office cannot be kept there. Move the "
                            "office file to a folder of your own, or ask for the right to write.")
                      .arg(QFileInfo(officePath).absolutePath()));
}

} // namespace tiaocai::files
