// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"
#include "typesetting.h"

namespace tiaocai::reports {

/// Puts pieces one below the other, and opens a page where the last one is full: that one is then handed on.
class Flow {
public:
    Flow(const Typefaces &typefaces, const QRectF &body, const TakePage &take);

    /// Where the text of a page stands; the running foot stands below it.
    const QRectF &body() const { return m_body; }
    const Typefaces &typefaces() const { return m_typefaces; }
    Page &page() { return m_page; }
    double y() const { return m_y; }
    double room() const { return m_body.bottom() - m_y; }
    void open();
    /// Hands the last page on; how many there were.
    int close();
    void advance(double height) { m_y += height; }
    /// White space, but none at the top of a page.
    void space(double height);
    /// Opens a page unless so much height is left on this one.
    void need(double height);
    void paragraph(const QString &text, Style style, Align align = Align::Left);
    /// Lines in the middle of a box of the page.
    void put(const QStringList &lines, const QRectF &box, Style style, Align align);

private:
    Typefaces m_typefaces;
    QRectF m_body;
    TakePage m_take;
    Page m_page;
    int m_closed = 0;
    double m_y;
};

void flowTable(Flow &flow, const Table &table);

} // namespace tiaocai::reports
