// SPDX-License-Identifier: GPL-3.0-or-later
#include "deciding.h"
#include "knowledge.h"
#include "tallied.h"
#include "words.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

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

} // namespace

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
        return countedElsewhere(room, figures).map([&](const QList<statistics::Check> &checks) {
            report.checks << checks;
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
    FrozenReport frozen{{number, name, from, to, room.now.today(), 0, 0, {}, room.now.moment, room.actor.id},
                        room.actor.name,
                        {},
                        {}};
    const auto freeze = [&]() -> Result<void> {
        auto report = this->report(name, from, to);
        if (!report) return refuse(report);
        if (auto fit = checkReport(report->checks); !fit) return fit;
        const auto bytes = statistics::bytesOf(statistics::dataOf(*report));
        if (seen && statistics::bytesOf(statistics::dataOf(*seen)) != bytes)
            return refuse(u"report-changed"_s,
                          Words::tr("The records have changed since this report was shown. "
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
