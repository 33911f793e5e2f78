// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/storable.h"
#include "entry_reader.h"
#include "entry_words.h"
#include "refusals.h"
#include "texts.h"
#include "units.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

using Field = LedgerField;

namespace {

bool isEnding(LedgerResult result)
{
    return result != LedgerResult::Open && result != LedgerResult::Unclear;
}

} // namespace

std::optional<QDate> EntryReader::date(Field field)
{
    const bool isOfEnd = field == Field::ClosedOn || field == Field::MediatedOn;
    if (const auto &said = m_view.cell(field).text; isOfEnd && isDitto(said)) { // the case stays open
        warn(field, u"ditto"_s, dittoText(said));
        return std::nullopt;
    }
    const auto read = readDate(m_view.cell(field), m_ground.dates);
    const auto today = m_ground.dates.today;
    const bool isToCome = read.date && today.isValid() && *read.date > today;
    if (isToCome || read.impossible)
        refuseDate(field, read);
    else
        tellOfDate(field, read);
    return read.date;
}

void EntryReader::refuseDate(Field field, const DateReading &read)
{
    const auto &cell = m_view.cell(field);
    const auto said = readText(storable(cell.text)).left(40);
    const auto refused = [&](const QString &sentence) { reject(field, u"impossible-date"_s, sentence); };
    static const QRegularExpression fourDigits(u"(?<!\\d)\\d{4}(?!\\d)"_s),
        time(u"^\\d{1,2}[:：时点]\\d{0,2}"_s);
    if (read.date)
        return refused(
            Intake::tr("%1 lies in the future; today is %2. Correct it in the ledger and import again.")
                .arg(toText(*read.date), toText(m_ground.dates.today)));
    if (cell.kind == Cell::Kind::Error || isFormula(cell.text))
        return refused(
            Intake::tr("The cell holds an error or a formula whose value the file does not have. Open the "
                       "file in WPS or Excel, save it again, and import that file."));
    if (isDitto(cell.text))
        return refused(
            Intake::tr("“%1” points to another cell, and that is not read as a date. Write the date itself.")
                .arg(said));
    if (time.match(said).hasMatch())
        return refused(
            Intake::tr("“%1” is a time without a day. Write the date and import again.").arg(said));
    if (read.readings.size() <= 1)
        return refused(
            Intake::tr("“%1” is not a date that exists. Correct it in the ledger and import again.")
                .arg(said));
    QStringList days;
    for (const auto day : read.readings)
        days.append(toText(day));
    refused(
        fourDigits.match(said).hasMatch()
            ? Intake::tr(
                  "“%1” can be read as %2: which number is the month and which the day, nothing in the "
                  "file says. Write it as %3, year first, and import again.")
                  .arg(said, days.join(u'、'), days.first())
            : Intake::tr("“%1” can be read as %2, and nothing in the file says which. Write the year with "
                         "four digits and import "
                         "again.")
                  .arg(said, days.join(u'、')));
}

void EntryReader::tellOfDate(Field field, const DateReading &read)
{
    const auto said = readText(storable(m_view.cell(field).text)).left(40);
    if (read.byOrder)
        warn(field, u"date-order"_s,
             Intake::tr("“%1” was read as %2: the file writes the year last.").arg(said, toText(*read.date)));
    if (read.byClock)
        warn(field, u"time-elsewhere"_s,
             Intake::tr("“%1” is a time of another time zone; in China it is %2, which was entered.")
                 .arg(said, toText(*read.date)));
    if (read.atNoTime)
        warn(field, u"impossible-time"_s,
             Intake::tr(
                 "“%1” has a time that does not exist; the day, %2, was entered. Compare it with the papers.")
                 .arg(said, toText(*read.date)));
    if (read.said) tellOfWords(field, *read.said, said);
    if (!read.beside.isEmpty()) tellOfWordsBeside(field, read);
}

/// 未结 below 结案日期 is how an open case is written; whatever else stands there is told, and says how the case ended where no
/// column does.
void EntryReader::tellOfWords(Field field, LedgerResult result, const QString &said)
{
    static const QRegularExpression notYet(u"^(?:未|没|尚|暂|待)"_s);
    const bool isOpen = result == LedgerResult::Open;
    if (isOpen && field != Field::ReceivedOn && field != Field::AcceptedOn) return;
    warn(field, u"words-for-date"_s,
         Intake::tr("“%1” stands in place of a date; no date was entered.").arg(said));
    const bool mayBeYet = result == LedgerResult::NotAccepted && notYet.match(said).hasMatch();
    if (!isOpen && !mayBeYet && m_saidInsteadOfDate.isEmpty()) m_saidInsteadOfDate = said;
}

