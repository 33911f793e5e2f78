// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearings/common_sheet.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::hearings;
using namespace Qt::StringLiterals;

namespace {

Party party(PartyRole role, PartyKind kind, const QString &name, const QString &idNumber = {},
            const QString &creditCode = {})
{
    Party made;
    made.record = {.id = PartyId::fresh(), .role = role, .kind = kind, .name = name};
    made.record.idNumber = idNumber;
    made.record.creditCode = creditCode;
    return made;
}

Representative representative(const QString &name, const QString &phone)
{
    Representative made;
    made.record.id = RepresentativeId::fresh();
    made.record.name = name;
    made.record.phone = phone;
    return made;
}

/// A worker against an employer, who is represented.
CaseFile caseOf(const QString &worker, const QString &employer, const QString &creditCode = {})
{
    CaseFile file;
    file.id = CaseId::fresh();
    file.parties = {party(PartyRole::Applicant, PartyKind::Worker, worker),
                    party(PartyRole::Respondent, PartyKind::Employer, employer, {}, creditCode)};
    file.representatives = {representative(u"周律师"_s, u"13800000000"_s)};
    return file;
}

const PartyId &worker(const CaseFile &file)
{
    return file.parties[0].record.id;
}
const PartyId &employer(const CaseFile &file)
{
    return file.parties[1].record.id;
}

} // namespace

/// One sheet for several cases, read for each.
class TestCommonSheet : public QObject {
    Q_OBJECT

private slots:
    void theEmployerOfBothIsNamedOnce()
    {
        const auto one = caseOf(u"张三"_s, u"甲厂"_s, u"91410000000000001A"_s);
        const auto other = caseOf(u"李四"_s, u"甲厂（曾用名）"_s, u"91410000000000001A"_s);
        HearingHeld sheet;
        sheet.present = {worker(one), employer(one), worker(other)};
        sheet.representatives = {one.representatives[0].record.id};
        sheet.unsignedBy = {employer(one)};
        const auto there = sheetOf(other, {one, other}, sheet);
        QCOMPARE(there.present, (QList<PartyId>{employer(other), worker(other)}));
        QCOMPARE(there.representatives, QList<RepresentativeId>{other.representatives[0].record.id});
        QCOMPARE(there.unsignedBy, QList<PartyId>{employer(other)});
        QCOMPARE(untold(other, there), QStringList());
        QCOMPARE(sheetOf(one, {one, other}, sheet).present, (QList<PartyId>{worker(one), employer(one)}));
        const auto all = withThoseOf(one, {other});
        QCOMPARE(all.parties.size(), 3);
        QCOMPARE(all.representatives.size(), 1);
    }

    /// A name alone makes no two workers the same, and two codes make two employers of one name.
    void whoIsNotKnownToBeTheSameIsNot()
    {
        const auto one = caseOf(u"张三"_s, u"甲厂"_s, u"91410000000000001A"_s);
        const auto other = caseOf(u"张三"_s, u"甲厂"_s, u"91410000000000002B"_s);
        HearingHeld sheet;
        sheet.present = {worker(one), employer(one)};
        QCOMPARE(sheetOf(other, {one, other}, sheet).present, QList<PartyId>());
        QCOMPARE(untold(other, sheetOf(other, {one, other}, sheet)), (QStringList{u"张三"_s, u"甲厂"_s}));
        QCOMPARE(withThoseOf(one, {other}).parties.size(), 4);
        // Without a code the name of an employer is enough.
        const auto third = caseOf(u"王五"_s, u"甲厂"_s);
        QCOMPARE(sheetOf(third, {one, third}, sheet).present, QList<PartyId>{employer(third)});
    }

    void whatSomebodyElseSaidStandsInHisOwnCase()
    {
        const auto one = caseOf(u"张三"_s, u"甲厂"_s), other = caseOf(u"李四"_s, u"甲厂"_s);
        HearingHeld sheet;
        sheet.claimsRead = u"宣读请求"_s;
        sheet.statements = {
            {worker(one), u"张三说"_s}, {employer(one), u"甲厂说"_s}, {std::nullopt, u"仲裁庭问"_s}};
        sheet.evidence = {{.by = worker(one), .name = u"工资条"_s},
                          {.by = employer(one), .name = u"考勤表"_s}};
        const auto there = sheetOf(other, {one, other}, sheet);
        QCOMPARE(there.claimsRead, sheet.claimsRead);
        QCOMPARE(there.statements,
                 (QList<HearingStatement>{{employer(other), u"甲厂说"_s}, {std::nullopt, u"仲裁庭问"_s}}));
        QCOMPARE(there.evidence, (QList<HearingEvidence>{{.by = employer(other), .name = u"考勤表"_s}}));
    }

    void aCorrectedSheetKeepsWhoIsInTheOtherCaseAlone()
    {
        const auto one = caseOf(u"张三"_s, u"甲厂"_s), other = caseOf(u"李四"_s, u"甲厂"_s);
        HearingHeld was;
        was.hearing = HearingId::fresh();
        was.present = {worker(other), employer(other)};
        was.statements = {{worker(other), u"李四说"_s}, {employer(other), u"甲厂说"_s}};
        HearingHeld right;
        right.hearing = HearingId::fresh();
        right.present = {worker(one)};
        right.absent = {employer(one)};
        right.statements = {{worker(one), u"张三说"_s}};
        const auto there = correctedSheet(other, one, was, right);
        QCOMPARE(there.hearing, was.hearing);
        QCOMPARE(there.present, QList<PartyId>{worker(other)});
        QCOMPARE(there.absent, QList<PartyId>{employer(other)});
        QCOMPARE(there.statements, (QList<HearingStatement>{{worker(other), u"李四说"_s}}));
    }
};

TIAOCAI_TEST(TestCommonSheet)
#include "test_common_sheet.moc"
