// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_case.h"
#include "test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::casework::test;

namespace {

enum class Told { Filed, Accepted, Awarded, Effective, Refused, NotMade };

ReviewFiled request(const char *effectiveOn, bool joint = true, Cause cause = Cause::Severance)
{
    ReviewFiled filed;
    filed.application = application(1, {cause});
    filed.agreementEffectiveOn = day(effectiveOn);
    filed.joint = joint;
    filed.papers = u"身份证、执照"_s;
    return filed;
}

LiveCase filed(const ReviewFiled &request, const char *on)
{
    LiveCase live;
    if (!live.open(request, day(on))) qFatal("not opened: %s", qUtf8Printable(live.refusal.text));
    return live;
}

void tell(LiveCase &live, const std::vector<Payload> &acts, const char *on)
{
    if (!live.recordAll(acts, day(on)))
        qFatal("not reached: %s", qUtf8Printable(live.refusal.code + live.refusal.text));
}

Payload concluded(ReviewManner manner)
{
    return ReviewConcluded{.manner = manner, .ground = u"内容不明确"_s, .document = {}};
}

/// Filed 06-01, accepted 06-02, awarded 06-04, effective 06-08.
LiveCase reached(Told told)
{
    auto live = filed(request("2026-05-20"), "2026-06-01");
    if (told == Told::Refused)
        tell(live, {ReviewRefused{.ground = ReviewRefusalGround::OutOfScope}}, "2026-06-02");
    if (told == Told::Filed || told == Told::Refused) return live;
    tell(live, {ReviewAccepted{.caseNumber = u"审1"_s, .arbitrator = {}}}, "2026-06-02");
    if (told == Told::NotMade) tell(live, {concluded(ReviewManner::NotMade)}, "2026-06-04");
    if (told == Told::Accepted || told == Told::NotMade) return live;
    tell(live, {concluded(ReviewManner::AwardMade)}, "2026-06-04");
    if (told == Told::Effective)
        tell(live,
             {ReviewAwardSigned{.party = live.applicant()}, ReviewAwardSigned{.party = live.respondent()}},
             "2026-06-08");
    return live;
}

struct Row {
    const char *name;
    Told from;
    Payload act;
    const char *expected; ///< the stage after it, or the refusal's code
    const char *article = "";
};

/// ACTS.md 9.3, row by row.
const std::vector<Row> &transitions()
{
    static const std::vector<Row> rows{
        {"Received ReviewAccepted", Told::Filed, Payload(ReviewAccepted{}), "under-review"},
        {"Received ReviewRefused", Told::Filed,
         Payload(ReviewRefused{.ground = ReviewRefusalGround::NoJurisdiction}), "closed"},
        {"UnderReview ReviewExtended", Told::Accepted, Payload(ReviewExtended{.approver = PersonId::fresh()}),
         "under-review"},
        {"UnderReview award made", Told::Accepted, concluded(ReviewManner::AwardMade), "awaiting-receipt"},
        {"UnderReview not made", Told::Accepted, concluded(ReviewManner::NotMade), "closed"},
        {"UnderReview withdrawn", Told::Accepted, concluded(ReviewManner::Withdrawn), "closed"},
        {"AwaitingReceipt withdrawn", Told::Awarded, concluded(ReviewManner::Withdrawn), "closed"},
        {"Effective EffectCertified", Told::Effective, Payload(EffectCertified{}), "effective"},
        {"Effective FileArchived", Told::Effective,
         Payload(FileArchived{
             .fileNumber = u"1"_s, .mainPages = 1, .sidePages = 1, .retention = Retention::FiveYears}),
         "archived"},
        {"Closed FileArchived", Told::NotMade,
         Payload(FileArchived{
             .fileNumber = u"1"_s, .mainPages = 1, .sidePages = 1, .retention = Retention::FiveYears}),
         "archived"},
    };
    return rows;
}

const std::vector<Row> &refusals()
{
    static const std::vector<Row> rows{
        {"concluded before acceptance", Told::Filed, concluded(ReviewManner::AwardMade), "act-not-allowed",
         "规则76–79"},
        {"accepted twice", Told::Accepted, Payload(ReviewAccepted{}), "act-not-allowed", "规则75"},
        {"refused after acceptance", Told::Accepted,
         Payload(ReviewRefused{.ground = ReviewRefusalGround::OutOfScope}), "act-not-allowed", "规则75"},
        {"withdrawn once effective", Told::Effective, concluded(ReviewManner::Withdrawn), "act-not-allowed",
         "规则76–79"},
        {"the effect of nothing", Told::NotMade, Payload(EffectCertified{}), "no-award", "法50, 51"},
        {"made twice", Told::Awarded, concluded(ReviewManner::AwardMade), "act-not-allowed", "规则79"},
        {"not made without a ground", Told::Accepted,
         Payload(ReviewConcluded{.manner = ReviewManner::NotMade, .ground = {}, .document = {}}),
         "missing-data", "规则78"},
        {"an arbitration's act", Told::Filed, Payload(ArbitrationAccepted{}), "act-not-allowed",
         "法29; 规则30"},
    };
    return rows;
}

void addRows(const std::vector<Row> &rows)
{
    QTest::addColumn<qsizetype>("row");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << qsizetype(i);
}

} // namespace

/// The review of a mediation agreement (ACTS.md sections 5 and 9.3).
class TestReview : public QObject {
    Q_OBJECT

private slots:
    void stages_data() { addRows(transitions()); }
    void stages();
    void refused_data() { addRows(refusals()); }
    void refused();
    void awardSigned();
    void finishExtendedOnce();
    void extensionTooLate();
    void notAccepted_data();
    void notAccepted();
    void refusalForLatenessMustBeLate();
    void filingIsNeverRefusedForLateness();
};

