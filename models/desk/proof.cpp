// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/proof.h"

#include "backup_file.h"
#include "backup_folder.h"
#include "base/text.h"
#include "case_files.h"
#include "clock.h"
#include "exchange_receipts.h"
#include "store/acts.h"
#include "store/audit.h"
#include "store/projections.h"
#include "store/verification.h"
#include "wholeness.h"
#include "words.h"

#include <QFile>

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

QStringList stoodInFor(const Reading &at, const store::AuditLine &line)
{
    QStringList names;
    if (at.history.substitutions.isEmpty()) return names;
    const auto who = at.history.person(line.who, line.at.toLocalTime().date());
    for (const auto &other : who ? who->standsInFor : QList<office::StandIn>())
        names << other.name;
    return names;
}

QString personNamed(const Reading &at, const QString &subject)
{
    const auto id = PersonId::fromString(subject);
    return id ? at.history.nameOf(*id) : QString();
}

/// Numbers of cases that he does not see.
Result<QSet<QString>> hiddenNumbers(const Reading &at)
{
    QSet<QString> numbers;
    for (const auto &id : at.history.hiddenFrom(at.actor)) {
        const auto record = anyCaseRecord(at, id);
        if (!record) continue; // it was taken back
        const auto number = store::Projections(at.file).numberOf(record->no);
        if (!number) return refuse(number);
        numbers << *number;
    }
    return numbers;
}

/// Who sees no cases, or not this one, learns that something is wrong in the file, and of no case what.
Result<QList<Problem>> asSeenBy(const Reading &at, QList<Problem> problems)
{
    const auto hidden = hiddenNumbers(at);
    if (!hidden) return refuse(hidden);
    const bool seesCases = office::may(at.actor, Action::ReadCases);
    for (auto &one : problems) {
        if (one.caseNumber.isEmpty() || (seesCases && !hidden->contains(one.caseNumber))) continue;
        one = {{},
               Words::tr("Something of a case is not as it was recorded."),
               one.where.section(u' ', 0, 0),
               one.code};
    }
    return problems;
}

/// The case that a line speaks of beside what was done with it.
std::optional<CaseId> caseIn(const store::AuditLine &line)
{
    static const QStringList ofCases{name(office::Event::Refusal), name(office::Event::Print),
                                     name(office::Event::Export)};
    if (!ofCases.contains(line.what)) return std::nullopt;
    for (const auto &word : line.subject.split(u' ')) {
        if (const auto id = CaseId::fromString(word)) return id;
    }
    return std::nullopt;
}

/// Papers and files are called by cases and people.
QString withoutCase(const store::AuditLine &line)
{
    if (line.what == u"act" || line.what == name(office::Event::Reveal)) return {};
    if (line.what == name(office::Event::Print) || line.what == name(office::Event::Export))
        return line.subject.section(u' ', 0, 0);
    auto words = line.subject.split(u' ');
    if (line.what == name(office::Event::Refusal))
        words.removeIf([](const QString &word) { return CaseId::fromString(word).has_value(); });
    return words.join(u' ');
}

/// The lines of the audit as who asks may read them.
class AuditRows {
public:
    AuditRows(const Reading &at, QSet<QString> hidden)
        : m_at(at)
        , m_hidden(std::move(hidden))
        , m_seesCases(office::may(at.actor, Action::ReadCases))
    {
    }
    AuditRow operator()(const store::LineOfAct &one) const
    {
        const auto &line = one.line.line;
        const auto number = m_seesCases ? numberOf(one) : QString();
        const bool isSeen = m_seesCases && !m_hidden.contains(number);
        return {one.line.seq,
                line.at,
                m_at.history.nameOf(line.who),
                stoodInFor(m_at, line),
                line.what,
                isSeen ? line.subject : withoutCase(line),
                one.line.chain,
                one.kind,
                isSeen ? number : QString(),
                personNamed(m_at, line.subject),
                isSeen && !number.isEmpty() ? idIn(line) : QString()};
    }

private:
    static QString idIn(const store::AuditLine &line)
    {
        const auto id = caseIn(line);
        return id ? id->toString() : QString();
    }
    QString numberOf(const store::LineOfAct &one) const
    {
        if (one.line.line.what == name(office::Event::Reveal)) return one.line.line.subject;
        const auto id = caseIn(one.line.line);
        if (!id) return one.caseNumber;
        const auto record = anyCaseRecord(m_at, *id);
        return record ? store::Projections(m_at.file).numberOf(record->no).value_or(QString()) : QString();
    }

