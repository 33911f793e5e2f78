// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ledger.h"

#include "amounts.h"
#include "base/text.h"
#include "entries.h"
#include "fixes.h"
#include "known_entries.h"
#include "refusals.h"
#include "sheets.h"

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// What two entries of the same case may still differ in, and must not silently.
bool conflicts(const LedgerRow &a, const LedgerRow &b)
{
    return a.result != b.result || a.closedOn != b.closedOn || a.agreed != b.agreed;
}

QString place(const LedgerRow &first)
{
    return first.sheet.isEmpty() ? Intake::tr("row %1").arg(first.row)
                                 : Intake::tr("row %1 of sheet “%2”").arg(first.row).arg(first.sheet);
}

RowReport rejection(const LedgerRow &row, const QString &code, const QString &text)
{
    return {row.sheet, row.row, QString(), code, text, true};
}

QString joinedEnding(const QString &word, const std::optional<QDate> &day, const std::optional<Money> &agreed)
{
    QStringList said{word, toText(day.value_or(QDate()))};
    if (agreed) said.append(toText(*agreed));
    return said.join(u' ').simplified();
}

/// How a case ended, in the words of the file: what two conflicting entries are told apart by.
QString ending(const LedgerRow &row)
{
    return joinedEnding(row.resultText.left(60), row.closedOn, row.agreed);
}

