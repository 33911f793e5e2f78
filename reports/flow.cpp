// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow.h"

namespace tiaocai::reports {

Flow::Flow(const Typefaces &typefaces, const QRectF &body, const TakePage &take)
    : m_typefaces(typefaces)
    , m_body(body)
    , m_take(take)
    , m_y(m_body.top())
{
}

void Flow::open()
{
    close();
    m_page = {};
    m_y = m_body.top();
}

int Flow::close()
{
    m_take(m_page);
    return ++m_closed;
}

void Flow::space(double height)
{
    if (m_y > m_body.top()) m_y += height;
}

void Flow::need(double height)
{
    if (room() < height && m_y > m_body.top()) open();
}

void Flow::paragraph(const QString &text, Style style, Align align)
{
    for (const auto &line : broken(shown(text), font(style, m_typefaces), m_body.width())) {
        need(lineHeight(style));
        put({line}, QRectF(m_body.left(), m_y, m_body.width(), lineHeight(style)), style, align);
        m_y += lineHeight(style);
    }
}

void Flow::put(const QStringList &lines, const QRectF &box, Style style, Align align)
{
    const double height = double(lines.size()) * lineHeight(style);
    const double top = box.top() + (box.height() - height) / 2;
    page().texts << TextBox{QRectF(box.left(), top, box.width(), height), lines, style, align};
}

} // namespace tiaocai::reports
