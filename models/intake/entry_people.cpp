// SPDX-License-Identifier: GPL-3.0-or-later
#include "amounts.h"
#include "base/storable.h"
#include "cells.h"
#include "entry_reader.h"
#include "entry_words.h"
#include "refusals.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

using Field = LedgerField;

namespace {

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

} // namespace

/// With those that stand in columns of their own: 申请人2.
QString EntryReader::namesSaid(Field field)
{
    auto said = raw(field);
    for (const auto column : m_view.columns.further(field)) {
        const auto cell = m_view.sheet.at(m_view.row, column);
        if (cell.origin != Cell::Origin::Own || readText(cell.text).isEmpty()) continue;
        const auto more = acceptable(cell.text, m_view.heading(field), longestStory);
        if (more)
            said += u'；' + *more;
        else
            warn(field, u"bad-text"_s, more.error().text);
    }
    return said;
}

NamesReading EntryReader::names(Field field)
{
    auto read = readNames(namesSaid(field));
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
    if (read.isNamedTwice)
        warn(field, u"doubtful-name"_s,
             Intake::tr("“%1” names somebody twice; he was counted once. Compare it with the papers.")
                 .arg(said));
    if (read.holdsSubstitute || read.isNoParty || (read.isDoubtful && field == Field::Applicant))
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