QString endingOf(const KnownEnd &known)
{
    return joinedEnding(known.result ? ledgerResultTitle(*known.result) : known.ending, known.closedOn,
                        known.agreed);
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

tl::unexpected<Refusal> noLedger(const QString &text)
{
    return refuse(u"no-ledger"_s, text);
}

/// What the ledger says of a case that is there, in one sentence.
QString grownText(const LedgerRow &row, const KnownCase &known, GrownAs as)
{
    const auto there = known.isImported
                           ? Intake::tr("An earlier import brought this case already.")
                           : Intake::tr("This case stands here already, as %1.").arg(known.number);
    switch (as) {
    case GrownAs::Unchanged:
    case GrownAs::KnowsMore:
        break;
    case GrownAs::NowAccepted:
        return there + u' ' +
               Intake::tr("It was not accepted here; the ledger says: accepted on %1.")
                   .arg(toText(row.acceptedOn.value_or(QDate())));
    case GrownAs::NowClosed:
        return there + u' ' + Intake::tr("It is open here; the ledger says: %1.").arg(ending(row));
    case GrownAs::Contradicts:
        return there + u' ' +
               Intake::tr("They contradict each other: “%1” here, “%2” in the ledger. Decide which is right.")
                   .arg(endingOf(known.end), ending(row));
    }
    return there;
}

/// What the case did not have when it came is not written into it.
QString laterText(const LedgerRow &row, const KnownEntries::Match &match)
{
    QStringList titles;
    for (const auto field : match.later)
        titles << ledgerFieldTitle(field);
    QString text;
    if (!titles.isEmpty())
        text += u' ' + Intake::tr("It came without this: %1. Enter it by hand.").arg(titles.join(u'、'));
    if (match.isCalledOtherwise)
        text +=
            u' ' + Intake::tr("By person and day it is the same case, though the respondent is “%1” here "
                              "and “%2” in the ledger. Correct the name by hand where the ledger is right.")
                       .arg(match.known->respondent, row.respondent());
    return text;
}

QString othersText(const LedgerRow &row, const KnownCase &known)
{
    return Intake::tr(
               "The number %1 belongs to another case here: %2 against %3. The ledger says %4 against %5. "
               "Find out which number is wrong.")
        .arg(row.caseNumber, known.applicant, known.respondent, row.applicant(), row.respondent());
}

QString doubtText(const KnownCase &known)
{
    return Intake::tr("A case of the same person and day stands here, %1, against “%2”. The row was taken in "
                      "as another one; where it is the same, leave it out, or write it as it stands here.")
        .arg(known.number, known.respondent);
}

QString twiceText(const LedgerRow &first)
{
    return Intake::tr("This may be the same case as %1: the same person, company and day. Both were taken "
                      "in; where they "
                      "are one, leave one of them out.")
        .arg(place(first));
}

/// With its number, where it has one: both are taken over together with what follows.
bool bringsAcceptance(const LedgerRow &row, const KnownCase &known)
{
    return known.end.isOpen && !known.acceptedOn && wasAccepted(row);
}

GrownAs grownAs(const LedgerRow &row, const KnownEntries::Match &match)
{
    const auto &known = *match.known;
    const auto unended =
        !match.later.isEmpty() || match.isCalledOtherwise ? GrownAs::KnowsMore : GrownAs::Unchanged;
    if (row.result == LedgerResult::Open || row.result == LedgerResult::Unclear)
        return row.acceptedOn && bringsAcceptance(row, known) ? GrownAs::NowAccepted : unended;
    const auto &end = known.end;
    if (end.isOpen) return GrownAs::NowClosed;
    const bool otherResult = end.result && *end.result != row.result;
    const bool otherDay = end.closedOn && row.closedOn && *end.closedOn != *row.closedOn;
    const bool otherAmount = end.agreed && row.agreed && *end.agreed != *row.agreed;
    return otherResult || otherDay || otherAmount ? GrownAs::Contradicts : unended;
}

/// Takes the entries in their order and decides which of them may be imported.
class Judge : public EntryListener {
public:
    Judge(LedgerReading &reading, const KnownEntries &known, const QList<LeftOutRow> &leftOut,
          const Progress &progress)
        : m_reading(reading)
        , m_known(known)
        , m_leftOut(leftOut)
        , m_progress(progress)
    {
    }

    void begin(const LedgerSheet &sheet, qsizetype done, qsizetype all)
    {
        m_sheet = sheet.sheet;
        m_done = done;
        m_all = all;
        // What is not filled takes no memory; growing would hold all that was read twice.
        m_reading.importable.reserve(all);
        m_reading.grown.reserve(all);
        m_first.reserve(all);
        meet(sheet.headings);
    }
    bool isCancelled() const { return m_isCancelled; }
    /// `no-such-row`: what was left out is no case of any sheet.
    Result<void> metAllLeftOut() const
    {
        if (m_leftOut.isEmpty()) return {};
        return refuse(u"no-such-row"_s, Intake::tr("No case begins in row %1, so there is nothing to leave "
                                                   "out. Name the first row of a case, and its "
                                                   "sheet where the file has several.")
                                            .arg(m_leftOut.first().row));
    }

    void take(Entry entry) override
    {
        ++m_reading.rows;
        auto refused = isLeftOut(entry.row)
                           ? rejection(entry.row, u"left-out"_s, Intake::tr("It was left out by hand."))
                       : entry.rejection ? entry.rejection
                                         : comparison(entry);
        if (refused) {
            ++m_reading.rejected[refused->code];
            m_reading.reports.append(*std::move(refused));
            // Rows below that were read as people of this one go with it: each is told.
            if (!mayBeTakenOver(entry.row))
                entry.warnings.removeIf([](const RowReport &told) { return told.code != u"joined-above"; });
            warn(entry);
            return;
        }
        warn(entry);
        m_reading.importable.append(std::move(entry.row));
    }
    void passOver(const PassedOver &row) override { m_reading.passedOver.append(row); }
    void meet(const Headings &headings) override
    {
        int width = int(headings.all.size());
        for (const auto &mapped : headings.mapping.columns)
            width = qMax(width, mapped.column + 1);
        for (int column = 0; column < width; ++column) {
            const auto heading = headings.all.value(column);
            const ColumnUse use{m_sheet->name, column, heading, fieldOf(headings.mapping, column),
                                headings.mapping.firstRow};
            if (!heading.isEmpty() || use.taken) note(use);
        }
        if (headings.isClaimGuessed) {
            const auto &of = headings.mapping.columns[LedgerField::Claimed];
            ++m_reading.warned[u"claimed-assumed"_s];
            m_reading.reports.append(
                {m_sheet->name, headings.row, of.heading, u"claimed-assumed"_s,
                 Intake::tr("“%1” does not say whether the amounts were claimed or agreed; they were read as "
                            "claimed. "
                            "Where they were agreed, choose the column as “%2” and read the file again.")
                     .arg(of.heading, ledgerFieldTitle(LedgerField::Agreed)),
                 false, of.column});
        }
        for (const auto field : headings.inTitleUnit) {
            const auto &of = headings.mapping.columns[field];
            ++m_reading.warned[u"unit-from-title"_s];
            m_reading.reports.append(
                {m_sheet->name, headings.unitRow, of.heading, u"unit-from-title"_s,
                 Intake::tr("The amounts were read in units of %1 yuan, as this row says.")
                     .arg(of.yuanPerUnit),
                 false});
        }
    }
    bool goOn(qsizetype row) override
    {
        m_isCancelled = m_progress && !m_progress(int(m_done + row), int(m_all));
        return !m_isCancelled;
    }

private:
    static std::optional<LedgerField> fieldOf(const ColumnMapping &mapping, int column)
    {
        for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
            if (it->column == column) return it.key();
        }
        return std::nullopt;
    }
    /// Each is met once.
    bool isLeftOut(const LedgerRow &row)
    {
        return m_leftOut.removeIf(
                   [&](const LeftOutRow &out) { return out.row == row.row && out.sheet == row.sheet; }) > 0;
    }
    void noteWord(const QString &word)
    {
        if (!word.isEmpty() && !m_reading.unknownWords.contains(word)) m_reading.unknownWords.append(word);
    }
    /// Headings that stand again tell nothing new.
    void note(const ColumnUse &use)
    {
        const auto *before = m_reading.columnAt(use.sheet, use.firstRow, use.column);
        const bool isKnown = before && before->heading == use.heading && before->taken == use.taken;
        if (!isKnown) m_reading.columns.append(use);
    }
    /// The case is there, and what follows in it is told here.
    bool mayBeTakenOver(const LedgerRow &row) const
    {
        if (m_reading.grown.isEmpty()) return false;
        const auto &last = std::as_const(m_reading.grown).last();
        return goesOn(last.as) && last.row.sheet == row.sheet && last.row.row == row.row;
    }
    void warn(Entry &entry)
    {
        for (const auto &warning : std::as_const(entry.warnings)) {
            ++m_reading.warned[warning.code];
            if (warning.code == u"unknown-result") noteWord(entry.row.resultText);
        }
        m_reading.reports.append(std::move(entry.warnings));
    }
    std::optional<RowReport> comparison(Entry &entry)
    {
        const auto &row = entry.row;
        const auto key = entryKey(row);
        if (const auto first = m_first.constFind(key); first != m_first.cend())
            return duplicate(row, taken(*first));
        m_first.insert(key, {false, m_reading.importable.size()});
        const auto *const standing = m_known.find(key);
        if (standing && isOfOthers(row, *standing))
            return rejection(row, u"number-taken"_s, othersText(row, *standing));
        auto match = standing ? KnownEntries::Match{standing} : m_known.like(row, m_told);
        if (!match.known || !match.isCertain) {
            if (match.known) doubt(entry, u"may-be-there"_s, doubtText(*match.known));
            if (const auto before = m_byPerson.like(row, m_reading.importable))
                doubt(entry, u"may-be-twice"_s, twiceText(m_reading.importable.at(*before)));
            return std::nullopt;
        }
        m_told.insert(match.known->id);
        const auto as = grownAs(row, match);
        if ((as == GrownAs::NowAccepted || as == GrownAs::NowClosed) && bringsAcceptance(row, *match.known))
            match.later.removeIf([](LedgerField field) {
                return field == LedgerField::AcceptedOn || field == LedgerField::CaseNumber;
            });
        m_first[key] = {true, m_reading.grown.size()};
        m_reading.grown.append({row, match.known->id, as, match.known->end});
        return rejection(row, u"already-imported"_s,
                         grownText(row, *match.known, as) + laterText(row, match));
    }
    /// Where the first entry of a case is kept.
    struct Taken {
        bool isGrown = false;
        qsizetype at = 0;
    };
    const LedgerRow &taken(const Taken &first) const
    {
        return first.isGrown ? m_reading.grown.at(first.at).row : m_reading.importable.at(first.at);
    }
    void doubt(Entry &entry, const QString &code, const QString &text) const
    {
        const auto &row = entry.row;
        const auto *use = m_reading.columnOf(LedgerField::Applicant, row.sheet, row.row);
        entry.warnings.append(
            {row.sheet, row.row, use ? use->heading : QString(), code, text, false, use ? use->column : -1});
    }

    LedgerReading &m_reading;
    const KnownEntries &m_known;
    QList<LeftOutRow> m_leftOut; ///< those that were not met yet
    const Progress &m_progress;
    const Sheet *m_sheet = nullptr;
    qsizetype m_done = 0, m_all = 0;
    bool m_isCancelled = false;
    QHash<QString, Taken> m_first; ///< by the keys of the entries
    EntriesByPerson m_byPerson;    ///< of the importable ones
    QSet<CaseId> m_told;           ///< cases that are there, of which a row told
};

