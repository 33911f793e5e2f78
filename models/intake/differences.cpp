// SPDX-License-Identifier: GPL-3.0-or-later
#include "differences.h"

#include "base/identity.h"
#include "base/text.h"
#include "people.h"
#include "results.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

using Field = LedgerField;

QString comparedForm(const QString &text)
{
    return normalized(text).remove(u' ').toCaseFolded();
}

bool isAlike(const QString &one, const QString &other)
{
    return one == other || comparedForm(one) == comparedForm(other);
}

bool isNamed(const QString &name, const QList<LedgerParty> &parties)
{
    return std::ranges::any_of(parties, [&](const LedgerParty &party) { return isAlike(party.name, name); });
}

/// A name may be written longer or shorter.
bool isCalled(const QString &name, const QList<LedgerParty> &parties)
{
    return parties.isEmpty() || std::ranges::any_of(parties, [&](const LedgerParty &party) {
               return isLongerName(party.name, name);
           });
}

QString namesOf(const QList<LedgerParty> &parties)
{
    QStringList names;
    for (const auto &party : parties.first(qMin<qsizetype>(parties.size(), 5)))
        names << party.name;
    return names.join(u'、');
}

/// Takes up what differs of one field after the other.
class Sides {
public:
    QList<Difference> take() && { return std::move(m_found); }

    template <typename Value, typename Shown>
    void compare(Field field, const std::optional<Value> &there, const std::optional<Value> &row, Shown shown)
    {
        if (there && row && *there != *row) m_found.append({field, shown(*there), shown(*row)});
    }
    void compare(Field field, const std::optional<QDate> &there, const std::optional<QDate> &row)
    {
        compare(field, there, row, [](QDate day) { return toText(day); });
    }
    void compare(Field field, const std::optional<Money> &there, const std::optional<Money> &row)
    {
        compare(field, there, row, [](Money amount) { return toText(amount); });
    }
    void compare(Field field, const QString &there, const QString &row)
    {
        const bool isTold = !there.isEmpty() && !row.isEmpty();
        if (isTold && !isAlike(there, row)) m_found.append({field, there, row});
    }
    void compareCompany(const QString &there, const QList<LedgerParty> &row)
    {
        if (!there.isEmpty() && !isCalled(there, row)) m_found.append({Field::Employer, there, namesOf(row)});
    }
    void compareNumber(const QString &there, const QString &row)
    {
        if (!there.isEmpty() && !row.isEmpty() && !isAlike(there, row))
            m_found.append({Field::IdNumber, maskedId(there), maskedId(row)});
    }
    /// By what the words mean, told in the words.
    void compareCause(const QString &there, const QString &row, const QString &thereSaid, const QString &said)
    {
        const bool isTold = !there.isEmpty() && !row.isEmpty();
        if (isTold && !isAlike(there, row)) m_found.append({Field::Cause, thereSaid.left(60), said.left(60)});
    }
    void comparePersons(int there, int row)
    {
        if (there > 0 && there != row)
            m_found.append({Field::Workers, QString::number(there), QString::number(row)});
    }

private:
    QList<Difference> m_found;
};

QString firstIdNumber(const LedgerRow &row)
{
    return row.applicants.isEmpty() ? QString() : row.applicants.first().idNumber;
}

std::optional<QDate> receiptOf(const LedgerRow &row)
{
    return row.receivedOn ? std::optional(daysOf(row).received) : std::nullopt;
}

bool differIn(Field field, const QList<Difference> &differences)
{
    return std::ranges::find(differences, field, &Difference::field) != differences.end();
}

/// Takes from a later row what the one before does not say.
class Joining {
public:
    Joining(const LedgerRow &before, const LedgerRow &later)
        : m_row(before)
        , m_later(later)
        , m_place{later.sheet, later.row}
    {
    }

