// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cases_page.h"

#include "base/text.h"
#include "dialogs/hand_over_dialog.h"
#include "record/act_groups.h"
#include "tables/case_columns.h"
#include "tables/case_sums.h"
#include "tables/list_export.h"
#include "tables/table_view.h"
#include "tables/tick_head.h"
#include "widgets/elided_label.h"
#include "widgets/filter_bar.h"
#include "widgets/layout.h"
#include "widgets/paper.h"
#include "words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QThreadPool>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

CasesPage::CasesPage(const Workplace &place)
    : Page(place, u"casesPage"_s, tr("Cases"))
    , m_model(new RowModel<desk::CaseRow>(caseColumns(place, &m_isShort), this))
    , m_filter(new FilterBar(place))
    , m_total(new ElidedLabel(Type::Body, u"casesTotal"_s))
    , m_selected(plainLabel({}, u"casesSelected"_s))
    , m_selection(new QWidget)
{
    m_table = new TableView(m_model, u"casesTable"_s, tr("Cases"));
    m_table->setTickable();
    auto *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        sortBy({column, order});
    });
    m_table->setStretched(caseColumn::respondent);
    for (int column = caseColumn::firstHidden; column < m_model->columnCount(); ++column)
        m_table->setColumnHidden(column, true);
    m_table->keepColumns(place.preferences(), u"caseList"_s);
    if (!place.preferences().value(u"caseList"_s).isValid()) setUsualWidths(*m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CasesPage::showSelection);
    setFocusProxy(m_table);
    connect(m_table, &TableView::opened, this, &CasesPage::openRow);

    auto *import = button(tr("Import a ledger…"), u"document-import"_s, u"importButton"_s);
    head()->addButton(import);
    connect(import, &QPushButton::clicked, this, &CasesPage::importAsked);
    auto *primary = setPrimary(tr("Register a case  Ctrl+N"), u"list-add"_s, u"registerButton"_s);
    connect(primary, &QPushButton::clicked, this, &CasesPage::registerAsked);

    connect(m_filter, &FilterBar::changed, this, &CasesPage::readRows);
    connect(m_filter, &FilterBar::left, this, &CasesPage::focusList);
    connect(m_filter, &FilterBar::exportAsked, this,
            [this] { exportList(this->place(), m_table, accessibleName(), notices()); });
    m_filter->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a narrow window makes it narrow
    body()->addWidget(m_filter);
    body()->addWidget(m_table, 1);
    foot()->addWidget(buildFoot());
    buildKeys();
}

/// On the line where the cursor stands, without opening its case first.
void CasesPage::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto ask) {
        auto *shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, ask] {
            if (const auto *row = m_model->find(m_table->currentRow())) ask(row->id);
        });
    };
    key(Qt::CTRL | Qt::Key_R, [this](const CaseId &id) { emit recordAsked(id); });
    for (int number = 1; number <= nextStepCount; ++number)
        key(Qt::Key(Qt::Key_0 + number), [this, number](const CaseId &id) { emit stepAsked(id, number); });
}

QWidget *CasesPage::buildFoot()
{
    auto *print = button(tr("Print the periods…"), u"document-print"_s, u"casesPrint"_s);
    auto *hand = button(tr("Hand over…"), {}, u"casesHandOver"_s);
    auto *clear = button(tr("Clear the selection"), {}, u"casesClear"_s, Rank::Ghost);
    for (auto *one : {print, hand, clear})
        setSmall(one);
    connect(print, &QPushButton::clicked, this, &CasesPage::printChosen);
    connect(hand, &QPushButton::clicked, this, &CasesPage::askHandOver);
    connect(clear, &QPushButton::clicked, m_table, &TableView::clearSelection);
    m_selected->setForegroundRole(QPalette::Link);
    m_selected->setFont(boldFont(Type::Body));
    auto *chosen = new QHBoxLayout(m_selection);
    space(chosen);
    chosen->addWidget(m_selected);
    for (auto *one : {print, hand, clear})
        chosen->addWidget(one);
    m_selection->hide();
    auto *box = new QWidget;
    box->setMinimumHeight(measures().smallButton);
    auto *row = new QHBoxLayout(box);
    space(row);
    row->addWidget(m_total, 1);
    row->addWidget(m_selection);
    return box;
}

