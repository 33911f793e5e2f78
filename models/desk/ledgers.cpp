// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ledgers.h"

#include "base/storable.h"
#include "base/text.h"
#include "case_files.h"
#include "ledger_acts.h"
#include "ledger_words.h"
#include "office/number_claims.h"
#include "store/ledger_keys.h"
#include "store/numbers.h"
#include "store/projections.h"
#include "words.h"

#include <QFileInfo>

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

/// How a case ended, as a ledger says it; nullopt for what no ledger of mediations tells.
std::optional<intake::LedgerResult> resultOf(const std::optional<ClosingManner> &manner)
{
    if (manner == ClosingManner::AgreementReached) return intake::LedgerResult::Succeeded;
    if (manner == ClosingManner::SettledPrivately) return intake::LedgerResult::Settled;
    if (manner == ClosingManner::NotAgreed) return intake::LedgerResult::Failed;
    if (manner == ClosingManner::Withdrawn) return intake::LedgerResult::Withdrawn;
    return std::nullopt;
}

intake::KnownCase knownCase(const store::KeyedCase &from)
{
    intake::KnownCase known{.id = from.id, .isOpen = from.isOpen, .result = resultOf(from.manner)};
    if (from.manner) known.ending = label(*from.manner);
    if (from.closedOn.isValid()) known.closedOn = from.closedOn;
    if (from.agreed > Money()) known.agreed = from.agreed;
    return known;
}

/// What the office has already: what imports brought, and every number that is in use.
Result<intake::KnownEntries> known(const Reading &at)
{
    return store::LedgerKeys(at.file).cases().map([](const QList<store::KeyedCase> &cases) {
        intake::KnownEntries entries;
        for (const auto &one : cases)
            entries.insert(one.isNumber ? intake::entryKey(one.key) : one.key, knownCase(one));
        return entries;
    });
}

/// The staff by their names.
QHash<QString, PersonId> staffOf(const Reading &at)
{
    QHash<QString, PersonId> staff;
    for (const auto &member : at.history.members)
        staff[normalized(member.name)] = member.id;
    return staff;
}

/// Townships are those of the registers and of the cases.
Result<KnownNames> knownNames(const Reading &at)
{
    return store::Projections(at.file).townships().map([&](const QStringList &townships) {
        KnownNames names;
        for (const auto &township : townships)
            names.townships << normalized(township);
        for (const auto &tribunal : at.history.registersOn(at.today()).tribunals) {
            for (const auto &township : tribunal.townships)
                names.townships << normalized(township);
        }
        for (const auto &member : at.history.members) {
            if (!member.roles.isEmpty()) names.staff << normalized(member.name);
        }
        names.townships.remove(QString());
        return names;
    });
}

/// Whether the rows of a ledger can be recorded and read again, one beside the other.
class Recordable {
public:
    static Result<Recordable> of(const Reading &at, const QString &file)
    {
        return store::Numbers(at.file).all().map([&](const QList<office::TakenNumber> &numbers) {
            Recordable checked(at, file);
            for (const auto &number : numbers)
                checked.m_places.insert(placeOf(number), number.number);
            return checked;
        });
    }

    /// A row that cannot be recorded is rejected by itself, and named.
    intake::LedgerReading rowsOf(intake::LedgerReading reading)
    {
        reading.importable.removeIf([&](const intake::LedgerRow &row) {
            const auto fits = check(row);
            if (fits) return false;
            reading.reports.append({row.sheet, row.row, {}, fits.error().code, fits.error().text, true});
            ++reading.rejected[fits.error().code];
            return true;
        });
        return reading;
    }

private:
    Recordable(const Reading &at, QString file)
        : m_at(at)
        , m_file(std::move(file))
        , m_staff(staffOf(at))
    {
    }

