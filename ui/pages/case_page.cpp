// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/case_page.h"

#include "base/text.h"
#include "dialogs/explain_dialog.h"
#include "picture/timeline_picture.h"
#include "reports/application_record.h"
#include "tables/table_view.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "widgets/paper.h"
#include "words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

bool comesBefore(const law::Deadline &a, const law::Deadline &b)
{
    if (a.informationOnly != b.informationOnly) return b.informationOnly;
    return a.period.judged < b.period.judged;
}

QString causesText(const casework::CaseFile &file)
{
    QStringList causes;
    for (const auto &claim : file.claims) {
        const auto cause = casework::label(claim.record.cause);
        if (!causes.contains(cause)) causes.append(cause);
    }
    return causes.join(u'、');
}

QString tagsText(const casework::CaseFile &file)
{
    QStringList tags;
    for (const auto &party : file.parties) {
        for (const auto tag : party.record.tags) {
            const auto word = casework::label(tag);
            if (!tags.contains(word)) tags.append(word);
        }
    }
    return tags.join(u'、');
}

} // namespace

QList<ActLine> actLines(const casework::CaseFile &file)
{
    QList<ActLine> lines;
    QHash<ActId, casework::Act> effective;
    for (const auto &act : file.effective) {
        lines.append({act});
        effective.insert(act.id, act);
    }
    const auto wrong = superseded(file);
    for (const auto &act : file.acts) {
        const bool isStruck = wrong.contains(act.id);
        if (isStruck || !effective.contains(act.id)) lines.append({act, isStruck});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ActLine &a, const ActLine &b) { return a.act.on < b.act.on; });
    return lines;
}

const law::Deadline *nextDeadline(const desk::CaseView &view)
{
    const law::Deadline *next = nullptr;
    for (const auto &deadline : view.deadlines) {
        if (!deadline.isOpen() || !deadline.period.judged.isValid()) continue;
        if (!next || comesBefore(deadline, *next)) next = &deadline;
    }
    return next;
}

CasePage::CasePage(const Workplace &place)
    : Page(place, u"casePage"_s, {})
    , m_after(new AfterSaving(place, notices(), this))
    , m_next(plainLabel({}, u"caseNext"_s))
    , m_parties(plainLabel({}, u"caseParties"_s))
    , m_place(plainLabel({}, u"casePlace"_s))
    , m_related(new QToolButton)
    , m_picture(new TimelinePicture)
    , m_tabs(new QTabWidget)
{
    buildActions();
    buildHeader();
    buildTabs();
    setFocusProxy(m_acts);
    connect(m_picture, &TimelinePicture::explained, this, &CasePage::explain);
    connect(m_after, &AfterSaving::correctionAsked, this, [this](const CaseId &id, const ActId &act) {
        if (const auto *wrong = id == m_view.file.id ? m_view.file.act(act) : nullptr) correct(*wrong, true);
    });
    connect(m_after, &AfterSaving::nextStepAsked, this, [this] { record(); });
}

void CasePage::buildActions()
{
    auto *back = button(tr("Back"), u"go-previous"_s, u"caseBack"_s);
    m_previousCase = button(tr("Previous  Ctrl+↑"), u"go-up"_s, u"casePrevious"_s);
    m_nextCase = button(tr("Next  Ctrl+↓"), u"go-down"_s, u"caseNextCase"_s);
    for (auto *one : {back, m_previousCase, m_nextCase})
        head()->addButton(one);
    auto *primary = setPrimary(tr("Record…  Enter"), u"document-edit"_s, u"recordButton"_s);
    connect(back, &QPushButton::clicked, this, &CasePage::backAsked);
    connect(m_previousCase, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_nextCase, &QPushButton::clicked, this, [this] { go(1); });
    connect(primary, &QPushButton::clicked, this, [this] { record(); });
    const auto key = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_Return, [this] { record(); });
    key(Qt::Key_Enter, [this] { record(); });
    key(Qt::Key_F1, [this] { explainCurrent(); });
    key(Qt::Key_Escape, [this] { emit backAsked(); });
}

void CasePage::buildHeader()
{
    m_why = button(tr("Why?  F1"), u"help-contextual"_s, u"caseWhy"_s);
    connect(m_why, &QPushButton::clicked, this, &CasePage::explainCurrent);
    auto font = m_next->font();
    font.setBold(true);
    m_next->setFont(font);
    m_parties->setWordWrap(true);
    m_related->setObjectName(u"caseRelated"_s);
    m_related->setAccessibleName(tr("Related cases"));
    m_related->setPopupMode(QToolButton::InstantPopup);
    m_related->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_related->setIcon(icon(u"view-history"_s));
    auto *first = new QHBoxLayout;
    space(first);
    first->addWidget(m_next);
    first->addWidget(m_why);
    first->addStretch(1);
    first->addWidget(m_place);
    auto *savePicture = button({}, u"document-save-as"_s, u"timelineSave"_s);
    savePicture->setToolTip(tr("Save the timeline as a picture (SVG, PDF)"));
    auto *printPicture = button({}, u"document-print"_s, u"timelinePrint"_s);
    printPicture->setToolTip(tr("Print the timeline"));
    for (auto *one : {savePicture, printPicture}) {
        one->setAccessibleName(one->toolTip());
        first->addWidget(one);
    }
    connect(savePicture, &QPushButton::clicked, this, &CasePage::savePicture);
    connect(printPicture, &QPushButton::clicked, this, &CasePage::printPicture);
    auto *second = new QHBoxLayout;
    space(second);
    second->addWidget(m_parties, 1);
    second->addWidget(m_related);
    body()->addLayout(first);
    body()->addLayout(second);
    body()->addWidget(m_picture);
    body()->addWidget(m_tabs, 1);
}

