// SPDX-License-Identifier: GPL-3.0-or-later
// What figures, lists and reports cost that are read from the facts of the cases: a year's figures with groups and lists
// against the same totals written by hand, the sums of months against theirs, and the rows of the timeline report against
// reading what they are made of. Offices of 100,000 and 1,000,000 cases in ten years, each in a process of its own.
// Prints `figure: value unit (bound)`.
#include "bench.h"
#include "hand.h"
#include "peak.h"
#include "statistics/figure_report.h"
#include "store/facts.h"

#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace tiaocai;
using namespace Qt::StringLiterals;
using casework::CaseKind;
using casework::ClosingManner;

namespace {

constexpr int rounds = 5;
constexpr int sampled = 10'000;
const QDate today(2026, 11, 20);

/// A case of twenty townships in ten years; one in ten an arbitration.
statistics::Figured figured(QRandomGenerator &dice, int place)
{
    const auto received = QDate(2016, 11, 23).addDays(qint64(3650) * place / sampled);
    const auto closed = received.addDays(2 + dice.bounded(30));
    const bool open = closed > today;
    static constexpr ClosingManner manners[] = {ClosingManner::AgreementReached,
                                                ClosingManner::SettledPrivately, ClosingManner::NotAgreed,
                                                ClosingManner::Withdrawn};
    statistics::Figured of;
    auto &facts = of.facts;
    facts.number = u"石劳调字〔%1〕%2号"_s.arg(received.year()).arg(place);
    facts.kind = dice.bounded(10) == 0 ? CaseKind::Arbitration : CaseKind::Mediation;
    facts.revision = 6;
    facts.township = u"第%1镇"_s.arg(dice.bounded(20));
    facts.cause = casework::Cause::WageArrears;
    facts.claimed = Money::fromFen(1'000'000);
    facts.receivedOn = received;
    facts.acceptedOn = received.addDays(2);
    facts.judged = facts.unrolled = facts.rolled = facts.acceptedOn.addDays(15);
    facts.closedOn = facts.metOn = open ? QDate() : closed;
    if (!open) facts.manner = manners[dice.bounded(4)];
    facts.lastActivity = open ? received : closed;
    of.account.applicants = u"李强等3人"_s;
    of.account.respondents = u"河南省中原建设工程有限公司石桥项目部"_s;
    of.account.startOn = received;
    of.account.endOn = of.account.closedOn = of.account.servedOn = facts.closedOn;
    of.account.manner = open ? QString() : u"达成协议"_s;
    of.account.acceptance = {statistics::ReportClock::Done, received.addDays(3), received.addDays(2)};
    of.account.period = {open ? statistics::ReportClock::Running : statistics::ReportClock::Done,
                         facts.judged, facts.closedOn};
    of.account.people = {PersonId::fresh()};
    of.part = statistics::tallied(facts, 0);
    of.since = received;
    of.until = facts.closedOn;
    of.touchedOn = facts.lastActivity;
    return of;
}

/// A sample written by the store, and copies of it. What is made here need not survive a power cut.
void fill(const QString &path, int cases)
{
    const auto database = need(store::Database::create(
        store::OfficeAddress::ofFile(path), [](const store::Database &) { return Result<void>(); }));
    const Hand hand(path);
    hand.hurry();
    hand.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
             "INSERT INTO cases (no, id, kind, created_at) SELECT i, '00000000-0000-4000-8000-' || "
             "lower(hex(randomblob(6))), 'mediation', '2026-01-01T00:00:00.000' FROM n"_s.arg(cases));
    {
        QRandomGenerator dice(1);
        auto transaction = need(store::Transaction::begin(database));
        for (int i = 0; i < sampled; ++i)
            need(store::Facts(database).write(i + 1, figured(dice, i)));
        need(transaction.commit());
    }
    const WithoutIndexes plain(hand, {u"facts"_s});
    for (const auto &table : {u"facts"_s, u"accounts"_s})
        multiply(hand, table, u"case_no"_s, sampled, cases);
}

const QDate from(2026, 1, 1), to(2026, 12, 31);

/// Twelve rates by township, the balance, and the lists behind them.
void figures(const store::Facts &facts, const QList<statistics::Indicator> &indicators)
{
    statistics::FigureCount count({indicators, from, to, today, statistics::By::Township});
    need(facts.each({from, to}, [&](qint64, const Result<statistics::Figured> &of) {
        return of.map([&](const statistics::Figured &one) { count.add(one.facts); });
    }));
    count.figures();
    count.groups();
}

