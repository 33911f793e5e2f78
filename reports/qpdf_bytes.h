// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

class QPDF;

namespace tiaocai::reports {

/// A PDF with the bytes that it is read from, as long as anything of it is used.
struct PdfBytes {
    QByteArray bytes;
    std::unique_ptr<QPDF> file;
};

// What stands in the bytes of others may be refused by each of these: qpdf throws std::exception then.

PdfBytes opened(const QByteArray &pdf);
int pagesIn(QPDF &file);
/// The pages of a file behind those of another one; the file outlives what is copied from it.
void append(QPDF &all, QPDF &file);
/// The same bytes each time.
QByteArray written(QPDF &file);

} // namespace tiaocai::reports
