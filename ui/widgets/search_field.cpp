// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_field.h"

#include "look/draw.h"
#include "look/icons.h"
#include "look/tokens.h"

#include <QPainter>

namespace tiaocai::ui {

namespace {

constexpr int searchIconSide = 16, searchSide = 9;

} // namespace

SearchField::SearchField(const QString &icon, const QString &placeholder, const QString &key,
                         const QString &objectName, QWidget *parent)
    : QLineEdit(parent)
    , m_icon(icon)
    , m_key(key)
{
    setObjectName(objectName);
    setPlaceholderText(placeholder);
    setClearButtonEnabled(true);
    setTextMargins(searchIconSide + searchSide, 0, 0, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(searchSide, (height() - searchIconSide) / 2,
                       iconPixmap(m_icon, searchIconSide, devicePixelRatioF(), tokens().text2));
    const int width = keyCapWidth(m_key);
    const int left = this->width() - width - searchSide;
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + searchIconSide + 3 * searchSide;
    if (!m_key.isEmpty() && text().isEmpty() && left > words)
        drawKeyCap(painter, {left, (height() - keyCapHeight) / 2, width, keyCapHeight}, m_key);
}

} // namespace tiaocai::ui
