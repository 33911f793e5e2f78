// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/names.h"
#include "base/papers.h"
#include "base/progress.h"
#include "intake/table.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <optional>

namespace tiaocai::intake {

/// What a column of a ledger (台账) may hold.
enum class LedgerField {
    Serial,
    CaseNumber,
    ReceivedOn,
    AcceptedOn,
    ClosedOn,
    MediatedOn, ///< 调解日期: stands in for the closing day where there is none
    Applicant,
    IdKind,
    IdNumber,
    Sex,
    BirthDate,
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

/// The written names of the fields, under which an office's own mapping is kept and the command line takes columns.
extern const NameTable<LedgerField, 22> ledgerFieldNames;

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

/// What a person wrote in place of a cell, before the file is read. The file stays as it is.
struct CellFix {
    QString sheet;
    int row{};       ///< counted from 1
    int column{};    ///< counted from 0
    QString written; ///< what the file says there; another is refused
    QString text;    ///< empty: the cell says nothing

    bool operator==(const CellFix &) const = default;
};

/// A row of the file that a person left out, the first of its entry: it is no case until it is taken in again.
struct LeftOutRow {
    std::optional<QString> sheet; ///< nullopt: of the only one that is read
    int row{};                    ///< counted from 1
    QString written = {};         ///< its rowText(); another is refused; empty: whatever it says

    bool operator==(const LeftOutRow &) const = default;
};

/// What a row of the file says, cell by cell, as far as it tells rows apart; counted from 1.
QString rowText(const Sheet &sheet, int row);

/// What a person says about a file, where the program's guess is not right.
struct LedgerChoice {
    QStringList sheets = {};             ///< the sheets to read; empty: those that read as one ledger
    QMap<LedgerField, int> columns = {}; ///< counted from 0; empty: as the headings say
    std::optional<int> firstRow = {};    ///< the first row of the entries, counted from 1
    bool withoutHiddenRows = false;
    QMap<QString, QString> words = {};  ///< a result word of the file -> a name of ledgerResultNames
    QMap<QString, QString> people = {}; ///< a mediator's name in the file -> whose name of the staff is meant
    bool takesArbitrations =
        false; ///< of a court or a tribunal, as the desk says: elsewhere they are refused
    QMap<QString, QString> causes = {};    ///< the words of a cause -> the cause's name
    QMap<QString, QString> townships = {}; ///< a township in the file -> as the office calls it
    QList<CellFix> fixes = {};             ///< one a cell
    QList<LeftOutRow> leftOut = {};

    bool operator==(const LedgerChoice &) const = default;
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
    Awarded, ///< 裁决: of an arbitration alone
};

extern const NameTable<LedgerResult, 9> ledgerResultNames;

/// The result in the words of a ledger, in the language of the window.
QString ledgerResultTitle(LedgerResult result);

/// What a row is about. A ledger of mediations may hold others, which are no mediations because they stand among them.
enum class LedgerMatter {
    Mediation,
    Arbitration, ///< 仲裁案件: by its number, its kind or its award
    Lawsuit,     ///< 诉讼: by its number, its kind or its judgment
    NoDispute,   ///< 咨询, 信访, 法律援助
};

/// One of the parties of an entry.
struct LedgerParty {
    QString name;
    bool isOrganisation = false;
    IdKind idKind = IdKind::CitizenId;
    QString idNumber; ///< normalised; empty where missing or its digits were lost
    QString creditCode;
    QString phone;
    std::optional<CitizenId::Sex> sex;
    std::optional<QDate> birthDate;
    int persons = 1; ///< how many people stand behind the name: 张三等五人
    int row{};       ///< that names it, counted from 1

    bool operator==(const LedgerParty &) const = default;
};

/// What a row says otherwise than the file: corrected by hand, or a word that a person assigned.
struct Corrected {
    QString heading;
    QString written; ///< in the file
    QString corrected;

    bool operator==(const Corrected &) const = default;
};

/// Where a row stands in its file.
struct LedgerPlace {
    QString sheet;
    int row{}; ///< counted from 1

