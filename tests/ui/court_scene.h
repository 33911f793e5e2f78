// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration.h"
#include "docket/docket_view.h"
#include "pages/docket_page.h"
#include "scene.h"

#include <QListWidget>

namespace tiaocai::test {

using namespace Qt::StringLiterals;

/// A court with hearings past and to come, made once and copied.
inline QString courtFile()
{
    static const QTemporaryDir folder;
    static const auto path = [] {
        const auto made = folder.filePath(u"court.tiaocai"_s);
        app::makeCourtDemonstration(made, 60, 3, Now{QDateTime(QDate(2026, 11, 20), QTime(9, 0))}).value();
        return made;
    }();
    return path;
}

/// The docket of a court, with its head at work.
class CourtScene {
public:
    CourtScene()
    {
        [&] { QVERIFY(QFile::copy(courtFile(), scene.path())); }();
        show([](desk::Desk &desk) {
            return desk.actAs(desk.office().founder().toString()).map([](const auto &) {});
        });
    }

    /// The hearings in a window; whoever `enter` lets in acts.
    void show(const std::function<Result<void>(desk::Desk &)> &enter)
    {
        scene.window.reset();
        std::optional<Result<void>> answer;
        const auto open = [path = scene.path(),
                           enter](const Now &now) -> Result<std::unique_ptr<desk::Desk>> {
            auto desk = desk::Desk::open(path, desk::Access::Write, now);
            if (!desk) return desk;
            const auto in = enter(**desk);
            return in ? std::move(desk) : refuse(in);
        };
        scene.desk.open(open, &scene.desk, [&](const Result<void> &opened) { answer = opened; });
        [&] {
            QTRY_VERIFY(answer.has_value());
            QVERIFY2(answer->has_value(), qPrintable(*answer ? QString() : answer->error().text));
        }();
        scene.showWindow();
        scene.window->resize(1366, 768);
        scene.window->showSection(ui::MainWindow::Section::Hearings);
        [&] { settle(); }();
    }

    void settle() const { QTRY_VERIFY(scene.window->isSettled()); }
    ui::DocketPage &page() const { return *scene.window->docketPage(); }
    ui::DocketView &docket() const { return *page().docket(); }
    const ui::DocketModel &model() const { return *static_cast<const ui::DocketModel *>(docket().model()); }
    QListWidget *list(const QString &name) const { return page().findChild<QListWidget *>(name); }

    /// Turned to the first week from today on in which a hearing stands.
    hearings::DocketSession goToAHearing() const
    {
        for (int week = 0; week < 8; ++week) {
            page().show(QDate(2026, 11, 23).addDays(7 * week), ui::DocketPage::Scale::Week);
            [&] { settle(); }();
            for (const auto &one : model().sheet().sessions) {
                if (one.isHearing && one.status == hearings::SessionStatus::Set) return one;
            }
        }
        return {};
    }

    Scene scene{QDate(2026, 11, 20)};
};

} // namespace tiaocai::test
