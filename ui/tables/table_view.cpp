// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_view.h"

#include "look/measures.h"
#include "tables/line_delegate.h"
#include "widgets/layout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace tiaocai::ui {

namespace {

/// From so many rows on the widths that fit them are kept.
constexpr int telling = 20;

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
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setResizeContentsPrecision(20);
    horizontalHeader()->setHighlightSections(false);
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

void TableView::keep()
{
    m_preferences->set(m_key, horizontalHeader()->saveState());
}

void TableView::fitColumns()
{
    if (m_isFitted) return;
    m_isFitting = true;
    resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * 60;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, qMin(columnWidth(column) + 12, widest));
    if (auto *header = horizontalHeader(); header->stretchLastSection()) {
        header->setStretchLastSection(false); // Qt leaves it as wide as it was before the others changed
        header->setStretchLastSection(true);
    }
    m_isFitting = false;
    m_isFitted = m_preferences && model()->rowCount() >= telling;
    if (m_isFitted) keep();
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

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace tiaocai::ui
