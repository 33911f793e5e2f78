// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/intake_page.h"
#include "scene.h"

#include <QLabel>
#include <QPlainTextEdit>

/// An act recorded as a person does it: what, when, its fields, Ctrl+Enter.
namespace tiaocai::test {

/// 王芳 against 宏达机械 for 100 yuan of wages, on the page that registers.
inline void registerWang(ui::MainWindow &window, const QString &applicant = QStringLiteral("王芳"))
{
    window.registerCase();
    auto *page = window.intakePage();
    type(page->findChild<QWidget *>(QStringLiteral("applicant1")), QStringLiteral("field.name"), applicant);
    type(page->findChild<QWidget *>(QStringLiteral("respondent1")), QStringLiteral("field.name"),
         QStringLiteral("宏达机械"));
    chooseIn(page, QStringLiteral("field.form"), QStringLiteral("written"));
    lookAtProposals(page);
    chooseIn(page, QStringLiteral("field.cause.1"), QStringLiteral("wage-arrears"));
    type(page, QStringLiteral("field.amount.1"), QStringLiteral("100"));
    typeText(inner<QPlainTextEdit>(page, QStringLiteral("field.facts")), QStringLiteral("工资未付。"));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(window.casePage()->view().file.acts.size(), 1);
    QTRY_VERIFY(window.isSettled());
}

/// The page that records, once it stands there.
inline ui::RecordPage *recordPage(Scene &scene)
{
    auto *page = scene.window->recordPage();
    [&] { QTRY_VERIFY(page->isVisible() && scene.window->isSettled()); }();
    return page;
}

inline ui::RecordPage *beginRecording(Scene &scene, casework::ActKind kind, const QString &day)
{
    scene.window->casePage()->record(kind);
    auto *page = recordPage(scene);
    type(page, QStringLiteral("recordDay"), day);
    if (page->form()->daysLate() > 0) type(page, QStringLiteral("recordLateReason"), QStringLiteral("补录"));
    return page;
}

/// Through the fields with Enter, so that what is proposed was seen.
inline void passFields(ui::RecordPage *page)
{
    page->form()->focusFirst();
    for (int i = 0; i < 40 && page->form()->isAncestorOf(QApplication::focusWidget()); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

/// Ctrl+Enter saves, and the page is left.
inline void save(Scene &scene, ui::RecordPage *page)
{
    passFields(page);
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(!page->isVisible(), qPrintable(page->notices()->text()));
    QTRY_VERIFY(scene.window->isSettled());
}

inline void record(Scene &scene, casework::ActKind kind, const QString &day)
{
    save(scene, beginRecording(scene, kind, day));
}

} // namespace tiaocai::test
