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
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <memory>
#include <vector>

namespace tiaocai::reports {

using namespace Qt::StringLiterals;

namespace {

struct VolumeText {
    Q_DECLARE_TR_FUNCTIONS(CaseVolume)
};

using Source = std::unique_ptr<QPDF>;

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

/// nullptr where the bytes are no PDF.
Source opened(const QByteArray &pdf)
{
    try {
        auto file = std::make_unique<QPDF>();
        file->setSuppressWarnings(true);
        file->processMemoryFile("part", pdf.constData(), size_t(pdf.size()));
        QPDFPageDocumentHelper(*file).getAllPages();
        return file;
    } catch (const QPDFExc &) {
        return nullptr;
    }
}

struct Opened {
    QByteArray bytes; ///< they outlive what is read from them
    Source file;
};

Result<Opened> opened(const documents::VolumePart &part)
{
    const auto picture = part.bytes.startsWith("%PDF") ? QImage() : QImage::fromData(part.bytes);
    Opened one{picture.isNull() ? part.bytes : pictureSheet(picture), nullptr};
    one.file = opened(one.bytes);
    if (one.file) return one;
    return refuse(
        u"not-bindable"_s,
        VolumeText::tr("“%1” is neither a PDF nor a picture and cannot be bound. Print it from its own "
                       "program and attach the scan.")
            .arg(part.title));
}

int pagesIn(QPDF &file)
{
    return int(QPDFPageDocumentHelper(file).getAllPages().size());
}

QList<documents::PageSpan> pagesOf(std::vector<Opened> &parts)
{
    QList<documents::PageSpan> pages;
    int next = 1;
    for (auto &part : parts) {
        const int count = pagesIn(*part.file);
        pages << documents::PageSpan{next, next + count - 1};
        next += count;
    }
    return pages;
}

void append(QPDF &all, QPDF &file)
{
    for (auto &page : QPDFPageDocumentHelper(file).getAllPages())
        QPDFPageDocumentHelper(all).addPage(page, false);
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

} // namespace

Result<documents::BoundVolume> bound(const QList<documents::VolumePart> &parts,
                                     const documents::FrontMatter &front)
{
    std::vector<Opened> files;
    for (const auto &part : parts) {
        auto file = opened(part);
        if (!file) return refuse(file);
        files.push_back(std::move(*file));
    }
    documents::BoundVolume volume{{}, pagesOf(files), 0};
    const auto before = front(volume.pages);
    if (!before) return refuse(before);
    QPDF all;
    all.emptyPDF();
    std::vector<Opened> fronts;
    for (const auto &pdf : *before) {
        auto file = opened(documents::VolumePart{{}, pdf});
        if (!file) return refuse(file);
        append(all, *file->file);
        fronts.push_back(std::move(*file));
    }
    volume.frontPages = pagesIn(all);
    for (auto &file : files)
        append(all, *file.file);
    addBookmarks(all, parts, volume.pages, volume.frontPages);
    addPageLabels(all, volume.frontPages);
    volume.pdf = written(all);
    return volume;
}

} // namespace tiaocai::reports
