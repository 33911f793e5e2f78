// SPDX-License-Identifier: GPL-3.0-or-later
#include "entries.h"

#include "base/identity.h"
#include "base/text.h"
#include "refusals.h"
#include "values.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

using Field = LedgerField;

namespace {

enum class RowKind { Blank, Entry, Continuation, Other };

/// One row seen through the mapping.
struct RowView {
    const Sheet &sheet;
    const ColumnMapping &mapping;
    qsizetype row{};

    bool has(Field field) const { return mapping.columns.contains(field); }
    Cell cell(Field field) const
    {
        return has(field) ? sheet.at(row, mapping.columns[field].column) : Cell();
    }
    bool isOwn(Field field) const
    {
        const auto found = cell(field);
        return found.kind != Cell::Kind::Empty && found.origin == Cell::Origin::Own;
    }
    QString heading(Field field) const { return mapping.columns.value(field).heading; }
};

QStringList ownTexts(const QList<Cell> &row)
{
    QStringList texts;
    for (const auto &cell : row) {
        if (cell.origin == Cell::Origin::Own && !readText(cell.text).isEmpty())
            texts.append(normalized(cell.text));
    }
    return texts;
}

bool isSubtotal(const QStringList &texts)
{
    static const QRegularExpression word(
        u"^(第?[0-9一二三四五六七八九十]+(年|月|季度|页)份?|本[页月季年]度?|全年|[上下]半年|年度)*(小计|合计|总计|累计|共计|总数)"_s);
    static const QRegularExpression whole(word.pattern() + u"$"_s);
    static const QRegularExpression withFigures(word.pattern() + u"([:(0-9共].*)?$"_s);
    const auto matches = [](QString text, const QRegularExpression &shape) {
        return shape.match(text.remove(u' ')).hasMatch();
    };
    return matches(texts.first(), withFigures) ||
           std::any_of(texts.cbegin(), texts.cend(),
                       [&](const QString &text) { return matches(text, whole); });
}

bool isRemark(const QString &first)
{
    static const QRegularExpression opening(
        u"^(备注|说明|附注|注\\d*|填表\\S*|填报\\S*|制表\\S*|审核\\S*|复核\\S*|统计\\S*|报送\\S*|\\S*负责人|联系人)([:. 、]|$)"_s);
    return opening.match(first).hasMatch();
}

/// The headings again, as at the top of each printed page; of two rows of headings either one.
bool repeatsHeadings(const RowView &view)
{
    const auto repeats = [&](Field field) {
        const auto text = normalized(view.cell(field).text);
        return text.size() >= 2 && view.isOwn(field) && view.heading(field).contains(text);
    };
    const auto fields = view.mapping.columns.keys();
    return std::count_if(fields.cbegin(), fields.cend(), repeats) >= 3;
}

/// How many of the columns that tell of a case the row fills itself.
qsizetype tellingCells(const RowView &view)
{
    const auto tells = [&](Field field) {
        return field != Field::Serial && field != Field::Remark && view.isOwn(field) &&
               !readText(view.cell(field).text).isEmpty();
    };
    const auto fields = view.mapping.columns.keys();
    return std::count_if(fields.cbegin(), fields.cend(), tells);
}

bool sharesCase(const RowView &view)
{
    const auto key = view.has(Field::CaseNumber) ? Field::CaseNumber : Field::Serial;
    return view.cell(key).origin == Cell::Origin::MergedFromAbove;
}

/// A row that holds its serial number alone: numbered in advance, never filled.
bool numbersItselfAlone(const RowView &view, const QStringList &texts)
{
    static const QRegularExpression number(u"^\\d+$"_s);
    return texts.size() == 1 && view.isOwn(Field::Serial) && number.match(texts.first()).hasMatch();
}

RowKind kindOf(const RowView &view)
{
    const auto texts = ownTexts(view.sheet.rows[view.row]);
    if (texts.isEmpty() || numbersItselfAlone(view, texts)) return RowKind::Blank;
    if (isSubtotal(texts) || isRemark(texts.first()) || repeatsHeadings(view)) return RowKind::Other;
    if (sharesCase(view)) return view.isOwn(Field::Applicant) ? RowKind::Continuation : RowKind::Other;
    const auto telling = tellingCells(view);
    return telling >= 2 || (telling == 1 && view.isOwn(Field::Serial)) ? RowKind::Entry : RowKind::Other;
}

/// Reads one row's cells into an entry; what is wrong with a cell becomes a report.
class EntryReader {
public:
    EntryReader(const RowView &view, Entry &entry, QDate today)
        : m_view(view)
        , m_entry(entry)
        , m_today(today)
    {
    }

