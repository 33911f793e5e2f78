// SPDX-License-Identifier: GPL-3.0-or-later
#include "typist.h"

#include "importing.h"
#include "keeping/backup_keeper.h"
#include "recording.h"

#include <QFileInfo>
#include <QSignalSpy>

#include <cstdio>

namespace tiaocai::test {

using namespace Qt::StringLiterals;

namespace {

bool spin(const std::function<bool()> &done)
{
    return QTest::qWaitFor(done, 20'000);
}

void tell(const QString &done)
{
    std::printf("%s\n", qPrintable(done));
    std::fflush(stdout);
}

int types(ui::MainWindow &window)
{
    window.registerCase();
    auto *applicant = window.intakePage()->findChild<QWidget *>(u"applicant1"_s);
    auto *name = applicant ? inner<QLineEdit>(applicant, u"field.name"_s) : nullptr;
    auto *facts = inner<QPlainTextEdit>(window.intakePage(), u"field.facts"_s);
    if (!name || !facts) return 1;
    name->setFocus();
    typeText(name, u"王芳"_s);
    facts->setFocus();
    for (int typed = 1;; ++typed) {
        typeText(facts, u"欠"_s);
        tell(u"typed %1"_s.arg(typed));
        QTest::qWait(10);
    }
}

int saves(ui::MainWindow &window)
{
    for (int saved = 1;; ++saved) {
        const auto before = window.casePage()->view().file.id;
        registerWang(window, u"王芳%1"_s.arg(saved));
        if (!spin([&] { return window.casePage()->view().file.id != before; })) return 1;
        tell(u"saved %1"_s.arg(saved));
    }
}

int imports(ui::MainWindow &window, const QString &ledger)
{
    window.showSection(ui::MainWindow::Section::Cases);
    press(window.casesPage(), u"importButton"_s);
    ui::ImportDialog *dialog = nullptr;
    if (!spin([&] { return (dialog = window.findChild<ui::ImportDialog *>()); })) return 1;
    readFile(dialog, ledger);
    auto *start = dialog->findChild<QPushButton *>(u"importStart"_s);
    if (!spin([&] { return start->isEnabled(); })) return 1;
    press(dialog, u"importStart"_s);
    auto *notice = dialog->findChild<QLabel *>(u"noticeText"_s);
    if (!spin([&] { return notice->isVisible() && !start->isEnabled(); })) return 1;
    tell(u"imported"_s);
    return 0;
}

int backsUp(ui::MainWindow &window)
{
    auto *keeper = window.findChild<ui::BackupKeeper *>();
    QString made;
    QObject::connect(keeper, &ui::BackupKeeper::made, keeper,
                     [&](const desk::Backup &backup) { made = backup.file; });
    keeper->run();
    if (!spin([&] { return !made.isEmpty(); })) return 1;
    tell(u"backed up "_s + made);
    return 0;
}

} // namespace

int workUntilKilled(const QString &path, const QString &deed, QDate day)
{
    ui::DeskThread desk([day] { return Now{QDateTime(day, QTime(9, 0))}; });
    const auto open = [path](const Now &now) {
        auto opened = desk::Desk::open(path, desk::Access::Write, now);
        if (opened) (*opened)->actAs((*opened)->office().founder().toString());
        return opened;
    };
    bool isOpen = false;
    desk.open(open, &desk, [&](const Result<void> &opened) { isOpen = opened.has_value(); });
    ui::MainWindow window(desk, path);
    if (!spin([&] { return isOpen && window.isSettled(); })) return 1;
    window.show();
    window.activateWindow();
    if (!spin([&] { return QApplication::activeWindow() == &window && window.isSettled(); })) return 1;
    if (deed == u"types") return types(window);
    if (deed == u"saves") return saves(window);
    if (deed == u"imports") return imports(window, QFileInfo(path).path() + u"/ledger.csv"_s);
    if (deed == u"backs-up") return backsUp(window);
    tell(u"opened"_s);
    return 0;
}

} // namespace tiaocai::test
