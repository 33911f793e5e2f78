// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_dialog.h"

#include "base/text.h"
#include "ledger/ledger_choice.h"
#include "tables/table_view.h"
#include "ui/work_bar.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using intake::LedgerRow;
using intake::RowReport;

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? toText(*day) : QString();
}

std::vector<Column<LedgerRow>> rowColumns()
{
    using Field = intake::LedgerField;
    const auto title = intake::ledgerFieldTitle;
    return {
        {ImportDialog::tr("Row"),
         [](const LedgerRow &row) { return QString::number(row.row); },
         {},
         {},
         true},
        {title(Field::CaseNumber), [](const LedgerRow &row) { return row.caseNumber; }},
        {title(Field::Applicant), [](const LedgerRow &row) { return row.applicant(); }},
        {title(Field::Employer), [](const LedgerRow &row) { return row.respondent(); }},
        {title(Field::Cause), [](const LedgerRow &row) { return row.cause; }},
        {title(Field::ReceivedOn), [](const LedgerRow &row) { return dayText(row.receivedOn); }},
        {title(Field::AcceptedOn), [](const LedgerRow &row) { return dayText(row.acceptedOn); }},
        {title(Field::ClosedOn), [](const LedgerRow &row) { return dayText(row.closedOn); }},
        {title(Field::Result), [](const LedgerRow &row) { return row.resultText; }},
        {title(Field::Workers),
         [](const LedgerRow &row) { return QString::number(row.workers); },
         {},
         {},
         true},
        {title(Field::Agreed),
         [](const LedgerRow &row) { return row.agreed ? toText(*row.agreed) : QString(); },
         {},
         {},
         true},
    };
}

QString grownText(const intake::GrownRow &grown)
{
    switch (grown.as) {
    case intake::GrownAs::Unchanged:
        return ImportDialog::tr("nothing new");
    case intake::GrownAs::NowClosed:
        return ImportDialog::tr("now closed, open here");
    case intake::GrownAs::Contradicts:
        return ImportDialog::tr("contradicts what stands here");
    }
    return {};
}

std::vector<Column<intake::GrownRow>> grownColumns()
{
    using Field = intake::LedgerField;
    const auto title = intake::ledgerFieldTitle;
    return {
        {ImportDialog::tr("Row"),
         [](const intake::GrownRow &grown) { return QString::number(grown.row.row); },
         {},
         {},
         true},
        {title(Field::CaseNumber), [](const intake::GrownRow &grown) { return grown.row.caseNumber; }},
        {title(Field::Applicant), [](const intake::GrownRow &grown) { return grown.row.applicant(); }},
        {ImportDialog::tr("The ledger"), grownText},
        {title(Field::ClosedOn), [](const intake::GrownRow &grown) { return dayText(grown.row.closedOn); }},
        {title(Field::Result), [](const intake::GrownRow &grown) { return grown.row.resultText; }},
    };
}

std::vector<Column<RowReport>> reportColumns()
{
    return {
        {ImportDialog::tr("Row"),
         [](const RowReport &report) { return QString::number(report.row); },
         {},
         {},
         true},
        {ImportDialog::tr("Verdict"),
         [](const RowReport &report) {
             return report.rejected ? ImportDialog::tr("not imported")
                                    : ImportDialog::tr("imported, with a warning");
         },
         {},
         [](const RowReport &report) { return icon(report.rejected ? Mark::Late : Mark::Today); }},
        {ImportDialog::tr("Column"), [](const RowReport &report) { return report.column; }},
        {ImportDialog::tr("Reason"), [](const RowReport &report) { return report.text; }},
    };
}