/// The orders in which every date of the file can be read: 10/20/25 tells of all others.
DateOrders ordersOf(const QList<LedgerSheet> &sheets, QDate today)
{
    constexpr LedgerField days[] = {LedgerField::ReceivedOn, LedgerField::AcceptedOn, LedgerField::ClosedOn,
                                    LedgerField::MediatedOn};
    auto orders = anyOrder;
    for (const auto &one : sheets) {
        for (const auto day : days) {
            const auto found = one.headings.mapping.columns.constFind(day);
            if (found == one.headings.mapping.columns.cend()) continue;
            for (const auto &row : one.sheet->rows) {
                if (found->column < row.size()) orders &= ordersOf(row[found->column], today);
            }
        }
    }
    return orders ? orders : anyOrder;
}

/// A row without its sheet is of the only one.
QList<LeftOutRow> leftOutOf(QList<LeftOutRow> rows, const QList<LedgerSheet> &sheets)
{
    for (auto &out : rows) {
        if (!out.sheet && sheets.size() == 1) out.sheet = sheets.first().sheet->name;
    }
    return rows;
}

Result<LedgerReading> readSheets(Table &table, const SheetChoice &chosen, const KnownEntries &known,
                                 const LedgerChoice &choice, QDate today, const Progress &progress)
{
    LedgerReading reading;
    reading.readAs = table.readAs;
    reading.unreadableBytes = table.unreadableBytes;
    reading.mapping = chosen.sheets.first().headings.mapping;
    reading.otherSheets = chosen.others;
    EntryGround ground{{.today = today, .orders = ordersOf(chosen.sheets, today)},
                       choice.withoutHiddenRows,
                       choice.takesArbitrations,
                       choice.words};
    Judge judge(reading, known, leftOutOf(choice.leftOut, chosen.sheets), progress);
    qsizetype all = 0, done = 0;
    for (const auto &one : chosen.sheets)
        all += one.sheet->rows.size();
    for (const auto &one : chosen.sheets) {
        ground.dates.epoch = one.sheet->epoch;
        ground.fixes = fixesOf(choice.fixes, one.sheet->name);
        reading.sheets.append(one.sheet->name);
        reading.hiddenRows += int(one.sheet->hiddenRows.size());
        judge.begin(one, done, all);
        readEntries(table.sheets[one.sheet - table.sheets.constData()], one.headings, one.isChosen, ground,
                    judge);
        if (judge.isCancelled()) return refuse(u"cancelled"_s, Intake::tr("The reading was stopped."));
        done += one.sheet->rows.size();
    }
    if (const auto met = judge.metAllLeftOut(); !met) return refuse(met);
    return reading;
}

