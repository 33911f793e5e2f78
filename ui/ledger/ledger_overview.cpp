// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_overview.h"

#include "base/text.h"
#include "ledger/ledger_cells.h"
#include "look/tokens.h"
#include "tables/table_view.h"
#include "widgets/layout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using intake::LedgerMonth;

namespace {

/// More are named in the grid.
constexpr int mostNamed = 30;

/// Figures; 0 in faint ink, the sum of all months in bold.
Column<LedgerMonth> countColumn(const QString &title, std::function<qint64(const LedgerMonth &)> count)
{
    auto shown = [count](const LedgerMonth &month, int role) {
        if (role == Qt::ForegroundRole && count(month) == 0) return QVariant(tokens().text3);
        if (role == Qt::FontRole && month.month.isEmpty()) return QVariant(boldFont(Type::Body));
        return QVariant();
    };
    return Column<LedgerMonth>(
               title, [count](const LedgerMonth &month) { return QString::number(count(month)); }, {}, {},
               true)
        .showing(std::move(shown));
}

std::vector<Column<LedgerMonth>> monthColumns()
{
    const auto isSum = [](const LedgerMonth &month, int role) {
        return role == Qt::FontRole && month.month.isEmpty() ? QVariant(boldFont(Type::Body)) : QVariant();
    };
    return {
        Column<LedgerMonth>(
            LedgerOverview::tr("Month"),
            [](const LedgerMonth &of) { return of.month.isEmpty() ? LedgerOverview::tr("All") : of.month; })
            .showing(isSum),
        countColumn(LedgerOverview::tr("Cases"), [](const LedgerMonth &of) { return qint64(of.cases); }),
        countColumn(LedgerOverview::tr("People"), [](const LedgerMonth &of) { return of.workers; }),
        countColumn(LedgerOverview::tr("Accepted"),
                    [](const LedgerMonth &of) { return qint64(of.accepted); }),
        countColumn(LedgerOverview::tr("Agreed"), [](const LedgerMonth &of) { return qint64(of.succeeded); }),
        countColumn(LedgerOverview::tr("Not agreed"),
                    [](const LedgerMonth &of) { return qint64(of.failed); }),
        countColumn(LedgerOverview::tr("Withdrawn"),
                    [](const LedgerMonth &of) { return qint64(of.withdrawn); }),
        countColumn(LedgerOverview::tr("Not accepted"),
                    [](const LedgerMonth &of) { return qint64(of.notAccepted); }),
        Column<LedgerMonth>(
            LedgerOverview::tr("Agreed (yuan)"), [](const LedgerMonth &of) { return toText(of.agreed); }, {},
            {}, true)
            .showing(isSum),
    };
}

/// With the sum of all at the end.
QList<LedgerMonth> withSum(QList<LedgerMonth> months)
{
    LedgerMonth sum;
    for (const auto &one : months) {
        for (int LedgerMonth::*count :
             {&LedgerMonth::cases, &LedgerMonth::accepted, &LedgerMonth::succeeded, &LedgerMonth::failed,
              &LedgerMonth::withdrawn, &LedgerMonth::notAccepted})
            sum.*count += one.*count;
        sum.workers += one.workers;
        sum.agreed = intake::added(sum.agreed, one.agreed);
    }
    return months << sum;
}

QStringList shortened(QStringList names)
{
    const auto left = int(names.size()) - mostNamed;
    if (left <= 0) return names;
    names.resize(mostNamed);
    return names << LedgerOverview::tr("and %n more", nullptr, left);
}

QString placeText(const intake::LedgerReading &reading, const QString &sheet, int row)
{
    return reading.sheets.size() > 1 ? LedgerOverview::tr("%1 row %2").arg(sheet).arg(row)
                                     : LedgerOverview::tr("row %1").arg(row);
}

QStringList columnsTaken(const intake::LedgerReading &reading)
{
    QStringList taken;
    for (const auto &use : reading.columns) {
        if (use.taken)
            taken << LedgerOverview::tr("%1 “%2” as %3")
                         .arg(columnLetters(use.column), use.heading, ledgerFieldTitle(*use.taken));
    }
    taken.removeDuplicates();
    return taken;
}

QStringList rowsPassedOver(const intake::LedgerReading &reading)
{
    QStringList rows;
    for (const auto &row : reading.passedOver)
        rows << LedgerOverview::tr("%1 (%2: %3)")
                    .arg(placeText(reading, row.sheet, row.row), row.why, row.text.left(16));
    return rows;
}

QStringList hiddenRows(const intake::LedgerReading &reading)
{
    QStringList rows;
    for (const auto &report : reading.reports) {
        if (report.code == u"hidden-row") rows << placeText(reading, report.sheet, report.row);
    }
    return rows;
}

QStringList hiddenColumns(const intake::LedgerReading &reading)
{
    QStringList columns;
    for (const auto &report : reading.reports) {
        if (report.code == u"hidden-column") columns << report.column;
    }
    columns.removeDuplicates();
    return columns;
}

} // namespace

