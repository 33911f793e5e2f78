// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration office, each question in a process of its own: a year's figures of today and as of a year ago against
// folding alone what was touched since, the timeline report of a year, making every projection anew and `verify` against
// reading and decoding all acts. Prints `figure: value unit (bound)`.
#include "app/demonstration.h"
#include "desk/desk.h"
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

#include <cstdio>
#include <functional>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

const Now now{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
const QDate from(2026, 1, 1), to(2026, 12, 31);

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

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The most memory that this process ever held, in MB.
int peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) std::exit(1);
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) return line.mid(6).simplified().split(' ').first().toInt() / 1024;
    }
    return 0;
}

struct Cost {
    double took = 0;
    int memory = 0;
};

/// Memory is told of a process: each piece of work has its own. `work` times itself.
Cost apart(const std::function<double()> &work)
{
    auto *cost = static_cast<Cost *>(
        mmap(nullptr, sizeof(Cost), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    if (cost == MAP_FAILED) std::exit(1);
    const auto child = fork();
    if (child == 0) {
        cost->took = work();
        cost->memory = peak();
        _exit(0);
    }
    int ended = 0;
    if (waitpid(child, &ended, 0) != child || ended != 0) std::exit(1);
    const auto told = *cost;
    munmap(cost, sizeof(Cost));
    return told;
}

double reading(const QString &path)
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

double figures(const QString &path, const std::optional<QDate> &asOf)
{
    const auto desk = opened(path);
    return seconds([&] { need(desk->figures().ofPeriod({from, to, asOf, statistics::By::Township})); });
}

/// Of the cases touched since.
double foldingAlone(const QString &path, QDate asOf)
{
    const auto database = need(store::Database::open(store::OfficeAddress::ofFile(path)));
    const auto book = need(law::LawBook::fromResources());
    const auto calendar = need(law::calendarFromResources());
    const law::Choices choices;
    const statistics::Law law{book, calendar, choices};
    const auto touched = need(store::Facts(database).touchedAfter(asOf));
    std::printf("facts/touched-since: %lld cases\n", static_cast<long long>(touched.size()));
    std::fflush(stdout);
    return seconds([&] {
        for (const auto &one : touched) {
            const auto acts = need(store::Acts(database).ofCase(one));
            statistics::figured(statistics::foldedForIndex(one.id, acts, law), law);
        }
    });
}

double report(const QString &path)
{
    const auto desk = opened(path);
    return seconds([&] { need(desk->reports().make(u"timeline"_s, from, to)); });
}

double verifying(const QString &path)
{
    const auto desk = opened(path);
    return seconds([&] {
        const auto problems = need(desk->proof().verify());
        if (!problems.isEmpty()) std::exit(1);
    });
}

double makingAnew(const QString &path)
{
    {
        const auto database = need(store::Database::open(store::OfficeAddress::ofFile(path)));
        need(store::writeStamp(database, {}));
    }
    return seconds([&] { need(desk::Desk::open(path, desk::Access::Write, now)); });
}

void tell(const char *name, int cases, const Cost &cost, int bound)
{
    std::printf("facts/%d/%s: %.2f s, %d MB (at most %d)\n", cases, name, cost.took, cost.memory, bound);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int cases = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    const auto path = folder.filePath(u"many.tiaocai"_s);
    const auto made =
        apart([&] { return seconds([&] { need(app::makeDemonstration(path, cases, 1, now)); }); });
    std::printf("facts/%d/demonstration: %.0f s\n", cases, made.took);
    std::fflush(stdout);
    const auto asOf = now.today().addYears(-1);
    const auto read = apart([&] { return reading(path); }), today = apart([&] { return figures(path, {}); }),
               past = apart([&] { return figures(path, asOf); }),
               folded = apart([&] { return foldingAlone(path, asOf); }),
               printed = apart([&] { return report(path); }),
               verified = apart([&] { return verifying(path); }),
               anew = apart([&] { return makingAnew(path); });
    tell("read-and-decode-all-acts", cases, read, 250);
    tell("stats-of-a-year", cases, today, 250);
    tell("stats-as-of-a-year-ago", cases, past, 250);
    tell("timeline-report-of-a-year", cases, printed, 250);
    tell("verify", cases, verified, 250);
    tell("made-anew", cases, anew, 250);
    std::printf("facts/%d/as-of-against-twice-today-and-folding: %.2f times (at most 1)\n", cases,
                past.took / (2 * today.took + folded.took));
    std::printf("facts/%d/verify-against-reading: %.2f times (at most 3)\n", cases,
                verified.took / read.took);
    std::printf("facts/%d/anew-against-reading: %.2f times (at most 3)\n", cases, anew.took / read.took);
}
