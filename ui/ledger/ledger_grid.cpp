// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_grid.h"

#include "look/tokens.h"
#include "tables/line_delegate.h"
#include "widgets/form_keys.h"
#include "widgets/layout.h"
#include "widgets/segment.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gridRestMs = 400;
constexpr int narrowestCell = 64, widestCell = 220, verdictWidth = 190;

QColor cellGround(LedgerCells::State state)
{
    switch (state) {
    case LedgerCells::State::Changed:
        return tokens().infoGround;
    case LedgerCells::State::Doubt:
        return tokens().warnGround;
    case LedgerCells::State::Wrong:
        return tokens().dangerGround;
    case LedgerCells::State::Fixed:
        return tokens().okGround;
    case LedgerCells::State::Unused:
        return tokens().subtle;
    case LedgerCells::State::Plain:
        break;
    }
    return {};
}

/// A cell on the ground of how it was read; in an opened one Enter is the grid's.
class LedgerCellDelegate : public LineDelegate {
public:
    explicit LedgerCellDelegate(LedgerGrid *grid)
        : LineDelegate(grid)
        , m_grid(grid)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto state = index.data(LedgerCells::stateRole);
        const auto ground = state.isValid() ? cellGround(LedgerCells::State(state.toInt())) : QColor();
        if (ground.isValid()) painter->fillRect(option.rect, ground);
        LineDelegate::paint(painter, option, index);
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()),
                          tokens().hairline);
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        auto *editor = LineDelegate::createEditor(parent, option, index);
        editor->setProperty(ownEnter, true);
        editor->setObjectName(u"ledgerCell"_s);
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return editor;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
        const bool isEnter = key && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (!isEnter) return LineDelegate::eventFilter(watched, event);
        if (key->modifiers() & ~Qt::KeypadModifier) return false; // the form's
        m_grid->closeCell();
        m_grid->goDown();
        return true;
    }

private:
    LedgerGrid *m_grid;
};

} // namespace

LedgerGrid::LedgerGrid(QWidget *parent)
    : QWidget(parent)
    , m_cells(new LedgerCells(this))
    , m_sheets(new QComboBox)
    , m_which(
          new Segment({tr("All rows"), tr("Doubts"), tr("Passed over")}, u"ledgerWhich"_s, tr("Which rows")))
    , m_counts(quietLabel({}, u"ledgerCounts"_s))
    , m_view(new QTableView)
    , m_told(plainLabel({}, u"ledgerTold"_s))
    , m_takeBack(button(tr("As in the file"), u"edit-undo"_s, u"ledgerTakeBack"_s))
    , m_leaveOut(button({}, {}, u"ledgerLeaveOut"_s))
{
    setObjectName(u"ledgerGrid"_s);
    m_rest.setSingleShot(true);
    m_rest.setInterval(gridRestMs);
    connect(&m_rest, &QTimer::timeout, this, &LedgerGrid::readAgain);
    connect(m_cells, &LedgerCells::fixed, this, &LedgerGrid::take);
    m_view->setObjectName(u"ledgerCells"_s);
    m_view->setAccessibleName(tr("The ledger cell by cell"));
    m_view->setModel(m_cells);
    m_view->setItemDelegate(new LedgerCellDelegate(this));
    m_view->setSelectionMode(QTableView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QTableView::AnyKeyPressed | QTableView::DoubleClicked |
                            QTableView::EditKeyPressed);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(
        std::max(measures().row, fontMetrics().height() + spacing));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setResizeContentsPrecision(40);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    m_view->setProperty(ownEnter, true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LedgerGrid::showCell);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    space(column, spacing);
    column->addWidget(buildHead());
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
}

QWidget *LedgerGrid::buildHead()
{
    m_sheets->setObjectName(u"ledgerSheet"_s);
    m_sheets->setAccessibleName(tr("Sheet"));
    m_which->setCurrent(0);
    connect(m_sheets, &QComboBox::activated, this, [this] { showSheet(m_sheets->currentText()); });
    connect(m_which, &Segment::chosen, this, &LedgerGrid::showOnly);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    space(line);
    line->addWidget(m_which);
    line->addWidget(m_sheets);
    line->addWidget(m_counts, 1);
    return head;
}

