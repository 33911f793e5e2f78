// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/waiting_lines.h"

#include "files/write_file.h"
#include "refusals.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>

#include <cerrno>
#include <utility>

namespace tiaocai::files {

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;

/// Whether what was opened still has its name: whoever took the lines has removed the file.
bool isNamed(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

/// Opened and held; -1 with errno where it cannot be.
int held(const QString &path, int flags)
{
    for (;;) {
        const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
        if (descriptor < 0 || ::flock(descriptor, LOCK_EX) != 0 || isNamed(descriptor)) return descriptor;
        ::close(descriptor);
    }
}

/// 0, or the system's error.
int append(int descriptor, const QByteArray &bytes)
{
    const auto written = ::write(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
    if (written < 0) return errno;
    if (written != bytes.size()) return ENOSPC;
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

QByteArrayList wholeLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto lines = file.read(mostBytes).split('\n');
    lines.removeLast(); // empty, or cut
    lines.removeAll(QByteArray());
    return lines;
}

} // namespace

Result<void> WaitingLines::add(const QString &path, const QByteArray &line)
{
    const int descriptor = held(path, O_WRONLY | O_APPEND | O_CREAT);
    if (descriptor < 0) return refuseWriting(path, errno);
    // A line end comes first: what a power cut left half stays apart.
    const int error = append(descriptor, '\n' + line + '\n');
    ::close(descriptor);
    return error ? Result<void>(refuseWriting(path, error)) : syncFolderOf(path);
}

QByteArrayList WaitingLines::read(const QString &path)
{
    return wholeLines(path);
}

Result<WaitingLines> WaitingLines::take(const QString &path)
{
    const int descriptor = held(path, O_RDWR);
    if (descriptor < 0 && errno != ENOENT) return refuseWriting(path, errno);
    return WaitingLines(path, descriptor, descriptor < 0 ? QByteArrayList() : wholeLines(path));
}

WaitingLines::WaitingLines(QString path, int descriptor, QByteArrayList lines)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_lines(std::move(lines))
{
}

WaitingLines::WaitingLines(WaitingLines &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_lines(std::move(other.m_lines))
{
}

WaitingLines::~WaitingLines()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

void WaitingLines::remove()
{
    QFile::remove(m_path);
}

} // namespace tiaocai::files
