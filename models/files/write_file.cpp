// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/write_file.h"

#include "refusals.h"
#include "words.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace tiaocai::files {

namespace {

/// QFile buffers and reports late; a descriptor tells at once.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR) return errno;
        done += qMax<qsizetype>(written, 0);
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

int writeAll(const QString &path, const QByteArray &bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) return errno;
    const int error = writeAll(descriptor, bytes);
    return ::close(descriptor) == 0 || error ? error : errno;
}

Result<void> compareWith(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes) return {};
    return refuse(u"write-failed"_s,
                  Files::tr("%1 does not read back as it was written. Write it to another disk.").arg(path));
}

} // namespace

tl::unexpected<Refusal> refuseWriting(const QString &path, int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return refuse(u"disk-full"_s,
                      Files::tr("There is no room left for %1. Nothing was changed: make room on the "
                                "disk and do it again.")
                          .arg(path));
    case EACCES:
    case EPERM:
    case EROFS:
        return refuse(
            u"read-only"_s,
            Files::tr("%1 may not be written here. Choose a folder of your own, or ask for the right "
                      "to write.")
                .arg(path));
    case ENOENT:
    case ENOTDIR:
        return refuse(u"not-found"_s,
                      Files::tr("The folder of %1 does not exist. Choose another one.").arg(path));
    case ENAMETOOLONG:
        return refuse(u"write-failed"_s,
                      Files::tr("The name %1 is too long. Choose a shorter one.").arg(path));
    default:
        return refuse(u"write-failed"_s,
                      Files::tr("%1 could not be written (%2). Nothing was changed: check the disk and do "
                                "it again.")
                          .arg(path, qt_error_string(error)));
    }
}

Result<Beside> writeBeside(const QString &path, const QByteArray &bytes)
{
    auto beside = Beside::of(path);
    if (!beside) return beside;
    if (const int error = writeAll(beside->path(), bytes)) return refuseWriting(path, error);
    if (auto same = compareWith(beside->path(), bytes); !same) return refuse(same);
    return beside;
}

Result<Beside> fillBeside(const QString &path, const std::function<Result<void>(QIODevice &)> &fill)
{
    auto beside = Beside::of(path);
    if (!beside) return beside;
    QFile file(beside->path());
    if (!file.open(QIODevice::WriteOnly)) return refuseWriting(path, errno);
    if (auto filled = fill(file); !filled) return refuse(filled);
    if (!file.flush() || ::fsync(file.handle()) != 0) return refuseWriting(path, errno);
    return beside;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    auto beside = writeBeside(path, bytes);
    return beside ? beside->replace() : refuse(beside);
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return refuse(u"not-found"_s,
                      Files::tr("There is no file %1. Check the name and the folder.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"read-failed"_s,
                      Files::tr("%1 could not be read (%2).").arg(path, file.errorString()));
    const auto bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return refuse(u"too-large"_s,
                      Files::tr("%1 is larger than %2 bytes, the most that is read.").arg(path).arg(limit));
    return bytes;
}

Result<void> syncFolderOf(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return refuseWriting(path, errno);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return error ? Result<void>(refuseWriting(path, error)) : Result<void>();
}

} // namespace tiaocai::files
