// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derived.h"

#include "tables.h"

namespace tiaocai::store {

using namespace Qt::StringLiterals;

Result<std::optional<Stamp>> stampOf(const Database &database)
{
    return database.connection().first(u"SELECT %1 FROM derived WHERE id = 1"_s.arg(stampTable().columns()),
                                       {}, [](const Row &row) { return stampTable().read(row); });
}

Result<void> writeStamp(const Database &database, const Stamp &stamp)
{
    return database.connection().run(stampTable().writing({u"id"_s}),
                                     QVariantList{1} + stampTable().cells(stamp));
}

} // namespace tiaocai::store
