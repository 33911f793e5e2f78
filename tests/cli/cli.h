// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

/// The command line as another program sees it: words in, JSON and exit code out.
class Cli {
public:
    struct Output {
        int exit = -1;
        QJsonObject json;
        QString errors;
        QByteArray bytes = {}; ///< of the JSON, as it came
    };

    /// A folder of its own with an office in it, founded on that day.
    explicit Cli(const QString &today = QStringLiteral("2026-01-05T08:30"));

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString database() const { return path(QStringLiteral("office.tiaocai")); }
    void setToday(const QString &day) { m_today = day; }
    Output run(const QStringList &words) const { return runOn(database(), words); }
    Output runOn(const QString &file, const QStringList &words) const;
    /// run(), and the JSON of an act that must succeed.
    QJsonObject act(const QString &caseWord, const QString &verb, const QString &on,
                    const QJsonObject &data = {}) const;
    /// Registers a file of tests/data/cases; the case's number.
    QString registered(const QString &name) const;

private:
    QTemporaryDir m_folder;
    QString m_today;
};

/// Under which code it was refused; empty: it was not.
QString codeOf(const Cli::Output &output);
/// The deadlines of a rule in a JSON answer, in their order.
QList<QJsonObject> clocks(const QJsonObject &answer, const QString &rule);
/// "2026-03-05 met-on-time", one for each clock of the rule, joined by "; ".
QString clockText(const QJsonObject &answer, const QString &rule);
