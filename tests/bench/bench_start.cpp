// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs: from exec to a painted, filled Today page at 100,000 cases against a plain window with a
// 40 x 8 Chinese table; and the longest time for which the event loop stood still while the list of cases was opened,
// sorted, filtered and scrolled. Prints `figure: value unit (bound)`.
#include "app/demonstration.h"
#include "app/surroundings.h"
#include "bench.h"
#include "desktop/start.h"
#include "hand.h"
#include "pages/cases_page.h"
#include "pages/today_page.h"
#include "ui/look.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 25;
constexpr int restMs = 600;
constexpr QSize windowSize(1280, 720);
const Now now{QDateTime(QDate(2026, 11, 20), QTime(18, 0))}; // after the last record of a demonstration

void spin(const std::function<bool()> &done)
{
    while (!done())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Sees the first paint of a list that has lines.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QAbstractItemView *list)
        : m_list(list)
    {
        list->viewport()->installEventFilter(this);
    }
    bool isDone = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_list->model()->rowCount() > 0) isDone = true;
        return false;
    }

private:
    QAbstractItemView *m_list;
};

/// The clock of who started this process stops here; what follows is its end.
void tellPainted()
{
    std::puts("painted");
    std::fflush(stdout);
}

int plainWindow()
{
    QTableWidget table(40, 8);
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < 8; ++column)
            table.setItem(row, column, new QTableWidgetItem(u"石劳调字〔2026〕%1号"_s.arg(row * 8 + column)));
    }
    table.resize(windowSize);
    FirstPaint painted(&table);
    table.show();
    spin([&] { return painted.isDone; });
    tellPainted();
    return 0;
}

/// As the program itself starts.
int filledWindow(const QString &path)
{
    ui::wear(ui::Look::Light);
    if (!app::speak(u"zh"_s)) return 1;
    ui::DeskThread desk([] { return now; });
    app::Start start(desk, path, {});
    start.open();
    start.window()->setWindowState(Qt::WindowNoState); // as large as the plain one, whatever screen there is
    start.window()->resize(windowSize);
    FirstPaint painted(start.window()->todayPage()->findChild<QTreeView *>());
    spin([&] { return painted.isDone; });
    tellPainted();
    spin([&] { return start.window()->isSettled(); });
    return 0;
}

double millisecondsToPaint(const QStringList &arguments)
{
    QElapsedTimer timer;
    QProcess process;
    timer.start();
    process.start(QApplication::applicationFilePath(), arguments);
    const bool isPainted = process.waitForReadyRead(-1) && process.readLine() == "painted\n";
    const auto time = double(timer.nsecsElapsed()) / 1e6;
    if (!process.waitForFinished(-1) || !isPainted || process.exitCode() != 0) std::exit(1);
    return time;
}

/// One after the other and again, so that what else the machine does falls on both.
void measureStart(const QString &path, int cases)
{
    std::vector<double> plain, filled;
    for (int run = 0; run < runs; ++run) {
        plain.push_back(millisecondsToPaint({u"plain"_s}));
        filled.push_back(millisecondsToPaint({u"filled"_s, path}));
    }
    std::printf("start at %d cases: %.0f ms, plain window: %.0f ms, ratio: %.2f (1.3)\n", cases,
                median(filled), median(plain), median(filled) / median(plain));
}

bool open(ui::DeskThread &desk, const QString &path)
{
    std::optional<Result<void>> answer;
    desk.open(
        [path](const Now &at) {
            auto opened = desk::Desk::open(path, desk::Access::Write, at);
            if (opened) (*opened)->actAs((*opened)->office().founder().toString());
            return opened;
        },
        qApp, [&](const Result<void> &opened) { answer = opened; });
    spin([&] { return answer.has_value(); });
    return answer->has_value();
}

double workedMs()
{
    timespec worked{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked);
    return double(worked.tv_sec) * 1e3 + double(worked.tv_nsec) / 1e6;
}

/// The longest time for which a timer of a millisecond was not served, and how much of it the window's own thread worked:
/// the rest it was not given a processor.
class Stalls : public QObject {
public:
    Stalls()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, &Stalls::look);
        m_since.start();
        m_worked = workedMs();
        m_tick.start(1);
    }
    double longest = 0, work = 0;

private:
    void look()
    {
        const double gap = double(m_since.nsecsElapsed()) / 1e6, worked = workedMs();
        longest = std::max(longest, gap);
        work = std::max(work, std::min(gap, worked - m_worked));
        m_worked = worked;
        m_since.start();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    double m_worked = 0;
};

template <typename Action>
void measure(const char *name, ui::MainWindow &window, const Action &action)
{
    Stalls stalls;
    bool rested = false;
    QTimer::singleShot(0, &window, action);
    spin([&] { return window.isSettled(); });
    QTimer::singleShot(restMs, &window,
                       [&] { rested = true; }); // typing is answered late, what is new is painted
    spin([&] { return rested && window.isSettled(); });
    std::printf("%s, longest stall: %.1f ms (16), of which work: %.1f ms\n", name, stalls.longest,
                stalls.work);
}

int stalls(const QString &path)
{
    ui::DeskThread desk([] { return now; });
    if (!open(desk, path)) return 1;
    ui::MainWindow window(desk);
    window.show();
    spin([&] { return window.isSettled(); });
    auto *page = window.casesPage();
    measure("list opened", window, [&] { window.showSection(ui::MainWindow::Section::Cases); });
    spin([&] { return !page->rows().isEmpty(); });
    auto *table = page->findChild<QTableView *>(u"casesTable"_s);
    for (int column = 0; column < 3; ++column)
        measure("list sorted", window,
                [&] { table->horizontalHeader()->setSortIndicator(column, Qt::DescendingOrder); });
    measure("list scrolled", window,
            [&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 2); });
    measure("list filtered", window, [&] { page->setFilter(u"王芳"_s); });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.value(1) == u"plain") return plainWindow();
    if (arguments.value(1) == u"filled") return filledWindow(arguments.value(2));
    const int cases = arguments.value(1, u"100000"_s).toInt();
    QTemporaryDir folder;
    const auto path = arguments.value(2, folder.filePath(u"office.tiaocai"_s));
    if (!QFile::exists(path)) {
        constexpr int sample = 5'000;
        if (const auto made = app::makeDemonstration(path, std::min(cases, sample), 1, now); !made) return 1;
        if (cases > sample) multiplyOffice(path, sample, cases);
    }
    measureStart(path, cases);
    return stalls(path);
}
