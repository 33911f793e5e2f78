// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/scratch.h"

#include "processes.h"
#include "refusals.h"

#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace tiaocai::files {

namespace {

void sweep()
{
    static const QRegularExpression ours(u"^tiaocai-(\\d+)-[A-Za-z0-9]{6}$"_s);
    for (const auto &folder : QDir::temp().entryInfoList({u"tiaocai-*"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        const auto match = ours.match(folder.fileName());
        if (match.hasMatch() && folder.ownerId() == ::geteuid() && !isAlive(match.captured(1)))
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

Scratch::Scratch(std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
{
}

Result<Scratch> Scratch::make()
{
    sweep();
    errno = 0;
    auto folder =
        std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"tiaocai-%1-XXXXXX"_s.arg(::getpid())));
    if (!folder->isValid()) return refuseWriting(QDir::tempPath(), errno);
    return Scratch(std::move(folder));
}

} // namespace tiaocai::files
