// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casework/act.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

/// What is measured with, the same for every figure.
namespace tiaocai {

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const auto half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

template <typename Work>
double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

[[noreturn]] inline void giveUp(const Refusal &refusal)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(refusal.code), qPrintable(refusal.text));
    std::exit(1);
}

/// What a figure cannot be taken without.
template <typename T>
T need(Result<T> result)
{
    if (!result) giveUp(result.error());
    return std::move(*result);
}
inline void need(const Result<void> &done)
{
    if (!done) giveUp(done.error());
}

/// A worker against an employer, with all that is told of a person.
inline casework::ActDraft application(QDate on)
{
    using namespace Qt::StringLiterals;
    casework::Application application;
    application.parties = {{.role = casework::PartyRole::Applicant,
                            .kind = casework::PartyKind::Worker,
                            .name = u"王芳"_s,
                            .idNumber = u"440106199003071233"_s,
                            .phone = u"13800138000"_s},
                           {.role = casework::PartyRole::Respondent,
                            .kind = casework::PartyKind::Employer,
                            .name = u"鑫源服装厂"_s}};
    application.facts = u"四个月工资未付。"_s;
    return {.payload = casework::MediationApplied{application}, .on = on};
}

} // namespace tiaocai
