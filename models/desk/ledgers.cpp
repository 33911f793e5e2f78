// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ledgers.h"

#include "base/text.h"
#include "case_files.h"
#include "ledger_acts.h"
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

/// What the office has already: what imports brought, and every number that is in use.
Result<intake::KnownEntries> known(const Reading &at)
{
    auto entries = store::LedgerKeys(at.file).all();
    const auto numbers = store::Numbers(at.file).all();
    if (!entries || !numbers) return entries ? refuse(numbers) : refuse(entries);
    for (const auto &number : *numbers)
        entries->insert(intake::entryKey(number.number));
    return entries;
}

/// Whether what a row tells of can be recorded and read again.
Result<void> recordable(const Reading &at, const intake::LedgerRow &row, const QString &file)
{
    for (const auto &draft : actsOf(row, {}, file, at.today())) {
        if (const auto act = backEnter(nullptr, draft, {}, at.ground()); !act) return refuse(act);
    }
    return {};
}

/// A row that cannot be recorded is rejected by itself, and named.
intake::LedgerReading recordableRows(const Reading &at, intake::LedgerReading reading, const QString &file)
{
    reading.importable.removeIf([&](const intake::LedgerRow &row) {
        const auto fits = recordable(at, row, file);
        if (fits) return false;
        reading.reports.append({row.sheet, row.row, {}, fits.error().code, fits.error().text, true});
        ++reading.rejected[fits.error().code];
        return true;
    });
    return reading;
}

Result<intake::LedgerReading> read(const Reading &at, const QString &path)
{
    return known(at)
        .and_then([&](const intake::KnownEntries &entries) {
            return intake::readLedger(path, entries, {}, at.today());
        })
        .map([&](intake::LedgerReading &&reading) {
            return recordableRows(at, std::move(reading), QFileInfo(path).fileName());
        });
}

/// One import.
class LedgerEntry {
public:
    LedgerEntry(Writing &at, const QString &path)
        : m_at(at)
        , m_file(QFileInfo(path).fileName())
    {
    }

    const BatchId &batch() const { return m_batch; }

    Result<void> enter(const intake::LedgerRow &row)
    {
        const auto mediator = staff(row.mediator);
        if (!mediator) return refuse(mediator);
        const auto id = CaseId::fresh();
        const auto drafts = actsOf(row, *mediator, m_file, m_at.today());
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

    /// How many cases it brought.
    Result<int> end()
    {
        return store::LedgerKeys(m_at.file)
            .digestOf(m_batch)
            .and_then([&](const QString &digest) {
                return m_at.decide(office::LedgerImported{m_batch, m_file, m_cases, digest});
            })
            .map([&] { return m_cases; });
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

    /// The member of staff of that name; one who is not known is entered as a name that cannot act.
    Result<PersonId> staff(const QString &name)
    {
        if (name.isEmpty()) return PersonId();
        for (const auto &member : m_at.history.members) {
            if (member.name == normalized(name)) return member.id;
        }
        const office::StaffNamed named{PersonId::fresh(), normalized(name)};
        return m_at.decide(named).map([&] { return named.person; });
    }

    Writing &m_at;
    QString m_file;
    BatchId m_batch = BatchId::fresh();
    int m_cases = 0;
};

Result<void> isKnown(const Reading &at, const BatchId &batch)
{
    const bool there = std::ranges::any_of(at.history.imports, [&](const office::Import &import) {
        return import.batch == batch && !import.voided;
    });
    return there ? Result<void>()
                 : refuse(u"unknown-import"_s,
                          Words::tr("There is no such import, or it was taken back already."));
}

/// `import-in-use` where somebody has worked on one of the cases since.
Result<void> refuseUsed(const Reading &at, const QList<store::CaseRecord> &records, const BatchId &batch)
{
    for (const auto &record : records) {
        const auto acts = store::Acts(at.file).ofCase(record);
        if (!acts) return refuse(acts);
        const bool used = std::ranges::any_of(*acts, [&](const Act &act) { return act.batch != batch; });
        if (used)
            return refuse(
                u"import-in-use"_s,
                Words::tr(
                    "The case %1 of this import has been worked on since. Its import cannot be taken back; "
                    "correct the cases one by one.")
                    .arg(folded(at, record.id, *acts).number()));
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

Result<LedgerImport> Ledgers::readFile(const QString &path) const
{
    return m_bench.ask(Action::ImportLedger, u"read ledger"_s, [&](const Reading &at) {
        return read(at, path).map([](const intake::LedgerReading &reading) {
            return LedgerImport{reading, 0, {}};
        });
    });
}

Result<LedgerImport> Ledgers::importFile(const QString &path)
{
    return m_bench.perform(
        Action::ImportLedger, u"import ledger"_s, [&](Writing &at) -> Result<LedgerImport> {
            const auto reading = read(at, path);
            if (!reading) return refuse(reading);
            if (reading->importable.isEmpty()) return LedgerImport{*reading, 0, {}};
            LedgerEntry entry(at, path);
            const int all = static_cast<int>(reading->importable.size());
            for (int row = 0; row < all; ++row) {
                const auto entered =
                    at.goOn(row, all).and_then([&] { return entry.enter(reading->importable[row]); });
                if (!entered) return refuse(entered);
            }
            return entry.end().map([&](int cases) { return LedgerImport{*reading, cases, entry.batch()}; });
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
            .and_then([&] { return removeFromLists(at, *records); })
            .and_then([&] { return store::LedgerKeys(at.file).freeAllOf(batch); })
            .and_then([&] {
                return at.decide(office::ImportVoided{batch, reason});
            })
            .map([&] { return static_cast<int>(records->size()); });
    });
}

} // namespace tiaocai::desk
