// SPDX-License-Identifier: GPL-3.0-or-later
#include "case/service_panel.h"

#include "base/text.h"
#include "case/service_matrix.h"
#include "case/service_words.h"
#include "office/permission.h"
#include "tables/table_view.h"
#include "widgets/elided_label.h"
#include "widgets/fact_grid.h"
#include "widgets/layout.h"
#include "widgets/notice_bar.h"
#include "widgets/side_pane.h"
#include "widgets/with_pane.h"
#include "words.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using casework::ActKind;
using documents::Reached;

namespace {

constexpr int besideTheMatrix = 860, paneWidth = 300, factWidth = 64;

QLabel *wrapped(const QString &words, bool isQuiet = false)
{
    auto *label = isQuiet ? quietLabel(words) : plainLabel(words);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ServicePanel::ServicePanel(const Workplace &place, NoticeBar *notices)
    : m_place(place)
    , m_notices(notices)
    , m_matrix(new ServiceMatrix(this))
    , m_table(new TableView(m_matrix, u"serviceMatrix"_s, tr("What has reached whom")))
    , m_pane(new SidePane(u"servicePane"_s, paneWidth))
    , m_count(quietLabel({}, u"serviceCount"_s))
    , m_served(button(tr("Served…  Enter"), {}, u"serviceServed"_s))
    , m_failed(button(tr("Came back…"), {}, u"serviceFailed"_s))
    , m_published(button(tr("By publication…"), {}, u"servicePublished"_s))
    , m_paper(button(tr("Issue the paper…"), u"document-preview"_s, u"servicePaper"_s))
{
    setObjectName(u"servicePanel"_s);
    setFocusProxy(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setWhenEmpty(tr("Nothing is to reach anybody yet: no paper was issued and none served."));
    m_table->installEventFilter(this);
    m_count->setContentsMargins(cardMargin, spacing / 2, cardMargin, spacing / 2);
    buildPane();
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    space(column);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    auto *row = new QVBoxLayout(this);
    space(row);
    row->addWidget(new WithPane(left, m_pane, besideTheMatrix, rowsOverPane));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ServicePanel::showCurrent);
    connect(m_table, &TableView::opened, this, &ServicePanel::recordNext);
    showCurrent();
}

void ServicePanel::buildPane()
{
    for (auto *one : {m_served, m_failed, m_published, m_paper})
        m_pane->foot()->addWidget(one);
    connect(m_served, &QPushButton::clicked, this, [this] { record(ActKind::DocumentServed); });
    connect(m_failed, &QPushButton::clicked, this, [this] { record(ActKind::ServiceFailed); });
    connect(m_published, &QPushButton::clicked, this, [this] { record(ActKind::PublicationStarted); });
    connect(m_paper, &QPushButton::clicked, this, &ServicePanel::recordNext);
}

/// Enter on a line records what comes next for it; elsewhere on the case's page it records whatever a person chooses.
bool ServicePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

/// The marks in the pane are drawn for the look that is worn.
void ServicePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showCurrent();
}

qsizetype ServicePanel::count() const
{
    return m_matrix->lines().size();
}

void ServicePanel::show(const desk::CaseView &view)
{
    const bool isAnother = view.file.id != m_view.file.id;
    m_view = view;
    if (isAnother) list({}); // nothing of another case can be recorded meanwhile
    m_place.desk.ask(
        this, [id = view.file.id](const desk::Desk &desk) { return desk.papers().service(id); },
        [this, id = view.file.id, asked = ++m_asked](const Result<QList<desk::PaperService>> &lines) {
            if (id != m_view.file.id || asked != m_asked) return;
            if (!lines) return m_notices->tell(lines.error());
            list(*lines);
            emit listed();
        });
}

void ServicePanel::list(const QList<desk::PaperService> &lines)
{
    const auto *before = current();
    const auto chosen = before ? std::optional(*before) : std::nullopt;
    m_matrix->show(m_view, lines, m_place.today());
    const auto again = chosen ? m_matrix->cellOf(*chosen) : QModelIndex();
    m_table->setCurrentIndex(again.isValid() ? again : m_matrix->firstOpen());
    const auto open = m_matrix->open();
    m_count->setText(lines.isEmpty() ? QString()
                     : open == 0     ? tr("Everything has arrived.")
                                     : tr("%1 of %2 have not arrived.").arg(open).arg(lines.size()));
    m_count->setVisible(!lines.isEmpty());
    showCurrent();
}

const desk::PaperService *ServicePanel::current() const
{
    return m_matrix->line(m_table->currentIndex());
}

QList<desk::PaperService> ServicePanel::together() const
{
    QList<desk::PaperService> others;
    const auto *first = current();
    for (const auto &cell : m_table->selectionModel()->selectedIndexes()) {
        const auto *one = m_matrix->line(cell);
        const bool goesAlong = one && one != first && first && one->line.recipient == first->line.recipient;
        const bool waits =
            goesAlong && !one->isToBeIssued &&
            (one->line.serving.state == Reached::NotSent || one->line.serving.state == Reached::Returned);
        if (waits) others << *one;
    }
    return others;
}

void ServicePanel::showCurrent()
{
    empty(m_pane->body());
    const auto *line = current();
    const auto next = line ? nextActOf(*line) : std::nullopt;
    m_served->setVisible(next == ActKind::DocumentServed && mayRecord(ActKind::DocumentServed));
    m_failed->setVisible(line && line->line.serving.state == Reached::Sent &&
                         mayRecord(ActKind::ServiceFailed));
    const bool mayBePublished =
        line && next &&
        std::ranges::any_of(line->next, [](const documents::Way &way) { return way.name == u"publication"; });
    m_published->setVisible(mayBePublished && mayRecord(ActKind::PublicationStarted));
    m_paper->setVisible(line && line->isToBeIssued);
    if (!line) return;
    auto *body = m_pane->body();
    auto *title = heading(line->title, Type::CardTitle, u"serviceTitle"_s);
    title->setWordWrap(true);
    body->addWidget(title);
    auto *facts = new FactGrid(factWidth);
    facts->add(tr("To whom"), line->recipient);
    facts->add(tr("State"), reachedText(*line, m_view.file));
    facts->add(tr("Number"), line->line.number);
    facts->add(tr("How"), wayText(line->line.serving.method));
    if (line->receiveBy.isValid() && line->line.serving.state != Reached::Received)
        facts->add(tr("At the latest"), shortDay(line->receiveBy, m_place.today()));
    for (const auto &attempt : attemptsOf(m_view.file, *line))
        facts->add(tr("Attempt"), attempt);
    body->addLayout(facts);
    addPeriods(tr("Periods that its receipt started"), startedBy(*line, m_view.deadlines));
    addPeriods(tr("Other open periods of the recipient"), othersOf(*line, m_view.deadlines));
    addWays(*line);
    body->addStretch(1);
}

void ServicePanel::addPeriods(const QString &title, const QList<law::Deadline> &deadlines)
{
    if (deadlines.isEmpty()) return;
    m_pane->body()->addWidget(quietLabel(title));
    for (const auto &deadline : deadlines) {
        const auto mark = markOf(deadline, m_place.today());
        const auto due = deadline.period.due;
        auto words = u"%1　%2"_s.arg(ruleName(m_place, deadline.period.rule), shortDay(due, m_place.today()));
        words += u"　"_s + (deadline.isOpen() && due.isValid() ? daysText(m_place.today().daysTo(due))
                                                               : stateText(deadline.state));
        auto *line = new QHBoxLayout;
        space(line);
        auto *shape = new QLabel;
        shape->setPixmap(icon(mark).pixmap(12, 12));
        shape->setAccessibleName(word(mark));
        line->addWidget(shape, 0, Qt::AlignTop);
        line->addWidget(wrapped(words), 1);
        m_pane->body()->addLayout(line);
    }
}

void ServicePanel::addWays(const desk::PaperService &line)
{
    if (line.next.isEmpty() || line.isToBeIssued) return;
    m_pane->body()->addWidget(quietLabel(tr("May still be brought to him")));
    for (const auto &way : line.next) {
        const auto words = wayText(way.name);
        m_pane->body()->addWidget(
            wrapped(way.condition.isEmpty() ? words : u"%1（%2）"_s.arg(words, way.condition)));
    }
}

bool ServicePanel::mayRecord(ActKind kind) const
{
    return m_place.isRead() && m_view.mayFollow.contains(kind) && office::may(m_place.office().actor, kind);
}

void ServicePanel::record(ActKind kind)
{
    if (const auto *line = current())
        emit recordAsked(kind, offeredFor(kind, m_view.file, *line, together()));
}

void ServicePanel::recordNext()
{
    const auto *line = current();
    if (!line) return;
    if (line->isToBeIssued) return emit paperAsked(line->line.paper);
    const auto next = nextActOf(*line);
    if (next && mayRecord(*next)) record(*next);
}

} // namespace tiaocai::ui
