// SPDX-License-Identifier: GPL-3.0-or-later
// How long a case of 300 workers and 200 acts takes from the key that opens it until it is painted. Prints
// `figure: value unit (bound)`.
#include "app/surroundings.h"
#include "pages/case_page.h"
#include "ui/look.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace tiaocai;
using namespace tiaocai::casework;
using namespace Qt::StringLiterals;

namespace {

constexpr int workers = 300, contacts = 198, runs = 15;
constexpr QSize windowSize(1366, 768);
const Now now{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};

void spin(const std::function<bool()> &done)
{
    while (!done())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

ActDraft applied()
{
    MediationApplied payload;
    auto &application = payload.application;
    application.facts = u"2026年3月至10月工资未付。"_s;
    application.source = Source::WalkIn;
    for (int i = 0; i < workers; ++i) {
        PartyRecord worker{.id = PartyId::fresh(), .role = PartyRole::Applicant, .name = u"王%1"_s.arg(i)};
        worker.phone = u"13%1"_s.arg(i, 9, 10, QChar(u'0'));
        application.parties << worker;
        ClaimRecord claim{.cause = Cause::WageArrears};
        claim.by = worker.id;
        claim.amount = Money::fromFen(1'000'000 + i * 100);
        application.claims << claim;
    }
    PartyRecord employer{.role = PartyRole::Respondent, .kind = PartyKind::Employer, .name = u"鑫源服装厂"_s};
    application.parties << employer;
    return {.payload = payload, .on = QDate(2026, 11, 9)};
}

desk::Cases::History history()
{
    desk::Cases::History past{CaseId::fresh(), {applied()}};
    past.acts << ActDraft{.payload = MediationAccepted(), .on = QDate(2026, 11, 12)};
    for (int i = 0; i < contacts; ++i)
        past.acts << ActDraft{.payload = ContactLogged{.channel = Channel::Phone,
                                                       .text = u"第%1次：厂长称年底前付清。"_s.arg(i)},
                              .on = QDate(2026, 11, 13)};
    return past;
}

/// A demonstration office with that one case.
Result<CaseId> made(const QString &path)
{
    const office::Office office{OfficeId(), office::OfficeKind::Centre, u"石桥镇劳动人事争议调解中心"_s,
                                u"411302001"_s, true};
    auto desk = desk::Desk::create(path, office, u"周建华"_s, now);
    if (!desk) return refuse(desk);
    const auto past = history();
    return (*desk)->cases().enterHistories({past}).map([&](int) { return past.id; });
}

bool open(ui::DeskThread &desk, const QString &path)
{
    std::optional<Result<void>> answer;
    desk.open(
        [path](const Now &at) {
            auto opened = desk::Desk::open(path, desk::Access::Write, at);
            if (opened) (void)(*opened)->actAs((*opened)->office().founder().toString());
            return opened;
        },
        qApp, [&](const Result<void> &opened) { answer = opened; });
    spin([&] { return answer.has_value(); });
    return answer->has_value();
}

/// Sees the page painted with the case on it.
class Painted : public QObject {
public:
    explicit Painted(ui::CasePage &page)
        : m_page(page)
    {
        page.installEventFilter(this);
    }
    bool isDone = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_page.view().file.acts.isEmpty()) isDone = true;
        return false;
    }

private:
    ui::CasePage &m_page;
};

double millisecondsToOpen(ui::MainWindow &window, const CaseId &id)
{
    window.showSection(ui::MainWindow::Section::Cases);
    spin([&] { return window.isSettled(); });
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    window.openCase(id);
    spin([&] { return window.isSettled() && window.casePage()->isVisible(); });
    Painted painted(*window.casePage());
    window.casePage()->repaint();
    spin([&] { return painted.isDone; });
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"office.tiaocai"_s);
    const auto id = made(path);
    if (!id) {
        std::fprintf(stderr, "%s\n", qPrintable(id.error().text));
        return 1;
    }
    ui::wear(ui::Look::Light);
    ui::DeskThread desk([] { return now; });
    if (!open(desk, path)) return 1;
    ui::MainWindow window(desk);
    window.resize(windowSize);
    window.show();
    spin([&] { return window.isSettled(); });
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(millisecondsToOpen(window, *id));
    std::sort(times.begin(), times.end());
    std::printf("case of %d workers and %d acts opened: %.0f ms, first time %.0f ms (100)\n", workers,
                contacts + 2, times[runs / 2], times.back());
    return 0;
}
