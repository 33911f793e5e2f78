// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_cells.h"

#include "base/text.h"
#include "desk/ledgers.h"
#include "look/tokens.h"
#include "widgets/marks.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using intake::LedgerField;
using intake::LedgerRow;

namespace {

using OfParty = QString (*)(const intake::LedgerParty &);

QString joined(const QList<intake::LedgerParty> &parties, int at, OfParty text)
{
    QStringList texts;
    for (const auto &party : parties) {
        if (party.row != at) continue;
        if (const auto said = text(party); !said.isEmpty()) texts << said;
    }
    return texts.join(u'、');
}

QString named(const intake::LedgerParty &party)
{
    return party.persons == 1
               ? party.name
               : LedgerCells::tr("%1 and others, %2 people").arg(party.name).arg(party.persons);
}

QString amountText(const std::optional<Money> &amount)
{
    return amount ? toText(*amount) : QString();
}

QString cellDay(const std::optional<QDate> &day)
{
    return day ? toText(*day) : QString();
}

/// Of the parties that a row names, on both sides.
QString ofSides(const LedgerRow &row, int at, OfParty text)
{
    QStringList sides{joined(row.applicants, at, text), joined(row.respondents, at, text)};
    sides.removeAll(QString());
    return sides.join(u'、');
}

/// What was read in a field's cells; nothing of a field that is read with another.
struct FieldReading {
    LedgerField field;
    bool ofParties; ///< told by each row of an entry of several people
    QString (*text)(const LedgerRow &row, int at);
};

const FieldReading *fieldReading(LedgerField field)
{
    static const FieldReading readings[] = {
        {LedgerField::Applicant, true,
         [](const LedgerRow &row, int at) { return joined(row.applicants, at, named); }},
        {LedgerField::Employer, true,
         [](const LedgerRow &row, int at) { return joined(row.respondents, at, named); }},
        {LedgerField::IdNumber, true,
         [](const LedgerRow &row, int at) {
             return ofSides(row, at, [](const auto &party) { return party.idNumber; });
         }},
        {LedgerField::CreditCode, true,
         [](const LedgerRow &row, int at) {
             return ofSides(row, at, [](const auto &party) { return party.creditCode; });
         }},
        {LedgerField::Phone, true,
         [](const LedgerRow &row, int at) {
             return ofSides(row, at, [](const auto &party) { return party.phone; });
         }},
        {LedgerField::BirthDate, true,
         [](const LedgerRow &row, int at) {
             return ofSides(row, at, [](const auto &party) { return cellDay(party.birthDate); });
         }},
        {LedgerField::CaseNumber, false, [](const LedgerRow &row, int) { return row.caseNumber; }},
        {LedgerField::ReceivedOn, false, [](const LedgerRow &row, int) { return cellDay(row.receivedOn); }},
        {LedgerField::AcceptedOn, false, [](const LedgerRow &row, int) { return cellDay(row.acceptedOn); }},
        {LedgerField::ClosedOn, false, [](const LedgerRow &row, int) { return cellDay(row.closedOn); }},
        {LedgerField::Cause, false,
         [](const LedgerRow &row, int) { return desk::causesSaid(row).join(u'、'); }},
        {LedgerField::Workers, false, [](const LedgerRow &row, int) { return QString::number(row.workers); }},
        {LedgerField::Claimed, false, [](const LedgerRow &row, int) { return amountText(row.claimed); }},
        {LedgerField::Agreed, false, [](const LedgerRow &row, int) { return amountText(row.agreed); }},
        {LedgerField::Mediator, false, [](const LedgerRow &row, int) { return row.mediators.join(u'、'); }},
        {LedgerField::Township, false, [](const LedgerRow &row, int) { return row.township; }},
        {LedgerField::Result, false, [](const LedgerRow &row, int) { return ledgerResultTitle(row.result); }},
        {LedgerField::Remark, false, [](const LedgerRow &row, int) { return row.remark; }},
    };
    const auto *const end = std::end(readings);
    const auto *found =
        std::find_if(std::begin(readings), end, [&](const FieldReading &one) { return one.field == field; });
    return found == end ? nullptr : found;
}

/// Letters and figures alone: what lays a text out is no difference.
QString bare(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]"_s);
    return normalized(text).remove(other).toCaseFolded();
}

