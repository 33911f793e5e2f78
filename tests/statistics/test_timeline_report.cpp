// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"
#include "known_indicators.h"
#include "statistics/figure_report.h"
#include "test_main.h"

#include <QTest>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace tiaocai::statistics;
using namespace tiaocai::statistics::test;
using namespace Qt::StringLiterals;

namespace {

const char *const cutOff = "2026-11-22";

/// What a report is made of, with one name for all people.
struct Cases {
    QList<CaseFacts> facts;
    QList<CaseAccount> accounts;

    explicit Cases(const QList<Reported> &cases)
    {
        for (const auto &one : cases) {
            facts << one.facts;
            accounts << one.account;
        }
    }
    ReportGround ground(const char *to = "2026-12-31") const
    {
        return {indicators(),
                facts,
                accounts,
                day("2026-01-01"),
                day(to),
                day(cutOff),
                calendar(),
                [](const PersonId &) { return u"周建华"_s; },
                {}};
    }
};

TimelineReport reportOf(const QList<Reported> &cases)
{
    const Cases all(cases);
    return timelineReport(all.ground());
}

Told applied(const char *on)
{
    return {on, MediationApplied{application()}};
}
Told accepted(const char *on)
{
    MediationAccepted payload;
    payload.caseNumber = u"石劳调字〔2026〕001号"_s;
    return {on, payload};
}
Told settled(const char *on)
{
    return {on, PrivateSettlementReached{}};
}
Told failed(const char *on, const QString &why)
{
    MediationFailed payload;
    payload.ground = FailureGround::NoAgreement;
    return {on, payload, why};
}
Told extended(const char *on, const char *until)
{
    MediationExtended payload;
    payload.until = day(until);
    payload.consentedOn = day(on);
    return {on, payload};
}
Told declined(const char *on)
{
    MediationDeclined payload;
    payload.ground = DeclineGround::OneSideDeclines;
    return {on, payload};
}
Told filed(const char *on)
{
    ArbitrationFiled payload;
    payload.application = application();
    return {on, payload};
}
Told arbitrationAccepted(const char *on)
{
    ArbitrationAccepted payload;
    payload.caseNumber = u"石劳人仲案字〔2026〕001号"_s;
    return {on, payload};
}
Told suspended(const char *on)
{
    Suspended payload;
    payload.ground = SuspensionGround::AwaitingAppraisal;
    return {on, payload};
}
Told extensionApproved(const char *on)
{
    ExtensionApproved payload;
    payload.days = 15;
    payload.reason = u"案情复杂"_s;
    payload.approvalNumber = u"石仲延〔2026〕3号"_s;
    return {on, payload};
}
Told withdrawn(const char *on)
{
    return {on, ApplicationWithdrawn{}};
}

/// "onTime late notYetDue notApplicable"
QString words(const Tally &tally)
{
    return u"%1 %2 %3 %4"_s.arg(tally.onTime).arg(tally.late).arg(tally.notYetDue).arg(tally.notApplicable);
}

} // namespace

using History = QList<Told>;

class TestTimelineReport : public QObject {
    Q_OBJECT

private slots:
    /// By the tribunals' table: who presided last, and whether any of the hearings was for others to watch or learn at.
    void tellsWhatHearingsWereFor()
    {
        const auto local = PersonId::fresh(), traveller = PersonId::fresh();
        HearingHeld first{.present = {applicant()}, .outcome = HearingOutcome::Continued};
        first.arbitrators = {local};
        first.observed = true;
        HearingHeld last{.present = {applicant()}, .outcome = HearingOutcome::Ended};
        last.arbitrators = {traveller, local};
        const History before{filed("2026-03-02"), arbitrationAccepted("2026-03-04")};
        QVERIFY(reported(before, "2026-05-01").account.presided.isNull());
        const auto told =
            reported(before + History{{"2026-04-01", first}, {"2026-04-10", last}}, "2026-05-01");
        QCOMPARE(told.account.presided, traveller);
        QVERIFY(told.account.observed && !told.account.mentored);
        last.mentored = {local};
        QVERIFY(reported(before + History{{"2026-04-10", last}}, "2026-05-01").account.mentored);
    }

