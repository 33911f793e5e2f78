// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_entries.h"

#include "base/text.h"
#include "people.h"

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &text)
{
    return normalized(text).remove(u' ').toCaseFolded();
}

bool isBracket(QChar sign)
{
    static const QString brackets = u"()[]{}〔〕【】〖〗<>《》〈〉「」"_s;
    return brackets.contains(sign);
}

/// 012 as 12.
void takeDigits(const QString &text, qsizetype &at, QString &key)
{
    while (at + 1 < text.size() && text[at] == u'0' && text[at + 1].isDigit())
        ++at;
    for (; at < text.size() && text[at].isDigit(); ++at)
        key += text[at];
}

/// A number without how it is written: brackets of any kind, 第 and 号, zeros before a number; the year in brackets stands first,
/// as courts write it.
QString numberAlone(const QString &number)
{
    const auto text = simplifiedCharacters(plain(number));
    QString key, year;
    for (qsizetype at = 0; at < text.size();) {
        const auto sign = text[at];
        const auto next = text.sliced(at + 1).left(1);
        if (isBracket(sign)) {
            const auto inside = text.sliced(at + 1, qMin<qsizetype>(4, text.size() - at - 1));
            const bool isYear = year.isEmpty() && text.size() > at + 5 && isBracket(text[at + 5]) &&
                                std::ranges::all_of(inside, [](QChar one) { return one.isDigit(); });
            if (isYear) year = inside;
            if (!isYear && !key.isEmpty() && key.back() != u'|') key += u'|';
            at += isYear ? 6 : 1;
        } else if (sign.isDigit()) {
            takeDigits(text, at, key);
        } else {
            const bool isBeforeDigits = sign == u'第' && !next.isEmpty() && next[0].isDigit();
            const bool isLast = sign == u'号' && next.isEmpty();
            if (!isBeforeDigits && !isLast) key += sign;
            ++at;
        }
    }
    if (key.endsWith(u'|')) key.chop(1);
    if (key.isEmpty()) return text;
    return year.isEmpty() ? key : year + u'|' + key;
}

QString idNumberOf(const LedgerRow &row)
{
    return row.applicants.isEmpty() ? QString() : row.applicants.first().idNumber;
}

/// What a list did not say of a case before it grew.
struct Without {
    bool idNumber = false;
    bool acceptedOn = false;
    bool receivedOn = false;
};

QList<LedgerField> laterIn(const LedgerRow &row, Without without)
{
    QList<LedgerField> later;
    if (!row.caseNumber.isEmpty()) later << LedgerField::CaseNumber;
    if (without.idNumber) later << LedgerField::IdNumber;
    if (without.receivedOn) later << LedgerField::ReceivedOn;
    if (without.acceptedOn) later << LedgerField::AcceptedOn;
    return later;
}

QString keyBeginning(const LedgerRow &row, Without without = {})
{
    const auto accepted = without.acceptedOn ? std::nullopt : row.acceptedOn;
    QStringList parts{plain(row.applicant()), without.idNumber ? QString() : plain(idNumberOf(row)),
                      plain(row.respondent())};
    for (const auto &date : {row.receivedOn, accepted})
        parts.append(toText(date.value_or(QDate())));
    return u"entry:"_s + parts.join(u'|') + u'|';
}

/// Of two days that both are told; nothing where one is not.
std::optional<bool> agree(const std::optional<QDate> &one, const std::optional<QDate> &other)
{
    return one && other ? std::optional(*one == *other) : std::nullopt;
}

/// A person and a day by which a row may be met again.
QStringList personAndDays(const LedgerRow &row)
{
    const auto person = plain(row.applicant());
    QSet<QDate> days{daysOf(row).received};
    if (row.acceptedOn) days.insert(*row.acceptedOn);
    QStringList keys;
    for (const auto day : std::as_const(days))
        keys << person + u'|' + toText(day);
    return keys;
}