QList<int> numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<int> numbers;
    for (auto it = number.globalMatch(normalized(text)); it.hasNext();)
        numbers << it.next().captured().toInt();
    return numbers;
}

/// 2025.3.5 and 2025-03-05, 12000 and 12,000.00, 张 三 and 张三 say the same.
bool saysTheSame(const QString &written, const QString &read)
{
    static const QRegularExpression day(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (bare(written) == bare(read)) return true;
    if (day.match(read).hasMatch()) return numbersIn(written) == numbersIn(read);
    const auto one = parseMoney(written), other = parseMoney(read);
    return one && other && *one == *other;
}

/// Of these what was read is a word of the program's, and never that of the file.
bool isNamedAnew(LedgerField field)
{
    return field == LedgerField::Result || field == LedgerField::Cause;
}

QString stateWord(LedgerCells::State state)
{
    switch (state) {
    case LedgerCells::State::Changed:
        return LedgerCells::tr("read otherwise");
    case LedgerCells::State::Doubt:
        return LedgerCells::tr("please look");
    case LedgerCells::State::Wrong:
        return LedgerCells::tr("not imported");
    case LedgerCells::State::Fixed:
        return LedgerCells::tr("corrected here");
    case LedgerCells::State::Unused:
        return LedgerCells::tr("not used");
    case LedgerCells::State::Plain:
        break;
    }
    return {};
}

QVariant markOf(LedgerCells::State state)
{
    switch (state) {
    case LedgerCells::State::Changed:
        return icon(Mark::Know);
    case LedgerCells::State::Doubt:
        return icon(Mark::Attention);
    case LedgerCells::State::Wrong:
        return icon(Mark::Late);
    case LedgerCells::State::Fixed:
        return icon(Mark::Signature);
    case LedgerCells::State::Unused:
    case LedgerCells::State::Plain:
        break;
    }
    return {};
}

QVariant markOf(LedgerCells::RowState state)
{
    switch (state) {
    case LedgerCells::RowState::Fine:
        return icon(Mark::Done);
    case LedgerCells::RowState::Doubt:
        return icon(Mark::Attention);
    case LedgerCells::RowState::Wrong:
        return icon(Mark::Late);
    case LedgerCells::RowState::There:
        return icon(Mark::Know);
    case LedgerCells::RowState::LeftOut:
    case LedgerCells::RowState::Joined:
    case LedgerCells::RowState::PassedOver:
        break;
    }
    return {};
}

} // namespace

QString columnLetters(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(char16_t(u'A' + rest % 26)));
    return name;
}

QString grownText(intake::GrownAs as)
{
    switch (as) {
    case intake::GrownAs::Unchanged:
        return LedgerCells::tr("nothing new");
    case intake::GrownAs::KnowsMore:
        return LedgerCells::tr("says more; see the rows to look at");
    case intake::GrownAs::NowAccepted:
        return LedgerCells::tr("now accepted");
    case intake::GrownAs::NowClosed:
        return LedgerCells::tr("now closed, open here");
    case intake::GrownAs::Contradicts:
        return LedgerCells::tr("contradicts what stands here; see the rows to look at");
    }
    return {};
}

void LedgerCells::show(const intake::Table &table, const intake::LedgerReading &reading,
                       const QList<intake::CellFix> &fixes, const QString &sheet)
{
    beginResetModel();
    const auto found = std::ranges::find(table.sheets, sheet, &intake::Sheet::name);
    m_sheet = found == table.sheets.end() ? intake::Sheet() : *found;
    m_reading = reading;
    m_fixes = fixes;
    m_isRead = true;
    m_columns = 0;
    for (const auto &row : std::as_const(m_sheet.rows))
        m_columns = std::max(m_columns, int(row.size()));
    takeEntries();
    takeReports();
    m_all.clear();
    for (int row = 1; row <= m_sheet.rows.size(); ++row)
        m_all << lineFor(row);
    fillLines();
    m_namedAt = firstRow();
    endResetModel();
}

