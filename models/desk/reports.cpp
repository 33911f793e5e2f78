// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reports.h"

#include "base/canonical.h"
#include "clock.h"
#include "district_figures.h"
#include "exchange/district_report.h"
#include "knowledge.h"
#include "store/acts.h"
#include "store/issued_reports.h"
#include "tallied.h"
#include "words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tiaocai::desk {

using namespace Qt::StringLiterals;
using office::Action;

namespace {

/// The last that was entered of each case by a day.
QHash<CaseId, QString> reasonsOf(const office::OfficeFile &history, QDate by)
{
    QHash<CaseId, QString> reasons;
    for (const auto &entry : history.followUps) {
        if (!entry.reason.isEmpty() && entry.enteredOn <= by && !history.restrictions.contains(entry.id))
            reasons.insert(entry.id, entry.reason);
    }
    return reasons;
}

/// 典型案例: so marked for their hearing.
QSet<CaseId> typicalIn(const office::OfficeFile &history)
{
    QSet<CaseId> typical;
    for (auto need = history.needs.cbegin(); need != history.needs.cend(); ++need) {
        if (need->typical.value_or(false)) typical << need.key();
    }
    return typical;
}

/// "指标责任人：调解成功率 周建华": who answers for the targets of the year.
QStringList answerable(const office::OfficeFile &aims, const QList<statistics::Indicator> &indicators,
                       int year)
{
    QStringList who;
    for (const auto &indicator : indicators) {
        const auto *target = office::targetOf(aims.targets, indicator.id, year);
        if (target && !target->responsible.isEmpty())
            who << statistics::nameOf(indicator, Speech::ofLaw()) + u' ' + target->responsible;
    }
    return who.isEmpty() ? QStringList() : QStringList{u"指标责任人："_s + who.join(u"；"_s)};
}

/// What a clock that was ahead has stamped too late, by case. On paper, in the words of the law.
QStringList clockNotes(const Knowledge &known)
{
    QHash<CaseId, int> acts;
    for (const auto &one : known.misdated)
        ++acts[one.act.caseId];
    QStringList cases;
    for (const auto &facts : known.facts) {
        if (const int count = acts.value(facts.id)) cases << u"%1（%2项）"_s.arg(facts.number).arg(count);
    }
    if (cases.isEmpty()) return {};
    return {u"时钟更正：电脑时钟曾超前，下列案件有记录的时间戳晚于实际记录时间："_s + cases.join(u"、"_s) +
            u"。"_s};
}

QStringList damageNotes(const Knowledge &known)
{
    if (known.damaged.isEmpty()) return {};
    return {u"下列案件的记录已损坏，无法读取，未计入本报表："_s + known.damaged.join(u"、"_s) + u"。"_s};
}

/// Whom a restricted case is about stands in no report, whoever makes it: paper goes everywhere.
QList<statistics::CaseAccount> shownAccounts(const Knowledge &known)
{
    auto accounts = known.accounts;
    const auto &restrictions = known.history.restrictions;
    for (qsizetype i = 0; !restrictions.isEmpty() && i < accounts.size(); ++i) {
        if (!restrictions.contains(known.facts[i].id)) continue;
        accounts[i].applicants = accounts[i].respondents = u"（限制查阅）"_s;
        accounts[i].note.clear();
        accounts[i].inquiry.clear();
    }
    return accounts;
}

/// `aims`: the office whose targets stand in it.
statistics::FigureReport made(const QString &name, const Knowledge &known, const office::OfficeFile &aims,
                              const Reading &at, QDate from, QDate to)
{
    QHash<QString, qint64> targets;
    const auto set = targetsOf(aims, at.program.indicators, to.year());
    for (auto target = set.cbegin(); target != set.cend(); ++target)
        targets[target.key()] = target->hundredths;
    const auto nameOf = [&known](const PersonId &id) { return known.history.nameOf(id); };
    const auto accounts = shownAccounts(known);
    const statistics::ReportGround ground{.indicators = at.program.indicators,
                                          .facts = known.facts,
                                          .accounts = accounts,
                                          .from = from,
                                          .to = to,
                                          .cutOff = known.on,
                                          .calendar = known.calendar,
                                          .nameOf = nameOf,
                                          .targets = targets,
                                          .punctuality = known.history.current().choices.punctuality,
                                          .reasons = reasonsOf(known.history, known.on),
                                          .typical = typicalIn(known.history),
                                          .places = known.history.registersOn(to).names()};
    auto report = statistics::figureReport(name, ground);
    report.officeName = known.history.office.name;
    report.demonstration = known.history.office.demonstration;
    report.ruleVersion = at.program.book.version();
    report.notes << clockNotes(known) << damageNotes(known)
                 << answerable(aims, at.program.indicators, to.year());
    report.frame = statistics::frameOf(report);
    return report;
}

Result<void> checkName(const Reading &at, const QString &name)
{
    if (name == statistics::districtReport && at.history.office.kind == office::OfficeKind::Centre)
        return notACourt();
    if (statistics::reportNames().contains(name) || name == statistics::districtReport) return {};
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

/// Forms stand beside the same period of the year before.
Scope scopeOf(QDate from, QDate to)
{
    return {from.addYears(-1), to, true};
}

/// With the tables of what the centres sent, as it stands.
Result<statistics::FigureReport> withDistrict(const Reading &at, statistics::FigureReport report)
{
    report.cases.clear(); // of its own it counts none
    return districtOf(at, {report.from, report.to}, {}).map([&](const exchange::Consolidated &district) {
        report.tables = exchange::districtTables(district);
        return std::move(report);
    });
}

Result<statistics::FigureReport> ofToday(const Reading &at, const QString &name, QDate from, QDate to)
{
    auto fit = checkName(at, name).and_then([&] { return checkPeriod(from, to); });
    if (!fit) return refuse(fit);
    const auto known = knowledge(at, {at.today()}, scopeOf(from, to));
    if (!known) return refuse(known);
    auto report = made(name, *known, known->history, at, from, to);
    if (name == statistics::districtReport) return withDistrict(at, std::move(report));
    // What the file sums up by itself counts damaged cases too.
    if (!known->damaged.isEmpty()) return report;
    const auto figures = statistics::periodFigures(at.program.indicators, known->facts, from, to, known->on);
    return countedElsewhere(at, figures).map([&](const QList<statistics::Check> &checks) {
        report.checks << checks;
        return report;
    });
}

tl::unexpected<Refusal> changed()
{
    return refuse(u"report-changed"_s, Words::tr("The records have changed since this report was shown. "
                                                 "Make it again and look at it before it is issued."));
}

QByteArray bytesOf(const FrozenReport &of)
{
    return statistics::bytesOf(statistics::dataOf(of.report));
}

/// The report and how far it saw.
Result<FrozenReport> preview(const Reading &at, const QString &name, QDate from, QDate to)
{
    const auto report = ofToday(at, name, from, to);
    const auto last = store::Acts(at.file).lastPlace();
    const auto officeActs = store::OfficeActs(at.file).lastPlace();
    if (!report) return refuse(report);
    if (!last || !officeActs) return last ? refuse(officeActs) : refuse(last);
    const IssuedReport of{
        {{}, name, from, to, at.today(), 0, *last, *officeActs, {}}, at.now.moment, at.actor.id};
    return FrozenReport{of, at.actor.name, *report};
}

/// Nothing was recorded since, and it is the same day.
Result<bool> isOfNow(const Reading &at, const IssuedReport &of)
{
    const auto last = store::Acts(at.file).lastPlace();
    const auto officeActs = store::OfficeActs(at.file).lastPlace();
    if (!last || !officeActs) return last ? refuse(officeActs) : refuse(last);
    return *last == of.lastAct && *officeActs == of.officeActs && of.cutOff == at.today();
}

/// The same report, seen now. `report-changed` where it says something else.
Result<FrozenReport> seenNow(const Reading &at, const FrozenReport &seen)
{
    const auto &of = seen.issued;
    return preview(at, of.name, of.from, of.to)
        .and_then([&](const FrozenReport &now) -> Result<FrozenReport> {
            auto before = seen;
            before.report.audit = {};
            return bytesOf(now) == bytesOf(before) ? Result<FrozenReport>(now) : changed();
        });
}

FrozenReport numbered(const Reading &at, FrozenReport report)
{
    const int year = at.today().year();
    report.issued.year = year;
    report.issued.number = u"%1-%2"_s.arg(year).arg(at.history.reports.value(year) + 1, 4, 10, QChar(u'0'));
    report.issued.issuedAt = at.now.moment;
    report.issued.issuedBy = at.actor.id;
    report.preparedBy = at.actor.name;
    return report;
}

/// With how far the audit had come. Lines of what is no act may follow before it is issued.
Result<FrozenReport> marked(const Reading &at, FrozenReport report)
{
    const store::Audit audit(at.file);
    return audit.length().and_then([&](qint64 lines) {
        return audit.headAt(lines).map([&](const QString &head) {
            report.report.audit = {lines, head};
            return report;
        });
    });
}

/// `report-changed` where something was recorded since, or another person acts.
Result<void> checkAsPrepared(const Reading &at, const FrozenReport &prepared)
{
    const auto &of = prepared.issued;
    return isOfNow(at, of).and_then([&](bool isSame) -> Result<void> {
        const bool stands =
            isSame && of.number == numbered(at, prepared).issued.number && of.issuedBy == at.actor.id;
        return stands ? Result<void>() : changed();
    });
}

/// The report as it was issued, from its kept bytes. Refuses `report-differs` where they are not those.
Result<statistics::FigureReport> kept(const Reading &at, const IssuedReport &issued)
{
    const auto bytes = store::IssuedReports(at.file).data(issued.number);
    if (!bytes) return refuse(bytes);
    if (digest(bytes->value_or(QByteArray())) != issued.sha256)
        return refuse(u"report-differs"_s,
                      Words::tr("The data of report %1 is not as it was issued: the office file was changed. "
                                "Verify the file, and restore the last backup.")
                          .arg(issued.number));
    return statistics::reportFrom(QJsonDocument::fromJson(**bytes).object());
}

/// The name of who issued it, as the office knew him then.
Result<QString> makerOf(const Reading &at, const IssuedReport &issued)
{
    return horizonAt(at, {.on = issued.cutOff, .lastAct = issued.lastAct, .officeActs = issued.officeActs})
        .map([&](const Horizon &then) { return then.history.nameOf(issued.issuedBy); });
}

/// Made again from the acts that it saw, and from today's records of the same days: what happened after the cut-off is no
/// correction.
Result<FrozenReport> compared(const Reading &at, FrozenReport frozen)
{
    const auto &issued = frozen.issued;
    const auto scope = scopeOf(issued.from, issued.to);
    if (issued.name == statistics::districtReport) {
        const auto anew = ofToday(at, issued.name, issued.from, issued.to);
        if (!anew) return refuse(anew);
        frozen.corrections = statistics::corrections(frozen.report, *anew);
        return frozen;
    }
    const auto then = knowledge(
        at, {.on = issued.cutOff, .lastAct = issued.lastAct, .officeActs = issued.officeActs}, scope);
    if (!then) return refuse(then);
    const auto now = knowledge(at, {.on = issued.cutOff, .effectiveBy = issued.cutOff}, scope);
    if (!now) return refuse(now);
    const auto again = made(issued.name, *then, then->history, at, issued.from, issued.to);
    const auto anew = made(issued.name, *now, then->history, at, issued.from, issued.to);
    frozen.corrections = statistics::corrections(again, anew);
    frozen.differences = statistics::differences(frozen.report, again);
    if (!frozen.differences.isEmpty()) frozen.reasons = statistics::reasons(frozen.report, again);
    return frozen;
}

} // namespace

Result<QList<IssuedReport>> Reports::issued() const
{
    return m_bench.ask(Action::PrintReport, u"issued reports"_s,
                       [](const Reading &at) -> Result<QList<IssuedReport>> { return at.history.issued; });
}

Result<FrozenReport> Reports::make(const QString &name, QDate from, QDate to) const
{
    return m_bench.ask(
        Action::PrintReport, u"report"_s,
        [&](const Reading &at) {
            return clockStands(at).and_then([&] { return preview(at, name, from, to); });
        },
        Hold::Copy);
}

Result<FrozenReport> Reports::prepare(const FrozenReport &seen) const
{
    const auto isSame = m_bench.ask(Action::PrintReport, u"prepare report"_s,
                                    [&](const Reading &at) { return isOfNow(at, seen.issued); });
    if (!isSame) return refuse(isSame);
    const auto prepared = [&](const Reading &at) {
        return (*isSame ? Result<FrozenReport>(seen) : seenNow(at, seen))
            .and_then([&](const FrozenReport &now) {
                return checkReport(now.report.checks).and_then([&] { return marked(at, numbered(at, now)); });
            });
    };
    return m_bench.ask(Action::PrintReport, u"prepare report"_s, prepared, *isSame ? Hold::File : Hold::Copy);
}

Result<FrozenReport> Reports::issue(const FrozenReport &prepared, const Deliver &deliver)
{
    auto issued = prepared;
    auto &of = issued.issued;
    const auto bytes = bytesOf(prepared);
    of.sha256 = digest(bytes);
    return m_bench.perform(Action::PrintReport, u"issue report"_s, [&](Writing &at) {
        return checkAsPrepared(at, prepared)
            .and_then([&] { return store::IssuedReports(at.file).append(of.number, bytes); })
            .and_then([&] { return at.decide(office::ReportIssued(of), {}, of.issuedAt); })
            .and_then([&] { return deliver ? deliver() : Result<void>(); })
            .map([&] { return issued; });
    });
}

Result<FrozenReport> Reports::issue(const QString &name, QDate from, QDate to)
{
    return make(name, from, to)
        .and_then([this](const FrozenReport &made) { return prepare(made); })
        .and_then([this](const FrozenReport &prepared) { return issue(prepared); });
}

Result<FrozenReport> Reports::reissue(const QString &number) const
{
    return m_bench.ask(
        Action::PrintReport, u"reissue report"_s, [&](const Reading &at) -> Result<FrozenReport> {
            const auto &all = at.history.issued;
            const auto found = std::ranges::find(all, number, &IssuedReport::number);
            if (found == all.end())
                return refuse(u"unknown-report"_s,
                              Words::tr("No report was issued under the number %1.").arg(number));
            const auto maker = makerOf(at, *found);
            const auto report = kept(at, *found);
            if (!maker || !report) return maker ? refuse(report) : refuse(maker);
            return FrozenReport{*found, *maker, *report};
        });
}

Result<FrozenReport> Reports::compare(const FrozenReport &reissued) const
{
    return m_bench.ask(
        Action::PrintReport, u"compare report"_s, [&](const Reading &at) { return compared(at, reissued); },
        Hold::Copy);
}

} // namespace tiaocai::desk