LedgerOverview::LedgerOverview(QWidget *parent)
    : QWidget(parent)
    , m_months(new RowModel<LedgerMonth>(monthColumns(), this))
{
    setObjectName(u"ledgerOverview"_s);
    auto *months = new TableView(m_months, u"ledgerMonths"_s, tr("What would come in, by month"));
    months->horizontalHeader()->setStretchLastSection(false); // figures stand together
    months->setWhenEmpty(tr("Choose a file: it is read first and nothing is written."));
    auto *words = new QWidget;
    words->setObjectName(u"ledgerUnderstood"_s);
    m_lines = new QVBoxLayout(words);
    space(m_lines, spacing);
    m_lines->setAlignment(Qt::AlignTop);
    auto *area = new QScrollArea;
    area->setWidget(words);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(months);
    split->addWidget(area);
    split->setSizes({1, 1}); // half and half
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(split, 1);
}

void LedgerOverview::clear()
{
    m_months->setRows({});
    empty(m_lines);
}

void LedgerOverview::say(const QString &title, const QStringList &words, const QString &objectName)
{
    if (words.isEmpty()) return;
    m_lines->addWidget(quietLabel(title));
    auto *said = plainLabel(words.join(u'、'), objectName);
    said->setWordWrap(true);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(said);
}

void LedgerOverview::show(const intake::LedgerReading &reading)
{
    m_months->setRows(reading.importable.isEmpty() ? QList<LedgerMonth>() : withSum(figuresByMonth(reading)));
    empty(m_lines);
    QStringList sheets;
    for (const auto &sheet : reading.otherSheets)
        sheets << tr("%1 (%2)").arg(sheet.name, sheet.why);
    say(tr("What the columns were taken for"), columnsTaken(reading), u"ledgerTaken"_s);
    say(tr("Columns that were not used; their words are kept with the case as a note"),
        reading.unusedColumns(), u"ledgerUnused"_s);
    auto read = reading.sheets;
    read.removeAll(QString()); // a text file has none
    say(tr("Sheets that were read"), read, u"ledgerSheetsRead"_s);
    say(tr("Sheets that were not read"), sheets, u"ledgerSheetsNotRead"_s);
    say(tr("Rows that were passed over"), shortened(rowsPassedOver(reading)), u"ledgerRowsPassed"_s);
    say(tr("Hidden rows that were taken in"), shortened(hiddenRows(reading)), u"ledgerHidden"_s);
    say(tr("Hidden columns that were taken in"), hiddenColumns(reading), u"ledgerHiddenColumns"_s);
    if (!reading.tellsLook())
        say(tr("Not read from .xls; save it as .xlsx where there are any"),
            {tr("hidden rows, columns and sheets"), tr("what is struck through")}, u"ledgerNotRead"_s);
    if (reading.unreadableBytes > 0)
        say(tr("Characters that could not be read"), {QString::number(reading.unreadableBytes)},
            u"ledgerUnreadable"_s);
}

} // namespace tiaocai::ui
