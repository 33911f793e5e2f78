// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/covered.h"

#include "reports/print.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfWriter>
#include <QRegularExpression>

namespace tiaocai::reports {

using namespace Qt::StringLiterals;

namespace {

struct CoveredText {
    Q_DECLARE_TR_FUNCTIONS(Covered)
};

constexpr int fine = 200; ///< dots an inch
constexpr double pointsAnInch = 72, around = 1.5;

/// What stands on a page without the ends of its lines, and where each sign stood.
struct PageText {
    explicit PageText(const QString &all)
    {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i].isSpace() || all[i].category() == QChar::Other_Control) continue;
            words += all[i];
            places << int(i);
        }
    }

    QString words;
    QList<int> places;
};

QString withoutSpaces(QString words)
{
    words.removeIf([](QChar sign) { return sign.isSpace(); });
    return words;
}

/// From and how many, in signs without spaces.
QList<QPair<qsizetype, qsizetype>> spots(const PageText &text, const QStringList &words)
{
    QList<QPair<qsizetype, qsizetype>> found;
    for (const auto &word : words) {
        const auto wanted = withoutSpaces(word);
        if (wanted.isEmpty()) continue;
        for (auto at = text.words.indexOf(wanted); at >= 0; at = text.words.indexOf(wanted, at + 1))
            found << QPair(at, wanted.size());
    }
    static const QRegularExpression number(u"[0-9]{11,}[0-9Xx]?"_s);
    for (auto match = number.globalMatch(text.words); match.hasNext();) {
        const auto one = match.next();
        found << QPair(one.capturedStart(), one.capturedLength());
    }
    return found;
}

/// Sign by sign: a selection over the end of a line would take the whole line.
QList<QRectF> boxesOf(QPdfDocument &document, int page, const PageText &text, const QStringList &words)
{
    QList<QRectF> boxes;
    for (const auto &[from, count] : spots(text, words)) {
        for (auto i = from; i < from + count; ++i) {
            const auto sign = document.getSelectionAtIndex(page, text.places[i], 1);
            for (const auto &bounds : sign.bounds())
                boxes << bounds.boundingRect();
        }
    }
    return boxes;
}

QImage pictureOf(QPdfDocument &document, int page, const QList<QRectF> &boxes)
{
    const double scale = fine / pointsAnInch;
    auto picture = document.render(page, (document.pagePointSize(page) * scale).toSize());
    QImage sheet(picture.size(), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, picture);
    for (const auto &box : boxes) {
        const auto wide = box.adjusted(-around, -around, around, around);
        painter.fillRect(QRectF(wide.topLeft() * scale, wide.size() * scale), Qt::black);
    }
    painter.end();
    return sheet.convertToFormat(QImage::Format_Grayscale8);
}

Result<QList<QImage>> picturesOf(QPdfDocument &document, const QStringList &words)
{
    QList<QImage> pictures;
    for (int page = 0; page < document.pageCount(); ++page) {
        const PageText text(document.getAllText(page).text());
        if (text.words.isEmpty())
            return refuse(
                u"not-coverable"_s,
                CoveredText::tr("A page is a picture, and what stands on it cannot be read: cover it by hand "
                                "on a printed copy."));
        pictures << pictureOf(document, page, boxesOf(document, page, text, words));
    }
    return pictures;
}

QPageLayout layoutOf(QSizeF points)
{
    return pageLayout(points.width() > points.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

Result<QByteArray> covered(const QByteArray &pdf, const QStringList &words)
{
    QBuffer source;
    source.setData(pdf);
    source.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&source);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() == 0)
        return refuse(u"not-coverable"_s, CoveredText::tr("The paper cannot be read as a PDF."));
    const auto pictures = picturesOf(document, words);
    if (!pictures) return refuse(pictures);
    QByteArray copy;
    QBuffer target(&copy);
    target.open(QIODevice::WriteOnly);
    QPdfWriter writer(&target);
    writer.setCreator(u"tiaocai"_s);
    writer.setResolution(fine);
    writer.setPageLayout(layoutOf(document.pagePointSize(0)));
    QPainter painter(&writer);
    for (int page = 0; page < pictures->size(); ++page) {
        if (page > 0) {
            writer.setPageLayout(layoutOf(document.pagePointSize(page)));
            writer.newPage();
        }
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), pictures->at(page));
    }
    painter.end();
    return copy;
}

} // namespace tiaocai::reports
