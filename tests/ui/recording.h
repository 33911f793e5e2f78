// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/intake_page.h"
#include "scene.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>

/// An act recorded as a person does it: Enter on the case's acts, what, when, Enter.
namespace tiaocai::test {

/// 王芳 against 宏达机械 for 100 yuan of wages, on the page that registers.
inline void registerWang(ui::MainWindow &window)
{
    window.registerCase();
    auto *page = window.intakePage();
    type(page->findChild<QWidget *>(QStringLiteral("applicant1")), QStringLiteral("field.name"),
         QStringLiteral("王芳"));
    type(page->findChild<QWidget *>(QStringLiteral("respondent1")), QStringLiteral("field.name"),
         QStringLiteral("宏达机械"));
    type(page, QStringLiteral("field.amount.1"), QStringLiteral("100"));
    typeText(inner<QPlainTextEdit>(page, QStringLiteral("field.facts")), QStringLiteral("工资未付。"));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window.casePage()->view().file.acts.size(), 1);
    QTRY_VERIFY(window.isSettled());
}

inline ui::RecordDialog *recordDialog(Scene &scene)
{
    ui::RecordDialog *dialog = nullptr;
    [&] {
        QTRY_VERIFY((dialog = scene.window->findChild<ui::RecordDialog *>()));
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }();
    return dialog;
}

inline ui::RecordDialog *beginRecording(Scene &scene, casework::ActKind kind, const QString &day)
{
    auto *page = scene.window->casePage();
    QTest::keyClick(page->findChild<QTableView *>(QStringLiteral("actsTable")), Qt::Key_Return);
    auto *dialog = recordDialog(scene);
    choose(dialog->findChild<QComboBox *>(QStringLiteral("recordKind")), int(kind));
    type(dialog, QStringLiteral("recordDay"), day);
    return dialog;
}

/// Enter saves; the dialog goes, the page reads again.
inline void save(Scene &scene, ui::RecordDialog *dialog)
{
    const QPointer<ui::RecordDialog> open(dialog);
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("recordNote")), Qt::Key_Return);
    QTRY_VERIFY2(!open, qPrintable(open ? open->findChild<QLabel *>(QStringLiteral("noticeText"))->text()
                                        : QString()));
    QTRY_VERIFY(scene.window->isSettled());
    scene.activate();
}

inline void record(Scene &scene, casework::ActKind kind, const QString &day)
{
    save(scene, beginRecording(scene, kind, day));
}

} // namespace tiaocai::test
