// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QStringList>

namespace tiaocai::test {

/// What is found on the pages of a PDF, page by page.
inline QStringList pdfTexts(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument read;
    read.load(&buffer);
    QStringList texts;
    for (int page = 0; page < read.pageCount(); ++page)
        texts << read.getAllText(page).text();
    return texts;
}

} // namespace tiaocai::test
