// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance.h"
#include "base/text.h"
#include "deciding.h"
#include "ledger_acts.h"
#include "room.h"
#include "words.h"

#include <QFileInfo>

#include <algorithm>

namespace tiaocai::desk {

using namespace casework;
using namespace Qt::StringLiterals;
using office::Action;

namespace {

/// What the office has already: what imports brought, and every number that is in use.
Result<intake::KnownEntries> known(const Desk::Room &room)
{
    auto entries = room.keys.all();
    const auto numbers = room.numbers.all();
    if (!entries || !numbers) return entries ? refuse(numbers) : refuse(entries);
    for (const auto &number : *numbers)
        entries->insert(intake::entryKey(number.number));
    return entries;
}

/// One import, inside one transaction.
class LedgerEntry {
public:
    LedgerEntry(Desk::Room &room, const QString &path)
        : m_room(room)
        , m_file(QFileInfo(path).fileName())
    {
    }

    const BatchId &batch() const { return m_batch; }
    const QList<CaseId> &cases() const { return m_cases; }

    Result<void> enter(const intake::LedgerRow &row)
    {
        const auto mediator = staff(row.mediator);
        if (!mediator) return refuse(mediator);
        const auto id = CaseId::fresh();
        const auto drafts = actsOf(row, *mediator, m_file, m_room.now.today());
        std::optional<store::CaseRecord> record;
        CaseFile file;
        for (const auto &draft : drafts) {
            // A case that comes with its acceptance, and so with a case number, needs no number of receipt.
            const bool numbered =
                drafts.size() == 1 || kindOf(drafts[1].payload) != ActKind::MediationAccepted || record;
            if (auto written = enter(id, draft, numbered, record, file); !written) return written;
        }
        m_cases << id;
        return m_room.projections
            .write(record->no, statistics::project(file, m_room.law()), m_room.now.today())
            .and_then([&] { return m_room.keys.add(intake::entryKey(row), record->no, m_batch); });
    }

    Result<void> end()
    {
        return m_room.keys.digestOf(m_batch).and_then([&](const QString &digest) {
            return m_room.decide(u"import"_s,
                                 written::import(m_batch, m_file, static_cast<int>(m_cases.size()), digest));
        });
    }

private:
    Result<void> enter(const CaseId &id, ActDraft draft, bool numbered,
                       std::optional<store::CaseRecord> &record, CaseFile &file)
    {
        auto ready = acceptableDraft(draft);
        if (ready && numbered) ready = m_room.number(draft, CaseKind::Mediation);
        if (!ready) return ready;
        auto act = backEnter(record ? &file : nullptr, std::move(draft), m_batch, m_room.ground());
        if (!act) return refuse(act);
        act->caseId = id;
        file = m_room.folded(id, file.acts + QList{*act});
        if (!record) {
            const auto added = m_room.acts.addCase(id, file.kind, act->recordedAt, m_batch);
            if (!added) return refuse(added);
            record = *added;
        }
        return m_room.claim(*record, *act).and_then([&] { return m_room.acts.append(*record, *act); });
    }

    /// The member of staff of that name; one who is not known is entered as a name that cannot act.
    Result<PersonId> staff(const QString &name)
    {
        if (name.isEmpty()) return PersonId();
        for (const auto &person : m_room.history.people) {
            if (person.name == normalized(name)) return person.id;
        }
        const office::Person person{PersonId::fresh(), normalized(name), {}, false};
        return m_room.decide(u"staff"_s, written::staff(person)).map([&] { return person.id; });
    }

    Desk::Room &m_room;
    QString m_file;
    BatchId m_batch = BatchId::fresh();
    QList<CaseId> m_cases;
};

/// `import-in-use` where somebody has worked on one of the cases since.
Result<void> refuseUsed(const Desk::Room &room, const QList<store::CaseRecord> &records, const BatchId &batch)
{
    for (const auto &record : records) {
        const auto acts = room.acts.ofCase(record);
        if (!acts) return refuse(acts);
        const bool used = std::ranges::any_of(*acts, [&](const Act &act) { return act.batch != batch; });
        if (used)
            return refuse(
                u"import-in-use"_s,
                Words::tr(
                    "The case %1 of this import has been worked on since. Its import cannot be taken back; "
                    "correct the cases one by one.")
                    .arg(room.folded(record.id, *acts).number()));
    }
    return {};
}

Result<void> removeFromLists(const Desk::Room &room, const QList<store::CaseRecord> &records)
{
    Result<void> done;
    for (const auto &record : records) {
        if (done)
            done = room.projections.remove(record.no, room.now.today()).and_then([&] {
                return room.numbers.freeAllOf(record.no);
            });
    }
    return done;
}

QList<CaseId> idsOf(const QList<store::CaseRecord> &records)
{
    QList<CaseId> ids;
    for (const auto &record : records)
        ids << record.id;
    return ids;
}

} // namespace

Result<LedgerImport> Desk::importLedger(const QString &path, bool dryRun)
{
    auto &room = *m_room;
    LedgerImport import;
    LedgerEntry entry(room, path);
    const auto write = [&]() -> Result<void> {
        const int all = static_cast<int>(import.reading.importable.size());
        for (int row = 0; row < all; ++row) {
            auto entered =
                room.goOn(row, all).and_then([&] { return entry.enter(import.reading.importable[row]); });
            if (!entered) return entered;
        }
        return all == 0 ? Result<void>() : entry.end();
    };
    auto done = (dryRun ? room.may(Action::ImportLedger) : room.mayWrite(Action::ImportLedger))
                    .and_then([&] { return known(room); })
                    .and_then([&](const intake::KnownEntries &entries) {
                        return intake::readLedger(path, entries, {}, room.now.today());
                    })
                    .and_then([&](const intake::LedgerReading &reading) {
                        import.reading = reading;
                        return dryRun ? Result<void>() : decided(room.history, room.database, write);
                    });
    if (!done) return heard<LedgerImport>(*this, refuse(done), u"import ledger"_s);
    if (dryRun || entry.cases().isEmpty()) return import;
    import.imported = static_cast<int>(entry.cases().size());
    import.batch = entry.batch();
    if (told) told(entry.cases());
    return import;
}

Result<int> Desk::voidImport(const BatchId &batch, const QString &reason)
{
    auto &room = *m_room;
    QList<store::CaseRecord> records;
    const auto isKnown = [&]() -> Result<void> {
        const auto &imports = room.history.imports;
        const bool there = std::ranges::any_of(
            imports, [&](const Import &import) { return import.batch == batch && !import.voided; });
        return there ? Result<void>()
                     : refuse(u"unknown-import"_s,
                              Words::tr("There is no such import, or it was taken back already."));
    };
    const auto change = [&]() -> Result<void> {
        const auto found = room.acts.casesOf(batch);
        if (!found) return refuse(found);
        records = *found;
        return refuseUsed(room, records, batch)
            .and_then([&] { return removeFromLists(room, records); })
            .and_then([&] { return room.keys.freeAllOf(batch); })
            .and_then([&] { return room.decide(u"import-voided"_s, written::importVoided(batch, reason)); });
    };
    auto done = room.mayWrite(Action::VoidImport)
                    .and_then([&] { return acceptable(reason, Words::tr("The reason")); })
                    .and_then([&](const QString &) { return isKnown(); })
                    .and_then([&] { return decided(room.history, room.database, change); });
    if (!done) return heard<int>(*this, refuse(done), u"void import"_s);
    if (told) told(idsOf(records));
    return static_cast<int>(records.size());
}

} // namespace tiaocai::desk
