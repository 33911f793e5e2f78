// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tile.h"

#include "look/draw.h"
#include "look/measures.h"
#include "look/tokens.h"

#include <QPainter>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tileSide = 11, tileMarkSide = 12, tileGap = 8;

QColor figureInk(std::optional<Mark> mark, int count)
{
    if (count == 0) return tokens().text3;
    return mark == Mark::Late ? tokens().danger : tokens().text;
}

} // namespace

Tile::Tile(const QString &word, std::optional<Mark> mark, const QString &objectName)
    : m_mark(mark)
{
    setText(word);
    setObjectName(objectName);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount({});
}

void Tile::setCount(std::optional<int> count)
{
    m_count = count;
    setEnabled(isSome());
    setAccessibleName(u"%1 %2"_s.arg(text(), figure()));
    updateGeometry();
    update();
}

void Tile::setInLine(bool inLine, bool saysWord)
{
    m_isInLine = inLine;
    m_saysWord = !inLine || saysWord;
    setToolTip(m_saysWord ? QString() : text());
    setSizePolicy(inLine ? QSizePolicy::Preferred : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

int Tile::contentWidth() const
{
    const int mark = m_mark && isSome() ? tileMarkSide + tileGap : 0;
    const int digits = QFontMetrics(boldFont(Type::Figure)).horizontalAdvance(figure());
    const int word = QFontMetrics(ui::font(Type::Small)).horizontalAdvance(text());
    if (m_isInLine) return mark + digits + (m_saysWord ? tileGap + word : 0);
    return std::max(mark + digits, word);
}

QSize Tile::sizeHint() const
{
    return {contentWidth() + 2 * tileSide, m_isInLine ? measures().field : measures().tile};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &worn = tokens();
    if (isSome() && (!m_isInLine || isChecked() || underMouse()))
        drawBox(painter, rect(), cardRadius, underMouse() ? worn.hover : worn.surface,
                isChecked() ? worn.accent : worn.line);
    if (isChecked() && isSome()) painter.fillRect(QRect(2, height() - 3, width() - 4, 3), worn.accent);
    m_isInLine ? paintInLine(painter) : paintOver(painter);
}

void Tile::paintOver(QPainter &painter) const
{
    const int line = QFontMetrics(boldFont(Type::Figure)).height();
    int x = tileSide;
    const int top = (height() - line - QFontMetrics(ui::font(Type::Small)).height()) / 2 + 1;
    if (m_mark && isSome()) {
        ui::paint(painter, QRectF(x, top + (line - tileMarkSide) / 2.0, tileMarkSide, tileMarkSide), *m_mark);
        x += tileMarkSide + tileGap;
    }
    painter.setFont(isSome() ? boldFont(Type::Figure) : ui::font(Type::Figure));
    painter.setPen(figureInk(m_mark, count()));
    painter.drawText(QRect(x, top, width() - x, line), Qt::AlignVCenter, figure());
    painter.setFont(ui::font(Type::Small));
    painter.setPen(isSome() ? tokens().text2 : tokens().text3);
    painter.drawText(QRect(tileSide, top + line - 1, width() - tileSide, painter.fontMetrics().height()),
                     Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - tileSide));
}

void Tile::paintInLine(QPainter &painter) const
{
    int x = tileSide;
    if (m_mark && isSome()) {
        ui::paint(painter, QRectF(x, (height() - tileMarkSide) / 2.0, tileMarkSide, tileMarkSide), *m_mark);
        x += tileMarkSide + tileGap;
    }
    painter.setFont(boldFont(Type::Figure));
    painter.setPen(figureInk(m_mark, count()));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, figure());
    if (!m_saysWord) return;
    x += painter.fontMetrics().horizontalAdvance(figure()) + tileGap;
    painter.setFont(ui::font(Type::Small));
    painter.setPen(isSome() ? tokens().text2 : tokens().text3);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, text());
}

} // namespace tiaocai::ui
