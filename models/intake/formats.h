// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "intake/table.h"

namespace tiaocai::intake {

Result<Table> readXlsx(const Archive &archive);
Result<Table> readOds(const Archive &archive);

/// Delimited text: by its byte order mark, else UTF-8 where all of it is valid, else GB18030; comma,
/// semicolon or tab.
Result<Table> readCsv(const QByteArray &bytes);

} // namespace tiaocai::intake
