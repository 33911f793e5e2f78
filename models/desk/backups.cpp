// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backups.h"

#include "backup_folder.h"
#include "desk/proof.h"
#include "login.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

Result<QList<Backup>> Proof::backups() const
{
    return m_bench.ask(
        Action::Backup, u"backups"_s,
        [](const Reading &at) -> Result<QList<Backup>> { return enlisted(at.file.address()); },
        Hold::Nothing);
}

Result<Backup> backUpForToday(const QString &office, const Now &now,
                              const std::shared_ptr<const vault::OfficeKey> &key)
{
    const auto address = store::OfficeAddress::parse(office);
    if (!address) return refuse(address);
    const auto known = enlisted(*address);
    const auto todays = std::ranges::find_if(known, [&](const Backup &backup) {
        return backup.isWhole && backup.isAutomatic && backup.at.date() == now.today();
    });
    if (todays != known.end()) return *todays;
    auto file = store::Database::openToRead(*address);
    if (!file) return refuse(file);
    file->unlock(key);
    const auto bench = Bench::open(*std::move(file), Access::Read, now, {}, ProgramLaw::fromResources());
    if (!bench) return refuse(bench);
    const auto at = (*bench)->reading();
    if (at.history.isSealed() && !at.key()) return refuse(passwordNeeded());
    return keepBackup(at);
}

} // namespace tiaocai::desk
