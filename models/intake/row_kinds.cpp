// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_kinds.h"

#include "base/storable.h"
#include "base/text.h"
#include "matter.h"
#include "people.h"
#include "refusals.h"
#include "texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

using Field = LedgerField;

namespace {

bool saysSomething(const Cell &cell)
{
    if (cell.origin != Cell::Origin::Own || cell.kind == Cell::Kind::Empty) return false;
    return cell.kind != Cell::Kind::Text || !readText(cell.text).isEmpty();
}

const Cell *firstOwn(const QList<Cell> &row)
{
    const auto found = std::find_if(row.cbegin(), row.cend(), saysSomething);
    return found == row.cend() ? nullptr : &*found;
}

qsizetype ownCells(const QList<Cell> &row)
{
    return std::count_if(row.cbegin(), row.cend(), saysSomething);
}

bool isSubtotal(const QList<Cell> &row, const QString &first)
{
    static const QRegularExpression word(
        u"^(第?[0-9一二三四五六七八九十]+(年|月|季度|页)份?|本[页月季年]度?|全年|[上下]半年|年度)*(小计|合计|总计|累计|共计|总数|合計|總計|小計|共計)"_s);
    static const QRegularExpression whole(word.pattern() + u"$"_s);
    static const QRegularExpression withFigures(word.pattern() + u"([:(0-9共].*)?$"_s);
    const auto matches = [](const QString &text, const QRegularExpression &shape) {
        const bool mayBe = text.contains(u'计') || text.contains(u'数') || text.contains(u'計');
        return mayBe && shape.match(normalized(text).remove(u' ')).hasMatch();
    };
    return matches(first, withFigures) || std::any_of(row.cbegin(), row.cend(), [&](const Cell &cell) {
               return cell.kind == Cell::Kind::Text && cell.text.size() <= 30 && matches(cell.text, whole);
           });
}

bool isRemark(const QString &first)
{
    static const QRegularExpression opening(
        u"^(备注|说明|附注|注\\d*|填表\\S*|填报\\S*|制表\\S*|审核\\S*|复核\\S*|统计\\S*|报送\\S*|\\S*负责人|联系人)([:. 、]|$)"_s);
    static const QString beginnings = u"备说附注填制审复统报联"_s;
    if (first.isEmpty() || first[0].isDigit()) return false;
    if (!beginnings.contains(first.trimmed().front()) && !first.contains(u"负责人")) return false;
    return opening.match(normalized(first)).hasMatch();
}

/// The headings again, as at the top of each printed page; of two rows of headings either one.
bool repeatsHeadings(const RowView &view)
{
    int repeated = 0;
    const auto &columns = view.columns.mapping().columns;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        const auto &cell = view.cell(it.key());
        if (cell.kind != Cell::Kind::Text || cell.origin != Cell::Origin::Own) continue;
        const auto text = normalized(cell.text);
        repeated += text.size() >= 2 && it->heading.contains(text);
    }
    return repeated >= 3;
}

/// How many of the columns that tell of a case the row fills itself.
qsizetype tellingCells(const RowView &view)
{
    const auto &columns = view.columns.mapping().columns;
    qsizetype telling = 0;
    for (auto it = columns.cbegin(); it != columns.cend() && telling < 2; ++it)
        telling += it.key() != Field::Serial && it.key() != Field::Remark && view.says(it.key());
    return telling;
}

bool sharesCase(const RowView &view)
{
    const auto key = view.has(Field::CaseNumber) ? Field::CaseNumber : Field::Serial;
    return view.cell(key).origin == Cell::Origin::MergedFromAbove;
}

/// 2、李四 below 1、张三.
bool isNumberedPerson(const QString &plain)
{
    static const QRegularExpression number(u"^[0-9]{1,3}[、.)]"_s);
    const auto match = number.match(plain);
    return match.hasMatch() && isLikeAPerson(plain.sliced(match.capturedLength()));
}

/// 二季度, 3月份, 上半年, 一、石桥镇: a title between the rows.
bool namesAPeriod(const QString &text)
{
    static const QRegularExpression period(u"^[(第]*[0-9一二三四五六七八九十]*(年度?|季度|月份?|部分|批次?|"
                                           u"期)[):]?$|^[0-9一二三四五六七八九十]+[、.)]|"
                                           "^[上下]半年$|^[0-9]{4}年.*$"_s);
    const auto plain = normalized(text).remove(u' ');
    return period.match(plain).hasMatch() && !isNumberedPerson(plain);
}

/// A person, and nothing by which a case is told from another.
bool tellsAPersonAlone(const RowView &view)
{
    constexpr Field ofACase[] = {Field::Serial,     Field::CaseNumber, Field::Employer, Field::ReceivedOn,
                                 Field::AcceptedOn, Field::ClosedOn,   Field::Result};
    if (!view.says(Field::Applicant) || namesAPeriod(view.cell(Field::Applicant).text)) return false;
    const bool knowsRows = view.has(Field::Serial) || view.has(Field::CaseNumber);
    const bool knowsCases =
        view.has(Field::Employer) && (view.has(Field::ReceivedOn) || view.has(Field::AcceptedOn));
    return (knowsRows || knowsCases) && std::none_of(std::begin(ofACase), std::end(ofACase),
                                                     [&](Field field) { return view.says(field); });
}