qint64 figuresByHand(const Hand &hand)
{
    const auto inTime = u"met_on IS NOT NULL AND judged IS NOT NULL AND met_on <= judged"_s;
    const auto closed = u"closed_on BETWEEN '2026-01-01' AND '2026-12-31'"_s;
    const auto open = u"accepted_on < '%1' AND (closed_on IS NULL OR closed_on >= '%1')"_s;
    const auto carried = open.arg(u"2026-01-01"_s), forward = open.arg(u"2027-01-01"_s);
    const auto accepted = u"accepted_on BETWEEN '2026-01-01' AND '2026-12-31'"_s;
    const auto left = u"received_on BETWEEN '2026-01-01' AND '2026-12-31' AND accepted_on IS NULL"_s;
    auto count = hand.rows(u"SELECT township, kind, manner, %1, sum(weight) FROM facts WHERE %2 "
                           "GROUP BY 1, 2, 3, 4"_s.arg(inTime, closed));
    for (const auto &part : {carried, accepted, forward, left})
        count +=
            hand.rows(u"SELECT township, kind, sum(weight) FROM facts WHERE %1 GROUP BY 1, 2"_s.arg(part));
    for (const auto &part : {closed, carried, accepted, forward, left})
        count += hand.rows(u"SELECT c.id, f.number, f.township, f.kind, f.manner, f.closed_on FROM facts f "
                           "JOIN cases c ON c.no = f.case_no WHERE %1"_s.arg(part));
    return count;
}

void sums(const store::Facts &facts, const QList<statistics::Indicator> &indicators)
{
    const statistics::TalliedYear year(need(facts.year(2026)), 2026);
    for (const auto &township : year.townships()) {
        for (int month = 1; month <= 12; ++month)
            year.figures(indicators, month, month, township);
    }
}

qint64 sumsByHand(const Hand &hand)
{
    const auto sql =
        u"SELECT township, %1, kind, manner, in_time, sum(weight) FROM facts GROUP BY 1, 2, 3, 4, 5"_s;
    return hand.rows(sql.arg(u"closed_month"_s)) + hand.rows(sql.arg(u"accepted_month"_s));
}

/// What the rows of the report are made of.
std::pair<QList<statistics::CaseFacts>, QList<statistics::CaseAccount>> readRows(const store::Facts &facts)
{
    std::pair<QList<statistics::CaseFacts>, QList<statistics::CaseAccount>> read;
    need(facts.each({from, to, true}, [&](qint64, const Result<statistics::Figured> &of) {
        return of.map([&](const statistics::Figured &one) {
            read.first << one.facts;
            read.second << one.account;
        });
    }));
    return read;
}

void bench(const QString &path, int cases)
{
    const auto database = need(store::Database::open(store::OfficeAddress::ofFile(path)));
    const store::Facts facts(database);
    const auto indicators = need(statistics::indicatorsFromResources());
    const auto calendar = need(law::calendarFromResources());
    const Hand hand(path);
    qint64 rows = 0;
    std::vector<double> asked, byHand, added, addedByHand, read, made;
    const int before = peak();
    for (int i = 0; i < rounds; ++i) {
        asked.push_back(milliseconds([&] { figures(facts, indicators); }));
        if (i == 0)
            std::printf("figures/%d/memory-of-a-year: %d MB, %d before (at most 250)\n", cases, peak(),
                        before);
        byHand.push_back(milliseconds([&] { rows = figuresByHand(hand); }));
        added.push_back(milliseconds([&] { sums(facts, indicators); }));
        addedByHand.push_back(milliseconds([&] { sumsByHand(hand); }));
        read.push_back(milliseconds([&] { readRows(facts); }));
        made.push_back(milliseconds([&] {
            const auto [all, accounts] = readRows(facts);
            statistics::timelineReport({indicators,
                                        all,
                                        accounts,
                                        from,
                                        to,
                                        today,
                                        calendar,
                                        [](const PersonId &) { return u"周建华"_s; },
                                        {}});
        }));
    }
    std::printf("figures/%d/year-with-groups-and-lists: %.0f ms, by hand %.0f ms, %lld rows\n", cases,
                median(asked), median(byHand), static_cast<long long>(rows));
    std::printf("figures/%d/year-against-by-hand: %.2f times (at most 5)\n", cases,
                median(asked) / median(byHand));
    std::printf("figures/%d/sums-of-months: %.1f ms, by hand %.1f ms\n", cases, median(added),
                median(addedByHand));
    std::printf("figures/%d/sums-against-by-hand: %.2f times (at most 5)\n", cases,
                median(added) / median(addedByHand));
    std::printf("figures/%d/report-rows: %.0f ms, read alone %.0f ms\n", cases, median(made), median(read));
    std::printf("figures/%d/report-against-reading: %.2f times (at most 3)\n", cases,
                median(made) / median(read));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const int most = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    for (const int cases : {sampled, 100'000, 1'000'000}) {
        if (cases > most) continue;
        const auto path = folder.filePath(QString::number(cases));
        std::fflush(stdout);
        // Memory is told of a process: each office has its own.
        for (const auto &work :
             {std::function([&] { fill(path, cases); }), std::function([&] { bench(path, cases); })}) {
            const auto child = fork();
            if (child == 0) {
                work();
                std::fflush(stdout);
                _exit(0);
            }
            int ended = 0;
            if (waitpid(child, &ended, 0) != child || ended != 0) return 1;
        }
    }
    return 0;
}
