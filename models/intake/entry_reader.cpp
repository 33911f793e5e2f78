// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_reader.h"

#include "amounts.h"
#include "base/storable.h"
#include "base/text.h"
#include "cells.h"
#include "differences.h"
#include "matter.h"
#include "refusals.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

using Field = LedgerField;

namespace {

/// As much of a row's own words as is kept with the case.
constexpr qsizetype longestWords = 15'000;
/// And of a cell that was corrected by hand.
constexpr qsizetype longestFixed = 200;

LedgerParty partyCalled(const QString &name, int persons, bool isOrganisation, qsizetype row)
{
    LedgerParty party;
    party.row = int(row) + 1;
    party.name = name;
    party.persons = persons;
    party.isOrganisation = isOrganisation;
    return party;
}

bool isOfRespondent(const QString &heading)
{
    return heading.contains(u'被') || heading.contains(u"单位") || heading.contains(u"企业") ||
           heading.contains(u"公司") || heading.contains(u"对方");
}

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
        u"^(?:已|此案|本案|此条|本条|此号|该案)*(?:作废|重复录入|已删除|废号)$"_s);
    return crossedOut.match(simplifiedCharacters(normalized(words)).remove(u' ')).hasMatch();
}

std::optional<IdKind> idKindCalled(const QString &words)
{
    static const QList<std::pair<QString, IdKind>> kinds{{u"居住证"_s, IdKind::ResidencePermit},
                                                         {u"台"_s, IdKind::TaiwanPermit},
                                                         {u"港"_s, IdKind::HkMacauPermit},
                                                         {u"澳"_s, IdKind::HkMacauPermit},
                                                         {u"永久居留"_s, IdKind::PermanentResidence},
                                                         {u"护照"_s, IdKind::Passport},
                                                         {u"军官"_s, IdKind::OtherPaper},
                                                         {u"士兵"_s, IdKind::OtherPaper},
                                                         {u"身份证"_s, IdKind::CitizenId},
                                                         {u"其他"_s, IdKind::OtherPaper}};
    const auto plain = simplifiedCharacters(words);
    for (const auto &[word, kind] : kinds) {
        if (plain.contains(word)) return kind;
    }
    return std::nullopt;
}

std::optional<CitizenId::Sex> sexCalled(const QString &words)
{
    if (words == u"男" || words == u"男性") return CitizenId::Sex::Male;
    if (words == u"女" || words == u"女性") return CitizenId::Sex::Female;
    return std::nullopt;
}

/// Of any year: people are older than a ledger's cases.
QDate bornOn(const Cell &cell, QDate epoch)
{
    static const QRegularExpression shape(u"^(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})\\D?$"_s);
    if (cell.kind == Cell::Kind::Date) return dayIn(cell, epoch);
    const auto match = shape.match(normalized(cell.text));
    return match.hasMatch()
               ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
               : QDate();
}

QString wordFor(CitizenId::Sex sex)
{
    return sex == CitizenId::Sex::Male ? u"男"_s : u"女"_s;
}

bool isEnding(LedgerResult result)
{
    return result != LedgerResult::Open && result != LedgerResult::Unclear;
}

int personsIn(const NamesReading &read)
{
    return std::accumulate(read.names.cbegin(), read.names.cend(), 0,
                           [](int sum, const auto &name) { return qMin(sum + name.second, mostWorkers); });
}

int personsOf(const QList<LedgerParty> &parties)
{
    int persons = 0;
    for (const auto &party : parties)
        persons = qMin(persons + party.persons, mostWorkers);
    return persons;
}

QString dittoText(const QString &sign)
{
    return Intake::tr("“%1” points to another cell, which cannot be told with certainty; it was left empty. "
                      "Enter by hand what is meant.")
        .arg(sign);
}

QString unreadableText()
{
    return Intake::tr("The text holds characters that could not be read. Compare it with the original.");
}

/// A warning is read by many: numbers of people and their phones do not stand in it.
QString withoutNumbers(QString text)
{
    static const QRegularExpression number(u"[0-9]{11,}[Xx]?"_s);
    return text.replace(number, u"***"_s);
}

