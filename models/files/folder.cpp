// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/folder.h"

#include "files/write_file.h"
#include "refusals.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

namespace tiaocai::files {

using namespace Qt::StringLiterals;

namespace {

Result<void> putInto(const QDir &folder, const QString &path, const QByteArray &bytes)
{
    const auto place = folder.filePath(path);
    if (!QDir().mkpath(QFileInfo(place).path())) return refuseWriting(place, errno);
    return writeFile(place, bytes);
}

} // namespace

Result<void> makeFolder(const QString &path, const std::function<Result<void>(const PutFile &put)> &fill)
{
    const QFileInfo wanted(path);
    if (wanted.exists())
        return refuse(
            u"file-exists"_s,
            Files::tr("%1 is there already. Choose another name, so that nothing is overwritten.").arg(path));
    QTemporaryDir made(wanted.absoluteFilePath() + u'.'); // gone again, unless it takes its place
    if (!made.isValid()) return refuseWriting(path, errno);
    const QDir folder(made.path());
    const auto filled =
        fill([&](const QString &file, const QByteArray &bytes) { return putInto(folder, file, bytes); });
    if (!filled) return filled;
    made.setAutoRemove(false);
    if (!QDir().rename(made.path(), wanted.absoluteFilePath())) {
        made.setAutoRemove(true);
        return refuseWriting(path, errno);
    }
    return syncFolderOf(wanted.absoluteFilePath());
}

} // namespace tiaocai::files