/// What was understood, and what was left aside: nobody should believe a row read that was not.
QString understood(const intake::LedgerReading &reading)
{
    QStringList found;
    const auto &columns = reading.mapping.columns;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        found.append(
            ImportDialog::tr("%1 ← “%2”").arg(intake::ledgerFieldTitle(it.key()), it.value().heading));
    QStringList lines{ImportDialog::tr("Columns found: %1").arg(found.join(u"、"_s))};
    if (const auto unused = reading.unusedColumns(); !unused.isEmpty())
        lines.append(
            ImportDialog::tr("Columns not used, kept with the case as a note: %1").arg(unused.join(u"、"_s)));
    QStringList sheets, rows;
    for (const auto &sheet : reading.otherSheets)
        sheets.append(u"%1（%2）"_s.arg(sheet.name, sheet.why));
    if (!sheets.isEmpty()) lines.append(ImportDialog::tr("Sheets not read: %1").arg(sheets.join(u"、"_s)));
    for (const auto &row : reading.passedOver)
        rows.append(u"%1（%2）"_s.arg(row.row).arg(row.text.left(12)));
    if (!rows.isEmpty())
        lines.append(ImportDialog::tr("Rows passed over, not being entries: %1").arg(rows.join(u"、"_s)));
    return lines.join(u'\n');
}

/// The beginning of a column, in place of a heading.
QString beginningOf(const intake::Sheet &sheet, int column)
{
    constexpr int rows = 3;
    QStringList texts;
    for (int row = 0; row < sheet.rows.size() && texts.size() < rows; ++row) {
        if (const auto text = sheet.at(row, column).text.simplified().left(20); !text.isEmpty())
            texts << text;
    }
    return texts.join(u" / "_s);
}

/// A table whose headings nobody could read.
intake::LedgerReading asItStands(const intake::Table &table)
{
    intake::LedgerReading reading;
    const auto &first = table.sheets.first();
    for (const auto &sheet : table.sheets)
        reading.sheets << sheet.name;
    qsizetype columns = 0;
    for (const auto &row : first.rows.mid(0, 20))
        columns = qMax(columns, row.size());
    for (int column = 0; column < columns; ++column)
        reading.columns.append({first.name, column, beginningOf(first, column), std::nullopt});
    return reading;
}

} // namespace

ImportDialog::ImportDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_notices(new NoticeBar)
    , m_file(new QLineEdit)
    , m_summary(heading({}, Type::CardTitle, u"importSummary"_s))
    , m_columns(plainLabel({}, u"importColumns"_s))
    , m_rows(new RowModel<LedgerRow>(rowColumns(), this))
    , m_reports(new RowModel<RowReport>(reportColumns(), this))
    , m_grown(new RowModel<intake::GrownRow>(grownColumns(), this))
    , m_choice(new LedgerChoicePane(place.preferences()))
    , m_everyEnding(new QCheckBox)
    , m_tabs(new QTabWidget)
    , m_import(button(tr("Import"), u"document-import"_s, u"importStart"_s))
    , m_undo(button(tr("Undo this import"), u"edit-undo"_s, u"importUndo"_s))
    , m_close(button(tr("Close"), u"window-close"_s, u"importClose"_s))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import a ledger"));
    build();
    resizeOnScreen(this, {120 * spacing, 75 * spacing});
}

void ImportDialog::build()
{
    m_file->setObjectName(u"importFile"_s);
    m_file->setPlaceholderText(tr("An Excel, WPS or CSV file"));
    m_file->setAccessibleName(tr("File"));
    m_columns->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_import->setEnabled(false);
    auto *chooser = button(tr("Choose a file…"), u"document-open"_s, u"importChoose"_s);
    chooser->setAutoDefault(false); // Enter opens no file dialog
    connect(chooser, &QPushButton::clicked, this, &ImportDialog::choose);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_import->setEnabled(false);
        m_path.clear();
    });
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        const auto path = m_file->text().trimmed();
        if (!path.isEmpty() && path != m_path) look(path);
    });
    m_file->setProperty(ownEnter, true); // reads, and writes nothing
    auto *keys = new FormKeys(this);
    keys->setSaveButton(m_import);
    connect(keys, &FormKeys::saveAsked, m_import, &QPushButton::click);
    auto *top = new QHBoxLayout;
    space(top);
    top->addWidget(m_file, 1);
    top->addWidget(chooser);
    addTabs();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    m_undo->hide(); // the box shows what it is given
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addLayout(top);
    column->addWidget(m_notices);
    column->addWidget(m_summary);
    column->addWidget(m_columns);
    column->addWidget(m_tabs, 1);
    column->addWidget(new WorkBar(m_place.desk, tr("Importing…")));
    column->addWidget(buttons);
    m_file->setFocus();
}

