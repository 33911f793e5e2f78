// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"
#include "test_main.h"
#include "world.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Kills of each deed.
int kills()
{
    return qEnvironmentVariableIntValue("FAULT_SECONDS") > 0 ? 150 : 3;
}

/// What a window said of its work, and when.
struct Said {
    qint64 at; ///< milliseconds from its start
    QString words;
};

/// How much a window had typed by a moment.
int typedBy(const QList<Said> &said, qint64 moment)
{
    int typed = 0;
    for (const auto &one : said) {
        if (one.at <= moment) typed = one.words.section(u' ', 1).toInt();
    }
    return typed;
}

} // namespace

/// The window itself is killed: while somebody types, saves, imports, while it makes its backup, while it brings an office of an older
/// form to today's.
class TestDesktop : public QObject {
    Q_OBJECT

    /// The window at its work, killed after so many milliseconds; 0: never.
    static QList<Said> work(const Trial &trial, const QString &deed, qint64 milliseconds,
                            bool *isKilled = nullptr)
    {
        QProcess window;
        window.setProcessEnvironment(trial.environment({}));
        QElapsedTimer timer;
        timer.start();
        window.start(tiaocai::test::programPath(u"/test_ui"_s),
                     {u"--work-in"_s, trial.office(), deed, u"2026-11-22"_s});
        QList<Said> said;
        const auto listen = [&] {
            while (window.canReadLine())
                said << Said{timer.elapsed(), QString::fromUtf8(window.readLine()).trimmed()};
        };
        while (window.state() != QProcess::NotRunning || window.canReadLine()) {
            window.waitForReadyRead(2);
            listen();
            if (milliseconds > 0 && timer.elapsed() >= milliseconds) window.kill();
            if (window.state() != QProcess::NotRunning) window.waitForFinished(1);
        }
        if (isKilled) *isKilled = window.exitStatus() == QProcess::CrashExit;
        return said;
    }

    /// How long a deed takes that comes to its end.
    static qint64 wholeOf(const Trial &trial, const QString &deed)
    {
        QElapsedTimer timer;
        timer.start();
        if (work(trial, deed, 0).isEmpty()) qFatal("nothing is done: %s", qPrintable(deed));
        return timer.elapsed();
    }

    static void print(const QString &deed, int killed)
    {
        std::printf("the window %-13s kills %4d  lost 0  half 0\n", qPrintable(deed), killed);
    }

private slots:
    /// What was typed two seconds before stands in the draft.
    void whatWasTypedIsThere()
    {
        World world;
        const auto &trial = world.trial();
        QRandomGenerator dice(5);
        int kept = 0;
        constexpr int patience = 2000 + 500; // the disk and a busy machine take their time too
        for (int kill = 0; kill < kills(); ++kill) {
            trial.putBack();
            QDir(trial.office() + u".drafts"_s).removeRecursively();
            const auto end = 1500 + dice.bounded(4000);
            const auto said = work(trial, u"types"_s, end);
            int drafted = 0;
            QDirIterator drafts(trial.office() + u".drafts"_s, {u"*.json"_s}, QDir::Files,
                                QDirIterator::Subdirectories);
            while (drafts.hasNext()) {
                QFile file(drafts.next());
                if (file.open(QIODevice::ReadOnly))
                    drafted += int(QString::fromUtf8(file.readAll()).count(u'欠'));
            }
            const auto sure = typedBy(said, end - patience), most = typedBy(said, end + 1000) + 1;
            QVERIFY2(drafted >= sure && drafted <= most,
                     qPrintable(u"%1 of %2 to %3"_s.arg(drafted).arg(sure).arg(most)));
            QCOMPARE(wrongWith(trial.office()), QString());
            kept += drafted > 0 ? 1 : 0;
        }
        print(u"types"_s, kills());
        QVERIFY(kept > 0); // the control: there was something to lose
    }

