// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"
#include "store/issued_reports.h"
#include "store/office_acts.h"
#include "store/office_address.h"
#include "test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tiaocai;
using namespace tiaocai::store;
using namespace Qt::StringLiterals;

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
