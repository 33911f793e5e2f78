// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "paths.h"
#include "test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLockFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Who gets in, what is kept of what was done, and what survives, from the command line.
class TestTrust : public QObject {
    Q_OBJECT

private slots:
    void theAuditSaysWhatWasDone();
    void whatReadersAddWaitsForTheWriter();
    void aPrintedReportIsKept();
    void backupsAreListedAsTheyAre();
    void anImportIsBackedUpFirst();
    void aRestoreKeepsWhatStoodThere();
    void aBackupThatIsNoneIsNotRestored();
    void anOlderCopyIsNoticed();
    void anOlderCopyCanBeMeant();
    void accountsAskWhoWorks();
    void wrongPasswordsWait();
    void aForgottenPasswordIsReplaced();
    void aHeadAloneComesInByTheSheet();
    void anOfficeIsFoundedWithAccounts();
    void noNumberOfTheDemonstrationIsLeft();
    void aBackupIsRestoredOnANewComputer();
    void theSheetAloneRestores();
    void aBackupSaysWhetherItIsSealed();
    void whoHasProvedNothingIsToldOfNobody();
    void aChainThatWasReckonedAnewIsNoOlderCopy();
};

namespace {

QJsonArray auditOf(const Cli &cli, const QStringList &more = {})
{
    return cli.run(QStringList{u"audit"_s} + more).json[u"lines"_s].toArray();
}

QStringList kindsIn(const QJsonArray &lines)
{
    QStringList kinds;
    for (const auto &line : lines)
        kinds << line[u"what"_s].toString();
    return kinds;
}

QString fileWith(const Cli &cli, const QString &name, const QByteArray &bytes)
{
    QFile file(cli.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
    return file.fileName();
}

void putOver(const QString &from, const QString &to)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of its people, as who may see them sees them.
QSet<QString> numbersIn(const Cli &cli, const QString &office)
{
    QSet<QString> numbers;
    for (const auto &one : cli.runOn(office, {u"cases"_s}).json[u"cases"_s].toArray()) {
        const auto view = cli.runOn(office, {u"case"_s, one[u"number"_s].toString(), u"--reveal"_s}).json;
        for (const auto *people : {"parties", "representatives"}) {
            for (const auto &person : view[QLatin1StringView(people)].toArray())
                numbers << person[u"idNumber"_s].toString() << person[u"phone"_s].toString();
        }
    }
    numbers.remove(QString());
    return numbers;
}

/// How many of them stand in a file of the folder, as UTF-8 or UTF-16.
int countIn(const QString &folder, const QSet<QString> &numbers)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += content(files.next());
    return int(std::ranges::count_if(numbers, [&](const QString &number) {
        const QByteArray wide(reinterpret_cast<const char *>(number.utf16()), number.size() * 2);
        return bytes.contains(number.toUtf8()) || bytes.contains(wide);
    }));
}

void changeByte(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(at) && file.putChar(char(byte ^ 0x55)));
}

qsizetype caseCount(const Cli::Output &cases)
{
    return cases.json[u"cases"_s].toArray().size();
}

/// An office whose head has a password, and a clerk who has none yet.
class Guarded {
public:
    Guarded()
        : m_head(fileWith(m_cli, u"head"_s, "一把 老旧的 铜钥匙\nsecond line"))
    {
        m_cli.run({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"clerk"_s});
        const auto set = m_cli.run(
            {u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, m_head, u"--recovery-sheet"_s, sheet()});
        if (set.exit != 0) qFatal("set-up failed: %s", qPrintable(set.errors));
    }
    Cli &cli() { return m_cli; }
    QString sheet() const { return m_cli.path(u"sheet.pdf"_s); }
    QString secret(const QString &name, const QByteArray &words) const
    {
        return fileWith(m_cli, name, words);
    }
    Cli::Output as(const QString &name, const QString &passphraseFile, const QStringList &words) const
    {
        return m_cli.run(QStringList{u"--as"_s, name, u"--passphrase-file"_s, passphraseFile} + words);
    }
    Cli::Output asHead(const QStringList &words) const { return as(u"周建华"_s, m_head, words); }

private:
    Cli m_cli;
    QString m_head;
};

