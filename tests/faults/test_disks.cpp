// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "world.h"

#include <QFile>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// FAULT_STEP=1 for all.
int step(int otherwise)
{
    const int asked = qEnvironmentVariableIntValue("FAULT_STEP");
    return asked > 0 ? asked : otherwise;
}

/// The words of a deed on a file system of its own, of which so many bytes are free, in a namespace of mounts: nobody else sees it.
/// Says how it ended, and what lies there afterwards is brought out to `kept`.
Trial::Ended runOnSmallDisk(const Trial &trial, const QStringList &words, int kilobytes)
{
    static const auto script = u"set -e; free=$1; folder=$2; shift 2; kept=$folder.kept; rm -rf \"$kept\"; "
                               "cp -a \"$folder\" \"$kept\"; mount -t tmpfs -o size=64m none \"$folder\"; "
                               "cp -a \"$kept\"/. \"$folder\"; "
                               "left=$(df --output=avail -k \"$folder\" | tail -1); "
                               "head -c $(((left - free) * 1024)) /dev/zero > \"$folder/full\"; "
                               "set +e; \"$@\"; ended=$?; rm \"$folder/full\"; rm -rf \"$kept\"; "
                               "cp -a \"$folder\" \"$kept\"; umount \"$folder\"; "
                               "rm -rf \"$folder\"; mv \"$kept\" \"$folder\"; exit $ended"_s;
    return trial.runProgram(u"unshare"_s,
                            QStringList{u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"bash"_s, u"-c"_s,
                                        script, u"bash"_s, QString::number(kilobytes), trial.folder()} +
                                trial.commandOf(words));
}

} // namespace

/// Disks that are full, that can only be read any more, that lost the end of a file.
class TestDisks : public QObject {
    Q_OBJECT

    static bool mayMount(const Trial &trial)
    {
        return trial
                   .runProgram(u"unshare"_s, {u"--user"_s, u"--map-root-user"_s, u"--mount"_s, u"mount"_s,
                                              u"-t"_s, u"tmpfs"_s, u"none"_s, trial.folder()})
                   .exit == 0;
    }

private slots:
    /// From no room at all to room enough: done whole, or refused in words and nothing of it there.
    void aFullDiskIsASentence()
    {
        World world;
        auto &trial = world.trial();
        const bool isOnDisk = mayMount(trial); // else the calls answer as a full disk's would
        for (const auto &deed : world.deeds()) {
            trial.putBack();
            const auto before = stateOf(trial);
            int done = 0, refused = 0;
            for (int free = 0; done == 0 && free < 16 * 1024; free += free < 64 ? 4 * step(4) : free / 2) {
                trial.putBack();
                const auto ended =
                    isOnDisk ? runOnSmallDisk(trial, deed.words, free)
                             : trial.run(deed.words, {{u"FAULT_ROOM"_s, QString::number(free * 1024)}});
                const auto wrong = wrongWith(trial.office());
                const bool isDone = ended.exit == 0;
                (isDone ? done : refused) += 1;
                const auto what =
                    u"%1, %2 KB free: %3 %4"_s.arg(deed.name).arg(free).arg(ended.errors, wrong);
                QVERIFY2(!ended.crashed && ended.exit < 126, qPrintable(what));
                QVERIFY2(wrong.isEmpty(), qPrintable(what));
                QVERIFY2(isDone || (stateOf(trial) == before && !ended.errors.isEmpty()), qPrintable(what));
                QVERIFY2(!isDone || deed.made.isEmpty() || QFile::exists(deed.made), qPrintable(what));
            }
            std::printf("%-24s full disks %d  lost 0  half 0\n", qPrintable(deed.name), refused);
            QVERIFY2(done > 0 && refused > 0, qPrintable(deed.name)); // the control: with room it is done
        }
    }

    /// A stick that is pulled, a share that is mounted read-only: from a call on every one fails.
    void aDiskThatIsGoneIsASentence_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("pulled") << u"5"_s;
        QTest::newRow("read-only") << u"30"_s;
    }
    void aDiskThatIsGoneIsASentence()
    {
        QFETCH(QString, how);
        World world;
        auto &trial = world.trial();
        for (const auto &deed : world.deeds()) {
            trial.putBack();
            const auto before = stateOf(trial);
            const auto calls = int(trial.callsOf(deed.words).size());
            const auto after = stateOf(trial);
            int refused = 0;
            for (int call = 1; call <= calls; call += step(23)) {
                trial.putBack();
                const auto ended = trial.run(deed.words, {{u"FAULT_AT"_s, QString::number(call)},
                                                          {u"FAULT_EVER"_s, u"1"_s},
                                                          {u"FAULT_HOW"_s, how}});
                const auto wrong = wrongWith(trial.office()), state = stateOf(trial);
                const auto what = u"%1, call %2 of %3: %4 %5"_s.arg(deed.name).arg(call).arg(calls).arg(
                    ended.errors, wrong);
                refused += ended.exit != 0 ? 1 : 0;
                QVERIFY2(!ended.crashed && wrong.isEmpty(), qPrintable(what));
                QVERIFY2(state == before || state == after, qPrintable(what));
                QVERIFY2(ended.exit != 0 || state == after, qPrintable(what));
                QVERIFY2(ended.exit == 0 || !ended.errors.isEmpty(), qPrintable(what));
            }
            QVERIFY2(refused > 0, qPrintable(deed.name)); // the control: it was met
        }
    }

    /// Wherever a copy was cut short: the program says so and ends by itself.
    void aFileThatIsCutShortIsNamed()
    {
        Trial trial;
        QCOMPARE(trial.init().exit, 0);
        trial.keep();
        const auto whole = QFile(trial.office()).size();
        QVERIFY(wrongWith(trial.office()).isEmpty()); // the control
        int asked = 0;
        for (qint64 length = 0; length < whole; length += 512 * step(61)) {
            trial.putBack();
            QVERIFY(QFile::resize(trial.office(), length));
            const auto what = u"%1 of %2 bytes"_s.arg(length).arg(whole);
            QVERIFY2(!wrongWith(trial.office()).isEmpty(), qPrintable(what));
            QCOMPARE(QFile(trial.office()).size(), length); // looked at, not mended by guess
            if (asked++ % 10 > 0) continue;
            const auto ended = trial.run({u"cases"_s});
            QVERIFY2(!ended.crashed && ended.exit == 1 && !ended.errors.isEmpty(), qPrintable(what));
        }
    }
};

TIAOCAI_TEST(TestDisks)
#include "test_disks.moc"
