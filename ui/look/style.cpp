// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/style.h"

#include "look/controls.h"
#include "look/draw.h"
#include "look/icons.h"
#include "look/measures.h"
#include "look/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPixmapCache>
#include <QStyleOption>
#include <QTabBar>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int focusMargin = 3, cellMargin = 6, fieldPadding = 9, arrowRoom = 26, scrollExtent = 12,
              indicator = 16;

Look worn = Look::Light;

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

QRect scrollThumb(const QStyleOptionSlider &option)
{
    constexpr int shortest = 24;
    const bool isUpright = option.orientation == Qt::Vertical;
    const int room = isUpright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int length = range <= 0
                           ? room
                           : std::clamp(int(qint64(option.pageStep) * room / (range + option.pageStep)),
                                        std::min(shortest, room), room);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   room - length, option.upsideDown);
    return isUpright ? QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), length)
                     : QRect(option.rect.left() + at, option.rect.top(), length, option.rect.height());
}

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const auto thumb = scrollThumb(option);
    const bool isUpright = option.orientation == Qt::Vertical;
    auto box = option.rect;
    switch (int(part)) { // of the many that Qt has, these
    case QStyle::SC_ScrollBarGroove:
        return box;
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarSubPage:
        isUpright ? box.setBottom(thumb.top() - 1) : box.setRight(thumb.left() - 1);
        return box;
    case QStyle::SC_ScrollBarAddPage:
        isUpright ? box.setTop(thumb.bottom() + 1) : box.setLeft(thumb.right() + 1);
        return box;
    default:
        return {};
    }
}

/// A menu's or combo box's list floats: its border is darker than a card's.
void paintPopup(QPainter &painter, const QRect &box)
{
    drawBox(painter, box, 0, tokens().surface, tokens().rule);
}

QSize atLeast(QSize size, int height)
{
    return {size.width(), std::max(size.height(), height)};
}

constexpr int menuRoom = 20, menuGap = 6;

bool opensMenu(const QStyleOptionToolButton &option)
{
    return option.features & QStyleOptionToolButton::HasMenu && !option.text.isEmpty();
}

} // namespace

Look wornLook()
{
    return worn;
}