QString stateOf(const Cli::Output &list, const QString &name)
{
    for (const auto &account : list.json[u"accounts"_s].toArray()) {
        if (account[u"name"_s].toString() == name) return account[u"state"_s].toString();
    }
    return {};
}

} // namespace

void TestTrust::theAuditSaysWhatWasDone()
{
    Cli cli;
    QCOMPARE(cli.run({u"add-person"_s, u"王管"_s, u"--roles"_s, u"administrator"_s}).exit, 0);
    cli.setToday(u"2026-03-02T10:00"_s);
    cli.registered(u"mediation.json"_s);
    const auto before = auditOf(cli);
    QCOMPARE(kindsIn(before), (QStringList{u"office-act"_s, u"office-act"_s, u"office-act"_s, u"act"_s}));
    QCOMPARE(cli.run({u"cases"_s}).exit, 0);
    QCOMPARE(auditOf(cli), before);
    QCOMPARE(codeOf(cli.run({u"set"_s, u"silentDays"_s, u"0"_s})), u"bad-setting"_s);
    QCOMPARE(codeOf(cli.run({u"--as"_s, u"王管"_s, u"cases"_s})), u"not-permitted"_s);
    const auto after = cli.run({u"audit"_s});
    const auto lines = after.json[u"lines"_s].toArray();
    const auto last = lines.last();
    QCOMPARE(kindsIn(lines).mid(4), (QStringList{u"refusal"_s, u"refusal"_s}));
    QCOMPARE(last[u"what"_s].toString(), u"refusal"_s);
    QCOMPARE(last[u"who"_s].toString(), u"王管"_s);
    QVERIFY(last[u"subject"_s].toString().endsWith(u"not-permitted"_s));
    QCOMPARE(last[u"chain"_s], after.json[u"head"_s]);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i][u"seq"_s].toInteger(), i + 1);
    QCOMPARE(auditOf(cli, {u"--person"_s, u"王管"_s}).size(), 1);
    QCOMPARE(auditOf(cli, {u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-02-01"_s}).size(), 3);
    QCOMPARE(auditOf(cli, {u"--from"_s, u"2026-03-03"_s}).size(), 0);
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
}

void TestTrust::whatReadersAddWaitsForTheWriter()
{
    Cli cli;
    QCOMPARE(cli.run({u"add-person"_s, u"王管"_s, u"--roles"_s, u"administrator"_s}).exit, 0);
    const auto pending = cli.database() + u".pending"_s;
    QLockFile lock(cli.database() + u".lock"_s);
    QVERIFY(lock.tryLock());
    QCOMPARE(codeOf(cli.run({u"--as"_s, u"王管"_s, u"cases"_s})), u"not-permitted"_s);
    QVERIFY(QFile::exists(pending));
    QVERIFY(!kindsIn(auditOf(cli)).contains(u"refusal"_s));
    lock.unlock();
    QFile forged(pending);
    QVERIFY(forged.open(QIODevice::Append));
    forged.write("\n{\"at\":\"2026-01-05T08:30:00.000\",\"what\":\"act\",\"subject\":\"x\",\"who\":\"\"}\n{"
                 "\"at\":\"20");
    forged.close();
    QCOMPARE(cli.run({u"set"_s, u"silentDays"_s, u"9"_s}).exit, 0);
    QVERIFY(!QFile::exists(pending));
    QCOMPARE(kindsIn(auditOf(cli)).mid(3), (QStringList{u"refusal"_s, u"office-act"_s}));
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
}

void TestTrust::aPrintedReportIsKept()
{
    Cli cli;
    cli.setToday(u"2026-03-02T10:00"_s);
    cli.registered(u"mediation.json"_s);
    const auto out = cli.path(u"monthly.csv"_s);
    QCOMPARE(cli.run({u"report"_s, u"monthly"_s, u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s,
                      u"--out"_s, out})
                 .exit,
             0);
    QVERIFY(QFile::exists(out));
    QCOMPARE(kindsIn(auditOf(cli)).mid(3), (QStringList{u"print"_s, u"office-act"_s}));
}

void TestTrust::backupsAreListedAsTheyAre()
{
    Cli cli;
    cli.setToday(u"2026-03-02T10:00"_s);
    cli.registered(u"mediation.json"_s);
    const auto file = cli.path(u"b.tiaocai"_s);
    const auto made = cli.run({u"backup"_s, file});
    QCOMPARE(made.exit, 0);
    const auto head = cli.run({u"audit"_s}).json[u"head"_s].toString();
    QCOMPARE(made.json[u"head"_s].toString(), head);
    QCOMPARE(made.json[u"verified"_s], true);
    QCOMPARE(auditOf(cli).last()[u"what"_s].toString(), u"backup"_s);
    auto listed = cli.run({u"backups"_s}).json[u"backups"_s].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"file"_s].toString(), file);
    QCOMPARE(listed[0][u"at"_s].toString(), u"2026-03-02T10:00:00"_s);
    QCOMPARE(listed[0][u"head"_s].toString(), head);
    QCOMPARE(listed[0][u"verified"_s], true);
    QCOMPARE(listed[0][u"encrypted"_s], false);
    changeByte(file, 6000);
    listed = cli.run({u"backups"_s}).json[u"backups"_s].toArray();
    QCOMPARE(listed[0][u"verified"_s], false);
    QVERIFY(QFile::remove(file));
    QVERIFY(cli.run({u"backups"_s}).json[u"backups"_s].toArray().isEmpty());
}