void ImportDialog::addTabs()
{
    m_toLookAt = new TableView(m_reports, u"importReports"_s, tr("Rows to look at"));
    auto *rows = new TableView(m_rows, u"importRows"_s, tr("What was read"));
    for (auto *table : {m_toLookAt, rows})
        table->setWhenEmpty(tr("Choose a file: it is read first and nothing is written. Rows that cannot be "
                               "imported stand here with their reasons."));
    m_tabs->addTab(m_toLookAt, tr("Rows to look at"));
    m_tabs->addTab(rows, tr("What was read"));
    auto *grown = new QWidget;
    auto *grownColumn = new QVBoxLayout(grown);
    space(grownColumn, spacing);
    m_everyEnding->setObjectName(u"importEndings"_s);
    m_grownRows = new TableView(m_grown, u"importGrown"_s, tr("Cases that are there"));
    m_grownRows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grownRows->setWhenEmpty(tr("No row tells of a case that is there already."));
    grownColumn->addWidget(m_everyEnding);
    grownColumn->addWidget(m_grownRows, 1);
    m_tabs->addTab(grown, tr("Cases that are there"));
    m_tabs->addTab(m_choice, tr("Sheets, columns and words"));
    connect(m_choice, &LedgerChoicePane::readAgain, this, &ImportDialog::read);
    connect(m_everyEnding, &QCheckBox::toggled, this, &ImportDialog::enableImport);
    connect(m_grownRows->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportDialog::enableImport);
}

void ImportDialog::choose()
{
    const auto path =
        QFileDialog::getOpenFileName(this, tr("Choose a ledger"), {},
                                     tr("Ledgers (*.xlsx *.xls *.ods *.fods *.csv *.txt);;All files (*)"));
    if (!path.isEmpty()) look(path);
}

void ImportDialog::look(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    m_choice->forget();
    read();
}

void ImportDialog::read()
{
    m_notices->clear();
    m_import->setEnabled(false);
    m_summary->setText(tr("Reading…"));
    m_place.desk.ask(
        this,
        [path = m_path, choice = m_choice->choice()](const desk::Desk &desk) {
            return desk.ledgers().readFile(path, choice);
        },
        [this](const Result<desk::LedgerImport> &dry) {
            m_summary->clear();
            if (dry) return showReading(*dry);
            m_notices->tell(dry.error());
            if (dry.error().code == u"no-ledger") offerColumns();
        });
}

/// The table as it stands, for a person to say which column holds what.
void ImportDialog::offerColumns()
{
    m_place.desk.ask(
        this, [path = m_path](const desk::Desk &) { return intake::readTable(path); },
        [this](const Result<intake::Table> &table) {
            if (!table || table->sheets.isEmpty()) return;
            m_choice->show(asItStands(*table));
            m_tabs->setCurrentWidget(m_choice);
        });
}

QString ImportDialog::summary(const intake::LedgerReading &reading)
{
    int rejected = 0, warned = 0;
    for (const int count : reading.rejected)
        rejected += count;
    for (const int count : reading.warned)
        warned += count;
    return tr("Read as %1: %2 rows, %3 to import, %4 not imported, %5 warnings. Nothing was written yet.")
        .arg(reading.readAs)
        .arg(reading.rows)
        .arg(reading.importable.size())
        .arg(rejected)
        .arg(warned);
}

