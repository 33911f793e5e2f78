// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "files/write_file.h"
#include "json.h"
#include "reports/recovery_sheet.h"
#include "verbs.h"
#include "words.h"

#include <QCoreApplication>

namespace tiaocai::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSheet = 8 * 1024 * 1024;

QString writtenAt(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
}

/// Invalid where it does not stand there.
Result<QDate> takeDay(QStringList &words, const QString &name)
{
    const auto word = takeOption(words, name);
    if (!word) return refuse(word);
    return *word ? parseIsoDate(**word) : Result<QDate>(QDate());
}

Result<desk::AuditQuery> takeQuery(QStringList &words)
{
    const auto from = takeDay(words, u"--from"_s), to = takeDay(words, u"--to"_s);
    if (!from || !to) return from ? refuse(to) : refuse(from);
    return desk::AuditQuery{.from = *from, .to = *to};
}

QJsonObject rowJson(const desk::AuditRow &row)
{
    QJsonObject json{{u"seq"_s, row.seq},   {u"at"_s, writtenAt(row.at)}, {u"who"_s, row.who},
                     {u"what"_s, row.what}, {u"subject"_s, row.subject},  {u"chain"_s, row.chain}};
    if (!row.insteadOf.isEmpty()) json[u"standsInFor"_s] = QJsonArray::fromStringList(row.insteadOf);
    return json;
}

Result<QString> codeOnSheet(const QString &file)
{
    return files::readFile(file, largestSheet).and_then(reports::recoveryCodeIn);
}

Answer listed(const QList<desk::Account> &accounts)
{
    QJsonArray json;
    QStringList lines;
    for (const auto &account : accounts) {
        QJsonObject one{{u"name"_s, account.person.name}, {u"state"_s, name(account.state)}};
        if (account.lockedUntil.isValid()) one[u"until"_s] = writtenAt(account.lockedUntil);
        json.append(one);
        lines << account.person.name + u"  "_s + label(account.state);
    }
    return {{{u"accounts"_s, json}}, lines.join(u'\n')};
}

/// The list as it is after what was done; who may change his own password need not see the others'.
Result<Answer> then(desk::Desk &desk, const Result<void> &done)
{
    if (!done) return refuse(done);
    const bool maySee = office::may(desk.actor(), office::Action::ChangeAccounts);
    return (maySee ? desk.accounts().list() : Result<QList<desk::Account>>()).map(listed);
}

/// `act(desk, password, rest)` with what the verb takes.
template <typename Act>
Result<Answer> withPassword(Session &session, QStringList words, qsizetype count, const QString &form,
                            Act act)
{
    const auto file = takeNeeded(words, u"--new-passphrase-file"_s);
    if (!file) return refuse(file);
    const auto rest = takeWords(words, count, form);
    if (!rest) return refuse(rest);
    const auto password = passphraseIn(*file);
    if (!password) return refuse(password);
    const auto desk = session.desk(desk::Access::Write);
    return desk ? then(**desk, act(**desk, *password, *rest)) : refuse(desk);
}

/// What was copied before stays as it was.
Answer withReadable(Answer answer, const QList<desk::Backup> &backups)
{
    QJsonArray files;
    QStringList lines{answer.text};
    for (const auto &backup : backups) {
        files.append(backup.file);
        lines << Text::tr("Still readable by whoever has it: %1").arg(backup.file);
    }
    answer.json[u"readableBackups"_s] = files;
    answer.text = lines.join(u'\n');
    return answer;
}

