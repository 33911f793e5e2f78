// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::desk;
using namespace Qt::StringLiterals;
using scene::monday;

/// What is not issued, and why.
class TestIssuing : public QObject {
    Q_OBJECT

private slots:
    /// Two counts of the same cases, by different ways: where they differ, nothing takes a number.
    void aReportThatDoesNotAgreeWithItselfIsNotIssued()
    {
        scene::Scene office;
        const auto id = office.mediating(monday);
        office.setDay(QDate(2026, 3, 31));
        QVERIFY(office.desk().cases().record(id, scene::failed(QDate(2026, 3, 9))));
        office.close();
        QCOMPARE(scene::tamper(office.path(),
                               {u"UPDATE facts SET closed_month = 202602 WHERE closed_month = 202603"_s}),
                 QString());
        const auto desk = office.again(Access::Write, QDate(2026, 4, 1));
        QVERIFY(desk);
        const auto issued = (*desk)->reports().issue(u"monthly"_s, QDate(2026, 3, 1), QDate(2026, 3, 31));
        QVERIFY(!issued);
        QCOMPARE(issued.error().code, u"report-fails"_s);
        QVERIFY((*desk)->reports().issued()->isEmpty());
    }

    /// The report is made and looked at beside who records; taking its number is a short write.
    void takesItsNumberWithoutBeingMadeAgain()
    {
        scene::Scene office;
        office.mediating(monday);
        const auto made = office.desk().reports().make(u"monthly"_s, monday, monday);
        QVERIFY(made);
        QVERIFY(made->issued.number.isEmpty());
        int steps = 0;
        office.desk().watch([&](int, int) { return ++steps > 0; });
        const auto prepared = office.desk().reports().prepare(*made);
        QVERIFY(prepared);
        const auto issued = office.desk().reports().issue(*prepared);
        QVERIFY(issued);
        QCOMPARE(steps, 0);
        // The control: a report that is made goes through the cases.
        QVERIFY(office.desk().reports().make(u"monthly"_s, monday, monday));
        QVERIFY(steps > 0);
    }
    /// What stands on the paper that was written before is what the office keeps.
    void isIssuedAsItWasPrepared()
    {
        scene::Scene office;
        office.mediating(monday);
        auto &reports = office.desk().reports();
        const auto prepared = reports.prepare(*reports.make(u"monthly"_s, monday, monday));
        office.desk().setNow(scene::at(monday.addDays(1), QTime(10, 7))); // typesetting took its time
        QVERIFY(reports.issue(*prepared));
        const auto issued = reports.issued()->first();
        QCOMPARE(issued.number, prepared->issued.number);
        QCOMPARE(issued.issuedAt, prepared->issued.issuedAt);
        QCOMPARE(reports.reissue(issued.number)->preparedBy, prepared->preparedBy);
        QVERIFY(office.desk().proof().verify()->isEmpty());
    }
    void isPreparedAgainWhereSomethingWasRecordedMeanwhile()
    {
        scene::Scene office;
        office.mediating(monday);
        auto &reports = office.desk().reports();
        const auto seen = reports.make(u"monthly"_s, monday, monday);
        const auto prepared = reports.prepare(*seen);
        QVERIFY(office.desk().office().addPerson(u"李敏"_s, {office::Role::Clerk}));
        QCOMPARE(reports.issue(*prepared).error().code, u"report-changed"_s);
        QVERIFY(reports.issued()->isEmpty());
        // It says the same: it is issued as far as it sees now.
        const auto again = reports.prepare(*seen);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QVERIFY(again->issued.officeActs > prepared->issued.officeActs);
        QVERIFY(reports.issue(*again));
        // The number was taken: what was prepared with it is not.
        QCOMPARE(reports.issue(*again).error().code, u"report-changed"_s);
        QCOMPARE(reports.issued()->size(), 1);
    }
    /// The paper names who made it as he was called then.
    void keepsTheNameOfWhoIssuedIt()
    {
        scene::Scene office;
        office.mediating(monday);
        auto &reports = office.desk().reports();
        const auto issued = reports.issue(u"monthly"_s, monday, monday);
        QVERIFY(issued);
        QVERIFY(office.desk().office().rename(office.desk().actor().id, u"周健华"_s));
        QCOMPARE(office.desk().actor().name, u"周健华"_s);
        QVERIFY(issued->preparedBy != u"周健华"_s);
        QCOMPARE(reports.reissue(issued->issued.number)->preparedBy, issued->preparedBy);
    }
    void whatCouldNotBeDeliveredHasNoNumber()
    {
        scene::Scene office;
        office.mediating(monday);
        auto &reports = office.desk().reports();
        const auto prepared = reports.prepare(*reports.make(u"monthly"_s, monday, monday));
        const auto refused =
            reports.issue(*prepared, [] { return Result<void>(refuse(u"disk-full"_s, u"."_s)); });
        QCOMPARE(refused.error().code, u"disk-full"_s);
        QVERIFY(reports.issued()->isEmpty());
        QVERIFY(reports.issue(*prepared));
        QCOMPARE(reports.issued()->first().number, u"2026-0001"_s);
    }
};

TIAOCAI_TEST(TestIssuing)
#include "test_issuing.moc"