void TestTrust::anImportIsBackedUpFirst()
{
    Cli cli;
    cli.setToday(u"2026-06-01T10:00"_s);
    const auto ledger = tiaocai::test::dataPath(QStringLiteral("/desk/ledger.csv"));
    cli.registered(u"mediation.json"_s);
    QCOMPARE(cli.run({u"import-ledger"_s, ledger, u"--dry-run"_s}).exit, 0);
    QVERIFY(cli.run({u"backups"_s}).json[u"backups"_s].toArray().isEmpty());
    QCOMPARE(cli.run({u"import-ledger"_s, ledger}).exit, 0);
    const auto listed = cli.run({u"backups"_s}).json[u"backups"_s].toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"verified"_s], true);
    QCOMPARE(listed[0][u"automatic"_s], true);
    QCOMPARE(caseCount(cli.runOn(listed[0][u"file"_s].toString(), {u"cases"_s})), 1);
    QVERIFY(caseCount(cli.run({u"cases"_s})) > 1);
}

void TestTrust::aRestoreKeepsWhatStoodThere()
{
    Cli cli;
    cli.setToday(u"2026-06-02T10:00"_s);
    cli.registered(u"mediation.json"_s);
    const auto backup = cli.path(u"b.tiaocai"_s);
    QCOMPARE(cli.run({u"backup"_s, backup}).exit, 0);
    cli.registered(u"arbitration.json"_s);
    cli.setToday(u"2026-06-03T10:00"_s);
    const auto before = content(backup);
    const auto restored = cli.run({u"restore"_s, backup});
    QVERIFY2(restored.exit == 0, qPrintable(restored.errors));
    QCOMPARE(restored.json[u"ok"_s], true);
    QCOMPARE(restored.json[u"cases"_s].toInt(), 1);
    QCOMPARE(restored.json[u"epoch"_s].toInt(), 2);
    QCOMPARE(restored.json[u"head"_s], cli.run({u"audit"_s}).json[u"head"_s]);
    QCOMPARE(content(backup), before);
    QCOMPARE(caseCount(cli.run({u"cases"_s})), 1);
    QCOMPARE(caseCount(cli.runOn(restored.json[u"aside"_s].toString(), {u"cases"_s})), 2);
    const auto verified = cli.run({u"verify"_s});
    QVERIFY2(verified.exit == 0, qPrintable(verified.errors));
    // The file as it was before that, put back, and restored once more.
    putOver(restored.json[u"aside"_s].toString(), cli.database());
    QCOMPARE(cli.run({u"verify"_s}).exit, 1);
    QCOMPARE(cli.run({u"restore"_s, backup}).json[u"epoch"_s].toInt(), 3);
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
    const auto elsewhere = cli.path(u"new.tiaocai"_s);
    const auto fresh = cli.runOn(elsewhere, {u"restore"_s, backup});
    QVERIFY2(fresh.exit == 0, qPrintable(fresh.errors));
    QCOMPARE(fresh.json[u"aside"_s].toString(), QString());
    QCOMPARE(cli.runOn(elsewhere, {u"verify"_s}).exit, 0);
}

