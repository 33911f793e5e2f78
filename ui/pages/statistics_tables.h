// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/figures_view.h"
#include "tables/figure_table.h"
#include "widgets/marks.h"

/// The tables of the Statistics page: their rows and what their columns say.
namespace tiaocai::ui {

/// The families of rates that people are judged by.
inline const QString successRate = QStringLiteral("mediation-success");
inline const QString closureRate = QStringLiteral("closure");

/// A rate with the formula that it follows.
struct RateRow {
    QString name;
    statistics::Rate rate;
    std::optional<qint64> target; ///< hundredths of a percent
};

/// A group of the period, and the same one a year before where it is a month.
struct GroupRow {
    QString name;
    statistics::Group now;
    std::optional<statistics::Group> before;
};
/// The columns of a GroupRow that tell of the year before.
inline const QList<int> columnsOfLastYear{4, 8, 10};

/// A heading and the open cases under it.
struct OpenRow {
    QString name;
    statistics::Count count;
};

QString byText(statistics::By by);
QString ageText(const statistics::Ageing &ageing);
/// nullptr where the list has no such rate.
const statistics::Rate *rateOf(const QList<statistics::Rate> &rates, const QString &indicator);

std::vector<Figure<RateRow>> rateFigures();
std::vector<Figure<GroupRow>> groupFigures();
std::vector<Figure<OpenRow>> openFigures();
/// `ruleName` says a rule's name as people know it.
std::vector<Figure<statistics::Timeliness>>
servingFigures(std::function<QString(const law::RuleId &)> ruleName);
std::vector<Column<statistics::LateEntry>> lateColumns();
std::vector<Column<statistics::Check>> checkColumns();
Mark markOf(const statistics::Check &check);

} // namespace tiaocai::ui
