// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "base/text.h"
#include "refusals.h"

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

QString place(const LedgerRow &first)
{
    return first.sheet.isEmpty() ? Intake::tr("row %1").arg(first.row)
                                 : Intake::tr("row %1 of sheet “%2”").arg(first.row).arg(first.sheet);
}

QString joinedEnding(const QString &word, const std::optional<QDate> &day, const std::optional<Money> &agreed)
{
    QStringList said{word, toText(day.value_or(QDate()))};
    if (agreed) said.append(toText(*agreed));
    const auto ending = said.join(u' ').simplified();
    return ending.isEmpty() ? Intake::tr("no end") : ending;
}

/// How a case ended, in the words of the file: what two conflicting entries are told apart by.
QString endSaid(const LedgerRow &row)
{
    return joinedEnding(row.resultText.left(60), row.closedOn, row.agreed);
}

QString endingOf(const KnownEnd &known)
{
    return joinedEnding(known.result ? ledgerResultTitle(*known.result) : known.ending, known.closedOn,
                        known.agreed);
}

QString titlesOf(const QList<LedgerField> &fields)
{
    QStringList titles;
    for (const auto field : fields)
        titles << ledgerFieldTitle(field);
    return titles.join(u'、');
}

std::optional<QDate> begunOn(const LedgerRow &row)
{
    return row.acceptedOn ? row.acceptedOn : row.receivedOn;
}

QString otherwiseWritten(const QString &there, const QString &row)
{
    return isWrittenOtherwise(there, row) ? u' ' + Intake::tr("The number is written “%1” there.").arg(there)
                                          : QString();
}

/// With its number, where it has one: both are taken over together with what follows.
bool bringsAcceptance(const LedgerRow &row, const KnownCase &known)
{
    return known.end.isOpen && !known.acceptedOn && wasAccepted(row);
}

/// Closed in the ledger before the case began here.
bool endsTooEarly(const LedgerRow &row, const KnownCase &known)
{
    const auto begun = known.acceptedOn ? known.acceptedOn : known.receivedOn;
    return known.end.isOpen && begun && row.closedOn && *row.closedOn < *begun;
}

/// The row tells of an end whose words or day say nothing that could be recorded.
bool tellsNoEnd(const Entry &entry)
{
    return std::ranges::any_of(entry.warnings, [](const RowReport &told) {
        return told.code == u"unknown-result" || told.code == u"no-closing-date";
    });
}

/// What was handed on ended without an agreement here.
bool isSameEnd(LedgerResult here, LedgerResult row)
{
    const auto counted = [](LedgerResult result) {
        return result == LedgerResult::Transferred ? LedgerResult::Failed : result;
    };
    return counted(here) == counted(row);
}

/// Compares one entry with the case that it tells of.
class KnownComparison {
public:
    KnownComparison(const Entry &entry, KnownEntries::Match match, const KnownOffice &office)
        : m_entry(entry)
        , m_row(entry.row)
        , m_known(*match.known)
        , m_match(std::move(match))
        , m_differences(differences(m_known, m_row, office))
    {
        m_match.later += cameWithout();
        m_as = grownAs();
        if (goesOn(m_as) && bringsAcceptance(m_row, m_known))
            m_match.later.removeIf([](LedgerField field) {
                return field == LedgerField::AcceptedOn || field == LedgerField::CaseNumber;
            });
    }