void ImportDialog::showReading(const desk::LedgerImport &dry)
{
    m_summary->setText(summary(dry.reading));
    m_columns->setText(understood(dry.reading));
    m_rows->setRows(dry.reading.importable);
    m_reports->setRows(dry.reading.reports);
    m_toLookAt->setWhenEmpty(tr("There is nothing to look at: every row can be imported as it stands."));
    m_choice->show(dry.reading);
    showGrown(dry.reading);
    m_importable = int(dry.reading.importable.size());
    enableImport();
    if (m_importable == 0 && m_newEndings == 0)
        m_notices->tell(NoticeBar::Kind::Warning,
                        tr("There is nothing to import; the reasons stand below, row by row."));
}

void ImportDialog::showGrown(const intake::LedgerReading &reading)
{
    m_grown->setRows(reading.grown);
    m_newEndings = int(std::ranges::count(reading.grown, intake::GrownAs::NowClosed, &intake::GrownRow::as));
    m_everyEnding->setChecked(false);
    m_everyEnding->setVisible(m_newEndings > 0);
    m_everyEnding->setText(tr("Take over all %n new ending(s); else those of the rows that are selected",
                              nullptr, m_newEndings));
}

/// Nothing changes unasked.
desk::Endings ImportDialog::endings() const
{
    desk::Endings asked{.all = m_everyEnding->isChecked()};
    for (const auto &index : m_grownRows->selectionModel()->selectedRows()) {
        const auto &grown = m_grown->row(index.row());
        if (grown.as == intake::GrownAs::NowClosed) asked.of.insert(grown.id);
    }
    return asked;
}

void ImportDialog::enableImport()
{
    const auto asked = endings();
    const int taken = asked.all ? m_newEndings : int(asked.of.size());
    m_import->setEnabled(m_importable + taken > 0);
    QStringList told;
    if (m_importable > 0) told << tr("Import %n case(s)", nullptr, m_importable);
    if (taken > 0) told << tr("Take over %n ending(s)", nullptr, taken);
    m_import->setText(told.isEmpty() ? tr("Import") : told.join(u"、"_s));
}

void ImportDialog::import()
{
    setBusy(true);
    m_place.desk.ask(
        this,
        [path = m_path, choice = m_choice->choice(), asked = endings()](desk::Desk &desk) {
            return desk.ledgers().importFile(path, choice, asked);
        },
        [this](const Result<desk::LedgerImport> &done) { showDone(done); });
}

void ImportDialog::showDone(const Result<desk::LedgerImport> &done)
{
    setBusy(false);
    if (!done) {
        m_notices->tell(done.error());
        return;
    }
    m_import->setEnabled(false);
    if (done->imported + done->endings == 0) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Nothing was imported."));
        return;
    }
    const auto endings =
        done->endings > 0 ? u' ' + tr("%n ending(s) taken over.", nullptr, done->endings) : QString();
    m_summary->setText(tr("%n case(s) imported.", nullptr, done->imported) + endings);
    m_notices->tell(NoticeBar::Kind::Info,
                    tr("%n case(s) imported. They stand in the list of cases.", nullptr, done->imported) +
                        endings);
    m_batch = done->batch;
    m_undo->show();
    emit imported(done->imported);
}

void ImportDialog::undo()
{
    m_undo->setEnabled(false);
    m_place.desk.ask(
        this,
        [batch = m_batch](desk::Desk &desk) {
            return desk.ledgers().voidImport(batch, tr("Undone after the import"));
        },
        [this](const Result<int> &taken) {
            m_undo->setVisible(!taken);
            m_undo->setEnabled(true);
            if (!taken) {
                m_notices->tell(taken.error());
                return;
            }
            m_summary->setText(tr("%n case(s) taken back.", nullptr, *taken));
            m_notices->tell(NoticeBar::Kind::Info, tr("The import is undone: its cases left every list."));
            emit imported(0);
        });
}

void ImportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_import->setEnabled(!busy);
    m_close->setText(busy ? tr("Cancel the import") : tr("Close"));
}

void ImportDialog::reject()
{
    if (m_isBusy)
        m_place.desk.cancel();
    else
        QDialog::reject();
}

} // namespace tiaocai::ui
