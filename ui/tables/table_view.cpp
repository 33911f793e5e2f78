// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_view.h"

#include "look/measures.h"
#include "tables/line_delegate.h"
#include "tables/tick_head.h"
#include "widgets/layout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

namespace tiaocai::ui {

namespace {

/// From so many rows on the widths that fit them are kept.
constexpr int telling = 20;

void setUpHead(QHeaderView &head)
{
    head.setStretchLastSection(true);
    head.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head.setResizeContentsPrecision(20);
    head.setHighlightSections(false);
}

} // namespace

TableView::TableView(QAbstractItemModel *model, const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new LineDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(measures().row);
    verticalHeader()->setDefaultSectionSize(std::max(measures().row, fontMetrics().height() + spacing));
    setUpHead(*horizontalHeader());
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::fitColumns);
}

void TableView::setStretched(int column)
{
    m_stretched = column;
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::keepColumns(Preferences &preferences, const QString &key)
{
    m_preferences = &preferences;
    m_key = key;
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_isFitted = header->restoreState(preferences.value(key).toByteArray());
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::chooseColumns);
    connect(header, &QHeaderView::sectionMoved, this, &TableView::keep);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        const bool isStretched = column == (m_stretched < 0 ? model()->columnCount() - 1 : m_stretched);
        if (m_isFitting || isStretched) return;
        m_isFitted = true; // by the person
        keep();
    });
}

void TableView::leaveOut(const QList<int> &columns)
{
    m_isFitting = true;
    for (const int column : std::exchange(m_leftOut, {}))
        setColumnHidden(column, false);
    for (const int column : columns) {
        if (isColumnHidden(column)) continue;
        m_leftOut << column;
        setColumnHidden(column, true);
    }
    m_isFitting = false;
}

void TableView::setWidth(int column, int width)
{
    m_isFitting = true;
    setColumnWidth(column, width);
    m_isFitting = false;
    m_isFitted = true;
}

void TableView::squeeze(int column, int width)
{
    if ((width > 0) == (m_wasWide > 0)) return;
    const int now = width > 0 ? width : m_wasWide;
    m_wasWide = width > 0 ? columnWidth(column) : 0;
    setWidth(column, now);
}

void TableView::chooseColumns(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0);
        connect(action, &QAction::triggered, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            keep();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

/// What the window left out is nobody's choice.
void TableView::keep()
{
    if (!m_leftOut.isEmpty() || m_wasWide > 0) return;
    m_preferences->set(m_key, horizontalHeader()->saveState());
}

void TableView::fitColumns()
{
    if (m_isFitted) return;
    m_isFitting = true;
    auto *header = horizontalHeader();
    const bool stretches = header->stretchLastSection();
    header->setStretchLastSection(false); // it would keep the width that it had before the others changed
    resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 60;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, qMin(columnWidth(column) + 12, widest));
    header->setStretchLastSection(stretches);
    m_isFitting = false;
    m_isFitted = m_preferences && model()->rowCount() >= telling;
    if (m_isFitted) keep();
}

void TableView::setTickable()
{
    m_head = new TickHead(this);
    setHorizontalHeader(m_head);
    setUpHead(*m_head);
    m_head->setSectionsClickable(true);
    setSelectionMode(ExtendedSelection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(m_head, &TickHead::boxClicked, this, &TableView::tickAll);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::showTicks);
    connect(model(), &QAbstractItemModel::modelReset, this, &TableView::showTicks);
}

void TableView::tick(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
}

void TableView::tickAll()
{
    const auto &chosen = selectionModel()->selection();
    chosen.isEmpty() ? selectAll() : clearSelection();
}

void TableView::showTicks()
{
    qsizetype chosen = 0;
    for (const auto &range : selectionModel()->selection())
        chosen += range.height();
    const bool isAll = chosen > 0 && chosen >= model()->rowCount();
    m_head->setTicked(isAll ? Qt::Checked : chosen > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
}

/// The row whose box is there.
QModelIndex TableView::boxAt(const QPoint &at) const
{
    const auto index = indexAt(at);
    const bool isBox = m_head && index.isValid() && m_head->visualIndex(index.column()) == 0 &&
                       at.x() - visualRect(index).left() < TickHead::boxRoom;
    return isBox ? index : QModelIndex();
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const auto box = event->button() == Qt::LeftButton ? boxAt(event->position().toPoint()) : QModelIndex();
    if (!box.isValid()) return QTableView::mousePressEvent(event);
    tick(box);
    event->accept();
}

/// Two clicks on a box are two clicks.
void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!boxAt(event->position().toPoint()).isValid()) return QTableView::mouseDoubleClickEvent(event);
    mousePressEvent(event);
}

/// A box was answered by the press; letting go of it chooses no row.
void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!boxAt(event->position().toPoint()).isValid()) QTableView::mouseReleaseEvent(event);
}

void TableView::setWhenEmpty(const QString &words)
{
    m_whenEmpty = words;
    setAccessibleDescription(words);
    viewport()->update();
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_whenEmpty.isEmpty() || model()->rowCount() > 0) return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(spacing, spacing, -spacing, -spacing),
                     Qt::AlignCenter | Qt::TextWordWrap, m_whenEmpty);
}

void TableView::standOn(int row)
{
    const int last = model()->rowCount() - 1;
    if (last >= 0) setCurrentIndex(model()->index(qBound(0, row, last), 0));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) return event->ignore(); // the page saves
    if (isEnter && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    // The focus made the row current without choosing it: the first step chooses it.
    const bool isStep = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isStep && selectionMode() == SingleSelection && currentIndex().isValid() &&
        !selectionModel()->hasSelection())
        return setCurrentIndex(currentIndex());
    if (event->key() == Qt::Key_Space && m_head && currentIndex().isValid()) return tick(currentIndex());
    QTableView::keyPressEvent(event);
}

} // namespace tiaocai::ui
