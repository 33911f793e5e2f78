// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_folder.h"

#include "backup_file.h"
#include "files/waiting_lines.h"
#include "store/acts.h"
#include "wholeness.h"
#include "words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysWhole = 2, days = 7, weeks = 4, months = 12;

QString listPath(const store::OfficeAddress &office)
{
    return backupFolder(office) + u"/list"_s;
}

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> folderStands(const QString &folder)
{
    if (QDir().mkpath(folder)) return {};
    return refuse(
        u"read-only"_s,
        Words::tr("The folder %1 for backups cannot be made. Choose another one in the settings, or "
                  "ask for the right to write.")
            .arg(folder));
}

/// office-2026-11-22T0830.tiaocai, or the next name that is free.
store::OfficeAddress freePlace(const QString &folder, const Reading &at)
{
    const auto name =
        u"%1/%2-%3"_s.arg(folder, at.file.address().name(), at.now.moment.toString(u"yyyy-MM-dd'T'HHmm"_s));
    auto place = store::OfficeAddress::ofFile(name + u".tiaocai"_s);
    for (int i = 2; place.exists(); ++i)
        place = store::OfficeAddress::ofFile(u"%1-%2.tiaocai"_s.arg(name).arg(i));
    return place;
}

QByteArray backupInWriting(const Backup &backup)
{
    return QJsonDocument(QJsonObject{{u"file"_s, backup.file},
                                     {u"cases"_s, backup.cases},
                                     {u"acts"_s, backup.acts},
                                     {u"head"_s, backup.head},
                                     {u"at"_s, backup.at.toString(Qt::ISODateWithMs)},
                                     {u"whole"_s, backup.isWhole},
                                     {u"automatic"_s, backup.isAutomatic},
                                     {u"sha256"_s, backup.sha256}})
        .toJson(QJsonDocument::Compact);
}

Backup backupIn(const QByteArray &written)
{
    const auto json = QJsonDocument::fromJson(written).object();
    return {json[u"file"_s].toString(),
            json[u"cases"_s].toInt(),
            json[u"acts"_s].toInteger(),
            json[u"head"_s].toString(),
            QDateTime::fromString(json[u"at"_s].toString(), Qt::ISODateWithMs),
            json[u"whole"_s].toBool(),
            json[u"automatic"_s].toBool(),
            json[u"sha256"_s].toString()};
}

/// As they were enlisted, of a file the last one that stood in its place.
QList<Backup> listed(const store::OfficeAddress &office)
{
    QList<Backup> list;
    for (const auto &line : files::WaitingLines::read(listPath(office))) {
        const auto backup = backupIn(line);
        list.removeIf([&](const Backup &other) { return other.file == backup.file; });
        if (QFileInfo(backup.file).isFile()) list.prepend(backup);
    }
    return list;
}

/// The audit's head; empty where it cannot be told.
QString chainIn(const QString &path)
{
    const auto address = store::OfficeAddress::ofFile(path);
    const auto head = headOf(address);
    if (head && *head) return (*head)->chain;
    const auto copy = store::Database::openToRead(address);
    return copy ? store::Audit(*copy).head().value_or(QString()) : QString();
}

bool isSealed(const QString &path)
{
    const auto head = headOf(store::OfficeAddress::ofFile(path));
    return head && *head;
}

/// What stands there and was not enlisted: of a list that is lost, and of older forms of the office.
QList<Backup> strangers(const store::OfficeAddress &office, const QList<Backup> &known)
{
    const QFileInfo olderForms(office.beside(u".form-*.backup"_s));
    auto found = QDir(backupFolder(office)).entryInfoList({u"*.tiaocai"_s}, QDir::Files, QDir::Time);
    found << olderForms.dir().entryInfoList({olderForms.fileName()}, QDir::Files, QDir::Time);
    QList<Backup> list;
    for (const auto &one : found) {
        const auto path = one.absoluteFilePath();
        if (std::ranges::find(known, path, &Backup::file) != known.end()) continue;
        list << Backup{.file = path, .head = chainIn(path), .at = one.lastModified()};
    }
    return list;
}

/// The copy of the copy of which it is known that it is whole.
Result<void> copyTo(const QString &second, const Backup &backup, const Reading &at)
{
    if (second.isEmpty()) return {};
    const auto to = store::OfficeAddress::ofFile(second + u'/' + QFileInfo(backup.file).fileName());
    return copyBackup(backup.file, to.file())
        .and_then([&] { return checkedBackup(to, BackupReason::Program, at); })
        .and_then([&](const Backup &made) { return enlist(at.file.address(), made); });
}

