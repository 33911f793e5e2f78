// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/explain_dialog.h"

#include "base/text.h"
#include "case/case_chips.h"
#include "look/tokens.h"
#include "picture/month_sheets.h"
#include "reports/print.h"
#include "widgets/chip.h"
#include "widgets/elided_label.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/paper.h"
#include "words.h"

#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int explanationWidest = 1000;

QLabel *paragraph(const QString &text, const QString &objectName)
{
    auto *label = plainLabel(text, objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

ChipWords chipOf(const law::Deadline &deadline, QDate today)
{
    using Kind = ChipWords::Kind;
    switch (deadline.state) {
    case law::DeadlineState::Running: {
        const auto days = today.daysTo(deadline.period.judged);
        return {days == 0 ? Kind::Today : days <= 2 ? Kind::Soon : Kind::Running, daysText(days)};
    }
    case law::DeadlineState::Overdue:
        return {Kind::Late,
                deadline.missed ? stateText(deadline.state) : daysText(today.daysTo(deadline.period.judged))};
    case law::DeadlineState::Paused:
        return {Kind::Suspended, stateText(deadline.state)};
    case law::DeadlineState::MetOnTime:
        return {Kind::Met, stateText(deadline.state)};
    case law::DeadlineState::MetLate:
        return {Kind::Late, stateText(deadline.state)};
    case law::DeadlineState::Void:
        return {Kind::Void, stateText(deadline.state)};
    }
    return {};
}

} // namespace

ExplainDialog::ExplainDialog(const Workplace &place, const desk::CaseView &view,
                             const law::Deadline &deadline, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_file(view.file)
    , m_deadline(deadline)
    , m_why(explanation(Speech::ofWindow()))
    , m_notices(new NoticeBar)
{
    setObjectName(u"explainDialog"_s);
    setWindowTitle(tr("Why this date?"));
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column);
    column->addWidget(article());
    auto *middle = new QHBoxLayout;
    space(middle);
    middle->setSpacing(12);
    auto *left = new QVBoxLayout;
    space(left);
    left->addWidget(steps());
    left->addWidget(proofs());
    left->addStretch(1);
    middle->addLayout(left, 1);
    if (m_deadline.period.due.isValid()) {
        auto *days = card(u"explainDays"_s);
        auto *inside = new QVBoxLayout(days);
        inside->addWidget(new MonthSheets(m_deadline.period), 0, Qt::AlignTop);
        middle->addWidget(days, 0, Qt::AlignTop);
    }
    column->addLayout(middle);
    column->addWidget(readings());
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    space(outer, pageMargin);
    outer->addWidget(head());
    outer->addWidget(m_notices);
    outer->addWidget(scroll, 1);
    outer->addLayout(buttons());
    resizeOnScreen(this, {explanationWidest, 630});
}

reports::Explanation ExplainDialog::explanation(const Speech &speech) const
{
    return reports::explanation(m_file, m_deadline, m_place.rule(m_deadline.period.rule),
                                m_place.office().calendar, speech);
}

QString ExplainDialog::factOf(const QString &key) const
{
    for (const auto &fact : m_why.facts + m_why.notes) {
        if (fact.key == key) return fact.value;
    }
    return {};
}

QLabel *ExplainDialog::told(const QString &key, const QString &name, const QString &value)
{
    m_lines.append(name + u' ' + value);
    return paragraph(value, u"explain"_s + key);
}

QWidget *ExplainDialog::head()
{
    m_lines.append(u"%1　%2"_s.arg(m_why.period, m_why.due));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    space(row);
    row->addWidget(heading(m_lines.last(), Type::PageTitle, u"explainTitle"_s));
    row->addWidget(new Chip(chipOf(m_deadline, m_place.today()), u"explainState"_s));
    row->addStretch(1);
    row->addWidget(quietLabel(m_file.number(), u"explainCase"_s));
    return line;
}

QWidget *ExplainDialog::article()
{
    auto *box = card(u"explainLaw"_s);
    auto *column = new QVBoxLayout(box);
    space(column, 12);
    column->setSpacing(spacing / 2);
    auto *name = told(u"Article"_s, tr("Article"), factOf(u"Article"_s));
    name->setFont(boldFont(Type::Body));
    column->addWidget(name);
    addWords(column);
    QStringList more;
    for (const auto &fact : m_why.facts) {
        if (fact.key == u"Binds" || fact.key == u"Missed" || fact.key == u"Checked")
            more << u"%1：%2"_s.arg(fact.name, fact.value);
    }
    auto *small = quietLabel(more.join(u"　"_s), u"explainMore"_s);
    small->setWordWrap(true);
    m_lines.append(more);
    column->addWidget(small);
    return box;
}

/// Those of the first article; of the others when they are asked for.
void ExplainDialog::addWords(QBoxLayout *column)
{
    const auto words = factOf(u"Words"_s);
    const auto second = words.indexOf(u"\n【"_s);
    auto *first = told(u"Words"_s, tr("Its words"), words.left(second));
    column->addWidget(first);
    if (second < 0) return;
    auto *rest = told(u"MoreWords"_s, tr("Its words"), words.mid(second + 1));
    auto *more = button(tr("The words of all articles"), {}, u"explainAllWords"_s, Rank::Ghost);
    more->setAutoDefault(false);
    rest->hide();
    connect(more, &QPushButton::clicked, this, [more, rest] {
        more->hide();
        rest->show();
    });
    column->addWidget(rest);
    column->addWidget(more, 0, Qt::AlignLeft);
}

QWidget *ExplainDialog::steps()
{
    auto *box = card(u"explainTrace"_s);
    auto *grid = new QGridLayout(box);
    space(grid, 12);
    grid->setColumnStretch(1, 1);
    const QStringList heads{tr("Reckoning"), tr("Why"), tr("Comes to")};
    for (int column = 0; column < heads.size(); ++column)
        grid->addWidget(quietLabel(heads[column]), 0, column);
    for (const auto &step : m_why.steps) {
        const int row = grid->rowCount();
        m_lines.append(u"%1 %2 %3"_s.arg(step.sign, step.words, step.result));
        auto *result = plainLabel(step.result, u"explainResult"_s);
        result->setFont(boldFont(Type::Body));
        grid->addWidget(plainLabel(step.sign), row, 0, Qt::AlignTop);
        grid->addWidget(paragraph(step.words, u"explainStep"_s), row, 1);
        grid->addWidget(result, row, 2, Qt::AlignTop);
    }
    return box;
}

QWidget *ExplainDialog::proofs()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    space(column);
    column->setSpacing(spacing / 2);
    for (const auto &fact : m_why.facts) {
        if (fact.key == u"Base") column->addWidget(told(fact.key, fact.name, fact.name + u'：' + fact.value));
    }
    for (const auto &note : m_why.notes) {
        auto *label = told(note.key, note.name, note.value);
        label->setFont(ui::font(Type::Small));
        column->addWidget(label);
    }
    return box;
}

