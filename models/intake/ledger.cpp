// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ledger.h"

#include "base/identity.h"
#include "base/text.h"
#include "comparison.h"
#include "entries.h"
#include "fixes.h"
#include "known_entries.h"
#include "refusals.h"
#include "sheets.h"

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

RowReport rejection(const LedgerRow &row, const QString &code, const QString &text)
{
    return {row.sheet, row.row, QString(), code, text, true};
}

tl::unexpected<Refusal> noLedger(const QString &text)
{
    return refuse(u"no-ledger"_s, text);
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
        shareWords(entry.row);
        m_keeps = Keeps::People;
        auto refused = isLeftOut(entry.row)
                           ? rejection(entry.row, u"left-out"_s, Intake::tr("It was left out by hand."))
                       : entry.rejection ? entry.rejection
                                         : comparison(entry);
        if (refused) {
            ++m_reading.rejected[refused->code];
            m_reading.reports.append(*std::move(refused));
            entry.warnings.removeIf([&](const RowReport &told) { return !isKept(told); });
            warn(entry);
            return;
        }
        warn(entry);
        m_reading.importable.append(std::move(entry.row));
    }
    /// Of what came in as new: whose name may only have been written otherwise, since the case that stands here under the other
    /// name is not in the file.
    void doubtNames()
    {
        bool isAnyHere = false;
        m_known.eachNumberless([&](const KnownCase &known) { isAnyHere |= !m_told.contains(known.id); });
        if (!isAnyHere) return;
        QMultiHash<QString, qsizetype> rows;
        for (qsizetype at = 0; at < m_reading.importable.size(); ++at) {
            const auto &row = m_reading.importable.at(at);
            if (row.caseNumber.isEmpty())
                rows.insert(companyAndDay(row.respondent(), daysOf(row).received), at);
        }
        if (rows.isEmpty()) return;
        m_known.eachNumberless([&](const KnownCase &known) {
            if (m_told.contains(known.id) || known.respondent.isEmpty()) return;
            const auto day = known.receivedOn.value_or(QDate());
            for (auto [at, end] = rows.equal_range(companyAndDay(known.respondent, day)); at != end; ++at)
                doubtName(m_reading.importable.at(*at), known);
        });
    }
    void passOver(const PassedOver &row) override { m_reading.passedOver.append(row); }
    void meet(const Headings &headings) override
    {
        int width = int(headings.all.size());
        for (const auto &mapped : headings.mapping.columns)
            width = qMax(width, mapped.column + 1);
        for (const auto &second : headings.seconds) {
            if (second.isNumbered)
                note({m_sheet->name, second.column, headings.all.value(second.column), second.field,
                      headings.mapping.firstRow});
        }
        for (int column = 0; column < width; ++column) {
            const auto heading = headings.all.value(column);
            const ColumnUse use{m_sheet->name, column, heading, fieldOf(headings.mapping, column),
                                headings.mapping.firstRow};
            const bool isNoted = std::ranges::any_of(headings.seconds, [&](const SecondColumn &second) {
                return second.isNumbered && second.column == column && !use.taken;
            });
            if (!isNoted && (!heading.isEmpty() || use.taken)) note(use);
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
        tellUnits(headings);
    }
    bool goOn(qsizetype row) override
    {
        m_isCancelled = m_progress && !m_progress(int(m_done + row), int(m_all));
        return !m_isCancelled;
    }

private:
    void tellUnits(const Headings &headings)
    {
        for (const auto field : headings.inDoubtfulUnit) {
            const auto &of = headings.mapping.columns[field];
            ++m_reading.warned[u"unit-unclear"_s];
            m_reading.reports.append(
                {m_sheet->name, headings.row, of.heading, u"unit-unclear"_s,
                 Intake::tr("A unit of the amounts stands here or beside the table that could not be read "
                            "with certainty; they were read in units of %1 yuan. Compare them with the "
                            "papers.")
                     .arg(of.yuanPerUnit),
                 false, of.column});
        }
        for (const auto field : headings.inTitleUnit) {
            const auto &of = headings.mapping.columns[field];
            ++m_reading.warned[u"unit-from-title"_s];
            m_reading.reports.append(
                {m_sheet->name, headings.unit.row, of.heading, u"unit-from-title"_s,
                 Intake::tr("The amounts were read in units of %1 yuan, as this row says.")
                     .arg(of.yuanPerUnit),
                 false});
        }
    }
    /// What many rows say is kept once.
    void shareWords(LedgerRow &row)
    {
        for (auto *words : {&row.cause, &row.township, &row.resultText})
            *words = *m_words.insert(*words);
        for (auto &party : row.respondents)
            party.name = *m_words.insert(party.name);
        if (row.mediators == m_mediators)
            row.mediators = m_mediators;
        else
            m_mediators = row.mediators;
    }
    static QString companyAndDay(const QString &company, QDate day)
    {
        return normalized(company) + u'|' + toText(day);
    }
    void doubtName(const LedgerRow &row, const KnownCase &known)
    {
        if (normalized(row.applicant()) == normalized(known.applicant)) return; // told already
        const auto number = row.applicants.isEmpty() ? QString() : row.applicants.first().idNumber;
        const auto here = number.isEmpty() ? QString() : m_known.office().idNumber(known.id);
        const bool isTheirs = here.isEmpty() ? isMiswritten(row.applicant(), known.applicant)
                                             : normalizedNumber(here) == normalizedNumber(number);
        if (!isTheirs) return;
        Entry entry;
        entry.row = row;
        doubt(entry, u"may-be-there"_s, otherNameText(row, known));
        warn(entry);
    }
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
        if (isKnown) return;
        m_reading.columns.append(use);
        if (m_sheet->hiddenColumns.contains(use.column)) tellHidden(use);
    }
    void tellHidden(const ColumnUse &use)
    {
        ++m_reading.hiddenColumns;
        ++m_reading.warned[u"hidden-column"_s];
        const auto text =
            use.taken ? Intake::tr("The column is hidden in the spreadsheet (隐藏); it was read as “%1”.")
                            .arg(ledgerFieldTitle(*use.taken))
                      : Intake::tr("The column is hidden in the spreadsheet (隐藏); what it says is "
                                   "kept with the note of each case.");
        m_reading.reports.append(
            {use.sheet, qMax(1, use.firstRow - 1), use.heading, u"hidden-column"_s, text, false, use.column});
    }
    /// Of the warnings of a row that makes no case of its own: all where it brings another one up to date, else those that
    /// stay true without it.
    bool isKept(const RowReport &told) const
    {
        const bool isOfEnd = told.code == u"unknown-result" || told.code == u"no-closing-date";
        // Rows below that were read as people of this one go with it: each is told.
        const bool isOfPeople = told.code == u"joined-above" || told.code.startsWith(u"may-be-");
        return m_keeps == Keeps::All || isOfPeople || (isOfEnd && m_keeps == Keeps::Ends);
    }
    /// What is so of a whole column is told at the first of its rows.
    bool isToldOnce(const RowReport &told)
    {
        if (told.code != u"serial-number") return false;
        const auto column = told.sheet + u'|' + told.column;
        if (m_serials.contains(column)) return true;
        m_serials.insert(column);
        return false;
    }
    void warn(Entry &entry)
    {
        entry.warnings.removeIf([this](const RowReport &told) { return isToldOnce(told); });
        for (const auto &warning : std::as_const(entry.warnings)) {
            ++m_reading.warned[warning.code];
            if (warning.code == u"unknown-result") noteWord(entry.row.resultText);
        }
        m_reading.reports.append(std::move(entry.warnings));
    }
    /// Where the first entry of a case is kept, and where what is told of it begins.
    struct Taken {
        bool isGrown = false;
        qsizetype at = 0, report = 0;
    };
    std::optional<RowReport> comparison(Entry &entry)
    {
        const auto &row = entry.row;
        const auto key = entryKey(row);
        if (const auto first = m_first.constFind(key); first != m_first.cend()) {
            const auto &before = taken(*first);
            const bool mayBegin = before.sheet != row.sheet && isSerial(row.caseNumber);
            const bool isAnother = mayBegin && (isOfOthers(before, row) ||
                                                isOfAnotherDay(differences(before, row, m_known.office())));
            if (isAnother) return withoutSerial(entry);
            return onceMore(entry, *first);
        }
        const auto *const standing = m_known.find(key);
        const bool isTaken = standing && (isOfOthers(standing->applicant, standing->respondent, row) ||
                                          (isWrittenOtherwise(standing->number, row.caseNumber) &&
                                           isOfAnother(differences(*standing, row, m_known.office()))));
        if (standing && isSerial(row.caseNumber) &&
            (isTaken || isOfAnotherDay(differences(*standing, row, m_known.office()))))
            return withoutSerial(entry);
        m_first.insert(key, {false, m_reading.importable.size(), m_reading.reports.size()});
        if (isTaken) return rejection(row, u"number-taken"_s, othersText(row, *standing));
        const auto match = standing ? KnownEntries::numbered(*standing, row) : m_known.like(row, m_told);
        if (!match.known || !match.isCertain) {
            if (match.known) doubt(entry, u"may-be-there"_s, doubtText(*match.known, row));
            auto before = m_byPerson.like(row, m_reading.importable);
            if (!before) before = m_byContent.like(row, m_reading.importable);
            if (before) doubt(entry, u"may-be-twice"_s, twiceText(m_reading.importable.at(*before)));
            return std::nullopt;
        }
        m_told.insert(match.known->id);
        m_first[key] = {true, m_reading.grown.size(), m_reading.reports.size()};
        return grow(entry, match);
    }

    /// A bare number that another case has, on another sheet or here, counts the rows.
    std::optional<RowReport> withoutSerial(Entry &entry)
    {
        auto &row = entry.row;
        const auto *use = m_reading.columnOf(LedgerField::CaseNumber, row.sheet, row.row);
        doubt(entry, u"serial-number"_s,
              Intake::tr("“%1” is the number of another case already: the numbers of the column count the "
                         "rows. Such a number was not taken for the number of the case and is kept with the "
                         "note.")
                  .arg(row.caseNumber),
              LedgerField::CaseNumber);
        row.unused.append({use ? use->heading : QString(), row.caseNumber});
        row.caseNumber.clear();
        return comparison(entry);
    }
    /// The case is there: what the row tells of it.
    RowReport grow(Entry &entry, const KnownEntries::Match &match)
    {
        const auto made = compared(entry, match, m_known.office());
        m_reading.grown.append({entry.row, match.known->id, made.as, match.known->end,
                                m_reading.reports.size(), made.takenOver});
        m_matches.append(match);
        if (made.isAnotherCause) doubt(entry, u"may-be-there"_s, otherCauseText(), LedgerField::Cause);
        if (match.known->acceptedOn)
            entry.warnings.removeIf([](const RowReport &told) { return told.code == u"no-acceptance-date"; });
        m_keeps = goesOn(made.as) ? Keeps::All : match.known->end.isOpen ? Keeps::Ends : Keeps::People;
        const auto text = made.as == GrownAs::Unchanged ? *m_words.insert(made.text) : made.text;
        return rejection(entry.row, u"already-imported"_s, text);
    }

    /// A later row of a case that an earlier one began: what it adds is taken into that one.
    RowReport onceMore(Entry &entry, const Taken &first)
    {
        const auto &row = entry.row;
        const auto before = taken(first);
        if (isOfOthers(before, row)) return rejection(row, u"duplicate-of"_s, sameNumberText(before, row));
        const auto differ = differences(before, row, m_known.office());
        const auto join = joined(before, row);
        // 8号 and 008号 of two people: one of them is miswritten.
        if (isWrittenOtherwise(before.caseNumber, row.caseNumber) && isOfAnother(differ))
            return rejection(row, u"number-taken"_s, sameNumberText(before, row));
        const auto text = sameText(before, row, differ, join);
        const bool isAnother = mayBeAnother(differ, row);
        if (row.caseNumber.isEmpty() && isAnother)
            doubt(entry, u"may-be-twice"_s, otherCauseText(), LedgerField::Cause);
        m_keeps = tellsEnd(before) ? Keeps::People : Keeps::Ends;
        if (isAnother || endsConflict(before, row) || !isInOrder(join.row) || join.taken.isEmpty())
            return rejection(row, u"duplicate-of"_s, text);
        if (!first.isGrown)
            takeInto(first, join, entry);
        else if (!growOn(first.at, join, entry))
            return rejection(row, u"duplicate-of"_s, text);
        m_keeps = Keeps::All;
        entry.warnings.removeIf([](const RowReport &told) { return told.code == u"no-acceptance-date"; });
        return rejection(row, u"duplicate-of"_s, text + u' ' + givenText(join.taken));
    }
    void takeInto(const Taken &first, const Joined &join, const Entry &later)
    {
        auto &row = m_reading.importable[first.at];
        const bool isEnded = join.row.endedIn != row.endedIn;
        const bool isUnaccepted = !wasAccepted(row) && wasAccepted(join.row) && !join.row.acceptedOn;
        row = join.row;
        const RowReport told{row.sheet, row.row, {}, u"joined-below"_s, takenText(later.row, join.taken)};
        ++m_reading.warned[told.code];
        if (!isEnded || !tellInPlaceOfDoubt(first.report, told)) m_reading.reports.append(told);
        if (!isUnaccepted || !row.receivedOn || !row.tellsAcceptance) return;
        ++m_reading.warned[u"no-acceptance-date"_s];
        m_reading.reports.append({row.sheet,
                                  row.row,
                                  {},
                                  u"no-acceptance-date"_s,
                                  Intake::tr("The day of acceptance is missing; it was counted from the day "
                                             "of receipt, %1.")
                                      .arg(toText(*row.receivedOn))});
    }
    /// What was told of a missing end is true no more.
    bool tellInPlaceOfDoubt(qsizetype from, const RowReport &told)
    {
        for (auto at = from; at < m_reading.reports.size(); ++at) {
            auto &report = m_reading.reports[at];
            if (report.row != told.row || report.sheet != told.sheet) return false;
            if (report.code != u"unknown-result" && report.code != u"no-closing-date") continue;
            if (--m_reading.warned[report.code] == 0) m_reading.warned.remove(report.code);
            report = told;
            return true;
        }
        return false;
    }
    /// Whether something follows from it in the case that is there.
    bool growOn(qsizetype at, const Joined &join, const Entry &later)
    {
        auto &grown = m_reading.grown[at];
        Entry whole;
        whole.row = join.row;
        whole.warnings = later.warnings;
        const auto made = compared(whole, m_matches.at(at), m_known.office());
        const auto text = goesOn(made.as) ? u' ' + takenText(later.row, join.taken) : QString();
        grown.row = join.row;
        grown.as = made.as;
        grown.takenOver = made.takenOver.isEmpty() ? QString() : made.takenOver + text;
        m_reading.reports[grown.report].text = made.text + text;
        return goesOn(made.as);
    }
    const LedgerRow &taken(const Taken &first) const
    {
        return first.isGrown ? m_reading.grown.at(first.at).row : m_reading.importable.at(first.at);
    }
    void doubt(Entry &entry, const QString &code, const QString &text,
               LedgerField field = LedgerField::Applicant) const
    {
        const auto &row = entry.row;
        const auto *use = m_reading.columnOf(field, row.sheet, row.row);
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
    enum class Keeps { People, Ends, All };
    Keeps m_keeps = Keeps::People;        ///< of the row that is looked at
    QHash<QString, Taken> m_first;        ///< by the keys of the entries
    QList<KnownEntries::Match> m_matches; ///< of the grown rows, in their order
    EntriesByPerson m_byPerson;           ///< of the importable ones, as the next
    EntriesByContent m_byContent;
    QSet<QString> m_words;   ///< each kept once
    QStringList m_mediators; ///< of the last row
    QSet<QString> m_serials; ///< columns whose numbers were told to count the rows
    QSet<CaseId> m_told;     ///< cases that are there, of which a row told
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
                       choice.words,
                       {},
                       reading.tellsLook()};
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
    judge.doubtNames();
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
