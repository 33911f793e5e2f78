// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reports_page.h"

#include "base/text.h"
#include "dialogs/issued_reports_dialog.h"
#include "dialogs/quality_dialog.h"
#include "files/write_file.h"
#include "pages/statistics_tables.h"
#include "reports/figure_document.h"
#include "reports/print.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/paper.h"
#include "widgets/pdf_view.h"
#include "widgets/period_chooser.h"
#include "widgets/segment.h"
#include "widgets/side_pane.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QToolButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

reports::TableDocument documentOf(const desk::FrozenReport &shown, bool corrections)
{
    const reports::Issue issue{shown.issued.number, shown.preparedBy, shown.issued.issuedAt};
    return corrections ? reports::correctionDocument(shown.report, shown.corrections, issue)
                       : reports::figureDocument(shown.report, issue);
}

} // namespace

/// What a question for a report brings back: the report, and the pages that show it.
struct ReportsPage::Made {
    Shown shown;
    QByteArray pdf;
    QStringList withoutGlyph;
};

/// A file that waits beside its place for the number that stands on it.
class ReportsPage::Paper {
public:
    explicit Paper(files::Beside written)
        : m_written(std::move(written))
    {
    }
    Result<void> place()
    {
        return files::Replacement::of(std::move(m_written)).map([this](files::Replacement &&made) {
            m_placed.emplace(std::move(made));
        });
    }
    void keep() { m_placed->keep(); }

private:
    files::Beside m_written;
    std::optional<files::Replacement> m_placed;
};

/// What became of a report that was handed on: issued it stays, even where the printer or the disk refused it.
struct ReportsPage::Used {
    Made made;
    Result<QString> done;
};

Result<ReportsPage::Made> ReportsPage::pictured(Shown shown, bool corrections)
{
    return reports::pdfPaper(documentOf(shown, corrections)).map([&](const reports::Paper &paper) {
        return Made{std::move(shown), paper.bytes, paper.withoutGlyph};
    });
}

