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

namespace {

QString dayAndWeekday(QDate day)
{
    return u"%1 %2"_s.arg(toText(day), language().dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

} // namespace

ExplainDialog::ExplainDialog(const Workplace &place, const desk::CaseView &view,
                             const law::Deadline &deadline, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_deadline(deadline)
    , m_column(new QVBoxLayout)
    , m_notices(new NoticeBar)
{
    setObjectName(u"explainDialog"_s);
    setWindowTitle(tr("Why this date?"));
    space(m_column);
    auto *outer = new QVBoxLayout(this);
    space(outer, 2 * spacing);
    const auto &period = m_deadline.period;
    const auto due = period.due.isValid() ? tr("due %1").arg(dayAndWeekday(period.due)) : tr("no due date");
    m_lines.append(u"%1　%2"_s.arg(periodText(place, period.rule, period.from), due));
    outer->addWidget(heading(m_lines.first(), 1.2, u"explainTitle"_s));
    outer->addWidget(m_notices);
    outer->addLayout(m_column, 1);
    const auto &file = view.file;
    m_sheet = {
        place.office().office.name,
        file.number(),
        against(file.names(casework::PartyRole::Applicant), file.names(casework::PartyRole::Respondent)),
        m_lines.first(),
        {},
        {},
        place.office().actor.name,
        place.office().office.demonstration};

    const auto *rule = place.rule(period.rule);
    if (rule) addLaw(*rule);
    addBase(view);
    addDates();
    if (rule) addTrace(*rule);
    addDoubts();
    addCalendar();

    addButtons(outer);
    resizeOnScreen(this, {90 * spacing, 75 * spacing});
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
    return reports::calculationDocument(m_sheet, m_place.desk.now().moment);
}

void ExplainDialog::chooseSheet()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the calculation sheet"),
                                                   m_sheet.caseNumber + u".pdf"_s, tr("PDF (*.pdf)"));
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

void ExplainDialog::addFact(const QString &label, const QString &value, const QString &objectName)
{
    if (value.isEmpty()) return;
    auto *row = new QHBoxLayout;
    space(row);
    auto *name = plainLabel(label);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    name->setAlignment(Qt::AlignTop | Qt::AlignRight);
    auto *words = plainLabel(value, objectName);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(name);
    row->addWidget(words, 1);
    m_column->addLayout(row);
    m_lines.append(label + u' ' + value);
    m_sheet.facts.append({label, value});
}

void ExplainDialog::addLaw(const law::Rule &rule)
{
    const auto &wording = rule.wordingOn(m_deadline.period.from);
    addFact(tr("Article"), wording.article, u"explainArticle"_s);
    addFact(tr("Its words"), wording.text.value_or(tr("The article's words are not stored in this program.")),
            u"explainWords"_s);
    if (wording.checked) addFact(tr("Last checked"), toText(*wording.checked), u"explainChecked"_s);
    const auto &provision = rule.provisionOn(m_deadline.period.from);
    addFact(tr("Binds"), lawWords(provision.bindsZh), u"explainBinds"_s);
    addFact(tr("If missed"), lawWords(provision.missedZh), u"explainMissed"_s);
}

void ExplainDialog::addBase(const desk::CaseView &view)
{
    auto base = dayAndWeekday(m_deadline.period.from);
    if (const auto *act = view.file.act(ActId(m_deadline.startedBy))) {
        base = tr("%1, %2; the day itself is not counted").arg(base, casework::label(act->kind()));
        if (!act->proof.text.isEmpty()) base += tr(". Proof: %1").arg(act->proof.text);
    }
    addFact(tr("Counted from"), base, u"explainBase"_s);
}

void ExplainDialog::addDates()
{
    const auto &period = m_deadline.period;
    if (!period.due.isValid()) return;
    auto judged = dayAndWeekday(period.judged);
    if (period.unrolled != period.due)
        judged = tr("%1 (before moving to a working day: %2; moved: %3)")
                     .arg(judged, dayAndWeekday(period.unrolled), dayAndWeekday(period.due));
    addFact(tr("Told by"), judged, u"explainJudged"_s);
    if (period.strict.isValid())
        addFact(tr("Strict reading"), dayAndWeekday(period.strict), u"explainStrict"_s);
    if (period.lenient.isValid())
        addFact(tr("Lenient reading"), dayAndWeekday(period.lenient), u"explainLenient"_s);
    auto state = stateText(m_deadline.state);
    if (m_deadline.doneOn) state = tr("%1 on %2").arg(state, dayAndWeekday(*m_deadline.doneOn));
    addFact(tr("State"), state, u"explainState"_s);
}

void ExplainDialog::addTrace(const law::Rule &rule)
{
    auto *list = new QListWidget;
    list->setObjectName(u"explainTrace"_s);
    list->setAccessibleName(tr("Day by day"));
    list->setWordWrap(true);
    const auto unit = rule.provisionOn(m_deadline.period.from).unit;
    for (const auto &step : m_deadline.period.trace)
        list->addItem(law::explain(step, unit, Speech::ofWindow()));
    for (int i = 0; i < list->count(); ++i)
        m_sheet.days.append(list->item(i)->text());
    m_lines.append(m_sheet.days);
    m_column->addWidget(plainLabel(tr("Day by day")));
    m_column->addWidget(list, 1);
}

void ExplainDialog::addDoubts()
{
    QStringList sentences;
    for (const auto &doubt : m_deadline.period.doubts)
        sentences.append(doubtText(doubt));
    addFact(tr("Note"), sentences.join(u'\n'), u"explainDoubts"_s);
}

void ExplainDialog::addCalendar()
{
    QStringList sources;
    const auto last = std::max(m_deadline.period.from, m_deadline.period.due);
    for (int year = m_deadline.period.from.year(); year <= last.year(); ++year) {
        const auto notice = m_place.office().calendar.notice(year);
        sources.append(
            notice ? tr("%1: notice of the State Council, %2").arg(year).arg(notice->sources.join(u'，'))
                   : tr("%1: no notice yet; weekends and fixed statutory days").arg(year));
    }
    addFact(tr("Calendar"), sources.join(u'\n'), u"explainCalendar"_s);
}

} // namespace tiaocai::ui
