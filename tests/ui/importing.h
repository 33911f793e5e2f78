// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/import_dialog.h"
#include "pages/cases_page.h"
#include "scene.h"

#include <QLabel>
#include <QPushButton>

/// A ledger imported as a person does it: from the list of cases, a file, Import.
namespace tiaocai::test {

inline ui::ImportDialog *importDialog(Scene &scene)
{
    ui::ImportDialog *dialog = nullptr;
    [&] { QTRY_VERIFY((dialog = scene.window->findChild<ui::ImportDialog *>())); }();
    return dialog;
}

inline void readFile(ui::ImportDialog *dialog, const QString &path)
{
    type(dialog, QStringLiteral("importFile"), path);
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("importFile")), Qt::Key_Return);
}

inline ui::ImportDialog *openImport(Scene &scene, const QString &path)
{
    scene.window->showSection(ui::MainWindow::Section::Cases);
    press(scene.window->casesPage(), QStringLiteral("importButton"));
    auto *dialog = importDialog(scene);
    readFile(dialog, path);
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton *>(QStringLiteral("importStart"))->isEnabled(),
                                 30'000);
    }();
    return dialog;
}

inline void startImport(Scene &scene, ui::ImportDialog *dialog)
{
    auto *start = dialog->findChild<QPushButton *>(QStringLiteral("importStart"));
    press(dialog, QStringLiteral("importStart"));
    auto *summary = dialog->findChild<QLabel *>(QStringLiteral("importSummary"));
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().contains(QStringLiteral("imported")) && !start->isEnabled() &&
                                 dialog->findChild<QLabel *>(QStringLiteral("noticeText"))->isVisible(),
                             120'000);
    press(dialog, QStringLiteral("importClose"));
    QTRY_VERIFY(!scene.window->findChild<ui::ImportDialog *>());
}

} // namespace tiaocai::test
