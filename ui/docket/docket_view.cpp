// SPDX-License-Identifier: GPL-3.0-or-later
#include "docket/docket_view.h"

#include "docket/docket_delegate.h"
#include "look/measures.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;
using hearings::DocketSession;

namespace {

constexpr int ownerWidth = 86, lineHeight = 54, freeLineHeight = 27, monthLineHeight = 40, leastDay = 22,
              weekDays = 8;
const auto draggedHearing = u"application/x-tiaocai-hearing"_s;

} // namespace

DocketView::DocketView(DocketModel *model)
    : m_model(model)
{
    setObjectName(u"docket"_s);
    setAccessibleName(tr("Docket"));
    setModel(model);
    setItemDelegate(new DocketDelegate(model, this));
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDropIndicatorShown(true);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void DocketView::fit()
{
    clearSpans();
    const auto &lines = m_model->sheet().lines;
    const bool isMonth = m_model->columnCount() > weekDays;
    for (int row = 0; row < int(lines.size()); ++row)
        setRowHeight(row, isMonth                               ? monthLineHeight
                          : m_model->sheet().isFree(lines[row]) ? freeLineHeight
                                                                : lineHeight);
    for (int row = 0; row < int(lines.size());) {
        int next = row + 1;
        while (next < lines.size() && lines[next].owner == lines[row].owner)
            ++next;
        if (next - row > 1) setSpan(row, 0, next - row, 1);
        row = next;
    }
    fitColumns();
}

void DocketView::fitColumns()
{
    const int days = m_model->columnCount() - 1;
    if (days < 1) return;
    setColumnWidth(0, ownerWidth);
    int left = viewport()->width() - ownerWidth;
    for (int day = 0; day < days; ++day) {
        const int width = std::max(leastDay, left / (days - day));
        setColumnWidth(day + 1, width);
        left -= width;
    }
}

const DocketSession *DocketView::current() const
{
    return m_model->session(currentIndex());
}

std::optional<DocketPlace> DocketView::currentPlace() const
{
    return m_model->place(currentIndex());
}

void DocketView::select(const QUuid &session)
{
    if (const auto index = m_model->indexOf(session); index.isValid()) setCurrentIndex(index);
}

void DocketView::open(const QModelIndex &index)
{
    if (const auto *session = m_model->session(index))
        emit opened(*session);
    else if (const auto place = m_model->place(index))
        emit placeOpened(*place);
}

/// Picked up where one stands; the next time set down where the cursor is.
void DocketView::carry()
{
    const auto place = currentPlace();
    if (m_carried && place) {
        const auto carried = *m_carried;
        setCarried({});
        return emit moveAsked(carried, *place);
    }
    const auto *session = current();
    if (!session || !(m_model->flags(currentIndex()) & Qt::ItemIsDragEnabled)) return;
    setCarried(*session);
}

void DocketView::setCarried(const std::optional<DocketSession> &session)
{
    m_carried = session;
    m_carried ? viewport()->setCursor(Qt::ClosedHandCursor) : viewport()->unsetCursor();
    emit carriedChanged();
}

/// Where the names stand nobody goes; the first key goes to today, or to the first day that is shown.
QModelIndex DocketView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!currentIndex().isValid()) {
        for (int day = 1; day < m_model->columnCount(); ++day) {
            if (m_model->isToday(day)) return m_model->index(0, day);
        }
        return m_model->index(0, 1);
    }
    const auto to = QTableView::moveCursor(action, modifiers);
    return to.column() == 0 ? to.siblingAtColumn(1) : to;
}

void DocketView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_carried) return carry();
        return open(currentIndex());
    }
    if (event->key() == Qt::Key_M && !event->modifiers()) return carry();
    if (event->key() == Qt::Key_Escape && m_carried) return setCarried({});
    if (event->key() == Qt::Key_Delete) {
        if (const auto *session = current()) emit cancelAsked(*session);
        return;
    }
    // They turn the page's days; the sheet itself scrolls by its arrows.
    if (event->key() == Qt::Key_PageDown) return emit turnAsked(1);
    if (event->key() == Qt::Key_PageUp) return emit turnAsked(-1);
    QTableView::keyPressEvent(event);
}

void DocketView::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(indexAt(event->pos()));
}

void DocketView::startDrag(Qt::DropActions)
{
    const auto *session = current();
    if (!session) return;
    auto *carried = new QMimeData;
    carried->setData(draggedHearing, session->id.toByteArray());
    auto *drag = new QDrag(this);
    drag->setMimeData(carried);
    drag->exec(Qt::MoveAction);
}

void DocketView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(draggedHearing) ||
        event->mimeData()->hasFormat(QString::fromLatin1(draggedCase)))
        event->acceptProposedAction();
}

void DocketView::dragMoveEvent(QDragMoveEvent *event)
{
    QTableView::dragMoveEvent(event); // scrolls at the edges
    event->setAccepted(m_model->place(indexAt(event->position().toPoint())).has_value());
}

/// Nothing moves here: the act does, once a person has saved it.
void DocketView::dropEvent(QDropEvent *event)
{
    const auto place = m_model->place(indexAt(event->position().toPoint()));
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (!place) return;
    const auto *dropped = event->mimeData();
    const QUuid hearing(QString::fromLatin1(dropped->data(draggedHearing)));
    const auto &sessions = m_model->sheet().sessions;
    const auto moved = std::ranges::find(sessions, hearing, &DocketSession::id);
    if (!hearing.isNull() && moved != sessions.end())
        emit moveAsked(*moved, *place);
    else if (const auto id =
                 CaseId::fromString(QString::fromLatin1(dropped->data(QString::fromLatin1(draggedCase)))))
        emit setAsked(*id, *place);
}

void DocketView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DocketView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit chosen();
}

} // namespace tiaocai::ui
