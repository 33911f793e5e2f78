// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/beside.h"

#include "files/write_file.h"
#include "processes.h"
#include "refusals.h"
#include "words.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <cerrno>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace tiaocai::files {

bool isAlive(const QString &process)
{
    return ::kill(process.toInt(), 0) == 0 || errno == EPERM;
}

namespace {

/// Of a folder what programs that died left of these names by then: another PC's programs are not known to be alive.
void sweep(const QDir &folder, const QString &names, const QDateTime &before)
{
    const QRegularExpression ours(u"^%1\\.(\\d+)\\.[0-9a-f]{8}\\.new(?:-journal)?$"_s.arg(names));
    for (const auto &file :
         folder.entryInfoList({u"*.new"_s, u"*.new-journal"_s}, QDir::Files | QDir::Hidden)) {
        const auto match = ours.match(file.fileName());
        const bool isOld = before.isNull() || file.lastModified() <= before;
        if (match.hasMatch() && isOld && !isAlive(match.captured(1))) QFile::remove(file.filePath());
    }
}

/// A second name for a file, or a copy where the file system knows none.
bool isDoubled(const QString &from, const QString &to)
{
    QFile::remove(to);
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ||
           QFile::copy(from, to);
}

/// nullopt: nothing stands there.
Result<std::optional<Beside>> whatStandsAt(const QString &place)
{
    if (!QFileInfo(place).isFile()) return std::optional<Beside>();
    auto beside = Beside::of(place);
    if (!beside) return refuse(beside);
    if (!isDoubled(place, beside->path())) return refuseWriting(place, errno);
    return std::optional<Beside>(*std::move(beside));
}

} // namespace

Beside::Beside(QString place, QString path)
    : m_place(std::move(place))
    , m_path(std::move(path))
{
}

Beside::Beside(Beside &&other) noexcept
    : m_place(std::move(other.m_place))
    , m_path(std::exchange(other.m_path, {}))
{
}

Beside::~Beside()
{
    if (m_path.isEmpty()) return;
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

Result<Beside> Beside::of(const QString &place)
{
    const auto path =
        u"%1.%2.%3.new"_s.arg(place).arg(::getpid()).arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) return refuseWriting(place, errno);
    ::close(descriptor);
    constexpr int atRest = 60 * 60; // seconds
    const QFileInfo made(path);
    sweep(made.absoluteDir(), u".+"_s, made.lastModified().addSecs(-atRest));
    return Beside(place, path);
}

Result<void> Beside::putInPlace()
{
    const auto from = QFile::encodeName(m_path), to = QFile::encodeName(m_place);
    // A link, unlike a rename, never replaces what stands there. A stick's file system knows none.
    if (::link(from.constData(), to.constData()) != 0) {
        if (errno == EEXIST || QFileInfo::exists(m_place))
            return refuse(
                u"file-exists"_s,
                Files::tr("%1 exists already and was not changed. Choose another name.").arg(m_place));
        return replace();
    }
    auto synced = syncFolderOf(m_place);
    if (!synced) QFile::remove(m_place);
    return synced;
}

Result<void> Beside::replace()
{
    const auto from = QFile::encodeName(m_path), to = QFile::encodeName(m_place);
    if (std::rename(from.constData(), to.constData()) != 0) return refuseWriting(m_place, errno);
    m_path.clear();
    return syncFolderOf(m_place);
}

Result<void> Beside::replaceKeeping(const QString &aside)
{
    const auto from = QFile::encodeName(m_place), to = QFile::encodeName(aside);
    // A stick's file system knows no links: there is a moment without a file then.
    const bool isKept = ::link(from.constData(), to.constData()) == 0 ||
                        (errno == EPERM && std::rename(from.constData(), to.constData()) == 0);
    if (!isKept) return refuseWriting(aside, errno);
    const auto journal = u"-journal"_s;
    if (QFileInfo::exists(m_place + journal)) QFile::rename(m_place + journal, aside + journal);
    return replace();
}

Replacement::Replacement(QString place, std::optional<Beside> before)
    : m_place(std::move(place))
    , m_before(std::move(before))
{
}

Replacement::Replacement(Replacement &&other) noexcept
    : m_place(std::exchange(other.m_place, {}))
    , m_before(std::exchange(other.m_before, std::nullopt))
{
}

Replacement::~Replacement()
{
    if (m_place.isEmpty()) return;
    if (m_before)
        m_before->replace();
    else
        QFile::remove(m_place);
}

Result<Replacement> Replacement::of(Beside made)
{
    auto before = whatStandsAt(made.m_place);
    if (!before) return refuse(before);
    const auto place = made.m_place;
    auto replaced = made.replace();
    return replaced ? Result<Replacement>(Replacement(place, *std::move(before))) : refuse(replaced);
}

void Replacement::keep()
{
    m_place.clear();
    m_before.reset();
}

void sweepBeside(const QString &place)
{
    const QFileInfo file(place);
    sweep(file.absoluteDir(), QRegularExpression::escape(file.fileName()) + u"(?:\\..+)?"_s, {});
}

} // namespace tiaocai::files
