// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today_page.h"

#include "base/text.h"
#include "statistics/indicators.h"
#include "widgets/layout.h"
#include "widgets/marks.h"
#include "words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

const auto columnsKey = u"todayColumns"_s;

QString targetText(qint64 hundredths)
{
    return hundredths % 100 == 0 ? QString::number(hundredths / 100) : statistics::percentText(hundredths);
}

constexpr int manyTimes = 10;

/// From so many cases on the widths that fit them are kept.
constexpr int telling = 10;

/// Lines with some air between them.
class AiryLines : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, spacing / 2);
    }
};

QTreeView *makeTree(QAbstractItemModel *model)
{
    auto *tree = new QTreeView;
    tree->setObjectName(u"todayTree"_s);
    tree->setAccessibleName(TodayPage::tr("What is due"));
    tree->setModel(model);
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setAllColumnsShowFocus(true);
    tree->setEditTriggers(QTreeView::NoEditTriggers);
    tree->setIndentation(spacing);
    tree->setItemDelegate(new AiryLines(tree));
    tree->header()->setResizeContentsPrecision(20);
    return tree;
}

} // namespace

TodayPage::TodayPage(const Workplace &place)
    : Page(place, u"todayPage"_s, tr("Today"))
    , m_model(new TodayModel(place, this))
    , m_tree(makeTree(m_model))
    , m_empty(plainLabel(
          tr("Nothing is due. Register a case with Ctrl+N, or import your ledger on the Cases page."),
          u"todayEmpty"_s))
    , m_settling(plainLabel({}, u"todaySettling"_s))
    , m_rates(plainLabel({}, u"todayRates"_s))
    , m_toClose(new QToolButton)
    , m_counterGrid(new QGridLayout)
{
    auto *primary = setPrimary(tr("Register a case  Ctrl+N"), u"list-add"_s, u"registerButton"_s);
    connect(primary, &QPushButton::clicked, this, &TodayPage::registerAsked);
    space(m_counterGrid);
    m_empty->setAlignment(Qt::AlignCenter);
    m_tree->installEventFilter(this);
    setFocusProxy(m_tree);
    m_isFitted = m_tree->header()->restoreState(place.preferences().value(columnsKey).toByteArray());
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = column == m_model->columnCount() - 1;
        if (m_isFitting || isStretched) return;
        m_isFitted = true; // by the person
        keepColumns();
    });
    connect(m_tree, &QTreeView::doubleClicked, this, &TodayPage::openCurrent);
    body()->addLayout(m_counterGrid);
    body()->addWidget(m_empty);
    body()->addWidget(m_tree, 1);
    m_settling->setWordWrap(true);
    m_settling->setMinimumHeight(2 * fontMetrics().lineSpacing());
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TodayPage::showSettling);
    body()->addWidget(m_settling);
    m_toClose->setObjectName(u"todayToClose"_s);
    connect(m_toClose, &QToolButton::clicked, this, &TodayPage::forecastAsked);
    auto *year = new QHBoxLayout;
    space(year);
    m_rates->setMinimumHeight(fontMetrics().lineSpacing()); // they come a moment later
    year->addWidget(m_rates);
    year->addWidget(m_toClose);
    year->addStretch(1);
    body()->addLayout(year);
}

void TodayPage::refresh()
{
    place().desk.ask(
        this, [atMost = m_atMost](const desk::Desk &desk) { return read(desk, atMost); },
        [this](const Result<desk::TodayView> &view) { take(view); });
}

Result<desk::TodayView> TodayPage::read(const desk::Desk &desk, int atMost)
{
    return desk.cases().today(desk.now().today(), atMost);
}

void TodayPage::take(const Result<desk::TodayView> &view)
{
    if (view)
        show(*view);
    else
        notices()->tell(view.error());
    emit answered();
}

void TodayPage::show(const desk::TodayView &view)
{
    const auto *before = m_model->line(m_tree->currentIndex());
    const auto current = before ? before->of.id : CaseId();
    setTitle(tr("Today %1 %2").arg(toText(view.on), language().dayName(view.on.dayOfWeek())));
    m_model->setView(view);
    m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_tree->setFirstColumnSpanned(row, {}, true);
        spanAndChoose(m_model->index(row, 0), current);
    }
    fitColumns();
    m_tree->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    showCounters(view);
    askYear();
    showSettling();
}

/// The line that was chosen before is chosen again, else the first one.
void TodayPage::spanAndChoose(const QModelIndex &group, const CaseId &before)
{
    for (int row = 0; row < m_model->rowCount(group); ++row) {
        const auto index = m_model->index(row, 0, group);
        const auto *line = m_model->line(index);
        if (!line) {
            m_tree->setFirstColumnSpanned(row, group, true);
            continue;
        }
        const auto *chosen = m_model->line(m_tree->currentIndex());
        if (!chosen || (line->of.id == before && chosen->of.id != before)) m_tree->setCurrentIndex(index);
    }
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitCounters();
}

