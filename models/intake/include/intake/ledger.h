// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/names.h"
#include "intake/table.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace tiaocai::intake {

/// What a column of a ledger (台账) may hold.
enum class LedgerField {
    Serial,
    CaseNumber,
    ReceivedOn,
    AcceptedOn,
    ClosedOn,
    Applicant,
    IdNumber,
    Phone,
    Employer,
    CreditCode,
    Cause,
    Workers,
    Claimed,
    Agreed,
    Mediator,
    Township,
    Result,
    Remark,
};

/// The written names of the fields, under which an office's own mapping is kept.
extern const NameTable<LedgerField, 18> ledgerFieldNames;

/// The field in the language of the window.
QString ledgerFieldTitle(LedgerField field);

/// A column that was found, or that a person chose.
struct MappedColumn {
    int column{};        ///< counted from 0
    QString heading;     ///< as the file has it, both rows where there are two
    int yuanPerUnit = 1; ///< 10000 where the heading or the title says 万元

    bool operator==(const MappedColumn &) const = default;
};

/// Which column holds what, and where the entries begin.
struct ColumnMapping {
    QMap<LedgerField, MappedColumn> columns;
    int firstRow = 1; ///< the first row below the headings, counted from 1

    bool operator==(const ColumnMapping &) const = default;
};

/// How the ledger says that a case ended.
enum class LedgerResult {
    Open,        ///< nothing, 调解中, 办理中
    Succeeded,   ///< 调解成功, 达成协议
    Settled,     ///< 和解: counted as a success (M10)
    Failed,      ///< 调解不成, 未达成协议, 终止调解
    Withdrawn,   ///< 撤回申请, 撤诉
    NotAccepted, ///< 不予受理: never a case of mediation
    Transferred, ///< 移送, 转办
    Unclear, ///< closed by its date, but the word is unknown or missing: stays open until a person says how
};

extern const NameTable<LedgerResult, 8> ledgerResultNames;

/// One of the people of an entry.
struct LedgerPerson {
    QString name;
    QString idNumber; ///< normalised; empty where missing or its digits were lost
    QString phone;

    bool operator==(const LedgerPerson &) const = default;
};

/// One entry of a ledger. Text stands as the file has it, without spaces at its ends, runs of them as one, none
/// between the characters of a name; official numbers are normalised.
struct LedgerRow {
    QString sheet;
    int row{}; ///< counted from 1 as the spreadsheet shows it; the first row where merged cells make one
               ///< entry of several
    QString caseNumber;
    std::optional<QDate> receivedOn;
    std::optional<QDate> acceptedOn;
    std::optional<QDate> closedOn;
    bool tellsAcceptance = false; ///< the ledger has a column for the day of acceptance
    QString applicant;
    QString idNumber;
    QString phone;
    QList<LedgerPerson> coApplicants; ///< the other rows of an entry whose case number is merged over several
    QString employer;
    QString creditCode;
    QString cause;
    QString mediator;
    QString township;
    QString remark;
    int workers = 1;
    std::optional<Money> claimed;
    std::optional<Money> agreed;
    LedgerResult result = LedgerResult::Open;
    QString resultText; ///< the word of the file
};

/// Something to know about a row. Codes of rejection, one a row, the first that applies: no-applicant,
/// impossible-date (no such day, or one to come), closed-before-accepted, duplicate-of, already-imported; or the code
/// of the refusal, where the desk cannot record it. Codes of warning: id-lost-digits, bad-id-check-digit, bad-id-number, bad-credit-code, bad-amount, bad-workers, bad-text,
/// no-value, unknown-result, no-closing-date, received-after-accepted.
struct RowReport {
    QString sheet;
    int row{};
    QString column; ///< the heading; empty where the row as a whole is meant
    QString code;
    QString text;
    bool rejected = false;
};

/// A row below the headings that was not read as an entry: subtotal, remark, repeated heading.
struct PassedOver {
    QString sheet;
    int row{};
    QString text;
};

/// What a ledger says.
struct LedgerReading {
    QString readAs;
    int unreadableBytes{};
    int rows{}; ///< entries found, rejected ones included
    QList<LedgerRow> importable;
    QList<RowReport> reports;
    QMap<QString, int> rejected; ///< rows by code
    QMap<QString, int> warned;   ///< warnings by code
    QList<PassedOver> passedOver;
    ColumnMapping mapping;   ///< of the first sheet that was read
    QStringList sheets;      ///< read, one after the other
    QStringList otherSheets; ///< not read: other headings, or none, or hidden
};

/// Entries that the office has already, by entryKey().
using KnownEntries = QSet<QString>;

/// What makes two entries the same case: the case number; or where there is none, applicant, ID number,
/// employer and dates. After NFKC, without spaces.
QString entryKey(const LedgerRow &row);

/// Whether the case was accepted, by its date or by an ending that presupposes it.
bool wasAccepted(const LedgerRow &row);

/// The key of a case whose number is known.
QString entryKey(const QString &caseNumber);

/// Reads the entries out of a table: the sheets whose headings read as a ledger, or those of the columns that
/// were `chosen`. Refuses `no-ledger`, naming what was looked for, where no headings or no entries are found:
/// a reading is never empty. Days after `today` are impossible, where it is given.
Result<LedgerReading> interpret(const Table &table, const KnownEntries &known = {},
                                const std::optional<ColumnMapping> &chosen = {}, QDate today = {});

/// readTable() and interpret().
Result<LedgerReading> readLedger(const QString &path, const KnownEntries &known = {},
                                 const std::optional<ColumnMapping> &chosen = {}, QDate today = {});

/// The figures of the importable rows, to be compared with what the office counted itself.
struct LedgerFigures {
    int rows{};
    int importable{};
    QMap<QString, int> rejected;
    QMap<QString, int> warned;
    int accepted{};  ///< wasAccepted()
    int concluded{}; ///< succeeded, failed or withdrawn after acceptance
    int succeeded{}; ///< agreements and settlements
    int failed{};    ///< transferred ones too
    int withdrawn{};
    int open{}; ///< unclear ones too
    qint64 workers{};
    Money agreed;
};

LedgerFigures computeFigures(const LedgerReading &reading);

} // namespace tiaocai::intake