void LedgerCells::takeEntries()
{
    m_entries.clear();
    m_grown.clear();
    const auto take = [this](const LedgerRow &row) {
        if (row.sheet != m_sheet.name) return;
        m_entries[row.row] = &row;
        for (const auto &party : row.applicants)
            m_entries[party.row] = &row;
    };
    for (const auto &row : std::as_const(m_reading.importable))
        take(row);
    for (const auto &grown : std::as_const(m_reading.grown)) {
        take(grown.row);
        if (grown.row.sheet == m_sheet.name) m_grown[grown.row.row] = &grown;
    }
}

void LedgerCells::takeReports()
{
    m_reports.clear();
    m_passedOver.clear();
    for (const auto &report : std::as_const(m_reading.reports)) {
        if (report.sheet == m_sheet.name) m_reports.insert(report.row, &report);
    }
    for (const auto &row : std::as_const(m_reading.passedOver)) {
        if (row.sheet == m_sheet.name) m_passedOver[row.row] = &row;
    }
}

LedgerCells::Line LedgerCells::lineFor(int row) const
{
    Line line{row, RowState::PassedOver, m_entries.value(row)};
    if (m_passedOver.contains(row)) return line;
    const auto reports = m_reports.values(row);
    const bool isRejected = std::ranges::any_of(reports, &intake::RowReport::rejected);
    if (std::ranges::any_of(reports, [](const auto *report) { return report->code == u"left-out"; }))
        line.state = RowState::LeftOut;
    else if (m_grown.contains(row))
        line.state = RowState::There;
    else if (isRejected)
        line.state = RowState::Wrong;
    else if (line.entry)
        line.state = !reports.isEmpty()       ? RowState::Doubt
                     : line.entry->row == row ? RowState::Fine
                                              : RowState::Joined;
    return line;
}

void LedgerCells::setFixes(const QList<intake::CellFix> &fixes)
{
    m_fixes = fixes;
    m_isRead = false;
    if (!m_lines.isEmpty()) emit dataChanged(index(0, FirstCell), index(rowCount() - 1, columnCount() - 1));
}

void LedgerCells::showOnly(Which which)
{
    beginResetModel();
    m_which = which;
    fillLines();
    endResetModel();
}

void LedgerCells::fillLines()
{
    m_lines.clear();
    for (const auto &line : std::as_const(m_all)) {
        if (isShown(line, m_which)) m_lines << line;
    }
}

bool LedgerCells::isShown(const Line &line, Which which) const
{
    switch (which) {
    case Which::All:
        return true;
    case Which::Doubts:
        return line.state == RowState::Doubt || line.state == RowState::Wrong;
    case Which::PassedOver:
        return isOfNoCase(line);
    }
    return true;
}

int LedgerCells::count(Which which) const
{
    return int(std::ranges::count_if(m_all, [&](const Line &line) { return isShown(line, which); }));
}

int LedgerCells::lineOf(int row) const
{
    const auto found = std::ranges::lower_bound(m_lines, row, {}, &Line::row);
    return found == m_lines.end() ? int(m_lines.size()) - 1 : int(found - m_lines.begin());
}

int LedgerCells::firstRow() const
{
    const auto first = std::ranges::find(m_reading.columns, m_sheet.name, &intake::ColumnUse::sheet);
    return first == m_reading.columns.end() ? 1 : first->firstRow;
}

void LedgerCells::nameColumnsAt(int line)
{
    const int row = std::max(rowAt(line), firstRow());
    if (row == m_namedAt) return;
    m_namedAt = row;
    emit headerDataChanged(Qt::Horizontal, FirstCell, columnCount() - 1);
}

