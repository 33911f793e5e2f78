// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/office_lock.h"
#include "paths.h"
#include "test_main.h"
#include "trial.h"

#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

/// Every call is tried where somebody has the time; a few where the tests run. FAULT_STEP=1 for all.
int step()
{
    const int asked = qEnvironmentVariableIntValue("FAULT_STEP");
    return asked > 0 ? asked : 9;
}

const QString killed = u"kill"_s;

QStringList person(const QString &name)
{
    return {u"add-person"_s, name, u"--roles"_s, u"clerk"_s};
}

unsigned permissionsOf(const QString &path)
{
    struct stat about {};
    return ::stat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 0777U : 0;
}

/// A file is there for good once the folder is synced after it got its name.
bool isThereForGood(const QStringList &calls, const QString &path, const QString &folder)
{
    const auto named = std::max(calls.lastIndexOf(u"link "_s + path), calls.lastIndexOf(u"rename "_s + path));
    return named >= 0 && calls.indexOf(u"sync "_s + folder, named) > named;
}

/// Where.
qint64 flipABit(const QString &path, QRandomGenerator &dice)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) return -1;
    const auto place = dice.bounded(file.size());
    file.seek(place);
    const char was = file.read(1).front();
    file.seek(place);
    file.putChar(char(was ^ (1 << dice.bounded(8))));
    return place;
}

} // namespace

/// Trials on the real program; each has a control that must fail.
class TestFaults : public QObject {
    Q_OBJECT

    /// An office that opens and says that it is whole, or none at all.
    bool isWholeOrAbsent(const Trial &trial) const
    {
        if (!QFile::exists(trial.office())) return trial.init().exit == 0;
        return trial.run({u"verify"_s}).exit == 0;
    }

private slots:
    void foundsWholeOrNotAtAll()
    {
        int kills = 0;
        for (int call = 1;; call += step()) {
            const Trial trial;
            const auto ended = trial.init({{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, killed}});
            QVERIFY2(isWholeOrAbsent(trial), qPrintable(u"killed at call %1"_s.arg(call)));
            QCOMPARE(trial.run(person(u"王芳"_s)).exit, 0);
            QCOMPARE(trial.files().filter(u".new"_s), QStringList());
            if (!ended.crashed) break;
            ++kills;
        }
        QVERIFY(kills > 3);
        // The control: half an office in its place is seen.
        const Trial half;
        QCOMPARE(half.init().exit, 0);
        QVERIFY(QFile::resize(half.office(), QFile(half.office()).size() / 2));
        QVERIFY(!isWholeOrAbsent(half));
    }

    /// An office of form 1, killed while it is brought to the form of today: the next start finishes it, or begins anew.
    void aMigrationThatIsKilledIsFinishedLater()
    {
        Trial trial;
        QVERIFY(QFile::copy(tiaocai::test::dataPath(u"/offices/form-1.tiaocai"_s), trial.office()));
        QVERIFY(QFile::setPermissions(trial.office(), QFile::ReadOwner | QFile::WriteOwner));
        const auto acts = u"SELECT count(*) FROM acts"_s, form = u"PRAGMA user_version"_s;
        const auto count = trial.value(acts), was = trial.value(form);
        trial.keep();
        const QStringList change{u"set"_s, u"silentDays"_s, u"9"_s};
        const auto calls = int(trial.callsOf(change).size());
        const auto is = trial.value(form);
        QVERIFY(was != is); // the control: there is something to migrate, in many calls
        QVERIFY(calls > 30);
        int kills = 0;
        for (int call = 1; call <= calls; call += step()) {
            trial.putBack();
            const auto ended =
                trial.run(change, {{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, killed}});
            kills += ended.crashed ? 1 : 0;
            const auto left = trial.run(change);
            QVERIFY2(left.exit == 0, qPrintable(u"killed at call %1: %2"_s.arg(call).arg(left.errors)));
            QCOMPARE(trial.value(form), is);
            QCOMPARE(trial.value(acts), count);
            const auto verified = trial.run({u"verify"_s});
            QVERIFY2(verified.exit == 0, qPrintable(verified.out));
        }
        QVERIFY(kills > 3);
    }

