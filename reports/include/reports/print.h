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

/// A document as the bytes of a file.
struct Paper {
    QByteArray bytes;
    int pages = 0;                 ///< as Printed
    QStringList withoutGlyph = {}; ///< characters that no font prints, named: 𬙂 (U+2C642)
};
/// The characters of a document that no font of this PC prints, named: to be told before it is printed. Refuses
/// `no-document-font`.
Result<QStringList> charactersWithoutGlyph(const TableDocument &document);
Result<Paper> pdfPaper(const TableDocument &document);
/// Days are dates and counts are numbers; texts are never formulas.
Result<Paper> xlsxPaper(const TableDocument &document);
/// UTF-8 with BOM, CRLF; what a spreadsheet would run gets a leading apostrophe.
Result<Paper> csvPaper(const TableDocument &document);
/// A list for other programs: its headings first, nothing above, nothing below. What is not known stays empty.
struct PlainList {
    QStringList headings;
    QList<QStringList> rows;
};
/// As csvPaper() and xlsxPaper() write texts.
Paper plainCsv(const PlainList &list);
Result<Paper> plainXlsx(const PlainList &list);
/// Refuses `unknown-format` where the file name's suffix is none of pdf, xlsx, csv.
Result<void> checkFormat(const QString &path);
/// By the file name's suffix.
Result<Paper> paper(const TableDocument &document, const QString &path);
/// Written whole or not at all; refuses what files::writeFile refuses.
Result<Printed> writePdf(const TableDocument &document, const QString &path);
/// The same by the file name's suffix.
Result<Printed> write(const TableDocument &document, const QString &path);

} // namespace tiaocai::reports