    Joined joined() &&
    {
        take(Field::ReceivedOn, &LedgerRow::receivedOn);
        if (take(Field::AcceptedOn, &LedgerRow::acceptedOn)) m_row.acceptedIn = m_place;
        takeEnd();
        take(Field::Claimed, &LedgerRow::claimed);
        if (tellsEnd(m_row)) take(Field::Agreed, &LedgerRow::agreed);
        take(Field::Employer, &LedgerRow::respondents);
        take(Field::Cause, &LedgerRow::cause);
        take(Field::Mediator, &LedgerRow::mediators);
        take(Field::Township, &LedgerRow::township);
        takeOfApplicant(Field::IdNumber, &LedgerParty::idNumber);
        takeOfApplicant(Field::Phone, &LedgerParty::phone);
        takeRemarks();
        return {std::move(m_row), std::move(m_taken)};
    }

private:
    template <typename Value>
    static bool isSaid(const std::optional<Value> &value)
    {
        return value.has_value();
    }
    template <typename List>
    static bool isSaid(const List &value)
    {
        return !value.isEmpty();
    }
    template <typename Value>
    bool take(Field field, Value LedgerRow::*member)
    {
        if (isSaid(m_row.*member) || !isSaid(m_later.*member)) return false;
        m_row.*member = m_later.*member;
        m_taken << field;
        return true;
    }
    void takeOfApplicant(Field field, QString LedgerParty::*member)
    {
        if (m_row.applicants.isEmpty() || m_later.applicants.isEmpty()) return;
        auto &there = m_row.applicants.first();
        const auto &later = m_later.applicants.first();
        if (!isAlike(there.name, later.name) || !(there.*member).isEmpty() || (later.*member).isEmpty())
            return;
        there.*member = later.*member;
        if (field == Field::IdNumber) there.idKind = later.idKind;
        m_taken << field;
    }
    void takeEnd()
    {
        if (tellsEnd(m_row)) return;
        if (tellsEnd(m_later)) return takeEnd(m_later.result, m_later.resultText);
        // The result on one sheet, its day on another.
        const auto &words = m_row.resultText.isEmpty() ? m_later.resultText : m_row.resultText;
        const auto read = readResult(words);
        const bool isEnd =
            read.result && *read.result != LedgerResult::Open && *read.result != LedgerResult::Unclear;
        if (isEnd && !read.isSentence && (m_row.closedOn || m_later.closedOn)) takeEnd(*read.result, words);
    }
    void takeEnd(LedgerResult result, const QString &words)
    {
        take(Field::ClosedOn, &LedgerRow::closedOn);
        if (!m_row.resultText.isEmpty() && m_row.resultText != words)
            m_row.unused.append({ledgerFieldTitle(Field::Result), m_row.resultText});
        m_row.result = result;
        m_row.resultText = words;
        m_row.settledBeforeWithdrawal = m_later.settledBeforeWithdrawal;
        m_row.endedIn = m_place;
        m_taken << Field::Result;
    }
    void takeRemarks()
    {
        constexpr qsizetype longest = 15'000;
        if (m_row.remark.size() + m_later.remark.size() > longest) return;
        auto isNew = !m_later.remark.isEmpty() && !m_row.remark.contains(m_later.remark);
        if (isNew) m_row.remark = QStringList{m_row.remark, m_later.remark}.join(u'\n').trimmed();
        for (const auto &one : m_later.unused) {
            if (m_row.unused.contains(one)) continue;
            m_row.unused.append(one);
            isNew = true;
        }
        if (isNew) m_taken << Field::Remark;
    }

    LedgerRow m_row;
    const LedgerRow &m_later;
    LedgerPlace m_place;
    QList<Field> m_taken;
};

} // namespace

QList<Difference> differences(const LedgerRow &before, const LedgerRow &row, const KnownOffice &office)
{
    Sides sides;
    if (!isNamed(before.applicant(), row.applicants) && !isNamed(row.applicant(), before.applicants))
        sides.compare(Field::Applicant, namesOf(before.applicants), namesOf(row.applicants));
    else if (isAlike(before.applicant(), row.applicant()))
        sides.compareNumber(firstIdNumber(before), firstIdNumber(row));
    sides.compareCompany(before.respondent(), row.respondents);
    sides.compare(Field::ReceivedOn, receiptOf(before), receiptOf(row));
    sides.compare(Field::AcceptedOn, before.acceptedOn, row.acceptedOn);
    sides.compareCause(office.cause(before), office.cause(row), before.cause, row.cause);
    sides.compare(Field::Claimed, before.claimed, row.claimed);
    sides.comparePersons(before.workers, row.workers);
    return std::move(sides).take();
}