    bool operator==(const LedgerPlace &) const = default;
};

/// One entry of a ledger. Text stands as the file has it, without spaces at its ends, runs of them as one, none
/// between the characters of a name, without what protected it from the spreadsheet; official numbers are normalised.
struct LedgerRow {
    QString sheet;
    int row{}; ///< counted from 1 as the spreadsheet shows it; the first row where several make one entry
    LedgerMatter matter = LedgerMatter::Mediation;
    QString caseNumber;
    std::optional<QDate> receivedOn;
    std::optional<QDate> acceptedOn;
    std::optional<QDate> closedOn;
    bool tellsAcceptance = false; ///< the ledger has a column for the day of acceptance
    QList<LedgerParty> applicants;
    QList<LedgerParty> respondents;
    QString cause;
    QStringList mediators;
    QString township;
    QString remark;
    QList<std::pair<QString, QString>> unused; ///< heading and text of what no field is for
    QList<Corrected> corrected;
    QString
        causeMeant; ///< the name of the cause that a person assigned to its words; empty: as the words say
    int workers = 1;
    std::optional<Money> claimed;
    std::optional<Money> agreed;
    LedgerResult result = LedgerResult::Open;
    bool settledBeforeWithdrawal = false;
    QString resultText;                             ///< the words of the file
    std::optional<LedgerPlace> acceptedIn, endedIn; ///< the later row of the same case that says so

    QString applicant() const { return applicants.isEmpty() ? QString() : applicants.first().name; }
    QString respondent() const { return respondents.isEmpty() ? QString() : respondents.first().name; }
};

/// Something to know about a row. Codes of rejection, one a row, the first that applies: no-applicant, bad-text (a name that
/// cannot be stored), impossible-date (no such day, one to come, or several possible ones), no-date, closed-before-accepted,
/// duplicate-of, number-taken, already-imported, left-out (by hand), unread-block, arbitration-row, lawsuit-row, no-dispute, void-row; or the code of the refusal, where the desk cannot record it.
/// Codes of warning: id-lost-digits, changed-by-spreadsheet, bad-id-check-digit, bad-id-number, bad-credit-code, bad-amount,
/// about-amount, unlikely-amount, unit-from-title, unit-unclear, second-column, may-be-void, claimed-assumed, bad-workers, bad-text, unreadable-text, struck-through, picture-dropped, no-value, hidden-row, joined-above,
/// split-at-blank, split-at-word, left-out-of-name, other-role-in-name, unnamed-person, doubtful-name, no-name, ditto,
/// roles-doubtful, bad-sex, bad-birth-date, date-order, time-elsewhere, impossible-time, words-for-date, words-beside-date, unknown-result, result-from-sentence, settled-and-withdrawn, no-closing-date,
/// no-acceptance-date, closing-day-assumed, received-after-accepted, may-be-there, may-be-twice, joined-below, hidden-column, serial-number, merged-cells, not-taken, sex-contradicts-id, birth-date-contradicts-id,
/// corrected-by-hand, unknown-cause, cause-assumed (told by the desk).
struct RowReport {
    QString sheet;
    int row{};
    QString column; ///< the heading; empty where the row as a whole is meant
    QString code;
    QString text;
    bool rejected = false;
    int at = -1; ///< the column, counted from 0; -1: the row as a whole
};

/// A row below the headings that was not read as an entry: subtotal, remark, title, headings once more.
struct PassedOver {
    QString sheet;
    int row{};
    QString text;
    QString why;
};

/// A column of a sheet that was read, and what it was taken for.
struct ColumnUse {
    QString sheet;
    int column{}; ///< counted from 0
    QString heading;
    std::optional<LedgerField> taken;
    int firstRow = 1; ///< the first row that it holds for, counted from 1
};

/// A sheet that was not read, and why.
struct OtherSheet {
    QString name;
    QString why;
};

/// Whether and how a case ended here.
struct KnownEnd {
    bool isOpen = true;
    std::optional<LedgerResult> result = {}; ///< nullopt: open, or in another way
    QString ending = {};                     ///< that way, in words
    std::optional<QDate> closedOn = {};
    std::optional<Money> agreed = {};
};

/// A case that the office has, as far as a grown list may tell more of it.
struct KnownCase {
    CaseId id = {};
    QString number = {};                     ///< by which sentences call it
    QString applicant = {}, respondent = {}; ///< the first of each side, as lists name them
    std::optional<QDate> receivedOn = {}, acceptedOn = {};
    QString cause = {}; ///< of its first claim, as KnownOffice::cause names it; empty: not known
    std::optional<Money> claimed = {};
    int persons = 0; ///< of the applicants; 0: not known
    bool isImported = true;
    KnownEnd end = {};
};

/// What only the office can tell of the cases that it has.
struct KnownOffice {
    /// How it keeps a key of entryKey(), behind whose last "|" the closing day stands.
    std::function<QString(const QString &key)> standing = [](const QString &key) { return key; };
    /// The ID number of a case's first applicant; empty where none is known.
    std::function<QString(const CaseId &id)> idNumber = [](const CaseId &) { return QString(); };
    /// What the words of a row's cause mean; empty where they are not known.
    std::function<QString(const LedgerRow &row)> cause = [](const LedgerRow &row) { return row.cause; };
};

/// The cases that the office has: by case number, by entryKey() of the rows that brought them, and by their applicants.
class KnownEntries {
public:
    KnownEntries() = default;
    explicit KnownEntries(KnownOffice office)
        : m_office(std::move(office))
    {
    }
    const KnownOffice &office() const { return m_office; }
    /// A case, and where it stands here.
    qsizetype insert(const KnownCase &known);
    void reserve(qsizetype cases) { m_cases.reserve(cases); }
    /// A key of entryKey(), as the office keeps it, of the case that stands there.
    void insertKey(const QString &key, qsizetype place);
    /// The case with this entryKey().
    const KnownCase *find(const QString &key) const;

