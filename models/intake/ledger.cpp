// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ledger.h"

#include "base/text.h"
#include "columns.h"
#include "entries.h"
#include "refusals.h"
#include "values.h"

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

struct LedgerSheet {
    const Sheet *sheet = nullptr;
    ColumnMapping mapping;
};

QString plain(const QString &text)
{
    return normalized(text).remove(u' ').toCaseFolded();
}

bool isEmpty(const Sheet &sheet)
{
    return std::all_of(sheet.rows.cbegin(), sheet.rows.cend(), [](const auto &row) { return row.isEmpty(); });
}

QList<LedgerSheet> sheetsWithHeadings(const Table &table)
{
    QList<LedgerSheet> found;
    for (const auto &sheet : table.sheets) {
        const auto mapping = sheet.hidden ? std::nullopt : findHeadings(sheet);
        if (mapping) found.append({&sheet, *mapping});
    }
    return found;
}

/// The fullest sheet, and those that share three quarters of its columns: the months of one ledger.
QList<LedgerSheet> sheetsOfOneLedger(QList<LedgerSheet> sheets)
{
    if (sheets.isEmpty()) return sheets;
    const auto fullest = std::max_element(sheets.cbegin(), sheets.cend(), [](const auto &a, const auto &b) {
        return a.mapping.columns.size() < b.mapping.columns.size();
    });
    const auto fields = fullest->mapping.columns.keys();
    sheets.removeIf([&](const LedgerSheet &one) {
        const auto shared = std::count_if(fields.cbegin(), fields.cend(), [&](LedgerField field) {
            return one.mapping.columns.contains(field);
        });
        return shared * 4 < fields.size() * 3;
    });
    return sheets;
}

/// The columns that a person chose, in the sheets of the ledger; where no headings were found, in the first sheet.
QList<LedgerSheet> withChosenColumns(QList<LedgerSheet> sheets, const Table &table,
                                     const ColumnMapping &chosen)
{
    const auto first = std::find_if(table.sheets.cbegin(), table.sheets.cend(),
                                    [](const Sheet &sheet) { return !sheet.hidden && !isEmpty(sheet); });
    if (sheets.isEmpty() && first != table.sheets.cend())
        sheets.append(LedgerSheet{&*first, ColumnMapping()});
    for (auto &one : sheets)
        one.mapping.columns = chosen.columns;
    if (!sheets.isEmpty()) sheets.first().mapping.firstRow = chosen.firstRow;
    return sheets;
}

/// What two entries of the same case may still differ in, and must not silently.
bool conflicts(const LedgerRow &a, const LedgerRow &b)
{
    return a.result != b.result || a.closedOn != b.closedOn || a.agreed != b.agreed;
}

QString place(const LedgerRow &row)
{
    return row.sheet.isEmpty() ? Intake::tr("row %1").arg(row.row)
                               : Intake::tr("row %1 of sheet “%2”").arg(row.row).arg(row.sheet);
}

RowReport rejection(const LedgerRow &row, const QString &code, const QString &text)
{
    return {row.sheet, row.row, QString(), code, text, true};
}

/// How a case ended, in the words of the file: what two conflicting entries are told apart by.
QString ending(const LedgerRow &row)
{
    QStringList said{row.resultText, toText(row.closedOn.value_or(QDate()))};
    if (row.agreed) said.append(toText(*row.agreed));
    return said.join(u' ').simplified();
}

RowReport duplicate(const LedgerRow &row, const LedgerRow &first)
{
    const auto text = conflicts(row, first)
                          ? Intake::tr("This is the same case as %1, which stays, but they conflict: “%2” "
                                       "there, “%3” here. Decide which "
                                       "is right.")
                                .arg(place(first), ending(first), ending(row))
                          : Intake::tr("This is the same case as %1, which stays.").arg(place(first));
    return rejection(row, u"duplicate-of"_s, text);
}

/// Takes the entries in their order and decides which of them may be imported.
class Judge {
public:
    Judge(LedgerReading &reading, const KnownEntries &known)
        : m_reading(reading)
        , m_known(known)
    {
    }

    void take(const Entry &entry)
    {
        ++m_reading.rows;
        const auto refused = entry.rejection ? entry.rejection : comparison(entry.row);
        if (refused) {
            m_reading.reports.append(*refused);
            ++m_reading.rejected[refused->code];
            return;
        }
        m_reading.importable.append(entry.row);
        m_reading.reports.append(entry.warnings);
        for (const auto &warning : entry.warnings)
            ++m_reading.warned[warning.code];
    }

private:
    std::optional<RowReport> comparison(const LedgerRow &row)
    {
        const auto key = entryKey(row);
        if (const auto first = m_first.constFind(key); first != m_first.cend()) return duplicate(row, *first);
        m_first.insert(key, row);
        if (!m_known.contains(key)) return std::nullopt;
        return rejection(row, u"already-imported"_s,
                         Intake::tr("An earlier import brought this case already."));
    }

