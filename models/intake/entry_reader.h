// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"
#include "entries.h"
#include "people.h"
#include "results.h"
#include "row_kinds.h"

namespace tiaocai::intake {

/// Reads one row's cells into an entry; what is wrong with a cell, was changed or guessed becomes a report.
class EntryReader {
public:
    EntryReader(const RowView &view, Entry &entry, const EntryGround &ground)
        : m_view(view)
        , m_entry(entry)
        , m_ground(ground)
    {
    }

    void readAll();
    /// Another person of the entry: the first row's dates, result and employer stand; people and their own amounts add up.
    void addPerson(bool isJoined);
    /// What was read in place of 同上.
    void tellOfDittos(const QList<LedgerField> &fields);

private:
    RowReport report(LedgerField field, const QString &code, const QString &sentence) const;
    void warn(LedgerField field, const QString &code, const QString &sentence);
    void reject(LedgerField field, const QString &code, const QString &sentence);

    /// The cell's text as it may be stored, with its line breaks; empty and told where it may not.
    QString raw(LedgerField field, qsizetype longest = longestStory);
    QString text(LedgerField field, qsizetype longest = longestStory);
    QString officialText(LedgerField field);
    bool fitsName(LedgerField field, const QString &text);

    QString namesSaid(LedgerField field);
    NamesReading names(LedgerField field);
    void tellOfNames(LedgerField field, const NamesReading &read);
    void refuseApplicant();
    QList<LedgerParty> applicants();
    QList<LedgerParty> respondents();
    void takePeopleByNumbers(QList<LedgerParty> &respondents);
    void doubtRoles();
    void readNumbersOf(QList<LedgerParty> &applicants, QList<LedgerParty> &respondents);
    QList<LedgerParty *> holdersOf(LedgerField field, QList<LedgerParty> &applicants,
                                   QList<LedgerParty> &respondents) const;
    void readIdNumbers(const QList<LedgerParty *> &holders);
    void readIdNumber(LedgerParty &party, const QString &text);
    void compareWithNumber(const LedgerParty &party, const IdHolder &holder);
    void readCreditCodes(const QList<LedgerParty *> &holders);
    void readPhones(QList<LedgerParty> &applicants);
    void readSexAndBirth(QList<LedgerParty> &applicants);
    IdKind idKind(const QString &number);

    QString caseNumber();
    bool isShared(LedgerField field);
    void tellOfFirst();
    std::optional<Money> amount(LedgerField field);
    int workers();
    std::optional<QDate> date(LedgerField field);
    void refuseDate(LedgerField field, const DateReading &read);
    void tellOfDate(LedgerField field, const DateReading &read);
    void tellOfWords(LedgerField field, LedgerResult result, const QString &said);
    void tellOfWordsBeside(LedgerField field, const DateReading &read);
    void readParties();
    QString township();
    void readWords();
    void readUnused();
    void tellOfDoubled();
    void readDates();
    void compareDates();
    void refuseWithoutDate();
    QString tickedResult() const;
    QString contradiction(const ResultReading &read) const;
    void readResult();
    ResultReading resultRead();
    void takeResult(const ResultReading &read);
    void closeByMediation();
    void tellOfAcceptance();
    void readMatter();
    void refuseVoid();
    void readEndOfArbitration();
    void tellOfFixes();
    void tellOfStruck();
    bool isStruck(LedgerField field) const;
    QString unclearResult() const;

    const RowView &m_view;
    Entry &m_entry;
    const EntryGround &m_ground;
    std::optional<QDate> m_mediatedOn;
    bool m_countsOthers = false; ///< 张三等五人
    QString m_saidInsteadOfDate; ///< or beside one: 不予受理, 撤回
};

} // namespace tiaocai::intake