    struct Match {
        const KnownCase *known = nullptr;
        QList<LedgerField> later = {};  ///< what the case was without when it came
        bool isCalledOtherwise = false; ///< the respondent has a longer or a shorter name here
        bool isCertain = true;          ///< else it may be another case of the same person
    };
    /// The case that the row tells of though its key is another: by applicant, ID number, employer, receipt and acceptance, where
    /// the closing day agrees or is missing in one of the two; another closing day contradicts where a day of receipt or
    /// acceptance agrees. A case number, an ID number or a day of acceptance may have come later. Else by the applicant's name and
    /// a day, where the company's name says more on one side (宏达公司, 南阳宏达机械有限公司); a case of `told` is not asked for by
    /// its names again.
    Match like(const LedgerRow &row, const QSet<CaseId> &told = {}) const;
    /// Those that may be met without a number: no ledger brought them with one.
    void eachNumberless(const std::function<void(const KnownCase &)> &take) const;
    /// The case that has the row's number, which is told by that alone.
    static Match numbered(const KnownCase &known, const LedgerRow &row);

private:
    const KnownCase *begunBy(const QString &beginning, const LedgerRow &row) const;
    Match namedAs(const LedgerRow &row, const QSet<CaseId> &told) const;
    Match likeByPeople(const LedgerRow &row, const QSet<CaseId> &told) const;
    bool isOfOtherDayAlone(const KnownCase &known, const LedgerRow &row) const;
    std::optional<Match> comparedByName(const KnownCase &known, const LedgerRow &row) const;
    bool cameNumbered(const KnownCase &known) const;

    KnownOffice m_office;
    QList<KnownCase> m_cases;
    QHash<QString, qsizetype> m_byKey;       ///< places in m_cases, as all that follow
    QHash<QString, qsizetype> m_byBeginning; ///< by the key of an entry without its closing day
    QMultiHash<QString, qsizetype> m_byApplicant;
    QSet<CaseId> m_numberless; ///< whose rows had no number
    QSet<QString> m_companies; ///< as they are called, each kept once
};

/// What a row of a list that has grown says of a case that is there already.
enum class GrownAs {
    Unchanged,
    KnowsMore,   ///< of what is entered by hand alone: a number, an ID number, a company's longer name
    NowAccepted, ///< open still
    NowClosed,
    Contradicts
};

/// Whether acts follow from it, which can be taken over.
bool goesOn(GrownAs as);

struct GrownRow {
    LedgerRow row;
    CaseId id;
    GrownAs as = GrownAs::Unchanged;
    KnownEnd here = {};
    qsizetype report = -1;  ///< which of the reports tells of it
    QString takenOver = {}; ///< what is told of it once the case was brought up to date by it
};

/// What a ledger says.
struct LedgerReading {
    QString readAs;
    int unreadableBytes{};
    int rows{}; ///< entries found, rejected ones included
    QList<LedgerRow> importable;
    QList<GrownRow> grown; ///< rows of cases that are there already
    QList<RowReport> reports;
    QMap<QString, int> rejected; ///< rows by code
    QMap<QString, int> warned;   ///< warnings by code
    QList<PassedOver> passedOver;
    ColumnMapping mapping; ///< of the first sheet that was read
    QList<ColumnUse> columns;
    QStringList sheets; ///< read, one after the other
    QList<OtherSheet> otherSheets;
    int hiddenRows{};
    int hiddenColumns{};      ///< that were read
    QStringList unknownWords; ///< results that nothing is known of, each once
    QStringList unknownCauses, unknownTownships, unknownPeople; ///< the same, as far as the desk knows them

