// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/line_delegate.h"

#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"
#include "tables/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace tiaocai::ui {

namespace {

constexpr int lineSide = 7, lineGap = 8, lineMarkSide = 12, chevron = 16;

const QHeaderView *headOf(const QWidget *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view)) return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree ? tree->header() : nullptr;
}

void paintHairline(QPainter &painter, const QRect &box)
{
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens().hairline);
}

/// "▾ 已逾期 2 ————————", with a fact at the end where there is one.
void paintGroup(QPainter &painter, const QRect &box, const QModelIndex &index, bool isOpen)
{
    drawChevron(painter, QRectF(box.left() + lineSide, box.top(), chevron, box.height()), isOpen ? 0 : 3,
                tokens().text2);
    int x = box.left() + lineSide + chevron + lineSide;
    const auto write = [&](const QString &words, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(x, box.top(), box.right() - x, box.height()), Qt::AlignVCenter, words);
        x += painter.fontMetrics().horizontalAdvance(words) + lineGap;
    };
    write(index.data().toString(), boldFont(Type::CardTitle), tokens().text);
    write(index.data(groupCountRole).toString(), font(Type::Body), tokens().text2);
    const auto fact = index.data(groupFactRole).toString();
    int end = box.right() - lineGap;
    if (const int width = painter.fontMetrics().horizontalAdvance(fact); width > 0 && x + width < end) {
        painter.drawText(QRect(end - width, box.top(), width, box.height()), Qt::AlignVCenter, fact);
        end -= width + lineGap;
    }
    painter.fillRect(QRect(x, box.center().y(), end - x, 1), tokens().line);
}

void paintMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto marks = index.data(marksRole).toList();
    if (marks.isEmpty()) return;
    const bool hasIcon = index.data(Qt::DecorationRole).isValid();
    const int before = hasIcon ? option.decorationSize.width() + lineGap : 0;
    const int words =
        before + option.fontMetrics.horizontalAdvance(index.data().toString()) + lineSide + lineGap;
    const int needed = int(marks.size()) * (lineMarkSide + 3);
    int x = option.rect.left() + std::min(words, std::max(0, option.rect.width() - needed));
    for (const auto &mark : marks) {
        const QRectF box(x, option.rect.center().y() + 0.5 - lineMarkSide / 2.0, lineMarkSide, lineMarkSide);
        ui::paint(painter, box.adjusted(1, 1, -1, -1), Mark(mark.toInt()), tokens().text3);
        x += lineMarkSide + 3;
    }
}

/// Words alone, as the style would write them, measured once: a list has hundreds of such cells.
void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QStyle &style)
{
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
    const int side = style.pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const auto box = option.rect.adjusted(side, 0, -side, 0);
    const auto &metrics = option.fontMetrics;
    const bool surelyFits =
        option.text.size() * metrics.height() <= box.width(); // no sign is wider than it is high
    const auto words =
        surelyFits ? option.text : metrics.elidedText(option.text, option.textElideMode, box.width());
    const auto group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    const bool isChosen = option.state & QStyle::State_Selected;
    painter.setPen(option.palette.color(group, isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter.setFont(option.font);
    if (option.displayAlignment & (Qt::AlignRight | Qt::AlignHCenter))
        return painter.drawText(box, int(option.displayAlignment) | Qt::TextSingleLine, words);
    painter.drawText(
        QPoint(box.left(), box.top() + (box.height() - metrics.height() + 1) / 2 + metrics.ascent()), words);
}

bool isWordsAlone(const QStyleOptionViewItem &option)
{
    using Item = QStyleOptionViewItem;
    return !(option.features & (Item::HasCheckIndicator | Item::HasDecoration | Item::WrapText)) &&
           !(option.state & QStyle::State_HasFocus);
}

/// Where rows are ticked, the row that Enter opens need not be one of them, and is seen all the same.
bool isCurrentRow(const QWidget *view, const QModelIndex &index)
{
    const auto *table = qobject_cast<const TableView *>(view);
    return table && table->isTickable() && table->hasFocus() && table->currentIndex().row() == index.row();
}

void paintCurrentRow(QPainter &painter, const QRect &box)
{
    painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), tokens().accent);
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), tokens().accent);
}

} // namespace

void LineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    const auto *head = headOf(option->widget);
    const bool isFirst = head && head->visualIndex(index.column()) == 0;
    option->viewItemPosition = isFirst ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
    const auto *table = qobject_cast<const TableView *>(option->widget);
    if (isFirst && table && table->isTickable()) {
        option->features |= QStyleOptionViewItem::HasCheckIndicator;
        option->checkState = option->state & QStyle::State_Selected ? Qt::Checked : Qt::Unchecked;
    }
    if (const auto ink = index.data(Qt::ForegroundRole); ink.isValid()) // on the chosen row too
        option->palette.setBrush(QPalette::HighlightedText, ink.value<QBrush>());
    if (index.data(chipRole).isValid()) option->text.clear();
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    painter->save();
    if (index.data(groupCountRole).isValid()) {
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, tokens().selected);
        paintGroup(*painter, option.rect, index, tree && tree->isExpanded(index.siblingAtColumn(0)));
    } else {
        auto cell = option;
        initStyleOption(&cell, index);
        const auto &style = *(cell.widget ? cell.widget->style() : QApplication::style());
        if (isWordsAlone(cell))
            paintWords(*painter, cell, style);
        else
            style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        paintMarks(*painter, option, index);
    }
    if (const auto chip = index.data(chipRole); chip.isValid()) {
        const auto words = chip.value<ChipWords>();
        const int width = std::min(chipWidth(words), option.rect.width() - lineSide);
        paintChip(
            *painter,
            {option.rect.left() + lineSide, option.rect.center().y() - chipHeight / 2, width, chipHeight},
            words);
    }
    paintHairline(*painter, option.rect);
    if (isCurrentRow(option.widget, index)) paintCurrentRow(*painter, option.rect);
    painter->restore();
}

int LineDelegate::widthOfMarks(qsizetype marks)
{
    return marks > 0 ? int(marks) * (lineMarkSide + 3) + lineGap : 0;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    if (const auto chip = index.data(chipRole); chip.isValid())
        size.setWidth(chipWidth(chip.value<ChipWords>()) + 2 * lineSide);
    size.rwidth() += widthOfMarks(index.data(marksRole).toList().size());
    const bool isGroup = index.data(groupCountRole).isValid();
    return {size.width(), std::max(isGroup ? measures().groupHeader : measures().row,
                                   option.fontMetrics.height() + lineSide)};
}

} // namespace tiaocai::ui