void TestTrust::aBackupThatIsNoneIsNotRestored()
{
    Cli cli, other;
    QCOMPARE(cli.run({u"add-person"_s, u"李敏"_s, u"--roles"_s, u"clerk"_s}).exit, 0);
    const auto backup = cli.path(u"b.tiaocai"_s), foreign = cli.path(u"f.tiaocai"_s);
    QCOMPARE(cli.run({u"backup"_s, backup}).exit, 0);
    QCOMPARE(other.run({u"backup"_s, foreign}).exit, 0);
    const auto kept = content(cli.database());
    QCOMPARE(codeOf(cli.run({u"restore"_s, foreign})), u"another-office"_s);
    QCOMPARE(codeOf(cli.run({u"restore"_s, cli.path(u"none"_s)})), u"not-found"_s);
    QCOMPARE(codeOf(cli.run({u"--as"_s, u"李敏"_s, u"restore"_s, backup})), u"not-permitted"_s);
    QFile cut(backup);
    QVERIFY(cut.resize(cut.size() / 2));
    QCOMPARE(codeOf(cli.run({u"restore"_s, backup})), u"damaged"_s);
    QCOMPARE(content(cli.database()), kept);
}

void TestTrust::anOlderCopyIsNoticed()
{
    Cli cli;
    cli.setToday(u"2026-06-02T10:00"_s);
    cli.registered(u"mediation.json"_s);
    const auto aside = cli.path(u"aside"_s), newest = cli.path(u"newest"_s);
    putOver(cli.database(), aside);
    cli.setToday(u"2026-06-04T10:00"_s);
    cli.registered(u"arbitration.json"_s);
    putOver(cli.database(), newest);
    putOver(aside, cli.database());
    for (int again = 0; again < 2; ++again) {
        const auto verified = cli.run({u"verify"_s});
        QCOMPARE(verified.exit, 1);
        QCOMPARE(verified.json[u"problems"_s][0][u"code"_s].toString(), u"older-copy"_s);
        const auto read = cli.run({u"cases"_s});
        QCOMPARE(read.exit, 0);
        QVERIFY(read.errors.startsWith(u"older-copy: "_s));
        QVERIFY(read.errors.contains(u"2026-06-02"_s) && read.errors.contains(u"2026-06-04"_s));
        QCOMPARE(codeOf(cli.run({u"set"_s, u"silentDays"_s, u"9"_s})), u"older-copy"_s);
    }
    putOver(newest, cli.database());
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
    QVERIFY(cli.run({u"cases"_s}).errors.isEmpty());
}

void TestTrust::anOlderCopyCanBeMeant()
{
    Cli cli;
    cli.setToday(u"2026-03-02T10:00"_s);
    QCOMPARE(codeOf(cli.run({u"accept-copy"_s, u"--reason"_s, u"只有这一份"_s})), u"not-older"_s);
    const auto aside = cli.path(u"aside"_s);
    putOver(cli.database(), aside);
    cli.registered(u"mediation.json"_s);
    putOver(aside, cli.database());
    QCOMPARE(cli.run({u"accept-copy"_s, u"--reason"_s, u"只有这一份"_s}).exit, 0);
    QCOMPARE(cli.run({u"verify"_s}).exit, 0);
    QVERIFY(!cli.registered(u"mediation.json"_s).isEmpty());
    putOver(aside, cli.database());
    QCOMPARE(cli.run({u"verify"_s}).exit, 1);
}

