// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include "widgets/layout.h"

#include <QHBoxLayout>

#include <algorithm>

namespace tiaocai::ui {

namespace {

constexpr int betweenFields = 12, betweenLines = spacing;

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addWide(QWidget *widget)
{
    m_wide.append(widget);
    addWidget(widget);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    constexpr int usualWidth = 640;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto *item : m_items) {
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    }
    const auto margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Returns the height that all lines need.
int FlowLayout::arrange(const QRect &within, bool move) const
{
    const auto inner = within.marginsRemoved(contentsMargins());
    int x = inner.x(), y = inner.y(), line = 0;
    const auto newLine = [&] {
        if (line > 0) y += line + betweenLines;
        x = inner.x();
        line = 0;
    };
    for (auto *item : m_items) {
        if (item->isEmpty()) continue;
        const bool wide = isWide(item);
        const int width = wide ? inner.width() : std::min(item->sizeHint().width(), inner.width());
        if (x > inner.x() && (wide || x + width > inner.x() + inner.width())) newLine();
        const int height = heightOf(item, width);
        if (move) item->setGeometry({x, y, width, height});
        x += width + betweenFields;
        line = std::max(line, height);
        if (wide) newLine();
    }
    return y + line - within.y() + contentsMargins().bottom();
}

FlowLayout *flowOf(QWidget *box)
{
    auto *flow = new FlowLayout(box);
    flow->setContentsMargins(0, 0, 0, 0);
    return flow;
}

void addField(FlowLayout *flow, const QString &label, QWidget *field, const QString &objectName)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    space(row);
    addField(row, label, field, objectName, 1);
    flow->addWidget(pair);
}

} // namespace tiaocai::ui