/// Of the same person and day. Another company, another ID number or another number is another case.
bool mayBeOne(const LedgerRow &one, const LedgerRow &other)
{
    if (!one.caseNumber.isEmpty() && !other.caseNumber.isEmpty()) return false;
    const auto idOne = plain(idNumberOf(one)), idOther = plain(idNumberOf(other));
    if (!idOne.isEmpty() && !idOther.isEmpty() && idOne != idOther) return false;
    const auto companyOne = plain(one.respondent()), companyOther = plain(other.respondent());
    return companyOne.isEmpty() || companyOther.isEmpty() || companyOne == companyOther ||
           isLongerName(one.respondent(), other.respondent());
}

size_t contentOf(const LedgerRow &row)
{
    const auto day = [](const std::optional<QDate> &on) { return on.value_or(QDate()).toJulianDay(); };
    return qHashMulti(0, plain(row.applicant()), plain(idNumberOf(row)), plain(row.respondent()),
                      day(row.receivedOn), day(row.acceptedOn), day(row.closedOn), plain(row.cause));
}

bool tellTheSame(const LedgerRow &one, const LedgerRow &other)
{
    const auto names = [](const QList<LedgerParty> &parties) {
        QStringList all;
        for (const auto &party : parties)
            all << plain(party.name) << plain(party.idNumber);
        return all;
    };
    return names(one.applicants) == names(other.applicants) &&
           names(one.respondents) == names(other.respondents) && one.receivedOn == other.receivedOn &&
           one.acceptedOn == other.acceptedOn && one.closedOn == other.closedOn &&
           one.result == other.result && plain(one.cause) == plain(other.cause) &&
           one.claimed == other.claimed && one.agreed == other.agreed && one.remark == other.remark;
}

} // namespace

std::optional<qsizetype> EntriesByContent::like(const LedgerRow &row, const QList<LedgerRow> &before)
{
    if (idNumberOf(row).isEmpty() || !row.agreed) return std::nullopt;
    const auto content = contentOf(row);
    const auto found = m_places.constFind(content);
    const auto place = found == m_places.cend() ? before.size() : *found;
    m_places.insert(content, before.size());
    return place < before.size() && tellTheSame(row, before.at(place)) ? std::optional(place) : std::nullopt;
}

std::optional<qsizetype> EntriesByPerson::like(const LedgerRow &row, const QList<LedgerRow> &before)
{
    constexpr int looked = 100; // so many of one person and day are no list of cases
    m_isAsked = m_isAsked || row.caseNumber.isEmpty();
    if (!m_isAsked) return std::nullopt;
    takeIn(before);
    for (const auto &key : personAndDays(row)) {
        auto [at, end] = m_places.equal_range(key);
        for (int i = 0; at != end && i < looked; ++at, ++i) {
            if (mayBeOne(row, before.at(*at))) return *at;
        }
    }
    return std::nullopt;
}

void EntriesByPerson::takeIn(const QList<LedgerRow> &rows)
{
    for (; m_taken < rows.size(); ++m_taken) {
        for (const auto &key : personAndDays(rows.at(m_taken)))
            m_places.insert(key, m_taken);
    }
}

bool goesOn(GrownAs as)
{
    switch (as) {
    case GrownAs::NowAccepted:
    case GrownAs::NowClosed:
        return true;
    case GrownAs::Unchanged:
    case GrownAs::KnowsMore:
    case GrownAs::Contradicts:
        break;
    }
    return false;
}

QString entryKey(const QString &caseNumber)
{
    return u"number:"_s + numberAlone(caseNumber);
}

QString entryKey(const LedgerRow &row)
{
    if (!row.caseNumber.isEmpty()) return entryKey(row.caseNumber);
    return keyBeginning(row) + toText(row.closedOn.value_or(QDate()));
}

