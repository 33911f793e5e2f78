// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/case_facts.h"

/// 督办: which open cases somebody must look after.
namespace tiaocai::statistics {

enum class Attention { Late, NearlyLate, Silent };

/// A line of the follow-up list (督办).
struct Attended {
    CaseId id;
    QString number;
    PersonId staff;
    law::RuleId rule; ///< the most urgent period that binds the office; empty where none runs
    QDate due, lastActivity;
    qint64 days = 0; ///< until due; negative: late
    QList<Attention> why;
};

/// Due within so many days is nearly late.
constexpr int nearlyLateDays = 5;

/// Open cases that somebody must look after, the latest first.
QList<Attended> attention(const QList<CaseFacts> &facts, QDate today, int silentDays);

} // namespace tiaocai::statistics
