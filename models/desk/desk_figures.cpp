// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "deciding.h"
#include "knowledge.h"
#include "words.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

Result<void> checkPeriod(QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && from <= to) return {};
    return refuse(u"bad-period"_s,
                  Words::tr("A period runs from a day to the same day or a later one. Correct it."));
}

Result<void> checkCutOff(const std::optional<QDate> &asOf, QDate today)
{
    if (!asOf || *asOf <= today) return {};
    return refuse(u"date-in-future"_s,
                  Words::tr("The cut-off %1 lies ahead. What will be recorded until then is not known.")
                      .arg(toText(*asOf)));
}

Result<const statistics::Indicator *> indicatorNamed(const QList<statistics::Indicator> &indicators,
                                                     const QString &id)
{
    const auto found = std::ranges::find(indicators, id, &statistics::Indicator::id);
    if (found != indicators.end()) return &*found;
    return refuse(u"unknown-indicator"_s, Words::tr("There is no indicator %1.").arg(id));
}

QHash<QString, office::Target> targetsOf(const OfficeHistory &history,
                                         const QList<statistics::Indicator> &indicators, int year)
{
    QHash<QString, office::Target> targets;
    for (const auto &indicator : indicators) {
        if (const auto *target = office::targetOf(history.current(), indicator.id, year))
            targets[indicator.id] = *target;
    }
    return targets;
}

