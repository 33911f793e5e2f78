// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper.h"

#include <QPrintDialog>
#include <QPrinter>

namespace tiaocai::ui {

Result<void> printOnPaper(const Workplace &place, const reports::TableDocument &document, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(reports::pageLayout(document.orientation));
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    if (dialog.exec() != QDialog::Accepted) return {};
    return reports::paint(document, printer).map([&](const reports::Printed &) {
        place.tellAudit(office::Event::Print, document.title);
    });
}

} // namespace tiaocai::ui