    /// F22: the clock goes back by five months, and no figure that was told changes afterwards.
    void aClockSetBackChangesNothingThatWasTold()
    {
        Trial trial;
        QCOMPARE(trial.init().exit, 0);
        QCOMPARE(trial.run({u"register"_s, tiaocai::test::dataPath(u"/cases/mediation.json"_s)}).exit, 0);
        const auto lines = [&] {
            return trial.value(u"SELECT count(*) FROM audit WHERE what IN ('act', 'office-act')"_s).toInt();
        };
        const auto before = lines();
        const QStringList stats{u"stats"_s,      u"--from"_s,  u"2026-01-01"_s, u"--to"_s,
                                u"2026-06-30"_s, u"--as-of"_s, u"2026-07-31"_s};
        const auto told = trial.run(stats).out;
        trial.setToday(u"2026-06-22T09:00"_s);
        const auto refused = trial.run(person(u"王芳"_s));
        QVERIFY(refused.errors.startsWith(u"clock-set-back"_s));
        QVERIFY(refused.errors.contains(u"2026-06-22 09:00"_s) &&
                refused.errors.contains(u"2026-11-22 09:00"_s));
        QVERIFY(trial.run(stats).errors.startsWith(u"clock-set-back"_s));
        QCOMPARE(lines(), before);
        trial.setToday(u"2026-11-22T09:00"_s);
        QCOMPARE(trial.run(stats).out, told);
        // The control: by a clock that stands right it is recorded.
        QCOMPARE(trial.run(person(u"王芳"_s)).exit, 0);
        QCOMPARE(lines(), before + 1);
    }

