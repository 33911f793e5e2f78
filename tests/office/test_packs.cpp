// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/office_file.h"
#include "office/verbs.h"
#include "sample_office.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::office;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 6, 15);

struct Founding {
    OfficeFile file = fold({{Founded{tiaocai::test::sampleOffice()}, day}}).value();

    void add(const OfficePayload &payload)
    {
        if (auto applied = apply(file, {payload, day}); !applied)
            qFatal("%s", qUtf8Printable(applied.error().text));
    }
    /// "out", or the code by which it is refused to void it.
    QString voiding(const PackId &pack, const QString &reason = u"笔记本丢失"_s) const
    {
        const auto voided = voidPack(file, pack, reason);
        return voided ? u"out"_s : voided.error().code;
    }
};

} // namespace

/// Cases that are out of the office.
class TestPacks : public QObject {
    Q_OBJECT

private slots:
    void aCaseIsOutUntilItIsBack()
    {
        Founding office;
        const auto pack = PackId::fresh();
        const auto first = CaseId::fresh(), second = CaseId::fresh();
        office.add(PackedOut{pack, day, u"S"_s, {first, second}});
        QVERIFY(office.file.packWith(first) && office.file.packWith(second));
        QVERIFY(!office.file.packWith(CaseId::fresh()));
        office.add(PackReturned{pack, {first}, {}, {}});
        QVERIFY(!office.file.packWith(first));
        QCOMPARE(office.file.packWith(second)->pack, pack);
        QCOMPARE(office.voiding(pack), u"out"_s);
        office.add(PackReturned{pack, {second}, {}, {}});
        QVERIFY(!office.file.isOut(pack));
        QCOMPARE(office.voiding(pack), u"pack-not-out"_s);
    }

    void aPackThatIsVoidedIsNotWaitedFor()
    {
        Founding office;
        const auto pack = PackId::fresh();
        const auto id = CaseId::fresh();
        QCOMPARE(office.voiding(pack), u"unknown-pack"_s);
        office.add(PackedOut{pack, day, u"S"_s, {id}});
        QCOMPARE(office.voiding(pack, u" "_s), u"missing-data"_s);
        office.add(voidPack(office.file, pack, u"笔记本丢失"_s).value());
        QVERIFY(!office.file.packWith(id));
        QCOMPARE(office.file.pack(pack)->voidReason, u"笔记本丢失"_s);
        QCOMPARE(office.voiding(pack), u"pack-not-out"_s);
    }

    void inThePackItsCasesAreNotOut()
    {
        Founding office;
        const auto pack = PackId::fresh();
        const auto id = CaseId::fresh();
        office.add(PackedOut{pack, day, u"S"_s, {id}});
        office.add(PackCarried{pack});
        QVERIFY(office.file.isPack());
        QVERIFY(!office.file.packWith(id));
    }

    void whatCameAndWhatWasLeftOutIsRemembered()
    {
        Founding office;
        const auto came = ActId::fresh(), left = ActId::fresh();
        office.add(PackReturned{PackId::fresh(), {}, {came}, {{CaseId::fresh(), {left}, u"院里已记"_s}}});
        QVERIFY(office.file.brought.contains(came) && !office.file.brought.contains(left));
        QVERIFY(office.file.spared.contains(left));
    }
};

TIAOCAI_TEST(TestPacks)
#include "test_packs.moc"