/// An accepted case that ended counts in the month of its end.
void countEnding(const auto &month, const LedgerRow &row, QDate day)
{
    const auto ended = [&](int LedgerMonth::*how) {
        auto &of = month(day);
        ++of.concluded;
        if (how) ++(of.*how);
        of.agreed = added(of.agreed, row.agreed.value_or(Money()));
    };
    switch (row.result) {
    case LedgerResult::Succeeded:
    case LedgerResult::Settled:
        return ended(&LedgerMonth::succeeded);
    case LedgerResult::Failed:
    case LedgerResult::Transferred:
        return ended(&LedgerMonth::failed);
    case LedgerResult::Withdrawn:
        return ended(&LedgerMonth::withdrawn);
    case LedgerResult::Awarded:
        return ended(nullptr);
    case LedgerResult::Open:
    case LedgerResult::NotAccepted:
    case LedgerResult::Unclear:
        return;
    }
}

/// Of a table whose rows are let go while they are read.
Result<LedgerReading> interpretOwn(Table table, const KnownEntries &known, const LedgerChoice &choice,
                                   QDate today, const Progress &progress)
{
    table.sheets.detach();
    if (std::ranges::all_of(std::as_const(table.sheets), isEmpty))
        return noLedger(Intake::tr("The file is empty."));
    if (const auto same = sayTheSame(choice.leftOut, table.sheets); !same) return refuse(same);
    auto corrected = withFixes(std::move(table), choice.fixes);
    if (!corrected) return refuse(corrected);
    const auto sheets = sheetsOf(*corrected, choice);
    if (!sheets) return refuse(sheets);
    auto reading = readSheets(*corrected, *sheets, known, choice, today, progress);
    if (reading && reading->rows == 0)
        return noLedger(Intake::tr("Headings of a ledger were found, but no case stands below them."));
    return reading;
}

} // namespace

