// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "app/acting.h"
#include "base/text.h"
#include "desk/file_check.h"
#include "files/write_file.h"
#include "words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

/// What runs every night does not go on writing into a damaged office. The look ends after a while, found or not: `verify` reads all.
Result<void> checkBeforeWriting(const QString &path)
{
    std::atomic<bool> stop = false;
    std::mutex mutex;
    std::condition_variable_any bell;
    const std::jthread patience([&](const std::stop_token &done) {
        std::unique_lock lock(mutex);
        bell.wait_for(lock, done, std::chrono::seconds(3), [] { return false; });
        stop = true;
    });
    return desk::checkFile(path, stop);
}

/// Where the verb stands, after what goes for every verb.
qsizetype verbAt(const QStringList &words)
{
    qsizetype at = 0;
    while (at < words.size() && words[at].startsWith(u"--"))
        at += words[at] == u"--json" ? 1 : 2;
    return std::min(at, words.size());
}

/// The login of the person who acts.
Result<std::optional<QString>> takeLogin(QStringList &words)
{
    const auto option = u"--passphrase-file"_s;
    const auto verb = verbAt(words);
    auto before = words.first(verb), own = words.sliced(verb);
    // A pack has a passphrase of its own.
    const bool isOwn = !own.isEmpty() && own.first().startsWith(u"pack-") && !before.contains(option);
    auto file = isOwn ? Result<std::optional<QString>>(std::nullopt)
                      : takeOption(before.contains(option) ? before : own, option);
    words = before + own;
    return file;
}

} // namespace

Result<std::optional<vault::Secret>> Session::password() const
{
    if (m_globals.passphraseFile.isEmpty()) return std::optional<vault::Secret>();
    auto given = passphraseIn(m_globals.passphraseFile);
    if (!given) return refuse(given);
    return std::optional<vault::Secret>(*std::move(given));
}

Result<vault::Secret> passphraseIn(const QString &file)
{
    constexpr qint64 mostBytes = 64 * 1024;
    const auto bytes = files::readFile(file, mostBytes);
    if (!bytes) return refuse(bytes);
    auto line = QString::fromUtf8(bytes->split('\n').first());
    if (line.endsWith(u'\r')) line.chop(1);
    return vault::passphrase(line);
}

QString memoryFolder()
{
    return app::dataFolder().value_or(QString());
}

tl::unexpected<Refusal> usage(const QString &text)
{
    return refuse(u"usage"_s, text);
}

Session::Session(Globals globals)
    : m_globals(std::move(globals))
{
}

Result<QString> Session::databasePath() const
{
    if (!m_globals.database.isEmpty()) return m_globals.database;
    return app::dataFolder().map(app::officePath);
}

Result<desk::Desk *> Session::desk(desk::Access access, const QString &recoveryCode)
{
    if (m_desk) return m_desk.get();
    const auto path = databasePath();
    if (!path) return refuse(path);
    if (access == desk::Access::Read && desk::Desk::isSealedBackup(*path)) return lookInto(*path);
    auto opened = desk::Desk::open(*path, access, now(), {}, memoryFolder());
    if (!opened) return refuse(opened);
    if (const auto last = (*opened)->office().lastRecord()) m_globals.clock.startAfter(*last);
    (*opened)->setNow(now());
    if (access == desk::Access::Write) {
        if (auto whole = checkBeforeWriting(*path); !whole) return refuse(whole);
    }
    const auto password = this->password();
    if (!password) return refuse(password);
    const auto begun = app::beginActing(
        **opened, {m_globals.as, *password ? &**password : nullptr, *password ? QString() : recoveryCode});
    if (!begun) return refuse(begun);
    if (const auto &older = (*opened)->olderCopy()) m_warnings << older->refusal();
    m_desk = std::move(*opened);
    return m_desk.get();
}

Result<desk::Desk *> Session::lookInto(const QString &backup)
{
    const auto password = this->password();
    if (!password) return refuse(password);
    auto looked = desk::Desk::look(backup, {m_globals.as, *password ? &**password : nullptr}, now());
    if (!looked) return refuse(looked);
    m_desk = *std::move(looked);
    return m_desk.get();
}