ReportsPage::ReportsPage(const Workplace &place)
    : Page(place, u"reportsPage"_s, tr("Reports"))
    , m_columns(new QHBoxLayout)
    , m_name(new QListWidget)
    , m_pane(new SidePane(u"reportPane"_s))
    , m_checks(new QVBoxLayout)
    , m_note(quietLabel({}, u"reportNote"_s))
    , m_period(new PeriodChooser(place.today(), u"report"_s, PeriodChooser::Span::LastMonth))
    , m_search(new QLineEdit)
    , m_found(quietLabel({}, u"reportFound"_s))
    , m_page(plainLabel({}, u"reportPageNumber"_s))
    , m_empty(plainLabel(tr("Choose a period and make the report."), u"reportEmpty"_s))
    , m_view(new PdfView)
{
    m_view->setObjectName(u"reportView"_s);
    m_view->setAccessibleName(tr("The report's pages"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    buildHead();
    buildPane();
    m_columns->setSpacing(12);
    m_columns->addWidget(buildNames());
    m_columns->addWidget(buildMiddle(), 1);
    m_columns->addWidget(m_pane);
    body()->addLayout(m_columns, 1);
    setFocusProxy(m_name);
    auto *keys = new FormKeys(this);
    connect(keys, &FormKeys::saveAsked, this, [this] { m_view->isHidden() ? make() : choosePrinter(); });
    connect(keys, &FormKeys::hintAsked, this, [this] {
        notices()->tell(NoticeBar::Kind::Info, tr("Space presses a button. Ctrl+Enter makes the report, and "
                                                  "issues and prints the one that is shown."));
    });
    showPane();
}

void ReportsPage::setPeriod(const PeriodChooser &as)
{
    m_period->setAs(as);
}

void ReportsPage::chooseReport(const QString &name)
{
    for (int row = 0; row < m_name->count(); ++row) {
        if (m_name->item(row)->data(Qt::UserRole).toString() == name) m_name->setCurrentRow(row);
    }
}

void ReportsPage::buildHead()
{
    head()->setBackShown(true);
    head()->addWidget(m_period);
}

QWidget *ReportsPage::buildNames()
{
    m_name->setObjectName(u"reportName"_s);
    m_name->setAccessibleName(tr("Report"));
    m_name->setFrameShape(QFrame::NoFrame);
    auto names = statistics::reportNames();
    if (place().office().office.kind != office::OfficeKind::Centre) names << statistics::districtReport;
    for (const auto &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(reportTitle(name), m_name);
        item->setData(Qt::UserRole, name);
        item->setToolTip(reportTitle(name));
        item->setSizeHint({0, measures().groupHeader});
    }
    m_name->setCurrentRow(0);
    connect(m_name, &QListWidget::itemActivated, this, &ReportsPage::make);
    auto *issued = button(tr("Issued reports…"), u"document-open-recent"_s, u"issuedReports"_s, Rank::Ghost);
    connect(issued, &QPushButton::clicked, this, &ReportsPage::chooseIssued);
    auto *quality =
        button(tr("Quality check of files…"), u"document-multiple"_s, u"qualityCheck"_s, Rank::Ghost);
    connect(quality, &QPushButton::clicked, this, [this] {
        auto *dialog = new QualityDialog(place(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    constexpr int namesWidth = 190;
    auto *sheet = card();
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    sheet->setMinimumWidth(namesWidth);
    auto *column = new QVBoxLayout(sheet);
    space(column, spacing / 2);
    column->addWidget(m_name, 1);
    column->addWidget(issued);
    column->addWidget(quality);
    return sheet;
}

QWidget *ReportsPage::buildMiddle()
{
    auto *sheet = card();
    auto *column = new QVBoxLayout(sheet);
    space(column, 2);
    column->addWidget(buildTools());
    column->addWidget(hairline());
    column->addWidget(m_empty, 1);
    column->addWidget(m_view, 1);
    constexpr int leastHeight = 240;
    sheet->setMinimumHeight(leastHeight);
    return sheet;
}

QWidget *ReportsPage::buildTools()
{
    m_search->setObjectName(u"reportSearch"_s);
    m_search->setAccessibleName(tr("Search the report"));
    m_search->setPlaceholderText(tr("Search the report"));
    m_search->setClearButtonEnabled(true);
    m_search->setProperty(ownEnter, true);
    connect(m_search, &QLineEdit::textChanged, m_view, &PdfView::search);
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->showResult(1); });
    connect(m_view, &PdfView::foundChanged, this, [this](int found) {
        m_found->setText(m_search->text().isEmpty() ? QString() : tr("%n place(s)", nullptr, found));
    });
    m_corrections = button(tr("What changed since"), u"vcs-diff"_s, u"showCorrections"_s);
    setSmall(m_corrections);
    m_corrections->setCheckable(true);
    m_corrections->hide();
    connect(m_corrections, &QPushButton::clicked, this, &ReportsPage::showCorrections);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row, spacing / 2);
    addPaging(row);
    row->addStretch(1);
    row->addWidget(m_corrections);
    row->addWidget(m_search, 2);
    row->addWidget(m_found);
    return box;
}

/// "‹ page 1 of 2 ›", and how large.
void ReportsPage::addPaging(QBoxLayout *row)
{
    m_back = iconButton(u"go-previous"_s, tr("Page before"), u"pageBefore"_s);
    m_on = iconButton(u"go-next"_s, tr("Next page"), u"pageNext"_s);
    m_fit = new Segment({tr("Whole page"), tr("Page width"), tr("100 %")}, u"pageFit"_s, tr("How large"));
    m_fit->setCurrent(int(PdfView::Fit::PageWidth));
    for (QWidget *one : QList<QWidget *>{m_back, m_page, m_on, m_fit})
        row->addWidget(one);
    connect(m_back, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->page() - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->page() + 1); });
    connect(m_fit, &Segment::chosen, this, [this](int fit) { m_view->fit(PdfView::Fit(fit)); });
    connect(m_view, &PdfView::pageChanged, this, &ReportsPage::showPage);
    showPage();
}

void ReportsPage::showPage()
{
    const int pages = m_view->pages().pageCount(), page = m_view->page();
    m_page->setText(pages == 0 ? QString() : tr("page %1 of %2").arg(page + 1).arg(pages));
    m_back->setEnabled(pages > 0 && page > 0);
    m_on->setEnabled(page + 1 < pages);
    m_fit->setEnabled(pages > 0);
}

/// What it says of itself, what issuing does, and the buttons that issue.
void ReportsPage::buildPane()
{
    auto *make = button(tr("Make the report"), u"document-preview"_s, u"makeReport"_s);
    connect(make, &QPushButton::clicked, this, &ReportsPage::make);
    m_pane->body()->addWidget(make);
    m_pane->body()->addWidget(heading(tr("Self-check"), Type::CardTitle));
    space(m_checks);
    m_checks->setSpacing(spacing / 2);
    m_pane->body()->addLayout(m_checks);
    m_pane->body()->addStretch(1);
    m_note->setWordWrap(true);
    auto *save = button({}, u"document-save-as"_s, u"saveReport"_s);
    auto *print = button({}, u"document-print"_s, u"printReport"_s, Rank::Primary);
    connect(save, &QPushButton::clicked, this, &ReportsPage::choosePath);
    connect(print, &QPushButton::clicked, this, &ReportsPage::choosePrinter);
    m_pane->foot()->addWidget(m_note);
    for (auto *one : {save, print}) {
        m_pane->foot()->addWidget(one);
        m_uses << one;
    }
}

/// What is not issued yet is issued by what hands it on, and the buttons say so.
void ReportsPage::showPane()
{
    const bool isIssued = !m_shown.issued.number.isEmpty();
    for (auto *use : std::as_const(m_uses)) {
        if (use->objectName() == u"saveReport")
            use->setText(isIssued ? tr("Save as…") : tr("Issue and save as…"));
        if (use->objectName() == u"printReport")
            use->setText(isIssued ? tr("Print…") : tr("Issue and print…"));
    }
    m_note->setText(
        isIssued
            ? tr("Report %1 is issued and frozen. It prints as it was issued.").arg(m_shown.issued.number)
            : tr("Printing or saving issues it: it gets its number, and contents, lists and versions "
                 "of formulas are frozen. What is corrected later is told in a table of its own."));
    head()->setChips({{isIssued ? ChipWords::Kind::Met : ChipWords::Kind::Signature,
                       isIssued ? m_shown.issued.number : tr("draft, not issued")}});
    empty(m_checks);
    for (const auto &check : m_shown.report.checks) {
        auto *mark = new QToolButton; // follows the look
        mark->setIcon(icon(markOf(check)));
        mark->setAutoRaise(true);
        mark->setFocusPolicy(Qt::NoFocus);
        mark->setAttribute(Qt::WA_TransparentForMouseEvents);
        auto *words = plainLabel(check.text);
        words->setWordWrap(true);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        space(row);
        row->setSpacing(spacing / 2);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_checks->addWidget(line);
    }
}

/// Beside each other, or under each other where there is no room.
void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    constexpr int besideFrom = 1000;
    const bool isNarrow = window()->width() < besideFrom;
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pane->setBelow(isNarrow);
    constexpr int fewNames = 130;
    m_name->setMaximumHeight(isNarrow ? fewNames : QWIDGETSIZE_MAX);
}