/// The newest of each of the first `most` buckets, in which `of` puts a moment.
template <typename Of>
void keepNewest(const QList<QDateTime> &newestFirst, int most, Of of, QSet<QDateTime> &kept)
{
    QSet<decltype(of(QDateTime()))> seen;
    for (const auto &moment : newestFirst) {
        const auto bucket = of(moment);
        if (seen.contains(bucket) || seen.size() == most) continue;
        seen << bucket;
        kept << moment;
    }
}

int weekOf(const QDateTime &moment)
{
    int year = 0;
    const int week = moment.date().weekNumber(&year);
    return year * 100 + week;
}

/// Once one has proved whole, those that had not are of no use.
void makeRoom(const QList<Backup> &all, const QString &folder)
{
    QHash<QDateTime, QString> files;
    for (const auto &one : all) {
        if (!one.isAutomatic || QFileInfo(one.file).absolutePath() != folder) continue;
        if (one.isWhole)
            files.insert(one.at, one.file);
        else
            QFile::remove(one.file);
    }
    for (const auto &moment : makingRoom(files.keys()))
        QFile::remove(files[moment]);
}

} // namespace

QString backupFolder(const store::OfficeAddress &office)
{
    return office.beside(u".backups"_s);
}

Result<Backup> checkedBackup(const store::OfficeAddress &copy, BackupReason why, const Reading &at)
{
    auto file = readBackup(copy, at.file.key());
    if (!file) return refuse(file);
    const auto bench = Bench::open(*std::move(file), Access::Read, at.now, at.progress, at.program);
    if (!bench) return refuse(bench);
    const auto there = (*bench)->reading();
    const auto found = wholeness(there);
    const auto cases = store::Acts(there.file).caseCount();
    const auto state = stateOf(there);
    if (!found || !cases) return found ? refuse(cases) : refuse(found);
    if (!state) return refuse(state);
    return Backup{copy.file(),
                  *cases,
                  state->acts,
                  state->head,
                  at.now.moment,
                  found->isEmpty(),
                  why == BackupReason::Program,
                  sha256Of(copy.file()),
                  isSealed(copy.file())};
}

Result<void> enlist(const store::OfficeAddress &office, const Backup &backup)
{
    return folderStands(backupFolder(office)).and_then([&] {
        return files::WaitingLines::add(listPath(office), backupInWriting(backup));
    });
}

QList<Backup> enlisted(const store::OfficeAddress &office)
{
    auto list = listed(office);
    for (auto &one : list)
        one.isWhole = one.isWhole && sha256Of(one.file) == one.sha256;
    list << strangers(office, list);
    for (auto &one : list)
        one.isSealed = isSealed(one.file);
    return list;
}

Result<Backup> keepBackup(const Reading &at)
{
    const auto &office = at.file.address();
    const auto folder = backupFolder(office);
    const auto place = folderStands(folder).map([&] { return freePlace(folder, at); });
    if (!place) return refuse(place);
    const auto made =
        writeBackup(at, *place).and_then([&] { return checkedBackup(*place, BackupReason::Program, at); });
    if (!made) return made;
    if (auto known = enlist(office, *made); !known) return refuse(known);
    if (!made->isWhole)
        return refuse(
            u"damaged"_s,
            Words::tr("The backup %1 does not read back whole: look with “verify” what is damaged. Earlier "
                      "backups stay.")
                .arg(made->file));
    const auto &second = at.history.current().backupFolder.path;
    return copyTo(second, *made, at).map([&] {
        const auto all = listed(office);
        makeRoom(all, folder);
        if (!second.isEmpty()) makeRoom(all, QDir::cleanPath(second));
        return *made;
    });
}

QList<QDateTime> makingRoom(QList<QDateTime> moments)
{
    std::ranges::sort(moments, std::ranges::greater());
    QSet<QDateTime> kept;
    const auto newest = moments.isEmpty() ? QDate() : moments.first().date();
    for (const auto &moment : moments) {
        if (moment.date().daysTo(newest) < daysWhole) kept << moment;
    }
    keepNewest(
        moments, days, [](const QDateTime &moment) { return moment.date().toJulianDay(); }, kept);
    keepNewest(moments, weeks, weekOf, kept);
    keepNewest(
        moments, months,
        [](const QDateTime &moment) { return moment.date().year() * 100 + moment.date().month(); }, kept);
    moments.removeIf([&](const QDateTime &moment) { return kept.contains(moment); });
    return moments;
}

} // namespace tiaocai::desk
