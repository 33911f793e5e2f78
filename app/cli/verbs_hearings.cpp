// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 largestRegistersFile = 4 * 1024 * 1024;

Result<QByteArray> readRegistersFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"not-found"_s, Text::tr("The file %1 cannot be read. Check its name.").arg(path));
    if (file.size() > largestRegistersFile)
        return refuse(u"bad-data"_s, Text::tr("The file %1 is too large for registers.").arg(path));
    return file.readAll();
}

} // namespace

Result<Answer> registers(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"registers"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto json = (*desk)->hearings().registersFile();
    return Answer{json, QString::fromUtf8(QJsonDocument(json).toJson())};
}

Result<Answer> importRegisters(Session &session, QStringList words)
{
    const auto file = takeWords(words, 1, u"import-registers FILE"_s);
    if (!file) return refuse(file);
    const auto bytes = readRegistersFile(file->first());
    if (!bytes) return refuse(bytes);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto changed = (*desk)->hearings().importRegisters(*bytes);
    if (!changed) return refuse(changed);
    return Answer{{{u"tribunals"_s, changed->tribunals},
                   {u"rooms"_s, changed->rooms},
                   {u"arbitrators"_s, changed->arbitrators},
                   {u"clerks"_s, changed->clerks},
                   {u"places"_s, changed->places}},
                  Text::tr("Changed: %1 tribunals, %2 rooms, %3 arbitrators, %4 clerks, %5 places.")
                      .arg(changed->tribunals)
                      .arg(changed->rooms)
                      .arg(changed->arbitrators)
                      .arg(changed->clerks)
                      .arg(changed->places)};
}

} // namespace tiaocai::cli
