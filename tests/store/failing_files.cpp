// SPDX-License-Identifier: GPL-3.0-or-later
#include "failing_files.h"

#include <sqlite3.h>

#include <utility>

namespace tiaocai::store::failing {

namespace {

int failingCall = 0;
int calls = 0;
bool failsOnceSaved = false, isSaved = false;
std::function<void()> lookAtTruncation;

/// The engine's own file stands behind it in memory.
struct File {
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real();
}

bool fails()
{
    return failingCall > 0 && ++calls == failingCall;
}

int close(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}
int read(sqlite3_file *file, void *to, int length, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), to, length, offset);
}
int write(sqlite3_file *file, const void *from, int length, sqlite3_int64 offset)
{
    return fails() ? SQLITE_IOERR_WRITE : real(file)->pMethods->xWrite(real(file), from, length, offset);
}
int truncate(sqlite3_file *file, sqlite3_int64 length)
{
    if (lookAtTruncation) lookAtTruncation();
    isSaved = true;
    return fails() ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), length);
}
int sync(sqlite3_file *file, int flags)
{
    const bool afterAll = failsOnceSaved && std::exchange(isSaved, false);
    return fails() || afterAll ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}
int size(sqlite3_file *file, sqlite3_int64 *length)
{
    return real(file)->pMethods->xFileSize(real(file), length);
}
int lock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int isReserved(sqlite3_file *file, int *answer)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), answer);
}
int control(sqlite3_file *file, int what, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods methods{.iVersion = 1,
                                 .xClose = close,
                                 .xRead = read,
                                 .xWrite = write,
                                 .xTruncate = truncate,
                                 .xSync = sync,
                                 .xFileSize = size,
                                 .xLock = lock,
                                 .xUnlock = unlock,
                                 .xCheckReservedLock = isReserved,
                                 .xFileControl = control,
                                 .xSectorSize = sectorSize,
                                 .xDeviceCharacteristics = characteristics,
                                 .xShmMap = nullptr,
                                 .xShmLock = nullptr,
                                 .xShmBarrier = nullptr,
                                 .xShmUnmap = nullptr,
                                 .xFetch = nullptr,
                                 .xUnfetch = nullptr};

int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *system = static_cast<sqlite3_vfs *>(vfs->pAppData);
    const int opened = system->xOpen(system, name, real(file), flags, outFlags);
    file->pMethods = opened == SQLITE_OK ? &methods : nullptr;
    return opened;
}

/// The system's, but for the files that it opens.
void stepBetween()
{
    static sqlite3_vfs between = [] {
        auto *system = sqlite3_vfs_find(nullptr);
        auto copy = *system;
        copy.zName = "failing";
        copy.pNext = nullptr;
        copy.pAppData = system;
        copy.szOsFile += static_cast<int>(sizeof(File));
        copy.xOpen = open;
        return copy;
    }();
    sqlite3_vfs_register(&between, 1);
}

} // namespace

void at(int call)
{
    stepBetween();
    calls = 0;
    failingCall = call;
}

void onceSaved(bool isFailing)
{
    stepBetween();
    isSaved = false;
    failsOnceSaved = isFailing;
}

void beforeTruncation(const std::function<void()> &look)
{
    stepBetween();
    lookAtTruncation = look;
}

bool hasFailed()
{
    return failingCall > 0 && calls >= failingCall;
}

} // namespace tiaocai::store::failing