const ColumnUse *LedgerReading::columnAt(const QString &sheet, int row, int column) const
{
    const auto found = std::find_if(columns.crbegin(), columns.crend(), [&](const ColumnUse &use) {
        return use.column == column && use.firstRow <= row && use.sheet == sheet;
    });
    return found == columns.crend() ? nullptr : &*found;
}

const ColumnUse *LedgerReading::columnOf(LedgerField field, const QString &sheet, int row) const
{
    const auto found = std::find_if(columns.crbegin(), columns.crend(), [&](const ColumnUse &use) {
        return use.taken == field && use.firstRow <= row && use.sheet == sheet;
    });
    return found == columns.crend() ? nullptr : &*found;
}

QStringList LedgerReading::unusedColumns() const
{
    QStringList headings;
    for (const auto &use : columns) {
        if (!use.taken && !headings.contains(use.heading)) headings.append(use.heading);
    }
    return headings;
}

Result<LedgerReading> interpret(const Table &table, const KnownEntries &known, const LedgerChoice &choice,
                                QDate today, const Progress &progress)
{
    return interpretOwn(table, known, choice, today, progress);
}

Result<LedgerReading> readLedger(const QString &path, const KnownEntries &known, const LedgerChoice &choice,
                                 QDate today, const Progress &progress)
{
    return readTable(path).and_then(
        [&](Table &&table) { return interpretOwn(std::move(table), known, choice, today, progress); });
}

bool wasAccepted(const LedgerRow &row)
{
    switch (row.result) {
    case LedgerResult::Succeeded:
    case LedgerResult::Settled:
    case LedgerResult::Failed:
    case LedgerResult::Awarded:
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

LedgerDays daysOf(const LedgerRow &row)
{
    const auto written = row.receivedOn   ? *row.receivedOn
                         : row.acceptedOn ? *row.acceptedOn
                                          : row.closedOn.value_or(QDate());
    // What was accepted had been received, whatever the ledger says.
    const auto received = std::min(written, row.acceptedOn.value_or(written));
    const auto accepted = row.acceptedOn.value_or(received);
    return {received, accepted, row.closedOn.value_or(accepted)};
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
    figures.concluded = figures.succeeded + figures.failed + figures.withdrawn + ended(LedgerResult::Awarded);
    figures.open = is(LedgerResult::Open) + is(LedgerResult::Unclear);
    figures.accepted = int(std::count_if(rows.cbegin(), rows.cend(), wasAccepted));
    for (const auto &row : rows) {
        figures.workers += row.workers;
        figures.agreed = added(figures.agreed, row.agreed.value_or(Money()));
    }
    return figures;
}

QList<LedgerMonth> figuresByMonth(const LedgerReading &reading)
{
    QMap<QString, LedgerMonth> months;
    const auto of = [&](QDate day) -> LedgerMonth & { return months[toText(day).left(7)]; };
    for (const auto &row : reading.importable) {
        const auto days = daysOf(row);
        auto &received = of(days.received);
        ++received.cases;
        received.workers += row.workers;
        if (row.result == LedgerResult::NotAccepted) ++of(days.ended).notAccepted;
        if (!wasAccepted(row)) continue;
        ++of(days.accepted).accepted;
        countEnding(of, row, days.ended);
    }
    for (auto it = months.begin(); it != months.end(); ++it)
        it->month = it.key();
    return months.values();
}

} // namespace tiaocai::intake
