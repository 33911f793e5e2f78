// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/issued_reports_dialog.h"

#include "base/text.h"
#include "tables/table_view.h"
#include "widgets/layout.h"
#include "workplace.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using desk::IssuedReport;

namespace {

std::vector<Column<IssuedReport>> issuedColumns()
{
    return {
        {IssuedReportsDialog::tr("Number"), [](const IssuedReport &of) { return of.number; }},
        {IssuedReportsDialog::tr("Report"), [](const IssuedReport &of) { return reportTitle(of.name); }},
        {IssuedReportsDialog::tr("Period"),
         [](const IssuedReport &of) {
             return IssuedReportsDialog::tr("%1 to %2").arg(toText(of.from), toText(of.to));
         }},
        {IssuedReportsDialog::tr("Issued on"), [](const IssuedReport &of) { return toText(of.cutOff); }},
    };
}

} // namespace

QString reportTitle(const QString &name)
{
    const QHash<QString, QString> titles{
        {u"timeline"_s, IssuedReportsDialog::tr("Statutory-timeline report")},
        {u"monthly"_s, IssuedReportsDialog::tr("Monthly statistics")},
        {u"quarterly"_s, IssuedReportsDialog::tr("Quarterly statistics")},
        {u"yearly"_s, IssuedReportsDialog::tr("Yearly statistics")},
        {u"tribunals"_s, IssuedReportsDialog::tr("Table of the tribunals")},
        {u"overdue"_s, IssuedReportsDialog::tr("Overdue and extended cases")},
        {u"serving"_s, IssuedReportsDialog::tr("Service of documents")},
        {u"mediators"_s, IssuedReportsDialog::tr("The mediators' work")},
        {statistics::districtReport, IssuedReportsDialog::tr("The whole district")},
    };
    return titles.value(name);
}

IssuedReportsDialog::IssuedReportsDialog(const Workplace &place, QWidget *parent)
    : QDialog(parent)
    , m_model(new RowModel<IssuedReport>(issuedColumns(), this))
{
    setObjectName(u"issuedReportsDialog"_s);
    setWindowTitle(tr("Issued reports"));
    auto *table = new TableView(m_model, u"issuedTable"_s, windowTitle());
    auto *empty =
        plainLabel(tr("No report was issued yet. Printing or saving one issues it."), u"issuedEmpty"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(table, &TableView::opened, this, [this](const QModelIndex &index) {
        emit reportAsked(m_model->row(index.row()).number);
        accept();
    });
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(empty);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resizeOnScreen(this, {90 * spacing, 50 * spacing});
    place.desk.ask(
        this, [](const desk::Desk &desk) { return desk.reports().issued(); },
        [this, table, empty](const Result<QList<IssuedReport>> &issued) {
            auto rows = issued.value_or(QList<IssuedReport>());
            std::ranges::reverse(rows);
            empty->setVisible(rows.isEmpty());
            table->setVisible(!rows.isEmpty());
            m_model->setRows(rows);
            table->fitColumns();
            if (!rows.isEmpty()) table->setCurrentIndex(m_model->index(0, 0));
            table->setFocus();
        });
}

} // namespace tiaocai::ui
