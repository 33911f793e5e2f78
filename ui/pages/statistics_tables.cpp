// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/statistics_tables.h"

#include "base/text.h"
#include "pages/statistics_page.h"

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using statistics::By;
using statistics::Rate;

namespace {

QString fraction(const Rate *rate)
{
    return rate && rate->den > 0 ? u"%1/%2"_s.arg(rate->num).arg(rate->den) : u"—"_s;
}

/// Small groups show their fraction alone: a ranking by 2 of 3 cases is none.
QString groupRate(const statistics::Group &group, const QString &indicator)
{
    const auto *rate = rateOf(group.rates, indicator);
    if (!rate || rate->den < statistics::leastForPercent) return fraction(rate);
    return u"%1 = %2 %"_s.arg(fraction(rate), statistics::percent(rate->num, rate->den));
}

/// Nothing disagrees, and somebody must look at the cases before a report is issued (CASEWORK.md 8, 16).
bool asksToLook(const statistics::Check &check)
{
    return check.ok && check.id == u"irregular"_s;
}

QList<CaseId> without(const Rate &rate)
{
    const auto counted = rate.above.ids();
    const QSet<CaseId> above(counted.begin(), counted.end());
    QList<CaseId> rest;
    for (const auto &id : rate.below) {
        if (!above.contains(id)) rest.append(id);
    }
    return rest;
}

Figure<statistics::Timeliness> served(const QString &title,
                                      statistics::CaseList statistics::Timeliness::*list)
{
    return {title, [list](const statistics::Timeliness &of) { return QString::number((of.*list).size()); },
            [list](const statistics::Timeliness &of) { return (of.*list).ids(); }};
}

QString servedInTime(const statistics::Timeliness &of)
{
    const auto num = of.onTime.size(), den = num + of.late.size();
    const auto words = den > 0 ? u"%1/%2"_s.arg(num).arg(den) : u"—"_s;
    return den < statistics::leastForPercent ? words
                                             : u"%1 = %2 %"_s.arg(words, statistics::percent(num, den));
}

} // namespace

const Rate *rateOf(const QList<Rate> &rates, const QString &indicator)
{
    const auto found = std::find_if(rates.begin(), rates.end(),
                                    [&](const Rate &rate) { return rate.indicator == indicator; });
    return found == rates.end() ? nullptr : &*found;
}

QString byText(By by)
{
    switch (by) {
    case By::Township:
        return StatisticsPage::tr("Township");
    case By::Month:
        return StatisticsPage::tr("Month");
    case By::Staff:
        return StatisticsPage::tr("Mediator or arbitrator");
    case By::Cause:
        return StatisticsPage::tr("Cause");
    case By::Tribunal:
        return StatisticsPage::tr("Tribunal");
    case By::Channel:
        return StatisticsPage::tr("Channel");
    case By::Group:
        return StatisticsPage::tr("Special group");
    }
    return {};
}

QString ageText(const statistics::Ageing &ageing)
{
    return ageing.upTo > 0 ? StatisticsPage::tr("up to %n day(s)", nullptr, ageing.upTo)
                           : StatisticsPage::tr("longer");
}

std::vector<Figure<RateRow>> rateFigures()
{
    return {
        {StatisticsPage::tr("Rate"), [](const RateRow &row) { return row.name; }, {}},
        {StatisticsPage::tr("Counted"), [](const RateRow &row) { return QString::number(row.rate.num); },
         [](const RateRow &row) { return row.rate.above.ids(); }},
        {StatisticsPage::tr("Of"), [](const RateRow &row) { return QString::number(row.rate.den); },
         [](const RateRow &row) { return row.rate.below.ids(); }},
        {StatisticsPage::tr("Not counted"),
         [](const RateRow &row) { return QString::number(row.rate.den - row.rate.num); },
         [](const RateRow &row) { return without(row.rate); }},
        {StatisticsPage::tr("Percent"),
         [](const RateRow &row) {
             return row.rate.den == 0 ? u"—"_s : statistics::percent(row.rate.num, row.rate.den) + u" %"_s;
         },
         [](const RateRow &row) { return row.rate.below.ids(); }},
        {StatisticsPage::tr("Target"),
         [](const RateRow &row) {
             return row.target ? statistics::percentText(*row.target) + u" %"_s : QString();
         },
         {}},
        {StatisticsPage::tr("Reached"),
         [](const RateRow &row) {
             const auto met =
                 row.target ? statistics::isMet(row.rate.num, row.rate.den, *row.target) : std::nullopt;
             return !met ? QString() : (*met ? StatisticsPage::tr("yes") : StatisticsPage::tr("no"));
         },
         {}},
        {StatisticsPage::tr("Registered, not accepted"),
         [](const RateRow &row) { return QString::number(row.rate.notAccepted); },
         [](const RateRow &row) { return row.rate.beside.ids(); }},
    };
}

