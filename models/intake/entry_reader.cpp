// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_reader.h"

#include "amounts.h"
#include "base/storable.h"
#include "base/text.h"
#include "cells.h"
#include "differences.h"
#include "entry_words.h"
#include "matter.h"
#include "refusals.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

using Field = LedgerField;

namespace {

/// As much of a cell that was corrected by hand as is kept with the case.
constexpr qsizetype longestFixed = 200;

/// Ten million yuan: more likely than not a slip of the pen, as yuan in a column of 万元.
const auto unlikely = Money::fromFen(1'000'000'000);

/// 元/人, 人均, 每月: no sum of a case.
bool isOfEach(const QString &heading)
{
    static const QRegularExpression each(u"/\\s*(?:人(?!数)|月|年|天)|每(?:人|月|年|天)|人均|月均"_s);
    return each.match(heading).hasMatch();
}

/// The office itself crossed the entry out.
bool saysVoid(const QString &words)
{
    static const QRegularExpression crossedOut(
        u"^(?:已|此案|本案|此条|本条|此号|该案|此件|本件|该件|此行|录入错误|登记错误|录错|重复|误录|[,;。])*"
        u"(?:作废(?:[,;。(]*(?:详|参)?(?:见|同|重复|并入|以).*)?|重复(?:录入|登记)|误录|误登|误登记|已删除|"
        u"废号)[。.]?$|"
        u"^测试(?:用|数据|案件)?[。.]?$"_s);
    return crossedOut.match(simplifiedCharacters(normalized(words)).remove(u' ')).hasMatch();
}

/// 录入错误，已更正: it begins as a row that is void, and goes on otherwise.
bool mayBeVoid(const QString &words)
{
    static const QRegularExpression beginning(
        u"^(?:已|此案|本案|此条|本条|此号|该案|此件|本件|该件|此行)*(?:作废|录入错误|登记错误|录错|重复登记|重复录入|误录|误登)"_s);
    return beginning.match(simplifiedCharacters(normalized(words)).remove(u' ')).hasMatch();
}

/// What a spreadsheet writes for a value of logic.
bool isYesOrNo(const QString &text)
{
    return text.compare(u"true"_s, Qt::CaseInsensitive) == 0 ||
           text.compare(u"false"_s, Qt::CaseInsensitive) == 0;
}

QString unreadableText()
{
    return Intake::tr("The text holds characters that could not be read. Compare it with the original.");
}

} // namespace

RowReport EntryReader::report(Field field, const QString &code, const QString &sentence) const
{
    const auto *column = m_view.columns.of(field);
    return {m_view.sheet.name,           int(m_view.row) + 1, m_view.heading(field), code, sentence, false,
            column ? column->column : -1};
}

void EntryReader::warn(Field field, const QString &code, const QString &sentence)
{
    m_entry.warnings.append(report(field, code, sentence));
}

void EntryReader::reject(Field field, const QString &code, const QString &sentence)
{
    if (m_entry.rejection) return;
    m_entry.rejection = report(field, code, sentence);
    m_entry.rejection->rejected = true;
}

QString EntryReader::raw(Field field, qsizetype longest)
{
    const auto &cell = m_view.cell(field);
    if (cell.kind == Cell::Kind::Empty) return {};
    if (cell.kind == Cell::Kind::Error || isErrorWritten(cell.text)) {
        warn(field, u"no-value"_s,
             Intake::tr("The cell holds an error or a formula without a value; it was left empty."));
        return {};
    }
    if (isPicture(cell.text)) {
        warn(field, u"picture-dropped"_s,
             Intake::tr("The cell holds a picture, which is not read. Attach it to the case by hand."));
        return {};
    }
    if (isDitto(cell.text)) {
        warn(field, u"ditto"_s, dittoText(cell.text));
        return {};
    }
    if (field != Field::Remark && isFormula(cell.text)) {
        warn(field, u"no-value"_s,
             Intake::tr(
                 "“%1” is a formula, whose value the file does not have; it was left empty. Open the file in "
                 "WPS or Excel, save it again, and import that file.")
                 .arg(cell.text.left(40)));
        return {};
    }
    const auto read = acceptable(cell.text, m_view.heading(field), longest);
    if (!read) {
        warn(field, u"bad-text"_s, read.error().text);
        return {};
    }
    if (read->contains(QChar::ReplacementCharacter)) warn(field, u"unreadable-text"_s, unreadableText());
    return *read;
}

QString EntryReader::text(Field field, qsizetype longest)
{
    return readText(raw(field, longest));
}

bool EntryReader::fitsName(Field field, const QString &text)
{
    const auto fits = acceptable(normalized(text), m_view.heading(field), longestName);
    if (!fits) warn(field, u"bad-text"_s, fits.error().text);
    return bool(fits);
}

/// A number that is no quantity: what the spreadsheet made of it is not what anyone wrote.
QString EntryReader::officialText(Field field)
{
    const auto &cell = m_view.cell(field);
    if (cell.kind != Cell::Kind::Error && hasLostDigits(cell)) {
        warn(field, u"changed-by-spreadsheet"_s,
             Intake::tr("The spreadsheet took “%1” for a number or a date and changed it; it was left empty. "
                        "In WPS or Excel, set “Format Cells” of the column to Text and type it anew.")
                 .arg(cell.text.left(40)));
        return {};
    }
    const auto read = text(field);
    if (isYesOrNo(read)) {
        warn(field, u"no-value"_s, Intake::tr("“%1” is no number; it was left empty.").arg(read));
        return {};
    }
    return fitsName(field, read) ? read : QString();
}

/// A bare 12 below 编号 counts the rows: every year's ledger has one. It is kept with the row's own words.
QString EntryReader::caseNumber()
{
    const auto number = officialText(Field::CaseNumber);
    const auto heading = m_view.heading(Field::CaseNumber);
    if (!isSerial(number) || simplifiedCharacters(heading).contains(u"案号")) return number;
    m_entry.row.unused.append({heading, number});
    warn(Field::CaseNumber, u"serial-number"_s,
         Intake::tr("“%1” counts the rows and was not taken for the number of the case; it is kept with the "
                    "note. So with every such number of the column.")
             .arg(number));
    return {};
}

/// A cell that several cases share says nothing of one of them: its sum stays with the first.
bool EntryReader::isShared(Field field)
{
    using Origin = Cell::Origin;
    if (!m_view.has(field) || m_view.cell(field).kind == Cell::Kind::Empty) return false;
    const bool isFirst = m_view.row + 1 == m_entry.row.row;
    if (!isFirst || !m_view.isOwn(Field::Applicant)) return false;
    const auto origin = m_view.cell(field).origin;
    if (origin == Origin::MergedFromAbove)
        warn(field, u"merged-cells"_s,
             Intake::tr("The cell is merged with those of the cases above, with the first of which it stays; "
                        "here it was left empty. Enter what belongs to this case by hand."));
    const RowView below{m_view.sheet, m_view.columns, m_view.row + 1};
    const bool isAtTop = origin == Origin::Own && below.row < m_view.sheet.rows.size() &&
                         below.cell(field).origin == Origin::MergedFromAbove &&
                         below.isOwn(Field::Applicant) && kindOf(below) == RowKind::Entry;
    if (isAtTop)
        warn(field, u"merged-cells"_s,
             Intake::tr("The cell is merged with those of the cases below; all that it says stays with this "
                        "one. Divide it by hand."));
    return origin == Origin::MergedFromAbove;
}

std::optional<Money> EntryReader::amount(Field field)
{
    if (!m_view.has(field) || text(field).isEmpty() || isShared(field)) return std::nullopt;
    if (isOfEach(m_view.heading(field))) {
        warn(field, u"bad-amount"_s,
             Intake::tr("The column holds the amount of each person or month, which is no sum; it was left "
                        "empty. Enter the "
                        "sum by hand."));
        return std::nullopt;
    }
    const auto read = readAmount(m_view.cell(field), m_view.columns.of(field)->yuanPerUnit);
    if (!read) {
        warn(field, u"bad-amount"_s, read.error().text);
        return std::nullopt;
    }
    if (read->isAbout)
        warn(field, u"about-amount"_s,
             Intake::tr("“%1” is about the amount; %2 was entered.")
                 .arg(m_view.cell(field).text.left(40), toText(read->amount.value_or(Money()))));
    const int unit = m_view.columns.of(field)->yuanPerUnit;
    const bool mayBeShare = !m_ground.tellsFormats && read->amount && *read->amount > Money() &&
                            *read->amount < Money::fromFen(qint64(100) * unit);
    if (mayBeShare)
        warn(field, u"unlikely-amount"_s,
             Intake::tr("“%1” is less than one, and .xls does not tell whether it is shown as a percentage. "
                        "Compare it with the papers.")
                 .arg(m_view.cell(field).text.left(40)));
    if (read->amount && unit == 1 && *read->amount >= unlikely)
        warn(field, u"unlikely-amount"_s,
             Intake::tr(
                 "“%1” is %2 yuan, more than a case here is likely to be about. Compare it with the papers.")
                 .arg(m_view.cell(field).text.left(40), toText(*read->amount)));
    if (read->amount && *read->amount >= unlikely && unit > 1)
        warn(field, u"unlikely-amount"_s,
             Intake::tr("“%1” in units of %2 yuan is %3. Compare it with the papers.")
                 .arg(m_view.cell(field).text.left(40))
                 .arg(unit)
                 .arg(toText(*read->amount)));
    return read->amount;
}

QString EntryReader::township()
{
    const auto name = readName(raw(Field::Township));
    if (name.isEmpty() || !fitsName(Field::Township, name)) return {};
    if (!isNoName(name)) return name;
    warn(Field::Township, u"no-name"_s, noNameText(name));
    return {};
}

void EntryReader::readWords()
{
    auto &row = m_entry.row;
    row.caseNumber = caseNumber();
    row.cause = text(Field::Cause);
    for (const auto &[name, persons] : names(Field::Mediator).names)
        row.mediators.append(normalized(name));
    row.township = township();
    row.remark = text(Field::Remark);
    row.workers = workers();
    row.claimed = amount(Field::Claimed);
    row.agreed = amount(Field::Agreed);
    readUnused();
    tellOfDoubled();
}

/// What no field is for is kept with the case as it was read, as far as that is not too long.
void EntryReader::readUnused()
{
    auto &row = m_entry.row;
    auto length = row.remark.size() + row.cause.size();
    const auto &cells = m_view.sheet.rows[m_view.row];
    for (const auto &[column, heading] : m_view.columns.unused()) {
        if (column >= cells.size() || cells[column].origin != Cell::Origin::Own) continue;
        const auto &cell = cells[column];
        const bool isText =
            cell.kind != Cell::Kind::Empty && cell.kind != Cell::Kind::Error && !isPicture(cell.text);
        const auto said = isText ? readText(storable(cell.text.left(longestWords))) : QString();
        if (isDitto(said)) {
            m_entry.warnings.append({m_view.sheet.name, int(m_view.row) + 1, heading, u"ditto"_s,
                                     dittoText(said), false, column});
            continue;
        }
        if (said.contains(QChar::ReplacementCharacter))
            m_entry.warnings.append({m_view.sheet.name, int(m_view.row) + 1, heading, u"unreadable-text"_s,
                                     unreadableText(), false, column});
        length += said.size() + heading.size() + 2;
        if (!said.isEmpty() && length <= longestWords) row.unused.append({heading, said});
        if (!said.isEmpty() && (length > longestWords || cell.text.size() > longestWords))
            m_entry.warnings.append(
                {m_view.sheet.name, int(m_view.row) + 1, heading, u"bad-text"_s,
                 Intake::tr("The text is too long to be kept with the note, whole or in part. Attach the "
                            "ledger to the case, or enter what matters by hand."),
                 false, column});
    }
}

/// 受理日期 or 协议金额 once more, and what it says is not what the first one does.
void EntryReader::tellOfDoubled()
{
    for (const auto &[field, column, isNumbered] : m_view.columns.doubled()) {
        if (field == Field::Serial || field == Field::Remark) continue;
        const auto cell = m_view.sheet.at(m_view.row, column);
        const auto said = readText(storable(cell.text)).left(60);
        if (cell.origin != Cell::Origin::Own || said.isEmpty()) continue;
        if (said == readText(storable(m_view.cell(field).text)).left(60)) continue;
        m_entry.warnings.append(
            {m_view.sheet.name, int(m_view.row) + 1, m_view.columns.headingAt(column), u"second-column"_s,
             Intake::tr("Two columns say the same thing, and the first was read; “%1” in this one was not "
                        "taken and is kept with the note. Enter it by hand where it is right.")
                 .arg(withoutNumbers(said)),
             false, column});
    }
}

/// What is no mediation is refused by its name, and never counted as one.
void EntryReader::readMatter()
{
    auto &row = m_entry.row;
    row.matter = matterOf(row);
    const bool isNamed = row.matter != LedgerMatter::Mediation;
    if (!isNamed && m_ground.takesArbitrations && m_view.columns.areOfArbitrations())
        row.matter = LedgerMatter::Arbitration;
    switch (row.matter) {
    case LedgerMatter::Mediation:
        return;
    case LedgerMatter::Arbitration:
        if (m_ground.takesArbitrations) return readEndOfArbitration();
        return reject(
            Field::CaseNumber, u"arbitration-row"_s,
            Intake::tr("The row tells of an arbitration, which is no mediation of this office. Import it "
                       "in the office of the arbitration court or tribunal."));
    case LedgerMatter::Lawsuit:
        return reject(Field::CaseNumber, u"lawsuit-row"_s,
                      Intake::tr("The row tells of a lawsuit, which is no case of this office."));
    case LedgerMatter::NoDispute:
        return reject(Field::Cause, u"no-dispute"_s,
                      Intake::tr("The row tells of no dispute, but of advice or a petition: it is no case."));
    }
}

/// What the ledger calls void is no case, whatever else its row says.
void EntryReader::refuseVoid()
{
    const auto &row = m_entry.row;
    const bool isVoid = saysVoid(row.remark) || saysVoid(row.resultText) ||
                        std::ranges::any_of(row.unused, [](const auto &one) { return saysVoid(one.second); });
    if (isVoid)
        reject(Field::Remark, u"void-row"_s,
               Intake::tr("The ledger calls the row void (作废); it is no case."));
    else if (m_view.sheet.struckRows.contains(m_view.row))
        reject(Field::Remark, u"void-row"_s,
               Intake::tr("The ledger strikes the row through; it is no case."));
    else if (mayBeVoid(row.remark))
        warn(Field::Remark, u"may-be-void"_s,
             Intake::tr("By “%1” the row may be no case; it was taken in. Leave it out where it is none.")
                 .arg(row.remark.left(60)));
}

void EntryReader::readAll()
{
    m_entry.row.sheet = m_view.sheet.name;
    m_entry.row.row = int(m_view.row) + 1;
    readParties();
    readWords();
    readDates();
    readResult();
    compareDates();
    readMatter();
    refuseVoid();
    tellOfAcceptance();
    tellOfFixes();
    tellOfStruck();
}

bool EntryReader::isStruck(Field field) const
{
    const auto *column = m_view.columns.of(field);
    const auto struck = m_view.sheet.struckTexts.values(m_view.row);
    return column &&
           std::ranges::any_of(struck, [&](const StruckText &one) { return one.column == column->column; });
}

/// What is struck through says nothing any more; it is left out and told.
void EntryReader::tellOfStruck()
{
    auto struck = m_view.sheet.struckTexts.values(m_view.row);
    std::ranges::sort(struck, {}, &StruckText::column);
    for (const auto &[column, said] : struck)
        m_entry.warnings.append(
            {m_view.sheet.name, int(m_view.row) + 1, m_view.columns.headingAt(int(column)),
             u"struck-through"_s,
             Intake::tr("“%1” is struck through, whole or in part; what is struck through "
                        "was left out.")
                 .arg(withoutNumbers(readText(storable(said)).left(60))),
             false, int(column)});
}

/// What was written otherwise than the file says it is told and kept.
void EntryReader::tellOfFixes()
{
    for (const auto &fix : m_ground.fixes.values(m_view.row)) {
        const auto written = readText(storable(fix.written)).left(longestFixed);
        const auto heading = m_view.columns.headingAt(fix.column);
        m_entry.row.corrected.append({heading, written, storable(fix.text.left(longestFixed))});
        m_entry.warnings.append(
            {m_view.sheet.name, int(m_view.row) + 1, heading, u"corrected-by-hand"_s,
             Intake::tr("“%1” in the file was corrected by hand to “%2”.").arg(written, fix.text.left(60)),
             false, fix.column});
    }
}

void EntryReader::tellOfDittos(const QList<Field> &fields)
{
    for (const auto field : fields)
        warn(field, u"ditto"_s,
             Intake::tr("The cell points to the row above (同上); “%1” was read, as stands there.")
                 .arg(withoutNumbers(readText(storable(m_view.cell(field).text)).left(60))));
}

} // namespace tiaocai::intake
