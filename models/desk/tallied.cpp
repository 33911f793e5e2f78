// SPDX-License-Identifier: GPL-3.0-or-later
#include "tallied.h"

#include "store/facts.h"
#include "store/projections.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;

namespace {

/// The statistics against the sums of months.
QList<statistics::Check> tallyChecks(const statistics::PeriodFigures &figures, const FiguresView &tallied)
{
    const auto &here = figures.balance, &there = tallied.figures.balance;
    return {statistics::agrees(u"tallies"_s,
                               Words::tr("Concluded, in the statistics and in the sums of months"),
                               here.concluded.number, there.concluded.number),
            statistics::agrees(u"tallies"_s,
                               Words::tr("Carried forward, in the statistics and in the sums of months"),
                               here.carriedForward.number, there.carriedForward.number),
            statistics::agrees(
                u"tallies"_s,
                Words::tr("Registered and not accepted, in the statistics and in the sums of months"),
                figures.notAccepted.number, tallied.figures.notAccepted.number)};
}

/// The statistics against the counts that the list of cases keeps for itself.
QList<statistics::Check> ledgerChecks(const statistics::PeriodFigures &figures,
                                      const store::YearFigures &ledger)
{
    const auto sizeOf = [](const statistics::Count &count) { return qint64(count.cases.size()); };
    const auto &balance = figures.balance;
    return {
        statistics::agrees(u"ledger"_s, Words::tr("Concluded, in the statistics and in the list of cases"),
                           sizeOf(balance.concluded), ledger.closed),
        statistics::agrees(u"ledger"_s,
                           Words::tr("Carried over and accepted, in the statistics and in the list of cases"),
                           sizeOf(balance.carriedOver) + sizeOf(balance.accepted), ledger.closable)};
}

/// The figures of one year's months, from their sums.
class Tallied {
public:
    Tallied(const Reading &at, const QList<statistics::MonthTally> &tallies, int year)
        : m_indicators(at.program.indicators)
        , m_monthEnd(at.history.current().choices.statisticalMonthEnd)
        , m_year(tallies, year)
    {
    }

    FiguresView view(const FiguresQuery &query) const
    {
        const auto months = statistics::months(query.from, query.to, {m_monthEnd});
        const int first = numberOf(months.first()), last = numberOf(months.last());
        FiguresView view;
        view.withCases = false;
        view.indicators = m_indicators;
        const auto whole = m_year.figures(m_indicators, first, last);
        auto &figures = view.figures;
        figures.from = query.from;
        figures.to = query.to;
        figures.rates = rates(whole);
        figures.balance = balance(whole);
        figures.notAccepted.number = whole.registeredOnly;
        if (query.by == statistics::By::Month) {
            for (const auto &month : months)
                view.groups << group(month.key, month.from, month.to,
                                     m_year.figures(m_indicators, numberOf(month), numberOf(month)));
        } else if (query.by == statistics::By::Township) {
            for (const auto &township : m_year.townships())
                view.groups << group(township, query.from, query.to,
                                     m_year.figures(m_indicators, first, last, township));
            view.groups.removeIf(statistics::isEmpty);
        }
        return view;
    }

private:
    static int numberOf(const statistics::Month &month) { return month.key.right(2).toInt(); }
    static statistics::Balance balance(const statistics::MonthsFigures &of)
    {
        return {{of.carriedOver, {}}, {of.accepted, {}}, {of.concluded, {}}, {of.carriedForward, {}}};
    }
    QList<statistics::Rate> rates(const statistics::MonthsFigures &of) const
    {
        QList<statistics::Rate> list;
        for (qsizetype i = 0; i < m_indicators.size(); ++i)
            list << statistics::Rate{m_indicators[i].id,
                                     m_indicators[i].version,
                                     of.rates[i].num,
                                     of.rates[i].den,
                                     {},
                                     {},
                                     of.notAccepted[i],
                                     {}};
        return list;
    }
    statistics::Group group(const QString &key, QDate from, QDate to,
                            const statistics::MonthsFigures &of) const
    {
        return {key, from, to, rates(of), balance(of), {of.registeredOnly, {}}};
    }

    const QList<statistics::Indicator> &m_indicators;
    int m_monthEnd;
    statistics::TalliedYear m_year;
};

} // namespace

Result<void> checkPeriod(QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && from <= to) return {};
    return refuse(u"bad-period"_s,
                  Words::tr("A period runs from a day to the same day or a later one. Correct it."));
}

QHash<QString, office::Target> targetsOf(const office::OfficeFile &history,
                                         const QList<statistics::Indicator> &indicators, int year)
{
    QHash<QString, office::Target> targets;
    for (const auto &indicator : indicators) {
        if (const auto *target = office::targetOf(history.targets, indicator.id, year))
            targets[indicator.id] = *target;
    }
    return targets;
}

/// What stands beside the figures.
void fillOffice(FiguresView &view, const Reading &at, const office::OfficeFile &history, QDate until)
{
    view.targets = targetsOf(history, at.program.indicators, until.year());
    view.places = history.registersOn(until).names();
    for (const auto &member : history.members)
        view.people[member.id] = member.name;
    view.ruleVersion = at.program.book.version();
    view.calendarVersion = at.calendar.version();
}

Result<std::optional<FiguresView>> numbersAlone(const Reading &at, const FiguresQuery &query)
{
    using statistics::By;
    const auto monthEnd = at.history.current().choices.statisticalMonthEnd;
    const auto whole = statistics::yearOfWholeMonths(query.from, query.to, {monthEnd});
    const bool tallied = !query.by || query.by == By::Month || query.by == By::Township;
    if (query.withCases || !whole || !tallied || query.asOf.value_or(at.today()) != at.today())
        return std::optional<FiguresView>();
    const auto year = store::Facts(at.file).year(*whole);
    const auto waiting = store::Facts(at.file).waitingAfter(query.to);
    if (!waiting) return refuse(waiting);
    // A damaged case is named by who goes through the cases one by one.
    if (!year && year.error().code == u"damaged") return std::optional<FiguresView>();
    return year.map([&](const QList<statistics::MonthTally> &tallies) {
        auto view = Tallied(at, tallies, *whole).view(query);
        view.figures.waiting.number = *waiting;
        view.figures.cutOff = at.today();
        fillOffice(view, at, at.history, query.to);
        return std::optional(view);
    });
}

Result<QList<statistics::Check>> countedElsewhere(const Reading &at, const statistics::PeriodFigures &figures)
{
    QList<statistics::Check> checks;
    const auto tallied = numbersAlone(at, {figures.from, figures.to, {}, {}, false});
    if (!tallied) return refuse(tallied);
    if (*tallied) checks << tallyChecks(figures, **tallied);
    return store::Projections(at.file)
        .figures(figures.from, figures.to)
        .map([&](const store::YearFigures &ledger) { return checks << ledgerChecks(figures, ledger); });
}

} // namespace tiaocai::desk