Result<Answer> setUp(Session &session, QStringList words)
{
    const auto sheet = takeNeeded(words, u"--recovery-sheet"_s);
    const auto file = takeNeeded(words, u"--new-passphrase-file"_s);
    if (!sheet || !file) return sheet ? refuse(file) : refuse(sheet);
    const auto rest =
        takeWords(words, 0, u"accounts set-up --new-passphrase-file F --recovery-sheet OUT.pdf"_s);
    if (!rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    const auto before = (*desk)->proof().backups();
    return then(**desk, setUpAccounts(session, **desk, *file, *sheet)).map([&](Answer answer) {
        return withReadable(std::move(answer), before.value_or(QList<desk::Backup>()));
    });
}

Result<Answer> add(Session &session, QStringList words)
{
    return withPassword(session, words, 1, u"accounts add NAME --new-passphrase-file F"_s,
                        [](desk::Desk &desk, const vault::Secret &password, const QStringList &rest) {
                            return desk.accounts().give(rest.first(), password);
                        });
}

Result<Answer> password(Session &session, QStringList words)
{
    return withPassword(session, words, 0, u"accounts password --new-passphrase-file F"_s,
                        [](desk::Desk &desk, const vault::Secret &password, const QStringList &) {
                            return desk.accounts().changePassword(password);
                        });
}

Result<Answer> recover(Session &session, QStringList words)
{
    const auto code = takeNeeded(words, u"--recovery-sheet"_s).and_then(codeOnSheet);
    if (!code) return refuse(code);
    // Where nobody else may give accounts, the sheet opens the office.
    if (const auto desk = session.desk(desk::Access::Write, *code); !desk) return refuse(desk);
    return withPassword(session, words, 1,
                        u"accounts recover NAME --recovery-sheet F --new-passphrase-file F"_s,
                        [&](desk::Desk &desk, const vault::Secret &password, const QStringList &rest) {
                            return desk.accounts().recover(rest.first(), password, *code);
                        });
}

Result<Answer> unlock(Session &session, QStringList words)
{
    const auto rest = takeWords(words, 1, u"accounts unlock NAME"_s);
    if (!rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    return desk ? then(**desk, (*desk)->accounts().unlock(rest->first())) : refuse(desk);
}

Result<Answer> list(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"accounts list"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    return desk ? (*desk)->accounts().list().map(listed) : refuse(desk);
}

} // namespace

namespace {

/// Hands the code on to a sheet that is put in its place only once all is done.
class SheetToCome {
public:
    SheetToCome(const Session &session, const desk::Desk &desk, const QString &file)
        : m_session(session)
        , m_desk(desk)
        , m_file(file)
    {
    }
    desk::Accounts::Deliver deliver()
    {
        return [this](const QString &code) {
            const auto &office = m_desk.office().identity();
            return reports::recoverySheet({office.name, code, m_desk.actor().name, m_session.now().moment})
                .and_then([&](const QByteArray &pdf) { return files::writeBeside(m_file, pdf); })
                .and_then([](files::Beside &&made) { return files::Replacement::of(std::move(made)); })
                .map([&](files::Replacement &&made) { m_placed.emplace(std::move(made)); });
        };
    }
    void keep() { m_placed->keep(); }

private:
    const Session &m_session;
    const desk::Desk &m_desk;
    QString m_file;
    std::optional<files::Replacement> m_placed;
};

/// Another key of the office; the others get their passwords anew.
Result<Answer> newKey(Session &session, QStringList words)
{
    const auto file = takeNeeded(words, u"--new-passphrase-file"_s);
    const auto sheet = takeNeeded(words, u"--recovery-sheet"_s);
    if (!file || !sheet) return file ? refuse(sheet) : refuse(file);
    const auto rest =
        takeWords(words, 0, u"accounts new-key --new-passphrase-file F --recovery-sheet OUT.pdf"_s);
    if (!rest) return refuse(rest);
    const auto password = passphraseIn(*file);
    if (!password) return refuse(password);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    SheetToCome made(session, **desk, *sheet);
    return (*desk)
        ->accounts()
        .changeKey(*password, made.deliver())
        .and_then([&](const std::optional<Refusal> &left) {
            made.keep();
            if (left) session.warn(*left);
            return (*desk)->accounts().list().map(listed);
        });
}

} // namespace

Result<void> setUpAccounts(Session &session, desk::Desk &desk, const QString &passphraseFile,
                           const QString &sheet)
{
    const auto password = passphraseIn(passphraseFile);
    if (!password) return refuse(password);
    SheetToCome made(session, desk, sheet);
    return desk.accounts().setUp(*password, made.deliver()).map([&](const std::optional<Refusal> &left) {
        made.keep();
        if (left) session.warn(*left);
    });
}

Result<Answer> accounts(Session &session, QStringList words)
{
    static const QHash<QString, Verb> verbs{
        {u"set-up"_s, setUp},      {u"add"_s, add},   {u"recover"_s, recover}, {u"unlock"_s, unlock},
        {u"password"_s, password}, {u"list"_s, list}, {u"new-key"_s, newKey}};
    const auto verb = verbs.value(words.isEmpty() ? QString() : words.takeFirst());
    if (verb) return verb(session, words);
    return usage(Text::tr("Usage: %1").arg(u"accounts set-up|add|recover|unlock|password|list|new-key"_s));
}

Result<Answer> audit(Session &session, QStringList words)
{
    auto query = takeQuery(words);
    const auto person = takeOption(words, u"--person"_s);
    if (!query) return refuse(query);
    if (!person) return refuse(person);
    const auto rest = takeWords(words, 0, u"audit [--from D --to D] [--person NAME]"_s);
    if (!rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    if (*person) {
        const auto who = (*desk)->office().personNamed(**person);
        if (!who) return refuse(who);
        query->who = who->id;
    }
    const auto audit = (*desk)->proof().audit(*query);
    if (!audit) return refuse(audit);
    QJsonArray json;
    QStringList lines;
    for (const auto &row : audit->lines) {
        json.append(rowJson(row));
        lines << QStringList{QString::number(row.seq), writtenAt(row.at), row.who, row.what, row.subject}
                     .join(u"  "_s);
    }
    lines << Text::tr("Head of the chain: line %1, %2").arg(audit->length).arg(audit->head);
    return Answer{{{u"lines"_s, json}, {u"length"_s, audit->length}, {u"head"_s, audit->head}},
                  lines.join(u'\n')};
}

Result<Answer> backups(Session &session, QStringList words)
{
    if (const auto rest = takeWords(words, 0, u"backups"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Read);
    if (!desk) return refuse(desk);
    const auto all = (*desk)->proof().backups();
    if (!all) return refuse(all);
    QJsonArray json;
    QStringList lines;
    for (const auto &one : *all) {
        json.append(QJsonObject{{u"file"_s, one.file},
                                {u"at"_s, writtenAt(one.at)},
                                {u"verified"_s, one.isWhole},
                                {u"head"_s, one.head},
                                {u"automatic"_s, one.isAutomatic},
                                {u"encrypted"_s, one.isSealed}});
        lines << u"%1  %2  %3  %4"_s.arg(writtenAt(one.at), one.file,
                                         one.isWhole ? Text::tr("verified") : Text::tr("not verified"),
                                         one.isSealed ? Text::tr("encrypted") : Text::tr("not encrypted"));
    }
    if (lines.isEmpty()) lines << Text::tr("There are no backups.");
    return Answer{{{u"backups"_s, json}}, lines.join(u'\n')};
}

Result<Answer> restore(Session &session, QStringList words)
{
    const auto sheet = takeOption(words, u"--recovery-sheet"_s);
    if (!sheet) return refuse(sheet);
    const auto file = takeWords(words, 1, u"restore FILE [--recovery-sheet F]"_s);
    if (!file) return refuse(file);
    const auto code = *sheet ? codeOnSheet(**sheet) : Result<QString>();
    const auto password = session.password();
    const auto path = session.databasePath();
    if (!code) return refuse(code);
    if (!password) return refuse(password);
    if (!path) return refuse(path);
    const desk::Credential who{session.globals().as, *password ? &**password : nullptr, *code};
    const auto restored = desk::Desk::restore(*path, file->first(), who, session.now(), memoryFolder());
    if (!restored) return refuse(restored);
    const auto &made = restored->backup;
    return Answer{{{u"ok"_s, true},
                   {u"file"_s, made.file},
                   {u"cases"_s, made.cases},
                   {u"acts"_s, made.acts},
                   {u"head"_s, made.head},
                   {u"epoch"_s, restored->epoch},
                   {u"aside"_s, restored->aside}},
                  restored->aside.isEmpty()
                      ? Text::tr("The backup stands in %1.").arg(made.file)
                      : Text::tr("The backup stands in %1. What stood there before is %2.")
                            .arg(made.file, restored->aside)};
}

Result<Answer> acceptCopy(Session &session, QStringList words)
{
    const auto reason = takeNeeded(words, u"--reason"_s);
    if (!reason) return refuse(reason);
    if (const auto rest = takeWords(words, 0, u"accept-copy --reason T"_s); !rest) return refuse(rest);
    const auto desk = session.desk(desk::Access::Write);
    if (!desk) return refuse(desk);
    if (auto done = (*desk)->proof().acceptCopy(*reason); !done) return refuse(done);
    return Answer{{{u"ok"_s, true}}, Text::tr("The office goes on from this copy.")};
}

} // namespace tiaocai::cli