/// A row that holds its serial number alone: numbered in advance, never filled.
bool numbersItselfAlone(const RowView &view, const QString &first)
{
    static const QRegularExpression number(u"^\\d+$"_s);
    return view.isOwn(Field::Serial) && number.match(normalized(first)).hasMatch() &&
           ownCells(view.sheet.rows[view.row]) == 1;
}

const Cell emptyCell;

} // namespace

BlockColumns::BlockColumns(const Headings &headings)
    : m_mapping(&headings.mapping)
{
    const auto &columns = headings.mapping.columns;
    QSet<int> used;
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        m_columns[std::size_t(it.key())] = &*it;
        used.insert(it->column);
    }
    for (const auto &second : headings.seconds) {
        if (used.contains(second.column)) continue;
        (second.isNumbered ? m_further : m_doubled).append(second);
        if (second.isNumbered) used.insert(second.column);
    }
    m_areOfArbitrations = std::ranges::any_of(headings.all, isOfArbitrations);
    for (int column = 0; column < headings.all.size(); ++column) {
        if (!used.contains(column) && !headings.all[column].isEmpty())
            m_unused.append({column, storable(headings.all[column].left(40))});
    }
    std::ranges::copy_if(m_unused, std::back_inserter(m_otherResults),
                         [](const auto &one) { return tellsResult(one.second); });
}

QList<int> BlockColumns::further(LedgerField field) const
{
    QList<int> columns;
    for (const auto &second : m_further) {
        if (second.field == field) columns.append(second.column);
    }
    return columns;
}

QString BlockColumns::headingAt(int column) const
{
    for (const auto *one : m_columns) {
        if (one && one->column == column) return one->heading;
    }
    for (const auto &[at, heading] : m_unused) {
        if (at == column) return heading;
    }
    return {};
}

const Cell &RowView::cell(LedgerField field) const
{
    const auto *column = columns.of(field);
    const auto &cells = sheet.rows[row];
    if (!column || column->column >= cells.size()) return emptyCell;
    // What is merged from the left stands in the column where it begins: a day of acceptance is no closing day.
    const auto &found = cells[column->column];
    return found.origin == Cell::Origin::MergedFromLeft ? emptyCell : found;
}

bool RowView::isOwn(LedgerField field) const
{
    const auto &found = cell(field);
    return found.kind != Cell::Kind::Empty && found.origin == Cell::Origin::Own;
}

bool RowView::says(LedgerField field) const
{
    return saysSomething(cell(field));
}

RowKind kindOf(const RowView &view)
{
    const auto &row = view.sheet.rows[view.row];
    const auto *first = firstOwn(row);
    if (!first || numbersItselfAlone(view, first->text)) return RowKind::Blank;
    if (isSubtotal(row, first->text)) return RowKind::Subtotal;
    if (isRemark(first->text)) return RowKind::Remark;
    if (first->kind == Cell::Kind::Text && repeatsHeadings(view)) return RowKind::Headings;
    if (sharesCase(view)) return view.isOwn(Field::Applicant) ? RowKind::SharesCase : RowKind::Other;
    const auto telling = tellingCells(view);
    const bool isEntry = telling >= 2 || (telling == 1 && view.isOwn(Field::Serial));
    if (tellsAPersonAlone(view)) return RowKind::JoinedAbove;
    return isEntry ? RowKind::Entry : RowKind::Other;
}

bool saysRespondentAlone(const RowView &view)
{
    const auto &cell = view.cell(Field::Employer);
    return view.says(Field::Employer) && ownCells(view.sheet.rows[view.row]) == 1 &&
           cell.kind == Cell::Kind::Text && !namesAPeriod(cell.text) &&
           (isOrganisation(readText(cell.text)) || isLikeAPerson(readText(cell.text)));
}

QString whyPassedOver(RowKind kind)
{
    switch (kind) {
    case RowKind::Subtotal:
        return Intake::tr("a sum");
    case RowKind::Remark:
        return Intake::tr("a remark");
    case RowKind::Headings:
        return Intake::tr("headings");
    case RowKind::Blank:
    case RowKind::Entry:
    case RowKind::SharesCase:
    case RowKind::JoinedAbove:
    case RowKind::Other:
        break;
    }
    return Intake::tr("a title, or nothing that tells of a case");
}

QString ownText(const QList<Cell> &row)
{
    QStringList texts;
    for (const auto &cell : row) {
        if (saysSomething(cell)) texts.append(normalized(cell.text));
    }
    return storable(texts.join(u' ').left(200));
}

} // namespace tiaocai::intake
