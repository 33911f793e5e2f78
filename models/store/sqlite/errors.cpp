// SPDX-License-Identifier: GPL-3.0-or-later
#include "errors.h"

#include "refusals.h"
#include "words.h"

#include <sqlite3.h>

#include <cerrno>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

/// A quota or a limit on the size of files is told as an error of input and output.
bool isFull(int resultCode, int systemError)
{
    if ((resultCode & 0xff) == SQLITE_FULL) return true;
    const bool noRoom = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    return (resultCode & 0xff) == SQLITE_IOERR && noRoom;
}

} // namespace

Refusal refusalFor(int resultCode, int systemError, const QString &path, const QString &message)
{
    if (isFull(resultCode, systemError))
        return {u"disk-full"_s,
                Words::tr("There is no room left on the disk of %1. Nothing of this was saved: make room "
                          "and do it again.")
                    .arg(path),
                {}};
    switch (resultCode & 0xff) {
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {u"read-only"_s,
                Words::tr("%1 may not be written. Move the office file to a folder of your own, or ask "
                          "for the right to write.")
                    .arg(path),
                {}};
    case SQLITE_CANTOPEN:
        return {u"read-only"_s,
                Words::tr("%1 or its folder may not be opened. Move the office file to a folder of your "
                          "own, or ask for the right to read and write.")
                    .arg(path),
                {}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {u"busy"_s,
                Words::tr("%1 is being written by another program. Wait a moment and do it again.").arg(path),
                {}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // the program's own statements are right: a table is missing, or is there already
        return damaged(path, message);
    default:
        return {u"store-failed"_s,
                Words::tr("%1 could not be read or written (%2). Nothing of this was saved: check the "
                          "disk, and do it again.")
                    .arg(path, message),
                {}};
    }
}

} // namespace tiaocai::store
