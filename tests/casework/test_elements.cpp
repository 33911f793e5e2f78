// SPDX-License-Identifier: GPL-3.0-or-later
#include "casework/elements.h"
#include "live_case.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<FactElement> &elements)
{
    QStringList names;
    for (const auto &one : elements)
        names << one.name;
    return names;
}

/// An accepted mediation about severance, which is being tried.
struct Sheet {
    Sheet(QList<Cause> causes = {Cause::Severance})
    {
        auto applied = application(1, causes);
        applied.employedFrom = day("2025-03-01");
        applied.employmentEndedOn.reset();
        live.open(MediationApplied{applied}, day("2026-06-01"));
        MediationAccepted accepted;
        accepted.beforeConsent = true;
        live.record(accepted, day("2026-06-02"));
    }
    bool fill(const QList<FactElement> &elements, const char *on = "2026-06-05")
    {
        return live.recordBare(ElementsFilled{elements}, day(on));
    }
    LiveCase live;
};

} // namespace

/// The element sheet: what it asks, what stands on it, and what it says of facts.
class TestElements : public QObject {
    Q_OBJECT

private slots:
    void theLawSaysWhatIsAsked()
    {
        QVERIFY(elementsOf(Cause::Severance).contains(u"解除或者终止前十二个月平均应得工资"_s));
        QVERIFY(elementsOf(Cause::WorkInjuryBenefits).contains(u"劳动能力鉴定等级"_s));
        QVERIFY(elementsOf(Cause::NonCompete).isEmpty()); // the law names none: free lines
        const Sheet sheet({Cause::UnlawfulDismissal, Cause::Severance});
        const auto asked = elementsToFill(sheet.live.file);
        const auto names = namesOf(asked);
        QCOMPARE(names.first(), u"入职时间"_s);
        QCOMPARE(asked.first().applicant, u"2025年3月1日"_s); // as the application says
        QCOMPARE(names.count(u"本单位工作年限"_s), 1);        // of two claims
        QVERIFY(names.contains(u"是否要求继续履行劳动合同"_s));
        for (const auto &one : asked)
            QVERIFY(!one.dispute && one.respondent.isEmpty()); // nothing that nobody said
    }
    void theLastSheetStands()
    {
        Sheet sheet;
        QVERIFY(sheet.fill({{u"月工资标准"_s, u"8000元"_s, u"6000元"_s, Dispute::Disputed}}));
        QVERIFY(sheet.fill({{u"月工资标准"_s, u"8000元"_s, u"无异议"_s, Dispute::Undisputed}}, "2026-06-06"));
        QCOMPARE(sheet.live.file.elements.size(), 1);
        QCOMPARE(undisputedFacts(sheet.live.file.elements), u"月工资标准：8000元"_s);
        QVERIFY(disputedFacts(sheet.live.file.elements).isEmpty());
        QCOMPARE(namesOf(elementsToFill(sheet.live.file)),
                 QStringList{u"月工资标准"_s}); // goes on from there
    }
    void aSheetOfTheCaseBeforeIsOfferedWhereThereIsNone()
    {
        Sheet sheet;
        const QList<FactElement> before{{u"入职时间"_s, u"2025年3月1日"_s, u"无异议"_s, Dispute::Undisputed}};
        QCOMPARE(elementsToFill(sheet.live.file, before), before);
        sheet.fill({{u"工作岗位"_s, u"焊工"_s, {}, {}}});
        QCOMPARE(namesOf(elementsToFill(sheet.live.file, before)), QStringList{u"工作岗位"_s});
    }
    void factsAreToldByWhoSaysThem_data()
    {
        QTest::addColumn<QString>("applicant");
        QTest::addColumn<QString>("respondent");
        QTest::addColumn<QString>("agreed");
        QTest::addColumn<QString>("contested");
        const auto row = [](const char *name, const QString &applicant, const QString &respondent,
                            const QString &agreed, const QString &contested) {
            QTest::newRow(name) << applicant << respondent << agreed << contested;
        };
        row("both the same", u"八千元"_s, u"八千元"_s, u"工资：八千元"_s,
            u"工资：申请人称八千元；被申请人称八千元"_s);
        row("no objection", u"八千元"_s, u"无异议"_s, u"工资：八千元"_s,
            u"工资：申请人称八千元；被申请人称无异议"_s);
        row("said by the employer", u"无异议"_s, u"六千元"_s, u"工资：六千元"_s,
            u"工资：申请人称无异议；被申请人称六千元"_s);
        row("in other words", u"每月八千"_s, u"8000元"_s, u"工资：每月八千；8000元"_s,
            u"工资：申请人称每月八千；被申请人称8000元"_s);
        row("one side alone", u"八千元"_s, QString(), u"工资：八千元"_s, u"工资：申请人称八千元"_s);
        row("nobody", QString(), QString(), u"工资"_s, u"工资"_s);
    }
    void factsAreToldByWhoSaysThem()
    {
        QFETCH(QString, applicant);
        QFETCH(QString, respondent);
        QTEST(undisputedFacts({{u"工资"_s, applicant, respondent, Dispute::Undisputed}}), "agreed");
        QTEST(disputedFacts({{u"工资"_s, applicant, respondent, Dispute::Disputed}}), "contested");
        QVERIFY(undisputedFacts({{u"工资"_s, applicant, respondent, {}}}).isEmpty()); // nobody said it
        QVERIFY(disputedFacts({{u"工资"_s, applicant, respondent, {}}}).isEmpty());
    }
    void anElementStandsOnce()
    {
        Sheet sheet;
        QVERIFY(!sheet.fill({{u"工资"_s, u"八千"_s, {}, {}}, {u"工资"_s, {}, u"六千"_s, {}}}));
        QCOMPARE(sheet.live.refusal.code, u"element-twice"_s);
        QCOMPARE(sheet.live.refusal.member, u"elements[1].name"_s);
        QVERIFY(!sheet.fill({}));
        QCOMPARE(sheet.live.refusal.code, u"missing-data"_s);
    }
    void undisputedWithoutWordsIsToldOf()
    {
        Sheet sheet;
        QVERIFY(sheet.fill({{u"工资"_s, {}, u"无异议"_s, Dispute::Undisputed}}));
        QCOMPARE(sheet.live.warnings.filter(u"工资"_s).size(), 1);
    }
    void aStruckSheetIsNoSheet()
    {
        Sheet sheet;
        sheet.fill({{u"工资"_s, u"八千"_s, {}, {}}});
        sheet.fill({{u"工龄"_s, u"两年"_s, {}, {}}}, "2026-06-06");
        ActCorrected wrong;
        wrong.act = sheet.live.file.acts.last().id;
        wrong.reason = u"误录"_s;
        wrong.voided = true;
        QVERIFY(sheet.live.recordBare(wrong, day("2026-06-07")));
        QCOMPARE(namesOf(sheet.live.file.elements), QStringList{u"工资"_s});
    }
};

TIAOCAI_TEST(TestElements)
#include "test_elements.moc"