void TestTrust::accountsAskWhoWorks()
{
    {
        const Cli open;
        QCOMPARE(codeOf(open.run({u"accounts"_s, u"list"_s})), u"no-accounts"_s);
    }
    Guarded office;
    auto &cli = office.cli();
    QVERIFY(content(office.sheet()).startsWith("%PDF"));
    QCOMPARE(codeOf(cli.run({u"cases"_s})), u"login-needed"_s);
    QCOMPARE(codeOf(cli.run({u"--as"_s, u"周建华"_s, u"cases"_s})), u"login-needed"_s);
    QCOMPARE(office.asHead({u"cases"_s}).exit, 0);
    QCOMPARE(codeOf(office.asHead({u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, office.sheet(),
                                   u"--recovery-sheet"_s, cli.path(u"second.pdf"_s)})),
             u"accounts-there"_s);
    const auto li = office.secret(u"li"_s, "清晨 的 石桥\r\n");
    QCOMPARE(codeOf(office.as(u"李敏"_s, li, {u"cases"_s})), u"login-needed"_s);
    const auto given = office.asHead({u"accounts"_s, u"add"_s, u"李敏"_s, u"--new-passphrase-file"_s, li});
    QVERIFY2(given.exit == 0, qPrintable(given.errors));
    QCOMPARE(stateOf(given, u"李敏"_s), u"active"_s);
    QCOMPARE(office.as(u"李敏"_s, li, {u"cases"_s}).exit, 0);
    QCOMPARE(codeOf(office.asHead({u"accounts"_s, u"add"_s, u"李敏"_s, u"--new-passphrase-file"_s, li})),
             u"has-account"_s);
    QCOMPARE(codeOf(office.as(u"李敏"_s, li, {u"accounts"_s, u"list"_s})), u"not-permitted"_s);
    const auto another = office.secret(u"another"_s, "傍晚 的 石桥");
    QCOMPARE(
        office.as(u"李敏"_s, li, {u"accounts"_s, u"password"_s, u"--new-passphrase-file"_s, another}).exit,
        0);
    QCOMPARE(codeOf(office.as(u"李敏"_s, li, {u"cases"_s})), u"wrong-password"_s);
    QCOMPARE(office.as(u"李敏"_s, another, {u"cases"_s}).exit, 0);
    const auto kinds = kindsIn(office.asHead({u"audit"_s}).json[u"lines"_s].toArray());
    QVERIFY(kinds.contains(u"login"_s) && kinds.contains(u"login-failed"_s));
    QCOMPARE(office.asHead({u"verify"_s}).exit, 0);
    for (const auto &secret : {QByteArray("铜钥匙"), QByteArray("石桥\r"), QByteArray("傍晚")})
        QVERIFY(!content(cli.database()).contains(secret));
}

void TestTrust::wrongPasswordsWait()
{
    Guarded office;
    auto &cli = office.cli();
    const auto wrong = office.secret(u"wrong"_s, "别的");
    cli.setToday(u"2026-03-02T10:00"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(office.as(u"周建华"_s, wrong, {u"cases"_s})), u"wrong-password"_s);
    QCOMPARE(codeOf(office.as(u"周建华"_s, wrong, {u"cases"_s})), u"locked-out"_s);
    const auto locked = office.asHead({u"cases"_s});
    QCOMPARE(codeOf(locked), u"locked-out"_s);
    QVERIFY(locked.errors.contains(u"10:01"_s));
    cli.setToday(u"2026-03-02T10:01"_s);
    QCOMPARE(codeOf(office.as(u"周建华"_s, wrong, {u"cases"_s})), u"wrong-password"_s);
    cli.setToday(u"2026-03-02T10:02"_s);
    QCOMPARE(codeOf(office.asHead({u"cases"_s})), u"locked-out"_s);
    cli.setToday(u"2026-03-02T10:03"_s);
    QCOMPARE(office.asHead({u"cases"_s}).exit, 0);
    QCOMPARE(codeOf(office.as(u"周建华"_s, wrong, {u"cases"_s})), u"wrong-password"_s);
    QCOMPARE(office.asHead({u"cases"_s}).exit, 0);
    // Beside a writer they count too.
    const auto li = office.secret(u"li"_s, "清晨 的 石桥");
    QCOMPARE(office.asHead({u"accounts"_s, u"add"_s, u"李敏"_s, u"--new-passphrase-file"_s, li}).exit, 0);
    QLockFile lock(cli.database() + u".lock"_s);
    QVERIFY(lock.tryLock());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(office.as(u"李敏"_s, wrong, {u"cases"_s})), u"wrong-password"_s);
    QCOMPARE(codeOf(office.as(u"李敏"_s, li, {u"cases"_s})), u"locked-out"_s);
    lock.unlock();
    QCOMPARE(stateOf(office.asHead({u"accounts"_s, u"list"_s}), u"李敏"_s), u"locked"_s);
    const auto unlocked = office.asHead({u"accounts"_s, u"unlock"_s, u"李敏"_s});
    QCOMPARE(stateOf(unlocked, u"李敏"_s), u"active"_s);
    QCOMPARE(office.as(u"李敏"_s, li, {u"cases"_s}).exit, 0);
}

