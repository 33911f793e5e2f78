// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration office, each question in a process of its own: a year's figures of today and as of a year ago against
// folding alone what was touched since, the timeline report of a year, making every projection anew and `verify` against
// reading and decoding all acts. Prints `figure: value unit (bound)`.
#include "app/demonstration.h"
#include "bench.h"
#include "desk/desk.h"
#include "peak.h"
#include "statistics/projection.h"
#include "store/derived.h"
#include "store/facts.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

const Now now{QDateTime(QDate(2026, 11, 20), QTime(18, 0))}; // after the last record of a demonstration
const QDate from(2026, 1, 1), to(2026, 12, 31);

double worked()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
}

/// By the clock, and what the processor worked for it: on a busy machine the clock goes on.
struct Seconds {
    double took = 0, worked = 0;
};

Seconds seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = worked();
    work();
    return {double(timer.nsecsElapsed()) / 1e9, worked() - before};
}

struct Cost {
    Seconds seconds;
    int memory = 0;
};

/// Memory is told of a process: each piece of work has its own. `work` times itself.
Cost once(const std::function<Seconds()> &work)
{
    auto *cost = static_cast<Cost *>(
        mmap(nullptr, sizeof(Cost), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    if (cost == MAP_FAILED) std::exit(1);
    const auto child = fork();
    if (child == 0) {
        cost->seconds = work();
        cost->memory = peak();
        _exit(0);
    }
    int ended = 0;
    if (waitpid(child, &ended, 0) != child || ended != 0) std::exit(1);
    const auto told = *cost;
    munmap(cost, sizeof(Cost));
    return told;
}

/// The least of some: what else the machine does only adds. What takes minutes is done once.
Cost apart(const std::function<Seconds()> &work)
{
    constexpr int rounds = 3, minute = 60;
    auto least = once(work);
    if (least.seconds.took > minute) return least;
    for (int i = 1; i < rounds; ++i) {
        const auto again = once(work);
        least.seconds.took = std::min(least.seconds.took, again.seconds.took);
        least.seconds.worked = std::min(least.seconds.worked, again.seconds.worked);
    }
    return least;
}

Seconds reading(const QString &path)
{
    const auto database = need(store::Database::open(store::OfficeAddress::ofFile(path)));
    return seconds([&] {
        need(store::Acts(database).eachCase(
            [](const store::CaseRecord &, const Result<QList<casework::Act>> &acts) -> Result<void> {
                return acts ? Result<void>() : refuse(acts);
            }));
    });
}

std::unique_ptr<desk::Desk> opened(const QString &path)
{
    auto desk = need(desk::Desk::open(path, desk::Access::Write, now));
    need(desk->actAs(desk->office().people().first().name));
    return desk;
}

Seconds figures(const QString &path, const std::optional<QDate> &asOf)
{
    const auto desk = opened(path);
    return seconds([&] { need(desk->figures().ofPeriod({from, to, asOf, statistics::By::Township})); });
}

/// Of the cases touched since.
Seconds foldingAlone(const QString &path, QDate asOf)
{
    const auto database = need(store::Database::open(store::OfficeAddress::ofFile(path)));
    const auto book = need(law::LawBook::fromResources());
    const auto calendar = need(law::calendarFromResources());
    const law::Choices choices;
    const statistics::Law law{{book, calendar, choices}};
    const auto touched = need(store::Facts(database).touchedAfter(asOf));
    return seconds([&] {
        for (const auto &one : touched) {
            const auto acts = need(store::Acts(database).ofCase(one));
            statistics::figured(statistics::foldedForIndex(one.id, acts, law), law);
        }
    });
}

Seconds report(const QString &path)
{
    const auto desk = opened(path);
    return seconds([&] { need(desk->reports().make(u"timeline"_s, from, to)); });
}

Seconds verifying(const QString &path)
{
    const auto desk = opened(path);
    return seconds([&] {
        const auto problems = need(desk->proof().verify());
        if (!problems.isEmpty()) std::exit(1);
    });
}

Seconds makingAnew(const QString &path)
{
    {
        const auto database = need(store::Database::open(store::OfficeAddress::ofFile(path)));
        need(store::writeStamp(database, {}));
    }
    return seconds([&] { need(desk::Desk::open(path, desk::Access::Write, now)); });
}

void tell(const char *name, int cases, const Cost &cost, int bound)
{
    std::printf("facts/%d/%s: %.2f s, worked %.2f s, %d MB (at most %d)\n", cases, name, cost.seconds.took,
                cost.seconds.worked, cost.memory, bound);
}

/// Both cores may be used: half of what was worked is the least that the clock can show.
void tellAgainstReading(const char *name, int cases, const Cost &cost, const Cost &read)
{
    std::printf(
        "facts/%d/%s-against-reading: %.2f times by the clock (at most 3), worked %.2f times on each of two "
        "cores\n",
        cases, name, cost.seconds.took / read.seconds.took, cost.seconds.worked / 2 / read.seconds.worked);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    // Each case is recorded act by act: there are no quick copies of what is proved. More takes half an hour and is kept: FILE.
    const bool isKept = argc > 2;
    const int asked = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 20'000;
    const int cases = isKept ? asked : std::min(asked, 100'000);
    QTemporaryDir folder;
    const auto path = isKept ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"many.tiaocai"_s);
    if (!QFile::exists(path)) {
        const auto made =
            once([&] { return seconds([&] { need(app::makeDemonstration(path, cases, 1, now)); }); });
        std::printf("facts/%d/demonstration: %.0f s\n", cases, made.seconds.took);
        std::fflush(stdout);
    }
    const auto asOf = now.today().addYears(-1);
    const auto read = apart([&] { return reading(path); });
    tell("read-and-decode-all-acts", cases, read, 250);
    const auto today = apart([&] { return figures(path, {}); });
    tell("stats-of-a-year", cases, today, 250);
    const auto past = apart([&] { return figures(path, asOf); }),
               folded = apart([&] { return foldingAlone(path, asOf); });
    tell("stats-as-of-a-year-ago", cases, past, 250);
    std::printf("facts/%d/as-of-against-twice-today-and-folding: %.2f times (at most 1)\n", cases,
                past.seconds.took / (2 * today.seconds.took + folded.seconds.took));
    tell("timeline-report-of-a-year", cases, apart([&] { return report(path); }), 250);
    const auto verified = apart([&] { return verifying(path); }),
               anew = apart([&] { return makingAnew(path); });
    tell("verify", cases, verified, 250);
    tellAgainstReading("verify", cases, verified, read);
    tell("made-anew", cases, anew, 250);
    tellAgainstReading("anew", cases, anew, read);
}