qsizetype KnownEntries::insert(const KnownCase &known)
{
    const auto place = m_cases.size();
    m_cases.append(known);
    m_cases.last().respondent = *m_companies.insert(known.respondent);
    if (!known.applicant.isEmpty()) m_byApplicant.insert(plain(known.applicant), place);
    return place;
}

void KnownEntries::insertKey(const QString &key, qsizetype place)
{
    m_byKey.insert(key, place);
    if (!key.startsWith(u"entry:")) return;
    m_byBeginning.insert(key.left(key.lastIndexOf(u'|') + 1), place);
    m_numberless.insert(m_cases[place].id);
}

const KnownCase *KnownEntries::find(const QString &key) const
{
    const auto found = m_byKey.constFind(m_office.standing(key));
    return found == m_byKey.cend() ? nullptr : &m_cases[*found];
}

const KnownCase *KnownEntries::begunBy(const QString &beginning, const LedgerRow &row) const
{
    const auto standing = m_office.standing(beginning);
    auto found = m_byKey.constFind(standing + toText(row.closedOn.value_or(QDate())));
    if (found == m_byKey.cend()) found = m_byKey.constFind(standing);
    if (found != m_byKey.cend()) return &m_cases[*found];
    // Of the same days of receipt and acceptance it is the same case, whose end is told otherwise; but not of another number.
    const bool hasDay = row.caseNumber.isEmpty() && (row.receivedOn || row.acceptedOn);
    if (row.closedOn && !hasDay) return nullptr;
    const auto begun = m_byBeginning.constFind(standing);
    return begun == m_byBeginning.cend() ? nullptr : &m_cases[*begun];
}

KnownEntries::Match KnownEntries::numbered(const KnownCase &known, const LedgerRow &row)
{
    Match match{&known};
    const auto came = daysOf(row).received;
    if (row.receivedOn && known.receivedOn == known.acceptedOn && known.receivedOn &&
        came < *known.receivedOn)
        match.later << LedgerField::ReceivedOn;
    if (row.acceptedOn && wasAccepted(row) && !known.acceptedOn && known.receivedOn)
        match.later << LedgerField::AcceptedOn;
    match.isCalledOtherwise = !known.respondent.isEmpty() && !row.respondent().isEmpty() &&
                              plain(known.respondent) != plain(row.respondent()) &&
                              isLongerName(known.respondent, row.respondent());
    return match;
}

KnownEntries::Match KnownEntries::like(const LedgerRow &row, const QSet<CaseId> &told) const
{
    constexpr Without fullestFirst[] = {{}, {.idNumber = true}, {.acceptedOn = true}, {true, true}};
    for (const auto &without : fullestFirst) {
        if (m_byBeginning.isEmpty()) break;
        if (without.idNumber && idNumberOf(row).isEmpty()) continue;
        if (without.acceptedOn && !(row.acceptedOn && row.receivedOn)) continue; // no day would be left
        const auto *known = begunBy(keyBeginning(row, without), row);
        // Of two rows with numbers of their own, a case that came without a number is one alone.
        const bool isAnother = known && !row.caseNumber.isEmpty() && told.contains(known->id);
        if (known && !isAnother) return {known, laterIn(row, without)};
    }
    return namedAs(row, told);
}

KnownEntries::Match KnownEntries::namedAs(const LedgerRow &row, const QSet<CaseId> &told) const
{
    Match doubt;
    const auto [first, end] = m_byApplicant.equal_range(plain(row.applicant()));
    for (auto at = first; at != end; ++at) {
        const auto &known = m_cases[*at];
        const auto match = told.contains(known.id) ? std::nullopt : comparedByName(known, row);
        if (match && match->isCertain) return *match;
        if (match) doubt = *match;
    }
    return doubt.known ? doubt : likeByPeople(row, told);
}