CasesPage::Spans CasesPage::chosen() const
{
    Spans spans;
    for (const auto &range : m_table->selectionModel()->selection())
        spans.append({range.top(), range.bottom()});
    return spans;
}

/// How many are chosen, and what they claim: told apart from the sums of the list.
void CasesPage::showSelection()
{
    const auto spans = chosen();
    m_selection->setVisible(!spans.isEmpty());
    if (spans.isEmpty()) return;
    place().desk.work(
        this,
        [rows = m_model->rows(), spans] {
            int cases = 0;
            Money claimed;
            for (const auto &[first, last] : spans) {
                cases += last - first + 1;
                for (int row = first; row <= last; ++row)
                    claimed += rows[row].claimed;
            }
            return u"%1　%2"_s.arg(tr("%n chosen", nullptr, cases), tr("%1 yuan").arg(toText(claimed)));
        },
        [this, spans](const QString &sums) {
            if (spans == chosen()) m_selected->setText(sums);
        });
}

void CasesPage::printChosen()
{
    const auto &office = place().office().office;
    const auto now = place().desk.now().moment;
    auto document = chosenRows(*m_table, tr("Periods of the chosen cases"),
                               {office.name, now.toString(u"yyyy-MM-dd HH:mm"_s)});
    document.printedAt = now;
    if (const auto printed = printOnPaper(place(), document, this); !printed)
        notices()->tell(printed.error());
}

