// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/figure_report.h"

/// Cases as their acts make them, told in a few words.
namespace tiaocai::statistics::test {

const law::Calendar &calendar();

/// "2026-11-22"
QDate day(const char *text);

struct Told {
    const char *on;
    casework::Payload payload;
    QString note = {};
};

/// The application of one worker against one employer for arrears of wages.
casework::Application application(const QString &registrationNumber = QStringLiteral("登〔2026〕0001"),
                                  int persons = 1);
PartyId applicant();
PartyId respondent();

struct Reported {
    CaseFacts facts;
    CaseAccount account;
};
/// The case as figures and reports see it, at the end of the cut-off day.
Reported reported(const QList<Told> &history, const char *cutOff,
                  law::Punctuality punctuality = law::Punctuality::ByLaw);

} // namespace tiaocai::statistics::test
