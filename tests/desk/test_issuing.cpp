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
};

TIAOCAI_TEST(TestIssuing)
#include "test_issuing.moc"
