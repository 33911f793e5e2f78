// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

struct sqlite3;

/// A file of SQLite under the settings of an office.
namespace tiaocai::store::sqlite {

enum class Mode {
    Create,    ///< a file that is empty yet
    Write,     ///< an existing file; never made anew
    Read,      ///< an existing file, not touched
    Temporary, ///< a private file of this process that nobody sees
};
Result<std::unique_ptr<Connection>> connect(const QString &path, Mode mode);

sqlite3 *handle(const Connection &connection);
/// Marks the files that are offices.
constexpr qint32 applicationId = 0x54434149; // "TCAI"

} // namespace tiaocai::store::sqlite