    void readAll();
    void addPerson();

private:
    RowReport report(Field field, const QString &code, const QString &sentence) const
    {
        return {m_view.sheet.name, int(m_view.row) + 1, m_view.heading(field), code, sentence, false};
    }
    void warn(Field field, const QString &code, const QString &sentence)
    {
        m_entry.warnings.append(report(field, code, sentence));
    }
    void reject(Field field, const QString &code, const QString &sentence)
    {
        if (m_entry.rejection) return;
        m_entry.rejection = report(field, code, sentence);
        m_entry.rejection->rejected = true;
    }

    QString text(Field field);
    QString name(Field field) { return readName(text(field)); }
    QString caseNumber();
    QString idNumber();
    QString creditCode();
    LedgerPerson person() { return {name(Field::Applicant), idNumber(), normalized(text(Field::Phone))}; }
    std::optional<Money> amount(Field field);
    int workers();
    std::optional<QDate> date(Field field);
    void readWords();
    void readDates();
    void readResult();
    QString unclearResult() const;

    const RowView &m_view;
    Entry &m_entry;
    QDate m_today; ///< invalid: any day may be
};

QString EntryReader::text(Field field)
{
    const auto cell = m_view.cell(field);
    if (cell.kind == Cell::Kind::Error) {
        warn(field, u"no-value"_s,
             Intake::tr("The cell holds an error or a formula without a value; it was left empty."));
        return {};
    }
    const auto read = acceptable(cell.text, m_view.heading(field));
    if (!read) {
        warn(field, u"bad-text"_s, read.error().text);
        return {};
    }
    if (read->contains(QChar::ReplacementCharacter))
        warn(field, u"unreadable-text"_s,
             Intake::tr("The text holds characters that could not be read. Compare it with the original."));
    return readText(*read);
}

/// A bare 12 below 编号 counts the rows: every year's ledger has one.
QString EntryReader::caseNumber()
{
    static const QRegularExpression serial(u"^\\d{1,4}$"_s);
    const auto number = text(Field::CaseNumber);
    const bool isSerial = serial.match(normalized(number)).hasMatch();
    return isSerial && !m_view.heading(Field::CaseNumber).contains(u"案号") ? QString() : number;
}

QString EntryReader::idNumber()
{
    const auto cell = m_view.cell(Field::IdNumber);
    if (hasLostDigits(cell)) {
        warn(Field::IdNumber, u"id-lost-digits"_s,
             Intake::tr(
                 "The spreadsheet kept the ID number as a number and lost its last digits. The case is kept "
                 "without it."));
        return {};
    }
    static const QRegularExpression quote(u"^['‘’`=\"]+|[\"']+$"_s);
    const auto number = normalizedNumber(text(Field::IdNumber).remove(quote));
    if (number.isEmpty()) return {};
    const auto read = readCitizenId(number);
    if (!read) warn(Field::IdNumber, read.error().code, read.error().text);
    return number;
}

QString EntryReader::creditCode()
{
    const auto code = normalizedNumber(text(Field::CreditCode));
    if (code.isEmpty()) return {};
    const auto read = readCreditCode(code);
    if (!read) warn(Field::CreditCode, read.error().code, read.error().text);
    return code;
}

std::optional<Money> EntryReader::amount(Field field)
{
    if (text(field).isEmpty()) return std::nullopt;
    const auto read = readAmount(m_view.cell(field), m_view.mapping.columns.value(field).yuanPerUnit);
    if (!read) warn(field, u"bad-amount"_s, read.error().text);
    return read.value_or(std::nullopt);
}

/// The column's number, else the one that the applicant's name ends in: 张三等5人.
int EntryReader::workers()
{
    static const QRegularExpression andOthers(u"等\\s*(\\d{1,5})\\s*[人名位]"_s);
    const auto stated = readCount(m_view.cell(Field::Workers));
    m_entry.statesWorkers = stated.has_value();
    if (stated) return *stated;
    const auto inCell = text(Field::Workers);
    if (!inCell.isEmpty())
        warn(Field::Workers, u"bad-workers"_s,
             Intake::tr("“%1” is not a number of people; one was counted.").arg(inCell.left(40)));
    const auto inName = andOthers.match(normalized(m_entry.row.applicant)).captured(1).toInt();
    return qMax(1, inName);
}

std::optional<QDate> EntryReader::date(Field field)
{
    const auto cell = m_view.cell(field);
    const auto read = readDate(cell, m_view.sheet.epoch);
    if (read.impossible)
        reject(field, u"impossible-date"_s,
               Intake::tr("“%1” is not a date that exists. Correct it in the ledger and import again.")
                   .arg(cell.text.left(40)));
    else if (read.date && m_today.isValid() && *read.date > m_today)
        reject(field, u"impossible-date"_s,
               Intake::tr("%1 lies in the future; today is %2. Correct it in the ledger and import again.")
                   .arg(toText(*read.date), toText(m_today)));
    return read.date;
}

void EntryReader::readWords()
{
    auto &row = m_entry.row;
    const auto first = person();
    row.applicant = first.name;
    row.idNumber = first.idNumber;
    row.phone = first.phone;
    row.caseNumber = caseNumber();
    row.employer = name(Field::Employer);
    row.creditCode = creditCode();
    row.cause = text(Field::Cause);
    row.mediator = name(Field::Mediator);
    row.township = name(Field::Township);
    row.remark = text(Field::Remark);
    row.workers = workers();
    row.claimed = amount(Field::Claimed);
    row.agreed = amount(Field::Agreed);
}

void EntryReader::readDates()
{
    auto &row = m_entry.row;
    row.receivedOn = date(Field::ReceivedOn);
    row.acceptedOn = date(Field::AcceptedOn);
    row.closedOn = date(Field::ClosedOn);
    row.tellsAcceptance = m_view.has(Field::AcceptedOn);
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

/// An unknown word never makes a success or a failure: the case stays open until a person says how it ended.
void EntryReader::readResult()
{
    auto &row = m_entry.row;
    row.resultText = text(Field::Result);
    const bool isAnswer = m_view.heading(Field::Result).contains(u"是否");
    const auto known = isAnswer ? readAnswer(row.resultText) : intake::readResult(row.resultText);
    const bool isUnclear = !known || (*known == LedgerResult::Open && row.closedOn);
    row.result = !isUnclear ? *known : row.closedOn ? LedgerResult::Unclear : LedgerResult::Open;
    if (isUnclear)
        warn(Field::Result, u"unknown-result"_s, unclearResult());
    else if (row.result != LedgerResult::Open && !row.closedOn)
        warn(Field::ClosedOn, u"no-closing-date"_s,
             Intake::tr("The ledger has a result and no closing date."));
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

void EntryReader::readAll()
{
    m_entry.row.sheet = m_view.sheet.name;
    m_entry.row.row = int(m_view.row) + 1;
    readWords();
    if (m_entry.row.applicant.isEmpty())
        reject(Field::Applicant, u"no-applicant"_s,
               Intake::tr(
                   "The applicant's name is missing. Add it to the ledger, or register the case by hand."));
    readDates();
    readResult();
}

/// The first row's dates, result and employer stand; people and their own amounts add up.
void EntryReader::addPerson()
{
    auto &row = m_entry.row;
    row.coApplicants.append(person());
    const auto own = readCount(m_view.cell(Field::Workers));
    if (m_view.isOwn(Field::Workers) && own)
        row.workers = qMin(row.workers + *own, mostWorkers);
    else if (!m_entry.statesWorkers)
        row.workers = qMin(row.workers + 1, mostWorkers);
    for (const auto &[field, sum] :
         {std::pair(Field::Claimed, &row.claimed), std::pair(Field::Agreed, &row.agreed)}) {
        const auto more = m_view.isOwn(field) ? amount(field) : std::nullopt;
        if (more) *sum = added(sum->value_or(Money()), *more);
    }
}

} // namespace

Entries readEntries(const Sheet &sheet, const ColumnMapping &mapping, QDate today)
{
    Entries found;
    for (qsizetype row = qMax(0, mapping.firstRow - 1); row < sheet.rows.size(); ++row) {
        const RowView view{sheet, mapping, row};
        const auto kind = kindOf(view);
        if (kind == RowKind::Other) {
            found.passedOver.append(
                {sheet.name, int(row) + 1, ownTexts(sheet.rows[row]).join(u' ').left(200)});
        } else if (kind == RowKind::Continuation && !found.entries.isEmpty()) {
            EntryReader(view, found.entries.back(), today).addPerson();
        } else if (kind != RowKind::Blank) {
            found.entries.append(Entry());
            EntryReader(view, found.entries.back(), today).readAll();
        }
    }
    return found;
}

} // namespace tiaocai::intake