QString noNameText(const QString &said)
{
    return Intake::tr("“%1” is no name; it was left out.").arg(withoutNumbers(said.left(40)));
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
    if (cell.kind == Cell::Kind::Error) {
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

NamesReading EntryReader::names(Field field)
{
    auto read = readNames(raw(field));
    tellOfNames(field, read);
    read.names.removeIf([&](const auto &name) { return !fitsName(field, name.first); });
    return read;
}

void EntryReader::tellOfNames(Field field, const NamesReading &read)
{
    if (read.splitAtBlank)
        warn(field, u"split-at-blank"_s,
             Intake::tr("“%1” was read as several names, split at the blank.")
                 .arg(m_view.cell(field).text.left(60)));
    if (read.othersUncounted)
        warn(field, u"bad-workers"_s,
             Intake::tr("“%1” does not say how many others there are; those who are named were counted.")
                 .arg(m_view.cell(field).text.left(60)));
    if (read.splitAtWord)
        warn(field, u"split-at-word"_s,
             Intake::tr("“%1” was read as several names, split at the word between them.")
                 .arg(m_view.cell(field).text.left(60)));
    if (read.mayBeSeveral && field == Field::Applicant)
        warn(field, u"bad-workers"_s,
             Intake::tr("“%1” may mean another number of people; %2 were counted.")
                 .arg(m_view.cell(field).text.left(60))
                 .arg(personsIn(read)));
    if (read.leftOut)
        warn(field, u"left-out-of-name"_s,
             Intake::tr(
                 "The cell holds a number or other notes beside the name; they were left out. Enter them "
                 "by hand."));
    const auto said = withoutNumbers(m_view.cell(field).text.left(60));
    if (read.namesOtherRoles)
        warn(field, u"other-role-in-name"_s,
             Intake::tr(
                 "“%1” also names somebody who is no party of this side, such as a representative or a third "
                 "person; he was left out. Enter him by hand.")
                 .arg(said));
    if (read.leavesUnnamed)
        warn(field, u"unnamed-person"_s,
             Intake::tr("“%1” means somebody else, too, whom it does not name; only those who are named were "
                        "entered. "
                        "Enter the others by hand.")
                 .arg(said));
    if (read.holdsSubstitute || (read.isDoubtful && field == Field::Applicant))
        warn(field, u"doubtful-name"_s,
             Intake::tr("“%1” may be no name as it stands. Compare it with the papers.").arg(said));
    for (const auto &one : read.noNames)
        warn(field, u"no-name"_s, noNameText(one));
}

QList<LedgerParty> EntryReader::applicants()
{
    QList<LedgerParty> parties;
    const auto read = names(Field::Applicant);
    m_countsOthers = read.countsOthers;
    for (const auto &[name, persons] : read.names)
        parties.append(partyCalled(name, persons, isOrganisation(name), m_view.row));
    return parties;
}

/// Whom a company complains of may be a person; whom a worker complains of is his employer, whatever he is called.
QList<LedgerParty> EntryReader::respondents()
{
    const bool ofCompany = std::ranges::any_of(m_entry.row.applicants, &LedgerParty::isOrganisation);
    QList<LedgerParty> parties;
    for (const auto &[name, persons] : names(Field::Employer).names)
        parties.append(partyCalled(name, persons, !ofCompany || isOrganisation(name), m_view.row));
    return parties;
}

/// The parties to whom a number can belong: an ID number to people, a credit code to companies; where both sides could have it,
/// its heading or the column before it says whose it is.
QList<LedgerParty *> EntryReader::holdersOf(Field field, QList<LedgerParty> &applicants,
                                            QList<LedgerParty> &respondents) const
{
    const bool ofOrganisation = field == Field::CreditCode;
    const auto able = [=](QList<LedgerParty> &parties) {
        QList<LedgerParty *> list;
        for (auto &party : parties) {
            if (party.isOrganisation == ofOrganisation) list.append(&party);
        }
        return list;
    };
    auto here = able(applicants), there = able(respondents);
    if (field == Field::IdNumber && isOfRespondent(m_view.heading(field))) return there;
    if (here.isEmpty() || there.isEmpty()) return here.isEmpty() ? there : here;
    const auto column = m_view.columns.of(field)->column;
    const auto before = [&](Field party) {
        const auto *of = m_view.columns.of(party);
        return of && of->column < column ? column - of->column : 10'000;
    };
    return before(Field::Applicant) < before(Field::Employer) ? here : there;
}

IdKind EntryReader::idKind(const QString &number)
{
    const auto said = idKindCalled(text(Field::IdKind));
    return said ? *said : idKindOf(number);
}

void EntryReader::compareWithNumber(const LedgerParty &party, const IdHolder &holder)
{
    if (party.sex && holder.sex && *party.sex != *holder.sex)
        warn(Field::Sex, u"sex-contradicts-id"_s,
             Intake::tr("The ledger says “%1”, by the ID number it is “%2”. Compare it with the paper.")
                 .arg(wordFor(*party.sex), wordFor(*holder.sex)));
    if (party.birthDate && holder.birthDate && *party.birthDate != *holder.birthDate)
        warn(Field::BirthDate, u"birth-date-contradicts-id"_s,
             Intake::tr("The ledger says born on %1, by the ID number it is %2. Compare it with the paper.")
                 .arg(toText(*party.birthDate), toText(*holder.birthDate)));
}

void EntryReader::readIdNumber(LedgerParty &party, const QString &text)
{
    static const QRegularExpression quote(u"^['‘’`=\"]+|[\"']+$"_s);
    const auto number = normalizedNumber(QString(text).remove(quote));
    if (number.isEmpty() || !fitsName(Field::IdNumber, number)) return;
    if (std::ranges::none_of(number, [](QChar sign) { return sign.isDigit(); }))
        return warn(Field::IdNumber, u"bad-id-number"_s,
                    Intake::tr("“%1” is no number of a paper; it was left out.").arg(text.left(40)));
    party.idNumber = number;
    party.idKind = idKind(number);
    const auto holder = tiaocai::readIdNumber(party.idKind, number, m_ground.dates.today);
    if (holder)
        compareWithNumber(party, *holder);
    else
        warn(Field::IdNumber, holder.error().code, holder.error().text);
}

void EntryReader::readIdNumbers(const QList<LedgerParty *> &holders)
{
    if (hasLostDigits(m_view.cell(Field::IdNumber))) {
        warn(Field::IdNumber, u"id-lost-digits"_s,
             Intake::tr("The spreadsheet kept the ID number as a number and lost its last digits. The case "
                        "is kept without it. In WPS or Excel, set “Format Cells” of the column to Text and "
                        "type the number anew."));
        return;
    }
    const auto numbers = readNumbers(raw(Field::IdNumber));
    if (numbers.isEmpty()) return;
    if (holders.isEmpty())
        return warn(Field::IdNumber, u"bad-id-number"_s,
                    Intake::tr("No person of the row can have the ID number; it was left out."));
    if (numbers.size() > 1 && numbers.size() != holders.size()) {
        if (fitsName(Field::IdNumber, numbers.join(u'、')))
            warn(Field::IdNumber, u"bad-id-number"_s,
                 Intake::tr("The numbers in the cell (%1) and the people of the row (%2) do not match; no "
                            "number was entered. Enter them by hand.")
                     .arg(numbers.size())
                     .arg(holders.size()));
        return;
    }
    for (qsizetype i = 0; i < numbers.size(); ++i)
        readIdNumber(*holders[i], numbers[i]);
}

void EntryReader::readCreditCodes(const QList<LedgerParty *> &holders)
{
    const auto codes = readNumbers(officialText(Field::CreditCode));
    if (codes.isEmpty()) return;
    if (holders.isEmpty())
        return warn(Field::CreditCode, u"bad-credit-code"_s,
                    Intake::tr("No company of the row can have the credit code; it was left out."));
    if (codes.size() > 1 && codes.size() != holders.size())
        return warn(
            Field::CreditCode, u"bad-credit-code"_s,
            Intake::tr("The codes in the cell (%1) and the companies of the row (%2) do not match; no code "
                       "was entered. Enter them by hand.")
                .arg(codes.size())
                .arg(holders.size()));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        holders[i]->creditCode = normalizedNumber(codes[i]);
        if (const auto read = readCreditCode(codes[i]); !read)
            warn(Field::CreditCode, read.error().code, read.error().text);
    }
}

/// One number a person, or all of them the first one's.
void EntryReader::readPhones(QList<LedgerParty> &applicants)
{
    const auto phones = isShared(Field::Phone) ? QString() : officialText(Field::Phone);
    if (phones.isEmpty() || applicants.isEmpty()) return;
    const auto list = readNumbers(phones);
    if (list.size() > 1 && list.size() == applicants.size()) {
        for (qsizetype i = 0; i < list.size(); ++i)
            applicants[i].phone = normalized(list[i]);
    } else {
        applicants.first().phone = normalized(phones);
    }
}

void EntryReader::readSexAndBirth(QList<LedgerParty> &applicants)
{
    if (applicants.size() != 1 || applicants.first().isOrganisation) return;
    if (m_view.has(Field::Sex)) {
        const auto said = text(Field::Sex);
        applicants.first().sex = sexCalled(said);
        if (!said.isEmpty() && !applicants.first().sex)
            warn(Field::Sex, u"bad-sex"_s,
                 Intake::tr("“%1” says neither 男 nor 女; it was left empty.").arg(said.left(40)));
    }
    if (!m_view.has(Field::BirthDate)) return;
    const auto born = bornOn(m_view.cell(Field::BirthDate), m_ground.dates.epoch);
    const auto today = m_ground.dates.today;
    const bool isPossible = born.isValid() && born.year() >= 1900 && (!today.isValid() || born <= today);
    if (isPossible)
        applicants.first().birthDate = born;
    else if (const auto said = text(Field::BirthDate); !said.isEmpty())
        warn(Field::BirthDate, u"bad-birth-date"_s,
             Intake::tr("“%1” is not a birth date that can be; it was left empty.").arg(said.left(40)));
}

/// A person who gives work has an ID number in a column of the respondent's own, and no name of a company.
void EntryReader::takePeopleByNumbers(QList<LedgerParty> &respondents)
{
    if (!m_view.has(Field::IdNumber) || !isOfRespondent(m_view.heading(Field::IdNumber))) return;
    const auto numbers = readNumbers(m_view.cell(Field::IdNumber).text);
    if (numbers.size() != respondents.size()) return;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto number = normalizedNumber(numbers[i]);
        const bool isPerson = !isOrganisation(respondents[i].name) &&
                              tiaocai::readIdNumber(idKindOf(number), number, m_ground.dates.today);
        if (isPerson) respondents[i].isOrganisation = false;
    }
}