    Result<void> check(const intake::LedgerRow &row)
    {
        QList<office::TakenNumber> taken;
        for (const auto &draft : actsOf(row, m_staff, m_file)) {
            const auto act = backEnter(nullptr, draft, {}, m_at.ground());
            if (!act) return refuse(act);
            taken << numbersIn(*act, CaseKind::Mediation, m_at.history.current(), m_at.history.office.code);
        }
        return take(taken);
    }

    /// 8号 and 008号 are the same number of a year.
    Result<void> take(const QList<office::TakenNumber> &taken)
    {
        for (const auto &number : taken) {
            const auto holder = m_places.constFind(placeOf(number));
            if (number.n && holder != m_places.cend())
                return refuse(
                    u"number-taken"_s,
                    Words::tr(
                        "The number %1 has the place of %2, which belongs to another case. Correct one of "
                        "the two and import again.")
                        .arg(number.number, *holder));
        }
        for (const auto &number : taken) {
            if (number.n) m_places.insert(placeOf(number), number.number);
        }
        return {};
    }
    static QString placeOf(const office::TakenNumber &number)
    {
        return number.n ? u"%1 %2 %3"_s.arg(number.series).arg(number.year).arg(*number.n) : QString();
    }

    const Reading &m_at;
    QString m_file;
    QHash<QString, PersonId> m_staff;
    QHash<QString, QString> m_places; ///< series, year and place in it -> the number that has it
};

QString fileName(const QString &path)
{
    return storable(QFileInfo(path).fileName());
}

Result<intake::LedgerReading> read(const Reading &at, const QString &path, const intake::LedgerChoice &choice)
{
    const auto entries = known(at);
    const auto names = knownNames(at);
    auto checked = Recordable::of(at, fileName(path));
    if (!entries) return refuse(entries);
    if (!names) return refuse(names);
    if (!checked) return refuse(checked);
    return intake::readLedger(path, *entries, choice, at.today(), at.progress)
        .map([&](intake::LedgerReading &&reading) {
            readWords(reading, choice, *names);
            return checked->rowsOf(std::move(reading));
        });
}

/// One import.
class LedgerEntry {
public:
    LedgerEntry(Writing &at, const QString &path)
        : m_at(at)
        , m_file(fileName(path))
        , m_staff(staffOf(at))
    {
    }

    const BatchId &batch() const { return m_batch; }
    int cases() const { return m_cases; }
    int endings() const { return m_endings; }

    Result<void> enter(const intake::LedgerRow &row)
    {
        if (auto named = nameMediators(row); !named) return named;
        const auto id = CaseId::fresh();
        const auto drafts = actsOf(row, m_staff, m_file);
        std::optional<store::CaseRecord> record;
        CaseFile file;
        for (const auto &draft : drafts) {
            // A case that comes with its acceptance, and so with a case number, needs no number of receipt.
            const bool numbered =
                drafts.size() == 1 || kindOf(drafts[1].payload) != ActKind::MediationAccepted || record;
            if (auto written = enter(id, draft, numbered, record, file); !written) return written;
        }
        ++m_cases;
        return index(m_at, *record, file).and_then([&] {
            return store::LedgerKeys(m_at.file).add(intake::entryKey(row), record->no, m_batch);
        });
    }

    /// The end of a case that is there, where it is open still.
    Result<void> end(const intake::GrownRow &grown)
    {
        const auto record = caseRecord(m_at, grown.id);
        if (!record) return refuse(record);
        auto file = caseFile(m_at, *record);
        if (!file) return refuse(file);
        if (!file->isOpen()) return {};
        std::optional<store::CaseRecord> there = *record;
        for (const auto &draft : endingOf(grown.row, *file, m_file)) {
            if (auto written = enter(grown.id, draft, true, there, *file); !written) return written;
        }
        ++m_endings;
        return index(m_at, *record, *file);
    }

