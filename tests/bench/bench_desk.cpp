// SPDX-License-Identifier: GPL-3.0-or-later
// What a save costs against the disk's own price, and recomputing every case against reading its acts.
// Prints `figure: value unit (bound)`.
#include "app/demonstration.h"
#include "bench.h"
#include "desk/desk.h"
#include "hand.h"
#include "statistics/projection.h"
#include "store/acts.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> syncs = 0;

int countedSync(const char *name, int fd)
{
    ++syncs;
    using Sync = int (*)(int);
    static const auto fsyncOfLibc = reinterpret_cast<Sync>(dlsym(RTLD_NEXT, "fsync"));
    static const auto fdatasyncOfLibc = reinterpret_cast<Sync>(dlsym(RTLD_NEXT, "fdatasync"));
    return name[1] == 's' ? fsyncOfLibc(fd) : fdatasyncOfLibc(fd);
}

} // namespace

// The program's own names come before the library's: SQLite's syncs are counted here.
extern "C" int fsync(int fd)
{
    return countedSync("fsync", fd);
}
extern "C" int fdatasync(int fd)
{
    return countedSync("fdatasync", fd);
}

namespace {

constexpr int saves = 200;
const Now now{QDateTime(QDate(2026, 11, 20), QTime(18, 0))}; // after the last record of a demonstration

double diskMilliseconds(const QString &folder)
{
    const auto path = (folder + u"/page"_s).toStdString();
    const int fd = ::open(path.c_str(), O_CREAT | O_WRONLY, 0600);
    const std::vector<char> page(4096, 'x');
    std::vector<double> times;
    for (int i = 0; i < saves; ++i) {
        times.push_back(milliseconds([&] {
            if (::write(fd, page.data(), page.size()) != qsizetype(page.size())) std::exit(1);
            ::fdatasync(fd);
        }));
    }
    ::close(fd);
    return median(times);
}

void benchSave(const QString &folder)
{
    auto desk = need(desk::Desk::create(
        folder + u"/save.tiaocai"_s,
        {OfficeId::fresh(), office::OfficeKind::Centre, u"石桥镇调解中心"_s, u"411302001"_s}, u"周建华"_s,
        now));
    std::vector<CaseId> cases;
    for (int i = 0; i < 20; ++i)
        cases.push_back(need(desk->cases().registerCase(application(now.today()))).view.file.id);
    const auto disk = diskMilliseconds(folder);
    std::vector<double> times, counts;
    for (int i = 0; i < saves; ++i) {
        casework::ContactLogged contact{.channel = casework::Channel::Phone};
        contact.text = u"电话催办"_s;
        syncs = 0;
        times.push_back(milliseconds([&] {
            need(desk->cases().record(cases[size_t(i) % cases.size()],
                                      {.payload = contact, .on = now.today()}));
        }));
        counts.push_back(syncs.load());
    }
    std::printf("desk/page-write-and-fdatasync: %.3f ms\n", disk);
    std::printf("desk/one-act-saved: %.3f ms\n", median(times));
    std::printf("desk/one-act-saved-ratio: %.1f times (at most 12)\n", median(times) / disk);
    std::printf("desk/syncs-a-save: %.0f (at most 6)\n", median(counts));
}

void benchRecompute(const QString &folder, int cases)
{
    const auto path = folder + u"/many.tiaocai"_s;
    std::printf("desk/demonstration-of-%d: %.0f s\n", cases,
                milliseconds([&] { need(app::makeDemonstration(path, cases, 1, now)); }) / 1000);
    const auto database = need(store::Database::snapshot(store::OfficeAddress::ofFile(path)));
    const auto book = need(law::LawBook::fromResources());
    const auto calendar = need(law::calendarFromResources());
    const law::Choices choices;
    std::vector<std::pair<CaseId, QList<casework::Act>>> all;
    const auto reading = milliseconds([&] {
        const auto read = store::Acts(database).eachCase(
            [&](const store::CaseRecord &record, const Result<QList<casework::Act>> &acts) -> Result<void> {
                all.emplace_back(record.id, need(acts));
                return {};
            });
        if (!read) std::exit(1);
    });
    qsizetype clocks = 0;
    const auto recomputing = milliseconds([&] {
        for (const auto &[id, acts] : all) {
            const auto file = casework::fold(id, acts, {book, calendar, choices}, now.today());
            clocks += casework::deadlines(file, {book, calendar, choices}, now.today()).size();
        }
    });
    std::printf("desk/read-acts-of-%d-cases: %.0f ms\n", cases, reading);
    std::printf("desk/recompute-%lld-deadlines: %.0f ms\n", static_cast<long long>(clocks), recomputing);
    std::printf("desk/recompute-ratio: %.2f times (at most 3)\n", recomputing / reading);
}

std::vector<CaseId> openCases(const QString &path)
{
    const auto opened = need(desk::Desk::open(path, desk::Access::Write, now));
    const auto &desk = *opened;
    need(opened->actAs(desk.office().founder().toString()));
    std::vector<CaseId> open;
    for (const auto &row : need(desk.cases().list())) {
        if (row.acceptedOn.isValid() && !row.closedOn.isValid()) open.push_back(row.id);
    }
    return open;
}

double saveMilliseconds(desk::Desk &desk, const CaseId &id)
{
    casework::ContactLogged contact{.channel = casework::Channel::Phone};
    contact.text = u"电话催办"_s;
    return milliseconds([&] { need(desk.cases().record(id, {.payload = contact, .on = now.today()})); });
}

/// Saves while a report of a year is made on the desk for questions, against saves alone.
void benchSaveBesideReport(const QString &folder, const std::vector<CaseId> &open, int cases)
{
    auto desk = need(desk::Desk::open(folder + u"/many.tiaocai"_s, desk::Access::Write, now));
    need(desk->actAs(desk->office().founder().toString()));
    const auto save = [&](std::vector<double> &times) {
        times.push_back(saveMilliseconds(*desk, open[times.size() % open.size()]));
        QThread::msleep(20); // as fast as nobody saves
    };
    std::vector<double> alone, beside;
    for (int i = 0; i < 50; ++i)
        save(alone);
    std::atomic<bool> isMade = false;
    std::thread report([&, reader = desk->reader()] {
        const auto questions = need(reader());
        const int year = now.today().year() - 1;
        need(questions->reports().make(u"timeline"_s, QDate(year, 1, 1), QDate(year, 12, 31)));
        isMade = true;
    });
    while (!isMade)
        save(beside);
    report.join();
    std::printf("desk/save-alone-among-%d-cases: %.3f ms\n", cases, median(alone));
    std::printf("desk/save-beside-a-report: %.3f ms, the longest of %zu %.1f ms\n", median(beside),
                beside.size(), std::ranges::max(beside));
    std::printf("desk/save-beside-a-report-ratio: %.2f times (at most 1.5)\n",
                median(beside) / median(alone));
}

/// What the Statistics page asks after every act, against saving the act: this year and the last, by month.
void benchStatistics(const QString &folder, const std::vector<CaseId> &open, int cases)
{
    auto desk = need(desk::Desk::open(folder + u"/many.tiaocai"_s, desk::Access::Write, now));
    need(desk->actAs(desk->office().founder().toString()));
    constexpr int rounds = 50;
    std::vector<double> saving, asking;
    for (int i = 0; i < rounds; ++i) {
        saving.push_back(saveMilliseconds(*desk, open[size_t(i) % open.size()]));
        asking.push_back(milliseconds([&] {
            for (const int year : {now.today().year(), now.today().year() - 1})
                need(desk->figures().ofPeriod(
                    {QDate(year, 1, 1), QDate(year, 12, 31), {}, statistics::By::Month, false}));
        }));
    }
    std::printf("desk/one-act-saved-among-%d-cases: %.3f ms\n", cases, median(saving));
    std::printf("desk/statistics-page-brought-up-to-date: %.3f ms\n", median(asking));
    std::printf("desk/statistics-page-against-the-save: %.2f times (at most 5)\n",
                median(asking) / median(saving));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    benchSave(folder.path());
    const int cases = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    constexpr int mostWithActs = 10'000;
    const int withActs = std::min(cases, mostWithActs);
    benchRecompute(folder.path(), withActs);
    const auto path = folder.filePath(u"many.tiaocai"_s);
    const auto open = openCases(path);
    if (cases > withActs) multiplyOffice(path, withActs, cases);
    benchStatistics(folder.path(), open, cases);
    benchSaveBesideReport(folder.path(), open, cases);
}
