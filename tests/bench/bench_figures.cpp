// SPDX-License-Identifier: GPL-3.0-or-later
// A year's figures by township and month against the same written by hand over covering indexes; the same as of last
// year; and brought up to date after one act, against the save. Offices of 10,000, 100,000 and 1,000,000 cases.
// Prints `figure: value unit (bound)`.
#include "statistics/tallies.h"
#include "store/tallies.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace tiaocai;
using namespace Qt::StringLiterals;
using casework::ClosingManner;

namespace {

constexpr int rounds = 9;
constexpr int year = 2026;

template <typename T>
T need(Result<T> result)
{
    if (result) return std::move(*result);
    std::fprintf(stderr, "%s: %s\n", qPrintable(result.error().code), qPrintable(result.error().text));
    std::exit(1);
}
void need(const Result<void> &result)
{
    if (result) return;
    std::fprintf(stderr, "%s: %s\n", qPrintable(result.error().code), qPrintable(result.error().text));
    std::exit(1);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double middle(std::vector<double> times)
{
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

/// Two and a half years of twenty townships.
statistics::TalliedCase part(QRandomGenerator &dice, QDate acceptedOn)
{
    const auto closedOn = acceptedOn.addDays(dice.bounded(60));
    const bool open = closedOn > QDate(2026, 11, 20);
    const auto month = [](QDate day) { return day.year() * 100 + day.month(); };
    static constexpr ClosingManner manners[] = {ClosingManner::AgreementReached,
                                                ClosingManner::SettledPrivately, ClosingManner::NotAgreed,
                                                ClosingManner::Withdrawn};
    return {.kind = casework::CaseKind::Mediation,
            .township = u"第%1镇"_s.arg(dice.bounded(20)),
            .acceptedMonth = month(acceptedOn),
            .closedMonth = open ? 0 : month(closedOn),
            .manner = open ? std::optional<ClosingManner>() : manners[dice.bounded(4)],
            .inTime = !open && dice.bounded(20) > 0};
}

/// The cases themselves are not read by figures: a row that the parts can refer to is enough.
void fill(sqlite3 *file, int cases)
{
    const auto sql =
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO cases (no, id, kind, created_at) SELECT i, 'case-' || i, 'mediation', '2026-01-01T00:00:00.000Z' FROM n"_s
            .arg(cases);
    char *error = nullptr;
    if (sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, &error) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", error);
        std::exit(1);
    }
}

void tally(const store::Database &database, int cases)
{
    QRandomGenerator dice(1);
    const store::Tallies tallies(database);
    auto transaction = need(store::Transaction::begin(database));
    for (int i = 0; i < cases; ++i) {
        const auto acceptedOn = QDate(2024, 6, 1).addDays(qint64(900) * i / cases);
        const auto recordedOn = std::min(acceptedOn.addDays(dice.bounded(60)), QDate(2026, 11, 20));
        need(tallies.write(i + 1, part(dice, acceptedOn), recordedOn));
    }
    need(transaction.commit());
}

class Hand {
public:
    explicit Hand(const QString &path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_file) != SQLITE_OK) std::exit(1);
        run("PRAGMA cache_size = -262144");
    }
    ~Hand() { sqlite3_close(m_file); }
    Q_DISABLE_COPY_MOVE(Hand)
    sqlite3 *file() const { return m_file; }
    void index() const
    {
        run("CREATE INDEX hand_closed ON tallied_cases (township, closed_month, manner, in_time, weight)");
        run("CREATE INDEX hand_accepted ON tallied_cases (township, accepted_month, weight)");
    }
    /// What was closed and what was accepted, by township and month, in the order of the indexes.
    qint64 year() const
    {
        return rows("SELECT township, closed_month, manner, in_time, sum(weight) FROM tallied_cases GROUP BY "
                    "1, 2, 3, 4") +
               rows("SELECT township, accepted_month, sum(weight) FROM tallied_cases GROUP BY 1, 2");
    }

private:
    void run(const char *sql) const
    {
        if (sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr) != SQLITE_OK) std::exit(1);
    }
    qint64 rows(const char *sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_file, sql, -1, &statement, nullptr);
        qint64 count = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            ++count;
        sqlite3_finalize(statement);
        return count;
    }
    sqlite3 *m_file = nullptr;
};

void bench(const QString &folder, int cases)
{
    const auto path = folder + u"/%1.tiaocai"_s.arg(cases);
    auto database = need(store::Database::create(store::OfficeAddress::ofFile(path),
                                                 [](const store::Database &) { return Result<void>(); }));
    {
        const Hand hand(path);
        fill(hand.file(), cases);
    }
    const auto made = milliseconds([&] { tally(database, cases); });
    const auto indicators = need(statistics::indicatorsFromResources());
    const store::Tallies tallies(database);
    const auto figures = [&](int of, const std::optional<QDate> &asOf) {
        return [&, of, asOf] {
            const statistics::TalliedYear numbers(need(tallies.year(of, asOf)), of);
            for (const auto &township : numbers.townships()) {
                for (int month = 1; month <= 12; ++month)
                    numbers.figures(indicators, month, month, township);
            }
        };
    };
    const Hand hand(path);
    hand.index();
    qint64 rows = 0;
    int turn = 0;
    const auto saveOne = [&] {
        auto transaction = need(store::Transaction::begin(database));
        auto one = *need(tallies.ofCase(1));
        one.inTime = ++turn % 2 == 0;
        need(tallies.write(1, one, QDate(2026, 11, 20)));
        need(transaction.commit());
    };
    // Turn by turn, so that what else the machine does weighs on all of them alike.
    std::vector<double> todays, pasts, saves, hands;
    for (int i = 0; i < rounds; ++i) {
        saves.push_back(milliseconds(saveOne));
        hands.push_back(milliseconds([&] { rows = hand.year(); }));
        todays.push_back(milliseconds(figures(year, {})));
        pasts.push_back(milliseconds(figures(2025, QDate(2025, 11, 14))));
    }
    const auto save = middle(saves), byHand = middle(hands), today = middle(todays), lastYear = middle(pasts);
    std::printf("figures/%d/made: %.1f s\n", cases, made / 1000);
    std::printf("figures/%d/by-hand: %.2f ms, %lld groups\n", cases, byHand, static_cast<long long>(rows));
    std::printf("figures/%d/year-by-township-and-month: %.2f ms\n", cases, today);
    std::printf("figures/%d/year-against-by-hand: %.3f times (at most 1.5)\n", cases, today / byHand);
    std::printf("figures/%d/as-of-last-year-against-today: %.2f times (at most 3)\n", cases,
                lastYear / today);
    std::printf("figures/%d/refreshed-against-the-tallies-own-save: %.2f times (at most 5), save %.2f ms\n",
                cases, today / save, save);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const int most = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;
    for (const int cases : {10'000, 100'000, 1'000'000}) {
        if (cases <= most) bench(folder.path(), cases);
    }
}