/// They are kept with the note, and say how the case ended where no column does.
void EntryReader::tellOfWordsBeside(Field field, const DateReading &read)
{
    const auto said = readText(storable(m_view.cell(field).text)).left(longestWords);
    m_entry.row.unused.append({m_view.heading(field), said});
    warn(field, u"words-beside-date"_s,
         Intake::tr("“%1” was read as %2; what else the cell says is kept with the note.")
             .arg(said.left(60), toText(*read.date)));
    const auto meant = intake::readResult(read.beside).result;
    if (meant && isEnding(*meant) && m_saidInsteadOfDate.isEmpty()) m_saidInsteadOfDate = read.beside;
}

void EntryReader::readDates()
{
    auto &row = m_entry.row;
    row.receivedOn = date(Field::ReceivedOn);
    row.acceptedOn = date(Field::AcceptedOn);
    row.closedOn = date(Field::ClosedOn);
    m_mediatedOn = m_view.has(Field::MediatedOn) ? date(Field::MediatedOn) : std::nullopt;
    row.tellsAcceptance = m_view.has(Field::AcceptedOn);
}

void EntryReader::refuseWithoutDate()
{
    QStringList said;
    for (const auto &told : std::as_const(m_entry.warnings)) {
        if (told.code == u"words-for-date") said.append(told.text);
    }
    said.append(Intake::tr("The row has no day of receipt, acceptance or closing. Add it to the ledger and "
                           "import again."));
    reject(m_view.has(Field::AcceptedOn) ? Field::AcceptedOn : Field::ReceivedOn, u"no-date"_s,
           said.join(u' '));
}

void EntryReader::compareDates()
{
    const auto &row = m_entry.row;
    if (!row.receivedOn && !row.acceptedOn && !row.closedOn) refuseWithoutDate();
    if (row.receivedOn && row.acceptedOn && *row.acceptedOn < *row.receivedOn)
        warn(Field::ReceivedOn, u"received-after-accepted"_s,
             Intake::tr(
                 "The ledger says received on %1 and accepted before that, on %2. The case is entered as "
                 "received on the day of its acceptance.")
                 .arg(toText(*row.receivedOn), toText(*row.acceptedOn)));
    const auto begun = row.acceptedOn ? row.acceptedOn : row.receivedOn;
    if (begun && row.closedOn && *row.closedOn < *begun)
        reject(Field::ClosedOn, u"closed-before-accepted"_s,
               Intake::tr("The case was closed on %1, before it was accepted on %2. Correct the ledger and "
                          "import again.")
                   .arg(toText(*row.closedOn), toText(*begun)));
}

ResultReading EntryReader::resultRead()
{
    const auto &words = m_entry.row.resultText;
    if (const auto own = m_ground.resultWords.constFind(words); own != m_ground.resultWords.cend())
        return {ledgerResultNames.value(*own), false, false};
    const bool isAnswer = m_view.heading(Field::Result).contains(u"是否");
    return isAnswer ? readAnswer(words) : intake::readResult(words);
}

/// 调解日期 stands in for the closing day where there is none and the row says how the case ended.
void EntryReader::closeByMediation()
{
    auto &row = m_entry.row;
    if (row.closedOn || !m_mediatedOn) return;
    row.closedOn = m_mediatedOn;
    warn(Field::MediatedOn, u"closing-day-assumed"_s,
         Intake::tr("The ledger has no closing day; the day of the mediation, %1, was taken for it.")
             .arg(toText(*m_mediatedOn)));
}

void EntryReader::takeResult(const ResultReading &read)
{
    auto &row = m_entry.row;
    row.result = *read.result;
    row.settledBeforeWithdrawal = read.settledBeforeWithdrawal;
    if (read.settledBeforeWithdrawal)
        warn(Field::Result, u"settled-and-withdrawn"_s,
             Intake::tr("“%1” tells of a settlement and a withdrawal: it counts as withdrawn, and the "
                        "settlement is kept as a note.")
                 .arg(row.resultText.left(60)));
    else if (read.isSentence)
        warn(
            Field::Result, u"result-from-sentence"_s,
            Intake::tr("“%1” was read as “%2”.").arg(row.resultText.left(60), ledgerResultTitle(row.result)));
}

/// 调解成功, 不成 and 撤回 as columns of their own: the headings that are ticked; empty where none is.
QString EntryReader::tickedResult() const
{
    QStringList ticked;
    const auto take = [&](const QString &heading, const QString &said) {
        const auto word = isTick(said) ? resultInHeading(heading) : QString();
        if (!word.isEmpty()) ticked << word + u'：' + said;
    };
    take(m_view.heading(Field::Result), m_entry.row.resultText);
    for (const auto &[heading, said] : m_entry.row.unused)
        take(heading, said);
    return ticked.join(u'/');
}