QList<Difference> differences(const KnownCase &known, const LedgerRow &row, const KnownOffice &office)
{
    Sides sides;
    if (!isNamed(known.applicant, row.applicants))
        sides.compare(Field::Applicant, known.applicant, namesOf(row.applicants));
    else if (isAlike(known.applicant, row.applicant()) && !firstIdNumber(row).isEmpty())
        sides.compareNumber(office.idNumber(known.id), firstIdNumber(row));
    sides.compareCompany(known.respondent, row.respondents);
    // Where only its acceptance was told, that was taken for the receipt.
    const bool cameUnreceived = known.receivedOn == known.acceptedOn && receiptOf(row) < known.receivedOn;
    if (!cameUnreceived) sides.compare(Field::ReceivedOn, known.receivedOn, receiptOf(row));
    sides.compare(Field::AcceptedOn, known.acceptedOn, row.acceptedOn);
    if (!known.cause.isEmpty()) sides.compareCause(known.cause, office.cause(row), known.cause, row.cause);
    sides.compare(Field::Claimed, known.claimed, row.claimed);
    const bool isOfPeople = !row.applicants.isEmpty() && !row.applicants.first().isOrganisation;
    if (isOfPeople) sides.comparePersons(known.persons, row.workers);
    return std::move(sides).take();
}

bool mayBeAnother(const QList<Difference> &differences, const LedgerRow &row)
{
    constexpr Field telling[] = {Field::Applicant, Field::IdNumber, Field::Employer, Field::ReceivedOn,
                                 Field::AcceptedOn};
    return std::ranges::any_of(differences, [&](const Difference &one) {
        // One of several people may have gone on alone.
        const bool isOfFewer = one.field == Field::Workers && one.there.toInt() > one.row.toInt();
        return isOfFewer || std::ranges::find(telling, one.field) != std::end(telling) ||
               (one.field == Field::Cause && row.caseNumber.isEmpty());
    });
}

bool isWrittenOtherwise(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && comparedForm(one) != comparedForm(other) &&
           entryKey(one) == entryKey(other);
}

bool isOfAnother(const QList<Difference> &differences)
{
    return differIn(Field::Applicant, differences);
}

bool isOfOtherNames(const QList<Difference> &differences)
{
    return isOfAnother(differences) || differIn(Field::Employer, differences);
}

bool isOfAnotherDay(const QList<Difference> &differences)
{
    return isOfAnother(differences) &&
           (differIn(Field::ReceivedOn, differences) || differIn(Field::AcceptedOn, differences));
}

bool isOfOthers(const LedgerRow &before, const LedgerRow &row)
{
    return isOfOthers(before.applicant(), before.respondent(), row);
}

bool isOfOthers(const QString &applicant, const QString &respondent, const LedgerRow &row)
{
    return !isCalled(applicant, row.applicants) && !isLongerName(respondent, row.respondent());
}

bool isMiswritten(const QString &one, const QString &other)
{
    const auto a = comparedForm(one), b = comparedForm(other);
    if (a.size() != b.size() || a.size() < 2) return false;
    int others = 0;
    for (qsizetype at = 0; at < a.size(); ++at)
        others += a[at] != b[at];
    return others == 1;
}

bool isSerial(const QString &caseNumber)
{
    static const QRegularExpression digits(u"^\\d{1,4}$"_s);
    return caseNumber.size() <= 4 && digits.match(normalized(caseNumber)).hasMatch();
}

bool tellsEnd(const LedgerRow &row)
{
    return row.result != LedgerResult::Open && row.result != LedgerResult::Unclear;
}

bool endsConflict(const LedgerRow &before, const LedgerRow &row)
{
    const auto differ = [](const auto &one, const auto &other) { return one && other && *one != *other; };
    const bool otherResult = before.result != row.result && tellsEnd(before);
    return otherResult || differ(before.closedOn, row.closedOn) || differ(before.agreed, row.agreed);
}

Joined joined(const LedgerRow &before, const LedgerRow &later)
{
    return Joining(before, later).joined();
}

} // namespace tiaocai::intake
