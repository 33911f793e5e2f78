// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/office_file.h"
#include "statistics/attention.h"
#include "statistics/figure_report.h"
#include "statistics/forecast.h"
#include "statistics/serving.h"
#include "statistics/tallies.h"

/// What the desk answers about figures: copies, like every view.
namespace tiaocai::desk {

struct FiguresQuery {
    QDate from, to;
    std::optional<QDate> asOf =
        {}; ///< acts recorded after this day are not seen; nullopt: everything that is there
    std::optional<statistics::By> by = {};
    /// False: the numbers alone will do. Whole statistical months of one year, by month, township or nothing, then
    /// come from sums of months, fast at any size; what they do not have comes with its cases all the same.
    bool withCases = true;
};

struct FiguresView {
    bool withCases = true; ///< false: rates, balance, 登记未受理, 待受理 and groups, as numbers
    statistics::PeriodFigures figures;
    QList<statistics::Timeliness> serving;
    QList<statistics::Group> groups;         ///< empty where the query named none
    QList<statistics::Indicator> indicators; ///< the formulas, in the order of the rates
    QHash<QString, office::Target> targets;  ///< of the period's year, by indicator
    QHash<PersonId, QString> people;         ///< names of staff
    QHash<QString, QString> places;          ///< names of tribunals, by their codes on the period's last day
    QString ruleVersion, calendarVersion;
};

/// A statistical year as far as it went.
struct YearSoFar {
    qint64 succeeded = 0, concluded = 0; ///< 调解成功率
    qint64 closed = 0, closable = 0;     ///< 结案率 = closed / (carried over + accepted)
};

using office::FollowUp;
using office::IssuedReport;

struct FollowUpRow {
    statistics::Attended of;
    QString staff;
    QList<FollowUp> entries; ///< the latest last
    bool missed = false;     ///< the last entry's day is over, and the case still stands in the list
};

struct FrozenReport {
    IssuedReport issued;
    QString preparedBy;              ///< the name of who issued it
    statistics::FigureReport report; ///< as it was issued: from its kept bytes
    QList<statistics::Correction> corrections =
        {}; ///< what today's records say otherwise, by the law of today
    QList<statistics::Difference> differences = {}; ///< what the same acts would say otherwise today ...
    QList<statistics::Reason> reasons = {};         ///< ... and why
};

} // namespace tiaocai::desk
