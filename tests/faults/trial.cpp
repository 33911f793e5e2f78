// SPDX-License-Identifier: GPL-3.0-or-later
#include "trial.h"

#include "paths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString folderOn(Trial::On where)
{
    const QDir memory(u"/dev/shm"_s);
    const bool isInMemory = where == Trial::On::Memory && memory.exists();
    return (isInMemory ? memory : QDir::temp()).filePath(u"tiaocai-trial"_s);
}

QString program()
{
    return tiaocai::test::programPath(u"/tiaocai-cli"_s);
}

Trial::Ended endOf(QProcess &process)
{
    return {process.exitCode(), process.exitStatus() == QProcess::CrashExit,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

bool readAll(const QString &table, const QSqlDatabase &database, QStringList &rows)
{
    QSqlQuery query(database);
    if (!query.exec(u"SELECT * FROM "_s + table)) return false;
    while (query.next()) {
        QStringList cells{table};
        for (int column = 0; column < query.record().count(); ++column)
            cells << query.value(column).toString();
        rows << cells.join(u'\x1f');
    }
    return !query.lastError().isValid();
}

} // namespace

QStringList Trial::globals(const QString &database) const
{
    return {u"--database"_s, database, u"--today"_s, m_today, u"--json"_s};
}

const QStringList Trial::founding{
    u"init"_s,   u"--kind"_s, u"court"_s,  u"--name"_s, u"石桥区劳动人事争议仲裁院"_s,
    u"--code"_s, u"411302"_s, u"--head"_s, u"周建华"_s};

Trial::Trial(On where)
    : m_folder(folderOn(where))
    , m_kept(folderOn(where))
{
    QDir(m_folder.path()).mkdir(u"office"_s);
}

QProcessEnvironment Trial::environment(const Faults &faults) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    environment.insert(u"FAULT_FOLDER"_s, folder());
    if (!faults.isEmpty()) environment.insert(u"LD_PRELOAD"_s, QStringLiteral(TIAOCAI_FAULT_CALLS));
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
        environment.insert(fault.key(), fault.value());
    return environment;
}

Trial::Ended Trial::runProgram(const QString &program, const QStringList &words, const Faults &faults) const
{
    QProcess process;
    process.setProcessEnvironment(environment(faults));
    process.start(program, words);
    process.waitForFinished(-1);
    return endOf(process);
}

Trial::Ended Trial::runUntil(const QStringList &words, qint64 microseconds) const
{
    QProcess process;
    process.setProcessEnvironment(environment({}));
    process.start(program(), globals(office()) + words);
    process.waitForStarted(-1);
    QThread::usleep(ulong(microseconds));
    process.kill();
    process.waitForFinished(-1);
    return endOf(process);
}

QStringList Trial::commandOf(const QStringList &words) const
{
    return QStringList{program()} + globals(office()) + words;
}

Trial::Ended Trial::run(const QStringList &words, const Faults &faults) const
{
    return runOn(office(), words, faults);
}

Trial::Ended Trial::runOn(const QString &database, const QStringList &words, const Faults &faults) const
{
    return runProgram(program(), globals(database) + words, faults);
}

Trial::Ended Trial::runInShell(const QString &limits, const QStringList &words, const QString &rest) const
{
    const auto line = limits + u"; exec \"$@\" "_s + rest;
    return runProgram(u"bash"_s, QStringList{u"-c"_s, line, u"bash"_s} + commandOf(words));
}

Trial::Ended Trial::init(const Faults &faults) const
{
    return run(founding, faults);
}

QStringList Trial::callsOf(const QStringList &words) const
{
    QFile::remove(log());
    run(words, {{u"FAULT_LOG"_s, log()}});
    QFile file(log());
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList Trial::files() const
{
    return QDir(folder()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString Trial::value(const QString &sql) const
{
    return values({sql}).value(0);
}

QStringList Trial::values(const QStringList &questions) const
{
    QStringList answers;
    asked([&](const QSqlDatabase &database) {
        for (const auto &sql : questions) {
            QSqlQuery query(database);
            answers << (query.exec(sql) && query.next() ? query.value(0).toString() : QString());
        }
    });
    return answers;
}

QStringList Trial::rows() const
{
    QStringList all;
    asked([&](const QSqlDatabase &database) {
        QStringList tables;
        // By another stamp everything is made anew when a writer opens the file: that is no wrong row.
        QSqlQuery query(
            u"SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'derived' "
            "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'case\\_s%\\_%' ESCAPE '\\'"_s,
            database);
        while (query.next())
            tables << query.value(0).toString();
        for (const auto &table : std::as_const(tables)) {
            if (!readAll(table, database, all)) return all.clear();
        }
    });
    return all;
}

void Trial::asked(const std::function<void(const QSqlDatabase &)> &question) const
{
    const auto name = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(office());
        if (database.open()) question(database);
    }
    QSqlDatabase::removeDatabase(name);
}

void Trial::keep()
{
    for (const auto &name : QDir(m_kept.path()).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(m_kept.filePath(name));
    for (const auto &name : files())
        QFile::copy(at(name), m_kept.filePath(name));
}

void Trial::putBack() const
{
    for (const auto &name : files())
        QFile::remove(at(name));
    for (const auto &name : QDir(m_kept.path()).entryList(QDir::Files | QDir::Hidden))
        QFile::copy(m_kept.filePath(name), at(name));
    QDir(m_folder.filePath(u"data/tiaocai/seen"_s)).removeRecursively();
}
