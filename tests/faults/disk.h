// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>

class QRandomGenerator;

/// A call of a program that changed files in the office's folder (FAULT_RECORD of calls.c).
struct Call {
    QByteArray name; ///< write, truncate, sync, name, rename, unlink
    quint64 node = 0;
    qint64 offset = 0; ///< of a truncation: the length
    QString path;
    QByteArray bytes; ///< written; of a rename: the path it had

    bool isOfNames() const { return name == "name" || name == "rename" || name == "unlink"; }
    QString folder() const { return path.section(u'/', 0, -2); }
};

/// In the order in which they came back.
QList<Call> recordedCalls(const QString &file);

/// What a folder of files holds once the power came back. A file's bytes are there for good by a sync of the file, its name by a
/// sync of the folder.
class Disk {
public:
    /// Of what no sync made sure: none of it is there, all of it, or some, with torn sectors and the later before the earlier.
    enum class Rest { Lost, There, Torn };
    /// A disk that lies says that it is done and has done nothing.
    enum class Syncs { Count, Lie };

    /// As it lies there; all of it for good.
    explicit Disk(const QString &folder);
    /// After these calls the power goes.
    void apply(const QList<Call> &calls, Rest rest, Syncs syncs, QRandomGenerator &dice);
    /// Into an empty folder.
    void putOut(const QString &folder) const;

private:
    void apply(const Call &call);

    QMap<quint64, QByteArray> m_files;
    QMap<QString, quint64> m_names;
};