const intake::RowReport *LedgerCells::reportAt(int row, int column) const
{
    const intake::RowReport *found = nullptr;
    for (const auto *report : m_reports.values(row)) {
        if (report->at == column && (!found || report->rejected)) found = report;
    }
    return found;
}

const intake::CellFix *LedgerCells::fixAt(int row, int column) const
{
    const auto found = std::ranges::find_if(m_fixes, [&](const intake::CellFix &fix) {
        return fix.sheet == m_sheet.name && fix.row == row && fix.column == column;
    });
    return found == m_fixes.end() ? nullptr : &*found;
}

QString LedgerCells::cellText(const Line &line, int column) const
{
    const auto *fix = fixAt(line.row, column);
    return fix ? fix->text : m_sheet.at(line.row - 1, column).text;
}

QString LedgerCells::asRead(const Line &line, int column) const
{
    const auto text = cellText(line, column);
    if (!m_isRead && fixAt(line.row, column)) return text;
    const auto *use = m_reading.columnAt(m_sheet.name, line.row, column);
    const auto *reading = line.entry && use && use->taken ? fieldReading(*use->taken) : nullptr;
    const bool isRead = reading && (line.entry->row == line.row || reading->ofParties);
    return isRead && !text.trimmed().isEmpty() ? reading->text(*line.entry, line.row) : text;
}

LedgerCells::State LedgerCells::state(const Line &line, int column) const
{
    if (fixAt(line.row, column)) return State::Fixed;
    if (const auto *report = reportAt(line.row, column))
        return report->rejected ? State::Wrong : State::Doubt;
    const auto *use = m_reading.columnAt(m_sheet.name, line.row, column);
    if (!use || !use->taken) return State::Unused;
    if (isNamedAnew(*use->taken)) return State::Plain;
    return saysTheSame(cellText(line, column), asRead(line, column)) ? State::Plain : State::Changed;
}

QString LedgerCells::verdict(const Line &line) const
{
    QStringList reasons;
    for (const auto *report : m_reports.values(line.row)) {
        if (report->rejected || report->at < 0) reasons << report->text;
    }
    const auto because = [&](const QString &word) {
        return reasons.isEmpty() ? word : tr("%1: %2").arg(word, reasons.join(u' '));
    };
    switch (line.state) {
    case RowState::Fine:
        return tr("imported");
    case RowState::Doubt:
        return because(tr("imported, please look"));
    case RowState::Wrong:
        return because(tr("not imported"));
    case RowState::LeftOut:
        return tr("left out by hand");
    case RowState::There:
        return because(tr("there already: %1").arg(grownText(m_grown[line.row]->as)));
    case RowState::Joined:
        return tr("with row %1").arg(line.entry->row);
    case RowState::PassedOver:
        break;
    }
    if (const auto *passed = m_passedOver.value(line.row)) return tr("passed over: %1").arg(passed->why);
    const auto &cells = m_sheet.rows[line.row - 1];
    const bool isBlank =
        std::ranges::all_of(cells, [](const intake::Cell &cell) { return cell.text.trimmed().isEmpty(); });
    if (isBlank) return tr("passed over: blank");
    return line.row < firstRow() ? tr("above the cases")
                                 : tr("passed over: numbers itself alone, or goes with the row above");
}

int LedgerCells::entryAt(int line) const
{
    const auto of = m_lines.value(line);
    return of.state == RowState::LeftOut ? of.row : of.entry ? of.entry->row : 0;
}

intake::LeftOutRow LedgerCells::leftOutAt(int line) const
{
    const int row = entryAt(line);
    return {m_sheet.name, row, intake::rowText(m_sheet, row)};
}

QString LedgerCells::written(const QModelIndex &index) const
{
    return index.column() < FirstCell ? QString()
                                      : m_sheet.at(rowAt(index.row()) - 1, index.column() - FirstCell).text;
}

