// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of a long report as PDF: a tenth of its lines and all, each in a process of its own, as a document alone and printed. What
// printing takes beside the document is that of one page, however many there are. Prints `figure: value unit (bound)`.
#include "peak.h"
#include "reports/print.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace tiaocai;
using namespace Qt::StringLiterals;

namespace {

/// Megabytes, in a process of its own.
int peakOf(int lines, const QString &what)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QString::number(lines), what});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) std::exit(1);
    return process.readAllStandardOutput().trimmed().toInt();
}

/// A table as wide as the timeline report.
reports::TableDocument document(int lines)
{
    reports::Table table;
    for (int column = 0; column < 24; ++column)
        table.columns << reports::Column{.title = u"第%1栏"_s.arg(column + 1)};
    for (int line = 0; line < lines; ++line) {
        QList<reports::Cell> cells{{u"石劳人调〔2026〕%1号"_s.arg(line)}};
        while (cells.size() < table.columns.size())
            cells << reports::Cell{QDate(2026, 1, 1).addDays((line + cells.size()) % 365)};
        table.rows << cells;
    }
    reports::TableDocument document;
    document.title = u"法定期限执行情况表"_s;
    document.sections = {{.tables = {table}}};
    return document;
}

int work(int lines, bool isPrinted)
{
    const auto made = document(lines);
    const QTemporaryDir folder;
    if (isPrinted) {
        const auto written = reports::write(made, folder.filePath(u"report.pdf"_s));
        if (!written) return 1;
    }
    std::printf("%d\n", peak());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc > 2) return work(QString::fromLocal8Bit(argv[1]).toInt(), argv[2][0] == 'p');
    int more[2] = {};
    for (const int lines : {1'100, 11'000}) {
        const int document = peakOf(lines, u"document"_s), printed = peakOf(lines, u"printed"_s);
        more[lines > 1'100] = printed - document;
        std::printf("paper/%d/pdf: %d MB, %d MB of it for printing (at most 250)\n", lines, printed,
                    printed - document);
    }
    std::printf("paper/ten-times-the-lines: %.2f times the memory for printing (at most 1.5)\n",
                double(more[1]) / more[0]);
    return 0;
}
