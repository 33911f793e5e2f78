// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include "base/text.h"
#include "refusals.h"

#include <algorithm>

namespace tiaocai::intake {

using namespace Qt::StringLiterals;

namespace {

/// A page that shows how the ledger is to be filled in.
bool isExample(const Sheet &sheet)
{
    return sheet.name.contains(u"样例") || sheet.name.contains(u"示例") || sheet.name.contains(u"模板") ||
           sheet.name.contains(u"填写说明");
}

/// What the office itself put aside.
bool isVoid(const Sheet &sheet)
{
    return sheet.name.contains(u"作废") || sheet.name.contains(u"回收站") || sheet.name.contains(u"已删除");
}

/// The headings by which a person said that the sheet is read; the guess where nothing was said.
std::optional<Headings> headingsBy(const Sheet &sheet, const LedgerChoice &choice)
{
    auto headings = findHeadings(sheet);
    if (choice.firstRow) {
        const auto above = *choice.firstRow - 2;
        for (const auto row : {above - 1, above}) {
            const auto there = row >= 0 && row < sheet.rows.size() ? headingsAt(sheet, row) : std::nullopt;
            if (there && there->mapping.firstRow == *choice.firstRow) headings = there;
        }
    }
    if (choice.columns.isEmpty()) {
        if (headings && choice.firstRow) headings->mapping.firstRow = *choice.firstRow;
        return headings;
    }
    auto chosen = headings ? *headings : unreadHeadings(sheet, choice.firstRow.value_or(1));
    const auto guessed = chosen.mapping.columns;
    for (auto it = choice.columns.cbegin(); it != choice.columns.cend(); ++it) {
        const auto column = it.value();
        const auto sameColumn = [&](const MappedColumn &other) { return other.column == column; };
        for (const auto &field : chosen.mapping.columns.keys()) {
            if (field == it.key() || sameColumn(chosen.mapping.columns[field]))
                chosen.mapping.columns.remove(field);
        }
        if (column >= 0) chosen.mapping.columns[it.key()] = chosenColumn(chosen, column);
        const bool isAmount = it.key() == LedgerField::Claimed || it.key() == LedgerField::Agreed;
        chosen.isClaimGuessed = chosen.isClaimGuessed && !isAmount;
        if (isAmount && column >= 0) tellUnit(chosen, it.key());
    }
    const auto isGone = [&](LedgerField field) { return !chosen.mapping.columns.contains(field); };
    chosen.inTitleUnit.removeIf(isGone);
    chosen.inDoubtfulUnit.removeIf(isGone);
    chosen.seconds.removeIf([&](const SecondColumn &second) {
        return isGone(second.field) ||
               chosen.mapping.columns[second.field].column != guessed.value(second.field).column;
    });
    if (choice.firstRow) chosen.mapping.firstRow = *choice.firstRow;
    return chosen;
}

/// The months of one ledger share most of the columns of the smaller sheet.
bool isSameLedger(const Headings &one, const Headings &other)
{
    const auto &a = one.mapping.columns, &b = other.mapping.columns;
    const auto fields = a.keys();
    const auto shared =
        std::count_if(fields.cbegin(), fields.cend(), [&](LedgerField field) { return b.contains(field); });
    return shared * 4 >= qMin(a.size(), b.size()) * 3;
}

tl::unexpected<Refusal> noLedger(const QStringList &aside = {})
{
    const auto unread =
        aside.isEmpty()
            ? QString()
            : u' ' + Intake::tr("These sheets are hidden and were not read: %1. Name the sheet that is "
                                "meant.")
                         .arg(aside.join(u'、').left(400));
    return refuse(
        u"no-ledger"_s,
        Intake::tr("No row of the file reads as the headings of a ledger. Looked for was a row that "
                   "names the applicant and at least two of: %1. Choose the columns by hand.")
                .arg(expectedHeadings()) +
            unread);
}

Result<void> areThere(const Table &table, const QStringList &names)
{
    QStringList there;
    for (const auto &sheet : table.sheets)
        there.append(sheet.name);
    for (const auto &name : names) {
        if (!there.contains(name))
            return refuse(u"unknown-sheet"_s, Intake::tr("The file has no sheet “%1”. It has: %2.")
                                                  .arg(name.left(40), there.join(u'、').left(400)));
    }
    return {};
}

qsizetype widthOf(const Sheet &sheet)
{
    qsizetype width = 0;
    for (const auto &row : sheet.rows)
        width = qMax(width, row.size());
    return width;
}

/// A column that no sheet has holds nothing of anybody.
Result<void> haveColumns(const SheetChoice &made, const QMap<LedgerField, int> &columns)
{
    qsizetype width = 0;
    for (const auto &one : made.sheets)
        width = qMax(width, widthOf(*one.sheet));
    for (auto it = columns.cbegin(); it != columns.cend(); ++it) {
        if (it.value() >= width)
            return refuse(
                u"no-such-column"_s,
                Intake::tr("“%1” was to be column %2, and the table has only %3 columns. Choose one of them.")
                    .arg(ledgerFieldTitle(it.key()))
                    .arg(it.value() + 1)
                    .arg(width));
    }
    return {};
}

Result<SheetChoice> namedSheets(const Table &table, const LedgerChoice &choice)
{
    SheetChoice made;
    for (const auto &sheet : table.sheets) {
        const bool isMeant = choice.sheets.contains(sheet.name);
        const auto headings = isMeant ? headingsBy(sheet, choice) : std::nullopt;
        if (headings)
            made.sheets.append({&sheet, *headings, !choice.columns.isEmpty()});
        else if (isMeant)
            return noLedger();
        else if (!isEmpty(sheet))
            made.others.append({sheet.name, Intake::tr("another sheet was chosen")});
    }
    return made;
}

SheetChoice guessedSheets(const Table &table, const LedgerChoice &choice)
{
    SheetChoice made;
    QList<LedgerSheet> found;
    for (const auto &sheet : table.sheets) {
        if (isEmpty(sheet)) continue;
        const bool isVoided = isVoid(sheet) && table.sheets.size() > 1;
        const bool isAside = sheet.hidden || isVoided || (isExample(sheet) && table.sheets.size() > 1);
        const auto headings = isAside ? std::nullopt : headingsBy(sheet, choice);
        if (headings && (choice.columns.isEmpty() || found.isEmpty() || findHeadings(sheet)))
            found.append({&sheet, *headings, !choice.columns.isEmpty()});
        else
            made.others.append({sheet.name, sheet.hidden ? Intake::tr("the sheet is hidden")
                                            : isVoided   ? Intake::tr("its name says that it is void")
                                            : isAside    ? Intake::tr("it shows how to fill the ledger in")
                                                         : Intake::tr("it has no headings of a ledger")});
    }
    const auto fullest = std::ranges::max_element(
        found, {}, [](const LedgerSheet &one) { return one.headings.mapping.columns.size(); });
    for (const auto &one : found) {
        if (isSameLedger(one.headings, fullest->headings))
            made.sheets.append(one);
        else
            made.others.append({one.sheet->name, Intake::tr("its headings are others")});
    }
    return made;
}

} // namespace

bool isEmpty(const Sheet &sheet)
{
    return std::all_of(sheet.rows.cbegin(), sheet.rows.cend(), [](const auto &row) { return row.isEmpty(); });
}

Result<SheetChoice> sheetsOf(const Table &table, const LedgerChoice &choice)
{
    if (auto there = areThere(table, choice.sheets); !there) return refuse(there);
    auto made = choice.sheets.isEmpty() ? Result<SheetChoice>(guessedSheets(table, choice))
                                        : namedSheets(table, choice);
    if (made && made->sheets.isEmpty()) {
        QStringList hidden;
        for (const auto &sheet : table.sheets) {
            if (sheet.hidden && !isEmpty(sheet)) hidden << sheet.name.left(40);
        }
        return noLedger(hidden);
    }
    if (const auto there = made ? haveColumns(*made, choice.columns) : Result<void>(); !there)
        return refuse(there);
    return made;
}

} // namespace tiaocai::intake