void CasesPage::askHandOver()
{
    QList<desk::CaseRow> cases;
    for (const auto &[first, last] : chosen())
        cases += m_model->rows().mid(first, last - first + 1);
    auto *dialog = new HandOverDialog(place(), int(cases.size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOverDialog::handedOver, this,
            [this, cases](const PersonId &to, const QString &reason) { handOver(cases, to, reason); });
    dialog->open();
}

/// Each case for itself: what cannot be handed over is named, and the others are.
void CasesPage::handOver(const QList<desk::CaseRow> &cases, const PersonId &to, const QString &reason)
{
    place().desk.ask(
        this,
        [cases, to, reason](desk::Desk &desk) -> Result<QStringList> {
            QStringList refused;
            for (const auto &one : cases) {
                const auto draft = handedOver(one.kind, to, reason, desk.now().today());
                if (const auto done = desk.cases().record(one.id, draft); !done)
                    refused << u"%1：%2"_s.arg(one.number, refusalText(done.error()));
            }
            return refused;
        },
        [this, cases](const Result<QStringList> &refused) {
            if (!refused) return notices()->tell(refused.error());
            const auto done = int(cases.size() - refused->size());
            const auto told = tr("%n case(s) handed over.", nullptr, done);
            notices()->tell(refused->isEmpty() ? NoticeBar::Kind::Info : NoticeBar::Kind::Warning,
                            (QStringList{told} + *refused).join(u'\n'));
        });
}

void CasesPage::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void CasesPage::focusList()
{
    if (!m_table->currentIndex().isValid()) setCurrent(0);
    m_table->setFocus();
}

/// Where the keys begin; nothing is chosen by it.
void CasesPage::setCurrent(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
}

void CasesPage::focusFilter()
{
    m_filter->focusField();
}

void CasesPage::refresh()
{
    m_filter->refresh();
    readRows();
}

void CasesPage::readRows()
{
    place().desk.ask(
        this, [query = m_filter->query()](const desk::Desk &desk) { return desk.cases().list(query); },
        [this](const Result<QList<desk::CaseRow>> &rows) {
            if (rows)
                showSorted(*rows);
            else
                notices()->tell(rows.error());
        });
}

void CasesPage::sortBy(CaseOrder order)
{
    m_order = order;
    showSorted(m_model->rows());
}

/// Whatever goes through all rows is done here and not in the window's thread: there may be a million.
void CasesPage::showSorted(const QList<desk::CaseRow> &rows)
{
    const int row = m_table->currentRow();
    const auto current = row < 0 ? CaseId() : m_model->row(row).id;
    place().desk.work(
        this,
        [rows, current, former = m_model->rows(), spans = chosen(), order = m_order,
         columns = caseColumns(place()), today = place().today()] {
            QSet<CaseId> ticked;
            for (const auto &[first, last] : spans) {
                for (int at = first; at <= last; ++at)
                    ticked.insert(former[at].id);
            }
            Shown shown{sorted(rows, columns, order), {}, -1, {}, sumsOf(rows, today)};
            shown.sequence.reserve(rows.size());
            for (const auto &one : shown.rows) {
                if (ticked.contains(one.id)) shown.ticked << int(shown.sequence.size());
                shown.sequence.append(one.id);
            }
            shown.current = current.isNull() ? -1 : int(shown.sequence.indexOf(current));
            return shown;
        },
        [this](const Shown &shown) { take(shown); });
}

void CasesPage::take(const Shown &shown)
{
    auto former = m_model->setRows(shown.rows);
    QThreadPool::globalInstance()->start([former = std::move(former)]() mutable { former.clear(); });
    m_sequence = shown.sequence;
    fitNumbers();
    setCurrent(std::max(shown.current, 0)); // Enter opens it
    tick(shown.ticked);
    m_table->setWhenEmpty(m_filter->isNarrowed()
                              ? tr("No case matches. Clear the filter to see all of them.")
                              : tr("No case yet. Register one with Ctrl+N, or import your ledger."));
    m_total->setText(shown.sums);
    showSelection();
}

/// What was ticked before the list was read again; neighbours in one piece.
void CasesPage::tick(const QList<int> &rows)
{
    QItemSelection again;
    for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
        for (next = first + 1; next < rows.size() && rows[next] == rows[next - 1] + 1;)
            ++next;
        again.append(QItemSelectionRange(m_model->index(rows[first], 0),
                                         m_model->index(rows[next - 1], m_model->columnCount() - 1)));
    }
    m_table->selectionModel()->select(again, QItemSelectionModel::Select);
}

/// Until somebody gives it a width of his own.
void CasesPage::fitNumbers()
{
    if (m_isShort || place().preferences().value(u"caseList"_s).isValid()) return;
    fitWidths(*m_table, m_model->rows(), place());
}

/// What counts least goes first, so that nothing lies outside a narrow window.
void CasesPage::fit()
{
    constexpr int shortNumberWidth = 104, causeFrom = 1150, amountFrom = 1040, handlerFrom = 720,
                  wholeNumberFrom = 900;
    QList<int> leftOut;
    if (width() < causeFrom) leftOut << caseColumn::cause;
    if (width() < amountFrom) leftOut << caseColumn::period << caseColumn::claimed;
    if (width() < handlerFrom) leftOut << caseColumn::handler << caseColumn::stage;
    const bool isShort = width() < wholeNumberFrom;
    if (leftOut == m_leftOut && isShort == m_isShort) return;
    m_leftOut = leftOut;
    m_isShort = isShort;
    m_table->leaveOut(leftOut);
    m_table->squeeze(caseColumn::number, isShort ? shortNumberWidth : 0);
    m_table->viewport()->update();
}

void CasesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

/// Escape first lifts what is chosen, then a filter, from the list as from its field.
void CasesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_table->selectionModel()->hasSelection())
        return m_table->clearSelection();
    if (event->key() == Qt::Key_Escape && m_filter->canBeLifted()) return m_filter->lift();
    Page::keyPressEvent(event);
}

void CasesPage::openRow(const QModelIndex &index)
{
    emit caseAsked(m_model->row(index.row()).id, m_sequence);
}

} // namespace tiaocai::ui
