// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli.h"

#include <QDir>
#include <QFile>
#include <QProcess>

// The class spells texts as its neighbours do.
using namespace Qt::StringLiterals;

inline const QString centreName = u"石桥镇劳动人事争议调解中心"_s, courtName = u"石桥区劳动人事争议仲裁院"_s;

/// A centre and its court, each with accounts and keys that the other enrolled.
class Pair : public Cli {
public:
    Pair()
        : Cli(u"2026-03-02T08:30"_s)
    {
        write(u"words"_s, "三颗红豆\n");
        QDir().mkpath(path(u"out"_s));
        QDir().mkpath(path(u"receipts"_s));
        must(runOn(centreFile(), {u"init"_s, u"--kind"_s, u"centre"_s, u"--name"_s, centreName, u"--code"_s,
                                  u"411302101"_s, u"--head"_s, u"李敏"_s}));
        for (const bool isCentre : {true, false}) {
            must(as(isCentre, {u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, path(u"words"_s),
                               u"--recovery-sheet"_s, path(isCentre ? u"c.pdf"_s : u"k.pdf"_s)}));
            must(as(isCentre, {u"keys"_s, u"create"_s}));
            must(as(isCentre, {u"keys"_s, u"card"_s, path(isCentre ? u"centre.tckey"_s : u"court.tckey"_s)}));
        }
        must(court({u"keys"_s, u"enroll"_s, path(u"centre.tckey"_s), u"--fingerprint"_s, fingerprint(true)}));
        must(
            centre({u"keys"_s, u"enroll"_s, path(u"court.tckey"_s), u"--fingerprint"_s, fingerprint(false)}));
    }

    QString centreFile() const { return path(u"centre.tiaocai"_s); }
    Output centre(const QStringList &words) const { return as(true, words); }
    Output court(const QStringList &words) const { return as(false, words); }
    Output as(bool isCentre, const QStringList &words) const
    {
        return runOn(isCentre ? centreFile() : database(),
                     QStringList{u"--as"_s, isCentre ? u"李敏"_s : u"周建华"_s, u"--passphrase-file"_s,
                                 path(u"words"_s)} +
                         words);
    }
    QString fingerprint(bool isCentre) const
    {
        return as(isCentre, {u"keys"_s, u"list"_s}).json[u"keys"_s][0][u"fingerprint"_s].toString();
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(name));
        file.write(bytes);
        return file.fileName();
    }
    /// A mediation of the centre that was accepted; its UUID.
    QString accepted(const QString &on) const
    {
        const auto file = write(u"case.json"_s, R"({"kind":"mediation","receivedOn":")" + on.toUtf8() +
                                                    R"(","township":"石桥镇","isSigned":true,
"parties":[{"role":"applicant","kind":"worker","name":"李强","phone":"13000000002","idNumber":"411302198504121234","tags":["migrant-worker"]},
{"role":"respondent","kind":"employer","name":"宏达公司"}],"claims":[{"cause":"wage-arrears","amount":120000}]})");
        const auto registered = must(centre({u"register"_s, file}));
        const auto uuid = registered.json[u"case"_s][u"uuid"_s].toString();
        must(centre({u"act"_s, uuid, u"consent-answered"_s, u"--on"_s, on, u"--data"_s,
                     uR"({"party":"respondent","answer":"agrees"})"_s}));
        must(centre({u"act"_s, uuid, u"mediation-accepted"_s, u"--on"_s, on}));
        return uuid;
    }
    void withdrawn(const QString &uuid, const QString &on) const
    {
        must(centre({u"act"_s, uuid, u"mediation-withdrawn"_s, u"--on"_s, on, u"--data"_s,
                     u"{\"recorded\":true}"_s}));
    }
    Output exported(const QString &from, const QString &until, const QStringList &more = {}) const
    {
        return centre(QStringList{u"export-summary"_s, u"--to"_s, courtName, u"--from"_s, from, u"--until"_s,
                                  until, u"--out"_s, path(u"out"_s)} +
                      more);
    }
    Output applied(const QString &file) const
    {
        return court({u"apply-package"_s, file, u"--receipts"_s, path(u"receipts"_s)});
    }
    static Output must(const Output &output)
    {
        if (output.exit != 0) qWarning("%s", qPrintable(output.errors));
        return output;
    }
};

inline QStringList verdicts(const Cli::Output &output)
{
    QStringList words;
    for (const auto &one : output.json[u"records"_s].toArray())
        words << one[u"verdict"_s].toString();
    return words;
}

inline QString file(const Cli::Output &output)
{
    return output.json[u"file"_s].toString();
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By when its receipt is to be there; null: none is waited for.
inline QJsonValue receiptDue(const Cli::Output &status, const QString &package)
{
    for (const auto &one : status.json[u"packages"_s].toArray()) {
        if (one[u"packageId"_s].toString() == package) return one[u"receiptDue"_s];
    }
    return QJsonValue::Undefined;
}

inline QString packageState(const Cli::Output &status, const QString &package)
{
    for (const auto &one : status.json[u"packages"_s].toArray()) {
        if (one[u"packageId"_s].toString() == package) return one[u"state"_s].toString();
    }
    return {};
}

/// What a package holds, as another program reads it.
inline QByteArray member(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
         path, name});
    unzip.waitForFinished(-1);
    return unzip.readAllStandardOutput();
}