QWidget *ExplainDialog::small(const QString &key, const QString &title, const QString &value,
                              const QString &note)
{
    auto *box = card();
    auto *column = new QVBoxLayout(box);
    space(column, 12);
    column->setSpacing(spacing / 2);
    column->addWidget(quietLabel(title));
    auto *main = told(key, title, value);
    main->setFont(boldFont(Type::Body));
    column->addWidget(main);
    if (!note.isEmpty()) {
        auto *why = quietLabel(note);
        why->setWordWrap(true);
        m_lines.append(note);
        column->addWidget(why);
    }
    column->addStretch(1);
    return box;
}

QWidget *ExplainDialog::readings()
{
    const auto &period = m_deadline.period;
    const auto day = [](QDate one) {
        return one.isValid() ? toText(one) + u' ' + language().dayName(one.dayOfWeek(), QLocale::ShortFormat)
                             : u"—"_s;
    };
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    space(row);
    row->setSpacing(12);
    const auto earlier = period.unrolled.isValid() ? std::min(period.unrolled, period.due) : period.due;
    row->addWidget(small(u"Judged"_s, tr("Told by"), day(period.judged),
                         period.judged == period.due
                             ? tr("the last day, moved to a working day where it was off")
                             : tr("the day before it is moved to a working day")),
                   1);
    row->addWidget(small(u"Earlier"_s, tr("Reminded by (the earlier day)"), day(earlier),
                         factOf(u"Doubts"_s).section(u'\n', 0, 0)),
                   1);
    row->addWidget(small(u"Unmoved"_s, tr("What did not move it"),
                         m_why.unmoved.isEmpty() ? tr("nothing") : m_why.unmoved.mid(0, 3).join(u'\n'), {}),
                   1);
    return box;
}

QBoxLayout *ExplainDialog::buttons()
{
    auto *save = button(tr("Save it as PDF…"), u"document-save-as"_s, u"sheetSave"_s, Rank::Ghost);
    auto *close = button(tr("Close  Esc"), {}, u"explainClose"_s);
    auto *print = button(tr("Print the calculation sheet…  Ctrl+P"), u"document-print"_s, u"sheetPrint"_s,
                         Rank::Primary);
    for (auto *one : {save, close, print})
        one->setAutoDefault(false);
    connect(print, &QPushButton::clicked, this, &ExplainDialog::printSheet);
    connect(save, &QPushButton::clicked, this, &ExplainDialog::chooseSheet);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *key = new QShortcut(QKeySequence::Print, this);
    connect(key, &QShortcut::activated, this, &ExplainDialog::printSheet);
    auto *row = new QHBoxLayout;
    space(row);
    row->addWidget(save);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(print);
    return row;
}

reports::TableDocument ExplainDialog::sheet() const
{
    const reports::CalculationSheet sheet{
        .office = m_place.office().office.name,
        .caseNumber = m_file.number(),
        .parties = against(m_file.names(casework::PartyRole::Applicant, Speech::ofLaw()),
                           m_file.names(casework::PartyRole::Respondent, Speech::ofLaw())),
        .why = explanation(Speech::ofLaw()),
        .printedBy = m_place.office().actor.name,
        .demonstration = m_place.office().office.demonstration};
    return reports::calculationDocument(sheet, m_place.desk.now().moment);
}

void ExplainDialog::chooseSheet()
{
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save the calculation sheet"),
        proposedFile({m_file.number(), tr("Calculation sheet")}, u".pdf"_s), tr("PDF (*.pdf)"));
    if (!path.isEmpty()) saveSheet(path);
}

void ExplainDialog::saveSheet(const QString &path)
{
    const auto written = reports::writePdf(sheet(), path);
    if (!written) return m_notices->tell(written.error());
    m_place.tellAudit(office::Event::Export, u"calculation sheet "_s + path);
    m_notices->tell(NoticeBar::Kind::Info, tr("Saved as %1.").arg(path));
}

void ExplainDialog::printSheet()
{
    const auto printed = printOnPaper(m_place, sheet(), this);
    if (!printed) m_notices->tell(printed.error());
}

} // namespace tiaocai::ui
