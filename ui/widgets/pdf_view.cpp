// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pdf_view.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfLink>
#include <QPdfPageNavigator>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace tiaocai::ui {

PdfView::PdfView(QWidget *parent)
    : QPdfView(parent)
{
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
    const auto changed = [this] {
        emit foundChanged(found());
        viewport()->update();
    };
    setDocument(&m_pages);
    connect(pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfView::pageChanged);
    connect(&m_search, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&m_search, &QAbstractItemModel::modelReset, this, changed);
    connect(&m_search, &QAbstractItemModel::dataChanged, this, changed);
}

PdfView::~PdfView()
{
    setDocument(nullptr);
}

void PdfView::showPages(const QByteArray &pdf)
{
    setDocument(nullptr); // waits for a page that is being drawn: its thread reads the document
    m_pages.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_pages.load(&m_bytes);
    setDocument(&m_pages);
}

void PdfView::search(const QString &text)
{
    m_current = -1;
    if (m_search.document() != document()) m_search.setDocument(document());
    m_search.setSearchString(text);
    viewport()->update();
}

int PdfView::found() const
{
    return m_search.rowCount({});
}

void PdfView::showResult(int step)
{
    if (found() == 0) return;
    m_current = m_current < 0 ? 0 : (m_current + step + found()) % found();
    const auto result = m_search.resultAtIndex(m_current);
    const auto boxes = result.rectangles();
    const auto page = pageBox(result.page());
    const double scale = page.height() / document()->pagePointSize(result.page()).height();
    const double top = page.top() + (boxes.isEmpty() ? 0 : boxes.first().top() * scale);
    verticalScrollBar()->setValue(int(top) - viewport()->height() / 3);
    viewport()->update();
}

void PdfView::fit(Fit fit)
{
    switch (fit) {
    case Fit::WholePage:
        return setZoomMode(ZoomMode::FitInView);
    case Fit::PageWidth:
        return setZoomMode(ZoomMode::FitToWidth);
    case Fit::FullSize:
        setZoomFactor(1);
        return setZoomMode(ZoomMode::Custom);
    }
}

int PdfView::page() const
{
    return pageNavigator()->currentPage();
}

void PdfView::goTo(int page)
{
    if (document() && page >= 0 && page < document()->pageCount()) pageNavigator()->jump(page, {}, 0);
}

double PdfView::pointsToPixels() const
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInch() / 72.0;
}

QSizeF PdfView::pageSize(int page) const
{
    const auto whole = document()->pagePointSize(page) * pointsToPixels();
    if (zoomMode() == ZoomMode::Custom) return (whole * zoomFactor()).toSize();
    const auto size = whole.toSize();
    const double room = viewport()->width() - documentMargins().left() - documentMargins().right();
    if (zoomMode() == ZoomMode::FitInView)
        return QSizeF(size).scaled(room, viewport()->height() - pageSpacing(), Qt::KeepAspectRatio);
    return size * (room / size.width());
}

QRectF PdfView::pageBox(int page) const
{
    double widest = 0, top = documentMargins().top();
    for (int i = 0; i < document()->pageCount(); ++i) {
        widest = std::max(widest, pageSize(i).width());
        if (i < page) top += pageSize(i).height() + pageSpacing();
    }
    widest += documentMargins().left() + documentMargins().right();
    const auto size = pageSize(page);
    const double left = (std::max(widest, double(viewport()->width())) - size.width()) / 2;
    return {QPointF(left, top), size};
}

void PdfView::paintEvent(QPaintEvent *event)
{
    QPdfView::paintEvent(event);
    if (!document() || document()->pageCount() == 0) return;
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const QRectF visible(horizontalScrollBar()->value(), verticalScrollBar()->value(), viewport()->width(),
                         viewport()->height());
    for (int i = 0; i < found(); ++i) {
        const auto result = m_search.resultAtIndex(i);
        const auto page = pageBox(result.page());
        if (!page.intersects(visible)) continue;
        const double scale = page.width() / document()->pagePointSize(result.page()).width();
        for (const auto &box : result.rectangles()) {
            const QRectF place(page.topLeft() + box.topLeft() * scale, box.size() * scale);
            painter.fillRect(place, i == m_current ? QColor(0xff, 0xa5, 0x40) : QColor(0xff, 0xee, 0x80));
        }
    }
}

} // namespace tiaocai::ui
