// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include <QFile>

namespace tiaocai::test {

QString dataPath(const QString &below)
{
    return QStringLiteral(TIAOCAI_TEST_DATA) + below;
}

QString sourcePath(const QString &below)
{
    return QStringLiteral(TIAOCAI_SOURCE_DIR) + below;
}

QString programPath(const QString &below)
{
    return QStringLiteral(TIAOCAI_BIN_DIR) + below;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString roomsPath()
{
    return QStringLiteral(TIAOCAI_ROOMS);
}

} // namespace tiaocai::test
