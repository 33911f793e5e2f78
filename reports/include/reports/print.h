// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/document.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace tiaocai::reports {

struct Printed {
    int pages = 0; ///< 0 where the format knows no pages
};

/// The PDF in memory, for a preview. Needs a QGuiApplication (any platform). Refuses `no-document-font`.
Result<QByteArray> pdf(const TableDocument &document);
/// A4 as the document stands on it, to its edges.
QPageLayout pageLayout(QPageLayout::Orientation orientation);
/// On a printer or a file that is set to this layout.
Result<Printed> paint(const TableDocument &document, QPagedPaintDevice &device);

/// Written whole or not at all; refuses what files::writeFile refuses.
Result<Printed> writePdf(const TableDocument &document, const QString &path);
/// Days are dates and counts are numbers; texts are never formulas.
Result<Printed> writeXlsx(const TableDocument &document, const QString &path);
/// UTF-8 with BOM, CRLF; what a spreadsheet would run gets a leading apostrophe.
Result<Printed> writeCsv(const TableDocument &document, const QString &path);
/// Refuses `unknown-format` where the file name's suffix is none of pdf, xlsx, csv.
Result<void> checkFormat(const QString &path);
/// By the file name's suffix.
Result<Printed> write(const TableDocument &document, const QString &path);

} // namespace tiaocai::reports