void CasePage::buildTabs()
{
    m_tabs->setObjectName(u"caseTabs"_s);
    const auto tab = [this](auto *model, const QString &name, const QString &title) {
        auto *table = new TableView(model, name, title);
        m_tabs->addTab(table, title);
        return table;
    };
    m_partyRows = new RowModel<casework::Party>(partyColumns(), this);
    m_claimRows = new RowModel<casework::Claim>(claimColumns(m_view), this);
    m_deadlineRows = new RowModel<law::Deadline>(deadlineColumns(place(), m_view), this);
    m_serviceRows = new RowModel<casework::Service>(serviceColumns(m_view), this);
    m_itemRows = new RowModel<casework::Item>(itemColumns(m_view), this);
    tab(m_partyRows, u"partiesTable"_s, tr("Parties"));
    tab(m_claimRows, u"claimsTable"_s, tr("Claims and amounts"));
    m_tabs->setCurrentIndex(m_tabs->addTab(buildActsTab(), tr("Acts")));
    m_deadlines = tab(m_deadlineRows, u"deadlinesTable"_s, tr("Periods"));
    tab(m_serviceRows, u"servicesTable"_s, tr("Service"))
        ->setWhenEmpty(tr("Nothing was served yet. Enter, then “Document served”, records it."));
    tab(m_itemRows, u"itemsTable"_s, tr("Performance"))
        ->setWhenEmpty(tr(
            "Nothing is owed yet. What an agreement or an award promises stands here, with what was paid."));
    connect(m_deadlines, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { explain(index.row()); });
}

QWidget *CasePage::buildActsTab()
{
    std::vector<Column<ActLine>> columns;
    for (const auto &column : actColumns(m_view))
        columns.push_back(
            {column.title, [text = column.text](const ActLine &line) { return text(line.act); }});
    m_actRows = new RowModel<ActLine>(std::move(columns), this);
    m_actRows->setStruckThrough([](const ActLine &line) { return line.isStruck; });
    m_acts = new TableView(m_actRows, u"actsTable"_s, tr("Acts"));
    m_correct = button(tr("Correct…"), u"edit-undo"_s, u"correctButton"_s);
    m_correct->setEnabled(false);
    connect(m_correct, &QPushButton::clicked, this, &CasePage::correctCurrent);
    connect(m_acts->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_correct->setEnabled(index.isValid() && !m_actRows->row(index.row()).isStruck &&
                                      m_actRows->row(index.row()).act.kind() !=
                                          casework::ActKind::ActCorrected);
            });
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    space(column, spacing / 2);
    column->addWidget(m_acts, 1);
    column->addWidget(m_correct, 0, Qt::AlignLeft);
    return sheet;
}

void CasePage::open(const CaseId &id, const QList<CaseId> &among)
{
    m_id = id;
    m_among = among;
    notices()->clear();
    refresh();
}

void CasePage::refresh()
{
    if (m_id.isNull()) return;
    place().desk.ask(
        this, [id = m_id](const desk::Desk &desk) { return desk.cases().view(id); },
        [this, id = m_id](const Result<desk::CaseView> &view) {
            if (!view)
                notices()->tell(view.error());
            else if (id == m_id)
                show(*view);
        });
}

bool CasePage::go(int step)
{
    const auto at = m_among.indexOf(m_id);
    const auto next = at + step;
    if (at < 0 || next < 0 || next >= m_among.size()) return false;
    open(m_among.at(next), m_among);
    return true;
}

void CasePage::show(const desk::CaseView &view)
{
    m_view = view;
    showHeader();
    m_picture->setTimeline(timelineOf(place(), m_view, place().today()));
    showTables();
    showRelated();
    QStringList flags;
    for (const auto &irregularity : m_view.file.irregularities)
        flags.append(irregularity.text);
    if (!flags.isEmpty() && notices()->isHidden())
        notices()->tell(NoticeBar::Kind::Warning, flags.join(u'\n'));
}

