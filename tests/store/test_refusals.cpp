// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "store/applications.h"
#include "store/audit.h"
#include "store/exchange.h"
#include "store/issued_reports.h"
#include "store/ledger_keys.h"
#include "store/office_acts.h"
#include "store/office_address.h"
#include "test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::store;
using namespace Qt::StringLiterals;

namespace {

using Reader = std::function<QString(const Database &)>;

template <typename T>
QString saidOf(const Result<T> &result)
{
    return result ? QString() : result.error().code + u' ' + result.error().text;
}

const Reader readAudit = [](const Database &file) { return saidOf(Audit(file).lines({})); },
             readStamps =
                 [](const Database &file) {
                     return saidOf(Acts(file).stampedAfter(QDateTime(QDate(2000, 1, 1), QTime(0, 0)), 99));
                 },
             readNames = [](const Database &file) { return saidOf(Applications(file).names()); },
             readCalled = [](const Database &file) { return saidOf(Applications(file).withSerial(u"7"_s)); },
             readPackets = [](const Database &file) { return saidOf(Applications(file).packets()); },
             readKeys =
                 [](const Database &file) {
                     return saidOf(LedgerKeys(file).eachCase([](const StandingCase &) {}));
                 },
             readPackages = [](const Database &file) { return saidOf(Exchange(file).packages()); },
             readReceipts = [](const Database &file) { return saidOf(Exchange(file).receipts()); },
             readSent = [](const Database &file) { return saidOf(Exchange(file).sent(u"p"_s, u"e"_s)); },
             readHeld = [](const Database &file) { return saidOf(Exchange(file).held(u"p"_s)); },
             readPosition = [](const Database &file) {
                 return saidOf(Exchange(file).position(u"p"_s, u"s"_s));
             };

} // namespace

/// What the engine refuses comes back as a refusal that a person understands.
class TestRefusals : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString fresh(const QString &name) const
    {
        const auto path = m_folder.filePath(name);
        return sample::create(path) ? path : QString();
    }

