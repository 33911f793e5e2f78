// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/case_volume.h"

#include "qpdf_bytes.h"
#include "reports/print.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <exception>
#include <vector>

namespace tiaocai::reports {

using namespace Qt::StringLiterals;

namespace {

struct VolumeText {
    Q_DECLARE_TR_FUNCTIONS(CaseVolume)
};

/// A picture as large as it fits on a sheet, upright or on its side as it is.
QByteArray pictureSheet(const QImage &picture)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"tiaocai"_s);
    writer.setPageLayout(
        pageLayout(picture.width() > picture.height() ? QPageLayout::Landscape : QPageLayout::Portrait));
    QPainter painter(&writer);
    const QRect sheet(0, 0, writer.width(), writer.height());
    QRect box(QPoint(), picture.size().scaled(sheet.size(), Qt::KeepAspectRatio));
    box.moveCenter(sheet.center());
    painter.drawImage(box, picture);
    painter.end();
    return pdf;
}

tl::unexpected<Refusal> neitherNor(const QString &title)
{
    return refuse(
        u"not-bindable"_s,
        VolumeText::tr("“%1” is neither a PDF nor a picture and cannot be bound. Print it from its own "
                       "program and attach the scan.")
            .arg(title));
}

/// What others made may break off anywhere.
Result<PdfBytes> sheetsOf(const documents::VolumePart &part)
try {
    const auto picture = part.bytes.startsWith("%PDF") ? QImage() : QImage::fromData(part.bytes);
    auto sheets = opened(picture.isNull() ? part.bytes : pictureSheet(picture));
    if (pagesIn(*sheets.file) > 0) return sheets;
    return refuse(u"not-bindable"_s,
                  VolumeText::tr("“%1” is a PDF without a page and cannot be bound.").arg(part.title));
} catch (const std::exception &) {
    return neitherNor(part.title);
}

Result<void> appendPart(QPDF &all, const PdfBytes &sheets, const QString &title)
try {
    append(all, *sheets.file);
    return {};
} catch (const std::exception &) {
    return neitherNor(title);
}

QList<documents::PageSpan> pagesOf(const std::vector<PdfBytes> &parts)
{
    QList<documents::PageSpan> pages;
    int next = 1;
    for (const auto &part : parts) {
        const int count = pagesIn(*part.file);
        pages << documents::PageSpan{next, next + count - 1};
        next += count;
    }
    return pages;
}

QPDFObjectHandle text(const QString &words)
{
    return QPDFObjectHandle::newUnicodeString(words.toStdString());
}

/// PDF 32000-1, 12.3.3: items in a chain below one root.
void addBookmarks(QPDF &all, const QList<documents::VolumePart> &parts,
                  const QList<documents::PageSpan> &pages, int frontPages)
{
    const auto sheets = QPDFPageDocumentHelper(all).getAllPages();
    auto root = all.makeIndirectObject(QPDFObjectHandle::newDictionary());
    std::vector<QPDFObjectHandle> items;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto item = all.makeIndirectObject(QPDFObjectHandle::newDictionary());
        const auto page = sheets[size_t(frontPages + pages[i].first - 1)].getObjectHandle();
        item.replaceKey("/Title", text(parts[i].title));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/Fit")}));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    if (items.empty()) return;
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(int(items.size())));
    all.getRoot().replaceKey("/Outlines", root);
    all.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addPageLabels(QPDF &all, int frontPages)
{
    const auto labels = QPDFObjectHandle::parse("<< /Nums [0 << /S /r >> " + std::to_string(frontPages) +
                                                " << /S /D /St 1 >>] >>");
    all.getRoot().replaceKey("/PageLabels", labels);
}

Result<documents::BoundVolume> boundOf(const QList<documents::VolumePart> &parts,
                                       const documents::FrontMatter &front)
{
    std::vector<PdfBytes> files, fronts;
    for (const auto &part : parts) {
        auto file = sheetsOf(part);
        if (!file) return refuse(file);
        files.push_back(*std::move(file));
    }
    documents::BoundVolume volume{{}, pagesOf(files), 0};
    const auto before = front(volume.pages);
    if (!before) return refuse(before);
    QPDF all;
    all.emptyPDF();
    for (const auto &pdf : *before)
        append(all, *fronts.emplace_back(opened(pdf)).file);
    volume.frontPages = pagesIn(all);
    for (size_t i = 0; i < files.size(); ++i) {
        if (auto done = appendPart(all, files[i], parts[qsizetype(i)].title); !done) return refuse(done);
    }
    addBookmarks(all, parts, volume.pages, volume.frontPages);
    addPageLabels(all, volume.frontPages);
    volume.pdf = written(all);
    return volume;
}

} // namespace

Result<documents::BoundVolume> bound(const QList<documents::VolumePart> &parts,
                                     const documents::FrontMatter &front)
try {
    return boundOf(parts, front);
} catch (const std::exception &) {
    return refuse(
        u"not-bindable"_s,
        VolumeText::tr("One of the attached files is a damaged PDF, and the papers cannot be bound. "
                       "Print the attachments from their own programs and attach the scans."));
}

} // namespace tiaocai::reports
