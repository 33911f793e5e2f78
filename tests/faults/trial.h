// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

class QSqlDatabase;

/// A program under trial, in a folder of its own.
class Trial {
public:
    struct Ended {
        int exit = -1;
        bool crashed = false;
        QString out, errors;
    };
    using Faults = QMap<QString, QString>; ///< what tests/faults/calls.c reads: FAULT_AT and so on

    /// In a folder of its own; in memory where what counts is what was written, and not what the disk has by then.
    enum class On { Disk, Memory };
    explicit Trial(On where = On::Disk);

    /// The folder that the office lies in: calls are counted here.
    QString folder() const { return m_folder.filePath(QStringLiteral("office")); }
    QString at(const QString &name) const { return folder() + u'/' + name; }
    QString office() const { return at(QStringLiteral("office.tiaocai")); }
    QString log() const { return m_folder.filePath(QStringLiteral("calls.log")); }

    /// What the clock says: 2026-11-22T09:00 until it is set.
    void setToday(const QString &moment) { m_today = moment; }
    /// The command line on the office, as a shell would start it.
    QStringList commandOf(const QStringList &words) const;
    /// Of a program under trial.
    QProcessEnvironment environment(const Faults &faults) const;
    /// The command line on the office.
    Ended run(const QStringList &words, const Faults &faults = {}) const;
    /// Killed after so many microseconds, where it still runs.
    Ended runUntil(const QStringList &words, qint64 microseconds) const;
    Ended runOn(const QString &database, const QStringList &words, const Faults &faults = {}) const;
    /// The command line as a shell runs it: `limits; tiaocai-cli ... WORDS rest`.
    Ended runInShell(const QString &limits, const QStringList &words, const QString &rest) const;
    /// Any program, under the same faults.
    Ended runProgram(const QString &program, const QStringList &words, const Faults &faults = {}) const;
    static const QStringList founding; ///< the words that make an office
    Ended init(const Faults &faults = {}) const;
    /// The calls that change files in the folder, one "name path" each.
    QStringList callsOf(const QStringList &words) const;

    /// Files in the folder, sorted.
    QStringList files() const;
    /// One value asked from outside.
    QString value(const QString &sql) const;
    /// Several, asked at one moment.
    QStringList values(const QStringList &questions) const;
    /// Every row of every table as it reads from outside, but for what the index of words keeps for itself; empty where a
    /// table cannot be read.
    QStringList rows() const;
    /// Keeps the folder as it is, and puts it back so, on a computer that has seen nothing else.
    void keep();
    void putBack() const;

private:
    QStringList globals(const QString &database) const;
    void asked(const std::function<void(const QSqlDatabase &)> &question) const;

    QString m_today = QStringLiteral("2026-11-22T09:00");
    QTemporaryDir m_folder, m_kept;
};