void wear(Look look)
{
    worn = look;
    QPixmapCache::clear();
    QIcon::setThemeSearchPaths({u":/icons"_s});
    QIcon::setThemeName(u"breeze"_s);
    if (!qobject_cast<Style *>(QApplication::style())) QApplication::setStyle(new Style);
    QApplication::setPalette(palette(look));
    for (auto *widget : QApplication::topLevelWidgets())
        widget->update();
}

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (int(element)) {
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0) paintField(*painter, *option, widget);
        return;
    case PE_Frame:
        return paintFrame(*painter, *option, widget);
    case PE_PanelButtonTool:
        return paintToolButtonPanel(*painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            paintRow(*painter, *item, widget);
        }
        return;
    case PE_PanelItemViewRow:
        return; // each cell does
    case PE_FrameFocusRect:
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view && view->selectionBehavior() != QAbstractItemView::SelectRows)
            drawFocusRing(*painter, option->rect, 0);
        return; // buttons have their ring outside
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokens().line);
        return;
    case PE_FrameTabWidget:
    case PE_FrameWindow:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return paintPopup(*painter, option->rect);
    case PE_FrameGroupBox:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), tokens().hairline);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(*painter, option->rect, option->state & State_Open ? 0 : 3, tokens().text2);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (int(element)) {
    case CE_PushButton:
        return paintPushButton(*painter, as<QStyleOptionButton>(option), widget);
    case CE_FocusFrame:
        return drawFocusRing(*painter, option->rect, fieldRadius + 2);
    case CE_TabBarTabShape:
        return paintTab(*painter, as<QStyleOptionTab>(option));
    case CE_TabBarTabLabel:
        return paintTabLabel(*painter, as<QStyleOptionTab>(option), option->rect);
    case CE_HeaderSection:
        return paintHeadSection(*painter, as<QStyleOptionHeader>(option));
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, tokens().subtle);
    case CE_HeaderLabel:
        return paintHeadLabel(*painter, as<QStyleOptionHeader>(option));
    case CE_MenuItem:
        return paintMenuItem(*painter, as<QStyleOptionMenuItem>(option));
    case CE_MenuEmptyArea:
        return painter->fillRect(option->rect, tokens().surface);
    case CE_Splitter:
        return;
    case CE_ComboBoxLabel: { // what is cut says so
        auto elided = as<QStyleOptionComboBox>(option);
        const auto room = subControlRect(CC_ComboBox, &elided, SC_ComboBoxEditField, widget).width();
        const int icon = elided.currentIcon.isNull() ? 0 : elided.iconSize.width() + menuGap;
        elided.currentText =
            elided.fontMetrics.elidedText(elided.currentText, Qt::ElideMiddle, room - icon - 2);
        return QProxyStyle::drawControl(element, &elided, painter, widget);
    }
    case CE_ProgressBarContents: {
        auto inAccent = as<QStyleOptionProgressBar>(option);
        inAccent.palette.setColor(QPalette::Highlight, tokens().fill);
        return QProxyStyle::drawControl(element, &inAccent, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (int(control)) {
    case CC_ComboBox:
        return paintComboBox(*painter, as<QStyleOptionComboBox>(option),
                             subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), widget);
    case CC_SpinBox:
        return paintSpinBox(*painter, as<QStyleOptionSpinBox>(option),
                            subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                            subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), widget);
    case CC_ScrollBar:
        return paintScrollBar(*painter, as<QStyleOptionSlider>(option),
                              scrollThumb(as<QStyleOptionSlider>(option)));
    case CC_ToolButton:
        if (opensMenu(as<QStyleOptionToolButton>(option)))
            return drawMenuButton(as<QStyleOptionToolButton>(option), *painter, widget);
        [[fallthrough]];
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

/// "阶段 全部 ▾": its words, and at the right the sign that there is a list.
void Style::drawMenuButton(const QStyleOptionToolButton &option, QPainter &painter,
                           const QWidget *widget) const
{
    auto panel = option, label = option;
    panel.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    panel.text.clear();
    panel.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &panel, &painter, widget);
    label.rect.setRight(option.rect.right() - menuRoom + menuGap);
    label.text = label.fontMetrics.elidedText(option.text, Qt::ElideRight, label.rect.width() - menuGap);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    const QRectF sign(option.rect.right() - menuRoom, option.rect.top(), menuRoom - menuGap,
                      option.rect.height());
    drawChevron(painter, sign, 0, tokens().text2);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar) return scrollPart(as<QStyleOptionSlider>(option), part);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return {option->rect.right() - arrowRoom + 1, option->rect.top(), arrowRoom, option->rect.height()};
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(fieldPadding - 4, 2, -arrowRoom, -2);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto box = QProxyStyle::subElementRect(element, option, widget);
    const bool isAlone = element == SE_LineEditContents && as<QStyleOptionFrame>(option).lineWidth > 0;
    return isAlone ? box.adjusted(fieldPadding - 4, 0, 4 - fieldPadding, 0) : box;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (int(type)) {
    case CT_PushButton:
        return pushButtonSize(as<QStyleOptionButton>(option), widget);
    case CT_MenuItem:
        return menuItemSize(as<QStyleOptionMenuItem>(option), size);
    case CT_TabBarTab: {
        const auto &tab = as<QStyleOptionTab>(option);
        const int words = QFontMetrics(boldFont(Type::Body)).size(Qt::TextShowMnemonic, tab.text).width();
        return {words + 24, measures().tab};
    }
    case CT_HeaderSection:
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(6, 0),
                       measures().columnHead);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(8, 0),
                       measures().field);
    case CT_ToolButton: {
        const int more = opensMenu(as<QStyleOptionToolButton>(option)) ? menuRoom : 0;
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(more, 0),
                       measures().smallButton);
    }
    case CT_ItemViewItem:
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget), measures().smallButton);
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_DefaultFrameWidth:
        return 2;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget) ? cellMargin : focusMargin;
    case PM_FocusFrameVMargin:
        return focusMargin;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *answer) const
{
    switch (int(hint)) {
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup: // a list under the field, never over it
    case SH_TabBar_ElideMode:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton) return icon(u"edit-clear"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace tiaocai::ui
