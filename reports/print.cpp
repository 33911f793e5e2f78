// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/print.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tiaocai::reports {

Result<Printed> write(const TableDocument &document, const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf") return writePdf(document, path);
    if (suffix == u"xlsx") return writeXlsx(document, path);
    if (suffix == u"csv") return writeCsv(document, path);
    return refuse(u"unknown-format"_s,
                  QCoreApplication::translate("Print",
                                              "A report is written as .pdf, .xlsx or .csv, not as “%1”. "
                                              "Choose a file name with one of these endings.")
                      .arg(QFileInfo(path).fileName()));
}

} // namespace tiaocai::reports
