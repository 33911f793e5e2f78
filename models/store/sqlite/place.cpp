// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/place.h"

#include "files/beside.h"
#include "files/network_share.h"
#include "words.h"

#include <QFile>
#include <QFileInfo>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> folderIsThere(const OfficeAddress &office)
{
    const auto folder = QFileInfo(office.file()).absolutePath();
    if (QFileInfo(folder).isDir()) return {};
    return refuse(u"not-found"_s,
                  Words::tr("There is no folder %1. Choose another place for the office file.").arg(folder));
}

} // namespace

OfficeLock::OfficeLock(files::OfficeLock lock)
    : m_lock(std::move(lock))
{
}

Result<OfficeLock> OfficeLock::take(const OfficeAddress &office)
{
    auto lock = files::refuseNetworkShare(office.file())
                    .and_then([&] { return folderIsThere(office); })
                    .and_then([&] { return files::OfficeLock::take(office.file()); });
    return std::move(lock).map([](files::OfficeLock &&taken) { return OfficeLock(std::move(taken)); });
}

bool OfficeLock::isTaken(const OfficeAddress &office)
{
    return files::OfficeLock::isTaken(office.file());
}

Result<void> replaceOffice(const OfficeAddress &office, const QString &aside,
                           const std::function<Result<void>(const OfficeAddress &unseen)> &make)
{
    auto beside = files::Beside::of(office.file());
    if (!beside) return refuse(beside);
    QFile::remove(beside->path()); // its name is all that the copy needs
    if (auto made = make(OfficeAddress::ofFile(beside->path())); !made) return made;
    QFile::remove(beside->path() + u"-journal"_s);
    return office.exists() ? beside->replaceKeeping(aside) : beside->putInPlace();
}

} // namespace tiaocai::store