/// 石桥镇老李烧烤铺子 against 张三: by their names the other way about.
void EntryReader::doubtRoles()
{
    const auto &row = m_entry.row;
    if (row.applicants.size() != 1 || row.respondents.size() != 1) return;
    const auto &applicant = row.applicants.first(), &respondent = row.respondents.first();
    if (applicant.isOrganisation || isLikeAPerson(applicant.name) || applicant.name.size() < 3) return;
    if (!respondent.isOrganisation || !isLikeAPerson(respondent.name)) return;
    warn(Field::Applicant, u"roles-doubtful"_s,
         Intake::tr("“%1” was read as a worker and “%2” as the employer; by their names it may be the other "
                    "way about. Compare "
                    "it with the papers.")
             .arg(applicant.name.left(40), respondent.name.left(40)));
}

void EntryReader::readNumbersOf(QList<LedgerParty> &applicants, QList<LedgerParty> &respondents)
{
    readSexAndBirth(applicants);
    if (m_view.has(Field::IdNumber) && !isShared(Field::IdNumber))
        readIdNumbers(holdersOf(Field::IdNumber, applicants, respondents));
    if (m_view.has(Field::CreditCode)) readCreditCodes(holdersOf(Field::CreditCode, applicants, respondents));
    readPhones(applicants);
}

