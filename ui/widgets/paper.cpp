// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper.h"

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

} // namespace tiaocai::ui