void CasePage::showHeader()
{
    const auto &file = m_view.file;
    setTitle(u"%1　%2"_s.arg(file.number(), casework::label(file.stage)));
    const auto *next = nextDeadline(m_view);
    m_why->setEnabled(next || !m_view.deadlines.isEmpty());
    m_next->setText(next ? tr("Next: %1 %2 (%3)")
                               .arg(ruleName(place(), next->period.rule), dueText(next->period),
                                    daysText(place().today().daysTo(next->period.judged)))
                         : tr("No period is open."));
    QStringList parts{
        against(file.names(casework::PartyRole::Applicant), file.names(casework::PartyRole::Respondent))};
    if (const auto tags = tagsText(file); !tags.isEmpty()) parts.append(tags);
    parts.append(causesText(file));
    parts.append(tr("claimed %1 yuan").arg(toText(file.claimed())));
    if (file.agreed().fen() > 0) parts.append(tr("agreed %1 yuan").arg(toText(file.agreed())));
    if (file.performance != casework::Performance::None)
        parts.append(tr("performance: %1").arg(casework::label(file.performance)));
    m_parties->setText(parts.join(u"　·　"_s));
    const auto at = m_among.indexOf(m_id);
    m_place->setText(at < 0 ? QString() : tr("%1 of %2").arg(at + 1).arg(m_among.size()));
    m_previousCase->setEnabled(at > 0);
    m_nextCase->setEnabled(at >= 0 && at + 1 < m_among.size());
}

void CasePage::showTables()
{
    m_partyRows->setRows(m_view.file.parties);
    m_claimRows->setRows(m_view.file.claims);
    m_actRows->setRows(actLines(m_view.file));
    m_deadlineRows->setRows(m_view.deadlines);
    m_serviceRows->setRows(m_view.file.services);
    m_itemRows->setRows(m_view.file.items);
    m_correct->setEnabled(false);
}

void CasePage::showRelated()
{
    m_related->hide();
    const auto employers = m_view.file.active(casework::PartyRole::Respondent);
    if (employers.isEmpty()) return;
    place().desk.ask(
        this,
        [party = employers.first().record](const desk::Desk &desk) { return desk.cases().related(party); },
        [this, id = m_id](const Result<QList<desk::CaseRow>> &rows) {
            if (!rows || id != m_id) return;
            auto *menu = new QMenu(m_related);
            for (const auto &row : *rows) {
                if (row.id == m_id) continue;
                auto text = u"%1　%2"_s.arg(row.number, against(row.applicants, row.respondents));
                connect(menu->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this,
                        [this, other = row.id] { emit caseAsked(other); });
            }
            delete m_related->menu();
            m_related->setMenu(menu);
            m_related->setText(tr("%n related case(s)", nullptr, int(menu->actions().size())));
            m_related->setVisible(!menu->isEmpty());
        });
}

void CasePage::record(std::optional<casework::ActKind> kind)
{
    if (m_view.file.id.isNull()) return;
    emit recordAsked(m_view, kind);
}

void CasePage::correct(const casework::Act &act, bool voided)
{
    emit correctAsked(m_view, act, voided);
}

void CasePage::correctCurrent()
{
    if (m_acts->currentRow() >= 0) correct(m_actRows->row(m_acts->currentRow()).act);
}

void CasePage::tell(const desk::Recorded &recorded)
{
    m_after->tell(recorded);
    refresh();
}

void CasePage::offerApplication(const desk::Recorded &recorded)
{
    const auto *act = recorded.view.file.act(recorded.act);
    const auto *applied = act ? std::get_if<casework::MediationApplied>(&act->payload) : nullptr;
    if (!applied) return;
    const auto &office = place().office();
    const reports::ApplicationRecord paper{
        office.office.name, recorded.view.file.number(), applied->application, act->on, act->at,
        office.actor.name,  office.office.demonstration};
    notices()->offer(tr("Print what is to be signed…"), u"printApplication"_s, [this, paper] {
        const auto document = reports::applicationDocument(paper, place().desk.now().moment);
        if (const auto printed = printOnPaper(document, this); !printed) notices()->tell(printed.error());
    });
}

void CasePage::savePicture()
{
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save the timeline as a picture"),
                                     m_view.file.number() + u".svg"_s, tr("Pictures (*.svg);;PDF (*.pdf)"));
    if (path.isEmpty()) return;
    const auto saved = m_picture->saveAs(path);
    if (saved)
        notices()->tell(NoticeBar::Kind::Info, tr("The timeline is saved as %1.").arg(path));
    else
        notices()->tell(saved.error());
}

void CasePage::printPicture()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setObjectName(u"printDialog"_s);
    if (dialog.exec() == QDialog::Accepted) m_picture->print(printer);
}

void CasePage::explain(int deadline)
{
    if (deadline < 0 || deadline >= m_view.deadlines.size()) return;
    auto *dialog = new ExplainDialog(place(), m_view, m_view.deadlines.at(deadline), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CasePage::explainCurrent()
{
    const auto *next = nextDeadline(m_view);
    if (m_tabs->currentWidget() == m_deadlines && m_deadlines->currentRow() >= 0)
        explain(m_deadlines->currentRow());
    else if (next)
        explain(int(next - m_view.deadlines.constData()));
    else
        explain(int(m_view.deadlines.size()) - 1);
}

} // namespace tiaocai::ui