    const Reading &m_at;
    QSet<QString> m_hidden;
    bool m_seesCases;
};

QList<Problem> olderCopy(const std::optional<OlderCopy> &older)
{
    if (!older) return {};
    const auto refusal = older->refusal();
    return {Problem{{}, refusal.text, u"audit"_s, refusal.code}};
}

} // namespace

Result<QList<Problem>> Proof::verify() const
{
    return m_bench.ask(
        Action::Verify, u"verify"_s,
        [this](const Reading &at) {
            return wholeness(at)
                .and_then([&](const QList<Problem> &found) { return asSeenBy(at, found); })
                .map([&](const QList<Problem> &found) { return olderCopy(m_bench.older) + found; });
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
            return asSeenBy(at, *acts + *own + *lines);
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
                    [&](const store::OfficeAddress &address) { return readBackup(address, at.file.key()); })
                .and_then([&](const store::Database &copy) { return store::verifyAgainst(at.file, copy); })
                .map(problems);
        },
        Hold::Copy);
}

Result<Backup> Proof::backup(const QString &path) const
{
    return m_bench
        .ask(
            Action::Backup, u"backup"_s,
            [&](const Reading &at) -> Result<Backup> {
                // A copy in which nothing is sealed shows every case to whoever has it.
                const auto allowed = at.key() ? Result<void>() : office::allowed(at.actor, Action::ReadCases);
                const auto to = allowed.and_then([&] { return store::OfficeAddress::parse(path); });
                if (!to) return refuse(to);
                // First, so that the copy has it; where it cannot be kept, a copy is needed all the more.
                m_bench.logged(m_bench.note(office::Event::Backup, path), u"backup"_s);
                if (auto done = writeBackup(at, *to); !done) return refuse(done);
                auto made = checkedBackup(*to, BackupReason::Person, at);
                if (!made) QFile::remove(to->file()); // what cannot be read back is no backup
                return made;
            },
            Hold::Nothing)
        .map([&](const Backup &made) {
            // What lies in a place that cannot be listed beside the office is a backup all the same.
            m_bench.logged(enlist(m_bench.reading().file.address(), made), u"backup"_s);
            return made;
        });
}

Result<void> Proof::acceptCopy(const QString &reason) const
{
    return m_bench
        .perform(
            Action::Restore, u"accept copy"_s,
            [&](Writing &at) -> Result<void> {
                const auto elsewhere = anotherCopy(at);
                if (!elsewhere) return refuse(elsewhere);
                if (!m_bench.older && !*elsewhere)
                    return refuse(u"not-older"_s,
                                  Words::tr("The office file is no older copy: there is nothing to accept."));
                const auto text = acceptable(reason, Words::tr("The reason"), longestStory);
                if (!text) return refuse(text);
                const auto left = m_bench.older ? m_bench.older->seen : SeenState{.epoch = at.history.epoch};
                return at.decide(office::EpochBegun{left.epoch + 1, {}, *text, left.lines, left.head});
            })
        .map([this] {
            m_bench.older.reset();
            m_bench.memory.accept(m_bench.reading());
        });
}

Result<void> Proof::keep(office::Event what, const QString &subject) const
{
    return m_bench.logged(m_bench.note(what, subject), u"audit"_s);
}

QString subjectOf(const AuditRow &row, const Speech &speech)
{
    if (!row.person.isEmpty()) return row.person;
    const auto act = chosen<casework::ActKind>(row.kind);
    const auto title = act ? label(*act, speech) : office::titleOf(row.kind, speech);
    if (title.isEmpty())
        return row.caseId.isEmpty() ? row.subject : QString(row.subject).replace(row.caseId, row.caseNumber);
    return row.caseNumber.isEmpty() ? title : row.caseNumber + u'　' + title;
}

Result<Audit> Proof::audit(const store::AuditQuery &query) const
{
    return m_bench.ask(Action::ReadAudit, u"audit"_s, [&](const Reading &at) -> Result<Audit> {
        const store::Audit chain(at.file);
        const auto lines = chain.linesOfActs(query);
        const auto head = chain.head();
        if (!lines || !head) return lines ? refuse(head) : refuse(lines);
        const auto length = chain.length();
        if (!length) return refuse(length);
        const auto hidden = hiddenNumbers(at);
        if (!hidden) return refuse(hidden);
        Audit audit{{}, *length, *head};
        std::ranges::transform(*lines, std::back_inserter(audit.lines), AuditRows(at, *hidden));
        return audit;
    });
}

} // namespace tiaocai::desk
