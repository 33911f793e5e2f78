// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/controls.h"
#include "look/draw.h"
#include "look/icons.h"
#include "look/measures.h"
#include "look/rank.h"
#include "look/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tiaocai::ui {

namespace {

constexpr int padding = 12, buttonsGap = 8, buttonsIconSide = 16;

struct Paint {
    QColor ground, border, ink;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

Paint primary(const QStyleOption &option)
{
    const auto &worn = tokens();
    const auto &fill = has(option, QStyle::State_Sunken)      ? worn.fillPressed
                       : has(option, QStyle::State_MouseOver) ? worn.fillHover
                                                              : worn.fill;
    return {fill, fill, worn.onFill};
}

Paint secondary(const QStyleOption &option)
{
    const auto &worn = tokens();
    if (has(option, QStyle::State_On)) return {worn.infoGround, worn.accent, worn.accent};
    const auto &ground = has(option, QStyle::State_Sunken)      ? worn.selected
                         : has(option, QStyle::State_MouseOver) ? worn.hover
                                                                : worn.surface;
    return {ground, worn.field, worn.text};
}

Paint ghost(const QStyleOption &option)
{
    const auto &worn = tokens();
    const auto ground = has(option, QStyle::State_Sunken)      ? worn.selected
                        : has(option, QStyle::State_MouseOver) ? worn.hover
                                                               : QColor(Qt::transparent);
    return {ground, Qt::transparent, worn.accent};
}

Paint danger(const QStyleOption &option)
{
    const auto &worn = tokens();
    if (has(option, QStyle::State_Sunken)) return {worn.danger, worn.danger, worn.surface};
    return {has(option, QStyle::State_MouseOver) ? worn.dangerGround : worn.surface, worn.danger,
            worn.danger};
}

Paint paintOf(Rank rank, const QStyleOption &option)
{
    if (!has(option, QStyle::State_Enabled))
        return rank == Rank::Ghost ? Paint{Qt::transparent, Qt::transparent, tokens().text3}
                                   : Paint{tokens().neutralGround, tokens().line, tokens().text3};
    switch (rank) {
    case Rank::Primary:
        return primary(option);
    case Rank::Secondary:
        return secondary(option);
    case Rank::Ghost:
        return ghost(option);
    case Rank::Danger:
        return danger(option);
    }
    return {};
}

Rank shownRank(const QStyleOptionButton &option, const QWidget *widget)
{
    const auto own = rankOf(widget);
    const bool isDefault = option.features & QStyleOptionButton::DefaultButton;
    return own == Rank::Secondary && isDefault ? Rank::Primary : own;
}

QFont labelFont(Rank rank)
{
    return rank == Rank::Primary ? boldFont(Type::Body) : font(Type::Body);
}

/// Of icon, words and key with the gaps between them.
int labelWidth(const QStyleOptionButton &option, const QWidget *widget)
{
    int width = 0;
    const auto add = [&width](int more) { width += more + (width > 0 ? buttonsGap : 0); };
    if (!option.icon.isNull()) add(buttonsIconSide);
    if (!option.text.isEmpty())
        add(QFontMetrics(labelFont(shownRank(option, widget)))
                .size(Qt::TextShowMnemonic, option.text)
                .width());
    if (const auto key = keyOf(widget); !key.isEmpty())
        add(QFontMetrics(font(Type::KeyCap)).horizontalAdvance(key));
    if (option.features & QStyleOptionButton::HasMenu) add(buttonsIconSide);
    return width;
}

void paintButtonIcon(QPainter &painter, const QStyleOptionButton &option, const QPoint &at, const QColor &ink)
{
    const auto ratio = painter.device()->devicePixelRatioF();
    const auto name = option.icon.name();
    painter.drawPixmap(at, name.isEmpty() ? option.icon.pixmap(QSize(buttonsIconSide, buttonsIconSide), ratio)
                                          : iconPixmap(name, buttonsIconSide, ratio, ink));
}

/// From the left on, in the middle as a whole.
class Line {
public:
    Line(QPainter &painter, const QRect &box, int width)
        : m_painter(painter)
        , m_box(box)
        , m_x(box.left() + std::max(0, (box.width() - width) / 2))
    {
    }

    void icon(const QStyleOptionButton &option, const QColor &ink)
    {
        paintButtonIcon(m_painter, option, {m_x, m_box.center().y() - buttonsIconSide / 2 + 1}, ink);
        m_x += buttonsIconSide + buttonsGap;
    }
    void words(const QString &text, const QFont &font, const QColor &ink)
    {
        const int room = m_box.right() - m_x;
        const int width = std::min(room, QFontMetrics(font).size(Qt::TextShowMnemonic, text).width());
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(QRect(m_x, m_box.top(), width + 1, m_box.height()),
                           Qt::AlignVCenter | Qt::TextHideMnemonic, text);
        m_x += width + buttonsGap;
    }
    void chevron(const QColor &ink)
    {
        drawChevron(m_painter, QRectF(m_x, m_box.top(), buttonsIconSide, m_box.height()), 0, ink);
    }

private:
    QPainter &m_painter;
    QRect m_box;
    int m_x;
};

} // namespace

void paintPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const auto rank = shownRank(option, widget);
    const auto paint = paintOf(rank, option);
    drawBox(painter, option.rect, fieldRadius, paint.ground, paint.border);
    painter.save();
    Line line(painter, option.rect, labelWidth(option, widget));
    if (!option.icon.isNull()) line.icon(option, paint.ink);
    if (!option.text.isEmpty()) line.words(option.text, labelFont(rank), paint.ink);
    const bool isPlain = rank == Rank::Secondary && has(option, QStyle::State_Enabled);
    if (const auto key = keyOf(widget); !key.isEmpty())
        line.words(key, font(Type::KeyCap), isPlain ? tokens().text2 : paint.ink);
    if (option.features & QStyleOptionButton::HasMenu) line.chevron(paint.ink);
    painter.restore();
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const int height = isSmall(widget) ? measures().smallButton : measures().field;
    const int side = option.text.isEmpty() ? buttonsGap : (isSmall(widget) ? buttonsGap + 1 : padding);
    return {labelWidth(option, widget) + 2 * side,
            std::max(height, option.fontMetrics.height() + buttonsGap)};
}

void paintToolButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isFlat = has(option, QStyle::State_AutoRaise);
    const bool isQuiet =
        isFlat && !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
    if (isQuiet) return;
    const auto rank = isFlat && !has(option, QStyle::State_On) ? Rank::Ghost : rankOf(widget);
    const auto paint = paintOf(rank, option);
    drawBox(painter, option.rect, fieldRadius, paint.ground, paint.border);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const auto &worn = tokens();
    const bool isOn = has(option, QStyle::State_On), isHalf = has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!isEnabled)
        drawBox(painter, box, chipRadius, worn.neutralGround, worn.rule);
    else if (isOn || isHalf)
        drawBox(painter, box, chipRadius, worn.fill, worn.fill);
    else
        drawBox(painter, box, chipRadius, worn.surface, worn.field);
    if (isOn) drawTick(painter, box.adjusted(1, 1, -1, -1), isEnabled ? worn.onFill : worn.text3);
    if (isHalf)
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), worn.onFill);
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const auto &worn = tokens();
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = box.width() / 2;
    if (has(option, QStyle::State_On))
        drawBox(painter, box, radius, worn.surface, isEnabled ? worn.fill : worn.text3, box.width() / 3);
    else
        drawBox(painter, box, radius, isEnabled ? worn.surface : worn.neutralGround, worn.field);
}

} // namespace tiaocai::ui
