// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pages.h"
#include "typesetting.h"

namespace tiaocai::reports {

/// Puts pieces one below the other and opens a page where the last one is full.
class Flow {
public:
    Flow(const Typefaces &typefaces, const QRectF &paper);

    /// Where the text of a page stands; the running foot stands below it.
    const QRectF &body() const { return m_body; }
    const Typefaces &typefaces() const { return m_typefaces; }
    Page &page() { return m_pages.last(); }
    double y() const { return m_y; }
    double room() const { return m_body.bottom() - m_y; }
    void open();
    void advance(double height) { m_y += height; }
    /// White space, but none at the top of a page.
    void space(double height);
    /// Opens a page unless so much height is left on this one.
    void need(double height);
    void paragraph(const QString &text, Style style, Align align = Align::Left);
    /// Lines in the middle of a box of the page.
    void put(const QStringList &lines, const QRectF &box, Style style, Align align);

    QList<Page> &pages() { return m_pages; }

private:
    Typefaces m_typefaces;
    QRectF m_body;
    QList<Page> m_pages;
    double m_y = 0;
};

void flowTable(Flow &flow, const Table &table);

} // namespace tiaocai::reports
