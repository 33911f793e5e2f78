// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>

namespace tiaocai::ui {

Result<void> printOnPaper(const reports::TableDocument &document, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(reports::pageLayout(document.orientation));
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    if (dialog.exec() != QDialog::Accepted) return {};
    const auto printed = reports::paint(document, printer);
    return printed ? Result<void>() : refuse(printed);
}

Result<void> printPages(QPdfDocument &pages, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(reports::pageLayout(QPageLayout::Portrait));
    constexpr int fine = 300; // dots an inch: finer ones cost memory and no eye sees them
    printer.setResolution(fine);
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    if (dialog.exec() != QDialog::Accepted) return {};
    QPainter painter(&printer);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0) printer.newPage();
        const auto sheet = printer.pageLayout().fullRectPixels(printer.resolution());
        painter.drawImage(sheet, pages.render(page, sheet.size()));
    }
    return {};
}

} // namespace tiaocai::ui