QWidget *LedgerGrid::buildFoot()
{
    m_told->setWordWrap(true);
    m_told->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4);
    m_told->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setSmall(m_takeBack);
    m_takeBack->setAutoDefault(false);
    m_takeBack->setEnabled(false);
    connect(m_takeBack, &QPushButton::clicked, this, &LedgerGrid::takeBack);
    setSmall(m_leaveOut);
    m_leaveOut->setAutoDefault(false);
    connect(m_leaveOut, &QPushButton::clicked, this, &LedgerGrid::leaveOutOrTakeIn);
    showLeaveOut();
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    space(line);
    line->addWidget(m_told, 1);
    line->addWidget(m_leaveOut, 0, Qt::AlignTop);
    line->addWidget(m_takeBack, 0, Qt::AlignTop);
    return foot;
}

void LedgerGrid::setTable(const intake::Table &table)
{
    m_table = table;
    if (m_isRead) showSheet(m_sheets->currentText());
}

void LedgerGrid::show(const intake::LedgerReading &reading)
{
    m_reading = reading;
    m_isRead = true;
    const auto chosen = m_sheets->currentText();
    m_sheets->clear();
    m_sheets->addItems(reading.sheets);
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findText(chosen)));
    m_sheets->setVisible(reading.sheets.size() > 1);
    showSheet(m_sheets->currentText());
}

void LedgerGrid::takeAllBack()
{
    m_fixes.clear();
    m_leftOut.clear();
    m_cells->setFixes({});
    emit corrected();
    emit readAgain();
}

void LedgerGrid::begin(const QList<intake::CellFix> &fixes, const QList<intake::LeftOutRow> &leftOut)
{
    m_table = {};
    m_reading = {};
    m_fixes = fixes;
    m_leftOut = leftOut;
    m_isRead = false;
    m_rest.stop();
    m_cells->show({}, {}, {}, {});
    m_which->setCurrent(0);
    m_cells->showOnly(LedgerCells::Which::All);
}

/// The cursor stays where it was: a cell that was corrected has not moved.
void LedgerGrid::showSheet(const QString &sheet)
{
    const bool isSame = m_cells->sheet() == sheet && m_cells->columnCount() > LedgerCells::FirstCell;
    const auto at = m_view->currentIndex();
    const int row = m_cells->rowAt(at.row()), top = m_view->verticalScrollBar()->value();
    m_cells->show(m_table, m_reading, m_fixes, sheet);
    showCounts();
    if (!isSame) {
        fitColumns();
        // The cells of the file may come after what was read of it: then there is nowhere to go yet.
        if (m_cells->sheet() == sheet) goTo(sheet, m_cells->firstRow(), -1);
        return;
    }
    m_view->verticalScrollBar()->setValue(top);
    if (at.isValid()) m_view->setCurrentIndex(m_cells->index(m_cells->lineOf(row), at.column()));
    showCell();
}

/// By the heading and the first cases: a title in the first column makes it no wider.
void LedgerGrid::fitColumns()
{
    constexpr int looked = 40, aroundText = 16 + 28; // margins and the mark
    m_view->resizeColumnToContents(LedgerCells::Row);
    m_view->setColumnWidth(LedgerCells::Verdict, verdictWidth);
    const int first = m_cells->lineOf(m_cells->firstRow());
    for (int column = LedgerCells::FirstCell; column < m_cells->columnCount(); ++column) {
        int width = m_view->horizontalHeader()->sectionSizeHint(column) + 2 * spacing;
        for (int row = std::max(0, first); row < std::min(m_cells->rowCount(), first + looked); ++row)
            width = std::max(width, aroundText + m_view->fontMetrics().horizontalAdvance(
                                                     m_cells->index(row, column).data().toString()));
        m_view->setColumnWidth(column, std::clamp(width, narrowestCell, widestCell));
    }
}

void LedgerGrid::closeCell()
{
    auto *delegate = m_view->itemDelegate();
    for (auto *editor : m_view->findChildren<QWidget *>(u"ledgerCell"_s)) {
        if (!editor->isVisible()) continue; // closed already, and not yet gone
        emit delegate->commitData(editor);
        emit delegate->closeEditor(editor);
    }
}

void LedgerGrid::goTo(const QString &sheet, int row, int column)
{
    if (m_cells->sheet() != sheet && m_sheets->findText(sheet) >= 0) {
        m_sheets->setCurrentIndex(m_sheets->findText(sheet));
        showSheet(sheet);
    }
    const auto index = m_cells->index(m_cells->lineOf(row), column < 0 ? int(LedgerCells::Verdict)
                                                                       : column + LedgerCells::FirstCell);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QTableView::PositionAtCenter);
}

