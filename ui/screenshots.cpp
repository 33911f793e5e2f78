// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "dialogs/explain_dialog.h"
#include "dialogs/import_dialog.h"
#include "fields/record_editors.h"
#include "pages/case_page.h"
#include "pages/cases_page.h"
#include "pages/intake_page.h"
#include "pages/reports_page.h"
#include "pages/settings_page.h"
#include "pages/statistics_page.h"
#include "record/record_form.h"
#include "record/record_page.h"
#include "ui/first_start_dialog.h"
#include "ui/main_window.h"
#include "ui/trouble_window.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTabWidget>
#include <QTimer>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct Shots {
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

/// Pictures are taken when every answer is there and timers for typing and layout have run.
void settle(const MainWindow &window)
{
    constexpr int lookEveryMs = 50, looksAtLeast = 8, looksAtMost = 1200;
    QEventLoop loop;
    QTimer look;
    int looks = 0;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        ++looks;
        if (looks >= looksAtMost || (looks >= looksAtLeast && window.isSettled())) loop.quit();
    });
    look.start(lookEveryMs);
    loop.exec();
}

/// Dialogs that were closed are deleted once the program's own event loop runs again, which is after the last picture.
QDialog *shownDialog(const MainWindow &window)
{
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible()) return dialog;
    }
    return nullptr;
}

class Album {
public:
    Album(MainWindow &window, const QString &folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    Result<void> take(QWidget *widget, const QString &name)
    {
        settle(m_window);
        const auto path =
            m_folder.filePath(u"%1-%2.png"_s.arg(m_paths.size() + 1, 2, 10, QChar(u'0')).arg(name));
        if (!widget->grab().save(path))
            return refuse(u"unwritable-file"_s,
                          Shots::tr("%1 cannot be written. Choose another folder.").arg(path));
        m_paths.append(path);
        return {};
    }
    Result<void> takeDialog(const QString &name)
    {
        settle(m_window);
        auto *dialog = shownDialog(m_window);
        if (!dialog) return {};
        auto taken = take(dialog, name);
        dialog->done(QDialog::Rejected);
        settle(m_window);
        return taken;
    }
    QStringList paths() const { return m_paths; }

private:
    MainWindow &m_window;
    QDir m_folder;
    QStringList m_paths;
};

Result<void> takeTabs(MainWindow &window, const Page *page, const QString &name, Album &album)
{
    auto *tabs = page->findChild<QTabWidget *>(name + u"Tabs"_s);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        if (const auto taken = album.take(&window, u"%1-%2"_s.arg(name).arg(tab)); !taken) return taken;
    }
    return {};
}

Result<void> takeRooms(MainWindow &window, Album &album)
{
    const QList<QPair<MainWindow::Room, QString>> rooms{
        {MainWindow::Room::Today, u"today"_s},
        {MainWindow::Room::Cases, u"cases"_s},
        {MainWindow::Room::Settings, u"settings"_s},
    };
    for (const auto &[room, name] : rooms) {
        window.showRoom(room);
        if (const auto taken = album.take(&window, name); !taken) return taken;
    }
    if (const auto taken = takeTabs(window, window.settingsPage(), u"settings"_s, album); !taken)
        return taken;
    window.showRoom(MainWindow::Room::Statistics);
    if (const auto taken = album.take(&window, u"statistics"_s); !taken) return taken;
    return takeTabs(window, window.statisticsPage(), u"statistics"_s, album);
}

/// The case with the most periods shows most.
CaseId richest(const CasesPage &cases)
{
    CaseId id;
    for (const auto &row : cases.rows()) {
        if (id.isNull() || (row.nextDue.isValid() && row.acceptedOn.isValid() && row.agreed.fen() > 0))
            id = row.id;
    }
    return id;
}

CaseId inMediation(const CasesPage &cases)
{
    for (const auto &row : cases.rows()) {
        if (row.stage == casework::Stage::Mediating) return row.id;
    }
    return richest(cases);
}

Result<void> takeCase(MainWindow &window, Album &album)
{
    window.showRoom(MainWindow::Room::Cases);
    settle(window);
    const auto among = window.casesPage()->sequence();
    window.openCase(richest(*window.casesPage()), among);
    settle(window);
    auto *tabs = window.casePage()->findChild<QTabWidget *>(u"caseTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        if (const auto taken = album.take(&window, u"case-%1"_s.arg(tab + 1)); !taken) return taken;
    }
    tabs->setCurrentIndex(0);
    window.openCase(inMediation(*window.casesPage()), among);
    settle(window);
    if (const auto taken = album.take(&window, u"case-in-mediation"_s); !taken) return taken;
    window.casePage()->explainCurrent();
    return album.takeDialog(u"why"_s);
}

Result<void> takeRecording(MainWindow &window, Album &album)
{
    using casework::ActKind;
    const QList<std::optional<ActKind>> kinds{std::nullopt, ActKind::AgreementSigned,
                                              ActKind::MediationExtended, ActKind::SessionHeld};
    for (const auto &kind : kinds) {
        window.casePage()->record(kind);
        const auto name = kind ? casework::name(*kind) : u"likely"_s;
        settle(window);
        auto *items = window.recordPage()->findChild<RecordListEditor *>(u"field.items"_s);
        if (items) items->add();
        if (const auto taken = album.take(&window, u"record-"_s + name); !taken) return taken;
        window.recordPage()->leave();
    }
    if (window.casePage()->view().file.acts.isEmpty()) return {};
    window.casePage()->correct(window.casePage()->view().file.acts.last());
    if (const auto taken = album.take(&window, u"correct"_s); !taken) return taken;
    window.recordPage()->leave();
    return {};
}

Result<void> takeIntakeAndReport(MainWindow &window, Album &album)
{
    window.registerCase();
    if (const auto taken = album.take(&window, u"register"_s); !taken) return taken;
    window.importLedger();
    if (const auto taken = album.takeDialog(u"import"_s); !taken) return taken;
    window.showRoom(MainWindow::Room::Reports);
    window.reportsPage()->make();
    return album.take(&window, u"report"_s);
}

Result<void> takeBeginnings(Album &album)
{
    FirstStartDialog first;
    first.show();
    if (const auto taken = album.take(&first, u"first-start"_s); !taken) return taken;
    TroubleWindow trouble(
        u"office.tiaocai"_s,
        {u"office-in-use"_s,
         Shots::tr("This office is open on another computer. Close it there, or choose another file."),
         {}});
    trouble.show();
    return album.take(&trouble, u"in-use"_s);
}

} // namespace

Result<QStringList> takeScreenshots(MainWindow &window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return refuse(u"unwritable-file"_s,
                      Shots::tr("%1 cannot be written. Choose another folder.").arg(folder));
    window.show();
    settle(window);
    Album album(window, folder);
    for (const auto take : {takeRooms, takeCase, takeRecording, takeIntakeAndReport}) {
        if (const auto taken = take(window, album); !taken) return refuse(taken);
    }
    if (const auto taken = takeBeginnings(album); !taken) return refuse(taken);
    return album.paths();
}

} // namespace tiaocai::ui