/// The statistics against the tallies, which were counted act by act.
QList<statistics::Check> tallyChecks(const statistics::PeriodFigures &figures, const FiguresView &tallied)
{
    const auto &here = figures.balance, &there = tallied.figures.balance;
    return {statistics::agrees(u"tallies"_s, Words::tr("Concluded, in the statistics and in the tallies"),
                               here.concluded.number, there.concluded.number),
            statistics::agrees(u"tallies"_s, Words::tr("Carried forward, in the statistics and in the tallies"),
                               here.carriedForward.number, there.carriedForward.number),
            statistics::agrees(u"tallies"_s,
                               Words::tr("Registered and not accepted, in the statistics and in the tallies"),
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

/// What stands beside the figures.
void fillOffice(FiguresView &view, const Desk::Room &room, const OfficeHistory &history, int year)
{
    view.targets = targetsOf(history, room.indicators, year);
    for (const auto &person : history.people)
        view.people[person.id] = person.name;
    view.ruleVersion = room.book.version();
    view.calendarVersion = room.calendar.version();
}

FiguresView viewOf(const Knowledge &known, const Desk::Room &room, const FiguresQuery &query)
{
    FiguresView view;
    view.indicators = room.indicators;
    view.figures = statistics::periodFigures(room.indicators, known.facts, query.from, query.to, known.on);
    view.serving = statistics::servingTimeliness(known.cases, query.from, query.to);
    const auto monthEnd = known.history.current().choices.statisticalMonthEnd;
    if (query.by)
        view.groups =
            statistics::groups(*query.by, room.indicators, known.facts, query.from, query.to, {monthEnd});
    fillOffice(view, room, known.history, query.to.year());
    for (const auto &facts : known.facts)
        view.numbers[facts.id] = facts.number;
    view.calendarVersion = known.calendar.version();
    return view;
}

std::optional<statistics::TimelineReport> timelineOf(const QString &name, const Knowledge &known,
                                                     const Desk::Room &room, QDate from, QDate to)
{
    if (name != u"timeline"_s) return {};
    auto report = statistics::timelineReport(known.cases, from, to, known.on, known.calendar);
    report.officeName = known.history.office.name;
    report.demonstration = known.history.office.demonstration;
    report.punctuality = known.history.current().choices.punctuality;
    report.ruleVersion = room.book.version();
    return report;
}

/// `aims`: the office whose targets stand in it.
statistics::FigureReport made(const QString &name, const Knowledge &known, const OfficeHistory &aims,
                              const Desk::Room &room, QDate from, QDate to)
{
    QHash<QString, qint64> targets;
    const auto set = targetsOf(aims, room.indicators, to.year());
    for (auto target = set.cbegin(); target != set.cend(); ++target)
        targets[target.key()] = target->hundredths;
    const auto nameOf = [&known](const PersonId &id) {
        const auto *person = known.history.person(id);
        return person ? person->name : QString();
    };
    const statistics::ReportGround ground{room.indicators, known.cases,    known.facts, from,   to,
                                          known.on,        known.calendar, nameOf,      targets};
    auto report = statistics::figureReport(name, ground);
    report.officeName = known.history.office.name;
    report.demonstration = known.history.office.demonstration;
    report.ruleVersion = room.book.version();
    report.timeline = timelineOf(name, known, room, from, to);
    return report;
}

Result<void> checkName(const QString &name)
{
    if (statistics::reportNames().contains(name)) return {};
    return refuse(u"unknown-report"_s, Words::tr("“%1” is not a report. There are: %2.")
                                           .arg(name, statistics::reportNames().join(Words::tr(", "))));
}

Result<void> checkReport(const QList<statistics::Check> &checks)
{
    for (const auto &check : checks) {
        if (!check.ok)
            return refuse(
                u"report-fails"_s,
                Words::tr("The report does not agree with itself and cannot be issued. %1").arg(check.text));
    }
    return {};
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Refusal differs(const QString &number)
{
    return {
        u"report-differs"_s,
        Words::tr(
            "Report %1 does not come out as it was issued: the program's rules, calendars or formulas are "
            "others now, or the file was changed. Check the office file.")
            .arg(number),
        {}};
}

/// Were the office's settings and calendars of that day those of today? Tallies are kept by today's.
Result<bool> sameOffice(const Desk::Room &room, const std::optional<QDate> &asOf)
{
    if (!asOf) return true;
    return room.officeActs.all().map([&](const QList<store::OfficeAct> &acts) {
        return std::ranges::none_of(acts.begin() + std::min<qsizetype>(2, acts.size()), acts.end(),
                                    [&](const store::OfficeAct &act) {
                                        return (act.kind == u"settings"_s || act.kind == u"calendar"_s) &&
                                               act.recordedAt.toLocalTime().date() > *asOf;
                                    });
    });
}

/// The figures of one year's months, from its tallies.
class Tallied {
public:
    Tallied(const Desk::Room &room, const QList<statistics::MonthTally> &tallies, int year)
        : m_indicators(room.indicators)
        , m_monthEnd(room.history.current().choices.statisticalMonthEnd)
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
            list << statistics::Rate{m_indicators[i].id, m_indicators[i].version, of.rates[i].num,
                                     of.rates[i].den,    {},                      {},
                                     of.notAccepted[i],  {}};
        return list;
    }
    statistics::Group group(const QString &key, QDate from, QDate to, const statistics::MonthsFigures &of) const
    {
        return {key, from, to, rates(of), balance(of), {of.registeredOnly, {}}};
    }

    const QList<statistics::Indicator> &m_indicators;
    int m_monthEnd;
    statistics::TalliedYear m_year;
};

/// nullopt where the tallies do not have what is asked.
Result<std::optional<FiguresView>> numbersAlone(const Desk::Room &room, const FiguresQuery &query)
{
    using statistics::By;
    const auto monthEnd = room.history.current().choices.statisticalMonthEnd;
    const auto year = statistics::yearOfWholeMonths(query.from, query.to, {monthEnd});
    const bool tallied = !query.by || query.by == By::Month || query.by == By::Township;
    if (query.withCases || !year || !tallied || (query.asOf && *query.asOf > room.now.today()))
        return std::optional<FiguresView>();
    return room.may(Action::ReadCases)
        .and_then([&] { return sameOffice(room, query.asOf); })
        .and_then([&](bool same) -> Result<std::optional<FiguresView>> {
            if (!same) return std::optional<FiguresView>();
            return room.tallies.year(*year, query.asOf).map([&](const auto &tallies) {
                auto view = Tallied(room, tallies, *year).view(query);
                view.figures.cutOff = query.asOf.value_or(room.now.today());
                fillOffice(view, room, room.history, query.to.year());
                return std::optional(view);
            });
        });
}

} // namespace

Result<FiguresView> Desk::figures(const FiguresQuery &query) const
{
    const auto &room = *m_room;
    const auto numbers = numbersAlone(room, query);
    if (!numbers) return heard<FiguresView>(*this, refuse(numbers), u"figures"_s);
    if (*numbers) return **numbers;
    const CutOff cutOff{query.asOf.value_or(room.now.today()), query.asOf};
    auto view = room.may(Action::ReadCases)
                    .and_then([&] { return checkPeriod(query.from, query.to); })
                    .and_then([&] { return checkCutOff(query.asOf, room.now.today()); })
                    .and_then([&] { return knowledge(room, cutOff, false); })
                    .map([&](const Knowledge &known) { return viewOf(known, room, query); });
    if (view && !query.asOf) {
        const auto ledger = room.projections.figures(query.from, query.to);
        if (!ledger) return heard<FiguresView>(*this, refuse(ledger), u"figures"_s);
        view->figures.checks << ledgerChecks(view->figures, *ledger);
        const auto tallied = numbersAlone(room, {query.from, query.to, {}, {}, false});
        if (!tallied) return heard<FiguresView>(*this, refuse(tallied), u"figures"_s);
        if (*tallied) view->figures.checks << tallyChecks(view->figures, **tallied);
    }
    return heard(*this, std::move(view), u"figures"_s);
}

Result<statistics::Forecast> Desk::forecast(const QString &id, QDate from, QDate to,
                                            const QSet<CaseId> &ticked) const
{
    const auto &room = *m_room;
    const auto *target = office::targetOf(room.history.current(), id, to.year());
    const auto hasTarget = [&](const statistics::Indicator *) -> Result<void> {
        return target
                   ? Result<void>()
                   : refuse(u"no-target"_s,
                            Words::tr("The office has no target for %1. Set one in the settings.").arg(id));
    };
    auto made = room.may(Action::ReadCases)
                    .and_then([&] { return checkPeriod(from, to); })
                    .and_then([&] { return indicatorNamed(room.indicators, id); })
                    .and_then(hasTarget)
                    .and_then([&] { return knowledge(room, {room.now.today()}, false); })
                    .map([&](const Knowledge &known) {
                        const auto indicator = indicatorNamed(room.indicators, id);
                        return statistics::forecast(**indicator, known.facts, from, to, known.on,
                                                    target->hundredths, ticked);
                    });
    return heard(*this, std::move(made), u"forecast"_s);
}

Result<QList<FollowUpRow>> Desk::followUps() const
{
    const auto &room = *m_room;
    auto rows = room.may(Action::ReadCases)
                    .and_then([&] { return knowledge(room, {room.now.today()}, false); })
                    .map([&](const Knowledge &known) {
                        QList<FollowUpRow> list;
                        for (const auto &one : statistics::attention(known.cases, known.facts, known.on,
                                                                     known.history.current().silentDays)) {
                            const auto *person = known.history.person(one.staff);
                            FollowUpRow row{one, person ? person->name : QString(), {}, false};
                            for (const auto &entry : known.history.followUps) {
                                if (entry.id == one.id) row.entries << entry;
                            }
                            row.missed = !row.entries.isEmpty() && row.entries.last().by < known.on;
                            list << row;
                        }
                        return list;
                    });
    return heard(*this, std::move(rows), u"follow-ups"_s);
}

Result<void> Desk::enterFollowUp(const FollowUp &entry)
{
    auto &room = *m_room;
    const auto complete = [&]() -> Result<void> {
        for (const auto &[text, name] : {std::pair(entry.reason, Words::tr("The reason")),
                                         std::pair(entry.measure, Words::tr("The measure")),
                                         std::pair(entry.person, Words::tr("The person"))}) {
            const auto fit = acceptable(text, name, 2000);
            if (!fit) return refuse(fit);
            if (normalized(*fit).isEmpty())
                return refuse(u"missing-data"_s, Words::tr("%1 is missing. Enter it.").arg(name));
        }
        return entry.by.isValid() ? Result<void>()
                                  : refuse(u"missing-data"_s,
                                           Words::tr("%1 is missing. Enter it.").arg(Words::tr("The day")));
    };
    auto entered = room.mayWrite(Action::ReadCases)
                       .and_then([&] { return room.record(entry.id); })
                       .and_then([&](const store::CaseRecord &) { return complete(); })
                       .and_then([&] {
                           return decided(room.history, room.database, [&] {
                               return room.decide(u"follow-up"_s, written::followUp(entry));
                           });
                       });
    if (entered && told) told({entry.id});
    return heard(*this, entered, u"follow up"_s);
}

Result<void> Desk::setTarget(const office::Target &target)
{
    const auto known = indicatorNamed(m_room->indicators, target.indicator);
    if (!known) return heard<void>(*this, refuse(known), u"set target"_s);
    if (target.hundredths < 0 || target.hundredths > 10'000)
        return heard<void>(
            *this, refuse(u"bad-target"_s, Words::tr("A target lies between 0 and 100 percent. Correct it.")),
            u"set target"_s);
    auto settings = m_room->history.current();
    settings.targets.removeIf([&](const office::Target &other) {
        return other.indicator == target.indicator && other.year == target.year;
    });
    settings.targets << target;
    return changeSettings(settings);
}

const QList<statistics::Indicator> &Desk::indicators() const
{
    return m_room->indicators;
}

QList<IssuedReport> Desk::issuedReports() const
{
    return m_room->history.issued;
}

Result<statistics::FigureReport> Desk::report(const QString &name, QDate from, QDate to) const
{
    const auto &room = *m_room;
    const auto make = [&](const Knowledge &known) -> Result<statistics::FigureReport> {
        auto report = made(name, known, known.history, room, from, to);
        const auto figures = statistics::periodFigures(room.indicators, known.facts, from, to, known.on);
        const auto tallied = numbersAlone(room, {from, to, {}, {}, false});
        if (!tallied) return refuse(tallied);
        if (*tallied) report.checks << tallyChecks(figures, **tallied);
        return room.projections.figures(from, to).map([&](const store::YearFigures &ledger) {
            report.checks << ledgerChecks(figures, ledger);
            return report;
        });
    };
    auto report = room.may(Action::PrintReport)
                      .and_then([&] { return checkName(name); })
                      .and_then([&] { return checkPeriod(from, to); })
                      .and_then([&] { return knowledge(room, {room.now.today()}, true); })
                      .and_then(make);
    return heard(*this, std::move(report), u"report"_s);
}

Result<FrozenReport> Desk::issueReport(const QString &name, QDate from, QDate to,
                                       const statistics::FigureReport *seen)
{
    auto &room = *m_room;
    const int year = room.now.today().year();
    const auto number = u"%1-%2"_s.arg(year).arg(room.history.reports.value(year) + 1, 4, 10, QChar(u'0'));
    FrozenReport frozen{
        {number, name, from, to, room.now.today(), 0, 0, {}, room.now.moment, room.actor.id},
        room.actor.name,
        {},
        {}};
    const auto freeze = [&]() -> Result<void> {
        auto report = this->report(name, from, to);
        if (!report) return refuse(report);
        if (auto fit = checkReport(report->checks); !fit) return fit;
        const auto bytes = statistics::bytesOf(statistics::dataOf(*report));
        if (seen && statistics::bytesOf(statistics::dataOf(*seen)) != bytes)
            return refuse(u"report-changed"_s, Words::tr("The records have changed since this report was shown. "
                                                         "Make it again and look at it before it is issued."));
        const auto last = room.acts.lastPlace();
        const auto officeActs = room.officeActs.all();
        if (!last || !officeActs) return last ? refuse(officeActs) : refuse(last);
        frozen.issued.lastAct = *last;
        frozen.issued.officeActs = officeActs->size();
        frozen.issued.sha256 = sha256(bytes);
        frozen.report = *std::move(report);
        return room.issued.append(number, bytes).and_then([&] {
            return room.decide(u"report-issued"_s, written::issued(frozen.issued, year));
        });
    };
    auto done = room.mayWrite(Action::PrintReport).and_then([&] {
        return decided(room.history, room.database, freeze);
    });
    return heard(*this, done.map([&] { return std::move(frozen); }), u"issue report"_s);
}

Result<FrozenReport> Desk::reissueReport(const QString &number) const
{
    const auto &room = *m_room;
    const auto &all = room.history.issued;
    const auto found = std::ranges::find(all, number, &IssuedReport::number);
    const auto make = [&]() -> Result<FrozenReport> {
        if (found == all.end())
            return refuse(u"unknown-report"_s,
                          Words::tr("No report was issued under the number %1.").arg(number));
        const CutOff then{.on = found->cutOff, .lastAct = found->lastAct, .officeActs = found->officeActs};
        const auto known = knowledge(room, then, true);
        if (!known) return refuse(known);
        const auto again = made(found->name, *known, known->history, room, found->from, found->to);
        if (sha256(statistics::bytesOf(statistics::dataOf(again))) != found->sha256)
            return tl::unexpected(differs(number));
        // Today's records of the same days: what happened after the cut-off is no correction.
        const CutOff today{.on = found->cutOff, .effectiveBy = found->cutOff};
        return knowledge(room, today, true).map([&](const Knowledge &now) {
            const auto anew = made(found->name, now, known->history, room, found->from, found->to);
            const auto *issuer = now.history.person(found->issuedBy);
            return FrozenReport{*found, issuer ? issuer->name : QString(), again,
                                statistics::corrections(again, anew)};
        });
    };
    return heard(*this, room.may(Action::PrintReport).and_then(make), u"reissue report"_s);
}

} // namespace tiaocai::desk