    void judgesMediation_data()
    {
        QTest::addColumn<History>("history");
        QTest::addColumn<QString>("acceptance");
        QTest::addColumn<QString>("period");
        QTest::addColumn<int>("lateDays");
        QTest::newRow("settled in time")
            << History{applied("2026-03-02"), accepted("2026-03-04"), settled("2026-03-17")} << u"1 0 0 0"_s
            << u"1 0 0 0"_s << 0;
        QTest::newRow("failed four days late")
            << History{applied("2026-02-13"), accepted("2026-02-25"), failed("2026-03-16", u"负责人外出"_s)}
            << u"1 0 0 0"_s << u"0 1 0 0"_s << 4;
        QTest::newRow("last day in the national holiday: judged by the un-rolled day")
            << History{applied("2026-09-16"), accepted("2026-09-17"), settled("2026-10-08")} << u"1 0 0 0"_s
            << u"0 1 0 0"_s << 6;
        QTest::newRow("extended by both sides in time")
            << History{applied("2026-03-02"), accepted("2026-03-04"), extended("2026-03-18", "2026-04-10"),
                       settled("2026-04-09")}
            << u"1 0 0 0"_s << u"1 0 0 0"_s << 0;
        QTest::newRow("declined: in time, and no period")
            << History{applied("2026-03-02"), declined("2026-03-04")} << u"1 0 0 0"_s << u"0 0 0 1"_s << 0;
        QTest::newRow("decided a day late")
            << History{applied("2026-03-02"), accepted("2026-03-06"), settled("2026-03-09")} << u"0 1 0 0"_s
            << u"1 0 0 0"_s << 0;
        QTest::newRow("withdrawn before a decision binds nobody")
            << History{applied("2026-03-02"), {"2026-03-03", MediationWithdrawn{}}} << u"0 0 0 1"_s
            << u"0 0 0 1"_s << 0;
        QTest::newRow("still running")
            << History{applied("2026-11-17"), accepted("2026-11-18")} << u"1 0 0 0"_s << u"0 0 1 0"_s << 0;
        QTest::newRow("open and overdue")
            << History{applied("2026-11-02"), accepted("2026-11-03")} << u"1 0 0 0"_s << u"0 1 0 0"_s << 4;
        QTest::newRow("awaiting a decision")
            << History{applied("2026-11-20")} << u"0 0 1 0"_s << u"0 0 0 1"_s << 0;
    }
    void judgesMediation()
    {
        QFETCH(History, history);
        const auto report = reportOf({reported(history, cutOff)});
        QCOMPARE(report.mediation.size(), 1);
        QTEST(words(report.acceptance), "acceptance");
        QTEST(words(report.mediationPeriod), "period");
        QTEST(report.mediation.first().lateDays, "lateDays");
        QCOMPARE(report.acceptance.total(), 1);
        QCOMPARE(report.mediationPeriod.total(), 1);
    }

    void showsBothReadings()
    {
        const History history{applied("2026-09-16"), accepted("2026-09-17"), settled("2026-10-08")};
        const auto line = reportOf({reported(history, cutOff)}).mediation.first();
        QCOMPARE(line.unrolledDue, day("2026-10-02"));
        QCOMPARE(line.rolledDue, day("2026-10-08"));
        QCOMPARE(line.inTime, std::optional(false));
        const auto rolled = reportOf({reported(history, cutOff, law::Punctuality::AlwaysRolled)});
        QCOMPARE(rolled.mediation.first().inTime, std::optional(true));
        QCOMPARE(words(rolled.mediationPeriod), u"1 0 0 0"_s);
    }

    void fillsTheMediationLine()
    {
        const auto line = reportOf({reported({applied("2026-02-13"), accepted("2026-02-25"),
                                              failed("2026-03-16", u"负责人外出"_s)},
                                             cutOff)})
                              .mediation.first();
        QCOMPARE(line.number, u"石劳调字〔2026〕001号"_s);
        QCOMPARE(line.applicants, u"李强"_s);
        QCOMPARE(line.respondents, u"石桥镇顺达机械加工厂"_s);
        QCOMPARE(line.cause, u"劳动报酬"_s);
        QCOMPARE(line.source, u"来访"_s);
        QCOMPARE(line.handler, u"周建华"_s);
        QCOMPARE(line.decideDue, day("2026-02-25"));
        QCOMPARE(line.decideWorkingDays, std::optional(3));
        QCOMPARE(line.days, std::optional(19));
        QCOMPARE(line.manner, u"调解不成"_s);
        QCOMPARE(line.servedOn, day("2026-03-16"));
        QCOMPARE(line.reason, u"负责人外出"_s);
    }

    void namesManyPeopleByTheFirst()
    {
        const History history{{"2026-03-02", MediationApplied{application(u"登〔2026〕0001"_s, 27)}}};
        const auto line = reportOf({reported(history, cutOff)}).mediation.first();
        QCOMPARE(line.applicants, u"李强等27人"_s);
        QCOMPARE(line.persons, 27);
    }