    Comparison made() const
    {
        const auto there = m_known.isImported
                               ? Intake::tr("An earlier import brought this case already.")
                               : Intake::tr("This case stands here already, as %1.").arg(m_known.number);
        const auto rest =
            otherwiseWritten(m_known.number, m_row.caseNumber) + differencesText() + laterText();
        const bool isAnotherCause =
            m_row.caseNumber.isEmpty() && std::ranges::any_of(m_differences, [](const Difference &one) {
                return one.field == LedgerField::Cause;
            });
        return {m_as, there + endText() + rest, goesOn(m_as) ? there + takenOverText() + rest : QString(),
                isAnotherCause};
    }

private:
    QList<LedgerField> cameWithout() const
    {
        if (m_known.applicant.isEmpty()) return {};
        QList<LedgerField> later;
        if (m_known.respondent.isEmpty() && !m_row.respondent().isEmpty()) later << LedgerField::Employer;
        if (!m_known.claimed && m_row.claimed) later << LedgerField::Claimed;
        const bool isAgreed =
            m_known.end.result == LedgerResult::Succeeded || m_known.end.result == LedgerResult::Settled;
        if (isAgreed && m_known.end.result == m_row.result && !m_known.end.agreed && m_row.agreed)
            later << LedgerField::Agreed;
        return later;
    }
    /// Both tell an end, and not the same one.
    bool endsOtherwise() const
    {
        const auto &end = m_known.end;
        if (end.isOpen) return false;
        const bool isThatEnd = end.result ? isSameEnd(*end.result, m_row.result) : end.ending.isEmpty();
        const bool otherResult = tellsEnd(m_row) && !isThatEnd;
        const bool otherDay = end.closedOn && m_row.closedOn && *end.closedOn != *m_row.closedOn;
        const bool otherAmount = end.agreed && m_row.agreed && *end.agreed != *m_row.agreed;
        return otherResult || otherDay || otherAmount;
    }
    /// 调解中, of what is closed here.
    bool saysOpen() const { return !m_known.end.isOpen && !tellsEnd(m_row) && !m_row.resultText.isEmpty(); }
    bool tellsUnclearEnd() const { return m_known.end.isOpen && tellsNoEnd(m_entry); }
    GrownAs grownAs() const
    {
        const bool isContradicted = mayBeAnother(m_differences, m_row) || endsTooEarly(m_row, m_known);
        if (isContradicted || endsOtherwise()) return GrownAs::Contradicts;
        if (m_known.end.isOpen && tellsEnd(m_row)) return GrownAs::NowClosed;
        if (m_row.acceptedOn && bringsAcceptance(m_row, m_known)) return GrownAs::NowAccepted;
        if (!m_differences.isEmpty()) return GrownAs::Contradicts;
        const bool saysMore =
            !m_match.later.isEmpty() || m_match.isCalledOtherwise || tellsUnclearEnd() || saysOpen();
        return saysMore ? GrownAs::KnowsMore : GrownAs::Unchanged;
    }

    QString endText() const
    {
        if (m_as == GrownAs::NowAccepted)
            return u' ' +
                   Intake::tr("It was not accepted here; the ledger says: accepted on %1.")
                       .arg(toText(m_row.acceptedOn.value_or(QDate()))) +
                   unclearText();
        if (endsOtherwise())
            return u' ' +
                   Intake::tr(
                       "They contradict each other: “%1” here, “%2” in the ledger. Decide which is right.")
                       .arg(endingOf(m_known.end), endSaid(m_row));
        if (endsTooEarly(m_row, m_known))
            return u' ' + Intake::tr("It is open here; the ledger says: %1. That is before the case began "
                                     "here, on %2: nothing can be taken over.")
                              .arg(endSaid(m_row),
                                   toText(m_known.acceptedOn ? *m_known.acceptedOn : *m_known.receivedOn));
        if (m_known.end.isOpen && tellsEnd(m_row))
            return u' ' + Intake::tr("It is open here; the ledger says: %1.").arg(endSaid(m_row)) +
                   (m_as == GrownAs::NowClosed
                        ? QString()
                        : u' ' + Intake::tr("As long as they contradict each other, nothing is taken over."));
        if (saysOpen())
            return u' ' + Intake::tr("It is closed here: %1. The ledger says “%2”.")
                              .arg(endingOf(m_known.end), endSaid(m_row));
        return unclearText();
    }
    QString unclearText() const
    {
        if (!tellsUnclearEnd()) return {};
        return u' ' + Intake::tr("It is open here; the ledger says “%1”, which does not tell how or when it "
                                 "ended. It stays open: record its end by hand.")
                          .arg(endSaid(m_row));
    }
    QString takenOverText() const
    {
        if (m_as == GrownAs::NowAccepted)
            return u' ' +
                   Intake::tr("It was not accepted here; it now is, as the ledger says: on %1.")
                       .arg(toText(m_row.acceptedOn.value_or(QDate()))) +
                   unclearText();
        return u' ' +
               Intake::tr("It was open here; it is now closed, as the ledger says: %1.").arg(endSaid(m_row));
    }
    QString differencesText() const
    {
        QStringList sides;
        for (const auto &[field, there, row] : m_differences)
            sides << Intake::tr("%1: “%2” here, “%3” in the ledger").arg(ledgerFieldTitle(field), there, row);
        if (sides.isEmpty()) return {};
        return u' ' + Intake::tr("They differ: %1. Decide which is right, and correct it.")
                          .arg(sides.join(Intake::tr("; ")));
    }
    /// What the case did not have when it came is not written into it.
    QString laterText() const
    {
        QString text;
        if (!m_match.later.isEmpty())
            text +=
                u' ' + Intake::tr("It came without this: %1. Enter it by hand.").arg(titlesOf(m_match.later));
        if (!m_match.isCalledOtherwise) return text;
        const auto sentence =
            m_row.caseNumber.isEmpty() || entryKey(m_row.caseNumber) != entryKey(m_known.number)
                ? Intake::tr("By person and day it is the same case, though the respondent is “%1” here "
                             "and “%2” in the ledger. Correct the name by hand where the ledger is right.")
                : Intake::tr("By its number it is the same case, though the respondent is “%1” here "
                             "and “%2” in the ledger. Correct the name by hand where the ledger is right.");
        return text + u' ' + sentence.arg(m_known.respondent, m_row.respondent());
    }