void ReportsPage::make()
{
    const auto period = m_period->period();
    if (!period) {
        notices()->tell(NoticeBar::Kind::Error,
                        tr("The period needs a first and a last day, in this order."));
        return;
    }
    notices()->clear();
    m_empty->setText(tr("The report is being made…"));
    place().desk.askLong(
        this,
        [name = m_name->currentItem()->data(Qt::UserRole).toString(), period = *period](
            const desk::Desk &desk) { return desk.reports().make(name, period.from, period.to); },
        [this, asked = ++m_asked](const Result<Shown> &shown) { picture(asked, shown); });
}

void ReportsPage::openIssued(const QString &number)
{
    notices()->clear();
    place().desk.ask(
        this, [number](const desk::Desk &desk) { return desk.reports().reissue(number); },
        [this, asked = ++m_asked](const Result<Shown> &shown) {
            picture(asked, shown, [this, asked] { compare(asked); });
        });
}

void ReportsPage::picture(int asked, const Result<Shown> &shown, const std::function<void()> &then)
{
    if (asked != m_asked) return; // another one is on its way
    if (!shown) return take(refuse(shown));
    place().desk.work(
        this, [shown = *shown] { return pictured(shown); },
        [this, asked, then](const Result<Made> &made) {
            if (asked != m_asked) return;
            take(made);
            if (made && then) then();
        });
}