/// The words of both, where another column says another end, or the only one: 撤回 below 结案方式 beside 成功.
QString EntryReader::contradiction(const ResultReading &read) const
{
    if (!read.result) return {};
    const auto &first = m_entry.row.resultText;
    const auto labelled = [](const QString &heading, const QString &said) {
        return heading.contains(u"是否") ? heading + u'：' + said : said;
    };
    for (const auto &[column, heading] : m_view.columns.otherResults()) {
        const auto cell = m_view.sheet.at(m_view.row, column);
        const auto said = readText(storable(cell.text.left(longestHeading)));
        if (cell.origin != Cell::Origin::Own || said.isEmpty()) continue;
        const auto other = readBelow(heading, said).result;
        if (!other || !isEnding(*other) || countAlike(*other, *read.result)) continue;
        if (first.isEmpty()) return heading + u'：' + said.left(60);
        return labelled(m_view.heading(Field::Result), first.left(60)) + u'/' +
               labelled(heading, said.left(60));
    }
    return {};
}

/// An unknown word never makes a success or a failure, nor does a result without its day: the case stays open until a person
/// says how it ended.
void EntryReader::readResult()
{
    auto &row = m_entry.row;
    row.resultText = text(Field::Result).left(longestWords);
    if (row.resultText.isEmpty()) row.resultText = m_saidInsteadOfDate;
    if (row.resultText.isEmpty() || isTick(row.resultText)) {
        if (const auto ticked = tickedResult(); !ticked.isEmpty()) row.resultText = ticked;
    }
    auto read = resultRead();
    if (const auto both = contradiction(read); !both.isEmpty()) {
        row.resultText = both;
        const auto own = m_ground.resultWords.constFind(both);
        read = own == m_ground.resultWords.cend() ? ResultReading() : resultRead();
    }
    const bool isTold = read.result && isEnding(*read.result);
    if (isTold) closeByMediation();
    if (isTold && row.closedOn) return takeResult(read);
    if (read.result == LedgerResult::NotAccepted) {
        takeResult(read);
        return warn(
            Field::ClosedOn, u"no-closing-date"_s,
            Intake::tr(
                "The ledger does not say on which day it was not accepted; the day of receipt was taken."));
    }
    row.result = isTold || row.closedOn ? LedgerResult::Unclear : LedgerResult::Open;
    if (isTold)
        warn(Field::ClosedOn, u"no-closing-date"_s,
             Intake::tr("The ledger has a result and no closing date; the case was kept open. Record by hand "
                        "when it ended."));
    else if (!read.result || row.closedOn)
        warn(Field::Result, u"unknown-result"_s, unclearResult());
}

QString EntryReader::unclearResult() const
{
    const auto word = m_entry.row.resultText.left(40);
    if (word.isEmpty())
        return Intake::tr(
            "The case has a closing date and no result; it was kept open. Record by hand how it ended.");
    if (m_entry.row.closedOn)
        return Intake::tr(
                   "The case is closed, but “%1” does not say how; it was kept open. Record by hand how it "
                   "ended.")
            .arg(word);
    return Intake::tr("“%1” is not known as a result; the case was kept open.").arg(word);
}

/// Where the ledger has a column for it, a missing day is a guess.
void EntryReader::tellOfAcceptance()
{
    const auto &row = m_entry.row;
    if (m_entry.rejection || row.acceptedOn || !wasAccepted(row)) return;
    const auto field = m_view.has(Field::AcceptedOn) ? Field::AcceptedOn : Field::ReceivedOn;
    if (!row.receivedOn && row.closedOn)
        warn(field, u"no-acceptance-date"_s,
             Intake::tr("The day of acceptance is missing; it was counted from the closing day, %1.")
                 .arg(toText(*row.closedOn)));
    else if (row.receivedOn && row.tellsAcceptance)
        warn(field, u"no-acceptance-date"_s,
             Intake::tr("The day of acceptance is missing; it was counted from the day of receipt, %1.")
                 .arg(toText(*row.receivedOn)));
}

/// An arbitration ends by award, by a 调解书, by withdrawal, refusal or transfer; what else the words say ends none.
void EntryReader::readEndOfArbitration()
{
    auto &row = m_entry.row;
    if (row.result != LedgerResult::Failed && row.result != LedgerResult::Settled) return;
    row.result = LedgerResult::Unclear;
    warn(Field::Result, u"unknown-result"_s, unclearResult());
}

} // namespace tiaocai::intake
