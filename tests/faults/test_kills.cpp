// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "world.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// For so many seconds; 0: a short run.
int seconds()
{
    return qEnvironmentVariableIntValue("FAULT_SECONDS");
}

/// What became of the trials of a deed.
struct Count {
    int trials = 0, killed = 0;
    int lost = 0;    ///< it was confirmed, and is not there
    int half = 0;    ///< the file is not whole, or holds a part of the deed
    int crashed = 0; ///< the program fell where nobody killed it
    int silent = 0;  ///< a part of the deed stands there, and `verify` agrees with it

    Count &operator+=(const Count &other)
    {
        for (const auto member :
             {&Count::trials, &Count::killed, &Count::lost, &Count::half, &Count::crashed, &Count::silent})
            this->*member += other.*member;
        return *this;
    }
};

} // namespace

/// The first promise of the office's file: the program is killed in the middle of whatever it writes, at its calls of the system and
/// by the clock. What it had confirmed is there afterwards, and nothing is there by half.
class TestKills : public QObject {
    Q_OBJECT

    /// What the deed does where nobody interferes.
    static void measure(const World &world, Deed &deed)
    {
        const auto &trial = world.trial();
        trial.putBack();
        deed.before = stateOf(trial);
        QElapsedTimer timer;
        timer.start();
        World::must(trial.run(deed.words));
        deed.microseconds = timer.nsecsElapsed() / 1000;
        deed.after = stateOf(trial);
        trial.putBack();
        deed.calls = int(trial.callsOf(deed.words).size());
        const bool isDeed = deed.calls > 3 && (deed.before != deed.after || !deed.made.isEmpty());
        if (!isDeed) qFatal("nothing is done: %s", qPrintable(deed.name));
    }

    /// Killed once, at a call or at a moment, and looked at.
    static void tryOnce(const World &world, const Deed &deed, QRandomGenerator &dice, Count &count)
    {
        const auto &trial = world.trial();
        trial.putBack();
        const bool byCall = dice.bounded(3) > 0;
        const auto ended =
            byCall ? trial.run(deed.words, {{u"FAULT_AT"_s, QString::number(1 + dice.bounded(deed.calls))},
                                            {u"FAULT_HOW"_s, u"kill"_s}})
                   : trial.runUntil(deed.words, dice.bounded(quint32(deed.microseconds)));
        ++count.trials;
        count.killed += ended.crashed ? 1 : 0;
        const bool isConfirmed = !ended.crashed && ended.exit == 0;
        const auto wrong = lookAt(world, count);
        const auto state = stateOf(trial);
        const bool isWhole = state == deed.before || state == deed.after;
        count.lost += isConfirmed && state != deed.after ? 1 : 0;
        count.half += !wrong.isEmpty() || !isWhole ? 1 : 0;
        count.silent += wrong.isEmpty() && !isWhole ? 1 : 0;
        if (!wrong.isEmpty() || !isWhole)
            qWarning("%s: %s %s", qPrintable(deed.name), qPrintable(state), qPrintable(wrong));
        if (!deed.made.isEmpty()) lookAtCopy(deed, isConfirmed, count);
    }

    /// True: it was refused, and in words.
    static bool failOnce(const World &world, const Deed &deed, int call, const QString &how, Count &count)
    {
        const auto &trial = world.trial();
        trial.putBack();
        const auto ended =
            trial.run(deed.words, {{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, how}});
        ++count.trials;
        count.crashed += ended.crashed ? 1 : 0;
        const auto wrong = wrongWith(trial.office(), !world.who().isEmpty());
        const auto state = stateOf(trial);
        const bool isWhole = wrong.isEmpty() && (state == deed.before || state == deed.after);
        const bool isDone = state == deed.after && deed.before != deed.after;
        const bool isRefused = ended.exit != 0;
        // What is refused was not done, unless the sentence says that nobody knows.
        const bool isOpen = ended.errors.startsWith(u"unconfirmed"_s) ||
                            ended.errors.startsWith(u"cannot-write"_s) ||
                            ended.errors.startsWith(u"not-put-out"_s);
        const bool isUntrue = isRefused && (ended.errors.isEmpty() || (isDone && !isOpen));
        const bool isLost = !isRefused && state != deed.after;
        count.half += isWhole ? 0 : 1;
        count.lost += isLost ? 1 : 0;
        count.silent += isUntrue ? 1 : 0;
        if (!deed.made.isEmpty()) lookAtCopy(deed, !isRefused, count);
        if (!isWhole || isLost || isUntrue)
            qWarning("%s, call %d: %s %s %s", qPrintable(deed.name), call, qPrintable(state),
                     qPrintable(wrong), qPrintable(ended.errors));
        return isRefused;
    }

    /// Every tenth time by the program itself, as a person would: its start is part of what must not fall.
    static QString lookAt(const World &world, Count &count)
    {
        if (count.trials % 10 != 1) return wrongWith(world.trial().office(), !world.who().isEmpty());
        const auto verified = world.trial().run(world.who() + QStringList{u"verify"_s});
        count.crashed += verified.crashed ? 1 : 0;
        return verified.exit == 0 ? QString() : verified.out + verified.errors;
    }