/// Not told the same way by anything: 李四、张三 where the case came as 张三、李四, or of another day of acceptance alone.
KnownEntries::Match KnownEntries::likeByPeople(const LedgerRow &row, const QSet<CaseId> &told) const
{
    if (!row.caseNumber.isEmpty()) return {};
    for (const auto &party : row.applicants) {
        const bool isFirst = &party == &row.applicants.first();
        const auto [first, end] = m_byApplicant.equal_range(plain(party.name));
        for (auto at = first; at != end; ++at) {
            const auto &known = m_cases[*at];
            const bool isTheirs = !told.contains(known.id) && !cameNumbered(known) &&
                                  plain(known.respondent) == plain(row.respondent());
            const bool isOfDay = agree(daysOf(row).received, known.receivedOn) == true ||
                                 agree(row.acceptedOn, known.acceptedOn) == true;
            if (isTheirs && (isFirst ? isOfOtherDayAlone(known, row) : isOfDay))
                return {&known, {}, false, false};
        }
    }
    return {};
}

/// The same person and company, end and cause, within a month.
bool KnownEntries::isOfOtherDayAlone(const KnownCase &known, const LedgerRow &row) const
{
    constexpr qint64 aMonth = 31;
    const auto idNumber = plain(idNumberOf(row)), idHere = plain(m_office.idNumber(known.id));
    if (!idNumber.isEmpty() && !idHere.isEmpty() && idNumber != idHere) return false;
    const auto here = known.receivedOn.value_or(known.acceptedOn.value_or(QDate()));
    const auto there = daysOf(row).received;
    const bool isNear = here.isValid() && there.isValid() && qAbs(here.daysTo(there)) <= aMonth;
    return isNear && !row.respondent().isEmpty() && known.end.closedOn == row.closedOn &&
           plain(known.cause) == plain(m_office.cause(row));
}

/// A case of the same person that was received or accepted on the same day. It is the row's where nothing that both tell
/// contradicts; else it may be.
std::optional<KnownEntries::Match> KnownEntries::comparedByName(const KnownCase &known,
                                                                const LedgerRow &row) const
{
    const auto received = agree(daysOf(row).received, known.receivedOn);
    const auto accepted = agree(row.acceptedOn, known.acceptedOn);
    const bool isNumbered = !row.caseNumber.isEmpty();
    if (!received.value_or(false) && !accepted.value_or(false)) return std::nullopt;
    if (isNumbered && cameNumbered(known)) return std::nullopt; // two numbers are two cases
    const auto idNumber = plain(idNumberOf(row)), idHere = plain(m_office.idNumber(known.id));
    if (!idNumber.isEmpty() && !idHere.isEmpty() && idNumber != idHere) return std::nullopt;

    // Where only the acceptance was told, it was taken for the receipt.
    const bool cameUnreceived = row.receivedOn && row.receivedOn < known.receivedOn && accepted == true &&
                                known.receivedOn == known.acceptedOn;
    Match match{&known, laterIn(row, {.idNumber = idHere.isEmpty() && !idNumber.isEmpty(),
                                      .acceptedOn = row.acceptedOn && !known.acceptedOn,
                                      .receivedOn = cameUnreceived})};
    match.isCalledOtherwise = plain(row.respondent()) != plain(known.respondent);
    const bool isCalledAlike = !match.isCalledOtherwise || isLongerName(row.respondent(), known.respondent);
    const bool hasOtherDay = (row.receivedOn && received == false && !cameUnreceived) || accepted == false;
    const bool hasOtherEnd = isNumbered && agree(row.closedOn, known.end.closedOn) == false;
    const bool hasOtherNumber = isNumbered && !known.isImported;
    match.isCertain = isCalledAlike && !hasOtherDay && !hasOtherEnd && !hasOtherNumber;
    return match;
}

void KnownEntries::eachNumberless(const std::function<void(const KnownCase &)> &take) const
{
    for (const auto &known : m_cases) {
        if (!cameNumbered(known)) take(known);
    }
}

bool KnownEntries::cameNumbered(const KnownCase &known) const
{
    return known.isImported && !m_numberless.contains(known.id);
}

} // namespace tiaocai::intake