void TestTrust::aForgottenPasswordIsReplaced()
{
    Guarded office;
    const auto li = office.secret(u"li"_s, "清晨 的 石桥"), fresh = office.secret(u"fresh"_s, "新的 一天");
    QCOMPARE(office.asHead({u"accounts"_s, u"add"_s, u"李敏"_s, u"--new-passphrase-file"_s, li}).exit, 0);
    const auto recover = [&](const QString &sheet) {
        return office.asHead({u"accounts"_s, u"recover"_s, u"李敏"_s, u"--recovery-sheet"_s, sheet,
                              u"--new-passphrase-file"_s, fresh});
    };
    QCOMPARE(codeOf(recover(office.secret(u"guess"_s, "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"))),
             u"wrong-recovery-code"_s);
    QCOMPARE(codeOf(recover(office.secret(u"none"_s, "\n"))), u"no-recovery-code"_s);
    const auto recovered = recover(office.sheet());
    QVERIFY2(recovered.exit == 0, qPrintable(recovered.errors));
    QCOMPARE(codeOf(office.as(u"李敏"_s, li, {u"cases"_s})), u"wrong-password"_s);
    QCOMPARE(office.as(u"李敏"_s, fresh, {u"cases"_s}).exit, 0);
    // Nobody replaces his own by the sheet where a second person is there.
    QCOMPARE(office.asHead({u"add-person"_s, u"赵副"_s, u"--roles"_s, u"head"_s}).exit, 0);
    QCOMPARE(office.asHead({u"accounts"_s, u"add"_s, u"赵副"_s, u"--new-passphrase-file"_s, li}).exit, 0);
    QCOMPARE(codeOf(office.asHead({u"accounts"_s, u"recover"_s, u"周建华"_s, u"--recovery-sheet"_s,
                                   office.sheet(), u"--new-passphrase-file"_s, fresh})),
             u"second-person-needed"_s);
}

void TestTrust::aHeadAloneComesInByTheSheet()
{
    Guarded office;
    auto &cli = office.cli();
    const auto fresh = office.secret(u"fresh"_s, "新的 一天");
    const auto recovered =
        cli.run({u"--as"_s, u"周建华"_s, u"accounts"_s, u"recover"_s, u"周建华"_s, u"--recovery-sheet"_s,
                 office.sheet(), u"--new-passphrase-file"_s, fresh});
    QVERIFY2(recovered.exit == 0, qPrintable(recovered.errors));
    QCOMPARE(office.as(u"周建华"_s, fresh, {u"cases"_s}).exit, 0);
    QCOMPARE(codeOf(office.asHead({u"cases"_s})), u"wrong-password"_s);
    const auto backup = cli.path(u"b.tiaocai"_s), elsewhere = cli.path(u"new.tiaocai"_s);
    QCOMPARE(office.as(u"周建华"_s, fresh, {u"backup"_s, backup}).exit, 0);
    QCOMPARE(codeOf(cli.runOn(elsewhere, {u"restore"_s, backup})), u"login-needed"_s);
    const auto restored = cli.runOn(
        elsewhere, {u"--as"_s, u"周建华"_s, u"restore"_s, backup, u"--recovery-sheet"_s, office.sheet()});
    QVERIFY2(restored.exit == 0, qPrintable(restored.errors));
    QCOMPARE(codeOf(cli.runOn(elsewhere, {u"cases"_s})), u"login-needed"_s);
}