void EntryReader::readParties()
{
    auto &row = m_entry.row;
    row.applicants = applicants();
    row.respondents = respondents();
    takePeopleByNumbers(row.respondents);
    doubtRoles();
    readNumbersOf(row.applicants, row.respondents);
    if (!row.applicants.isEmpty()) return;
    if (isStruck(Field::Applicant))
        reject(Field::Applicant, u"void-row"_s,
               Intake::tr(
                   "The applicant is struck through, and nobody is named in his place: the row is no case."));
    else
        refuseApplicant();
}

void EntryReader::refuseApplicant()
{
    const bool isUnstorable = std::ranges::any_of(m_entry.warnings, [&](const RowReport &told) {
        return told.code == u"bad-text" && told.column == m_view.heading(Field::Applicant);
    });
    if (isUnstorable)
        reject(Field::Applicant, u"bad-text"_s,
               Intake::tr("The applicant's name cannot be stored: it is too long, or holds characters that "
                          "no store gives back. "
                          "Correct it in the ledger and import again."));
    else if (m_view.says(Field::Applicant))
        reject(Field::Applicant, u"no-applicant"_s,
               Intake::tr(
                   "“%1” names no applicant. Write the name into the ledger, or register the case by hand.")
                   .arg(withoutNumbers(m_view.cell(Field::Applicant).text.left(40))));
    else
        reject(Field::Applicant, u"no-applicant"_s,
               Intake::tr(
                   "The applicant's name is missing. Add it to the ledger, or register the case by hand."));
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

/// The column's number, or how many the cell names.
int EntryReader::workers()
{
    auto &applicants = m_entry.row.applicants;
    const bool ofCompany = std::ranges::any_of(applicants, &LedgerParty::isOrganisation);
    const int named = ofCompany ? 1 : qMax(1, personsOf(applicants));
    const auto inCell = isShared(Field::Workers) ? QString() : text(Field::Workers);
    const auto stated = readCount(inCell);
    m_entry.statesWorkers = stated.has_value();
    if (!stated && !inCell.isEmpty())
        warn(Field::Workers, u"bad-workers"_s,
             Intake::tr("“%1” is not a number of people; %2 were counted.").arg(inCell.left(40)).arg(named));
    static const QRegularExpression about(u"[约余多]"_s);
    if (stated && about.match(inCell).hasMatch())
        warn(Field::Workers, u"bad-workers"_s,
             Intake::tr("“%1” may mean another number of people; %2 were counted.")
                 .arg(inCell.left(40))
                 .arg(*stated));
    if (!stated || *stated == named) return named;
    if (*stated < named) {
        warn(Field::Workers, u"bad-workers"_s,
             Intake::tr("The column says %1, the names are %2; %3 were counted.")
                 .arg(*stated)
                 .arg(named)
                 .arg(named));
        return named;
    }
    if (m_countsOthers)
        warn(Field::Workers, u"bad-workers"_s,
             Intake::tr("The column says %1, the names are %2; %3 were counted.")
                 .arg(*stated)
                 .arg(named)
                 .arg(*stated));
    else if (*stated > manyWorkers)
        warn(Field::Workers, u"bad-workers"_s,
             Intake::tr("%1 people are a great many for one case. Compare it with the papers.").arg(*stated));
    if (!applicants.isEmpty() && !ofCompany) applicants.first().persons += *stated - named;
    return *stated;
}

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
    }
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
    const auto read = resultRead();
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