private slots:
    /// The second writer waits a while for the first.
    void twoWritersAtOnce()
    {
        const auto path = fresh(u"busy"_s);
        const auto first = sample::open(path), second = sample::open(path);
        QVERIFY(first && second);
        const auto writing = Transaction::begin(*first);
        QVERIFY(writing);
        const auto refused = Transaction::begin(*second);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"busy"_s);
        QVERIFY(refused.error().text.contains(path));
    }

    void aPlaceThatIsNone()
    {
        QCOMPARE(OfficeAddress::parse(QString()).error().code, u"bad-address"_s);
        QCOMPARE(OfficeAddress::parse(u"postgresql://server/office"_s).error().code, u"driver-missing"_s);
    }

    void aTableThatIsGone()
    {
        const auto path = fresh(u"gone"_s);
        const auto database = sample::open(path);
        QVERIFY(database);
        QCOMPARE(sample::Outside(path).run(u"DROP TABLE office_acts"_s), QString());
        const auto refused = OfficeActs(*database).all();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"damaged"_s);
    }

    void aCellThatSaysNothing_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Reader>("read");
        QTest::addColumn<QString>("column");
        const auto package = u"INSERT INTO exchange_packages VALUES ('%1', 'i', '', 's', 'k', 'e', 1, 1, '', "
                             u"'', '', '', 0, '%2', "
                             "'%3', '')"_s;
        const auto application =
            u"INSERT INTO applications VALUES (1, '%1', '%2', 1, 's', '7', '', '2026-01-05', NULL, 'k', 1, "
            "'', '', '')"_s;
        const auto uuid = CaseId::fresh().toString();
        const auto moment = u"2026-01-05T10:00:00.000"_s;
        QTest::newRow("who did it")
            << u"INSERT INTO audit VALUES (99, '%1', 'nobody', 'print', '', '', '')"_s.arg(moment)
            << readAudit << u"audit.who"_s;
        QTest::newRow("when it was done")
            << u"INSERT INTO audit VALUES (99, 'once', '', 'print', '', '', '')"_s << readAudit
            << u"audit.at"_s;
        QTest::newRow("the kind of an act")
            << u"UPDATE acts SET kind = 'horoscope'"_s << readStamps << u"acts.kind"_s;
        QTest::newRow("the case of an act")
            << u"UPDATE cases SET id = 'one'"_s << readStamps << u"cases.id"_s;
        QTest::newRow("the case of a key") << u"UPDATE cases SET id = 'one'"_s << readKeys << u"cases.id"_s;
        QTest::newRow("how it was closed")
            << u"UPDATE case_index SET manner = 'gone'"_s << readKeys << u"case_index.manner"_s;
        QTest::newRow("an application's id")
            << application.arg(u"one"_s, uuid) << readNames << u"applications.id"_s;
        QTest::newRow("found by its serial")
            << application.arg(u"one"_s, uuid) << readCalled << u"applications.id"_s;
        QTest::newRow("its packet") << application.arg(uuid, u"one"_s) << readPackets
                                    << u"applications.packet"_s;
        QTest::newRow("which way") << package.arg(u"sideways"_s, moment, u"{}"_s) << readPackages
                                   << u"exchange_packages.direction"_s;
        QTest::newRow("no header") << package.arg(u"in"_s, moment, u"["_s) << readPackages
                                   << u"exchange_packages.header"_s;
        QTest::newRow("no moment") << package.arg(u"in"_s, u"once"_s, u"{}"_s) << readPackages
                                   << u"exchange_packages.at"_s;
        QTest::newRow("another id than its header's")
            << package.arg(u"in"_s, moment, u"{}"_s) << readPackages << u"exchange_packages.package"_s;
        QTest::newRow("no receipt")
            << u"INSERT INTO exchange_receipts VALUES ('in', 'p', 'e', 1, 1, '', '', '[', '', '', '')"_s
            << readReceipts << u"exchange_receipts.content"_s;
        QTest::newRow("void or not, as sent")
            << u"INSERT INTO exchange_sent VALUES ('p', 'e', 'c', 1, '', 7, '', 1, '')"_s << readSent
            << u"exchange_sent.void"_s;
        QTest::newRow("void or not")
            << u"INSERT INTO exchange_held VALUES ('p', 'c', 'e', 1, '', 7, 0, '', '', '', '')"_s << readHeld
            << u"exchange_held.void"_s;
        QTest::newRow("absent or not")
            << u"INSERT INTO exchange_held VALUES ('p', 'c', 'e', 1, '', 0, 7, '', '', '', '')"_s << readHeld
            << u"exchange_held.absent"_s;
        QTest::newRow("no position") << u"INSERT INTO exchange_positions VALUES ('p', 's', '[')"_s
                                     << readPosition << u"exchange_positions.position"_s;
    }
    /// It is refused by its name, and never read as something else.
    void aCellThatSaysNothing()
    {
        QFETCH(QString, statement);
        QFETCH(Reader, read);
        QFETCH(QString, column);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"office"_s);
        const auto database = sample::create(path);
        QVERIFY(database);
        const auto id = CaseId::fresh();
        const auto record = sample::write(
            *database, id,
            sample::act(id, QDate(2026, 1, 5), casework::MediationApplied{sample::application()}));
        QVERIFY(record && LedgerKeys(*database).add(u"key"_s, record->no, BatchId::fresh()));
        QCOMPARE(read(*database), QString());
        const sample::Outside outside(path);
        for (const auto *table : {"acts", "cases"})
            QCOMPARE(outside.run(u"DROP TRIGGER %1_keep_update"_s.arg(QLatin1StringView(table))), QString());
        QCOMPARE(outside.run(statement), QString());
        const auto said = read(*database);
        QVERIFY2(said.startsWith(u"damaged "_s) && said.contains(column), qPrintable(u"said: "_s + said));
    }

    void aNumberThatIsThereAlready()
    {
        const auto database = sample::open(fresh(u"twice"_s));
        QVERIFY(database);
        const IssuedReports reports(*database);
        QVERIFY(reports.append(u"2026-0001"_s, "{}"));
        const auto refused = reports.append(u"2026-0001"_s, "{}");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"store-failed"_s);
    }
};

TIAOCAI_TEST(TestRefusals)
#include "test_refusals.moc"