    Result<void> finish()
    {
        return store::LedgerKeys(m_at.file).digestOf(m_batch).and_then([&](const QString &digest) {
            return m_at.decide(office::LedgerImported{m_batch, m_file, m_cases, digest});
        });
    }

private:
    Result<void> enter(const CaseId &id, ActDraft draft, bool numbered,
                       std::optional<store::CaseRecord> &record, CaseFile &file)
    {
        if (auto ready = numbered ? number(m_at, draft, CaseKind::Mediation) : Result<void>(); !ready)
            return ready;
        auto act = backEnter(record ? &file : nullptr, std::move(draft), m_batch, m_at.ground());
        if (!act) return refuse(act);
        act->caseId = id;
        file = folded(m_at, id, file.acts + QList{*act});
        if (!record) {
            const auto added = store::Acts(m_at.file).addCase(id, file.kind, act->recordedAt, m_batch);
            if (!added) return refuse(added);
            record = *added;
        }
        return append(m_at, *record, *act);
    }

    /// Who is nobody of the staff is entered as a name that cannot act.
    Result<void> nameMediators(const intake::LedgerRow &row)
    {
        for (const auto &name : row.mediators) {
            if (m_staff.contains(name)) continue;
            const office::StaffNamed named{PersonId::fresh(), name};
            if (auto decided = m_at.decide(named); !decided) return decided;
            m_staff.insert(name, named.person);
        }
        return {};
    }

    Writing &m_at;
    QString m_file;
    QHash<QString, PersonId> m_staff;
    BatchId m_batch = BatchId::fresh();
    int m_cases = 0, m_endings = 0;
};

/// Those with numbers first: what the office counts itself goes round them.
QList<intake::LedgerRow> inOrderOfEntry(QList<intake::LedgerRow> rows)
{
    std::ranges::stable_partition(rows,
                                  [](const intake::LedgerRow &row) { return !row.caseNumber.isEmpty(); });
    return rows;
}

QList<intake::GrownRow> endingsIn(const intake::LedgerReading &reading, const Endings &asked)
{
    QList<intake::GrownRow> endings;
    for (const auto &grown : reading.grown) {
        const bool isAsked = asked.all || asked.of.contains(grown.id);
        if (grown.as == intake::GrownAs::NowClosed && isAsked) endings << grown;
    }
    return endings;
}

Result<LedgerImport> entered(Writing &at, const QString &path, const intake::LedgerReading &reading,
                             const Endings &asked)
{
    const auto endings = endingsIn(reading, asked);
    if (reading.importable.isEmpty() && endings.isEmpty()) return LedgerImport{reading, 0, 0, {}};
    LedgerEntry entry(at, path);
    const auto all = static_cast<int>(reading.importable.size());
    int row = 0;
    for (const auto &one : inOrderOfEntry(reading.importable)) {
        const auto done = at.goOn(row++, all).and_then([&] { return entry.enter(one); });
        if (!done) return refuse(done);
    }
    for (const auto &grown : endings) {
        if (auto done = entry.end(grown); !done) return refuse(done);
    }
    return entry.finish().map([&] {
        return LedgerImport{reading, entry.cases(), entry.endings(), entry.batch()};
    });
}

Result<void> isKnown(const Reading &at, const BatchId &batch)
{
    const bool there = std::ranges::any_of(at.history.imports, [&](const office::Import &import) {
        return import.batch == batch && !import.voided;
    });
    return there ? Result<void>()
                 : refuse(u"unknown-import"_s,
                          Words::tr("There is no such import, or it was taken back already."));
}

tl::unexpected<Refusal> inUse(const Reading &at, const CaseId &id, const QList<Act> &acts)
{
    return refuse(
        u"import-in-use"_s,
        Words::tr("The case %1 of this import has been worked on since. Its import cannot be taken back; "
                  "correct the cases one by one.")
            .arg(folded(at, id, acts).number()));
}

