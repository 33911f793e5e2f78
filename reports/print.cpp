// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/print.h"

#include "files/write_file.h"
#include "reports/case_paper.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

namespace {

Result<Printed> written(const Result<Paper> &made, const QString &path)
{
    if (!made) return refuse(made);
    return files::writeFile(path, made->bytes).map([&] { return Printed{made->pages}; });
}

} // namespace

Result<void> checkFormat(const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf" || suffix == u"xlsx" || suffix == u"csv") return {};
    return refuse(u"unknown-format"_s,
                  QCoreApplication::translate("Print",
                                              "A report is written as .pdf, .xlsx or .csv, not as “%1”. "
                                              "Choose a file name with one of these endings.")
                      .arg(QFileInfo(path).fileName()));
}

Result<Paper> paper(const TableDocument &document, const QString &path)
{
    if (const auto fit = checkFormat(path); !fit) return refuse(fit);
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf") return pdfPaper(document);
    return suffix == u"xlsx" ? xlsxPaper(document) : csvPaper(document);
}

Result<void> checkPaperFormat(const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf" || suffix == u"docx") return {};
    return refuse(u"unknown-format"_s, QCoreApplication::translate(
                                           "Print", "A paper of a case is written as .pdf or .docx, not as "
                                                    "“%1”. Choose a file name with one of these endings.")
                                           .arg(QFileInfo(path).fileName()));
}

Result<Paper> paper(const CasePaper &of, const QString &path)
{
    if (const auto fit = checkPaperFormat(path); !fit) return refuse(fit);
    return QFileInfo(path).suffix().toLower() == u"pdf" ? pdfPaper(of) : docxPaper(of);
}

Result<void> write(const CasePaper &of, const QString &path)
{
    return written(paper(of, path), path).map([](const Printed &) {});
}

Result<Printed> writePdf(const TableDocument &document, const QString &path)
{
    return written(pdfPaper(document), path);
}

Result<Printed> write(const TableDocument &document, const QString &path)
{
    return written(paper(document, path), path);
}

} // namespace tiaocai::reports
