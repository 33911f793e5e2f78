// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/office_address.h"

#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace tiaocai::store {

using namespace Qt::StringLiterals;

namespace {

QString canonical(const QString &path)
{
    const QFileInfo file(path);
    if (const auto there = file.canonicalFilePath(); !there.isEmpty()) return there;
    const auto folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

bool isServer(const QString &where)
{
    return where.startsWith(u"postgresql://"_s) || where.startsWith(u"postgres://"_s);
}

Result<OfficeAddress> shortEnough(const OfficeAddress &address)
{
    constexpr qsizetype mostBytes = 460; // SQLite takes 512, and the names of what is made beside are longer
    if (address.file().toUtf8().size() <= mostBytes) return address;
    return refuse(
        u"bad-address"_s,
        Words::tr("The path %1 is too long for an office file. Choose a folder nearer to the top of the "
                  "disk, or a shorter name.")
            .arg(address.shown()));
}

} // namespace

OfficeAddress::OfficeAddress(QString file)
    : m_file(std::move(file))
{
}

OfficeAddress OfficeAddress::ofFile(const QString &path)
{
    return OfficeAddress(canonical(path));
}

Result<OfficeAddress> OfficeAddress::parse(const QString &where)
{
    if (where.trimmed().isEmpty())
        return refuse(u"bad-address"_s, Words::tr("No office is named. Choose an office file."));
    if (!isServer(where)) return shortEnough(ofFile(where));
    if (!QUrl(where).password().isEmpty())
        return refuse(
            u"bad-address"_s,
            Words::tr("An office's address holds no password. Leave it out, and change it: it may have "
                      "been seen."));
    return refuse(
        u"driver-missing"_s,
        Words::tr("This version of the program does not yet open an office on a server. Choose an office "
                  "file."));
}

QString OfficeAddress::name() const
{
    return QFileInfo(m_file).completeBaseName();
}

QString OfficeAddress::beside(const QString &ending) const
{
    return m_file + ending;
}

bool OfficeAddress::exists() const
{
    return QFileInfo::exists(m_file);
}

} // namespace tiaocai::store