/// `import-in-use` where somebody has worked on one of the cases since. A case that cannot be read is damaged, and no reason to
/// keep the others.
Result<void> refuseUsed(const Reading &at, const QList<store::CaseRecord> &records, const BatchId &batch)
{
    for (const auto &record : records) {
        const auto acts = store::Acts(at.file).ofCase(record);
        if (!acts) continue;
        if (std::ranges::any_of(*acts, [&](const Act &act) { return act.batch != batch; }))
            return inUse(at, record.id, *acts);
    }
    return {};
}

/// Endings that the import told of cases which were there: each is corrected away, the last first.
Result<void> takeEndingsBack(Writing &at, const BatchId &batch, const QString &reason)
{
    const auto cases = store::LedgerKeys(at.file).casesToldOfBy(batch);
    if (!cases) return refuse(cases);
    for (const auto &of : *cases) {
        const auto there = caseRecord(at, of);
        if (!there) return refuse(there);
        const auto &record = *there;
        auto acts = store::Acts(at.file).ofCase(record);
        if (!acts) return refuse(acts);
        const auto isOfBatch = [&](const Act &act) { return act.batch == batch; };
        const auto first = std::ranges::find_if(*acts, isOfBatch);
        if (!std::ranges::all_of(first, acts->end(), isOfBatch)) return inUse(at, record.id, *acts);
        QList<ActId> told;
        for (auto act = first; act != acts->end(); ++act)
            told.prepend(act->id);
        for (const auto &id : told) {
            const auto file = folded(at, record.id, *acts);
            ActCorrected correction;
            correction.act = id;
            correction.reason = reason;
            correction.voided = true;
            auto act = backEnter(&file, {.payload = correction, .on = at.today()}, batch, at.ground());
            if (!act) return refuse(act);
            act->caseId = record.id;
            acts->append(*act);
            if (auto written = append(at, record, *act); !written) return written;
        }
        if (auto indexed = index(at, record, folded(at, record.id, *acts)); !indexed) return indexed;
    }
    return {};
}

Result<void> removeFromLists(Writing &at, const QList<store::CaseRecord> &records)
{
    Result<void> done;
    for (const auto &record : records) {
        if (!done) return done;
        at.touched(record.id);
        done = store::Projections(at.file).remove(record.no).and_then(
            [&] { return store::Numbers(at.file).freeAllOf(record.no); });
    }
    return done;
}

} // namespace

Result<LedgerImport> Ledgers::readFile(const QString &path, const intake::LedgerChoice &choice) const
{
    return m_bench.ask(Action::ImportLedger, u"read ledger"_s, [&](const Reading &at) {
        return read(at, path, choice).map([](const intake::LedgerReading &reading) {
            return LedgerImport{reading, 0, 0, {}};
        });
    });
}

Result<LedgerImport> Ledgers::importFile(const QString &path, const intake::LedgerChoice &choice,
                                         const Endings &endings)
{
    return m_bench.perform(Action::ImportLedger, u"import ledger"_s, [&](Writing &at) {
        return read(at, path, choice).and_then([&](const intake::LedgerReading &reading) {
            return entered(at, path, reading, endings);
        });
    });
}

Result<int> Ledgers::voidImport(const BatchId &batch, const QString &reason)
{
    return m_bench.perform(Action::VoidImport, u"void import"_s, [&](Writing &at) -> Result<int> {
        const auto text = acceptable(reason, Words::tr("The reason"));
        if (!text) return refuse(text);
        if (auto there = isKnown(at, batch); !there) return refuse(there);
        const auto records = store::Acts(at.file).casesOf(batch);
        if (!records) return refuse(records);
        return refuseUsed(at, *records, batch)
            .and_then([&] { return takeEndingsBack(at, batch, reason); })
            .and_then([&] { return removeFromLists(at, *records); })
            .and_then([&] { return store::LedgerKeys(at.file).freeAllOf(batch); })
            .and_then([&] {
                return at.decide(office::ImportVoided{batch, reason});
            })
            .map([&] { return static_cast<int>(records->size()); });
    });
}

} // namespace tiaocai::desk