Result<Law> Session::law()
{
    const auto path = databasePath();
    if (!path) return refuse(path);
    if (QFile::exists(*path)) {
        const auto office = desk(desk::Access::Read);
        if (!office) return refuse(office);
        return Law{(*office)->office().book(), (*office)->office().calendar()};
    }
    const auto book = law::LawBook::fromResources();
    if (!book) return refuse(book);
    return law::calendarFromResources().map([&](const law::Calendar &calendar) {
        return Law{*book, calendar};
    });
}

Result<Globals> takeGlobals(QStringList &words)
{
    Globals globals;
    globals.json = takeFlag(words, u"--json"_s);
    const auto database = takeOption(words, u"--database"_s);
    const auto as = takeOption(words, u"--as"_s);
    const auto passphraseFile = takeLogin(words);
    const auto today = takeOption(words, u"--today"_s);
    const auto language = takeOption(words, u"--lang"_s);
    for (const auto *option : {&database, &as, &passphraseFile, &today, &language}) {
        if (!*option) return refuse(*option);
    }
    globals.database = database->value_or(QString());
    globals.as = as->value_or(QString());
    globals.passphraseFile = passphraseFile->value_or(QString());
    globals.language = language->value_or(u"zh"_s);
    if (*today) {
        const auto clock = app::Clock::set(**today, QTime(0, 0));
        if (!clock) return refuse(clock);
        globals.clock = *clock;
    }
    return globals;
}

Result<std::optional<QString>> takeOption(QStringList &words, const QString &name)
{
    const auto at = words.indexOf(name);
    if (at < 0) return std::optional<QString>();
    if (at + 1 >= words.size()) return usage(Text::tr("%1 needs a value.").arg(name));
    const auto value = words.takeAt(at + 1);
    words.removeAt(at);
    if (words.contains(name)) return usage(Text::tr("%1 stands twice.").arg(name));
    return std::optional(value);
}

Result<QStringList> takeAll(QStringList &words, const QString &name)
{
    QStringList values;
    for (auto at = words.indexOf(name); at >= 0; at = words.indexOf(name)) {
        if (at + 1 >= words.size()) return usage(Text::tr("%1 needs a value.").arg(name));
        values << words.takeAt(at + 1);
        words.removeAt(at);
    }
    return values;
}

Result<std::optional<qint64>> takeNumber(QStringList &words, const QString &name)
{
    const auto word = takeOption(words, name);
    if (!word) return refuse(word);
    if (!*word) return std::optional<qint64>();
    bool isNumber = false;
    const auto number = (*word)->toLongLong(&isNumber);
    if (!isNumber || number < 0) return usage(Text::tr("%1 takes a whole number.").arg(name));
    return std::optional(number);
}

Result<QString> takeNeeded(QStringList &words, const QString &name)
{
    const auto value = takeOption(words, name);
    if (!value) return refuse(value);
    if (!*value) return usage(Text::tr("%1 is missing.").arg(name));
    return **value;
}

Result<QString> takeFolder(QStringList &words, const QString &name)
{
    const auto folder = takeNeeded(words, name);
    if (folder) QDir().mkdir(*folder);
    return folder;
}

Result<QDate> takeDate(QStringList &words, const QString &name)
{
    const auto text = takeNeeded(words, name);
    if (!text) return refuse(text);
    return parseIsoDate(*text);
}

bool takeFlag(QStringList &words, const QString &name)
{
    return words.removeAll(name) > 0;
}

Result<QStringList> takeWords(QStringList words, qsizetype count, const QString &form)
{
    if (words.size() != count || std::any_of(words.cbegin(), words.cend(),
                                             [](const QString &word) { return word.startsWith(u"--"_s); }))
        return usage(Text::tr("Usage: %1").arg(form));
    return words;
}

} // namespace tiaocai::cli
