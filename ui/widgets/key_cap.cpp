// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_cap.h"

#include "look/draw.h"

#include <QPainter>

namespace tiaocai::ui {

KeyCap::KeyCap(const QString &key)
    : m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(key);
}

QSize KeyCap::sizeHint() const
{
    return {keyCapWidth(m_key), keyCapHeight};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawKeyCap(painter, rect(), m_key);
}

} // namespace tiaocai::ui
