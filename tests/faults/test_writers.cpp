// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "world.h"

#include <QTest>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int rounds()
{
    return qEnvironmentVariableIntValue("FAULT_SECONDS") > 0 ? 1000 : 20;
}

} // namespace

/// Two programs write to one office at the same moment.
class TestWriters : public QObject {
    Q_OBJECT

private slots:
    /// Each is done, or refused by the name of the other: never two writers, nothing lost.
    void neverTwoAtOnce()
    {
        World world;
        const auto &trial = world.trial();
        const auto people = [&] {
            return trial.value(u"SELECT count(*) FROM office_acts WHERE kind = 'staff-joined'"_s).toInt();
        };
        const auto add = [&](const QString &name) {
            return QtConcurrent::run([&trial, name] {
                return trial.run({u"add-person"_s, name, u"--roles"_s, u"clerk"_s});
            });
        };
        int expected = people(), refused = 0, both = 0;
        for (int round = 0; round < rounds(); ++round) {
            auto one = add(u"王一%1"_s.arg(round)), other = add(u"王二%1"_s.arg(round));
            int done = 0;
            for (const auto &ended : {one.result(), other.result()}) {
                const bool isDone = ended.exit == 0;
                done += isDone ? 1 : 0;
                QVERIFY2(!ended.crashed && (isDone || ended.errors.startsWith(u"office-in-use"_s)),
                         qPrintable(ended.errors));
            }
            QVERIFY(done > 0);
            expected += done;
            both += done == 2 ? 1 : 0;
            refused += 2 - done;
            QCOMPARE(people(), expected);
        }
        QCOMPARE(wrongWith(trial.office()), QString());
        std::printf("two writers  rounds %d  one after the other %d  refused %d  lost 0\n", rounds(), both,
                    refused);
        QVERIFY(refused > 0); // the control: they did meet
    }
};

TIAOCAI_TEST(TestWriters)
#include "test_writers.moc"
