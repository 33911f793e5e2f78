// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/case_list_dialog.h"

#include "tables/case_sums.h"
#include "tables/list_export.h"
#include "tables/table_view.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

CaseListDialog::CaseListDialog(const Workplace &place, const QString &title, const QList<CaseId> &cases,
                               QWidget *parent)
    : QDialog(parent)
    , m_notices(new NoticeBar)
    , m_model(new RowModel<desk::CaseRow>(caseColumns(place), this))
    , m_table(new TableView(m_model, u"behindTable"_s, title))
    , m_sums(new ElidedLabel(Type::Body, u"behindSums"_s))
    , m_place(place)
{
    setObjectName(u"caseListDialog"_s);
    setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        QList<CaseId> among;
        for (const auto &row : rows())
            among.append(row.id);
        emit caseAsked(among.at(index.row()), among);
        accept();
    });
    for (int column = caseColumn::firstHidden; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    m_table->setColumnHidden(caseColumn::period, true);
    m_table->setStretched(caseColumn::respondent);
    setUsualWidths(*m_table);
    auto *out = button(tr("Export…  Ctrl+E"), u"document-export"_s, u"exportList"_s);
    out->setShortcut(Qt::CTRL | Qt::Key_E);
    buttons->addButton(out, QDialogButtonBox::ActionRole);
    connect(out, &QPushButton::clicked, this,
            [this, &place, title] { exportList(place, m_table, title, m_notices); });
    auto *column = new QVBoxLayout(this);
    space(column, 2 * spacing);
    column->addWidget(heading(title, Type::CardTitle, u"behindTitle"_s));
    column->addWidget(m_notices);
    column->addWidget(m_table, 1);
    column->addWidget(m_sums);
    column->addWidget(buttons);
    setTabOrder(m_table, out);
    setTabOrder(out, buttons->button(QDialogButtonBox::Close));
    resizeOnScreen(this, {120 * spacing, 70 * spacing});
    place.desk.ask(
        this, [cases](const desk::Desk &desk) { return desk.cases().list({.among = cases}); },
        [this, all = cases.size()](const Result<QList<desk::CaseRow>> &rows) {
            if (!rows) return m_notices->tell(rows.error());
            show(*rows);
            if (const auto hidden = int(all - rows->size()); hidden > 0)
                m_notices->tell(
                    NoticeBar::Kind::Info,
                    tr("%n case(s) more are counted and restricted: not to be seen here.", nullptr, hidden));
        });
}

void CaseListDialog::show(const QList<desk::CaseRow> &rows)
{
    m_model->setRows(rows);
    fitWidths(*m_table, rows, m_place);
    m_sums->setText(sumsOf(rows, m_place.today()));
    if (!rows.isEmpty()) m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

} // namespace tiaocai::ui
