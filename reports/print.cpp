// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/print.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

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

Result<Printed> write(const TableDocument &document, const QString &path)
{
    if (const auto fit = checkFormat(path); !fit) return refuse(fit);
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf") return writePdf(document, path);
    return suffix == u"xlsx" ? writeXlsx(document, path) : writeCsv(document, path);
}

} // namespace tiaocai::reports