QString LedgerCells::told(const QModelIndex &index) const
{
    if (!index.isValid()) return {};
    const auto &line = m_lines[index.row()];
    if (index.column() < FirstCell) return verdict(line);
    const int column = index.column() - FirstCell;
    const auto *use = m_reading.columnAt(m_sheet.name, line.row, column);
    QStringList said{tr("%1%2: in the file “%3”, read as “%4”.")
                         .arg(columnLetters(column))
                         .arg(line.row)
                         .arg(written(index).left(200), asRead(line, column).left(200))};
    if (!use || !use->taken)
        said = {
            tr("%1%2: in the file “%3”. The column is not used; its words are kept with the case as a note.")
                .arg(columnLetters(column))
                .arg(line.row)
                .arg(written(index).left(200))};
    if (const auto *fix = fixAt(line.row, column))
        said << tr("Corrected here to “%1”.").arg(fix->text.left(60));
    for (const auto *report : m_reports.values(line.row)) {
        if (report->at == column) said << report->text;
    }
    return said.join(u' ');
}

int LedgerCells::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LedgerCells::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + m_columns;
}

bool LedgerCells::isOfNoCase(const Line &line)
{
    return line.state == RowState::PassedOver || line.state == RowState::LeftOut;
}

QVariant LedgerCells::ink(const Line &line, int column) const
{
    const bool isQuiet = isOfNoCase(line) || state(line, column) == State::Unused;
    return isQuiet ? QVariant(tokens().text3) : QVariant();
}

QVariant LedgerCells::data(const QModelIndex &index, int role) const
{
    const auto &line = m_lines[index.row()];
    if (index.column() == Row)
        return role == Qt::DisplayRole         ? QVariant(line.row)
               : role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                               : QVariant();
    if (index.column() == Verdict) {
        if (role == Qt::DisplayRole) return verdict(line);
        if (role == Qt::ToolTipRole) return verdict(line).toHtmlEscaped();
        return role == Qt::DecorationRole ? markOf(line.state) : QVariant();
    }
    const int column = index.column() - FirstCell;
    switch (role) {
    case Qt::DisplayRole:
        return asRead(line, column).simplified();
    case Qt::EditRole:
        return cellText(line, column);
    case Qt::ToolTipRole:
        return told(index).toHtmlEscaped();
    case Qt::DecorationRole:
        return markOf(state(line, column));
    case Qt::ForegroundRole:
        return ink(line, column);
    case Qt::AccessibleTextRole:
        return QStringList{asRead(line, column), stateWord(state(line, column))}.join(u' ').trimmed();
    case stateRole:
        return int(isOfNoCase(line) ? State::Unused : state(line, column));
    default:
        return {};
    }
}

bool LedgerCells::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto text = value.toString().trimmed();
    if (role != Qt::EditRole || text == data(index, Qt::EditRole).toString().trimmed()) return false;
    emit fixed({m_sheet.name, rowAt(index.row()), index.column() - FirstCell, written(index), text});
    return true;
}

QVariant LedgerCells::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    if (section == Row) return tr("Row");
    if (section == Verdict) return tr("Verdict");
    const int column = section - FirstCell;
    const auto *use = m_reading.columnAt(m_sheet.name, m_namedAt, column);
    if (!use) return columnLetters(column);
    if (role == Qt::DisplayRole) return use->heading.isEmpty() ? columnLetters(column) : use->heading;
    return use->taken ? tr("%1: read as “%2”").arg(columnLetters(column), ledgerFieldTitle(*use->taken))
                      : tr("%1: not used").arg(columnLetters(column));
}

Qt::ItemFlags LedgerCells::flags(const QModelIndex &index) const
{
    const auto plain = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() < FirstCell) return plain;
    const auto cell = m_sheet.at(rowAt(index.row()) - 1, index.column() - FirstCell);
    return cell.origin == intake::Cell::Origin::Own ? plain | Qt::ItemIsEditable : plain;
}

} // namespace tiaocai::ui
