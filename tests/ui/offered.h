// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

/// Cases that stand there without anybody typing them.
namespace tiaocai::test {

/// An application of `name` against `employer`, through the desk.
inline void receive(Scene &scene, const QString &name, const QString &employer = QStringLiteral("宏达机械"),
                    casework::Cause cause = casework::Cause::WageArrears)
{
    casework::Application application;
    application.parties = {
        {.role = casework::PartyRole::Applicant, .kind = casework::PartyKind::Worker, .name = name},
        {.role = casework::PartyRole::Respondent, .kind = casework::PartyKind::Employer, .name = employer}};
    application.claims = {{.cause = cause, .amount = Money::fromFen(1'860'000)}};
    application.facts = QStringLiteral("工资未付。");
    const casework::ActDraft draft{.payload = casework::MediationApplied{application},
                                   .on = scene.desk.now().today()};
    std::optional<Result<desk::Recorded>> done;
    scene.desk.ask(
        scene.window.get(), [draft](desk::Desk &desk) { return desk.cases().registerCase(draft); },
        [&](const Result<desk::Recorded> &recorded) { done = recorded; });
    QTRY_VERIFY(done.has_value());
    QVERIFY2(done->has_value(), qPrintable(done->has_value() ? QString() : done->error().text));
    QTRY_VERIFY(scene.window->isSettled());
}

} // namespace tiaocai::test
