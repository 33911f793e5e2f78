// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper.h"

#include "files/attachment.h"
#include "files/write_file.h"
#include "widgets/notice_bar.h"
#include "workplace.h"

#include <QDir>
#include <QFileDialog>
#include <QPainter>
#include <QPdfDocument>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace tiaocai::ui {

using namespace Qt::StringLiterals;

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// Upright, or on its side as wide lists are.
QPageLayout layoutOf(QPdfDocument &pages, int page)
{
    const auto size = pages.pagePointSize(page);
    return reports::pageLayout(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace

void writeBehind(const Workplace &place, const QString &path, NoticeBar *notices,
                 const std::function<Result<void>()> &write)
{
    place.tellAudit(office::Event::Export, path);
    place.desk.work(notices, write, [notices, path](const Result<void> &written) {
        if (!written) return notices->tell(written.error());
        notices->tell(NoticeBar::Kind::Success, PaperText::tr("Saved as %1.").arg(path));
    });
}

void savePaper(const Workplace &place, const reports::TableDocument &document, const QString &name,
               NoticeBar *notices)
{
    const auto path = QFileDialog::getSaveFileName(notices->window(), PaperText::tr("Save the list"),
                                                   proposedFile({name}, u".pdf"_s),
                                                   u"PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"_s);
    if (path.isEmpty()) return;
    writeBehind(place, path, notices, [document, path] {
        return reports::write(document, path).map([](const reports::Printed &) {});
    });
}

void saveBytes(const Workplace &place, const QByteArray &bytes, const QString &name, const QString &filter,
               NoticeBar *notices)
{
    const auto path =
        QFileDialog::getSaveFileName(notices->window(), PaperText::tr("Save the calendar"), name, filter);
    if (path.isEmpty()) return;
    writeBehind(place, path, notices, [bytes, path] { return files::writeFile(path, bytes); });
}

QString proposedFile(const QStringList &words, const QString &suffix)
{
    auto said = words;
    said.removeAll(QString());
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto folder = documents.exists() ? documents : QDir::home();
    return folder.filePath(files::safeFileName(said.join(u'_') + suffix));
}

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

Result<void> printPages(const Workplace &place, QPdfDocument &pages, const QString &title, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(layoutOf(pages, 0));
    constexpr int fine = 300; // dots an inch: finer ones cost memory and no eye sees them
    printer.setResolution(fine);
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printDialog"));
    if (dialog.exec() != QDialog::Accepted) return {};
    QPainter painter(&printer);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0) {
            printer.setPageLayout(layoutOf(pages, page));
            printer.newPage();
        }
        const auto sheet = printer.pageLayout().fullRectPixels(printer.resolution());
        painter.drawImage(sheet, pages.render(page, sheet.size()));
    }
    place.tellAudit(office::Event::Print, title);
    return {};
}

} // namespace tiaocai::ui
