// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;
using scene::monday;
using scene::Scene;

namespace {

constexpr int boundFiles = 4;
const auto closed = monday.addDays(10);

/// Cases that ended and whose files were bound.
void bindFiles(Scene &scene)
{
    QList<CaseId> cases;
    for (int i = 0; i < boundFiles; ++i)
        cases << scene.mediating(monday.addDays(i));
    scene.setDay(closed);
    for (const auto &id : std::as_const(cases)) {
        QVERIFY(scene.desk().cases().record(id, scene::failed(closed)));
        FileArchived bound{.fileNumber = id.toString().left(8), .retention = Retention::FiveYears};
        const auto done = scene.desk().cases().record(id, {.payload = bound, .on = closed});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
}

DrawWish wish(const QString &seed)
{
    return {monday, closed, 2, seed};
}

QStringList numbersIn(const QualityDraw &draw)
{
    QStringList numbers;
    for (const auto &row : draw.cases)
        numbers << row.number;
    return numbers;
}

} // namespace

class TestQualityDraws : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatNobodyCouldRepeat()
    {
        Scene scene;
        bindFiles(scene);
        auto &draws = scene.desk().qualityDraws();
        for (const auto &bad : {wish({}), wish(u" "_s), DrawWish{monday, closed, 0, u"7"_s},
                                DrawWish{monday.addDays(1), monday, 2, u"7"_s}, DrawWish{{}, {}, 2, u"7"_s},
                                DrawWish{monday.addDays(-9), monday.addDays(-8), 2, u"7"_s}}) {
            const auto drawn = draws.draw(bad);
            QVERIFY(!drawn);
            QCOMPARE(drawn.error().code, u"bad-draw"_s);
        }
        QVERIFY(draws.all()->isEmpty());
    }
    /// Who knows the days, the number and the seed draws the same files.
    void drawsTheSameAgain()
    {
        Scene scene;
        bindFiles(scene);
        auto &draws = scene.desk().qualityDraws();
        const auto looked = draws.look(wish(u"20260318"_s));
        QVERIFY2(looked, looked ? "" : qPrintable(looked.error().text));
        QCOMPARE(looked->cases.size(), 2);
        QVERIFY(draws.all()->isEmpty()); // only looked at
        const auto drawn = draws.draw(wish(u"20260318"_s));
        QVERIFY2(drawn, drawn ? "" : qPrintable(drawn.error().text));
        QCOMPARE(numbersIn(*drawn), numbersIn(*looked));
        QCOMPARE(drawn->of.among, boundFiles);
        const auto all = draws.all();
        QCOMPARE(all->size(), 1);
        QCOMPARE(numbersIn(all->first()), numbersIn(*looked));
        QCOMPARE(all->first().isSamePopulation, true);
        QSet<QStringList> others;
        for (int seed = 0; seed < 20; ++seed)
            others.insert(numbersIn(*draws.look(wish(QString::number(seed)))));
        QVERIFY(others.size() > 1);
    }
};

TIAOCAI_TEST(TestQualityDraws)
#include "test_quality_draws.moc"