    void whatWasSavedIsThere()
    {
        World world;
        const auto &trial = world.trial();
        QRandomGenerator dice(6);
        int saved = 0;
        const auto cases = [&] { return trial.value(u"SELECT count(*) FROM cases"_s).toInt(); };
        for (int kill = 0; kill < kills(); ++kill) {
            trial.putBack();
            const auto before = cases();
            const auto said = work(trial, u"saves"_s, 1000 + dice.bounded(4000));
            const auto told = int(said.size()), is = cases() - before;
            QVERIFY2(is == told || is == told + 1, qPrintable(u"%1, told %2"_s.arg(is).arg(told)));
            QCOMPARE(wrongWith(trial.office()), QString());
            saved += told;
        }
        print(u"saves"_s, kills());
        QVERIFY(saved > 0);
    }

    void anImportIsWholeOrNotAtAll()
    {
        World world;
        const auto &trial = world.trial();
        QRandomGenerator dice(7);
        const auto before = stateOf(trial);
        const auto whole = wholeOf(trial, u"imports"_s);
        const auto after = stateOf(trial);
        QVERIFY(before != after);
        int killed = 0;
        for (int kill = 0; kill < kills(); ++kill) {
            trial.putBack();
            bool isKilled = false;
            const auto said = work(trial, u"imports"_s, whole / 3 + dice.bounded(whole), &isKilled);
            const auto state = stateOf(trial);
            QVERIFY2(state == after || (state == before && said.isEmpty()), qPrintable(state));
            QCOMPARE(wrongWith(trial.office()), QString());
            killed += isKilled ? 1 : 0;
        }
        print(u"imports"_s, killed);
    }

    void aBackupIsWholeOrNotThere()
    {
        World world;
        const auto &trial = world.trial();
        QRandomGenerator dice(8);
        const auto whole = wholeOf(trial, u"backs-up"_s);
        int killed = 0;
        for (int kill = 0; kill < kills(); ++kill) {
            trial.putBack();
            const QDir backups(trial.folder() + u"/backups"_s);
            QDir(backups).removeRecursively();
            bool isKilled = false;
            const auto said = work(trial, u"backs-up"_s, whole / 3 + dice.bounded(whole), &isKilled);
            if (!said.isEmpty()) QVERIFY(QFile::exists(said.first().words.section(u' ', 2)));
            QDirIterator there(trial.folder(), {u"*.tiaocai"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (there.hasNext())
                QCOMPARE(wrongWith(there.next()), QString());
            killed += isKilled ? 1 : 0;
        }
        print(u"backs up"_s, killed);
    }

    void anOlderOfficeIsFinishedLater()
    {
        Trial trial(Trial::On::Memory);
        QVERIFY(QFile::copy(tiaocai::test::dataPath(u"/offices/form-1.tiaocai"_s), trial.office()));
        QVERIFY(QFile::setPermissions(trial.office(), QFile::ReadOwner | QFile::WriteOwner));
        trial.keep();
        const auto acts = trial.value(u"SELECT count(*) FROM acts"_s);
        const auto was = trial.value(u"PRAGMA user_version"_s);
        const auto whole = wholeOf(trial, u"opens"_s);
        const auto is = trial.value(u"PRAGMA user_version"_s);
        QVERIFY(was != is); // the control
        QRandomGenerator dice(9);
        int killed = 0;
        for (int kill = 0; kill < kills(); ++kill) {
            trial.putBack();
            bool isKilled = false;
            work(trial, u"opens"_s, 1 + dice.bounded(whole), &isKilled);
            QCOMPARE(trial.run({u"set"_s, u"silentDays"_s, u"9"_s}).exit, 0); // the next start finishes it
            QCOMPARE(trial.value(u"PRAGMA user_version"_s), is);
            QCOMPARE(trial.value(u"SELECT count(*) FROM acts"_s), acts);
            QCOMPARE(wrongWith(trial.office()), QString());
            killed += isKilled ? 1 : 0;
        }
        print(u"migrates"_s, killed);
    }
};

TIAOCAI_TEST(TestDesktop)
#include "test_desktop.moc"
