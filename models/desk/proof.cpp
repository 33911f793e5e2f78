// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/proof.h"

#include "anew.h"
#include "base/canonical.h"
#include "clock.h"
#include "store/acts.h"
#include "store/audit.h"
#include "store/issued_reports.h"
#include "store/verification.h"
#include "words.h"

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

/// What a pack brought was recorded on a laptop, and stands where it came back.
bool isBrought(const Reading &at, const store::BackwardLine &line)
{
    const auto act = line.what == u"act" ? ActId::fromString(line.subject) : std::nullopt;
    return act && at.history.brought.contains(*act);
}

/// Issued reports whose data is not what their digest says, and data of reports that nobody issued.
Result<QList<Problem>> changedReports(const Reading &at)
{
    QList<Problem> list;
    const auto numbers = store::IssuedReports(at.file).numbers();
    if (!numbers) return refuse(numbers);
    for (const auto &number : *numbers) {
        if (std::ranges::find(at.history.issued, number, &IssuedReport::number) == at.history.issued.end())
            list << Problem{{},
                            Words::tr("There is the data of a report %1 that nobody issued.").arg(number),
                            u"issued_reports"_s};
    }
    for (const auto &report : at.history.issued) {
        const auto data = store::IssuedReports(at.file).data(report.number);
        if (!data) return refuse(data);
        if (digest(data->value_or(QByteArray())) != report.sha256)
            list << Problem{{},
                            Words::tr("The data of report %1 is not as it was issued.").arg(report.number),
                            u"issued_reports"_s};
    }
    return list;
}

QString momentText(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-dd HH:mm"_s);
}

QString stampedLater(const QString &what, const QDateTime &stamp, const QDateTime &recordedBy)
{
    return Words::tr("%1 is stamped %2, but was recorded by %3: the clock was ahead.")
        .arg(what, momentText(stamp), momentText(recordedBy));
}

Result<QList<Problem>> misdatedActs(const Reading &at)
{
    const auto acts = misdated(at);
    if (!acts) return refuse(acts);
    return numbersOf(at, *acts).map([&](const QHash<CaseId, QString> &numbers) {
        QList<Problem> list;
        for (const auto &[act, recordedBy] : *acts)
            list << Problem{numbers.value(act.caseId),
                            stampedLater(label(act.kind), act.recordedAt, recordedBy),
                            u"acts %1"_s.arg(act.act.toString())};
        return list;
    });
}

Result<QList<Problem>> misdatedOfficeActs(const Reading &at)
{
    return store::OfficeActs(at.file).all().map([&](const QList<office::OfficeAct> &acts) {
        QList<Problem> list;
        for (const auto &act : acts) {
            if (const auto by = at.history.recordedBy(act); by != act.recordedAt)
                list << Problem{{},
                                stampedLater(office::kindOf(act.payload), act.recordedAt, by),
                                u"office_acts %1"_s.arg(act.place)};
        }
        return list;
    });
}

/// Nobody corrected the clock at this line. A demonstration is written case by case, each on the days of its own.
Result<QList<Problem>> backwardLines(const Reading &at)
{
    const auto lines = store::Audit(at.file).backward();
    if (!lines) return refuse(lines);
    QList<Problem> list;
    for (const auto &line : *lines) {
        const bool isCorrected = std::ranges::any_of(at.history.clocks, [&](const auto &clock) {
            return line.what == u"office-act" && line.subject == QString::number(clock.place);
        });
        if (isCorrected || isBrought(at, line) || at.history.office.demonstration || at.history.isPack())
            continue;
        list << Problem{{},
                        Words::tr("This line is of %1 and the one before it of %2: the clock was set back.")
                            .arg(momentText(line.at), momentText(line.before)),
                        u"audit %1"_s.arg(line.seq)};
    }
    return list;
}

QList<Problem> problems(const QList<store::Finding> &findings)
{
    QList<Problem> list;
    for (const auto &finding : findings)
        list << Problem{finding.caseNumber, finding.what, finding.where, finding.code};
    return list;
}

} // namespace

Result<QList<Problem>> Proof::verify() const
{
    return m_bench.ask(
        Action::Verify, u"verify"_s,
        [](const Reading &at) -> Result<QList<Problem>> {
            const auto findings = store::verify(at.file, expectedOf(at));
            const auto reports = changedReports(at);
            if (!findings || !reports) return findings ? refuse(reports) : refuse(findings);
            return problems(*findings) + *reports;
        },
        Hold::OwnCopy);
}

Result<QList<Problem>> Proof::notes() const
{
    return m_bench.ask(
        Action::Verify, u"notes"_s,
        [](const Reading &at) -> Result<QList<Problem>> {
            const auto acts = misdatedActs(at), own = misdatedOfficeActs(at), lines = backwardLines(at);
            for (const auto *part : {&acts, &own, &lines}) {
                if (!*part) return refuse(*part);
            }
            return *acts + *own + *lines;
        },
        Hold::Copy);
}

Result<QList<Problem>> Proof::verifyAgainst(const QString &backup) const
{
    return m_bench.ask(
        Action::Verify, u"verify against"_s,
        [&](const Reading &at) {
            return store::OfficeAddress::parse(backup)
                .and_then(
                    [](const store::OfficeAddress &address) { return store::Database::snapshot(address); })
                .and_then([&](const store::Database &copy) { return store::verifyAgainst(at.file, copy); })
                .map(problems);
        },
        Hold::Copy);
}

Result<Backup> Proof::backup(const QString &path) const
{
    return m_bench.ask(
        Action::Backup, u"backup"_s,
        [&](const Reading &at) -> Result<Backup> {
            const auto to = store::OfficeAddress::parse(path);
            if (!to) return refuse(to);
            if (auto done = at.file.backup(*to); !done) return refuse(done);
            const store::Acts acts(at.file);
            const auto cases = acts.caseCount();
            const auto last = acts.lastPlace();
            const auto head = store::Audit(at.file).head();
            if (!cases || !last || !head) return !cases ? refuse(cases) : !last ? refuse(last) : refuse(head);
            return Backup{path, *cases, *last, *head};
        },
        Hold::Nothing);
}

} // namespace tiaocai::desk