std::vector<Figure<GroupRow>> groupFigures()
{
    const auto now = [](const GroupRow &row) { return row.now; };
    const auto before = [](const GroupRow &row) { return row.before.value_or(statistics::Group()); };
    const auto count = [](const QString &title, auto of) {
        return Figure<GroupRow>{title, [of](const GroupRow &row) { return QString::number(of(row).number); },
                                [of](const GroupRow &row) { return of(row).cases.ids(); }};
    };
    const auto percent = [](const QString &title, const QString &indicator, auto of) {
        return Figure<GroupRow>{
            title, [indicator, of](const GroupRow &row) { return groupRate(of(row), indicator); },
            [indicator, of](const GroupRow &row) {
                const auto group = of(row);
                const auto *rate = rateOf(group.rates, indicator);
                return rate ? rate->below.ids() : QList<CaseId>();
            }};
    };
    return {
        {StatisticsPage::tr("Group"), [](const GroupRow &row) { return row.name; }, {}},
        count(StatisticsPage::tr("Carried over"),
              [](const GroupRow &row) { return row.now.balance.carriedOver; }),
        count(StatisticsPage::tr("Accepted"), [](const GroupRow &row) { return row.now.balance.accepted; }),
        count(StatisticsPage::tr("Concluded"), [](const GroupRow &row) { return row.now.balance.concluded; }),
        count(StatisticsPage::tr("Concluded a year before"),
              [before](const GroupRow &row) { return before(row).balance.concluded; }),
        count(StatisticsPage::tr("Carried forward"),
              [](const GroupRow &row) { return row.now.balance.carriedForward; }),
        count(StatisticsPage::tr("Registered, not accepted"),
              [](const GroupRow &row) { return row.now.notAccepted; }),
        percent(StatisticsPage::tr("Mediation success"), successRate, now),
        percent(StatisticsPage::tr("Mediation success a year before"), successRate, before),
        percent(StatisticsPage::tr("Closure"), closureRate, now),
        percent(StatisticsPage::tr("Closure a year before"), closureRate, before),
    };
}

std::vector<Column<statistics::LateEntry>> lateColumns()
{
    using statistics::LateEntry;
    return {
        {StatisticsPage::tr("Case"), [](const LateEntry &of) { return of.number; }},
        {StatisticsPage::tr("What"),
         [](const LateEntry &of) {
             return of.closed ? StatisticsPage::tr("closing") : StatisticsPage::tr("acceptance");
         }},
        {StatisticsPage::tr("Day"), [](const LateEntry &of) { return toText(of.on); }},
        {StatisticsPage::tr("Typed on"), [](const LateEntry &of) { return toText(of.recordedOn); }},
    };
}

std::vector<Column<statistics::Check>> checkColumns()
{
    return {
        {StatisticsPage::tr("Check"),
         [](const statistics::Check &check) { return check.text; },
         {},
         [](const statistics::Check &check) { return icon(markOf(check)); }},
        {StatisticsPage::tr("Result"),
         [](const statistics::Check &check) {
             if (asksToLook(check)) return StatisticsPage::tr("look at them");
             return check.ok ? StatisticsPage::tr("agrees") : StatisticsPage::tr("does not agree");
         }},
    };
}

Mark markOf(const statistics::Check &check)
{
    if (asksToLook(check)) return Mark::Attention;
    return check.ok ? Mark::Done : Mark::Late;
}

std::vector<Figure<OpenRow>> openFigures()
{
    return {{StatisticsPage::tr("Open since acceptance"), [](const OpenRow &row) { return row.name; }, {}},
            {StatisticsPage::tr("Cases"),
             [](const OpenRow &row) { return QString::number(row.count.number); },
             [](const OpenRow &row) { return row.count.cases.ids(); }}};
}

std::vector<Figure<statistics::Timeliness>>
servingFigures(std::function<QString(const law::RuleId &)> ruleName)
{
    using statistics::Timeliness;
    return {
        {StatisticsPage::tr("Duty"), [ruleName](const Timeliness &of) { return ruleName(of.rule); }, {}},
        served(StatisticsPage::tr("In time"), &Timeliness::onTime),
        served(StatisticsPage::tr("Late"), &Timeliness::late),
        served(StatisticsPage::tr("Not yet due"), &Timeliness::notYetDue),
        served(StatisticsPage::tr("Does not apply"), &Timeliness::notApplicable),
        {StatisticsPage::tr("In time of those due"), servedInTime,
         [](const Timeliness &of) { return of.onTime.ids() + of.late.ids(); }},
    };
}

} // namespace tiaocai::ui
