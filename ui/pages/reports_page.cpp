// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reports_page.h"

#include "reports/print.h"
#include "reports/timeline_document.h"
#include "widgets/date_edit.h"
#include "widgets/layout.h"
#include "widgets/pdf_view.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

/// What a question for a report brings back: the values, and the pages that show them.
struct Made {
    statistics::TimelineReport report;
    QByteArray pdf;
};

Result<Made> made(const desk::Desk &desk, QDate from, QDate to)
{
    auto report = desk.timelineReport(from, to);
    if (!report) return refuse(report);
    const reports::Issue preview{{}, desk.actor().name, desk.now().moment};
    auto pdf = reports::pdf(reports::timelineDocument(*report, preview));
    if (!pdf) return refuse(pdf);
    return Made{*report, *pdf};
}

} // namespace

ReportsPage::ReportsPage(const Workplace &place)
    : Page(place, u"reportsPage"_s, tr("Reports"))
    , m_span(new QComboBox)
    , m_from(new DateEdit(place.today()))
    , m_to(new DateEdit(place.today()))
    , m_search(new QLineEdit)
    , m_found(plainLabel({}, u"reportFound"_s))
    , m_empty(plainLabel(tr("Choose a period and make the report."), u"reportEmpty"_s))
    , m_view(new PdfView)
{
    auto *primary = setPrimary(tr("Make the report"), u"document-preview"_s, u"makeReport"_s);
    connect(primary, &QPushButton::clicked, this, &ReportsPage::make);
    m_view->setObjectName(u"reportView"_s);
    m_view->setAccessibleName(tr("The report's pages"));
    m_view->setDocument(&m_document);
    m_view->hide();
    m_empty->setAlignment(Qt::AlignCenter);
    body()->addWidget(buildPeriod());
    body()->addWidget(buildTools());
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_view, 1);
    chooseSpan();
}

QWidget *ReportsPage::buildPeriod()
{
    m_span->setObjectName(u"reportSpan"_s);
    m_span->addItem(tr("This month"));
    m_span->addItem(tr("This quarter"));
    m_span->addItem(tr("This year"));
    m_span->addItem(tr("Other period"));
    m_from->setObjectName(u"reportFrom"_s);
    m_to->setObjectName(u"reportTo"_s);
    connect(m_span, &QComboBox::activated, this, &ReportsPage::chooseSpan);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    row->addWidget(heading(tr("Statutory-timeline report"), 1.1));
    const auto add = [row](const QString &text, QWidget *editor) {
        auto *label = plainLabel(text);
        label->setBuddy(editor);
        editor->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(editor);
    };
    add(tr("Period"), m_span);
    add(tr("from"), m_from);
    add(tr("to"), m_to);
    row->addStretch(1);
    return box;
}

QWidget *ReportsPage::buildTools()
{
    m_search->setObjectName(u"reportSearch"_s);
    m_search->setAccessibleName(tr("Search the report"));
    m_search->setPlaceholderText(tr("Search the report"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_view, &PdfView::search);
    connect(m_search, &QLineEdit::returnPressed, m_view, [this] { m_view->showResult(1); });
    connect(m_view, &PdfView::foundChanged, this, [this](int found) {
        m_found->setText(m_search->text().isEmpty() ? QString() : tr("%n place(s)", nullptr, found));
    });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    const auto use = [this, row](const QString &text, const QString &icon, const QString &name, auto act) {
        auto *made = button(text, icon, name);
        made->setEnabled(false);
        row->addWidget(made);
        m_uses.append(made);
        connect(made, &QPushButton::clicked, this, act);
    };
    use(tr("Larger"), u"zoom-in"_s, u"zoomIn"_s, [this] { m_view->zoom(1.25); });
    use(tr("Smaller"), u"zoom-out"_s, u"zoomOut"_s, [this] { m_view->zoom(0.8); });
    use(tr("Page width"), u"zoom-fit-width"_s, u"zoomFit"_s, [this] { m_view->fitWidth(); });
    use(tr("Print…"), u"document-print"_s, u"printReport"_s, [this] { choosePrinter(); });
    use(tr("Save as…"), u"document-save-as"_s, u"saveReport"_s, [this] { choosePath(); });
    return box;
}

void ReportsPage::chooseSpan()
{
    const auto today = place().today();
    const auto span = Span(m_span->currentIndex());
    m_from->setEnabled(span == Span::Custom);
    m_to->setEnabled(span == Span::Custom);
    if (span == Span::Custom) return m_from->setFocus();
    const int month = span == Span::Month ? today.month() : (today.month() - 1) / 3 * 3 + 1;
    const QDate from(today.year(), span == Span::Year ? 1 : month, 1);
    const int months = span == Span::Month ? 1 : (span == Span::Quarter ? 3 : 12);
    m_from->setDate(from);
    m_to->setDate(from.addMonths(months).addDays(-1));
}

void ReportsPage::make()
{
    const auto from = m_from->date(), to = m_to->date();
    if (!from || !to || *from > *to) {
        notices()->tell(NoticeBar::Kind::Error,
                        tr("The period needs a first and a last day, in this order."));
        return;
    }
    notices()->clear();
    m_empty->setText(tr("The report is being made…"));
    place().desk.ask(
        this, [from = *from, to = *to](const desk::Desk &desk) { return made(desk, from, to); },
        [this](const Result<Made> &result) {
            m_empty->setText(tr("Choose a period and make the report."));
            if (!result) {
                notices()->tell(result.error());
                return;
            }
            m_report = result->report;
            show(result->pdf);
        });
}

void ReportsPage::show(const QByteArray &pdf)
{
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    m_empty->hide();
    m_view->show();
    for (auto *use : m_uses)
        use->setEnabled(true);
    m_view->search(m_search->text());
}

void ReportsPage::choosePath()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the report"), {},
                                                   tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"));
    if (!path.isEmpty()) saveAs(path);
}

void ReportsPage::choosePrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    QPrintDialog dialog(printer.get(), this);
    dialog.setObjectName(u"printDialog"_s);
    if (dialog.exec() == QDialog::Accepted) print(std::move(printer));
}

void ReportsPage::print(std::shared_ptr<QPrinter> printer)
{
    issue([printer](const reports::TableDocument &document) -> Result<QString> {
        const auto printed = reports::paint(document, *printer);
        if (!printed) return refuse(printed);
        return tr("Sent to the printer: %n page(s).", nullptr, printed->pages);
    });
}

void ReportsPage::saveAs(const QString &path)
{
    issue([path](const reports::TableDocument &document) -> Result<QString> {
        const auto written = reports::write(document, path);
        if (!written) return refuse(written);
        return tr("Saved as %1.").arg(path);
    });
}

void ReportsPage::issue(std::function<Result<QString>(const reports::TableDocument &)> put)
{
    place().desk.ask(
        this,
        [put, report = m_report](desk::Desk &desk) -> Result<QString> {
            const auto number = desk.nextReportNumber();
            if (!number) return number;
            return put(reports::timelineDocument(report, {*number, desk.actor().name, desk.now().moment}));
        },
        [this](const Result<QString> &done) {
            if (done)
                notices()->tell(NoticeBar::Kind::Info, *done);
            else
                notices()->tell(done.error());
        });
}

} // namespace tiaocai::ui
