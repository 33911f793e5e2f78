// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/explain_dialog.h"

#include "base/text.h"
#include "reports/print.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"
#include "words.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

ExplainDialog::ExplainDialog(const Workplace &place, const desk::CaseView &view,
                             const law::Deadline &deadline, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_file(view.file)
    , m_deadline(deadline)
    , m_column(new QVBoxLayout)
    , m_notices(new NoticeBar)
{
    setObjectName(u"explainDialog"_s);
    setWindowTitle(tr("Why this date?"));
    space(m_column);
    auto *outer = new QVBoxLayout(this);
    space(outer, 2 * spacing);
    const auto why = explanation(Speech::ofWindow());
    m_lines.append(u"%1　%2"_s.arg(why.period, why.due));
    outer->addWidget(heading(m_lines.first(), Type::PageTitle, u"explainTitle"_s));
    outer->addWidget(m_notices);
    outer->addLayout(m_column, 1);
    for (const auto &fact : why.facts)
        addFact(fact);
    addDays(why.days);
    for (const auto &note : why.notes)
        addFact(note);

    addButtons(outer);
    resizeOnScreen(this, {90 * spacing, 75 * spacing});
}

reports::Explanation ExplainDialog::explanation(const Speech &speech) const
{
    return reports::explanation(m_file, m_deadline, m_place.rule(m_deadline.period.rule),
                                m_place.office().calendar, speech);
}

void ExplainDialog::addButtons(QVBoxLayout *outer)
{
    auto *print = button(tr("Print the calculation sheet…"), u"document-print"_s, u"sheetPrint"_s);
    auto *save = button(tr("Save it as PDF…"), u"document-save-as"_s, u"sheetSave"_s);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(print, QDialogButtonBox::ActionRole);
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"explainClose"_s);
    connect(print, &QPushButton::clicked, this, &ExplainDialog::printSheet);
    connect(save, &QPushButton::clicked, this, &ExplainDialog::chooseSheet);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
}

reports::TableDocument ExplainDialog::sheet() const
{
    const reports::CalculationSheet sheet{.office = m_place.office().office.name,
                                          .caseNumber = m_file.number(),
                                          .parties = against(m_file.names(casework::PartyRole::Applicant),
                                                             m_file.names(casework::PartyRole::Respondent)),
                                          .why = explanation(Speech::ofLaw()),
                                          .printedBy = m_place.office().actor.name,
                                          .demonstration = m_place.office().office.demonstration};
    return reports::calculationDocument(sheet, m_place.desk.now().moment);
}

void ExplainDialog::chooseSheet()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the calculation sheet"),
                                                   m_file.number() + u".pdf"_s, tr("PDF (*.pdf)"));
    if (!path.isEmpty()) saveSheet(path);
}

void ExplainDialog::saveSheet(const QString &path)
{
    const auto written = reports::writePdf(sheet(), path);
    if (written)
        m_notices->tell(NoticeBar::Kind::Info, tr("Saved as %1.").arg(path));
    else
        m_notices->tell(written.error());
}

void ExplainDialog::printSheet()
{
    if (const auto printed = printOnPaper(sheet(), this); !printed) m_notices->tell(printed.error());
}

void ExplainDialog::addFact(const reports::Explanation::Fact &fact)
{
    auto *row = new QHBoxLayout;
    space(row);
    auto *name = plainLabel(fact.name);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    name->setAlignment(Qt::AlignTop | Qt::AlignRight);
    auto *words = plainLabel(fact.value, u"explain"_s + fact.key);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(name);
    row->addWidget(words, 1);
    m_column->addLayout(row);
    m_lines.append(fact.name + u' ' + fact.value);
}

void ExplainDialog::addDays(const QStringList &days)
{
    if (days.isEmpty()) return;
    auto *list = new QListWidget;
    list->setObjectName(u"explainTrace"_s);
    list->setAccessibleName(tr("Day by day"));
    list->setWordWrap(true);
    list->addItems(days);
    m_lines.append(days);
    m_column->addWidget(plainLabel(tr("Day by day")));
    m_column->addWidget(list, 1);
}

} // namespace tiaocai::ui