void TestTrust::anOfficeIsFoundedWithAccounts()
{
    const Cli cli;
    const auto file = cli.path(u"second.tiaocai"_s);
    const auto secret = fileWith(cli, u"secret"_s, "一把 钥匙");
    const QStringList founding{u"init"_s,   u"--kind"_s, u"centre"_s, u"--name"_s, u"柳镇调解中心"_s,
                               u"--code"_s, u"411302"_s, u"--head"_s, u"王主任"_s};
    QCOMPARE(cli.runOn(file, founding + QStringList{u"--passphrase-file"_s, secret}).exit, 2);
    const auto lost =
        cli.runOn(file, founding + QStringList{u"--passphrase-file"_s, secret, u"--recovery-sheet"_s,
                                               cli.path(u"no folder/sheet.pdf"_s)});
    QCOMPARE(codeOf(lost), u"not-found"_s);
    QVERIFY(!QFile::exists(file));
    const auto founded = cli.runOn(file, founding + QStringList{u"--passphrase-file"_s, secret,
                                                                u"--recovery-sheet"_s, cli.path(u"s.pdf"_s)});
    QVERIFY2(founded.exit == 0, qPrintable(founded.errors));
    QCOMPARE(codeOf(cli.runOn(file, {u"cases"_s})), u"login-needed"_s);
    QCOMPARE(cli.runOn(file, {u"--as"_s, u"王主任"_s, u"--passphrase-file"_s, secret, u"cases"_s}).exit, 0);
}

void TestTrust::noNumberOfTheDemonstrationIsLeft()
{
    Cli cli;
    cli.setToday(u"2026-11-22T10:00"_s);
    const auto folder = cli.path(u"made up"_s), office = folder + u"/office.tiaocai"_s;
    QVERIFY(QDir().mkpath(folder));
    constexpr int cases = 40;
    QCOMPARE(cli.runOn(office, {u"demo"_s, u"--cases"_s, QString::number(cases), u"--seed"_s, u"3"_s}).exit,
             0);
    const auto numbers = numbersIn(cli, office);
    QVERIFY(numbers.size() > cases / 2); // an ID number or a telephone in most of them
    QCOMPARE(countIn(folder, numbers), int(numbers.size()));
    const auto password = fileWith(cli, u"head"_s, "一把 老旧的 铜钥匙");
    const auto set = cli.runOn(office, {u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, password,
                                        u"--recovery-sheet"_s, cli.path(u"sheet.pdf"_s)});
    QVERIFY2(set.exit == 0, qPrintable(set.errors));
    QCOMPARE(set.json[u"readableBackups"_s].toArray().size(), 0);
    const auto head = set.json[u"accounts"_s][0][u"name"_s].toString();
    const QStringList as{u"--as"_s, head, u"--passphrase-file"_s, password};
    const auto made = cli.runOn(office, as + QStringList{u"backup"_s, folder + u"/copy.tiaocai"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.errors));
    QCOMPARE(countIn(folder, numbers), 0);
    const auto verified = cli.runOn(office, as + QStringList{u"verify"_s});
    QVERIFY2(verified.exit == 0, verified.bytes.constData());
    const auto looked = cli.runOn(folder + u"/copy.tiaocai"_s, as + QStringList{u"cases"_s});
    QCOMPARE(caseCount(looked), cases);
    QCOMPARE(codeOf(cli.runOn(folder + u"/copy.tiaocai"_s, {u"cases"_s})), u"login-needed"_s);
}