    /// A copy has its name once it is whole.
    static void lookAtCopy(const Deed &deed, bool isConfirmed, Count &count)
    {
        const bool isThere = QFile::exists(deed.made);
        count.lost += isConfirmed && !isThere ? 1 : 0;
        count.half += isThere && !wrongWith(deed.made).isEmpty() ? 1 : 0;
    }

    static void print(const Deed &deed, const Count &count)
    {
        std::printf("%-24s trials %5d  killed %5d  lost %d  half %d  crashed %d  silent %d\n",
                    qPrintable(deed.name), count.trials, count.killed, count.lost, count.half, count.crashed,
                    count.silent);
        std::fflush(stdout);
    }

    static bool goesOn(const QElapsedTimer &timer, int trials, double share)
    {
        constexpr int shortRun = 5;
        return seconds() > 0 ? double(timer.elapsed()) < 1000.0 * seconds() * share : trials < shortRun;
    }

    /// One lane: a world of its own, deed after deed.
    static QList<Count> lane(quint32 seed, bool withCourt, double share)
    {
        World world;
        QRandomGenerator dice(seed);
        auto deeds = withCourt ? world.withCourt() : world.deeds();
        QList<Count> counts(deeds.size());
        for (qsizetype i = 0; i < deeds.size(); ++i) {
            measure(world, deeds[i]);
            QElapsedTimer timer;
            timer.start();
            while (goesOn(timer, counts[i].trials, share / double(deeds.size())))
                tryOnce(world, deeds[i], dice, counts[i]);
        }
        return counts;
    }

    /// In a long run as many lanes as the machine has cores.
    static void tryAll(bool withCourt, double share)
    {
        const int lanes = seconds() > 0 ? std::max(1, QThread::idealThreadCount()) : 1;
        QList<QFuture<QList<Count>>> running;
        for (int i = 0; i < lanes; ++i)
            running << QtConcurrent::run(lane, 11U + quint32(i), withCourt, share);
        QList<Count> all;
        for (auto &one : running) {
            const auto counts = one.result();
            all.resize(counts.size());
            for (qsizetype i = 0; i < counts.size(); ++i)
                all[i] += counts[i];
        }
        const auto deeds = withCourt ? World().withCourt() : World().deeds();
        for (qsizetype i = 0; i < deeds.size(); ++i) {
            print(deeds[i], all[i]);
            QVERIFY2(all[i].killed > 0, qPrintable(deeds[i].name));
            QCOMPARE(all[i].lost + all[i].half + all[i].crashed + all[i].silent, 0);
        }
    }

private slots:
    void whatWasConfirmedIsThereAndNothingByHalf()
    {
        constexpr double share = 0.75; // of the time; the rest is for what needs accounts
        tryAll(false, share);
        if (QTest::currentTestFailed()) return;
        tryAll(true, 1 - share);
    }

    /// A save, an import, a backup, a package: whichever call fails, it is done whole or refused with a sentence.
    void whicheverCallFailsItIsDoneOrRefused_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("an error of the disk") << u"5"_s;
        QTest::newRow("no room") << u"28"_s;
    }
    void whicheverCallFailsItIsDoneOrRefused()
    {
        QFETCH(QString, how);
        const int asked = qEnvironmentVariableIntValue("FAULT_STEP");
        World plain, exchanging;
        for (auto *world : {&plain, &exchanging}) {
            for (auto &deed : world == &plain ? plain.deeds() : exchanging.withCourt()) {
                measure(*world, deed);
                Count count;
                int refused = 0;
                for (int call = 1; call <= deed.calls; call += asked > 0 ? asked : 37)
                    refused += failOnce(*world, deed, call, how, count) ? 1 : 0;
                std::printf("%-24s failing calls %4d  refused %4d  lost %d  half %d  crashed %d  silent %d\n",
                            qPrintable(deed.name), count.trials, refused, count.lost, count.half,
                            count.crashed, count.silent);
                QCOMPARE(count.lost + count.half + count.crashed + count.silent, 0);
                QVERIFY2(refused > 0, qPrintable(deed.name)); // the control: the faults were met
            }
        }
    }

    /// The control of looking in this process: a row that reads otherwise is seen.
    void whatIsWrongIsSeenHereToo()
    {
        const World world;
        QVERIFY(wrongWith(world.trial().office()).isEmpty());
        world.trial().value(u"UPDATE case_index SET township = 'x'"_s);
        QVERIFY(!wrongWith(world.trial().office()).isEmpty());
        QFile file(world.trial().office());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(4096));
        QVERIFY(!wrongWith(world.trial().office()).isEmpty());
    }

    /// The control: whoever takes the file without its journal has half of it.
    void aFileWithoutItsJournalIsSeen()
    {
        const World world;
        auto deed = world.deeds().first();
        measure(world, deed);
        const auto &trial = world.trial();
        int seen = 0;
        for (int call = 1; call <= deed.calls && seen == 0; ++call) {
            trial.putBack();
            trial.run(deed.words, {{u"FAULT_AT"_s, QString::number(call)}, {u"FAULT_HOW"_s, u"kill"_s}});
            if (!QFile::remove(trial.office() + u"-journal"_s)) continue;
            const bool isWhole = stateOf(trial) == deed.before || stateOf(trial) == deed.after;
            seen += trial.run({u"verify"_s}).exit != 0 || !isWhole ? 1 : 0;
        }
        QVERIFY(seen > 0);
    }
};

TIAOCAI_TEST(TestKills)
#include "test_kills.moc"