void LedgerGrid::showCounts()
{
    using Which = LedgerCells::Which;
    auto counts = tr("%1 rows, doubts: %2, passed over: %3, corrected here: %4. Nothing was written yet.")
                      .arg(m_cells->count(Which::All))
                      .arg(m_cells->count(Which::Doubts))
                      .arg(m_cells->count(Which::PassedOver))
                      .arg(m_fixes.size());
    if (!m_leftOut.isEmpty()) counts += u' ' + tr("%n case(s) left out.", nullptr, int(m_leftOut.size()));
    m_counts->setText(counts);
}

void LedgerGrid::showOnly(int which)
{
    const int row = m_cells->rowAt(m_view->currentIndex().row());
    m_cells->showOnly(LedgerCells::Which(which));
    if (m_cells->rowCount() > 0)
        m_view->setCurrentIndex(m_cells->index(m_cells->lineOf(row), LedgerCells::Verdict));
    showCell();
    m_view->setFocus();
}

void LedgerGrid::showCell()
{
    showLeaveOut();
    const auto at = m_view->currentIndex();
    if (!at.isValid() || at.row() >= m_cells->rowCount()) {
        m_told->setText(m_cells->rowCount() == 0 && m_isRead ? tr("No row is like that.") : QString());
        m_takeBack->setEnabled(false);
        return;
    }
    m_cells->nameColumnsAt(at.row());
    m_told->setText(m_cells->told(at));
    m_takeBack->setEnabled(fixHere());
}

const intake::CellFix *LedgerGrid::fixHere() const
{
    const auto at = m_view->currentIndex();
    const auto found = std::ranges::find_if(m_fixes, [&](const intake::CellFix &fix) {
        return at.isValid() && fix.sheet == m_cells->sheet() && fix.row == m_cells->rowAt(at.row()) &&
               fix.column == at.column() - LedgerCells::FirstCell;
    });
    return found == m_fixes.end() ? nullptr : &*found;
}

/// What stands in the file is no fix.
void LedgerGrid::take(const intake::CellFix &fix)
{
    m_fixes.removeIf([&](const intake::CellFix &other) {
        return other.sheet == fix.sheet && other.row == fix.row && other.column == fix.column;
    });
    if (fix.text != fix.written.trimmed()) m_fixes << fix;
    m_cells->setFixes(m_fixes);
    emit corrected();
    showCounts();
    showCell();
    m_rest.start();
}

void LedgerGrid::takeBack()
{
    const auto *here = fixHere();
    if (!here) return;
    auto fix = *here;
    fix.text = fix.written.trimmed();
    take(fix);
    m_view->setFocus();
}

bool LedgerGrid::isOutHere() const
{
    const int row = m_cells->entryAt(m_view->currentIndex().row());
    return std::ranges::any_of(m_leftOut, [&](const intake::LeftOutRow &out) {
        return out.sheet == m_cells->sheet() && out.row == row;
    });
}

/// What the button does in the row of the cursor.
void LedgerGrid::showLeaveOut()
{
    const auto at = m_view->currentIndex();
    m_leaveOut->setText(isOutHere() ? tr("Take it in again") : tr("Leave this case out"));
    m_leaveOut->setEnabled(at.isValid() && m_cells->entryAt(at.row()) > 0);
}

void LedgerGrid::leaveOutOrTakeIn()
{
    const auto here = m_cells->leftOutAt(m_view->currentIndex().row());
    const auto taken = m_leftOut.removeIf(
        [&](const intake::LeftOutRow &out) { return out.sheet == here.sheet && out.row == here.row; });
    if (taken == 0) m_leftOut << here;
    emit corrected();
    showCounts();
    showLeaveOut();
    m_rest.start();
    m_view->setFocus();
}

void LedgerGrid::goDown()
{
    const auto at = m_view->currentIndex();
    const auto below = m_cells->index(at.row() + 1, at.column());
    if (below.isValid()) m_view->setCurrentIndex(below);
}

bool LedgerGrid::gridKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Tab && key.modifiers() == Qt::ControlModifier)
        return focusNextChild(); // out of the grid
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || key.modifiers() & ~Qt::KeypadModifier) return false;
    goDown();
    return true;
}

bool LedgerGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && gridKey(*static_cast<QKeyEvent *>(event))) return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace tiaocai::ui