void TestReview::stages()
{
    QFETCH(qsizetype, row);
    const auto &transition = transitions()[std::size_t(row)];
    auto live = reached(transition.from);
    QVERIFY2(live.record(transition.act, live.today.addDays(1)), qUtf8Printable(live.refusal.text));
    QCOMPARE(name(live.file.stage), QString::fromUtf8(transition.expected));
    QVERIFY(live.file.irregularities.isEmpty());
}

void TestReview::refused()
{
    QFETCH(qsizetype, row);
    const auto &refusal = refusals()[std::size_t(row)];
    auto live = reached(refusal.from);
    QVERIFY(!live.record(refusal.act, live.today.addDays(1)));
    QCOMPARE(live.refusal.code, QString::fromUtf8(refusal.expected));
    QCOMPARE(live.refusal.article, QString::fromUtf8(refusal.article));
}

void TestReview::awardSigned()
{
    auto live = reached(Told::Awarded);
    QCOMPARE(live.clock("REVIEW_JOINT_15"), u"2026-06-04 met-on-time"_s);
    QCOMPARE(live.clock("REVIEW_FINISH_5WD"), u"2026-06-09 met-on-time"_s);
    tell(live, {ReviewAwardSigned{.party = live.applicant()}}, "2026-06-05");
    QCOMPARE(name(live.file.stage), u"awaiting-receipt"_s);
    QVERIFY(!live.record(ReviewAwardSigned{.party = live.applicant()}, day("2026-06-08")));
    QCOMPARE(live.refusal.code, u"signed-already"_s);
    tell(live, {ReviewAwardSigned{.party = live.respondent()}}, "2026-06-08");
    QCOMPARE(name(live.file.stage), u"effective"_s);
    QCOMPARE(live.file.decisions.first().effectiveOn, day("2026-06-08"));
    QCOMPARE(live.file.closing->on, day("2026-06-08"));
    QVERIFY(live.file.closing->manner == ClosingManner::ReviewAwardMade);
    const auto refusedCase = reached(Told::Refused);
    QVERIFY(!refusedCase.file.closing); // neither accepted nor concluded
    QVERIFY(reached(Told::NotMade).file.closing->manner == ClosingManner::ReviewNotMade);
}

void TestReview::finishExtendedOnce()
{
    auto live = reached(Told::Accepted);
    QCOMPARE(live.clock("REVIEW_FINISH_5WD"), u"2026-06-09 running"_s);
    tell(live, {ReviewExtended{.approver = PersonId::fresh()}}, "2026-06-09");
    QCOMPARE(live.clock("REVIEW_FINISH_5WD"), u"2026-06-16 running"_s);
    QVERIFY(!live.record(ReviewExtended{.approver = PersonId::fresh()}, day("2026-06-10")));
    QCOMPARE(live.refusal.code, u"extension-second"_s);
    QCOMPARE(live.refusal.article, u"规则76"_s);
}

void TestReview::extensionTooLate()
{
    auto live = reached(Told::Accepted);
    QVERIFY(!live.record(ReviewExtended{.approver = PersonId::fresh()}, day("2026-06-10")));
    QCOMPARE(live.refusal.code, u"extension-too-late"_s);
}

void TestReview::notAccepted_data()
{
    QTest::addColumn<QString>("effectiveOn");
    QTest::addColumn<bool>("joint");
    QTest::addColumn<bool>("labourRelation");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("article");
    QTest::newRow("last day") << u"2026-05-17"_s << true << false << QString() << QString();
    QTest::newRow("last day after rolling over a weekend")
        << u"2026-05-15"_s << true << false << QString() << QString();
    QTest::newRow("late") << u"2026-05-14"_s << true << false << u"period-over"_s << u"规则75(三)"_s;
    QTest::newRow("by one side") << u"2026-05-20"_s << false << false << u"not-joint"_s << u"规则74"_s;
    QTest::newRow("labour relation") << u"2026-05-20"_s << true << true << u"labour-relation"_s
                                     << u"规则75(四)"_s;
}

void TestReview::notAccepted()
{
    QFETCH(QString, effectiveOn);
    QFETCH(bool, joint);
    QFETCH(bool, labourRelation);
    QFETCH(QString, code);
    auto live = filed(request(effectiveOn.toLatin1().constData(), joint,
                              labourRelation ? Cause::LabourRelation : Cause::Severance),
                      "2026-06-01");
    QCOMPARE(live.record(ReviewAccepted{}, day("2026-06-02")), code.isEmpty());
    QCOMPARE(live.refusal.code, code);
    QTEST(live.refusal.article, "article");
}

void TestReview::refusalForLatenessMustBeLate()
{
    auto live = filed(request("2026-05-20"), "2026-06-01");
    QVERIFY(!live.record(ReviewRefused{.ground = ReviewRefusalGround::PeriodOver}, day("2026-06-02")));
    QCOMPARE(live.refusal.code, u"period-not-over"_s);
    auto late = filed(request("2026-05-01"), "2026-06-01");
    QVERIFY(late.record(ReviewRefused{.ground = ReviewRefusalGround::PeriodOver}, day("2026-06-02")));
}

void TestReview::filingIsNeverRefusedForLateness()
{
    const auto live = filed(request("2026-04-01", false), "2026-06-01");
    QCOMPARE(live.warnings.size(), 2);
    QCOMPARE(name(live.file.stage), u"received"_s);
    QCOMPARE(live.clock("REVIEW_JOINT_15"), u"2026-04-16 met-late"_s);
}

TIAOCAI_TEST(TestReview)
#include "test_review.moc"
