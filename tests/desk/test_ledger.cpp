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

const QString ledger = QStringLiteral(TIAOCAI_TEST_DATA "/desk/ledger.csv");

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private slots:
    void entersTheRowsAsActs()
    {
        Scene scene;
        QList<QList<CaseId>> told;
        scene.desk().told = [&](const QList<CaseId> &ids) { told << ids; };
        const auto dry = scene.desk().importLedger(ledger, true);
        QVERIFY2(dry, dry ? "" : qPrintable(dry.error().text));
        QCOMPARE(dry->imported, 0);
        QVERIFY(dry->batch.isNull());
        QVERIFY(told.isEmpty());
        QCOMPARE(scene.desk().cases()->size(), 0);

        const auto imported = scene.desk().importLedger(ledger, false);
        QCOMPARE(imported->imported, 2);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().size(), 2);
        const auto id = scene.desk().find(u"（2025）石劳调字第001号"_s);
        QVERIFY(id);
        const auto file = scene.desk().caseView(*id)->file;
        QCOMPARE(file.stage, Stage::Concluded);
        QCOMPARE(file.receivedOn, QDate(2025, 1, 3));
        QCOMPARE(file.acceptedOn, QDate(2025, 1, 4));
        QVERIFY(file.closing);
        QCOMPARE(file.closing->manner, ClosingManner::AgreementReached);
        QCOMPARE(file.closing->on, QDate(2025, 1, 7));
        QCOMPARE(file.agreed(), Money::fromFen(5'261'000));
        QVERIFY(file.acts.first().isBackEntered());
        QCOMPARE(file.acts.first().batch, imported->batch);
        const auto row = scene.desk().cases({.text = u"诸平"_s})->first();
        QCOMPARE(row.handler, u"李敏"_s);
        QCOMPARE(row.township, u"安皋镇"_s);
        QVERIFY(scene.desk().verify()->isEmpty());
    }
    void importsNothingTwice()
    {
        Scene scene;
        QCOMPARE(scene.desk().importLedger(ledger, false)->imported, 2);
        const auto again = scene.desk().importLedger(ledger, false);
        QVERIFY(again);
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->reading.rejected.value(u"already-imported"_s), 2);
        QCOMPARE(scene.desk().cases()->size(), 2);
    }
    void writesNothingWhenStopped()
    {
        Scene scene;
        const auto before = scene.bytes();
        const auto stopped = scene.desk().importLedger(ledger, false, [](int done, int) { return done < 1; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, u"cancelled"_s);
        QCOMPARE(scene.bytes(), before);
        QCOMPARE(scene.desk().importLedger(ledger, false)->imported, 2);
    }
    void takesAnImportBack()
    {
        Scene scene;
        const auto batch = scene.desk().importLedger(ledger, false)->batch;
        const auto id = *scene.desk().find(u"（2025）石劳调字第001号"_s);
        QCOMPARE(scene.desk().voidImport(batch, u"导错了文件"_s).value(), 2);
        QCOMPARE(scene.desk().cases()->size(), 0);
        QVERIFY(!scene.desk().find(u"（2025）石劳调字第001号"_s));
        QCOMPARE(scene.desk().caseView(id).error().code, u"unknown-case"_s);
        QVERIFY(scene.desk().verify()->isEmpty());
        QCOMPARE(scene.desk().voidImport(batch, u"再来"_s).error().code, u"unknown-import"_s);
        QCOMPARE(scene.desk().importLedger(ledger, false)->imported, 2);
        QVERIFY(scene.desk().verify()->isEmpty());
    }
    void keepsAnImportThatIsWorkedOn()
    {
        Scene scene;
        const auto batch = scene.desk().importLedger(ledger, false)->batch;
        const auto id = *scene.desk().find(u"（2025）石劳调字第003号"_s);
        QVERIFY(scene.desk().record(id, {.payload = ContactLogged{.text = u"来电"_s}, .on = monday}));
        const auto refused = scene.desk().voidImport(batch, u"导错了文件"_s);
        QCOMPARE(refused.error().code, u"import-in-use"_s);
        QVERIFY(refused.error().text.contains(u"003"_s));
        QCOMPARE(scene.desk().cases()->size(), 2);
    }
    void rejectsTheNumberOfACaseThatIsThere()
    {
        Scene scene;
        const auto id = scene.received(monday);
        QVERIFY(scene.desk().record(id, scene::accepted(monday, u"（2025）石劳调字第001号"_s)));
        QCOMPARE(scene.desk().importLedger(ledger, false)->imported, 1);
        QVERIFY(scene.desk().verify()->isEmpty());
    }
};

TIAOCAI_TEST(TestLedger)
#include "test_ledger.moc"
