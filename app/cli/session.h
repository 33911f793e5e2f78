// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/clock.h"
#include "app/surroundings.h"
#include "desk/desk.h"
#include "long_json.h"
#include "vault/secret.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace tiaocai::cli {

/// What stands before and between the words of a verb: the same for all verbs.
struct Globals {
    QString database;       ///< empty: the user's own office file
    QString as;             ///< empty: the head of office that init named
    QString passphraseFile; ///< its first line is the password of who acts
    app::Clock clock;
    QString language = QStringLiteral("zh");
    bool json = false;
};

/// What a verb answers. `exit` 1 only where the answer itself is bad news (verify).
struct Answer {
    QJsonObject json = {};
    QString text = {};
    int exit = 0;
    std::optional<LongJson> longJson = {}; ///< in the place of `json`, where it would fill the memory
    std::optional<Refusal> refused =
        {}; ///< what was refused, where `json` tells more of it than a refusal does
};

/// What dates are reckoned by.
struct Law {
    law::LawBook book;
    law::Calendar calendar;
};

/// One run of the command line.
class Session {
public:
    explicit Session(Globals globals);

    const Globals &globals() const { return m_globals; }
    Now now() const { return m_globals.clock.now(); }
    Result<QString> databasePath() const;
    /// The office file, opened once, with the acting person set: by his password, or by the code of the recovery sheet.
    Result<desk::Desk *> desk(desk::Access access, const QString &recoveryCode = {});
    /// In the file that --passphrase-file names; nullopt without one.
    Result<std::optional<vault::Secret>> password() const;
    /// What must be known beside the answer.
    const QList<Refusal> &warnings() const { return m_warnings; }
    void warn(const Refusal &warning) { m_warnings << warning; }
    /// The office's own, with the calendars it took in; the program's where there is no office yet.
    Result<Law> law();

private:
    Result<desk::Desk *> lookInto(const QString &backup);
    Globals m_globals;
    std::unique_ptr<desk::Desk> m_desk;
    QList<Refusal> m_warnings;
};

/// The first line of a file, without its end. Refuses what reading it does, and `no-passphrase`.
Result<vault::Secret> passphraseIn(const QString &file);
/// Where this computer keeps how far each office had come; empty where there is no place for it.
QString memoryFolder();

/// Takes the global options out of `words`, wherever they stand. Refuses `usage`.
Result<Globals> takeGlobals(QStringList &words);

/// `--name VALUE` taken out of `words`; nullopt where it does not stand there. Refuses `usage` without a value.
Result<std::optional<QString>> takeOption(QStringList &words, const QString &name);
/// ... as often as it stands there, in their order.
Result<QStringList> takeAll(QStringList &words, const QString &name);
/// A whole number that is not negative. Refuses `usage`.
Result<std::optional<qint64>> takeNumber(QStringList &words, const QString &name);
/// A mandatory one.
Result<QString> takeNeeded(QStringList &words, const QString &name);
/// A folder to write into: made where it is not there yet, in one that is.
Result<QString> takeFolder(QStringList &words, const QString &name);
/// A date. Refuses `usage` where it is missing, `bad-date`.
Result<QDate> takeDate(QStringList &words, const QString &name);
bool takeFlag(QStringList &words, const QString &name);
/// Exactly `count` words must be left. Refuses `usage`.
Result<QStringList> takeWords(QStringList words, qsizetype count, const QString &usage);

tl::unexpected<Refusal> usage(const QString &text);

} // namespace tiaocai::cli