    void savesOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("an error of the disk") << u"5"_s;
        QTest::newRow("no room") << u"28"_s;
    }
    void savesOrSaysWhyNot()
    {
        QFETCH(QString, how);
        Trial trial;
        QCOMPARE(trial.init().exit, 0);
        trial.keep();
        const auto people = u"SELECT count(*) FROM office_acts"_s;
        const auto before = trial.value(people).toInt();
        const auto calls = int(trial.callsOf(person(u"王芳"_s)).size());
        QVERIFY(calls > 10);
        int refused = 0;
        for (int call = 1; call <= calls; call += (step() + 2) / 3) {
            trial.putBack();
            const auto ended =
                trial.run(person(u"王芳"_s), {{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, how}});
            QVERIFY(!ended.crashed);
            if (ended.exit != 0) ++refused;
            QVERIFY2((trial.value(people).toInt() > before) == (ended.exit == 0),
                     qPrintable(u"call %1 exit %2: %3"_s.arg(call).arg(ended.exit).arg(ended.errors)));
            QCOMPARE(trial.run({u"verify"_s}).exit, 0);
        }
        // The control: the faults were met.
        QVERIFY(refused > 0);
    }

    /// Killed while everything is sealed by another key: one key or the other opens all of it.
    void aChangeOfKeyIsWholeOrNotAtAll()
    {
        Trial trial;
        QCOMPARE(trial.init().exit, 0);
        QCOMPARE(trial.run({u"register"_s, tiaocai::test::dataPath(u"/cases/mediation.json"_s)}).exit, 0);
        const auto number = trial.value(u"SELECT number FROM case_index"_s);
        const auto secret = trial.at(u"secret"_s);
        QFile file(secret);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("一把 老旧的 铜钥匙") > 0);
        file.close();
        QCOMPARE(trial
                     .run({u"accounts"_s, u"set-up"_s, u"--new-passphrase-file"_s, secret,
                           u"--recovery-sheet"_s, trial.at(u"first.pdf"_s)})
                     .exit,
                 0);
        const QStringList who{u"--as"_s, u"周建华"_s, u"--passphrase-file"_s, secret};
        trial.keep();
        const QStringList change =
            who + QStringList{u"accounts"_s, u"new-key"_s,          u"--new-passphrase-file"_s,
                              secret,        u"--recovery-sheet"_s, trial.at(u"second.pdf"_s)};
        const auto calls = int(trial.callsOf(change).size());
        const auto changed = u"SELECT count(*) FROM office_acts WHERE kind = 'key-changed'"_s;
        int without = 0;
        for (int call = 1; call <= calls + 1; call += step()) {
            trial.putBack();
            trial.run(change, {{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, killed}});
            const auto verified = trial.run(who + QStringList{u"verify"_s});
            QVERIFY2(verified.exit == 0, qPrintable(u"killed at call %1: %2"_s.arg(call).arg(verified.out)));
            QCOMPARE(trial.run(who + QStringList{u"case"_s, number}).exit, 0);
            without += trial.value(changed) == u"0" ? 1 : 0;
        }
        trial.putBack();
        QCOMPARE(trial.run(change).exit, 0);
        QCOMPARE(trial.value(changed), u"1"_s); // the control: where nothing fails, it is another key
        QVERIFY(without > 0);
    }

    /// A killed program leaves a file whole with its act, or neither.
    void attachesWholeOrNotAtAll()
    {
        Trial trial;
        QCOMPARE(trial.init().exit, 0);
        QCOMPARE(trial.run(person(u"王芳"_s)).exit, 0);
        QCOMPARE(trial.run({u"register"_s, tiaocai::test::dataPath(u"/cases/mediation.json"_s)}).exit, 0);
        const auto number = trial.value(u"SELECT number FROM case_index"_s);
        const auto paper = trial.at(u"paper.txt"_s);
        QFile file(paper);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(600'000, 'x')) > 0);
        file.close();
        trial.keep();
        const QStringList attach{u"attach"_s, number, paper};
        const auto calls = int(trial.callsOf(attach).size());
        int without = 0, with = 0;
        for (int call = 1; call <= calls + 1; call += (step() + 2) / 3) {
            trial.putBack();
            trial.run(attach, {{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, killed}});
            const auto verified = trial.run({u"verify"_s});
            QVERIFY2(verified.exit == 0, qPrintable(u"killed at call %1: %2"_s.arg(call).arg(verified.out)));
            const auto acts = trial.value(u"SELECT count(*) FROM acts WHERE kind = 'file-attached'"_s);
            const auto size = trial.value(u"SELECT coalesce(sum(length(bytes)), 0) FROM attachment_parts"_s);
            QVERIFY2((acts == u"1" && size == u"600000") || (acts == u"0" && size == u"0"),
                     qPrintable(acts + u' ' + size));
            ++(acts == u"1" ? with : without);
        }
        QVERIFY(without > 0);
        // The control: half of it without its act is seen.
        trial.value(
            u"INSERT INTO attachment_parts (sha256, part, bytes) VALUES ('abc', 0, CAST('x' AS BLOB))"_s);
        QCOMPARE(trial.run({u"verify"_s}).exit, 1);
    }

    void aConfirmedBackupIsThereForGood()
    {
        const Trial trial;
        QCOMPARE(trial.init().exit, 0);
        const auto copy = trial.at(u"copy.tiaocai"_s);
        const auto calls = trial.callsOf({u"backup"_s, copy});
        QVERIFY(QFile::exists(copy));
        QVERIFY2(isThereForGood(calls, copy, trial.folder()), qPrintable(calls.join(u'\n')));
        // The control: a link without more is not.
        const auto link = trial.at(u"link"_s);
        QFile::remove(trial.log());
        QCOMPARE(trial.runProgram(u"ln"_s, {copy, link}, {{u"FAULT_LOG"_s, trial.log()}}).exit, 0);
        QFile log(trial.log());
        QVERIFY(log.open(QIODevice::ReadOnly));
        const auto naive = QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!naive.filter(link).isEmpty());
        QVERIFY(!isThereForGood(naive, link, trial.folder()));
    }
    void sweepsWhatAKilledBackupLeft()
    {
        const Trial trial;
        QCOMPARE(trial.init().exit, 0);
        const auto copy = trial.at(u"copy.tiaocai"_s);
        const auto calls = trial.callsOf({u"backup"_s, copy});
        QVERIFY(QFile::remove(copy));
        static const QRegularExpression ofTheCopy(u".*copy\\.tiaocai\\.\\d+\\.[0-9a-f]+\\.new.*"_s);
        const auto middle = QString::number(calls.indexOf(ofTheCopy) + 4);
        QVERIFY(trial.run({u"backup"_s, copy}, {{u"FAULT_AT"_s, middle}, {u"FAULT_HOW"_s, killed}}).crashed);
        // The control: something was left.
        QCOMPARE(trial.files().filter(QRegularExpression(u"\\.new$"_s)).size(), 1);
        QCOMPARE(trial.run({u"backup"_s, copy}).exit, 0);
        QCOMPARE(trial.files().filter(u".new"_s), QStringList());
    }

    void aBackupTellsWhatWasChangedSince_data()
    {
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("where");
        QTest::newRow("an older copy put back") << QStringList() << u"audit.seq"_s;
        // The backup has a line of its own making too.
        QTest::newRow("another history written") << QStringList{u"王芳"_s, u"李强"_s} << u"audit.chain"_s;
        QTest::newRow("and gone on with") << QStringList{u"王芳"_s, u"李强"_s, u"赵敏"_s} << u"audit.chain"_s;
    }
    void aBackupTellsWhatWasChangedSince()
    {
        QFETCH(QStringList, after);
        QFETCH(QString, where);
        Trial trial;
        QCOMPARE(trial.init().exit, 0);
        trial.keep();
        QCOMPARE(trial.run(person(u"李敏"_s)).exit, 0);
        const auto backup = trial.folder() + u"/../backup.tiaocai"_s;
        const auto made = trial.run({u"backup"_s, backup});
        QVERIFY2(made.out.contains(u"\"head\":\"%1\""_s.arg(
                     trial.value(u"SELECT chain FROM audit ORDER BY seq DESC LIMIT 1"_s))),
                 qPrintable(made.out));
        QCOMPARE(trial.run({u"verify"_s, u"--against"_s, backup}).exit, 0);
        trial.putBack();
        for (const auto &name : after)
            QCOMPARE(trial.run(person(name)).exit, 0);
        QCOMPARE(trial.run({u"verify"_s}).exit, 0); // the control: the file alone does not tell
        const auto told = trial.run({u"verify"_s, u"--against"_s, backup});
        QCOMPARE(told.exit, 1);
        QVERIFY2(told.out.contains(where), qPrintable(told.out));
    }

    void isPrivateToItsOwner()
    {
        const auto before = ::umask(022);
        const Trial trial;
        const auto copy = trial.at(u"copy.tiaocai"_s);
        const bool done = trial.init().exit == 0 && trial.run({u"backup"_s, copy}).exit == 0;
        trial.runProgram(u"touch"_s, {trial.at(u"control"_s)});
        ::umask(before);
        QVERIFY(done);
        QCOMPARE(permissionsOf(trial.office()), 0600U);
        QCOMPARE(permissionsOf(copy), 0600U);
        const QDir data(trial.folder() + u"/../data/tiaocai"_s);
        QVERIFY(data.exists(u"tiaocai.log"_s));
        QCOMPARE(permissionsOf(data.filePath(u"tiaocai.log"_s)), 0600U);
        QCOMPARE(permissionsOf(trial.at(u"control"_s)), 0644U); // the control: others would be read by all
    }

    void aReportThatCannotBeWrittenHasNoNumber()
    {
        const Trial trial;
        QCOMPARE(trial.init().exit, 0);
        const auto report = [&](const QString &out) {
            return trial.run({u"report"_s, u"monthly"_s, u"--from"_s, u"2026-10-01"_s, u"--to"_s,
                              u"2026-10-31"_s, u"--out"_s, out});
        };
        const auto acts = trial.value(u"SELECT count(*) FROM office_acts"_s);
        const auto refused = report(trial.at(u"missing/report.csv"_s));
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.errors.contains(u"not-found: "_s), qPrintable(refused.errors));
        QCOMPARE(trial.value(u"SELECT count(*) FROM office_acts"_s), acts);
        QCOMPARE(trial.value(u"SELECT count(*) FROM issued_reports"_s), u"0"_s);
        // The control: one that is written takes the first number.
        const auto written = report(trial.at(u"report.csv"_s));
        QVERIFY2(written.out.contains(u"2026-0001"_s), qPrintable(written.errors));
        QCOMPARE(trial.value(u"SELECT count(*) FROM issued_reports"_s), u"1"_s);
    }
    void aLinkMeetsTheSameLock()
    {
        const Trial trial;
        QCOMPARE(trial.init().exit, 0);
        const auto link = trial.folder() + u"/../link.tiaocai"_s;
        QVERIFY(QFile::link(trial.office(), link));
        const auto lock = files::OfficeLock::take(QFileInfo(trial.office()).canonicalFilePath());
        QVERIFY(lock);
        const auto ended = trial.runOn(link, person(u"李敏"_s));
        QCOMPARE(ended.exit, 1);
        QVERIFY2(ended.errors.startsWith(u"office-in-use"_s), qPrintable(ended.errors));
        // The control: the name of the link alone is free.
        QVERIFY(files::OfficeLock::take(link));
    }

    void aLimitOnFilesIsASentence()
    {
        const Trial trial;
        const auto ended = trial.runInShell(u"ulimit -f 4"_s, Trial::founding, {});
        QCOMPARE(ended.exit, 1);
        QVERIFY2(ended.errors.contains(u"disk-full"_s), qPrintable(ended.errors));
        QCOMPARE(trial.files(), QStringList());
        // The control: who does not look at the limit is ended by it.
        const auto naive = trial.runProgram(
            u"bash"_s, {u"-c"_s, u"ulimit -f 4; head -c 100000 /dev/zero > \"$0\""_s, trial.at(u"zeros"_s)});
        QVERIFY(naive.exit > 128);
    }
    void anAnswerThatDoesNotArriveIsTold()
    {
        const Trial trial;
        QCOMPARE(trial.init().exit, 0);
        const auto ended = trial.runInShell(u":"_s, {u"verify"_s}, u"> /dev/full"_s);
        QCOMPARE(ended.exit, 1);
        QVERIFY2(ended.errors.startsWith(u"cannot-write"_s), qPrintable(ended.errors));
        QCOMPARE(trial.runInShell(u":"_s, {u"verify"_s}, u"> /dev/null"_s).exit, 0); // the control
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("code");
        QTest::newRow("the form set back") << u"PRAGMA user_version = 3"_s << u"damaged"_s;
        QTest::newRow("a table is gone") << u"DROP TABLE case_index"_s << u"damaged"_s;
        QTest::newRow("another program's") << u"PRAGMA application_id = 7"_s << u"not-an-office"_s;
        QTest::newRow("the control") << u"SELECT 1"_s << QString();
    }
    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QString, change);
        QFETCH(QString, code);
        const Trial trial;
        QCOMPARE(trial.init().exit, 0);
        trial.value(change);
        const auto ended = trial.run({u"cases"_s});
        QVERIFY2(ended.errors.startsWith(code), qPrintable(ended.errors));
        QCOMPARE(ended.exit, code.isEmpty() ? 0 : 1);
    }
    /// A bit of the file is another one: the program says what it finds, ends by itself, and never agrees with a row that
    /// reads otherwise.
    void seesEveryBitThatChangesARow()
    {
        Trial trial;
        QCOMPARE(trial.init().exit, 0);
        QCOMPARE(trial.run(person(u"王芳"_s)).exit, 0);
        QCOMPARE(trial.run({u"register"_s, tiaocai::test::dataPath(u"/cases/mediation.json"_s)}).exit, 0);
        QCOMPARE(trial
                     .run({u"report-issue"_s, u"monthly"_s, u"--from"_s, u"2026-10-01"_s, u"--to"_s,
                           u"2026-10-31"_s})
                     .exit,
                 0);
        trial.keep();
        const auto whole = trial.rows();
        QVERIFY(whole.size() > 20);
        QRandomGenerator dice(9);
        int changed = 0;
        for (int flip = 0; flip < 900 / step(); ++flip) {
            trial.putBack();
            const auto place = flipABit(trial.office(), dice);
            const bool reads = trial.rows() == whole;
            const auto ended = trial.run({u"verify"_s});
            const auto where = u"byte %1: %2"_s.arg(place).arg(ended.errors);
            QVERIFY2(!ended.crashed && (ended.exit == 0 || ended.exit == 1), qPrintable(where));
            QVERIFY2(reads || ended.exit == 1, qPrintable(where));
            if (!reads) ++changed;
        }
        QVERIFY(changed > 0); // the control: rows were changed, and are seen from outside
    }
    void aJournalOfAnotherFileIsNamed()
    {
        const Trial trial;
        QCOMPARE(trial.init().exit, 0);
        QFile journal(trial.office() + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write(QByteArray::fromHex("d9d505f920a163d7") + QByteArray(4096, '\x11'));
        journal.close();
        const auto ended = trial.run(person(u"王芳"_s));
        QVERIFY2(ended.exit == 0 || ended.errors.startsWith(u"damaged"_s), qPrintable(ended.errors));
    }
};

TIAOCAI_TEST(TestFaults)
#include "test_faults.moc"
