// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::store;
using namespace Qt::StringLiterals;

namespace {

const QDate on(2026, 6, 12);
const PersonId wang = PersonId::fresh(), liu = PersonId::fresh();

casework::Booking booking(QTime start, int minutes, const QString &room, const QList<PersonId> &people)
{
    return {QUuid::createUuid(), on, start, minutes, room, people};
}

} // namespace

/// What is set keeps room and people busy, quarter by quarter, whoever writes.
class TestSlots : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
    std::array<CaseRecord, 2> m_cases;
    std::array<statistics::Projection, 2> m_projections;

    Result<void> book(int which, const QList<casework::Booking> &bookings)
    {
        auto projection = m_projections[std::size_t(which)];
        projection.bookings = bookings;
        auto transaction = Transaction::begin(*m_database);
        if (!transaction) return refuse(transaction);
        return Projections(*m_database).write(m_cases[std::size_t(which)].no, projection).and_then([&] {
            return transaction->commit();
        });
    }
    QString codeOf(const Result<void> &done) { return done ? QString() : done.error().code; }

private slots:
    void init()
    {
        const auto path = m_folder.filePath(QUuid::createUuid().toString() + u".tiaocai"_s);
        m_database = *sample::create(path);
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            const auto id = CaseId::fresh();
            const auto first =
                sample::act(id, QDate(2026, 5, 8), casework::MediationApplied{sample::application()});
            m_cases[i] = *sample::write(*m_database, id, first);
            m_projections[i] = sample::projectionOf(id, {first});
        }
    }
    void cleanup() { m_database.reset(); }

    void aSecondSessionIsKeptOut_data()
    {
        QTest::addColumn<QTime>("start");
        QTest::addColumn<QString>("room");
        QTest::addColumn<bool>("sameArbitrator");
        QTest::addColumn<QString>("code");
        QTest::newRow("the same room") << QTime(10, 45) << u"S1"_s << false << u"slot-taken"_s;
        QTest::newRow("from its end on") << QTime(11, 0) << u"S1"_s << false << QString();
        QTest::newRow("until its beginning") << QTime(8, 0) << u"S1"_s << false << QString();
        QTest::newRow("the same arbitrator elsewhere") << QTime(9, 30) << u"Y1"_s << true << u"slot-taken"_s;
        QTest::newRow("others elsewhere") << QTime(9, 30) << u"Y1"_s << false << QString();
    }
    void aSecondSessionIsKeptOut()
    {
        QFETCH(QTime, start);
        QFETCH(QString, room);
        QFETCH(bool, sameArbitrator);
        QVERIFY(book(0, {booking(QTime(9, 30), 90, u"S1"_s, {wang, liu})}));
        const auto second = book(1, {booking(start, 90, room, {sameArbitrator ? wang : PersonId::fresh()})});
        QTEST(codeOf(second), "code");
    }
    void whatIsFreedIsFree()
    {
        QVERIFY(book(0, {booking(QTime(9, 30), 90, u"S1"_s, {wang})}));
        QVERIFY(book(0, {}));
        QVERIFY(book(1, {booking(QTime(9, 30), 90, u"S1"_s, {wang})}));
    }
    void theDatabaseRefusesWhoeverWrites()
    {
        QVERIFY(book(0, {booking(QTime(9, 30), 90, u"S1"_s, {wang})}));
        const auto path = m_database->address().file();
        const sample::Outside outside(path);
        QCOMPARE(outside.value(u"SELECT count(*) FROM slots"_s), u"12"_s);
        QVERIFY(!outside.run(u"INSERT INTO slots VALUES ('room:S1', '2026-06-12', 38, 2, 'x')"_s).isEmpty());
        QVERIFY(outside.run(u"INSERT INTO slots VALUES ('room:S1', '2026-06-12', 44, 2, 'x')"_s).isEmpty());
    }
};

TIAOCAI_TEST(TestSlots)
#include "test_slots.moc"