    const Entry &m_entry;
    const LedgerRow &m_row;
    const KnownCase &m_known;
    KnownEntries::Match m_match;
    QList<Difference> m_differences;
    GrownAs m_as = GrownAs::Unchanged;
};

} // namespace

Comparison compared(const Entry &entry, KnownEntries::Match match, const KnownOffice &office)
{
    return KnownComparison(entry, std::move(match), office).made();
}

QString sameText(const LedgerRow &before, const LedgerRow &row, const QList<Difference> &differences,
                 const Joined &join)
{
    const bool isOfOneNumber = !row.caseNumber.isEmpty() && !before.caseNumber.isEmpty();
    const bool namesDiffer = isOfOneNumber && isOfOtherNames(differences);
    const auto first = namesDiffer ? sameNumberText(before, row)
                       : endsConflict(before, row)
                           ? Intake::tr("This is the same case as %1, which stays, but they conflict: “%2” "
                                        "there, “%3” here. Decide which "
                                        "is right.")
                                 .arg(place(before), endSaid(before), endSaid(row))
                           : Intake::tr("This is the same case as %1, which stays.").arg(place(before));
    QStringList sides;
    for (const auto &[field, there, here] : differences)
        sides << Intake::tr("%1: “%2” there, “%3” here").arg(ledgerFieldTitle(field), there, here);
    if (namesDiffer && endSaid(before) != endSaid(row))
        sides << Intake::tr("%1: “%2” there, “%3” here")
                     .arg(ledgerFieldTitle(LedgerField::Result), endSaid(before), endSaid(row));
    auto text = first + otherwiseWritten(before.caseNumber, row.caseNumber);
    if (!sides.isEmpty())
        text += u' ' + Intake::tr("They differ: %1. Decide which is right, and correct it.")
                           .arg(sides.join(Intake::tr("; ")));
    if (!isInOrder(join.row))
        text += u' ' + Intake::tr("By this row it was closed on %1, before it began on %2.")
                           .arg(toText(*join.row.closedOn), toText(*begunOn(join.row)));
    return text;
}

QString sameNumberText(const LedgerRow &before, const LedgerRow &row)
{
    return Intake::tr("The number %1 stands in %2 already, which stays: %3 against %4. This row says %5 "
                      "against %6 and was not taken in. Find out whether the number is wrong, or a name.")
        .arg(row.caseNumber, place(before), before.applicant(), before.respondent(), row.applicant(),
             row.respondent());
}

QString givenText(const QList<LedgerField> &taken)
{
    return Intake::tr("What that row did not say was taken from here: %1.").arg(titlesOf(taken));
}

QString takenText(const LedgerRow &later, const QList<LedgerField> &taken)
{
    const auto text =
        Intake::tr("%1 tells of the same case; from there was taken: %2.").arg(place(later), titlesOf(taken));
    return taken.contains(LedgerField::Result)
               ? text + u' ' + Intake::tr("So the case ended: %1.").arg(endSaid(later))
               : text;
}

QString othersText(const LedgerRow &row, const KnownCase &known)
{
    return Intake::tr(
               "The number %1 belongs to another case here: %2 against %3. The ledger says %4 against %5. "
               "Find out which number is wrong.")
        .arg(row.caseNumber, known.applicant, known.respondent, row.applicant(), row.respondent());
}

QString doubtText(const KnownCase &known, const LedgerRow &row)
{
    const bool isOfDay =
        known.receivedOn == daysOf(row).received || (row.acceptedOn && known.acceptedOn == row.acceptedOn);
    if (!isOfDay)
        return Intake::tr("A case of the same person and company stands here, %1, of another day, %2. The "
                          "row was taken in as another one; where the day alone was corrected, leave it out "
                          "and correct the day here.")
            .arg(known.number, toText(known.receivedOn.value_or(QDate())));
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

QString otherCauseText()
{
    return Intake::tr("The person, the company and the days are the same, and the cause is another: it may "
                      "be a second case. It was not taken in; where it is one, give it a number of its own "
                      "in the ledger and import again.");
}

QString otherNameText(const LedgerRow &row, const KnownCase &known)
{
    return Intake::tr("A case of the same company and day stands here, %1, of which the file does not tell: "
                      "its applicant is “%2”, the row says “%3”. The row was taken in as another case; where "
                      "the name alone was corrected, leave it out and correct the name here.")
        .arg(known.number, known.applicant, row.applicant());
}

bool isInOrder(const LedgerRow &row)
{
    const auto begun = begunOn(row);
    return !(begun && row.closedOn && *row.closedOn < *begun);
}

} // namespace tiaocai::intake
