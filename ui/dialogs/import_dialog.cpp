// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_dialog.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "ui/work_bar.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

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
        {title(Field::Applicant), [](const LedgerRow &row) { return row.applicant; }},
        {title(Field::Employer), [](const LedgerRow &row) { return row.employer; }},
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
    if (!reading.otherSheets.isEmpty())
        lines.append(ImportDialog::tr("Sheets not read: %1").arg(reading.otherSheets.join(u"、"_s)));
    QStringList rows;
    for (const auto &row : reading.passedOver)
        rows.append(u"%1（%2）"_s.arg(row.row).arg(row.text.left(12)));
    if (!rows.isEmpty())
        lines.append(ImportDialog::tr("Rows passed over, not being entries: %1").arg(rows.join(u"、"_s)));
    return lines.join(u'\n');
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
    auto *tabs = new QTabWidget;
    m_toLookAt = new TableView(m_reports, u"importReports"_s, tr("Rows to look at"));
    auto *rows = new TableView(m_rows, u"importRows"_s, tr("What was read"));
    for (auto *table : {m_toLookAt, rows})
        table->setWhenEmpty(tr("Choose a file: it is read first and nothing is written. Rows that cannot be "
                               "imported stand here with their reasons."));
    tabs->addTab(m_toLookAt, tr("Rows to look at"));
    tabs->addTab(rows, tr("What was read"));
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
    column->addWidget(tabs, 1);
    column->addWidget(new WorkBar(m_place.desk, tr("Importing…")));
    column->addWidget(buttons);
    m_file->setFocus();
}

void ImportDialog::choose()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Choose a ledger"), {},
                                                   tr("Ledgers (*.xlsx *.ods *.csv *.txt);;All files (*)"));
    if (!path.isEmpty()) look(path);
}

void ImportDialog::look(const QString &path)
{
    m_path = path;
    m_file->setText(path);
    m_notices->clear();
    m_import->setEnabled(false);
    m_summary->setText(tr("Reading…"));
    m_place.desk.ask(
        this, [path](const desk::Desk &desk) { return desk.ledgers().readFile(path); },
        [this](const Result<desk::LedgerImport> &dry) {
            m_summary->clear();
            if (dry)
                showReading(*dry);
            else
                m_notices->tell(dry.error());
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
    const auto count = dry.reading.importable.size();
    m_import->setEnabled(count > 0);
    m_import->setText(count > 0 ? tr("Import %n case(s)", nullptr, int(count)) : tr("Import"));
    if (count == 0)
        m_notices->tell(NoticeBar::Kind::Warning,
                        tr("There is nothing to import; the reasons stand below, row by row."));
}

void ImportDialog::import()
{
    setBusy(true);
    m_place.desk.ask(
        this, [path = m_path](desk::Desk &desk) { return desk.ledgers().importFile(path); },
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
    if (done->imported == 0) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Nothing was imported."));
        return;
    }
    m_summary->setText(tr("%n case(s) imported.", nullptr, done->imported));
    m_notices->tell(NoticeBar::Kind::Info,
                    tr("%n case(s) imported. They stand in the list of cases.", nullptr, done->imported));
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