    void listsWhatNeedsExplaining()
    {
        const auto report = reportOf({
            reported({applied("2026-02-13"), accepted("2026-02-25"), failed("2026-03-16", u"负责人外出"_s)},
                     cutOff),
            reported({applied("2026-03-02"), declined("2026-03-04")}, cutOff),
            reported({applied("2026-03-02"), accepted("2026-03-04"), extended("2026-03-18", "2026-04-10"),
                      settled("2026-04-09")},
                     cutOff),
            reported({filed("2026-06-01"), arbitrationAccepted("2026-06-01"), suspended("2026-06-20")},
                     cutOff),
        });
        QCOMPARE(report.late.size(), 1);
        QCOMPARE(report.late.first().second,
                 u"调解期限逾期 4 天（届满日 2026-03-12，2026-03-16 完成）：负责人外出"_s);
        QCOMPARE(report.notAccepted.size(), 1);
        QCOMPARE(report.notAccepted.first(),
                 std::pair(u"登〔2026〕0001"_s, u"不予受理：一方不同意调解（2026-03-04）"_s));
        QCOMPARE(report.moved.size(), 2);
        QCOMPARE(report.moved.first().second, u"双方同意延期至 2026-04-10（2026-03-18 同意）"_s);
        QCOMPARE(report.moved.last().second, u"2026-06-20 起中止审理，尚未恢复：等待工伤认定或者鉴定结论"_s);
        QCOMPARE(report.suspended.size(), 1);
        QCOMPARE(report.suspended.first().second, u"2026-06-20"_s);
        QCOMPARE(words(report.award), u"0 0 1 0"_s);
    }

    /// By the office's own formula, of accepted cases alone.
    void countsSuccess()
    {
        const Cases cases({
            reported({applied("2026-03-02"), accepted("2026-03-04"), settled("2026-03-17")}, cutOff),
            reported({applied("2026-03-02"), accepted("2026-03-04"), failed("2026-03-17", {})}, cutOff),
            reported({applied("2026-03-02"), declined("2026-03-04")}, cutOff),
            reported({applied("2025-12-22"), accepted("2025-12-23"), settled("2026-01-05")}, cutOff),
        });
        const auto made = figureReport(u"timeline"_s, cases.ground());
        QCOMPARE(made.tables.first().sentences.first(),
                 u"调解结案 3 件，其中达成调解协议、和解 2 件，调解成功率 66.66%（2/3）。"_s);
    }
    /// What the pages say beside the tables is kept, and comes back.
    void keepsAllThatItsPagesSay()
    {
        const Cases cases(
            {reported({applied("2026-02-13"), accepted("2026-02-25"), failed("2026-03-16", u"负责人外出"_s)},
                      cutOff),
             reported({filed("2026-06-01"), arbitrationAccepted("2026-06-01"), suspended("2026-06-20")},
                      cutOff)});
        auto ground = cases.ground();
        const auto data = dataOf(figureReport(u"timeline"_s, ground));
        const auto bytes = QString::fromUtf8(bytesOf(data));
        for (const auto &words :
             {u"调解期限逾期 4 天"_s, u"自 2026-06-20 起中止"_s, u"调解成功率 0.00%（0/1）"_s,
              u"\"strong\":true"_s, u"中止审理，尚未恢复"_s, u"期间开始之日不计"_s})
            QVERIFY2(bytes.contains(words), qUtf8Printable(words));
        QCOMPARE(bytesOf(dataOf(reportFrom(data))), bytesOf(data));
        ground.punctuality = law::Punctuality::AlwaysRolled;
        QVERIFY(bytesOf(dataOf(figureReport(u"timeline"_s, ground))) != bytesOf(data));
    }

    void takesTheCasesOfThePeriod_data()
    {
        QTest::addColumn<History>("history");
        QTest::addColumn<bool>("belongs");
        QTest::newRow("received and closed before it")
            << History{applied("2025-11-03"), accepted("2025-11-04"), settled("2025-11-10")} << false;
        QTest::newRow("closed on its first day")
            << History{applied("2025-12-22"), accepted("2025-12-23"), settled("2026-01-01")} << true;
        QTest::newRow("open all through it")
            << History{applied("2025-12-22"), accepted("2025-12-23")} << true;
        QTest::newRow("received on its last day") << History{applied("2026-06-30")} << true;
        QTest::newRow("received after it") << History{applied("2026-07-01")} << false;
        QTest::newRow("declined before it")
            << History{applied("2025-12-22"), declined("2025-12-24")} << false;
    }
    void takesTheCasesOfThePeriod()
    {
        QFETCH(History, history);
        const Cases cases({reported(history, cutOff)});
        const auto report = timelineReport(cases.ground("2026-06-30"));
        QTEST(report.mediation.size() == 1, "belongs");
    }