void ReportsPage::compare(int asked)
{
    place().desk.askLong(
        this, [shown = m_shown](const desk::Desk &desk) { return desk.reports().compare(shown); },
        [this, asked](const Result<Shown> &compared) {
            if (asked != m_asked) return;
            if (!compared) return notices()->tell(compared.error());
            m_shown = *compared;
            tellCompared();
        });
}

void ReportsPage::take(const Result<Made> &made)
{
    m_empty->setText(tr("Choose a period and make the report."));
    if (made)
        show(*made);
    else
        notices()->tell(made.error());
}

void ReportsPage::show(const Made &made)
{
    m_shown = made.shown;
    m_withoutGlyph = made.withoutGlyph;
    m_corrections->setChecked(false);
    head()->setFacts(u"%1　%2 — %3"_s.arg(reportTitle(m_shown.issued.name), toText(m_shown.issued.from),
                                          toText(m_shown.issued.to)));
    showPane();
    showPages(made.pdf);
    tellCompared();
}

void ReportsPage::tellCompared()
{
    m_corrections->setVisible(!m_shown.corrections.isEmpty());
    QStringList remarks;
    if (!m_shown.corrections.isEmpty())
        remarks << tr("Report %1 is shown as it was issued; %n figure(s) read otherwise today.", nullptr,
                      int(m_shown.corrections.size()))
                       .arg(m_shown.issued.number);
    if (!m_shown.differences.isEmpty())
        remarks << tr(
            "Made again from the same records it would say %n figure(s) otherwise: rules, calendars or "
            "formulas are others now.",
            nullptr, int(m_shown.differences.size()));
    if (!m_withoutGlyph.isEmpty())
        remarks << tr("No font of this PC prints: %1").arg(m_withoutGlyph.join(u'、'));
    if (!remarks.isEmpty()) notices()->tell(NoticeBar::Kind::Warning, remarks.join(u'\n'));
}

const QPdfDocument &ReportsPage::document() const
{
    return m_view->pages();
}

QByteArray ReportsPage::pdf() const
{
    return m_view->pdf();
}

void ReportsPage::showPages(const QByteArray &pdf)
{
    m_view->showPages(pdf);
    m_empty->hide();
    m_view->show();
    showPage();
    for (auto *use : m_uses)
        use->setEnabled(true);
    m_view->search(m_search->text());
}

void ReportsPage::showCorrections()
{
    place().desk.work(
        this,
        [shown = m_shown, corrections = m_corrections->isChecked()] { return pictured(shown, corrections); },
        [this](const Result<Made> &made) {
            if (made)
                showPages(made->pdf);
            else
                notices()->tell(made.error());
        });
}

