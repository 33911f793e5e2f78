// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"
#include "test_main.h"
#include "world.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// 200 where somebody has the time.
int saves()
{
    return qEnvironmentVariableIntValue("FAULT_SECONDS") > 0 ? 200 : 4;
}

/// Behind each sync, and where the program has ended.
QList<qsizetype> pointsOf(const QList<Call> &calls)
{
    QList<qsizetype> points;
    for (qsizetype i = 0; i < calls.size(); ++i) {
        if (calls[i].name == "sync" && i + 1 < calls.size()) points << i + 1;
    }
    return points << calls.size();
}

/// The computer after the power came back.
class Restarted {
public:
    void start(const Disk &disk)
    {
        for (const auto &name : m_trial.files())
            QFile::remove(m_trial.at(name));
        disk.putOut(m_trial.folder());
    }
    QString wrong() const { return wrongWith(m_trial.office()); }
    QString state() const { return stateOf(m_trial); }

private:
    Trial m_trial{Trial::On::Memory};
};

/// What became of the states of the disk.
struct Losses {
    int points = 0, states = 0, lost = 0, half = 0;
};

} // namespace

/// The power goes: what the program wrote is replayed to every sync, and what was written later is lost, there, or torn. A save
/// that was confirmed is there; one that was not is there whole or not at all.
class TestPower : public QObject {
    Q_OBJECT

    /// Saves once, the power on, and then looks at every state that a power loss would have left.
    static void trySave(World &world, const Deed &deed, Disk::Syncs syncs, QRandomGenerator &dice,
                        Losses &count)
    {
        const auto &trial = world.trial();
        const auto record = trial.log();
        const Disk before(trial.folder());
        const auto was = stateOf(trial);
        QFile::remove(record);
        World::must(trial.run(deed.words, {{u"FAULT_RECORD"_s, record}}));
        const auto is = stateOf(trial);
        if (was == is) qFatal("nothing is done: %s", qPrintable(deed.name));
        const auto calls = recordedCalls(record);
        Restarted computer;
        for (const auto point : pointsOf(calls)) {
            ++count.points;
            for (const auto rest :
                 {Disk::Rest::Lost, Disk::Rest::There, Disk::Rest::Torn, Disk::Rest::Torn}) {
                auto disk = before;
                disk.apply(calls.first(point), rest, syncs, dice);
                computer.start(disk);
                const auto wrong = computer.wrong(), state = computer.state();
                ++count.states;
                const bool isHalf = !wrong.isEmpty() || (state != was && state != is);
                const bool isLost = point == calls.size() && state != is;
                count.half += isHalf ? 1 : 0;
                count.lost += isLost ? 1 : 0;
                if ((isHalf || isLost) && syncs == Disk::Syncs::Count)
                    qWarning("%s, behind call %d of %d: %s %s", qPrintable(deed.name), int(point),
                             int(calls.size()), qPrintable(state), qPrintable(wrong));
            }
        }
    }

private slots:
    void aConfirmedSaveOutlivesThePower()
    {
        World world;
        QRandomGenerator dice(7);
        const auto deeds = world.deeds();
        Losses count;
        for (int save = 0; save < saves(); ++save) {
            auto deed = deeds[save % 3];
            deed.words.replaceInStrings(u"王芳"_s, u"王芳%1"_s.arg(save));
            trySave(world, deed, Disk::Syncs::Count, dice, count);
        }
        std::printf("power lost after %d saves  points %d  states %d  lost %d  half %d\n", saves(),
                    count.points, count.states, count.lost, count.half);
        QCOMPARE(count.lost + count.half, 0);
    }

    /// The control: on a disk that says it synced and did not, a confirmed save is lost.
    void aDiskThatLiesIsSeen()
    {
        World world;
        QRandomGenerator dice(7);
        Losses count;
        trySave(world, world.deeds().first(), Disk::Syncs::Lie, dice, count);
        QVERIFY(count.lost > 0);
        QVERIFY(count.half > 0);
    }
};

TIAOCAI_TEST(TestPower)
#include "test_power.moc"
