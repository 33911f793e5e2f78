// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/speech.h"
#include "casework/case_file.h"
#include "law/engine.h"

#include <QList>
#include <QString>

namespace tiaocai::reports {

/// Why a date is the date: the same for a window, in its language, and for paper, in the law's.
struct Explanation {
    struct Fact {
        QString key; ///< "article", "base", ...: the same in every language
        QString name, value;
    };
    /// A step of the reckoning with what it came to: "＋15 日", why, "11-27 周五".
    struct Step {
        QString sign, words, result;
    };
    QString period;    ///< 调解期限 15 日（自然日）
    QString due;       ///< 届满 2026-11-27 周五
    QList<Fact> facts; ///< article, base and its act, dates, readings
    QStringList days;  ///< day by day, holidays named
    QList<Fact> notes; ///< doubts, calendars
    QList<Step> steps;
    QStringList unmoved; ///< what happened meanwhile and did not move it, and why
};

/// `rule` is nullptr where the data know it no more: then there is no article and no day by day.
Explanation explanation(const casework::CaseFile &file, const law::Deadline &deadline, const law::Rule *rule,
                        const law::Calendar &calendar, const Speech &speech);

} // namespace tiaocai::reports