QToolButton *TodayPage::makeCounter(desk::TodayKind kind)
{
    auto *counter = new QToolButton;
    counter->setObjectName(u"counter%1"_s.arg(int(kind)));
    counter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    counter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(counter, &QToolButton::clicked, this, [this, kind] {
        m_tree->scrollTo(m_model->groupIndex(kind), QTreeView::PositionAtTop);
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->groupIndex(kind)));
        m_tree->setFocus();
    });
    return counter;
}

/// In one row, or in two where their words are too long for one.
void TodayPage::fitCounters()
{
    int needed = 0;
    for (const auto *counter : std::as_const(m_counters))
        needed += counter->sizeHint().width() + spacing;
    const int all = int(m_counters.size());
    const int inARow = needed <= width() - 4 * spacing ? all : (all + 1) / 2;
    for (int i = 0; i < all; ++i)
        m_counterGrid->addWidget(m_counters[i], i / inARow, i % inARow);
}

/// By the first lines that are shown; from then on the widths are the person's.
void TodayPage::fitColumns()
{
    if (m_isFitted || m_model->rowCount() == 0) return;
    m_isFitting = true;
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        m_tree->resizeColumnToContents(column);
    m_isFitting = false;
    m_isFitted = m_model->sequence().size() >= telling;
    if (m_isFitted) keepColumns();
}

void TodayPage::keepColumns()
{
    place().preferences().set(columnsKey, m_tree->header()->saveState());
}

void TodayPage::showMore()
{
    m_atMost *= manyTimes;
    refresh();
}

void TodayPage::showCounters(const desk::TodayView &view)
{
    for (qsizetype i = 0; i < view.groups.size(); ++i) {
        const auto &group = view.groups[i];
        if (i == m_counters.size()) m_counters << makeCounter(group.kind);
        const auto words = group.kind == desk::TodayKind::Silent
                               ? tr("Silent for %n day(s)", nullptr, place().office().settings.silentDays)
                               : label(group.kind);
        //: %1: what is counted, %2: how many
        m_counters[i]->setText(tr("%1 %2").arg(words).arg(group.count));
        m_counters[i]->setEnabled(group.count > 0);
        const bool isLate = group.kind == desk::TodayKind::Overdue && group.count > 0;
        m_counters[i]->setIcon(isLate ? icon(Mark::Late) : QIcon());
    }
    fitCounters();
}

/// What is due does not wait for the year's sums.
void TodayPage::askYear()
{
    place().desk.ask(
        this, [](const desk::Desk &desk) { return desk.figures().yearSoFar(desk.now().today()); },
        [this](const Result<desk::YearSoFar> &year) {
            if (year) return showRates(*year);
            m_rates->hide();
            m_toClose->hide();
            notices()->tell(year.error());
        });
}

void TodayPage::showRates(const desk::YearSoFar &year)
{
    const auto targetOf = [this](const QString &indicator) {
        return office::targetOf(place().office().targets, indicator, place().today().year());
    };
    const auto rate = [&](const QString &name, qint64 part, qint64 whole, const QString &indicator) {
        if (whole == 0) return tr("%1: none yet").arg(name);
        const auto fraction = u"%1 %2/%3 = %4 %"_s.arg(name, QString::number(part), QString::number(whole),
                                                       statistics::percent(part, whole));
        const auto *target = targetOf(indicator);
        if (!target) return fraction;
        const bool met = statistics::isMet(part, whole, target->hundredths).value_or(false);
        return u"%1 (%2)"_s.arg(
            fraction, (met ? tr("%1 % is met") : tr("%1 % is not met")).arg(targetText(target->hundredths)));
    };
    m_rates->show();
    m_rates->setText(
        tr("This year: %1    %2")
            .arg(rate(tr("mediation success rate"), year.succeeded, year.concluded, u"mediation-success"_s),
                 rate(tr("closure rate"), year.closed, year.closable, u"closure"_s)));
    const auto *closure = targetOf(u"closure"_s);
    const auto toClose = closure ? statistics::missing(year.closed, year.closable, closure->hundredths) : 0;
    m_toClose->setText(tr("Still to close: %1 → open").arg(toClose));
    m_toClose->setVisible(toClose > 0);
}

/// All keys of the chosen line: the column may be too narrow for them.
void TodayPage::showSettling()
{
    const auto *line = m_model->line(m_tree->currentIndex());
    m_settling->setText(line ? tr("Record: %1").arg(settlingText(*line)) : QString());
}

void TodayPage::openCurrent()
{
    if (m_model->isMore(m_tree->currentIndex())) return showMore();
    if (const auto *line = m_model->line(m_tree->currentIndex()))
        emit caseAsked(line->of.id, m_model->sequence());
}

bool TodayPage::recordCurrent(int number)
{
    const auto *line = m_model->line(m_tree->currentIndex());
    if (!line || number > qMax(1, line->settling.size())) return false;
    emit recordAsked(line->of.id,
                     line->settling.isEmpty() ? std::nullopt : std::optional(line->settling.at(number - 1)));
    return true;
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        openCurrent();
        return true;
    }
    const bool isNumber = key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9;
    return isNumber && !(key->modifiers() & ~Qt::KeypadModifier) && recordCurrent(key->key() - Qt::Key_0);
}

} // namespace tiaocai::ui
