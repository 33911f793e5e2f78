// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ledgers.h"

#include "backup_folder.h"
#include "base/abreast.h"
#include "base/storable.h"
#include "base/text.h"
#include "case_files.h"
#include "ledger_cases.h"
#include "ledger_causes.h"
#include "ledger_words.h"
#include "number_book.h"
#include "store/ledger_keys.h"
#include "store/new_cases.h"
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
    if (manner == ClosingManner::DeemedWithdrawn) return intake::LedgerResult::Withdrawn;
    if (manner == ClosingManner::ByMediation) return intake::LedgerResult::Succeeded;
    if (manner == ClosingManner::ByAward) return intake::LedgerResult::Awarded;
    if (manner == ClosingManner::TransferredAway) return intake::LedgerResult::Transferred;
    return std::nullopt;
}

std::optional<QDate> dayOf(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// Thousands of cases have few causes.
QString labelOf(Cause cause)
{
    thread_local QHash<Cause, QString> labels;
    auto &known = labels[cause];
    if (known.isEmpty()) known = label(cause);
    return known;
}

/// What the first claim of a row would be entered as; nothing where its words are not known.
QString causeOf(const intake::LedgerRow &row, const intake::LedgerChoice &choice)
{
    if (const auto meant = chosen<Cause>(choice.causes.value(row.cause))) return labelOf(*meant);
    thread_local QHash<QString, QString> known;
    if (const auto found = known.constFind(row.cause); found != known.cend()) return *found;
    if (known.size() > 1000) known.clear();
    const auto doubt = doubtOf(row.cause);
    const bool isTold = !row.cause.isEmpty() && (doubt == CauseDoubt::None || doubt == CauseDoubt::Assumed);
    return *known.insert(row.cause, isTold ? labelOf(causesOf(row.cause).first().cause) : QString());
}

intake::KnownCase knownCase(const store::StandingCase &from)
{
    intake::KnownEnd end{
        .isOpen = from.isOpen, .result = resultOf(from.manner), .closedOn = dayOf(from.closedOn)};
    if (from.manner && !end.result) end.ending = label(*from.manner);
    if (from.agreed > Money()) end.agreed = from.agreed;
    return {.id = from.id,
            .number = from.number,
            .applicant = from.applicant,
            .respondent = from.respondent,
            .receivedOn = dayOf(from.receivedOn),
            .acceptedOn = dayOf(from.acceptedOn),
            .cause = from.cause ? labelOf(*from.cause) : QString(),
            .claimed = from.claimed > Money() ? std::optional(from.claimed) : std::nullopt,
            .persons = from.persons,
            .isImported = from.isImported,
            .end = end};
}

/// Empty too where the case cannot be read: it is damaged, and no reason to stop.
QString idNumberOf(const Reading &at, const CaseId &id)
{
    const auto file = caseFile(at, id);
    const auto applicants = file ? file->active(PartyRole::Applicant) : QList<Party>();
    return applicants.isEmpty() ? QString() : applicants.first().record.idNumber;
}

/// What the office has already: what imports brought, and every number that is in use.
Result<intake::KnownEntries> known(const Reading &at, const intake::LedgerChoice &choice)
{
    const store::LedgerKeys keys(at.file);
    intake::KnownEntries entries(
        {.standing = [keys](const QString &key) { return keys.asItStands(key); },
         .idNumber = [&at](const CaseId &id) { return idNumberOf(at, id); },
         .cause = [choice](const intake::LedgerRow &row) { return causeOf(row, choice); }});
    const auto count = store::Acts(at.file).caseCount();
    if (!count) return refuse(count);
    entries.reserve(*count);
    QHash<qint64, qsizetype> places;
    const auto takeKey = [&](qint64 caseNo, const QString &key) {
        if (const auto place = places.constFind(caseNo); place != places.cend())
            entries.insertKey(key, *place);
    };
    return keys
        .eachCase([&](const store::StandingCase &one) { places[one.no] = entries.insert(knownCase(one)); })
        .and_then([&] { return keys.eachKey(takeKey); })
        .and_then([&] {
            return keys.eachNumber(
                [&](qint64 caseNo, const QString &number) { takeKey(caseNo, intake::entryKey(number)); });
        })
        .map([&] { return std::move(entries); });
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

QString fileName(const QString &path)
{
    return storable(QFileInfo(path).fileName());
}

intake::RowReport reportOf(const intake::LedgerRow &row, const Refusal &refusal)
{
    return {row.sheet, row.row, {}, refusal.code, refusal.text, true};
}

/// What refuses one row and not the import: what it says, and not the disk.
bool isOfTheRow(const Refusal &refusal)
{
    return refusal.code == u"number-taken" || refusal.code == u"bad-text" || refusal.code == u"bad-data";
}

/// Takes rows out of those that are imported, each with why.
void reject(intake::LedgerReading &reading, const QMap<qsizetype, Refusal> &refused)
{
    for (auto it = refused.cbegin(); it != refused.cend(); ++it) {
        reading.reports.append(reportOf(std::as_const(reading.importable)[it.key()], *it));
        ++reading.rejected[it->code];
    }
    qsizetype at = 0;
    if (!refused.isEmpty())
        reading.importable.removeIf([&](const intake::LedgerRow &) { return refused.contains(at++); });
}

Result<intake::LedgerReading> read(const Reading &at, const QString &path, intake::LedgerChoice choice)
{
    choice.takesArbitrations = at.history.office.kind != office::OfficeKind::Centre;
    const auto names = knownNames(at);
    if (!names) return refuse(names);
    return known(at, choice)
        .and_then([&](const intake::KnownEntries &entries) {
            return intake::readLedger(path, entries, choice, at.today(), at.progress);
        })
        .map([&](intake::LedgerReading &&reading) {
            readWords(reading, choice, *names);
            return std::move(reading);
        });
}

/// Rejects every row that could not be recorded and read again, one beside the other.
Result<intake::LedgerReading> checked(const Reading &at, const LedgerCases &cases,
                                      intake::LedgerReading reading)
{
    if (reading.importable.isEmpty()) return reading; // every number of the office would be read for nothing
    auto book = NumberBook::of(at);
    if (!book) return refuse(book);
    const auto &rows = std::as_const(reading.importable);
    QMap<qsizetype, Refusal> refused;
    using Checked = Result<QList<office::TakenNumber>>;
    const auto take = [&](qsizetype row, const Checked &made) -> Result<void> {
        const auto fits =
            made.and_then([&](const QList<office::TakenNumber> &numbers) { return book->take(numbers); });
        if (!fits) refused[row] = fits.error();
        return {};
    };
    Abreast<qsizetype, Checked> abreast([&](qsizetype row) { return cases.check(rows[row]); }, take);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (auto added = abreast.add(row); !added) return refuse(added);
    }
    if (auto done = abreast.end(); !done) return refuse(done);
    reject(reading, refused);
    return reading;
}

/// One import.
class LedgerEntry {
public:
    LedgerEntry(Writing &at, const LedgerCases &cases, intake::LedgerReading reading)
        : m_at(at)
        , m_ledger(cases)
        , m_reading(std::move(reading))
    {
    }

    LedgerImport import() &&
    {
        return {std::move(m_reading), m_cases, m_endings, m_isWritten ? m_batch : BatchId(), {}};
    }

    /// The rows as new cases, those with numbers first: what the office counts itself goes round them. What cannot be recorded
    /// is rejected by itself.
    Result<void> enterRows()
    {
        if (rows().isEmpty()) return {};
        auto book = NumberBook::of(m_at);
        auto file = store::NewCases::of(m_at.file);
        if (!book || !file) return book ? refuse(file) : refuse(book);
        const auto make = [&](const Numbered &of) {
            return m_ledger.made(rowOf(of), of.key, m_batch).map([&](const store::NewCase &made) {
                return store::BoundCase::of(made, m_at.file);
            });
        };
        const auto take = [&](const Numbered &of, const Result<store::BoundCase> &made) {
            return write(*book, *file, of, made);
        };
        Making making(make, take);
        return addRows(making, nullptr).and_then([&] { return addRows(making, &*book); }).map([&] {
            reject(m_reading, m_refused);
            m_isWritten = m_cases > 0;
        });
    }

    /// What follows in a case that is there, where it is open still: all of it, or nothing where the row itself is at fault, which
    /// is then refused by itself.
    Result<void> goOnWith(const intake::GrownRow &grown)
    {
        const auto record = caseRecord(m_at, grown.id);
        if (!record) return refuse(record);
        auto file = caseFile(m_at, *record);
        if (!file) return refuse(file);
        const auto drafts = file->isOpen() ? m_ledger.endingOf(grown.row, *file) : QList<ActDraft>();
        if (drafts.isEmpty()) return {};
        auto attempt = store::Attempt::begin(m_at.file);
        if (!attempt) return refuse(attempt);
        Result<void> done;
        for (const auto &draft : drafts) {
            if (done) done = append(*record, draft, *file);
        }
        if (!done && isOfTheRow(done.error())) {
            m_reading.reports.append(reportOf(grown.row, done.error()));
            return {};
        }
        return done.and_then([&] { return index(m_at, *record, *file); })
            .and_then([&] { return attempt->keep(); })
            .map([&] {
                m_reading.reports[grown.report].text = grown.takenOver;
                ++m_endings;
                m_isWritten = true;
            });
    }

    Result<void> finish()
    {
        if (!m_isWritten) return {};
        return store::LedgerKeys(m_at.file).digestOf(m_batch).and_then([&](const QString &digest) {
            return m_at.decide(office::LedgerImported{m_batch, m_ledger.file(), m_cases, digest});
        });
    }

private:
    /// A row with the key under which it is known again, and the number that the office gives it where it has none.
    struct Numbered {
        qsizetype row = 0;
        QString key, given = {};
    };
    using Making = Abreast<Numbered, Result<store::BoundCase>>;

    const QList<intake::LedgerRow> &rows() const { return m_reading.importable; }
    intake::LedgerRow rowOf(const Numbered &of) const
    {
        auto row = rows()[of.row];
        if (!of.given.isEmpty()) row.caseNumber = of.given;
        return row;
    }

    /// Those that have a number; with a book, those that are given one.
    Result<void> addRows(Making &making, NumberBook *book)
    {
        for (qsizetype row = 0; row < rows().size(); ++row) {
            if (rows()[row].caseNumber.isEmpty() != (book != nullptr)) continue;
            auto added = m_at.goOn(m_done++, static_cast<int>(rows().size()))
                             .and_then([&] { return numbered(row, book); })
                             .and_then([&](const Numbered &of) { return making.add(of); });
            if (!added) return added;
        }
        return making.end();
    }

    Result<Numbered> numbered(qsizetype row, NumberBook *book) const
    {
        Numbered of{row, intake::entryKey(rows()[row])};
        if (!book) return of;
        const auto [series, year] = m_ledger.seriesOf(rows()[row]);
        return book->give(series, year).map([&](const QString &number) {
            of.given = number;
            return of;
        });
    }

    Result<void> write(NumberBook &book, store::NewCases &file, const Numbered &of,
                       const Result<store::BoundCase> &made)
    {
        const auto fits = made.and_then([&](const store::BoundCase &whole) {
            return of.given.isEmpty() ? book.take(whole.numbers) : Result<void>();
        });
        if (!fits) {
            const auto [series, year] = m_ledger.seriesOf(rows()[of.row]);
            if (!of.given.isEmpty()) book.giveBack(of.given, series, year);
            m_refused[of.row] = fits.error();
            return {};
        }
        return file.add(*made).map([&] {
            m_at.touched(made->id);
            ++m_cases;
        });
    }

    Result<void> append(const store::CaseRecord &record, ActDraft draft, CaseFile &file)
    {
        if (auto ready = number(m_at, draft, file.kind); !ready) return ready;
        auto act = backEnter(&file, std::move(draft), m_batch, m_at.ground());
        if (!act) return refuse(act);
        act->caseId = record.id;
        file = folded(m_at, record.id, file.acts + QList{*act});
        return desk::append(m_at, record, *act);
    }

    Writing &m_at;
    const LedgerCases &m_ledger;
    intake::LedgerReading m_reading;
    QMap<qsizetype, Refusal> m_refused; ///< rows of it
    BatchId m_batch = BatchId::fresh();
    int m_done = 0, m_cases = 0, m_endings = 0;
    bool m_isWritten = false;
};

QList<intake::GrownRow> endingsIn(const intake::LedgerReading &reading, const Endings &asked)
{
    QList<intake::GrownRow> endings;
    for (const auto &grown : reading.grown) {
        const bool isAsked = asked.all || asked.of.contains(grown.id);
        if (goesOn(grown.as) && isAsked) endings << grown;
    }
    return endings;
}

/// The numbers that an act would take and its case does not have. Refuses what cannot be recorded.
Result<QList<office::TakenNumber>> numbersToTake(const Reading &at, const Act &act,
                                                 const store::CaseRecord &record)
{
    QList<office::TakenNumber> numbers;
    for (const auto &number :
         office::numbersIn(act, record.kind, at.history.current(), at.history.office.code)) {
        const auto holder = store::Numbers(at.file).holder(number.number);
        if (!holder) return refuse(holder);
        if (*holder != record.no) numbers << number;
    }
    return numbers;
}

/// Goes through what goOnWith() would do, and writes nothing.
class EndingTrial {
public:
    EndingTrial(const Reading &at, const LedgerCases &cases)
        : m_at(at)
        , m_cases(cases)
    {
    }

    /// Whether the case would be brought up to date.
    Result<bool> tryOut(const intake::GrownRow &grown)
    {
        if (!m_book) {
            auto book = NumberBook::of(m_at);
            if (!book) return refuse(book);
            m_book.emplace(std::move(*book));
        }
        const auto record = caseRecord(m_at, grown.id);
        if (!record) return refuse(record);
        auto file = caseFile(m_at, *record);
        if (!file) return refuse(file);
        const auto drafts = file->isOpen() ? m_cases.endingOf(grown.row, *file) : QList<ActDraft>();
        QList<office::TakenNumber> taken;
        for (const auto &draft : drafts) {
            auto act = backEnter(&*file, draft, {}, m_at.ground());
            if (!act) return refuse(act);
            act->caseId = record->id;
            const auto numbers = numbersToTake(m_at, *act, *record);
            if (!numbers) return refuse(numbers);
            taken += *numbers;
            file = folded(m_at, record->id, file->acts + QList{*act});
        }
        return m_book->take(taken).map([&] { return !drafts.isEmpty(); });
    }

private:
    const Reading &m_at;
    const LedgerCases &m_cases;
    std::optional<NumberBook> m_book;
};

/// How many cases of a grown list would be brought up to date; a row that cannot be recorded is told.
Result<LedgerImport> withTrial(const Reading &at, const LedgerCases &cases, intake::LedgerReading reading,
                               const Endings &asked)
{
    EndingTrial trial(at, cases);
    int endings = 0;
    for (const auto &grown : endingsIn(reading, asked)) {
        const auto fits = trial.tryOut(grown);
        if (fits)
            endings += *fits ? 1 : 0;
        else if (isOfTheRow(fits.error()))
            reading.reports.append(reportOf(grown.row, fits.error()));
        else
            return refuse(fits);
    }
    return LedgerImport{std::move(reading), 0, endings, {}, {}};
}

Result<LedgerImport> entered(Writing &at, const LedgerCases &cases, const intake::LedgerReading &reading,
                             const Endings &asked)
{
    LedgerEntry entry(at, cases, reading);
    if (auto done = entry.enterRows(); !done) return refuse(done);
    for (const auto &grown : endingsIn(reading, asked)) {
        if (auto done = entry.goOnWith(grown); !done) return refuse(done);
    }
    return entry.finish().map([&] { return std::move(entry).import(); });
}

LedgerImport withUnknown(LedgerImport import)
{
    import.unknownMediators = import.reading.unknownPeople;
    return import;
}

/// What stands there can be had back, whatever the import brings.
Result<void> backedUp(const Reading &at)
{
    return keepBackup(at).map([](const Backup &) {});
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
        if (!acts && acts.error().code == u"damaged") continue; // nothing can be corrected in it
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

} // namespace

Result<LedgerImport> Ledgers::readFile(const QString &path, const intake::LedgerChoice &choice,
                                       const Endings &endings) const
{
    return m_bench.ask(Action::ImportLedger, u"read ledger"_s, [&](const Reading &at) {
        const LedgerCases cases(at, fileName(path), choice.people);
        return read(at, path, choice)
            .and_then([&](intake::LedgerReading &&reading) { return checked(at, cases, std::move(reading)); })
            .and_then([&](intake::LedgerReading &&reading) {
                return withTrial(at, cases, std::move(reading), endings);
            })
            .map(withUnknown);
    });
}

/// What a list that is there already says, where nothing would be written; else a backup is kept of what stands there. It takes
/// much longer than the reading.
Result<std::optional<LedgerImport>>
Ledgers::readForNothing(const QString &path, const intake::LedgerChoice &choice, const Endings &endings) const
{
    using Unwritten = std::optional<LedgerImport>;
    const auto asked = m_bench.ask(
        Action::ImportLedger, u"import ledger"_s,
        [&](const Reading &at) -> Result<std::pair<bool, Unwritten>> {
            const auto cases = store::Acts(at.file).caseCount();
            if (!cases) return refuse(cases);
            if (*cases == 0) return std::pair(false, Unwritten());
            return read(at, path, choice).map([&](intake::LedgerReading &&reading) {
                const bool writes = !reading.importable.isEmpty() || !endingsIn(reading, endings).isEmpty();
                return std::pair(true, writes ? Unwritten()
                                              : Unwritten(withUnknown({std::move(reading), 0, 0, {}, {}})));
            });
        });
    if (!asked) return refuse(asked);
    const auto &[hasCases, nothing] = *asked;
    if (!hasCases || nothing) return nothing;
    return m_bench.ask(Action::ImportLedger, u"import ledger"_s, backedUp, Hold::Nothing).map([] {
        return Unwritten();
    });
}

Result<LedgerImport> Ledgers::importFile(const QString &path, const intake::LedgerChoice &choice,
                                         const Endings &endings)
{
    const auto bringsNothing = readForNothing(path, choice, endings);
    if (!bringsNothing) return refuse(bringsNothing);
    if (*bringsNothing) return **bringsNothing;
    return m_bench.perform(Action::ImportLedger, u"import ledger"_s, [&](Writing &at) {
        const LedgerCases cases(at, fileName(path), choice.people);
        return read(at, path, choice)
            .and_then(
                [&](const intake::LedgerReading &reading) { return entered(at, cases, reading, endings); })
            .map([&](LedgerImport &&import) { return withUnknown(std::move(import)); });
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
            .and_then([&] { return leaveLists(at, *records); })
            .and_then([&] { return store::LedgerKeys(at.file).freeAllOf(batch); })
            .and_then([&] {
                return at.decide(office::ImportVoided{batch, reason});
            })
            .map([&] { return static_cast<int>(records->size()); });
    });
}

} // namespace tiaocai::desk
