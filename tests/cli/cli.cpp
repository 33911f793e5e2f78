// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

#include "paths.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

Cli::Cli(const QString &today)
    : m_today(today)
{
    const auto made = run({u"init"_s, u"--kind"_s, u"court"_s, u"--name"_s, u"石桥区劳动人事争议仲裁院"_s,
                           u"--code"_s, u"411302"_s, u"--head"_s, u"周建华"_s});
    if (made.exit != 0) qFatal("init failed: %s", qPrintable(made.errors));
}

Cli::Output Cli::runOn(const QString &file, const QStringList &words) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path(QString())); // what is said without a folder lands there
    process.start(tiaocai::test::programPath(QStringLiteral("/tiaocai-cli")),
                  QStringList{u"--database"_s, file, u"--today"_s, m_today, u"--json"_s} + words);
    process.waitForFinished(-1);
    const auto bytes = process.readAllStandardOutput();
    return {process.exitCode(), QJsonDocument::fromJson(bytes).object(),
            QString::fromUtf8(process.readAllStandardError()), bytes};
}

QJsonObject Cli::act(const QString &caseWord, const QString &verb, const QString &on,
                     const QJsonObject &data) const
{
    const auto output = run({u"act"_s, caseWord, verb, u"--on"_s, on, u"--data"_s,
                             QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact))});
    if (output.exit != 0)
        qWarning("%s on %s: %s", qPrintable(verb), qPrintable(on), qPrintable(output.errors));
    return output.exit == 0 ? output.json : QJsonObject();
}

QString Cli::registered(const QString &name) const
{
    const auto output = run({u"register"_s, tiaocai::test::dataPath(QStringLiteral("/cases/")) + name});
    if (output.exit != 0) qWarning("register %s: %s", qPrintable(name), qPrintable(output.errors));
    return output.json.value(u"case"_s).toObject().value(u"number"_s).toString();
}

QString codeOf(const Cli::Output &output)
{
    return output.json[u"refused"_s][0][u"code"_s].toString();
}

QList<QJsonObject> clocks(const QJsonObject &answer, const QString &rule)
{
    QList<QJsonObject> found;
    for (const auto &value : answer.value(u"deadlines"_s).toArray()) {
        if (value.toObject().value(u"rule"_s).toString() == rule) found.append(value.toObject());
    }
    return found;
}

QString clockText(const QJsonObject &answer, const QString &rule)
{
    QStringList texts;
    for (const auto &clock : clocks(answer, rule))
        texts.append(clock.value(u"due"_s).toString(u"none"_s) + u' ' + clock.value(u"state"_s).toString());
    return texts.join(u"; "_s);
}