    void followsTheCourseOfAnArbitration()
    {
        const auto report = reportOf({reported({filed("2026-05-29"),
                                                arbitrationAccepted("2026-06-01"),
                                                suspended("2026-06-20"),
                                                {"2026-08-10", Resumed{}},
                                                extensionApproved("2026-08-20"),
                                                withdrawn("2026-09-21")},
                                               cutOff)});
        const auto line = report.arbitration.first();
        QCOMPARE(line.parties, u"李强 诉 石桥镇顺达机械加工厂"_s);
        QCOMPARE(line.acceptedInTime, std::optional(true));
        QCOMPARE(line.startedOn, day("2026-06-01"));
        QCOMPARE(line.excludedDays, 51);
        QCOMPARE(line.extendedDays, 15);
        QCOMPARE(line.extensionApprovedOn, day("2026-08-20"));
        QCOMPARE(line.approvalNumber, u"石仲延〔2026〕3号"_s);
        QCOMPARE(line.unrolledDue, day("2026-09-20"));
        QCOMPARE(line.days, std::optional(112));
        QCOMPARE(line.netDays, std::optional(61));
        QCOMPARE(line.inTime, std::optional(false));
        QCOMPARE(line.lateDays, 1);
        QCOMPARE(line.arbitrators, u"周建华"_s);
        QCOMPARE(words(report.award), u"0 1 0 0"_s);
        QCOMPARE(report.moved.size(), 2);
        QCOMPARE(report.moved.last().second,
                 u"延期审理 15 天（2026-08-20 批准，批准文号 石仲延〔2026〕3号）：案情复杂"_s);
    }

    /// The columns of a report that was issued before form 8 are those of today, by whatever title they stood there.
    void olderDataFindsTheColumnsOfToday()
    {
        const QStringList mediation{u"案号"_s,
                                    u"申请人"_s,
                                    u"被申请人"_s,
                                    u"人数"_s,
                                    u"案由"_s,
                                    u"来源"_s,
                                    u"收件日"_s,
                                    u"受理决定日"_s,
                                    u"应决日"_s,
                                    u"用时（工作日）"_s,
                                    u"按期否"_s,
                                    u"受理日"_s,
                                    u"届满日（未顺延）"_s,
                                    u"届满日（顺延）"_s,
                                    u"延期至"_s,
                                    u"同意日"_s,
                                    u"结案日"_s,
                                    u"结案方式"_s,
                                    u"调解天数"_s,
                                    u"期内结案"_s,
                                    u"送达日"_s,
                                    u"逾期天数"_s,
                                    u"原因"_s,
                                    u"承办人"_s};
        const QStringList arbitration{
            u"案号"_s,           u"当事人"_s,   u"案由"_s,     u"收到日"_s,     u"补正日"_s,
            u"受理日"_s,         u"受理期限"_s, u"按期否"_s,   u"副本发出"_s,   u"副本签收"_s,
            u"组庭"_s,           u"首次开庭"_s, u"通知签收"_s, u"审限起算日"_s, u"重算事由"_s,
            u"扣除天数"_s,       u"延期天数"_s, u"批准日"_s,   u"批准号"_s,     u"届满日（未顺延）"_s,
            u"届满日（顺延）"_s, u"结案日"_s,   u"方式"_s,     u"审理天数"_s,   u"净天数"_s,
            u"期内结案"_s,       u"逾期天数"_s, u"原因"_s,     u"送达完毕日"_s, u"仲裁员"_s};
        FigureReport old;
        old.name = u"timeline"_s;
        for (const auto &[title, columns] :
             {std::pair(u"调解案件"_s, mediation), std::pair(u"仲裁案件"_s, arbitration)}) {
            FigureTable table{.title = title};
            for (const auto &column : columns)
                table.columns << column;
            table.rows << QList<FigureCell>(columns.size(), u"—"_s);
            old.tables << table;
        }
        for (const auto &table : reportFrom(dataOf(old)).tables) {
            QVERIFY(table.numbered);
            for (const auto &column : table.columns)
                QVERIFY2(column.width > 0, qUtf8Printable(table.title + u": "_s + column.title));
        }
    }

    void restartsWithTheReason()
    {
        ClaimsChangeDecided changed;
        changed.accepted = true;
        const auto line = reportOf({reported({filed("2026-06-01"),
                                              arbitrationAccepted("2026-06-01"),
                                              {"2026-06-30", ClaimsChangeRequested{}},
                                              {"2026-07-03", changed}},
                                             "2026-07-10")})
                              .arbitration.first();
        QCOMPARE(line.startedOn, day("2026-07-03"));
        QCOMPARE(line.restartReason, u"变更请求"_s);
        QCOMPARE(line.unrolledDue, day("2026-08-17"));
    }
};

TIAOCAI_TEST(TestTimelineReport)
#include "test_timeline_report.moc"