void TestTrust::aBackupIsRestoredOnANewComputer()
{
    Guarded office;
    auto &cli = office.cli();
    QCOMPARE(office.asHead({u"backup"_s, cli.path(u"stick.tiaocai"_s)}).exit, 0);
    const auto fresh = cli.path(u"new.tiaocai"_s);
    const auto wrong = office.secret(u"wrong"_s, "别的");
    const auto restore = [&](const QStringList &who, const QStringList &more = {}) {
        return cli.runOn(fresh, who + QStringList{u"restore"_s, cli.path(u"stick.tiaocai"_s)} + more);
    };
    QCOMPARE(codeOf(restore({u"--as"_s, u"周建华"_s, u"--passphrase-file"_s, wrong})), u"wrong-password"_s);
    QCOMPARE(codeOf(restore({})), u"login-needed"_s);
    QVERIFY(!QFile::exists(fresh));
    const auto done = restore({u"--as"_s, u"周建华"_s}, {u"--recovery-sheet"_s, office.sheet()});
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    QVERIFY(done.json[u"ok"_s].toBool());
    const auto staff = cli.runOn(fresh, {u"--as"_s, u"周建华"_s, u"--passphrase-file"_s, cli.path(u"head"_s),
                                         u"accounts"_s, u"list"_s});
    QCOMPARE(stateOf(staff, u"周建华"_s), u"active"_s);
}

void TestTrust::theSheetAloneRestores()
{
    Guarded office;
    auto &cli = office.cli();
    const auto stick = cli.path(u"stick.tiaocai"_s), fresh = cli.path(u"new.tiaocai"_s);
    QCOMPARE(office.asHead({u"backup"_s, stick}).exit, 0);
    const QStringList words{u"restore"_s, stick, u"--recovery-sheet"_s, office.sheet()};
    const auto done = cli.runOn(fresh, words);
    QVERIFY2(done.exit == 0, qPrintable(done.errors));
    QVERIFY(QFile::exists(fresh));
    // Where two could have meant it, it is said who does.
    QCOMPARE(office.asHead({u"add-person"_s, u"赵副"_s, u"--roles"_s, u"head"_s}).exit, 0);
    QCOMPARE(codeOf(cli.run(words)), u"login-needed"_s);
}

void TestTrust::aBackupSaysWhetherItIsSealed()
{
    Guarded office;
    const auto sealed = office.asHead({u"backup"_s, office.cli().path(u"sealed.tiaocai"_s)});
    QCOMPARE(sealed.json[u"sealed"_s], QJsonValue(true));
    Cli open;
    QCOMPARE(open.run({u"backup"_s, open.path(u"open.tiaocai"_s)}).json[u"sealed"_s], QJsonValue(false));
}

void TestTrust::whoHasProvedNothingIsToldOfNobody()
{
    Guarded office;
    const auto guess = office.secret(u"guess"_s, "随便 猜 一个");
    for (const auto &words : {QStringList{u"cases"_s}, QStringList{u"set"_s, u"silentDays"_s, u"9"_s}}) {
        const auto asked = office.as(u"某某"_s, guess, words);
        QCOMPARE(codeOf(asked), u"unknown-person"_s);
        QVERIFY2(!asked.errors.contains(u"周建华"_s) && !asked.errors.contains(u"李敏"_s),
                 qPrintable(asked.errors));
    }
}

void TestTrust::aChainThatWasReckonedAnewIsNoOlderCopy()
{
    Cli cli;
    cli.setToday(u"2026-03-02T10:00"_s);
    const auto aside = cli.path(u"aside"_s), memory = cli.path(u"data"_s), kept = cli.path(u"kept"_s);
    putOver(cli.database(), aside);
    QCOMPARE(cli.run({u"set"_s, u"silentDays"_s, u"9"_s}).exit, 0);
    QVERIFY(QDir().rename(memory, kept));
    // The same file with another last line, and as long.
    putOver(aside, cli.database());
    QCOMPARE(cli.run({u"set"_s, u"silentDays"_s, u"8"_s}).exit, 0);
    QVERIFY(QDir(memory).removeRecursively() && QDir().rename(kept, memory));
    const auto verified = cli.run({u"verify"_s});
    QCOMPARE(verified.exit, 1);
    QCOMPARE(verified.json[u"problems"_s][0][u"code"_s].toString(), u"changed-chain"_s);
    QCOMPARE(codeOf(cli.run({u"set"_s, u"silentDays"_s, u"7"_s})), u"changed-chain"_s);
    // What is shorter is older.
    putOver(aside, cli.database());
    QCOMPARE(cli.run({u"verify"_s}).json[u"problems"_s][0][u"code"_s].toString(), u"older-copy"_s);
}

TIAOCAI_TEST(TestTrust)
#include "test_trust.moc"