/// What another person's row says otherwise of the case is not taken, and told.
void EntryReader::tellOfFirst()
{
    constexpr Field ofTheCase[] = {Field::Employer,   Field::Cause,    Field::ReceivedOn,
                                   Field::AcceptedOn, Field::ClosedOn, Field::Result};
    const RowView first{m_view.sheet, m_view.columns, m_entry.row.row - 1};
    for (const auto field : ofTheCase) {
        if (!m_view.says(field)) continue;
        const auto said = readText(m_view.cell(field).text);
        if (said == readText(first.cell(field).text)) continue;
        warn(field, u"not-taken"_s,
             Intake::tr("The row was read as another person of the case in row %1, which says “%2” here. "
                        "“%3” was not taken: where it is a case of its own, give it a number of its own.")
                 .arg(m_entry.row.row)
                 .arg(readText(first.cell(field).text).left(60), said.left(60)));
    }
}

void EntryReader::addPerson(bool isJoined)
{
    tellOfFirst();
    auto &row = m_entry.row;
    auto more = applicants();
    QList<LedgerParty> none;
    readNumbersOf(more, none);
    const int named = personsOf(more);
    row.applicants.append(more);
    const auto own = m_view.isOwn(Field::Workers) ? readCount(text(Field::Workers)) : std::nullopt;
    if (own)
        row.workers = qMin(row.workers + *own, mostWorkers);
    else if (!m_entry.statesWorkers)
        row.workers = qMin(row.workers + named, mostWorkers);
    for (const auto &[field, sum] :
         {std::pair(Field::Claimed, &row.claimed), std::pair(Field::Agreed, &row.agreed)}) {
        const auto addend = m_view.isOwn(field) ? amount(field) : std::nullopt;
        if (!addend) continue;
        if (isWritable(added(sum->value_or(Money()), *addend)))
            *sum = added(sum->value_or(Money()), *addend);
        else
            warn(field, u"bad-amount"_s,
                 Intake::tr("The sum of the amounts is larger than can be stored; this one was left out."));
    }
    if (isJoined)
        warn(Field::Applicant, u"joined-above"_s,
             Intake::tr("The row says who, and nothing of a case of its own: it was read as another person "
                        "of the case above, in row "
                        "%1.")
                 .arg(row.row));
    tellOfFixes();
    tellOfStruck();
}

} // namespace tiaocai::intake
