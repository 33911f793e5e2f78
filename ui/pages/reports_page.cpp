// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reports_page.h"

#include "reports/figure_document.h"
#include "reports/print.h"
#include "widgets/layout.h"
#include "widgets/pdf_view.h"
#include "widgets/period_chooser.h"

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

QString title(const QString &report)
{
    const QHash<QString, QString> titles{
        {u"timeline"_s, ReportsPage::tr("Statutory-timeline report")},
        {u"monthly"_s, ReportsPage::tr("Monthly statistics")},
        {u"quarterly"_s, ReportsPage::tr("Quarterly statistics")},
        {u"yearly"_s, ReportsPage::tr("Yearly statistics")},
        {u"tribunals"_s, ReportsPage::tr("Table of the tribunals")},
        {u"overdue"_s, ReportsPage::tr("Overdue and extended cases")},
        {u"serving"_s, ReportsPage::tr("Service of documents")},
        {u"mediators"_s, ReportsPage::tr("The mediators' work")},
    };
    return titles.value(report);
}

} // namespace

/// What a question for a report brings back: the content, and the pages that show it.
struct ReportsPage::Made {
    Content content;
    QByteArray pdf;
};

Result<ReportsPage::Made> ReportsPage::made(const desk::Desk &desk, const QString &name, QDate from, QDate to)
{
    Content content;
    if (name == "timeline"_L1) {
        const auto report = desk.timelineReport(from, to);
        if (!report) return refuse(report);
        content = [report = *report](const reports::Issue &issue) { return reports::timelineDocument(report, issue); };
    } else {
        const auto report = desk.report(name, from, to);
        if (!report) return refuse(report);
        content = [report = *report](const reports::Issue &issue) { return reports::figureDocument(report, issue); };
    }
    auto pdf = reports::pdf(content({{}, desk.actor().name, desk.now().moment}));
    if (!pdf) return refuse(pdf);
    return Made{content, *pdf};
}

ReportsPage::ReportsPage(const Workplace &place)
    : Page(place, u"reportsPage"_s, tr("Reports"))
    , m_name(new QComboBox)
    , m_period(new PeriodChooser(place.today(), u"report"_s, PeriodChooser::Span::Month))
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
    body()->addLayout(buildChoices());
    body()->addWidget(buildTools());
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_view, 1);
}

QLayout *ReportsPage::buildChoices()
{
    m_name->setObjectName(u"reportName"_s);
    m_name->setAccessibleName(tr("Report"));
    for (const auto &name : statistics::reportNames())
        m_name->addItem(title(name), name);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(m_name);
    row->addWidget(m_period);
    row->addStretch(1);
    return row;
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
    place().desk.ask(
        this,
        [name = m_name->currentData().toString(), period = *period](const desk::Desk &desk) {
            return made(desk, name, period.from, period.to);
        },
        [this](const Result<Made> &result) {
            m_empty->setText(tr("Choose a period and make the report."));
            if (!result) {
                notices()->tell(result.error());
                return;
            }
            m_content = result->content;
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
        [put, content = m_content](desk::Desk &desk) -> Result<QString> {
            const auto number = desk.nextReportNumber();
            if (!number) return number;
            return put(content({*number, desk.actor().name, desk.now().moment}));
        },
        [this](const Result<QString> &done) {
            if (done)
                notices()->tell(NoticeBar::Kind::Info, *done);
            else
                notices()->tell(done.error());
        });
}

} // namespace tiaocai::ui
