// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/backups.h"
#include "scene.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.tiaocai"_s}, QDir::Files, QDir::Name);
}

/// Backups of each of so many days, made by themselves; the last day.
QDate backedUpDaily(Scene &scene, QDate from, int days)
{
    auto day = from;
    for (int i = 0; i < days; ++i, day = day.addDays(1)) {
        scene.setDay(day);
        const auto made = backUpForToday(scene.path(), scene::at(day));
        if (!made) qFatal("%s", qPrintable(made.error().text));
    }
    return day.addDays(-1);
}

} // namespace

class TestBackups : public QObject {
    Q_OBJECT

private slots:
    void oneADayBesideWork()
    {
        Scene scene;
        scene.received(monday);
        const auto made = backUpForToday(scene.path(), scene::at(monday));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QVERIFY(made->isWhole && made->isAutomatic);
        QCOMPARE(made->cases, 1);
        scene.received(monday);
        QCOMPARE(backUpForToday(scene.path(), scene::at(monday, QTime(18, 0)))->file, made->file);
        const auto next = backUpForToday(scene.path(), scene::at(monday.addDays(1)));
        QVERIFY(next && next->file != made->file);
        QCOMPARE(next->cases, 2);
        const auto all = scene.desk().proof().backups();
        QVERIFY(all);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().file, next->file);
    }
    void daysWeeksAndMonthsStay()
    {
        Scene scene;
        const auto last = backedUpDaily(scene, QDate(2026, 3, 2), 75);
        QCOMPARE(last, QDate(2026, 5, 15)); // a Friday
        QStringList expected;
        for (const auto *day : {"03-31", "04-26", "04-30", "05-03", "05-09", "05-10", "05-11", "05-12",
                                "05-13", "05-14", "05-15"})
            expected << u"office-2026-%1T1000.tiaocai"_s.arg(QString::fromLatin1(day));
        QCOMPARE(filesIn(scene.path() + u".backups"_s), expected);
    }
    /// The drill: of every generation that is kept, the office goes on as it was that day.
    void everyGenerationIsRestored()
    {
        Scene scene;
        auto day = QDate(2026, 3, 2);
        for (int i = 0; i < 75; ++i, day = day.addDays(1)) {
            scene.setDay(day);
            if (i % 5 == 0) scene.received(day);
            QVERIFY(backUpForToday(scene.path(), scene::at(day)));
        }
        const auto kept = scene.desk().proof().backups().value();
        QCOMPARE(kept.size(), 11);
        scene.close();
        QSet<int> states;
        for (const auto &one : kept) {
            QVERIFY(one.isWhole);
            const auto inside = scene::opened(one.file, Access::Read, day); // to look, and no more
            QVERIFY2(inside, inside ? "" : qPrintable(inside.error().text));
            QCOMPARE(int((*inside)->cases().list()->size()), one.cases);
            const auto done = Desk::restore(scene.path(), one.file, {u"周建华"_s}, scene::at(day));
            QVERIFY2(done, done ? "" : qPrintable(done.error().text));
            QVERIFY(QFile::exists(done->aside));
            const auto desk = scene.again(Access::Write, day);
            QVERIFY2(desk, desk ? "" : qPrintable(desk.error().text));
            QCOMPARE(int((*desk)->cases().list()->size()), one.cases);
            QVERIFY((*desk)->proof().verify()->isEmpty());
            QVERIFY((*desk)->cases().registerCase(scene::applied(day))); // and it goes on
            QVERIFY(QFile::exists(one.file));                            // the backup stays what it is
            states << one.cases;
        }
        QVERIFY(states.size() > 3); // the control: they are of different days
    }
    void aSecondPlaceHasThemToo()
    {
        Scene scene;
        const auto second = scene.at(u"stick"_s);
        QVERIFY(QDir().mkpath(second));
        QVERIFY(scene.desk().office().changeSetting(u"backupFolder"_s, second));
        QCOMPARE(scene.desk().office().changeSetting(u"backupFolder"_s, u"stick"_s).error().code,
                 u"bad-setting"_s);
        backedUpDaily(scene, monday, 12);
        QCOMPARE(filesIn(second), filesIn(scene.path() + u".backups"_s));
        QVERIFY(QDir(second).removeRecursively());
        const auto gone = backUpForToday(scene.path(), scene::at(monday.addDays(20)));
        QCOMPARE(gone.error().code, u"not-found"_s);
    }
    void aDamagedOneMakesNobodyGo()
    {
        Scene scene;
        scene.received(monday);
        const auto whole = backUpForToday(scene.path(), scene::at(monday));
        QVERIFY(whole);
        scene.close();
        QCOMPARE(scene::tamper(scene.path(), {u"UPDATE personal SET data = '{}'"_s}), QString());
        for (int day = 1; day < 3; ++day)
            QCOMPARE(backUpForToday(scene.path(), scene::at(monday.addDays(day))).error().code, u"damaged"_s);
        QVERIFY(QFile::exists(whole->file));
        const auto desk = scene.again(Access::Read);
        QVERIFY(desk);
        const auto all = (*desk)->proof().backups();
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QVERIFY(!all->first().isWhole && all->last().isWhole);
    }
};

TIAOCAI_TEST(TestBackups)
#include "test_backups.moc"
