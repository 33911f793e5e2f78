// SPDX-License-Identifier: GPL-3.0-or-later
#include "qpdf_bytes.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace tiaocai::reports {

PdfBytes opened(const QByteArray &pdf)
{
    PdfBytes made{pdf, std::make_unique<QPDF>()};
    made.file->setSuppressWarnings(true);
    made.file->processMemoryFile("document", made.bytes.constData(), size_t(made.bytes.size()));
    return made;
}

int pagesIn(QPDF &file)
{
    return int(QPDFPageDocumentHelper(file).getAllPages().size());
}

void append(QPDF &all, QPDF &file)
{
    for (auto &page : QPDFPageDocumentHelper(file).getAllPages())
        QPDFPageDocumentHelper(all).addPage(page, false);
}

QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const auto made = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(made->getBuffer()), qsizetype(made->getSize())};
}

} // namespace tiaocai::reports