    LedgerReading &m_reading;
    const KnownEntries &m_known;
    QHash<QString, LedgerRow> m_first;
};

tl::unexpected<Refusal> noLedger(const QString &text)
{
    return refuse(u"no-ledger"_s, text);
}

QStringList otherSheets(const Table &table, const QStringList &read)
{
    QStringList names;
    for (const auto &sheet : table.sheets) {
        if (!read.contains(sheet.name) && !isEmpty(sheet)) names.append(sheet.name);
    }
    return names;
}

LedgerReading readSheets(const Table &table, const QList<LedgerSheet> &sheets, const KnownEntries &known,
                         QDate today)
{
    LedgerReading reading;
    reading.readAs = table.readAs;
    reading.unreadableBytes = table.unreadableBytes;
    reading.mapping = sheets.first().mapping;
    Judge judge(reading, known);
    for (const auto &[sheet, mapping] : sheets) {
        auto found = readEntries(*sheet, mapping, today);
        reading.sheets.append(sheet->name);
        reading.passedOver.append(found.passedOver);
        for (const auto &entry : std::as_const(found.entries))
            judge.take(entry);
    }
    reading.otherSheets = otherSheets(table, reading.sheets);
    return reading;
}

} // namespace

QString entryKey(const QString &caseNumber)
{
    return u"number:"_s + plain(caseNumber);
}

QString entryKey(const LedgerRow &row)
{
    if (!row.caseNumber.isEmpty()) return entryKey(row.caseNumber);
    QStringList parts{plain(row.applicant), plain(row.idNumber), plain(row.employer)};
    for (const auto &date : {row.receivedOn, row.acceptedOn, row.closedOn})
        parts.append(toText(date.value_or(QDate())));
    return u"entry:"_s + parts.join(u'|');
}

Result<LedgerReading> interpret(const Table &table, const KnownEntries &known,
                                const std::optional<ColumnMapping> &chosen, QDate today)
{
    if (std::all_of(table.sheets.cbegin(), table.sheets.cend(), isEmpty))
        return noLedger(Intake::tr("The file is empty."));
    auto sheets = sheetsOfOneLedger(sheetsWithHeadings(table));
    if (chosen) sheets = withChosenColumns(sheets, table, *chosen);
    if (sheets.isEmpty())
        return noLedger(
            Intake::tr("No row of the file reads as the headings of a ledger. Looked for was a row that "
                       "names the applicant and at least two of: %1. Choose the columns by hand.")
                .arg(expectedHeadings()));
    auto reading = readSheets(table, sheets, known, today);
    if (reading.rows == 0)
        return noLedger(Intake::tr("Headings of a ledger were found, but no case stands below them."));
    return reading;
}

Result<LedgerReading> readLedger(const QString &path, const KnownEntries &known,
                                 const std::optional<ColumnMapping> &chosen, QDate today)
{
    const auto table = readTable(path);
    return table ? interpret(*table, known, chosen, today) : refuse(table);
}

bool wasAccepted(const LedgerRow &row)
{
    switch (row.result) {
    case LedgerResult::Succeeded:
    case LedgerResult::Settled:
    case LedgerResult::Failed:
        return true;
    case LedgerResult::NotAccepted:
        return false;
    case LedgerResult::Open:
    case LedgerResult::Withdrawn:
    case LedgerResult::Transferred:
    case LedgerResult::Unclear:
        return row.acceptedOn || (row.closedOn && !row.tellsAcceptance);
    }
    return false;
}

LedgerFigures computeFigures(const LedgerReading &reading)
{
    const auto &rows = reading.importable;
    const auto is = [&](LedgerResult result) {
        return int(std::count_if(rows.cbegin(), rows.cend(),
                                 [=](const LedgerRow &row) { return row.result == result; }));
    };
    const auto ended = [&](LedgerResult result) {
        return int(std::count_if(rows.cbegin(), rows.cend(), [=](const LedgerRow &row) {
            return row.result == result && wasAccepted(row);
        }));
    };
    LedgerFigures figures;
    figures.rows = reading.rows;
    figures.importable = int(rows.size());
    figures.rejected = reading.rejected;
    figures.warned = reading.warned;
    figures.succeeded = ended(LedgerResult::Succeeded) + ended(LedgerResult::Settled);
    figures.failed = ended(LedgerResult::Failed) + ended(LedgerResult::Transferred);
    figures.withdrawn = ended(LedgerResult::Withdrawn);
    figures.concluded = figures.succeeded + figures.failed + figures.withdrawn;
    figures.open = is(LedgerResult::Open) + is(LedgerResult::Unclear);
    figures.accepted = int(std::count_if(rows.cbegin(), rows.cend(), wasAccepted));
    for (const auto &row : rows) {
        figures.workers += row.workers;
        figures.agreed = added(figures.agreed, row.agreed.value_or(Money()));
    }
    return figures;
}

} // namespace tiaocai::intake
