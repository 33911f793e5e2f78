// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace {

constexpr qsizetype sector = 512;

quint64 nodeOf(const QString &path)
{
    struct stat about {};
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_ino : 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool makesSure(const Call &sync, const Call &call)
{
    if (sync.name != "sync") return false;
    return call.isOfNames() ? sync.path == call.folder() : sync.node == call.node;
}

/// A write reaches the disk sector by sector, each or not.
QList<Call> torn(const Call &call, QRandomGenerator &dice)
{
    if (call.name != "write") return dice.bounded(2) == 0 ? QList<Call>{call} : QList<Call>();
    QList<Call> pieces;
    for (qsizetype from = 0; from < call.bytes.size();) {
        const auto length = sector - (call.offset + from) % sector;
        if (dice.bounded(2) == 0) {
            auto piece = call;
            piece.offset += from;
            piece.bytes = call.bytes.mid(from, length);
            pieces << piece;
        }
        from += length;
    }
    return pieces;
}

} // namespace

QList<Call> recordedCalls(const QString &file)
{
    QList<Call> calls;
    QFile record(file);
    if (!record.open(QIODevice::ReadOnly)) return calls;
    while (!record.atEnd()) {
        const auto line = record.readLine().chopped(1);
        const auto words = line.split(' ');
        Call call{words.value(0), words.value(1).toULongLong(), words.value(2).toLongLong(),
                  QFile::decodeName(words.mid(4).join(' ')), record.read(words.value(3).toLongLong())};
        calls << call;
    }
    return calls;
}

Disk::Disk(const QString &folder)
{
    for (const auto &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const auto node = nodeOf(file.filePath());
        m_names.insert(file.filePath(), node);
        m_files.insert(node, bytesOf(file.filePath()));
    }
}

void Disk::apply(const QList<Call> &calls, Rest rest, Syncs syncs, QRandomGenerator &dice)
{
    for (auto call = calls.cbegin(); call != calls.cend(); ++call) {
        const bool isSure =
            syncs == Syncs::Count &&
            std::any_of(call + 1, calls.cend(), [&](const Call &later) { return makesSure(later, *call); });
        if (isSure || rest == Rest::There)
            apply(*call);
        else if (rest == Rest::Torn) {
            for (const auto &piece : torn(*call, dice))
                apply(piece);
        }
    }
}

void Disk::apply(const Call &call)
{
    if (call.name == "write") {
        auto &bytes = m_files[call.node];
        const auto end = call.offset + call.bytes.size();
        if (bytes.size() < end) bytes.append(end - bytes.size(), '\0');
        bytes.replace(call.offset, call.bytes.size(), call.bytes);
    }
    if (call.name == "truncate") m_files[call.node].resize(call.offset, '\0');
    if (call.name == "unlink") m_names.remove(call.path);
    if (call.name == "rename") m_names.remove(QFile::decodeName(call.bytes));
    if (call.name == "name" || call.name == "rename") m_names.insert(call.path, call.node);
}

void Disk::putOut(const QString &folder) const
{
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        QFile file(QDir(folder).filePath(QFileInfo(name.key()).fileName()));
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.errorString()));
        file.write(m_files.value(name.value()));
    }
}