    /// Whether the format tells which rows are hidden and what is struck through.
    bool tellsLook() const { return readAs != QStringLiteral("xls"); }
    /// By which a row of a sheet is read there; null where the column was not read.
    const ColumnUse *columnAt(const QString &sheet, int row, int column) const;
    /// The column that holds the field for a row of a sheet; null where none does.
    const ColumnUse *columnOf(LedgerField field, const QString &sheet, int row) const;
    /// The headings that nothing was taken from, each once.
    QStringList unusedColumns() const;
};

/// What makes two entries the same case: the case number, however its brackets, zeros, 第 and 号 are written; or where there is none, applicant, ID number,
/// employer and dates. After NFKC, without spaces.
QString entryKey(const LedgerRow &row);

/// The key of a case whose number is known.
QString entryKey(const QString &caseNumber);

/// Whether the case was accepted, by its date or by an ending that presupposes it.
bool wasAccepted(const LedgerRow &row);

/// The days by which an entry counts. What the ledger leaves open is taken from its other days: a row without any was refused.
struct LedgerDays {
    QDate received, accepted, ended;
};
LedgerDays daysOf(const LedgerRow &row);

/// Reads the entries out of a table: the sheets whose headings read as a ledger, or what was chosen. Refuses `no-ledger`,
/// naming what was looked for, where no headings or no entries are found: a reading is never empty. Days after `today` are
/// impossible, where it is given. Refuses `cancelled`; `cell-changed` where a cell that was corrected by hand, or a row that was
/// left out, says something else than it said to the person; `no-such-row` where no entry begins in a row that was left out;
/// `no-such-column` where a column was chosen that no sheet has.
Result<LedgerReading> interpret(const Table &table, const KnownEntries &known = {},
                                const LedgerChoice &choice = {}, QDate today = {},
                                const Progress &progress = {});

/// readTable() and interpret().
Result<LedgerReading> readLedger(const QString &path, const KnownEntries &known = {},
                                 const LedgerChoice &choice = {}, QDate today = {},
                                 const Progress &progress = {});

/// Characters of the mainland for those of Taiwan and Hong Kong: 調解 as 调解.
QString simplifiedCharacters(const QString &text);

/// Whether a name is that of a company, a shop or an institution.
bool isOrganisation(const QString &name);

/// The sum, or the largest amount that can be written where a file's amounts exceed it.
Money added(Money a, Money b);

/// The figures of the importable rows, to be compared with what the office counted itself.
struct LedgerFigures {
    int rows{};
    int importable{};
    QMap<QString, int> rejected;
    QMap<QString, int> warned;
    int accepted{};  ///< wasAccepted()
    int concluded{}; ///< succeeded, failed, withdrawn or decided after acceptance
    int succeeded{}; ///< agreements and settlements
    int failed{};    ///< transferred ones too
    int withdrawn{};
    int open{}; ///< unclear ones too
    qint64 workers{};
    Money agreed;
};

LedgerFigures computeFigures(const LedgerReading &reading);

/// What the importable rows tell of one month: received in it, accepted in it, ended in it.
struct LedgerMonth {
    QString month; ///< 2025-03
    int cases{};
    qint64 workers{}; ///< of the cases received
    int accepted{};
    int concluded{}, succeeded{}, failed{}, withdrawn{};
    int notAccepted{};
    Money agreed; ///< of those that ended
};

/// In the order of the months; those in which nothing was are left out.
QList<LedgerMonth> figuresByMonth(const LedgerReading &reading);

} // namespace tiaocai::intake