void ReportsPage::chooseIssued()
{
    auto *dialog = new IssuedReportsDialog(place(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IssuedReportsDialog::reportAsked, this, &ReportsPage::openIssued);
    dialog->open();
}

QString ReportsPage::proposedPath() const
{
    const auto &of = m_shown.issued;
    return proposedFile(
        {place().office().office.name, reportTitle(of.name), u"%1至%2"_s.arg(toText(of.from), toText(of.to))},
        u".pdf"_s);
}

/// The dialog says that saving issues.
void ReportsPage::choosePath()
{
    const auto title = m_shown.issued.number.isEmpty()
                           ? tr("Issue the report and save it: it gets its number and is frozen")
                           : tr("Save the report");
    const auto path = QFileDialog::getSaveFileName(this, title, proposedPath(),
                                                   tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"));
    if (!path.isEmpty()) saveAs(path);
}

void ReportsPage::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(reports::pageLayout(QPageLayout::Landscape));
    QPrintDialog dialog(printer.get(), this);
    dialog.setObjectName(u"printDialog"_s);
    if (dialog.exec() == QDialog::Accepted) print(std::move(printer));
}

void ReportsPage::print(std::shared_ptr<QPrinter> printer)
{
    const auto paint = [printer](const reports::TableDocument &document) -> Result<QString> {
        const auto printed = reports::paint(document, *printer);
        if (!printed) return refuse(printed);
        return tr("Sent to the printer: %n page(s).", nullptr, printed->pages);
    };
    const auto print = [this, paint](const Shown &issued) { handOn(issued, paint); };
    if (!m_shown.issued.number.isEmpty()) return print(m_shown);
    // Paper that left a printer cannot be taken back: the number stands before it.
    prepare([this, print](const Shown &prepared) { issue(prepared, {}, print); });
}

void ReportsPage::saveAs(const QString &path)
{
    const auto write = [path](const reports::TableDocument &document) -> Result<QString> {
        const auto written = reports::write(document, path);
        if (!written) return refuse(written);
        return tr("Saved as %1.").arg(path);
    };
    if (!m_shown.issued.number.isEmpty()) return handOn(m_shown, write);
    prepare([this, path](const Shown &prepared) { saveAndIssue(prepared, path); });
}

void ReportsPage::prepare(std::function<void(const Shown &)> next)
{
    place().desk.askLong(
        this, [shown = m_shown](const desk::Desk &desk) { return desk.reports().prepare(shown); },
        [this, next = std::move(next)](const Result<Shown> &prepared) {
            if (prepared)
                next(*prepared);
            else
                notices()->tell(prepared.error());
        });
}

/// The file is written beside its place first: paper that cannot be written has no number, and what was not issued leaves no
/// paper.
void ReportsPage::saveAndIssue(const Shown &prepared, const QString &path)
{
    const auto write = [prepared, path]() -> Result<std::shared_ptr<Paper>> {
        const auto made = reports::paper(documentOf(prepared, false), path);
        if (!made) return refuse(made);
        return files::writeBeside(path, made->bytes).map([](files::Beside &&written) {
            return std::make_shared<Paper>(std::move(written));
        });
    };
    const auto saved = [path](const reports::TableDocument &) -> Result<QString> {
        return tr("Saved as %1.").arg(path);
    };
    place().desk.work(this, write, [this, prepared, saved](const Result<std::shared_ptr<Paper>> &paper) {
        if (paper)
            issue(prepared, *paper, [this, saved](const Shown &issued) { handOn(issued, saved); });
        else
            notices()->tell(paper.error());
    });
}

void ReportsPage::issue(const Shown &prepared, const std::shared_ptr<Paper> &paper,
                        std::function<void(const Shown &)> next)
{
    place().desk.ask(
        this,
        [prepared, paper](desk::Desk &desk) {
            auto issued =
                desk.reports().issue(prepared, [&] { return paper ? paper->place() : Result<void>(); });
            if (issued && paper) paper->keep();
            return issued;
        },
        [this, next = std::move(next)](const Result<Shown> &issued) {
            if (issued)
                next(*issued);
            else
                notices()->tell(issued.error());
        });
}

void ReportsPage::handOn(const Shown &frozen, const Put &put)
{
    place().desk.work(
        this,
        [put, frozen, corrections = m_corrections->isChecked()] {
            return pictured(frozen, corrections).map([&](const Made &made) {
                return Used{made, put(documentOf(frozen, corrections))};
            });
        },
        [this](const Result<Used> &used) {
            if (!used) {
                notices()->tell(used.error());
                return;
            }
            m_shown = used->made.shown;
            showPane();
            showPages(used->made.pdf);
            if (!used->done) return notices()->tell(used->done.error());
            place().tellAudit(office::Event::Print, u"report "_s + m_shown.issued.number);
            notices()->tell(NoticeBar::Kind::Success,
                            tr("Report %1: %2").arg(m_shown.issued.number, *used->done));
        });
}

} // namespace tiaocai::ui
