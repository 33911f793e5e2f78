// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/import_dialog.h"

#include "base/text.h"
#include "dialogs/imports_dialog.h"
#include "keeping/draft.h"
#include "ledger/ledger_choice.h"
#include "ledger/ledger_fixes.h"
#include "ledger/ledger_grid.h"
#include "ledger/ledger_overview.h"
#include "ledger/ledger_words.h"
#include "tables/table_view.h"
#include "ui/work_bar.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/notice_bar.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using intake::RowReport;

namespace {

QString dayText(const std::optional<QDate> &day)
{
    return day ? toText(*day) : QString();
}

QString hereResult(const intake::GrownRow &grown)
{
    if (grown.here.isOpen) return ImportDialog::tr("open");
    return grown.here.result ? ledgerResultTitle(*grown.here.result) : grown.here.ending;
}

QString moneyText(const std::optional<Money> &amount)
{
    return amount ? toText(*amount) : QString();
}

/// Of what contradicts, in red.
QVariant grownInk(const intake::GrownRow &grown, int role)
{
    const bool isInk = role == Qt::ForegroundRole && grown.as == intake::GrownAs::Contradicts;
    return isInk ? QVariant(color(Mark::Late)) : QVariant();
}

QIcon grownIcon(const intake::GrownRow &grown)
{
    if (grown.as == intake::GrownAs::Contradicts) return icon(Mark::Late);
    return goesOn(grown.as) ? icon(Mark::Done) : QIcon();
}

/// What stands here beside what the ledger says.
std::vector<Column<intake::GrownRow>> grownColumns()
{
    using intake::GrownRow;
    using Field = intake::LedgerField;
    const auto title = intake::ledgerFieldTitle;
    return {
        {ImportDialog::tr("Row"),
         [](const GrownRow &grown) { return QString::number(grown.row.row); },
         {},
         {},
         true},
        {title(Field::CaseNumber), [](const GrownRow &grown) { return grown.row.caseNumber; }},
        {title(Field::Applicant), [](const GrownRow &grown) { return grown.row.applicant(); }},
        Column<GrownRow>(
            ImportDialog::tr("Compared"), [](const GrownRow &grown) { return grownText(grown.as); }, {},
            grownIcon)
            .showing(grownInk),
        {ImportDialog::tr("Here: closed on"),
         [](const GrownRow &grown) { return dayText(grown.here.closedOn); }},
        {ImportDialog::tr("Ledger: closed on"),
         [](const GrownRow &grown) { return dayText(grown.row.closedOn); }},
        {ImportDialog::tr("Here: result"), hereResult},
        {ImportDialog::tr("Ledger: result"), [](const GrownRow &grown) { return grown.row.resultText; }},
        {ImportDialog::tr("Here: agreed"),
         [](const GrownRow &grown) { return moneyText(grown.here.agreed); },
         {},
         {},
         true},
        {ImportDialog::tr("Ledger: agreed"),
         [](const GrownRow &grown) { return moneyText(grown.row.agreed); },
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
         [](const RowReport &report) { return icon(report.rejected ? Mark::Late : Mark::Attention); }},
        {ImportDialog::tr("Column"), [](const RowReport &report) { return report.column; }},
        {ImportDialog::tr("Reason"), [](const RowReport &report) { return report.text; }},
    };
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
    , m_draft(new Draft(
          place.drafts(), u"ledger"_s,
          [this] {
              return QJsonObject{{u"file"_s, m_path},
                                 {u"fixes"_s, toJson(m_grid->fixes())},
                                 {u"leftOut"_s, toJson(m_grid->leftOut())}};
          },
          this))
    , m_notices(new NoticeBar)
    , m_file(new QLineEdit)
    , m_summary(heading({}, Type::CardTitle, u"importSummary"_s))
    , m_reports(new RowModel<RowReport>(reportColumns(), this))
    , m_grown(new RowModel<intake::GrownRow>(grownColumns(), this))
    , m_overview(new LedgerOverview)
    , m_grid(new LedgerGrid)
    , m_words(new LedgerWordsPane(place))
    , m_choice(new LedgerChoicePane(place.preferences()))
    , m_everyEnding(new QCheckBox)
    , m_tabs(new QTabWidget)
    , m_import(button(tr("Import"), u"document-import"_s, u"importStart"_s, Rank::Primary))
    , m_undo(button(tr("Undo this import"), u"edit-undo"_s, u"importUndo"_s))
    , m_close(button(tr("Close"), u"window-close"_s, u"importClose"_s))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import a ledger"));
    build();
    resizeOnScreen(this, {124 * spacing, 80 * spacing});
    tellOfDraft();
}

void ImportDialog::build()
{
    m_file->setObjectName(u"importFile"_s);
    m_file->setPlaceholderText(tr("An Excel, WPS or CSV file"));
    m_file->setAccessibleName(tr("File"));
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
    connect(keys, &FormKeys::saveAsked, this, [this] {
        m_grid->closeCell(); // what is being typed is read before anything is written
        m_import->click();
    });
    auto *top = new QHBoxLayout;
    space(top);
    top->addWidget(m_file, 1);
    top->addWidget(chooser);
    addTabs();
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addLayout(top);
    column->addWidget(m_notices);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    column->addWidget(new WorkBar(m_place.desk, tr("Importing…")));
    column->addLayout(buildButtons());
    m_file->setFocus();
}

QLayout *ImportDialog::buildButtons()
{
    auto *earlier = button(tr("Earlier imports…"), {}, u"importEarlier"_s, Rank::Ghost);
    auto *line = new QHBoxLayout;
    space(line);
    line->addWidget(earlier);
    line->addStretch(1);
    for (auto *one : {m_close, m_undo, m_import})
        line->addWidget(one);
    for (auto *one : {earlier, m_close, m_undo, m_import})
        one->setAutoDefault(false);
    setKey(m_import, u"Ctrl+Enter"_s);
    m_undo->hide();
    connect(earlier, &QPushButton::clicked, this, &ImportDialog::showEarlier);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    return line;
}

void ImportDialog::showEarlier()
{
    auto *dialog = new ImportsDialog(m_place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportsDialog::takenBack, this, [this] {
        m_undo->hide();
        emit imported(0);
        if (!m_path.isEmpty()) read();
    });
    dialog->open();
}

void ImportDialog::addTabs()
{
    m_tabs->setObjectName(u"importTabs"_s);
    m_toLookAt = new TableView(m_reports, u"importReports"_s, tr("Rows to look at"));
    m_toLookAt->setWhenEmpty(tr("Choose a file: it is read first and nothing is written. Rows that cannot be "
                                "imported stand here with their reasons."));
    connect(m_toLookAt, &TableView::opened, this, [this](const QModelIndex &index) {
        const auto &report = m_reports->row(index.row());
        m_tabs->setCurrentWidget(m_grid);
        m_grid->goTo(report.sheet, report.row, report.at);
        m_grid->setFocus();
    });
    m_tabs->addTab(m_overview, {});
    m_tabs->addTab(m_grid, {});
    m_tabs->addTab(m_toLookAt, {});
    m_tabs->addTab(m_words, {});
    m_tabs->addTab(buildGrown(), {});
    m_tabs->addTab(m_choice, {});
    nameTabs({});
    connect(m_choice, &LedgerChoicePane::readAgain, this, &ImportDialog::read);
    connect(m_words, &LedgerWordsPane::readAgain, this, &ImportDialog::read);
    connect(m_grid, &LedgerGrid::readAgain, this, &ImportDialog::read);
    connect(m_grid, &LedgerGrid::corrected, this, [this] {
        m_import->setEnabled(false);
        m_draft->touched();
    });
}

QWidget *ImportDialog::buildGrown()
{
    auto *grown = new QWidget;
    auto *column = new QVBoxLayout(grown);
    space(column, spacing);
    m_everyEnding->setObjectName(u"importEndings"_s);
    m_everyEnding->hide();
    m_grownRows = new TableView(m_grown, u"importGrown"_s, tr("Cases that are there"));
    m_grownRows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grownRows->setWhenEmpty(tr("No row tells of a case that is there already."));
    column->addWidget(m_everyEnding);
    column->addWidget(m_grownRows, 1);
    connect(m_everyEnding, &QCheckBox::toggled, this, &ImportDialog::enableImport);
    connect(m_grownRows->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportDialog::enableImport);
    return grown;
}

/// With how much there is to see behind each.
void ImportDialog::nameTabs(const intake::LedgerReading &reading)
{
    const auto words = LedgerWordsPane::count(reading);
    const QStringList names{tr("Overview"),      tr("Cell by cell"),         tr("Rows to look at"),
                            tr("Unknown words"), tr("Cases that are there"), tr("Sheets and columns")};
    const QList<qsizetype> counts{0, 0, reading.reports.size(), words, reading.grown.size(), 0};
    for (int tab = 0; tab < names.size(); ++tab)
        m_tabs->setTabText(tab, counts[tab] > 0 ? u"%1 %2"_s.arg(names[tab]).arg(counts[tab]) : names[tab]);
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
    const auto before = kept();
    m_grid->begin(fixesFrom(before[u"fixes"_s].toArray()), leftOutFrom(before[u"leftOut"_s].toArray()));
    m_overview->clear();
    m_undo->hide();
    m_tabs->setCurrentWidget(m_overview);
    readCells();
    read();
    if (!m_grid->isChanged()) return;
    m_notices->tell(NoticeBar::Kind::Info, keptText());
    m_notices->offer(tr("As in the file"), u"importTakeBack"_s, [this] { m_grid->takeAllBack(); });
}

QString ImportDialog::keptText() const
{
    QStringList said;
    if (const auto fixes = int(m_grid->fixes().size()); fixes > 0)
        said << tr("%n cell(s) that were corrected before and not imported are corrected here again.",
                   nullptr, fixes);
    if (const auto rows = int(m_grid->leftOut().size()); rows > 0)
        said << tr("%n case(s) that were left out before and not imported are left out here again.", nullptr,
                   rows);
    return said.join(u' ');
}

void ImportDialog::tellOfDraft()
{
    const auto left = m_draft->left();
    const auto file = left[u"file"_s].toString();
    if (file.isEmpty() || (left[u"fixes"_s].toArray().isEmpty() && left[u"leftOut"_s].toArray().isEmpty()))
        return;
    m_notices->tell(NoticeBar::Kind::Info,
                    tr("“%1” was corrected and not imported.").arg(QFileInfo(file).fileName()));
    m_notices->offer(tr("Go on with it"), u"importGoOn"_s, [this, file] { look(file); });
}

/// Of the same file.
QJsonObject ImportDialog::kept() const
{
    const auto left = m_draft->left();
    return left[u"file"_s].toString() == m_path ? left : QJsonObject();
}

/// The cells as they stand, for the grid: what was read of them comes from the desk.
void ImportDialog::readCells()
{
    m_place.desk.work(
        this, [path = m_path] { return intake::readTable(path); },
        [this, path = m_path](const Result<intake::Table> &table) {
            if (table && path == m_path) m_grid->setTable(*table);
        });
}

intake::LedgerChoice ImportDialog::choice() const
{
    auto choice = m_choice->choice();
    m_words->choose(choice);
    choice.fixes = m_grid->fixes();
    choice.leftOut = m_grid->leftOut();
    return choice;
}

void ImportDialog::read()
{
    m_notices->clear();
    m_isDone = false;
    m_import->setEnabled(false);
    m_summary->setText(tr("Reading…"));
    m_place.desk.askLong(
        this,
        [path = m_path, choice = choice()](const desk::Desk &desk) -> Result<Dry> {
            const auto townships = desk.cases().townships();
            if (!townships) return refuse(townships);
            return desk.ledgers().readFile(path, choice).map([&](const desk::LedgerImport &dry) {
                return Dry{dry, *townships};
            });
        },
        [this, asked = ++m_asked](const Result<Dry> &dry) {
            if (asked != m_asked) return; // another reading is on its way
            m_summary->clear();
            if (dry) return showReading(*dry);
            tellRefusal(dry.error());
        });
}

/// With a way out: columns by hand, or the file as it is now.
void ImportDialog::tellRefusal(const Refusal &refusal)
{
    m_notices->tell(refusal);
    if (refusal.code == u"no-ledger") return offerColumns();
    if (refusal.code != u"cell-changed" && refusal.code != u"no-such-row") return;
    m_notices->offer(tr("As in the file"), u"importTakeBack"_s, [this] {
        m_grid->takeAllBack();
        readCells();
    });
}

/// The table as it stands, for a person to say which column holds what.
void ImportDialog::offerColumns()
{
    m_place.desk.work(
        this, [path = m_path] { return intake::readTable(path); },
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

void ImportDialog::showReading(const Dry &dry)
{
    const auto &reading = dry.import.reading;
    m_summary->setText(summary(reading));
    m_overview->show(reading);
    m_grid->show(reading);
    m_words->setTownships(dry.townships);
    m_words->show(reading);
    m_reports->setRows(reading.reports);
    m_toLookAt->setWhenEmpty(tr("There is nothing to look at: every row can be imported as it stands."));
    m_choice->show(reading);
    nameTabs(reading);
    showGrown(reading);
    m_importable = int(reading.importable.size());
    enableImport();
    if (m_importable == 0 && m_newEndings == 0)
        m_notices->tell(NoticeBar::Kind::Warning,
                        tr("There is nothing to import; the reasons stand below, row by row."));
}

void ImportDialog::showGrown(const intake::LedgerReading &reading)
{
    m_grown->setRows(reading.grown);
    m_newEndings = int(std::ranges::count_if(reading.grown, intake::goesOn, &intake::GrownRow::as));
    m_everyEnding->setChecked(false);
    m_everyEnding->setVisible(m_newEndings > 0);
    m_everyEnding->setText(tr("Bring all %n case(s) up to date, with their acceptances and endings; else "
                              "those of the rows that are selected",
                              nullptr, m_newEndings));
}

/// Nothing changes unasked.
desk::Endings ImportDialog::endings() const
{
    desk::Endings asked{.all = m_everyEnding->isChecked()};
    for (const auto &index : m_grownRows->selectionModel()->selectedRows()) {
        const auto &grown = m_grown->row(index.row());
        if (goesOn(grown.as)) asked.of.insert(grown.id);
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
    if (taken > 0) told << tr("Bring %n case(s) up to date", nullptr, taken);
    m_import->setText(told.isEmpty() ? tr("Import") : told.join(u"、"_s));
}

void ImportDialog::import()
{
    setBusy(true);
    m_place.desk.ask(
        this,
        [path = m_path, choice = choice(), asked = endings()](desk::Desk &desk) {
            return desk.ledgers().importFile(path, choice, asked);
        },
        [this](const Result<desk::LedgerImport> &done) { showDone(done); });
}

void ImportDialog::showDone(const Result<desk::LedgerImport> &done)
{
    setBusy(false);
    if (!done) return tellRefusal(done.error());
    m_isDone = true;
    m_draft->drop();
    m_import->setEnabled(false);
    if (done->imported + done->endings == 0) {
        m_notices->tell(NoticeBar::Kind::Warning, tr("Nothing was imported."));
        return;
    }
    const auto endings =
        done->endings > 0 ? u' ' + tr("%n case(s) brought up to date.", nullptr, done->endings) : QString();
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
    if (m_isBusy) return m_place.desk.cancel();
    if (!m_isDone && m_grid->isChanged()) m_draft->keep();
    QDialog::reject();
}

} // namespace tiaocai::ui
